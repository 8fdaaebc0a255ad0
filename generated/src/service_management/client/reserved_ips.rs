// Written by `xms generate` from api-spec/service-management/reserved-ips.toml; do not edit.
//! The client's side of *Reserved IP addresses*.

use ::xms_runtime::client::{Accepted, Call, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::migrations::ValidationMessageList;
use super::super::reserved_ips::{
    ABORT_MIGRATION, ASSOCIATE, COMMIT_MIGRATION, CREATE, CreateReservedIp, DELETE,
    DISASSOCIATE, GET, LIST, PREPARE_MIGRATION, ReservedIp, ReservedIpAssociation,
    ReservedIpList, VALIDATE_MIGRATION,
};

/// Calls the operations of [`reserved_ips`](super::super::reserved_ips); made by
/// [`ServiceManagement::reserved_ips`](super::ServiceManagement::reserved_ips).
#[derive(Clone, Copy, Debug)]
pub struct ReservedIps<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> ReservedIps<'a> {
    /// Reserves a public address in a region.
    ///
    /// `POST /services/networking/reservedips`, since 2014-05-01, long-running; see [`CREATE`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::reserved_ips::CreateReservedIp;
    ///
    /// let body = CreateReservedIp::new("shop-front", "West US").label("Shop");
    /// let status = client.reserved_ips().create(&body).until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn create(&self, body: &'a CreateReservedIp) -> Call<'a, Accepted> {
        self.core.call(&CREATE).body(body).build()
    }

    /// Lists the reserved addresses of the subscription.
    ///
    /// `GET /services/networking/reservedips`, first seen at 2013-11-01; see [`LIST`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.reserved_ips().list().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list(&self) -> Call<'static, ReservedIpList> {
        self.core.call(&LIST).build()
    }

    /// Reads a reserved address, its state, and what uses it.
    ///
    /// `GET /services/networking/reservedips/{reserved-ip-name}`, first seen at 2013-11-01; see
    /// [`GET`].
    ///
    /// Arguments:
    ///
    /// - `reserved-ip-name`: How the reserved address is called.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.reserved_ips().get("shop-front").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(&self, reserved_ip_name: &str) -> Call<'static, ReservedIp> {
        self.core.call(&GET).path(&reserved_ip_name).build()
    }

    /// Gives a reserved address back; nothing may use it any more.
    ///
    /// `DELETE /services/networking/reservedips/{reserved-ip-name}`, first seen at 2013-11-01,
    /// long-running; see [`DELETE`].
    ///
    /// Arguments:
    ///
    /// - `reserved-ip-name`: How the reserved address is called.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client.reserved_ips().delete("spare").until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(&self, reserved_ip_name: &str) -> Call<'static, Accepted> {
        self.core.call(&DELETE).path(&reserved_ip_name).build()
    }

    /// Gives a reserved address to a deployment, in the place of the one that it has.
    ///
    /// `POST /services/networking/reservedips/{reserved-ip-name}/operations/associate`, first seen
    /// at 2015-02-01, long-running; see [`ASSOCIATE`].
    ///
    /// Arguments:
    ///
    /// - `reserved-ip-name`: How the reserved address is called.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::reserved_ips::ReservedIpAssociation;
    ///
    /// let body = ReservedIpAssociation::new("contoso", "contoso-1")
    ///     .virtual_ip_name("contosoContractContract");
    /// let status = client.reserved_ips().associate("spare", &body).until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn associate(
        &self,
        reserved_ip_name: &str,
        body: &'a ReservedIpAssociation,
    ) -> Call<'a, Accepted> {
        self.core.call(&ASSOCIATE).path(&reserved_ip_name).body(body).build()
    }

    /// Takes a reserved address from a deployment, which gets another one.
    ///
    /// `POST /services/networking/reservedips/{reserved-ip-name}/operations/disassociate`, since
    /// 2015-02-01, long-running; see [`DISASSOCIATE`].
    ///
    /// Arguments:
    ///
    /// - `reserved-ip-name`: How the reserved address is called.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::reserved_ips::ReservedIpAssociation;
    ///
    /// let body = ReservedIpAssociation::new("contoso", "contoso-1");
    /// let status = client.reserved_ips().disassociate("spare", &body).until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn disassociate(
        &self,
        reserved_ip_name: &str,
        body: &'a ReservedIpAssociation,
    ) -> Call<'a, Accepted> {
        self.core.call(&DISASSOCIATE).path(&reserved_ip_name).body(body).build()
    }

    /// Tells what stands in the way of moving a reserved address to Resource Manager.
    ///
    /// `POST /services/networking/reservedips/{reserved-ip-name}/migration`, first seen at
    /// 2016-07-01; see [`VALIDATE_MIGRATION`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// Arguments:
    ///
    /// - `reserved-ip-name`: How the reserved address is called.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.reserved_ips().validate_migration("spare").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn validate_migration(
        &self,
        reserved_ip_name: &str,
    ) -> Call<'static, ValidationMessageList> {
        self.core.call(&VALIDATE_MIGRATION).path(&reserved_ip_name).build()
    }

    /// Makes a reserved address ready to be moved to Resource Manager.
    ///
    /// `POST /services/networking/reservedips/{reserved-ip-name}/migration`, first seen at
    /// 2016-07-01, long-running; see [`PREPARE_MIGRATION`].
    ///
    /// Arguments:
    ///
    /// - `reserved-ip-name`: How the reserved address is called.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client.reserved_ips().prepare_migration("spare").until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn prepare_migration(&self, reserved_ip_name: &str) -> Call<'static, Accepted> {
        self.core.call(&PREPARE_MIGRATION).path(&reserved_ip_name).build()
    }

    /// Moves a prepared address to Resource Manager; this API does not have it any more.
    ///
    /// `POST /services/networking/reservedips/{reserved-ip-name}/migration`, first seen at
    /// 2016-07-01, long-running; see [`COMMIT_MIGRATION`].
    ///
    /// Arguments:
    ///
    /// - `reserved-ip-name`: How the reserved address is called.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client.reserved_ips().commit_migration("spare").until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn commit_migration(&self, reserved_ip_name: &str) -> Call<'static, Accepted> {
        self.core.call(&COMMIT_MIGRATION).path(&reserved_ip_name).build()
    }

    /// Takes back what was prepared for moving a reserved address.
    ///
    /// `POST /services/networking/reservedips/{reserved-ip-name}/migration`, first seen at
    /// 2016-07-01, long-running; see [`ABORT_MIGRATION`].
    ///
    /// Arguments:
    ///
    /// - `reserved-ip-name`: How the reserved address is called.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client.reserved_ips().abort_migration("spare").until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn abort_migration(&self, reserved_ip_name: &str) -> Call<'static, Accepted> {
        self.core.call(&ABORT_MIGRATION).path(&reserved_ip_name).build()
    }
}

impl Page for ReservedIpList {
    type Item = ReservedIp;

    const ITEMS: Option<ItemList<ReservedIp>> = Some(ItemList::new(Self::SHAPE, &[0]));

    fn into_items(self) -> Vec<ReservedIp> {
        self.reserved_ips
    }
}
