// Written by `xms generate` from api-spec/storage-blob/page-blobs.toml; do not edit.
//! Setters of the elements of *Page blobs*.

use super::super::page_blobs::{PageList, PageListRange};

impl PageList {
    /// Sets [`ranges`](field@Self::ranges).
    #[must_use]
    pub fn ranges(mut self, value: impl Into<Vec<PageListRange>>) -> Self {
        self.ranges = value.into();
        self
    }

    /// Sets [`next_marker`](field@Self::next_marker).
    #[must_use]
    pub fn next_marker(mut self, value: impl Into<String>) -> Self {
        self.next_marker = Some(value.into());
        self
    }
}
