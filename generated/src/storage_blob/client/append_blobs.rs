// Written by `xms generate` from api-spec/storage-blob/append-blobs.toml; do not edit.
//! The client's side of *Append blobs*.

use ::xms_runtime::ByteStream;
use ::xms_runtime::client::{Call, ClientCore, Error, FromReply, RawReply};

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
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    pub fn create(
        &self,
        container: &str,
        blob: &str,
        options: CreateOptions,
    ) -> Call<'static, CreateHeaders> {
        self.core
            .call(&CREATE)
            .path(&container)
            .path(&blob)
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

    /// Appends a block to the end of the blob.
    ///
    /// `PUT /{container}/{blob+}`, since 2015-02-21; see [`APPEND_BLOCK`].
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
        body: impl Into<ByteStream>,
        options: AppendBlockOptions,
    ) -> Call<'static, AppendBlockHeaders> {
        self.core
            .call(&APPEND_BLOCK)
            .path(&container)
            .path(&blob)
            .stream(body)
            .header_option("x-ms-blob-condition-maxsize", &options.max_size)
            .header_option("x-ms-blob-condition-appendpos", &options.append_position)
            .header_option(
                "Content-MD5",
                &options.content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option(
                "x-ms-content-crc64",
                &options.content_crc64.as_ref().map(|value| value.encoded()),
            )
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

    /// Appends the bytes of an address to the end of the blob.
    ///
    /// `PUT /{container}/{blob+}`, since 2018-11-09; see [`APPEND_BLOCK_FROM_URL`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `x-ms-copy-source`: Address of the source, with a shared access signature where the
    ///   service could not read it otherwise.
    pub fn append_block_from_url(
        &self,
        container: &str,
        blob: &str,
        copy_source: &str,
        options: AppendBlockFromUrlOptions,
    ) -> Call<'static, AppendBlockFromUrlHeaders> {
        self.core
            .call(&APPEND_BLOCK_FROM_URL)
            .path(&container)
            .path(&blob)
            .header("x-ms-copy-source", &copy_source)
            .header_option(
                "x-ms-copy-source-authorization",
                &options.copy_source_authorization.as_ref().map(|value| value.expose()),
            )
            .header_option("x-ms-source-range", &options.source_range)
            .header_option(
                "x-ms-source-content-md5",
                &options.source_content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option(
                "x-ms-source-content-crc64",
                &options.source_content_crc64.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-blob-condition-maxsize", &options.max_size)
            .header_option("x-ms-blob-condition-appendpos", &options.append_position)
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

    /// Makes the blob read-only for good.
    ///
    /// `PUT /{container}/{blob+}`, since 2019-12-12; see [`SEAL`].
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
    ) -> Call<'static, SealHeaders> {
        self.core
            .call(&SEAL)
            .path(&container)
            .path(&blob)
            .header_option("x-ms-blob-condition-appendpos", &options.append_position)
            .header_option("x-ms-lease-id", &options.lease_id)
            .header_option("If-Match", &options.if_match)
            .header_option("If-None-Match", &options.if_none_match)
            .header_option("If-Modified-Since", &options.if_modified_since)
            .header_option("If-Unmodified-Since", &options.if_unmodified_since)
            .build()
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
