// Written by `xms generate` from api-spec/service-management/virtual-networks.toml; do not edit.
//! The server's side of *Virtual networks*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, Bytes, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::migrations::ValidationMessageList;
use super::super::virtual_networks::{
    RESOURCE, VirtualNetworkSite, VirtualNetworkSiteList,
};

/// Does what a server does for [`virtual_networks`](super::super::virtual_networks). A method that
/// is not written refuses.
pub trait VirtualNetworks: Send + Sync + 'static {
    /// Replaces the network configuration of the subscription.
    ///
    /// `PUT /services/networking/media`, since 2012-03-01; see
    /// [`SET_CONFIGURATION`](super::super::virtual_networks::SET_CONFIGURATION).
    fn set_configuration(
        &self,
        request: &Incoming,
        body: Bytes,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = body;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads the network configuration of the subscription.
    ///
    /// `GET /services/networking/media`, first seen at 2013-11-01; see
    /// [`GET_CONFIGURATION`](super::super::virtual_networks::GET_CONFIGURATION).
    fn get_configuration(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<Bytes>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the virtual networks of the subscription, each with its subnets.
    ///
    /// `GET /services/networking/virtualnetwork`, first seen at 2013-11-01; see
    /// [`LIST`](super::super::virtual_networks::LIST).
    fn list(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<VirtualNetworkSiteList>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Tells what stands in the way of moving a virtual network to Resource Manager.
    ///
    /// `POST /services/networking/virtualnetwork/{virtual-network-name}/migration`, first seen at
    /// 2016-07-01; see [`VALIDATE_MIGRATION`](super::super::virtual_networks::VALIDATE_MIGRATION).
    fn validate_migration(
        &self,
        request: &Incoming,
        virtual_network_name: String,
    ) -> impl Future<Output = Outcome<ValidationMessageList>> + Send {
        let _ = virtual_network_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Makes a virtual network ready to be moved to Resource Manager; it can be looked at there
    /// afterwards.
    ///
    /// `POST /services/networking/virtualnetwork/{virtual-network-name}/migration`, first seen at
    /// 2016-07-01; see [`PREPARE_MIGRATION`](super::super::virtual_networks::PREPARE_MIGRATION).
    fn prepare_migration(
        &self,
        request: &Incoming,
        virtual_network_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = virtual_network_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Moves what was prepared to Resource Manager; this API does not have it any more.
    ///
    /// `POST /services/networking/virtualnetwork/{virtual-network-name}/migration`, first seen at
    /// 2016-07-01; see [`COMMIT_MIGRATION`](super::super::virtual_networks::COMMIT_MIGRATION).
    fn commit_migration(
        &self,
        request: &Incoming,
        virtual_network_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = virtual_network_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Takes back what was prepared; all is as it was.
    ///
    /// `POST /services/networking/virtualnetwork/{virtual-network-name}/migration`, first seen at
    /// 2016-07-01; see [`ABORT_MIGRATION`](super::super::virtual_networks::ABORT_MIGRATION).
    fn abort_migration(
        &self,
        request: &Incoming,
        virtual_network_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = virtual_network_name;
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct VirtualNetworksHandler<T>(pub(super) Arc<T>);

impl<T: VirtualNetworks> Handler for VirtualNetworksHandler<T> {
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
                    let body = request.body().clone();
                    let outcome = VirtualNetworks::set_configuration(
                        &*self.0,
                        request,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let outcome = VirtualNetworks::get_configuration(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let outcome = VirtualNetworks::list(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let outcome = VirtualNetworks::validate_migration(
                        &*self.0,
                        request,
                        virtual_network_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let outcome = VirtualNetworks::prepare_migration(
                        &*self.0,
                        request,
                        virtual_network_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            5 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let outcome = VirtualNetworks::commit_migration(
                        &*self.0,
                        request,
                        virtual_network_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            6 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let outcome = VirtualNetworks::abort_migration(
                        &*self.0,
                        request,
                        virtual_network_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for VirtualNetworkSiteList {
    type Item = VirtualNetworkSite;

    const ITEMS: ItemList<VirtualNetworkSite> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
