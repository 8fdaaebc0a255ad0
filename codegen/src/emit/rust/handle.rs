//! The client's side of a resource: a handle with a method for each operation.
//!
//! In: a resource of the model. Out: the handle. A method puts its arguments into a call, and nothing else: it waits for
//! nothing and decides nothing.

use proc_macro2::TokenStream;
use quote::quote;

use super::address;
use super::argument::Argument;
use super::call_options::{call_options, several_method};
use super::doc::{self, Depth};
use super::headers::{reply, with_headers};
use super::module::{Module, link};
use super::page::page;
use super::printer::{Items, PartKind};
use super::program;
use super::record::many_arguments;
use super::scope::External;
use super::value::{body_type, is_base64, value};
use crate::emit::prose::{Comment, facts};
use crate::ident;
use crate::model::{self, Body, Operation, OperationId, OutputBody, Parameter, ParameterPlace, ResourceId};

/// Makes all items of a handle's module.
pub(super) fn items(mut module: Module<'_>, id: ResourceId) -> Items {
    let model = module.model;
    let resource = &model[id];
    let (name, client) = (ident::token(&resource.handle), &module.service.client);
    let core = module.external(External::CLIENT_CORE);
    let accessor = format!("[`{client}::{0}`](super::{client}::{0})", ident::plain(&resource.module));
    let comment = format!("Calls the operations of [`{0}`](super::super::{0}); made by {accessor}.", resource.module);
    let comment = doc::sentence(&comment, Depth::Item);
    let any_body = resource.operations.iter().any(|&id| is_borrowed(&model[id].body));
    let head = if any_body { quote!(impl<'a> #name<'a>) } else { quote!(impl #name<'_>) };
    let mut items = Items::default();
    items.push(quote! {
        #comment
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'a> {
            pub(super) core: &'a #core,
        }
    });
    let operations = &resource.operations;
    let methods = operations.iter().map(|&id| method(&mut module, id));
    items.push_parts(PartKind::Method, |methods| quote!(#head { #methods }), methods);
    for of_operation in [call_options, page, reply] {
        operations.iter().filter_map(|&id| of_operation(&mut module, id)).for_each(|item| items.push(item));
    }
    items.prepend(module.scope.imports());
    items
}

fn method(module: &mut Module<'_>, id: OperationId) -> TokenStream {
    let model = module.model;
    let operation = &model[id];
    let mut comment = method_comment(module, id);
    if let Some(program) = program::of_call(module.context, id) {
        comment.code("no_run", &program);
    }
    let comment = doc::outer(&comment, Depth::Member);
    let table = module.item(&operation.constant);
    let mut parameters = vec![quote!(&self)];
    let mut conversions = Vec::new();
    let mut calls = Vec::new();
    let start = match &operation.addresses {
        None => quote!(self.core.call(&#table)),
        Some(addresses) => address::call(module, operation, addresses, &table, &needed),
    };
    for argument in operation.arguments() {
        let parameter = match argument {
            model::Argument::Parameter(parameter) => parameter,
            model::Argument::Address(addresses) => {
                let (name, kind) = (operation.address_argument(), address::name(module, operation, addresses));
                let name = ident::token(&name);
                parameters.push(quote!(#name: &#kind));
                continue;
            }
        };
        let argument = Argument::new(module, parameter);
        parameters.push(argument.declared);
        conversions.extend(argument.conversion);
        // With several addresses, the values of the path stand where it is chosen.
        if operation.addresses.is_none() || !parameter.place.is_path() {
            calls.push(needed(parameter));
        }
    }
    let mut lifetime = quote!('static);
    if let Some((call, argument)) = body(module, operation) {
        if is_borrowed(&operation.body) {
            lifetime = quote!('a);
        }
        parameters.push(argument.declared);
        conversions.extend(argument.conversion);
        calls.push(call);
    }
    let mut output = output(module, operation);
    let mut build = quote!(build);
    if let Some(options) = &operation.options {
        let options = module.item(options);
        (output, build) = (quote!(#output, #options), quote!(build_with_options));
    }
    let many = many_arguments(parameters.len());
    let call = module.external(External::CALL);
    let name = ident::token(&operation.rust);
    quote! {
        #comment
        #many
        pub fn #name(#(#parameters),*) -> #call<#lifetime, #output> {
            #(#conversions)*
            #start #(#calls)* .#build()
        }
    }
}

fn method_comment(module: &Module<'_>, id: OperationId) -> Comment {
    let operation = &module.model[id];
    let mut comment = Comment::new();
    comment.prose(&operation.prose.summary);
    let mut parts = vec![facts::requests(operation)];
    parts.extend(module.service.is_versioned().then(|| facts::first(&operation.availability)));
    parts.extend(operation.availability.until.as_ref().map(|until| format!("gone from {} on", until.value)));
    parts.extend(operation.long_running.is_some().then(|| "long-running".to_owned()));
    comment.markdown(&format!("{}; see {}.", parts.join(", "), module.own_link(id)));
    if operation.result.is_some() {
        comment.markdown("`.until_done()` waits for it, and reads what came of it.");
    }
    let has_items = module.model.items(operation).is_some();
    if operation.continuation.is_some() {
        let items = if has_items { ", `.items()` what they hold one by one" } else { "" };
        comment.markdown(&format!("It answers in pages, of which this is the first: `.pages()` reads all{items}."));
    } else if has_items {
        comment.markdown("`.items()` reads what the answer holds one by one, as it comes.");
    }
    if let Some(options) = &operation.options {
        comment.markdown(&format!("`.options(…)` takes what may be left out: {}.", link(options)));
    }
    comment.markdown(&facts::deprecation(&operation.availability).unwrap_or_default());
    let arguments = operation.arguments();
    if !arguments.is_empty() {
        comment.markdown("Arguments:");
    }
    for argument in arguments {
        comment.item(&match argument {
            model::Argument::Parameter(parameter) => facts::parameter(parameter),
            model::Argument::Address(addresses) => {
                let names = addresses.all.iter().map(|address| facts::code(&address.name.value)).collect::<Vec<_>>();
                format!("{}: by {}.", facts::code(&operation.address_argument()), facts::any_of(&names))
            }
        });
    }
    comment
}

/// Gives what an answer becomes.
fn output<'a>(module: &mut Module<'a>, operation: &'a Operation) -> TokenStream {
    let value = answered(module, operation);
    if operation.long_running.is_none() {
        return value;
    }
    let accepted = module.external(External::ACCEPTED);
    let is_nothing = operation.output().body == OutputBody::Nothing && operation.answer_headers.is_none();
    match operation.result {
        Some(result) => {
            let model = module.model;
            let result = answered(module, &model[result]);
            quote!(#accepted<#value, #result>)
        }
        None if is_nothing => accepted,
        None => quote!(#accepted<#value>),
    }
}

/// Gives what an answer carries.
fn answered<'a>(module: &mut Module<'a>, operation: &'a Operation) -> TokenStream {
    if matches!(operation.body, Body::Batch { .. }) {
        let reply = module.external(External::BATCH_REPLY);
        return with_headers(module, operation, Some(reply));
    }
    // Which body it is, the status says.
    let body = body_type(module, operation, External::BYTES, |module| module.external(External::RAW_REPLY));
    with_headers(module, operation, body)
}

/// Whether a call holds on to what the caller has for its body.
fn is_borrowed(body: &Body) -> bool {
    !matches!(body, Body::None | Body::Literal { .. } | Body::Value { .. } | Body::Stream(_))
}

/// Gives the call that takes a body, and its argument; `None` where the operation has nothing to give.
fn body(module: &mut Module<'_>, operation: &Operation) -> Option<(TokenStream, Argument)> {
    let (call, kind) = match &operation.body {
        Body::None | Body::Literal { .. } => return None,
        Body::Element(id) => {
            let name = module.type_name(*id);
            if operation.may_lack_body() {
                // A body that became optional is given as it was.
                let (into, option) = (module.external(External::INTO), module.external(External::OPTION));
                (quote!(.body_option(body.into())), quote!(impl #into<#option<&'a #name>>))
            } else {
                (quote!(.body(body)), quote!(&'a #name))
            }
        }
        Body::Text(_) => (quote!(.text(body)), quote!(&'a str)),
        &Body::Value { value, .. } => {
            let encoded = is_base64(value).then(|| quote!(.encoded()));
            return Some((quote!(.value(&body #encoded)), Argument::of_body(module, value)));
        }
        Body::Bytes(_) => (quote!(.bytes(body)), quote!(&'a [u8])),
        Body::Batch { .. } => {
            let batch = module.external(External::BATCH);
            (quote!(.batch(body)), quote!(#batch<'a>))
        }
        Body::Stream(_) => {
            let (into, stream) = (module.external(External::INTO), module.external(External::BYTE_STREAM));
            (quote!(.stream(body)), quote!(impl #into<#stream>))
        }
    };
    Some((call, Argument { declared: quote!(body: #kind), conversion: None }))
}

fn needed(parameter: &Parameter) -> TokenStream {
    if parameter.is_several() {
        let (name, field, method) = (&parameter.name.value, ident::token(&parameter.rust), several_method(parameter));
        return quote!(.#method(#name, &#field));
    }
    let (name, value) = (&parameter.name.value, value(parameter));
    match parameter.place {
        ParameterPlace::Host | ParameterPlace::Path(_) | ParameterPlace::BasePath(_) => quote!(.path(#value)),
        ParameterPlace::Query => quote!(.query(#name, #value)),
        ParameterPlace::Header | ParameterPlace::ResponseHeader => quote!(.header(#name, #value)),
    }
}
