//! The Rust types of single values.
//!
//! In: scalars, enums and parameters of the model. Out: types and expressions as tokens. What is around a value, such as
//! `Option` or `Vec`, is not known here.

use proc_macro2::TokenStream;
use quote::quote;

use super::module::Module;
use super::scope::External;
use crate::ident;
use crate::language::Scalar;
use crate::model::{Body, Operation, OutputBody, Parameter, ValueType};

/// Gives the type of a value without anything around it.
pub(super) fn value_type(module: &mut Module<'_>, value: ValueType) -> TokenStream {
    match value {
        ValueType::Scalar(scalar) => scalar_type(module, scalar),
        ValueType::Named(id) => module.type_name(id),
    }
}

/// Gives the type of a scalar.
pub(super) fn scalar_type(module: &mut Module<'_>, scalar: Scalar) -> TokenStream {
    let external = match scalar {
        Scalar::String => External::STRING,
        Scalar::Bool => return quote!(bool),
        Scalar::Int32 => return quote!(i32),
        Scalar::Int64 => return quote!(i64),
        Scalar::Double | Scalar::DoubleInfinity => return quote!(f64),
        Scalar::DateTime | Scalar::HttpDate | Scalar::UnixTime => External::DATE_TIME,
        Scalar::Date => External::DATE,
        Scalar::Duration => External::DURATION,
        Scalar::Uuid => External::UUID,
        Scalar::Uri => External::URI,
        Scalar::Base64Text => External::BASE64_TEXT,
        Scalar::Base64Bytes => External::BASE64_BYTES,
        Scalar::Xml => External::XML,
    };
    module.external(external)
}

/// Whether a value is shown in another form than the wire's.
pub(super) fn is_base64(value: ValueType) -> bool {
    matches!(value, ValueType::Scalar(Scalar::Base64Text | Scalar::Base64Bytes))
}

/// Gives the value of an argument, by reference.
pub(super) fn value(parameter: &Parameter) -> TokenStream {
    let name = ident::token(&parameter.rust);
    if is_base64(parameter.value) { quote!(&#name.encoded()) } else { quote!(&#name) }
}

/// Gives the body of an answer, with the side's own types for bytes and for one of several bodies; `None` where no answer
/// has any.
pub(super) fn body_type<'a>(
    module: &mut Module<'a>,
    operation: &Operation,
    bytes: External,
    several: impl FnOnce(&mut Module<'a>) -> TokenStream,
) -> Option<TokenStream> {
    let output = operation.output();
    let body = match output.body {
        OutputBody::Nothing | OutputBody::One(Body::None) => return None,
        OutputBody::One(Body::Element(id)) => module.type_name(*id),
        OutputBody::One(Body::Text(_) | Body::Literal { .. }) => module.external(External::STRING),
        OutputBody::One(Body::Value { value, .. }) => value_type(module, *value),
        // A batch is no answer.
        OutputBody::One(Body::Bytes(_) | Body::Batch { .. }) => module.external(bytes),
        OutputBody::One(Body::Stream(_)) => module.external(External::BYTE_STREAM),
        OutputBody::Several => return Some(several(module)),
    };
    Some(if output.is_optional {
        let option = module.external(External::OPTION);
        quote!(#option<#body>)
    } else {
        body
    })
}
