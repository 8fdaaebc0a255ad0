// Written by `xms generate` from api-spec/storage-blob/block-blobs.toml; do not edit.
//! The server's side of *Block blobs*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Base64Text, ByteStream, Resource, Secret, WithHeaders};
use ::xms_runtime::server::{
    BoxFuture, Content, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::block_blobs::{
    BlockList, BlockLookupList, GetBlockListHeaders, GetBlockListOptions,
    PutBlockFromUrlHeaders, PutBlockFromUrlOptions, PutBlockHeaders, PutBlockListHeaders,
    PutBlockListOptions, PutBlockOptions, PutFromUrlHeaders, PutFromUrlOptions,
    PutHeaders, PutOptions, RESOURCE,
};

/// Does what a server does for [`block_blobs`](super::super::block_blobs). A method that is not
/// written refuses.
pub trait BlockBlobs: Send + Sync + 'static {
    /// Writes a whole block blob, and replaces what was there.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`PUT`](super::super::block_blobs::PUT).
    fn put(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        body: ByteStream,
        options: PutOptions,
    ) -> impl Future<Output = Outcome<PutHeaders>> + Send {
        let _ = (container, blob, body, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Writes a whole block blob with the content of an address, at most 5000 MiB.
    ///
    /// `PUT /{container}/{blob+}`, since 2020-04-08; see
    /// [`PUT_FROM_URL`](super::super::block_blobs::PUT_FROM_URL).
    fn put_from_url(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        copy_source: String,
        options: PutFromUrlOptions,
    ) -> impl Future<Output = Outcome<PutFromUrlHeaders>> + Send {
        let _ = (container, blob, copy_source, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Uploads one block, which belongs to the blob when a block list names it.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see
    /// [`PUT_BLOCK`](super::super::block_blobs::PUT_BLOCK).
    fn put_block(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        block_id: Base64Text,
        body: ByteStream,
        options: PutBlockOptions,
    ) -> impl Future<Output = Outcome<PutBlockHeaders>> + Send {
        let _ = (container, blob, block_id, body, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Makes one block of the bytes of an address, at most 4000 MiB.
    ///
    /// `PUT /{container}/{blob+}`, since 2018-03-28; see
    /// [`PUT_BLOCK_FROM_URL`](super::super::block_blobs::PUT_BLOCK_FROM_URL).
    fn put_block_from_url(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        block_id: Base64Text,
        copy_source: String,
        options: PutBlockFromUrlOptions,
    ) -> impl Future<Output = Outcome<PutBlockFromUrlHeaders>> + Send {
        let _ = (container, blob, block_id, copy_source, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Makes a blob of blocks, in the order of the list.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see
    /// [`PUT_BLOCK_LIST`](super::super::block_blobs::PUT_BLOCK_LIST).
    fn put_block_list(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        body: BlockLookupList,
        options: PutBlockListOptions,
    ) -> impl Future<Output = Outcome<PutBlockListHeaders>> + Send {
        let _ = (container, blob, body, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the blocks of a blob, and those that were uploaded since.
    ///
    /// `GET /{container}/{blob+}`, since 2009-09-19; see
    /// [`GET_BLOCK_LIST`](super::super::block_blobs::GET_BLOCK_LIST).
    fn get_block_list(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        options: GetBlockListOptions,
    ) -> impl Future<
        Output = Outcome<WithHeaders<BlockList, GetBlockListHeaders>>,
    > + Send {
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
                    let body = request.stream();
                    let options = PutOptions {
                        timeout: request.query_option("timeout")?,
                        blob_content_type: request
                            .header_option("x-ms-blob-content-type")?,
                        blob_content_encoding: request
                            .header_option("x-ms-blob-content-encoding")?,
                        blob_content_language: request
                            .header_option("x-ms-blob-content-language")?,
                        blob_content_md5: request
                            .header_option("x-ms-blob-content-md5")?,
                        blob_cache_control: request
                            .header_option("x-ms-blob-cache-control")?,
                        blob_content_disposition: request
                            .header_option("x-ms-blob-content-disposition")?,
                        metadata: request.header_values("x-ms-meta-")?,
                        access_tier: request.header_option("x-ms-access-tier")?,
                        tags: request.header_option("x-ms-tags")?,
                        content_md5: request.header_option("Content-MD5")?,
                        content_crc64: request.header_option("x-ms-content-crc64")?,
                        immutability_policy_until_date: request
                            .header_option("x-ms-immutability-policy-until-date")?,
                        immutability_policy_mode: request
                            .header_option("x-ms-immutability-policy-mode")?,
                        legal_hold: request.header_option("x-ms-legal-hold")?,
                        lease_id: request.header_option("x-ms-lease-id")?,
                        encryption_key: request
                            .header_option("x-ms-encryption-key")?
                            .map(Secret::new),
                        encryption_key_sha256: request
                            .header_option("x-ms-encryption-key-sha256")?,
                        encryption_algorithm: request
                            .header_option("x-ms-encryption-algorithm")?,
                        encryption_scope: request
                            .header_option("x-ms-encryption-scope")?,
                        if_match: request.header_option("If-Match")?,
                        if_none_match: request.header_option("If-None-Match")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        if_tags: request.header_option("x-ms-if-tags")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
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
                    let copy_source = request.header("x-ms-copy-source")?;
                    let options = PutFromUrlOptions {
                        timeout: request.query_option("timeout")?,
                        copy_source_authorization: request
                            .header_option("x-ms-copy-source-authorization")?
                            .map(Secret::new),
                        copy_source_blob_properties: request
                            .header_option("x-ms-copy-source-blob-properties")?,
                        copy_source_tag_option: request
                            .header_option("x-ms-copy-source-tag-option")?,
                        source_content_md5: request
                            .header_option("x-ms-source-content-md5")?,
                        blob_content_type: request
                            .header_option("x-ms-blob-content-type")?,
                        blob_content_encoding: request
                            .header_option("x-ms-blob-content-encoding")?,
                        blob_content_language: request
                            .header_option("x-ms-blob-content-language")?,
                        blob_content_md5: request
                            .header_option("x-ms-blob-content-md5")?,
                        blob_cache_control: request
                            .header_option("x-ms-blob-cache-control")?,
                        blob_content_disposition: request
                            .header_option("x-ms-blob-content-disposition")?,
                        metadata: request.header_values("x-ms-meta-")?,
                        access_tier: request.header_option("x-ms-access-tier")?,
                        tags: request.header_option("x-ms-tags")?,
                        source_if_match: request.header_option("x-ms-source-if-match")?,
                        source_if_none_match: request
                            .header_option("x-ms-source-if-none-match")?,
                        source_if_modified_since: request
                            .header_option("x-ms-source-if-modified-since")?,
                        source_if_unmodified_since: request
                            .header_option("x-ms-source-if-unmodified-since")?,
                        source_if_tags: request.header_option("x-ms-source-if-tags")?,
                        lease_id: request.header_option("x-ms-lease-id")?,
                        encryption_key: request
                            .header_option("x-ms-encryption-key")?
                            .map(Secret::new),
                        encryption_key_sha256: request
                            .header_option("x-ms-encryption-key-sha256")?,
                        encryption_algorithm: request
                            .header_option("x-ms-encryption-algorithm")?,
                        encryption_scope: request
                            .header_option("x-ms-encryption-scope")?,
                        if_match: request.header_option("If-Match")?,
                        if_none_match: request.header_option("If-None-Match")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        if_tags: request.header_option("x-ms-if-tags")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = BlockBlobs::put_from_url(
                        &*self.0,
                        request,
                        container,
                        blob,
                        copy_source,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let block_id = request.query("blockid")?;
                    let body = request.stream();
                    let options = PutBlockOptions {
                        timeout: request.query_option("timeout")?,
                        content_md5: request.header_option("Content-MD5")?,
                        content_crc64: request.header_option("x-ms-content-crc64")?,
                        lease_id: request.header_option("x-ms-lease-id")?,
                        encryption_key: request
                            .header_option("x-ms-encryption-key")?
                            .map(Secret::new),
                        encryption_key_sha256: request
                            .header_option("x-ms-encryption-key-sha256")?,
                        encryption_algorithm: request
                            .header_option("x-ms-encryption-algorithm")?,
                        encryption_scope: request
                            .header_option("x-ms-encryption-scope")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
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
            3 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let block_id = request.query("blockid")?;
                    let copy_source = request.header("x-ms-copy-source")?;
                    let options = PutBlockFromUrlOptions {
                        timeout: request.query_option("timeout")?,
                        copy_source_authorization: request
                            .header_option("x-ms-copy-source-authorization")?
                            .map(Secret::new),
                        source_range: request.header_option("x-ms-source-range")?,
                        source_content_md5: request
                            .header_option("x-ms-source-content-md5")?,
                        source_content_crc64: request
                            .header_option("x-ms-source-content-crc64")?,
                        lease_id: request.header_option("x-ms-lease-id")?,
                        encryption_key: request
                            .header_option("x-ms-encryption-key")?
                            .map(Secret::new),
                        encryption_key_sha256: request
                            .header_option("x-ms-encryption-key-sha256")?,
                        encryption_algorithm: request
                            .header_option("x-ms-encryption-algorithm")?,
                        encryption_scope: request
                            .header_option("x-ms-encryption-scope")?,
                        source_if_match: request.header_option("x-ms-source-if-match")?,
                        source_if_none_match: request
                            .header_option("x-ms-source-if-none-match")?,
                        source_if_modified_since: request
                            .header_option("x-ms-source-if-modified-since")?,
                        source_if_unmodified_since: request
                            .header_option("x-ms-source-if-unmodified-since")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = BlockBlobs::put_block_from_url(
                        &*self.0,
                        request,
                        container,
                        blob,
                        block_id,
                        copy_source,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let body = request.element()?;
                    let options = PutBlockListOptions {
                        timeout: request.query_option("timeout")?,
                        blob_content_type: request
                            .header_option("x-ms-blob-content-type")?,
                        blob_content_encoding: request
                            .header_option("x-ms-blob-content-encoding")?,
                        blob_content_language: request
                            .header_option("x-ms-blob-content-language")?,
                        blob_content_md5: request
                            .header_option("x-ms-blob-content-md5")?,
                        blob_cache_control: request
                            .header_option("x-ms-blob-cache-control")?,
                        blob_content_disposition: request
                            .header_option("x-ms-blob-content-disposition")?,
                        metadata: request.header_values("x-ms-meta-")?,
                        access_tier: request.header_option("x-ms-access-tier")?,
                        tags: request.header_option("x-ms-tags")?,
                        content_md5: request.header_option("Content-MD5")?,
                        content_crc64: request.header_option("x-ms-content-crc64")?,
                        immutability_policy_until_date: request
                            .header_option("x-ms-immutability-policy-until-date")?,
                        immutability_policy_mode: request
                            .header_option("x-ms-immutability-policy-mode")?,
                        legal_hold: request.header_option("x-ms-legal-hold")?,
                        lease_id: request.header_option("x-ms-lease-id")?,
                        encryption_key: request
                            .header_option("x-ms-encryption-key")?
                            .map(Secret::new),
                        encryption_key_sha256: request
                            .header_option("x-ms-encryption-key-sha256")?,
                        encryption_algorithm: request
                            .header_option("x-ms-encryption-algorithm")?,
                        encryption_scope: request
                            .header_option("x-ms-encryption-scope")?,
                        if_match: request.header_option("If-Match")?,
                        if_none_match: request.header_option("If-None-Match")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        if_tags: request.header_option("x-ms-if-tags")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
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
            5 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let options = GetBlockListOptions {
                        snapshot: request.query_option("snapshot")?,
                        version_id: request.query_option("versionid")?,
                        block_list_type: request.query_option("blocklisttype")?,
                        timeout: request.query_option("timeout")?,
                        lease_id: request.header_option("x-ms-lease-id")?,
                        if_tags: request.header_option("x-ms-if-tags")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
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

impl Content for PutHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for PutFromUrlHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for PutBlockHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for PutBlockFromUrlHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for PutBlockListHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}
