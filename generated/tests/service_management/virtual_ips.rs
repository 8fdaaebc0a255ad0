// Written by `xms generate` from api-spec/service-management/virtual-ips.toml; do not edit.
//! The wire examples of `virtual-ips`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, virtual_ips, version};

#[test]
fn add_a_second_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_ips::ADD,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("virtual-ip-name", "admin"),
        ],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_a_second_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_ips::DELETE,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("virtual-ip-name", "admin"),
        ],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}
