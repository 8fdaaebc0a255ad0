//! What has a name, as the page shows it.
//!
//! In: a world. Out: its records by their kinds: how many there are of each, and of the first of them whose they are, what
//! they are called, and how they are. Nothing that opens anything is among them.

use serde::Serialize;
use xms_services::service_management::deployments::Deployment;
use xms_services::service_management::disks::Disk;

use crate::state::World;
use crate::state::kept::each_named;

/// How many of a kind are shown.
const MAX_SHOWN: usize = 200;

/// What is not shown: keys, and what only stands beside something that is.
const HIDDEN: [&str; 6] =
    ["storage-keys", "shared-key", "network-configuration", "os-image-copies", "replaced-deployment", "migration"];

/// Records of a kind.
#[derive(Serialize)]
pub(crate) struct Records {
    kind: &'static str,
    count: usize,
    shown: Vec<Shown>,
}

/// A record.
#[derive(Serialize)]
struct Shown {
    /// A subscription, or a cloud service; empty where it is everybody's.
    owner: String,
    name: String,
    note: String,
}

/// All kinds of which there is something.
pub(crate) fn records(world: &World) -> Vec<Records> {
    let mut all = Vec::new();
    macro_rules! show {
        ($named:expr, "deployment") => {
            show!($named, "deployment", deployment)
        };
        ($named:expr, "disk") => {
            show!($named, "disk", disk)
        };
        ($named:expr, $kind:literal) => {
            show!($named, $kind, |_| String::new())
        };
        ($named:expr, $kind:literal, $note:expr) => {
            let shown = $named.iter().take(MAX_SHOWN).map(|(owner, name, record)| Shown {
                owner: owner.to_owned(),
                name: name.to_owned(),
                note: $note(record),
            });
            all.push(Records { kind: $kind, count: $named.iter().count(), shown: shown.collect() });
        };
    }
    each_named!(world, show);
    all.retain(|records| records.count > 0 && !HIDDEN.contains(&records.kind));
    all
}

/// What a deployment is called, its status, and its instances with theirs.
fn deployment(deployment: &Deployment) -> String {
    let status = deployment.status.as_ref().map_or("", |status| status.as_str());
    let instances = deployment.role_instances.iter().take(MAX_SHOWN).map(|instance| {
        let name = instance.instance_name.as_deref().unwrap_or_default();
        let status = instance.instance_status.as_ref().map_or("", |status| status.as_str());
        format!("{name} {status}")
    });
    let name = deployment.name.as_deref().unwrap_or_default();
    let instances: Vec<String> = instances.collect();
    format!("{name}: {status}; {}", instances.join(", "))
}

/// Which machine has a disk.
fn disk(disk: &Disk) -> String {
    let machine = disk.attached_to.as_ref().and_then(|attached| attached.role_name.as_deref());
    machine.map(|machine| format!("of {machine}")).unwrap_or_default()
}
