//! Syntax errors of which only the text around them tells what was forgotten.
//!
//! In: an error of the parser. Out: a diagnostic, with a fix where one thing only can be meant; nothing where the text
//! shows that it was something else.

use std::ops::Range;

use super::SyntaxError;
use crate::diagnostic::Diagnostic;
use crate::rule;
use crate::source::Span;

/// A name that stands there twice.
pub(super) fn twice(error: &SyntaxError<'_>) -> Option<Diagnostic> {
    let name = error.written().trim_matches(['"', '\'']);
    let diagnostic = error.here(format!("`{name}` is written twice")).label("written again here");
    let diagnostic = match error.first {
        Some(first) => diagnostic.also(first, "first written here"),
        None => diagnostic,
    };
    Some(diagnostic.help("keep one of them, or give one another name"))
}

/// A value that is neither text in quotes nor anything else.
pub(super) fn unquoted_value(error: &SyntaxError<'_>) -> Option<Diagnostic> {
    Some(unquoted(error, error.range.clone(), error.written()))
}

/// A word with its closing quote alone. The parser's place is that of the first letter; the text goes on to the quote.
pub(super) fn no_opening_quote(error: &SyntaxError<'_>) -> Option<Diagnostic> {
    let line = error.rest().lines().next().unwrap_or("");
    let word = line.get(..line.find(['"', '\'']).map_or(line.len(), |quote| quote + 1)).unwrap_or("");
    let start = error.range.start;
    Some(unquoted(error, start..start + word.len(), word))
}

fn unquoted(error: &SyntaxError<'_>, range: Range<usize>, written: &str) -> Diagnostic {
    if written.is_empty() {
        return error.at(range, "a value is missing").label("expected a value here").help("write `key = value`");
    }
    // `true doc`: the parser takes all of it for one text.
    if let Some((word, behind)) = written.split_once(char::is_whitespace)
        && (matches!(word, "true" | "false") || word.parse::<f64>().is_ok())
    {
        let end = range.start + word.len();
        let help = if behind.trim_start().starts_with("//") {
            "a comment begins with `#`"
        } else {
            "write a comma between two entries of a table"
        };
        return error
            .at(end..end, format!("a comma or a line end is missing behind `{word}`"))
            .label("expected `,` or a new line here")
            .help(help);
    }
    let straight = written.trim_matches(['"', '\'']);
    if straight != written && !straight.is_empty() {
        return quoted(error.at(range, format!("the text `{written}` has a quote at one end only")), straight)
            .label("a quote is missing")
            .help(format!("write it in quotes: \"{straight}\""));
    }
    let inner = written.trim_matches(['\u{201c}', '\u{201d}', '\u{201e}', '\u{2018}', '\u{2019}', '`']);
    let diagnostic = quoted(error.at(range, format!("the text `{written}` is not in quotes")), inner);
    if inner != written {
        return diagnostic
            .label("these are no straight quotes")
            .help(format!("write it in straight quotes: \"{inner}\""));
    }
    diagnostic.label("not in quotes").help(format!("write it in quotes: \"{written}\""))
}

/// The fix that puts `text` in quotes; a text with quotes of its own is left to its author.
fn quoted(diagnostic: Diagnostic, text: &str) -> Diagnostic {
    let span = diagnostic.span;
    let plain = !text.contains(['"', '\'', '\\', '=', '{', '}', '[', ']', ',', '#', '\n', '\r']);
    if plain { diagnostic.replace(span, format!("\"{text}\"")) } else { diagnostic }
}

/// `true` or `false` in other letters, or what only begins so.
pub(super) fn no_boolean(error: &SyntaxError<'_>) -> Option<Diagnostic> {
    let written = error.written();
    let small = ["true", "false"].into_iter().find(|word| word.eq_ignore_ascii_case(written));
    let diagnostic = error.here(format!("`{written}` is no boolean")).label("neither `true` nor `false`");
    Some(diagnostic.help("write `true` or `false`, in small letters").rename(error.span(), small))
}

/// A date or time that there is not.
pub(super) fn no_date(error: &SyntaxError<'_>) -> Option<Diagnostic> {
    let written = error.written();
    let inner = written.trim_matches(['"', '\'']);
    let diagnostic = error.here(format!("`{written}` is no date")).label(error.problem());
    Some(diagnostic.help(format!("write it in quotes: \"{inner}\"")).replace(error.span(), format!("\"{inner}\"")))
}

/// A text without an end, or nothing where a value should be.
pub(super) fn not_closed(error: &SyntaxError<'_>) -> Option<Diagnostic> {
    let (before, expected) = (error.before(), error.expected());
    let line = before.get(before.rfind('\n').map_or(0, |at| at + 1)..).unwrap_or("");
    if !expected.contains(['\'', '"']) || expected.len() > 5 {
        let diagnostic = error.here("a control character cannot stand in a text").label("not visible");
        return Some(diagnostic.help("remove it, or write an escape such as `\\t`"));
    }
    let quote = expected.trim_matches('`');
    let quote = if quote.is_empty() { "'" } else { quote };
    if !line.contains(quote.trim_matches('`')) && line.trim_end().ends_with(['=', '{', ',']) {
        return Some(error.here("a value is missing").label("expected a value here").help("write `key = value`"));
    }
    if !line.contains(quote) {
        return Some(error.here("a key has no value").label("expected `=` here").help("write `key = value`"));
    }
    let diagnostic = error.here("a text is not closed").label("expected the closing quote here");
    let is_at_line_end = error.text.get(error.range.end..).is_some_and(|rest| rest.starts_with(['\n', '\r']));
    Some(diagnostic.help(if line.ends_with(['"', '\'']) && is_at_line_end {
        "a text of several lines begins and ends with three quotes: `'''`"
    } else {
        "write the same quote at its end as at its beginning"
    }))
}

/// A text without its closing quote, when it took everything up to the next quote of the line: `"string, doc = "What`.
/// The parser gives up right behind that quote.
pub(super) fn unclosed_text(error: &SyntaxError<'_>) -> Option<Diagnostic> {
    let before = error.before();
    let quote = before.chars().next_back().filter(|c| matches!(c, '"' | '\''))?;
    let inner = before.get(..before.len() - 1).unwrap_or("");
    let open = inner.rfind([quote, '\n']).filter(|&open| inner.get(open..).unwrap_or("").starts_with(quote))?;
    let taken = inner.get(open + 1..).unwrap_or("");
    let end = taken.find([',', ']', '}']).or_else(|| taken.find('='))?;
    let meant = taken.get(..end).unwrap_or("").trim_end();
    let span = Span::new(error.file, open..open + 1 + meant.len());
    let diagnostic = rule::SYNTAX.at(span, "a text is not closed").label("begins here");
    Some(diagnostic.help(format!("write the closing quote: {quote}{meant}{quote}")))
}

/// Two entries without a comma between them, or a bracket that was never closed.
pub(super) fn no_comma(error: &SyntaxError<'_>) -> Option<Diagnostic> {
    let is_in_array = error.problem().contains("array");
    let before = error.before().trim_end();
    let gap = error.text.get(before.len()..error.range.start);
    if gap.is_some_and(|gap| gap.contains('\n')) && !is_in_array {
        let diagnostic = error.at(before.len()..before.len(), "an inline table is not closed");
        return Some(diagnostic.label("expected `}` here").help("write `}` behind its last entry"));
    }
    let help = if is_in_array {
        "write a comma between two values, or close the array with `]`"
    } else {
        "write a comma between two entries of a table"
    };
    Some(error.here("a comma is missing").label("expected `,` here").help(help))
}

/// A comma behind which nothing comes, or in front of which nothing stands.
pub(super) fn extra_comma(error: &SyntaxError<'_>) -> Option<Diagnostic> {
    let diagnostic = error.here("there is a comma too many").label("nothing stands in front of this").help("remove it");
    let is_comma = error.written() == ",";
    Some(if is_comma { diagnostic.replace(error.span(), "") } else { diagnostic })
}
