// Written by `xms generate` from api-spec/storage-blob/block-blobs.toml; do not edit.
//! The server's side of *Block blobs*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Base64Text, Resource, Secret};
use ::xms_runtime::server::{
    BoxFuture, Bytes, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::block_blobs::{
    BlockList, BlockLookupList, GetBlockListOptions, PutBlockListOptions,
    PutBlockOptions, PutOptions, RESOURCE,
};

/// Does what a server does for [`block_blobs`](super::super::block_blobs). A method that is not
/// written refuses.
pub trait BlockBlobs: Send + Sync + 'static {
    /// Writes a whole block blob, and replaces what was there.
    ///
    /// `PUT /{container}/{blob}`, since 2009-09-19; see [`PUT`](super::super::block_blobs::PUT).
    fn put(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        body: Bytes,
        options: PutOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (container, blob, body, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Uploads one block, which belongs to the blob when a block list names it.
    ///
    /// `PUT /{container}/{blob}`, since 2009-09-19; see
    /// [`PUT_BLOCK`](super::super::block_blobs::PUT_BLOCK).
    fn put_block(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        block_id: Base64Text,
        body: Bytes,
        options: PutBlockOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (container, blob, block_id, body, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Makes a blob of blocks, in the order of the list.
    ///
    /// `PUT /{container}/{blob}`, since 2009-09-19; see
    /// [`PUT_BLOCK_LIST`](super::super::block_blobs::PUT_BLOCK_LIST).
    fn put_block_list(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        body: BlockLookupList,
        options: PutBlockListOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (container, blob, body, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the blocks of a blob, and those that were uploaded since.
    ///
    /// `GET /{container}/{blob}`, since 2009-09-19; see
    /// [`GET_BLOCK_LIST`](super::super::block_blobs::GET_BLOCK_LIST).
    fn get_block_list(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        options: GetBlockListOptions,
    ) -> impl Future<Output = Outcome<BlockList>> + Send {
        let _ = (container, blob, options);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct BlockBlobsHandler<T>(pub(super) Arc<T>);

impl<T: BlockBlobs> Handler for BlockBlobsHandler<T> {
    fn resource(&self) -> &'static Resource {
        &RESOURCE
    }

    fn answer<'a>(
        &'a self,
        index: usize,
        request: &'a Incoming,
    ) -> BoxFuture<'a, Result<Response, ErrorResponse>> {
        match index {
            0 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let body = request.body().clone();
                    let options = PutOptions {
                        x_ms_blob_content_type: request
                            .header_option("x-ms-blob-content-type")?,
                        x_ms_blob_content_encoding: request
                            .header_option("x-ms-blob-content-encoding")?,
                        x_ms_blob_content_language: request
                            .header_option("x-ms-blob-content-language")?,
                        x_ms_blob_content_md5: request
                            .header_option("x-ms-blob-content-md5")?,
                        x_ms_blob_cache_control: request
                            .header_option("x-ms-blob-cache-control")?,
                        x_ms_blob_content_disposition: request
                            .header_option("x-ms-blob-content-disposition")?,
                        x_ms_meta: request.prefixed_headers("x-ms-meta-")?,
                        x_ms_access_tier: request.header_option("x-ms-access-tier")?,
                        x_ms_tags: request.header_option("x-ms-tags")?,
                        content_md5: request.header_option("Content-MD5")?,
                        x_ms_content_crc64: request.header_option("x-ms-content-crc64")?,
                        x_ms_immutability_policy_until_date: request
                            .header_option("x-ms-immutability-policy-until-date")?,
                        x_ms_immutability_policy_mode: request
                            .header_option("x-ms-immutability-policy-mode")?,
                        x_ms_legal_hold: request.header_option("x-ms-legal-hold")?,
                        x_ms_lease_id: request.header_option("x-ms-lease-id")?,
                        x_ms_encryption_key: request
                            .header_option("x-ms-encryption-key")?
                            .map(Secret::new),
                        x_ms_encryption_key_sha256: request
                            .header_option("x-ms-encryption-key-sha256")?,
                        x_ms_encryption_algorithm: request
                            .header_option("x-ms-encryption-algorithm")?,
                        x_ms_encryption_scope: request
                            .header_option("x-ms-encryption-scope")?,
                        if_match: request.header_option("If-Match")?,
                        if_none_match: request.header_option("If-None-Match")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        x_ms_if_tags: request.header_option("x-ms-if-tags")?,
                    };
                    let outcome = BlockBlobs::put(
                        &*self.0,
                        request,
                        container,
                        blob,
                        body,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let block_id = request.query("blockid")?;
                    let body = request.body().clone();
                    let options = PutBlockOptions {
                        content_md5: request.header_option("Content-MD5")?,
                        x_ms_content_crc64: request.header_option("x-ms-content-crc64")?,
                        x_ms_lease_id: request.header_option("x-ms-lease-id")?,
                        x_ms_encryption_key: request
                            .header_option("x-ms-encryption-key")?
                            .map(Secret::new),
                        x_ms_encryption_key_sha256: request
                            .header_option("x-ms-encryption-key-sha256")?,
                        x_ms_encryption_algorithm: request
                            .header_option("x-ms-encryption-algorithm")?,
                        x_ms_encryption_scope: request
                            .header_option("x-ms-encryption-scope")?,
                    };
                    let outcome = BlockBlobs::put_block(
                        &*self.0,
                        request,
                        container,
                        blob,
                        block_id,
                        body,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let body = request.element()?;
                    let options = PutBlockListOptions {
                        x_ms_blob_content_type: request
                            .header_option("x-ms-blob-content-type")?,
                        x_ms_blob_content_encoding: request
                            .header_option("x-ms-blob-content-encoding")?,
                        x_ms_blob_content_language: request
                            .header_option("x-ms-blob-content-language")?,
                        x_ms_blob_content_md5: request
                            .header_option("x-ms-blob-content-md5")?,
                        x_ms_blob_cache_control: request
                            .header_option("x-ms-blob-cache-control")?,
                        x_ms_blob_content_disposition: request
                            .header_option("x-ms-blob-content-disposition")?,
                        x_ms_meta: request.prefixed_headers("x-ms-meta-")?,
                        x_ms_access_tier: request.header_option("x-ms-access-tier")?,
                        x_ms_tags: request.header_option("x-ms-tags")?,
                        content_md5: request.header_option("Content-MD5")?,
                        x_ms_content_crc64: request.header_option("x-ms-content-crc64")?,
                        x_ms_immutability_policy_until_date: request
                            .header_option("x-ms-immutability-policy-until-date")?,
                        x_ms_immutability_policy_mode: request
                            .header_option("x-ms-immutability-policy-mode")?,
                        x_ms_legal_hold: request.header_option("x-ms-legal-hold")?,
                        x_ms_lease_id: request.header_option("x-ms-lease-id")?,
                        x_ms_encryption_key: request
                            .header_option("x-ms-encryption-key")?
                            .map(Secret::new),
                        x_ms_encryption_key_sha256: request
                            .header_option("x-ms-encryption-key-sha256")?,
                        x_ms_encryption_algorithm: request
                            .header_option("x-ms-encryption-algorithm")?,
                        x_ms_encryption_scope: request
                            .header_option("x-ms-encryption-scope")?,
                        if_match: request.header_option("If-Match")?,
                        if_none_match: request.header_option("If-None-Match")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        x_ms_if_tags: request.header_option("x-ms-if-tags")?,
                    };
                    let outcome = BlockBlobs::put_block_list(
                        &*self.0,
                        request,
                        container,
                        blob,
                        body,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let options = GetBlockListOptions {
                        snapshot: request.query_option("snapshot")?,
                        version_id: request.query_option("versionid")?,
                        block_list_type: request.query_option("blocklisttype")?,
                        x_ms_lease_id: request.header_option("x-ms-lease-id")?,
                        x_ms_if_tags: request.header_option("x-ms-if-tags")?,
                    };
                    let outcome = BlockBlobs::get_block_list(
                        &*self.0,
                        request,
                        container,
                        blob,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
