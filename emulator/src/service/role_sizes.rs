//! How large machines can be.

use xms_runtime::server::{Incoming, Outcome};
use xms_services::service_management::locations::ComputeCapabilities;
use xms_services::service_management::role_sizes::{RoleSize, RoleSizeList};
use xms_services::service_management::server::RoleSizes;

use super::Service;

/// Name, cores, MiB of memory, disks for data, MiB of a machine's own disk; those for virtual machines only come last.
const SIZES: [(&str, i32, i32, i32, i32); 14] = [
    ("ExtraSmall", 1, 768, 1, 20_480),
    ("Small", 1, 1_792, 2, 71_680),
    ("Medium", 2, 3_584, 4, 138_240),
    ("Large", 4, 7_168, 8, 291_840),
    ("ExtraLarge", 8, 14_336, 16, 619_520),
    ("A5", 2, 14_336, 4, 138_240),
    ("A6", 4, 28_672, 8, 291_840),
    ("A7", 8, 57_344, 16, 619_520),
    ("Standard_D1_v2", 1, 3_584, 2, 51_200),
    ("Standard_D2_v2", 2, 7_168, 4, 102_400),
    ("Standard_D3_v2", 4, 14_336, 8, 204_800),
    ("Basic_A0", 1, 768, 1, 20_480),
    ("Basic_A1", 1, 1_792, 2, 40_960),
    ("Basic_A2", 2, 3_584, 4, 61_440),
];

impl RoleSizes for Service {
    async fn list(&self, _: &Incoming) -> Outcome<RoleSizeList> {
        let sizes = SIZES.map(|(name, cores, memory, disks, disk)| {
            let for_roles = is_for_roles(name);
            RoleSize::new(name)
                .label(format!("{name} ({cores} cores, {memory} MB)"))
                .cores(cores)
                .memory_in_mb(memory)
                .supported_by_web_worker_roles(for_roles)
                .supported_by_virtual_machines(true)
                .max_data_disk_count(disks)
                .web_worker_resource_disk_size_in_mb(if for_roles { disk } else { 0 })
                .virtual_machine_resource_disk_size_in_mb(disk)
        });
        Ok(RoleSizeList::new().role_sizes(sizes).into())
    }
}

/// How many cores a machine of that size has.
pub(super) fn cores(size: &str) -> i32 {
    SIZES.iter().find(|(name, ..)| name.eq_ignore_ascii_case(size)).map_or(1, |(_, cores, ..)| *cores)
}

/// The names of all sizes, as locations and cloud services tell them.
pub(super) fn sizes() -> ComputeCapabilities {
    let names = || SIZES.iter().map(|(name, ..)| (*name).to_owned());
    let for_roles: Vec<String> = names().filter(|name| is_for_roles(name)).collect();
    ComputeCapabilities::new().web_worker_role_sizes(for_roles).virtual_machines_role_sizes(names().collect::<Vec<_>>())
}

fn is_for_roles(name: &str) -> bool {
    !name.starts_with("Basic")
}
