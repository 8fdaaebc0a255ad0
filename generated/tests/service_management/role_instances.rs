// Written by `xms generate` from api-spec/service-management/role-instances.toml; do not edit.
//! The wire examples of `role-instances`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, role_instances, version};

#[test]
fn reboot_one_by_the_name_of_its_deployment() {
    let example = Example {
        catalog: &CATALOG,
        operation: &role_instances::REBOOT,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("role-instance-name", "front_IN_0"),
        ],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn reimage_one_by_the_name_of_its_deployment() {
    let example = Example {
        catalog: &CATALOG,
        operation: &role_instances::REIMAGE,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("role-instance-name", "front_IN_0"),
        ],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn rebuild_one_by_the_name_of_its_deployment() {
    let example = Example {
        catalog: &CATALOG,
        operation: &role_instances::REBUILD,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("role-instance-name", "front_IN_0"),
        ],
        query: &[("resources", "allLocalDrives")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_two_by_the_slot_of_their_deployment() {
    let request = r#"<RoleInstances xmlns="http://schemas.microsoft.com/windowsazure">
  <Name>front_IN_2</Name>
  <Name>front_IN_3</Name>
</RoleInstances>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &role_instances::DELETE,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso"), ("deployment-slot", "Staging")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}
