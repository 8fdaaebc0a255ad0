//! A resource file.
//!
//! In: its text. Out: its operations, elements and enums in the order of the file, and what could not be read.

use super::description::{ResourceDecl, TypeDecl};
use super::element;
use super::file_name;
use super::operation::operation;
use super::syntax::{self, Parsed};
use super::table::{Context, Table};
use crate::diagnostic::Diagnostics;
use crate::language::{Kind, RESOURCE};
use crate::source::{FileId, Sources, Span};

/// Reads the resource in `file`.
pub(super) fn parse(file: FileId, sources: &Sources, diagnostics: &mut Diagnostics) -> ResourceDecl {
    let text = sources.text(file);
    let mut store = String::new();
    let Parsed { tree, text, mut damage } = syntax::read(file, text, &mut store, diagnostics);
    // A table of an unknown kind, such as `[elemnt.A]`, is probably one that others belong to.
    let is_kind =
        |name: &str| RESOURCE.key(name).is_some_and(|key| matches!(key.kind, Kind::Named(..) | Kind::Table(_)));
    if tree.iter().any(|(key, value)| value.get_ref().is_table() && !is_kind(key.get_ref())) {
        damage.miss_tables();
    }
    let context = Context::new(file, text, &damage);
    let name = file_name::of_resource(file, sources);
    let mut table =
        Table::new(&context, &RESOURCE, &tree, Span::new(file, 0..0), damage.at_top()).lenient_if(damage.any());
    let mut types = Vec::new();
    let prose = table.prose();
    table.allow_in_file();
    let group = table.string("group");
    let parameters = table.shared_parameters();
    let mut operations = Vec::new();
    // Where a key of another kind has a table's name, items are missing, too.
    let mut incomplete = damage.may_miss_tables();
    let items = table.items("operation");
    for &item in &items {
        let decl = operation(&context, item, &items);
        incomplete |= decl.is_none();
        operations.extend(decl);
    }
    for item in table.items("element") {
        let mut choices = Vec::new();
        let decl = element::element(&context, item, &mut choices);
        types.extend(choices.into_iter().map(|choice| TypeDecl::Element(Box::new(choice))));
        incomplete |= decl.is_none();
        types.extend(decl.map(|decl| TypeDecl::Element(Box::new(decl))));
    }
    let items = table.items("enum");
    for &item in &items {
        let decl = element::values(&context, item, &items);
        incomplete |= decl.is_none();
        types.extend(decl.map(|decl| TypeDecl::Enum(Box::new(decl))));
    }
    incomplete |= table.has_unread_tables();
    types.sort_by_key(|decl| decl.name().span.start);
    let damaged = table.finish();
    let has_syntax_errors = incomplete;
    let allowances = context.take_allowances();
    let decl = ResourceDecl {
        name,
        file,
        damaged,
        has_syntax_errors,
        prose,
        allowances,
        group,
        parameters,
        operations,
        types,
    };
    diagnostics.extend(context.into_found());
    decl
}
