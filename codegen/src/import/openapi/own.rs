//! `x-xms`: what an exported document says beside OpenAPI.
//!
//! In: objects under that key. Out: the keys of the language that they hold, as they stand in a description. Documents
//! of others have none.

use super::Reader;
use super::operation::is_true;
use super::schema::Shape;
use crate::import::document::At;
use crate::import::draft::assemble::array;
use crate::import::draft::{
    Content, ContinuationDraft, ErrorDraft, ErrorReplyDraft, FieldDraft, OperationDraft, ParameterDraft, Place,
    TypeIndex, TypeKind, ValueDraft, Values, VersionDraft,
};
use crate::language::Scalar;
use crate::node::Node;
use crate::scaffold::toml_text::{string, table};

/// The key.
pub(super) const KEY: &str = "x-xms";

/// Keys that say what a field holds.
const CONTENT: &[&str] = &["type", "list", "map", "set", "choice", "value"];
/// Keys that stand elsewhere in a draft, or are no keys of the language.
const NOT_KEYS: &[&str] = &["order", "name", "title", "values", "tag", "types", "default-version"];

/// A value as TOML.
pub(super) fn toml(node: &Node) -> String {
    match node {
        Node::Null => "\"\"".to_owned(),
        Node::Text(text) => string(text),
        Node::Array(items) => format!("[{}]", items.iter().map(toml).collect::<Vec<_>>().join(", ")),
        Node::Object(object) => {
            let entries: Vec<(&str, String)> = object.iter().map(|(key, value)| (key, toml(value))).collect();
            table(&entries)
        }
        scalar => scalar.scalar_text().unwrap_or_default(),
    }
}

fn keys(own: Option<&At<'_>>, not: &[&str]) -> Vec<(String, String)> {
    let entries = own.into_iter().flat_map(At::entries);
    let wanted = entries.filter(|(key, _)| !NOT_KEYS.contains(key) && !not.contains(key));
    wanted.map(|(key, at)| (key.to_owned(), toml(at.node))).collect()
}

impl<'d> Reader<'d> {
    pub(super) fn own_service(&mut self, root: &At<'d>) {
        let Some(own) = root.get(KEY) else { return };
        let service = &mut self.draft.service;
        for (key, at) in own.entries() {
            match key {
                "request-id-header" => service.request_id_header = at.node.as_text().map(str::to_owned),
                "declaration" => service.declaration = is_true(Some(at.node)),
                "namespace" => service.namespace = at.node.as_text().unwrap_or_default().to_owned(),
                "version" => {
                    let known = at.get("known");
                    let known =
                        known.iter().flat_map(At::items).filter_map(|known| known.node.as_text().map(str::to_owned));
                    if let Some(header) = at.text("header") {
                        service.version = Some(VersionDraft { header: header.to_owned(), known: known.collect() });
                    }
                }
                "errors" => {
                    for (code, at) in at.entries() {
                        let status = at
                            .node
                            .get("status")
                            .and_then(Node::as_integer)
                            .and_then(|status| u16::try_from(status).ok());
                        let doc = at.text("doc").unwrap_or_default().to_owned();
                        let retry = at.text("retry").map(|retry| ("retry".to_owned(), string(retry)));
                        service.errors.push(ErrorDraft {
                            code: code.to_owned(),
                            status,
                            doc,
                            extra: retry.into_iter().collect(),
                        });
                    }
                }
                "long-running" | "refusals" | "namespaces" => {
                    service.tables.push((
                        key.to_owned(),
                        at.entries().map(|(key, at)| (key.to_owned(), toml(at.node))).collect(),
                    ));
                }
                "groups" | "publish-settings" => service.extra.push((key.to_owned(), toml(at.node))),
                _ => {}
            }
        }
    }

    /// Further keys of an element or an enum.
    pub(super) fn own_keys(&self, shape: &Shape<'d>) -> Vec<(String, String)> {
        keys(shape.at.get(KEY).as_ref(), &["one-of", "discriminator", "variants", "fields"])
    }

    pub(super) fn own_values(&self, shape: &Shape<'d>, values: &mut Vec<ValueDraft>) {
        let Some(own) = shape.at.get(KEY).and_then(|own| own.get("values")) else { return };
        for value in values {
            let Some(at) = own.get(&value.text) else { continue };
            value.doc = at.text("doc").unwrap_or_default().to_owned();
            value.extra = keys(Some(&at), &["doc"]);
        }
    }

    /// Order of the fields, and whether exactly one is there.
    pub(super) fn own_element(&mut self, shape: &Shape<'d>, fields: &mut [FieldDraft]) -> bool {
        let Some(own) = shape.at.get(KEY) else { return false };
        let order = own.get("order");
        let order: Vec<&str> = order.iter().flat_map(At::items).filter_map(|name| name.node.as_text()).collect();
        fields.sort_by_key(|field| order.iter().position(|name| *name == field.name).unwrap_or(usize::MAX));
        is_true(own.node.get("one-of"))
    }

    /// The elements that one is, by a discriminator.
    pub(super) fn own_variants(&mut self, shape: &Shape<'d>, index: TypeIndex) {
        let Some(own) = shape.at.get(KEY) else { return };
        let Some(field) = own.text("discriminator") else { return };
        let variants = own.get("variants");
        let names: Vec<&str> = variants.iter().flat_map(At::items).filter_map(|name| name.node.as_text()).collect();
        let found: Vec<TypeIndex> = names.iter().filter_map(|name| self.own_type(name)).collect();
        if let Some(TypeKind::Element(element)) = self.draft.types.get_mut(index.0).map(|item| &mut item.kind) {
            element.variants = Some((field.to_owned(), found));
            element.fields.clear();
        }
    }

    /// A definition by its name: an element or an enum.
    fn own_type(&mut self, name: &str) -> Option<TypeIndex> {
        let at = self.root.way(&["components", "schemas", name])?;
        let mut shape = self.shape(&at);
        shape.component = Some(name.to_owned());
        if shape.values.is_empty() {
            let tag = shape.xml.name.clone().unwrap_or_else(|| name.to_owned());
            return Some(self.element(&shape, tag, name));
        }
        match self.value_type(&shape, "", name) {
            crate::import::draft::TypeRef::Named(index) => Some(index),
            crate::import::draft::TypeRef::Scalar(_) => None,
        }
    }

    pub(super) fn own_field(&mut self, at: &At<'d>, field: &mut FieldDraft) {
        // What stands beside a reference is the field's; what stands in the definition is the element's.
        let Some(own) = at.get(KEY) else { return };
        let says_content = CONTENT.iter().any(|key| own.node.get(key).is_some());
        if says_content {
            let mut named = Vec::new();
            self.named_in(own.node, &mut named);
            field.content = Content::Written { named };
            field.namespace = None;
            field.limits = Default::default();
        }
        if let Some(tag) = own.text("tag") {
            tag.clone_into(&mut field.tag);
        }
        if is_true(own.node.get("content")) {
            field.place = Place::Text;
        }
        field.secret |= is_true(own.node.get("secret"));
        for (key, value) in keys(Some(&own), &["content", "doc", "required", "nil", "secret"]) {
            field.extra.retain(|(other, _)| *other != key);
            field.extra.push((key, value));
        }
        field.nil |= is_true(own.node.get("nil"));
        if own.node.get("deprecated").is_some() {
            field.deprecated = false;
        }
    }

    /// The elements and enums that the keys of a field name.
    fn named_in(&mut self, node: &Node, named: &mut Vec<TypeIndex>) {
        let Some(object) = node.as_object() else { return };
        for (key, value) in object.iter() {
            match (key, value) {
                ("type" | "list" | "map" | "set", Node::Text(name)) if Scalar::from_name(name).is_none() => {
                    named.extend(self.own_type(name));
                }
                ("choice", Node::Object(fields)) => {
                    for (_, field) in fields.iter() {
                        self.named_in(field, named);
                    }
                }
                ("list" | "map", inner) => self.named_in(inner, named),
                _ => {}
            }
        }
    }

    pub(super) fn own_parameter(&mut self, at: &At<'d>, parameter: &mut ParameterDraft) {
        let own = at.get(KEY);
        let Some(own) = own else {
            if is_true(at.node.get("x-ms-skip-url-encoding")) {
                parameter.extra.push(("rest".to_owned(), String::new()));
            }
            return;
        };
        for (key, value) in keys(Some(&own), &["doc"]) {
            match key.as_str() {
                "prefix" => parameter.prefix = true,
                "rust" => parameter.rust = own.text("rust").map(str::to_owned),
                "required" => parameter.required = value == "true",
                "secret" => parameter.secret = true,
                "version" => {
                    parameter.required = false;
                    parameter.extra.push((key, value));
                }
                "list" => parameter.values = Values::List(parameter.values.kind()),
                "delimiter" => {
                    let delimiter = own.text("delimiter").unwrap_or(",").to_owned();
                    parameter.values = Values::Set(parameter.values.kind(), delimiter);
                }
                "deprecated" => {
                    parameter.deprecated = false;
                    parameter.extra.push((key, value));
                }
                _ => parameter.extra.push((key, value)),
            }
        }
        if let Some(name) = own.text("name") {
            name.clone_into(&mut parameter.name);
        }
    }

    pub(super) fn own_operation(&mut self, at: &At<'d>, operation: &mut OperationDraft) {
        let Some(own) = at.get(KEY) else { return };
        let statuses = own.get("statuses");
        let statuses: Vec<i64> =
            statuses.iter().flat_map(At::items).filter_map(|status| status.node.as_integer()).collect();
        operation.responses.sort_by_key(|(status, _)| statuses.iter().position(|own| *own == i64::from(*status)));
        if let Some(title) = own.text("title") {
            title.clone_into(&mut operation.prose.title);
        }
        for (key, value) in keys(Some(&own), &["errors", "examples", "statuses"]) {
            match key.as_str() {
                "addresses" => operation.addresses = Some(value),
                // The base path, without a slash behind it.
                "path" => operation.path.clear(),
                "body" => {
                    operation.body = None;
                    if own.way(&["body", "batch"]).is_some() {
                        operation.responses.iter_mut().for_each(|(_, body)| *body = None);
                    }
                    self.keep_named(own.get("body"), operation);
                    operation.extra.push((key, value));
                }
                "response" => {
                    operation.responses.iter_mut().for_each(|(_, body)| *body = None);
                    self.keep_named(own.get("response"), operation);
                    operation.extra.push((key, value));
                }
                "continuation" => operation.continuation = Some(ContinuationDraft::Written(value)),
                "deprecated" => {
                    operation.deprecated = false;
                    operation.extra.push((key, value));
                }
                _ => operation.extra.push((key, value)),
            }
        }
        let errors = own.get("errors");
        let codes: Vec<&str> = errors.iter().flat_map(At::items).filter_map(|code| code.node.as_text()).collect();
        if !codes.is_empty() {
            operation.extra.push(("errors".to_owned(), array(codes)));
        }
    }

    /// Keeps the element or enum of a body that is said in the words of the language.
    fn keep_named(&mut self, body: Option<At<'d>>, operation: &mut OperationDraft) {
        let Some(body) = body else { return };
        for key in ["element", "type"] {
            let name = body.text(key).filter(|name| Scalar::from_name(name).is_none());
            operation.named.extend(name.and_then(|name| self.own_type(name)));
        }
    }

    /// The way to the code and the message of an error, where the document says it.
    pub(super) fn own_error_reply(&mut self) -> Option<ErrorReplyDraft> {
        let own = self.root.way(&[KEY, "error-reply"])?;
        let element = own.text("element")?;
        let element = self.own_type(element)?;
        let text = |key: &str| own.text(key).map(str::to_owned);
        Some(ErrorReplyDraft { element, code: text("code")?, message: text("message")?, header: text("header") })
    }
}
