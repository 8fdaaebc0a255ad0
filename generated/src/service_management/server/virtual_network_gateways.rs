// Written by `xms generate` from api-spec/service-management/virtual-network-gateways.toml; do not edit.
//! The server's side of *Virtual network gateways*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::gateway_operations::GatewayOperationAsyncResponse;
use super::super::gateways::{
    GatewayPublicDiagnosticsStatus, IpsecParameters, ResetGateway, ResetSharedKey,
    ResizeGateway, SharedKey, StartGatewayDiagnostics, StopGatewayDiagnostics,
};
use super::super::virtual_network_gateways::{
    CreateVirtualNetworkGateway, RESOURCE, VirtualNetworkGateway,
    VirtualNetworkGatewayList,
};

/// Does what a server does for
/// [`virtual_network_gateways`](super::super::virtual_network_gateways). A method that is not
/// written refuses.
pub trait VirtualNetworkGateways: Send + Sync + 'static {
    /// Creates a gateway for a virtual network.
    ///
    /// `POST /services/networking/{virtual-network-name}/virtualnetworkgateways`, first seen at
    /// 2015-02-01; see [`CREATE`](super::super::virtual_network_gateways::CREATE).
    fn create(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        body: CreateVirtualNetworkGateway,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (virtual_network_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the gateways of all virtual networks of the subscription.
    ///
    /// `GET /services/networking/virtualnetworkgateways`, first seen at 2015-02-01; see
    /// [`LIST`](super::super::virtual_network_gateways::LIST).
    fn list(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<VirtualNetworkGatewayList>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads a gateway: its address, its state, and what happened last.
    ///
    /// `GET /services/networking/virtualnetworkgateways/{gateway-id}`, first seen at 2015-02-01;
    /// see [`GET`](super::super::virtual_network_gateways::GET).
    fn get(
        &self,
        request: &Incoming,
        gateway_id: String,
    ) -> impl Future<Output = Outcome<VirtualNetworkGateway>> + Send {
        let _ = gateway_id;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Deletes a gateway that has no connections.
    ///
    /// `DELETE /services/networking/virtualnetworkgateways/{gateway-id}`, first seen at 2015-02-01;
    /// see [`DELETE`](super::super::virtual_network_gateways::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        gateway_id: String,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = gateway_id;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Gives a gateway another size.
    ///
    /// `PATCH /services/networking/virtualnetworkgateways/{gateway-id}`, first seen at 2015-02-01;
    /// see [`RESIZE`](super::super::virtual_network_gateways::RESIZE).
    fn resize(
        &self,
        request: &Incoming,
        gateway_id: String,
        body: ResizeGateway,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (gateway_id, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Starts a gateway again.
    ///
    /// `PATCH /services/networking/virtualnetworkgateways/{gateway-id}`, first seen at 2015-02-01;
    /// see [`RESET`](super::super::virtual_network_gateways::RESET).
    fn reset(
        &self,
        request: &Incoming,
        gateway_id: String,
        body: ResetGateway,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (gateway_id, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads the key by which a gateway and the other end of a connection know one another.
    ///
    /// `GET /services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/sharedkey`,
    /// first seen at 2015-02-01; see
    /// [`GET_SHARED_KEY`](super::super::virtual_network_gateways::GET_SHARED_KEY).
    fn get_shared_key(
        &self,
        request: &Incoming,
        gateway_id: String,
        connected_entity_id: String,
    ) -> impl Future<Output = Outcome<SharedKey>> + Send {
        let _ = (gateway_id, connected_entity_id);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Sets the key by which a gateway and the other end of a connection know one another.
    ///
    /// `POST /services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/sharedkey`,
    /// first seen at 2015-02-01; see
    /// [`SET_SHARED_KEY`](super::super::virtual_network_gateways::SET_SHARED_KEY).
    fn set_shared_key(
        &self,
        request: &Incoming,
        gateway_id: String,
        connected_entity_id: String,
        body: SharedKey,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (gateway_id, connected_entity_id, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Replaces the key of a connection by one that the service makes.
    ///
    /// `PATCH /services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/sharedkey`,
    /// first seen at 2015-02-01; see
    /// [`RESET_SHARED_KEY`](super::super::virtual_network_gateways::RESET_SHARED_KEY).
    fn reset_shared_key(
        &self,
        request: &Incoming,
        gateway_id: String,
        connected_entity_id: String,
        body: ResetSharedKey,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (gateway_id, connected_entity_id, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads how a connection is encrypted.
    ///
    /// `GET /services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/ipsecparameters`,
    /// first seen at 2015-02-01; see
    /// [`GET_IPSEC_PARAMETERS`](super::super::virtual_network_gateways::GET_IPSEC_PARAMETERS).
    fn get_ipsec_parameters(
        &self,
        request: &Incoming,
        gateway_id: String,
        connected_entity_id: String,
    ) -> impl Future<Output = Outcome<IpsecParameters>> + Send {
        let _ = (gateway_id, connected_entity_id);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Says how a connection is to be encrypted.
    ///
    /// `PATCH /services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/ipsecparameters`,
    /// first seen at 2015-02-01; see
    /// [`SET_IPSEC_PARAMETERS`](super::super::virtual_network_gateways::SET_IPSEC_PARAMETERS).
    fn set_ipsec_parameters(
        &self,
        request: &Incoming,
        gateway_id: String,
        connected_entity_id: String,
        body: IpsecParameters,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (gateway_id, connected_entity_id, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Records the traffic of a gateway for a while, into a storage account.
    ///
    /// `PUT /services/networking/virtualnetworkgateways/{gateway-id}/publicdiagnostics`, first seen
    /// at 2015-02-01; see
    /// [`START_DIAGNOSTICS`](super::super::virtual_network_gateways::START_DIAGNOSTICS).
    fn start_diagnostics(
        &self,
        request: &Incoming,
        gateway_id: String,
        body: StartGatewayDiagnostics,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (gateway_id, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Ends the recording of traffic before its time.
    ///
    /// `PUT /services/networking/virtualnetworkgateways/{gateway-id}/publicdiagnostics`, first seen
    /// at 2015-02-01; see
    /// [`STOP_DIAGNOSTICS`](super::super::virtual_network_gateways::STOP_DIAGNOSTICS).
    fn stop_diagnostics(
        &self,
        request: &Incoming,
        gateway_id: String,
        body: StopGatewayDiagnostics,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (gateway_id, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Tells whether traffic of a gateway is being recorded, and where the recording lies.
    ///
    /// `GET /services/networking/virtualnetworkgateways/{gateway-id}/publicdiagnostics`, first seen
    /// at 2015-02-01; see
    /// [`GET_DIAGNOSTICS`](super::super::virtual_network_gateways::GET_DIAGNOSTICS).
    fn get_diagnostics(
        &self,
        request: &Incoming,
        gateway_id: String,
    ) -> impl Future<Output = Outcome<GatewayPublicDiagnosticsStatus>> + Send {
        let _ = gateway_id;
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct VirtualNetworkGatewaysHandler<T>(pub(super) Arc<T>);

impl<T: VirtualNetworkGateways> Handler for VirtualNetworkGatewaysHandler<T> {
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
                    let body = request.element()?;
                    let outcome = VirtualNetworkGateways::create(
                        &*self.0,
                        request,
                        virtual_network_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let outcome = VirtualNetworkGateways::list(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let gateway_id = request.path(0)?;
                    let outcome = VirtualNetworkGateways::get(
                        &*self.0,
                        request,
                        gateway_id,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let gateway_id = request.path(0)?;
                    let outcome = VirtualNetworkGateways::delete(
                        &*self.0,
                        request,
                        gateway_id,
                    );
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let gateway_id = request.path(0)?;
                    let body = request.element()?;
                    let outcome = VirtualNetworkGateways::resize(
                        &*self.0,
                        request,
                        gateway_id,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            5 => {
                Box::pin(async move {
                    let gateway_id = request.path(0)?;
                    let body = request.element()?;
                    let outcome = VirtualNetworkGateways::reset(
                        &*self.0,
                        request,
                        gateway_id,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            6 => {
                Box::pin(async move {
                    let gateway_id = request.path(0)?;
                    let connected_entity_id = request.path(1)?;
                    let outcome = VirtualNetworkGateways::get_shared_key(
                        &*self.0,
                        request,
                        gateway_id,
                        connected_entity_id,
                    );
                    outcome.await?.respond(request)
                })
            }
            7 => {
                Box::pin(async move {
                    let gateway_id = request.path(0)?;
                    let connected_entity_id = request.path(1)?;
                    let body = request.element()?;
                    let outcome = VirtualNetworkGateways::set_shared_key(
                        &*self.0,
                        request,
                        gateway_id,
                        connected_entity_id,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            8 => {
                Box::pin(async move {
                    let gateway_id = request.path(0)?;
                    let connected_entity_id = request.path(1)?;
                    let body = request.element()?;
                    let outcome = VirtualNetworkGateways::reset_shared_key(
                        &*self.0,
                        request,
                        gateway_id,
                        connected_entity_id,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            9 => {
                Box::pin(async move {
                    let gateway_id = request.path(0)?;
                    let connected_entity_id = request.path(1)?;
                    let outcome = VirtualNetworkGateways::get_ipsec_parameters(
                        &*self.0,
                        request,
                        gateway_id,
                        connected_entity_id,
                    );
                    outcome.await?.respond(request)
                })
            }
            10 => {
                Box::pin(async move {
                    let gateway_id = request.path(0)?;
                    let connected_entity_id = request.path(1)?;
                    let body = request.element()?;
                    let outcome = VirtualNetworkGateways::set_ipsec_parameters(
                        &*self.0,
                        request,
                        gateway_id,
                        connected_entity_id,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            11 => {
                Box::pin(async move {
                    let gateway_id = request.path(0)?;
                    let body = request.element()?;
                    let outcome = VirtualNetworkGateways::start_diagnostics(
                        &*self.0,
                        request,
                        gateway_id,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            12 => {
                Box::pin(async move {
                    let gateway_id = request.path(0)?;
                    let body = request.element()?;
                    let outcome = VirtualNetworkGateways::stop_diagnostics(
                        &*self.0,
                        request,
                        gateway_id,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            13 => {
                Box::pin(async move {
                    let gateway_id = request.path(0)?;
                    let outcome = VirtualNetworkGateways::get_diagnostics(
                        &*self.0,
                        request,
                        gateway_id,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for VirtualNetworkGatewayList {
    type Item = VirtualNetworkGateway;

    const ITEMS: ItemList<VirtualNetworkGateway> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
