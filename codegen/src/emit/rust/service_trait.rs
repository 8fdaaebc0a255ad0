//! The server's side of a resource: a trait with a method for each operation, and the way from a request to them.
//!
//! In: a resource of the model. Out: the trait, whose methods refuse until somebody writes them, and the handler that
//! takes a request's values out and calls them. How values are read and answers written is the runtime's part.

use std::collections::HashSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::address;
use super::context::Context;
use super::doc::{self, Depth};
use super::headers::{content, with_headers};
use super::module::Module;
use super::page::listing;
use super::printer::{Items, PartKind};
use super::record::many_arguments;
use super::scope::External;
use super::types::several;
use super::value::{body_type, value_type};
use crate::emit::prose::{Comment, facts};
use crate::ident::{self, free};
use crate::model::{self, Body, Operation, OperationId, Parameter, ParameterPlace, ResourceId};

/// Makes all items of a trait's module.
pub(super) fn items(mut module: Module<'_>, id: ResourceId) -> Items {
    let model = module.model;
    let resource = &model[id];
    let comment = doc::sentence(
        &format!(
            "Does what a server does for [`{0}`](super::super::{0}). A method that is not written refuses.",
            resource.module
        ),
        Depth::Item,
    );
    let (name, send, sync) =
        (ident::token(&resource.handle), module.external(External::SEND), module.external(External::SYNC));
    let mut items = Items::default();
    let methods = resource.operations.iter().filter(|&&id| !is_batch(&model[id])).map(|&id| method(&mut module, id));
    let whole = |methods| quote!(#comment pub trait #name: #send + #sync + 'static { #methods });
    items.push_parts(PartKind::Method, whole, methods);
    handler(&mut module, id, &mut items);
    for of_operation in [content, listing] {
        let found = resource.operations.iter().filter_map(|&id| of_operation(&mut module, id));
        found.for_each(|item| items.push(item));
    }
    items.prepend(module.scope.imports());
    items
}

/// Whether the runtime answers an operation: by those whose requests it holds.
fn is_batch(operation: &Operation) -> bool {
    matches!(operation.body, Body::Batch { .. })
}

/// Gives the name of what leads requests to a trait's methods: one that no type of its operations has.
pub(super) fn handler_name(context: &Context<'_>, id: ResourceId) -> String {
    free(ident::with_ending(&context.model[id].handle, "Handler"), |name| context.types(id).contains(name))
}

/// What a method of the trait is called with behind the request.
struct Argument {
    name: Ident,
    kind: TokenStream,
    /// How the handler reads it from the request, which `request` names.
    read: TokenStream,
}

/// Gives the arguments of an operation, and the name of the request beside them.
fn arguments<'a>(module: &mut Module<'a>, operation: &'a Operation) -> (Vec<Argument>, Ident) {
    let needed = operation.needed_parameters().map(|parameter| parameter.rust.as_str());
    let address = operation.address_argument();
    let taken: HashSet<&str> = needed.chain(["body", "options", &address]).collect();
    let request = ident::token(&free("request".to_owned(), |name| taken.contains(name)));
    let mut arguments: Vec<Argument> = Vec::new();
    for argument in operation.arguments() {
        let parameter = match argument {
            model::Argument::Parameter(parameter) => parameter,
            model::Argument::Address(addresses) => {
                let (kind, read) = (
                    address::name(module, operation, addresses),
                    address::read(module, operation, addresses, &request),
                );
                arguments.push(Argument { name: ident::token(&address), kind, read });
                continue;
            }
        };
        let kind = match parameter.is_several() {
            true => several(module, parameter).0,
            false => value_type(module, parameter.value),
        };
        let read = needed_value(operation, parameter, &request);
        arguments.push(Argument { name: ident::token(&parameter.rust), kind, read });
    }
    if let Some((kind, read)) = body(module, operation, &request) {
        arguments.push(Argument { name: ident::token("body"), kind, read });
    }
    if let Some(name) = &operation.options {
        let options = module.item(name);
        let fields = operation.optional_parameters().map(|parameter| {
            let (field, value) =
                (ident::token(&parameter.rust), optional_value(module, operation, parameter, &request));
            quote!(#field: #value)
        });
        let fields: Vec<TokenStream> = fields.collect();
        let read = quote!(#options { #(#fields),* });
        arguments.push(Argument { name: ident::token("options"), kind: quote!(#options), read });
    }
    (arguments, request)
}

fn method(module: &mut Module<'_>, id: OperationId) -> TokenStream {
    let model = module.model;
    let operation = &model[id];
    let mut comment = Comment::new();
    comment.prose(&operation.prose.summary);
    let request_line = facts::requests(operation);
    let table = &operation.constant;
    let kind = if module.scope.is_taken(table) { "value@" } else { "" };
    let link = format!("[`{table}`]({kind}super::super::{}::{table})", model[operation.resource].module);
    let mut parts = vec![request_line];
    parts.extend(module.service.is_versioned().then(|| facts::first(&operation.availability)));
    comment.markdown(&format!("{}; see {link}.", parts.join(", ")));
    let comment = doc::outer(&comment, Depth::Member);
    let (arguments, request) = arguments(module, operation);
    let (names, kinds): (Vec<_>, Vec<_>) = arguments.iter().map(|argument| (&argument.name, &argument.kind)).unzip();
    let many = many_arguments(arguments.len() + 2);
    let [incoming, outcome, future, send] = [External::INCOMING, External::OUTCOME, External::FUTURE, External::SEND]
        .map(|external| module.external(external));
    let output = output(module, operation);
    let unused = match names.as_slice() {
        [] => TokenStream::new(),
        [one] => quote!(let _ = #one;),
        several => quote!(let _ = (#(#several),*);),
    };
    let name = ident::token(&operation.rust);
    quote! {
        #comment
        #many
        fn #name(&self, #request: &#incoming #(, #names: #kinds)*) -> impl #future<Output = #outcome<#output>> + #send {
            #unused
            ::std::future::ready(Err(#request.not_offered()))
        }
    }
}

/// Adds the handler and its way to the methods, which are called by the path of the trait: an operation may be called
/// like a method of anything else.
fn handler(module: &mut Module<'_>, id: ResourceId, items: &mut Items) {
    let model = module.model;
    let resource = &model[id];
    let comment = doc::sentence("Leads requests to the methods of an implementation.", Depth::Item);
    let (name, handler) = (ident::token(&resource.handle), ident::token(&handler_name(module.context, id)));
    let table = module.item("RESOURCE");
    let generic = ident::token(&free("T".to_owned(), |name| name == resource.handle));
    let [arc, interface, resource_kind, future, incoming, result, response, error, boxed] = [
        External::ARC,
        External::HANDLER,
        External::RESOURCE,
        External::BOX_FUTURE,
        External::INCOMING,
        External::RESULT,
        External::RESPONSE,
        External::ERROR_RESPONSE,
        External::BOX,
    ]
    .map(|external| module.external(external));
    let own = resource.operations.iter().enumerate().filter(|&(_, &id)| !is_batch(&model[id]));
    let arms = own.map(|(index, &id)| {
        let operation = &model[id];
        let (arguments, request) = arguments(module, operation);
        let names: Vec<&Ident> = arguments.iter().map(|argument| &argument.name).collect();
        let reads = arguments.iter().map(|Argument { name, read, .. }| quote!(let #name = #read;));
        let renamed = (request != "request").then(|| quote!(let #request = request;));
        let (index, method) = (Literal::usize_unsuffixed(index), ident::token(&operation.rust));
        quote! {
            #index => #boxed::pin(async move {
                #renamed
                #(#reads)*
                let outcome = #name::#method(&*self.0, #request #(, #names)*);
                outcome.await?.respond(#request)
            }),
        }
    });
    items.push(quote! {
        #comment
        #[derive(Debug)]
        pub(super) struct #handler<#generic>(pub(super) #arc<#generic>);
    });
    let whole = |arms| {
        quote! {
            impl<#generic: #name> #interface for #handler<#generic> {
                fn resource(&self) -> &'static #resource_kind {
                    &#table
                }

                fn answer<'a>(
                    &'a self,
                    index: usize,
                    request: &'a #incoming,
                ) -> #future<'a, #result<#response, #error>> {
                    match index {
                        #arms
                        _ => #boxed::pin(::std::future::ready(Err(request.not_offered()))),
                    }
                }
            }
        }
    };
    items.push_parts(PartKind::Arm, whole, arms);
}

/// Gives what an answer carries.
fn output<'a>(module: &mut Module<'a>, operation: &'a Operation) -> TokenStream {
    // Which body it is, the implementation says.
    let body = body_type(module, operation, External::SERVER_BYTES, |module| {
        let (boxed, record) = (module.external(External::BOX), module.external(External::RECORD));
        quote!(#boxed<dyn #record>)
    });
    with_headers(module, operation, body)
}

/// Gives the type of the argument that carries the body, and how it is read; `None` where the operation has nothing to give.
fn body(module: &mut Module<'_>, operation: &Operation, request: &Ident) -> Option<(TokenStream, TokenStream)> {
    match &operation.body {
        Body::None | Body::Batch { .. } | Body::Literal { .. } => None,
        Body::Element(id) if operation.may_lack_body() => {
            let (option, name) = (module.external(External::OPTION), module.type_name(*id));
            Some((quote!(#option<#name>), quote!(#request.element_option()?)))
        }
        Body::Element(id) => Some((module.type_name(*id), quote!(#request.element()?))),
        Body::Text(_) => Some((module.external(External::STRING), quote!(#request.text()?))),
        Body::Value { value, .. } => Some((value_type(module, *value), quote!(#request.value()?))),
        Body::Bytes(_) => Some((module.external(External::SERVER_BYTES), quote!(#request.body().clone()))),
        Body::Stream(_) => Some((module.external(External::BYTE_STREAM), quote!(#request.stream()))),
    }
}

/// Gives how the value of a parameter that is always there is read.
fn needed_value(operation: &Operation, parameter: &Parameter, request: &Ident) -> TokenStream {
    let name = &parameter.name.value;
    match parameter.place {
        ParameterPlace::Path(_) if operation.addresses.is_some() => address::common(operation, parameter, request),
        ParameterPlace::Path(index) | ParameterPlace::BasePath(index) => {
            let index = Literal::usize_unsuffixed(index);
            quote!(#request.path(#index)?)
        }
        ParameterPlace::Query if parameter.is_several() => quote!(#request.query_values(#name)?),
        ParameterPlace::Header if parameter.is_several() => quote!(#request.header_values(#name)?),
        ParameterPlace::Query => quote!(#request.query(#name)?),
        ParameterPlace::Host | ParameterPlace::Header | ParameterPlace::ResponseHeader => {
            quote!(#request.header(#name)?)
        }
    }
}

/// Gives how the value of a parameter that may be missing is read.
fn optional_value(
    module: &mut Module<'_>,
    operation: &Operation,
    parameter: &Parameter,
    request: &Ident,
) -> TokenStream {
    let name = &parameter.name.value;
    if parameter.is_several() {
        return needed_value(operation, parameter, request);
    }
    let secret = parameter.secret.then(|| module.external(External::SECRET));
    let read = if parameter.place == ParameterPlace::Query {
        quote!(#request.query_option(#name)?)
    } else {
        quote!(#request.header_option(#name)?)
    };
    secret.map_or(read.clone(), |secret| quote!(#read.map(#secret::new)))
}
