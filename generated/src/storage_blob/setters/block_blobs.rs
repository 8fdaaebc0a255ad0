// Written by `xms generate` from api-spec/storage-blob/block-blobs.toml; do not edit.
//! Setters of the elements of *Block blobs*.

use super::super::block_blobs::{Block, BlockList, BlockLookup, BlockLookupList};

impl BlockLookupList {
    /// Sets [`blocks`](field@Self::blocks).
    #[must_use]
    pub fn blocks(mut self, value: impl Into<Vec<BlockLookup>>) -> Self {
        self.blocks = value.into();
        self
    }
}

impl BlockList {
    /// Sets [`committed_blocks`](field@Self::committed_blocks).
    #[must_use]
    pub fn committed_blocks(mut self, value: impl Into<Vec<Block>>) -> Self {
        self.committed_blocks = Some(value.into());
        self
    }

    /// Sets [`uncommitted_blocks`](field@Self::uncommitted_blocks).
    #[must_use]
    pub fn uncommitted_blocks(mut self, value: impl Into<Vec<Block>>) -> Self {
        self.uncommitted_blocks = Some(value.into());
        self
    }
}
