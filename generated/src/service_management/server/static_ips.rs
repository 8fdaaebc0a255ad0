// Written by `xms generate` from api-spec/service-management/static-ips.toml; do not edit.
//! The server's side of *Static IP addresses*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::Resource;
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::static_ips::{AddressAvailabilityResponse, RESOURCE};

/// Does what a server does for [`static_ips`](super::super::static_ips). A method that is not
/// written refuses.
pub trait StaticIps: Send + Sync + 'static {
    /// Tells whether an address of a virtual network is free, and which ones are instead.
    ///
    /// `GET /services/networking/{virtual-network-name}`, first seen at 2013-11-01; see
    /// [`CHECK`](super::super::static_ips::CHECK).
    fn check(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        address: String,
    ) -> impl Future<Output = Outcome<AddressAvailabilityResponse>> + Send {
        let _ = (virtual_network_name, address);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct StaticIpsHandler<T>(pub(super) Arc<T>);

impl<T: StaticIps> Handler for StaticIpsHandler<T> {
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
                    let virtual_network_name = request.path(0)?;
                    let address = request.query("address")?;
                    let outcome = StaticIps::check(
                        &*self.0,
                        request,
                        virtual_network_name,
                        address,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
