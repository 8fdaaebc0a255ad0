//! Structs for the headers of answers.
//!
//! In: an operation of the model. Out: the struct inside the runtime's `headers!`, its constructor and setters, for a module
//! beside that of the resource; and what lets an answer consist of it alone, on either side. How texts become values is the
//! runtime's part.

use std::collections::HashSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::doc::{self, Depth};
use super::module::Module;
use super::printer::Items;
use super::record::{new, setter};
use super::scope::External;
use super::types::FieldType;
use crate::emit::prose::{Comment, facts};
use crate::ident;
use crate::model::{Operation, OperationId, OutputBody, Parameter, ParameterRole};

/// Adds the struct of an operation that describes response headers.
pub(super) fn emit(module: &mut Module<'_>, id: OperationId, items: &mut Items) {
    let operation = &module.model[id];
    let Some(headers) = &operation.answer_headers else { return };
    let (name, table) = (ident::token(headers), module.item(&operation.constant));
    let members: Vec<(usize, &Parameter, FieldType)> = (operation.response_headers.iter().enumerate())
        .filter(|(_, parameter)| has_value(parameter))
        .map(|(index, parameter)| (index, parameter, FieldType::of_header(module, operation, parameter)))
        .collect();
    let mut fields: Vec<TokenStream> = Vec::new();
    for (index, parameter, kind) in &members {
        let mut comment = Comment::new();
        comment.markdown(&facts::parameter(parameter));
        let comment = doc::outer(&comment, Depth::MemberInside);
        let (index, field, whole) =
            (Literal::usize_unsuffixed(*index), ident::token(&parameter.rust), kind.tokens(module));
        fields.push(quote!(#comment #[header(#index)] pub #field: #whole));
    }
    let about = format!("Holds the headers that {} answers.", module.own_link(id));
    let about = doc::sentence(&about, Depth::Member);
    let set = members.iter().filter(|(_, _, kind)| !kind.is_constructor_argument()).count();
    let default = set == members.len();
    let derive = default.then(|| quote!(Default,));
    items.push_inside(
        "headers",
        quote! {
            #about
            #[derive(Clone, Debug, #derive PartialEq)]
            #[non_exhaustive]
            #[answered_by(#table)]
            pub struct #name { #(#fields),* }
        },
    );
    let comment = match (set, default) {
        (0, _) => "Creates the headers, all of which are always there.",
        (_, true) => "Creates the headers without any value; the methods below set them.",
        (_, false) => "Creates the headers from those that are always there; the methods below set the others.",
    };
    let members: Vec<(&str, &FieldType)> =
        members.iter().map(|(_, parameter, kind)| (parameter.rust.as_str(), kind)).collect();
    let new = new(module, comment, &members);
    let setters = setters(module, operation);
    items.push(quote!(impl #name { #new #(#setters)* }));
}

fn has_value(parameter: &Parameter) -> bool {
    matches!(parameter.role, ParameterRole::Value | ParameterRole::Prefix)
}

/// Gives the headers that an answer may be without.
fn set_later(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    let headers = operation.response_headers.iter().filter(|parameter| has_value(parameter));
    headers.filter(|parameter| !operation.is_always_there(parameter))
}

/// Gives the methods that set what the constructor does not ask for.
fn setters(module: &mut Module<'_>, operation: &Operation) -> Vec<TokenStream> {
    let mut taken: HashSet<String> = HashSet::new();
    let one = |parameter: &Parameter| {
        let kind = FieldType::of_header(module, operation, parameter);
        let (argument, value) = (kind.argument(module), kind.store_expr(module, &quote!(value)));
        setter(&parameter.rust, &argument, &value, &mut taken)
    };
    set_later(operation).map(one).collect()
}

/// Gives the struct that is the whole answer of an operation; `None` where there is a body, or no such struct.
fn alone<'m>(module: &Module<'m>, id: OperationId) -> Option<&'m str> {
    let output = module.model[id].output();
    output.headers.filter(|_| output.body == OutputBody::Nothing)
}

/// Gives what lets a client take the headers for the whole answer.
pub(super) fn reply(module: &mut Module<'_>, id: OperationId) -> Option<TokenStream> {
    let name = alone(module, id)?;
    let name = module.item(name);
    let [from_reply, raw, result, error] =
        [External::FROM_REPLY, External::RAW_REPLY, External::RESULT, External::CLIENT_ERROR]
            .map(|external| module.external(external));
    Some(quote! {
        impl #from_reply for #name {
            fn from_reply(answer: &#raw) -> #result<Self, #error> {
                answer.read_headers()
            }
        }
    })
}

/// Gives what lets a server answer with the headers alone.
pub(super) fn content(module: &mut Module<'_>, id: OperationId) -> Option<TokenStream> {
    let name = alone(module, id)?;
    let name = module.item(name);
    let [content, incoming, result, response, error] =
        [External::CONTENT, External::INCOMING, External::RESULT, External::RESPONSE, External::ERROR_RESPONSE]
            .map(|external| module.external(external));
    Some(quote! {
        impl #content for #name {
            fn write(&self, request: &#incoming) -> #result<#response, #error> {
                #response::of_headers(self, request)
            }
        }
    })
}

/// Gives what an operation answers: `body` with the headers that it describes, or one of the two alone.
pub(super) fn with_headers<'a>(
    module: &mut Module<'a>,
    operation: &'a Operation,
    body: Option<TokenStream>,
) -> TokenStream {
    let headers = operation.answer_headers.as_ref().map(|name| module.item_of(operation.resource, name));
    match (body, headers) {
        (None, None) => quote!(()),
        (Some(body), None) => body,
        (None, Some(headers)) => quote!(#headers),
        (Some(body), Some(headers)) => {
            let both = module.external(External::WITH_HEADERS);
            quote!(#both<#body, #headers>)
        }
    }
}
