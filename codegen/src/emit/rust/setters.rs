//! Methods that set what a constructor does not ask for, in a module beside that of their structs.
//!
//! In: a resource of the model. Out: an `impl` for each of its structs that has any: elements, optional parameters,
//! headers of answers. A struct and what it is made from stand elsewhere, so that neither file grows past reading.

use proc_macro2::TokenStream;

use super::client::resources as with_operations;
use super::module::Module;
use super::printer::Items;
use super::{headers, options, record};
use crate::emit::prose::Comment;
use crate::emit::prose::comment::escape;
use crate::model::recursion::Cycles;
use crate::model::{Model, ResourceId, Service, TypeKind};

/// Gives the resources that have structs with such methods.
pub(super) fn resources(model: &Model, service: &Service, cycles: &Cycles) -> Vec<ResourceId> {
    let mut found = with_operations(model, service);
    found.retain(|&id| {
        let mut operations = model[id].operations.iter().map(|&operation| &model[operation]);
        operations.any(|operation| operation.options.is_some() || headers::has_setters(operation))
    });
    let has_any = |id: &ResourceId| {
        found.contains(id)
            || model[*id].types.iter().any(|&item| match &model[item].kind {
                TypeKind::Record(kind) => record::has_setters(model, cycles, item, kind),
                _ => false,
            })
    };
    service.resources.iter().copied().filter(has_any).collect()
}

/// Gives the comment of the module of all of them.
pub(super) fn comment_of_all(service: &Service) -> Comment {
    let mut comment = Comment::new();
    comment.markdown(&format!("Setters of the structs of {}, a module for each resource.", escape(service.title())));
    comment
}

/// Gives the comment of the module of a resource.
pub(super) fn comment(model: &Model, id: ResourceId) -> Comment {
    let mut comment = Comment::new();
    comment.markdown(&format!("Setters of the structs of *{}*.", escape(model[id].title())));
    comment
}

/// Makes everything in the module.
pub(super) fn items(mut module: Module<'_>, id: ResourceId) -> Items {
    let model = module.model;
    let resource = &model[id];
    let mut found: Vec<TokenStream> = Vec::new();
    for &operation in &resource.operations {
        found.extend(options::setters(&mut module, operation));
        found.extend(headers::setters(&mut module, operation));
    }
    for &item in &resource.types {
        if let TypeKind::Record(kind) = &model[item].kind {
            found.extend(record::setters(&mut module, item, kind));
        }
    }
    let mut items = Items::default();
    found.into_iter().for_each(|item| items.push(item));
    items.prepend(module.scope.imports());
    items
}
