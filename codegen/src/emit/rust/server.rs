//! The server's side of a service: what offers the implementations of its resources' traits.
//!
//! In: a service of the model. Out: a function for each resource, and one for all of them. What operations there are
//! is not known here.

use super::client::resources;
use super::docs::{Doc, escape};
use super::expr::{Expr, Shape};
use super::layout;
use crate::ident;
use crate::model::{Model, Service};

/// The comment of the server's module.
pub(super) fn comment(service: &Service) -> Doc {
    let mut doc = Doc::new();
    let title = if service.prose.title.is_empty() { &service.name } else { &service.prose.title };
    doc.markdown(&format!(
        "The server's side of {}: a trait for each resource, and what offers an implementation of it.",
        escape(title)
    ));
    doc
}

/// Everything in the module but its comment and its modules.
pub(super) fn items(model: &Model, service: &Service) -> String {
    let resources = resources(model, service);
    let mut out = String::from("use std::sync::Arc;\n\n");
    let names = if resources.is_empty() { vec!["Server"] } else { vec!["Handler", "Server"] };
    out.push_str(&layout::import("xms_runtime::server", &names.into_iter().map(str::to_owned).collect::<Vec<_>>()));
    out.push('\n');
    for &id in &resources {
        put!(out, "pub use {}::{};\n", model[id].module, model[id].handle);
    }
    if !resources.is_empty() {
        out.push('\n');
    }
    out.push_str("use super::SERVICE;\n\n");
    for &id in &resources {
        let resource = &model[id];
        let (name, module) = (&resource.handle, &resource.module);
        put!(out, "/// Offers the operations of [`{0}`](super::{0}).\n", ident::plain(module));
        put!(out, "pub fn {module}(implementation: Arc<impl {name}>) -> impl Handler {{\n");
        put!(out, "    {module}::{name}Handler(implementation)\n}}\n\n");
    }
    let bounds: Vec<&str> = resources.iter().map(|&id| model[id].handle.as_str()).collect();
    let bounds = if bounds.is_empty() { "Send".to_owned() } else { bounds.join(" + ") };
    out.push_str("/// A server that offers all resources.\n");
    let head = format!("pub fn server<T: {bounds}>");
    out.push_str(&layout::signature(&head, &["implementation: Arc<T>".to_owned()], "Server", 0));
    let last = resources.len().saturating_sub(1);
    let offers = resources.iter().enumerate().map(|(index, &id)| {
        let given = if index == last { "implementation" } else { "implementation.clone()" };
        ("offer", vec![Expr::call(model[id].module.clone(), vec![Expr::text(given)])])
    });
    let offers = offers.collect();
    if resources.is_empty() {
        out.push_str("    drop(implementation);\n");
    }
    let server = Expr::call("Server::new", vec![Expr::text("&SERVICE")]).chain(offers);
    put!(out, "    {}\n}}\n", server.print(Shape::line(4, 0)));
    out
}
