//! Facts in the words of the language, for what OpenAPI has no word for.
//!
//! In: parts of the model. Out: entries of `x-xms`, each called as in a description.

use super::{OWN, Writer};
use crate::ident;
use crate::language::Retry;
use crate::model::{
    Availability, Content, Entries, ErrorCode, Field, Form, Layer, LongRunning, Model, Operation, RequestId, Tag,
    TypeKind, ValueType,
};
use crate::node::{Node, Object};

/// A named code of errors.
pub(super) fn error(error: &ErrorCode) -> Node {
    let mut own = Object::default();
    if let Some(status) = error.status {
        own.insert("status", Node::Integer(status.into()));
    }
    if error.retry != Retry::Never {
        own.insert("retry", Node::text(error.retry.name()));
    }
    own.insert("doc", Node::text(error.doc.as_str()));
    Node::Object(own)
}

/// `since` and the other facts about versions, those that a document of one version still needs.
pub(super) fn availability(availability: &Availability, own: &mut Object) {
    let versions = [
        ("since", &availability.since),
        ("seen", &availability.seen),
        ("until", &availability.until),
        ("required-since", &availability.required_since),
        ("optional-since", &availability.optional_since),
    ];
    for (key, version) in versions {
        if let Some(version) = version {
            own.insert(key, Node::text(version.value.to_string()));
        }
    }
    if let Some(text) = &availability.deprecated {
        own.insert("deprecated", Node::text(text.as_str()));
    }
    if let Some(source) = &availability.source {
        own.insert("source", Node::text(source.value.as_str()));
    }
}

/// Puts `x-xms` behind everything else, where there is anything in it.
pub(super) fn put(own: Object, into: &mut Object) {
    if !own.is_empty() {
        into.insert(OWN, Node::Object(own));
    }
}

impl Writer<'_> {
    /// The name of a type, as descriptions have it.
    pub(super) fn type_word(&self, kind: ValueType) -> Node {
        match kind {
            ValueType::Scalar(scalar) => Node::text(scalar.name()),
            ValueType::Named(id) => Node::text(self.model[id].name.value.as_str()),
        }
    }

    /// What a field holds, in the keys of a description; `None` where a schema says it.
    pub(super) fn content(&self, field: &Field) -> Option<Object> {
        let mut own = Object::default();
        match &field.content {
            Content::One(_) | Content::Fixed(_) => return None,
            Content::Flat(_) => {
                let choice = self.model.flat_choice(field)?;
                own.insert("choice", Node::Object(self.alternatives(&choice.fields)));
                own.insert("flat", Node::Bool(true));
            }
            Content::List { item, tag, namespace, inner } => {
                if let Some(choice) = self.model.choice(*item) {
                    own.insert("choice", Node::Object(self.alternatives(&choice.fields)));
                    return Some(own);
                }
                if inner.is_empty() {
                    return None;
                }
                own.insert("list", self.layers(*item, inner));
                own.insert("item", Node::text(tag.as_str()));
                if let Some(namespace) = namespace {
                    own.insert("item-namespace", Node::text(namespace.as_str()));
                }
            }
            Content::Map { item, entries, flat, inner } => {
                if matches!(**entries, Entries::ByName { namespace: None }) && inner.is_empty() && !flat {
                    return None;
                }
                own.insert("map", self.layers(*item, inner));
                map(entries, &mut own);
                if *flat {
                    own.insert("flat", Node::Bool(true));
                }
            }
            Content::Set { item, delimiter } => {
                own.insert("set", self.type_word(*item));
                own.insert("delimiter", Node::text(delimiter.as_str()));
            }
        }
        Some(own)
    }

    fn alternatives(&self, fields: &[Field]) -> Object {
        let one = |field: &Field| {
            let mut own = self.content(field).unwrap_or_default();
            if own.is_empty() {
                match &field.content {
                    Content::One(kind) => own.insert("type", self.type_word(*kind)),
                    Content::Fixed(text) => own.insert("value", Node::text(text.as_str())),
                    Content::List { item, tag, .. } => {
                        own.insert("list", self.type_word(*item));
                        own.insert("item", Node::text(tag.as_str()));
                    }
                    _ => own.insert("type", Node::text("xml")),
                }
            }
            if field.tag != field.name.value {
                own.insert("tag", Node::text(field.tag.as_str()));
            }
            if let Some(namespace) = &field.namespace {
                own.insert("namespace", Node::text(namespace.as_str()));
            }
            availability(&field.availability, &mut own);
            if !field.prose.summary.is_empty() {
                own.insert("doc", Node::text(field.prose.summary.as_str()));
            }
            Node::Object(own)
        };
        fields.iter().map(|field| (field.name.value.as_str(), one(field))).collect()
    }

    /// The type of items with the collections around it.
    fn layers(&self, item: ValueType, inner: &[Layer]) -> Node {
        let Some((first, rest)) = inner.split_first() else { return self.type_word(item) };
        let mut own = Object::default();
        match first {
            Layer::List(tag) => {
                own.insert("list", self.layers(item, rest));
                own.insert("item", Node::text(tag.name.as_str()));
                if let Some(namespace) = &tag.namespace {
                    own.insert("item-namespace", Node::text(namespace.as_str()));
                }
            }
            Layer::Map(entries) => {
                own.insert("map", self.layers(item, rest));
                map(entries, &mut own);
            }
        }
        Node::Object(own)
    }

    /// `[long-running]`.
    pub(super) fn long_running_rule(&self) -> Option<Node> {
        let rule = self.service.long_running.as_ref()?;
        let poll = &self.model[rule.poll];
        if !poll.availability.exists_at(self.version) {
            return None;
        }
        let mut own = Object::default();
        if let RequestId::Header(header) = &rule.request_id {
            own.insert("request-id", Node::text(header.as_str()));
        }
        own.insert("poll", Node::text(poll.id.as_str()));
        own.insert("interval", Node::text(format!("{}ms", rule.interval_ms)));
        let element = crate::model::answered_element(&poll.responses)?;
        let word = |index: usize| Node::Text(self.way(element, &[index]));
        let states = |texts: &[String]| Node::texts(texts.iter().map(String::as_str));
        own.insert(
            "state",
            Node::object([
                ("field", word(rule.state)),
                ("running", states(&rule.running)),
                ("succeeded", states(&rule.succeeded)),
                ("failed", states(&rule.failed)),
            ]),
        );
        for (key, index) in [("status", rule.status), ("error", rule.error)] {
            if let Some(index) = index {
                own.insert(key, word(index));
            }
        }
        Some(Node::Object(own))
    }

    /// `long-running` of an operation.
    pub(super) fn long_running(&self, operation: &Operation, rule: &LongRunning) -> Node {
        let mut own = Object::default();
        let usual = self.service.long_running.as_ref();
        if rule.status.is_none() && usual.is_some_and(|usual| usual.status.is_some()) {
            own.insert("status", Node::Bool(false));
        }
        if rule.error.is_none() && usual.is_some_and(|usual| usual.error.is_some()) {
            own.insert("error", Node::Bool(false));
        }
        if let Some(result) = operation.result {
            own.insert("result", Node::text(self.model[result].id.as_str()));
        }
        if own.is_empty() { Node::Bool(true) } else { Node::Object(own) }
    }
}

/// Keys of a map's entries.
fn map(entries: &Entries, own: &mut Object) {
    let mut tag = |key: &str, tag: &Tag, usual: &str| {
        if tag.name != usual {
            own.insert(key, Node::text(tag.name.as_str()));
        }
        if let Some(namespace) = &tag.namespace {
            own.insert(format!("{key}-namespace"), Node::text(namespace.as_str()));
        }
    };
    match entries {
        Entries::Pairs { entry, key, value } => {
            tag("entry", entry, "Entry");
            tag("key", key, "Name");
            tag("value", value, "Value");
        }
        Entries::ByName { namespace } => {
            own.insert("by-name", Node::Bool(true));
            if let Some(namespace) = namespace {
                own.insert("entry-namespace", Node::text(namespace.as_str()));
            }
        }
    }
}

/// A name in Rust that is not computed from the name in the description.
pub(super) fn rust(own: &mut Object, rust: &str, computed: &str) {
    if ident::plain(rust) != ident::plain(computed) {
        own.insert("rust", Node::text(ident::plain(rust)));
    }
}

/// Whether a type is an enum.
pub(super) fn is_enum(model: &Model, kind: ValueType) -> bool {
    matches!(kind, ValueType::Named(id) if matches!(model[id].kind, TypeKind::Enum(_)))
}

/// Whether a record is one of several children in a list.
pub(super) fn is_one_of(form: Form) -> bool {
    form == Form::OneOf
}
