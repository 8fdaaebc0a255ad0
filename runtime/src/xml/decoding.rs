//! How a document is to be read, and what it held beyond its table.
//!
//! In: a version and limits. Out: what the decoder goes by, and what it tells. Nothing here reads.

use super::limits::DocumentLimits;
use crate::Version;

/// Describes how a document is to be read.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Decoding {
    /// Names the version that was sent: what it does not require may be missing. Without one, only what every version
    /// requires must be there.
    pub version: Option<Version>,
    /// Bounds how large the document may be.
    pub limits: DocumentLimits,
}

impl Decoding {
    /// Sets the version that was sent, where one was.
    pub fn version(mut self, version: impl Into<Option<Version>>) -> Self {
        self.version = version.into();
        self
    }

    /// Sets how large the document may be.
    pub fn limits(mut self, limits: DocumentLimits) -> Self {
        self.limits = limits;
        self
    }
}

/// Lists what a document held that the description does not have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unknown {
    /// Counts elements and attributes, without what stands inside them.
    pub count: usize,
    /// Holds the paths of elements, and of attributes as `path/@name`; at most [`Unknown::MAX_PATHS`] of them.
    pub paths: Vec<String>,
}

impl Unknown {
    /// Bounds how many paths are listed.
    pub const MAX_PATHS: usize = 1_000;

    /// Adds what another part held.
    pub(super) fn add(&mut self, other: Self) {
        self.count += other.count;
        let room = Self::MAX_PATHS.saturating_sub(self.paths.len());
        self.paths.extend(other.paths.into_iter().take(room));
    }
}
