// Written by `xms generate` from api-spec/storage-blob/tags.toml; do not edit.
//! The wire examples of `tags`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::storage_blob::{CATALOG, tags, version};

#[test]
fn get_one() {
    let response = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Tags><TagSet><Tag><Key>k1</Key><Value>v 1 and-more</Value></Tag></TagSet></Tags>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &tags::GET,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn set_one() {
    let request = r#"<?xml version="1.0" encoding="utf-8"?><Tags><TagSet><Tag><Key>k1</Key><Value>v 1 and-more</Value></Tag></TagSet></Tags>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &tags::SET,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        status: 204,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn find_one() {
    let response = r#"<?xml version="1.0" encoding="utf-8"?><EnumerationResults ServiceEndpoint="http://127.0.0.1:10000/devstoreaccount1"><Where>k1='v1'</Where><Blobs><Blob><Name>b.txt</Name><ContainerName>con1</ContainerName><Tags><TagSet><Tag><Key>k1</Key><Value>v1</Value></Tag></TagSet></Tags></Blob></Blobs><NextMarker/></EnumerationResults>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &tags::FIND,
        version: version::V2021_12_02,
        query: &[("where", "k1='v1'")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn find_in_container_one() {
    let response = r#"<?xml version="1.0" encoding="utf-8"?><EnumerationResults ServiceEndpoint="http://127.0.0.1:10000/devstoreaccount1"><Where>k1='v1'</Where><Blobs><Blob><Name>b.txt</Name><ContainerName>con1</ContainerName><Tags><TagSet><Tag><Key>k1</Key><Value>v1</Value></Tag></TagSet></Tags></Blob></Blobs><NextMarker/></EnumerationResults>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &tags::FIND_IN_CONTAINER,
        version: version::V2021_12_02,
        path: &[("container", "con1")],
        query: &[("where", "k1='v1'")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}
