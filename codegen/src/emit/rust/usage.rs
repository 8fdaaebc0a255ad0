//! How an application calls an operation.
//!
//! In: an operation of the model, with its examples. Out: Rust as one would write it: the body that an example has, and
//! the call. Where an example says nothing, or too much for a line, a variable of the field's name stands. Nothing of
//! it is compiled with the SDK.

use std::collections::HashSet;

use super::example::literal;
use super::names;
use super::recursion::Cycles;
use super::snippet::Snippet;
use super::types::is_given;
use crate::ident;
use crate::language::Scalar;
use crate::model::{
    Body, Content, Enum, Example, Field, Model, Operation, OperationId, Parameter, ParameterRole, Place, Record,
    TypeId, TypeKind, Union, ValueType,
};
use crate::wire::text::base64;
use crate::wire::xml::{Node, read};

/// Texts with more signs are left to a variable.
const LONG_TEXT: usize = 64;
/// The attribute that says that an element has no value.
const NIL: &str = "nil";

/// Writes calls for one model.
#[derive(Debug)]
pub(in crate::emit) struct Usage<'a> {
    model: &'a Model,
    cycles: Cycles,
}

impl<'a> Usage<'a> {
    /// For `model`, which has no errors.
    pub(in crate::emit) fn new(model: &'a Model) -> Self {
        Self { model, cycles: Cycles::new(model) }
    }

    /// The call of an operation.
    pub(in crate::emit) fn call(&self, id: OperationId) -> String {
        let operation = &self.model[id];
        let example = best(operation);
        let mut out = String::new();
        let needed = operation.needed_parameters();
        let mut arguments: Vec<Snippet> = needed.map(|parameter| self.argument(parameter, example)).collect();
        let text = example.and_then(|example| example.request.as_ref()).map(|text| text.text.trim());
        match &operation.body {
            Body::Element(body) => {
                let node = text.and_then(|text| read(text).ok());
                out.push_str(&self.exact(*body, node.as_ref()).statement("let body = ", ";\n"));
                arguments.push(Snippet::text("&body"));
            }
            Body::Text(_) => {
                let short = text.map(literal).filter(|text| is_short(text));
                arguments.push(Snippet::text(short.unwrap_or_else(|| "&body".to_owned())));
            }
            Body::Bytes(_) => arguments.push(Snippet::text("&body")),
            Body::None | Body::Literal { .. } => {}
        }
        if let Some(options) = &operation.options {
            arguments.push(self.options(operation, options, example));
        }
        let accessor = &self.model[operation.resource].module;
        let mut calls = vec![(accessor.clone(), Vec::new()), (operation.rust.clone(), arguments)];
        if operation.long_running.is_some() {
            calls.push(("until_done".to_owned(), Vec::new()));
        }
        let answers = operation.responses.first().is_some_and(|response| response.body != Body::None);
        let name = match (operation.long_running.is_some(), answers) {
            (true, _) => "let status = ",
            (false, true) => "let answer = ",
            (false, false) => "",
        };
        out.push_str(&Snippet::chain(Snippet::text("client"), calls).statement(name, ".await?;"));
        out
    }

    /// What a method takes for a parameter: texts and scalars as they are, everything else by reference.
    fn argument(&self, parameter: &Parameter, example: Option<&Example>) -> Snippet {
        let value = given(parameter, example).and_then(|text| self.value(parameter.value, &leaf(text)));
        match (parameter.value, value) {
            (ValueType::Scalar(scalar @ (Scalar::Uri | Scalar::Base64Text | Scalar::Base64Bytes)), Some(value)) => {
                Snippet::call(format!("&{}::from", scalar_name(scalar)), vec![value])
            }
            (ValueType::Named(_), Some(value)) => value.behind("&"),
            (ValueType::Scalar(_), Some(value)) => value,
            (ValueType::Named(_) | ValueType::Scalar(Scalar::Uri | Scalar::Base64Text | Scalar::Base64Bytes), None) => {
                Snippet::text(format!("&{}", parameter.rust))
            }
            (ValueType::Scalar(_), None) => Snippet::text(parameter.rust.clone()),
        }
    }

    /// The optional parameters that an example gives.
    fn options(&self, operation: &Operation, name: &str, example: Option<&Example>) -> Snippet {
        let mut taken: HashSet<String> = HashSet::new();
        let mut calls = Vec::new();
        for parameter in operation.optional_parameters() {
            let setter = names::setter(&parameter.rust, &taken);
            taken.insert(setter.clone());
            let text = given(parameter, example).filter(|_| parameter.role == ParameterRole::Value);
            if let Some(value) = text.and_then(|text| self.value(parameter.value, &leaf(text))) {
                calls.push((setter, vec![value]));
            }
        }
        Snippet::chain(Snippet::call(format!("{name}::new"), Vec::new()), calls)
    }

    /// A value of exactly the type `id`.
    fn exact(&self, id: TypeId, node: Option<&Node>) -> Snippet {
        let item = &self.model[id];
        match &item.kind {
            TypeKind::Record(record) => self.record(id, record, node),
            TypeKind::Union(union) => {
                let inner = node.and_then(|node| self.variant(union, node));
                Snippet::call(format!("{}::from", item.rust), vec![inner.unwrap_or_else(|| Snippet::text("value"))])
            }
            TypeKind::Enum(values) => self.enum_value(&item.rust, values, node.map_or("", |node| node.text.trim())),
        }
    }

    /// The record of a union that `node` is.
    fn variant(&self, union: &Union, node: &Node) -> Option<Snippet> {
        let text = node.children.iter().find(|child| child.name == union.discriminator)?.text.trim();
        let &(_, id) = union.variants.iter().find(|(name, _)| name == text)?;
        match &self.model[id].kind {
            TypeKind::Record(record) => Some(self.record(id, record, Some(node))),
            _ => None,
        }
    }

    fn enum_value(&self, name: &str, values: &Enum, text: &str) -> Snippet {
        match values.values.iter().find(|value| value.text.value == text) {
            Some(value) => Snippet::text(format!("{name}::{}", value.rust)),
            None => Snippet::call(format!("{name}::from"), vec![Snippet::text(literal(text))]),
        }
    }

    /// The constructor with what it asks for, and a call for everything else that `node` has.
    fn record(&self, id: TypeId, record: &Record, node: Option<&Node>) -> Snippet {
        let mut arguments = Vec::new();
        let mut calls: Vec<(String, Vec<Snippet>)> = Vec::new();
        let mut taken: HashSet<String> = HashSet::new();
        for field in record.fields.iter().filter(|field| !matches!(field.content, Content::Fixed(_))) {
            let nodes = node.map(|node| of_field(field, node)).unwrap_or_default();
            let is_nil = field.nil && nodes.first().is_some_and(|node| node.is_nil());
            let value = if is_nil || nodes.is_empty() { None } else { self.field(field, &nodes) };
            let is_needed = is_given(self.model, &self.cycles, id, field);
            if is_needed {
                // What is nil needs a value first.
                let value = if is_nil { nothing(&field.content) } else { value };
                arguments.push(value.unwrap_or_else(|| Snippet::text(field.rust.clone())));
            } else {
                let setter = names::setter(&field.rust, &taken);
                taken.insert(setter.clone());
                if !nodes.is_empty() && !is_nil {
                    calls.push((setter, vec![value.unwrap_or_else(|| Snippet::text(field.rust.clone()))]));
                }
            }
            if field.nil {
                let setter = names::setter(&format!("{}_nil", ident::plain(&field.rust)), &taken);
                taken.insert(setter.clone());
                if is_nil {
                    calls.push((setter, Vec::new()));
                }
            }
        }
        Snippet::chain(Snippet::call(format!("{}::new", self.model[id].rust), arguments), calls)
    }

    /// What a constructor or setter takes for a field; `None` where it does not go into a line.
    fn field(&self, field: &Field, nodes: &[Found<'_>]) -> Option<Snippet> {
        let first = nodes.first()?;
        match &field.content {
            Content::One(value) => self.value(*value, first),
            Content::List { item, .. } => {
                let Found::Node(node) = first else { return None };
                self.vector(*item, &node.children.iter().map(Found::Node).collect::<Vec<_>>())
            }
            Content::Flat(item) => self.vector(*item, nodes),
            Content::Map { item, key, value, .. } => {
                let Found::Node(node) = first else { return None };
                let entries = node.children.iter().map(|entry| {
                    let child = |name: &str| entry.children.iter().find(|child| child.name == name);
                    let name = Snippet::text(literal(&child(key)?.text));
                    Some(Snippet::call("", vec![name, self.value(*item, &Found::Node(child(value)?))?]))
                });
                Some(Snippet::list("", entries.collect::<Option<Vec<_>>>()?))
            }
            Content::Set { item, delimiter } => {
                let text = first.text();
                let texts: Vec<&str> =
                    text.split(delimiter.as_str()).map(str::trim).filter(|text| !text.is_empty()).collect();
                if texts.is_empty() {
                    return Some(Snippet::text(format!("Vec::<{}>::new()", self.type_name(*item))));
                }
                let values = texts.into_iter().map(|text| self.value(*item, &leaf(text)));
                Some(Snippet::list("", values.collect::<Option<Vec<_>>>()?))
            }
            Content::Fixed(_) => None,
        }
    }

    fn vector(&self, item: ValueType, nodes: &[Found<'_>]) -> Option<Snippet> {
        let values = nodes.iter().map(|found| {
            let name = self.type_name(item);
            match (item, found) {
                (ValueType::Named(id), Found::Node(node)) => Some(self.exact(id, Some(node))),
                (ValueType::Named(_), Found::Text(_)) => None,
                (ValueType::Scalar(scalar), found) => {
                    let value = self.value(item, found)?;
                    Some(match scalar {
                        Scalar::String => Snippet::chain(value, vec![("to_owned".to_owned(), Vec::new())]),
                        Scalar::Uri | Scalar::Base64Text | Scalar::Base64Bytes => {
                            Snippet::call(format!("{name}::from"), vec![value])
                        }
                        _ => value,
                    })
                }
            }
        });
        Some(Snippet::list("vec!", values.collect::<Option<Vec<_>>>()?))
    }

    /// A value, or what becomes one.
    fn value(&self, value: ValueType, found: &Found<'_>) -> Option<Snippet> {
        let text = found.text();
        let scalar = match value {
            ValueType::Scalar(scalar) => scalar,
            ValueType::Named(id) => {
                return match (&self.model[id].kind, found) {
                    (TypeKind::Enum(values), _) => Some(self.enum_value(&self.model[id].rust, values, text.trim())),
                    (TypeKind::Record(record), Found::Node(node)) => Some(self.record(id, record, Some(node))),
                    (TypeKind::Union(union), Found::Node(node)) => self.variant(union, node),
                    _ => None,
                };
            }
        };
        let word = text.trim();
        let written = match scalar {
            Scalar::String => literal(&text),
            Scalar::Uri => literal(word),
            Scalar::Base64Text => literal(&String::from_utf8(base64(word)?).ok()?),
            Scalar::Base64Bytes => format!("&b\"{}\"[..]", base64(word)?.escape_ascii()),
            Scalar::Bool => word.parse::<bool>().ok()?.to_string(),
            Scalar::Int32 | Scalar::Int64 => word.parse::<i64>().ok()?.to_string(),
            Scalar::Double => format!("{:?}", word.parse::<f64>().ok().filter(|value| value.is_finite())?),
            Scalar::DateTime | Scalar::Date | Scalar::Uuid => {
                format!("{}.parse::<{}>()?", literal(word), scalar_name(scalar))
            }
            Scalar::Xml => return None,
        };
        is_short(&written).then(|| Snippet::text(written))
    }

    fn type_name(&self, value: ValueType) -> String {
        match value {
            ValueType::Scalar(scalar) => scalar_name(scalar).to_owned(),
            ValueType::Named(id) => self.model[id].rust.clone(),
        }
    }
}

/// Whether a text goes into a line.
fn is_short(text: &str) -> bool {
    text.chars().count() <= LONG_TEXT && !text.contains('\n')
}

/// What an example gives for a parameter, wherever that stands.
fn given<'a>(parameter: &Parameter, example: Option<&'a Example>) -> Option<&'a str> {
    let example = example?;
    let mut pairs = example.path.iter().chain(&example.query).chain(&example.headers);
    pairs.find(|(name, _)| name.value == parameter.name.value).map(|(_, text)| text.value.as_str())
}

/// A value in an example.
enum Found<'a> {
    Node(&'a Node),
    Text(String),
}

impl Found<'_> {
    fn text(&self) -> String {
        match self {
            Self::Node(node) => node.text.clone(),
            Self::Text(text) => text.clone(),
        }
    }

    fn is_nil(&self) -> bool {
        match self {
            Self::Node(node) => {
                node.attributes.iter().any(|attribute| attribute.name == NIL && attribute.value.trim() == "true")
            }
            Self::Text(_) => false,
        }
    }
}

fn leaf(text: &str) -> Found<'static> {
    Found::Text(text.to_owned())
}

/// The example that shows the call best: one that succeeds, with a body where the operation takes one.
fn best(operation: &Operation) -> Option<&Example> {
    let mut good = operation.examples.iter().filter(|example| example.status < 400);
    let with_body = good.clone().find(|example| example.request.is_some());
    with_body.or_else(|| good.next())
}

/// What an element has of a field.
fn of_field<'a>(field: &Field, node: &'a Node) -> Vec<Found<'a>> {
    match field.place {
        Place::Attribute => {
            let mut attributes = node.attributes.iter().filter(|attribute| attribute.name == field.name.value);
            attributes.next().map(|attribute| leaf(&attribute.value)).into_iter().collect()
        }
        Place::Text => vec![leaf(&node.text)],
        Place::Element => {
            let is_called = |name: &str| {
                field.name.value == name
                    || field.was.as_ref().is_some_and(|was| was.name == name)
                    || field.also.iter().any(|other| other == name)
            };
            node.children.iter().filter(|child| is_called(&child.name)).map(Found::Node).collect()
        }
    }
}

/// A value that is soon replaced.
fn nothing(content: &Content) -> Option<Snippet> {
    let text = match content {
        Content::One(ValueType::Scalar(Scalar::String | Scalar::Uri | Scalar::Base64Text)) => "\"\"",
        Content::One(ValueType::Scalar(Scalar::Bool)) => "false",
        Content::One(ValueType::Scalar(Scalar::Int32 | Scalar::Int64)) => "0",
        Content::One(ValueType::Scalar(Scalar::Double)) => "0.0",
        Content::List { .. } | Content::Flat(_) => "Vec::new()",
        _ => return None,
    };
    Some(Snippet::text(text))
}

/// The type of a scalar without its path.
fn scalar_name(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::String => "String",
        Scalar::Bool => "bool",
        Scalar::Int32 => "i32",
        Scalar::Int64 => "i64",
        Scalar::Double => "f64",
        Scalar::DateTime => "DateTime",
        Scalar::Date => "Date",
        Scalar::Uuid => "Uuid",
        Scalar::Uri => "Uri",
        Scalar::Base64Text => "Base64Text",
        Scalar::Base64Bytes => "Base64Bytes",
        Scalar::Xml => "Xml",
    }
}
