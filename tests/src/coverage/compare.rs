//! An operation and its elements, as facts and as tables have them.
//!
//! In: one fact, and the tables of services. Out: the operation that it is, and every element that the tables lack or
//! have otherwise. A difference is counted once for each place at which it is seen.

use xms_runtime::{Body, Catalog, Field, Kind, Operation, Service, Shape};

use super::facts::{Fact, Node};

/// What was found about one operation.
#[derive(Debug, Default)]
pub struct Comparison {
    /// How many elements the facts have.
    pub elements: usize,
    /// How many of them are described.
    pub described: usize,
    /// What the tables lack, and where they differ.
    pub findings: Vec<String>,
}

/// Finds the operation that a fact is about: same method, same address but for the names of placeholders, constants
/// of the query that the fact has, and the same root of the body.
pub fn find(fact: &Fact, catalogs: &[&'static Catalog]) -> Option<(&'static Service, &'static Operation)> {
    let path = pattern(&fact.path);
    let operations =
        catalogs.iter().flat_map(|catalog| catalog.operations().map(|operation| (catalog.service, operation)));
    let candidates = operations.filter(|(service, operation)| {
        operation.method.as_str() == fact.method
            && operation.addresses().any(|one| pattern(&format!("{}{}", service.base_path, one.path)) == path)
            && constants(operation).all(|(name, text)| {
                fact.query.iter().any(|query| query.name == name && query.constant.as_deref() == Some(text))
            })
    });
    candidates
        .filter_map(|found| Some((body_agrees(fact, found.1)?, found)))
        .max_by_key(|(score, (_, operation))| (*score, constants(operation).count()))
        .map(|(_, found)| found)
}

fn constants(operation: &Operation) -> impl Iterator<Item = (&'static str, &'static str)> {
    operation.query.iter().filter_map(|parameter| match parameter.role {
        xms_runtime::Role::Constant(text) => Some((parameter.name, text)),
        _ => None,
    })
}

/// How well the body agrees; `None` where it is another one.
fn body_agrees(fact: &Fact, operation: &Operation) -> Option<usize> {
    let (Some(node), Body::Element(described)) = (&fact.request, operation.body) else {
        return Some(usize::from(fact.request.is_none() == matches!(operation.body, Body::None)));
    };
    let shape = described;
    let same = shape.tag == node.name
        && shape.fields.iter().all(|field| match field.kind {
            Kind::Fixed(text) => node.children.iter().any(|child| {
                child.name == field.name && child.constant.as_deref().is_none_or(|constant| constant == text)
            }),
            _ => true,
        });
    same.then_some(2)
}

/// An address with all placeholders alike.
fn pattern(path: &str) -> String {
    let segments = path.split('/').filter(|segment| !segment.is_empty()).map(|segment| {
        let mut text = String::new();
        let mut rest = segment;
        while let Some((before, after)) = rest.split_once('{') {
            text.push_str(&before.to_lowercase());
            text.push_str("{}");
            rest = after.split_once('}').map_or("", |(_, behind)| behind);
        }
        text + &rest.to_lowercase()
    });
    segments.map(|segment| format!("/{segment}")).collect()
}

/// Compares bodies.
pub fn compare(fact: &Fact, operation: &'static Operation) -> Comparison {
    let mut found = Comparison::default();
    if let Some(node) = &fact.request {
        body(node, &[operation.body], true, &mut found);
    }
    if let Some(node) = &fact.response {
        let bodies: Vec<Body> = operation.responses.iter().map(|response| response.body).collect();
        body(node, &bodies, false, &mut found);
    }
    found
}

fn body(node: &Node, bodies: &[Body], is_request: bool, found: &mut Comparison) {
    let side = if is_request { "request" } else { "response" };
    let shape = bodies.iter().find_map(|body| match body {
        Body::Element(described) => Some(described),
        _ => None,
    });
    let Some(shape) = shape else {
        found.elements += node.len();
        found.findings.push(format!("{side}: `{}` is not described as an element", node.name));
        return;
    };
    if shape.tag != node.name {
        found.findings.push(format!("{side}: the root is `{}`, described as `{}`", node.name, shape.tag));
    }
    children(node, &[shape], &format!("{side} {}", node.name), is_request, found);
}

/// The tables that an element can have: its own, or those of its variants.
fn shapes(shape: &'static Shape) -> Vec<&'static Shape> {
    match shape.variants {
        Some(variants) => variants.shapes.iter().map(|&(_, shape)| shape).collect(),
        None => vec![shape],
    }
}

fn children(node: &Node, tables: &[&'static Shape], path: &str, is_request: bool, found: &mut Comparison) {
    let tables: Vec<&'static Shape> = tables.iter().flat_map(|&shape| shapes(shape)).collect();
    let field = |name: &str| tables.iter().find_map(|shape| shape.field(name));
    order(node, &tables, path, found);
    for child in node.children.iter().filter(|child| !child.name.starts_with('@')) {
        found.elements += 1;
        let path = format!("{path}/{}", child.name);
        let Some(field) = field(&child.name) else {
            found.elements += child.len();
            let seen = child.recorded;
            let seen = if seen > 0 { format!(", recorded {seen} times") } else { String::new() };
            found.findings.push(format!("{path} is not described{seen}"));
            continue;
        };
        found.described += 1;
        kind(child, field, &path, found);
        if is_request && child.is_required() && !field.required && field.availability.required_since.is_none() {
            found.findings.push(format!("{path} is required by its author, and described as optional"));
        }
        inside(child, field.kind, &path, is_request, found);
    }
}

/// What is in a field.
fn inside(node: &Node, kind: Kind, path: &str, is_request: bool, found: &mut Comparison) {
    match kind {
        Kind::Record(shape) => children(node, &[shape], path, is_request, found),
        Kind::Flat(kind) => inside(node, *kind, path, is_request, found),
        Kind::List(item) => {
            for child in &node.children {
                found.elements += 1;
                let path = format!("{path}/{}", child.name);
                if item.name != child.name {
                    found.elements += child.len();
                    found.findings.push(format!("{path}: items are described as `{}`", item.name));
                    continue;
                }
                found.described += 1;
                inside(child, item.kind, &path, is_request, found);
            }
        }
        // Entries of name and value, whatever the facts call their parts.
        Kind::Map(_) => {
            found.elements += node.len();
            found.described += node.len();
        }
        _ if !node.is_empty() => {
            found.elements += node.len();
            found.findings.push(format!("{path} holds elements, and is described as a text"));
        }
        _ => {}
    }
}

/// Whether children stand in the order in which the tables have them.
fn order(node: &Node, tables: &[&'static Shape], path: &str, found: &mut Comparison) {
    let known: Vec<&str> = node.children.iter().map(|child| &*child.name).collect();
    let wire: Vec<&str> = node.wire_order.iter().map(|name| &**name).filter(|name| known.contains(name)).collect();
    let [shape] = tables else { return };
    let wire = if wire.len() > 1 { wire } else { known };
    let places: Vec<(usize, &str)> = wire
        .iter()
        .filter_map(|name| Some((shape.fields.iter().position(|field| field.is_called(name))?, *name)))
        .collect();
    if let Some(pair) = places.windows(2).find(|pair| pair[0].0 > pair[1].0) {
        found.findings.push(format!("{path}: `{}` stands before `{}`, described behind it", pair[0].1, pair[1].1));
    }
}

/// Whether the type is the one of the facts.
fn kind(node: &Node, field: &Field, path: &str, found: &mut Comparison) {
    let described = field.kind;
    let agrees = match node.kind.as_str() {
        "string" | "string?" if node.base64 => matches!(described, Kind::Base64Text | Kind::Base64Bytes),
        // A text that is one of few is an enum, one that has a form of its own a type.
        "string" | "string?" => matches!(
            described,
            Kind::String
                | Kind::Enum(_)
                | Kind::Uri
                | Kind::Uuid
                | Kind::DateTime
                | Kind::Fixed(_)
                | Kind::Bool
                | Kind::Set(..)
        ),
        "bool" => matches!(described, Kind::Bool),
        "int" => matches!(described, Kind::Int32 | Kind::Int64),
        "long" => matches!(described, Kind::Int64),
        "double" => matches!(described, Kind::Double),
        "uri" => matches!(described, Kind::Uri | Kind::String),
        "dateTime" => matches!(described, Kind::DateTime),
        "guid" => matches!(described, Kind::Uuid | Kind::String),
        "bytes" => matches!(described, Kind::Base64Bytes | Kind::Base64Text),
        "list" => matches!(described, Kind::List(_) | Kind::Map(_) | Kind::Flat(_)),
        _ => true,
    };
    if !agrees && !node.repeated {
        let base64 = if node.base64 { " in base64" } else { "" };
        found.findings.push(format!("{path} is a {}{base64}, described as {}", node.kind, called(&described)));
    }
}

/// A kind by its name, and that of its element.
fn called(kind: &Kind) -> String {
    match kind {
        Kind::Record(shape) | Kind::Choice(shape) => format!("the element {}", shape.name),
        Kind::Enum(shape) => format!("the enum {}", shape.name),
        Kind::List(item) => format!("a list of {}", called(&item.kind)),
        Kind::Flat(item) => format!("any number of {}", called(item)),
        Kind::Set(item, _) => format!("a set of {}", called(item)),
        Kind::Map(_) => "a map".to_owned(),
        other => format!("{other:?}"),
    }
}
