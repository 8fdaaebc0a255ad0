//! The client of a service: where it begins, and the way to its handles.
//!
//! In: a service of the model. Out: the client's type with its constructors and an accessor for each resource. What
//! operations there are is not known here, so that a change of a resource leaves this as it is.

use super::docs::{Doc, escape, with_full_stop};
use super::expr::{Expr, Shape};
use super::layout::signature;
use super::module::Module;
use super::recursion::Cycles;
use super::value::{argument, value};
use super::{facts, layout};
use crate::ident;
use crate::model::{Model, Parameter, ParameterRole, ResourceId, Service};

/// The comment of the client's module.
pub(super) fn comment(service: &Service) -> Doc {
    let mut doc = Doc::new();
    let title = if service.prose.title.is_empty() { &service.name } else { &service.prose.title };
    doc.markdown(&format!("The client of {}: [`{}`], and a handle for each resource.", escape(title), service.client));
    doc
}

/// Resources that have operations.
pub(super) fn resources(model: &Model, service: &Service) -> Vec<ResourceId> {
    service.resources.iter().copied().filter(|&id| !model[id].operations.is_empty()).collect()
}

/// Everything in the module but its comment and its modules. Handles are named by their path where the
/// modules are inside, and imported where they are files.
pub(super) fn items(model: &Model, service: &Service, cycles: &Cycles) -> String {
    let mut module = Module::of_service(model, service, cycles);
    let values: Vec<&Parameter> =
        service.base_parameters.iter().filter(|parameter| parameter.role == ParameterRole::Value).collect();
    let name = &service.client;
    let mut out = String::new();
    type_comment(service).push("///", 0, &mut out);
    let core = module.imports.client("ClientCore");
    put!(out, "#[derive(Clone, Debug)]\npub struct {name} {{\n    core: {core},\n}}\n\nimpl {name} {{\n");
    builder(&mut module, &values, &mut out);
    if service.publish_settings {
        publish_settings(&mut module, &mut out);
    }
    for id in resources(model, service) {
        let resource = &model[id];
        let mut doc = Doc::new();
        let title = if resource.prose.title.is_empty() { &resource.name } else { &resource.prose.title };
        doc.prose(&with_full_stop(title)).prose(&resource.prose.summary);
        out.push('\n');
        doc.push("///", 4, &mut out);
        let (accessor, handle) = (&resource.module, &resource.handle);
        put!(out, "    pub fn {accessor}(&self) -> {handle}<'_> {{\n        {handle} {{ core: &self.core }}\n    }}\n");
    }
    if service.long_running.is_some() {
        let until_done = module.imports.client("UntilDone");
        put!(
            out,
            "\n    /// Waits for a long-running operation that was begun earlier, perhaps by another process.\n    \
             pub fn resume(&self, operation_id: impl Into<String>) -> {until_done}<'static> {{\n        \
             self.core.resume(operation_id)\n    }}\n"
        );
    }
    put!(
        out,
        "\n    /// What all calls of this client share.\n    pub fn core(&self) -> &{core} {{\n        \
         &self.core\n    }}\n}}\n\nimpl From<{core}> for {name} {{\n    fn from(core: {core}) -> Self {{\n        \
         Self {{ core }}\n    }}\n}}\n"
    );
    let handles: String = resources(model, service)
        .into_iter()
        .map(|id| format!("pub use {}::{};\n", model[id].module, model[id].handle))
        .collect();
    let handles = if handles.is_empty() { handles } else { handles + "\n" };
    let std = if service.publish_settings { "use std::path::Path;\n\n" } else { "" };
    let used = module.imports.print();
    let credential = if service.publish_settings {
        let names = ["CredentialError", "PublishSettings", "Subscription"].map(str::to_owned);
        layout::import("xms_runtime::client::credential", &names)
    } else {
        String::new()
    };
    format!("{std}{credential}{used}{handles}use super::SERVICE;\n\n{out}")
}

fn type_comment(service: &Service) -> Doc {
    let mut doc = Doc::new();
    let title = if service.prose.title.is_empty() { &service.name } else { &service.prose.title };
    doc.markdown(&format!("A client of {}.", escape(title)));
    doc.markdown("A clone is the same client: connections, credential and choices are shared.");
    doc
}

fn builder(module: &mut Module<'_>, values: &[&Parameter], out: &mut String) {
    let mut doc = Doc::new();
    doc.markdown("Begins a client.");
    for parameter in values {
        doc.item(&facts::parameter(parameter));
    }
    doc.push("///", 4, out);
    let parameters: Vec<String> =
        values.iter().map(|parameter| format!("{}: {}", parameter.rust, argument(module, parameter))).collect();
    let builder = module.imports.client("ClientBuilder");
    out.push_str(&signature("pub fn builder", &parameters, &format!("{builder}<Self>"), 4));
    let calls = values.iter().map(|parameter| ("base_value", vec![value(parameter)])).collect();
    let new = Expr::call(format!("{builder}::new"), vec![Expr::text("&SERVICE")]).chain(calls);
    put!(out, "        {}\n    }}\n", new.print(Shape::line(8, 0)));
}

fn publish_settings(module: &mut Module<'_>, out: &mut String) {
    let builder = module.imports.client("ClientBuilder");
    put!(
        out,
        "
    /// Begins a client for the only subscription of a `.publishsettings` file, with its certificate.
    ///
    /// # Errors
    /// When the file cannot be read, or has no subscription, or several; then the error names them, and
    /// [`from_subscription`](Self::from_subscription) takes one of them.
    pub fn from_publish_settings(path: impl AsRef<Path>) -> Result<{builder}<Self>, CredentialError> {{
        Self::from_subscription(PublishSettings::from_file(path)?.only()?)
    }}

    /// Begins a client for a subscription of a `.publishsettings` file, with its certificate.
    ///
    /// # Errors
    /// When the file has no certificate for it, or a damaged one.
    pub fn from_subscription(subscription: &Subscription) -> Result<{builder}<Self>, CredentialError> {{
        {builder}::new(&SERVICE).subscription(subscription)
    }}
"
    );
}

/// The names of handles' modules.
pub(super) fn modules(model: &Model, service: &Service) -> Vec<String> {
    let mut modules: Vec<String> =
        resources(model, service).into_iter().map(|id| ident::plain(&model[id].module).to_owned()).collect();
    modules.sort();
    modules
}
