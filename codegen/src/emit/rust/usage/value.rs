//! The values of a call, as an example has them.
//!
//! In: a type or a field, and what stands for it in an example. Out: Rust that makes the value, or a variable where the example
//! says nothing. What is called with it is not known here.

use std::collections::HashSet;

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use xms_facts::decode_base64;

use super::super::{enum_variants, is_constructor_argument, literal, record_variants, setter};
use super::Usage;
use super::sample::{Sample, is_called, leaf, of_field};
use crate::ident;
use crate::language::Scalar;
use crate::model::{Content, Entries, Enum, Field, Form, Record, Tag, TypeId, TypeKind, Union, ValueType};
use crate::wire::xml::Node;

/// Texts with more signs are left to a variable.
const LONG_TEXT: usize = 64;

impl Usage<'_> {
    /// A value of exactly the type `id`.
    pub(super) fn exact(&self, id: TypeId, node: Option<&Node>) -> TokenStream {
        let item = &self.model[id];
        match &item.kind {
            TypeKind::Record(record) if record.is_enum() => {
                let shown = node.and_then(|node| self.alternative(id, record, node));
                shown.unwrap_or_else(|| self.stand_in(ident::token("value"), None).into_token_stream())
            }
            TypeKind::Record(record) => self.record(id, record, node),
            TypeKind::Union(union) => {
                let shown = node.and_then(|node| self.variant(union, node));
                let inner = shown.unwrap_or_else(|| self.stand_in(ident::token("value"), None).into_token_stream());
                let name = self.name(id);
                quote!(#name::from(#inner))
            }
            TypeKind::Enum(values) => self.enum_value(id, values, node.map_or("", |node| node.text.trim())),
        }
    }

    /// The variant that stands for the one child of `node`, or for `node` where it is that child itself.
    fn alternative(&self, id: TypeId, record: &Record, node: &Node) -> Option<TokenStream> {
        let children = if record.form == Form::Choice { std::slice::from_ref(node) } else { &node.children };
        let is_it = |field: &Field| children.iter().any(|child| is_called(self.model, field, child, &record.namespace));
        let index = record.fields.iter().position(is_it)?;
        let (field, names) = (record.fields.get(index)?, record_variants(record));
        let (name, variant) = (self.name(id), ident::token(names.get(index)?));
        if let Content::Fixed(_) = field.content {
            return Some(quote!(#name::#variant));
        }
        let found =
            children.iter().filter(|child| is_called(self.model, field, child, &record.namespace)).map(Sample::Node);
        let found: Vec<Sample<'_>> = found.collect();
        let mut value = self.field(field, &found)?;
        value = match field.content {
            Content::One(ValueType::Scalar(
                Scalar::String | Scalar::Uri | Scalar::Base64Text | Scalar::Base64Bytes,
            ))
            | Content::Map { .. }
            | Content::Set { .. } => quote!(#value.into()),
            Content::One(ValueType::Named(target)) if matches!(self.model[target].kind, TypeKind::Record(_)) => {
                quote!(Box::new(#value))
            }
            _ => value,
        };
        if field.secret {
            value = quote!(Secret::new(#value));
        }
        if field.nil {
            value = quote!(Nillable::Value(#value));
        }
        Some(quote!(#name::#variant(#value)))
    }

    /// The record of a union that `node` is.
    fn variant(&self, union: &Union, node: &Node) -> Option<TokenStream> {
        let (text, _) = node.told_by(&union.discriminator)?;
        let &(_, id) = union.variants.iter().find(|(name, _)| name == text)?;
        match &self.model[id].kind {
            TypeKind::Record(record) if record.is_enum() => self.alternative(id, record, node),
            TypeKind::Record(record) => Some(self.record(id, record, Some(node))),
            _ => None,
        }
    }

    fn enum_value(&self, id: TypeId, values: &Enum, text: &str) -> TokenStream {
        let name = self.name(id);
        match values.values.iter().position(|value| value.text.value == text) {
            Some(index) => {
                let value = ident::token(&enum_variants(values)[index]);
                quote!(#name::#value)
            }
            None => {
                let text = literal(text);
                quote!(#name::from(#text))
            }
        }
    }

    /// The constructor with what it asks for, and a call for everything else that `node` has.
    fn record(&self, id: TypeId, record: &Record, node: Option<&Node>) -> TokenStream {
        let mut arguments = Vec::new();
        let mut calls: Vec<TokenStream> = Vec::new();
        let mut taken: HashSet<String> = HashSet::new();
        for field in record.fields.iter().filter(|field| !matches!(field.content, Content::Fixed(_))) {
            let nodes = node.map(|node| of_field(self.model, field, node)).unwrap_or_default();
            let is_nil = field.nil && nodes.first().is_some_and(|node| node.is_nil());
            let given = if is_nil || nodes.is_empty() { None } else { self.field(field, &nodes) };
            let variable = ident::token(&field.rust);
            let value = |value: Option<TokenStream>| {
                let kind = match field.content {
                    Content::One(value) => one_scalar(value),
                    _ => None,
                };
                value.unwrap_or_else(|| self.stand_in(variable.clone(), kind).into_token_stream())
            };
            if is_constructor_argument(self.model, self.cycles, id, field) {
                // What is nil needs a value first.
                arguments.push(value(if is_nil { nothing(&field.content) } else { given }));
            } else {
                let name = setter(&field.rust, &taken);
                if !nodes.is_empty() && !is_nil {
                    let (setter, value) = (ident::token(&name), value(given));
                    calls.push(quote!(.#setter(#value)));
                }
                taken.insert(name);
            }
            if field.nil {
                let name = setter(&format!("{}_nil", ident::plain(&field.rust).trim_end_matches('_')), &taken);
                if is_nil {
                    let setter = ident::token(&name);
                    calls.push(quote!(.#setter()));
                }
                taken.insert(name);
            }
        }
        let name = self.name(id);
        quote!(#name::new(#(#arguments),*) #(#calls)*)
    }

    /// What a constructor or setter takes for a field; `None` where it does not go into a line.
    fn field(&self, field: &Field, nodes: &[Sample<'_>]) -> Option<TokenStream> {
        let first = nodes.first()?;
        match &field.content {
            Content::One(value) => self.value(*value, first),
            Content::List { inner, .. } | Content::Map { inner, .. } if !inner.is_empty() => None,
            Content::Map { flat: true, .. } => None,
            Content::List { item, .. } => {
                let Sample::Node(node) = first else { return None };
                self.vector(*item, &node.children.iter().map(Sample::Node).collect::<Vec<_>>())
            }
            Content::Flat(item) => self.vector(*item, nodes),
            Content::Map { item, entries, .. } => {
                let Sample::Node(node) = first else { return None };
                let entries = node.children.iter().map(|entry| {
                    let child = |tag: &Tag| entry.children.iter().find(|child| child.name == tag.name);
                    let (name, value) = match &**entries {
                        Entries::Pairs { key, value, .. } => (&child(key)?.text, child(value)?),
                        Entries::ByName { .. } => (&entry.name, entry),
                    };
                    let (name, value) = (literal(name), self.value(*item, &Sample::Node(value))?);
                    Some(quote!((#name, #value)))
                });
                let entries = entries.collect::<Option<Vec<_>>>()?;
                Some(quote!([#(#entries),*]))
            }
            Content::Set { item, delimiter } => {
                let text = first.text();
                let texts: Vec<&str> =
                    text.split(delimiter.as_str()).map(str::trim).filter(|text| !text.is_empty()).collect();
                if texts.is_empty() {
                    let item = self.type_name(*item);
                    return Some(quote!(Vec::<#item>::new()));
                }
                let values = texts.into_iter().map(|text| self.value(*item, &leaf(text)));
                let values = values.collect::<Option<Vec<_>>>()?;
                Some(quote!([#(#values),*]))
            }
            Content::Fixed(_) => None,
        }
    }

    fn vector(&self, item: ValueType, nodes: &[Sample<'_>]) -> Option<TokenStream> {
        let values = nodes.iter().map(|found| {
            let name = self.type_name(item);
            match (item, found) {
                (ValueType::Named(id), Sample::Node(node)) => Some(self.exact(id, Some(node))),
                (ValueType::Named(_), Sample::Text(_)) => None,
                (ValueType::Scalar(scalar), found) => {
                    let value = self.value(item, found)?;
                    Some(match scalar {
                        Scalar::String => quote!(#value.to_owned()),
                        Scalar::Uri | Scalar::Base64Text | Scalar::Base64Bytes => quote!(#name::from(#value)),
                        _ => value,
                    })
                }
            }
        });
        let values = values.collect::<Option<Vec<_>>>()?;
        Some(quote!(vec![#(#values),*]))
    }

    /// A value, or what becomes one.
    pub(super) fn value(&self, value: ValueType, found: &Sample<'_>) -> Option<TokenStream> {
        let text = found.text();
        let scalar = match value {
            ValueType::Scalar(scalar) => scalar,
            ValueType::Named(id) => {
                return match (&self.model[id].kind, found) {
                    (TypeKind::Enum(values), _) => Some(self.enum_value(id, values, text.trim())),
                    (TypeKind::Record(record), Sample::Node(node)) if record.is_enum() => {
                        self.alternative(id, record, node)
                    }
                    (TypeKind::Record(record), Sample::Node(node)) => Some(self.record(id, record, Some(node))),
                    (TypeKind::Union(union), Sample::Node(node)) => self.variant(union, node),
                    _ => None,
                };
            }
        };
        let word = text.trim();
        let written = match scalar {
            Scalar::String => literal(&text),
            Scalar::Uri => literal(word),
            Scalar::Base64Text => literal(&String::from_utf8(decode_base64(word)?).ok()?),
            Scalar::Base64Bytes => {
                let bytes = Some(Literal::byte_string(&decode_base64(word)?)).filter(is_short)?;
                return Some(quote!(&#bytes[..]));
            }
            Scalar::Bool => {
                let value = word.parse::<bool>().ok()?;
                return Some(quote!(#value));
            }
            Scalar::Int32 | Scalar::Int64 => Literal::i64_unsuffixed(word.parse::<i64>().ok()?),
            Scalar::Double | Scalar::DoubleInfinity => {
                Literal::f64_unsuffixed(word.parse::<f64>().ok().filter(|value| value.is_finite())?)
            }
            Scalar::DateTime | Scalar::HttpDate | Scalar::UnixTime | Scalar::Date | Scalar::Duration | Scalar::Uuid => {
                let (text, name) = (literal(word), scalar_name(scalar));
                return Some(quote!(#text.parse::<#name>()?));
            }
            Scalar::Xml => return None,
        };
        Some(written).filter(is_short).map(|written| quote!(#written))
    }

    fn type_name(&self, value: ValueType) -> TokenStream {
        match value {
            ValueType::Scalar(scalar) => scalar_name(scalar),
            ValueType::Named(id) => {
                let name = self.name(id);
                quote!(#name)
            }
        }
    }
}

/// The type of a value that is no element and no enum.
pub(super) fn one_scalar(value: ValueType) -> Option<TokenStream> {
    match value {
        ValueType::Scalar(scalar) => Some(scalar_name(scalar)),
        ValueType::Named(_) => None,
    }
}

/// Whether a text goes into a line.
pub(super) fn is_short(literal: &Literal) -> bool {
    let text = literal.to_string();
    text.chars().count() <= LONG_TEXT && !text.contains('\n')
}

/// Gives a value that is soon replaced.
fn nothing(content: &Content) -> Option<TokenStream> {
    Some(match content {
        Content::One(ValueType::Scalar(Scalar::String | Scalar::Uri | Scalar::Base64Text)) => quote!(""),
        Content::One(ValueType::Scalar(Scalar::Bool)) => quote!(false),
        Content::One(ValueType::Scalar(Scalar::Int32 | Scalar::Int64)) => quote!(0),
        Content::One(ValueType::Scalar(Scalar::Double | Scalar::DoubleInfinity)) => quote!(0.0),
        Content::List { .. } | Content::Flat(_) => quote!(Vec::new()),
        _ => return None,
    })
}

/// The type of a scalar without its path.
fn scalar_name(scalar: Scalar) -> TokenStream {
    match scalar {
        Scalar::String => quote!(String),
        Scalar::Bool => quote!(bool),
        Scalar::Int32 => quote!(i32),
        Scalar::Int64 => quote!(i64),
        Scalar::Double | Scalar::DoubleInfinity => quote!(f64),
        Scalar::DateTime | Scalar::HttpDate | Scalar::UnixTime => quote!(DateTime),
        Scalar::Date => quote!(Date),
        Scalar::Duration => quote!(Duration),
        Scalar::Uuid => quote!(Uuid),
        Scalar::Uri => quote!(Uri),
        Scalar::Base64Text => quote!(Base64Text),
        Scalar::Base64Bytes => quote!(Base64Bytes),
        Scalar::Xml => quote!(Xml),
    }
}
