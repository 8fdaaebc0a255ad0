//! Tables of fields and parameters.
//!
//! In: fields, enum values and parameters of the model. Out: what describes them, as tokens: for the attributes of the
//! runtime's macros, such as `"Label", String, required`, and for expressions, such as
//! `Parameter::new("name", Kind::String).required()`. Rust types and documentation are not made here.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::module::Module;
use super::scope::External;
use crate::language::Scalar;
use crate::model::{
    Availability, BodyPresence, Content, Entries, Field, Layer, Limits, Parameter, ParameterRole, ParameterValues,
    Place, TypeId, TypeKind, ValueType,
};

/// Calls of a table's setters: their names, with arguments where there are any.
type Calls = Vec<(TokenStream, Option<TokenStream>)>;

/// Gives what the attribute of a field of the record `owner` says behind its index.
pub(super) fn field(module: &mut Module<'_>, owner: TypeId, field: &Field) -> TokenStream {
    let kind = kind(module, owner, &field.content);
    let mut calls = Calls::new();
    flag(&mut calls, field.required, quote!(required));
    availability(module, &mut calls, &field.availability);
    flag(&mut calls, field.secret, quote!(secret));
    flag(&mut calls, field.nil, quote!(nil));
    flag(&mut calls, field.keep_empty, quote!(keep_empty));
    place(module, &mut calls, field);
    limits(module, &mut calls, &field.limits);
    let name = &field.tag;
    let calls = listed(&calls);
    quote!(#name, #kind #calls)
}

/// Gives what the attribute of a field that always has the same text says behind the text: where it stands.
pub(super) fn fixed_calls(module: &mut Module<'_>, field: &Field) -> TokenStream {
    let mut calls = Calls::new();
    place(module, &mut calls, field);
    listed(&calls)
}

/// Where a field stands.
fn place(module: &mut Module<'_>, calls: &mut Calls, field: &Field) {
    flag(calls, field.place == Place::Attribute, quote!(attribute));
    flag(calls, field.place == Place::Text, quote!(content));
    if let Some(was) = &field.was {
        let (name, version) = (&was.name, module.version(was.until.value));
        calls.push((quote!(was), Some(quote!(#name, #version))));
    }
    if !field.also.is_empty() {
        let names = &field.also;
        calls.push((quote!(also), Some(quote!(&[#(#names),*]))));
    }
    if let Some(namespace) = &field.namespace {
        calls.push((quote!(namespace), Some(module.namespace(namespace))));
    }
}

/// Gives the version facts of an enum's value as an attribute lists them, each with a comma in front.
pub(super) fn availability_of_value(module: &mut Module<'_>, facts: &Availability) -> TokenStream {
    let mut calls = Calls::new();
    availability(module, &mut calls, facts);
    listed(&calls)
}

/// Gives an expression for the version facts of an operation; `None` where it exists in every version.
pub(super) fn availability_expr(module: &mut Module<'_>, facts: &Availability) -> Option<TokenStream> {
    let mut calls = Calls::new();
    availability(module, &mut calls, facts);
    if calls.is_empty() {
        return None;
    }
    let name = module.external(External::AVAILABILITY);
    Some(chained(quote!(#name::ALWAYS), &calls))
}

/// Gives an expression for when a body is there, which is not as in `always`.
pub(super) fn body_presence(module: &mut Module<'_>, always: &TokenStream, presence: &BodyPresence) -> TokenStream {
    let mut calls = Calls::new();
    flag(&mut calls, !presence.required, quote!(optional));
    availability(module, &mut calls, &presence.availability);
    chained(always.clone(), &calls)
}

/// Gives the expression of a parameter.
pub(super) fn parameter(module: &mut Module<'_>, parameter: &Parameter) -> TokenStream {
    let name = &parameter.name.value;
    let table = module.external(External::PARAMETER);
    let mut calls = Calls::new();
    let new = match &parameter.role {
        ParameterRole::Constant(text) => quote!(#table::constant(#name, #text)),
        role => {
            let kind_name = module.external(External::KIND);
            let value = value_kind(module, None, parameter.value);
            let kind = match &parameter.values {
                ParameterValues::One => value,
                ParameterValues::List => quote!(Flat(&#kind_name::#value)),
                ParameterValues::Set { delimiter } => quote!(Set(&#kind_name::#value, #delimiter)),
            };
            // Of headers with a common beginning there may be none.
            flag(&mut calls, parameter.required && *role != ParameterRole::Prefix, quote!(required));
            flag(&mut calls, *role == ParameterRole::Version, quote!(version));
            flag(&mut calls, *role == ParameterRole::Prefix, quote!(prefix));
            flag(&mut calls, parameter.overlaps, quote!(overlapping));
            quote!(#table::new(#name, #kind_name::#kind))
        }
    };
    flag(&mut calls, parameter.secret, quote!(secret));
    flag(&mut calls, parameter.generated, quote!(generated));
    availability(module, &mut calls, &parameter.availability);
    limits(module, &mut calls, &parameter.limits);
    chained(new, &calls)
}

fn flag(calls: &mut Calls, is: bool, name: TokenStream) {
    if is {
        calls.push((name, None));
    }
}

/// `, name, name(arguments)`
fn listed(calls: &Calls) -> TokenStream {
    let calls = calls.iter().map(|(name, arguments)| match arguments {
        Some(arguments) => quote!(, #name(#arguments)),
        None => quote!(, #name),
    });
    quote!(#(#calls)*)
}

/// `root.name().name(arguments)`
fn chained(root: TokenStream, calls: &Calls) -> TokenStream {
    let calls = calls.iter().map(|(name, arguments)| quote!(.#name(#arguments)));
    quote!(#root #(#calls)*)
}

fn availability(module: &mut Module<'_>, calls: &mut Calls, facts: &Availability) {
    for (name, version) in [
        (quote!(since), &facts.since),
        (quote!(seen), &facts.seen),
        (quote!(until), &facts.until),
        (quote!(required_since), &facts.required_since),
        (quote!(optional_since), &facts.optional_since),
    ] {
        if let Some(version) = version {
            calls.push((name, Some(module.version(version.value))));
        }
    }
}

fn limits(module: &mut Module<'_>, calls: &mut Calls, limits: &Limits) {
    let mut setters = Calls::new();
    for (name, number) in [(quote!(min), limits.min), (quote!(max), limits.max)] {
        if let Some(number) = number {
            let number = Literal::i64_unsuffixed(number);
            setters.push((name, Some(quote!(#number))));
        }
    }
    if let Some(pattern) = &limits.pattern {
        let pattern = &pattern.value;
        setters.push((quote!(pattern), Some(quote!(#pattern))));
    }
    if !setters.is_empty() {
        let name = module.external(External::LIMITS);
        let table = chained(quote!(#name::NONE), &setters);
        calls.push((quote!(limits), Some(quote!(&#table))));
    }
}

/// Gives the kind of what a field holds, without the name of its type.
fn kind(module: &mut Module<'_>, owner: TypeId, content: &Content) -> TokenStream {
    let owner = Some(owner);
    match content {
        Content::One(value) => value_kind(module, owner, *value),
        Content::List { item, tag, namespace, inner } => {
            let item = item_field(module, owner, tag, namespace.as_ref(), (*item, inner));
            quote!(List(&#item))
        }
        Content::Flat(item) => {
            let kind = qualified_kind(module, owner, *item);
            quote!(Flat(&#kind))
        }
        Content::Map { item, entries, flat, inner } => {
            let shape = map_shape(module, owner, entries, (*item, inner));
            if *flat {
                let kind = module.external(External::KIND);
                quote!(Flat(&#kind::Map(&#shape)))
            } else {
                quote!(Map(&#shape))
            }
        }
        Content::Set { item, delimiter } => {
            let kind = qualified_kind(module, owner, *item);
            quote!(Set(&#kind, #delimiter))
        }
        Content::Fixed(text) => quote!(Fixed(#text)),
    }
}

/// What is in the items of a collection: values of a type, perhaps with collections around.
type Inside<'a> = (ValueType, &'a [Layer]);

/// `Field::new(name, kind)`, with its namespace.
fn item_field(
    module: &mut Module<'_>,
    owner: Option<TypeId>,
    name: &str,
    namespace: Option<&String>,
    inside: Inside<'_>,
) -> TokenStream {
    let kind = inside_kind(module, owner, inside);
    let field = module.external(External::FIELD);
    let namespace = namespace.map(|namespace| {
        let namespace = module.namespace(namespace);
        quote!(.namespace(#namespace))
    });
    // A collection in a collection is there although nothing is in it.
    let keep = (!inside.1.is_empty()).then(|| quote!(.keep_empty()));
    quote!(#field::new(#name, #kind) #namespace #keep)
}

/// The qualified kind of what is in an item.
fn inside_kind(module: &mut Module<'_>, owner: Option<TypeId>, (item, inner): Inside<'_>) -> TokenStream {
    let kind = module.external(External::KIND);
    match inner.split_first() {
        None => qualified_kind(module, owner, item),
        Some((Layer::List(tag), further)) => {
            let field = item_field(module, owner, &tag.name, tag.namespace.as_ref(), (item, further));
            quote!(#kind::List(&#field))
        }
        Some((Layer::Map(entries), further)) => {
            let shape = map_shape(module, owner, entries, (item, further));
            quote!(#kind::Map(&#shape))
        }
    }
}

fn map_shape(module: &mut Module<'_>, owner: Option<TypeId>, entries: &Entries, inside: Inside<'_>) -> TokenStream {
    match entries {
        Entries::Pairs { entry, key, value } => {
            let text = (ValueType::Scalar(Scalar::String), &[][..]);
            let [entry, key] =
                [entry, key].map(|tag| item_field(module, owner, &tag.name, tag.namespace.as_ref(), text));
            let value = item_field(module, owner, &value.name, value.namespace.as_ref(), inside);
            let shape = module.external(External::MAP_SHAPE);
            quote!(#shape::new(#entry, #key, #value))
        }
        Entries::ByName { namespace } => {
            let value = item_field(module, owner, "entry", namespace.as_ref(), inside);
            let shape = module.external(External::MAP_SHAPE);
            quote!(#shape::by_name(#value))
        }
    }
}

fn qualified_kind(module: &mut Module<'_>, owner: Option<TypeId>, value: ValueType) -> TokenStream {
    let kind = value_kind(module, owner, value);
    let name = module.external(External::KIND);
    quote!(#name::#kind)
}

/// Gives the kind of one value, for the table of `owner` or for none of a type.
pub(super) fn value_kind(module: &mut Module<'_>, owner: Option<TypeId>, value: ValueType) -> TokenStream {
    let id = match value {
        ValueType::Scalar(scalar) => return scalar_kind(scalar),
        ValueType::Named(id) => id,
    };
    let table = module.table_of(owner, id);
    match module.model[id].kind {
        TypeKind::Enum(_) => quote!(Enum(#table)),
        _ if module.model.choice(value).is_some() => quote!(Choice(#table)),
        TypeKind::Record(_) | TypeKind::Union(_) => quote!(Record(#table)),
    }
}

fn scalar_kind(scalar: Scalar) -> TokenStream {
    match scalar {
        Scalar::String => quote!(String),
        Scalar::Bool => quote!(Bool),
        Scalar::Int32 => quote!(Int32),
        Scalar::Int64 => quote!(Int64),
        Scalar::Double => quote!(Double),
        Scalar::DoubleInfinity => quote!(DoubleInfinity),
        Scalar::DateTime => quote!(DateTime),
        Scalar::HttpDate => quote!(HttpDate),
        Scalar::UnixTime => quote!(UnixTime),
        Scalar::Date => quote!(Date),
        Scalar::Duration => quote!(Duration),
        Scalar::Uuid => quote!(Uuid),
        Scalar::Uri => quote!(Uri),
        Scalar::Base64Text => quote!(Base64Text),
        Scalar::Base64Bytes => quote!(Base64Bytes),
        Scalar::Xml => quote!(Xml),
    }
}
