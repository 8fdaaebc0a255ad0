//! Documents that are made to hurt: refused for the right reason, soon, and without much memory.
//!
//! All in one test, because memory is measured for the whole process.

#[path = "system/services.rs"]
mod services;

use std::time::{Duration, Instant};

use xms_runtime::xml::{Decoding, DocumentLimits, XmlErrorKind, decode_into};
use xms_runtime::{Field, Kind, Place, Shape};

use crate::services::CATALOGS;

/// How much memory the reading of any document here may take beside the document.
const MEMORY: usize = 96 << 20;
/// How long reading may take, without optimization and on a busy machine.
const TIME: Duration = Duration::from_secs(20);

/// A shape that has a child with text, and the child's name.
fn with_text() -> (&'static Shape, &'static str) {
    for shape in CATALOGS.iter().flat_map(|catalog| catalog.shapes()) {
        let plain = |field: &&Field| matches!(field.kind, Kind::String) && field.place == Place::Element;
        if let Some(field) = shape.fields.iter().find(plain) {
            return (shape, field.name);
        }
    }
    panic!("no element has a child with text")
}

/// The most memory that the process has had since the last call, where the system tells it.
fn peak() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: usize = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kilobytes * 1024)
}

/// Begins to measure the peak anew.
fn reset_peak() {
    // Where this is not possible the peak of an earlier case hides a later one, and the assertion asks for less.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

/// Reads the document and returns why it was refused.
fn refused(what: &str, shape: &'static Shape, document: &str, limits: DocumentLimits) -> XmlErrorKind {
    reset_peak();
    let (before, begin) = (peak(), Instant::now());
    let mut record = shape.record();
    let read = decode_into(&mut *record, document.as_bytes(), &Decoding::default().limits(limits));
    let (after, took) = (peak(), begin.elapsed());
    assert!(took < TIME, "{what}: took {took:?}");
    if let (Some(before), Some(after)) = (before, after) {
        let grown = after.saturating_sub(before);
        assert!(grown < MEMORY, "{what}: {} MB", grown >> 20);
    }
    match read {
        Ok(unknown) => panic!("{what}: was read, {} unknown", unknown.count),
        Err(error) => {
            assert!(error.offset <= document.len(), "{what}: {error}");
            let shown = error.to_string();
            assert!(shown.len() < 2_000, "{what}: the message is {} bytes long", shown.len());
            error.kind
        }
    }
}

fn is_too_large(kind: &XmlErrorKind) -> bool {
    matches!(kind, XmlErrorKind::TooLarge(_))
}

#[test]
fn hostile_documents_are_refused_soon_and_cheaply() {
    document_types();
    nesting();
    attributes();
    long_texts();
    many_children();
}

fn nesting() {
    for shape in CATALOGS.iter().flat_map(|catalog| catalog.shapes()) {
        let (root, ns) = (shape.tag, shape.namespace);
        let deep = format!("<{root} xmlns='{ns}'>{}{}</{root}>", "<a>".repeat(10_000), "</a>".repeat(10_000));
        let kind = refused("10,000 levels", shape, &deep, DocumentLimits::DEFAULT);
        assert!(is_too_large(&kind), "{root}: {kind:?}");
        let own = [format!("<{root}>"), format!("</{root}>")].map(|tag| tag.repeat(10_000));
        let deeper = format!("<{root} xmlns='{ns}'>{}</{root}>", own.concat());
        let kind = refused("10,000 levels of its own", shape, &deeper, DocumentLimits::DEFAULT);
        assert!(is_too_large(&kind), "{root}: {kind:?}");
    }
}

fn long_texts() {
    let (shape, child) = with_text();
    let (root, ns) = (shape.tag, shape.namespace);
    let within = |text: &str| {
        let mut document = String::with_capacity(text.len() + 1_000);
        document.extend([&format!("<{root} xmlns='{ns}'><{child}>"), text, &format!("</{child}></{root}>")]);
        document
    };
    let large = DocumentLimits::DEFAULT.bytes(1 << 30);
    for (what, document) in [
        ("a text", within(&"text".repeat(25_000_000))),
        ("a CDATA section", within(&format!("<![CDATA[{}]]>", "text".repeat(25_000_000)))),
    ] {
        let kind = refused(what, shape, &document, DocumentLimits::DEFAULT);
        assert!(is_too_large(&kind), "{what}: {kind:?}");
        let kind = refused(what, shape, &document, large);
        assert!(is_too_large(&kind), "{what}, with enough bytes allowed: {kind:?}");
    }
    let small = large.text(1 << 20);
    for piece in ["&amp;", "\r\n", "text<!---->", "<![CDATA[text]]>", "text<x/>"] {
        let kind = refused(piece, shape, &within(&piece.repeat(2_000_000)), small);
        assert!(is_too_large(&kind), "{piece}: {kind:?}");
    }
}

fn attributes() {
    let (shape, child) = with_text();
    let (root, ns) = (shape.tag, shape.namespace);
    let many_of = |piece: &dyn Fn(usize) -> String, count| (0..count).map(piece).collect::<String>();
    let many = |piece: &dyn Fn(usize) -> String| many_of(piece, 40_000);
    let declarations = many(&|number| format!(" xmlns:a{number}='u'"));
    let children = many(&|_| format!("<{child}/>"));
    let deep = (0..60).map(|level| format!("<a{}>", many_of(&|number| format!(" xmlns:a{level}b{number}='u'"), 200)));
    for (what, document) in [
        ("attributes", format!("<{root} xmlns='{ns}'{}/>", many(&|number| format!(" a{number}=''")))),
        ("declarations", format!("<{root} xmlns='{ns}'{declarations}/>")),
        ("declarations and children", format!("<{root} xmlns='{ns}'{declarations}>{children}</{root}>")),
        ("declarations at every level", format!("<{root} xmlns='{ns}'>{}", deep.collect::<String>())),
        ("a long attribute", format!("<{root} xmlns='{ns}' a='{}'/>", "x".repeat(DocumentLimits::DEFAULT.text))),
    ] {
        let kind = refused(what, shape, &document, DocumentLimits::DEFAULT);
        assert!(is_too_large(&kind), "{what}: {kind:?}");
    }
    // These are within all limits; what counts is that they are done with soon.
    let few = many_of(&|number| format!(" xmlns:a{number}='u'"), 250);
    for document in [
        format!("<{root} xmlns='{ns}'{few}>{children}</{root}>"),
        format!("<{root} xmlns='{ns}'>{}</{root}>", many(&|number| format!("<{child} xmlns:b='{number}'/>"))),
    ] {
        let begin = Instant::now();
        let mut record = shape.record();
        let read = decode_into(&mut *record, document.as_bytes(), &Decoding::default());
        assert!(!read.as_ref().is_err_and(|error| is_too_large(&error.kind)), "{read:?}");
        assert!(begin.elapsed() < TIME, "took {:?}", begin.elapsed());
    }
}

fn many_children() {
    const COUNT: usize = 1_000_000;
    let (shape, child) = with_text();
    let (root, ns) = (shape.tag, shape.namespace);
    for piece in ["<Strange/>".to_owned(), format!("<{child}/>"), format!("<{child}><Strange/></{child}>")] {
        let document = format!("<{root} xmlns='{ns}'>{}</{root}>", piece.repeat(COUNT));
        let kind = refused(&piece, shape, &document, DocumentLimits::DEFAULT);
        assert!(is_too_large(&kind), "{piece}: {kind:?}");
    }
    // Two lists of the same take the same memory.
    let mut seen = Vec::new();
    for shape in CATALOGS.iter().flat_map(|catalog| catalog.shapes()) {
        let (root, ns) = (shape.tag, shape.namespace);
        for field in shape.fields {
            let name = field.name;
            let item = match &field.kind {
                Kind::List(item) => &item.kind,
                Kind::Flat(item) => item,
                other => other,
            };
            let record = match item {
                Kind::Record(shape) => Some(std::ptr::from_ref::<Shape>(shape)),
                _ => None,
            };
            let kind = (std::mem::discriminant(&field.kind), std::mem::discriminant(item), record);
            if seen.contains(&kind) {
                continue;
            }
            seen.push(kind);
            let items = match field.kind {
                Kind::List(item) => format!("<{name}>{}</{name}>", format!("<{0}/>", item.name).repeat(COUNT)),
                Kind::Map(map) if map.by_name => format!("<{name}>{}</{name}>", "<entry/>".repeat(COUNT)),
                Kind::Map(map) => format!("<{name}>{}</{name}>", format!("<{0}/>", map.entry.name).repeat(COUNT)),
                Kind::Flat(_) => format!("<{name}/>").repeat(COUNT),
                _ => continue,
            };
            let document = format!("<{root} xmlns='{ns}'>{items}</{root}>");
            let kind = refused(&format!("a million of {root}/{name}"), shape, &document, DocumentLimits::DEFAULT);
            // An empty item may be refused at once, for what it lacks.
            let lacks = matches!(kind, XmlErrorKind::Missing { .. } | XmlErrorKind::Text { .. });
            assert!(is_too_large(&kind) || lacks, "{root}/{name}: {kind:?}");
        }
    }
}

fn document_types() {
    let (shape, child) = with_text();
    let (root, ns) = (shape.tag, shape.namespace);
    let laughs: String =
        (1..10).map(|level| format!("<!ENTITY l{level} '{}'>", format!("&l{};", level - 1).repeat(10))).collect();
    for (what, types) in [
        ("a document type", format!("<!DOCTYPE {root}>")),
        ("a document type in small letters", format!("<!doctype {root}>")),
        ("an external document type", format!("<!DOCTYPE {root} SYSTEM 'file:///etc/hostname'>")),
        ("an external entity", format!("<!DOCTYPE {root} [<!ENTITY l9 SYSTEM 'file:///etc/hostname'>]>")),
        ("a parameter entity", format!("<!DOCTYPE {root} [<!ENTITY % l9 SYSTEM 'http://localhost/'> %l9;]>")),
        ("a billion laughs", format!("<!DOCTYPE {root} [<!ENTITY l0 'ha'>{laughs}]>")),
    ] {
        for before in ["", "<?xml version='1.0'?>", "\u{feff}<!-- c -->\n"] {
            let document = format!("{before}{types}<{root} xmlns='{ns}'><{child}>&l9;</{child}></{root}>");
            let kind = refused(what, shape, &document, DocumentLimits::DEFAULT);
            assert_eq!(kind, XmlErrorKind::DoctypeRefused, "{document}");
        }
    }
    for entity in ["&l9;", "&nbsp;", "&copy;"] {
        let document = format!("<{root} xmlns='{ns}'><{child}>{entity}</{child}></{root}>");
        assert_eq!(refused(entity, shape, &document, DocumentLimits::DEFAULT), XmlErrorKind::EntityRefused);
    }
    for reference in ["&#0;", "&#x110000;", "&#xD800;", "&#99999999999999999999;", "&#;", "&#-1;", "&;", "& ", "&"] {
        let document = format!("<{root} xmlns='{ns}'><{child}>{reference}</{child}></{root}>");
        let kind = refused(reference, shape, &document, DocumentLimits::DEFAULT);
        assert!(matches!(kind, XmlErrorKind::Malformed(_)), "{reference}: {kind:?}");
    }
}
