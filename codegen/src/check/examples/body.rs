//! A body of an example, element by element.
//!
//! In: the XML of a request or response and the type it should be. Out: reports with places inside the XML. A wrong
//! element is reported once and not walked into; its neighbours are.

use std::ops::Range;

use xms_facts::Version;

use super::{listed, report_unavailable, unavailable_at};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::language::ExampleText;
use crate::model::{Content, Field, Form, Model, Place, Record, TypeId, TypeKind, Union};
use crate::nearest::Proposals;
use crate::rule;
use crate::source::Span;
use crate::wire::xml::{Attribute, Node};

/// The namespace of `nil` and `type`.
const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// A walk over one body.
pub(super) struct Walk<'a> {
    pub(super) model: &'a Model,
    pub(super) version: Version,
    /// Whether it is a request: only requests are held to order and limits.
    pub(super) request: bool,
    pub(super) body: &'a ExampleText,
    /// Where its first byte stands in the file, where the file holds it byte for byte.
    pub(super) start: Option<u32>,
    pub(super) diagnostics: &'a mut Diagnostics,
    pub(super) proposals: &'a Proposals,
    /// The root's namespace is wrong, which was reported once for the whole body.
    pub(super) any_namespace: bool,
}

/// What a record's fields have met.
struct Occurrences<'n> {
    /// Per field, the child, attribute or text that it is.
    places: Vec<Option<&'n Range<usize>>>,
    /// The last child by the order of the table, with its field.
    last: Option<(usize, &'n Node)>,
}

impl Walk<'_> {
    /// The place of a piece of the body; the whole value where the description does not hold it byte for byte.
    pub(super) fn span(&self, at: &Range<usize>) -> Span {
        let whole = self.body.span;
        match self.start {
            Some(start) => Span { file: whole.file, start: start + at.start as u32, end: start + at.end as u32 },
            None => whole,
        }
    }

    /// `diagnostic`, with the fix that renames an element in both of its tags, where the file holds the body as it is.
    pub(super) fn renamed(&self, diagnostic: Diagnostic, node: &Node, name: Option<&str>) -> Diagnostic {
        if self.start.is_none() {
            return diagnostic;
        }
        // A prefix stays.
        let local = |at: &Range<usize>| self.span(&(at.end - node.name.len()..at.end));
        let places = std::iter::once(&node.name_at).chain(&node.end_at);
        places.fold(diagnostic, |diagnostic, at| diagnostic.rename(local(at), name))
    }

    /// X0502 for an element that is not in the namespace `expected`.
    pub(super) fn in_namespace(&mut self, node: &Node, expected: &str) {
        if *node.namespace != *expected && !self.any_namespace {
            self.wrong_namespace(node, expected);
        }
    }

    pub(super) fn wrong_namespace(&mut self, node: &Node, expected: &str) {
        let namespace_text =
            |uri: &str| if uri.is_empty() { "no namespace".to_owned() } else { format!("the namespace `{uri}`") };
        let (span, found) = (self.span(&node.name_at), &node.namespace);
        let help = match expected {
            "" => format!("remove the `xmlns` that applies to it, or describe it: `namespace = \"{found}\"`"),
            uri => format!("write `xmlns=\"{uri}\"`, or correct the `namespace` that is described"),
        };
        // Without the element's name: a mistake in the description is the same for all elements.
        let message = match (&**found, expected) {
            ("", uri) => format!("there is no namespace here, and `{uri}` is described"),
            (uri, "") => format!("the namespace is `{uri}` here, and none is described"),
            (found, uri) => format!("the namespace is `{found}` here, and `{uri}` is described"),
        };
        self.diagnostics.push(
            rule::EXAMPLE_ROOT.at(span, message).label(format!("expected in {}", namespace_text(expected))).help(help),
        );
    }

    /// X0506 for the type of a child, which has an availability of its own.
    pub(super) fn availability_of(&mut self, id: TypeId, node: &Node) -> bool {
        let Some(reason) = unavailable_at(&self.model[id].availability, self.version) else { return true };
        let what = format!("the element `{}`", node.name);
        let span = self.span(&node.name_at);
        self.diagnostics.push(report_unavailable(rule::EXAMPLE_NOT_AT_VERSION, span, &what, self.version, reason));
        false
    }

    /// The content of an element of type `id`.
    pub(super) fn typed(&mut self, node: &Node, id: TypeId) {
        let model = self.model;
        match &model[id].kind {
            TypeKind::Record(record) => match record.form {
                Form::Struct => self.record(node, id, record),
                Form::OneOf => self.one_of(node, id, record),
                Form::Choice => self.alternative(node, id, record),
            },
            TypeKind::Union(union) => self.union(node, id, union),
            TypeKind::Enum(_) => {}
        }
    }

    fn union(&mut self, node: &Node, id: TypeId, union: &Union) {
        if self.model.damage.types.contains(&id) {
            return;
        }
        let names: Vec<String> = union.variants.iter().map(|(text, _)| format!("`{text}`")).collect();
        let told_by = &union.discriminator;
        let Some((found, found_at)) = node.told_by(told_by) else {
            let span = self.span(&node.name_at);
            let what = match told_by.place {
                Place::Attribute => format!("the attribute `{}`", told_by.tag),
                _ => format!("`<{}>`", told_by.tag),
            };
            self.diagnostics.push(
                rule::EXAMPLE_INCOMPLETE
                    .at(span, format!("`{}` has no `{}`", node.name, told_by.tag))
                    .label("one of several elements, which cannot be told")
                    .help(format!("add {what} with one of {}", names.join(", "))),
            );
            return;
        };
        match union.variants.iter().find(|(text, _)| text == found) {
            Some(&(_, variant)) => {
                if self.availability_of(variant, node) {
                    self.typed(node, variant);
                }
            }
            None => {
                let span = self.span(found_at);
                self.diagnostics.push(
                    rule::EXAMPLE_CONSTANT
                        .at(span, format!("no variant of `{}` has the {} `{found}`", node.name, told_by.tag))
                        .label("unknown variant")
                        .help(format!("write one of {}, or describe the variant", names.join(", "))),
                );
            }
        }
    }

    /// X0507 and X0508 for an element that has exactly one child.
    fn one_of(&mut self, node: &Node, id: TypeId, record: &Record) {
        self.no_attributes(node);
        self.no_text(node);
        let mut first: Option<(usize, &Node)> = None;
        for child in &node.children {
            let index = self.field_of(child, record);
            let repeats = |index: usize| matches!(record.fields[index].content, Content::Flat(_));
            match (first, index) {
                (Some((known, other)), _) if index != Some(known) || !repeats(known) => {
                    let (span, other) = (self.span(&child.name_at), self.span(&other.name_at));
                    self.diagnostics.push(
                        rule::EXAMPLE_TWICE
                            .at(span, format!("`{}` has exactly one child, and `{}` is another", node.name, child.name))
                            .label("one too many")
                            .also(other, "first here")
                            .also(self.model[id].name.span, "described here")
                            .help("remove one, or describe the element without `one-of`"),
                    );
                    return;
                }
                (None, Some(index)) => first = Some((index, child)),
                _ => {}
            }
            self.alternative(child, id, record);
        }
        if node.children.is_empty() && !self.model.damage.types.contains(&id) {
            let names: Vec<String> = record.fields.iter().map(|field| format!("`{}`", field.tag)).collect();
            let span = self.span(&node.name_at);
            self.diagnostics.push(
                rule::EXAMPLE_INCOMPLETE
                    .at(span, format!("`{}` has no child", node.name))
                    .label("exactly one is there")
                    .help(format!("add one of {}", names.join(", "))),
            );
        }
    }

    /// A child that is one of the fields of `record`.
    fn alternative(&mut self, child: &Node, id: TypeId, record: &Record) {
        let mut occurrences = Occurrences { places: vec![None; record.fields.len()], last: None };
        self.child(child, id, record, &mut occurrences);
    }

    fn record(&mut self, node: &Node, id: TypeId, record: &Record) {
        let mut occurrences = Occurrences { places: vec![None; record.fields.len()], last: None };
        for attribute in &node.attributes {
            self.attribute(node, attribute, id, record, &mut occurrences);
        }
        for child in &node.children {
            self.child(child, id, record, &mut occurrences);
        }
        let text = record.fields.iter().position(|field| field.place == Place::Text);
        match text {
            Some(index) => {
                if self.field_text(&record.fields[index], &node.text, &node.text_at) {
                    occurrences.places[index] = Some(&node.text_at);
                }
            }
            // Another element of the name may have text.
            None if self.model.damage.types.contains(&id) => {}
            None => self.no_text(node),
        }
        if !self.model.damage.types.contains(&id) {
            self.missing(node, record, &occurrences);
        }
    }

    /// X0503 for text between elements.
    pub(super) fn no_text(&mut self, node: &Node) {
        if node.text.trim().is_empty() {
            return;
        }
        let span = self.span(&node.text_at);
        self.diagnostics.push(
            rule::EXAMPLE_UNKNOWN_PART
                .at(span, format!("`{}` has text, and is described without", node.name))
                .label("unknown text")
                .help("remove it, or describe it with `content = true`"),
        );
    }

    /// X0503 for children of what has only text.
    pub(super) fn no_children(&mut self, node: &Node) {
        for child in &node.children {
            let span = self.span(&child.name_at);
            self.diagnostics.push(
                rule::EXAMPLE_UNKNOWN_PART
                    .at(span, format!("`{}` is text and has no child `{}`", node.name, child.name))
                    .label("unknown element")
                    .help("remove it, or describe the parent as an element"),
            );
        }
    }

    /// X0503 for attributes of what has none.
    pub(super) fn no_attributes(&mut self, node: &Node) {
        for attribute in node.attributes.iter().filter(|attribute| attribute.namespace != INSTANCE) {
            let span = self.span(&attribute.name_at);
            self.diagnostics.push(
                rule::EXAMPLE_UNKNOWN_PART
                    .at(span, format!("`{}` has no attribute `{}`", node.name, attribute.name))
                    .label("unknown attribute")
                    .help("remove it, or describe it with `attribute = true`"),
            );
        }
    }

    /// Whether `i:nil="true"` stands on the element.
    pub(super) fn is_nil(node: &Node) -> bool {
        let mut instance = node.attributes.iter().filter(|attribute| attribute.namespace == INSTANCE);
        instance.any(|attribute| attribute.name == "nil" && matches!(attribute.value.as_str(), "true" | "1"))
    }

    fn attribute<'n>(
        &mut self,
        node: &Node,
        found: &'n Attribute,
        id: TypeId,
        record: &Record,
        occurrences: &mut Occurrences<'n>,
    ) {
        let fields = || record.fields.iter().enumerate().filter(|(_, field)| field.place == Place::Attribute);
        let index = fields()
            .find(|(_, field)| {
                field.is_called(&found.name) && field.namespace.as_deref().unwrap_or("") == found.namespace
            })
            .map(|(index, _)| index);
        if let Some(index) = index {
            let field = &record.fields[index];
            if self.exists(field, &found.name, &found.name_at) {
                occurrences.places[index] = Some(&found.name_at);
                self.field_text(field, &found.value, &found.name_at);
            }
        } else if found.namespace != INSTANCE && !self.model.damage.types.contains(&id) {
            let known = || fields().map(|(_, field)| field.tag.as_str());
            let elsewhere = fields().find(|(_, field)| field.is_called(&found.name));
            let help = match self.proposals.nearest(&found.name, known()) {
                _ if let Some((_, field)) = elsewhere => match &field.namespace {
                    Some(namespace) => {
                        format!("it is described in the namespace `{namespace}`: write it with its prefix")
                    }
                    None => "it is described without a namespace: write it without a prefix".to_owned(),
                },
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("remove it, or add it to `{}` with `attribute = true`", self.model[id].name.value),
            };
            let span = self.span(&found.name_at);
            let plain = self.start.is_some() && found.name_at.len() == found.name.len();
            let sure = self.proposals.unambiguous(&found.name, known()).filter(|_| plain);
            self.diagnostics.push(
                rule::EXAMPLE_UNKNOWN_PART
                    .at(span, format!("`{}` has no attribute `{}`", node.name, found.name))
                    .label("unknown attribute")
                    .help(help)
                    .rename(span, sure),
            );
        }
    }

    fn child<'n>(&mut self, child: &'n Node, id: TypeId, record: &Record, occurrences: &mut Occurrences<'n>) {
        let Some(index) = self.field_of(child, record) else {
            if !self.model.damage.types.contains(&id) {
                self.unknown(child, id, record, occurrences);
            }
            return;
        };
        let field = &record.fields[index];
        if let Content::Flat(item) = field.content
            && let Some(choice) = self.model.choice(item)
            && let Some(choice_id) = field.content.named()
        {
            self.order(child, index, id, record, occurrences);
            occurrences.places[index] = Some(&child.name_at);
            if let Some(reason) = unavailable_at(&field.availability, self.version) {
                let span = self.span(&child.name_at);
                let what = format!("`{}`", child.name);
                let rule = rule::EXAMPLE_NOT_AT_VERSION;
                self.diagnostics.push(report_unavailable(rule, span, &what, self.version, reason));
                return;
            }
            return self.alternative(child, choice_id, choice);
        }
        let expected = field.namespace.as_ref().unwrap_or(&record.namespace);
        self.in_namespace(child, expected);
        self.order(child, index, id, record, occurrences);
        if self.exists(field, &child.name, &child.name_at)
            && field.content.named().is_none_or(|target| self.availability_of(target, child))
        {
            if self.content(child, field, record) {
                occurrences.places[index] = Some(&child.name_at);
            }
        } else {
            occurrences.places[index] = Some(&child.name_at);
        }
    }

    /// The field that a child is, by its present name first, then by its other names; of those called alike the one in
    /// the child's namespace.
    fn field_of(&self, child: &Node, record: &Record) -> Option<usize> {
        let fields = || record.fields.iter().enumerate().filter(|(_, field)| field.place == Place::Element);
        let exists = |field: &Field| unavailable_at(&field.availability, self.version).is_none();
        // A choice without a wrapper is there for the children that it may be.
        let choice = fields().find(|(_, field)| {
            let choice = self.model.flat_choice(field);
            choice.is_some_and(|choice| self.field_of(child, choice).is_some())
        });
        let fields = || fields().filter(|(_, field)| self.model.flat_choice(field).is_none());
        let is_there = |field: &Field| *field.namespace.as_ref().unwrap_or(&record.namespace) == *child.namespace;
        fields()
            .find(|(_, field)| field.tag == child.name && exists(field) && is_there(field))
            .or_else(|| fields().find(|(_, field)| field.tag == child.name && exists(field)))
            .or_else(|| fields().find(|(_, field)| field.is_called(&child.name) && exists(field)))
            .or_else(|| fields().find(|(_, field)| field.is_called(&child.name)))
            .or(choice)
            .map(|(index, _)| index)
    }

    fn unknown<'n>(&mut self, child: &'n Node, id: TypeId, record: &Record, occurrences: &mut Occurrences<'n>) {
        let owner = &self.model[id].name;
        let known = || {
            let elements = record.fields.iter().filter(|field| field.place == Place::Element);
            elements.flat_map(|field| match self.model.flat_choice(field) {
                Some(choice) => choice.fields.iter().map(|field| field.tag.as_str()).collect(),
                None => vec![field.tag.as_str()],
            })
        };
        let near = self.proposals.nearest(&child.name, known());
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("remove it, or add `{}` to the fields of `{}`", child.name, owner.value),
        };
        // What was meant is there after all: its absence is no second mistake.
        let meant = record.fields.iter().position(|field| Some(field.tag.as_str()) == near);
        if let Some(place) = meant.and_then(|index| occurrences.places.get_mut(index)).filter(|place| place.is_none()) {
            *place = Some(&child.name_at);
        }
        let diagnostic = rule::EXAMPLE_UNKNOWN_PART
            .at(self.span(&child.name_at), format!("the element `{}` has no field `{}`", owner.value, child.name));
        let diagnostic = diagnostic.label("unknown element").also(owner.span, "described here").help(help);
        let mut diagnostic = self.renamed(diagnostic, child, self.proposals.unambiguous(&child.name, known()));
        if near.is_none() {
            diagnostic = diagnostic.about(owner.span);
        }
        self.diagnostics.push(diagnostic);
    }

    /// X0504 and X0508.
    fn order<'n>(
        &mut self,
        child: &'n Node,
        index: usize,
        id: TypeId,
        record: &Record,
        occurrences: &mut Occurrences<'n>,
    ) {
        let field = &record.fields[index];
        let flat = field.content.is_flat();
        if let Some(first) = occurrences.places[index].filter(|_| !flat) {
            let diagnostic = rule::EXAMPLE_TWICE
                .at(self.span(&child.name_at), format!("`{}` stands twice, and is no list", child.name));
            let first = self.span(first);
            self.diagnostics.push(
                diagnostic
                    .label("again")
                    .also(first, "first here")
                    .help("remove one, or describe it as a list with `flat = true`"),
            );
            return;
        }
        if let Some((_, last)) = occurrences.last.filter(|&(last, _)| self.request && index < last) {
            let diagnostic = rule::EXAMPLE_ORDER.at(
                self.span(&child.name_at),
                format!("`{}` stands after `{}`, and comes before it on the wire", child.name, last.name),
            );
            let last_span = self.span(&last.name_at);
            self.diagnostics.push(
                diagnostic
                    .label("out of order")
                    .about(self.model[id].name.span)
                    .also(last_span, "belongs behind it")
                    .also(field.name.span, "its place in the description")
                    .help(format!(
                        "write `{}` before `{}`, or correct the order of the fields; where children stand in any order, \
                         describe them as one `choice`",
                        child.name, last.name
                    )),
            );
            return;
        }
        if occurrences.last.is_none_or(|(last, _)| index >= last) {
            occurrences.last = Some((index, child));
        }
    }

    /// X0507, and X0512 where at least one of several is needed.
    fn missing(&mut self, node: &Node, record: &Record, occurrences: &Occurrences<'_>) {
        let fields = record.fields.iter().zip(&occurrences.places);
        let lacking: Vec<&Field> = fields
            .filter(|(field, place)| place.is_none() && self.is_required(field))
            .map(|(field, _)| field)
            .collect();
        if !lacking.is_empty() {
            let names: Vec<&str> = lacking.iter().map(|field| self.written_name(field)).collect();
            let what = match lacking.as_slice() {
                [field] if field.place == Place::Attribute => "the attribute ",
                [_] => "the element ",
                _ => "",
            };
            let (names, are) = (listed(&names), if lacking.len() > 1 { "are" } else { "is" });
            let them = if lacking.len() > 1 { "them" } else { "it" };
            let span = self.span(&node.name_at);
            let mut diagnostic = rule::EXAMPLE_INCOMPLETE
                .at(span, format!("`{}` lacks {what}{names}", node.name))
                .label(format!("{names} {are} required at {}", self.version))
                .help(format!("add {names}, or describe {them} as optional"));
            for field in lacking {
                diagnostic = diagnostic.also(field.name.span, "described here");
            }
            self.diagnostics.push(diagnostic);
        }
        let alternatives = &record.at_least_one;
        if self.request
            && !alternatives.is_empty()
            && alternatives.iter().all(|&index| occurrences.places[index].is_none())
        {
            let names: Vec<String> =
                alternatives.iter().map(|&index| format!("`{}`", record.fields[index].tag)).collect();
            let span = self.span(&node.name_at);
            self.diagnostics.push(
                rule::EXAMPLE_LIMIT
                    .at(span, format!("`{}` needs at least one of {}", node.name, names.join(", ")))
                    .label("has none of them")
                    .help("add one, or correct `at-least-one`"),
            );
        }
    }
}
