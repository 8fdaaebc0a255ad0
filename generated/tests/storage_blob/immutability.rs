// Written by `xms generate` from api-spec/storage-blob/immutability.toml; do not edit.
//! The wire examples of `immutability`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::storage_blob::{CATALOG, immutability, version};

#[test]
fn set_policy_for_a_year() {
    let example = Example {
        catalog: &CATALOG,
        operation: &immutability::SET_POLICY,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        headers: &[
            ("x-ms-immutability-policy-until-date", "Sun, 28 Nov 2027 07:01:54 GMT"),
            ("x-ms-immutability-policy-mode", "Unlocked"),
        ],
        response_headers: &[
            ("x-ms-immutability-policy-until-date", "Sun, 28 Nov 2027 07:01:54 GMT"),
            ("x-ms-immutability-policy-mode", "unlocked"),
        ],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_policy_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &immutability::DELETE_POLICY,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn set_legal_hold_hold() {
    let example = Example {
        catalog: &CATALOG,
        operation: &immutability::SET_LEGAL_HOLD,
        version: version::V2021_12_02,
        path: &[("container", "con1"), ("blob", "a/b.txt")],
        headers: &[("x-ms-legal-hold", "true")],
        response_headers: &[("x-ms-legal-hold", "true")],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}
