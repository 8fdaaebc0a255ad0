//! What is generated of a description that was begun from samples compiles, and reads the samples.

#[path = "../golden/new/cloud/mod.rs"]
#[rustfmt::skip]
pub mod cloud;
#[path = "../golden/new/shop/mod.rs"]
#[rustfmt::skip]
pub mod shop;

use std::fs;
use std::path::Path;

use self::cloud::CATALOG;
use self::cloud::client::Cloud;
use self::cloud::cloud_services::HostedService;
use self::cloud::locations::LocationList;
use self::cloud::roles::PersistentVmRole;
use xms_runtime::client::{HttpResponse, Scripted};
use xms_runtime::xml::{Decoding, Encoding, Gate, decode, encode};

fn sample(name: &str) -> String {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/new/samples");
    fs::read_to_string(samples.join(name)).unwrap()
}

#[test]
fn samples_are_read() {
    let text = sample("get-cloud-service-properties.xml");
    let service: HostedService = decode(text.as_bytes(), &Decoding::default()).unwrap();
    assert_eq!(service.service_name.as_deref(), Some("contoso"));
    let instances = &service.deployments[0].role_instance_list;
    assert_eq!(instances[0].instance_endpoints[0].public_port, Some(80));
    let text = sample("list-locations.xml");
    let list: LocationList = decode(text.as_bytes(), &Decoding::default()).unwrap();
    assert_eq!(list.locations.len(), 2);
    assert_eq!(CATALOG.operation("locations.list").unwrap().path, "/locations");
}

#[test]
fn a_client_calls_the_operation() {
    let text = sample("list-locations.xml");
    let transport = Scripted::new([HttpResponse::new(200).body(text)]);
    let client = Cloud::builder("s1").transport(transport.clone()).build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let list = runtime.block_on(async { client.locations().list().await.unwrap() });
    assert_eq!(list.locations[0].name.as_deref(), Some("West Europe"));
    assert!(transport.requests()[0].url.path().ends_with("/s1/locations"), "{:?}", transport.requests());
}

#[test]
fn a_request_is_written_like_its_sample() {
    let text = sample("add-role.xml");
    let role: PersistentVmRole = decode(text.as_bytes(), &Decoding::default()).unwrap();
    assert!(!format!("{role:?}").contains("horse"), "{role:?}");
    let encoded = encode(&role, &Encoding::client(cloud::version::DEFAULT, Gate::Strict)).unwrap();
    let again: PersistentVmRole = decode(encoded.as_bytes(), &Decoding::default()).unwrap();
    assert_eq!(again, role);
    assert!(encoded.contains("<OsVersion i:nil=\"true\"/>") && encoded.contains(">green</string>"), "{encoded}");
}

#[test]
fn a_new_service_has_an_operation() {
    let get = shop::CATALOG.operation("items.get").unwrap();
    assert_eq!(
        (get.method.as_str(), get.path, shop::SERVICE.version_header),
        ("GET", "/items/{item-name}", "x-version")
    );
}
