//! The feature `serde`: types can be logged and stored, and secrets do not come along.

use serde_json::{from_value, json, to_value};
use xms_services::service_management::extension_images::HostingResource;
use xms_services::service_management::extensions::AddExtension;
use xms_services::service_management::operations::{OperationState, OperationStatus};

#[test]
fn secrets_are_written_as_stars() {
    let extension = AddExtension::new("Fabrikam.Extensions", "Backup", "nightly")
        .public_configuration("<Every>Day</Every>")
        .private_configuration("<Password>s3cret</Password>");
    let written = to_value(&extension).unwrap();
    assert_eq!(written["private_configuration"], "***");
    assert_eq!(written["public_configuration"], "PEV2ZXJ5PkRheTwvRXZlcnk+");
    assert_eq!(written["kind"], "Backup");
}

#[test]
fn enums_are_their_texts_named_or_not() {
    assert_eq!(to_value(HostingResource::WebRole).unwrap(), "WebRole");
    let unknown: HostingResource = from_value(json!("EdgeRole")).unwrap();
    assert_eq!((unknown.as_str(), to_value(&unknown).unwrap()), ("EdgeRole", json!("EdgeRole")));
}

#[test]
fn what_was_stored_is_read_back() {
    let id: xms_runtime::Uuid = "581c40f3-7617-3a03-b792-561be859a88a".parse().unwrap();
    let status = OperationStatus::new(id, OperationState::Succeeded).http_status_code(200);
    let stored = to_value(&status).unwrap();
    assert_eq!(stored["id"], "581c40f3-7617-3a03-b792-561be859a88a");
    assert_eq!(from_value::<OperationStatus>(stored).unwrap(), status);
}

#[test]
fn dictionaries_are_maps_in_their_order() {
    let written = "{\"b\":1,\"a\":2}";
    let dictionary: xms_runtime::Dictionary<i32> = serde_json::from_str(written).unwrap();
    assert_eq!(dictionary, xms_runtime::Dictionary::from([("b", 1), ("a", 2)]));
    assert_eq!(serde_json::to_string(&dictionary).unwrap(), written);
}
