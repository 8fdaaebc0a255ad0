// Written by `xms generate` from api-spec/storage-blob/page-blobs.toml; do not edit.
//! The server's side of *Page blobs*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Resource, Secret};
use ::xms_runtime::server::{
    BoxFuture, Bytes, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::page_blobs::{
    CopyIncrementallyOptions, GetRangesOptions, PageList, PutPagesOptions, RESOURCE,
};

/// Does what a server does for [`page_blobs`](super::super::page_blobs). A method that is not
/// written refuses.
pub trait PageBlobs: Send + Sync + 'static {
    /// Writes pages, at most 4 MiB.
    ///
    /// `PUT /{container}/{blob}`, since 2009-09-19; see
    /// [`PUT_PAGES`](super::super::page_blobs::PUT_PAGES).
    fn put_pages(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        x_ms_range: String,
        body: Bytes,
        options: PutPagesOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (container, blob, x_ms_range, body, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the ranges of pages that hold something, or those that changed since an earlier
    /// snapshot.
    ///
    /// `GET /{container}/{blob}`, since 2009-09-19; see
    /// [`GET_RANGES`](super::super::page_blobs::GET_RANGES).
    fn get_ranges(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        options: GetRangesOptions,
    ) -> impl Future<Output = Outcome<PageList>> + Send {
        let _ = (container, blob, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Copies what changed between a snapshot of another page blob and the one that was copied
    /// before.
    ///
    /// `PUT /{container}/{blob}`, since 2016-05-31; see
    /// [`COPY_INCREMENTALLY`](super::super::page_blobs::COPY_INCREMENTALLY).
    fn copy_incrementally(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        x_ms_copy_source: String,
        options: CopyIncrementallyOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (container, blob, x_ms_copy_source, options);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct PageBlobsHandler<T>(pub(super) Arc<T>);

impl<T: PageBlobs> Handler for PageBlobsHandler<T> {
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
                    let x_ms_range = request.header("x-ms-range")?;
                    let body = request.body().clone();
                    let options = PutPagesOptions {
                        content_md5: request.header_option("Content-MD5")?,
                        x_ms_content_crc64: request.header_option("x-ms-content-crc64")?,
                        x_ms_if_sequence_number_le: request
                            .header_option("x-ms-if-sequence-number-le")?,
                        x_ms_if_sequence_number_lt: request
                            .header_option("x-ms-if-sequence-number-lt")?,
                        x_ms_if_sequence_number_eq: request
                            .header_option("x-ms-if-sequence-number-eq")?,
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
                    let outcome = PageBlobs::put_pages(
                        &*self.0,
                        request,
                        container,
                        blob,
                        x_ms_range,
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
                    let options = GetRangesOptions {
                        snapshot: request.query_option("snapshot")?,
                        version_id: request.query_option("versionid")?,
                        previous_snapshot: request.query_option("prevsnapshot")?,
                        marker: request.query_option("marker")?,
                        max_results: request.query_option("maxresults")?,
                        x_ms_range: request.header_option("x-ms-range")?,
                        http_range: request.header_option("Range")?,
                        x_ms_previous_snapshot_url: request
                            .header_option("x-ms-previous-snapshot-url")?,
                        x_ms_lease_id: request.header_option("x-ms-lease-id")?,
                        if_match: request.header_option("If-Match")?,
                        if_none_match: request.header_option("If-None-Match")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        x_ms_if_tags: request.header_option("x-ms-if-tags")?,
                    };
                    let outcome = PageBlobs::get_ranges(
                        &*self.0,
                        request,
                        container,
                        blob,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let x_ms_copy_source = request.header("x-ms-copy-source")?;
                    let options = CopyIncrementallyOptions {
                        if_match: request.header_option("If-Match")?,
                        if_none_match: request.header_option("If-None-Match")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        x_ms_if_tags: request.header_option("x-ms-if-tags")?,
                    };
                    let outcome = PageBlobs::copy_incrementally(
                        &*self.0,
                        request,
                        container,
                        blob,
                        x_ms_copy_source,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
