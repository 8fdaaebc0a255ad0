//! The module of a service.
//!
//! In: a service of the model. Out: its own comment, its modules and its table. What resources contain is not
//! repeated here, so that a change of one leaves this module as it is.

use super::docs::Doc;
use super::docs::with_full_stop;
use super::expr::{Expr, assignment};
use super::module::Module;
use super::recursion::Cycles;
use super::{facts, layout, table};
use crate::model::{Model, Segment, Service};

/// The comment of the module.
pub(super) fn comment(service: &Service) -> Doc {
    let mut doc = Doc::new();
    let title = if service.prose.title.is_empty() { &service.name } else { &service.prose.title };
    doc.prose(&with_full_stop(title)).prose(&service.prose.summary).prose(&service.prose.doc);
    let address = format!("{}{}", service.endpoint, base_path(service));
    doc.markdown(&format!(
        "Requests go to {} unless the client names another address. They name their version in the header {}; \
         a client that names none uses {}.",
        facts::code(&address),
        facts::code(&service.version_header),
        service.default_version,
    ));
    doc
}

/// The path in front of all others, as it is written.
fn base_path(service: &Service) -> String {
    service.base_path.iter().map(|part| format!("/{}", segment(service, part))).collect()
}

fn segment(service: &Service, part: &Segment) -> String {
    match part {
        Segment::Literal(text) => text.clone(),
        Segment::Parameter(index) => {
            let name = service.base_parameters.get(*index).map_or("", |parameter| &parameter.name.value);
            format!("{{{name}}}")
        }
        Segment::Mixed(pieces) => pieces.iter().map(|piece| segment(service, piece)).collect(),
    }
}

/// The modules of a service that are there in any case, those of `sides`, and those of its resources, by name.
pub(super) fn modules(model: &Model, service: &Service, sides: &[&str]) -> Vec<String> {
    let mut modules: Vec<String> = service.resources.iter().map(|&id| model[id].module.clone()).collect();
    modules.push("version".to_owned());
    modules.extend(sides.iter().map(|&side| side.to_owned()));
    if !service.errors.is_empty() {
        modules.push("error_code".to_owned());
    }
    modules.sort();
    modules
}

/// Everything in the module but its comment and its modules. `client` stands in front of what is there only where the
/// client is.
pub(super) fn items(model: &Model, service: &Service, cycles: &Cycles, client: Option<&str>) -> String {
    let mut module = Module::of_service(model, service, cycles);
    let mut items = String::new();
    if !service.namespace.is_empty() {
        items.push_str("/// The XML namespace of elements that name no other.\n");
        items.push_str(&assignment("pub const NAMESPACE: &str", &Expr::string(&service.namespace), 0));
        items.push('\n');
    }
    let table = expression(&mut module, service);
    items.push_str("/// The table of the service.\n");
    let head = format!("pub static SERVICE: {}", module.imports.runtime("Service"));
    items.push_str(&assignment(&head, &table, 0));
    let mut uses: Vec<(&str, String)> = Vec::new();
    if let Some(rule) = &service.long_running {
        let home = &model[model[rule.poll].resource].module;
        uses.push((home, format!("pub use self::{home}::LONG_RUNNING;\n")));
    }
    uses.extend(client.map(|guard| ("client", format!("{guard}pub use self::client::{};\n", service.client))));
    uses.sort_by(|left, right| layout::order(left.0, right.0));
    let mut used: String = uses.into_iter().map(|(_, line)| line).collect();
    if !used.is_empty() {
        used.push('\n');
    }
    format!("{}{used}{items}", module.imports.print())
}

fn expression(module: &mut Module<'_>, service: &Service) -> Expr {
    let model = module.model;
    let endpoints =
        service.endpoints.iter().map(|(name, url)| Expr::call("", vec![Expr::string(name), Expr::string(url)]));
    let endpoints = endpoints.collect();
    let parameters = service.base_parameters.iter().map(|parameter| table::parameter(module, parameter)).collect();
    let error = service.error_reply.map(|reply| {
        let home = &model[model[reply.element].resource].module;
        Expr::text(format!("{home}::ERROR_REPLY"))
    });
    let errors = if service.errors.is_empty() { Expr::slice(Vec::new()) } else { Expr::text("error_code::ALL") };
    let refusals = refusals(module, service);
    let resources = service
        .resources
        .iter()
        .map(|&id| Expr::reference(Expr::text(format!("{}::RESOURCE", model[id].module.clone()))));
    Expr::structure(
        module.imports.runtime("Service"),
        vec![
            ("name", Expr::string(&service.name)),
            ("title", Expr::string(&service.prose.title)),
            ("endpoint", Expr::string(&service.endpoint)),
            ("endpoints", Expr::slice(endpoints)),
            ("base_path", Expr::string(&base_path(service))),
            ("base_parameters", Expr::slice(parameters)),
            ("version_header", Expr::string(&service.version_header)),
            ("request_id_header", Expr::option(service.request_id_header.as_deref().map(Expr::string))),
            ("default_version", Expr::text("version::DEFAULT")),
            ("known", Expr::text("version::ALL")),
            ("declaration", Expr::text(service.declaration.to_string())),
            ("error", Expr::option(error)),
            ("errors", errors),
            ("refusals", refusals),
            ("resources", Expr::slice(resources.collect())),
        ],
    )
}

/// The codes with which a server refuses, by the reason.
fn refusals(module: &mut Module<'_>, service: &Service) -> Expr {
    let pairs = service.refusals.iter().filter_map(|&(reason, code)| {
        let code = &service.errors.get(code)?.rust;
        let reason = format!("{}::{reason:?}", module.imports.runtime("Refusal"));
        Some(Expr::call("", vec![Expr::text(reason), Expr::text(format!("error_code::{code}"))]))
    });
    Expr::slice(pairs.collect())
}
