// Written by `xms generate` from api-spec/storage-blob/block-blobs.toml; do not edit.
//! The wire examples of `block-blobs`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::storage_blob::{CATALOG, block_blobs, version};

#[test]
fn put_a_text() {
    let example = Example {
        catalog: &CATALOG,
        operation: &block_blobs::PUT,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        headers: &[("x-ms-blob-content-type", "text/plain"), ("x-ms-meta-k", "v")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("Content-MD5", "XUFAKrxLKna5cZ2REBfFkg=="),
            ("x-ms-request-server-encrypted", "true"),
        ],
        status: 201,
        request: Some("hello"),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn put_from_url_from_another_container() {
    let example = Example {
        catalog: &CATALOG,
        operation: &block_blobs::PUT_FROM_URL,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        headers: &[
            ("x-ms-copy-source", "https://contoso.blob.core.windows.net/con2/b.txt"),
        ],
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
fn put_block_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &block_blobs::PUT_BLOCK,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        query: &[("blockid", "YmxvY2stMDAwMQ==")],
        response_headers: &[
            ("Content-MD5", "9EtmvUXUOvRkz0+6xQpoPA=="),
            ("x-ms-request-server-encrypted", "true"),
        ],
        status: 201,
        request: Some("hello "),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn put_block_from_url_the_first_bytes() {
    let example = Example {
        catalog: &CATALOG,
        operation: &block_blobs::PUT_BLOCK_FROM_URL,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        query: &[("blockid", "YmxvY2stMDAwMQ==")],
        headers: &[
            ("x-ms-copy-source", "https://contoso.blob.core.windows.net/con2/b.txt"),
            ("x-ms-source-range", "bytes=0-5"),
        ],
        status: 201,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn put_block_list_of_all_kinds() {
    let request = r#"<?xml version="1.0" encoding="utf-8"?><BlockList><Committed>YmxvY2stMDAwMQ==</Committed><Uncommitted>YmxvY2stMDAwMg==</Uncommitted><Committed>YmxvY2stMDAwMw==</Committed><Latest>YmxvY2stMDAwNA==</Latest></BlockList>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &block_blobs::PUT_BLOCK_LIST,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
        ],
        status: 201,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn put_block_list_a_block_that_is_not_there() {
    let request = r#"<?xml version="1.0" encoding="utf-8"?><BlockList><Latest>bm9zdWNo</Latest></BlockList>
"#;
    let response = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Error>
  <Code>InvalidBlockList</Code>
  <Message>The specified block list is invalid.
RequestId:e5f872a8-84a1-4f94-a542-b7bad473e06e
Time:2026-11-28T07:01:54.385Z</Message>
</Error>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &block_blobs::PUT_BLOCK_LIST,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        status: 400,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_block_list_all() {
    let response = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><BlockList><CommittedBlocks/><UncommittedBlocks><Block><Name>YmxvY2stMDAwMQ==</Name><Size>6</Size></Block><Block><Name>YmxvY2stMDAwMg==</Name><Size>5</Size></Block></UncommittedBlocks></BlockList>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &block_blobs::GET_BLOCK_LIST,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        query: &[("blocklisttype", "all")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-blob-content-length", "5"),
        ],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}
