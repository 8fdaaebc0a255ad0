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
