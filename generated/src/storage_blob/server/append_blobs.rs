// Written by `xms generate` from api-spec/storage-blob/append-blobs.toml; do not edit.
//! The server's side of *Append blobs*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{ByteStream, Resource, Secret};
use ::xms_runtime::server::{
    BoxFuture, Content, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::append_blobs::{
    AppendBlockFromUrlHeaders, AppendBlockFromUrlOptions, AppendBlockHeaders,
    AppendBlockOptions, CreateHeaders, CreateOptions, RESOURCE, SealHeaders, SealOptions,
};

/// Does what a server does for [`append_blobs`](super::super::append_blobs). A method that is not
/// written refuses.
pub trait AppendBlobs: Send + Sync + 'static {
    /// Creates an empty append blob, and replaces what was there.
    ///
    /// `PUT /{container}/{blob+}`, since 2015-02-21; see
    /// [`CREATE`](super::super::append_blobs::CREATE).
    fn create(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        options: CreateOptions,
    ) -> impl Future<Output = Outcome<CreateHeaders>> + Send {
        let _ = (container, blob, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Appends a block to the end of the blob.
    ///
    /// `PUT /{container}/{blob+}`, since 2015-02-21; see
    /// [`APPEND_BLOCK`](super::super::append_blobs::APPEND_BLOCK).
    fn append_block(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        body: ByteStream,
        options: AppendBlockOptions,
    ) -> impl Future<Output = Outcome<AppendBlockHeaders>> + Send {
        let _ = (container, blob, body, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Appends the bytes of an address to the end of the blob.
    ///
    /// `PUT /{container}/{blob+}`, since 2018-11-09; see
    /// [`APPEND_BLOCK_FROM_URL`](super::super::append_blobs::APPEND_BLOCK_FROM_URL).
    fn append_block_from_url(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        copy_source: String,
        options: AppendBlockFromUrlOptions,
    ) -> impl Future<Output = Outcome<AppendBlockFromUrlHeaders>> + Send {
        let _ = (container, blob, copy_source, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Makes the blob read-only for good.
    ///
    /// `PUT /{container}/{blob+}`, since 2019-12-12; see
    /// [`SEAL`](super::super::append_blobs::SEAL).
    fn seal(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        options: SealOptions,
    ) -> impl Future<Output = Outcome<SealHeaders>> + Send {
        let _ = (container, blob, options);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct AppendBlobsHandler<T>(pub(super) Arc<T>);

impl<T: AppendBlobs> Handler for AppendBlobsHandler<T> {
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
                    let options = CreateOptions {
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
                        tags: request.header_option("x-ms-tags")?,
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
                    let outcome = AppendBlobs::create(
                        &*self.0,
                        request,
                        container,
                        blob,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let body = request.stream();
                    let options = AppendBlockOptions {
                        timeout: request.query_option("timeout")?,
                        max_size: request.header_option("x-ms-blob-condition-maxsize")?,
                        append_position: request
                            .header_option("x-ms-blob-condition-appendpos")?,
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
                        if_match: request.header_option("If-Match")?,
                        if_none_match: request.header_option("If-None-Match")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        if_tags: request.header_option("x-ms-if-tags")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = AppendBlobs::append_block(
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
            2 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let copy_source = request.header("x-ms-copy-source")?;
                    let options = AppendBlockFromUrlOptions {
                        timeout: request.query_option("timeout")?,
                        copy_source_authorization: request
                            .header_option("x-ms-copy-source-authorization")?
                            .map(Secret::new),
                        source_range: request.header_option("x-ms-source-range")?,
                        source_content_md5: request
                            .header_option("x-ms-source-content-md5")?,
                        source_content_crc64: request
                            .header_option("x-ms-source-content-crc64")?,
                        max_size: request.header_option("x-ms-blob-condition-maxsize")?,
                        append_position: request
                            .header_option("x-ms-blob-condition-appendpos")?,
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
                    let outcome = AppendBlobs::append_block_from_url(
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
            3 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let options = SealOptions {
                        timeout: request.query_option("timeout")?,
                        append_position: request
                            .header_option("x-ms-blob-condition-appendpos")?,
                        lease_id: request.header_option("x-ms-lease-id")?,
                        if_match: request.header_option("If-Match")?,
                        if_none_match: request.header_option("If-None-Match")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = AppendBlobs::seal(
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

impl Content for CreateHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for AppendBlockHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for AppendBlockFromUrlHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for SealHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}
