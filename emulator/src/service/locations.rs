//! Locations.

use xms_runtime::server::{Incoming, Outcome};
use xms_services::service_management::locations::{Location, LocationList, StorageCapabilities};
use xms_services::service_management::server::Locations;

use super::Service;
use super::role_sizes::sizes;

impl Locations for Service {
    async fn list(&self, _: &Incoming) -> Outcome<LocationList> {
        let state = self.shared.read_state();
        let locations = state.world.locations.iter().map(|name| {
            Location::new(name)
                .display_name(name)
                .available_services(["Compute", "Storage", "PersistentVMRole", "HighMemory"].map(str::to_owned))
                .compute_capabilities(sizes())
                .storage_capabilities(
                    StorageCapabilities::new()
                        .storage_account_types(["Standard_LRS", "Standard_GRS"].map(str::to_owned)),
                )
        });
        Ok(LocationList::new().locations(locations.collect::<Vec<_>>()).into())
    }
}
