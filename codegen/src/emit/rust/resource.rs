//! The module of a resource.
//!
//! In: a resource. Out: the items of its module: its operations, its table, and the names of what stands in modules of
//! their own beside it. How each of them is made is decided in a file of its own.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::doc::{self, Depth};
use super::folder::FolderKind;
use super::long_running::long_running;
use super::module::Module;
use super::printer::Items;
use super::scope::External;
use super::{address, operation};
use crate::emit::prose::comment::with_full_stop;
use crate::emit::prose::{Comment, facts};
use crate::ident;
use crate::model::{ErrorReply, Resource, ResourceId, TypeKind};

/// Makes all items of a resource's module.
pub(super) fn items(mut module: Module<'_>, id: ResourceId) -> Items {
    let model = module.model;
    let resource = &model[id];
    let mut items = Items::default();
    for &operation in &resource.operations {
        operation::emit(&mut module, operation, &mut items);
        address::emit(&mut module, operation, &mut items);
    }
    let service = module.service;
    if let Some(rule) = service.long_running.as_ref().filter(|rule| model[rule.poll].resource == id) {
        let comment =
            doc::sentence("Describes how operations that go on after their answer are followed.", Depth::Item);
        items.push(long_running(&mut module, &quote!(#comment pub static LONG_RUNNING), rule));
    }
    if let Some(reply) = service.error_reply.as_ref().filter(|reply| model[reply.element].resource == id) {
        items.push(error_reply(&mut module, reply));
    }
    items.push(table(&mut module, resource));
    let mut uses = module.scope.imports();
    let name = ident::token(&resource.module);
    for kind in FolderKind::OF_BOTH_SIDES {
        if kind.is_given_out() && kind.is_for(module.context, resource) {
            let folder = ident::token(kind.name());
            uses.push(quote!(pub use super::#folder::#name::*;));
        }
    }
    items.prepend(uses);
    items
}

fn error_reply(module: &mut Module<'_>, reply: &ErrorReply) -> TokenStream {
    let comment = doc::sentence("Describes what every operation answers when it fails.", Depth::Item);
    let (name, element) = (module.external(External::ERROR_REPLY), module.type_name(reply.element));
    let arguments = error_reply_arguments(&quote!(#element::SHAPE), reply);
    quote!(#comment pub const ERROR_REPLY: #name = #name #arguments;)
}

/// Gives how the table of an error's element is made, behind the name of its type.
pub(super) fn error_reply_arguments(shape: &TokenStream, reply: &ErrorReply) -> TokenStream {
    let split = |path: &[usize]| -> (Option<Literal>, Vec<Literal>) {
        let mut path = path.iter().copied().map(Literal::usize_unsuffixed);
        (path.next(), path.collect())
    };
    let ((code, code_inside), (message, message_inside)) = (split(&reply.code), split(&reply.message));
    let inside = (!code_inside.is_empty() || !message_inside.is_empty())
        .then(|| quote!(.inside(&[#(#code_inside),*], &[#(#message_inside),*])));
    quote!(::new(#shape, #code, #message) #inside)
}

/// Gives the table of a resource.
fn table(module: &mut Module<'_>, resource: &Resource) -> TokenStream {
    let model = module.model;
    let comment = doc::sentence("Lists the operations, elements and enums of this resource.", Depth::Item);
    let (name, title) = (&resource.name, &resource.prose.title);
    let mut fields = vec![quote!(name: #name), quote!(title: #title)];
    let operations: Vec<_> = resource.operations.iter().map(|&id| ident::token(&model[id].constant)).collect();
    let named = |is_enum: bool| -> Vec<_> {
        let types = resource.types.iter().map(|&id| &model[id]);
        let types = types.filter(|item| matches!(item.kind, TypeKind::Enum(_)) == is_enum);
        types.map(|item| ident::token(&item.rust)).collect()
    };
    let (shapes, enums) = (named(false), named(true));
    if !operations.is_empty() {
        fields.push(quote!(operations: &[#(&#operations),*]));
    }
    if !shapes.is_empty() {
        fields.push(quote!(shapes: &[#(#shapes::SHAPE),*]));
    }
    if !enums.is_empty() {
        fields.push(quote!(enums: &[#(#enums::TABLE),*]));
    }
    let kind = module.external(External::RESOURCE);
    quote!(#comment pub static RESOURCE: #kind = #kind { #(#fields,)* ..#kind::BASE };)
}

/// Gives the comment of a resource's module.
pub(super) fn comment(module: &Module<'_>, id: ResourceId) -> Comment {
    let model = module.model;
    let resource = &model[id];
    let mut comment = Comment::new();
    comment.prose(&with_full_stop(resource.title())).prose(&resource.prose.summary).prose(&resource.prose.doc);
    if !resource.operations.is_empty() {
        let mut lines = match module.service.is_versioned() {
            true => vec!["| Operation | Request | Version |".to_owned(), "| --- | --- | --- |".to_owned()],
            false => vec!["| Operation | Request |".to_owned(), "| --- | --- |".to_owned()],
        };
        for &id in &resource.operations {
            let operation = &model[id];
            let request = facts::requests(operation).replace('|', "\\|");
            let link = module.own_link(id);
            lines.push(match module.service.is_versioned() {
                true => format!("| {link} | {request} | {} |", facts::first(&operation.availability)),
                false => format!("| {link} | {request} |"),
            });
        }
        comment.table(lines);
    }
    comment
}
