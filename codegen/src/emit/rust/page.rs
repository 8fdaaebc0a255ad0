//! What lists and pages hold.
//!
//! In: operations whose answers are lists or pages of one, and the way to it. Out: the runtime's traits for the element, by
//! which a client gives out the items one by one, and a server writes them so. How pages are asked for is the table's part.

use std::collections::HashMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::module::Module;
use super::scope::External;
use super::types::is_constructor_argument;
use super::value::value_type;
use crate::ident;
use crate::model::{Content, Model, OperationId, TypeId, TypeKind};

/// The lists of all elements that are answered.
#[derive(Debug)]
pub(super) struct Lists {
    /// By the first operation that answers an element: the element, and the way to its list. It is asked and never walked.
    of: HashMap<OperationId, (TypeId, Vec<usize>)>,
}

impl Lists {
    /// Finds them.
    pub(super) fn new(model: &Model) -> Self {
        let (mut first, mut of) = (HashMap::new(), HashMap::new());
        for id in OperationId::all(model) {
            let Some((element, path)) = model.items(&model[id]) else { continue };
            let home = *first.entry(element).or_insert(id);
            // What the pages of an element hold is said by their operation.
            if home == id || model[id].continuation.is_some() {
                of.insert(home, (element, path.into_owned()));
            }
        }
        Self { of }
    }
}

/// The element that an operation answers before all others, the way to its list, and the type of an item.
fn first<'a>(module: &mut Module<'a>, id: OperationId) -> Option<(TypeId, &'a [usize], TokenStream)> {
    let (element, path) = module.context.lists.of.get(&id)?;
    match module.model.fields_on(*element, path).last()?.1.content {
        Content::List { item, .. } | Content::Flat(item) => Some((*element, path, value_type(module, item))),
        _ => None,
    }
}

/// Gives the implementation for the element that an operation answers; `None` where it is no list, or an operation before it
/// answers the same.
pub(super) fn page(module: &mut Module<'_>, id: OperationId) -> Option<TokenStream> {
    let (element, path, item) = first(module, id)?;
    let items = items(module, element, path, &quote!(self))?;
    let [page, list, option, vec] = [External::PAGE, External::ITEM_LIST, External::OPTION, External::VEC]
        .map(|external| module.external(external));
    let name = module.type_name(element);
    let path = path.iter().copied().map(Literal::usize_unsuffixed);
    Some(quote! {
        impl #page for #name {
            type Item = #item;
            const ITEMS: #option<#list<#item>> = Some(#list::new(Self::SHAPE, &[#(#path),*]));

            fn into_items(self) -> #vec<#item> {
                #items
            }
        }
    })
}

/// Gives the implementation of a server for the element that an operation answers; `None` as of [`page`].
pub(super) fn listing(module: &mut Module<'_>, id: OperationId) -> Option<TokenStream> {
    let (element, path, item) = first(module, id)?;
    let [listing, list, option, record] = [External::LISTING, External::ITEM_LIST, External::OPTION, External::RECORD]
        .map(|external| module.external(external));
    let name = module.type_name(element);
    let path = path.iter().copied().map(Literal::usize_unsuffixed);
    Some(quote! {
        impl #listing for #name {
            type Item = #item;
            const ITEMS: #list<#item> = #list::new(Self::SHAPE, &[#(#path),*]);

            fn element(&self) -> #option<&dyn #record> {
                Some(self)
            }
        }
    })
}

/// The list at the end of a way, taken out of `holder`.
fn items(module: &Module<'_>, owner: TypeId, path: &[usize], holder: &TokenStream) -> Option<TokenStream> {
    let model = module.model;
    let (&index, rest) = path.split_first()?;
    let TypeKind::Record(record) = &model[owner].kind else { return None };
    let field = record.fields.get(index)?;
    let name = ident::token(&field.rust);
    // A list that may be absent is an empty one, unless the two are different.
    let is_list = rest.is_empty() && !field.keep_empty;
    let is_optional = !is_list && !is_constructor_argument(model, &module.context.cycles, owner, field);
    let value = quote!(#holder.#name);
    if rest.is_empty() {
        return Some(if is_optional { quote!(#value.unwrap_or_default()) } else { value });
    }
    let inner = field.content.named()?;
    if !is_optional {
        return items(module, inner, rest, &value);
    }
    let inside = items(module, inner, rest, &quote!(inside))?;
    Some(quote!(#value.map(|inside| #inside).unwrap_or_default()))
}
