//! What published clients in other languages send, byte by byte, and what they need to find in the answer.

use crate::client::{SUBSCRIPTION, ask, quick};

#[test]
fn the_detail_of_nothing_is_an_empty_list() {
    let emulator = quick();
    let get = |query: &str| {
        let line = format!("GET /{SUBSCRIPTION}/services/hostedservices/contoso{query}");
        let date = "x-ms-date: Sun, 22 Nov 2026 07:25:11 GMT";
        ask(&emulator, &line, &["x-ms-version: 2014-05-01", date, "accept-encoding: gzip, deflate"], "")
    };
    // A Python library writes the query's value as Python does, and counts what the element holds without a look
    // whether it is there.
    let answer = get("?embed-detail=True");
    assert!(answer.contains("<Deployments></Deployments>") || answer.contains("<Deployments/>"), "{answer}");
    for query in ["", "?embed-detail=false"] {
        assert!(!get(query).contains("Deployments"));
    }
}
