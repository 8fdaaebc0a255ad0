//! A difference as text.
//!
//! In: a difference and the texts of both states. Out: a report for people, a table for a pull request, or JSON for
//! programs. What breaks whom is not judged here.

use std::fmt::Write as _;
use std::str::FromStr;

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
        let mut out = String::from("{\n  \"changes\": [");
        for (index, change) in self.difference.changes.iter().enumerate() {
            let (path, line) = self.location(change);
            let side = if matches!(change.location, Location::Old(_)) { "old" } else { "new" };
            out.push_str(if index == 0 { "\n" } else { ",\n" });
            let _ = write!(
                out,
                "    {{\"subject\": {}, \"what\": {}, \"why\": {}, \"breaks\": {{\"callers\": {}, \"wire\": {}}}, \
                 \"place\": {{\"state\": \"{side}\", \"file\": {}, \"line\": {line}}}}}",
                string(&change.subject),
                string(&change.what),
                string(&change.why),
                change.effect.callers,
                change.effect.wire,
                string(&path)
            );
        }
        let end = if self.difference.changes.is_empty() { "" } else { "\n  " };
        let _ = writeln!(
            out,
            "{end}],\n  \"breaking\": {},\n  \"compatible\": {},\n  \"documentation\": {}\n}}",
            self.difference.breaking().count(),
            self.difference.compatible().count(),
            self.difference.documentation
        );
        out
    }
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

/// A string of JSON.
fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
