// Written by `xms generate` from api-spec/storage-blob/block-blobs.toml; do not edit.
//! Elements and enums of *Block blobs*.

use ::xms_runtime::{Base64Text, Field, Kind};

::xms_runtime::record! {
    /// Blocks of which a blob is made.
    ///
    /// Element `<BlockList>`. Since 2009-09-19. Taken by
    /// [`PUT_BLOCK_LIST`](super::super::block_blobs::PUT_BLOCK_LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(BLOCK_LOOKUP_LIST_SHAPE, "BlockLookupList", "", tag("BlockList"))]
    pub struct BlockLookupList {
        /// Blocks in the order in which the blob is made of them.
        ///
        /// `<Committed>`, `<Uncommitted>` or `<Latest>` in any order. Since 2009-09-19.
        #[field(0, "Blocks", Flat(&Kind::Choice(BlockLookup::SHAPE)))]
        pub blocks: Vec<BlockLookup>,
    }
}

impl BlockLookupList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::one_of! {
    /// Blocks in the order in which the blob is made of them.
    ///
    /// One of the children that stand in any order. Occurs in
    /// [`PUT_BLOCK_LIST`](super::super::block_blobs::PUT_BLOCK_LIST).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(BLOCK_LOOKUP_SHAPE, "BlockLookupList/Blocks", "", tag("Blocks"))]
    pub enum BlockLookup {
        /// One that the blob has already.
        ///
        /// `<Committed>`, base64 on the wire. Since 2009-09-19.
        #[field(0, "Committed", Base64Text, required)]
        Committed(Base64Text),
        /// One that was uploaded since.
        ///
        /// `<Uncommitted>`, base64 on the wire. Since 2009-09-19.
        #[field(1, "Uncommitted", Base64Text, required)]
        Uncommitted(Base64Text),
        /// One that was uploaded since, or else one that the blob has.
        ///
        /// `<Latest>`, base64 on the wire. Since 2009-09-19.
        #[field(2, "Latest", Base64Text, required)]
        Latest(Base64Text),
    }
}

::xms_runtime::record! {
    /// Which blocks there are, with their sizes: of the blob as it is read, and of what was
    /// uploaded for the next one.
    ///
    /// Element `<BlockList>`. Since 2009-09-19. Answered by
    /// [`GET_BLOCK_LIST`](super::super::block_blobs::GET_BLOCK_LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(BLOCK_LIST_SHAPE, "BlockList", "")]
    pub struct BlockList {
        /// Those of which the blob is made, in order.
        ///
        /// `<CommittedBlocks>` of `<Block>`, absent and empty are different. Since 2009-09-19.
        #[field(
            0,
            "CommittedBlocks",
            List(&Field::new("Block", Kind::Record(Block::SHAPE))),
            keep_empty
        )]
        pub committed_blocks: Option<Vec<Block>>,
        /// Those that were uploaded since.
        ///
        /// `<UncommittedBlocks>` of `<Block>`, absent and empty are different. Since 2009-09-19.
        #[field(
            1,
            "UncommittedBlocks",
            List(&Field::new("Block", Kind::Record(Block::SHAPE))),
            keep_empty
        )]
        pub uncommitted_blocks: Option<Vec<Block>>,
    }
}

impl BlockList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// One block, as it was uploaded.
    ///
    /// Element `<Block>`. Since 2009-09-19. Occurs in
    /// [`GET_BLOCK_LIST`](super::super::block_blobs::GET_BLOCK_LIST).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(BLOCK_SHAPE, "Block", "")]
    pub struct Block {
        /// The id that Put Block gave it.
        ///
        /// `<Name>`, base64 on the wire, required. Since 2009-09-19.
        #[field(0, "Name", Base64Text, required)]
        pub name: Base64Text,
        /// How many bytes it has.
        ///
        /// `<Size>`, required. Since 2009-09-19.
        #[field(1, "Size", Int64, required)]
        pub size: i64,
    }
}

impl Block {
    /// Creates the element from its fields, all of which are required.
    pub fn new(name: impl Into<Base64Text>, size: i64) -> Self {
        Self { name: name.into(), size }
    }
}

::xms_runtime::open_enum! {
    /// Which blocks are listed.
    ///
    /// Since 2009-09-19. Occurs in [`GET_BLOCK_LIST`](super::super::block_blobs::GET_BLOCK_LIST).
    /// The set is open: a value that is not named here is kept as it came.
    #[values(BLOCK_LIST_TYPE_TABLE, "BlockListType")]
    pub enum BlockListType {
        /// Those of which the blob is made.
        ///
        /// `committed`. Since 2009-09-19.
        #[value(0, "committed")]
        Committed,
        /// Those that were uploaded since.
        ///
        /// `uncommitted`. Since 2009-09-19.
        #[value(1, "uncommitted")]
        Uncommitted,
        /// Both.
        ///
        /// `all`. Since 2009-09-19.
        #[value(2, "all")]
        All,
    }
}
