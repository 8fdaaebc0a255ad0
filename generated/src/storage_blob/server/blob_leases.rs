// Written by `xms generate` from api-spec/storage-blob/blob-leases.toml; do not edit.
//! The server's side of *Leases of blobs*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Resource, Uuid};
use ::xms_runtime::server::{
    BoxFuture, Content, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::blob_leases::{
    AcquireHeaders, AcquireOptions, BreakLeaseHeaders, BreakLeaseOptions, ChangeHeaders,
    ChangeOptions, RESOURCE, ReleaseHeaders, ReleaseOptions, RenewHeaders, RenewOptions,
};

/// Does what a server does for [`blob_leases`](super::super::blob_leases). A method that is not
/// written refuses.
pub trait BlobLeases: Send + Sync + 'static {
    /// Locks a blob: from now on only who names the lease can write or delete it.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see
    /// [`ACQUIRE`](super::super::blob_leases::ACQUIRE).
    fn acquire(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        options: AcquireOptions,
    ) -> impl Future<Output = Outcome<AcquireHeaders>> + Send {
        let _ = (container, blob, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lets a lease begin anew, also after it ended, if nobody else changed or leased the blob
    /// since.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see
    /// [`RENEW`](super::super::blob_leases::RENEW).
    fn renew(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        lease_id: Uuid,
        options: RenewOptions,
    ) -> impl Future<Output = Outcome<RenewHeaders>> + Send {
        let _ = (container, blob, lease_id, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Gives a lease another identifier.
    ///
    /// `PUT /{container}/{blob+}`, since 2012-02-12; see
    /// [`CHANGE`](super::super::blob_leases::CHANGE).
    fn change(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        lease_id: Uuid,
        proposed_lease_id: Uuid,
        options: ChangeOptions,
    ) -> impl Future<Output = Outcome<ChangeHeaders>> + Send {
        let _ = (container, blob, lease_id, proposed_lease_id, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Ends a lease at once, so that others can lease the blob.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see
    /// [`RELEASE`](super::super::blob_leases::RELEASE).
    fn release(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        lease_id: Uuid,
        options: ReleaseOptions,
    ) -> impl Future<Output = Outcome<ReleaseHeaders>> + Send {
        let _ = (container, blob, lease_id, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Ends a lease without its identifier, so that nobody can renew it.
    ///
    /// `PUT /{container}/{blob+}`, since 2009-09-19; see
    /// [`BREAK_LEASE`](super::super::blob_leases::BREAK_LEASE).
    fn break_lease(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        options: BreakLeaseOptions,
    ) -> impl Future<Output = Outcome<BreakLeaseHeaders>> + Send {
        let _ = (container, blob, options);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct BlobLeasesHandler<T>(pub(super) Arc<T>);

impl<T: BlobLeases> Handler for BlobLeasesHandler<T> {
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
                    let options = AcquireOptions {
                        timeout: request.query_option("timeout")?,
                        lease_duration: request.header_option("x-ms-lease-duration")?,
                        proposed_lease_id: request
                            .header_option("x-ms-proposed-lease-id")?,
                        if_match: request.header_option("If-Match")?,
                        if_none_match: request.header_option("If-None-Match")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        if_tags: request.header_option("x-ms-if-tags")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = BlobLeases::acquire(
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
                    let lease_id = request.header("x-ms-lease-id")?;
                    let options = RenewOptions {
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
                    let outcome = BlobLeases::renew(
                        &*self.0,
                        request,
                        container,
                        blob,
                        lease_id,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let lease_id = request.header("x-ms-lease-id")?;
                    let proposed_lease_id = request.header("x-ms-proposed-lease-id")?;
                    let options = ChangeOptions {
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
                    let outcome = BlobLeases::change(
                        &*self.0,
                        request,
                        container,
                        blob,
                        lease_id,
                        proposed_lease_id,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let lease_id = request.header("x-ms-lease-id")?;
                    let options = ReleaseOptions {
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
                    let outcome = BlobLeases::release(
                        &*self.0,
                        request,
                        container,
                        blob,
                        lease_id,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let options = BreakLeaseOptions {
                        timeout: request.query_option("timeout")?,
                        lease_break_period: request
                            .header_option("x-ms-lease-break-period")?,
                        if_match: request.header_option("If-Match")?,
                        if_none_match: request.header_option("If-None-Match")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        if_tags: request.header_option("x-ms-if-tags")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = BlobLeases::break_lease(
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

impl Content for AcquireHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for RenewHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for ChangeHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for ReleaseHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Content for BreakLeaseHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}
