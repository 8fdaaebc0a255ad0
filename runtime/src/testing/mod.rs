//! Checks for tests: wire examples of a description, and the comparison of documents.
//!
//! In: documents as text. Out: the first difference in words, or a panic for a test runner. Only tests link this
//! (feature `testing`).

mod compare;
mod example;
mod pieces;
mod tree;

pub use compare::{Comparison, compare};
pub use example::{Example, check};
pub use pieces::in_pieces;
pub use tree::{Node, parse};

use crate::multipart::{self, MultipartWriter};
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

/// Cuts a body of several HTTP messages, and puts them together again with a boundary that none of them holds; gives
/// content type and body.
///
/// # Errors
/// Fails, in words, where a client or a server would refuse the body.
pub fn put_together(content_type: &str, body: &[u8], max: usize) -> Result<(String, Vec<u8>), String> {
    let boundary = multipart::boundary(content_type).map_err(|error| error.to_string())?;
    let parts = multipart::parts(body, &boundary, max).map_err(|error| error.to_string())?;
    let is_free = |name: &String| !body.windows(name.len()).any(|bytes| bytes == name.as_bytes());
    let boundary = (0..=body.len()).map(|number| format!("again_{number}_")).find(is_free);
    let mut writer = MultipartWriter::new(boundary.unwrap_or_default());
    for part in &parts {
        let headers = part.headers.iter().map(|&(name, value)| (name, value.as_bytes()));
        writer.push(part.id, part.start, headers, part.body);
    }
    Ok(writer.finish())
}
