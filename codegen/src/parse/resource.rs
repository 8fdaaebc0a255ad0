//! A resource file.
//!
//! In: its text. Out: its operations, elements and enums in the order of the file, and what could not be read.

use std::collections::HashSet;
use std::ops::Range;

use toml::de::DeTable;

use super::description::{ResourceDecl, TypeDecl};
use super::element;
use super::file_name;
use super::operation::operation;
use super::pieces::{holds_items, pieces};
use super::syntax::{self, Parsed};
use super::table::{Context, Table};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::language::{Kind, RESOURCE};
use crate::parallel::in_parallel;
use crate::source::{FileId, Sources, Span};

/// Reads the resource in `file`.
pub(super) fn parse(file: FileId, sources: &Sources, diagnostics: &mut Diagnostics) -> ResourceDecl {
    let (name, text) = (file_name::of_resource(file, sources), sources.text(file));
    in_pieces(file, &name, text).unwrap_or_else(|| at_once(file, &name, text, diagnostics))
}

/// Reads the tables of a whole file.
fn at_once(file: FileId, name: &str, text: &str, diagnostics: &mut Diagnostics) -> ResourceDecl {
    let mut store = String::new();
    let Parsed { tree, text, mut damage } = syntax::read(file, text, &mut store, diagnostics);
    // A table of an unknown kind, such as `[elemnt.A]`, is probably one that others belong to.
    let is_kind =
        |name: &str| RESOURCE.key(name).is_some_and(|key| matches!(key.kind, Kind::Named(..) | Kind::Table(_)));
    if tree.iter().any(|(key, value)| value.get_ref().is_table() && !is_kind(key.get_ref())) {
        damage.miss_tables();
    }
    let (decl, found) = read(name, &tree, Context::new(file, text, &damage), damage.any());
    diagnostics.extend(found);
    decl
}

/// Reads a large file piece by piece; `None` where it is small, or where anything is to report: what is said of one table
/// may depend on all others, so then the whole is read at once.
fn in_pieces(file: FileId, name: &str, text: &str) -> Option<ResourceDecl> {
    let read = in_parallel(&pieces(text)?, |piece| read_piece(file, name, text, piece));
    let mut parts = read.into_iter();
    let mut whole = parts.next()??;
    for part in parts {
        let ResourceDecl { operations, types, allowances, .. } = part?;
        whole.operations.extend(operations);
        whole.types.extend(types);
        whole.allowances.extend(allowances);
    }
    let mut names: HashSet<(u8, &str)> = HashSet::new();
    let operations = whole.operations.iter().map(|decl| (0, &decl.name));
    let types = whole.types.iter().map(|decl| (if matches!(decl, TypeDecl::Enum(_)) { 1 } else { 2 }, decl.name()));
    let stands_once = operations.chain(types).all(|(kind, name)| names.insert((kind, &name.value)));
    stands_once.then_some(whole)
}

/// Reads a piece of a file; `None` where anything in it is to report.
fn read_piece(file: FileId, name: &str, text: &str, piece: &Range<usize>) -> Option<ResourceDecl> {
    let (base, text) = (piece.start, text.get(piece.clone())?);
    let mut diagnostics = Diagnostics::new();
    let mut store = String::new();
    let Parsed { tree, damage, .. } = syntax::read(file, text, &mut store, &mut diagnostics);
    // What is said once for the file stands in front of its items, and these have tables of their own.
    let is_sound = diagnostics.is_empty() && tree.keys().all(|key| holds_items(key.get_ref()) == (base > 0));
    if !is_sound {
        return None;
    }
    let (decl, found) = read(name, &tree, Context::of_piece(file, text, base, &damage), base > 0);
    found.is_empty().then_some(decl)
}

/// Reads the tables of `tree`; `is_part` where keys of the file that are not there may stand elsewhere.
fn read(name: &str, tree: &DeTable<'_>, context: Context<'_>, is_part: bool) -> (ResourceDecl, Vec<Diagnostic>) {
    let (file, damage) = (context.file, context.damage);
    let mut table = Table::new(&context, &RESOURCE, tree, Span::new(file, 0..0), damage.at_top()).lenient_if(is_part);
    let mut types = Vec::new();
    let prose = table.prose();
    table.allow_in_file();
    let group = table.string("group");
    let parameters = table.shared_parameters();
    // Where a key of another kind has a table's name, items are missing, too.
    let mut incomplete = damage.may_miss_tables();
    let items = table.items("operation");
    // One is large, and a list that grows copies them all.
    let mut operations = Vec::with_capacity(items.len());
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
    let name = name.to_owned();
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
    (decl, context.into_found())
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::{at_once, in_pieces};
    use crate::diagnostic::Diagnostics;
    use crate::source::FileId;

    /// A file that is large enough for several pieces, with `more` in the middle.
    fn large(more: &str) -> String {
        let mut text = String::from("title = 'Things'\nsummary = 'x'\n[parameters.query]\nq = { type = 'string' }\n");
        for number in 0..1_500 {
            let more = if number == 700 { more } else { "" };
            write!(
                text,
                "[operation.get-{number}]\ntitle = 'x'\nrequest = 'GET /a/{{b}}'\n{more}\
                 [[operation.get-{number}.example]]\nname = 'n'\nresponse = \"\"\"\n<A>\n[element.A]</A>\"\"\"\n\
                 [element.A{number}]\nallow = {{ X0506 = 'why' }}\n[element.A{number}.fields]\n\
                 b = {{ list = 'string', min = 1 }}\n[enum.A{number}]\nvalues = {{ c = 'd' }}\n"
            )
            .expect("a string takes it");
        }
        text
    }

    #[test]
    fn a_large_file_says_the_same_in_pieces() {
        let mut text = large("");
        text = text.replace("\n[element.A]</A>", "</A>");
        let file = FileId::new(3);
        let mut diagnostics = Diagnostics::new();
        let whole = at_once(file, "things", &text, &mut diagnostics);
        assert_eq!((diagnostics.len(), whole.types.len()), (0, 3_000));
        let mut pieces = in_pieces(file, "things", &text).expect("a sound file");
        // Those of operations come first where all is read at once.
        pieces.allowances.sort_by_key(|allowance| allowance.code.span);
        assert_eq!(format!("{pieces:?}"), format!("{whole:?}"));
    }

    #[test]
    fn what_is_wrong_anywhere_is_found_in_the_whole() {
        let file = FileId::new(0);
        let faults = [
            "[element.A1]\ntag = 'x'\n",
            "[operation.get-3]\ntitle = 'x'\nrequest = 'GET /'\n",
            "[elemnt.B]\n",
            "[element]\nB = {}\n",
            "[parameters.path]\nb = { type = 'string' }\n",
            "unknown = 1\n",
            "title = [\n",
            "[\"element\".A2]\n",
        ];
        for fault in faults {
            let text = large(fault).replace("\n[element.A]</A>", "</A>");
            assert!(in_pieces(file, "things", &text).is_none(), "{fault}");
        }
        // A text that holds a header is taken for one that is not closed.
        assert!(in_pieces(file, "things", &large("")).is_none());
        let dotted = large("").replacen("[parameters.query]\n", "element.A7.tag = 'x'\n[parameters.query]\n", 1);
        assert!(in_pieces(file, "things", &dotted.replace("\n[element.A]</A>", "</A>")).is_none());
    }
}
