// Written by `xms generate` from api-spec/service-management/affinity-groups.toml; do not edit.
//! The client's side of *Affinity groups*.

use ::xms_runtime::client::{Call, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::affinity_groups::{
    AffinityGroup, AffinityGroupList, CREATE, CreateAffinityGroup, DELETE,
    GET_PROPERTIES, LIST, UPDATE, UpdateAffinityGroup,
};

/// Calls the operations of [`affinity_groups`](super::super::affinity_groups); made by
/// [`ServiceManagement::affinity_groups`](super::ServiceManagement::affinity_groups).
#[derive(Clone, Copy, Debug)]
pub struct AffinityGroups<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> AffinityGroups<'a> {
    /// Creates an affinity group in a region.
    ///
    /// `POST /affinitygroups`, since 2011-02-25; see [`CREATE`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::affinity_groups::CreateAffinityGroup;
    ///
    /// let body = CreateAffinityGroup::new("build", "Build", "West US")
    ///     .description("Build machines");
    /// client.affinity_groups().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn create(&self, body: &'a CreateAffinityGroup) -> Call<'a, ()> {
        self.core.call(&CREATE).body(body).build()
    }

    /// Lists the affinity groups of the subscription.
    ///
    /// `GET /affinitygroups`, since 2009-10-01; see [`LIST`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.affinity_groups().list().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list(&self) -> Call<'static, AffinityGroupList> {
        self.core.call(&LIST).build()
    }

    /// Reads an affinity group, with the cloud services and storage accounts that belong to it.
    ///
    /// `GET /affinitygroups/{affinity-group-name}`, first seen at 2013-03-01; see
    /// [`GET_PROPERTIES`].
    ///
    /// Arguments:
    ///
    /// - `affinity-group-name`: The affinity group: unique in the subscription.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.affinity_groups().get_properties("build").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_properties(
        &self,
        affinity_group_name: &str,
    ) -> Call<'static, AffinityGroup> {
        self.core.call(&GET_PROPERTIES).path(&affinity_group_name).build()
    }

    /// Replaces label and description of an affinity group.
    ///
    /// `PUT /affinitygroups/{affinity-group-name}`, first seen at 2013-03-01; see [`UPDATE`].
    ///
    /// Arguments:
    ///
    /// - `affinity-group-name`: The affinity group: unique in the subscription.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::affinity_groups::UpdateAffinityGroup;
    ///
    /// let body = UpdateAffinityGroup::new("Build and test")
    ///     .description("Build and test machines");
    /// client.affinity_groups().update("build", &body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn update(
        &self,
        affinity_group_name: &str,
        body: &'a UpdateAffinityGroup,
    ) -> Call<'a, ()> {
        self.core.call(&UPDATE).path(&affinity_group_name).body(body).build()
    }

    /// Deletes an affinity group that nothing belongs to.
    ///
    /// `DELETE /affinitygroups/{affinity-group-name}`, first seen at 2013-03-01; see [`DELETE`].
    ///
    /// Arguments:
    ///
    /// - `affinity-group-name`: The affinity group: unique in the subscription.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// client.affinity_groups().delete("build").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(&self, affinity_group_name: &str) -> Call<'static, ()> {
        self.core.call(&DELETE).path(&affinity_group_name).build()
    }
}

impl Page for AffinityGroupList {
    type Item = AffinityGroup;

    const ITEMS: Option<ItemList<AffinityGroup>> = Some(
        ItemList::new(Self::SHAPE, &[0]),
    );

    fn into_items(self) -> Vec<AffinityGroup> {
        self.affinity_groups
    }
}
