// Written by `xms generate` from api-spec/storage-blob/containers.toml; do not edit.
//! The wire examples of `containers`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::storage_blob::{CATALOG, containers, version};

#[test]
fn list_first_page_of_two() {
    let response = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><EnumerationResults ServiceEndpoint="http://127.0.0.1:10000/devstoreaccount1"><Prefix>c</Prefix><MaxResults>1</MaxResults><Containers><Container><Name>con1</Name><Properties><Last-Modified>Sat, 28 Nov 2026 07:01:54 GMT</Last-Modified><Etag>"0x1F2E85E00A39A60"</Etag><LeaseStatus>unlocked</LeaseStatus><LeaseState>available</LeaseState><HasImmutabilityPolicy>false</HasImmutabilityPolicy><HasLegalHold>false</HasLegalHold></Properties><Metadata><owner>me</owner></Metadata></Container></Containers><NextMarker>con1</NextMarker></EnumerationResults>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &containers::LIST,
        version: version::V2021_12_02,
        query: &[("include", "metadata"), ("maxresults", "1"), ("prefix", "c")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_wrong_signature() {
    let response = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Error>
  <Code>AuthorizationFailure</Code>
  <Message>Server failed to authenticate the request. Make sure the value of the Authorization header is formed correctly including the signature.
RequestId:e5f872a8-84a1-4f94-a542-b7bad473e06e
Time:2026-11-28T07:01:54.385Z</Message>
</Error>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &containers::LIST,
        version: version::V2021_12_02,
        status: 403,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn create_with_metadata() {
    let example = Example {
        catalog: &CATALOG,
        operation: &containers::CREATE,
        version: version::V2021_12_02,
        path: &[("container", "con1")],
        headers: &[("x-ms-meta-owner", "me")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
        ],
        status: 201,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn create_is_there_already() {
    let response = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Error>
  <Code>ContainerAlreadyExists</Code>
  <Message>The specified container already exists.
RequestId:e5f872a8-84a1-4f94-a542-b7bad473e06e
Time:2026-11-28T07:01:54.385Z</Message>
</Error>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &containers::CREATE,
        version: version::V2021_12_02,
        path: &[("container", "con1")],
        status: 409,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_properties_of_a_container() {
    let example = Example {
        catalog: &CATALOG,
        operation: &containers::GET_PROPERTIES,
        version: version::V2021_12_02,
        path: &[("container", "con1")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-meta-owner", "me"),
            ("x-ms-lease-status", "unlocked"),
            ("x-ms-lease-state", "available"),
            ("x-ms-has-immutability-policy", "false"),
            ("x-ms-has-legal-hold", "false"),
        ],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_metadata_of_a_container() {
    let example = Example {
        catalog: &CATALOG,
        operation: &containers::GET_METADATA,
        version: version::V2021_12_02,
        path: &[("container", "con1")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-meta-owner", "me"),
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
        operation: &containers::SET_METADATA,
        version: version::V2021_12_02,
        path: &[("container", "con1")],
        headers: &[("x-ms-meta-owner", "me")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
        ],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_acl_one_policy() {
    let response = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><SignedIdentifiers><SignedIdentifier><Id>MTIz</Id><AccessPolicy><Start>2026-01-01T00:00:00.0000000Z</Start><Expiry>2027-01-01T00:00:00.0000000Z</Expiry><Permission>rwd</Permission></AccessPolicy></SignedIdentifier></SignedIdentifiers>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &containers::GET_ACL,
        version: version::V2021_12_02,
        path: &[("container", "con1")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-blob-public-access", "container"),
        ],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_acl_no_policy() {
    let response = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><SignedIdentifiers/>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &containers::GET_ACL,
        version: version::V2021_12_02,
        path: &[("container", "con1")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
        ],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn set_acl_one_policy() {
    let request = r#"<?xml version="1.0" encoding="utf-8"?><SignedIdentifiers><SignedIdentifier><Id>MTIz</Id><AccessPolicy><Start>2026-01-01T00:00:00.0000000Z</Start><Expiry>2027-01-01T00:00:00.0000000Z</Expiry><Permission>rwd</Permission></AccessPolicy></SignedIdentifier></SignedIdentifiers>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &containers::SET_ACL,
        version: version::V2021_12_02,
        path: &[("container", "con1")],
        headers: &[("x-ms-blob-public-access", "container")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
        ],
        status: 200,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &containers::DELETE,
        version: version::V2021_12_02,
        path: &[("container", "con1")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_is_not_there() {
    let response = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Error>
  <Code>ContainerNotFound</Code>
  <Message>The specified container does not exist.
RequestId:e5f872a8-84a1-4f94-a542-b7bad473e06e
Time:2026-11-28T07:01:54.385Z</Message>
</Error>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &containers::DELETE,
        version: version::V2021_12_02,
        path: &[("container", "nowhere")],
        status: 404,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn restore_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &containers::RESTORE,
        version: version::V2021_12_02,
        path: &[("container", "con1")],
        headers: &[
            ("x-ms-deleted-container-name", "con1"),
            ("x-ms-deleted-container-version", "01D60F8BB59A4652"),
        ],
        status: 201,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_account_information_general_purpose() {
    let example = Example {
        catalog: &CATALOG,
        operation: &containers::GET_ACCOUNT_INFORMATION,
        version: version::V2021_12_02,
        path: &[("container", "con1")],
        response_headers: &[
            ("x-ms-sku-name", "Standard_RAGRS"),
            ("x-ms-account-kind", "StorageV2"),
        ],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn submit_batch_one_deletion() {
    let request = "--batch_1\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\nContent-ID: 0\r\n\r\nDELETE /con1/a.txt HTTP/1.1\r\nContent-Length: 0\r\n\r\n\r\n--batch_1--\r\n";
    let response = "--batchresponse_1\r\nContent-Type: application/http\r\nContent-ID: 0\r\n\r\nHTTP/1.1 202 Accepted\r\nx-ms-delete-type-permanent: true\r\n\r\n\r\n--batchresponse_1--\r\n";
    let example = Example {
        catalog: &CATALOG,
        operation: &containers::SUBMIT_BATCH,
        version: version::V2021_12_02,
        path: &[("container", "con1")],
        status: 202,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}
