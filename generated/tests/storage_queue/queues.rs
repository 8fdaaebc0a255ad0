// Written by `xms generate` from api-spec/storage-queue/queues.toml; do not edit.
//! The wire examples of `queues`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::storage_queue::{CATALOG, queues, version};

#[test]
fn list_with_metadata() {
    let response = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><EnumerationResults ServiceEndpoint="http://127.0.0.1:10001/devstoreaccount1"><Prefix/><MaxResults>1</MaxResults><Queues><Queue><Name>que1</Name><Metadata><k>v</k></Metadata></Queue></Queues><NextMarker/></EnumerationResults>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &queues::LIST,
        version: version::V2021_12_02,
        query: &[("include", "metadata"), ("maxresults", "1")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn create_with_metadata() {
    let example = Example {
        catalog: &CATALOG,
        operation: &queues::CREATE,
        version: version::V2021_12_02,
        path: &[("queue", "que1")],
        headers: &[("x-ms-meta-k", "v")],
        status: 201,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn create_other_metadata() {
    let response = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Error>
  <Code>QueueAlreadyExists</Code>
  <Message>The specified queue already exists.
RequestId:e5f872a8-84a1-4f94-a542-b7bad473e06e
Time:2026-11-28T07:01:54.385Z</Message>
</Error>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &queues::CREATE,
        version: version::V2021_12_02,
        path: &[("queue", "que1")],
        status: 409,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &queues::DELETE,
        version: version::V2021_12_02,
        path: &[("queue", "que1")],
        status: 204,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_metadata_one_entry() {
    let example = Example {
        catalog: &CATALOG,
        operation: &queues::GET_METADATA,
        version: version::V2021_12_02,
        path: &[("queue", "que1")],
        response_headers: &[
            ("x-ms-meta-k", "v"),
            ("x-ms-approximate-messages-count", "3"),
        ],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn set_metadata_one_entry() {
    let example = Example {
        catalog: &CATALOG,
        operation: &queues::SET_METADATA,
        version: version::V2021_12_02,
        path: &[("queue", "que1")],
        headers: &[("x-ms-meta-k", "v")],
        status: 204,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_acl_one_policy() {
    let response = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><SignedIdentifiers><SignedIdentifier><Id>MTIz</Id><AccessPolicy><Start>2026-01-01T00:00:00.0000000Z</Start><Expiry>2027-01-01T00:00:00.0000000Z</Expiry><Permission>raup</Permission></AccessPolicy></SignedIdentifier></SignedIdentifiers>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &queues::GET_ACL,
        version: version::V2021_12_02,
        path: &[("queue", "que1")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn set_acl_one_policy() {
    let request = r#"<?xml version="1.0" encoding="utf-8"?><SignedIdentifiers><SignedIdentifier><Id>MTIz</Id><AccessPolicy><Start>2026-01-01T00:00:00.0000000Z</Start><Expiry>2027-01-01T00:00:00.0000000Z</Expiry><Permission>raup</Permission></AccessPolicy></SignedIdentifier></SignedIdentifiers>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &queues::SET_ACL,
        version: version::V2021_12_02,
        path: &[("queue", "que1")],
        status: 204,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}
