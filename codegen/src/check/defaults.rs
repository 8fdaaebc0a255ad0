//! Rules about defaults: X0220, one that its type cannot have.
//!
//! In: fields and parameters of the whole model. Out: a report at the default. Values of enums are an open set, so only
//! one that is nearly a known one is reported.

use super::examples::text::mismatch;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Content, Model, Scalar, TypeKind, ValueType};
use crate::nearest::{clear, nearest};
use crate::source::Spanned;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for item in &model.types {
        let TypeKind::Record(record) = &item.kind else { continue };
        for field in &record.fields {
            if let (Some(default), Content::One(value)) = (&field.default, &field.content) {
                one(model, &field.name.value, default, *value, diagnostics);
            }
        }
    }
    let services = model.services.iter().map(|service| &service.base_parameters);
    let operations = model.operations.iter().flat_map(|operation| {
        [&operation.path_parameters, &operation.query, &operation.headers, &operation.response_headers]
    });
    for parameter in services.chain(operations).flatten() {
        if let Some(default) = &parameter.default {
            one(model, &parameter.name.value, default, parameter.value, diagnostics);
        }
    }
}

fn one(model: &Model, name: &str, default: &Spanned<String>, value: ValueType, diagnostics: &mut Diagnostics) {
    match value {
        // What a text in base64 holds is written as the author reads it.
        ValueType::Scalar(Scalar::Base64Text | Scalar::Base64Bytes) => {}
        ValueType::Scalar(scalar) => {
            let Some(form) = mismatch(scalar, &default.value) else { return };
            let message = format!("the default of `{name}` is not of type `{}`", scalar.name());
            let diagnostic = Diagnostic::error("X0220", default.span, message).label(format!("not {form}"));
            diagnostics.push(diagnostic.help(format!("write {form}, or correct the type")));
        }
        ValueType::Named(id) => {
            let TypeKind::Enum(values) = &model[id].kind else { return };
            let known = || values.values.iter().map(|value| value.text.value.as_str());
            if known().any(|known| known == default.value) {
                return;
            }
            let Some(near) = nearest(&default.value, known()) else { return };
            let message = format!("the enum `{}` has no value `{}`", model[id].name.value, default.value);
            let diagnostic = Diagnostic::error("X0220", default.span, message).label("unknown");
            let diagnostic = diagnostic.help(format!("did you mean `{near}`?"));
            diagnostics.push(diagnostic.rename(default.span, clear(&default.value, known())));
        }
    }
}
