//! Enums that say which of several addresses a request has.
//!
//! In: an operation of the model that has several addresses. Out: the enum, once for all operations that differ in the
//! same placeholders, and how its values get into a request and out of one.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::doc::{self, Depth};
use super::module::Module;
use super::printer::Items;
use super::scope::External;
use super::types::FieldType;
use super::value::is_base64;
use crate::emit::prose::{Comment, facts};
use crate::ident;
use crate::model::{Address, Addresses, Operation, OperationId, Parameter, Segment};
use crate::source::Span;

/// Adds the enum, where it is declared beside this operation.
pub(super) fn emit(module: &mut Module<'_>, id: OperationId, items: &mut Items) {
    let model = module.model;
    let operation = &model[id];
    let Some(addresses) = &operation.addresses else { return };
    if model.address_home(model[operation.resource].service, &addresses.rust) != Some(id) {
        return;
    }
    let name = ident::token(&addresses.rust);
    let (mut variants, mut constructors) = (Vec::new(), Vec::new());
    for address in &addresses.all {
        let mut comment = Comment::new();
        comment.markdown(&format!("{}, as in {}.", sentence(operation, address), facts::code(&address.path_text)));
        let comment = doc::outer(&comment, Depth::Member);
        let (variant, constructor) = (ident::token(&address.variant), ident::token(&address.constructor));
        let (mut fields, mut arguments, mut values) = (Vec::new(), Vec::new(), Vec::new());
        for parameter in operation.own_parameters(address) {
            let kind = FieldType::of_value(module, parameter);
            let (field, whole) = (ident::token(&parameter.rust), kind.tokens(module));
            let mut about = Comment::new();
            about.markdown(&facts::parameter(parameter));
            let about = doc::outer(&about, Depth::Member);
            fields.push(quote!(#about #field: #whole));
            let (argument, value) = (kind.argument(module), kind.store_expr(module, &quote!(#field)));
            arguments.push(quote!(#field: #argument));
            values.push(if kind.converts() || parameter.secret { quote!(#field: #value) } else { quote!(#field) });
        }
        let (mut declared, mut made) = (quote!(#variant { #(#fields),* }), quote!(Self::#variant { #(#values),* }));
        if fields.is_empty() {
            (declared, made) = (quote!(#variant), quote!(Self::#variant));
        }
        variants.push(quote!(#comment #declared));
        let about = doc::sentence(&format!("Creates it as [`Self::{}`].", address.variant), Depth::Member);
        constructors.push(quote! {
            #about
            pub fn #constructor(#(#arguments),*) -> Self {
                #made
            }
        });
    }
    let about = format!("Says which of several addresses a request has, such as one of {}.", module.own_link(id));
    let about = doc::sentence(&about, Depth::Item);
    items.push(quote! {
        #about
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#variants),* }
    });
    items.push(quote!(impl #name { #(#constructors)* }));
}

/// What an address is found by.
fn sentence(operation: &Operation, address: &Address) -> String {
    let names: Vec<String> =
        operation.own_parameters(address).iter().map(|parameter| facts::code(&parameter.name.value)).collect();
    match names.as_slice() {
        [] => "The address without values of its own".to_owned(),
        names => format!("The address with {}", names.join(" and ")),
    }
}

/// Gives the name of the enum, as it can be used here.
pub(super) fn name(module: &mut Module<'_>, operation: &Operation, addresses: &Addresses) -> TokenStream {
    let model = module.model;
    let home = model.address_home(model[operation.resource].service, &addresses.rust);
    let Some((home, own)) = home.and_then(|id| Some((model[id].resource, model[id].addresses.as_ref()?))) else {
        let name = ident::token(&addresses.rust);
        return quote!(#name);
    };
    module.item_of(home, &own.rust)
}

/// The pattern of a variant, which binds its values under their names.
fn pattern(name: &TokenStream, address: &Address, own: &[&Parameter]) -> TokenStream {
    let variant = ident::token(&address.variant);
    let fields = own.iter().map(|parameter| ident::token(&parameter.rust));
    if own.is_empty() { quote!(#name::#variant) } else { quote!(#name::#variant { #(#fields),* }) }
}

/// Gives the beginning of a call at whichever address is meant, with the values of its path.
pub(super) fn call(
    module: &mut Module<'_>,
    operation: &Operation,
    addresses: &Addresses,
    table: &Ident,
    path_value: &dyn Fn(&Parameter) -> TokenStream,
) -> TokenStream {
    let (name, argument) = (name(module, operation, addresses), ident::token(&operation.address_argument()));
    let arms = addresses.all.iter().enumerate().map(|(index, address)| {
        let own = operation.own_parameters(address);
        let pattern = pattern(&name, address, &own);
        let values = operation.parameters_of(&address.path).into_iter().map(|parameter| {
            if operation.is_in_every_address(parameter) {
                return path_value(parameter);
            }
            let field = ident::token(&parameter.rust);
            let value = if parameter.secret { quote!(#field.expose()) } else { quote!(#field) };
            if is_base64(parameter.value) { quote!(.path(&#value.encoded())) } else { quote!(.path(#value)) }
        });
        let table = if index == 0 {
            quote!(&#table)
        } else {
            let index = Literal::usize_unsuffixed(index);
            quote!(#table.at(#index))
        };
        quote!(#pattern => self.core.call(#table) #(#values)*)
    });
    let arms: Vec<TokenStream> = arms.collect();
    quote!(match #argument { #(#arms),* })
}

/// Gives how a server reads which address is meant.
pub(super) fn read(
    module: &mut Module<'_>,
    operation: &Operation,
    addresses: &Addresses,
    request: &Ident,
) -> TokenStream {
    let name = name(module, operation, addresses);
    let any_secret = operation.path_parameters.iter().any(|parameter| parameter.secret);
    let secret = any_secret.then(|| module.external(External::SECRET));
    let last = addresses.all.len().saturating_sub(1);
    let arms = addresses.all.iter().enumerate().map(|(number, address)| {
        let path = operation.parameters_of(&address.path);
        let fields = path.iter().enumerate().filter(|(_, parameter)| !operation.is_in_every_address(parameter));
        let fields = fields.map(|(index, parameter)| {
            let (field, index) = (ident::token(&parameter.rust), Literal::usize_unsuffixed(index));
            let value = quote!(#request.path(#index)?);
            if parameter.secret { quote!(#field: #secret::new(#value)) } else { quote!(#field: #value) }
        });
        let (variant, fields) = (ident::token(&address.variant), fields.collect::<Vec<_>>());
        let value = if fields.is_empty() { quote!(#name::#variant) } else { quote!(#name::#variant { #(#fields),* }) };
        let number = if number == last {
            quote!(_)
        } else {
            let number = Literal::usize_unsuffixed(number);
            quote!(#number)
        };
        quote!(#number => #value)
    });
    let arms: Vec<TokenStream> = arms.collect();
    quote!(match #request.address() { #(#arms),* })
}

/// Gives how a server reads a value that every address has, wherever it stands there.
pub(super) fn common(operation: &Operation, parameter: &Parameter, request: &Ident) -> TokenStream {
    let place = |(path, ..): (&[Segment], &str, Span)| {
        operation.parameters_of(path).iter().position(|other| other.place == parameter.place).unwrap_or_default()
    };
    let places: Vec<usize> = operation.paths().map(place).collect();
    let first = places.first().copied().unwrap_or_default();
    if places.iter().all(|&place| place == first) {
        let first = Literal::usize_unsuffixed(first);
        return quote!(#request.path(#first)?);
    }
    let places = places.into_iter().map(Literal::usize_unsuffixed);
    quote!(#request.path([#(#places),*].get(#request.address()).copied().unwrap_or_default())?)
}
