//! Enums for elements that are one of several.
//!
//! In: a union of the model. Out: an enum inside the runtime's `union!`, with a boxed variant for each record. How it is
//! read and written is the runtime's part.

use proc_macro2::TokenStream;
use quote::quote;

use super::doc::{self, Depth};
use super::module::Module;
use super::names;
use super::printer::Items;
use super::record::serde;
use super::scope::External;
use crate::emit::prose::{Comment, facts};
use crate::ident;
use crate::model::{Place, TypeId, Union};

/// Adds the enum.
pub(super) fn emit(module: &mut Module<'_>, id: TypeId, union: &Union, items: &mut Items) {
    let model = module.model;
    let item = &model[id];
    let comment = doc::outer(&comment(module, id, union), Depth::Member);
    let serde = serde(module);
    let table = module.table_name(id);
    let (element, namespace) = (&item.name.value, module.namespace(&union.namespace));
    let (tag, discriminator) = (&union.tag, &union.discriminator.tag);
    let told_by = facts::discriminator(&union.discriminator);
    let attribute = (union.discriminator.place == Place::Attribute).then(|| {
        let namespace = module.namespace(union.discriminator.namespace.as_deref().unwrap_or_default());
        quote!(, told_by_attribute(#namespace))
    });
    let boxed = module.external(External::BOX);
    let variants = names::union_variants(union).into_iter().zip(&union.variants).map(|(variant, (text, target))| {
        let mut comment = Comment::new();
        comment.prose(&model[*target].prose.summary);
        comment.markdown(&format!("With the text {} in {told_by}.", facts::code(text)));
        let comment = doc::outer(&comment, Depth::MemberInside);
        let (shape, target) = (module.table_of(Some(id), *target), module.type_name(*target));
        let variant = ident::token(&variant);
        quote!(#comment #[variant(#text, #shape)] #variant(#boxed<#target>))
    });
    let variants: Vec<TokenStream> = variants.collect();
    let name = ident::token(&item.rust);
    items.push_inside(
        "union",
        quote! {
            #comment
            #[derive(Clone, Debug, PartialEq)]
            #serde
            #[non_exhaustive]
            #[element(#table, #element, #namespace, #tag, #discriminator #attribute)]
            pub enum #name { #(#variants),* }
        },
    );
}

fn comment(module: &Module<'_>, id: TypeId, union: &Union) -> Comment {
    let item = &module.model[id];
    let mut comment = Comment::new();
    comment.prose(&item.prose.summary);
    let mut sentences =
        vec![facts::element(module.model, item, &union.tag, &union.namespace, &module.service.namespace)];
    sentences.push(facts::told_apart(&union.discriminator));
    sentences.extend(module.occurrences(id));
    comment.markdown(&sentences.join(" "));
    comment.prose(&item.prose.doc);
    comment
}
