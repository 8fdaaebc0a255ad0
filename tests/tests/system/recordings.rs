//! What the service really said, where recordings are at hand: they are no part of this repository.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;

use xms_runtime::testing::{Node, in_pieces, parse};
use xms_runtime::xml::Encoding;
use xms_runtime::{Body, Operation, Version};
use xms_tests::replay::examine::{Outcome, Verdict, examine};
use xms_tests::replay::read::{Row, Rows};
use xms_tests::replay::summary::Summary;
use xms_tests::{CATALOGS, routes};

/// What rows of the described operations are labelled, and the operation.
const LABELS: &[(&str, &str)] = &[
    ("AddExtension", "extensions.add"),
    ("GetExtension", "extensions.get"),
    ("ListExtensions", "extensions.list"),
    ("DeleteExtension", "extensions.delete"),
    ("ListAvailableExtensions", "extension-images.list-available"),
    ("ListExtensionVersions", "extension-images.list-versions"),
    ("RegisterExtension", "extension-images.register"),
    ("UpdateExtensionImage", "extension-images.update"),
    ("UnregisterExtension", "extension-images.unregister"),
    ("ListPublisherExtensions", "extension-images.list-published"),
    ("GetOperationStatus", "operations.get-status"),
];

/// All rows, or `None`, said aloud, where there are no recordings.
pub(crate) fn rows() -> Option<Vec<Row>> {
    let file = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/recordings/exchanges.jsonl.gz"));
    if !file.exists() {
        // Straight to the stream: a test that passes shows no captured output.
        let _ = writeln!(std::io::stderr(), "skipped: there are no recordings at {}", file.display());
        return None;
    }
    let rows = Rows::open(&file).and_then(|rows| rows.collect::<Result<Vec<Row>, _>>());
    Some(rows.unwrap_or_else(|error| panic!("{error}")))
}

#[test]
fn recorded_exchanges_come_back() {
    let Some(rows) = rows() else { return };
    let mut summary = Summary::new(CATALOGS);
    let mut matched = BTreeMap::new();
    let routes = routes();
    for row in &rows {
        let outcome: Outcome = examine(row, &routes);
        summary.add(&outcome);
        let label = row.label.as_deref().unwrap_or_default();
        if let Some((label, operation)) = LABELS.iter().find(|(known, _)| *known == label) {
            assert_eq!(outcome.operation, Some(*operation), "{} {}", row.id, row.path);
            *matched.entry(*label).or_insert(0) += 1;
        }
        assert!(outcome.unknown.is_empty() || outcome.verdict() != Verdict::Passed, "{outcome:?}");
    }
    assert_eq!(summary.failures(), [""; 0]);
    assert_eq!(summary.failed, 0);
    assert_eq!(summary.passed + summary.skipped, rows.len());
    assert!(matched.len() >= 8 && summary.passed >= matched.values().sum(), "{matched:?}");
}

#[test]
fn recorded_lists_are_the_same_in_pieces() {
    let Some(rows) = rows() else { return };
    let (routes, mut looked_at) = (routes(), 0);
    for (row, id) in rows.iter().filter_map(|row| Some((row, examine(row, &routes).operation?))) {
        let operation = CATALOGS.iter().find_map(|catalog| catalog.operation(id)).expect("it was found");
        let body = operation.response(row.status).map(|answer| answer.body);
        if let (Some(Body::Element(shape)), Some(document)) = (body, &row.response) {
            let version = row.version.as_deref().and_then(|text| text.parse().ok());
            let version = version.unwrap_or(Version::new(2014, 1, 1));
            let same = in_pieces(shape, document, &Encoding::server(version), 5);
            same.unwrap_or_else(|difference| panic!("{}: {difference}", row.id));
            looked_at += 1;
        }
    }
    assert!(looked_at > 100, "{looked_at}");
}

/// Whether a body is bytes to whoever calls, so that every beginning of it is one, too.
fn is_opaque(row: &Row, operation: &Operation, request: bool) -> bool {
    let body = if request { Some(operation.body) } else { operation.response(row.status).map(|answer| answer.body) };
    matches!(body, Some(Body::Bytes(_) | Body::Text(_) | Body::Value { .. } | Body::Stream(_)))
}

#[test]
fn every_beginning_of_a_recorded_body_is_an_error() {
    let Some(rows) = rows() else { return };
    let mut cut = 0;
    let routes = routes();
    for (row, id) in rows.iter().filter_map(|row| Some((row, examine(row, &routes).operation?))) {
        let operation = CATALOGS.iter().find_map(|catalog| catalog.operation(id)).expect("it was found");
        for (request, body) in [(true, &row.request), (false, &row.response)] {
            let Some(body) = body.as_ref().filter(|_| !is_opaque(row, operation, request)) else { continue };
            let whole = body.trim_end();
            // Each beginning is read from its start, so a long body is cut at fewer places.
            for end in (1..whole.len()).step_by(1 + whole.len() / 50).filter(|&end| whole.is_char_boundary(end)) {
                let mut row = Row { request: None, response: None, ..row.clone() };
                *(if request { &mut row.request } else { &mut row.response }) = Some(whole[..end].to_owned());
                let outcome = examine(&row, &routes);
                let copy = if request { outcome.request } else { outcome.response };
                // A beginning may not tell any more which operation of its address is meant.
                let is_refused = outcome.error.is_some() || outcome.operation.is_none();
                assert!(is_refused && copy.is_none(), "{}: {}", row.id, &whole[..end]);
                cut += 1;
            }
        }
    }
    assert!(cut > 1_000, "{cut}");
}

#[test]
fn our_parser_says_what_another_one_says() {
    let Some(rows) = rows() else { return };
    let mut compared = 0;
    for row in &rows {
        for body in [&row.request, &row.response].into_iter().flatten() {
            let text = body.strip_prefix('\u{feff}').unwrap_or(body);
            let Ok(theirs) = roxmltree::Document::parse(text) else { continue };
            let ours = parse(body).unwrap_or_else(|error| panic!("{}: {error}", row.id));
            assert_same(&ours, theirs.root_element(), &row.id);
            compared += 1;
        }
    }
    assert!(compared > 100, "{compared}");
}

fn assert_same(ours: &Node, theirs: roxmltree::Node<'_, '_>, id: &str) {
    let name = theirs.tag_name();
    assert_eq!((&*ours.name, &*ours.namespace), (name.name(), name.namespace().unwrap_or_default()), "{id}");
    let children: Vec<_> = theirs.children().filter(roxmltree::Node::is_element).collect();
    let text: String = theirs.children().filter(roxmltree::Node::is_text).filter_map(|node| node.text()).collect();
    if children.is_empty() || !text.trim().is_empty() {
        assert_eq!(ours.text, text, "{id}: {}", ours.name);
    }
    let attributes = theirs.attributes().map(|attribute| {
        let namespace = attribute.namespace().unwrap_or_default();
        (namespace.to_owned(), attribute.name().to_owned(), attribute.value().to_owned())
    });
    let mut attributes: Vec<_> = attributes.collect();
    attributes.sort();
    let nil = (xms_runtime::xml::INSTANCE_NAMESPACE, "nil");
    let says_nil = |(namespace, name, _): &(String, String, String)| (&**namespace, &**name) == nil;
    assert_eq!(ours.nil, attributes.iter().any(|one| says_nil(one) && one.2 == "true"), "{id}: {}", ours.name);
    attributes.retain(|one| !says_nil(one));
    assert_eq!(ours.attributes, attributes, "{id}: {}", ours.name);
    assert_eq!(ours.children.len(), children.len(), "{id}: {}", ours.name);
    for (ours, theirs) in ours.children.iter().zip(children) {
        assert_same(ours, theirs, id);
    }
}
