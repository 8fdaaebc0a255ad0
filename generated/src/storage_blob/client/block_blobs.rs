// Written by `xms generate` from api-spec/storage-blob/block-blobs.toml; do not edit.
//! The client's side of *Block blobs*.

use ::xms_runtime::Base64Text;
use ::xms_runtime::client::{Call, ClientCore};

use super::super::block_blobs::{
    BlockList, BlockLookupList, GET_BLOCK_LIST, GetBlockListOptions, PUT, PUT_BLOCK,
    PUT_BLOCK_LIST, PutBlockListOptions, PutBlockOptions, PutOptions,
};

/// Calls the operations of [`block_blobs`](super::super::block_blobs); made by
/// [`StorageBlob::block_blobs`](super::StorageBlob::block_blobs).
#[derive(Clone, Copy, Debug)]
pub struct BlockBlobs<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> BlockBlobs<'a> {
    /// Writes a whole block blob, and replaces what was there.
    ///
    /// `PUT /{container}/{blob}`, since 2009-09-19; see [`PUT`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    pub fn put(
        &self,
        container: &str,
        blob: &str,
        body: &'a [u8],
        options: PutOptions,
    ) -> Call<'a, ()> {
        self.core
            .call(&PUT)
            .path(&container)
            .path(&blob)
            .bytes(body)
            .header_option("x-ms-blob-content-type", &options.x_ms_blob_content_type)
            .header_option(
                "x-ms-blob-content-encoding",
                &options.x_ms_blob_content_encoding,
            )
            .header_option(
                "x-ms-blob-content-language",
                &options.x_ms_blob_content_language,
            )
            .header_option(
                "x-ms-blob-content-md5",
                &options.x_ms_blob_content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-blob-cache-control", &options.x_ms_blob_cache_control)
            .header_option(
                "x-ms-blob-content-disposition",
                &options.x_ms_blob_content_disposition,
            )
            .prefixed_headers("x-ms-meta-", &options.x_ms_meta)
            .header_option("x-ms-access-tier", &options.x_ms_access_tier)
            .header_option("x-ms-tags", &options.x_ms_tags)
            .header_option(
                "Content-MD5",
                &options.content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option(
                "x-ms-content-crc64",
                &options.x_ms_content_crc64.as_ref().map(|value| value.encoded()),
            )
            .header_option(
                "x-ms-immutability-policy-until-date",
                &options.x_ms_immutability_policy_until_date,
            )
            .header_option(
                "x-ms-immutability-policy-mode",
                &options.x_ms_immutability_policy_mode,
            )
            .header_option("x-ms-legal-hold", &options.x_ms_legal_hold)
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

    /// Uploads one block, which belongs to the blob when a block list names it.
    ///
    /// `PUT /{container}/{blob}`, since 2009-09-19; see [`PUT_BLOCK`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    /// - `blockid`: Name of the block. All names of one blob have the same length, at most 64
    ///   bytes.
    pub fn put_block(
        &self,
        container: &str,
        blob: &str,
        block_id: &Base64Text,
        body: &'a [u8],
        options: PutBlockOptions,
    ) -> Call<'a, ()> {
        self.core
            .call(&PUT_BLOCK)
            .path(&container)
            .path(&blob)
            .query("blockid", &block_id.encoded())
            .bytes(body)
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
            .build()
    }

    /// Makes a blob of blocks, in the order of the list.
    ///
    /// `PUT /{container}/{blob}`, since 2009-09-19; see [`PUT_BLOCK_LIST`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    pub fn put_block_list(
        &self,
        container: &str,
        blob: &str,
        body: &'a BlockLookupList,
        options: PutBlockListOptions,
    ) -> Call<'a, ()> {
        self.core
            .call(&PUT_BLOCK_LIST)
            .path(&container)
            .path(&blob)
            .body(body)
            .header_option("x-ms-blob-content-type", &options.x_ms_blob_content_type)
            .header_option(
                "x-ms-blob-content-encoding",
                &options.x_ms_blob_content_encoding,
            )
            .header_option(
                "x-ms-blob-content-language",
                &options.x_ms_blob_content_language,
            )
            .header_option(
                "x-ms-blob-content-md5",
                &options.x_ms_blob_content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option("x-ms-blob-cache-control", &options.x_ms_blob_cache_control)
            .header_option(
                "x-ms-blob-content-disposition",
                &options.x_ms_blob_content_disposition,
            )
            .prefixed_headers("x-ms-meta-", &options.x_ms_meta)
            .header_option("x-ms-access-tier", &options.x_ms_access_tier)
            .header_option("x-ms-tags", &options.x_ms_tags)
            .header_option(
                "Content-MD5",
                &options.content_md5.as_ref().map(|value| value.encoded()),
            )
            .header_option(
                "x-ms-content-crc64",
                &options.x_ms_content_crc64.as_ref().map(|value| value.encoded()),
            )
            .header_option(
                "x-ms-immutability-policy-until-date",
                &options.x_ms_immutability_policy_until_date,
            )
            .header_option(
                "x-ms-immutability-policy-mode",
                &options.x_ms_immutability_policy_mode,
            )
            .header_option("x-ms-legal-hold", &options.x_ms_legal_hold)
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

    /// Lists the blocks of a blob, and those that were uploaded since.
    ///
    /// `GET /{container}/{blob}`, since 2009-09-19; see [`GET_BLOCK_LIST`].
    ///
    /// Arguments:
    ///
    /// - `container`: Name of the container: lower-case letters, digits and single dashes, or
    ///   `$root`, `$web`, `$logs`. From 3 to 63 characters.
    /// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From
    ///   1 to 1024 characters.
    pub fn get_block_list(
        &self,
        container: &str,
        blob: &str,
        options: GetBlockListOptions,
    ) -> Call<'static, BlockList> {
        self.core
            .call(&GET_BLOCK_LIST)
            .path(&container)
            .path(&blob)
            .query_option("snapshot", &options.snapshot)
            .query_option("versionid", &options.version_id)
            .query_option("blocklisttype", &options.block_list_type)
            .header_option("x-ms-lease-id", &options.x_ms_lease_id)
            .header_option("x-ms-if-tags", &options.x_ms_if_tags)
            .build()
    }
}
