//! The table of an operation.
//!
//! In: an operation of the model. Out: a documented `static`. Methods of clients and traits of servers are not made
//! here; they walk the table.

use super::docs::Doc;
use super::expr::{Expr, assignment};
use super::facts;
use super::long_running::long_running;
use super::module::Module;
use super::{names, table};
use crate::model::{Body, Continuation, ExpectedResponse, Operation, OperationId, Parameter, ParameterRole};

/// The static, its comment, and the rule by which it is followed where that is its own.
pub(super) fn print(module: &mut Module<'_>, id: OperationId, out: &mut String) {
    let model = module.model;
    let operation = &model[id];
    let name = &operation.constant;
    comment(module, operation).push("///", 0, out);
    let kind = module.imports.runtime("Operation");
    let table = expression(module, operation, name);
    out.push_str(&assignment(&format!("pub static {name}: {kind}"), &table, 0));
    out.push('\n');
    if let Some(rule) =
        operation.long_running.as_ref().filter(|&rule| module.service.long_running.as_ref() != Some(rule))
    {
        out.push_str(&long_running(module, &format!("static {}", names::long_running(name)), rule));
    }
}

fn expression(module: &mut Module<'_>, operation: &Operation, name: &str) -> Expr {
    let new = Expr::call(
        format!("{}::new", module.imports.runtime("Operation")),
        vec![
            Expr::string(&operation.id),
            Expr::string(&operation.prose.title),
            method(module, &operation.method),
            Expr::string(&operation.path_text),
        ],
    );
    let mut calls = Vec::new();
    for (call, parameters) in [
        ("path_parameters", &operation.path_parameters),
        ("query", &operation.query),
        ("headers", &operation.headers),
        ("response_headers", &operation.response_headers),
    ] {
        if !parameters.is_empty() {
            let items = parameters.iter().map(|parameter| table::parameter(module, parameter)).collect();
            calls.push((call, vec![Expr::slice(items)]));
        }
    }
    if operation.body != Body::None {
        calls.push(("body", vec![body(module, &operation.body)]));
    }
    if operation.responses != [ExpectedResponse { status: 200, body: Body::None }] {
        let responses = operation.responses.iter().map(|response| {
            let status = Expr::text(response.status.to_string());
            let body = body(module, &response.body);
            Expr::call(format!("{}::new", module.imports.runtime("Response")), vec![status, body])
        });
        let responses = responses.collect();
        calls.push(("responses", vec![Expr::slice(responses)]));
    }
    calls.extend(table::availability_calls(module, &operation.availability));
    if let Some(rule) = &operation.long_running {
        let usual = module.service.long_running.as_ref() == Some(rule);
        let rule = if usual { module.service_rule().to_owned() } else { names::long_running(name) };
        calls.push(("long_running", vec![Expr::reference(Expr::text(rule))]));
    }
    if let Some(rule) = &operation.continuation {
        calls.push(("continuation", vec![continuation(module, rule)]));
    }
    if operation.idempotent != matches!(&*operation.method, "GET" | "HEAD" | "PUT" | "DELETE" | "OPTIONS") {
        calls.push(("idempotent", vec![Expr::text(operation.idempotent.to_string())]));
    }
    new.chain(calls)
}

/// The runtime's name of a method; one that it does not have stays visible as such.
fn method(module: &mut Module<'_>, method: &str) -> Expr {
    let (first, rest) = method.split_at(method.len().min(1));
    let name = first.to_ascii_uppercase() + &rest.to_ascii_lowercase();
    Expr::text(format!("{}::{name}", module.imports.runtime("Method")))
}

fn body(module: &mut Module<'_>, body: &Body) -> Expr {
    let name = module.imports.runtime("Body");
    match body {
        Body::None => Expr::text(format!("{name}::None")),
        Body::Element(id) => {
            let shape = format!("{}::SHAPE", module.type_name(*id));
            Expr::call(format!("{name}::Element"), vec![Expr::text(shape)])
        }
        Body::Text(content_type) => Expr::call(format!("{name}::Text"), vec![Expr::string(content_type)]),
        Body::Bytes(content_type) => Expr::call(format!("{name}::Bytes"), vec![Expr::string(content_type)]),
        Body::Literal { text, content_type } => {
            let fields = vec![("text", Expr::string(text)), ("content_type", Expr::string(content_type))];
            Expr::structure(format!("{name}::Literal"), fields)
        }
    }
}

fn continuation(module: &mut Module<'_>, rule: &Continuation) -> Expr {
    let name = module.imports.runtime("Continuation");
    match rule {
        Continuation::Header(header) => Expr::call(format!("{name}::Header"), vec![Expr::string(header)]),
        Continuation::Element { field, query } => {
            let fields = vec![("field", Expr::text(field.to_string())), ("query", Expr::string(query))];
            Expr::structure(format!("{name}::Element"), fields)
        }
    }
}

fn comment(module: &mut Module<'_>, operation: &Operation) -> Doc {
    let mut doc = Doc::new();
    doc.prose(&operation.prose.summary);
    doc.markdown(&request_facts(module, operation));
    doc.prose(&operation.prose.doc);
    doc.markdown(&facts::background(&operation.availability).join(" "));
    let told = |parameter: &&Parameter| parameter.role != ParameterRole::Version;
    for (title, parameters) in [
        ("In the path:", &operation.path_parameters),
        ("In the query:", &operation.query),
        ("In the header:", &operation.headers),
        ("In the header of the answer:", &operation.response_headers),
    ] {
        if parameters.iter().any(|parameter| told(&parameter)) {
            doc.markdown(title);
            parameters.iter().filter(told).for_each(|parameter| {
                doc.item(&facts::parameter(parameter));
            });
        }
    }
    example(&mut doc, operation);
    doc
}

/// What it is called, the request line, versions, bodies and statuses.
fn request_facts(module: &mut Module<'_>, operation: &Operation) -> String {
    let mut parts = vec![facts::code(&format!("{} {}", operation.method, operation.path_text))];
    parts.push(facts::first(&operation.availability));
    parts.extend(operation.availability.until.as_ref().map(|until| format!("gone from {} on", until.value)));
    parts.extend(operation.long_running.is_some().then(|| "long-running".to_owned()));
    let title = operation.prose.title.trim();
    let request = parts.join(", ");
    let mut sentences =
        vec![if title.is_empty() { request + "." } else { format!("{}: {request}.", super::docs::escape(title)) }];
    if let Some(body) = body_fact(module, &operation.body) {
        sentences.push(format!("Takes {body}."));
    }
    let mut answers: Vec<(Option<String>, Vec<String>)> = Vec::new();
    for response in &operation.responses {
        let body = body_fact(module, &response.body);
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
    match &operation.continuation {
        Some(Continuation::Header(header)) => {
            sentences.push(format!("Further pages follow the header {}.", facts::code(header)));
        }
        Some(Continuation::Element { query, .. }) => {
            sentences.push(format!("Further pages are asked for with {} in the query.", facts::code(query)));
        }
        None => {}
    }
    if !operation.see.is_empty() {
        let links: Vec<String> = operation
            .see
            .iter()
            .map(|&id| format!("[`{}`]({})", module.model[id].id, module.operation_path(id)))
            .collect();
        sentences.push(format!("See also {}.", links.join(", ")));
    }
    sentences.join(" ")
}

fn body_fact(module: &mut Module<'_>, body: &Body) -> Option<String> {
    match body {
        Body::None => None,
        Body::Element(id) => Some(format!("[`{}`]", module.type_name(*id))),
        Body::Text(content_type) => Some(format!("text ({})", facts::code(content_type))),
        Body::Bytes(content_type) => Some(format!("bytes ({})", facts::code(content_type))),
        Body::Literal { text, .. } => Some(format!("always {}", facts::code(text))),
    }
}

/// The first example with a body.
fn example(doc: &mut Doc, operation: &Operation) {
    let body = |example: &&crate::model::Example| example.request.is_some() || example.response.is_some();
    let Some(example) = operation.examples.iter().find(body) else { return };
    let name = super::docs::escape(&example.name.value);
    doc.markdown(&format!("For example, *{name}* ({}):", example.version.value));
    for text in [&example.request, &example.response].into_iter().flatten() {
        let language = if text.text.trim_start().starts_with('<') { "xml" } else { "text" };
        let mut lines = vec![format!("````{language}")];
        lines.extend(text.text.trim_end().lines().map(|line| line.replace('\t', "    ")));
        lines.push("````".to_owned());
        doc.lines(lines);
    }
}
