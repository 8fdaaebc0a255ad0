// Written by `xms generate` from api-spec/service-management/operating-systems.toml; do not edit.
//! The wire examples of `operating-systems`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, operating_systems, version};

#[test]
fn list_one() {
    let response = r#"<OperatingSystems xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <OperatingSystem>
    <Version>WA-GUEST-OS-4.20_201506-01</Version>
    <Label>V2luZG93cyBBenVyZSBHdWVzdCBPUyA0LjIw</Label>
    <IsDefault>true</IsDefault>
    <IsActive>true</IsActive>
    <Family>4</Family>
    <FamilyLabel>V2luZG93cyBTZXJ2ZXIgMjAxMiBSMg==</FamilyLabel>
  </OperatingSystem>
</OperatingSystems>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &operating_systems::LIST,
        version: version::V2015_04_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_families_one() {
    let response = r#"<OperatingSystemFamilies xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <OperatingSystemFamily>
    <Name>4</Name>
    <Label>V2luZG93cyBTZXJ2ZXIgMjAxMiBSMg==</Label>
    <OperatingSystems>
      <OperatingSystem>
        <Version>WA-GUEST-OS-4.20_201506-01</Version>
        <Label>V2luZG93cyBBenVyZSBHdWVzdCBPUyA0LjIw</Label>
        <IsDefault>true</IsDefault>
        <IsActive>true</IsActive>
      </OperatingSystem>
    </OperatingSystems>
  </OperatingSystemFamily>
</OperatingSystemFamilies>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &operating_systems::LIST_FAMILIES,
        version: version::V2015_04_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}
