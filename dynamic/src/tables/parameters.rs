//! The tables of parameters.
//!
//! In: parameters of the model. Out: their tables.

use xms_codegen::model::{Parameter as ParameterModel, ParameterRole, ParameterValues};
use xms_runtime::{Kind, Parameter};

use super::shapes::{Shapes, limits};
use super::{keep, keep_all, keep_text, with_availability};

/// The tables of parameters, in their order.
pub(super) fn parameters<'p>(
    shapes: &mut Shapes<'_>,
    parameters: impl IntoIterator<Item = &'p ParameterModel>,
) -> &'static [Parameter] {
    let tables: Vec<Parameter> = parameters.into_iter().map(|one| parameter(shapes, one)).collect();
    keep_all(tables)
}

fn parameter(shapes: &mut Shapes<'_>, parameter: &ParameterModel) -> Parameter {
    let name = keep_text(&parameter.name.value);
    let mut table = match &parameter.role {
        ParameterRole::Constant(text) => Parameter::constant(name, keep_text(text)),
        role => {
            let value = shapes.plain(parameter.value);
            let kind = match &parameter.values {
                ParameterValues::One => value,
                ParameterValues::List => Kind::Flat(keep(value)),
                ParameterValues::Set { delimiter } => Kind::Set(keep(value), keep_text(delimiter)),
            };
            let mut table = Parameter::new(name, kind);
            match role {
                // Of headers with a common beginning there may be none.
                ParameterRole::Prefix => table = table.prefix(),
                ParameterRole::Version => table = table.version(),
                ParameterRole::Value | ParameterRole::Constant(_) => {}
            }
            if parameter.required && *role != ParameterRole::Prefix {
                table = table.required();
            }
            if parameter.overlaps { table.overlapping() } else { table }
        }
    };
    if parameter.secret {
        table = table.secret();
    }
    if parameter.generated {
        table = table.generated();
    }
    table = with_availability!(table, &parameter.availability);
    match limits(&parameter.limits) {
        Some(limits) => table.limits(limits),
        None => table,
    }
}
