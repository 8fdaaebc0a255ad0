// Written by `xms generate` from api-spec/storage-blob/page-blobs.toml; do not edit.
//! The server's side of *Page blobs*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{ByteStream, Record, Resource, Secret, WithHeaders};
use ::xms_runtime::server::{
    BoxFuture, Content, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::page_blobs::{
    ClearPagesHeaders, ClearPagesOptions, CopyIncrementallyHeaders,
    CopyIncrementallyOptions, CreateHeaders, CreateOptions, GetRangesHeaders,
    GetRangesOptions, PageList, PageListRange, PutPagesFromUrlHeaders,
    PutPagesFromUrlOptions, PutPagesHeaders, PutPagesOptions, RESOURCE, ResizeHeaders,
    ResizeOptions, SequenceNumberAction, SetSequenceNumberHeaders,
    SetSequenceNumberOptions,
};

/// Does what a server does for [`page_blobs`](super::super::page_blobs). A method that is not
/// written refuses.
pub trait PageBlobs: Send + Sync + 'static {
    /// Creates an empty page blob of a size, and replaces what was there.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see
    /// [`CREATE`](super::super::page_blobs::CREATE).
    fn create(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        blob_content_length: i64,
        options: CreateOptions,
    ) -> impl Future<Output = Outcome<CreateHeaders>> + Send {
        let _ = (container, blob, blob_content_length, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Writes pages, at most 4 MiB.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see
    /// [`PUT_PAGES`](super::super::page_blobs::PUT_PAGES).
    fn put_pages(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        range: String,
        body: ByteStream,
        options: PutPagesOptions,
    ) -> impl Future<Output = Outcome<PutPagesHeaders>> + Send {
        let _ = (container, blob, range, body, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Empties pages; they read as zeros.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see
    /// [`CLEAR_PAGES`](super::super::page_blobs::CLEAR_PAGES).
    fn clear_pages(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        range: String,
        options: ClearPagesOptions,
    ) -> impl Future<Output = Outcome<ClearPagesHeaders>> + Send {
        let _ = (container, blob, range, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Writes pages with the bytes of an address, at most 4 MiB.
    ///
    /// `PUT /{container}/{blob+}`, since 2018-11-09; see
    /// [`PUT_PAGES_FROM_URL`](super::super::page_blobs::PUT_PAGES_FROM_URL).
    #[expect(clippy::too_many_arguments, reason = "all of them are required")]
    fn put_pages_from_url(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        range: String,
        copy_source: String,
        source_range: String,
        options: PutPagesFromUrlOptions,
    ) -> impl Future<Output = Outcome<PutPagesFromUrlHeaders>> + Send {
        let _ = (container, blob, range, copy_source, source_range, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the ranges of pages that hold something, or those that changed since an earlier
    /// snapshot.
    ///
    /// `GET /{container}/{blob+}`, since 2009-09-19; see
    /// [`GET_RANGES`](super::super::page_blobs::GET_RANGES).
    fn get_ranges(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        options: GetRangesOptions,
    ) -> impl Future<Output = Outcome<WithHeaders<PageList, GetRangesHeaders>>> + Send {
        let _ = (container, blob, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Makes a page blob longer or shorter; pages behind the new end are gone.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see
    /// [`RESIZE`](super::super::page_blobs::RESIZE).
    fn resize(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        blob_content_length: i64,
        options: ResizeOptions,
    ) -> impl Future<Output = Outcome<ResizeHeaders>> + Send {
        let _ = (container, blob, blob_content_length, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Sets or increments the sequence number of a page blob.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see
    /// [`SET_SEQUENCE_NUMBER`](super::super::page_blobs::SET_SEQUENCE_NUMBER).
    fn set_sequence_number(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        sequence_number_action: SequenceNumberAction,
        options: SetSequenceNumberOptions,
    ) -> impl Future<Output = Outcome<SetSequenceNumberHeaders>> + Send {
        let _ = (container, blob, sequence_number_action, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Copies what changed between a snapshot of another page blob and the one that was copied
    /// before.
    ///
    /// `PUT /{container}/{blob+}`, since 2016-05-31; see
    /// [`COPY_INCREMENTALLY`](super::super::page_blobs::COPY_INCREMENTALLY).
    fn copy_incrementally(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        copy_source: String,
        options: CopyIncrementallyOptions,
    ) -> impl Future<Output = Outcome<CopyIncrementallyHeaders>> + Send {
        let _ = (container, blob, copy_source, options);
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
                    let blob_content_length = request
                        .header("x-ms-blob-content-length")?;
                    let options = CreateOptions {
                        timeout: request.query_option("timeout")?,
                        blob_sequence_number: request
                            .header_option("x-ms-blob-sequence-number")?,
                        access_tier: request.header_option("x-ms-access-tier")?,
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
                    let outcome = PageBlobs::create(
                        &*self.0,
                        request,
                        container,
                        blob,
                        blob_content_length,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let range = request.header("x-ms-range")?;
                    let body = request.stream();
                    let options = PutPagesOptions {
                        timeout: request.query_option("timeout")?,
                        content_md5: request.header_option("Content-MD5")?,
                        content_crc64: request.header_option("x-ms-content-crc64")?,
                        if_sequence_number_le: request
                            .header_option("x-ms-if-sequence-number-le")?,
                        if_sequence_number_lt: request
                            .header_option("x-ms-if-sequence-number-lt")?,
                        if_sequence_number_eq: request
                            .header_option("x-ms-if-sequence-number-eq")?,
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
                    let outcome = PageBlobs::put_pages(
                        &*self.0,
                        request,
                        container,
                        blob,
                        range,
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
                    let range = request.header("x-ms-range")?;
                    let options = ClearPagesOptions {
                        timeout: request.query_option("timeout")?,
                        if_sequence_number_le: request
                            .header_option("x-ms-if-sequence-number-le")?,
                        if_sequence_number_lt: request
                            .header_option("x-ms-if-sequence-number-lt")?,
                        if_sequence_number_eq: request
                            .header_option("x-ms-if-sequence-number-eq")?,
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
                    let outcome = PageBlobs::clear_pages(
                        &*self.0,
                        request,
                        container,
                        blob,
                        range,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let range = request.header("x-ms-range")?;
                    let copy_source = request.header("x-ms-copy-source")?;
                    let source_range = request.header("x-ms-source-range")?;
                    let options = PutPagesFromUrlOptions {
                        timeout: request.query_option("timeout")?,
                        copy_source_authorization: request
                            .header_option("x-ms-copy-source-authorization")?
                            .map(Secret::new),
                        source_content_md5: request
                            .header_option("x-ms-source-content-md5")?,
                        source_content_crc64: request
                            .header_option("x-ms-source-content-crc64")?,
                        if_sequence_number_le: request
                            .header_option("x-ms-if-sequence-number-le")?,
                        if_sequence_number_lt: request
                            .header_option("x-ms-if-sequence-number-lt")?,
                        if_sequence_number_eq: request
                            .header_option("x-ms-if-sequence-number-eq")?,
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
                    let outcome = PageBlobs::put_pages_from_url(
                        &*self.0,
                        request,
                        container,
                        blob,
                        range,
                        copy_source,
                        source_range,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let options = GetRangesOptions {
                        snapshot: request.query_option("snapshot")?,
                        version_id: request.query_option("versionid")?,
                        previous_snapshot: request.query_option("prevsnapshot")?,
                        marker: request.query_option("marker")?,
                        max_results: request.query_option("maxresults")?,
                        timeout: request.query_option("timeout")?,
                        range: request.header_option("x-ms-range")?,
                        http_range: request.header_option("Range")?,
                        previous_snapshot_url: request
                            .header_option("x-ms-previous-snapshot-url")?,
                        lease_id: request.header_option("x-ms-lease-id")?,
                        if_match: request.header_option("If-Match")?,
                        if_none_match: request.header_option("If-None-Match")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        if_tags: request.header_option("x-ms-if-tags")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
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
            5 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let blob_content_length = request
                        .header("x-ms-blob-content-length")?;
                    let options = ResizeOptions {
                        timeout: request.query_option("timeout")?,
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
                    let outcome = PageBlobs::resize(
                        &*self.0,
                        request,
                        container,
                        blob,
                        blob_content_length,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            6 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let sequence_number_action = request
                        .header("x-ms-sequence-number-action")?;
                    let options = SetSequenceNumberOptions {
                        timeout: request.query_option("timeout")?,
                        blob_sequence_number: request
                            .header_option("x-ms-blob-sequence-number")?,
                        lease_id: request.header_option("x-ms-lease-id")?,
                        if_match: request.header_option("If-Match")?,
                        if_none_match: request.header_option("If-None-Match")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        if_tags: request.header_option("x-ms-if-tags")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = PageBlobs::set_sequence_number(
                        &*self.0,
                        request,
                        container,
                        blob,
                        sequence_number_action,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            7 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let copy_source = request.header("x-ms-copy-source")?;
                    let options = CopyIncrementallyOptions {
                        timeout: request.query_option("timeout")?,
                        if_match: request.header_option("If-Match")?,
                        if_none_match: request.header_option("If-None-Match")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        if_tags: request.header_option("x-ms-if-tags")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = PageBlobs::copy_incrementally(
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
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Content for CreateHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for PutPagesHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for ClearPagesHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for PutPagesFromUrlHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for ResizeHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for SetSequenceNumberHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for CopyIncrementallyHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Listing for PageList {
    type Item = PageListRange;

    const ITEMS: ItemList<PageListRange> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
