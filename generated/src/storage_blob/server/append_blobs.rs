// Written by `xms generate` from api-spec/storage-blob/append-blobs.toml; do not edit.
//! The server's side of *Append blobs*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Resource, Secret};
use ::xms_runtime::server::{
    BoxFuture, Bytes, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::append_blobs::{AppendBlockOptions, RESOURCE, SealOptions};

/// Does what a server does for [`append_blobs`](super::super::append_blobs). A method that is not
/// written refuses.
pub trait AppendBlobs: Send + Sync + 'static {
    /// Appends a block to the end of the blob.
    ///
    /// `PUT /{container}/{blob}`, since 2015-02-21; see
    /// [`APPEND_BLOCK`](super::super::append_blobs::APPEND_BLOCK).
    fn append_block(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        body: Bytes,
        options: AppendBlockOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (container, blob, body, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Makes the blob read-only for good.
    ///
    /// `PUT /{container}/{blob}`, since 2019-12-12; see [`SEAL`](super::super::append_blobs::SEAL).
    fn seal(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        options: SealOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
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
                    let body = request.body().clone();
                    let options = AppendBlockOptions {
                        max_size: request.header_option("x-ms-blob-condition-maxsize")?,
                        append_position: request
                            .header_option("x-ms-blob-condition-appendpos")?,
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
                        if_match: request.header_option("If-Match")?,
                        if_none_match: request.header_option("If-None-Match")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        x_ms_if_tags: request.header_option("x-ms-if-tags")?,
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
            1 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let options = SealOptions {
                        append_position: request
                            .header_option("x-ms-blob-condition-appendpos")?,
                        x_ms_lease_id: request.header_option("x-ms-lease-id")?,
                        if_match: request.header_option("If-Match")?,
                        if_none_match: request.header_option("If-None-Match")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
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
