//! Findings as text.
//!
//! In: a sorted collection and the texts it refers to. Out: for people, the form that compilers made familiar; for
//! tools, one line each. Whatever the places are, they are brought inside the texts: a wrong place must not hide a
//! finding.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str};

use super::{Diagnostic, Diagnostics, Severity};
use crate::source::{FileId, Sources, Span};

/// As many findings as are shown to people, who would read no more.
const MOST_SHOWN: usize = 1_000;

/// As many bytes of a line as are shown, and of all lines between the places of one finding. Where there are more, the
/// places are told by their numbers.
const LONGEST_LINE: usize = 2_000;
const MOST_TEXT: usize = 64 * 1024;

/// Says how text for people looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// With colours for a terminal.
    pub color: bool,
}

/// Renders the findings with the lines they concern, up to a thousand, and how many there are; empty when there are none.
pub fn render(diagnostics: &Diagnostics, sources: &Sources, style: Style) -> String {
    let renderer = if style.color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    let mut text = String::new();
    // Where not all are shown, what fails comes first.
    let all = diagnostics.len() <= MOST_SHOWN;
    let fails = |diagnostic: &&Diagnostic| !all && diagnostic.severity == Severity::Error;
    let rest = diagnostics.iter().filter(|diagnostic| !fails(diagnostic));
    for diagnostic in diagnostics.iter().filter(fails).chain(rest).take(MOST_SHOWN) {
        text.push_str(renderer.render(&[group(diagnostic, sources)]).trim_end());
        text.push_str("\n\n");
    }
    if diagnostics.len() > MOST_SHOWN {
        text.push_str(&format!("{MOST_SHOWN} of {} findings are shown, errors first\n\n", diagnostics.len()));
    }
    text.push_str(&summary(diagnostics));
    text
}

/// `2 errors, 1 warning`, with a line end; empty when there is nothing.
fn summary(diagnostics: &Diagnostics) -> String {
    let count = |count: usize, name: &str| match count {
        0 => None,
        1 => Some(format!("1 {name}")),
        _ => Some(format!("{count} {name}s")),
    };
    let counts = [count(diagnostics.errors(), "error"), count(diagnostics.warnings(), "warning")];
    let counts: Vec<String> = counts.into_iter().flatten().collect();
    if counts.is_empty() { String::new() } else { counts.join(", ") + "\n" }
}

/// Renders one finding a line: `path:line:column: error[X0102]: message; help`.
pub fn render_short(diagnostics: &Diagnostics, sources: &Sources) -> String {
    let mut text = String::new();
    for diagnostic in diagnostics {
        if let Some(path) = path(sources, diagnostic.span.file) {
            let (line, column) = sources.position(diagnostic.span.file, diagnostic.span.start);
            text.push_str(&format!("{path}:{line}:{column}: "));
        }
        let mut message = diagnostic.message.clone();
        for help in &diagnostic.help {
            message.push_str("; ");
            message.push_str(help);
        }
        // Control characters would make several lines of it.
        let message: String = message.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        text.push_str(&format!("{}[{}]: {message}\n", diagnostic.severity.name(), diagnostic.code));
    }
    text
}

fn path(sources: &Sources, file: FileId) -> Option<String> {
    sources.get(file).map(|_| sources.shown_path(file))
}

fn group<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Group<'a> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(diagnostic.message.as_str()).id(diagnostic.code));
    // The files in the order in which they are named, that of the finding first.
    let mut files = vec![diagnostic.span.file];
    for (span, _) in &diagnostic.labels {
        if !files.contains(&span.file) {
            files.push(span.file);
        }
    }
    for file in files {
        let Some(path) = path(sources, file) else { continue };
        let text = sources.text(file);
        if text.is_empty() {
            group = group.element(Origin::path(path));
            continue;
        }
        let mut places = Vec::new();
        if diagnostic.span.file == file {
            places.push((AnnotationKind::Primary, inside(text, diagnostic.span), diagnostic.label.as_str()));
        }
        for (span, label) in diagnostic.labels.iter().filter(|(span, _)| span.file == file) {
            places.push((AnnotationKind::Context, inside(text, *span), label.as_str()));
        }
        let start = places.iter().map(|(_, range, _)| range.start).min().unwrap_or(0);
        let end = places.iter().map(|(_, range, _)| range.end).max().unwrap_or(0);
        let window = Window::of(text, sources.line_starts(file), start..end);
        let shown = &text[window.range.clone()];
        if shown.len() > MOST_TEXT || shown.lines().any(|line| line.len() > LONGEST_LINE) {
            let at = places.first().map_or(0, |(_, range, _)| range.start) as u32;
            let (line, column) = sources.position(file, at);
            group = group.element(Origin::path(path).line(line).char_column(column));
            let labels = places.iter().filter(|(_, _, label)| !label.is_empty());
            for (_, range, label) in labels {
                let (line, column) = sources.position(file, range.start as u32);
                let note = format!("at {line}:{column}: {label}");
                group = group.element(Level::NOTE.message(normalize_untrusted_str(&note)));
            }
            continue;
        }
        let mut snippet = Snippet::source(shown).line_start(window.line).path(path);
        for (kind, range, label) in places {
            let annotation = kind.span(range.start - window.range.start..range.end - window.range.start);
            let label = (!label.is_empty()).then_some(label);
            snippet = snippet.annotation(annotation.label(label));
        }
        group = group.element(snippet);
    }
    for help in &diagnostic.help {
        group = group.element(Level::HELP.message(normalize_untrusted_str(help)));
    }
    group
}

/// The place inside `text`, at the boundaries of characters.
fn inside(text: &str, span: Span) -> Range<usize> {
    let boundary = |mut at: usize| {
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = boundary((span.start as usize).min(text.len()));
    let end = boundary((span.end as usize).min(text.len()));
    start..end.max(start)
}

/// Whole lines of a text.
struct Window {
    range: Range<usize>,
    /// Number of the first.
    line: usize,
}

impl Window {
    /// The lines that `range` touches, of a text whose lines begin there.
    fn of(text: &str, starts: &[usize], range: Range<usize>) -> Self {
        // A place behind the last line end is shown in the line that ends there.
        let line = starts.partition_point(|&start| start <= range.start && start < text.len()).max(1);
        let after = starts.partition_point(|&start| start <= range.end);
        let end = starts.get(after).copied().unwrap_or(text.len());
        let start = starts.get(line - 1).copied().unwrap_or(0);
        Self { range: start..end.max(start), line }
    }
}

#[cfg(test)]
mod tests {
    use super::{Style, render, render_short};
    use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
    use crate::source::{FileId, Sources, Span};

    fn plain(diagnostics: &Diagnostics, sources: &Sources) -> String {
        render(diagnostics, sources, Style::default())
    }

    #[test]
    fn looks_familiar() {
        let mut sources = Sources::default();
        let file = sources.add("a/b.toml", "first = 1\nsecond = 2\r\nthird = 3\n");
        let other = sources.add("a/c.toml", "other = 1\n");
        let mut diagnostics = Diagnostics::new();
        diagnostics.push(
            Diagnostic::new("X0102", Severity::Error, Span::new(file, 10..16), "unknown key `second`")
                .label("not a known key")
                .also(Span::new(file, 0..5), "first written here")
                .also(Span::new(other, 0..5), "and here")
                .help("did you mean `seconds`?")
                .help("or not"),
        );
        diagnostics.push(Diagnostic::new("X0601", Severity::Warning, Span::new(file, 22..27), "third thing"));
        let expected = "\
error[X0102]: unknown key `second`
 --> a/b.toml:2:1
  |
1 | first = 1
  | ----- first written here
2 | second = 2
  | ^^^^^^ not a known key
  |
 ::: a/c.toml:1:1
  |
1 | other = 1
  | ----- and here
  |
  = help: did you mean `seconds`?
  = help: or not

warning[X0601]: third thing
 --> a/b.toml:3:1
  |
3 | third = 3
  | ^^^^^

1 error, 1 warning
";
        assert_eq!(plain(&diagnostics, &sources), expected);
        assert!(render(&diagnostics, &sources, Style { color: true }).contains("\u{1b}["));
        assert_eq!(
            render_short(&diagnostics, &sources),
            "a/b.toml:2:1: error[X0102]: unknown key `second`; did you mean `seconds`?; or not\n\
             a/b.toml:3:1: warning[X0601]: third thing\n"
        );
    }

    #[test]
    fn any_place_is_shown() {
        let mut sources = Sources::default();
        for text in ["", "\n", "é", "a\r\nb\r\n", "a = 1\n\n\n", "\u{feff}x", "no end", "\t\u{1}é\u{200d}\n"] {
            sources.add("file.toml", text);
        }
        for (file, source) in sources.files() {
            for start in 0..source.text.len() as u32 + 3 {
                for end in (0..source.text.len() as u32 + 3).chain([u32::MAX]) {
                    let mut diagnostics = Diagnostics::new();
                    let span = Span { file, start, end };
                    let other = Span { file: FileId::new(start as usize % 12), start: end, end: start };
                    diagnostics.push(
                        Diagnostic::new("X0000", Severity::Error, span, "m").label("l").also(other, "o").help("h"),
                    );
                    assert!(plain(&diagnostics, &sources).contains("error[X0000]: m"), "{span:?}");
                    assert!(render_short(&diagnostics, &sources).ends_with("error[X0000]: m; h\n"));
                }
            }
        }
        let nowhere = Span { file: FileId::new(99), start: 1, end: 2 };
        let mut diagnostics = Diagnostics::new();
        diagnostics.push(Diagnostic::new("X0000", Severity::Error, nowhere, "a\nb"));
        assert_eq!(render_short(&diagnostics, &sources), "error[X0000]: a b\n");
        assert!(plain(&diagnostics, &sources).starts_with("error[X0000]: a"));
    }

    #[test]
    fn what_is_too_long_to_be_read_is_told_by_numbers() {
        let mut sources = Sources::default();
        let file = sources.add("a.toml", format!("b = 1\na = '{}'\n", "x".repeat(3_000)));
        let mut diagnostics = Diagnostics::new();
        let finding = Diagnostic::new("X0102", Severity::Error, Span::new(file, 10..3_012), "long").label("here");
        diagnostics.push(finding.also(Span::new(file, 0..1), "there").help("shorten it"));
        let text = plain(&diagnostics, &sources);
        for part in ["--> a.toml:2:5", "note: at 2:5: here", "note: at 1:1: there", "help: shorten it"] {
            assert!(text.contains(part) && text.len() < 300, "{text}");
        }
    }

    #[test]
    fn nothing_is_nothing() {
        assert_eq!(plain(&Diagnostics::new(), &Sources::default()), "");
    }
}
