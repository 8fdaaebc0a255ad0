//! A field of an element in an example: its name, its versions, its content.
//!
//! In: a child or a text and the field it is. Out: reports, and whether the field counts as set: an empty element is
//! absent for everything but text.

use std::fmt::{self, Display};
use std::ops::Range;

use super::body::Walk;
use super::value::{self, ExampleValue};
use super::{report_unavailable, unavailable_at};
use crate::language::Scalar;
use crate::model::{Content, Entries, Field, Layer, Limits, Record, Tag, TypeId, TypeKind, ValueType};
use crate::rule;
use crate::wire::xml::Node;

/// `` `Port` ``, for messages.
#[derive(Clone, Copy)]
struct Quoted<'a>(&'a str);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.0)
    }
}

impl Walk<'_> {
    /// X0506 for the field itself, and for a name it does not have at the version. The answer is whether it exists.
    pub(super) fn exists(&mut self, field: &Field, name: &str, at: &Range<usize>) -> bool {
        if let Some(reason) = unavailable_at(&field.availability, self.version) {
            let diagnostic = report_unavailable(
                rule::EXAMPLE_NOT_AT_VERSION,
                self.span(at),
                &format!("`{name}`"),
                self.version,
                reason,
            );
            self.diagnostics.push(diagnostic);
            return false;
        }
        let written = self.written_name(field);
        if !self.request || name == written {
            return true;
        }
        let renamed = field.was.as_ref().filter(|was| was.name == name || field.tag == name);
        let (rule, message, label) = match renamed {
            Some(was) => (
                rule::EXAMPLE_NOT_AT_VERSION,
                format!("at {} `{name}` is called `{written}`", self.version),
                format!("renamed with {}", was.until.value),
            ),
            None => (
                rule::EXAMPLE_UNKNOWN_PART,
                format!("`{name}` is a name of `{written}` that is read, never written"),
                "not written".to_owned(),
            ),
        };
        let diagnostic = rule
            .at(self.span(at), message)
            .label(label)
            .also(field.name.span, "described here")
            .help(format!("write `{written}` in requests"));
        self.diagnostics.push(diagnostic);
        true
    }

    /// The name under which a field is written at the example's version.
    pub(super) fn written_name<'f>(&self, field: &'f Field) -> &'f str {
        match &field.was {
            Some(was) if self.version < was.until.value => &was.name,
            _ => &field.tag,
        }
    }

    /// Whether a field must be there at the example's version.
    pub(super) fn is_required(&self, field: &Field) -> bool {
        let target = field.content.named();
        if unavailable_at(&field.availability, self.version).is_some()
            || target.is_some_and(|target| unavailable_at(&self.model[target].availability, self.version).is_some())
        {
            return false;
        }
        field.is_required_at(self.version)
    }

    /// The text of an attribute or of an element that is text. The answer is whether the field is set.
    pub(super) fn field_text(&mut self, field: &Field, text: &str, at: &Range<usize>) -> bool {
        let what = Quoted(&field.name.value);
        match &field.content {
            Content::Fixed(expected) => {
                if text != expected {
                    let diagnostic = value::differs(self.span(at), what, expected, text);
                    self.diagnostics.push(diagnostic.also(field.name.span, "described here"));
                }
                true
            }
            Content::Set { item, delimiter } => self.set(text, *item, delimiter, &what, at),
            Content::One(item) => {
                if text.is_empty() && !may_be_empty(*item, self.model) {
                    return false;
                }
                self.value(*item, &field.limits, text, &what, at);
                true
            }
            Content::List { .. } | Content::Flat(_) | Content::Map { .. } => true,
        }
    }

    fn value(&mut self, item: ValueType, limits: &Limits, text: &str, what: &dyn Display, at: &Range<usize>) {
        let found = ExampleValue { model: self.model, version: self.version, what, span: self.span(at), text };
        // Limits are checked before sending; what a service answers is its own affair.
        found.check(item, Some(limits).filter(|_| self.request), self.diagnostics);
    }

    fn set(&mut self, text: &str, item: ValueType, delimiter: &str, what: &dyn Display, at: &Range<usize>) -> bool {
        if text.is_empty() {
            return false;
        }
        for part in text.split(delimiter) {
            self.value(item, &Limits::default(), part, what, at);
        }
        true
    }

    /// The content of a child. The answer is whether the field is set.
    pub(super) fn content(&mut self, node: &Node, field: &Field, record: &Record) -> bool {
        if Self::is_nil(node) {
            return self.nil(node, field);
        }
        let set = match &field.content {
            Content::One(item) | Content::Flat(item) => self.item(node, *item, &field.limits),
            Content::Fixed(_) | Content::Set { .. } => {
                self.no_children(node);
                self.no_attributes(node);
                self.field_text(field, &node.text, &node.text_at)
            }
            Content::List { item, .. } if let Some(id) = self.choice_of(*item) => {
                self.no_attributes(node);
                self.no_text(node);
                node.children.iter().for_each(|child| self.typed(child, id));
                !node.children.is_empty()
            }
            Content::List { item, tag, namespace, inner } => {
                let namespace = namespace.as_ref().unwrap_or(&record.namespace);
                self.list(node, (*item, inner), tag, namespace, record)
            }
            Content::Map { item, entries, flat, inner } => match &**entries {
                Entries::Pairs { key, value, .. } if *flat => {
                    self.pair(node, [key, value], (*item, inner), record);
                    true
                }
                entries => self.map(node, (*item, inner), entries, record),
            },
        };
        // What was chosen is there, empty or not.
        let chosen = record.is_enum()
            && matches!(field.content, Content::List { .. } | Content::Map { .. } | Content::Set { .. });
        if set || field.keep_empty || chosen {
            return true;
        }
        // An empty record is complained about by its required fields, or is as it should be.
        if self.request {
            let diagnostic = rule::EXAMPLE_VALUE
                .at(
                    self.span(&node.name_at),
                    format!("`{}` is empty, which says the same as leaving it out", node.name),
                )
                .label("never written like this")
                .also(field.name.span, "described here")
                .help("leave it out, or describe it with `keep-empty = true`");
            self.diagnostics.push(diagnostic);
            return true;
        }
        false
    }

    /// The children of several kinds that `item` is one of.
    fn choice_of(&self, item: ValueType) -> Option<TypeId> {
        let ValueType::Named(id) = item else { return None };
        self.model.choice(item).map(|_| id)
    }

    /// `i:nil="true"`: absent, unless the description makes it a state of its own.
    fn nil(&mut self, node: &Node, field: &Field) -> bool {
        if field.nil || !self.request {
            return field.nil;
        }
        let diagnostic = rule::EXAMPLE_VALUE
            .at(self.span(&node.name_at), format!("`{}` is nil, and is never written like this", node.name))
            .label("nil says the same as leaving it out")
            .also(field.name.span, "described here")
            .help("leave it out, or describe it with `nil = true`");
        self.diagnostics.push(diagnostic);
        true
    }

    /// One value: a child, or an item of a list. The answer is whether it is there at all.
    fn item(&mut self, node: &Node, item: ValueType, limits: &Limits) -> bool {
        let is_element = match item {
            ValueType::Named(id) => !matches!(self.model[id].kind, TypeKind::Enum(_)),
            ValueType::Scalar(scalar) => scalar == Scalar::Xml,
        };
        if is_element {
            if let ValueType::Named(id) = item {
                self.typed(node, id);
            }
            return true;
        }
        self.no_children(node);
        self.no_attributes(node);
        if !node.children.is_empty() {
            return true;
        }
        if node.text.is_empty() && !may_be_empty(item, self.model) {
            return false;
        }
        self.value(item, limits, &node.text, &Quoted(&node.name), &node.text_at);
        true
    }

    /// What stands in an item or entry: a value, or a collection of them.
    fn inside(&mut self, node: &Node, (item, inner): (ValueType, &[Layer]), record: &Record) {
        match inner.split_first() {
            None => {
                self.item(node, item, &Limits::default());
            }
            Some((Layer::List(tag), further)) => {
                let namespace = tag.namespace.as_ref().unwrap_or(&record.namespace);
                self.list(node, (item, further), &tag.name, namespace, record);
            }
            Some((Layer::Map(entries), further)) => {
                self.map(node, (item, further), entries, record);
            }
        }
    }

    fn list(&mut self, node: &Node, item: (ValueType, &[Layer]), tag: &str, namespace: &str, record: &Record) -> bool {
        self.no_attributes(node);
        self.no_text(node);
        for child in same_or_first_other(node, tag) {
            if self.entry(node, child, tag, namespace) && !Self::is_nil(child) {
                self.inside(child, item, record);
            }
        }
        !node.children.is_empty()
    }

    fn map(&mut self, node: &Node, item: (ValueType, &[Layer]), entries: &Entries, record: &Record) -> bool {
        self.no_attributes(node);
        self.no_text(node);
        match entries {
            Entries::Pairs { entry, key, value } => {
                let namespace = entry.namespace.as_ref().unwrap_or(&record.namespace);
                for child in same_or_first_other(node, &entry.name) {
                    if self.entry(node, child, &entry.name, namespace) {
                        self.pair(child, [key, value], item, record);
                    }
                }
            }
            Entries::ByName { namespace } => {
                for child in &node.children {
                    self.in_namespace(child, namespace.as_ref().unwrap_or(&record.namespace));
                    self.inside(child, item, record);
                }
            }
        }
        !node.children.is_empty()
    }

    /// An entry of a map that has its name and its value in children.
    fn pair(&mut self, node: &Node, names: [&Tag; 2], item: (ValueType, &[Layer]), record: &Record) {
        self.no_text(node);
        let parts: Vec<&str> = node.children.iter().map(|part| part.name.as_str()).collect();
        let [key, value] = names.map(|tag| &tag.name);
        let [name, content] = &node.children[..] else { return self.no_pair(node, key, value) };
        if parts != [key, value] {
            return self.no_pair(node, key, value);
        }
        for (part, tag) in node.children.iter().zip(names) {
            self.in_namespace(part, tag.namespace.as_ref().unwrap_or(&record.namespace));
        }
        self.item(name, ValueType::Scalar(Scalar::String), &Limits::default());
        self.inside(content, item, record);
    }

    fn no_pair(&mut self, node: &Node, key: &str, value: &str) {
        let entry = &node.name;
        let diagnostic = rule::EXAMPLE_UNKNOWN_PART
            .at(self.span(&node.name_at), format!("an entry of a map is made of `{key}` and `{value}` here"))
            .label("other children")
            .help(format!("write `<{entry}><{key}>…</{key}><{value}>…</{value}></{entry}>`"));
        self.diagnostics.push(diagnostic);
    }

    /// Whether a child of a wrapper is the item it should be; X0503 and X0502 when not.
    fn entry(&mut self, node: &Node, child: &Node, tag: &str, namespace: &str) -> bool {
        if child.name != tag {
            let diagnostic = rule::EXAMPLE_UNKNOWN_PART.at(
                self.span(&child.name_at),
                format!("the items of `{}` are called `{tag}`, not `{}`", node.name, child.name),
            );
            let diagnostic = diagnostic.label(format!("expected `{tag}`")).help(format!("write `<{tag}>`"));
            let diagnostic = self.renamed(diagnostic, child, self.proposals.nearest(&child.name, [tag]));
            self.diagnostics.push(diagnostic);
            return false;
        }
        self.in_namespace(child, namespace);
        true
    }
}

/// The children of a wrapper that are called `tag`, and those of the first other name: where nothing of a wrapper is as
/// described, one name says so.
fn same_or_first_other<'n>(node: &'n Node, tag: &'n str) -> impl Iterator<Item = &'n Node> {
    let other = node.children.iter().map(|child| child.name.as_str()).find(|name| *name != tag);
    node.children.iter().filter(move |child| child.name == tag || Some(child.name.as_str()) == other)
}

/// Whether an empty element is a value of the type, and not its absence.
fn may_be_empty(item: ValueType, model: &crate::model::Model) -> bool {
    match item {
        ValueType::Scalar(Scalar::String | Scalar::Uri | Scalar::Base64Text | Scalar::Xml) => true,
        ValueType::Scalar(_) => false,
        ValueType::Named(id) => !matches!(model[id].kind, TypeKind::Enum(_)),
    }
}
