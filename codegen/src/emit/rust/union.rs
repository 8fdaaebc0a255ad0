//! Enums for elements that are one of several.
//!
//! In: a union of the model. Out: an enum with a boxed variant for each, and one for what is not described; its
//! table; and the trait by which the engine walks it, which every variant answers for itself.

use super::docs::Doc;
use super::expr::{Expr, assignment};
use super::module::Module;
use super::record::attributes;
use super::{facts, names, table, uses};
use crate::model::{TypeId, Union};

/// The enum and everything that belongs to it.
pub(super) fn print(module: &mut Module<'_>, id: TypeId, union: &Union, out: &mut String) {
    let variants: Vec<(String, String)> = names::variants(union)
        .into_iter()
        .zip(&union.variants)
        .map(|(variant, &(_, target))| (variant, module.type_name(target).into_owned()))
        .collect();
    comment(module, id, union).push("///", 0, out);
    out.push_str(&declaration(module, id, union, &variants));
    out.push_str(&shape(module, id, union));
    let name = &module.model[id].rust;
    for (variant, target) in &variants {
        put!(out, "impl From<{target}> for {name} {{\n    fn from(value: {target}) -> Self {{\n");
        put!(out, "        Self::{variant}(Box::new(value))\n    }}\n}}\n\n");
    }
    out.push_str(&implementation(module, id, union, &variants));
}

fn comment(module: &Module<'_>, id: TypeId, union: &Union) -> Doc {
    let item = &module.model[id];
    let mut doc = Doc::new();
    doc.prose(&item.prose.summary);
    let mut sentences =
        vec![facts::element(module.model, item, &union.tag, &union.namespace, &module.service.namespace)];
    let child = facts::code(&format!("<{}>", union.discriminator));
    sentences.push(format!("One of several, told apart by the text of {child}."));
    sentences.extend(uses::operations(module, id));
    doc.markdown(&sentences.join(" "));
    doc.prose(&item.prose.doc);
    doc
}

fn declaration(module: &mut Module<'_>, id: TypeId, union: &Union, variants: &[(String, String)]) -> String {
    let model = module.model;
    let mut out = attributes(module, "Clone, Debug, PartialEq");
    put!(out, "pub enum {} {{\n", model[id].rust);
    for ((variant, target), (text, target_id)) in variants.iter().zip(&union.variants) {
        let mut doc = Doc::new();
        doc.prose(&model[*target_id].prose.summary);
        let child = facts::code(&format!("<{}>", union.discriminator));
        doc.markdown(&format!("With the text {} in {child}.", facts::code(text)));
        out.push_str(&doc.print("///", 4));
        put!(out, "    {variant}(Box<{target}>),\n");
    }
    out.push_str("    /// One that this SDK does not name, kept as it came.\n");
    put!(out, "    Unrecognized({}),\n}}\n\n", module.imports.runtime("Xml"));
    out
}

fn shape(module: &mut Module<'_>, id: TypeId, union: &Union) -> String {
    let item = &module.model[id];
    let kind = module.imports.runtime("Shape");
    let table_name = module.tables.of(id).to_owned();
    let mut out =
        format!("impl {} {{\n    /// The table of this element: how its variants are told apart.\n", item.rust);
    let reference = Expr::reference(Expr::text(table_name.clone()));
    out.push_str(&assignment(&format!("pub const SHAPE: &'static {kind}"), &reference, 4));
    out.push_str("}\n\n");
    let xml = Expr::text(format!("{}::Xml", module.imports.runtime("Kind")));
    let whole = table::new_field(module, &union.tag, xml);
    let namespace = module.namespace(&union.namespace);
    let new = Expr::call(
        format!("{kind}::new::<{}>", item.rust),
        vec![Expr::string(&item.name.value), namespace, Expr::slice(vec![whole])],
    );
    let mut calls = Vec::new();
    if union.tag != item.name.value {
        calls.push(("tag", vec![Expr::string(&union.tag)]));
    }
    let shapes = union
        .variants
        .iter()
        .map(|(text, target)| Expr::call("", vec![Expr::string(text), module.table_of(Some(id), *target)]));
    let shapes = shapes.collect();
    calls.push(("variants", vec![Expr::string(&union.discriminator), Expr::slice(shapes)]));
    calls.push(("raw", Vec::new()));
    out.push_str(&assignment(&format!("{} {table_name}: {kind}", module.static_keyword(id)), &new.chain(calls), 0));
    out.push('\n');
    out
}

fn implementation(module: &mut Module<'_>, id: TypeId, union: &Union, variants: &[(String, String)]) -> String {
    let name = &module.model[id].rust;
    let table_name = module.tables.of(id).to_owned();
    let (record, shape) = (module.imports.runtime("Record"), module.imports.runtime("Shape"));
    let value = module.imports.runtime("Value");
    let mut out = format!("impl {record} for {name} {{\n");
    let mut delegate = |head: &str, call: &str, own: &str| {
        let takes = if own.contains("value") { "value" } else { "_" };
        put!(out, "    {head} {{\n        match self {{\n");
        for (variant, _) in variants {
            put!(out, "            Self::{variant}(value) => value.{call},\n");
        }
        put!(out, "            Self::Unrecognized({takes}) => {own},\n        }}\n    }}\n\n");
    };
    delegate(&format!("fn shape(&self) -> &'static {shape}"), "shape()", &format!("&{table_name}"));
    let index = if variants.is_empty() { "_index" } else { "index" };
    delegate(&format!("fn field(&self, {index}: usize) -> &dyn {value}"), "field(index)", "value");
    delegate(&format!("fn field_mut(&mut self, {index}: usize) -> &mut dyn {value}"), "field_mut(index)", "value");
    put!(out, "    fn declared(&self) -> &'static {shape} {{\n        &{table_name}\n    }}\n\n");
    put!(out, "    fn empty() -> Self {{\n        Self::Unrecognized({value}::empty())\n    }}\n\n");
    out.push_str("    fn select(&mut self, discriminator: Option<&str>) {\n        *self = match discriminator {\n");
    for ((variant, _), (text, _)) in variants.iter().zip(&union.variants) {
        put!(out, "            Some({text:?}) => Self::{variant}({record}::empty()),\n");
    }
    put!(out, "            _ => {record}::empty(),\n        }};\n    }}\n}}\n\n");
    out
}
