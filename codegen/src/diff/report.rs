//! A difference as text.
//!
//! In: a difference and the texts of both states. Out: a report for people, a table for a pull request, or JSON for
//! programs. What breaks whom is not judged here.

use std::fmt::Write as _;
use std::str::FromStr;

use serde::Serialize;

use super::{Change, Difference, Effect, Location};
use crate::source::Sources;

/// Names the form of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Lines for people.
    #[default]
    Human,
    /// Tables for a pull request.
    Markdown,
    /// One object for programs.
    Json,
}

impl FromStr for Format {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "human" => Ok(Self::Human),
            "markdown" => Ok(Self::Markdown),
            "json" => Ok(Self::Json),
            _ => Err("write `human`, `markdown` or `json`".to_owned()),
        }
    }
}

/// Renders the report; `old` and `new` are the texts in which places are found.
pub fn report(difference: &Difference, old: &Sources, new: &Sources, format: Format) -> String {
    let report = Report { difference, old, new };
    match format {
        Format::Human => report.human(),
        Format::Markdown => report.markdown(),
        Format::Json => report.json(),
    }
}

struct Report<'a> {
    difference: &'a Difference,
    old: &'a Sources,
    new: &'a Sources,
}

impl Report<'_> {
    /// File and line.
    fn location(&self, change: &Change) -> (String, usize) {
        let (sources, span) = match change.location {
            Location::Old(span) => (self.old, span),
            Location::New(span) => (self.new, span),
        };
        (sources.shown_path(span.file), sources.position(span.file, span.start).0)
    }

    /// `2 breaking changes, 1 compatible change, 3 changes of documentation`
    fn counts(&self) -> String {
        let count = |number: usize, kind: &str, of: &str| {
            let changes = if number == 1 { "change" } else { "changes" };
            format!("{number} {kind}{changes}{of}")
        };
        let difference = self.difference;
        [
            count(difference.breaking().count(), "breaking ", ""),
            count(difference.compatible().count(), "compatible ", ""),
            count(difference.documentation, "", " of documentation"),
        ]
        .join(", ")
    }

    fn human(&self) -> String {
        let mut out = String::new();
        let breaking: Vec<&Change> = self.difference.breaking().collect();
        let compatible: Vec<&Change> = self.difference.compatible().collect();
        for (title, changes) in [("breaking", breaking), ("compatible", compatible)] {
            for change in changes {
                let whom =
                    if change.effect.is_breaking() { format!(" ({})", whom(change.effect)) } else { String::new() };
                let (path, line) = self.location(change);
                let _ = writeln!(out, "{title}{whom}: {}: {}", change.subject, change.what);
                let _ = writeln!(out, "  --> {path}:{line}");
                let _ = writeln!(out, "   = {}\n", change.why);
            }
        }
        let _ = writeln!(out, "{}", self.counts());
        out
    }

    fn markdown(&self) -> String {
        let mut out = format!("**{}**\n", self.counts());
        let breaking: Vec<&Change> = self.difference.breaking().collect();
        if !breaking.is_empty() {
            out.push_str(
                "\n### Breaking\n\n| What | Change | Breaks | Why | Where |\n| --- | --- | --- | --- | --- |\n",
            );
        }
        for change in breaking {
            let (path, line) = self.location(change);
            let [subject, what, why] = [&change.subject, &change.what, &change.why].map(|text| cell(text));
            let _ = writeln!(out, "| {subject} | {what} | {} | {why} | {}:{line} |", whom(change.effect), cell(&path));
        }
        let compatible: Vec<&Change> = self.difference.compatible().collect();
        if !compatible.is_empty() {
            out.push_str("\n### Compatible\n\n| What | Change | Why | Where |\n| --- | --- | --- | --- |\n");
        }
        for change in compatible {
            let (path, line) = self.location(change);
            let [subject, what, why] = [&change.subject, &change.what, &change.why].map(|text| cell(text));
            let _ = writeln!(out, "| {subject} | {what} | {why} | {}:{line} |", cell(&path));
        }
        out
    }

    fn json(&self) -> String {
        let change = |change: &'_ Change| {
            let (file, line) = self.location(change);
            let state = if matches!(change.location, Location::Old(_)) { "old" } else { "new" };
            JsonChange {
                subject: change.subject.clone(),
                what: change.what.clone(),
                why: change.why.clone(),
                breaks: JsonBreaks { callers: change.effect.callers, wire: change.effect.wire },
                place: JsonPlace { state, file, line },
            }
        };
        let report = JsonReport {
            changes: self.difference.changes.iter().map(change).collect(),
            breaking: self.difference.breaking().count(),
            compatible: self.difference.compatible().count(),
            documentation: self.difference.documentation,
        };
        // Nothing in it can fail.
        serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
    }
}

/// The object for programs.
#[derive(Serialize)]
struct JsonReport {
    changes: Vec<JsonChange>,
    breaking: usize,
    compatible: usize,
    documentation: usize,
}

#[derive(Serialize)]
struct JsonChange {
    subject: String,
    what: String,
    why: String,
    breaks: JsonBreaks,
    place: JsonPlace,
}

#[derive(Serialize)]
struct JsonBreaks {
    callers: bool,
    wire: bool,
}

#[derive(Serialize)]
struct JsonPlace {
    state: &'static str,
    file: String,
    line: usize,
}

/// Whom it breaks.
fn whom(effect: Effect) -> &'static str {
    match (effect.callers, effect.wire) {
        (true, true) => "callers, wire",
        (true, false) => "callers",
        (false, true) => "wire",
        (false, false) => "",
    }
}

/// A text in a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace(['\n', '\r'], " ")
}
