//! How an application calls an operation.
//!
//! In: an operation of the model, with its examples. Out: Rust as one would write it: the body that an example has, and
//! the call. Where an example says nothing, or too much for a line, a variable of the field's name stands. The names that
//! the call uses come out, too, and its variables with their types, where one is known.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashSet};

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote};
use xms_facts::decode_base64;

use super::{enum_variants, is_constructor_argument, literal, record_variants, setter, statements};
use crate::ident;
use crate::language::Scalar;
use crate::model::recursion::Cycles;
use crate::model::{
    Addresses, Argument, Body, Content, Entries, Enum, Example, Field, Form, Model, Operation, OperationId, Parameter,
    ParameterValues, Place, Record, ResourceId, Tag, TypeId, TypeKind, Union, ValueType,
};
use crate::wire::xml::{Node, read};

/// Texts with more signs are left to a variable.
const LONG_TEXT: usize = 64;
/// The attribute that says that an element has no value.
const NIL: &str = "nil";

/// Writes one call.
#[derive(Debug)]
struct Usage<'a> {
    model: &'a Model,
    cycles: &'a Cycles,
    uses: RefCell<Uses>,
}

/// What a call uses.
#[derive(Debug)]
pub(in crate::emit) struct Uses {
    /// Elements and enums that it names.
    pub(super) types: BTreeSet<TypeId>,
    /// Structs and enums of operations that it names, each with the resource that has it.
    pub(super) own: BTreeSet<(ResourceId, String)>,
    /// Variables that stand for values that no example gives, or that are too long for a line.
    pub(super) variables: Vec<Variable>,
}

/// A variable of a call.
#[derive(Debug)]
pub(super) struct Variable {
    pub(super) name: String,
    /// Its type without a path; `None` where that is none with a name of the runtime's, or of Rust.
    pub(super) kind: Option<String>,
}

/// Gives the call of an operation of `model`, which has no errors, with what an example of it has.
pub(in crate::emit) fn call(
    model: &Model,
    cycles: &Cycles,
    id: OperationId,
    example: Option<&Example>,
) -> (String, Uses) {
    let uses = Uses { types: BTreeSet::new(), own: BTreeSet::new(), variables: Vec::new() };
    let usage = Usage { model, cycles, uses: RefCell::new(uses) };
    let code = usage.call(id, example);
    (code, usage.uses.into_inner())
}

impl Usage<'_> {
    /// The variable that stands for a value.
    fn stand_in(&self, name: Ident, kind: Option<TokenStream>) -> Ident {
        let variable = Variable { name: name.to_string(), kind: kind.map(|kind| kind.to_string().replace(" ", "")) };
        self.uses.borrow_mut().variables.push(variable);
        name
    }

    /// The body as a variable.
    fn body(&self, kind: Option<TokenStream>) -> Ident {
        self.stand_in(ident::token("body"), kind)
    }

    /// The name of a type.
    fn name(&self, id: TypeId) -> Ident {
        self.uses.borrow_mut().types.insert(id);
        ident::token(&self.model[id].rust)
    }

    /// The name of a struct or an enum of an operation of that resource.
    fn own(&self, resource: ResourceId, name: &str) -> Ident {
        self.uses.borrow_mut().own.insert((resource, name.to_owned()));
        ident::token(name)
    }

    fn call(&self, id: OperationId, example: Option<&Example>) -> String {
        let operation = &self.model[id];
        let mut tokens = TokenStream::new();
        let given = operation.arguments().into_iter().map(|argument| match argument {
            Argument::Parameter(parameter) => self.argument(parameter, example),
            Argument::Address(addresses) => self.address(operation, addresses, example),
        });
        let mut arguments: Vec<TokenStream> = given.collect();
        let text = example.and_then(|example| example.request.as_ref()).map(|text| text.text.trim());
        match &operation.body {
            Body::Element(body) => {
                let node = text.and_then(|text| read(text).ok());
                let value = self.exact(*body, node.as_ref());
                tokens.extend(quote!(let body = #value;));
                arguments.push(quote!(&body));
            }
            Body::Text(_) => {
                let short = text.map(literal).filter(is_short);
                arguments.push(short.map_or_else(
                    || {
                        let body = self.body(Some(quote!(String)));
                        quote!(&#body)
                    },
                    |text| quote!(#text),
                ));
            }
            &Body::Value { value, .. } => {
                let shown = text.and_then(|text| self.value(value, &leaf(text)));
                arguments.push(shown.unwrap_or_else(|| self.body(one_scalar(value)).into_token_stream()));
            }
            Body::Bytes(_) => {
                let body = self.body(Some(bytes()));
                arguments.push(quote!(&#body));
            }
            Body::Batch { .. } => {
                tokens.extend(quote!(let batch = Batch::new();));
                arguments.push(quote!(batch));
            }
            Body::Stream(_) => {
                let short = text.map(literal).filter(is_short);
                arguments
                    .push(short.map_or_else(|| self.body(Some(bytes())).into_token_stream(), |text| quote!(#text)));
            }
            Body::None | Body::Literal { .. } => {}
        }
        let (accessor, method) = (ident::token(&self.model[operation.resource].module), ident::token(&operation.rust));
        let options = operation.options.as_ref().and_then(|options| self.options(operation, options, example));
        let call = quote!(client.#accessor().#method(#(#arguments),*) #options);
        let answers = operation.responses.first().is_some_and(|response| response.body != Body::None);
        tokens.extend(match (operation.long_running.is_some(), answers) {
            (true, _) => quote!(let status = #call.until_done().await?;),
            (false, true) => quote!(let answer = #call.await?;),
            (false, false) if operation.answer_headers.is_some() => quote!(let headers = #call.await?;),
            (false, false) => quote!(#call.await?;),
        });
        statements(&tokens)
    }

    /// The address that an example shows, else the first.
    fn address(&self, operation: &Operation, addresses: &Addresses, example: Option<&Example>) -> TokenStream {
        let shown = example.and_then(|example| operation.shown_path(example)).unwrap_or(&operation.path);
        let address = addresses.all.iter().find(|address| address.path == shown).or(addresses.all.first());
        let Some(address) = address else {
            return self.stand_in(ident::token(&operation.address_argument()), None).into_token_stream();
        };
        let home = self.model.address_home(self.model[operation.resource].service, &addresses.rust);
        let home = home.map_or(operation.resource, |id| self.model[id].resource);
        let (name, constructor) = (self.own(home, &addresses.rust), ident::token(&address.constructor));
        let own = operation.own_parameters(address).into_iter();
        let values: Vec<TokenStream> = own.map(|parameter| self.argument(parameter, example)).collect();
        quote!(&#name::#constructor(#(#values),*))
    }

    /// What a method takes for a parameter.
    fn argument(&self, parameter: &Parameter, example: Option<&Example>) -> TokenStream {
        let name = ident::token(&parameter.rust);
        let text = given(parameter, example).filter(|_| !parameter.is_several());
        text.and_then(|text| self.value(parameter.value, &leaf(text))).unwrap_or_else(|| {
            let kind = match parameter.value {
                _ if parameter.values != ParameterValues::One => None,
                ValueType::Scalar(Scalar::String) => Some(quote!(&str)),
                value => one_scalar(value),
            };
            self.stand_in(name, kind).into_token_stream()
        })
    }

    /// The optional parameters that an example gives; `None` where it gives none.
    fn options(&self, operation: &Operation, name: &str, example: Option<&Example>) -> Option<TokenStream> {
        let mut taken: HashSet<String> = HashSet::new();
        let mut calls = Vec::new();
        for parameter in operation.optional_parameters() {
            let setter = setter(&parameter.rust, &taken);
            taken.insert(setter.clone());
            let text = given(parameter, example).filter(|_| !parameter.is_several());
            if let Some(value) = text.and_then(|text| self.value(parameter.value, &leaf(text))) {
                let setter = ident::token(&setter);
                calls.push(quote!(.#setter(#value)));
            }
        }
        (!calls.is_empty()).then(|| {
            let name = self.own(operation.resource, name);
            quote!(.options(#name::new() #(#calls)*))
        })
    }

    /// A value of exactly the type `id`.
    fn exact(&self, id: TypeId, node: Option<&Node>) -> TokenStream {
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
    fn value(&self, value: ValueType, found: &Sample<'_>) -> Option<TokenStream> {
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
fn one_scalar(value: ValueType) -> Option<TokenStream> {
    match value {
        ValueType::Scalar(scalar) => Some(scalar_name(scalar)),
        ValueType::Named(_) => None,
    }
}

/// The type of a body of bytes.
fn bytes() -> TokenStream {
    quote!(Vec<u8>)
}

/// Whether a text goes into a line.
fn is_short(literal: &Literal) -> bool {
    let text = literal.to_string();
    text.chars().count() <= LONG_TEXT && !text.contains('\n')
}

/// What an example gives for a parameter, wherever that stands.
fn given<'a>(parameter: &Parameter, example: Option<&'a Example>) -> Option<&'a str> {
    let example = example?;
    let mut pairs = example.path.iter().chain(&example.query).chain(&example.headers);
    pairs.find(|(name, _)| name.value == parameter.name.value).map(|(_, text)| text.value.as_str())
}

/// A value in an example.
enum Sample<'a> {
    Node(&'a Node),
    Text(String),
}

impl Sample<'_> {
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

fn leaf(text: &str) -> Sample<'static> {
    Sample::Text(text.to_owned())
}

/// The example that shows the call best: one that succeeds, with a body where the operation takes one.
pub(in crate::emit) fn best(operation: &Operation) -> Option<&Example> {
    let mut good = operation.examples.iter().filter(|example| example.status < 400);
    let with_body = good.clone().find(|example| example.request.is_some());
    with_body.or_else(|| good.next())
}

/// What an element has of a field.
fn of_field<'a>(model: &Model, field: &Field, node: &'a Node) -> Vec<Sample<'a>> {
    match field.place {
        Place::Attribute => {
            let mut attributes = node.attributes.iter().filter(|attribute| attribute.name == field.tag);
            attributes.next().map(|attribute| leaf(&attribute.value)).into_iter().collect()
        }
        Place::Text => vec![leaf(&node.text)],
        Place::Element => {
            let is_it = |child: &&Node| is_called(model, field, child, &node.namespace);
            node.children.iter().filter(is_it).map(Sample::Node).collect()
        }
    }
}

/// Whether a child of an element in `namespace` is the field, or one of the children of which it is a choice.
fn is_called(model: &Model, field: &Field, child: &Node, namespace: &str) -> bool {
    if let Some(choice) = model.flat_choice(field) {
        return choice.fields.iter().any(|alternative| is_called(model, alternative, child, namespace));
    }
    let name = child.name.as_str();
    let is_name = field.tag == name
        || field.was.as_ref().is_some_and(|was| was.name == name)
        || field.also.iter().any(|other| other == name);
    is_name && *child.namespace == *field.namespace.as_deref().unwrap_or(namespace)
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
