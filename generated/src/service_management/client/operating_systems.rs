// Written by `xms generate` from api-spec/service-management/operating-systems.toml; do not edit.
//! The client's side of *Operating systems*.

use ::xms_runtime::client::{Call, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::operating_systems::{
    LIST, LIST_FAMILIES, OperatingSystem, OperatingSystemFamily,
    OperatingSystemFamilyList, OperatingSystemList,
};

/// Calls the operations of [`operating_systems`](super::super::operating_systems); made by
/// [`ServiceManagement::operating_systems`](super::ServiceManagement::operating_systems).
#[derive(Clone, Copy, Debug)]
pub struct OperatingSystems<'a> {
    pub(super) core: &'a ClientCore,
}

impl OperatingSystems<'_> {
    /// Lists the versions of the guest operating system that are offered.
    ///
    /// `GET /operatingsystems`, first seen at 2013-11-01; see [`LIST`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.operating_systems().list().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list(&self) -> Call<'static, OperatingSystemList> {
        self.core.call(&LIST).build()
    }

    /// Lists the families of guest operating systems, each with its versions.
    ///
    /// `GET /operatingsystemfamilies`, first seen at 2013-11-01; see [`LIST_FAMILIES`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.operating_systems().list_families().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list_families(&self) -> Call<'static, OperatingSystemFamilyList> {
        self.core.call(&LIST_FAMILIES).build()
    }
}

impl Page for OperatingSystemList {
    type Item = OperatingSystem;

    const ITEMS: Option<ItemList<OperatingSystem>> = Some(
        ItemList::new(Self::SHAPE, &[0]),
    );

    fn into_items(self) -> Vec<OperatingSystem> {
        self.operating_systems
    }
}

impl Page for OperatingSystemFamilyList {
    type Item = OperatingSystemFamily;

    const ITEMS: Option<ItemList<OperatingSystemFamily>> = Some(
        ItemList::new(Self::SHAPE, &[0]),
    );

    fn into_items(self) -> Vec<OperatingSystemFamily> {
        self.operating_system_families
    }
}
