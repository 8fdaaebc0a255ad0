//! Characters that turn the direction of the text behind them.
//!
//! In: the tree of one file. Out: X0105 for every text and key that holds one, wherever it would end up: in code, where
//! compilers refuse it, or on a page, where a reader sees something else than what is there. Whatever else a text says is
//! not looked at.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use crate::diagnostic::Diagnostics;
use crate::rule;
use crate::source::{FileId, Span};

/// Whether a character turns the direction of what stands behind it, or ends such a turn.
fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Reports every text and key of `table` that holds such a character.
pub(super) fn check(file: FileId, text: &str, table: &DeTable<'_>, diagnostics: &mut Diagnostics) {
    for (key, value) in table {
        report(file, text, key.get_ref(), key.span(), diagnostics);
        check_value(file, text, value.get_ref(), value.span(), diagnostics);
    }
}

fn check_value(file: FileId, text: &str, value: &DeValue<'_>, place: Range<usize>, diagnostics: &mut Diagnostics) {
    match value {
        DeValue::String(written) => report(file, text, written, place, diagnostics),
        DeValue::Table(table) => check(file, text, table, diagnostics),
        DeValue::Array(items) => {
            for item in items.iter() {
                check_value(file, text, item.get_ref(), item.span(), diagnostics);
            }
        }
        _ => {}
    }
}

fn report(file: FileId, text: &str, value: &str, place: Range<usize>, diagnostics: &mut Diagnostics) {
    let Some(found) = value.chars().find(|&c| turns(c)) else { return };
    let number = u32::from(found);
    // It may be written as itself, which nobody sees, or as an escape.
    let written = text.get(place.clone()).unwrap_or("");
    let at = written.find(found).map(|at| place.start + at..place.start + at + found.len_utf8());
    diagnostics.push(
        rule::MALFORMED_VALUE
            .at(
                Span::new(file, at.unwrap_or(place)),
                format!("U+{number:04X} turns the direction of the text behind it"),
            )
            .label("not allowed in a description")
            .help(format!("remove it; in a sample of XML write it as `&#x{number:X};`")),
    );
}
