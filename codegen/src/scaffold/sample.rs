//! Samples: bodies as they are on the wire.
//!
//! In: the text of a sample. Out: its tree, and the text as an example has it; or the place at which it is no XML.

use std::path::PathBuf;

use super::infer::is_mixed;
use super::{Refusal, refuse};
use crate::diagnostic::Diagnostics;
use crate::rule;
use crate::source::{Sources, Span};
use crate::wire::xml::{self, Node};

/// A body as it is on the wire.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The path under which it is shown.
    pub path: PathBuf,
    /// The body.
    pub text: String,
}

/// The root of a sample, and its text as an example has it.
pub(super) fn read(sample: &Sample, what: &str) -> Result<(Node, String), Refusal> {
    let text = sample.text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let text = text.trim().to_owned();
    match xml::read(&text) {
        Ok(node) if is_mixed(&[&node]) => refuse(format!(
            "the root of `{}` has text between its children, which no element of the language has",
            sample.path.display()
        )),
        Ok(node) => Ok((node, text)),
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
            let words = format!("the sample `{}` cannot be read; nothing was written", sample.path.display());
            Err(Refusal::Findings { words, sources: Box::new(sources), diagnostics })
        }
    }
}
