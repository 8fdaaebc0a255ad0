//! What was found, as editors show it.
//!
//! In: the findings of the pipeline, and the texts in which they were found. Out: diagnostics by file, and the changes
//! that set one right.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use lsp_types::{
    Diagnostic as Shown, DiagnosticRelatedInformation, DiagnosticSeverity, Location, NumberOrString, Position,
    Range as LineRange, Url,
};

use super::text::{Text, Units};
use crate::diagnostic::{Diagnostic, Diagnostics, Edit, Severity};
use crate::source::{FileId, Sources, Span};

/// Texts by file, each taken apart once.
struct Texts<'s> {
    sources: &'s Sources,
    units: Units,
    known: BTreeMap<FileId, Text>,
}

impl Texts<'_> {
    fn range(&mut self, span: Span) -> LineRange {
        let (sources, units) = (self.sources, self.units);
        let text = self.known.entry(span.file).or_insert_with(|| Text::new(sources.text(span.file).to_owned()));
        if span.end == u32::MAX {
            return LineRange::new(Position::new(0, 0), Position::new(1, 0));
        }
        text.range(span.range(), units)
    }
}

/// The diagnostics of each file, by path. What concerns a folder is told in the first file there is.
pub(super) fn shown(
    diagnostics: &Diagnostics,
    sources: &Sources,
    units: Units,
    uri: impl Fn(&Path) -> Option<Url>,
) -> BTreeMap<PathBuf, Vec<Shown>> {
    let mut texts = Texts { sources, units, known: BTreeMap::new() };
    let is_file = |path: &Path| path.extension().is_some_and(|extension| extension == "toml");
    let first = sources.files().map(|(_, file)| file.path.clone()).find(|path| is_file(path));
    let mut found: BTreeMap<PathBuf, Vec<Shown>> = BTreeMap::new();
    for item in diagnostics {
        let path = sources.path(item.span.file);
        let (path, message, range) = match is_file(path) {
            true => (path.to_owned(), message(item), texts.range(item.span)),
            false => {
                let Some(first) = first.clone() else { continue };
                (first, format!("{}: {}", path.display(), message(item)), LineRange::default())
            }
        };
        let related = item.labels.iter().filter_map(|(span, label)| {
            let location = Location::new(uri(sources.path(span.file))?, texts.range(*span));
            Some(DiagnosticRelatedInformation { location, message: label.clone() })
        });
        let related: Vec<DiagnosticRelatedInformation> = related.collect();
        found.entry(path).or_default().push(Shown {
            range,
            severity: Some(match item.severity {
                Severity::Error => DiagnosticSeverity::ERROR,
                Severity::Warning => DiagnosticSeverity::WARNING,
            }),
            code: Some(NumberOrString::String(item.code.to_owned())),
            source: Some("xms".to_owned()),
            message,
            related_information: (!related.is_empty()).then_some(related),
            ..Shown::default()
        });
    }
    found
}

fn message(item: &Diagnostic) -> String {
    let label = if item.label.is_empty() { String::new() } else { format!(" ({})", item.label) };
    let help: String = item.help.iter().map(|help| format!("\nhelp: {help}")).collect();
    format!("{}{label}{help}", item.message)
}

/// A change that sets a finding right.
#[derive(Debug)]
pub(super) struct QuickFix<'d> {
    pub(super) diagnostic: &'d Diagnostic,
    pub(super) title: String,
    pub(super) edits: Vec<Edit>,
}

/// The fixes of findings that touch a piece of a file.
pub(super) fn fixes<'d>(
    diagnostics: &'d Diagnostics,
    sources: &Sources,
    path: &Path,
    range: &Range<usize>,
) -> Vec<QuickFix<'d>> {
    let touches = |item: &&Diagnostic| {
        let own = item.span.range();
        sources.path(item.span.file) == path && own.start <= range.end && range.start <= own.end
    };
    let fix = |diagnostic: &'d Diagnostic| {
        let edits = diagnostic.fixes.iter().map(|fix| fix.edit(sources)).collect::<Option<Vec<Edit>>>()?;
        let title = title(diagnostic, edits.first()?, sources);
        Some(QuickFix { diagnostic, title, edits })
    };
    diagnostics.iter().filter(touches).filter_map(fix).collect()
}

fn title(diagnostic: &Diagnostic, edit: &Edit, sources: &Sources) -> String {
    let was = sources.get(edit.span.file).and_then(|text| text.get(edit.span.range())).unwrap_or_default();
    let one_line = |text: &str| text.trim().lines().next().unwrap_or_default().to_owned();
    let (was, now) = (one_line(was), one_line(&edit.text));
    match (was.as_str(), now.as_str()) {
        (was, "") => format!("Remove `{was}`"),
        ("", now) => format!("Write `{now}`"),
        (was, now) if was != now => format!("Replace `{was}` by `{now}`"),
        _ => diagnostic.help.first().cloned().unwrap_or_else(|| format!("Set {} right", diagnostic.code)),
    }
}
