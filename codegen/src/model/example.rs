//! Wire examples of an operation.
//!
//! In: what an author wrote of a request and its answer. Out: that, with the name of its test. Whether it is right is checked
//! elsewhere.

use xms_facts::Version;

use crate::language::ExampleText;
use crate::source::{Span, Spanned};

/// Holds a wire example.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Example {
    /// Unique in the operation.
    pub name: Spanned<String>,
    /// Name of its test.
    pub rust: String,
    /// What it shows, or empty.
    pub doc: String,
    /// Sent with that version.
    pub version: Spanned<Version>,
    /// Values of the path parameters, base path included where given.
    pub path: Vec<(Spanned<String>, Spanned<String>)>,
    /// Values of query parameters.
    pub query: Vec<(Spanned<String>, Spanned<String>)>,
    /// Values of request headers.
    pub headers: Vec<(Spanned<String>, Spanned<String>)>,
    /// Values of response headers; empty where the example does not show them.
    pub response_headers: Vec<(Spanned<String>, Spanned<String>)>,
    /// Request body.
    pub request: Option<ExampleText>,
    /// Response body.
    pub response: Option<ExampleText>,
    /// HTTP status of the answer.
    pub status: u16,
    /// The header of its table.
    pub span: Span,
}

impl Example {
    /// Makes an example that stands in no description: nothing is given, and `status` is answered. All of it is at one
    /// place.
    pub fn new(version: Version, status: u16, span: Span) -> Self {
        Self {
            name: Spanned::new(String::new(), span),
            rust: String::new(),
            doc: String::new(),
            version: Spanned::new(version, span),
            path: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            response_headers: Vec::new(),
            request: None,
            response: None,
            status,
            span,
        }
    }
}
