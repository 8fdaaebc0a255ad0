//! Sentences about what was described, for comments in code and for pages.
//!
//! In: items of the model, and prose of authors. Out: Markdown. Neither Rust nor HTML is written here.

pub(super) mod comment;
pub(super) mod facts;
pub(super) mod occurrence;

pub(super) use comment::Comment;
