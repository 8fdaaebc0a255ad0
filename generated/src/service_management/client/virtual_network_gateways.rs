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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::gateways::GatewaySize;
    /// use xms_services::service_management::gateways::GatewayType;
    /// use xms_services::service_management::virtual_network_gateways::CreateVirtualNetworkGateway;
    ///
    /// let body = CreateVirtualNetworkGateway::new("front")
    ///     .gateway_size(GatewaySize::Standard)
    ///     .gateway_type(GatewayType::DynamicRouting)
    ///     .location("West US")
    ///     .vnet_id("8e2f6c1a-1d3b-4c58-9a70-2b4c6d8e0f11");
    /// let status = client
    ///     .virtual_network_gateways()
    ///     .create("shop", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.virtual_network_gateways().list().await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .virtual_network_gateways()
    ///     .get("fb8a5d5b-f60e-475f-b157-1b526d872f6d")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .virtual_network_gateways()
    ///     .delete("fb8a5d5b-f60e-475f-b157-1b526d872f6d")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::gateways::GatewaySize;
    /// use xms_services::service_management::gateways::ResizeGateway;
    ///
    /// let body = ResizeGateway::new(GatewaySize::HighPerformance);
    /// let status = client
    ///     .virtual_network_gateways()
    ///     .resize("fb8a5d5b-f60e-475f-b157-1b526d872f6d", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::gateways::ResetGateway;
    ///
    /// let body = ResetGateway::new();
    /// let status = client
    ///     .virtual_network_gateways()
    ///     .reset("fb8a5d5b-f60e-475f-b157-1b526d872f6d", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .virtual_network_gateways()
    ///     .get_shared_key(
    ///         "fb8a5d5b-f60e-475f-b157-1b526d872f6d",
    ///         "0b767ac4-7929-4e34-b4a0-e81438a1f2c9",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::gateways::SharedKey;
    ///
    /// let body = SharedKey::new("bm90IGEgcmVhbCBrZXk=");
    /// let status = client
    ///     .virtual_network_gateways()
    ///     .set_shared_key(
    ///         "fb8a5d5b-f60e-475f-b157-1b526d872f6d",
    ///         "0b767ac4-7929-4e34-b4a0-e81438a1f2c9",
    ///         &body,
    ///     )
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::gateways::ResetSharedKey;
    ///
    /// let body = ResetSharedKey::new().key_length(128);
    /// let status = client
    ///     .virtual_network_gateways()
    ///     .reset_shared_key(
    ///         "fb8a5d5b-f60e-475f-b157-1b526d872f6d",
    ///         "0b767ac4-7929-4e34-b4a0-e81438a1f2c9",
    ///         &body,
    ///     )
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .virtual_network_gateways()
    ///     .get_ipsec_parameters(
    ///         "fb8a5d5b-f60e-475f-b157-1b526d872f6d",
    ///         "0b767ac4-7929-4e34-b4a0-e81438a1f2c9",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::gateways::IpsecParameters;
    ///
    /// let body = IpsecParameters::new()
    ///     .encryption_type("AES256")
    ///     .pfs_group("PFS1")
    ///     .sa_data_size_kilobytes(102400000)
    ///     .sa_life_time_seconds(3600)
    ///     .hash_algorithm("SHA1");
    /// let status = client
    ///     .virtual_network_gateways()
    ///     .set_ipsec_parameters(
    ///         "fb8a5d5b-f60e-475f-b157-1b526d872f6d",
    ///         "0b767ac4-7929-4e34-b4a0-e81438a1f2c9",
    ///         &body,
    ///     )
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::gateways::StartGatewayDiagnostics;
    ///
    /// let body = StartGatewayDiagnostics::new()
    ///     .capture_duration_in_seconds("300")
    ///     .container_name("traffic")
    ///     .customer_storage_key("bm90IGEgcmVhbCBrZXk=")
    ///     .customer_storage_name("contosodisks");
    /// let status = client
    ///     .virtual_network_gateways()
    ///     .start_diagnostics("fb8a5d5b-f60e-475f-b157-1b526d872f6d", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::gateways::StopGatewayDiagnostics;
    ///
    /// let body = StopGatewayDiagnostics::new();
    /// let status = client
    ///     .virtual_network_gateways()
    ///     .stop_diagnostics("fb8a5d5b-f60e-475f-b157-1b526d872f6d", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .virtual_network_gateways()
    ///     .get_diagnostics("fb8a5d5b-f60e-475f-b157-1b526d872f6d")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
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
