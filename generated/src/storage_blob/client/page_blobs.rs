// Written by `xms generate` from api-spec/storage-blob/page-blobs.toml; do not edit.
//! The client's side of *Page blobs*.

use ::xms_runtime::{ByteStream, WithHeaders};
use ::xms_runtime::client::{Call, ClientCore, Error, FromReply, Page, RawReply};

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
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-blob-content-length`: Size of the page blob in bytes, a multiple of 512 and at most
    ///   8 TiB. At least 0.
    pub fn create(
        &self,
        container: &str,
        blob: &str,
        blob_content_length: i64,
        options: CreateOptions,
    ) -> Call<'static, CreateHeaders> {
        self.core
            .call(&CREATE)
            .path(&container)
            .path(&blob)
            .header("x-ms-blob-content-length", &blob_content_length)
            .header_option("x-ms-blob-sequence-number", &options.blob_sequence_number)
            .header_option("x-ms-access-tier", &options.access_tier)
            .header_option("x-ms-blob-content-type", &options.blob_content_type)
            .header_option("x-ms-blob-content-encoding", &options.blob_content_encoding)
            .header_option("x-ms-blob-content-language", &options.blob_content_language)
            .header_option(
                "x-ms-blob-content-md5",
                &options.blob_content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-blob-cache-control", &options.blob_cache_control)
            .header_option(
                "x-ms-blob-content-disposition",
                &options.blob_content_disposition,
            )
            .header_option("x-ms-tags", &options.tags)
            .header_option(
                "x-ms-immutability-policy-until-date",
                &options.immutability_policy_until_date,
            )
            .header_option(
                "x-ms-immutability-policy-mode",
                &options.immutability_policy_mode,
            )
            .header_option("x-ms-legal-hold", &options.legal_hold)
            .header_option("x-ms-lease-id", &options.lease_id)
            .header_option(
                "x-ms-encryption-key",
                &options.encryption_key.as_ref().map(|value| value.expose().encoded()),
            )
            .header_option(
                "x-ms-encryption-key-sha256",
                &options.encryption_key_sha256.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-encryption-algorithm", &options.encryption_algorithm)
            .header_option("x-ms-encryption-scope", &options.encryption_scope)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.if_tags)
            .header_values("x-ms-meta-", &options.metadata)
            .build()
    }

    /// Writes pages, at most 4 MiB.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`PUT_PAGES`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-range`: Which bytes, such as `bytes=0-511`; both ends count. Matches
    ///   `bytes=[0-9]+-[0-9]*`.
    pub fn put_pages(
        &self,
        container: &str,
        blob: &str,
        range: &str,
        body: impl Into<ByteStream>,
        options: PutPagesOptions,
    ) -> Call<'static, PutPagesHeaders> {
        self.core
            .call(&PUT_PAGES)
            .path(&container)
            .path(&blob)
            .header("x-ms-range", &range)
            .stream(body)
            .header_option(
                "Content-MD5",
                &options.content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option(
                "x-ms-content-crc64",
                &options.content_crc64.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-if-sequence-number-le", &options.if_sequence_number_le)
            .header_option("x-ms-if-sequence-number-lt", &options.if_sequence_number_lt)
            .header_option("x-ms-if-sequence-number-eq", &options.if_sequence_number_eq)
            .header_option("x-ms-lease-id", &options.lease_id)
            .header_option(
                "x-ms-encryption-key",
                &options.encryption_key.as_ref().map(|value| value.expose().encoded()),
            )
            .header_option(
                "x-ms-encryption-key-sha256",
                &options.encryption_key_sha256.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-encryption-algorithm", &options.encryption_algorithm)
            .header_option("x-ms-encryption-scope", &options.encryption_scope)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.if_tags)
            .build()
    }

    /// Empties pages; they read as zeros.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`CLEAR_PAGES`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-range`: Which bytes, such as `bytes=0-511`; both ends count. Matches
    ///   `bytes=[0-9]+-[0-9]*`.
    pub fn clear_pages(
        &self,
        container: &str,
        blob: &str,
        range: &str,
        options: ClearPagesOptions,
    ) -> Call<'static, ClearPagesHeaders> {
        self.core
            .call(&CLEAR_PAGES)
            .path(&container)
            .path(&blob)
            .header("x-ms-range", &range)
            .header_option("x-ms-if-sequence-number-le", &options.if_sequence_number_le)
            .header_option("x-ms-if-sequence-number-lt", &options.if_sequence_number_lt)
            .header_option("x-ms-if-sequence-number-eq", &options.if_sequence_number_eq)
            .header_option("x-ms-lease-id", &options.lease_id)
            .header_option(
                "x-ms-encryption-key",
                &options.encryption_key.as_ref().map(|value| value.expose().encoded()),
            )
            .header_option(
                "x-ms-encryption-key-sha256",
                &options.encryption_key_sha256.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-encryption-algorithm", &options.encryption_algorithm)
            .header_option("x-ms-encryption-scope", &options.encryption_scope)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.if_tags)
            .build()
    }

    /// Writes pages with the bytes of an address, at most 4 MiB.
    ///
    /// `PUT /{container}/{blob+}`, since 2018-11-09; see [`PUT_PAGES_FROM_URL`].
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
    pub fn put_pages_from_url(
        &self,
        container: &str,
        blob: &str,
        range: &str,
        copy_source: &str,
        source_range: &str,
        options: PutPagesFromUrlOptions,
    ) -> Call<'static, PutPagesFromUrlHeaders> {
        self.core
            .call(&PUT_PAGES_FROM_URL)
            .path(&container)
            .path(&blob)
            .header("x-ms-range", &range)
            .header("x-ms-copy-source", &copy_source)
            .header("x-ms-source-range", &source_range)
            .header_option(
                "x-ms-copy-source-authorization",
                &options.copy_source_authorization.as_ref().map(|value| value.expose()),
            )
            .header_option(
                "x-ms-source-content-md5",
                &options.source_content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option(
                "x-ms-source-content-crc64",
                &options.source_content_crc64.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-if-sequence-number-le", &options.if_sequence_number_le)
            .header_option("x-ms-if-sequence-number-lt", &options.if_sequence_number_lt)
            .header_option("x-ms-if-sequence-number-eq", &options.if_sequence_number_eq)
            .header_option("x-ms-lease-id", &options.lease_id)
            .header_option(
                "x-ms-encryption-key",
                &options.encryption_key.as_ref().map(|value| value.expose().encoded()),
            )
            .header_option(
                "x-ms-encryption-key-sha256",
                &options.encryption_key_sha256.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-encryption-algorithm", &options.encryption_algorithm)
            .header_option("x-ms-encryption-scope", &options.encryption_scope)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.if_tags)
            .header_option("x-ms-source-if-match", &options.source_if_match)
            .header_option("x-ms-source-if-none-match", &options.source_if_none_match)
            .header_option(
                "x-ms-source-if-modified-since",
                &options.source_if_modified_since,
            )
            .header_option(
                "x-ms-source-if-unmodified-since",
                &options.source_if_unmodified_since,
            )
            .build()
    }

    /// Lists the ranges of pages that hold something, or those that changed since an earlier
    /// snapshot.
    ///
    /// `GET /{container}/{blob+}`, since 2009-09-19; see [`GET_RANGES`].
    ///
    /// It answers in pages, of which this is the first: `.pages()` reads all, `.pages().items()`
    /// what they hold one by one.
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    pub fn get_ranges(
        &self,
        container: &str,
        blob: &str,
        options: GetRangesOptions,
    ) -> Call<'static, WithHeaders<PageList, GetRangesHeaders>> {
        self.core
            .call(&GET_RANGES)
            .path(&container)
            .path(&blob)
            .query_option("snapshot", &options.snapshot)
            .query_option("versionid", &options.version_id)
            .query_option("prevsnapshot", &options.previous_snapshot)
            .query_option("marker", &options.marker)
            .query_option("maxresults", &options.max_results)
            .header_option("x-ms-range", &options.range)
            .header_option("Range", &options.http_range)
            .header_option("x-ms-previous-snapshot-url", &options.previous_snapshot_url)
            .header_option("x-ms-lease-id", &options.lease_id)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.if_tags)
            .build()
    }

    /// Makes a page blob longer or shorter; pages behind the new end are gone.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`RESIZE`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-blob-content-length`: Size of the page blob in bytes, a multiple of 512 and at most
    ///   8 TiB. At least 0.
    pub fn resize(
        &self,
        container: &str,
        blob: &str,
        blob_content_length: i64,
        options: ResizeOptions,
    ) -> Call<'static, ResizeHeaders> {
        self.core
            .call(&RESIZE)
            .path(&container)
            .path(&blob)
            .header("x-ms-blob-content-length", &blob_content_length)
            .header_option("x-ms-lease-id", &options.lease_id)
            .header_option(
                "x-ms-encryption-key",
                &options.encryption_key.as_ref().map(|value| value.expose().encoded()),
            )
            .header_option(
                "x-ms-encryption-key-sha256",
                &options.encryption_key_sha256.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-encryption-algorithm", &options.encryption_algorithm)
            .header_option("x-ms-encryption-scope", &options.encryption_scope)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.if_tags)
            .build()
    }

    /// Sets or increments the sequence number of a page blob.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`SET_SEQUENCE_NUMBER`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-sequence-number-action`: How the number is changed.
    pub fn set_sequence_number(
        &self,
        container: &str,
        blob: &str,
        sequence_number_action: &SequenceNumberAction,
        options: SetSequenceNumberOptions,
    ) -> Call<'static, SetSequenceNumberHeaders> {
        self.core
            .call(&SET_SEQUENCE_NUMBER)
            .path(&container)
            .path(&blob)
            .header("x-ms-sequence-number-action", &sequence_number_action)
            .header_option("x-ms-blob-sequence-number", &options.blob_sequence_number)
            .header_option("x-ms-lease-id", &options.lease_id)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.if_tags)
            .build()
    }

    /// Copies what changed between a snapshot of another page blob and the one that was copied
    /// before.
    ///
    /// `PUT /{container}/{blob+}`, since 2016-05-31; see [`COPY_INCREMENTALLY`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-copy-source`: Address of the snapshot, with a shared access signature where it is
    ///   not public.
    pub fn copy_incrementally(
        &self,
        container: &str,
        blob: &str,
        copy_source: &str,
        options: CopyIncrementallyOptions,
    ) -> Call<'static, CopyIncrementallyHeaders> {
        self.core
            .call(&COPY_INCREMENTALLY)
            .path(&container)
            .path(&blob)
            .header("x-ms-copy-source", &copy_source)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.if_tags)
            .build()
    }
}

impl Page for PageList {
    type Item = PageListRange;

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
