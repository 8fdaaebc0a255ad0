//! Findings for programs: one JSON object a line for editors, workflow commands for GitHub.
//!
//! In: a sorted collection and the texts it refers to. Out: text. Lines and columns count from 1, columns in
//! characters, ends exclusive. A location outside the texts is brought inside; a finding without a text has none.

use serde::Serialize;

use super::{Diagnostic, Diagnostics};
use crate::source::{Sources, Span};

/// One finding as programs read it.
#[derive(Serialize)]
struct Finding<'a> {
    code: &'a str,
    severity: &'a str,
    message: &'a str,
    #[serde(flatten)]
    location: Option<Location>,
    label: &'a str,
    related: Vec<Related<'a>>,
    help: &'a [String],
    fixes: Vec<Change>,
}

#[derive(Serialize)]
struct Location {
    file: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
struct Related<'a> {
    #[serde(flatten)]
    location: Option<Location>,
    label: &'a str,
}

/// A change; all of a finding's belong together.
#[derive(Serialize)]
struct Change {
    #[serde(flatten)]
    location: Option<Location>,
    replacement: String,
}

/// Renders one JSON object a line: `code`, `severity`, `message`, `file`, `line`, `column`, `end_line`, `end_column`,
/// `label`, `related`, `help` and `fixes`.
pub fn render_json(diagnostics: &Diagnostics, sources: &Sources) -> String {
    let mut text = String::new();
    for item in diagnostics {
        // Texts and numbers always have a form in JSON.
        if let Ok(line) = serde_json::to_string(&finding(item, sources)) {
            text.push_str(&line);
            text.push('\n');
        }
    }
    text
}

fn finding<'a>(item: &'a Diagnostic, sources: &Sources) -> Finding<'a> {
    let related = |(span, label): &'a (Span, String)| Related { location: location(*span, sources), label };
    let edits: Option<Vec<_>> = item.fixes.iter().map(|fix| fix.edit(sources)).collect();
    let change = |edit: super::Edit| Change { location: location(edit.span, sources), replacement: edit.text };
    Finding {
        code: item.code,
        severity: item.severity.name(),
        message: &item.message,
        location: location(item.span, sources),
        label: &item.label,
        related: item.labels.iter().map(related).collect(),
        help: &item.help,
        fixes: edits.unwrap_or_default().into_iter().map(change).collect(),
    }
}

fn location(span: Span, sources: &Sources) -> Option<Location> {
    sources.get(span.file)?;
    let (line, column) = sources.position(span.file, span.start);
    let (end_line, end_column) = sources.position(span.file, span.end.max(span.start));
    Some(Location { file: sources.path(span.file).display().to_string(), line, column, end_line, end_column })
}

/// Renders one workflow command a line, such as `::error file=a.toml,line=1,col=2,title=X0102::message`.
pub fn render_github(diagnostics: &Diagnostics, sources: &Sources) -> String {
    let mut text = String::new();
    for item in diagnostics {
        let mut properties = String::new();
        if let Some(location) = location(item.span, sources) {
            // A log is read by people.
            let file = escaped(&sources.shown_path(item.span.file), true);
            properties = format!("file={file},line={},col={},", location.line, location.column);
            // An end in another line would have its column counted in the first.
            if location.end_line == location.line {
                properties.push_str(&format!("endColumn={},", location.end_column));
            }
        }
        let mut message = item.message.clone();
        for help in &item.help {
            message.push_str("\nhelp: ");
            message.push_str(help);
        }
        let (severity, message) = (item.severity.name(), escaped(&message, false));
        text.push_str(&format!("::{severity} {properties}title={}::{message}\n", item.code));
    }
    text
}

/// A text as a workflow command holds it; colons and commas end a property.
fn escaped(text: &str, property: bool) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '%' => escaped.push_str("%25"),
            '\r' => escaped.push_str("%0D"),
            '\n' => escaped.push_str("%0A"),
            ':' if property => escaped.push_str("%3A"),
            ',' if property => escaped.push_str("%2C"),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{render_github, render_json};
    use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
    use crate::source::{FileId, Sources, Span};

    fn found() -> (Diagnostics, Sources) {
        let mut sources = Sources::default();
        let file = sources.add("a,b.toml", "é = 1\nlong = 2\n");
        let span = Span::new(file, 7..11);
        let mut diagnostics = Diagnostics::new();
        diagnostics.push(
            Diagnostic::new("X0102", Severity::Error, span, "unknown: \"100%\"")
                .label("here")
                .also(Span::new(file, 0..2), "there")
                .help("do")
                .replace(span, "short"),
        );
        diagnostics.push(Diagnostic::new("X0601", Severity::Warning, Span::new(FileId::new(9), 0..1), "nowhere"));
        (diagnostics, sources)
    }

    #[test]
    fn json_has_all_of_a_finding() {
        let (diagnostics, sources) = found();
        let text = render_json(&diagnostics, &sources);
        let first = "{\"code\":\"X0102\",\"severity\":\"error\",\"message\":\"unknown: \\\"100%\\\"\",\
            \"file\":\"a,b.toml\",\"line\":2,\"column\":1,\"end_line\":2,\"end_column\":5,\"label\":\"here\",\
            \"related\":[{\"file\":\"a,b.toml\",\"line\":1,\"column\":1,\"end_line\":1,\"end_column\":2,\"label\":\"there\"}],\
            \"help\":[\"do\"],\"fixes\":[{\"file\":\"a,b.toml\",\"line\":2,\"column\":1,\"end_line\":2,\"end_column\":5,\
            \"replacement\":\"short\"}]}";
        assert_eq!(text.lines().next(), Some(first));
        assert!(text.ends_with("\"message\":\"nowhere\",\"label\":\"\",\"related\":[],\"help\":[],\"fixes\":[]}\n"));
    }

    #[test]
    fn annotations_are_one_line_each() {
        let (diagnostics, sources) = found();
        assert_eq!(
            render_github(&diagnostics, &sources),
            "::error file=a%2Cb.toml,line=2,col=1,endColumn=5,title=X0102::unknown: \"100%25\"%0Ahelp: do\n\
             ::warning title=X0601::nowhere\n"
        );
    }
}
