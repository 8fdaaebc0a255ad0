// Written by `xms generate` from api-spec/service-management/route-tables.toml; do not edit.
//! The wire examples of `route-tables`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, route_tables, version};

#[test]
fn create_one() {
    let request = r#"<RouteTable xmlns="http://schemas.microsoft.com/windowsazure">
  <Name>guarded</Name>
  <Label>By way of the firewall</Label>
  <Location>West US</Location>
</RouteTable>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &route_tables::CREATE,
        version: version::V2015_04_01,
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_one() {
    let response = r#"<RouteTables xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <RouteTable>
    <Name>guarded</Name>
    <Label>By way of the firewall</Label>
    <Location>West US</Location>
    <RouteTableState>Created</RouteTableState>
  </RouteTable>
</RouteTables>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &route_tables::LIST,
        version: version::V2015_04_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_with_a_route() {
    let response = r#"<RouteTable xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Name>guarded</Name>
  <Label>By way of the firewall</Label>
  <Location>West US</Location>
  <RouteTableState>Created</RouteTableState>
  <RouteList>
    <Route>
      <Name>out</Name>
      <AddressPrefix>0.0.0.0/0</AddressPrefix>
      <NextHopType>
        <Type>VirtualAppliance</Type>
        <IpAddress>10.0.0.4</IpAddress>
      </NextHopType>
      <Metric>0</Metric>
      <RouteState>Created</RouteState>
    </Route>
  </RouteList>
</RouteTable>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &route_tables::GET,
        version: version::V2015_04_01,
        path: &[("route-table-name", "guarded")],
        query: &[("detailLevel", "Full")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &route_tables::DELETE,
        version: version::V2015_04_01,
        path: &[("route-table-name", "guarded")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn set_route_by_way_of_a_virtual_machine() {
    let request = r#"<Route xmlns="http://schemas.microsoft.com/windowsazure">
  <Name>out</Name>
  <AddressPrefix>0.0.0.0/0</AddressPrefix>
  <NextHopType>
    <Type>VirtualAppliance</Type>
    <IpAddress>10.0.0.4</IpAddress>
  </NextHopType>
</Route>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &route_tables::SET_ROUTE,
        version: version::V2015_04_01,
        path: &[("route-table-name", "guarded"), ("route-name", "out")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_route_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &route_tables::DELETE_ROUTE,
        version: version::V2015_04_01,
        path: &[("route-table-name", "guarded"), ("route-name", "out")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn add_to_subnet_one() {
    let request = r#"<RouteTableAssociation xmlns="http://schemas.microsoft.com/windowsazure">
  <RouteTableName>guarded</RouteTableName>
</RouteTableAssociation>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &route_tables::ADD_TO_SUBNET,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop"), ("subnet-name", "inner")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_for_subnet_one() {
    let response = r#"<RouteTableAssociation xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <RouteTableName>guarded</RouteTableName>
</RouteTableAssociation>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &route_tables::GET_FOR_SUBNET,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop"), ("subnet-name", "inner")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn remove_from_subnet_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &route_tables::REMOVE_FROM_SUBNET,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop"), ("subnet-name", "inner")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_effective_for_role_instance_one() {
    let response = r#"<EffectiveRouteTable xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <EffectiveRouteList>
    <EffectiveRoute>
      <Name>out</Name>
      <Source>User</Source>
      <Status>Active</Status>
      <AddressPrefixes>
        <AddressPrefix>0.0.0.0/0</AddressPrefix>
      </AddressPrefixes>
      <EffectiveNextHop>
        <Type>VirtualAppliance</Type>
        <IpAddresses>
          <IpAddress>10.0.0.4</IpAddress>
        </IpAddresses>
      </EffectiveNextHop>
    </EffectiveRoute>
  </EffectiveRouteList>
</EffectiveRouteTable>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &route_tables::GET_EFFECTIVE_FOR_ROLE_INSTANCE,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("role-instance-name", "front"),
        ],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_effective_for_network_interface_one() {
    let response = r#"<EffectiveRouteTable xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <EffectiveRouteList>
    <EffectiveRoute>
      <Name>out</Name>
      <Source>User</Source>
      <Status>Active</Status>
      <AddressPrefixes>
        <AddressPrefix>0.0.0.0/0</AddressPrefix>
      </AddressPrefixes>
      <EffectiveNextHop>
        <Type>VirtualAppliance</Type>
        <IpAddresses>
          <IpAddress>10.0.0.4</IpAddress>
        </IpAddresses>
      </EffectiveNextHop>
    </EffectiveRoute>
  </EffectiveRouteList>
</EffectiveRouteTable>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &route_tables::GET_EFFECTIVE_FOR_NETWORK_INTERFACE,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("role-instance-name", "front"),
            ("network-interface-name", "inner"),
        ],
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
    <ResourceType>RouteTable</ResourceType>
    <ResourceName>guarded</ResourceName>
    <Category>Error</Category>
    <Message>The table is used by a subnet that is not ready.</Message>
  </ValidationMessage>
</ValidationMessages>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &route_tables::VALIDATE_MIGRATION,
        version: version::V2016_07_01,
        path: &[("route-table-name", "guarded")],
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
        operation: &route_tables::PREPARE_MIGRATION,
        version: version::V2016_07_01,
        path: &[("route-table-name", "guarded")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn commit_migration_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &route_tables::COMMIT_MIGRATION,
        version: version::V2016_07_01,
        path: &[("route-table-name", "guarded")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn abort_migration_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &route_tables::ABORT_MIGRATION,
        version: version::V2016_07_01,
        path: &[("route-table-name", "guarded")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}
