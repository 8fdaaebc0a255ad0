//! The examples of the descriptions, as texts.
//!
//! In: the descriptions, as they are when this crate is compiled. Out: what an operation answers in its example, for a
//! version. A description is read when somebody first asks for one of its operations; nothing is decoded here.

use std::sync::LazyLock;

use toml::{Table, Value};
use xms_runtime::{Operation, Version};

/// A description: the name of its resource, and what it says once it was read.
type Description = (&'static str, LazyLock<Table>);

macro_rules! descriptions {
    ($($name:literal),* $(,)?) => {
        [$(($name, LazyLock::new(|| read(include_str!(concat!("../../api-spec/service-management/", $name, ".toml")))))),*]
    };
}

static DESCRIPTIONS: [Description; 40] = descriptions![
    "affinity-groups",
    "application-gateways",
    "client-root-certificates",
    "cloud-services",
    "data-disks",
    "deployment-migrations",
    "deployments",
    "disks",
    "dns-servers",
    "extension-images",
    "extensions",
    "gateway-connections",
    "gateway-operations",
    "gateways",
    "ip-forwarding",
    "load-balancers",
    "local-network-gateways",
    "locations",
    "management-certificates",
    "migrations",
    "network-security-groups",
    "operating-systems",
    "operations",
    "os-images",
    "reserved-ips",
    "resource-extensions",
    "role-instances",
    "role-sizes",
    "roles",
    "route-tables",
    "service-certificates",
    "static-ips",
    "storage-accounts",
    "subscriptions",
    "virtual-ips",
    "virtual-machines",
    "virtual-network-gateways",
    "virtual-networks",
    "vm-images",
    "vpn-devices",
];

/// A description that cannot be read has no examples; the test below finds it.
fn read(text: &str) -> Table {
    text.parse().unwrap_or_default()
}

/// What the operation's example answers: the newest that the version has, or else the first that there is.
pub(crate) fn answer(operation: &Operation, version: Version) -> Option<&'static str> {
    let (resource, name) = operation.id.split_once('.')?;
    let (_, description) = DESCRIPTIONS.iter().find(|(other, _)| *other == resource)?;
    let examples = description.get("operation")?.get(name)?.get("example")?.as_array()?;
    let answers: Vec<(Option<Version>, &str)> = examples.iter().filter_map(example).collect();
    let fits = |known: &Option<Version>| known.is_none_or(|known| known <= version);
    let newest = answers.iter().filter(|(known, _)| fits(known)).max_by_key(|(known, _)| *known);
    newest.or(answers.first()).map(|(_, text)| *text)
}

/// The version and the answer of an example that has one.
fn example(example: &'static Value) -> Option<(Option<Version>, &'static str)> {
    let version = example.get("version").and_then(Value::as_str).and_then(|text| text.parse().ok());
    Some((version, example.get("response")?.as_str()?))
}

#[cfg(test)]
mod tests {
    use xms_services::service_management::SERVICE;

    use super::*;

    #[test]
    fn every_resource_has_its_description() {
        for resource in SERVICE.resources.iter().filter(|resource| !resource.operations.is_empty()) {
            let found = DESCRIPTIONS.iter().find(|(name, _)| *name == resource.name);
            assert!(found.is_some_and(|(_, description)| !description.is_empty()), "{}", resource.name);
        }
    }
}
