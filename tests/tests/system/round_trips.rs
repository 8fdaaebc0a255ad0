//! Whatever a table allows survives reading and writing.

use xms_runtime::testing::{Comparison, compare, parse};
use xms_runtime::xml::{Decoding, Encoding, decode_into, encode};
use xms_runtime::{Field, Gate, Kind, Place, Service, Shape, Version};
use xms_tests::documents::render::{self, Names};
use xms_tests::documents::{Content, Part, wild};
use xms_tests::random::Random;

use crate::services::CATALOGS;

/// Random documents made of each element.
const DOCUMENTS: u64 = 150;

fn for_each_shape(mut ask: impl FnMut(&'static Service, &'static Shape, Random)) {
    for catalog in CATALOGS {
        let service = catalog.service;
        for (number, shape) in catalog.shapes().enumerate() {
            for seed in 0..DOCUMENTS {
                ask(service, shape, Random::new(seed << 32 | number as u64));
            }
        }
    }
}

fn again(shape: &'static Shape, document: &str, version: Version) -> Result<(String, Vec<String>), String> {
    let mut record = shape.record();
    let unknown = decode_into(&mut *record, document.as_bytes(), &Decoding::default()).map_err(|e| e.to_string())?;
    let text = encode(&*record, &Encoding::client(version, Gate::Off)).map_err(|e| e.to_string())?;
    Ok((text, unknown.paths))
}

#[test]
fn random_documents_come_back() {
    for_each_shape(|service, shape, mut random| {
        let document = wild::document(shape, &mut random);
        let reorder = random.one_in(2);
        let text = render::wild(&document, &mut random, reorder);
        let version = service.known.last().copied().unwrap_or(service.default_version);
        let (copy, unknown) = again(shape, &text, version).unwrap_or_else(|error| panic!("{error}: {text}"));
        assert_eq!(unknown, [""; 0], "{text}");
        let comparison = if reorder { Comparison::AnyOrder } else { Comparison::Ordered };
        assert_eq!(compare(&text, &copy, comparison), Ok(()), "{text}\nbecame {copy}");
        // The comparison forgives what says nothing; here it has to be gone, and the order is the table's.
        let expected = render::plain(&document.without_silent(), Names::Present);
        assert_eq!(parse(&copy), parse(&expected), "{text}\nbecame {copy}\nnot     {expected}");
        assert_eq!(again(shape, &copy, version), Ok((copy.clone(), Vec::new())), "read again: {copy}");
    });
}

#[test]
fn what_no_table_knows_is_listed_and_changes_nothing() {
    let mut listed = 0;
    for_each_shape(|service, shape, mut random| {
        let document = wild::document(shape, &mut random).without_silent();
        let mut strange = document.clone();
        let strangers = add_strangers(&mut strange, &mut random);
        listed += strangers;
        let text = render::plain(&strange, Names::Present);
        let (copy, unknown) = again(shape, &text, service.default_version).unwrap_or_else(|e| panic!("{e}: {text}"));
        assert_eq!(unknown.len(), strangers, "{unknown:?}: {text}");
        assert!(unknown.iter().all(|path| path.ends_with("/Stranger")), "{unknown:?}");
        let (expected, _) = again(shape, &render::plain(&document, Names::Present), service.default_version)
            .unwrap_or_else(|error| panic!("{error}: {text}"));
        assert_eq!(copy, expected, "{text}");
    });
    assert!(listed > 0);
}

/// Puts elements that no table has into some elements; says how many.
fn add_strangers(part: &mut Part, random: &mut Random) -> usize {
    let namespace = part.namespace;
    let (Content::Record(parts) | Content::Items(parts)) = &mut part.content else { return 0 };
    let mut added = parts.iter_mut().map(|part| add_strangers(part, random)).sum();
    // Whatever stands in a map by name is an entry of it, and among children of several kinds one more of them.
    let is_choice = |field: &Field| matches!(field.kind, Kind::Flat(Kind::Choice(_)));
    let is_known = match part.field.kind {
        Kind::Map(map) => map.by_name,
        Kind::List(item) => matches!(item.kind, Kind::Choice(_)),
        // There may be none of them in this document.
        Kind::Record(shape) => shape.fields.iter().any(is_choice),
        _ => is_choice(&part.field) || parts.iter().any(|part| is_choice(&part.field)),
    };
    // One alone would make an element of nothing.
    if !parts.is_empty() && !is_known && random.one_in(3) {
        let inside = Part::new(Field::new("Inside", Kind::String), namespace, Content::Nil);
        let field = Field::new("Stranger", Kind::Xml);
        let stranger = Part::new(field, namespace, Content::Subtree(vec![inside]));
        parts.insert(random.below(parts.len() + 1), stranger);
        added += 1;
    }
    added
}

#[test]
fn every_beginning_of_a_document_is_an_error() {
    for catalog in CATALOGS {
        for (number, shape) in catalog.shapes().enumerate() {
            for seed in 0..2 {
                let mut random = Random::new(seed << 32 | number as u64);
                let document = wild::document(shape, &mut random);
                let text = render::wild(&document, &mut random, true);
                // Each beginning is read from its start, so a long document is cut at fewer places.
                let step = 1 + text.len() / 500;
                for end in (0..text.len()).step_by(step) {
                    let mut record = shape.record();
                    let read = decode_into(&mut *record, &text.as_bytes()[..end], &Decoding::default());
                    assert!(read.is_err(), "{}", String::from_utf8_lossy(&text.as_bytes()[..end]));
                }
            }
        }
    }
}

#[test]
fn damage_never_panics_and_what_was_read_can_be_written() {
    let mut read = 0;
    for_each_shape(|service, shape, mut random| {
        let document = wild::document(shape, &mut random);
        let mut bytes = render::wild(&document, &mut random, true).into_bytes();
        for _ in 0..1 + random.below(3) {
            let at = random.below(bytes.len());
            match random.below(4) {
                0 => bytes[at] = random.number() as u8,
                1 => bytes.insert(at, *random.pick(b"<>&'\"/ =:!?[]-;#x0").unwrap_or(&b'<')),
                2 => drop(bytes.remove(at)),
                _ => {
                    let piece: Vec<u8> = bytes[at..].iter().copied().take(random.below(40)).collect();
                    let to = random.below(bytes.len());
                    bytes.splice(to..to, piece);
                }
            }
        }
        let mut record = shape.record();
        if decode_into(&mut *record, &bytes, &Decoding::default()).is_ok() {
            read += 1;
            // It may hold characters that XML cannot; then it is refused, and that is all.
            if let Ok(text) = encode(&*record, &Encoding::client(service.default_version, Gate::Off)) {
                assert!(parse(&text).is_ok(), "{}\nbecame {text}", String::from_utf8_lossy(&bytes));
            }
        }
    });
    assert!(read > 0);
}

#[test]
fn raw_line_ends_are_read_as_xml_has_them() {
    let mut read = 0;
    for catalog in CATALOGS {
        let service = catalog.service;
        for shape in catalog.shapes().filter(|shape| shape.fields.iter().all(|field| !field.required)) {
            let text = |field: &&Field| matches!(field.kind, Kind::String) && field.place == Place::Element;
            let Some(child) = shape.fields.iter().find(text).map(|field| field.name) else { continue };
            let document = format!(
                "<?xml version='1.0'?>\r\n<{0} xmlns='{1}'>\r\n<{child}>a\r\nb\rc&#xD;d<![CDATA[\r\ne]]></{child}>\r</{0}>\r\n",
                shape.tag, shape.namespace
            );
            let (copy, _) =
                again(shape, &document, service.default_version).unwrap_or_else(|e| panic!("{e}: {document}"));
            assert!(copy.contains(">a\nb\nc&#xD;d\ne<"), "{copy}");
            read += 1;
        }
    }
    assert!(read > 0);
}
