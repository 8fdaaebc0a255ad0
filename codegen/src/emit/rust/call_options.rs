//! The client's side of optional parameters.
//!
//! In: an operation that has some. Out: how its struct adds them to a call. The struct is made elsewhere.

use proc_macro2::TokenStream;
use quote::quote;

use super::module::Module;
use super::scope::External;
use super::value::is_base64;
use crate::ident;
use crate::model::{OperationId, Parameter, ParameterPlace, ParameterRole};

/// Gives the implementation of the runtime's trait for the struct of an operation; `None` where it has none.
pub(super) fn call_options(module: &mut Module<'_>, id: OperationId) -> Option<TokenStream> {
    let operation = &module.model[id];
    let name = operation.options.as_ref()?;
    // What stands for many names gives way to those that are given by their own.
    let (prefixes, own): (Vec<&Parameter>, Vec<&Parameter>) =
        operation.optional_parameters().partition(|parameter| parameter.role == ParameterRole::Prefix);
    let calls: Vec<TokenStream> = own.into_iter().chain(prefixes).map(optional).collect();
    let name = module.item(name);
    let (options, builder) = (module.external(External::CALL_OPTIONS), module.external(External::CALL_BUILDER));
    Some(quote! {
        impl #options for #name {
            fn add_to<'a>(&self, call: #builder<'a>) -> #builder<'a> {
                call #(#calls)*
            }
        }
    })
}

/// Gives the method that takes several values.
pub(super) fn several_method(parameter: &Parameter) -> TokenStream {
    if parameter.place == ParameterPlace::Query { quote!(query_values) } else { quote!(header_values) }
}

fn optional(parameter: &Parameter) -> TokenStream {
    let (name, field) = (&parameter.name.value, ident::token(&parameter.rust));
    if parameter.is_several() {
        let method = several_method(parameter);
        return quote!(.#method(#name, &self.#field));
    }
    let value = match (parameter.secret, is_base64(parameter.value)) {
        (false, false) => quote!(&self.#field),
        (true, false) => quote!(&self.#field.as_ref().map(|value| value.expose())),
        (false, true) => quote!(&self.#field.as_ref().map(|value| value.encoded())),
        (true, true) => quote!(&self.#field.as_ref().map(|value| value.expose().encoded())),
    };
    if parameter.place == ParameterPlace::Query {
        quote!(.query_option(#name, #value))
    } else {
        quote!(.header_option(#name, #value))
    }
}
