//! Programs in the documentation of generated code, which are compiled with its tests.
//!
//! In: an operation of the model, and the crate that holds it. Out: a program that calls the operation with what an example
//! of its description has; what is too long for a line is an argument of the program. What only a compiler needs is hidden
//! from readers.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::context::Context;
use super::manifest::feature;
use super::usage::{Uses, Variable, best, call};
use crate::ident;
use crate::language::Scalar;
use crate::model::{Body, OperationId, Parameter, ParameterRole, Service, ValueType};

/// What is named in calls and comes from the root of the runtime.
const OF_RUNTIME: [&str; 10] =
    ["Base64Bytes", "Base64Text", "Date", "DateTime", "Duration", "Nillable", "Secret", "Uri", "Uuid", "Xml"];
/// The same from its client.
const OF_CLIENT: [&str; 1] = ["Batch"];

/// Gives the program that calls an operation; `None` where neither an example nor an argument can give all that it needs.
pub(super) fn of_call(context: &Context<'_>, id: OperationId) -> Option<String> {
    let Parts { imports, code, variables } = parts(context, id)?;
    let service = service_of(context, id);
    let client = format!("{}::{}", service_path(context, service)?, ident::token(&service.client));
    let mut program = if variables.is_empty() {
        format!("# async fn example(client: {client})")
    } else {
        let mut head = format!("# async fn example(\n#     client: {client},\n");
        for (name, kind) in variables {
            writeln!(head, "#     {name}: {kind},").ok()?;
        }
        head + "# )"
    };
    program += " -> Result<(), Box<dyn std::error::Error>> {\n";
    program += &imports.concat();
    if !imports.is_empty() {
        program.push('\n');
    }
    Some(program + &code + "\n# Ok(())\n# }")
}

/// Gives the program that a reader of the whole crate sees first: a client, and a call that needs nothing else. `None` where
/// no service has such a call.
pub(super) fn first(context: &Context<'_>) -> Option<String> {
    context.model.own_services().find_map(|id| first_of(context, &context.model[id]))
}

fn first_of(context: &Context<'_>, service: &Service) -> Option<String> {
    let model = context.model;
    let given = service.host_parameters.iter().chain(&service.base_parameters);
    let given = given.filter(|parameter| parameter.role == ParameterRole::Value);
    let is_text = |parameter: &&Parameter| matches!(parameter.value, ValueType::Scalar(Scalar::String));
    let texts: Option<Vec<String>> =
        given.map(|parameter| Some(parameter).filter(is_text).map(|text| format!("\"{}\"", text.name.value))).collect();
    let mut operations = service.resources.iter().flat_map(|&id| &model[id].operations);
    let is_simple = |id: &&OperationId| {
        let operation = &model[**id];
        let answers = operation.responses.first().is_some_and(|response| matches!(response.body, Body::Element(_)));
        operation.method == "GET"
            && operation.arguments().is_empty()
            && answers
            && operation.availability.until.is_none()
    };
    let operation = &model[*operations.find(is_simple)?];
    let (path, client) = (service_path(context, service)?, ident::token(&service.client));
    let accessor = ident::token(&model[operation.resource].module);
    let (method, feature) = (ident::token(&operation.rust), feature(service));
    Some(format!(
        "# #[cfg(all(feature = \"client\", feature = \"{feature}\"))]\n\
         # async fn first() -> Result<(), Box<dyn std::error::Error>> {{\n\
         use {path}::{client};\n\n\
         let client = {client}::builder({}).build()?;\n\
         let answer = client.{accessor}().{method}().await?;\n\
         println!(\"{{answer:#?}}\");\n\
         # Ok(())\n\
         # }}",
        texts?.join(", ")
    ))
}

/// What a program is made of.
struct Parts {
    /// The imports, each a line.
    imports: Vec<String>,
    /// The statements.
    code: String,
    /// The variables in them that nothing in them defines, with paths to their types.
    variables: Vec<(String, String)>,
}

/// The parts of the program that calls an operation.
fn parts(context: &Context<'_>, id: OperationId) -> Option<Parts> {
    let model = context.model;
    let (code, uses) = call(model, &context.cycles, id, best(&model[id]));
    let Uses { types, own, variables } = uses;
    let krate = context.krate.as_deref()?;
    let variables = arguments(variables, krate)?;
    let of_types = types.into_iter().map(|id| (model[id].resource, model[id].rust.clone()));
    let mut imports = BTreeSet::new();
    for (resource, name) in own.into_iter().chain(of_types) {
        let resource = &model[resource];
        let service = service_path(context, &model[resource.service])?;
        imports.insert((own_path(&service, &resource.module), name));
    }
    let words: BTreeSet<&str> = code.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let is_taken = |name: &str| imports.iter().any(|(_, other)| other == name);
    // What has the name of something else cannot be told from it.
    if OF_RUNTIME.iter().chain(&OF_CLIENT).any(|name| words.contains(name) && is_taken(name)) {
        return None;
    }
    for (path, names) in [("runtime", &OF_RUNTIME[..]), ("runtime::client", &OF_CLIENT[..])] {
        let used = names.iter().filter(|name| words.contains(*name));
        imports.extend(used.map(|name| (format!("{krate}::{path}"), (*name).to_owned())));
    }
    let names: BTreeSet<&str> = imports.iter().map(|(_, name)| name.as_str()).collect();
    if names.len() < imports.len() {
        return None;
    }
    let imports = imports.iter().map(|(path, name)| format!("use {path}::{};\n", ident::token(name))).collect();
    Some(Parts { imports, code, variables })
}

/// Variables as arguments beside the client, with paths to their types; `None` where one has no such type, or two are called
/// the same.
fn arguments(variables: Vec<Variable>, krate: &str) -> Option<Vec<(String, String)>> {
    let mut names = BTreeSet::from(["client".to_owned()]);
    let arguments = variables.into_iter().map(|Variable { name, kind }| {
        let kind = kind.filter(|_| names.insert(name.clone()))?;
        let is_ours = OF_RUNTIME.contains(&kind.as_str());
        Some((name, if is_ours { format!("{krate}::runtime::{kind}") } else { kind }))
    });
    arguments.collect()
}

fn service_of<'a>(context: &Context<'a>, id: OperationId) -> &'a Service {
    let model = context.model;
    &model[model[model[id].resource].service]
}

fn service_path(context: &Context<'_>, service: &Service) -> Option<String> {
    Some(own_path(context.krate.as_deref()?, &service.module))
}

fn own_path(path: &str, module: &str) -> String {
    format!("{path}::{}", ident::token(module))
}
