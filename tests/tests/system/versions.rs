//! The version rules, asked of everything that the tables have.
//!
//! For every body, every field, item, value and variant in it, and every version at which anything in it changes, the
//! smallest document is made from the table and put through the engine; what comes out is compared with what the tables
//! say.

use xms_runtime::testing::{Node, parse};
use xms_runtime::xml::{
    Decoding, EncodeError, Encoding, ProblemKind, Side, XmlErrorKind, decode_into, encode, lowest_version,
};
use xms_runtime::{Field, Gate, Kind, Place, Presence, Record, Service, Shape, Version};
use xms_tests::documents::edges::edges;
use xms_tests::documents::render::{Names, plain};
use xms_tests::documents::targets::{Target, targets};
use xms_tests::documents::{Content, Part, minimal, roots, rules};

use crate::services::CATALOGS;

/// Calls `ask` for everything in all bodies; says how often.
fn for_everything(mut ask: impl FnMut(&'static Service, &'static Shape, &Target)) -> usize {
    let mut asked = 0;
    for catalog in CATALOGS {
        for shape in roots(catalog) {
            for target in targets(shape) {
                ask(catalog.service, shape, &target);
                asked += 1;
            }
        }
    }
    asked
}

fn decode(shape: &'static Shape, document: &str, version: Option<Version>) -> Box<dyn Record> {
    let mut record = shape.record();
    let decoding = Decoding::default().version(version);
    match decode_into(&mut *record, document.as_bytes(), &decoding) {
        Ok(unknown) => assert_eq!(unknown.paths, [""; 0], "{document}"),
        Err(error) => panic!("{error}: {document}"),
    }
    record
}

fn tree(document: &str) -> Node {
    parse(document).unwrap_or_else(|error| panic!("{error}: {document}"))
}

/// Compares what was written with what the tables say.
fn assert_written(document: &Part, side: Side, version: Version, actual: Result<String, EncodeError>) {
    let expected = rules::written(document, side, version);
    let words = plain(document, Names::At(version));
    match actual {
        Ok(actual) => {
            assert_eq!(expected.problems, [], "{side:?} at {version} wrote {actual}");
            let expected = plain(&expected.document, Names::At(version));
            assert_eq!(tree(&actual), tree(&expected), "{side:?} at {version}: {actual}\nfor {words}");
        }
        Err(error) => assert_eq!(error.problems, expected.problems, "{side:?} at {version}: {words}"),
    }
}

#[test]
fn requests_send_or_refuse_what_the_tables_say() {
    let mut refused = 0;
    let asked = for_everything(|service, shape, target| {
        for version in edges(shape, service.known) {
            let document = minimal::document(shape, target, version);
            let record = decode(shape, &plain(&document, Names::At(version)), Some(version));
            for gate in [Gate::Strict, Gate::Documented, Gate::Off] {
                let actual = encode(&*record, &Encoding::client(version, gate));
                refused += usize::from(actual.is_err());
                assert!(gate != Gate::Off || actual.is_ok(), "{actual:?}");
                assert_written(&document, Side::Client(gate), version, actual);
            }
        }
    });
    assert!(asked > 50 && refused > 50, "{asked} asked, {refused} refused");
}

#[test]
fn answers_have_what_their_version_has() {
    let mut left_out = 0;
    for_everything(|service, shape, target| {
        for version in edges(shape, service.known) {
            let document = minimal::document(shape, target, version);
            let record = decode(shape, &plain(&document, Names::Present), Some(version));
            let all = encode(&*record, &Encoding::client(version, Gate::Off)).map(|text| text.len());
            let actual = encode(&*record, &Encoding::server(version));
            left_out += usize::from(actual.as_ref().map(String::len) != all.as_ref().map(|length| *length));
            assert_written(&document, Side::Server, version, actual);
        }
    });
    assert!(left_out > 0);
}

#[test]
fn raising_finds_the_lowest_version_that_has_everything() {
    let mut raised = 0;
    for_everything(|service, shape, target| {
        let Some(mut version) = service.known.first().copied() else { panic!("{} has no version", service.name) };
        let mut document = minimal::document(shape, target, version);
        // A higher version may require more, which may need a higher version again.
        while let Some(lowest) = rules::lowest(&document).filter(|&lowest| lowest > version) {
            version = lowest;
            document = minimal::document(shape, target, version);
        }
        let record = decode(shape, &plain(&document, Names::Present), Some(version));
        let lowest = lowest_version(&*record);
        assert_eq!(lowest, rules::lowest(&document), "{}", plain(&document, Names::Present));
        let Some(lowest) = lowest else { return };
        assert!(service.known.contains(&lowest), "{lowest}");
        raised += 1;
        for other in edges(shape, service.known) {
            let problems = match encode(&*record, &Encoding::client(other, Gate::Strict)) {
                Ok(_) => Vec::new(),
                Err(error) => error.problems,
            };
            let too_new = problems.iter().any(|problem| matches!(problem.kind, ProblemKind::TooNew { .. }));
            assert_eq!(too_new, other < lowest, "{other} against {lowest}: {problems:?}");
            let only_gone = problems.iter().all(|problem| matches!(problem.kind, ProblemKind::Gone { .. }));
            assert!(other != lowest || only_gone, "{other}: {problems:?}");
        }
    });
    assert!(raised > 0);
}

#[test]
fn answers_keep_what_is_newer_than_the_version_that_was_asked_for() {
    let mut newer = 0;
    for_everything(|service, shape, target| {
        let Some(&last) = service.known.last() else { return };
        for version in edges(shape, service.known) {
            let document = minimal::document(shape, target, version);
            if rules::lowest(&document).is_none_or(|lowest| lowest <= version) {
                continue;
            }
            newer += 1;
            let text = plain(&document, Names::Present);
            let record = decode(shape, &text, Some(version));
            let everything = encode(&*record, &Encoding::client(last, Gate::Off)).expect("nothing is refused");
            assert_eq!(tree(&everything), tree(&text), "{version}");
        }
    });
    assert!(newer > 0, "nothing is newer than any version");
}

#[test]
fn what_is_missing_is_an_error_only_where_the_version_requires_it() {
    let mut errors = 0;
    for_everything(|service, shape, target| {
        for version in edges(shape, service.known) {
            let mut whole = minimal::document(shape, target, version);
            let Some(found) = minimal::find(&mut whole, shape, target) else { return };
            for field in found.table.fields {
                for sent in [Some(version), None] {
                    let mut document = minimal::document(shape, target, version);
                    let path = remove(&mut document, shape, target, field);
                    let mut record = shape.record();
                    let decoding = Decoding::default().version(sent);
                    let text = plain(&document, Names::Present);
                    let read = decode_into(&mut *record, text.as_bytes(), &decoding);
                    // Of an element with exactly one child, that one is the stranger then; and an element that is there has
                    // a text, if an empty one.
                    let is_own_text = field.place == Place::Content && matches!(field.kind, Kind::String);
                    if found.table.one_of || is_own_text || !field.availability.requires(field.required, sent) {
                        assert!(read.is_ok(), "{read:?} without {} at {version}: {text}", field.name);
                        continue;
                    }
                    let error = read.expect_err("it is required");
                    assert_eq!(error.kind, XmlErrorKind::Missing { field: field.name });
                    assert_eq!(error.path, path);
                    errors += 1;
                }
            }
        }
    });
    assert!(errors > 0);
}

/// Takes a field out of the element that the target leads to, and leaves a stranger there, so that the element is not
/// taken for an absent one. Returns the element's path.
fn remove(document: &mut Part, shape: &'static Shape, target: &Target, field: &Field) -> String {
    let Some(found) = minimal::find(document, shape, target) else { return String::new() };
    let namespace = found.part.namespace;
    if let Content::Record(parts) = &mut found.part.content {
        // What tells variants apart is no field of theirs.
        parts.retain(|part| part.field.name != field.name || matches!(part.field.kind, Kind::Fixed(_)));
        let nothing = Content::Text(String::new(), Vec::new());
        parts.push(Part::new(Field::new("Stranger", Kind::String), namespace, nothing));
    }
    found.path
}

#[test]
fn earlier_names_are_written_by_version_and_every_name_is_read() {
    let mut named = 0;
    for_everything(|service, shape, target| {
        let Some(&last) = service.known.last() else { return };
        let document = minimal::document(shape, target, last);
        let present = plain(&document, Names::Present);
        for names in [Names::Was, Names::Also(0), Names::Also(1)] {
            let text = plain(&document, names);
            if text == present {
                continue;
            }
            named += 1;
            let record = decode(shape, &text, Some(last));
            for &version in service.known {
                let actual = encode(&*record, &Encoding::client(version, Gate::Off)).expect("nothing is refused");
                assert_eq!(tree(&actual), tree(&plain(&document, Names::At(version))), "{version}");
            }
        }
    });
    assert!(named > 0, "no field has another name");
}

#[test]
fn operations_exist_from_a_known_version_on() {
    for catalog in CATALOGS {
        let service = catalog.service;
        for operation in catalog.operations() {
            for &version in service.known {
                let expected = operation.availability.since.is_none_or(|since| version >= since)
                    && operation.availability.until.is_none_or(|until| version < until);
                assert_eq!(operation.availability.at(version) == Presence::Exists, expected, "{}", operation.id);
            }
            let bounds = [operation.availability.since, operation.availability.until];
            assert!(bounds.iter().flatten().all(|bound| service.known.contains(bound)), "{}", operation.id);
        }
    }
}
