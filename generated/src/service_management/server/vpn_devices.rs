// Written by `xms generate` from api-spec/service-management/vpn-devices.toml; do not edit.
//! The server's side of *VPN devices*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::vpn_devices::{RESOURCE, VpnDeviceList, VpnDeviceVendor};

/// Does what a server does for [`vpn_devices`](super::super::vpn_devices). A method that is not
/// written refuses.
pub trait VpnDevices: Send + Sync + 'static {
    /// Lists manufacturers, platforms and systems for which a configuration script can be had.
    ///
    /// `GET /services/networking/supporteddevices`, first seen at 2013-11-01; see
    /// [`LIST_SUPPORTED`](super::super::vpn_devices::LIST_SUPPORTED).
    fn list_supported(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<VpnDeviceList>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct VpnDevicesHandler<T>(pub(super) Arc<T>);

impl<T: VpnDevices> Handler for VpnDevicesHandler<T> {
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
                    let outcome = VpnDevices::list_supported(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for VpnDeviceList {
    type Item = VpnDeviceVendor;

    const ITEMS: ItemList<VpnDeviceVendor> = ItemList::new(Self::SHAPE, &[1]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
