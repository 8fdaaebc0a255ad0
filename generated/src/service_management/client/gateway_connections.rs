// Written by `xms generate` from api-spec/service-management/gateway-connections.toml; do not edit.
//! The client's side of *Gateway connections*.

use ::xms_runtime::client::{Accepted, Call, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::gateway_connections::{
    CREATE, CreateGatewayConnection, DELETE, GET, GatewayConnection,
    GatewayConnectionList, LIST, UPDATE, UpdateGatewayConnection,
};
use super::super::gateway_operations::GatewayOperationAsyncResponse;

/// Calls the operations of [`gateway_connections`](super::super::gateway_connections); made by
/// [`ServiceManagement::gateway_connections`](super::ServiceManagement::gateway_connections).
#[derive(Clone, Copy, Debug)]
pub struct GatewayConnections<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> GatewayConnections<'a> {
    /// Connects a virtual network gateway to a network or to another gateway.
    ///
    /// `POST /services/networking/gatewayconnections`, first seen at 2015-02-01, long-running; see
    /// [`CREATE`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::runtime::Uuid;
    /// use xms_services::service_management::gateway_connections::CreateGatewayConnection;
    /// use xms_services::service_management::gateway_connections::GatewayConnectionType;
    ///
    /// let body = CreateGatewayConnection::new(
    ///         "0b767ac4-7929-4e34-b4a0-e81438a1f2c9",
    ///         "to-office",
    ///         GatewayConnectionType::Ipsec,
    ///         "fb8a5d5b-f60e-475f-b157-1b526d872f6d".parse::<Uuid>()?,
    ///     )
    ///     .routing_weight(10)
    ///     .shared_key("bm90IGEgcmVhbCBrZXk=");
    /// let status = client.gateway_connections().create(&body).until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn create(
        &self,
        body: &'a CreateGatewayConnection,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core.call(&CREATE).body(body).build()
    }

    /// Lists the connections of all virtual network gateways.
    ///
    /// `GET /services/networking/gatewayconnections`, first seen at 2015-02-01; see [`LIST`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.gateway_connections().list().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list(&self) -> Call<'static, GatewayConnectionList> {
        self.core.call(&LIST).build()
    }

    /// Reads the connection between a gateway and what it reaches.
    ///
    /// `GET /services/networking/gatewayconnections/virtualnetworkgateway/{gateway-id}/connectedentity/{connected-entity-id}`,
    /// first seen at 2015-02-01; see [`GET`].
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
    ///     .gateway_connections()
    ///     .get(
    ///         "fb8a5d5b-f60e-475f-b157-1b526d872f6d",
    ///         "0b767ac4-7929-4e34-b4a0-e81438a1f2c9",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(
        &self,
        gateway_id: &str,
        connected_entity_id: &str,
    ) -> Call<'static, GatewayConnection> {
        self.core.call(&GET).path(&gateway_id).path(&connected_entity_id).build()
    }

    /// Changes weight and key of a connection.
    ///
    /// `PATCH /services/networking/gatewayconnections/virtualnetworkgateway/{gateway-id}/connectedentity/{connected-entity-id}`,
    /// first seen at 2015-02-01, long-running; see [`UPDATE`].
    ///
    /// Arguments:
    ///
    /// - `gateway-id`: Identifier of the virtual network gateway.
    /// - `connected-entity-id`: What is at the other end of the connection: the identifier of a
    ///   gateway, or of a circuit of ExpressRoute.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::gateway_connections::UpdateGatewayConnection;
    ///
    /// let body = UpdateGatewayConnection::new(20).shared_key("bm90IGEgcmVhbCBrZXk=");
    /// let status = client
    ///     .gateway_connections()
    ///     .update(
    ///         "fb8a5d5b-f60e-475f-b157-1b526d872f6d",
    ///         "0b767ac4-7929-4e34-b4a0-e81438a1f2c9",
    ///         &body,
    ///     )
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn update(
        &self,
        gateway_id: &str,
        connected_entity_id: &str,
        body: &'a UpdateGatewayConnection,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core
            .call(&UPDATE)
            .path(&gateway_id)
            .path(&connected_entity_id)
            .body(body)
            .build()
    }

    /// Ends the connection between a gateway and what it reaches.
    ///
    /// `DELETE /services/networking/gatewayconnections/virtualnetworkgateway/{gateway-id}/connectedentity/{connected-entity-id}`,
    /// first seen at 2015-02-01, long-running; see [`DELETE`].
    ///
    /// Arguments:
    ///
    /// - `gateway-id`: Identifier of the virtual network gateway.
    /// - `connected-entity-id`: What is at the other end of the connection: the identifier of a
    ///   gateway, or of a circuit of ExpressRoute.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .gateway_connections()
    ///     .delete(
    ///         "fb8a5d5b-f60e-475f-b157-1b526d872f6d",
    ///         "0b767ac4-7929-4e34-b4a0-e81438a1f2c9",
    ///     )
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(
        &self,
        gateway_id: &str,
        connected_entity_id: &str,
    ) -> Call<'static, Accepted<GatewayOperationAsyncResponse>> {
        self.core.call(&DELETE).path(&gateway_id).path(&connected_entity_id).build()
    }
}

impl Page for GatewayConnectionList {
    type Item = GatewayConnection;

    const ITEMS: Option<ItemList<GatewayConnection>> = Some(
        ItemList::new(Self::SHAPE, &[0]),
    );

    fn into_items(self) -> Vec<GatewayConnection> {
        self.gateway_connections
    }
}
