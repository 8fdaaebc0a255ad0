//! The elements and enums of a resource, in a module beside that of the resource.
//!
//! In: a resource of the model. Out: the items of the module. The resource's own module gives out everything in it under
//! its own name, so that nobody outside sees the folder: it is there so that no file grows past reading.

use super::module::Module;
use super::printer::Items;
use super::{one_of, open_enum, record, union};
use crate::emit::prose::Comment;
use crate::emit::prose::comment::escape;
use crate::model::{Model, ResourceId, TypeKind};

/// Gives the comment of the module of a resource.
pub(super) fn comment(model: &Model, id: ResourceId) -> Comment {
    let mut comment = Comment::new();
    comment.markdown(&format!("Elements and enums of *{}*.", escape(model[id].title())));
    comment
}

/// Makes everything in the module of a resource.
pub(super) fn items(mut module: Module<'_>, id: ResourceId) -> Items {
    let model = module.model;
    let mut items = Items::default();
    for &item in &model[id].types {
        match &model[item].kind {
            TypeKind::Record(kind) if kind.is_enum() => one_of::emit(&mut module, item, kind, &mut items),
            TypeKind::Record(kind) => record::emit(&mut module, item, kind, &mut items),
            TypeKind::Union(kind) => union::emit(&mut module, item, kind, &mut items),
            TypeKind::Enum(kind) => open_enum::emit(&mut module, item, kind, &mut items),
        }
    }
    items.prepend(module.scope.imports());
    items
}
