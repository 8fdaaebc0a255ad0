//! Rules about Rust names: X0205, two things in one scope get the same name.
//!
//! In: names as the resolver computed them. Out: a report at the later of two, with the earlier one beside it.

use std::collections::HashMap;
use std::fmt;

use crate::diagnostic::Diagnostics;
use crate::ident;
use crate::model::{
    Body, Content, Field, Model, Operation, OperationId, Parameter, ParameterRole, Service, ServiceId, TypeKind,
};
use crate::rule;
use crate::source::{FileId, Span};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let mut services = Scope::new("services");
    for (index, service) in model.services.iter().enumerate() {
        services.add(
            &service.module,
            top(service.file),
            Subject::plain("the service", &service.name),
            RENAME_FOLDER,
            diagnostics,
        );
        check_service(model, ServiceId::new(index), service, diagnostics);
        prefixes(model, ServiceId::new(index), service, diagnostics);
    }
    for operation in &model.operations {
        check_operation(operation, diagnostics);
    }
    for item in &model.types {
        let name = &item.name.value;
        match &item.kind {
            TypeKind::Record(record) => {
                let mut scope = Scope::new("fields");
                let is_member = |field: &&Field| record.is_enum() || !matches!(field.content, Content::Fixed(_));
                for field in record.fields.iter().filter(is_member) {
                    let what = Subject::part("the field", &field.name.value, name);
                    scope.add(&field.rust, field.name.span, what, GIVE_RUST, diagnostics);
                }
            }
            TypeKind::Enum(values) => {
                let mut scope = Scope::new("values");
                for value in &values.values {
                    let what = Subject::part("the value", &value.text.value, name);
                    scope.add(&value.rust, value.text.span, what, GIVE_RUST, diagnostics);
                }
            }
            TypeKind::Union(_) => {}
        }
    }
}

/// How a name is set right.
#[derive(Clone, Copy)]
struct Remedy {
    /// Where nothing else that is described has it.
    alone: &'static str,
    /// Where two have it.
    either: &'static str,
}

const GIVE_RUST: Remedy = Remedy {
    alone: "give it another name with `rust = \"…\"`",
    either: "give one of them another name with `rust = \"…\"`",
};
const GIVE_RUST_ADDRESS: Remedy = Remedy {
    alone: "give it another name with `rust-address = \"…\"`",
    either: "give it another name with `rust-address = \"…\"`",
};
const RENAME_FOLDER: Remedy = Remedy { alone: "rename the folder", either: "rename one of the folders" };
const RENAME_FILE: Remedy = Remedy { alone: "rename the file", either: "rename one of the files" };
const REMOVE: Remedy = Remedy { alone: "remove it", either: "remove one of the two" };
const RENAME: Remedy = Remedy { alone: "give it another name", either: "give one of them another name" };

/// The first byte of a file: the place of what a file stands for as a whole.
fn top(file: FileId) -> Span {
    Span::new(file, 0..0)
}

fn check_service(model: &Model, id: ServiceId, service: &Service, diagnostics: &mut Diagnostics) {
    let mut modules = Scope::new("modules");
    // Handles and types of all resources: a program that uses two resources imports them side by side.
    let mut types = Scope::new("types");
    for &common in &service.uses {
        let common = &model[common];
        let what = Subject::plain("the common folder", &common.name);
        modules.add(&common.module, top(common.file), what, RENAME_FOLDER, diagnostics);
        for &item in common.resources.iter().flat_map(|&resource| &model[resource].types) {
            let item = &model[item];
            let what = Subject::plain("the shared type", &item.name.value);
            types.add(&item.rust, item.name.span, what, GIVE_RUST, diagnostics);
        }
    }
    if !service.is_common {
        types.add(
            &service.client,
            top(service.file),
            Subject::plain("the client of", &service.name),
            RENAME_FOLDER,
            diagnostics,
        );
    }
    for &resource in &service.resources {
        let resource = &model[resource];
        let what = Subject::plain("the resource", &resource.name);
        if modules.add(&resource.module, top(resource.file), what, RENAME_FILE, diagnostics) && !service.is_common {
            types.add(&resource.handle, top(resource.file), what, RENAME_FILE, diagnostics);
        }
    }
    let mut arguments = Scope::new("arguments of the client");
    for parameter in service.host_parameters.iter().chain(&service.base_parameters) {
        let name = &parameter.name;
        let what = Subject::part("the parameter", &name.value, &service.name);
        arguments.add(&parameter.rust, name.span, what, GIVE_RUST, diagnostics);
    }
    let is_home = |rust: &str, operation| model.address_home(id, rust) == Some(operation);
    for &resource in &service.resources {
        let resource = &model[resource];
        let mut methods = Scope::new("operations");
        let mut constants = Scope::new("items");
        for &operation_id in &resource.operations {
            let operation = &model[operation_id];
            let what = Subject::plain("the operation", &operation.id);
            if methods.add(&operation.rust, operation.name.span, what, GIVE_RUST, diagnostics) {
                constants.add(&operation.constant, operation.name.span, what, GIVE_RUST, diagnostics);
                if let Some(addresses) =
                    operation.addresses.as_ref().filter(|addresses| is_home(&addresses.rust, operation_id))
                {
                    let what = Subject::plain("the addresses of", &operation.id);
                    types.add(&addresses.rust, addresses.rust_span, what, GIVE_RUST_ADDRESS, diagnostics);
                    constants.add(&addresses.rust, addresses.rust_span, what, GIVE_RUST_ADDRESS, diagnostics);
                }
                if let Some(options) = &operation.options {
                    constants.add(options, operation.name.span, what, GIVE_RUST, diagnostics);
                }
                if let Some(headers) = &operation.answer_headers {
                    constants.add(headers, operation.name.span, what, GIVE_RUST, diagnostics);
                }
            }
        }
        for &item in &resource.types {
            let item = &model[item];
            let what = Subject::plain("the type", &item.name.value);
            if types.add(&item.rust, item.name.span, what, GIVE_RUST, diagnostics) {
                // Rust would keep `A` the type and `A` the table apart; links of the documentation would not.
                constants.add(&item.rust, item.name.span, what, GIVE_RUST, diagnostics);
            }
        }
    }
    let mut codes = Scope::new("error codes");
    for error in &model[id].errors {
        let what = Subject::plain("the error code", &error.code.value);
        codes.add(&error.rust, error.code.span, what, REMOVE, diagnostics);
    }
}

/// X0412.
fn prefixes(model: &Model, id: ServiceId, service: &Service, diagnostics: &mut Diagnostics) {
    let users = model.services.iter().filter(|other| other.uses.contains(&id));
    let resources = users.chain([service]).flat_map(|service| &service.resources);
    let operations = resources.flat_map(|&id| &model[id].operations);
    if model.damage.service_keys.contains(&id) || { operations.clone() }.any(|id| model.damage.operations.contains(id))
    {
        return;
    }
    for prefix in &service.strip_prefixes {
        let is_it = |parameter: &Parameter| ident::without_prefix(&parameter.name.value, &prefix.value).is_some();
        let has_it = |id: &OperationId| {
            let operation = &model[*id];
            let lists = [&operation.query, &operation.headers, &operation.response_headers];
            lists.into_iter().flatten().any(is_it)
        };
        if !{ operations.clone() }.any(has_it) {
            diagnostics.push(
                rule::IDLE_PREFIX
                    .at(prefix.span, format!("no parameter's name begins with `{}`", prefix.value))
                    .label("strips nothing")
                    .help("remove it, or correct it"),
            );
        }
    }
}

fn check_operation(operation: &Operation, diagnostics: &mut Diagnostics) {
    let mut arguments = Scope::new("parameters");
    if !matches!(operation.body, Body::None | Body::Literal { .. }) {
        arguments.reserve("body", "the request's body is an argument of that name");
    }
    if operation.options.is_some() {
        arguments.reserve("options", "the optional parameters are an argument of that name");
    }
    for list in [&operation.path_parameters, &operation.query, &operation.headers] {
        parameters(list, operation, &mut arguments, diagnostics);
    }
    let mut answers = Scope::new("response headers");
    parameters(&operation.response_headers, operation, &mut answers, diagnostics);
    let mut tests = Scope::new("examples");
    // For lookup only.
    let mut names: HashMap<&str, usize> = HashMap::new();
    for example in &operation.examples {
        *names.entry(&example.name.value).or_default() += 1;
    }
    for example in &operation.examples {
        // Equal names are another rule's.
        if names.get(example.name.value.as_str()).is_some_and(|&count| count > 1) {
            continue;
        }
        let what = Subject::plain("the example", &example.name.value);
        tests.add(&example.rust, example.name.span, what, RENAME, diagnostics);
    }
}

fn parameters<'a>(
    list: &'a [Parameter],
    operation: &'a Operation,
    scope: &mut Scope<'a>,
    diagnostics: &mut Diagnostics,
) {
    for parameter in list {
        if matches!(parameter.role, ParameterRole::Value | ParameterRole::Prefix) {
            let what = Subject::part("the parameter", &parameter.name.value, &operation.id);
            scope.add(&parameter.rust, parameter.name.span, what, GIVE_RUST, diagnostics);
        }
    }
}

/// What has a name, for messages; made into text only where there is one.
#[derive(Clone, Copy)]
struct Subject<'a> {
    kind: &'static str,
    name: &'a str,
    /// What it is a part of, or empty.
    owner: &'a str,
}

impl<'a> Subject<'a> {
    fn plain(kind: &'static str, name: &'a str) -> Self {
        Self::part(kind, name, "")
    }

    fn part(kind: &'static str, name: &'a str, owner: &'a str) -> Self {
        Self { kind, name, owner }
    }
}

impl fmt::Display for Subject<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} `{}`", self.kind, self.name)?;
        if self.owner.is_empty() { Ok(()) } else { write!(f, " of `{}`", self.owner) }
    }
}

/// Names that must differ.
struct Scope<'a> {
    /// What they are, in the plural.
    what: &'static str,
    /// Who has which. For lookup only.
    taken: HashMap<&'a str, Taken<'a>>,
}

enum Taken<'a> {
    /// By generated code, and why.
    Reserved(&'static str),
    /// By something described.
    By(Span, Subject<'a>),
}

impl<'a> Scope<'a> {
    fn new(what: &'static str) -> Self {
        Self { what, taken: HashMap::new() }
    }

    fn reserve(&mut self, name: &'static str, why: &'static str) {
        self.taken.insert(name, Taken::Reserved(why));
    }

    /// Takes a name, or reports who has it already. The answer is whether it was free.
    fn add(&mut self, rust: &'a str, span: Span, who: Subject<'a>, way: Remedy, diagnostics: &mut Diagnostics) -> bool {
        let name = ident::plain(rust);
        let diagnostic = match self.taken.get(name) {
            None => {
                self.taken.insert(name, Taken::By(span, who));
                return true;
            }
            Some(Taken::Reserved(why)) => rule::RUST_NAME_TAKEN
                .at(span, format!("{who} cannot be called `{name}` in Rust"))
                .label(*why)
                .help(way.alone),
            Some(Taken::By(first, other)) => rule::RUST_NAME_TAKEN
                .at(span, format!("{who} and {other} are both called `{name}` in Rust"))
                .label(format!("two {} of that name", self.what))
                .also(*first, "the first")
                .help(way.either),
        };
        diagnostics.push(diagnostic);
        false
    }
}
