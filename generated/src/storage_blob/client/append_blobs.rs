// Written by `xms generate` from api-spec/storage-blob/append-blobs.toml; do not edit.
//! The client's side of *Append blobs*.

use ::xms_runtime::ByteStream;
use ::xms_runtime::client::{
    Call, CallBuilder, CallOptions, ClientCore, Error, FromReply, RawReply,
};

use super::super::append_blobs::{
    APPEND_BLOCK, APPEND_BLOCK_FROM_URL, AppendBlockFromUrlHeaders,
    AppendBlockFromUrlOptions, AppendBlockHeaders, AppendBlockOptions, CREATE,
    CreateHeaders, CreateOptions, SEAL, SealHeaders, SealOptions,
};

/// Calls the operations of [`append_blobs`](super::super::append_blobs); made by
/// [`StorageBlob::append_blobs`](super::StorageBlob::append_blobs).
#[derive(Clone, Copy, Debug)]
pub struct AppendBlobs<'a> {
    pub(super) core: &'a ClientCore,
}

impl AppendBlobs<'_> {
    /// Creates an empty append blob, and replaces what was there.
    ///
    /// `PUT /{container}/{blob+}`, since 2015-02-21; see [`CREATE`].
    ///
    /// `.options(…)` takes what may be left out: [`CreateOptions`].
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
    /// use xms_services::storage_blob::append_blobs::CreateOptions;
    ///
    /// let headers = client
    ///     .append_blobs()
    ///     .create("con1", "a/b.txt")
    ///     .options(CreateOptions::new().blob_content_type("text/plain"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn create(
        &self,
        container: &str,
        blob: &str,
    ) -> Call<'static, CreateHeaders, CreateOptions> {
        self.core.call(&CREATE).path(&container).path(&blob).build_with_options()
    }

    /// Appends a block to the end of the blob.
    ///
    /// `PUT /{container}/{blob+}`, since 2015-02-21; see [`APPEND_BLOCK`].
    ///
    /// `.options(…)` takes what may be left out: [`AppendBlockOptions`].
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
    /// use xms_services::storage_blob::append_blobs::AppendBlockOptions;
    ///
    /// let headers = client
    ///     .append_blobs()
    ///     .append_block("con1", "a/b.txt", "line 1")
    ///     .options(AppendBlockOptions::new().append_position(0))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn append_block(
        &self,
        container: &str,
        blob: &str,
        body: impl Into<ByteStream>,
    ) -> Call<'static, AppendBlockHeaders, AppendBlockOptions> {
        self.core
            .call(&APPEND_BLOCK)
            .path(&container)
            .path(&blob)
            .stream(body)
            .build_with_options()
    }

    /// Appends the bytes of an address to the end of the blob.
    ///
    /// `PUT /{container}/{blob+}`, since 2018-11-09; see [`APPEND_BLOCK_FROM_URL`].
    ///
    /// `.options(…)` takes what may be left out: [`AppendBlockFromUrlOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-copy-source`: Address of the source, with a shared access signature where the
    ///   service could not read it otherwise.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let headers = client
    ///     .append_blobs()
    ///     .append_block_from_url(
    ///         "con1",
    ///         "a/b.txt",
    ///         "https://contoso.blob.core.windows.net/con2/log",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn append_block_from_url(
        &self,
        container: &str,
        blob: &str,
        copy_source: &str,
    ) -> Call<'static, AppendBlockFromUrlHeaders, AppendBlockFromUrlOptions> {
        self.core
            .call(&APPEND_BLOCK_FROM_URL)
            .path(&container)
            .path(&blob)
            .header("x-ms-copy-source", &copy_source)
            .build_with_options()
    }

    /// Makes the blob read-only for good.
    ///
    /// `PUT /{container}/{blob+}`, since 2019-12-12; see [`SEAL`].
    ///
    /// `.options(…)` takes what may be left out: [`SealOptions`].
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
    /// let headers = client.append_blobs().seal("con1", "a/b.txt").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn seal(
        &self,
        container: &str,
        blob: &str,
    ) -> Call<'static, SealHeaders, SealOptions> {
        self.core.call(&SEAL).path(&container).path(&blob).build_with_options()
    }
}

impl CallOptions for CreateOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-blob-content-type", &self.blob_content_type)
            .header_option("x-ms-blob-content-encoding", &self.blob_content_encoding)
            .header_option("x-ms-blob-content-language", &self.blob_content_language)
            .header_option(
                "x-ms-blob-content-md5",
                &self.blob_content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-blob-cache-control", &self.blob_cache_control)
            .header_option(
                "x-ms-blob-content-disposition",
                &self.blob_content_disposition,
            )
            .header_option("x-ms-tags", &self.tags)
            .header_option(
                "x-ms-immutability-policy-until-date",
                &self.immutability_policy_until_date,
            )
            .header_option(
                "x-ms-immutability-policy-mode",
                &self.immutability_policy_mode,
            )
            .header_option("x-ms-legal-hold", &self.legal_hold)
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
            .header_option("x-ms-encryption-scope", &self.encryption_scope)
            .header_option("If-Match", &self.if_match)
            .header_option("If-None-Match", &self.if_none_match)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-if-tags", &self.if_tags)
            .header_option("x-ms-client-request-id", &self.client_request_id)
            .header_values("x-ms-meta-", &self.metadata)
    }
}

impl CallOptions for AppendBlockOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-blob-condition-maxsize", &self.max_size)
            .header_option("x-ms-blob-condition-appendpos", &self.append_position)
            .header_option(
                "Content-MD5",
                &self.content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option(
                "x-ms-content-crc64",
                &self.content_crc64.as_ref().map(|value| value.encoded()),
            )
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
            .header_option("x-ms-encryption-scope", &self.encryption_scope)
            .header_option("If-Match", &self.if_match)
            .header_option("If-None-Match", &self.if_none_match)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-if-tags", &self.if_tags)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for AppendBlockFromUrlOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option(
                "x-ms-copy-source-authorization",
                &self.copy_source_authorization.as_ref().map(|value| value.expose()),
            )
            .header_option("x-ms-source-range", &self.source_range)
            .header_option(
                "x-ms-source-content-md5",
                &self.source_content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option(
                "x-ms-source-content-crc64",
                &self.source_content_crc64.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-blob-condition-maxsize", &self.max_size)
            .header_option("x-ms-blob-condition-appendpos", &self.append_position)
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
            .header_option("x-ms-encryption-scope", &self.encryption_scope)
            .header_option("If-Match", &self.if_match)
            .header_option("If-None-Match", &self.if_none_match)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-if-tags", &self.if_tags)
            .header_option("x-ms-source-if-match", &self.source_if_match)
            .header_option("x-ms-source-if-none-match", &self.source_if_none_match)
            .header_option(
                "x-ms-source-if-modified-since",
                &self.source_if_modified_since,
            )
            .header_option(
                "x-ms-source-if-unmodified-since",
                &self.source_if_unmodified_since,
            )
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for SealOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-blob-condition-appendpos", &self.append_position)
            .header_option("x-ms-lease-id", &self.lease_id)
            .header_option("If-Match", &self.if_match)
            .header_option("If-None-Match", &self.if_none_match)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl FromReply for CreateHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for AppendBlockHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for AppendBlockFromUrlHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for SealHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}
