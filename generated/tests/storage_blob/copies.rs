// Written by `xms generate` from api-spec/storage-blob/copies.toml; do not edit.
//! The wire examples of `copies`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::storage_blob::{CATALOG, copies, version};

#[test]
fn start_done_at_once() {
    let example = Example {
        catalog: &CATALOG,
        operation: &copies::START,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        headers: &[
            ("x-ms-copy-source", "https://contoso.blob.core.windows.net/con2/b.txt"),
        ],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-copy-id", "3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d"),
            ("x-ms-copy-status", "success"),
        ],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn copy_from_url_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &copies::COPY_FROM_URL,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        headers: &[
            ("x-ms-copy-source", "https://contoso.blob.core.windows.net/con2/b.txt"),
        ],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-copy-id", "3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d"),
            ("x-ms-copy-status", "success"),
        ],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn abort_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &copies::ABORT,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        query: &[("copyid", "3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d")],
        status: 204,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn abort_has_ended() {
    let response = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Error>
  <Code>NoPendingCopyOperation</Code>
  <Message>There is currently no pending copy operation.
RequestId:e5f872a8-84a1-4f94-a542-b7bad473e06e
Time:2026-11-28T07:01:54.385Z</Message>
</Error>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &copies::ABORT,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        query: &[("copyid", "3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d")],
        status: 409,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}
