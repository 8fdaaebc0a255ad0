//! What pages hold.
//!
//! In: an operation whose answers are pages, and the way to the list of their items. Out: the runtime's trait for the
//! element, by which a client gives out the items one by one. How pages are asked for is the table's part.

use proc_macro2::TokenStream;
use quote::quote;

use super::module::Module;
use super::scope::External;
use super::types::is_constructor_argument;
use super::value::value_type;
use crate::ident;
use crate::model::{Content, Model, OperationId, TypeId, TypeKind};

/// Gives the implementation for the element of an operation's pages; `None` where it has none, or an operation before it
/// has the same.
pub(super) fn page(module: &mut Module<'_>, id: OperationId) -> Option<TokenStream> {
    let model = module.model;
    let (element, path) = model[id].items()?;
    let first = OperationId::all(model).find(|&other| model[other].items().is_some_and(|(same, _)| same == element));
    if first != Some(id) {
        return None;
    }
    let item = match model.fields_on(element, path).last()?.1.content {
        Content::List { item, .. } | Content::Flat(item) => value_type(module, item),
        _ => return None,
    };
    let items = items(module, model, element, path, &quote!(self))?;
    let (name, page, vec) =
        (module.type_name(element), module.external(External::PAGE), module.external(External::VEC));
    Some(quote! {
        impl #page for #name {
            type Item = #item;

            fn into_items(self) -> #vec<#item> {
                #items
            }
        }
    })
}

/// Gives the list at the end of a way, taken out of `holder`.
fn items(
    module: &mut Module<'_>,
    model: &Model,
    owner: TypeId,
    path: &[usize],
    holder: &TokenStream,
) -> Option<TokenStream> {
    let (&index, rest) = path.split_first()?;
    let TypeKind::Record(record) = &model[owner].kind else { return None };
    let field = record.fields.get(index)?;
    let name = ident::token(&field.rust);
    // A list that may be absent is an empty one, unless the two are different.
    let is_list = rest.is_empty() && !field.keep_empty;
    let is_optional = !is_list && !is_constructor_argument(model, module.cycles, owner, field);
    let value = quote!(#holder.#name);
    if rest.is_empty() {
        return Some(if is_optional { quote!(#value.unwrap_or_default()) } else { value });
    }
    let inner = field.content.named()?;
    if !is_optional {
        return items(module, model, inner, rest, &value);
    }
    let inside = items(module, model, inner, rest, &quote!(inside))?;
    Some(quote!(#value.map(|inside| #inside).unwrap_or_default()))
}
