// Written by `xms generate` from api-spec/service-management/local-network-gateways.toml; do not edit.
//! The client's side of *Local network gateways*.

use ::xms_runtime::client::{Call, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::local_network_gateways::{
    CREATE, CreateLocalNetworkGateway, DELETE, GET, LIST, LocalNetworkGateway,
    LocalNetworkGatewayList, UPDATE, UpdateLocalNetworkGateway,
};
use super::super::os_images::BareString;

/// Calls the operations of [`local_network_gateways`](super::super::local_network_gateways); made
/// by
/// [`ServiceManagement::local_network_gateways`](super::ServiceManagement::local_network_gateways).
#[derive(Clone, Copy, Debug)]
pub struct LocalNetworkGateways<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> LocalNetworkGateways<'a> {
    /// Describes a network of the owner's own; the answer is its identifier.
    ///
    /// `POST /services/networking/localnetworkgateways`, first seen at 2015-02-01; see [`CREATE`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::local_network_gateways::CreateLocalNetworkGateway;
    ///
    /// let body = CreateLocalNetworkGateway::new("office", "198.51.100.7")
    ///     .address_space(vec!["10.1.0.0/16".to_owned()]);
    /// let answer = client.local_network_gateways().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn create(&self, body: &'a CreateLocalNetworkGateway) -> Call<'a, BareString> {
        self.core.call(&CREATE).body(body).build()
    }

    /// Lists the networks of the owner's own that were described.
    ///
    /// `GET /services/networking/localnetworkgateways`, first seen at 2015-02-01; see [`LIST`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.local_network_gateways().list().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list(&self) -> Call<'static, LocalNetworkGatewayList> {
        self.core.call(&LIST).build()
    }

    /// Reads how a network of the owner's own was described.
    ///
    /// `GET /services/networking/localnetworkgateways/{local-network-gateway-id}`, first seen at
    /// 2015-02-01; see [`GET`].
    ///
    /// Arguments:
    ///
    /// - `local-network-gateway-id`: Identifier of the local network gateway.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .local_network_gateways()
    ///     .get("0b767ac4-7929-4e34-b4a0-e81438a1f2c9")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(
        &self,
        local_network_gateway_id: &str,
    ) -> Call<'static, LocalNetworkGateway> {
        self.core.call(&GET).path(&local_network_gateway_id).build()
    }

    /// Changes which addresses are reached in a network of the owner's own.
    ///
    /// `PATCH /services/networking/localnetworkgateways/{local-network-gateway-id}`, first seen at
    /// 2015-02-01; see [`UPDATE`].
    ///
    /// Arguments:
    ///
    /// - `local-network-gateway-id`: Identifier of the local network gateway.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::local_network_gateways::UpdateLocalNetworkGateway;
    ///
    /// let body = UpdateLocalNetworkGateway::new()
    ///     .address_space(vec!["10.1.0.0/16".to_owned()]);
    /// client
    ///     .local_network_gateways()
    ///     .update("0b767ac4-7929-4e34-b4a0-e81438a1f2c9", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn update(
        &self,
        local_network_gateway_id: &str,
        body: &'a UpdateLocalNetworkGateway,
    ) -> Call<'a, ()> {
        self.core.call(&UPDATE).path(&local_network_gateway_id).body(body).build()
    }

    /// Forgets a network of the owner's own that has no connections.
    ///
    /// `DELETE /services/networking/localnetworkgateways/{local-network-gateway-id}`, first seen at
    /// 2015-02-01; see [`DELETE`].
    ///
    /// Arguments:
    ///
    /// - `local-network-gateway-id`: Identifier of the local network gateway.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .local_network_gateways()
    ///     .delete("0b767ac4-7929-4e34-b4a0-e81438a1f2c9")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(&self, local_network_gateway_id: &str) -> Call<'static, ()> {
        self.core.call(&DELETE).path(&local_network_gateway_id).build()
    }
}

impl Page for LocalNetworkGatewayList {
    type Item = LocalNetworkGateway;

    const ITEMS: Option<ItemList<LocalNetworkGateway>> = Some(
        ItemList::new(Self::SHAPE, &[0]),
    );

    fn into_items(self) -> Vec<LocalNetworkGateway> {
        self.local_network_gateways
    }
}
