//! Methods that set what an element's constructor does not ask for, in a module beside that of the elements.
//!
//! In: a resource of the model. Out: an `impl` for each of its elements that has any. A struct and what it is made from
//! stand elsewhere, so that neither file grows past reading.

use super::module::Module;
use super::printer::Items;
use super::record;
use crate::emit::prose::Comment;
use crate::emit::prose::comment::escape;
use crate::model::recursion::Cycles;
use crate::model::{Model, Resource, ResourceId, TypeKind};

/// Whether any element of a resource has such methods.
pub(super) fn has_any(model: &Model, cycles: &Cycles, resource: &Resource) -> bool {
    resource.types.iter().any(|&item| match &model[item].kind {
        TypeKind::Record(kind) => record::has_setters(model, cycles, item, kind),
        _ => false,
    })
}

/// Gives the comment of the module of a resource.
pub(super) fn comment(model: &Model, id: ResourceId) -> Comment {
    let mut comment = Comment::new();
    comment.markdown(&format!("Setters of the elements of *{}*.", escape(model[id].title())));
    comment
}

/// Makes everything in the module.
pub(super) fn items(mut module: Module<'_>, id: ResourceId) -> Items {
    let model = module.model;
    let mut items = Items::default();
    for &item in &model[id].types {
        if let TypeKind::Record(kind) = &model[item].kind {
            record::setters(&mut module, item, kind).into_iter().for_each(|found| items.push(found));
        }
    }
    items.prepend(module.scope.imports());
    items
}
