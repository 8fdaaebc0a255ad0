// Written by `xms generate` from api-spec/storage-blob/page-blobs.toml; do not edit.
//! The client's side of *Page blobs*.

use ::xms_runtime::{ByteStream, WithHeaders};
use ::xms_runtime::client::{
    Call, CallBuilder, CallOptions, ClientCore, Error, FromReply, Page, RawReply,
};
use ::xms_runtime::xml::ItemList;

use super::super::page_blobs::{
    CLEAR_PAGES, COPY_INCREMENTALLY, CREATE, ClearPagesHeaders, ClearPagesOptions,
    CopyIncrementallyHeaders, CopyIncrementallyOptions, CreateHeaders, CreateOptions,
    GET_RANGES, GetRangesHeaders, GetRangesOptions, PUT_PAGES, PUT_PAGES_FROM_URL,
    PageList, PageListRange, PutPagesFromUrlHeaders, PutPagesFromUrlOptions,
    PutPagesHeaders, PutPagesOptions, RESIZE, ResizeHeaders, ResizeOptions,
    SET_SEQUENCE_NUMBER, SequenceNumberAction, SetSequenceNumberHeaders,
    SetSequenceNumberOptions,
};

/// Calls the operations of [`page_blobs`](super::super::page_blobs); made by
/// [`StorageBlob::page_blobs`](super::StorageBlob::page_blobs).
#[derive(Clone, Copy, Debug)]
pub struct PageBlobs<'a> {
    pub(super) core: &'a ClientCore,
}

impl PageBlobs<'_> {
    /// Creates an empty page blob of a size, and replaces what was there.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`CREATE`].
    ///
    /// `.options(…)` takes what may be left out: [`CreateOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-blob-content-length`: Size of the page blob in bytes, a multiple of 512 and at most
    ///   8 TiB. At least 0.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let headers = client.page_blobs().create("con1", "a/b.txt", 4096).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn create(
        &self,
        container: &str,
        blob: &str,
        blob_content_length: i64,
    ) -> Call<'static, CreateHeaders, CreateOptions> {
        self.core
            .call(&CREATE)
            .path(&container)
            .path(&blob)
            .header("x-ms-blob-content-length", &blob_content_length)
            .build_with_options()
    }

    /// Writes pages, at most 4 MiB.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`PUT_PAGES`].
    ///
    /// `.options(…)` takes what may be left out: [`PutPagesOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-range`: Which bytes, such as `bytes=0-511`; both ends count. Matches
    ///   `bytes=[0-9]+-[0-9]*`.
    ///
    /// ````no_run
    /// # async fn example(
    /// #     client: xms_services::storage_blob::StorageBlob,
    /// #     body: Vec<u8>,
    /// # ) -> Result<(), Box<dyn std::error::Error>> {
    /// let headers = client
    ///     .page_blobs()
    ///     .put_pages("con1", "a/b.txt", "bytes=0-511", body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn put_pages(
        &self,
        container: &str,
        blob: &str,
        range: &str,
        body: impl Into<ByteStream>,
    ) -> Call<'static, PutPagesHeaders, PutPagesOptions> {
        self.core
            .call(&PUT_PAGES)
            .path(&container)
            .path(&blob)
            .header("x-ms-range", &range)
            .stream(body)
            .build_with_options()
    }

    /// Empties pages; they read as zeros.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`CLEAR_PAGES`].
    ///
    /// `.options(…)` takes what may be left out: [`ClearPagesOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-range`: Which bytes, such as `bytes=0-511`; both ends count. Matches
    ///   `bytes=[0-9]+-[0-9]*`.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let headers = client
    ///     .page_blobs()
    ///     .clear_pages("con1", "a/b.txt", "bytes=512-1023")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn clear_pages(
        &self,
        container: &str,
        blob: &str,
        range: &str,
    ) -> Call<'static, ClearPagesHeaders, ClearPagesOptions> {
        self.core
            .call(&CLEAR_PAGES)
            .path(&container)
            .path(&blob)
            .header("x-ms-range", &range)
            .build_with_options()
    }

    /// Writes pages with the bytes of an address, at most 4 MiB.
    ///
    /// `PUT /{container}/{blob+}`, since 2018-11-09; see [`PUT_PAGES_FROM_URL`].
    ///
    /// `.options(…)` takes what may be left out: [`PutPagesFromUrlOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-range`: Which bytes, such as `bytes=0-511`; both ends count. Matches
    ///   `bytes=[0-9]+-[0-9]*`.
    /// - `x-ms-copy-source`: Address of the source, with a shared access signature where the
    ///   service could not read it otherwise.
    /// - `x-ms-source-range`: Which bytes of the source, as many as pages are written. Matches
    ///   `bytes=[0-9]+-[0-9]*`.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let headers = client
    ///     .page_blobs()
    ///     .put_pages_from_url(
    ///         "con1",
    ///         "a/b.txt",
    ///         "bytes=0-511",
    ///         "https://contoso.blob.core.windows.net/con2/disk",
    ///         "bytes=512-1023",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn put_pages_from_url(
        &self,
        container: &str,
        blob: &str,
        range: &str,
        copy_source: &str,
        source_range: &str,
    ) -> Call<'static, PutPagesFromUrlHeaders, PutPagesFromUrlOptions> {
        self.core
            .call(&PUT_PAGES_FROM_URL)
            .path(&container)
            .path(&blob)
            .header("x-ms-range", &range)
            .header("x-ms-copy-source", &copy_source)
            .header("x-ms-source-range", &source_range)
            .build_with_options()
    }

    /// Lists the ranges of pages that hold something, or those that changed since an earlier
    /// snapshot.
    ///
    /// `GET /{container}/{blob+}`, since 2009-09-19; see [`GET_RANGES`].
    ///
    /// It answers in pages, of which this is the first: `.pages()` reads all, `.items()` what they
    /// hold one by one.
    ///
    /// `.options(…)` takes what may be left out: [`GetRangesOptions`].
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
    /// let answer = client.page_blobs().get_ranges("con1", "a/b.txt").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_ranges(
        &self,
        container: &str,
        blob: &str,
    ) -> Call<'static, WithHeaders<PageList, GetRangesHeaders>, GetRangesOptions> {
        self.core.call(&GET_RANGES).path(&container).path(&blob).build_with_options()
    }

    /// Makes a page blob longer or shorter; pages behind the new end are gone.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`RESIZE`].
    ///
    /// `.options(…)` takes what may be left out: [`ResizeOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-blob-content-length`: Size of the page blob in bytes, a multiple of 512 and at most
    ///   8 TiB. At least 0.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let headers = client.page_blobs().resize("con1", "a/b.txt", 2048).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn resize(
        &self,
        container: &str,
        blob: &str,
        blob_content_length: i64,
    ) -> Call<'static, ResizeHeaders, ResizeOptions> {
        self.core
            .call(&RESIZE)
            .path(&container)
            .path(&blob)
            .header("x-ms-blob-content-length", &blob_content_length)
            .build_with_options()
    }

    /// Sets or increments the sequence number of a page blob.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`SET_SEQUENCE_NUMBER`].
    ///
    /// `.options(…)` takes what may be left out: [`SetSequenceNumberOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-sequence-number-action`: How the number is changed.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::storage_blob::page_blobs::SequenceNumberAction;
    /// use xms_services::storage_blob::page_blobs::SetSequenceNumberOptions;
    ///
    /// let headers = client
    ///     .page_blobs()
    ///     .set_sequence_number("con1", "a/b.txt", SequenceNumberAction::Max)
    ///     .options(SetSequenceNumberOptions::new().blob_sequence_number(7))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn set_sequence_number(
        &self,
        container: &str,
        blob: &str,
        sequence_number_action: impl Into<SequenceNumberAction>,
    ) -> Call<'static, SetSequenceNumberHeaders, SetSequenceNumberOptions> {
        let sequence_number_action: SequenceNumberAction = sequence_number_action.into();
        self.core
            .call(&SET_SEQUENCE_NUMBER)
            .path(&container)
            .path(&blob)
            .header("x-ms-sequence-number-action", &sequence_number_action)
            .build_with_options()
    }

    /// Copies what changed between a snapshot of another page blob and the one that was copied
    /// before.
    ///
    /// `PUT /{container}/{blob+}`, since 2016-05-31; see [`COPY_INCREMENTALLY`].
    ///
    /// `.options(…)` takes what may be left out: [`CopyIncrementallyOptions`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-copy-source`: Address of the snapshot, with a shared access signature where it is
    ///   not public.
    ///
    /// ````no_run
    /// # async fn example(
    /// #     client: xms_services::storage_blob::StorageBlob,
    /// #     copy_source: &str,
    /// # ) -> Result<(), Box<dyn std::error::Error>> {
    /// let headers = client
    ///     .page_blobs()
    ///     .copy_incrementally("con1", "a/b.txt", copy_source)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn copy_incrementally(
        &self,
        container: &str,
        blob: &str,
        copy_source: &str,
    ) -> Call<'static, CopyIncrementallyHeaders, CopyIncrementallyOptions> {
        self.core
            .call(&COPY_INCREMENTALLY)
            .path(&container)
            .path(&blob)
            .header("x-ms-copy-source", &copy_source)
            .build_with_options()
    }
}

impl CallOptions for CreateOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-blob-sequence-number", &self.blob_sequence_number)
            .header_option("x-ms-access-tier", &self.access_tier)
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

impl CallOptions for PutPagesOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option(
                "Content-MD5",
                &self.content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option(
                "x-ms-content-crc64",
                &self.content_crc64.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-if-sequence-number-le", &self.if_sequence_number_le)
            .header_option("x-ms-if-sequence-number-lt", &self.if_sequence_number_lt)
            .header_option("x-ms-if-sequence-number-eq", &self.if_sequence_number_eq)
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

impl CallOptions for ClearPagesOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-if-sequence-number-le", &self.if_sequence_number_le)
            .header_option("x-ms-if-sequence-number-lt", &self.if_sequence_number_lt)
            .header_option("x-ms-if-sequence-number-eq", &self.if_sequence_number_eq)
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

impl CallOptions for PutPagesFromUrlOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option(
                "x-ms-copy-source-authorization",
                &self.copy_source_authorization.as_ref().map(|value| value.expose()),
            )
            .header_option(
                "x-ms-source-content-md5",
                &self.source_content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option(
                "x-ms-source-content-crc64",
                &self.source_content_crc64.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-if-sequence-number-le", &self.if_sequence_number_le)
            .header_option("x-ms-if-sequence-number-lt", &self.if_sequence_number_lt)
            .header_option("x-ms-if-sequence-number-eq", &self.if_sequence_number_eq)
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

impl CallOptions for GetRangesOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("snapshot", &self.snapshot)
            .query_option("versionid", &self.version_id)
            .query_option("prevsnapshot", &self.previous_snapshot)
            .query_option("marker", &self.marker)
            .query_option("maxresults", &self.max_results)
            .query_option("timeout", &self.timeout)
            .header_option("x-ms-range", &self.range)
            .header_option("Range", &self.http_range)
            .header_option("x-ms-previous-snapshot-url", &self.previous_snapshot_url)
            .header_option("x-ms-lease-id", &self.lease_id)
            .header_option("If-Match", &self.if_match)
            .header_option("If-None-Match", &self.if_none_match)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-if-tags", &self.if_tags)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for ResizeOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
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

impl CallOptions for SetSequenceNumberOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-blob-sequence-number", &self.blob_sequence_number)
            .header_option("x-ms-lease-id", &self.lease_id)
            .header_option("If-Match", &self.if_match)
            .header_option("If-None-Match", &self.if_none_match)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-if-tags", &self.if_tags)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for CopyIncrementallyOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("If-Match", &self.if_match)
            .header_option("If-None-Match", &self.if_none_match)
            .header_option("If-Modified-Since", &self.if_modified_since)
            .header_option("If-Unmodified-Since", &self.if_unmodified_since)
            .header_option("x-ms-if-tags", &self.if_tags)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl Page for PageList {
    type Item = PageListRange;

    const ITEMS: Option<ItemList<PageListRange>> = Some(
        ItemList::new(Self::SHAPE, &[0]),
    );

    fn into_items(self) -> Vec<PageListRange> {
        self.ranges
    }
}

impl FromReply for CreateHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for PutPagesHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for ClearPagesHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for PutPagesFromUrlHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for ResizeHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for SetSequenceNumberHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}

impl FromReply for CopyIncrementallyHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}
