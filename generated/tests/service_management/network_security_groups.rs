// Written by `xms generate` from api-spec/service-management/network-security-groups.toml; do not edit.
//! The wire examples of `network-security-groups`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, network_security_groups, version};

#[test]
fn create_one_for_web_servers() {
    let request = r#"<NetworkSecurityGroup xmlns="http://schemas.microsoft.com/windowsazure">
  <Name>web</Name>
  <Label>Web servers</Label>
  <Location>West US</Location>
</NetworkSecurityGroup>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &network_security_groups::CREATE,
        version: version::V2015_04_01,
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_one() {
    let response = r#"<NetworkSecurityGroups xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <NetworkSecurityGroup>
    <Name>web</Name>
    <Label>Web servers</Label>
    <Location>West US</Location>
    <State>Created</State>
  </NetworkSecurityGroup>
</NetworkSecurityGroups>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &network_security_groups::LIST,
        version: version::V2015_04_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_with_its_rules() {
    let response = r#"<NetworkSecurityGroup xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Name>web</Name>
  <Label>Web servers</Label>
  <Location>West US</Location>
  <Rules>
    <Rule>
      <Name>https</Name>
      <Type>Inbound</Type>
      <Priority>100</Priority>
      <Action>Allow</Action>
      <SourceAddressPrefix>INTERNET</SourceAddressPrefix>
      <SourcePortRange>*</SourcePortRange>
      <DestinationAddressPrefix>*</DestinationAddressPrefix>
      <DestinationPortRange>443</DestinationPortRange>
      <Protocol>TCP</Protocol>
      <State>Active</State>
      <IsDefault>false</IsDefault>
    </Rule>
  </Rules>
  <State>Created</State>
</NetworkSecurityGroup>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &network_security_groups::GET,
        version: version::V2015_04_01,
        path: &[("network-security-group-name", "web")],
        query: &[("detaillevel", "Full")],
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
        operation: &network_security_groups::DELETE,
        version: version::V2015_04_01,
        path: &[("network-security-group-name", "web")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn set_rule_let_https_in() {
    let request = r#"<Rule xmlns="http://schemas.microsoft.com/windowsazure">
  <Type>Inbound</Type>
  <Priority>100</Priority>
  <Action>Allow</Action>
  <SourceAddressPrefix>INTERNET</SourceAddressPrefix>
  <SourcePortRange>*</SourcePortRange>
  <DestinationAddressPrefix>*</DestinationAddressPrefix>
  <DestinationPortRange>443</DestinationPortRange>
  <Protocol>TCP</Protocol>
</Rule>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &network_security_groups::SET_RULE,
        version: version::V2015_04_01,
        path: &[("network-security-group-name", "web"), ("rule-name", "https")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_rule_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &network_security_groups::DELETE_RULE,
        version: version::V2015_04_01,
        path: &[("network-security-group-name", "web"), ("rule-name", "https")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn add_to_subnet_one() {
    let request = r#"<NetworkSecurityGroup xmlns="http://schemas.microsoft.com/windowsazure">
  <Name>web</Name>
</NetworkSecurityGroup>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &network_security_groups::ADD_TO_SUBNET,
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
    let response = r#"<NetworkSecurityGroup xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Name>web</Name>
  <State>Created</State>
</NetworkSecurityGroup>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &network_security_groups::GET_FOR_SUBNET,
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
        operation: &network_security_groups::REMOVE_FROM_SUBNET,
        version: version::V2015_04_01,
        path: &[
            ("virtual-network-name", "shop"),
            ("subnet-name", "inner"),
            ("network-security-group-name", "web"),
        ],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn add_to_role_one() {
    let request = r#"<NetworkSecurityGroup xmlns="http://schemas.microsoft.com/windowsazure">
  <Name>web</Name>
</NetworkSecurityGroup>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &network_security_groups::ADD_TO_ROLE,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("role-name", "front"),
        ],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_for_role_one() {
    let response = r#"<NetworkSecurityGroup xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Name>web</Name>
  <State>Created</State>
</NetworkSecurityGroup>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &network_security_groups::GET_FOR_ROLE,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("role-name", "front"),
        ],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn remove_from_role_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &network_security_groups::REMOVE_FROM_ROLE,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("role-name", "front"),
            ("network-security-group-name", "web"),
        ],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn add_to_network_interface_one() {
    let request = r#"<NetworkSecurityGroup xmlns="http://schemas.microsoft.com/windowsazure">
  <Name>web</Name>
</NetworkSecurityGroup>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &network_security_groups::ADD_TO_NETWORK_INTERFACE,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("role-name", "front"),
            ("network-interface-name", "inner"),
        ],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_for_network_interface_one() {
    let response = r#"<NetworkSecurityGroup xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Name>web</Name>
  <State>Created</State>
</NetworkSecurityGroup>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &network_security_groups::GET_FOR_NETWORK_INTERFACE,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("role-name", "front"),
            ("network-interface-name", "inner"),
        ],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn remove_from_network_interface_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &network_security_groups::REMOVE_FROM_NETWORK_INTERFACE,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("role-name", "front"),
            ("network-interface-name", "inner"),
            ("network-security-group-name", "web"),
        ],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn validate_migration_something_is_in_the_way() {
    let response = r#"<ValidationMessages xmlns="http://schemas.microsoft.com/windowsazure">
  <ValidationMessage>
    <ResourceType>NetworkSecurityGroup</ResourceType>
    <ResourceName>web</ResourceName>
    <Category>Error</Category>
    <Message>The group is used by a subnet that is not ready.</Message>
  </ValidationMessage>
</ValidationMessages>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &network_security_groups::VALIDATE_MIGRATION,
        version: version::V2016_07_01,
        path: &[("network-security-group-name", "web")],
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
        operation: &network_security_groups::PREPARE_MIGRATION,
        version: version::V2016_07_01,
        path: &[("network-security-group-name", "web")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn commit_migration_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &network_security_groups::COMMIT_MIGRATION,
        version: version::V2016_07_01,
        path: &[("network-security-group-name", "web")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn abort_migration_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &network_security_groups::ABORT_MIGRATION,
        version: version::V2016_07_01,
        path: &[("network-security-group-name", "web")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}
