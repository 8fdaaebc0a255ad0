//! What is generated of a description that was begun from samples compiles, and reads the samples.

use xms_runtime::xml::{Decoding, Encoding, Gate, decode, encode};

use super::cloud::cloud_services::HostedService;
use super::cloud::locations::LocationList;
use super::cloud::roles::PersistentVmRole;
use super::cloud::{self, SERVICE};
use super::shop;
use super::{golden, sample};

#[test]
fn samples_are_read() {
    let text = sample("get-cloud-service-properties.xml").unwrap().text;
    let service: HostedService = decode(text.as_bytes(), &Decoding::default()).unwrap();
    assert_eq!(service.service_name.as_deref(), Some("contoso"));
    let instances = &service.deployments[0].role_instance_list;
    assert_eq!(instances[0].instance_endpoints[0].public_port, Some(80));
    let text = sample("list-locations.xml").unwrap().text;
    let list: LocationList = decode(text.as_bytes(), &Decoding::default()).unwrap();
    assert_eq!(list.locations.len(), 2);
    assert_eq!(SERVICE.operation("locations.list").unwrap().path, "/locations");
}

#[test]
fn a_request_is_written_like_its_sample() {
    let text = sample("add-role.xml").unwrap().text;
    let role: PersistentVmRole = decode(text.as_bytes(), &Decoding::default()).unwrap();
    assert!(!format!("{role:?}").contains("horse"), "{role:?}");
    let encoded = encode(&role, &Encoding::client(cloud::version::DEFAULT, Gate::Strict)).unwrap();
    let again: PersistentVmRole = decode(encoded.as_bytes(), &Decoding::default()).unwrap();
    assert_eq!(again, role);
    assert!(encoded.contains("<OsVersion i:nil=\"true\"/>") && encoded.contains(">green</string>"), "{encoded}");
}

#[test]
fn a_new_service_has_an_operation() {
    let get = shop::SERVICE.operation("items.get").unwrap();
    assert_eq!(
        (get.method.as_str(), get.path, shop::SERVICE.version_header),
        ("GET", "/items/{item-name}", "x-version")
    );
    assert!(golden().join("api/shop/service.toml").is_file());
}
