//! Gateways of virtual networks, their connections and keys.

use std::time::Duration;

use xms_emulator::{Emulator, Seed};
use xms_services::service_management::ServiceManagement;
use xms_services::service_management::client_root_certificates::ClientRootCertificateData;
use xms_services::service_management::gateway_connections::{CreateGatewayConnection, UpdateGatewayConnection};
use xms_services::service_management::gateways::{
    ConnectivityState, CreateGateway, GatewaySize, ResetSharedKey, ResizeGateway, SharedKey, UpdateConnection,
};
use xms_services::service_management::local_network_gateways::{CreateLocalNetworkGateway, UpdateLocalNetworkGateway};
use xms_services::service_management::virtual_network_gateways::CreateVirtualNetworkGateway;

use crate::client::{code, latest, quick};

const CONFIGURATION: &str = r#"<NetworkConfiguration xmlns="http://schemas.microsoft.com/ServiceHosting/2011/07/NetworkConfiguration">
<VirtualNetworkConfiguration><LocalNetworkSites><LocalNetworkSite name="office"><AddressSpace>
<AddressPrefix>192.168.2.0/24</AddressPrefix></AddressSpace><VPNGatewayAddress>198.51.100.7</VPNGatewayAddress></LocalNetworkSite>
</LocalNetworkSites><VirtualNetworkSites><VirtualNetworkSite name="shop" Location="West US"><AddressSpace>
<AddressPrefix>10.0.0.0/8</AddressPrefix></AddressSpace><Subnets><Subnet name="GatewaySubnet"><AddressPrefix>10.0.0.0/29
</AddressPrefix></Subnet></Subnets><Gateway><ConnectionsToLocalNetwork><LocalNetworkSiteRef name="office">
<Connection type="IPsec"/></LocalNetworkSiteRef></ConnectionsToLocalNetwork></Gateway></VirtualNetworkSite></VirtualNetworkSites>
</VirtualNetworkConfiguration></NetworkConfiguration>"#;

/// Ends a call's operation.
macro_rules! done {
    ($call:expr) => {
        $call.until_done().interval(Duration::ZERO).await.unwrap()
    };
}

async fn configured(client: &ServiceManagement) {
    done!(client.virtual_networks().set_configuration(CONFIGURATION.as_bytes()));
}

#[tokio::test]
async fn a_gateway_connects_a_network_to_another() {
    let emulator = quick();
    let client = latest(&emulator);
    let gateways = client.gateways();
    assert_eq!(code(gateways.create("shop", &CreateGateway::new()).await), "ResourceNotFound");
    configured(&client).await;
    assert_eq!(gateways.get("shop").await.unwrap().state.as_deref(), Some("NotProvisioned"));
    done!(gateways.create("shop", &CreateGateway::new()));
    assert_eq!(code(gateways.create("shop", &CreateGateway::new()).await), "ConflictError");
    done!(gateways.resize("shop", &ResizeGateway::new(GatewaySize::Standard)));
    let known = gateways.get("shop").await.unwrap();
    assert_eq!((known.state.as_deref(), known.gateway_size), (Some("Provisioned"), Some(GatewaySize::Standard)));

    let state = || async { gateways.list_connections("shop").await.unwrap().connections[0].connectivity_state.clone() };
    assert_eq!(state().await, Some(ConnectivityState::NotConnected));
    let connect = UpdateConnection::new("Connect").ip_address("198.51.100.7");
    assert_eq!(code(gateways.update_connection("shop", "home", &connect).await), "ResourceNotFound");
    done!(gateways.update_connection("shop", "office", &connect));
    assert_eq!(state().await, Some(ConnectivityState::Connected));

    assert_eq!(code(gateways.get_shared_key("shop", "office").await), "ResourceNotFound");
    done!(gateways.set_shared_key("shop", "office", &SharedKey::new("open sesame")));
    let key = || async { gateways.get_shared_key("shop", "office").await.unwrap().value.expose().clone() };
    assert_eq!(key().await, "open sesame");
    done!(gateways.reset_shared_key("shop", "office", &ResetSharedKey::new().key_length(40)));
    assert_eq!(key().await.len(), 40);

    let certificates = client.client_root_certificates();
    done!(certificates.add("shop", &ClientRootCertificateData::new(b"abc".as_slice())));
    let listed = certificates.list("shop").await.unwrap().client_root_certificates;
    let print = listed[0].thumbprint.clone().unwrap();
    assert_eq!(print, "A9993E364706816ABA3E25717850C26C9CD0D89D");
    assert_eq!(certificates.get("shop", &print).await.unwrap(), b"abc".as_slice());
    certificates.delete("shop", &print).await.unwrap();

    let empty = "<NetworkConfiguration><VirtualNetworkConfiguration/></NetworkConfiguration>";
    assert_eq!(code(client.virtual_networks().set_configuration(empty.as_bytes()).await), "ConflictError");
    done!(gateways.delete("shop"));
    assert_eq!(code(gateways.delete("shop").await), "ResourceNotFound");
    done!(client.virtual_networks().set_configuration(empty.as_bytes()));
}

#[tokio::test]
async fn a_gateway_of_its_own_has_several_connections() {
    let emulator = quick();
    let client = latest(&emulator);
    configured(&client).await;
    let (gateways, connections) = (client.virtual_network_gateways(), client.gateway_connections());
    let local = CreateLocalNetworkGateway::new("office", "198.51.100.7").address_space(["192.168.2.0/24".to_owned()]);
    let office = client.local_network_gateways().create(&local).await.unwrap().value.unwrap();
    assert_eq!(code(client.local_network_gateways().create(&local).await), "ConflictError");
    done!(gateways.create("shop", &CreateVirtualNetworkGateway::new("front")));
    let id = gateways.list().await.unwrap().virtual_network_gateways[0].gateway_id;
    let own = id.to_string();

    let body = CreateGatewayConnection::new(&office, "shop to office", "IPsec", id).shared_key("one");
    done!(connections.create(&body));
    assert_eq!(code(connections.create(&body).await), "ConflictError");
    assert_eq!(gateways.get_shared_key(&own, &office).await.unwrap().value.expose(), "one");
    done!(connections.update(&own, &office, &UpdateGatewayConnection::new(5)));
    // All of it can be saved, its key among that, and is the same again.
    let saved = emulator.export();
    let again = Emulator::builder().seed(saved.parse::<Seed>().unwrap()).start_blocking().unwrap();
    assert_eq!(again.export(), saved);
    let second = latest(&again);
    assert_eq!(second.virtual_network_gateways().get_shared_key(&own, &office).await.unwrap().value.expose(), "one");
    let known = connections.get(&own, &office).await.unwrap();
    assert_eq!((known.routing_weight, known.shared_key.is_none()), (Some(5), true));
    // What is connected stays.
    assert_eq!(code(gateways.delete(&own).await), "ConflictError");
    assert_eq!(code(client.local_network_gateways().delete(&office).await), "ConflictError");
    done!(connections.delete(&own, &office));
    let wider = UpdateLocalNetworkGateway::new().address_space(["192.168.0.0/16".to_owned()]);
    client.local_network_gateways().update(&office, &wider).await.unwrap();
    assert_eq!(client.local_network_gateways().get(&office).await.unwrap().address_space, ["192.168.0.0/16"]);
    client.local_network_gateways().delete(&office).await.unwrap();
    done!(gateways.delete(&own));
    assert!(gateways.list().await.unwrap().virtual_network_gateways.is_empty());
}
