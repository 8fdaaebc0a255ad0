//! How further pages are asked for.
//!
//! In: nothing; these are types. Out: where an answer says that there is more, how that is repeated, and which items a
//! page holds.

/// Says how further pages are read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Continuation {
    /// Where an answer says that there is more.
    pub source: ContinuationSource,
    /// How the next page is asked for.
    pub target: ContinuationTarget,
    /// The way to the list of what a page holds, by indices of fields; empty where that is not known.
    pub items: Vec<usize>,
}

/// Says where an answer tells that there is more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContinuationSource {
    /// In this response header.
    Header(String),
    /// In a field of the response: the way to it, by indices of fields.
    Element(Vec<usize>),
}

/// Says how the next page is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContinuationTarget {
    /// What was told stands in this request header.
    Header(String),
    /// What was told stands in this query parameter.
    Query(String),
    /// What was told is the address of the next page.
    Link,
}
