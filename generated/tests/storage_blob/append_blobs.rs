// Written by `xms generate` from api-spec/storage-blob/append-blobs.toml; do not edit.
//! The wire examples of `append-blobs`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::storage_blob::{CATALOG, append_blobs, version};

#[test]
fn create_a_log() {
    let example = Example {
        catalog: &CATALOG,
        operation: &append_blobs::CREATE,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        headers: &[("x-ms-blob-content-type", "text/plain")],
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
fn append_block_a_line() {
    let example = Example {
        catalog: &CATALOG,
        operation: &append_blobs::APPEND_BLOCK,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        headers: &[("x-ms-blob-condition-appendpos", "0")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-blob-append-offset", "0"),
            ("x-ms-blob-committed-block-count", "1"),
        ],
        status: 201,
        request: Some("line 1"),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn append_block_from_url_a_line() {
    let example = Example {
        catalog: &CATALOG,
        operation: &append_blobs::APPEND_BLOCK_FROM_URL,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        headers: &[
            ("x-ms-copy-source", "https://contoso.blob.core.windows.net/con2/log"),
        ],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-blob-append-offset", "6"),
            ("x-ms-blob-committed-block-count", "2"),
        ],
        status: 201,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn seal_a_log() {
    let example = Example {
        catalog: &CATALOG,
        operation: &append_blobs::SEAL,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-blob-sealed", "true"),
        ],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}
