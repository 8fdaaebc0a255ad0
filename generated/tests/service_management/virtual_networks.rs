// Written by `xms generate` from api-spec/service-management/virtual-networks.toml; do not edit.
//! The wire examples of `virtual-networks`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, virtual_networks, version};

#[test]
fn set_configuration_nothing_at_all() {
    let request = r#"<NetworkConfiguration xmlns="http://schemas.microsoft.com/ServiceHosting/2011/07/NetworkConfiguration"><VirtualNetworkConfiguration/></NetworkConfiguration>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_networks::SET_CONFIGURATION,
        version: version::V2015_04_01,
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_configuration_nothing_at_all() {
    let response = r#"<NetworkConfiguration xmlns="http://schemas.microsoft.com/ServiceHosting/2011/07/NetworkConfiguration"><VirtualNetworkConfiguration/></NetworkConfiguration>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_networks::GET_CONFIGURATION,
        version: version::V2015_04_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_one_with_a_gateway() {
    let response = r#"<VirtualNetworkSites xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <VirtualNetworkSite>
    <Name>shop</Name>
    <Id>8e2f6c1a-1d3b-4c58-9a70-2b4c6d8e0f11</Id>
    <Location>West US</Location>
    <InUse>false</InUse>
    <State>Created</State>
    <AddressSpace>
      <AddressPrefixes>
        <AddressPrefix>10.0.0.0/16</AddressPrefix>
      </AddressPrefixes>
    </AddressSpace>
    <Subnets>
      <Subnet>
        <Name>inner</Name>
        <AddressPrefix>10.0.1.0/24</AddressPrefix>
        <NetworkSecurityGroup>web</NetworkSecurityGroup>
        <RouteTableName>guarded</RouteTableName>
      </Subnet>
    </Subnets>
    <Dns>
      <DnsServers>
        <DnsServer>
          <Name>office</Name>
          <Address>10.1.0.4</Address>
        </DnsServer>
      </DnsServers>
    </Dns>
    <Gateway>
      <Profile>Small</Profile>
      <Sites>
        <LocalNetworkSite>
          <Name>office</Name>
          <VpnGatewayAddress>198.51.100.7</VpnGatewayAddress>
          <AddressSpace>
            <AddressPrefixes>
              <AddressPrefix>10.1.0.0/16</AddressPrefix>
            </AddressPrefixes>
          </AddressSpace>
          <Connections>
            <Connection>
              <Type>IPsec</Type>
            </Connection>
          </Connections>
        </LocalNetworkSite>
      </Sites>
      <VPNClientAddressPool>
        <AddressPrefixes>
          <AddressPrefix>172.16.0.0/24</AddressPrefix>
        </AddressPrefixes>
      </VPNClientAddressPool>
    </Gateway>
  </VirtualNetworkSite>
</VirtualNetworkSites>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_networks::LIST,
        version: version::V2015_04_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn validate_migration_something_is_in_the_way() {
    let response = r#"<ValidationMessages xmlns="http://schemas.microsoft.com/windowsazure">
  <ValidationMessage>
    <ResourceType>VirtualNetwork</ResourceType>
    <ResourceName>shop</ResourceName>
    <Category>Error</Category>
    <Message>The network has a gateway of a kind that cannot be moved.</Message>
  </ValidationMessage>
</ValidationMessages>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_networks::VALIDATE_MIGRATION,
        version: version::V2016_07_01,
        path: &[("virtual-network-name", "shop")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn prepare_migration_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_networks::PREPARE_MIGRATION,
        version: version::V2016_07_01,
        path: &[("virtual-network-name", "shop")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn commit_migration_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_networks::COMMIT_MIGRATION,
        version: version::V2016_07_01,
        path: &[("virtual-network-name", "shop")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn abort_migration_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_networks::ABORT_MIGRATION,
        version: version::V2016_07_01,
        path: &[("virtual-network-name", "shop")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}
