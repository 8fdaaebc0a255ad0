//! Structs for elements.
//!
//! In: a record of the model. Out: the struct, its constructor and setters, its table, and the trait by which the
//! engine walks it. Reading and writing XML is the runtime's part.

use std::collections::HashSet;

use super::docs::Doc;
use super::expr::{Expr, Shape, assignment};
use super::layout::signature;
use super::module::Module;
use super::types::FieldType;
use super::{facts, names, table, uses};
use crate::ident;
use crate::model::{Content, Field, Record, TypeId};

/// As many arguments as a constructor may have without a word about it.
const FEW_ARGUMENTS: usize = 7;

/// A field that has a place in the struct.
struct Member<'a> {
    /// Its index in the table.
    index: usize,
    field: &'a Field,
    kept: FieldType,
}

/// The struct and everything that belongs to it.
pub(super) fn print<'a>(module: &mut Module<'a>, id: TypeId, record: &'a Record, out: &mut String) {
    let members: Vec<Member<'a>> = record
        .fields
        .iter()
        .enumerate()
        .filter(|(_, field)| !matches!(field.content, Content::Fixed(_)))
        .map(|(index, field)| Member { index, field, kept: FieldType::new(module, id, field) })
        .collect();
    comment(module, id, record).push("///", 0, out);
    declaration(module, id, &members, out);
    methods(module, id, &members, out);
    shape(module, id, record, out);
    implementation(module, id, &members, out);
}

fn comment(module: &Module<'_>, id: TypeId, record: &Record) -> Doc {
    let item = &module.model[id];
    let mut doc = Doc::new();
    doc.prose(&item.prose.summary);
    let mut sentences =
        vec![facts::element(module.model, item, &record.tag, &record.namespace, &module.service.namespace)];
    sentences.extend(uses::operations(module, id));
    if !record.at_least_one.is_empty() {
        let names = record.at_least_one.iter().filter_map(|&index| record.fields.get(index));
        let names: Vec<String> = names.map(|field| facts::code(&format!("<{}>", field.name.value))).collect();
        sentences.push(format!("In a request at least one of {} must be set.", names.join(", ")));
    }
    doc.markdown(&sentences.join(" "));
    doc.prose(&item.prose.doc);
    doc
}

/// The attributes that all generated types have, but for the other derives.
pub(super) fn attributes(module: &Module<'_>, derives: &str) -> String {
    let serde = if module.serde {
        "#[cfg_attr(feature = \"serde\", derive(serde::Serialize, serde::Deserialize))]\n"
    } else {
        ""
    };
    format!("#[derive({derives})]\n{serde}#[non_exhaustive]\n")
}

fn declaration(module: &mut Module<'_>, id: TypeId, members: &[Member<'_>], out: &mut String) {
    let name = &module.model[id].rust;
    let derives = if is_default(members) { "Clone, Debug, Default, PartialEq" } else { "Clone, Debug, PartialEq" };
    out.push_str(&attributes(module, derives));
    if members.is_empty() {
        put!(out, "pub struct {name} {{}}\n\n");
        return;
    }
    put!(out, "pub struct {name} {{\n");
    for member in members {
        let mut doc = Doc::new();
        doc.prose(&member.field.prose.summary);
        doc.markdown(&facts::field(module.model, &module.model[id], member.field));
        doc.prose(&member.field.prose.doc);
        doc.push("///", 4, out);
        put!(out, "    pub {}: {},\n", member.field.rust, member.kept.text(module));
    }
    out.push_str("}\n\n");
}

/// Whether nothing must be given.
fn is_default(members: &[Member<'_>]) -> bool {
    members.iter().all(|member| !member.kept.is_given())
}

fn methods(module: &mut Module<'_>, id: TypeId, members: &[Member<'_>], out: &mut String) {
    let name = &module.model[id].rust;
    let kind = module.imports.runtime("Shape");
    put!(out, "impl {name} {{\n");
    out.push_str("    /// The table of this element: names, order and versions of its fields.\n");
    let shape = Expr::reference(Expr::text(module.tables.of(id).to_owned()));
    out.push_str(&assignment(&format!("pub const SHAPE: &'static {kind}"), &shape, 4));
    constructor(module, members, out);
    let mut taken: HashSet<String> = HashSet::new();
    for member in members {
        if !member.kept.is_given() {
            setter(module, member, &mut taken, out);
        }
        nil_setter(module, member, &mut taken, out);
    }
    out.push_str("}\n\n");
}

fn constructor(module: &mut Module<'_>, members: &[Member<'_>], out: &mut String) {
    let given: Vec<&Member<'_>> = members.iter().filter(|member| member.kept.is_given()).collect();
    let what = match (given.len(), members.len()) {
        (0, 0) => "The element; it has no fields to set.",
        (0, _) => "Without any value; each is set by the method of its name.",
        (some, all) if some == all => "All that it holds is required.",
        _ => "With what is required; everything else is set by the method of its name.",
    };
    put!(out, "\n    /// {what}\n");
    if given.len() > FEW_ARGUMENTS {
        out.push_str("    #[expect(clippy::too_many_arguments, reason = \"all of them are required\")]\n");
    }
    let parameters: Vec<String> =
        given.iter().map(|member| format!("{}: {}", member.field.rust, member.kept.argument())).collect();
    out.push_str(&signature("pub fn new", &parameters, "Self", 4));
    if given.is_empty() {
        out.push_str("        Self::default()\n    }\n");
        return;
    }
    let fields = members.iter().map(|member| {
        let name = member.field.rust.clone();
        let value = if member.kept.is_given() { member.kept.kept(module, &name) } else { member.kept.absent(module) };
        (name.clone().into(), (value != name).then(|| Expr::text(value)))
    });
    let literal = Expr::Struct("Self".into(), fields.collect());
    put!(out, "        {}\n    }}\n", literal.print(Shape::line(8, 0)));
}

/// The field of a member in the text of a comment.
fn link(member: &Member<'_>) -> String {
    let name = ident::plain(&member.field.rust);
    format!("[`{name}`](field@Self::{name})")
}

fn setter(module: &mut Module<'_>, member: &Member<'_>, taken: &mut HashSet<String>, out: &mut String) {
    let field = &member.field.rust;
    let name = names::setter(field, taken);
    put!(out, "\n    /// Sets {}.\n    #[must_use]\n", link(member));
    let parameters = ["mut self".to_owned(), format!("value: {}", member.kept.argument())];
    out.push_str(&signature(&format!("pub fn {name}"), &parameters, "Self", 4));
    let value = member.kept.kept(module, "value");
    out.push_str(&assignment(&format!("self.{field}"), &Expr::text(value), 8));
    taken.insert(name);
    out.push_str("        self\n    }\n");
}

/// Only for a field that can be nil.
fn nil_setter(module: &mut Module<'_>, member: &Member<'_>, taken: &mut HashSet<String>, out: &mut String) {
    let Some(nil) = member.kept.kept_nil(module) else { return };
    let field = &member.field.rust;
    let name = names::setter(&format!("{}_nil", ident::plain(field)), taken);
    put!(out, "\n    /// Says that {} has no value.\n    #[must_use]\n", link(member));
    out.push_str(&signature(&format!("pub fn {name}"), &["mut self".to_owned()], "Self", 4));
    out.push_str(&assignment(&format!("self.{field}"), &Expr::text(nil), 8));
    taken.insert(name);
    out.push_str("        self\n    }\n");
}

fn shape(module: &mut Module<'_>, id: TypeId, record: &Record, out: &mut String) {
    let item = &module.model[id];
    let kind = module.imports.runtime("Shape");
    let fields = record.fields.iter().map(|field| table::field(module, id, field)).collect();
    let namespace = module.namespace(&record.namespace);
    let new = Expr::call(
        format!("{kind}::new::<{}>", item.rust),
        vec![Expr::string(&item.name.value), namespace, Expr::slice(fields)],
    );
    let mut calls = Vec::new();
    if record.tag != item.name.value {
        calls.push(("tag", vec![Expr::string(&record.tag)]));
    }
    if !record.at_least_one.is_empty() {
        let indices = record.at_least_one.iter().map(|index| Expr::text(index.to_string())).collect();
        calls.push(("at_least_one", vec![Expr::slice(indices)]));
    }
    out.push_str(&assignment(
        &format!("{} {}: {kind}", module.static_keyword(id), module.tables.of(id)),
        &new.chain(calls),
        0,
    ));
    out.push('\n');
}

fn implementation(module: &mut Module<'_>, id: TypeId, members: &[Member<'_>], out: &mut String) {
    let name = &module.model[id].rust;
    let table = module.tables.of(id).to_owned();
    let (record, shape) = (module.imports.runtime("Record"), module.imports.runtime("Shape"));
    let value = module.imports.runtime("Value");
    put!(out, "impl {record} for {name} {{\n");
    put!(out, "    fn shape(&self) -> &'static {shape} {{\n        &{table}\n    }}\n\n");
    for (method, reference) in [("field", "&"), ("field_mut", "&mut ")] {
        let argument = if members.len() > 1 { "index" } else { "_index" };
        let head = format!("fn {method}({reference}self, {argument}: usize) -> {reference}dyn {value} {{");
        put!(out, "    {head}\n");
        match members {
            [] => {
                let nothing = if method == "field" { "nothing" } else { "nothing_mut" };
                put!(out, "        xms_runtime::__private::{nothing}()\n");
            }
            [only] => put!(out, "        {reference}self.{}\n", only.field.rust),
            [others @ .., last] => {
                out.push_str("        match index {\n");
                for member in others {
                    let place = format!("{reference}self.{}", member.field.rust);
                    put!(out, "            {} => {place},\n", member.index);
                }
                put!(out, "            _ => {reference}self.{},\n        }}\n", last.field.rust);
            }
        }
        out.push_str("    }\n\n");
    }
    out.push_str("    fn empty() -> Self {\n");
    if is_default(members) {
        out.push_str("        Self::default()\n");
    } else {
        let fields = members
            .iter()
            .map(|member| (member.field.rust.clone().into(), Some(Expr::text(member.kept.absent(module)))));
        let literal = Expr::Struct("Self".into(), fields.collect());
        put!(out, "        {}\n", literal.print(Shape::line(8, 0)));
    }
    out.push_str("    }\n}\n\n");
}
