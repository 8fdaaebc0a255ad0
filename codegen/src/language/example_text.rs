//! A text of a wire example.
//!
//! In: nothing; it is a type. Out: the text with its place, from the parser to whoever reads what is on the wire.

use std::sync::Arc;

use crate::source::Span;

/// Holds a text inside a description, with the way back to its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExampleText {
    /// The text.
    pub text: Arc<str>,
    /// The whole TOML value.
    pub span: Span,
    /// Where the text's first byte stands in the file, when the text stands there byte for byte.
    pub verbatim_at: Option<u32>,
}
