// Written by `xms generate` from api-spec/storage-blob/blob-queries.toml; do not edit.
//! The client's side of *Queries*.

use ::xms_runtime::{ByteStream, WithHeaders};
use ::xms_runtime::client::{Call, CallBuilder, CallOptions, ClientCore};

use super::super::blob_queries::{QUERY, QueryHeaders, QueryOptions, QueryRequest};

/// Calls the operations of [`blob_queries`](super::super::blob_queries); made by
/// [`StorageBlob::blob_queries`](super::StorageBlob::blob_queries).
#[derive(Clone, Copy, Debug)]
pub struct BlobQueries<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> BlobQueries<'a> {
    /// Reads those parts of a table or of JSON that a query selects.
    ///
    /// `POST /{container}/{blob+}`, since 2019-12-12; see [`QUERY`].
    ///
    /// `.options(…)` takes what may be left out: [`QueryOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::storage_blob::blob_queries::DelimitedTextConfiguration;
    /// use xms_services::storage_blob::blob_queries::JsonTextConfiguration;
    /// use xms_services::storage_blob::blob_queries::QueryFormat;
    /// use xms_services::storage_blob::blob_queries::QueryFormatType;
    /// use xms_services::storage_blob::blob_queries::QueryRequest;
    /// use xms_services::storage_blob::blob_queries::QuerySerialization;
    ///
    /// let body = QueryRequest::new("SELECT _1, _3 FROM BlobStorage")
    ///     .input_serialization(
    ///         QuerySerialization::new(
    ///             QueryFormat::new(QueryFormatType::Delimited)
    ///                 .delimited_text_configuration(
    ///                     DelimitedTextConfiguration::new()
    ///                         .column_separator(",")
    ///                         .field_quote(r#"""#)
    ///                         .has_headers(false),
    ///                 ),
    ///         ),
    ///     )
    ///     .output_serialization(
    ///         QuerySerialization::new(
    ///             QueryFormat::new(QueryFormatType::Json)
    ///                 .json_text_configuration(
    ///                     JsonTextConfiguration::new().record_separator(";"),
    ///                 ),
    ///         ),
    ///     );
    /// let answer = client.blob_queries().query("con1", "a/b.txt", &body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn query(
        &self,
        container: &str,
        blob: &str,
        body: &'a QueryRequest,
    ) -> Call<'a, WithHeaders<ByteStream, QueryHeaders>, QueryOptions> {
        self.core
            .call(&QUERY)
            .path(&container)
            .path(&blob)
            .body(body)
            .build_with_options()
    }
}

impl CallOptions for QueryOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("snapshot", &self.snapshot)
            .query_option("versionid", &self.version_id)
            .query_option("timeout", &self.timeout)
            .header_option("x-ms-lease-id", &self.lease_id)
            .header_option(
                "x-ms-encryption-key",
                &self.encryption_key.as_ref().map(|value| value.expose().encoded()),
            )
            .header_option(
                "x-ms-encryption-key-sha256",
                &self.encryption_key_sha256.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-encryption-algorithm", &self.encryption_algorithm)
            .header_option("If-Match", &self.if_match)
            .header_option("If-None-Match", &self.if_none_match)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-if-tags", &self.if_tags)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}
