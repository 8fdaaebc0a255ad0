//! The client's side of a resource: a handle with a method for each operation.
//!
//! In: a resource of the model. Out: the handle. A method puts its arguments into a call, and nothing else: it waits for
//! nothing and decides nothing.

use super::docs::{Doc, escape};
use super::expr::{Expr, Shape};
use super::facts;
use super::layout::signature;
use super::module::Module;
use super::value::{argument, is_base64, value};
use crate::ident;
use crate::model::{Body, Model, Operation, OperationId, Parameter, ParameterRole, Resource, ResourceId};

/// As many arguments as a method may have without a word about it, `self` included.
const FEW_ARGUMENTS: usize = 7;

/// The whole text of a handle's module but for its own comment.
pub(super) fn print(mut module: Module<'_>, id: ResourceId) -> String {
    let model = module.model;
    let resource = &model[id];
    let mut body = String::new();
    let (name, client) = (&resource.handle, &module.service.client);
    let core = module.imports.client("ClientCore");
    let accessor = format!("[`{client}::{0}`](super::{client}::{0})", ident::plain(&resource.module));
    let mut doc = Doc::new();
    doc.markdown(&format!("Calls the operations of [`{0}`](super::super::{0}); made by {accessor}.", resource.module));
    doc.push("///", 0, &mut body);
    put!(body, "#[derive(Clone, Copy, Debug)]\npub struct {name}<'a> {{\n    pub(super) core: &'a {core},\n}}\n\n");
    let any_body = resource.operations.iter().any(|&id| !matches!(model[id].body, Body::None | Body::Literal { .. }));
    put!(body, "{} {{\n", if any_body { format!("impl<'a> {name}<'a>") } else { format!("impl {name}<'_>") });
    for (index, &operation) in resource.operations.iter().enumerate() {
        if index > 0 {
            body.push('\n');
        }
        method(&mut module, operation, &mut body);
    }
    body.push_str("}\n");
    module.imports.print() + &body
}

/// The comment of a handle's module.
pub(super) fn comment(model: &Model, id: ResourceId) -> Doc {
    let resource: &Resource = &model[id];
    let title = if resource.prose.title.is_empty() { &resource.name } else { &resource.prose.title };
    let mut doc = Doc::new();
    doc.markdown(&format!("The client's side of *{}*.", escape(title)));
    doc
}

fn method<'a>(module: &mut Module<'a>, id: OperationId, out: &mut String) {
    let operation = &module.model[id];
    method_comment(module, id).push("///", 4, out);
    let table = module.item(&operation.constant);
    let mut parameters = vec!["&self".to_owned()];
    let mut calls = vec![("call", vec![Expr::text(format!("&{table}"))])];
    for parameter in operation.needed_parameters() {
        parameters.push(format!("{}: {}", parameter.rust, argument(module, parameter)));
        calls.push(needed(operation, parameter));
    }
    let mut lifetime = "'static";
    if let Some((call, kind)) = body(module, &operation.body) {
        lifetime = "'a";
        parameters.push(format!("body: {kind}"));
        calls.push((call, vec![Expr::text("body")]));
    }
    if let Some(options) = &operation.options {
        parameters.push(format!("options: {}", module.item(options)));
        calls.extend(operation.optional_parameters().map(|parameter| optional(operation, parameter)));
    }
    calls.push(("build", Vec::new()));
    if parameters.len() > FEW_ARGUMENTS {
        out.push_str("    #[expect(clippy::too_many_arguments, reason = \"all of them are required\")]\n");
    }
    let result = answer(module, operation);
    let result = format!("{}<{lifetime}, {result}>", module.imports.client("Call"));
    out.push_str(&signature(&format!("pub fn {}", operation.rust), &parameters, &result, 4));
    let call = Expr::text("self.core").chain(calls);
    put!(out, "        {}\n    }}\n", call.print(Shape::line(8, 0)));
}

fn method_comment(module: &Module<'_>, id: OperationId) -> Doc {
    let operation = &module.model[id];
    let mut doc = Doc::new();
    doc.prose(&operation.prose.summary);
    let mut parts = vec![facts::code(&format!("{} {}", operation.method, operation.path_text))];
    parts.push(facts::first(&operation.availability));
    parts.extend(operation.availability.until.as_ref().map(|until| format!("gone from {} on", until.value)));
    parts.extend(operation.long_running.is_some().then(|| "long-running".to_owned()));
    doc.markdown(&format!("{}; see [`{}`].", parts.join(", "), operation.constant));
    doc.markdown(&facts::deprecation(&operation.availability).unwrap_or_default());
    if operation.needed_parameters().next().is_some() {
        doc.markdown("Arguments:");
        operation.needed_parameters().for_each(|parameter| {
            doc.item(&facts::parameter(parameter));
        });
    }
    doc
}

/// What an answer becomes.
fn answer(module: &mut Module<'_>, operation: &Operation) -> String {
    if operation.long_running.is_some() {
        return module.imports.client("Accepted").into_owned();
    }
    let mut bodies: Vec<&Body> = operation.responses.iter().map(|response| &response.body).collect();
    let any_without = bodies.contains(&&Body::None);
    bodies.retain(|&body| *body != Body::None);
    bodies.dedup();
    let one = match bodies.as_slice() {
        [] => return "()".to_owned(),
        [Body::Element(id)] => module.type_name(*id).into_owned(),
        [Body::Text(_) | Body::Literal { .. }] => "String".to_owned(),
        [Body::Bytes(_)] => module.imports.client("Bytes").into_owned(),
        // Which it is, the status says.
        _ => return module.imports.client("RawReply").into_owned(),
    };
    if any_without { format!("Option<{one}>") } else { one }
}

/// The call that takes a body, and the type of the argument; `None` where the operation has nothing to give.
fn body(module: &mut Module<'_>, body: &Body) -> Option<(&'static str, String)> {
    match body {
        Body::None | Body::Literal { .. } => None,
        Body::Element(id) => Some(("body", format!("&'a {}", module.type_name(*id)))),
        Body::Text(_) => Some(("text", "&'a str".to_owned())),
        Body::Bytes(_) => Some(("bytes", "&'a [u8]".to_owned())),
    }
}

fn needed(operation: &Operation, parameter: &Parameter) -> (&'static str, Vec<Expr>) {
    let value = value(parameter);
    if operation.path_parameters.iter().any(|other| std::ptr::eq(other, parameter)) {
        return ("path", vec![value]);
    }
    let name = if operation.is_query(parameter) { "query" } else { "header" };
    (name, vec![Expr::string(&parameter.name.value), value])
}

fn optional(operation: &Operation, parameter: &Parameter) -> (&'static str, Vec<Expr>) {
    let field = format!("options.{}", parameter.rust);
    let name = Expr::string(&parameter.name.value);
    if parameter.role == ParameterRole::Prefix {
        let exposed = if parameter.secret { format!("{field}.expose()") } else { format!("&{field}") };
        return ("prefixed_headers", vec![name, Expr::text(exposed)]);
    }
    let call = if operation.is_query(parameter) { "query_option" } else { "header_option" };
    let inner = match (parameter.secret, is_base64(parameter)) {
        (false, false) => format!("&{field}"),
        (true, false) => format!("&{field}.as_ref().map(|value| value.expose())"),
        (false, true) => format!("&{field}.as_ref().map(|value| value.encoded())"),
        (true, true) => format!("&{field}.as_ref().map(|value| value.expose().encoded())"),
    };
    (call, vec![name, Expr::text(inner)])
}
