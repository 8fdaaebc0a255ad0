//! What the messages of the TOML parser mean.
//!
//! In: nothing. Out: a table of messages, each with the words in which authors are told of it, or with the function that
//! finds them. The first row that fits is taken. A test holds each row against the smallest text that it explains, so
//! that a parser with other messages is noticed.

use self::Messages::{Are, Begin, Hold};
use super::{LINE_END, SyntaxError, computed};
use crate::diagnostic::Diagnostic;

/// A row: messages and what they mean.
pub(super) struct Explanation {
    messages: Messages,
    /// What must hold of the text besides.
    only_if: fn(&SyntaxError<'_>) -> bool,
    meaning: Meaning,
}

/// Messages of the parser, without what it expected.
enum Messages {
    /// One of these.
    Are(&'static [&'static str]),
    /// Those that begin so.
    Begin(&'static [&'static str]),
    /// Those that hold one of these.
    Hold(&'static [&'static str]),
}

/// What messages mean.
enum Meaning {
    /// Message, label and help; `{problem}`, `{expected}` and `{written}` stand for what the parser said and met.
    Words([&'static str; 3]),
    /// What a function finds in the text; nothing where the row does not fit after all.
    Found(fn(&SyntaxError<'_>) -> Option<Diagnostic>),
}

impl Explanation {
    /// The diagnostic for `error`, where the row fits.
    pub(super) fn of(&self, error: &SyntaxError<'_>) -> Option<Diagnostic> {
        let problem = error.problem();
        let fits = match self.messages {
            Are(messages) => messages.contains(&problem),
            Begin(beginnings) => beginnings.iter().any(|beginning| problem.starts_with(beginning)),
            Hold(words) => words.iter().any(|word| problem.contains(word)),
        };
        if !fits || !(self.only_if)(error) {
            return None;
        }
        match &self.meaning {
            Meaning::Found(find) => find(error),
            Meaning::Words(words) => {
                let [message, label, help] = words.map(|text| {
                    text.replace("{problem}", problem)
                        .replace("{expected}", error.expected())
                        .replace("{written}", error.written())
                });
                Some(error.here(message).label(label).help(help))
            }
        }
    }

    /// The same row, for texts of which `only_if` holds.
    const fn only_if(self, only_if: fn(&SyntaxError<'_>) -> bool) -> Self {
        Self { only_if, ..self }
    }
}

const fn words(messages: Messages, words: [&'static str; 3]) -> Explanation {
    Explanation { messages, only_if: |_| true, meaning: Meaning::Words(words) }
}

const fn found(messages: Messages, find: fn(&SyntaxError<'_>) -> Option<Diagnostic>) -> Explanation {
    Explanation { messages, only_if: |_| true, meaning: Meaning::Found(find) }
}

/// The table.
pub(super) const EXPLANATIONS: &[Explanation] = &[
    found(Are(&["duplicate key"]), computed::twice),
    words(
        Are(&["string values must be quoted"]),
        ["a value is missing", "expected a value here", "write `'''` here, and `'''` behind the end of the XML"],
    )
    .only_if(|error| error.written().is_empty() && error.behind().trim_start().starts_with('<')),
    found(Are(&["string values must be quoted"]), computed::unquoted_value),
    found(Are(&["missing opening quote"]), computed::no_opening_quote),
    // Words that begin as `inf` and `nan` do, and words with a quote at one end only.
    found(Are(&["invalid float", "invalid boolean"]), computed::unquoted_value).only_if(|error| {
        let written = error.written();
        written.starts_with(char::is_alphabetic)
            && !matches!(written.to_ascii_lowercase().as_str(), "true" | "false" | "inf" | "nan")
    }),
    found(
        Are(&[
            "invalid basic string",
            "invalid literal string",
            "invalid multi-line basic string",
            "invalid multi-line literal string",
        ]),
        computed::not_closed,
    ),
    found(Are(&["invalid boolean"]), computed::no_boolean),
    words(
        Are(&["key with no value", "missing assignment between key-value pairs"]),
        [
            "the header of a table has no opening bracket",
            "closed here",
            "write `[` in front of it; headers look like `[element.Name]`",
        ],
    )
    .only_if(|error| error.rest().trim_start().starts_with(']')),
    words(
        Are(&["key with no value", "missing assignment between key-value pairs"]),
        ["a key has no value", "expected `=` here", "write `key = value`"],
    ),
    words(
        Are(&["invalid unquoted key", "extra `=`"]),
        [
            "a conflict between two revisions is not resolved",
            "left by version control",
            "choose one of the two sides, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`",
        ],
    )
    .only_if(|error| ["<<<<<<<", "=======", ">>>>>>>"].iter().any(|mark| error.line().starts_with(mark))),
    words(
        Are(&["invalid unquoted key"]),
        [
            "XML stands outside of a text",
            "no key",
            "a body stands in a text of three quotes: `'''` in front of it, behind `request =` or `response =`, and \
             `'''` behind it",
        ],
    )
    .only_if(|error| error.written().starts_with('<')),
    words(
        Are(&["invalid key-value pair"]),
        [
            "a line begins with `{`",
            "expected a header or a key",
            "headers stand in square brackets, such as `[element.Name]`; JSON is not read",
        ],
    )
    .only_if(|error| error.rest().starts_with('{')),
    words(
        Are(&["invalid unquoted key"]),
        ["`:` does not stand between key and value", "expected `=` here", "write `key = value`"],
    )
    .only_if(|error| error.written() == ":"),
    words(
        Are(&["invalid unquoted key"]),
        [
            "`{written}` cannot stand in a key without quotes",
            "not a letter, a digit, `-` or `_`",
            "put the whole key in quotes",
        ],
    ),
    words(Are(&["unquoted keys cannot be empty"]), ["a name is missing", "expected a key here", "write the key"]),
    words(
        Are(&["unclosed table", "unclosed array table"]),
        [
            "the header of a table is not closed",
            "expected {expected} here",
            "headers look like `[element.Name]`; only those of examples have two brackets",
        ],
    ),
    words(Are(&["unclosed array"]), ["an array is not closed", "expected `]` here", "write `]` behind its last value"]),
    words(
        Are(&["unclosed inline table"]),
        ["an inline table is not closed", "expected `}` here", "write `}` behind its last entry"],
    ),
    found(
        Are(&[
            "missing comma between array elements",
            "missing comma between key-value pairs",
            "extra assignment between key-value pairs",
        ]),
        computed::unclosed_text,
    ),
    found(Are(&["missing comma between array elements", "missing comma between key-value pairs"]), computed::no_comma),
    words(
        Are(&["extra assignment between key-value pairs"]),
        ["a comma is missing", "expected `,` here", "write a comma between two entries of a table"],
    ),
    found(Are(&["extra comma in inline table", "extra comma in array"]), computed::extra_comma),
    words(Are(&["extra `=`"]), ["there is a `=` too many", "one stands in front of this", "remove it"]),
    words(
        Are(&["unexpected key or value"]),
        [
            "there is text behind the end of the value",
            "the text ends before this",
            "remove it; a quote inside a text in double quotes is written `\\\"`",
        ],
    )
    .only_if(|error| error.before().ends_with('"')),
    words(
        Are(&["unexpected key or value"]),
        ["there is text behind the end of the value", "expected the end of the line", "begin a new line, or remove it"],
    ),
    words(
        Are(&["carriage return must be followed by newline"]),
        [LINE_END, "no line end of TOML", "save the file with line ends of Unix or Windows"],
    ),
    words(
        Are(&["missing value", "missing value for key"]),
        ["a value is missing", "expected a value here", "write `key = value`"],
    ),
    words(
        Hold(&["recur"]),
        [
            "tables or arrays stand too deep inside each other",
            "one too many",
            "nothing in a description stands so deep: remove it",
        ],
    ),
    words(
        Hold(&["unicode", "escape", "invalid value"]),
        [
            "a text in double quotes has an unknown escape",
            "no escape",
            "write `\\\\` for a backslash, or put the text in single quotes: there it stands for itself",
        ],
    ),
    found(Begin(&["invalid date", "invalid time"]), computed::no_date),
    words(
        Hold(&["digits", "leading zero", "radix", "sign", "number prefix"]),
        ["{problem}", "no number", "write digits alone, such as `200`; a text stands in quotes"],
    ),
    words(
        Begin(&["cannot extend value"]),
        [
            "`{written}` is a value here, and a table elsewhere",
            "used as a table here",
            "write it in one of the two forms",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use toml::de::DeTable;

    use super::EXPLANATIONS;
    use crate::parse::explain::SyntaxError;
    use crate::source::FileId;

    /// For each row of the table, the smallest text that it explains.
    const TEXTS: &[&str] = &[
        "a = 1\na = 2",
        "a =\n<A/>",
        "a = x",
        "a = x\"",
        "a = inx",
        "a = \"x",
        "a = True",
        "a]",
        "a",
        "<<<<<<< a",
        "<A/>",
        "{}",
        "a: 1",
        "é = 1",
        "[a.]",
        "[a",
        "a = [1",
        "a = { b = 1",
        "a = { b = \"c, d = \"e\" }",
        "a = ['b' 'c']",
        "a = { b = 'c' = 2 }",
        "a = [1,,2]",
        "a == 1",
        "a = \"b \"c",
        "a = 'b' c",
        "a = 1\rb = 2",
        ".",
        "",
        "a = \"\\q\"",
        "a = 2014-13-01",
        "a = 1_",
        "a = 1\n[a.b]",
    ];

    #[test]
    fn every_row_explains_its_text() {
        assert_eq!(TEXTS.len(), EXPLANATIONS.len());
        let deep = format!("a = {}", "[".repeat(200));
        let mut wrong = Vec::new();
        for (index, &text) in TEXTS.iter().enumerate() {
            let text = if text.is_empty() { deep.as_str() } else { text };
            let (_, mut errors) = DeTable::parse_recoverable(text);
            errors.sort_by_key(|error| error.span().map_or(0, |span| span.start));
            let rows = errors.iter().map(|error| {
                let range = error.span().unwrap_or(0..0);
                let error = SyntaxError { file: FileId::new(0), text, range, message: error.message(), first: None };
                EXPLANATIONS.iter().position(|explanation| explanation.of(&error).is_some())
            });
            let (rows, messages): (Vec<_>, Vec<_>) =
                (rows.collect(), errors.iter().map(|error| error.message()).collect());
            if !rows.contains(&Some(index)) {
                wrong.push(format!("{index} {text:?}: {rows:?} {messages:?}"));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
