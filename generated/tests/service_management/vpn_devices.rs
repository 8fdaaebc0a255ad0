// Written by `xms generate` from api-spec/service-management/vpn-devices.toml; do not edit.
//! The wire examples of `vpn-devices`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, vpn_devices, version};

#[test]
fn list_supported_one_manufacturer() {
    let response = r#"<VpnDeviceList version="1.0">
  <Vendor name="Contoso Networks">
    <Platform name="Edge Router">
      <OSFamily name="EdgeOS 15.2"/>
    </Platform>
  </Vendor>
</VpnDeviceList>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &vpn_devices::LIST_SUPPORTED,
        version: version::V2015_04_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}
