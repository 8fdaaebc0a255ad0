//! The module of a resource, put together from its parts.
//!
//! In: a resource. Out: the text of its module: operations, the resource's table, types. How each of them is written is
//! decided in a file of its own.

use super::docs::{Doc, with_full_stop};
use super::expr::{Expr, assignment};
use super::long_running::long_running;
use super::module::Module;
use super::{facts, open_enum, operation, options, record, union};
use crate::model::{ErrorReply, Model, Resource, ResourceId, TypeKind};

/// The whole text of a resource's module but for its own comment.
pub(super) fn print(mut module: Module<'_>, id: ResourceId) -> String {
    let model = module.model;
    let resource = &model[id];
    let mut body = String::new();
    for &operation in &resource.operations {
        operation::print(&mut module, operation, &mut body);
        options::print(&mut module, operation, &mut body);
    }
    let service = module.service;
    if let Some(rule) = service.long_running.as_ref().filter(|rule| model[rule.poll].resource == id) {
        body.push_str("/// How operations that go on after their answer are followed.\n");
        body.push_str(&long_running(&mut module, "pub static LONG_RUNNING", rule));
    }
    if let Some(reply) = service.error_reply.as_ref().filter(|reply| model[reply.element].resource == id) {
        body.push_str(&error_reply(&mut module, reply));
    }
    body.push_str(&table(&mut module, resource));
    for &item in &resource.types {
        match &model[item].kind {
            TypeKind::Record(kind) => record::print(&mut module, item, kind, &mut body),
            TypeKind::Union(kind) => union::print(&mut module, item, kind, &mut body),
            TypeKind::Enum(kind) => open_enum::print(&mut module, item, kind, &mut body),
        }
    }
    module.imports.print() + body.trim_end_matches('\n') + "\n"
}

fn error_reply(module: &mut Module<'_>, reply: &ErrorReply) -> String {
    let name = module.imports.runtime("ErrorReply");
    let shape = Expr::text(format!("{}::SHAPE", module.type_name(reply.element)));
    let fields = vec![
        ("shape", shape),
        ("code", Expr::text(reply.code.to_string())),
        ("message", Expr::text(reply.message.to_string())),
    ];
    let table = Expr::structure(name.clone(), fields);
    let comment = "/// What an error is answered with, whatever the operation.\n";
    format!("{comment}{}\n", assignment(&format!("pub const ERROR_REPLY: {name}"), &table, 0))
}

/// The table of a resource.
fn table(module: &mut Module<'_>, resource: &Resource) -> String {
    let model = module.model;
    let operations = resource.operations.iter().map(|&id| Expr::reference(Expr::text(model[id].constant.clone())));
    let mut shapes = Vec::new();
    let mut enums = Vec::new();
    for &id in &resource.types {
        let item = &model[id];
        match item.kind {
            TypeKind::Enum(_) => enums.push(Expr::text(format!("{}::TABLE", item.rust))),
            _ => shapes.push(Expr::text(format!("{}::SHAPE", item.rust))),
        }
    }
    let name = module.imports.runtime("Resource");
    let table = Expr::structure(
        name.clone(),
        vec![
            ("name", Expr::string(&resource.name)),
            ("title", Expr::string(&resource.prose.title)),
            ("operations", Expr::slice(operations.collect())),
            ("shapes", Expr::slice(shapes)),
            ("enums", Expr::slice(enums)),
        ],
    );
    let comment = "/// The table of this resource: its operations, elements and enums.\n";
    format!("{comment}{}\n", assignment(&format!("pub static RESOURCE: {name}"), &table, 0))
}

/// The comment of a resource's module.
pub(super) fn comment(model: &Model, resource: &Resource) -> Doc {
    let mut doc = Doc::new();
    let title = if resource.prose.title.is_empty() { &resource.name } else { &resource.prose.title };
    doc.prose(&with_full_stop(title)).prose(&resource.prose.summary).prose(&resource.prose.doc);
    if !resource.operations.is_empty() {
        let mut lines = vec!["| Operation | Request | Version |".to_owned(), "| --- | --- | --- |".to_owned()];
        for &id in &resource.operations {
            let operation = &model[id];
            let request = facts::code(&format!("{} {}", operation.method, operation.path_text)).replace('|', "\\|");
            lines.push(format!(
                "| [`{}`] | {request} | {} |",
                operation.constant,
                facts::first(&operation.availability)
            ));
        }
        doc.lines(lines);
    }
    doc
}
