//! The TOML itself.
//!
//! In: the text of one file. Out: its tree, and X0101 for what is no TOML. A table with a syntax error is taken out
//! and the rest is read as if nothing had happened, so that one slip costs one table and every other is checked.
//! One error is reported for such a table: the first; the others mostly follow from it.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use toml::de::{DeTable, DeValue, Error};

use super::direction;
use super::explain::{LINE_END, SyntaxError};
use super::regions::{Region, holds_header, regions};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::rule;
use crate::source::{FileId, Span};

/// Which tables of a file have syntax errors.
#[derive(Debug, Default)]
pub(super) struct Damage {
    /// The broken tables, and those around them. For lookup only.
    paths: HashSet<Vec<String>>,
    at_top: bool,
    may_miss_tables: bool,
}

impl Damage {
    /// Whether the table `path` or one inside it has a syntax error.
    pub(super) fn has(&self, path: &[&str]) -> bool {
        !self.paths.is_empty() && self.paths.contains(&path.iter().map(|&name| name.to_owned()).collect::<Vec<_>>())
    }

    /// Whether the keys in front of the first header have a syntax error.
    pub(super) fn at_top(&self) -> bool {
        self.at_top
    }

    /// Whether anything has.
    pub(super) fn any(&self) -> bool {
        !self.paths.is_empty()
    }

    /// Says that names of tables are missing.
    pub(super) fn miss_tables(&mut self) {
        self.may_miss_tables = true;
    }

    /// Whether names of tables may be missing: where only the content of a table with a sound header is broken, the
    /// table itself is still known.
    pub(super) fn may_miss_tables(&self) -> bool {
        self.may_miss_tables
    }
}

/// A file's tree.
pub(super) struct Parsed<'t> {
    /// Its tables, without the broken ones.
    pub(super) tree: DeTable<'t>,
    /// The text it was read from: that of the file, the broken tables blank.
    pub(super) text: &'t str,
    /// Which are broken.
    pub(super) damage: Damage,
}

/// Reads `text`; `store` keeps the text that the tree refers to when it is not that one.
pub(super) fn read<'t>(
    file: FileId,
    text: &'t str,
    store: &'t mut String,
    diagnostics: &mut Diagnostics,
) -> Parsed<'t> {
    let (tree, errors) = DeTable::parse_recoverable(text);
    if errors.is_empty() {
        newer(file, text, tree.get_ref(), diagnostics);
        direction::check(file, text, tree.get_ref(), diagnostics);
        return Parsed { tree: tree.into_inner(), text, damage: Damage::default() };
    }
    let regions = regions(text);
    let mut damaged = vec![false; regions.len()];
    let mut blank = text.as_bytes().to_vec();
    let (mut may_miss_tables, mut wrong_line_ends) = (false, false);
    for (region, damaged) in regions.iter().zip(&mut damaged) {
        let Some(diagnostic) = first_error(file, text, region) else { continue };
        // Line ends are wrong in a whole file.
        let line_ends = diagnostic.message == LINE_END;
        if !line_ends || !std::mem::replace(&mut wrong_line_ends, true) {
            diagnostics.push(diagnostic);
        }
        *damaged = true;
        // A file that ends in the middle of a line has lost what followed.
        may_miss_tables |= line_ends || (region.range.end == text.len() && !text.ends_with('\n'));
        let header_is_sound = DeTable::parse(&text[region.header.clone()]).is_ok();
        // `[element]` may hold any elements, and an open text may hide headers.
        may_miss_tables |= !header_is_sound
            || region.path.len() < 2
            || region.unclosed.is_some()
            || holds_header(&text[region.header.end..region.range.end]);
        let start = if header_is_sound { region.header.end } else { region.range.start };
        for byte in &mut blank[start..region.range.end] {
            if !matches!(byte, b'\n' | b'\r') {
                *byte = b' ';
            }
        }
    }
    *store = String::from_utf8(blank).unwrap_or_default();
    let store: &'t str = store;
    let (tree, mut errors) = DeTable::parse_recoverable(store);
    // What is still wrong is wrong between tables: headers that stand there twice, mostly.
    errors.sort_by_key(start);
    let mut twice: HashSet<&[String]> = HashSet::new();
    // The first table of each path, and the first in single brackets. For lookup only.
    let mut firsts: HashMap<&[String], usize> = HashMap::new();
    let mut single: HashMap<&[String], usize> = HashMap::new();
    let brackets = |region: &Region| text[region.header.clone()].trim_start().starts_with("[[");
    for (index, region) in regions.iter().enumerate() {
        firsts.entry(&region.path).or_insert(index);
        if !brackets(region) {
            single.entry(&region.path).or_insert(index);
        }
    }
    for error in &errors {
        let at = start(error);
        let index = regions.partition_point(|region| region.range.start <= at).saturating_sub(1);
        may_miss_tables = true;
        if !std::mem::replace(&mut damaged[index], true) {
            let path = regions[index].path.as_slice();
            let first = firsts.get(path).filter(|&&first| first < index).map(|&first| &regions[first]);
            // One in front of it has single brackets, which is reported as such.
            if brackets(&regions[index]) && single.get(path).is_some_and(|&first| first < index) {
                continue;
            }
            // A table that is copied has those inside it copied, too.
            if (0..=path.len()).any(|length| twice.contains(&path[..length])) {
                continue;
            }
            twice.extend(first.map(|_| path));
            let place = first.map(|region| Span::new(file, trimmed(text, region.header.clone())));
            let mut diagnostic = explained(file, text, error, 0, place);
            if place.is_some() {
                diagnostic.message = format!("the table `{}` is written twice", regions[index].path.join("."));
            }
            diagnostics.push(diagnostic);
        }
    }
    direction::check(file, store, tree.get_ref(), diagnostics);
    let broken = || regions.iter().zip(&damaged).filter(|(_, damaged)| **damaged).map(|(region, _)| &region.path);
    let paths = broken().flat_map(|path| (0..=path.len()).map(|length| path[..length].to_vec())).collect();
    let damage = Damage { paths, at_top: broken().any(Vec::is_empty), may_miss_tables };
    Parsed { tree: tree.into_inner(), text: store, damage }
}

/// The first thing that is wrong in a region, if anything.
fn first_error(file: FileId, text: &str, region: &Region) -> Option<Diagnostic> {
    let part = &text[region.range.clone()];
    let (tree, mut errors) = DeTable::parse_recoverable(part);
    errors.sort_by_key(start);
    let first = errors.first();
    if let Some(open) = &region.unclosed
        && first.is_none_or(|error| region.range.start + start(error) >= open.start)
    {
        let quotes = &text[open.clone()];
        return Some(
            rule::SYNTAX
                .at(Span::new(file, open.clone()), "a text is not closed")
                .label("begins here")
                .help(format!("write `{quotes}` behind its end")),
        );
    }
    let first = first?;
    let range = first.span().unwrap_or(0..0);
    if let Some(diagnostic) = unclosed_long_text(file, text, &region.range, region.range.start + range.start) {
        return Some(diagnostic);
    }
    let place = part.get(range.clone()).and_then(|name| earlier(tree.get_ref(), unquoted(name), &range));
    let place = place.map(|place| Span::new(file, region.range.start + place.start..region.range.start + place.end));
    Some(explained(file, text, first, region.range.start, place))
}

/// A text in three quotes that went on to where the next one begins, so that `at` the next one's XML stands bare.
fn unclosed_long_text(file: FileId, text: &str, region: &Range<usize>, at: usize) -> Option<Diagnostic> {
    let head = text.get(region.start..at)?.trim_end();
    let quotes = head.get(head.len().checked_sub(3)?..).filter(|quotes| matches!(*quotes, "'''" | "\"\"\""))?;
    let open = head[..head.len() - 3].rfind(quotes).filter(|_| text[at..].starts_with('<'))?;
    let end = region.start + head.len();
    Some(
        rule::SYNTAX
            .at(Span::new(file, region.start + open..region.start + open + 3), "a text is not closed")
            .label("begins here")
            .also(Span::new(file, end - 3..end), "goes on up to here")
            .help(format!("write `{quotes}` behind its end")),
    )
}

fn start(error: &Error) -> usize {
    error.span().map_or(0, |span| span.start)
}

/// The key `name` in the innermost table around `at`, written in front of it.
fn earlier(table: &DeTable<'_>, name: &str, at: &Range<usize>) -> Option<Range<usize>> {
    for (_, value) in table {
        let around = value.span().start <= at.start && at.end <= value.span().end;
        let inner = match value.get_ref() {
            // A table with a header has the header's place, so its content is searched in any case.
            DeValue::Table(inner) => earlier(inner, name, at).filter(|_| around || is_header(value.span(), inner)),
            DeValue::Array(array) => array.iter().find_map(|item| earlier(item.get_ref().as_table()?, name, at)),
            _ => None,
        };
        if inner.is_some() {
            return inner;
        }
    }
    let (key, _) = table.get_key_value(name)?;
    (key.span().end <= at.start).then(|| key.span())
}

/// Whether the content of a table stands behind the place of the table, not in it.
fn is_header(place: Range<usize>, table: &DeTable<'_>) -> bool {
    table.keys().all(|key| key.span().start >= place.end)
}

fn unquoted(name: &str) -> &str {
    name.trim_matches(['"', '\''])
}

/// `range` without the blanks and comments at its end.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let line = &text[range.clone()];
    let end = line.rfind(']').map_or(line.trim_end().len(), |at| at + 1);
    range.start..range.start + end
}

/// The error in plain words; it was found in a piece that begins at `offset`.
fn explained(file: FileId, text: &str, error: &Error, offset: usize, first: Option<Span>) -> Diagnostic {
    let range = error.span().unwrap_or(0..0);
    let start = (offset + range.start).min(text.len());
    let range = start..(offset + range.end).clamp(start, text.len());
    SyntaxError { file, text, range, message: error.message(), first }.explain()
}

/// Reports what the parser accepts though it is no TOML 1.0, which is what other tools read.
fn newer(file: FileId, text: &str, table: &DeTable<'_>, diagnostics: &mut Diagnostics) {
    for (_, value) in table {
        match value.get_ref() {
            DeValue::Table(inner) => {
                newer_inline(file, text, value.span(), inner, diagnostics);
                newer(file, text, inner, diagnostics);
            }
            DeValue::Array(array) => {
                for item in array.iter() {
                    if let DeValue::Table(inner) = item.get_ref() {
                        newer_inline(file, text, item.span(), inner, diagnostics);
                        newer(file, text, inner, diagnostics);
                    }
                }
            }
            _ => {}
        }
    }
}

fn newer_inline(file: FileId, text: &str, place: Range<usize>, table: &DeTable<'_>, diagnostics: &mut Diagnostics) {
    let written = text.get(place.clone()).unwrap_or("");
    if !written.starts_with('{')
        || !(written.contains('\n') || written.trim_end_matches(['}', ' ', '\t']).ends_with(','))
    {
        return;
    }
    // Texts and arrays may have line ends; what stands between the entries may not.
    let mut entries: Vec<_> = table.iter().map(|(key, value)| key.span().start..end(text, value)).collect();
    entries.sort_by_key(|entry| entry.start);
    let mut at = place.start;
    let mut newer = None;
    for entry in entries.into_iter().chain(std::iter::once(place.end..place.end)) {
        let between = text.get(at..entry.start).unwrap_or("");
        if let Some(line_end) = between.find('\n') {
            newer.get_or_insert((at + line_end, "an inline table has a line end between its entries"));
        } else if entry.start == place.end
            && at > place.start
            && let Some(comma) = between.find(',')
        {
            newer.get_or_insert((at + comma, "an inline table has a comma behind its last entry"));
        }
        at = entry.end;
    }
    if let Some((at, message)) = newer {
        let diagnostic = rule::SYNTAX
            .at(Span::new(file, at..at + 1), message)
            .label("not in TOML 1.0")
            .help("write it on one line without a comma at the end, or as a table with a header");
        // A comma can just go; a line end would leave a long line, which only its author can judge.
        let comma = text.get(at..at + 1) == Some(",");
        diagnostics.push(if comma { diagnostic.replace(Span::new(file, at..at + 1), "") } else { diagnostic });
    }
}

/// Where a value in an inline table ends. The tables that dotted keys make have the place of a part of the key.
fn end(text: &str, value: &toml::Spanned<DeValue<'_>>) -> usize {
    let place = value.span();
    match value.get_ref() {
        DeValue::Table(table) if !text.get(place.clone()).unwrap_or("").starts_with('{') => {
            table.values().map(|value| end(text, value)).max().unwrap_or(place.end)
        }
        _ => place.end,
    }
}
