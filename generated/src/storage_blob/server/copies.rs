// Written by `xms generate` from api-spec/storage-blob/copies.toml; do not edit.
//! The server's side of *Copies*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Resource, Secret};
use ::xms_runtime::server::{
    BoxFuture, Content, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::copies::{
    AbortOptions, CopyFromUrlHeaders, CopyFromUrlOptions, RESOURCE, StartHeaders,
    StartOptions,
};

/// Does what a server does for [`copies`](super::super::copies). A method that is not written
/// refuses.
pub trait Copies: Send + Sync + 'static {
    /// Begins to copy a blob or a file; the copy goes on after the answer.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see [`START`](super::super::copies::START).
    fn start(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        copy_source: String,
        options: StartOptions,
    ) -> impl Future<Output = Outcome<StartHeaders>> + Send {
        let _ = (container, blob, copy_source, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Copies a blob of at most 256 MiB before the service answers.
    ///
    /// `PUT /{container}/{blob+}`, since 2018-03-28; see
    /// [`COPY_FROM_URL`](super::super::copies::COPY_FROM_URL).
    fn copy_from_url(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        copy_source: String,
        options: CopyFromUrlOptions,
    ) -> impl Future<Output = Outcome<CopyFromUrlHeaders>> + Send {
        let _ = (container, blob, copy_source, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Stops a copy that goes on; the new blob stays, and is empty.
    ///
    /// `PUT /{container}/{blob+}`, since 2012-02-12; see [`ABORT`](super::super::copies::ABORT).
    fn abort(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        copy_id: String,
        options: AbortOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (container, blob, copy_id, options);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct CopiesHandler<T>(pub(super) Arc<T>);

impl<T: Copies> Handler for CopiesHandler<T> {
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
                    let copy_source = request.header("x-ms-copy-source")?;
                    let options = StartOptions {
                        timeout: request.query_option("timeout")?,
                        metadata: request.header_values("x-ms-meta-")?,
                        tags: request.header_option("x-ms-tags")?,
                        access_tier: request.header_option("x-ms-access-tier")?,
                        rehydrate_priority: request
                            .header_option("x-ms-rehydrate-priority")?,
                        seal_blob: request.header_option("x-ms-seal-blob")?,
                        immutability_policy_until_date: request
                            .header_option("x-ms-immutability-policy-until-date")?,
                        immutability_policy_mode: request
                            .header_option("x-ms-immutability-policy-mode")?,
                        legal_hold: request.header_option("x-ms-legal-hold")?,
                        source_if_match: request.header_option("x-ms-source-if-match")?,
                        source_if_none_match: request
                            .header_option("x-ms-source-if-none-match")?,
                        source_if_modified_since: request
                            .header_option("x-ms-source-if-modified-since")?,
                        source_if_unmodified_since: request
                            .header_option("x-ms-source-if-unmodified-since")?,
                        source_if_tags: request.header_option("x-ms-source-if-tags")?,
                        source_lease_id: request.header_option("x-ms-source-lease-id")?,
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
                    let outcome = Copies::start(
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
            1 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let copy_source = request.header("x-ms-copy-source")?;
                    let options = CopyFromUrlOptions {
                        timeout: request.query_option("timeout")?,
                        copy_source_authorization: request
                            .header_option("x-ms-copy-source-authorization")?
                            .map(Secret::new),
                        copy_source_tag_option: request
                            .header_option("x-ms-copy-source-tag-option")?,
                        source_content_md5: request
                            .header_option("x-ms-source-content-md5")?,
                        metadata: request.header_values("x-ms-meta-")?,
                        tags: request.header_option("x-ms-tags")?,
                        access_tier: request.header_option("x-ms-access-tier")?,
                        encryption_scope: request
                            .header_option("x-ms-encryption-scope")?,
                        immutability_policy_until_date: request
                            .header_option("x-ms-immutability-policy-until-date")?,
                        immutability_policy_mode: request
                            .header_option("x-ms-immutability-policy-mode")?,
                        legal_hold: request.header_option("x-ms-legal-hold")?,
                        source_if_match: request.header_option("x-ms-source-if-match")?,
                        source_if_none_match: request
                            .header_option("x-ms-source-if-none-match")?,
                        source_if_modified_since: request
                            .header_option("x-ms-source-if-modified-since")?,
                        source_if_unmodified_since: request
                            .header_option("x-ms-source-if-unmodified-since")?,
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
                    let outcome = Copies::copy_from_url(
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
                    let copy_id = request.query("copyid")?;
                    let options = AbortOptions {
                        timeout: request.query_option("timeout")?,
                        lease_id: request.header_option("x-ms-lease-id")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Copies::abort(
                        &*self.0,
                        request,
                        container,
                        blob,
                        copy_id,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Content for StartHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for CopyFromUrlHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}
