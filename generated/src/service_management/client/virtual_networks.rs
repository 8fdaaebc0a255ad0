// Written by `xms generate` from api-spec/service-management/virtual-networks.toml; do not edit.
//! The client's side of *Virtual networks*.

use ::xms_runtime::client::{Accepted, Bytes, Call, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::migrations::ValidationMessageList;
use super::super::virtual_networks::{
    ABORT_MIGRATION, COMMIT_MIGRATION, GET_CONFIGURATION, LIST, PREPARE_MIGRATION,
    SET_CONFIGURATION, VALIDATE_MIGRATION, VirtualNetworkSite, VirtualNetworkSiteList,
};

/// Calls the operations of [`virtual_networks`](super::super::virtual_networks); made by
/// [`ServiceManagement::virtual_networks`](super::ServiceManagement::virtual_networks).
#[derive(Clone, Copy, Debug)]
pub struct VirtualNetworks<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> VirtualNetworks<'a> {
    /// Replaces the network configuration of the subscription.
    ///
    /// `PUT /services/networking/media`, since 2012-03-01, long-running; see [`SET_CONFIGURATION`].
    ///
    /// ````no_run
    /// # async fn example(
    /// #     client: xms_services::service_management::ServiceManagement,
    /// #     body: Vec<u8>,
    /// # ) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client.virtual_networks().set_configuration(&body).until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn set_configuration(&self, body: &'a [u8]) -> Call<'a, Accepted> {
        self.core.call(&SET_CONFIGURATION).bytes(body).build()
    }

    /// Reads the network configuration of the subscription.
    ///
    /// `GET /services/networking/media`, first seen at 2013-11-01; see [`GET_CONFIGURATION`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.virtual_networks().get_configuration().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_configuration(&self) -> Call<'static, Bytes> {
        self.core.call(&GET_CONFIGURATION).build()
    }

    /// Lists the virtual networks of the subscription, each with its subnets.
    ///
    /// `GET /services/networking/virtualnetwork`, first seen at 2013-11-01; see [`LIST`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.virtual_networks().list().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list(&self) -> Call<'static, VirtualNetworkSiteList> {
        self.core.call(&LIST).build()
    }

    /// Tells what stands in the way of moving a virtual network to Resource Manager.
    ///
    /// `POST /services/networking/virtualnetwork/{virtual-network-name}/migration`, first seen at
    /// 2016-07-01; see [`VALIDATE_MIGRATION`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.virtual_networks().validate_migration("shop").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn validate_migration(
        &self,
        virtual_network_name: &str,
    ) -> Call<'static, ValidationMessageList> {
        self.core.call(&VALIDATE_MIGRATION).path(&virtual_network_name).build()
    }

    /// Makes a virtual network ready to be moved to Resource Manager; it can be looked at there
    /// afterwards.
    ///
    /// `POST /services/networking/virtualnetwork/{virtual-network-name}/migration`, first seen at
    /// 2016-07-01, long-running; see [`PREPARE_MIGRATION`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client.virtual_networks().prepare_migration("shop").until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn prepare_migration(
        &self,
        virtual_network_name: &str,
    ) -> Call<'static, Accepted> {
        self.core.call(&PREPARE_MIGRATION).path(&virtual_network_name).build()
    }

    /// Moves what was prepared to Resource Manager; this API does not have it any more.
    ///
    /// `POST /services/networking/virtualnetwork/{virtual-network-name}/migration`, first seen at
    /// 2016-07-01, long-running; see [`COMMIT_MIGRATION`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client.virtual_networks().commit_migration("shop").until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn commit_migration(
        &self,
        virtual_network_name: &str,
    ) -> Call<'static, Accepted> {
        self.core.call(&COMMIT_MIGRATION).path(&virtual_network_name).build()
    }

    /// Takes back what was prepared; all is as it was.
    ///
    /// `POST /services/networking/virtualnetwork/{virtual-network-name}/migration`, first seen at
    /// 2016-07-01, long-running; see [`ABORT_MIGRATION`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client.virtual_networks().abort_migration("shop").until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn abort_migration(
        &self,
        virtual_network_name: &str,
    ) -> Call<'static, Accepted> {
        self.core.call(&ABORT_MIGRATION).path(&virtual_network_name).build()
    }
}

impl Page for VirtualNetworkSiteList {
    type Item = VirtualNetworkSite;

    const ITEMS: Option<ItemList<VirtualNetworkSite>> = Some(
        ItemList::new(Self::SHAPE, &[0]),
    );

    fn into_items(self) -> Vec<VirtualNetworkSite> {
        self.virtual_network_sites
    }
}
