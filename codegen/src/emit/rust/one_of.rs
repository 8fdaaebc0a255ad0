//! Enums for elements that have exactly one of their fields, and for children of several kinds.
//!
//! In: such a record of the model. Out: a Rust enum inside the runtime's `one_of!`, with a variant for each field. How it
//! is read and written is the runtime's part, and so is the variant for everything else.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::doc::{self, Depth};
use super::module::Module;
use super::names;
use super::printer::Items;
use super::record::serde;
use super::table;
use super::types::FieldType;
use crate::emit::prose::{Comment, facts};
use crate::ident;
use crate::model::{Content, Form, Record, TypeId};

/// Adds the enum.
pub(super) fn emit(module: &mut Module<'_>, id: TypeId, record: &Record, items: &mut Items) {
    let model = module.model;
    let item = &model[id];
    let comment = doc::outer(&comment(module, id, record), Depth::Member);
    let serde = serde(module);
    let table = module.table_name(id);
    let (element, namespace) = (&item.name.value, module.namespace(&record.namespace));
    let tag = (record.tag != *element).then(|| {
        let tag = &record.tag;
        quote!(, tag(#tag))
    });
    let variants = names::record_variants(record).into_iter().zip(&record.fields).enumerate();
    let variants = variants.map(|(index, (variant, field))| {
        let mut comment = Comment::new();
        comment.prose(&field.prose.summary);
        comment.markdown(&facts::field(model, item, field));
        comment.prose(&field.prose.doc);
        let comment = doc::outer(&comment, Depth::MemberInside);
        let (index, table) = (Literal::usize_unsuffixed(index), table::field(module, id, field));
        let value = match &field.content {
            Content::Fixed(_) => None,
            _ => {
                let kind = FieldType::new(module, id, field).tokens(module);
                Some(quote!((#kind)))
            }
        };
        let variant = ident::token(&variant);
        quote!(#comment #[field(#index, #table)] #variant #value)
    });
    let variants: Vec<TokenStream> = variants.collect();
    let name = ident::token(&item.rust);
    items.push_inside(
        "one_of",
        quote! {
            #comment
            #[derive(Clone, Debug, PartialEq)]
            #serde
            #[non_exhaustive]
            #[element(#table, #element, #namespace #tag)]
            pub enum #name { #(#variants),* }
        },
    );
}

fn comment(module: &Module<'_>, id: TypeId, record: &Record) -> Comment {
    let (model, item) = (module.model, &module.model[id]);
    let mut comment = Comment::new();
    comment.prose(&item.prose.summary);
    let mut sentences = match record.form {
        Form::Choice => vec!["One of the children that stand in any order.".to_owned()],
        _ => vec![
            facts::element(model, item, &record.tag, &record.namespace, &module.service.namespace),
            "Exactly one of its children is there.".to_owned(),
        ],
    };
    sentences.extend(module.occurrences(id));
    comment.markdown(&sentences.join(" "));
    comment.prose(&item.prose.doc);
    comment
}
