// Written by `xms generate` from api-spec/storage-blob/container-leases.toml; do not edit.
//! The wire examples of `container-leases`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::storage_blob::{CATALOG, container_leases, version};

#[test]
fn acquire_for_15_seconds() {
    let example = Example {
        catalog: &CATALOG,
        operation: &container_leases::ACQUIRE,
        version: version::V2021_12_02,
        path: &[("container", "con1")],
        headers: &[("x-ms-lease-duration", "15")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-lease-id", "4151da0d-84e2-4353-b373-274b1f25c65f"),
        ],
        status: 201,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn renew_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &container_leases::RENEW,
        version: version::V2021_12_02,
        path: &[("container", "con1")],
        headers: &[("x-ms-lease-id", "4151da0d-84e2-4353-b373-274b1f25c65f")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-lease-id", "4151da0d-84e2-4353-b373-274b1f25c65f"),
        ],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn change_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &container_leases::CHANGE,
        version: version::V2021_12_02,
        path: &[("container", "con1")],
        headers: &[
            ("x-ms-lease-id", "4151da0d-84e2-4353-b373-274b1f25c65f"),
            ("x-ms-proposed-lease-id", "6d5bc0f4-423a-40ac-a203-3d394b5cabea"),
        ],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-lease-id", "6d5bc0f4-423a-40ac-a203-3d394b5cabea"),
        ],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn release_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &container_leases::RELEASE,
        version: version::V2021_12_02,
        path: &[("container", "con1")],
        headers: &[("x-ms-lease-id", "4151da0d-84e2-4353-b373-274b1f25c65f")],
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
fn break_lease_at_once() {
    let example = Example {
        catalog: &CATALOG,
        operation: &container_leases::BREAK_LEASE,
        version: version::V2021_12_02,
        path: &[("container", "con1")],
        headers: &[("x-ms-lease-break-period", "0")],
        response_headers: &[
            ("ETag", "\"0x2298247DC82ECC0\""),
            ("Last-Modified", "Sat, 28 Nov 2026 07:01:54 GMT"),
            ("x-ms-lease-time", "0"),
        ],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}
