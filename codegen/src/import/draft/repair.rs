//! What the rules refuse is taken out.
//!
//! In: the files of a description. Out: the same without an error, and with a loss for everything that went. The
//! readers of documents see to what they know; here is the last word, by the rules themselves, so that a description
//! that is written can always be generated. Each round takes something out: it ends.

use super::page::Page;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::ident;
use crate::import::ImportError;
use crate::import::loss::{LossKind, Losses};
use crate::model::Model;
use crate::parse::{FolderKind, ServiceFolder};
use crate::pipeline::{Input, Reading, examine};
use crate::rule::{self, Group};
use crate::scaffold::toml_text::string;
use crate::source::{Sources, Span};

/// As many rounds as are made; after these whole tables go.
const PATIENCE: usize = 12;
/// As many rounds as there can be.
const MOST_ROUNDS: usize = 64;

/// What goes for a finding: an entry, or a table with those below it. In the order of the text; a table stands in front of
/// its entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Step {
    page: usize,
    table: usize,
    entry: Option<usize>,
}

/// Takes out what has errors, until there are none.
pub(super) fn repair(
    name: &str,
    pages: &mut Vec<Page>,
    keeps_unused: bool,
    losses: &mut Losses,
) -> Result<(Model, Vec<String>), ImportError> {
    for round in 0..MOST_ROUNDS {
        // A resource of which nothing is left is none.
        pages.retain(|page| page.name == "service" || page.tables.iter().any(|table| !table.header.is_empty()));
        let texts: Vec<String> = pages.iter().map(Page::write).collect();
        let reading = check(name, pages, &texts);
        let found: Vec<&Diagnostic> =
            reading.diagnostics.iter().filter(|item| is_refused(item, keeps_unused)).collect();
        if found.is_empty() {
            return Ok((reading.model, texts));
        }
        let mut steps: Vec<Step> = Vec::new();
        let mut renamed = false;
        for finding in &found {
            let span = weaker(finding, pages, &texts);
            let (page, offset) = (span.file.index(), span.start as usize);
            let (Some(own), Some(text)) = (pages.get_mut(page), texts.get(page)) else { continue };
            let (table, entry) = own.find(text, offset);
            if round < PATIENCE && finding.code == rule::RUST_NAME_TAKEN.code && rename(own, table, entry, finding) {
                renamed = true;
                continue;
            }
            let step = choose(own, page, table, entry, finding, round);
            if let Some(step) = step.filter(|step| !steps.contains(step)) {
                losses.add(kind_of(finding), address(own, step), format!("{} ({})", finding.message, finding.code));
                steps.push(step);
            }
        }
        if steps.is_empty() && !renamed {
            let finding = found.first().map(|item| item.message.clone()).unwrap_or_default();
            return Err(ImportError(format!("the description would have an error: {finding}; nothing was written")));
        }
        // From behind, so that what stands in front keeps its place.
        steps.sort();
        for step in steps.into_iter().rev() {
            apply(pages, step);
        }
    }
    Err(ImportError("no description without errors can be made of it; nothing was written".to_owned()))
}

/// Of two operations that cannot stand side by side the one that the document itself tells apart by more than is sent.
fn weaker(finding: &Diagnostic, pages: &[Page], texts: &[String]) -> Span {
    let rank = |span: Span| {
        let (page, text) = (pages.get(span.file.index())?, texts.get(span.file.index())?);
        let (table, _) = page.find(text, span.start as usize);
        page.tables.get(table).map(|table| table.rank)
    };
    let other = finding.labels.first().map(|(span, _)| *span).filter(|_| finding.code == rule::SAME_REQUEST.code);
    other.filter(|&other| rank(other) > rank(finding.span)).unwrap_or(finding.span)
}

/// Of which kind the loss is that a rule makes.
fn kind_of(finding: &Diagnostic) -> LossKind {
    match finding.code {
        code if code == rule::UNUSED.code || code == rule::UNUSED_PARAMETER.code => LossKind::Unused,
        code if [rule::SAME_REQUEST.code, rule::CROWDED_REQUEST.code, rule::UNKNOWN_METHOD.code].contains(&code) => {
            LossKind::Operation
        }
        code if Group::Examples.rules().iter().any(|rule| rule.code == code) => LossKind::Example,
        _ => LossKind::Rule,
    }
}

/// What the stages make of the texts.
fn check(name: &str, pages: &[Page], texts: &[String]) -> Reading {
    let mut sources = Sources::default();
    let ids: Vec<_> =
        pages.iter().zip(texts).map(|(page, text)| sources.add(format!("{}.toml", page.name), text.as_str())).collect();
    let (service, resources) =
        ids.split_first().map_or((Default::default(), Vec::new()), |(first, rest)| (*first, rest.to_vec()));
    let folder =
        ServiceFolder { name: name.to_owned(), kind: FolderKind::Service, service, resources, incomplete: false };
    examine(Input { folders: vec![folder], sources, diagnostics: Diagnostics::new() })
}

/// Whether a finding is one that the description must not have: all but what is missing in its documentation.
fn is_refused(item: &Diagnostic, keeps_unused: bool) -> bool {
    let documentation = Group::Documentation.rules().iter().any(|rule| rule.code == item.code);
    let unused = keeps_unused && item.code == rule::UNUSED.code;
    item.severity == Severity::Error || !documentation && !unused
}

/// Gives another name in Rust to what has one that is taken.
fn rename(page: &mut Page, table: usize, entry: Option<usize>, finding: &Diagnostic) -> bool {
    let named = finding.message.split("called `").nth(1).and_then(|rest| rest.split('`').next());
    let (Some(name), Some(table)) = (named, page.tables.get_mut(table)) else { return false };
    let text = string(&format!("{}2", ident::plain(name)));
    let is_inline = table.header.len() != 2;
    if let Some(line) =
        entry.and_then(|entry| table.entries.get_mut(entry)).filter(|line| is_inline && line.value.starts_with('{'))
    {
        // An entry of fields or parameters, as an inline table.
        let inner = line.value.strip_prefix('{').and_then(|inner| inner.strip_suffix('}')).unwrap_or_default();
        let rest = inner.trim().to_owned();
        if rest.contains("rust = ") {
            return false;
        }
        let comma = if rest.is_empty() { "" } else { ", " };
        line.value = format!("{{ {rest}{comma}rust = {text} }}");
        return true;
    }
    let is_free = !is_inline && table.entries.iter().all(|line| line.key != "rust");
    if is_free {
        table.set("rust", text);
    }
    is_free
}

fn choose(
    own: &Page,
    page: usize,
    table: usize,
    entry: Option<usize>,
    finding: &Diagnostic,
    round: usize,
) -> Option<Step> {
    let at = own.tables.get(table)?;
    let kind = at.header.first().map_or("", String::as_str);
    let whole = [rule::SAME_REQUEST.code, rule::CROWDED_REQUEST.code, rule::UNKNOWN_METHOD.code, rule::UNUSED.code];
    // A table whose name is at fault, an example, or one that resisted long enough, goes as a whole.
    let head = at.header.get(..2).unwrap_or(&at.header);
    let top = own.tables.iter().position(|other| other.header == head).unwrap_or(table);
    let is_item = whole.contains(&finding.code) && matches!(kind, "operation" | "element" | "enum");
    let table = |table: usize| (!at.header.is_empty()).then_some(Step { page, table, entry: None });
    if round >= PATIENCE * 2 || is_item {
        return table(top);
    }
    let here = own.tables.iter().position(|other| std::ptr::eq(other, at)).unwrap_or(top);
    if at.is_item || round >= PATIENCE {
        return table(here);
    }
    match entry {
        // Nothing is left of an operation without its request, nor of an enum without its last value.
        Some(entry)
            if at.entries.get(entry).is_some_and(|line| matches!(line.key.as_str(), "request" | "addresses")) =>
        {
            table(top)
        }
        Some(_) if kind == "enum" && at.header.len() == 3 && at.entries.len() == 1 => table(top),
        Some(entry) => Some(Step { page, table: here, entry: Some(entry) }),
        None => table(here),
    }
}

fn address(page: &Page, step: Step) -> String {
    let table = page.tables.get(step.table);
    let entry = step.entry.and_then(|entry| table?.entries.get(entry)).map(|line| line.address.clone());
    entry.or_else(|| table.map(|table| table.address.clone())).unwrap_or_default()
}

fn apply(pages: &mut [Page], step: Step) {
    let Some(page) = pages.get_mut(step.page) else { return };
    let Some(table) = page.tables.get_mut(step.table) else { return };
    if let Some(entry) = step.entry {
        if entry < table.entries.len() {
            table.entries.remove(entry);
        }
        return;
    }
    let gone = page.tables.remove(step.table).header;
    // What stands below a table goes with it.
    if gone.len() == 2 {
        page.tables.retain(|table| table.header.get(..2) != Some(&gone[..]));
    }
}
