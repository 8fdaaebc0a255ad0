// Written by `xms generate` from api-spec/storage-blob/append-blobs.toml; do not edit.
//! The client's side of *Append blobs*.

use ::xms_runtime::client::{Call, ClientCore};

use super::super::append_blobs::{APPEND_BLOCK, AppendBlockOptions, SEAL, SealOptions};

/// Calls the operations of [`append_blobs`](super::super::append_blobs); made by
/// [`StorageBlob::append_blobs`](super::StorageBlob::append_blobs).
#[derive(Clone, Copy, Debug)]
pub struct AppendBlobs<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> AppendBlobs<'a> {
    /// Appends a block to the end of the blob.
    ///
    /// `PUT /{container}/{blob}`, since 2015-02-21; see [`APPEND_BLOCK`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    pub fn append_block(
        &self,
        container: &str,
        blob: &str,
        body: &'a [u8],
        options: AppendBlockOptions,
    ) -> Call<'a, ()> {
        self.core
            .call(&APPEND_BLOCK)
            .path(&container)
            .path(&blob)
            .bytes(body)
            .header_option("x-ms-blob-condition-maxsize", &options.max_size)
            .header_option("x-ms-blob-condition-appendpos", &options.append_position)
            .header_option(
                "Content-MD5",
                &options.content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option(
                "x-ms-content-crc64",
                &options.x_ms_content_crc64.as_ref().map(|value| value.encoded()),
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

    /// Makes the blob read-only for good.
    ///
    /// `PUT /{container}/{blob}`, since 2019-12-12; see [`SEAL`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    pub fn seal(
        &self,
        container: &str,
        blob: &str,
        options: SealOptions,
    ) -> Call<'static, ()> {
        self.core
            .call(&SEAL)
            .path(&container)
            .path(&blob)
            .header_option("x-ms-blob-condition-appendpos", &options.append_position)
            .header_option("x-ms-lease-id", &options.x_ms_lease_id)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .build()
    }
}
