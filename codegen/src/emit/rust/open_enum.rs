//! Enums for open sets of values.
//!
//! In: an enum of the model. Out: a Rust enum with a variant for each value and one for all others, its table, and
//! the trait that connects both. Conversions from and to text are the runtime's part.

use super::docs::Doc;
use super::expr::{Expr, assignment};
use super::module::Module;
use super::table::availability_calls;
use super::{facts, uses};
use crate::model::{Enum, TypeId};

/// What stands for values that are not described.
const OTHERS: &str = "Unrecognized";

/// The enum and everything that belongs to it.
pub(super) fn print(module: &mut Module<'_>, id: TypeId, values: &Enum, out: &mut String) {
    let item = &module.model[id];
    let name = &item.rust;
    let variants: Vec<String> = values
        .values
        .iter()
        .map(|value| if value.rust == OTHERS { format!("{OTHERS}_") } else { value.rust.clone() })
        .collect();
    let text = module.imports.runtime(OTHERS);
    let mut doc = Doc::new();
    doc.prose(&item.prose.summary).prose(&item.prose.doc);
    let mut sentences: Vec<String> =
        uses::version(module.model, item).into_iter().chain(facts::versions(&item.availability)).collect();
    sentences.extend(uses::operations(module, id));
    sentences.push("The set is open: a value that is not named here is kept as it came.".to_owned());
    doc.markdown(&sentences.join(" "));
    doc.push("///", 0, out);
    out.push_str("#[derive(Clone, Debug, PartialEq, Eq, Hash)]\n#[non_exhaustive]\n");
    put!(out, "pub enum {name} {{\n");
    for (value, variant) in values.values.iter().zip(&variants) {
        let mut doc = Doc::new();
        doc.prose(&value.prose.summary);
        let mut sentences = vec![format!("{}.", facts::code(&value.text.value))];
        sentences.push(facts::value(module.model, item, &value.availability));
        doc.markdown(&sentences.join(" "));
        doc.prose(&value.prose.doc);
        doc.push("///", 4, out);
        put!(out, "    {variant},\n");
    }
    put!(out, "    /// A value that this SDK does not name.\n    {OTHERS}({text}),\n}}\n\n");
    out.push_str(&table(module, id, values));
    out.push_str(&implementation(module, name, &variants));
}

fn table(module: &mut Module<'_>, id: TypeId, values: &Enum) -> String {
    let item = &module.model[id];
    let kind = module.imports.runtime("EnumShape");
    let name = module.tables.of(id).to_owned();
    let mut out = format!("impl {} {{\n    /// The table of this enum: values and their versions.\n", item.rust);
    let reference = Expr::reference(Expr::text(name.clone()));
    out.push_str(&assignment(&format!("pub const TABLE: &'static {kind}"), &reference, 4));
    out.push_str("}\n\n");
    let entries = values.values.iter().map(|value| {
        let new = format!("{}::new", module.imports.runtime("EnumValue"));
        let calls = availability_calls(module, &value.availability);
        Expr::call(new, vec![Expr::string(&value.text.value)]).chain(calls)
    });
    let entries = entries.collect();
    let new = Expr::call(format!("{kind}::new"), vec![Expr::string(&item.name.value), Expr::slice(entries)]);
    out.push_str(&assignment(&format!("static {name}: {kind}"), &new, 0));
    out.push('\n');
    out
}

fn implementation(module: &mut Module<'_>, name: &str, variants: &[String]) -> String {
    let (open, shape) = (module.imports.runtime("OpenEnum"), module.imports.runtime("EnumShape"));
    let text = module.imports.runtime(OTHERS);
    let mut out = format!("impl {open} for {name} {{\n");
    put!(out, "    fn table() -> &'static {shape} {{\n        Self::TABLE\n    }}\n\n");
    if variants.is_empty() {
        out.push_str("    fn named(_index: usize) -> Option<Self> {\n        None\n    }\n\n");
    } else {
        out.push_str("    fn named(index: usize) -> Option<Self> {\n        Some(match index {\n");
        for (index, variant) in variants.iter().enumerate() {
            put!(out, "            {index} => Self::{variant},\n");
        }
        out.push_str("            _ => return None,\n        })\n    }\n\n");
    }
    put!(out, "    fn unrecognized(text: {text}) -> Self {{\n        Self::{OTHERS}(text)\n    }}\n\n");
    put!(out, "    fn index(&self) -> Result<usize, &{text}> {{\n");
    if variants.is_empty() {
        put!(out, "        let Self::{OTHERS}(text) = self;\n        Err(text)\n");
    } else {
        out.push_str("        Ok(match self {\n");
        for (index, variant) in variants.iter().enumerate() {
            put!(out, "            Self::{variant} => {index},\n");
        }
        put!(out, "            Self::{OTHERS}(text) => return Err(text),\n        }})\n");
    }
    put!(out, "    }}\n}}\n\nxms_runtime::open_enum!({name});\n\n");
    out
}
