//! Samples: bodies as they are on the wire.
//!
//! In: the text of a sample. Out: its tree, and the text as an example has it; or the place at which it is no XML.

use std::path::PathBuf;

use super::infer::is_mixed;
use super::{ScaffoldError, invalid};
use crate::diagnostic::Diagnostics;
use crate::rule;
use crate::source::{Sources, Span};
use crate::wire::xml::{self, Node};

/// Holds a body as it is on the wire.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Sample {
    /// Names the file, as messages show it.
    pub path: PathBuf,
    /// Holds the body.
    pub text: String,
}

/// A sample that is well-formed.
#[derive(Debug)]
pub(super) struct ParsedSample {
    /// Its tree.
    pub(super) root: Node,
    /// Its text as an example has it.
    pub(super) text: String,
}

impl Sample {
    /// Creates a sample from its text; `path` is where messages say that it is.
    pub fn new(path: impl Into<PathBuf>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }
}

/// Reads a sample, which messages call `what`.
pub(super) fn parse(sample: &Sample, what: &str) -> Result<ParsedSample, ScaffoldError> {
    let text = sample.text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let text = text.trim().to_owned();
    match xml::read(&text) {
        Ok(node) if is_mixed(&[&node]) => invalid(format!(
            "the root of `{}` has text between its children, which no element of the language has",
            sample.path.display()
        )),
        Ok(root) => Ok(ParsedSample { root, text }),
        Err(error) => {
            let mut sources = Sources::default();
            // Line and column are those of the file, so the white in front counts.
            let start = sample.text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
            let offset = start.len() - start.trim_start().len();
            let file = sources.add(sample.path.as_path(), start);
            let at = error.at.start + offset..error.at.end + offset;
            let mut diagnostics = Diagnostics::new();
            let help = "write the body as it is on the wire; `&`, `<` and `>` in texts are `&amp;`, `&lt;` and `&gt;`";
            diagnostics.push(
                rule::EXAMPLE_NO_XML
                    .at(Span::new(file, at), format!("the {what} is not well-formed XML"))
                    .label(error.message)
                    .help(help),
            );
            let message = format!("the sample `{}` cannot be read; nothing was written", sample.path.display());
            Err(ScaffoldError::Findings { message, sources: Box::new(sources), diagnostics })
        }
    }
}
