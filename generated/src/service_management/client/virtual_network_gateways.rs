// Written by `xms generate` from api-spec/service-management/virtual-network-gateways.toml; do not edit.
//! The client's side of *Virtual network gateways*.

use ::xms_runtime::client::{Accepted, Call, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::gateway_operations::GatewayOperationAsyncResponse;
use super::super::gateways::{
    GatewayPublicDiagnosticsStatus, IpsecParameters, ResetGateway, ResetSharedKey,
    ResizeGateway, SharedKey, StartGatewayDiagnostics, StopGatewayDiagnostics,
};
use super::super::virtual_network_gateways::{
    CREATE, CreateVirtualNetworkGateway, DELETE, GET, GET_DIAGNOSTICS,
    GET_IPSEC_PARAMETERS, GET_SHARED_KEY, LIST, RESET, RESET_SHARED_KEY, RESIZE,
    SET_IPSEC_PARAMETERS, SET_SHARED_KEY, START_DIAGNOSTICS, STOP_DIAGNOSTICS,
    VirtualNetworkGateway, VirtualNetworkGatewayList,
};

/// Calls the operations of [`virtual_network_gateways`](super::super::virtual_network_gateways);
/// made by
/// [`ServiceManagement::virtual_network_gateways`](super::ServiceManagement::virtual_network_gateways).
#[derive(Clone, Copy, Debug)]
pub struct VirtualNetworkGateways<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> VirtualNetworkGateways<'a> {
    /// Creates a gateway for a virtual network.
    ///
    /// `POST /services/networking/{virtual-network-name}/virtualnetworkgateways`, first seen at
    /// 2015-02-01, long-running; see [`CREATE`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    pub fn create(
        &self,
        virtual_network_name: &str,
        body: &'a CreateVirtualNetworkGateway,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core.call(&CREATE).path(&virtual_network_name).body(body).build()
    }

    /// Lists the gateways of all virtual networks of the subscription.
    ///
    /// `GET /services/networking/virtualnetworkgateways`, first seen at 2015-02-01; see [`LIST`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    pub fn list(&self) -> Call<'static, VirtualNetworkGatewayList> {
        self.core.call(&LIST).build()
    }

    /// Reads a gateway: its address, its state, and what happened last.
    ///
    /// `GET /services/networking/virtualnetworkgateways/{gateway-id}`, first seen at 2015-02-01;
    /// see [`GET`].
    ///
    /// Arguments:
    ///
    /// - `gateway-id`: Identifier of the virtual network gateway.
    pub fn get(&self, gateway_id: &str) -> Call<'static, VirtualNetworkGateway> {
        self.core.call(&GET).path(&gateway_id).build()
    }

    /// Deletes a gateway that has no connections.
    ///
    /// `DELETE /services/networking/virtualnetworkgateways/{gateway-id}`, first seen at 2015-02-01,
    /// long-running; see [`DELETE`].
    ///
    /// Arguments:
    ///
    /// - `gateway-id`: Identifier of the virtual network gateway.
    pub fn delete(
        &self,
        gateway_id: &str,
    ) -> Call<'static, Accepted<GatewayOperationAsyncResponse>> {
        self.core.call(&DELETE).path(&gateway_id).build()
    }

    /// Gives a gateway another size.
    ///
    /// `PATCH /services/networking/virtualnetworkgateways/{gateway-id}`, first seen at 2015-02-01,
    /// long-running; see [`RESIZE`].
    ///
    /// Arguments:
    ///
    /// - `gateway-id`: Identifier of the virtual network gateway.
    pub fn resize(
        &self,
        gateway_id: &str,
        body: &'a ResizeGateway,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core.call(&RESIZE).path(&gateway_id).body(body).build()
    }

    /// Starts a gateway again.
    ///
    /// `PATCH /services/networking/virtualnetworkgateways/{gateway-id}`, first seen at 2015-02-01,
    /// long-running; see [`RESET`].
    ///
    /// Arguments:
    ///
    /// - `gateway-id`: Identifier of the virtual network gateway.
    pub fn reset(
        &self,
        gateway_id: &str,
        body: &'a ResetGateway,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core.call(&RESET).path(&gateway_id).body(body).build()
    }

    /// Reads the key by which a gateway and the other end of a connection know one another.
    ///
    /// `GET /services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/sharedkey`,
    /// first seen at 2015-02-01; see [`GET_SHARED_KEY`].
    ///
    /// Arguments:
    ///
    /// - `gateway-id`: Identifier of the virtual network gateway.
    /// - `connected-entity-id`: What is at the other end of the connection: the identifier of a
    ///   gateway, or of a circuit of ExpressRoute.
    pub fn get_shared_key(
        &self,
        gateway_id: &str,
        connected_entity_id: &str,
    ) -> Call<'static, SharedKey> {
        self.core
            .call(&GET_SHARED_KEY)
            .path(&gateway_id)
            .path(&connected_entity_id)
            .build()
    }

    /// Sets the key by which a gateway and the other end of a connection know one another.
    ///
    /// `POST /services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/sharedkey`,
    /// first seen at 2015-02-01, long-running; see [`SET_SHARED_KEY`].
    ///
    /// Arguments:
    ///
    /// - `gateway-id`: Identifier of the virtual network gateway.
    /// - `connected-entity-id`: What is at the other end of the connection: the identifier of a
    ///   gateway, or of a circuit of ExpressRoute.
    pub fn set_shared_key(
        &self,
        gateway_id: &str,
        connected_entity_id: &str,
        body: &'a SharedKey,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core
            .call(&SET_SHARED_KEY)
            .path(&gateway_id)
            .path(&connected_entity_id)
            .body(body)
            .build()
    }

    /// Replaces the key of a connection by one that the service makes.
    ///
    /// `PATCH /services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/sharedkey`,
    /// first seen at 2015-02-01, long-running; see [`RESET_SHARED_KEY`].
    ///
    /// Arguments:
    ///
    /// - `gateway-id`: Identifier of the virtual network gateway.
    /// - `connected-entity-id`: What is at the other end of the connection: the identifier of a
    ///   gateway, or of a circuit of ExpressRoute.
    pub fn reset_shared_key(
        &self,
        gateway_id: &str,
        connected_entity_id: &str,
        body: &'a ResetSharedKey,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core
            .call(&RESET_SHARED_KEY)
            .path(&gateway_id)
            .path(&connected_entity_id)
            .body(body)
            .build()
    }

    /// Reads how a connection is encrypted.
    ///
    /// `GET /services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/ipsecparameters`,
    /// first seen at 2015-02-01; see [`GET_IPSEC_PARAMETERS`].
    ///
    /// Arguments:
    ///
    /// - `gateway-id`: Identifier of the virtual network gateway.
    /// - `connected-entity-id`: What is at the other end of the connection: the identifier of a
    ///   gateway, or of a circuit of ExpressRoute.
    pub fn get_ipsec_parameters(
        &self,
        gateway_id: &str,
        connected_entity_id: &str,
    ) -> Call<'static, IpsecParameters> {
        self.core
            .call(&GET_IPSEC_PARAMETERS)
            .path(&gateway_id)
            .path(&connected_entity_id)
            .build()
    }

    /// Says how a connection is to be encrypted.
    ///
    /// `PATCH /services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/ipsecparameters`,
    /// first seen at 2015-02-01, long-running; see [`SET_IPSEC_PARAMETERS`].
    ///
    /// Arguments:
    ///
    /// - `gateway-id`: Identifier of the virtual network gateway.
    /// - `connected-entity-id`: What is at the other end of the connection: the identifier of a
    ///   gateway, or of a circuit of ExpressRoute.
    pub fn set_ipsec_parameters(
        &self,
        gateway_id: &str,
        connected_entity_id: &str,
        body: &'a IpsecParameters,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core
            .call(&SET_IPSEC_PARAMETERS)
            .path(&gateway_id)
            .path(&connected_entity_id)
            .body(body)
            .build()
    }

    /// Records the traffic of a gateway for a while, into a storage account.
    ///
    /// `PUT /services/networking/virtualnetworkgateways/{gateway-id}/publicdiagnostics`, first seen
    /// at 2015-02-01, long-running; see [`START_DIAGNOSTICS`].
    ///
    /// Arguments:
    ///
    /// - `gateway-id`: Identifier of the virtual network gateway.
    pub fn start_diagnostics(
        &self,
        gateway_id: &str,
        body: &'a StartGatewayDiagnostics,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core.call(&START_DIAGNOSTICS).path(&gateway_id).body(body).build()
    }

    /// Ends the recording of traffic before its time.
    ///
    /// `PUT /services/networking/virtualnetworkgateways/{gateway-id}/publicdiagnostics`, first seen
    /// at 2015-02-01, long-running; see [`STOP_DIAGNOSTICS`].
    ///
    /// Arguments:
    ///
    /// - `gateway-id`: Identifier of the virtual network gateway.
    pub fn stop_diagnostics(
        &self,
        gateway_id: &str,
        body: &'a StopGatewayDiagnostics,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core.call(&STOP_DIAGNOSTICS).path(&gateway_id).body(body).build()
    }

    /// Tells whether traffic of a gateway is being recorded, and where the recording lies.
    ///
    /// `GET /services/networking/virtualnetworkgateways/{gateway-id}/publicdiagnostics`, first seen
    /// at 2015-02-01; see [`GET_DIAGNOSTICS`].
    ///
    /// Arguments:
    ///
    /// - `gateway-id`: Identifier of the virtual network gateway.
    pub fn get_diagnostics(
        &self,
        gateway_id: &str,
    ) -> Call<'static, GatewayPublicDiagnosticsStatus> {
        self.core.call(&GET_DIAGNOSTICS).path(&gateway_id).build()
    }
}

impl Page for VirtualNetworkGatewayList {
    type Item = VirtualNetworkGateway;

    const ITEMS: Option<ItemList<VirtualNetworkGateway>> = Some(
        ItemList::new(Self::SHAPE, &[0]),
    );

    fn into_items(self) -> Vec<VirtualNetworkGateway> {
        self.virtual_network_gateways
    }
}
