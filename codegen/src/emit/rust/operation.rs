//! The table of an operation.
//!
//! In: an operation of the model. Out: a documented `static`. Methods of clients and traits of servers are not made
//! here; they walk the table.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::doc::{self, Depth};
use super::long_running::long_running;
use super::module::Module;
use super::printer::Items;
use super::scope::External;
use super::table;
use crate::emit::prose::comment::escape;
use crate::emit::prose::{Comment, facts};
use crate::ident;
use crate::model::{
    Addresses, Body, BodyPresence, Continuation, ContinuationSource, ContinuationTarget, ExpectedResponse, Operation,
    OperationId, Parameter, ParameterRole, Segment, ValueType,
};

/// Adds the static with its comment, and the rule by which it is followed where that is its own.
pub(super) fn emit(module: &mut Module<'_>, id: OperationId, items: &mut Items) {
    let operation = &module.model[id];
    let comment = doc::outer(&comment(module, operation), Depth::Item);
    let fields = fields(module, id);
    let (name, kind) = (ident::token(&operation.constant), module.external(External::OPERATION));
    items.push(quote! {
        #comment
        pub static #name: #kind = #kind { #(#fields,)* ..#kind::BASE };
    });
    let usual = module.service.long_running.as_ref();
    if let Some(rule) = operation.long_running.as_ref().filter(|&rule| usual != Some(rule)) {
        let name = ident::token(module.tables.rule(id));
        items.push(long_running(module, &quote!(static #name), rule));
    }
}

/// Gives the fields of the table that are not as in its base.
fn fields(module: &mut Module<'_>, of: OperationId) -> Vec<TokenStream> {
    let operation = &module.model[of];
    let (id, title, path) = (&operation.id, &operation.prose.title, &operation.path_text);
    let method = method(module, &operation.method);
    let mut fields = vec![quote!(id: #id), quote!(title: #title), quote!(method: #method), quote!(path: #path)];
    fields.extend(operation.host.as_ref().map(|host| &host.value).map(|host| quote!(host: #host)));
    let first = path_parameters(module, operation, &operation.path);
    fields.extend(first);
    fields.extend(operation.addresses.as_ref().map(|addresses| other_addresses(module, operation, addresses)));
    for (name, parameters) in [
        (quote!(query), &operation.query),
        (quote!(headers), &operation.headers),
        (quote!(response_headers), &operation.response_headers),
    ] {
        if !parameters.is_empty() {
            let items: Vec<TokenStream> =
                parameters.iter().map(|parameter| table::parameter(module, parameter)).collect();
            fields.push(quote!(#name: &[#(#items),*]));
        }
    }
    if let Some(headers) = &operation.answer_headers {
        let headers = module.item(headers);
        fields.push(quote!(make_headers: Some(::xms_runtime::__private::make_headers::<#headers>)));
    }
    if operation.body != Body::None {
        let body = body(module, &operation.body);
        fields.push(quote!(body: #body));
    }
    fields.extend(presence(module, &operation.body_presence).map(|presence| quote!(body_presence: #presence)));
    if operation.responses != [ExpectedResponse::new(200, Body::None)] {
        let name = module.external(External::EXPECTED_RESPONSE);
        let responses = operation.responses.iter().map(|response| {
            let (status, body) = (Literal::u16_unsuffixed(response.status), body(module, &response.body));
            let presence = presence(module, &response.presence).map(|presence| quote!(.presence(#presence)));
            quote!(#name::new(#status, #body) #presence)
        });
        let responses: Vec<TokenStream> = responses.collect();
        fields.push(quote!(responses: &[#(#responses),*]));
    }
    fields.extend(table::availability_expr(module, &operation.availability).map(|facts| quote!(availability: #facts)));
    if let Some(rule) = &operation.long_running {
        let rule = if module.service.long_running.as_ref() == Some(rule) {
            module.service_rule()
        } else {
            let name = ident::token(module.tables.rule(of));
            quote!(#name)
        };
        fields.push(quote!(long_running: Some(&#rule)));
    }
    if let Some(result) = operation.result {
        let table = module.operation_table(result);
        fields.push(quote!(result: Some(&#table)));
    }
    if let Some(rule) = &operation.continuation {
        let rule = continuation(module, rule);
        fields.push(quote!(continuation: Some(#rule)));
    }
    let idempotent = operation.idempotent;
    if idempotent != matches!(&*operation.method, "GET" | "HEAD" | "PUT" | "DELETE" | "OPTIONS") {
        fields.push(quote!(idempotent: Some(#idempotent)));
    }
    fields
}

/// Gives the table of the parameters of a path; `None` where it has none.
fn path_parameters(module: &mut Module<'_>, operation: &Operation, path: &[Segment]) -> Option<TokenStream> {
    let parameters = operation.parameters_of(path);
    let items: Vec<TokenStream> = parameters.iter().map(|parameter| table::parameter(module, parameter)).collect();
    (!items.is_empty()).then(|| quote!(path_parameters: &[#(#items),*]))
}

/// Gives the tables of an operation at its other addresses.
fn other_addresses(module: &mut Module<'_>, operation: &Operation, addresses: &Addresses) -> TokenStream {
    let (table, kind) = (ident::token(&operation.constant), module.external(External::OPERATION));
    let (mut statics, mut names) = (Vec::new(), Vec::new());
    for address in addresses.all.iter().skip(1) {
        let (name, path) = (ident::token(&ident::constant(&format!("at-{}", address.name.value))), &address.path_text);
        let parameters =
            path_parameters(module, operation, &address.path).unwrap_or_else(|| quote!(path_parameters: &[]));
        statics.push(quote!(static #name: #kind = #kind { path: #path, #parameters, ..#table };));
        names.push(name);
    }
    quote!(other_addresses: { #(#statics)* &[#(&#names),*] })
}

/// Gives the runtime's name of a method.
fn method(module: &mut Module<'_>, method: &str) -> TokenStream {
    let (first, rest) = method.split_at(method.len().min(1));
    let name = ident::token(&(first.to_ascii_uppercase() + &rest.to_ascii_lowercase()));
    let kind = module.external(External::METHOD);
    quote!(#kind::#name)
}

fn body(module: &mut Module<'_>, body: &Body) -> TokenStream {
    let name = module.external(External::BODY);
    match body {
        Body::None => quote!(#name::None),
        Body::Element(id) => {
            let element = module.type_name(*id);
            quote!(#name::Element(#element::SHAPE))
        }
        Body::Text(content_type) => quote!(#name::Text(#content_type)),
        Body::Value { value, content_type } => {
            let (kinds, kind) = (module.external(External::KIND), table::value_kind(module, None, *value));
            quote!(#name::Value { kind: #kinds::#kind, content_type: #content_type })
        }
        Body::Bytes(content_type) => quote!(#name::Bytes(#content_type)),
        Body::Stream(content_type) => quote!(#name::Stream(#content_type)),
        Body::Batch { operations, max } => {
            let (rule, max) = (module.external(External::BATCH_RULE), Literal::usize_unsuffixed(*max));
            let operations = operations.iter().map(|&id| module.operation_table(id));
            quote!(#name::Batch(&#rule::new(&[#(&#operations),*], #max)))
        }
        Body::Literal { text, content_type } => quote!(#name::Literal { text: #text, content_type: #content_type }),
    }
}

/// Gives when a body is there; `None` where it always is.
fn presence(module: &mut Module<'_>, presence: &BodyPresence) -> Option<TokenStream> {
    if *presence == BodyPresence::always() {
        return None;
    }
    let name = module.external(External::BODY_PRESENCE);
    Some(table::body_presence(module, &quote!(#name::ALWAYS), presence))
}

fn continuation(module: &mut Module<'_>, rule: &Continuation) -> TokenStream {
    let name = module.external(External::CONTINUATION);
    let source = match &rule.source {
        ContinuationSource::Header(header) => quote!(#name::in_header(#header)),
        ContinuationSource::Element(path) => {
            let path = path.iter().copied().map(Literal::usize_unsuffixed);
            quote!(#name::in_element(&[#(#path),*]))
        }
    };
    let target = match &rule.target {
        ContinuationTarget::Header(header) if rule.source == ContinuationSource::Header(header.clone()) => quote!(),
        ContinuationTarget::Header(header) => quote!(.header(#header)),
        ContinuationTarget::Query(query) => quote!(.query(#query)),
        ContinuationTarget::Link => quote!(.link()),
    };
    quote!(#source #target)
}

fn comment(module: &mut Module<'_>, operation: &Operation) -> Comment {
    let mut comment = Comment::new();
    comment.prose(&operation.prose.summary);
    comment.markdown(&request_facts(module, operation));
    comment.prose(&operation.prose.doc);
    comment.markdown(&facts::background(&operation.availability).join(" "));
    let reported = |parameter: &&Parameter| parameter.role != ParameterRole::Version;
    for (title, parameters) in [
        (if operation.host.is_some() { "In host and path:" } else { "In the path:" }, &operation.path_parameters),
        ("In the query:", &operation.query),
        ("In the header:", &operation.headers),
        ("In the header of the answer:", &operation.response_headers),
    ] {
        if parameters.iter().any(|parameter| reported(&parameter)) {
            comment.markdown(title);
            parameters.iter().filter(reported).for_each(|parameter| {
                comment.item(&facts::parameter(parameter));
            });
        }
    }
    example(&mut comment, operation, module.service.is_versioned());
    comment
}

/// What it is called, the request line, versions, bodies and statuses.
fn request_facts(module: &mut Module<'_>, operation: &Operation) -> String {
    let mut parts = vec![facts::requests(operation)];
    parts.extend(module.service.is_versioned().then(|| facts::first(&operation.availability)));
    parts.extend(operation.availability.until.as_ref().map(|until| format!("gone from {} on", until.value)));
    parts.extend(operation.long_running.is_some().then(|| "long-running".to_owned()));
    let title = operation.prose.title.trim();
    let request = parts.join(", ");
    let mut sentences = vec![if title.is_empty() { request + "." } else { format!("{}: {request}.", escape(title)) }];
    if let Some(host) = &operation.host {
        sentences.push(format!("{} stands in front of the service's host.", facts::code(&host.value)));
    }
    if let Some(body) = body_fact(module, &operation.body, &operation.body_presence) {
        sentences.push(format!("Takes {body}."));
    }
    let mut answers: Vec<(Option<String>, Vec<String>)> = Vec::new();
    for response in &operation.responses {
        let body = match &operation.body {
            Body::Batch { .. } => Some("the answers to them".to_owned()),
            _ => body_fact(module, &response.body, &response.presence),
        };
        match answers.last_mut() {
            Some((last, statuses)) if *last == body => statuses.push(response.status.to_string()),
            _ => answers.push((body, vec![response.status.to_string()])),
        }
    }
    let answers: Vec<String> = answers
        .into_iter()
        .map(|(body, statuses)| {
            let statuses = facts::any_of(&statuses);
            body.map_or(statuses.clone(), |body| format!("{statuses} with {body}"))
        })
        .collect();
    sentences.push(format!("Answers {}.", facts::any_of(&answers)));
    if let Some(result) = operation.result {
        let link = module.operation_link(&facts::code(&module.model[result].id), result);
        sentences.push(format!("What came of it is read by {link}."));
    }
    let known = &module.service.errors;
    let errors: Vec<String> = operation
        .errors
        .iter()
        .filter_map(|&index| known.get(index))
        .map(|error| format!("[{}](super::error_code::{})", facts::code(&error.code.value), error.rust))
        .collect();
    if !errors.is_empty() {
        sentences.push(format!("Fails with {}, or with others.", facts::any_of(&errors)));
    }
    sentences.extend(operation.continuation.as_ref().map(facts::continuation));
    if !operation.see.is_empty() {
        let links: Vec<String> =
            operation.see.iter().map(|&id| module.operation_link(&facts::code(&module.model[id].id), id)).collect();
        sentences.push(format!("See also {}.", links.join(", ")));
    }
    sentences.join(" ")
}

fn body_fact(module: &mut Module<'_>, body: &Body, presence: &BodyPresence) -> Option<String> {
    let body = match body {
        Body::None => None,
        Body::Element(id) => Some(module.type_link(*id)),
        Body::Text(content_type) => Some(format!("text ({})", facts::code(content_type))),
        Body::Value { value, content_type } => {
            let kind = match value {
                ValueType::Scalar(scalar) => facts::code(scalar.name()),
                ValueType::Named(id) => module.type_link(*id),
            };
            Some(format!("{kind} as text ({})", facts::code(content_type)))
        }
        Body::Bytes(content_type) => Some(format!("bytes ({})", facts::code(content_type))),
        Body::Stream(content_type) => Some(format!("a stream of bytes ({})", facts::code(content_type))),
        Body::Batch { operations, max } => {
            let links: Vec<String> =
                operations.iter().map(|&id| module.operation_link(&facts::code(&module.model[id].id), id)).collect();
            Some(format!("up to {max} requests of {}", links.join(", ")))
        }
        Body::Literal { text, .. } => Some(format!("always {}", facts::code(text))),
    };
    body.map(|body| body + &facts::presence(presence))
}

/// The first example with a body.
fn example(comment: &mut Comment, operation: &Operation, versioned: bool) {
    let bodies = |example: &'_ crate::model::Example| {
        let bodies = [example.request.as_ref(), example.response.as_ref()].into_iter().flatten();
        bodies.filter(|text| !text.text.trim().is_empty()).cloned().collect::<Vec<_>>()
    };
    let body = |example: &&crate::model::Example| !bodies(example).is_empty();
    let Some(example) = operation.examples.iter().find(body) else { return };
    let name = escape(&example.name.value);
    match versioned {
        true => comment.markdown(&format!("For example, *{name}* ({}):", example.version.value)),
        false => comment.markdown(&format!("For example, *{name}*:")),
    };
    for text in bodies(example) {
        let language = if text.text.trim_start().starts_with('<') { "xml" } else { "text" };
        comment.code(language, text.text.trim_end());
    }
}
