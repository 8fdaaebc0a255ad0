//! The server's side of a resource: a trait with a method for each operation, and the way from a request to them.
//!
//! In: a resource of the model. Out: the trait, whose methods refuse until somebody writes them, and the handler that
//! takes a request's values out and calls them. How values are read and answers written is the runtime's part.

use super::docs::{Doc, escape};
use super::expr::{Expr, assignment};
use super::facts;
use super::layout::signature;
use super::module::Module;
use super::value::owned;
use crate::model::{Body, Model, Operation, OperationId, Parameter, ParameterRole, Resource, ResourceId};

/// As many arguments as a method may have without a word about it, `self` included.
const FEW_ARGUMENTS: usize = 7;

/// The whole text of a trait's module but for its own comment.
pub(super) fn print(mut module: Module<'_>, id: ResourceId) -> String {
    let model = module.model;
    let resource = &model[id];
    let mut body = String::new();
    comment_of_trait(resource).push("///", 0, &mut body);
    put!(body, "pub trait {}: Send + Sync + 'static {{\n", resource.handle);
    for (index, &operation) in resource.operations.iter().enumerate() {
        if index > 0 {
            body.push('\n');
        }
        method(&mut module, operation, &mut body);
    }
    body.push_str("}\n\n");
    handler(&mut module, resource, &mut body);
    format!("use std::future::{{Future, ready}};\nuse std::sync::Arc;\n\n{}{body}", module.imports.print())
}

/// The comment of a trait's module.
pub(super) fn comment(model: &Model, id: ResourceId) -> Doc {
    let resource = &model[id];
    let title = if resource.prose.title.is_empty() { &resource.name } else { &resource.prose.title };
    let mut doc = Doc::new();
    doc.markdown(&format!("The server's side of *{}*.", escape(title)));
    doc
}

fn comment_of_trait(resource: &Resource) -> Doc {
    let mut doc = Doc::new();
    let module = &resource.module;
    doc.markdown(&format!(
        "What a server does for [`{module}`](super::super::{module}). A method that is not written refuses."
    ));
    doc
}

fn method(module: &mut Module<'_>, id: OperationId, out: &mut String) {
    let model = module.model;
    let operation = &model[id];
    let mut doc = Doc::new();
    doc.prose(&operation.prose.summary);
    let home = &model[operation.resource].module;
    let request = facts::code(&format!("{} {}", operation.method, operation.path_text));
    let (table, path) = (&operation.constant, format!("super::super::{home}::{}", operation.constant));
    doc.markdown(&format!("{request}, {}; see [`{table}`]({path}).", facts::first(&operation.availability)));
    doc.push("///", 4, out);
    let mut names: Vec<&str> = Vec::new();
    let mut parameters = vec!["&self".to_owned(), format!("request: &{}", module.imports.server("Incoming"))];
    for parameter in operation.needed_parameters() {
        names.push(&parameter.rust);
        parameters.push(format!("{}: {}", parameter.rust, owned(module, parameter)));
    }
    if let Some(kind) = body(module, &operation.body) {
        names.push("body");
        parameters.push(format!("body: {kind}"));
    }
    if let Some(options) = &operation.options {
        names.push("options");
        parameters.push(format!("options: {}", module.item(options)));
    }
    if parameters.len() > FEW_ARGUMENTS {
        out.push_str("    #[expect(clippy::too_many_arguments, reason = \"all of them are required\")]\n");
    }
    let outcome = module.imports.server("Outcome");
    let result = format!("impl Future<Output = {outcome}<{}>> + Send", answer(module, operation));
    out.push_str(&signature(&format!("fn {}", operation.rust), &parameters, &result, 4));
    match names.as_slice() {
        [] => {}
        [one] => put!(out, "        let _ = {one};\n"),
        several => put!(out, "        let _ = ({});\n", several.join(", ")),
    }
    out.push_str("        ready(Err(request.not_offered()))\n    }\n");
}

fn handler(module: &mut Module<'_>, resource: &Resource, out: &mut String) {
    let model = module.model;
    let name = &resource.handle;
    let [handler, incoming, response, fault, future] =
        ["Handler", "Incoming", "Response", "ErrorResponse", "BoxFuture"].map(|name| module.imports.server(name));
    let table = module.item("RESOURCE");
    let kind = module.imports.runtime("Resource");
    put!(out, "/// Leads requests to the methods of an implementation.\n#[derive(Debug)]\n");
    put!(out, "pub(super) struct {name}Handler<T>(pub(super) Arc<T>);\n\n");
    put!(out, "impl<T: {name}> {handler} for {name}Handler<T> {{\n");
    put!(out, "    fn resource(&self) -> &'static {kind} {{\n        &{table}\n    }}\n\n");
    let parameters = ["&'a self".to_owned(), "index: usize".to_owned(), format!("request: &'a {incoming}")];
    let result = format!("{future}<'a, Result<{response}, {fault}>>");
    out.push_str(&signature("fn answer<'a>", &parameters, &result, 4));
    out.push_str("        Box::pin(async move {\n            match index {\n");
    for (index, &id) in resource.operations.iter().enumerate() {
        let operation = &model[id];
        put!(out, "                {index} => {{\n");
        let mut arguments = vec![Expr::text("request")];
        for parameter in operation.needed_parameters() {
            out.push_str(&assignment(&format!("let {}", parameter.rust), &needed(operation, parameter), 20));
            arguments.push(Expr::text(parameter.rust.clone()));
        }
        if let Some(read) = read_body(&operation.body) {
            put!(out, "                    let body = {read};\n");
            arguments.push(Expr::text("body"));
        }
        if let Some(options) = &operation.options {
            let fields = operation.optional_parameters().map(|parameter| {
                (parameter.rust.clone().into(), Some(Expr::text(optional(module, operation, parameter))))
            });
            let fields = fields.collect();
            let literal = Expr::Struct(module.item(options).to_owned().into(), fields);
            out.push_str(&assignment("let options", &literal, 20));
            arguments.push(Expr::text("options"));
        }
        let call = Expr::call(format!("self.0.{}", operation.rust), arguments);
        out.push_str(&assignment("let answer", &call, 20));
        out.push_str("                    answer.await?.respond(request)\n                }\n");
    }
    out.push_str("                _ => Err(request.not_offered()),\n            }\n        })\n    }\n}\n");
}

/// What an answer carries.
fn answer(module: &mut Module<'_>, operation: &Operation) -> String {
    let mut bodies: Vec<&Body> = operation.responses.iter().map(|response| &response.body).collect();
    let any_without = bodies.contains(&&Body::None);
    bodies.retain(|&body| *body != Body::None);
    bodies.dedup();
    let one = match bodies.as_slice() {
        [] => return "()".to_owned(),
        [Body::Element(id)] => module.type_name(*id).into_owned(),
        [Body::Text(_) | Body::Literal { .. }] => "String".to_owned(),
        [Body::Bytes(_)] => module.imports.server("Bytes").into_owned(),
        // Which it is, the implementation says.
        _ => format!("Box<dyn {}>", module.imports.runtime("Record")),
    };
    if any_without { format!("Option<{one}>") } else { one }
}

/// The type of the argument that carries the body; `None` where the operation has nothing to give.
fn body(module: &mut Module<'_>, body: &Body) -> Option<String> {
    match body {
        Body::None | Body::Literal { .. } => None,
        Body::Element(id) => Some(module.type_name(*id).into_owned()),
        Body::Text(_) => Some("String".to_owned()),
        Body::Bytes(_) => Some(module.imports.server("Bytes").into_owned()),
    }
}

fn read_body(body: &Body) -> Option<&'static str> {
    match body {
        Body::None | Body::Literal { .. } => None,
        Body::Element(_) => Some("request.element()?"),
        Body::Text(_) => Some("request.text()?"),
        Body::Bytes(_) => Some("request.body().clone()"),
    }
}

/// How the value of a parameter that is always there is read.
fn needed(operation: &Operation, parameter: &Parameter) -> Expr {
    if let Some(index) = operation.path_parameters.iter().position(|other| std::ptr::eq(other, parameter)) {
        return Expr::text(format!("request.path({index})?"));
    }
    let kind = if operation.is_query(parameter) { "query" } else { "header" };
    Expr::text(format!("request.{kind}({:?})?", parameter.name.value))
}

/// How the value of a parameter that may be missing is read.
fn optional(module: &mut Module<'_>, operation: &Operation, parameter: &Parameter) -> String {
    let name = &parameter.name.value;
    let secret = if parameter.secret { Some(module.imports.runtime("Secret")) } else { None };
    if parameter.role == ParameterRole::Prefix {
        let read = format!("request.prefixed_headers({name:?})?");
        return secret.map_or(read.clone(), |secret| format!("{secret}::new({read})"));
    }
    let kind = if operation.is_query(parameter) { "query_option" } else { "header_option" };
    let read = format!("request.{kind}({name:?})?");
    secret.map_or(read.clone(), |secret| format!("{read}.map({secret}::new)"))
}
