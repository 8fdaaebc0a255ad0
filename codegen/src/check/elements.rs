//! Rules about elements and enums.
//!
//! X0203 nothing uses it.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Model, TypeKind};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for item in &model.types {
        // Where something was left out, that may have been what uses it.
        if !item.reach.operations.is_empty() || model.damage.services.contains(&model[item.resource].service) {
            continue;
        }
        let what = if matches!(item.kind, TypeKind::Enum(_)) { "enum" } else { "element" };
        diagnostics.push(
            Diagnostic::warning("X0203", item.name.span, format!("no operation uses the {what} `{}`", item.name.value))
                .label("unused")
                .help("name it in the body, the response or a field of something used, or remove it"),
        );
    }
}
