//! Rules about defaults: X0220, one that its type cannot have.
//!
//! In: fields and parameters of the whole model. Out: a report at the default. Values of enums are an open set, so only
//! one that is a known one in other letters is reported; what is told in words is not judged.

use crate::diagnostic::Diagnostics;
use crate::language::Scalar;
use crate::model::{Content, Model, TypeKind, ValueType};
use crate::nearest::is_respelling;
use crate::rule;
use crate::source::Spanned;
use crate::wire::text::mismatch;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for item in &model.types {
        let TypeKind::Record(record) = &item.kind else { continue };
        for field in &record.fields {
            if let (Some(default), Content::One(value)) = (&field.default, &field.content) {
                check_default(model, &field.name.value, default, *value, diagnostics);
            }
        }
    }
    let services = model.services.iter().flat_map(|service| [&service.host_parameters, &service.base_parameters]);
    let operations = model.operations.iter().flat_map(|operation| {
        [&operation.path_parameters, &operation.query, &operation.headers, &operation.response_headers]
    });
    for parameter in services.chain(operations).flatten() {
        if let Some(default) = &parameter.default {
            check_default(model, &parameter.name.value, default, parameter.value, diagnostics);
        }
    }
}

fn check_default(
    model: &Model,
    name: &str,
    default: &Spanned<String>,
    value: ValueType,
    diagnostics: &mut Diagnostics,
) {
    match value {
        ValueType::Scalar(
            scalar @ (Scalar::Bool | Scalar::Int32 | Scalar::Int64 | Scalar::Double | Scalar::DoubleInfinity),
        ) => {
            let Some(form) = mismatch(scalar, &default.value) else { return };
            let message = format!("the default of `{name}` is not of type `{}`", scalar.name());
            let diagnostic = rule::DEFAULT_VALUE.at(default.span, message).label(format!("not {form}"));
            diagnostics.push(diagnostic.help(format!("write {form}, or correct the type")));
        }
        // Other scalars may be told in words, such as `the time of the request`.
        ValueType::Scalar(_) => {}
        ValueType::Named(id) => {
            let item = &model[id];
            let TypeKind::Enum(values) = &item.kind else { return };
            // The value that is meant may be one that was left out.
            let damage = &model.damage;
            if damage.types.contains(&id) || damage.services.contains(&model[item.resource].service) {
                return;
            }
            let known = || values.values.iter().map(|value| value.text.value.as_str());
            if known().any(|known| known == default.value) {
                return;
            }
            let mut slips = known().filter(|known| is_respelling(&default.value, known));
            let Some(meant) = slips.next() else { return };
            let sure = slips.next().is_none().then_some(meant);
            let message = format!("the enum `{}` has no value `{}`", item.name.value, default.value);
            let diagnostic = rule::DEFAULT_VALUE.at(default.span, message).label("unknown");
            diagnostics.push(diagnostic.help(format!("did you mean `{meant}`?")).rename(default.span, sure));
        }
    }
}
