//! The elements and enums of a resource, and their setters: each in a module beside that of the resource.
//!
//! In: an element or enum of the model. Out: its items. The resource's own module gives out every type under its own name,
//! so that nobody outside sees the folders: they are there so that no file grows past reading.

use super::context::Context;
use super::module::Module;
use super::printer::Items;
use super::{one_of, open_enum, record, union};
use crate::model::{TypeId, TypeKind};

/// Adds a type, and how it is made.
pub(super) fn emit(module: &mut Module<'_>, id: TypeId, items: &mut Items) {
    match &module.model[id].kind {
        TypeKind::Record(kind) if kind.is_enum() => one_of::emit(module, id, kind, items),
        TypeKind::Record(kind) => record::emit(module, id, kind, items),
        TypeKind::Union(kind) => union::emit(module, id, kind, items),
        TypeKind::Enum(kind) => open_enum::emit(module, id, kind, items),
    }
}

/// Whether a type has methods that set what its constructor does not ask for.
pub(super) fn has_setters(context: &Context<'_>, id: TypeId) -> bool {
    match &context.model[id].kind {
        TypeKind::Record(kind) => record::has_setters(context, id, kind),
        TypeKind::Union(_) | TypeKind::Enum(_) => false,
    }
}

/// Adds these methods, where there are any.
pub(super) fn setters(module: &mut Module<'_>, id: TypeId, items: &mut Items) {
    if let TypeKind::Record(kind) = &module.model[id].kind {
        record::setters(module, id, kind).into_iter().for_each(|found| items.push(found));
    }
}
