// Written by `xms generate` from api-spec/storage-blob/blobs.toml; do not edit.
//! The wire examples of `blobs`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::storage_blob::{CATALOG, blobs, version};

#[test]
fn list_with_tags_and_metadata() {
    let response = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><EnumerationResults ServiceEndpoint="http://127.0.0.1:10000/devstoreaccount1" ContainerName="con1"><Prefix/><Marker/><MaxResults>5000</MaxResults><Blobs><Blob><Name>a&amp;b&lt; é.txt</Name><Properties><Creation-Time>Sat, 28 Nov 2026 07:01:54 GMT</Creation-Time><Last-Modified>Sat, 28 Nov 2026 07:01:54 GMT</Last-Modified><Etag>0x2298247DC82ECC0</Etag><Content-Length>1</Content-Length><Content-Type>application/octet-stream</Content-Type><Content-MD5>ndTkYSaMgDT1yFZOFVxnpg==</Content-MD5><BlobType>BlockBlob</BlobType><LeaseStatus>unlocked</LeaseStatus><LeaseState>available</LeaseState><ServerEncrypted>true</ServerEncrypted><AccessTier>Hot</AccessTier><AccessTierInferred>true</AccessTierInferred><AccessTierChangeTime>Sat, 28 Nov 2026 07:01:54 GMT</AccessTierChangeTime></Properties><Metadata><k>v</k></Metadata></Blob><Blob><Name>b.txt</Name><Properties><Creation-Time>Sat, 28 Nov 2026 07:01:54 GMT</Creation-Time><Last-Modified>Sat, 28 Nov 2026 07:01:54 GMT</Last-Modified><Etag>0x2298247DC82ECC0</Etag><Content-Length>1</Content-Length><Content-Type>application/octet-stream</Content-Type><Content-MD5>ndTkYSaMgDT1yFZOFVxnpg==</Content-MD5><BlobType>BlockBlob</BlobType><LeaseStatus>unlocked</LeaseStatus><LeaseState>available</LeaseState><ServerEncrypted>true</ServerEncrypted><AccessTier>Hot</AccessTier><AccessTierInferred>true</AccessTierInferred><AccessTierChangeTime>Sat, 28 Nov 2026 07:01:54 GMT</AccessTierChangeTime><TagCount>1</TagCount></Properties><Tags><TagSet><Tag><Key>k1</Key><Value>v 1 and-more</Value></Tag></TagSet></Tags></Blob></Blobs><NextMarker/></EnumerationResults>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &blobs::LIST,
        version: version::V2021_12_02,
        path: &[("container", "con1")],
        query: &[("include", "metadata,tags")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_one_folder() {
    let response = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><EnumerationResults ServiceEndpoint="http://127.0.0.1:10000/devstoreaccount1" ContainerName="con1"><Prefix/><Marker/><MaxResults>5000</MaxResults><Delimiter>/</Delimiter><Blobs><BlobPrefix><Name>a/</Name></BlobPrefix><Blob><Name>b.txt</Name><Properties><Creation-Time>Sat, 28 Nov 2026 07:01:54 GMT</Creation-Time><Last-Modified>Sat, 28 Nov 2026 07:01:54 GMT</Last-Modified><Etag>0x2298247DC82ECC0</Etag><Content-Length>1</Content-Length><Content-Type>application/octet-stream</Content-Type><Content-MD5>ndTkYSaMgDT1yFZOFVxnpg==</Content-MD5><BlobType>BlockBlob</BlobType><LeaseStatus>unlocked</LeaseStatus><LeaseState>available</LeaseState><ServerEncrypted>true</ServerEncrypted><AccessTier>Hot</AccessTier><AccessTierInferred>true</AccessTierInferred><AccessTierChangeTime>Sat, 28 Nov 2026 07:01:54 GMT</AccessTierChangeTime></Properties></Blob><BlobPrefix><Name>z/</Name></BlobPrefix></Blobs><NextMarker>zz</NextMarker></EnumerationResults>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &blobs::LIST,
        version: version::V2021_12_02,
        path: &[("container", "con1")],
        query: &[("delimiter", "/")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_a_name_that_xml_cannot_hold() {
    let response = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><EnumerationResults ServiceEndpoint="http://127.0.0.1:10000/devstoreaccount1" ContainerName="con1"><Prefix/><Marker/><Blobs><Blob><Name Encoded="true">a%01b</Name><Properties><Creation-Time>Sat, 28 Nov 2026 07:01:54 GMT</Creation-Time><Last-Modified>Sat, 28 Nov 2026 07:01:54 GMT</Last-Modified><Etag>0x2298247DC82ECC0</Etag><Content-Length>1</Content-Length><Content-Type>application/octet-stream</Content-Type><Content-MD5>ndTkYSaMgDT1yFZOFVxnpg==</Content-MD5><BlobType>BlockBlob</BlobType><LeaseStatus>unlocked</LeaseStatus><LeaseState>available</LeaseState><ServerEncrypted>true</ServerEncrypted><AccessTier>Hot</AccessTier><AccessTierInferred>true</AccessTierInferred><AccessTierChangeTime>Sat, 28 Nov 2026 07:01:54 GMT</AccessTierChangeTime></Properties></Blob></Blobs><NextMarker/></EnumerationResults>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &blobs::LIST,
        version: version::V2021_12_02,
        path: &[("container", "con1")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_no_such_container() {
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
        operation: &blobs::LIST,
        version: version::V2021_12_02,
        path: &[("container", "nowhere")],
        status: 404,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_a_text() {
    let example = Example {
        catalog: &CATALOG,
        operation: &blobs::GET,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-blob-type", "BlockBlob"),
            ("Content-Type", "text/plain"),
            ("x-ms-meta-k", "v"),
        ],
        status: 200,
        response: Some("hello"),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_a_part() {
    let example = Example {
        catalog: &CATALOG,
        operation: &blobs::GET,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        headers: &[("x-ms-range", "bytes=0-3")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-blob-type", "BlockBlob"),
            ("Content-Range", "bytes 0-3/5"),
        ],
        status: 206,
        response: Some("hell"),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_properties_of_a_block_blob() {
    let example = Example {
        catalog: &CATALOG,
        operation: &blobs::GET_PROPERTIES,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("Content-Type", "text/plain"),
            ("x-ms-blob-type", "BlockBlob"),
            ("x-ms-lease-status", "unlocked"),
            ("x-ms-lease-state", "available"),
            ("x-ms-server-encrypted", "true"),
            ("x-ms-access-tier", "Hot"),
            ("x-ms-access-tier-inferred", "true"),
            ("x-ms-creation-time", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("Accept-Ranges", "bytes"),
            ("x-ms-meta-k", "v"),
        ],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn set_properties_content_type() {
    let example = Example {
        catalog: &CATALOG,
        operation: &blobs::SET_PROPERTIES,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        headers: &[("x-ms-blob-content-type", "text/plain")],
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
fn get_metadata_one_entry() {
    let example = Example {
        catalog: &CATALOG,
        operation: &blobs::GET_METADATA,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-meta-k", "v"),
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
        operation: &blobs::SET_METADATA,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        headers: &[("x-ms-meta-k", "v")],
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
fn delete_with_its_snapshots() {
    let example = Example {
        catalog: &CATALOG,
        operation: &blobs::DELETE,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        headers: &[("x-ms-delete-snapshots", "include")],
        response_headers: &[("x-ms-delete-type-permanent", "true")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn undelete_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &blobs::UNDELETE,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn create_snapshot_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &blobs::CREATE_SNAPSHOT,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-snapshot", "2026-11-28T07:01:54.1234567Z"),
        ],
        status: 201,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn set_tier_cool() {
    let example = Example {
        catalog: &CATALOG,
        operation: &blobs::SET_TIER,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        headers: &[("x-ms-access-tier", "Cool")],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn set_expiry_an_hour_from_now() {
    let example = Example {
        catalog: &CATALOG,
        operation: &blobs::SET_EXPIRY,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        headers: &[
            ("x-ms-expiry-option", "RelativeToNow"),
            ("x-ms-expiry-time", "3600000"),
        ],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
        ],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}
