// Written by `xms generate` from api/greenhouse/choice.toml; do not edit.
//! Setters of the elements of *Lists*.

use super::super::choice::{Blob, BlobItem, BlockList, BlockListBlock, Found, Pair, Rule};

impl BlockList {
    /// Sets [`blocks`](field@Self::blocks).
    #[must_use]
    pub fn blocks(mut self, value: impl Into<Vec<BlockListBlock>>) -> Self {
        self.blocks = value.into();
        self
    }
}

impl Found {
    /// Sets [`blobs`](field@Self::blobs).
    #[must_use]
    pub fn blobs(mut self, value: impl Into<Vec<BlobItem>>) -> Self {
        self.blobs = value.into();
        self
    }

    /// Sets [`rule`](field@Self::rule).
    #[must_use]
    pub fn rule(mut self, value: Rule) -> Self {
        self.rule = Some(value);
        self
    }
}

impl Blob {
    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl Pair {
    /// Sets [`right`](field@Self::right).
    #[must_use]
    pub fn right(mut self, value: Rule) -> Self {
        self.right = Some(value);
        self
    }
}
