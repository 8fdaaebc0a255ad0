//! The server's side of a service: what offers the implementations of its resources' traits.
//!
//! In: a service of the model. Out: a function for each resource. There is none for all of them: a server is put together
//! resource by resource, so that a new one changes no program. What operations there are is not known here.

use quote::quote;

use super::client::handles;
use super::context::Context;
use super::doc::{self, Depth};
use super::module::Module;
use super::printer::Items;
use super::scope::External;
use super::service_trait::handler_name;
use crate::emit::prose::Comment;
use crate::emit::prose::comment::escape;
use crate::ident;
use crate::model::{ResourceId, Service};

/// Gives the comment of the server's module.
pub(super) fn comment(service: &Service) -> Comment {
    let mut comment = Comment::new();
    comment.markdown(&format!(
        "The server's side of {}: a trait for each resource, and what offers an implementation of it.",
        escape(service.title())
    ));
    comment.markdown(
        "A server is put together from what it offers, resource by resource: \
         `Server::new(&CATALOG).offer(…).offer(…)`. A request for anything else is refused as one for an operation that \
         does not exist.",
    );
    comment
}

/// Makes everything in the module but the modules of traits, which `resources` have.
pub(super) fn items(context: &Context<'_>, service: &Service, resources: &[ResourceId]) -> Items {
    let model = context.model;
    let mut module = Module::of_service(context, service, 1);
    let mut functions = Vec::new();
    for &id in resources {
        let resource = &model[id];
        let comment =
            doc::sentence(&format!("Offers the operations of [`{0}`](super::{0}).", resource.module), Depth::Item);
        let (name, handle) = (ident::token(&resource.module), ident::token(&resource.handle));
        let offer = ident::token(&handler_name(context, id));
        let (arc, handler) = (module.external(External::ARC), module.external(External::HANDLER));
        functions.push(quote! {
            #comment
            pub fn #name(implementation: #arc<impl #handle>) -> impl #handler {
                #name::#offer(implementation)
            }
        });
    }
    let mut items = Items::default();
    module.scope.imports().into_iter().for_each(|line| items.push(line));
    handles(model, resources, &mut items);
    functions.into_iter().for_each(|function| items.push(function));
    items
}
