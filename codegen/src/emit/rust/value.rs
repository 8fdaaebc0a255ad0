//! The Rust types of single values, and of parameters as arguments.
//!
//! In: scalars, enums and parameters of the model. Out: types as text. What is around a value, such as `Option` or
//! `Vec`, is not known here.

use std::borrow::Cow;

use super::expr::Expr;
use super::module::Module;
use crate::language::Scalar;
use crate::model::{Parameter, ValueType};

/// The type of a value without anything around it.
pub(super) fn value_type(module: &mut Module<'_>, value: ValueType) -> String {
    match value {
        ValueType::Scalar(scalar) => scalar_type(module, scalar).into_owned(),
        ValueType::Named(id) => module.type_name(id).into_owned(),
    }
}

pub(super) fn scalar_type(module: &mut Module<'_>, scalar: Scalar) -> Cow<'static, str> {
    match scalar {
        Scalar::String => "String".into(),
        Scalar::Bool => "bool".into(),
        Scalar::Int32 => "i32".into(),
        Scalar::Int64 => "i64".into(),
        Scalar::Double => "f64".into(),
        Scalar::DateTime => module.imports.runtime("DateTime"),
        Scalar::Date => module.imports.runtime("Date"),
        Scalar::Uuid => module.imports.runtime("Uuid"),
        Scalar::Uri => module.imports.runtime("Uri"),
        Scalar::Base64Text => module.imports.runtime("Base64Text"),
        Scalar::Base64Bytes => module.imports.runtime("Base64Bytes"),
        Scalar::Xml => module.imports.runtime("Xml"),
    }
}

/// The type of an argument.
pub(super) fn argument(module: &mut Module<'_>, parameter: &Parameter) -> String {
    match parameter.value {
        ValueType::Scalar(Scalar::String) => "&str".to_owned(),
        ValueType::Scalar(Scalar::Bool) => "bool".to_owned(),
        ValueType::Scalar(Scalar::Int32) => "i32".to_owned(),
        ValueType::Scalar(Scalar::Int64) => "i64".to_owned(),
        ValueType::Scalar(Scalar::Double) => "f64".to_owned(),
        ValueType::Scalar(scalar @ (Scalar::DateTime | Scalar::Date | Scalar::Uuid)) => {
            scalar_type(module, scalar).into_owned()
        }
        ValueType::Scalar(scalar) => format!("&{}", scalar_type(module, scalar)),
        ValueType::Named(id) => format!("&{}", module.type_name(id)),
    }
}

/// Whether a value is shown in another form than the wire's.
pub(super) fn is_base64(parameter: &Parameter) -> bool {
    matches!(parameter.value, ValueType::Scalar(Scalar::Base64Text | Scalar::Base64Bytes))
}

/// The value of the argument `name`, by reference.
pub(super) fn value(parameter: &Parameter) -> Expr {
    let encoded = if is_base64(parameter) { ".encoded()" } else { "" };
    Expr::text(format!("&{}{encoded}", parameter.rust))
}

/// The type of an argument that gives the value away.
pub(super) fn owned(module: &mut Module<'_>, parameter: &Parameter) -> String {
    value_type(module, parameter.value)
}
