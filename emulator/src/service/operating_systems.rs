//! Operating systems of cloud services.

use xms_runtime::Base64Text;
use xms_runtime::server::{Incoming, Outcome};
use xms_services::service_management::operating_systems::{
    OperatingSystem, OperatingSystemFamily, OperatingSystemFamilyList, OperatingSystemList,
};
use xms_services::service_management::server::OperatingSystems;

use super::Service;

/// Families with their labels, and of each the version that its deployments get.
const FAMILIES: [(i32, &str, &str); 4] = [
    (2, "Windows Server 2008 R2 SP1", "WA-GUEST-OS-2.41_201506-01"),
    (3, "Windows Server 2012", "WA-GUEST-OS-3.28_201506-01"),
    (4, "Windows Server 2012 R2", "WA-GUEST-OS-4.20_201506-01"),
    (5, "Windows Server 2016", "WA-GUEST-OS-5.2_201701-01"),
];

impl OperatingSystems for Service {
    async fn list(&self, _: &Incoming) -> Outcome<OperatingSystemList> {
        let systems = FAMILIES
            .map(|(family, label, version)| system(version).family(family).family_label(Base64Text::new(label)));
        Ok(OperatingSystemList::new().operating_systems(systems).into())
    }

    async fn list_families(&self, _: &Incoming) -> Outcome<OperatingSystemFamilyList> {
        let families = FAMILIES.map(|(family, label, version)| {
            OperatingSystemFamily::new(family).label(Base64Text::new(label)).operating_systems([system(version)])
        });
        Ok(OperatingSystemFamilyList::new().operating_system_families(families).into())
    }
}

fn system(version: &str) -> OperatingSystem {
    let number = version.trim_start_matches("WA-GUEST-OS-");
    let label = Base64Text::new(&format!("Windows Azure Guest OS {number}"));
    OperatingSystem::new(version).label(label).is_default(true).is_active(true)
}
