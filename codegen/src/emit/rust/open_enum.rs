//! Enums for open sets of values.
//!
//! In: an enum of the model. Out: a Rust enum inside the runtime's `open_enum!`, with a variant for each value. Conversions
//! from and to text are the runtime's part, and so is the variant for all other values.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::doc::{self, Depth};
use super::module::Module;
use super::names;
use super::printer::Items;
use super::table;
use crate::emit::prose::{Comment, facts, occurrence};
use crate::ident;
use crate::model::{Body, Enum, Model, TypeId, TypeKind};

/// Adds the enum.
pub(super) fn emit(module: &mut Module<'_>, id: TypeId, values: &Enum, items: &mut Items) {
    let model = module.model;
    let item = &model[id];
    let comment = doc::outer(&comment(module, id), Depth::Member);
    let table = module.table_name(id);
    let element = &item.name.value;
    let variants = names::enum_variants(values).into_iter().zip(&values.values).enumerate();
    let variants = variants.map(|(index, (variant, value))| {
        let mut comment = Comment::new();
        comment.prose(&value.prose.summary);
        let code = facts::code(&value.text.value);
        comment.markdown(&format!("{code}. {}", facts::value(model, item, &value.availability)));
        comment.prose(&value.prose.doc);
        let comment = doc::outer(&comment, Depth::MemberInside);
        let (index, text) = (Literal::usize_unsuffixed(index), &value.text.value);
        let availability = table::availability_of_value(module, &value.availability);
        let variant = ident::token(&variant);
        quote!(#comment #[value(#index, #text #availability)] #variant)
    });
    let variants: Vec<TokenStream> = variants.collect();
    let name = ident::token(&item.rust);
    let number = values.number.then(|| quote!(, int32));
    items.push_inside(
        "open_enum",
        quote! {
            #comment
            #[values(#table, #element #number)]
            pub enum #name { #(#variants),* }
        },
    );
    if is_body(model, id) {
        items.push_inside("text_body", quote!(impl #name {}));
    }
}

/// Whether an answer can consist of a value of the enum alone.
fn is_body(model: &Model, id: TypeId) -> bool {
    let mut bodies = model[id].reach.operations.iter().flat_map(|&id| &model[id].responses);
    bodies.any(|response| matches!(response.body, Body::Value { .. }) && response.body.named() == Some(id))
}

fn comment(module: &Module<'_>, id: TypeId) -> Comment {
    let (model, item) = (module.model, &module.model[id]);
    let mut comment = Comment::new();
    comment.prose(&item.prose.summary).prose(&item.prose.doc);
    let mut sentences: Vec<String> =
        occurrence::version(model, item).into_iter().chain(facts::versions(&item.availability)).collect();
    sentences.extend(module.occurrences(id));
    if matches!(&item.kind, TypeKind::Enum(values) if values.number) {
        sentences.push("Its values are whole numbers on the wire.".to_owned());
    }
    sentences.push("The set is open: a value that is not named here is kept as it came.".to_owned());
    comment.markdown(&sentences.join(" "));
    comment
}
