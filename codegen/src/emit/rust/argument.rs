//! Parameters as arguments of a client's methods.
//!
//! In: a parameter that every caller gives. Out: its argument, which takes whatever becomes the parameter's value. What
//! is done with the value is not known here.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::module::Module;
use super::types::FieldType;
use crate::ident;
use crate::language::Scalar;
use crate::model::{Parameter, ParameterValues, ValueType};

/// An argument of a method.
pub(super) struct Argument {
    /// It in the method's head.
    pub(super) declared: TokenStream,
    /// What makes the parameter's own value of it, under the same name; nothing where it is that already.
    pub(super) conversion: Option<TokenStream>,
}

impl Argument {
    /// Gives the argument of a parameter.
    pub(super) fn new(module: &mut Module<'_>, parameter: &Parameter) -> Self {
        let name = ident::token(&parameter.rust);
        // A text is only looked at.
        if parameter.values == ParameterValues::One && parameter.value == ValueType::Scalar(Scalar::String) {
            return Self { declared: quote!(#name: &str), conversion: None };
        }
        let kind = FieldType::of_argument(module, parameter);
        Self::of(module, &name, &kind)
    }

    /// Gives the argument for a body that is one text.
    pub(super) fn of_body(module: &mut Module<'_>, value: ValueType) -> Self {
        let kind = FieldType::of_body(module, value);
        Self::of(module, &ident::token("body"), &kind)
    }

    fn of(module: &mut Module<'_>, name: &Ident, kind: &FieldType) -> Self {
        let (argument, whole) = (kind.argument(module), kind.tokens(module));
        let conversion = kind.converts().then(|| quote!(let #name: #whole = #name.into();));
        Self { declared: quote!(#name: #argument), conversion }
    }
}
