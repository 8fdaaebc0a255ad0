//! Checks for tests: wire examples of a description, and the comparison of documents.
//!
//! In: documents as text. Out: the first difference in words, or a panic for a test runner. Only tests link this
//! (feature `testing`).

mod compare;
mod example;
mod tree;

pub use compare::{Comparison, compare};
pub use example::{Example, check};
pub use tree::{Node, parse};

use crate::xml::XmlError;

/// Holds a document to all rules of XML 1.0 and of its namespaces, as a server does with requests.
///
/// # Errors
/// Fails at the first place that breaks one.
pub fn well_formed(document: &[u8]) -> Result<(), XmlError> {
    crate::xml::well_formed(document)
}

/// Reads a document of any root as a client does with answers: what [`TOLERATED`](crate::xml::TOLERATED) lists passes.
///
/// # Errors
/// Fails where a client would.
pub fn readable(document: &[u8]) -> Result<(), XmlError> {
    crate::xml::readable(document)
}
