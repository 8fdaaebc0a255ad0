//! A schema as it is once everything that it consists of is put together.
//!
//! In: a place in a document. Out: its `Shape`: what references, `allOf` and alternatives say together, and where it
//! comes from, so that what is described in one place becomes one element.

use std::collections::HashSet;

use super::Reader;
use super::own;
use crate::import::document::At;
use crate::import::loss::LossKind;
use crate::node::Node;

/// As deep as `allOf` is followed.
const DEEPEST: usize = 32;

/// The keys that are read here, or by those who read a [`Shape`].
const KNOWN: &[&str] = &[
    "$ref",
    "$anchor",
    "$comment",
    "$id",
    "$schema",
    "type",
    "format",
    "properties",
    "required",
    "items",
    "enum",
    "const",
    "additionalProperties",
    "allOf",
    "oneOf",
    "anyOf",
    "xml",
    "description",
    "title",
    "default",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "pattern",
    "nullable",
    "deprecated",
    "summary",
    "x-ms-enum",
    "x-ms-client-name",
    "x-nullable",
    "x-ms-discriminator-value",
    "x-ms-header-collection-prefix",
    "collectionFormat",
    own::KEY,
];
/// Those that bound values as the language does not.
const CONSTRAINTS: &[&str] = &[
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "not",
    "if",
    "then",
    "else",
    "patternProperties",
    "propertyNames",
    "contains",
    "minContains",
    "maxContains",
    "prefixItems",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedProperties",
    "unevaluatedItems",
];
/// Those that say when something is there, or tell alternatives apart.
const FACTS: &[&str] = &["readOnly", "writeOnly", "discriminator", "x-ms-mutability"];
/// Those that show values.
const EXAMPLES: &[&str] = &["example", "examples", "x-example", "x-examples"];

/// What a schema says.
#[derive(Clone, Debug)]
pub(super) struct Shape<'d> {
    /// Where it is said; what has one place is one thing.
    pub(super) at: At<'d>,
    /// The name of the definition that it is.
    pub(super) component: Option<String>,
    pub(super) xml: Xml,
    pub(super) kind: Option<&'d str>,
    pub(super) format: Option<&'d str>,
    pub(super) properties: Vec<(&'d str, At<'d>)>,
    pub(super) required: Vec<&'d str>,
    pub(super) items: Option<At<'d>>,
    /// The type of values that are not named, where there can be any.
    pub(super) additional: Option<At<'d>>,
    pub(super) values: Vec<&'d Node>,
    pub(super) values_at: Option<At<'d>>,
    pub(super) description: Option<&'d str>,
    pub(super) title: Option<&'d str>,
    pub(super) deprecated: bool,
    /// Where `minimum` and others stand.
    pub(super) limits: Vec<At<'d>>,
    pub(super) client_name: Option<&'d str>,
}

/// `xml`.
#[derive(Clone, Debug, Default)]
pub(super) struct Xml {
    pub(super) name: Option<String>,
    pub(super) namespace: Option<String>,
    pub(super) attribute: bool,
    pub(super) wrapped: bool,
    pub(super) text: bool,
}

impl<'d> Reader<'d> {
    /// Puts a schema together.
    pub(super) fn shape(&mut self, at: &At<'d>) -> Shape<'d> {
        let mut shape = Shape {
            at: at.clone(),
            component: None,
            xml: Xml::default(),
            kind: None,
            format: None,
            properties: Vec::new(),
            required: Vec::new(),
            items: None,
            additional: None,
            values: Vec::new(),
            values_at: None,
            description: None,
            title: None,
            deprecated: false,
            limits: Vec::new(),
            client_name: None,
        };
        self.collect(at, &mut shape, &mut HashSet::new(), 0, true);
        shape
    }

    /// Takes in what one schema says; `is_it` where it is the thing itself, and no part of it.
    fn collect(
        &mut self,
        at: &At<'d>,
        shape: &mut Shape<'d>,
        visited: &mut HashSet<(usize, String)>,
        depth: usize,
        is_it: bool,
    ) {
        let Some(found) = self.resolve(at) else { return };
        let key = (found.key().0, found.key().1.to_owned());
        if depth > DEEPEST || !visited.insert(key) {
            return;
        }
        let is_reference = at.node.get("$ref").is_some();
        if is_it && is_reference {
            shape.at = found.clone();
            shape.component = Some(found.name());
        }
        let parts: Vec<At<'d>> = found.get("allOf").iter().flat_map(At::items).collect();
        let single = parts.iter().filter(|part| part.node.get("$ref").is_some()).count() == 1
            && found.node.get("properties").is_none()
            && parts.iter().all(|part| part.node.get("$ref").is_some() || part.node.get("properties").is_none());
        for part in &parts {
            // A reference in `allOf` with something beside it is that thing, said in more words.
            let is_it = is_it && shape.component.is_none() && single && part.node.get("$ref").is_some();
            self.collect(part, shape, visited, depth + 1, is_it);
        }
        self.alternatives(&found, shape, visited, depth, is_it);
        self.take(&found, shape);
        if is_reference {
            // What stands beside a reference says more of it.
            self.take_beside(at, shape);
        }
    }

    /// `oneOf` and `anyOf`.
    fn alternatives(
        &mut self,
        found: &At<'d>,
        shape: &mut Shape<'d>,
        visited: &mut HashSet<(usize, String)>,
        depth: usize,
        is_it: bool,
    ) {
        for key in ["oneOf", "anyOf"] {
            let Some(list) = found.get(key) else { continue };
            let all: Vec<At<'d>> = list.items().filter(|one| one.text("type") != Some("null")).collect();
            let required = shape.required.len();
            for one in &all {
                let is_it = is_it && shape.component.is_none() && all.len() == 1;
                self.collect(one, shape, visited, depth + 1, is_it);
            }
            if all.len() > 1 {
                shape.required.truncate(required);
                self.lose(
                    LossKind::Element,
                    &list,
                    format!("`{key}`: the alternatives became one, with all that any of them has"),
                );
            }
        }
    }

    fn take(&mut self, at: &At<'d>, shape: &mut Shape<'d>) {
        self.report(at);
        let text = |key: &str| at.text(key);
        match at.node.get("type") {
            Some(Node::Text(kind)) => shape.kind = Some(kind),
            Some(Node::Array(kinds)) => {
                let kinds: Vec<&str> = kinds.iter().filter_map(Node::as_text).filter(|&kind| kind != "null").collect();
                shape.kind = kinds.first().copied().or(shape.kind);
                if kinds.len() > 1 {
                    self.lose(LossKind::Constraint, at, format!("one of several types: taken as `{}`", kinds[0]));
                }
            }
            _ => {}
        }
        shape.format = text("format").or(shape.format);
        shape.description = text("description").or(shape.description);
        shape.title = text("title").or(shape.title);
        shape.client_name = text("x-ms-client-name").or(shape.client_name);
        shape.deprecated |= at.is("deprecated");
        if let Some(properties) = at.get("properties") {
            for (name, property) in properties.entries() {
                match shape.properties.iter_mut().find(|(other, _)| *other == name) {
                    Some(own) => own.1 = property,
                    None => shape.properties.push((name, property)),
                }
            }
        }
        let required = at.get("required");
        shape.required.extend(required.iter().flat_map(At::items).filter_map(|name| name.node.as_text()));
        shape.items = at.get("items").or(shape.items.take());
        match at.get("additionalProperties") {
            Some(more) if more.node.as_bool() == Some(false) => shape.additional = None,
            Some(more) => shape.additional = Some(more),
            None => {}
        }
        if let Some(values) = at.get("enum") {
            shape.values.extend(values.node.items().iter().filter(|value| **value != Node::Null));
            shape.values_at = Some(at.clone());
        }
        if let Some(constant) = at.node.get("const").filter(|value| **value != Node::Null) {
            shape.values = vec![constant];
            shape.values_at = Some(at.clone());
        }
        let bounds = ["minimum", "maximum", "minLength", "maxLength", "pattern", "default"];
        if bounds.iter().any(|key| at.node.get(key).is_some()) {
            shape.limits.push(at.clone());
        }
        self.take_xml(at, shape);
    }

    fn take_beside(&mut self, at: &At<'d>, shape: &mut Shape<'d>) {
        shape.description = at.text("description").or(shape.description);
        shape.client_name = at.text("x-ms-client-name").or(shape.client_name);
        shape.deprecated |= at.is("deprecated");
        self.take_xml(at, shape);
    }

    fn take_xml(&mut self, at: &At<'d>, shape: &mut Shape<'d>) {
        let Some(xml) = at.get("xml") else { return };
        if let Some(name) = xml.text("name") {
            // A prefix in front of a name is none of the name.
            let name = name.rsplit(':').next().unwrap_or(name);
            shape.xml.name = Some(name.to_owned()).filter(|name| !name.is_empty());
        }
        shape.xml.namespace = xml.text("namespace").map(str::to_owned).or(shape.xml.namespace.take());
        shape.xml.attribute |= xml.is("attribute") || xml.text("nodeType") == Some("attribute");
        shape.xml.wrapped |= xml.is("wrapped");
        shape.xml.text |= xml.is("x-ms-text") || xml.text("nodeType") == Some("text");
        if let Some(prefix) = xml.get("prefix") {
            self.lose(LossKind::Element, &prefix, "a prefix: the writer of documents chooses its own");
        }
        self.leftover(&xml, &["name", "namespace", "attribute", "wrapped", "prefix", "x-ms-text", "nodeType"]);
    }

    /// Tells, once, of the keys of a schema that say what a description cannot.
    fn report(&mut self, at: &At<'d>) {
        let key = (at.key().0, at.key().1.to_owned());
        if !self.reported.insert(key) {
            return;
        }
        let entries: Vec<(&'d str, At<'d>)> = at.entries().collect();
        // A parameter of Swagger 2.0 is a schema with a name.
        let is_parameter = at.node.get("in").is_some();
        for (key, at) in entries {
            let kind = match key {
                key if KNOWN.contains(&key) => {
                    if key == "nullable" && at.node.as_bool() == Some(true) {
                        self.lose(LossKind::Element, &at, "`nullable`: XML has no null of its own");
                    }
                    continue;
                }
                key if CONSTRAINTS.contains(&key) => LossKind::Constraint,
                key if FACTS.contains(&key) => LossKind::Element,
                key if EXAMPLES.contains(&key) => LossKind::Example,
                "x-ms-parameter-location" | "x-ms-parameter-grouping" if is_parameter => continue,
                "name" | "in" | "schema" | "style" | "explode" | "allowEmptyValue" | "x-ms-skip-url-encoding"
                    if is_parameter =>
                {
                    continue;
                }
                _ => LossKind::Key,
            };
            self.lose(kind, &at, format!("`{key}`"));
        }
    }
}
