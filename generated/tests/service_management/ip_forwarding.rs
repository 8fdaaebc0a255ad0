// Written by `xms generate` from api-spec/service-management/ip-forwarding.toml; do not edit.
//! The wire examples of `ip-forwarding`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, ip_forwarding, version};

#[test]
fn set_for_role_it_may() {
    let request = r#"<IPForwarding xmlns="http://schemas.microsoft.com/windowsazure">
  <State>Enabled</State>
</IPForwarding>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &ip_forwarding::SET_FOR_ROLE,
        version: version::V2016_07_01,
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
fn get_for_role_it_may_not() {
    let response = r#"<IPForwarding xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <State>Disabled</State>
</IPForwarding>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &ip_forwarding::GET_FOR_ROLE,
        version: version::V2016_07_01,
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
fn set_for_network_interface_it_may() {
    let request = r#"<IPForwarding xmlns="http://schemas.microsoft.com/windowsazure">
  <State>Enabled</State>
</IPForwarding>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &ip_forwarding::SET_FOR_NETWORK_INTERFACE,
        version: version::V2016_07_01,
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
fn get_for_network_interface_it_may_not() {
    let response = r#"<IPForwarding xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <State>Disabled</State>
</IPForwarding>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &ip_forwarding::GET_FOR_NETWORK_INTERFACE,
        version: version::V2016_07_01,
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
