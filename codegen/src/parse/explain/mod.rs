//! Syntax errors in plain words.
//!
//! In: an error of the TOML parser, whose messages speak of grammar. Out: X0101 that says what the author forgot and
//! what to write, by the [`table`] of what its messages mean. One that is not there is passed on as it is, so nothing is
//! lost when the parser changes.

mod computed;
mod table;

use std::ops::Range;

use self::table::EXPLANATIONS;
use crate::diagnostic::Diagnostic;
use crate::rule;
use crate::source::{FileId, Span};

/// What is said of a file whose lines do not end as those of TOML.
pub(super) const LINE_END: &str = "a line ends with a carriage return alone";

/// An error of the TOML parser.
pub(super) struct SyntaxError<'e> {
    /// The file.
    pub(super) file: FileId,
    /// Its text, or the piece of it that was read.
    pub(super) text: &'e str,
    /// Where the error is.
    pub(super) range: Range<usize>,
    /// The parser's message.
    pub(super) message: &'e str,
    /// Where the same name stands already, if that is the error.
    pub(super) first: Option<Span>,
}

impl<'e> SyntaxError<'e> {
    /// The message without what was expected.
    fn problem(&self) -> &'e str {
        self.message.split_once(", expected ").map_or(self.message, |(problem, _)| problem)
    }

    /// What the parser expected; empty where it does not say.
    fn expected(&self) -> &'e str {
        self.message.split_once(", expected ").map_or("", |(_, expected)| expected)
    }

    /// The text at its place.
    fn written(&self) -> &'e str {
        self.text.get(self.range.clone()).unwrap_or("")
    }

    /// The text in front of it.
    fn before(&self) -> &'e str {
        self.text.get(..self.range.start).unwrap_or("")
    }

    /// The text from its place on.
    fn rest(&self) -> &'e str {
        self.text.get(self.range.start..).unwrap_or("")
    }

    /// The text behind it.
    fn behind(&self) -> &'e str {
        self.text.get(self.range.end..).unwrap_or("")
    }

    /// The line in which it begins.
    fn line(&self) -> &'e str {
        let start = self.before().rfind('\n').map_or(0, |end| end + 1);
        self.text.get(start..).unwrap_or("").lines().next().unwrap_or("")
    }

    fn span(&self) -> Span {
        Span::new(self.file, self.range.clone())
    }

    fn at(&self, range: Range<usize>, message: impl Into<String>) -> Diagnostic {
        rule::SYNTAX.at(Span::new(self.file, range), message)
    }

    fn here(&self, message: impl Into<String>) -> Diagnostic {
        self.at(self.range.clone(), message)
    }

    /// Explains it.
    pub(super) fn explain(&self) -> Diagnostic {
        EXPLANATIONS.iter().find_map(|explanation| explanation.of(self)).unwrap_or_else(|| self.as_it_is())
    }

    /// The parser's own words.
    fn as_it_is(&self) -> Diagnostic {
        let label = match self.expected() {
            "" | "nothing" => "not understood".to_owned(),
            expected => format!("expected {expected}"),
        };
        self.here(self.problem()).label(label).help("a line is a header such as `[element.Name]`, or `key = value`")
    }
}
