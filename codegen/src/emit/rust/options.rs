//! Structs for the optional parameters of operations.
//!
//! In: an operation of the model. Out: the struct, which holds nothing at first, and its setters, for a module beside that
//! of the resource. How the values get into a request is not known here.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::doc::{self, Depth};
use super::module::Module;
use super::printer::Items;
use super::record::setter;
use super::scope::External;
use super::types::FieldType;
use crate::emit::prose::{Comment, facts};
use crate::ident;
use crate::model::{Operation, OperationId};

/// Adds the struct of an operation that has optional parameters.
pub(super) fn emit(module: &mut Module<'_>, id: OperationId, items: &mut Items) {
    let operation = &module.model[id];
    let Some(name) = &operation.options else { return };
    let name = ident::token(name);
    let mut fields: Vec<TokenStream> = Vec::new();
    for parameter in operation.optional_parameters() {
        let kind = FieldType::of_option(module, parameter);
        let mut comment = Comment::new();
        comment.markdown(&facts::parameter(parameter));
        let comment = doc::outer(&comment, Depth::Member);
        let (field, whole) = (ident::token(&parameter.rust), kind.tokens(module));
        fields.push(quote!(#comment pub #field: #whole));
    }
    let about = about(module, id);
    items.push(quote! {
        #about
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name { #(#fields),* }
    });
    // By the trait: a parameter may be called like its method.
    let default = module.external(External::DEFAULT);
    let about = doc::sentence("Creates the parameters without any value; the methods below set them.", Depth::Member);
    let setters = setters(module, operation);
    items.push(quote! {
        impl #name {
            #about
            pub fn new() -> Self {
                #default::default()
            }
            #(#setters)*
        }
    });
}

fn setters(module: &mut Module<'_>, operation: &Operation) -> Vec<TokenStream> {
    let mut taken: HashSet<String> = HashSet::new();
    let one = |parameter| {
        let kind = FieldType::of_option(module, parameter);
        let (argument, value) = (kind.argument(module), kind.store_expr(module, &quote!(value)));
        setter(&parameter.rust, &argument, &value, &mut taken)
    };
    operation.optional_parameters().map(one).collect()
}

fn about(module: &Module<'_>, id: OperationId) -> TokenStream {
    doc::sentence(&format!("Holds the parameters of {} that may be left out.", module.own_link(id)), Depth::Item)
}
