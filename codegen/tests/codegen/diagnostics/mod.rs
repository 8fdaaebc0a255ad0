//! Every rule of the resolve and check stages, broken once by the smallest description that breaks it.
//!
//! `«` marks the place where the diagnostic must point; it is not part of the text.

mod cascades;
mod elements;
mod examples;
mod growth;
mod names;
mod operations;
mod refused;
mod versions;
mod whole;

use xms_codegen::check::check;
use xms_codegen::diagnostic::{Diagnostic, Diagnostics, Severity};
use xms_codegen::model::Model;
use xms_codegen::model::resolve::resolve;
use xms_codegen::parse::parse;
use xms_codegen::source::{FileId, Sources};

const SERVICE: &str = r#"
summary   = "A shop."
endpoint  = "https://shop.example"
base-path = "/{shop}"
namespace = "urn:shop"
[parameters.path]
shop = { doc = "Name of the shop." }
[version]
header  = "x-version"
default = "2014-06-01"
known   = ["2013-03-01", "2014-06-01", "2015-04-01"]
"#;

/// What a description of several files says about itself.
struct Outcome {
    model: Model,
    found: Vec<Diagnostic>,
    places: Vec<(FileId, usize, usize)>,
    marked: Option<(FileId, usize, usize)>,
}

/// Resolves and checks a service made of `files`, each a path and a text.
fn run(files: &[(&str, &str)]) -> Outcome {
    let mut sources = Sources::default();
    let mut marked = None;
    let mut ids = Vec::new();
    for (path, text) in files {
        let plain = text.replace('«', "");
        let id = sources.add(*path, plain);
        if let Some(at) = text.find('«') {
            let (line, column) = sources.position(id, at as u32);
            marked = Some((id, line, column));
        }
        ids.push(id);
    }
    let mut diagnostics = Diagnostics::new();
    let description = parse("shop", ids[0], &ids[1..], &sources, &mut diagnostics);
    let model = resolve(&[description], &mut diagnostics);
    check(&model, &sources, &mut diagnostics);
    diagnostics.sort();
    let found: Vec<Diagnostic> = diagnostics.iter().cloned().collect();
    let places = found
        .iter()
        .map(|item| {
            let (line, column) = sources.position(item.span.file, item.span.start);
            (item.span.file, line, column)
        })
        .collect();
    Outcome { model, found, places, marked }
}

fn said(found: &[Diagnostic]) -> String {
    let lines: Vec<String> =
        found.iter().map(|item| format!("{} {} [{}] {:?}", item.code, item.message, item.label, item.help)).collect();
    lines.join("\n")
}

/// Exactly one diagnostic comes, with `code` at the mark, and its help has `help` in it. Warnings about missing
/// documentation do not count, unless they are what is asked for.
fn one_of(files: &[(&str, &str)], code: &str, help: &str) {
    let outcome = run(files);
    let said = said(&outcome.found);
    let about_docs = code.starts_with("X06");
    let counts = |item: &Diagnostic| if about_docs { item.code == code } else { !item.code.starts_with("X06") };
    let mut kept = outcome.found.iter().zip(&outcome.places).filter(|(item, _)| counts(item));
    let Some((item, place)) = kept.next() else { panic!("{code} does not come:\n{said}") };
    assert_eq!(item.code, code, "{said}");
    assert!(!item.label.is_empty(), "no label:\n{said}");
    assert!(item.help.join(" ").contains(help), "{said}");
    assert_eq!(Some(*place), outcome.marked, "place of {code}:\n{said}");
    assert_eq!(item.severity == Severity::Warning, about_docs || matches!(code, "X0203" | "X0421"), "{said}");
    if !about_docs {
        assert_eq!(kept.next().map(|(item, _)| item.code), None, "follow-up errors:\n{said}");
    }
}

/// Nothing comes but warnings about missing documentation.
fn none_of(service: &str, resource: &str) {
    let outcome = run(&[("service.toml", service), ("goods.toml", resource)]);
    let wrong: Vec<Diagnostic> = outcome.found.into_iter().filter(|item| !item.code.starts_with("X06")).collect();
    assert!(wrong.is_empty(), "{}", said(&wrong));
}

/// A service of its own, with one resource.
fn service(service: &str, resource: &str, code: &str, help: &str) {
    one_of(&[("service.toml", service), ("goods.toml", resource)], code, help);
}

/// One resource beside the usual service.
fn one(resource: &str, code: &str, help: &str) {
    one_of(&[("service.toml", SERVICE), ("goods.toml", resource)], code, help);
}

/// Fields of an element that a request and a response carry.
fn fields(fields: &str, code: &str, help: &str) {
    let text = format!("{}{fields}\n", item(""));
    if code.is_empty() { none_of(SERVICE, &text) } else { one(&text, code, help) }
}

/// An operation whose body is `Item`, with further keys, up to the table of its fields.
fn item(keys: &str) -> String {
    format!(
        "[operation.add]\nsince = \"2014-06-01\"\nrequest = \"POST /goods\"\nbody = \"Item\"\n{keys}\n\
         [element.Item]\n[element.Item.fields]\n"
    )
}

/// An example of an operation that sends `Item` with these fields.
fn request(fields: &str, xml: &str, code: &str, help: &str) {
    example(fields, &format!("request = '''{xml}'''"), code, help);
}

fn response(fields: &str, xml: &str, code: &str, help: &str) {
    example(fields, &format!("response = '''{xml}'''"), code, help);
}

fn example(fields: &str, keys: &str, code: &str, help: &str) {
    let text = format!(
        "[operation.add]\nsince = \"2013-03-01\"\nrequest = \"POST /goods\"\nbody = \"Item\"\nresponse = \"Item\"\n\
         [[operation.add.example]]\nname = \"a\"\nversion = \"2014-06-01\"\n{keys}\n\
         [element.Item]\n[element.Item.fields]\n{fields}\n"
    );
    if code.is_empty() {
        none_of(SERVICE, &text);
    } else {
        one(&text, code, help);
    }
}

const ROOT: &str = r#"<Item xmlns="urn:shop">"#;
