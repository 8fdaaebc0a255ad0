//! The generated client against Spector's server, which says in the end what it has been asked and how.

use std::fs;

use serde_json::Value;
use xms_spector::payload::Payload;
use xms_spector::payload::pageable::Pet;

use super::node::{Live, installed};
use super::values;

#[tokio::test]
async fn values_are_those_of_the_scenarios_and_all_of_them_pass() {
    let Some(folder) = installed() else { return };
    let coverage = folder.join("coverage.json");
    let _ = fs::remove_file(&coverage);
    let live = Live::start(&folder, &coverage).await;
    let client = Payload::builder().endpoint(format!("http://127.0.0.1:{}", live.port)).build().unwrap();

    let xml = client.xml();
    macro_rules! both {
        ($($get:ident $put:ident $type:ident $value:ident();)+) => {$(
            let value = values::$value();
            assert_eq!(xml.$get().await.unwrap(), value, stringify!($get));
            xml.$put(&value).await.unwrap();
        )+}
    }
    values::documents!(both);
    let error = xml.get_error().await.unwrap_err();
    assert_eq!((error.status(), error.code()), (Some(400), Some("400")));
    assert!(error.to_string().contains("Something went wrong"), "{error}");

    let mut pets: Vec<Pet> = Vec::new();
    let mut pages = client.pageable().list_with_continuation().pages();
    while let Some(page) = pages.next().await {
        pets.extend(page.unwrap().pets);
    }
    assert_eq!(pets, values::pets());
    let mut pets: Vec<Pet> = Vec::new();
    let mut pages = client.pageable().list_with_next_link().pages();
    while let Some(page) = pages.next().await {
        pets.extend(page.unwrap().pets);
    }
    assert_eq!(pets, values::pets());

    live.stop().await;
    let coverage: Value = serde_json::from_slice(&fs::read(coverage).unwrap()).unwrap();
    let results = coverage[0]["results"].as_object().unwrap();
    let of_xml = || results.iter().filter(|(name, _)| name.contains("_Xml"));
    let not_passed: Vec<_> = of_xml().filter(|(_, result)| *result != "pass").collect();
    assert!(not_passed.is_empty(), "{not_passed:?}");
    assert_eq!(of_xml().count(), 31);
}
