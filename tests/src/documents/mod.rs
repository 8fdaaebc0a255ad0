//! Documents made from tables.
//!
//! In: a table ([`xms_runtime::Shape`]). Out: for everything the table has, the smallest document with just that
//! ([`targets`], [`minimal`]), and documents with a bit of everything ([`wild`]), written in one of many ways
//! ([`render`]). [`rules`] says what the tables say becomes of a document at a version: a second, slower and simpler
//! opinion than the encoder's. Nothing here calls the engine.

pub mod edges;
pub mod minimal;
pub mod render;
pub mod rules;
pub mod targets;
pub mod texts;
pub mod wild;

use std::collections::BTreeSet;

use xms_runtime::{Availability, Body, Catalog, Field, Kind, Shape};

/// A piece of a document and its line in a table: an element, an attribute, or an element's own text.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its line in a table. Of a document's root, one that holds the shape.
    pub field: Field,
    /// Its number from 1 among the items of a list; 0 when it is none.
    pub number: usize,
    /// The namespace its element is in.
    pub namespace: &'static str,
    /// What it holds.
    pub content: Content,
    /// Whether it says nothing: it is on the wire and read as absent.
    pub silent: bool,
}

/// What a part holds.
#[derive(Clone, Debug)]
pub enum Content {
    /// A text; for enums, with the availabilities of the named values in it.
    Text(String, Vec<Availability>),
    /// The fields of an element, attributes first.
    Record(Vec<Part>),
    /// What a wrapper wraps, children of several kinds without one, and the children of a map's entry.
    Items(Vec<Part>),
    /// Anything: what is kept as it is.
    Subtree(Vec<Part>),
    /// `i:nil`.
    Nil,
}

impl Part {
    /// A part that is no item and says something.
    pub fn new(field: Field, namespace: &'static str, content: Content) -> Self {
        Self { field, number: 0, namespace, content, silent: false }
    }

    /// The root of a document of that shape.
    pub fn root(shape: &'static Shape, content: Content) -> Self {
        Self::new(Field::new(shape.tag, Kind::Record(shape)), shape.namespace, content)
    }

    /// The parts inside.
    pub fn parts(&self) -> &[Part] {
        match &self.content {
            Content::Record(parts) | Content::Items(parts) | Content::Subtree(parts) => parts,
            Content::Text(..) | Content::Nil => &[],
        }
    }

    /// The elements that it is: its items where it is children of several kinds without a wrapper, else itself.
    pub fn written(&self) -> &[Part] {
        if matches!(self.field.kind, Kind::Flat(Kind::Choice(_))) { self.parts() } else { std::slice::from_ref(self) }
    }

    /// The same part without what says nothing, at any depth.
    pub fn without_silent(&self) -> Self {
        let keep = |parts: &[Part]| parts.iter().filter(|part| !part.silent).map(Part::without_silent).collect();
        let content = match &self.content {
            Content::Record(parts) => Content::Record(keep(parts)),
            Content::Items(parts) => Content::Items(keep(parts)),
            other => other.clone(),
        };
        Self { content, ..self.clone() }
    }
}

/// The namespace of a field's element in an element of that shape.
pub fn namespace_in(shape: &Shape, field: &Field) -> &'static str {
    field.namespace.unwrap_or(shape.namespace)
}

/// What a field holds in the end: the items of its list, the values of its map or set.
pub fn leaf(kind: &Kind) -> Kind {
    match *kind {
        Kind::List(item) => leaf(&item.kind),
        Kind::Flat(item) | Kind::Set(item, _) => leaf(item),
        Kind::Map(map) => leaf(&map.value.kind),
        other => other,
    }
}

/// The tables that an element of that shape may have: its own, or those of its variants.
pub fn variants(shape: &'static Shape) -> Vec<&'static Shape> {
    match shape.variants {
        Some(variants) => variants.shapes.iter().map(|(_, shape)| *shape).collect(),
        None => vec![shape],
    }
}

/// The elements that are whole documents of a service: bodies of requests and answers, each once.
pub fn roots(catalog: &'static Catalog) -> Vec<&'static Shape> {
    let bodies = catalog.operations().flat_map(|operation| {
        let answers = operation.responses.iter().map(|response| response.body);
        std::iter::once(operation.body).chain(answers)
    });
    let shapes = bodies.filter_map(|body| match body {
        Body::Element(shape) => Some(shape),
        _ => None,
    });
    let mut met = BTreeSet::new();
    shapes.chain(catalog.service.error.map(|error| error.shape)).filter(|shape| met.insert(shape.name)).collect()
}
