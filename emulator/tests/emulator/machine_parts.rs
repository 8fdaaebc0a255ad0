//! What belongs to deployments of machines: names of hosts, addresses, and what stands in front.

use std::time::Duration;

use xms_services::service_management::ServiceManagement;
use xms_services::service_management::deployment_migrations::DeploymentNetworkResource;
use xms_services::service_management::deployments::{
    Deployment, DeploymentAddress, DnsServer, FrontendIpConfiguration, LoadBalancer,
};
use xms_services::service_management::ip_forwarding::{IpForwarding, IpForwardingState};
use xms_services::service_management::migrations::MigrationState;
use xms_services::service_management::network_security_groups::{
    CreateNetworkSecurityGroup, NetworkSecurityGroupReference,
};
use xms_services::service_management::roles::{
    ConfigurationSet, IpConfiguration, NetworkConfigurationSet, NetworkInterface, OsVirtualHardDisk,
    ResourceExtensionParameterValue, ResourceExtensionReference, RoleInputEndpoint,
};
use xms_services::service_management::virtual_machines::{CreateVirtualMachineDeployment, VirtualMachineRole};

use crate::client::{code, latest, quick};

/// Ends a call's operation.
macro_rules! done {
    ($call:expr) => {
        $call.until_done().interval(Duration::ZERO).await.unwrap()
    };
}

/// A deployment with one machine, which has an endpoint for remote desktops, a second interface, and an extension.
async fn deployed(client: &ServiceManagement) {
    let endpoint = RoleInputEndpoint::new().name("desktop").local_port(3389).protocol("tcp");
    let inner = IpConfiguration::new().subnet_name("inner").static_virtual_network_ip_address("10.0.0.9");
    let second = NetworkInterface::new().name("second").ip_configurations([inner]);
    let network = NetworkConfigurationSet::new().input_endpoints([endpoint]).network_interfaces([second]);
    let value = |kind: &str| ResourceExtensionParameterValue::new().key(kind).kind(kind).value("{}");
    let extension = ResourceExtensionReference::new()
        .reference_name("script")
        .publisher("Microsoft.Compute")
        .name("CustomScriptExtension")
        .version("1.*")
        .resource_extension_parameter_values([value("Public"), value("Private")]);
    let disk = OsVirtualHardDisk::new().media_link("https://contosodisks.blob.core.windows.net/vhds/front.vhd");
    let front = VirtualMachineRole::new("front")
        .configuration_sets([ConfigurationSet::NetworkConfiguration(Box::new(network))])
        .resource_extension_references([extension])
        .os_virtual_hard_disk(disk.source_image_name("any"));
    done!(
        client
            .virtual_machines()
            .create_deployment("contoso", &CreateVirtualMachineDeployment::new("shop", "Production", "Shop", [front]))
    );
}

async fn shop(client: &ServiceManagement) -> Deployment {
    client.deployments().get("contoso", &DeploymentAddress::name("shop")).await.unwrap()
}

#[tokio::test]
async fn a_deployment_has_servers_addresses_and_balancers() {
    let emulator = quick();
    let client = latest(&emulator);
    deployed(&client).await;
    let server = DnsServer::new().name("inner").address("10.0.0.4");
    done!(client.dns_servers().add("contoso", "shop", &server));
    assert_eq!(code(client.dns_servers().add("contoso", "shop", &server).await), "ConflictError");
    done!(client.dns_servers().update("contoso", "shop", "inner", &DnsServer::new().name("inner").address("10.0.0.5")));
    assert_eq!(shop(&client).await.dns.unwrap().dns_servers[0].address.as_deref(), Some("10.0.0.5"));
    done!(client.dns_servers().delete("contoso", "shop", "inner"));
    assert_eq!(shop(&client).await.dns, None);

    let frontend = FrontendIpConfiguration::new().kind("Private").subnet_name("inner");
    let balancer = LoadBalancer::new().name("inside").frontend_ip_configuration(frontend);
    done!(client.load_balancers().add("contoso", "shop", &balancer));
    assert_eq!(code(client.load_balancers().add("contoso", "shop", &balancer).await), "ConflictError");
    assert_eq!(shop(&client).await.load_balancers.len(), 1);
    done!(client.load_balancers().delete("contoso", "shop", "inside"));
    assert_eq!(code(client.load_balancers().delete("contoso", "shop", "inside").await), "ResourceNotFound");

    done!(client.virtual_ips().add("contoso", "shop", "second"));
    assert_eq!(shop(&client).await.virtual_ips.len(), 2);
    assert_eq!(code(client.virtual_ips().add("contoso", "shop", "second").await), "ConflictError");
    done!(client.virtual_ips().delete("contoso", "shop", "second"));
    assert_eq!(shop(&client).await.virtual_ips.len(), 1);
}

#[tokio::test]
async fn a_machine_shows_its_endpoints_and_extensions_and_keeps_no_secrets() {
    let emulator = quick();
    let client = latest(&emulator);
    deployed(&client).await;
    let shop = shop(&client).await;
    let instance = &shop.role_instances[0];
    assert_eq!(instance.instance_endpoints[0].public_port, Some(49_152));
    assert_eq!(instance.instance_endpoints[0].vip, shop.virtual_ips[0].address);
    let status = &instance.resource_extension_statuses[0];
    assert_eq!(status.handler_name.as_deref(), Some("Microsoft.Compute.CustomScriptExtension"));
    assert_eq!(instance.network_interfaces[0].ip_configurations[0].address.as_deref(), Some("10.0.0.9"));
    let values = &shop.roles[0].resource_extension_references[0].resource_extension_parameter_values;
    assert_eq!((values.len(), values[0].kind.as_deref()), (1, Some("Public")));
    let file = client.virtual_machines().get_remote_desktop_file("contoso", "shop", "front").await.unwrap();
    assert!(String::from_utf8_lossy(&file).starts_with("full address:s:contoso.cloudapp.net:49152\r\n"));
}

#[tokio::test]
async fn groups_and_forwarding_are_of_machines_and_their_interfaces() {
    let emulator = quick();
    let client = latest(&emulator);
    deployed(&client).await;
    let groups = client.network_security_groups();
    done!(groups.create(&CreateNetworkSecurityGroup::new("wall", "West US")));
    let wall = NetworkSecurityGroupReference::new("wall");
    assert_eq!(code(groups.get_for_role("contoso", "shop", "front").await), "ResourceNotFound");
    done!(groups.add_to_role("contoso", "shop", "front", &wall));
    done!(groups.add_to_network_interface("contoso", "shop", "front", "second", &wall));
    assert_eq!(code(groups.add_to_role("contoso", "shop", "front", &wall).await), "ConflictError");
    assert_eq!(groups.get_for_network_interface("contoso", "shop", "front", "second").await.unwrap().name, "wall");
    assert_eq!(
        code(groups.add_to_network_interface("contoso", "shop", "front", "third", &wall).await),
        "ResourceNotFound"
    );
    done!(groups.remove_from_role("contoso", "shop", "front", "wall"));
    assert_eq!(code(groups.delete("wall").await), "ConflictError");
    done!(groups.remove_from_network_interface("contoso", "shop", "front", "second", "wall"));
    done!(groups.delete("wall"));

    let forwarding = client.ip_forwarding();
    let enabled = IpForwarding::new(IpForwardingState::Enabled);
    assert_eq!(forwarding.get_for_role("contoso", "shop", "front").await.unwrap().state, IpForwardingState::Disabled);
    done!(forwarding.set_for_role("contoso", "shop", "front", &enabled));
    assert_eq!(forwarding.get_for_role("contoso", "shop", "front").await.unwrap(), enabled);
    done!(forwarding.set_for_network_interface("contoso", "shop", "front", "second", &enabled));
    let second = forwarding.get_for_network_interface("contoso", "shop", "front", "second").await.unwrap();
    assert_eq!(second, enabled);
}

#[tokio::test]
async fn a_migration_goes_step_by_step() {
    let emulator = quick();
    let client = latest(&emulator);
    deployed(&client).await;
    let migrations = client.deployment_migrations();
    let place = DeploymentNetworkResource::new("Default");
    assert!(migrations.validate("contoso", "shop", &place).await.unwrap().messages.is_empty());
    assert_eq!(code(migrations.commit("contoso", "shop").await), "ConflictError");
    let state = || async {
        let machine = client.virtual_machines().get("contoso", "shop", "front").await;
        machine.unwrap().migration_state
    };
    done!(migrations.prepare("contoso", "shop", &place));
    assert_eq!(state().await, Some(MigrationState::Prepared));
    done!(migrations.abort("contoso", "shop"));
    assert_eq!(state().await, None);
    done!(migrations.prepare("contoso", "shop", &place));
    done!(migrations.commit("contoso", "shop"));
    assert_eq!(state().await, Some(MigrationState::Committed));
    assert_eq!(code(migrations.prepare("contoso", "shop", &place).await), "ConflictError");
}
