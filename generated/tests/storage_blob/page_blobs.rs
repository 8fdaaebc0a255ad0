// Written by `xms generate` from api-spec/storage-blob/page-blobs.toml; do not edit.
//! The wire examples of `page-blobs`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::storage_blob::{CATALOG, page_blobs, version};

#[test]
fn create_v8_pages() {
    let example = Example {
        catalog: &CATALOG,
        operation: &page_blobs::CREATE,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        headers: &[("x-ms-blob-content-length", "4096")],
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
fn put_pages_one_page() {
    let request = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
    let example = Example {
        catalog: &CATALOG,
        operation: &page_blobs::PUT_PAGES,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        headers: &[("x-ms-range", "bytes=0-511")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-blob-sequence-number", "0"),
        ],
        status: 201,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn clear_pages_one_page() {
    let example = Example {
        catalog: &CATALOG,
        operation: &page_blobs::CLEAR_PAGES,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        headers: &[("x-ms-range", "bytes=512-1023")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-blob-sequence-number", "0"),
        ],
        status: 201,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn put_pages_from_url_one_page() {
    let example = Example {
        catalog: &CATALOG,
        operation: &page_blobs::PUT_PAGES_FROM_URL,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        headers: &[
            ("x-ms-range", "bytes=0-511"),
            ("x-ms-copy-source", "https://contoso.blob.core.windows.net/con2/disk"),
            ("x-ms-source-range", "bytes=512-1023"),
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
fn get_ranges_two_ranges() {
    let response = r#"<?xml version="1.0" encoding="utf-8"?><PageList><PageRange><Start>0</Start><End>511</End></PageRange><PageRange><Start>1024</Start><End>2047</End></PageRange></PageList>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &page_blobs::GET_RANGES,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-blob-content-length", "4096"),
        ],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_ranges_since_a_snapshot() {
    let response = r#"<?xml version="1.0" encoding="utf-8"?><PageList><PageRange><Start>0</Start><End>511</End></PageRange><ClearRange><Start>512</Start><End>1023</End></ClearRange><PageRange><Start>1024</Start><End>2047</End></PageRange></PageList>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &page_blobs::GET_RANGES,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        query: &[("prevsnapshot", "2026-11-28T07:01:54.1234567Z")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-blob-content-length", "4096"),
        ],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn resize_v4_pages() {
    let example = Example {
        catalog: &CATALOG,
        operation: &page_blobs::RESIZE,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        headers: &[("x-ms-blob-content-length", "2048")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-blob-sequence-number", "0"),
        ],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn set_sequence_number_at_least_7() {
    let example = Example {
        catalog: &CATALOG,
        operation: &page_blobs::SET_SEQUENCE_NUMBER,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        headers: &[
            ("x-ms-sequence-number-action", "max"),
            ("x-ms-blob-sequence-number", "7"),
        ],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-blob-sequence-number", "7"),
        ],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn copy_incrementally_a_snapshot() {
    let example = Example {
        catalog: &CATALOG,
        operation: &page_blobs::COPY_INCREMENTALLY,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        headers: &[
            (
                "x-ms-copy-source",
                "https://contoso.blob.core.windows.net/con2/disk?snapshot=2026-11-28T07:01:54.1234567Z",
            ),
        ],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-copy-id", "3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d"),
            ("x-ms-copy-status", "pending"),
        ],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}
