//! What the service accepted, and what a published client sends, where these are at hand: they are no part of this
//! repository.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use xms_codegen::pipeline::read_model;
use xms_codegen::replay::{self, Exchange};
use xms_runtime::xml::{Decoding, Encoding, decode_into, encode};
use xms_runtime::{Availability, Body, Gate, Presence, Version};
use xms_tests::replay::examine::{Verdict, examine};
use xms_tests::replay::read::Row;
use xms_tests::routes;

use crate::recordings::rows;

/// A subscription and a version: what was recorded in one go.
type Session = (String, Version);

fn session(row: &Row) -> Option<Session> {
    let subscription = row.path.split('/').nth(1)?.to_owned();
    Some((subscription, row.version.as_ref()?.parse().ok()?))
}

fn exists(availability: &Availability, version: Version) -> bool {
    availability.at(version) == Presence::Exists
}

/// The rows as `xms bounds` reads them.
fn exchanges(rows: &[Row]) -> Vec<Exchange> {
    let line = |row: &Row| {
        let line = serde_json::json!({
            "id": row.id, "method": row.method, "path": row.path, "version": row.version,
            "request": row.request, "status": row.status, "response": row.response,
        });
        format!("{line}\n")
    };
    replay::read(&rows.iter().map(line).collect::<String>()).unwrap()
}

#[test]
fn every_gate_lets_through_what_the_service_accepted() {
    let Some(rows) = rows() else { return };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec");
    let bounds = replay::bounds(&read_model(&folder).unwrap().model, &exchanges(&rows));
    let lower: Vec<String> = bounds.lower.iter().map(|bound| format!("{}: {}", bound.what, bound.exchange)).collect();
    assert_eq!(lower, [""; 0], "`xms bounds --fix` lowers these");
    let in_doubt = |row: &&Row| bounds.contradictions.iter().any(|doubt| doubt.exchange == row.id);
    let in_doubt: BTreeSet<Session> = rows.iter().filter(in_doubt).filter_map(session).collect();

    let routes = routes();
    let mut counted = 0;
    for row in rows.iter().filter(|row| (200..300).contains(&row.status)) {
        let Some(session) = session(row).filter(|session| !in_doubt.contains(session)) else { continue };
        let request = row.request.as_deref().unwrap_or_default();
        let found = routes.iter().find_map(|routes| routes.find(&row.method, &row.path, |_| None, request.as_bytes()));
        let Some(route) = found else { continue };
        let (operation, version) = (route.operation, session.1);
        assert!(exists(&operation.availability, version), "{}: {} at {version}", row.id, operation.id);
        for (name, _) in &route.query {
            let parameter = operation.query.iter().find(|parameter| parameter.name == name);
            let is_there = parameter.is_none_or(|parameter| exists(&parameter.availability, version));
            assert!(is_there, "{}: {name} of {} at {version}", row.id, operation.id);
        }
        counted += 1;
        let Body::Element(shape) = operation.body else { continue };
        let mut record = shape.record();
        decode_into(&mut *record, request.as_bytes(), &Decoding::default().version(version)).unwrap();
        for gate in [Gate::Strict, Gate::Documented] {
            let encoded = encode(&*record, &Encoding::client(version, gate));
            assert!(encoded.is_ok(), "{}: {} at {version}, {gate:?}: {encoded:?}", row.id, operation.id);
        }
    }
    assert!(counted > 200, "{counted}");
}

/// A request of a client, as it was taken down.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Sent {
    label: String,
    method: String,
    path: String,
    query: String,
    x_ms_version: Option<String>,
    body: String,
    body_well_formed: Option<bool>,
}

#[test]
fn what_a_published_client_sends_comes_back() {
    let file = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/real-clients/python-requests.jsonl"));
    let Ok(text) = fs::read_to_string(&file) else {
        let _ = writeln!(std::io::stderr(), "skipped: there are no requests at {}", file.display());
        return;
    };
    let routes = routes();
    let (mut passed, mut failed) = (0, Vec::new());
    for line in text.lines() {
        let sent: Sent = serde_json::from_str(line).unwrap();
        if sent.body_well_formed == Some(false) {
            continue;
        }
        let query = if sent.query.is_empty() { String::new() } else { format!("?{}", sent.query) };
        let row = Row {
            id: sent.label,
            label: None,
            method: sent.method,
            path: format!("{}{query}", sent.path),
            version: sent.x_ms_version,
            request: (!sent.body.is_empty()).then_some(sent.body),
            status: 200,
            response: None,
        };
        let outcome = examine(&row, &routes);
        match outcome.verdict() {
            Verdict::Passed => passed += 1,
            Verdict::Skipped => failed.push(format!("{}: {} {} is no operation's", row.id, row.method, row.path)),
            Verdict::Failed(reason) => failed.push(format!("{}: {} {}: {reason}", row.id, row.method, row.path)),
        }
    }
    assert!(failed.is_empty(), "{passed} passed\n{}", failed.join("\n"));
    assert!(passed > 50, "{passed}");
}
