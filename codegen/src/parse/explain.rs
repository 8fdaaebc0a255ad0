//! Syntax errors in plain words.
//!
//! In: an error of the TOML parser, whose messages speak of grammar. Out: X0101 that says what the author forgot and
//! what to write. A message that is not known here is passed on as it is, so nothing is lost when the parser changes.

use std::ops::Range;

use crate::diagnostic::Diagnostic;
use crate::rule;
use crate::source::{FileId, Span};

/// What is said of a file whose lines do not end as those of TOML.
pub(super) const LINE_END: &str = "a line ends with a carriage return alone";

/// What the parser found, `range` in `text`; `first` is where the same name stands already.
pub(super) fn explain(file: FileId, text: &str, range: Range<usize>, message: &str, first: Option<Span>) -> Diagnostic {
    let written = text.get(range.clone()).unwrap_or("");
    let (fault, expected) = message.split_once(", expected ").unwrap_or((message, ""));
    let at = |range: Range<usize>, message: String| rule::SYNTAX.at(Span::new(file, range), message);
    let here = |message: &str| at(range.clone(), message.to_owned());
    let span = Span::new(file, range.clone());
    match fault {
        "duplicate key" => {
            let name = written.trim_matches(['"', '\'']);
            let diagnostic = at(range.clone(), format!("`{name}` is written twice")).label("written again here");
            let diagnostic = match first {
                Some(first) => diagnostic.also(first, "first written here"),
                None => diagnostic,
            };
            diagnostic.help("keep one of them, or give one another name")
        }
        "string values must be quoted" => unquoted(range.clone(), written, at),
        "missing opening quote" => {
            // The place is that of the first letter; the text goes on to its one quote.
            let line = text.get(range.start..).unwrap_or("").lines().next().unwrap_or("");
            let word = line.get(..line.find(['"', '\'']).map_or(line.len(), |quote| quote + 1)).unwrap_or("");
            unquoted(range.start..range.start + word.len(), word, at)
        }
        // Words that begin as `inf` and `nan` do, and words with a quote at one end only.
        "invalid float" | "invalid boolean"
            if !matches!(written.to_ascii_lowercase().as_str(), "true" | "false" | "inf" | "nan")
                && written.starts_with(char::is_alphabetic) =>
        {
            unquoted(range.clone(), written, at)
        }
        "invalid basic string"
        | "invalid literal string"
        | "invalid multi-line basic string"
        | "invalid multi-line literal string" => not_closed(text, range.clone(), expected, here),
        "invalid boolean" => here(&format!("`{written}` is no boolean"))
            .label("neither `true` nor `false`")
            .help("write `true` or `false`, in small letters")
            .rename(span, small(written)),
        "key with no value" | "missing assignment between key-value pairs"
            if text.get(range.start..).unwrap_or("").trim_start().starts_with(']') =>
        {
            here("the header of a table has no opening bracket")
                .label("closed here")
                .help("write `[` in front of it; headers look like `[element.Name]`")
        }
        "key with no value" | "missing assignment between key-value pairs" => {
            here("a key has no value").label("expected `=` here").help("write `key = value`")
        }
        "invalid unquoted key" | "extra `=`" if is_conflict(line(text, range.start)) => {
            here("a conflict between two revisions is not resolved").label("left by version control").help(
                "choose one of the two sides, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`",
            )
        }
        "invalid unquoted key" if written.starts_with('<') => here("XML stands outside of a text")
            .label("no key")
            .help("a body stands in a text of three quotes: `'''` in front of it, behind `request =` or `response =`, and `'''` behind it"),
        "invalid key-value pair" if text.get(range.start..).unwrap_or("").starts_with('{') => here("a line begins with `{`")
            .label("expected a header or a key")
            .help("headers stand in square brackets, such as `[element.Name]`; JSON is not read"),
        "invalid unquoted key" if written == ":" => {
            here("`:` does not stand between key and value").label("expected `=` here").help("write `key = value`")
        }
        "invalid unquoted key" => here(&format!("`{written}` cannot stand in a key without quotes"))
            .label("not a letter, a digit, `-` or `_`")
            .help("put the whole key in quotes"),
        "unquoted keys cannot be empty" => here("a name is missing").label("expected a key here").help("write the key"),
        "unclosed table" | "unclosed array table" => here("the header of a table is not closed")
            .label(format!("expected {expected} here"))
            .help("headers look like `[element.Name]`; only those of examples have two brackets"),
        "unclosed array" => {
            here("an array is not closed").label("expected `]` here").help("write `]` behind its last value")
        }
        "unclosed inline table" => {
            here("an inline table is not closed").label("expected `}` here").help("write `}` behind its last entry")
        }
        "missing comma between array elements" | "missing comma between key-value pairs" => {
            let in_array = fault.contains("array");
            swallowed(file, text, range.start).unwrap_or_else(|| no_comma(text, range.clone(), in_array, at))
        }
        "extra assignment between key-value pairs" => swallowed(file, text, range.start).unwrap_or_else(|| {
            here("a comma is missing").label("expected `,` here").help("write a comma between two entries of a table")
        }),
        "extra comma in inline table" | "extra comma in array" => {
            let fix = (written == ",").then_some("");
            let diagnostic =
                here("there is a comma too many").label("nothing stands in front of this").help("remove it");
            fix.map_or(diagnostic.clone(), |fix| diagnostic.replace(span, fix))
        }
        "extra `=`" => here("there is a `=` too many").label("one stands in front of this").help("remove it"),
        "unexpected key or value" if text.get(..range.start).unwrap_or("").ends_with('"') => {
            here("there is text behind the end of the value")
                .label("the text ends before this")
                .help("remove it; a quote inside a text in double quotes is written `\\\"`")
        }
        "unexpected key or value" => here("there is text behind the end of the value")
            .label("expected the end of the line")
            .help("begin a new line, or remove it"),
        "carriage return must be followed by newline" => here(LINE_END)
            .label("no line end of TOML")
            .help("save the file with line ends of Unix or Windows"),
        "missing value" | "missing value for key" | "invalid value" => {
            let is_body = text.get(range.end..).unwrap_or("").trim_start().starts_with('<');
            let help = if is_body { "write `'''` here, and `'''` behind the end of the XML" } else { "write `key = value`" };
            here("a value is missing").label("expected a value here").help(help)
        }
        "missing escaped value" => here("a text in double quotes has an unknown escape")
            .label("no escape")
            .help("write `\\\\` for a backslash, or put the text in single quotes: there it stands for itself"),
        _ if fault.contains("recur") => here("tables or arrays stand too deep inside each other")
            .label("one too many")
            .help("nothing in a description stands so deep: remove it"),
        _ if fault.contains("unicode") || fault.contains("escape") => {
            here("a text in double quotes has an unknown escape")
                .label("no escape")
                .help("write `\\\\` for a backslash, or put the text in single quotes: there it stands for itself")
        }
        _ if fault.starts_with("invalid date") || fault.starts_with("invalid time") => {
            let inner = written.trim_matches(['"', '\'']);
            here(&format!("`{written}` is no date"))
                .label(fault)
                .help(format!("write it in quotes: \"{inner}\""))
                .replace(span, format!("\"{inner}\""))
        }
        _ if ["digits", "leading zero", "radix", "sign", "number prefix"].iter().any(|word| fault.contains(word)) => {
            here(fault).label("no number").help("write digits alone, such as `200`; a text stands in quotes")
        }
        _ if fault.starts_with("cannot extend value") => {
            here(&format!("`{written}` is a value here, and a table elsewhere"))
                .label("used as a table here")
                .help("write it in one of the two forms")
        }
        _ => {
            let label = match expected {
                "" | "nothing" => "not understood".to_owned(),
                expected => format!("expected {expected}"),
            };
            here(fault).label(label).help("a line is a header such as `[element.Name]`, or `key = value`")
        }
    }
}

/// The line in which a place is.
fn line(text: &str, at: usize) -> &str {
    let start = text.get(..at).unwrap_or("").rfind('\n').map_or(0, |end| end + 1);
    text.get(start..).unwrap_or("").lines().next().unwrap_or("")
}

/// Whether a line marks a conflict.
fn is_conflict(line: &str) -> bool {
    ["<<<<<<<", "=======", ">>>>>>>"].iter().any(|mark| line.starts_with(mark))
}

/// A value that is neither text in quotes nor anything else.
fn unquoted(range: Range<usize>, written: &str, at: impl Fn(Range<usize>, String) -> Diagnostic) -> Diagnostic {
    if written.is_empty() {
        return at(range, "a value is missing".to_owned()).label("expected a value here").help("write `key = value`");
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
        return at(end..end, format!("a comma or a line end is missing behind `{word}`"))
            .label("expected `,` or a new line here")
            .help(help);
    }
    let straight = written.trim_matches(['"', '\'']);
    if straight != written && !straight.is_empty() {
        return quoted(at(range, format!("the text `{written}` has a quote at one end only")), straight)
            .label("a quote is missing")
            .help(format!("write it in quotes: \"{straight}\""));
    }
    let inner = written.trim_matches(['\u{201c}', '\u{201d}', '\u{201e}', '\u{2018}', '\u{2019}', '`']);
    let diagnostic = quoted(at(range, format!("the text `{written}` is not in quotes")), inner);
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

/// `true` or `false`, where that is what was written in other letters.
fn small(written: &str) -> Option<&'static str> {
    ["true", "false"].into_iter().find(|word| word.eq_ignore_ascii_case(written))
}

/// A text without an end, or nothing where a value should be.
fn not_closed(text: &str, range: Range<usize>, expected: &str, here: impl Fn(&str) -> Diagnostic) -> Diagnostic {
    let before = text.get(..range.start).unwrap_or("");
    let line = before.get(before.rfind('\n').map_or(0, |at| at + 1)..).unwrap_or("");
    if !expected.contains(['\'', '"']) || expected.len() > 5 {
        return here("a control character cannot stand in a text")
            .label("not visible")
            .help("remove it, or write an escape such as `\\t`");
    }
    let quote = expected.trim_matches('`');
    let quote = if quote.is_empty() { "'" } else { quote };
    if !line.contains(quote.trim_matches('`')) && line.trim_end().ends_with(['=', '{', ',']) {
        return here("a value is missing").label("expected a value here").help("write `key = value`");
    }
    if !line.contains(quote) {
        return here("a key has no value").label("expected `=` here").help("write `key = value`");
    }
    let diagnostic = here("a text is not closed").label("expected the closing quote here");
    if line.ends_with(['"', '\'']) && text.get(range.end..).is_some_and(|rest| rest.starts_with(['\n', '\r'])) {
        return diagnostic.help("a text of several lines begins and ends with three quotes: `'''`");
    }
    diagnostic.help("write the same quote at its end as at its beginning")
}

/// Two entries without a comma between them, or a bracket that was never closed.
fn no_comma(
    text: &str,
    range: Range<usize>,
    in_array: bool,
    at: impl Fn(Range<usize>, String) -> Diagnostic,
) -> Diagnostic {
    let before = text.get(..range.start).unwrap_or("").trim_end();
    let crosses_lines = text.get(before.len()..range.start).is_some_and(|gap| gap.contains('\n'));
    if crosses_lines && !in_array {
        return at(before.len()..before.len(), "an inline table is not closed".to_owned())
            .label("expected `}` here")
            .help("write `}` behind its last entry");
    }
    let help = if in_array {
        "write a comma between two values, or close the array with `]`"
    } else {
        "write a comma between two entries of a table"
    };
    at(range, "a comma is missing".to_owned()).label("expected `,` here").help(help)
}

/// A text without its closing quote, when it took everything up to the next quote of the line: `"string, doc = "What`.
/// `at` is where the parser gave up, right behind that quote.
fn swallowed(file: FileId, text: &str, at: usize) -> Option<Diagnostic> {
    let before = text.get(..at)?;
    let quote = before.chars().next_back().filter(|c| matches!(c, '"' | '\''))?;
    let inner = before.get(..before.len() - 1).unwrap_or("");
    let open = inner.rfind([quote, '\n']).filter(|&open| inner.get(open..).unwrap_or("").starts_with(quote))?;
    let taken = inner.get(open + 1..).unwrap_or("");
    let end = taken.find([',', ']', '}']).or_else(|| taken.find('='))?;
    let meant = taken.get(..end).unwrap_or("").trim_end();
    let span = Span::new(file, open..open + 1 + meant.len());
    Some(
        rule::SYNTAX
            .at(span, "a text is not closed")
            .label("begins here")
            .help(format!("write the closing quote: {quote}{meant}{quote}")),
    )
}
