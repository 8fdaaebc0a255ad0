// Written by `xms generate` from api-spec/storage-blob/container-leases.toml; do not edit.
//! The server's side of *Leases of containers*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Resource, Uuid};
use ::xms_runtime::server::{
    BoxFuture, Content, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::container_leases::{
    AcquireHeaders, AcquireOptions, BreakLeaseHeaders, BreakLeaseOptions, ChangeHeaders,
    ChangeOptions, RESOURCE, ReleaseHeaders, ReleaseOptions, RenewHeaders, RenewOptions,
};

/// Does what a server does for [`container_leases`](super::super::container_leases). A method that
/// is not written refuses.
pub trait ContainerLeases: Send + Sync + 'static {
    /// Locks a container: from now on only who names the lease can delete it.
    ///
    /// `PUT /{container}`, since 2012-02-12; see
    /// [`ACQUIRE`](super::super::container_leases::ACQUIRE).
    fn acquire(
        &self,
        request: &Incoming,
        container: String,
        lease_duration: i32,
        options: AcquireOptions,
    ) -> impl Future<Output = Outcome<AcquireHeaders>> + Send {
        let _ = (container, lease_duration, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lets a lease begin anew, also after it ended, if nobody else changed or leased the container
    /// since.
    ///
    /// `PUT /{container}`, since 2012-02-12; see [`RENEW`](super::super::container_leases::RENEW).
    fn renew(
        &self,
        request: &Incoming,
        container: String,
        lease_id: Uuid,
        options: RenewOptions,
    ) -> impl Future<Output = Outcome<RenewHeaders>> + Send {
        let _ = (container, lease_id, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Gives a lease another identifier.
    ///
    /// `PUT /{container}`, since 2012-02-12; see
    /// [`CHANGE`](super::super::container_leases::CHANGE).
    fn change(
        &self,
        request: &Incoming,
        container: String,
        lease_id: Uuid,
        proposed_lease_id: Uuid,
        options: ChangeOptions,
    ) -> impl Future<Output = Outcome<ChangeHeaders>> + Send {
        let _ = (container, lease_id, proposed_lease_id, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Ends a lease at once, so that others can lease the container.
    ///
    /// `PUT /{container}`, since 2012-02-12; see
    /// [`RELEASE`](super::super::container_leases::RELEASE).
    fn release(
        &self,
        request: &Incoming,
        container: String,
        lease_id: Uuid,
        options: ReleaseOptions,
    ) -> impl Future<Output = Outcome<ReleaseHeaders>> + Send {
        let _ = (container, lease_id, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Ends a lease without its identifier, so that nobody can renew it.
    ///
    /// `PUT /{container}`, since 2012-02-12; see
    /// [`BREAK_LEASE`](super::super::container_leases::BREAK_LEASE).
    fn break_lease(
        &self,
        request: &Incoming,
        container: String,
        options: BreakLeaseOptions,
    ) -> impl Future<Output = Outcome<BreakLeaseHeaders>> + Send {
        let _ = (container, options);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct ContainerLeasesHandler<T>(pub(super) Arc<T>);

impl<T: ContainerLeases> Handler for ContainerLeasesHandler<T> {
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
                    let lease_duration = request.header("x-ms-lease-duration")?;
                    let options = AcquireOptions {
                        timeout: request.query_option("timeout")?,
                        proposed_lease_id: request
                            .header_option("x-ms-proposed-lease-id")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = ContainerLeases::acquire(
                        &*self.0,
                        request,
                        container,
                        lease_duration,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let lease_id = request.header("x-ms-lease-id")?;
                    let options = RenewOptions {
                        timeout: request.query_option("timeout")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = ContainerLeases::renew(
                        &*self.0,
                        request,
                        container,
                        lease_id,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let lease_id = request.header("x-ms-lease-id")?;
                    let proposed_lease_id = request.header("x-ms-proposed-lease-id")?;
                    let options = ChangeOptions {
                        timeout: request.query_option("timeout")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = ContainerLeases::change(
                        &*self.0,
                        request,
                        container,
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
                    let lease_id = request.header("x-ms-lease-id")?;
                    let options = ReleaseOptions {
                        timeout: request.query_option("timeout")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = ContainerLeases::release(
                        &*self.0,
                        request,
                        container,
                        lease_id,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let container = request.path(0)?;
                    let options = BreakLeaseOptions {
                        timeout: request.query_option("timeout")?,
                        lease_break_period: request
                            .header_option("x-ms-lease-break-period")?,
                        if_modified_since: request.header_option("If-Modified-Since")?,
                        if_unmodified_since: request
                            .header_option("If-Unmodified-Since")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = ContainerLeases::break_lease(
                        &*self.0,
                        request,
                        container,
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
