//! Where everything goes.
//!
//! In: the lines of a file. Out: their text. Which spaces, line ends and blank lines stand between them is decided
//! here and nowhere else, and by the lines alone: how they were laid out before plays no part, but for blank lines
//! between keys and around comments.

use super::tree::{ArrayPart, File, Line, Value};

/// Columns that a line with an array should not go beyond.
const MAX_WIDTH: usize = 120;
/// Columns of one step to the right.
const INDENT: usize = 4;

/// Writes a file.
pub(super) fn write(file: &File<'_>, out: &mut String) {
    let lines = space(&file.lines);
    let mut at = 0;
    while at < lines.len() {
        // A header, or the lines up to the next blank line or header.
        let ends = |line: &SpacedLine<'_, '_>| line.blank_before || matches!(line.line, Line::Header { .. });
        let length = match lines[at].line {
            Line::Header { .. } => 1,
            _ => 1 + lines[at + 1..].iter().take_while(|line| !ends(line)).count(),
        };
        if lines[at].blank_before {
            out.push_str(file.line_end);
        }
        for line in render(&lines[at..at + length], file.line_end) {
            out.push_str(&line);
            out.push_str(file.line_end);
        }
        at += length;
    }
}

/// A line that is not blank.
struct SpacedLine<'l, 't> {
    line: &'l Line<'t>,
    blank_before: bool,
}

/// The lines with something on them, and where blank lines go between them.
fn space<'l, 't>(lines: &'l [Line<'t>]) -> Vec<SpacedLine<'l, 't>> {
    let mut placed: Vec<SpacedLine<'l, 't>> = Vec::with_capacity(lines.len());
    let mut header: Option<(&[&str], bool)> = None;
    let mut blank = false;
    for line in lines {
        if matches!(line, Line::Blank) {
            blank = true;
            continue;
        }
        let written = std::mem::take(&mut blank) && !placed.is_empty();
        let mut place = SpacedLine { line, blank_before: written };
        match line {
            Line::Header { path, array, .. } => {
                let apart = !header.is_some_and(|above| stays_close(path, *array, above));
                header = Some((path, *array));
                // Comments right above it belong to it: what is between it and others goes in front of them.
                let comments = placed.iter().rev();
                let mut attached = 0;
                for above in comments {
                    if !matches!(above.line, Line::Comment(_)) || (attached == 0 && written) {
                        break;
                    }
                    attached += 1;
                    if above.blank_before {
                        break;
                    }
                }
                let first = placed.len() - attached;
                if attached > 0 {
                    placed[first].blank_before |= apart && first > 0;
                } else if !matches!(placed.last().map(|above| above.line), Some(Line::Comment(_))) {
                    place.blank_before = apart && !placed.is_empty();
                }
            }
            Line::Entry { .. } if matches!(placed.last().map(|above| above.line), Some(Line::Header { .. })) => {
                place.blank_before = false;
            }
            _ => {}
        }
        placed.push(place);
    }
    placed
}

/// Whether a table is a part of the one above it, or beside it a part of the same one.
fn stays_close(path: &[&str], array: bool, (above, above_is_array): (&[&str], bool)) -> bool {
    let Some((_, parent)) = path.split_last() else { return false };
    let beside = !above_is_array && parent.len() > 1 && above.split_last().is_some_and(|(_, other)| other == parent);
    !array && (above == parent || beside)
}

/// The texts of lines that follow one another: a header, or keys with comments between them.
fn render(lines: &[SpacedLine<'_, '_>], line_end: &str) -> Vec<String> {
    let keys = lines.iter().filter_map(|line| match line.line {
        Line::Entry { key, .. } => Some(width(key)),
        _ => None,
    });
    let column = keys.max().unwrap_or(0);
    let texts = lines.iter().map(|line| match line.line {
        Line::Blank => (String::new(), None),
        Line::Comment(text) => ((*text).to_owned(), None),
        Line::Header { path, array, comment } => {
            let (open, close) = if *array { ("[[", "]]") } else { ("[", "]") };
            (format!("{open}{}{close}", path.join(".")), *comment)
        }
        Line::Entry { key, value, comment } => {
            let mut text = format!("{key}{} = ", " ".repeat(column - width(key)));
            let room = MAX_WIDTH.saturating_sub(width(&text));
            text.push_str(&value_text(value, 0, Some(room), line_end));
            (text, *comment)
        }
    });
    align_comments(texts.collect())
}

/// The comments behind lines; those of neighbouring lines are in one column.
fn align_comments(lines: Vec<(String, Option<&str>)>) -> Vec<String> {
    let aligned = |(text, comment): &(String, Option<&str>)| comment.is_some() && !text.contains('\n');
    let mut done = Vec::with_capacity(lines.len());
    let mut at = 0;
    while at < lines.len() {
        let run = lines[at..].iter().take_while(|line| aligned(line)).count();
        let column = lines[at..at + run].iter().map(|(text, _)| width(text)).max().unwrap_or(0);
        for (text, comment) in &lines[at..at + run.max(1)] {
            let gap = column.saturating_sub(width(text)) + 1;
            done.push(match comment {
                Some(comment) => format!("{text}{}{comment}", " ".repeat(gap)),
                None => text.clone(),
            });
        }
        at += run.max(1);
    }
    done
}

/// A value that begins in a line indented by `indent`. It may take up to `room` columns of the line; without that,
/// only comments make several lines of it.
fn value_text(value: &Value<'_>, indent: usize, room: Option<usize>, line_end: &str) -> String {
    match value {
        Value::Scalar(text) => (*text).to_owned(),
        Value::Table(entries) if entries.is_empty() => "{}".to_owned(),
        Value::Table(entries) => {
            let one =
                |(key, value): &(String, Value<'_>)| format!("{key} = {}", value_text(value, indent, None, line_end));
            format!("{{ {} }}", entries.iter().map(one).collect::<Vec<_>>().join(", "))
        }
        Value::Array(parts) => {
            if !parts.iter().any(part_has_comment) {
                let items = parts.iter().filter_map(|part| match part {
                    ArrayPart::Item(value, _) => Some(value_text(value, indent, None, line_end)),
                    _ => None,
                });
                let line = format!("[{}]", items.collect::<Vec<_>>().join(", "));
                if room.is_none_or(|room| width(&line) <= room && !line.contains('\n')) {
                    return line;
                }
            }
            wrapped_array(parts, indent, line_end)
        }
    }
}

/// An array with each item on a line.
fn wrapped_array(parts: &[ArrayPart<'_>], indent: usize, line_end: &str) -> String {
    let inner = indent + INDENT;
    let margin = " ".repeat(inner);
    let lines = parts.iter().map(|part| match part {
        ArrayPart::Comment(text) => (format!("{margin}{text}"), None),
        ArrayPart::Item(value, comment) => {
            // A comma stands behind it.
            let room = MAX_WIDTH.saturating_sub(inner + 1);
            (format!("{margin}{},", value_text(value, inner, Some(room), line_end)), *comment)
        }
    });
    let mut text = String::from("[");
    for line in align_comments(lines.collect()) {
        text.push_str(line_end);
        text.push_str(&line);
    }
    format!("{text}{line_end}{}]", " ".repeat(indent))
}

fn part_has_comment(part: &ArrayPart<'_>) -> bool {
    match part {
        ArrayPart::Comment(_) | ArrayPart::Item(_, Some(_)) => true,
        ArrayPart::Item(value, None) => value_has_comment(value),
    }
}

fn value_has_comment(value: &Value<'_>) -> bool {
    match value {
        Value::Scalar(_) => false,
        Value::Table(entries) => entries.iter().any(|(_, value)| value_has_comment(value)),
        Value::Array(parts) => parts.iter().any(part_has_comment),
    }
}

/// Columns of a text.
fn width(text: &str) -> usize {
    text.chars().count()
}
