//! Structs for elements.
//!
//! In: a record of the model. Out: the struct inside the runtime's `record!`, which makes its table and lets the engine
//! walk it, and its constructor and setters. Reading and writing XML is the runtime's part.

use std::collections::HashSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::context::Context;
use super::doc::{self, Depth};
use super::module::Module;
use super::printer::Items;
use super::scope::External;
use super::types::{FieldType, is_constructor_argument};
use super::{names, table};
use crate::emit::prose::{Comment, facts};
use crate::ident;
use crate::model::{Content, Field, Record, TypeId};

/// As many arguments as a constructor or method may have without a word about it.
const FEW_ARGUMENTS: usize = 7;

/// A field that has a place in the struct.
struct Member<'a> {
    field: &'a Field,
    kind: FieldType,
    /// Elements that always have the same text and stand before it on the wire.
    fixed: Vec<TokenStream>,
    /// Its index in the table.
    index: usize,
}

/// Adds the struct and everything that belongs to it.
pub(super) fn emit(module: &mut Module<'_>, id: TypeId, record: &Record, items: &mut Items) {
    let mut members: Vec<Member<'_>> = Vec::new();
    let mut fixed: Vec<TokenStream> = Vec::new();
    for (index, field) in record.fields.iter().enumerate() {
        if let Content::Fixed(text) = &field.content {
            let (name, calls) = (&field.tag, table::fixed_calls(module, field));
            fixed.push(quote!(#[fixed(#name, #text #calls)]));
            continue;
        }
        let kind = FieldType::new(module, id, field);
        members.push(Member { field, kind, fixed: std::mem::take(&mut fixed), index });
    }
    items.push_inside("record", declaration(module, id, record, &members, &fixed));
    items.push(constructor(module, id, &members));
}

fn comment(module: &Module<'_>, id: TypeId, record: &Record) -> Comment {
    let item = &module.model[id];
    let mut comment = Comment::new();
    comment.prose(&item.prose.summary);
    let mut sentences =
        vec![facts::element(module.model, item, &record.tag, &record.namespace, &module.service.namespace)];
    sentences.extend(module.occurrences(id));
    if !record.at_least_one.is_empty() {
        let names = record.at_least_one.iter().filter_map(|&index| record.fields.get(index));
        let names: Vec<String> = names.map(|field| facts::code(&format!("<{}>", field.tag))).collect();
        sentences.push(format!("In a request at least one of {} must be set.", names.join(", ")));
    }
    comment.markdown(&sentences.join(" "));
    comment.prose(&item.prose.doc);
    comment
}

/// Gives the attribute that lets a type implement serde's traits.
pub(super) fn serde(module: &Module<'_>) -> TokenStream {
    if module.context.serde {
        quote!(#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))])
    } else {
        TokenStream::new()
    }
}

fn declaration(
    module: &mut Module<'_>,
    id: TypeId,
    record: &Record,
    members: &[Member<'_>],
    last: &[TokenStream],
) -> TokenStream {
    let model = module.model;
    let item = &model[id];
    let comment = doc::outer(&comment(module, id, record), Depth::Member);
    let default = is_default(members).then(|| quote!(Default,));
    let serde = serde(module);
    let table = module.table_name(id);
    let (element, namespace) = (&item.name.value, module.namespace(&record.namespace));
    let tag = (record.tag != *element).then(|| {
        let tag = &record.tag;
        quote!(, tag(#tag))
    });
    let at_least_one = (!record.at_least_one.is_empty()).then(|| {
        let indices = record.at_least_one.iter().map(|&index| Literal::usize_unsuffixed(index));
        quote!(, at_least_one(&[#(#indices),*]))
    });
    let fields = members.iter().map(|member| {
        let mut comment = Comment::new();
        comment.prose(&member.field.prose.summary);
        comment.markdown(&facts::field(model, item, member.field));
        comment.prose(&member.field.prose.doc);
        let comment = doc::outer(&comment, Depth::MemberInside);
        let (fixed, index) = (&member.fixed, Literal::usize_unsuffixed(member.index));
        let table = table::field(module, id, member.field);
        let (name, kind) = (ident::token(&member.field.rust), member.kind.tokens(module));
        quote!(#(#fixed)* #comment #[field(#index, #table)] pub #name: #kind)
    });
    let fields: Vec<TokenStream> = fields.collect();
    let name = ident::token(&item.rust);
    quote! {
        #comment
        #[derive(Clone, Debug, #default PartialEq)]
        #serde
        #[non_exhaustive]
        #[element(#table, #element, #namespace #tag #at_least_one)]
        #(#last)*
        pub struct #name { #(#fields),* }
    }
}

/// Whether nothing must be given.
fn is_default(members: &[Member<'_>]) -> bool {
    members.iter().all(|member| !member.kind.is_constructor_argument())
}

/// Whether a record has methods that set anything.
pub(super) fn has_setters(context: &Context<'_>, id: TypeId, record: &Record) -> bool {
    let mut fields = record.fields.iter().filter(|field| !matches!(field.content, Content::Fixed(_)));
    !record.is_enum()
        && fields.any(|field| field.nil || !is_constructor_argument(context.model, &context.cycles, id, field))
}

/// Gives the methods that set what the constructor does not ask for, and nil; `None` where there are none.
pub(super) fn setters(module: &mut Module<'_>, id: TypeId, record: &Record) -> Option<TokenStream> {
    if !has_setters(module.context, id, record) {
        return None;
    }
    let mut methods = Vec::new();
    let mut taken: HashSet<String> = HashSet::new();
    for field in record.fields.iter().filter(|field| !matches!(field.content, Content::Fixed(_))) {
        let is_given = is_constructor_argument(module.model, &module.context.cycles, id, field);
        if is_given && !field.nil {
            continue;
        }
        let kind = FieldType::new(module, id, field);
        if !is_given {
            let (argument, value) = (kind.argument(module), kind.store_expr(module, &quote!(value)));
            methods.push(setter(&field.rust, &argument, &value, &mut taken));
        }
        methods.extend(nil_setter(module, &field.rust, &kind, &mut taken));
    }
    let name = module.type_name(id);
    Some(quote!(impl #name { #(#methods)* }))
}

fn constructor(module: &mut Module<'_>, id: TypeId, members: &[Member<'_>]) -> TokenStream {
    let members: Vec<(&str, &FieldType)> =
        members.iter().map(|member| (member.field.rust.as_str(), &member.kind)).collect();
    let given = members.iter().filter(|(_, kind)| kind.is_constructor_argument()).count();
    let comment = match (given, members.len()) {
        (0, 0) => "Creates the element; it has no fields to set.",
        (0, _) => "Creates the element without any value; the methods below set them.",
        (some, all) if some == all => "Creates the element from its fields, all of which are required.",
        _ => "Creates the element from its required fields; the methods below set the others.",
    };
    let new = new(module, comment, &members);
    let name = ident::token(&module.model[id].rust);
    quote!(impl #name { #new })
}

/// Gives the constructor of a struct with those fields, which asks for what must be given.
pub(super) fn new(module: &mut Module<'_>, comment: &str, members: &[(&str, &FieldType)]) -> TokenStream {
    let comment = doc::sentence(comment, Depth::Member);
    let given: Vec<_> = members.iter().filter(|(_, kind)| kind.is_constructor_argument()).collect();
    let body = if given.is_empty() {
        // By the trait: a field may be called like its method.
        let default = module.external(External::DEFAULT);
        quote!(#default::default())
    } else {
        let fields = members.iter().map(|(name, kind)| {
            let name = ident::token(name);
            let argument = quote!(#name);
            let value = if kind.is_constructor_argument() {
                kind.store_expr(module, &argument)
            } else {
                kind.default_expr(module)
            };
            if value.to_string() == argument.to_string() { argument } else { quote!(#name: #value) }
        });
        let fields: Vec<TokenStream> = fields.collect();
        quote!(Self { #(#fields),* })
    };
    let parameters = given.iter().map(|(name, kind)| {
        let (name, kind) = (ident::token(name), kind.argument(module));
        quote!(#name: #kind)
    });
    let parameters: Vec<TokenStream> = parameters.collect();
    let many = many_arguments(parameters.len());
    quote! {
        #comment
        #many
        pub fn new(#(#parameters),*) -> Self { #body }
    }
}

/// Gives the word about a function of so many parameters, where one is needed.
pub(super) fn many_arguments(count: usize) -> Option<TokenStream> {
    (count > FEW_ARGUMENTS).then(|| quote!(#[expect(clippy::too_many_arguments, reason = "all of them are required")]))
}

/// Gives the method that sets a field.
pub(super) fn setter(
    field: &str,
    argument: &TokenStream,
    value: &TokenStream,
    taken: &mut HashSet<String>,
) -> TokenStream {
    let comment = doc::sentence(&format!("Sets {}.", link(field)), Depth::Member);
    let name = names::setter(field, taken);
    let (method, field) = (ident::token(&name), ident::token(field));
    taken.insert(name);
    quote! {
        #comment
        #[must_use]
        pub fn #method(mut self, value: #argument) -> Self {
            self.#field = #value;
            self
        }
    }
}

/// The field in the text of a comment.
fn link(field: &str) -> String {
    let name = ident::plain(field);
    format!("[`{name}`](field@Self::{name})")
}

/// Gives the method that sets nil; only for a field that can be nil.
fn nil_setter(
    module: &mut Module<'_>,
    field: &str,
    kind: &FieldType,
    taken: &mut HashSet<String>,
) -> Option<TokenStream> {
    let nil = kind.store_nil_expr(module)?;
    let comment = doc::sentence(&format!("Says that {} has no value.", link(field)), Depth::Member);
    let name = names::setter(&format!("{}_nil", ident::plain(field).trim_end_matches('_')), taken);
    let (method, field) = (ident::token(&name), ident::token(field));
    taken.insert(name);
    Some(quote! {
        #comment
        #[must_use]
        pub fn #method(mut self) -> Self {
            self.#field = #nil;
            self
        }
    })
}
