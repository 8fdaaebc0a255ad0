// Written by `xms generate` from api-spec/storage-blob/page-blobs.toml; do not edit.
//! The client's side of *Page blobs*.

use ::xms_runtime::client::{Call, ClientCore};

use super::super::page_blobs::{
    COPY_INCREMENTALLY, CopyIncrementallyOptions, GET_RANGES, GetRangesOptions,
    PUT_PAGES, PageList, PutPagesOptions,
};

/// Calls the operations of [`page_blobs`](super::super::page_blobs); made by
/// [`StorageBlob::page_blobs`](super::StorageBlob::page_blobs).
#[derive(Clone, Copy, Debug)]
pub struct PageBlobs<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> PageBlobs<'a> {
    /// Writes pages, at most 4 MiB.
    ///
    /// `PUT /{container}/{blob}`, since 2009-09-19; see [`PUT_PAGES`].
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
        x_ms_range: &str,
        body: &'a [u8],
        options: PutPagesOptions,
    ) -> Call<'a, ()> {
        self.core
            .call(&PUT_PAGES)
            .path(&container)
            .path(&blob)
            .header("x-ms-range", &x_ms_range)
            .bytes(body)
            .header_option(
                "Content-MD5",
                &options.content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option(
                "x-ms-content-crc64",
                &options.x_ms_content_crc64.as_ref().map(|value| value.encoded()),
            )
            .header_option(
                "x-ms-if-sequence-number-le",
                &options.x_ms_if_sequence_number_le,
            )
            .header_option(
                "x-ms-if-sequence-number-lt",
                &options.x_ms_if_sequence_number_lt,
            )
            .header_option(
                "x-ms-if-sequence-number-eq",
                &options.x_ms_if_sequence_number_eq,
            )
            .header_option("x-ms-lease-id", &options.x_ms_lease_id)
            .header_option(
                "x-ms-encryption-key",
                &options
                    .x_ms_encryption_key
                    .as_ref()
                    .map(|value| value.expose().encoded()),
            )
            .header_option(
                "x-ms-encryption-key-sha256",
                &options.x_ms_encryption_key_sha256.as_ref().map(|value| value.encoded()),
            )
            .header_option(
                "x-ms-encryption-algorithm",
                &options.x_ms_encryption_algorithm,
            )
            .header_option("x-ms-encryption-scope", &options.x_ms_encryption_scope)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.x_ms_if_tags)
            .build()
    }

    /// Lists the ranges of pages that hold something, or those that changed since an earlier
    /// snapshot.
    ///
    /// `GET /{container}/{blob}`, since 2009-09-19; see [`GET_RANGES`].
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
    ) -> Call<'static, PageList> {
        self.core
            .call(&GET_RANGES)
            .path(&container)
            .path(&blob)
            .query_option("snapshot", &options.snapshot)
            .query_option("versionid", &options.version_id)
            .query_option("prevsnapshot", &options.previous_snapshot)
            .query_option("marker", &options.marker)
            .query_option("maxresults", &options.max_results)
            .header_option("x-ms-range", &options.x_ms_range)
            .header_option("Range", &options.http_range)
            .header_option(
                "x-ms-previous-snapshot-url",
                &options.x_ms_previous_snapshot_url,
            )
            .header_option("x-ms-lease-id", &options.x_ms_lease_id)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.x_ms_if_tags)
            .build()
    }

    /// Copies what changed between a snapshot of another page blob and the one that was copied
    /// before.
    ///
    /// `PUT /{container}/{blob}`, since 2016-05-31; see [`COPY_INCREMENTALLY`].
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
        x_ms_copy_source: &str,
        options: CopyIncrementallyOptions,
    ) -> Call<'static, ()> {
        self.core
            .call(&COPY_INCREMENTALLY)
            .path(&container)
            .path(&blob)
            .header("x-ms-copy-source", &x_ms_copy_source)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .header_option("x-ms-if-tags", &options.x_ms_if_tags)
            .build()
    }
}
