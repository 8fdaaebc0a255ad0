// Written by `xms generate` from api/greenhouse/choice.toml; do not edit.
//! Elements and enums of *Lists*.

use ::xms_runtime::{Base64Text, Dictionary, Field, Kind, MapShape};

use super::super::{NAMESPACE, version};

::xms_runtime::record! {
    /// What a blob is made of.
    ///
    /// Element `<BlockList>`. In any version. Taken by [`PUT`](super::super::choice::PUT).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(BLOCK_LIST_SHAPE, "BlockList", NAMESPACE)]
    pub struct BlockList {
        /// Blocks in their order.
        ///
        /// `<Committed>` or `<Latest>` in any order.
        #[field(0, "Blocks", Flat(&Kind::Choice(BlockListBlock::SHAPE)))]
        pub blocks: Vec<BlockListBlock>,
    }
}

impl BlockList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::one_of! {
    /// Blocks in their order.
    ///
    /// One of the children that stand in any order. Occurs in [`PUT`](super::super::choice::PUT).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[element(BLOCK_LIST_BLOCK_SHAPE, "BlockList/Blocks", NAMESPACE, tag("Blocks"))]
    pub enum BlockListBlock {
        /// One that is part of the blob.
        ///
        /// `<Committed>`, base64 on the wire.
        #[field(0, "Committed", Base64Text, required)]
        Committed(Base64Text),
        /// The newest of that name.
        ///
        /// `<Latest>`, base64 on the wire. Since 2014-01-01.
        #[field(1, "Latest", Base64Text, required, since(version::V2014_01_01))]
        Latest(Base64Text),
    }
}

::xms_runtime::record! {
    /// What was found.
    ///
    /// Element `<Found>`. In any version. Answered by [`PUT`](super::super::choice::PUT).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(FOUND_SHAPE, "Found", NAMESPACE)]
    pub struct Found {
        /// Blobs in their order.
        ///
        /// `<Blobs>` of `<Blob>`, `<BlobPrefix>` or `<End>` in any order.
        #[field(0, "Blobs", List(&Field::new("Blobs", Kind::Choice(BlobItem::SHAPE))))]
        pub blobs: Vec<BlobItem>,
        /// What was asked for.
        ///
        /// `<Rule>`, with exactly one child.
        #[field(1, "Rule", Record(Rule::SHAPE))]
        pub rule: Option<Rule>,
    }
}

impl Found {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::one_of! {
    /// Blobs in their order.
    ///
    /// One of the children that stand in any order. Occurs in [`PUT`](super::super::choice::PUT).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[element(BLOB_ITEM_SHAPE, "Found/Blobs", NAMESPACE, tag("Blobs"))]
    pub enum BlobItem {
        /// One that was found.
        ///
        /// `<Blob>`.
        #[field(0, "Blob", Record(Blob::SHAPE), required)]
        Blob(Box<Blob>),
        /// Names that begin alike.
        ///
        /// `<BlobPrefix>`.
        #[field(1, "BlobPrefix", String, required)]
        BlobPrefix(String),
        /// Nothing follows.
        ///
        /// `<End>`, always empty.
        #[field(2, "End", Fixed(""), required)]
        End,
    }
}

::xms_runtime::record! {
    /// What has content.
    ///
    /// Element `<Blob>`. In any version. Occurs in [`PUT`](super::super::choice::PUT).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(BLOB_SHAPE, "Blob", NAMESPACE)]
    pub struct Blob {
        /// Unique where it is kept.
        ///
        /// `<Name>`.
        #[field(0, "Name", String)]
        pub name: Option<String>,
    }
}

impl Blob {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::one_of! {
    /// A rule for finding.
    ///
    /// Element `<Rule>`. In any version. Exactly one of its children is there. Occurs in
    /// [`PUT`](super::super::choice::PUT).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[element(RULE_SHAPE, "Rule", NAMESPACE)]
    pub enum Rule {
        /// So many days.
        ///
        /// `<Days>`.
        #[field(0, "Days", Int32, required)]
        Days(i32),
        /// One of these.
        ///
        /// `<Names>` of `<Name>`.
        #[field(1, "Names", List(&Field::new("Name", Kind::String)), required)]
        Names(Vec<String>),
        /// With these tags.
        ///
        /// `<Tags>` of `<Entry>` with `<Name>` and `<Value>`.
        #[field(
            2,
            "Tags",
            Map(
                &MapShape::new(
                    Field::new("Entry", Kind::String),
                    Field::new("Name", Kind::String),
                    Field::new("Value", Kind::String)
                )
            ),
            required
        )]
        Tags(Dictionary<String>),
        /// What another says not.
        ///
        /// `<Not>`, with exactly one child. Since 2014-01-01.
        #[field(3, "Not", Record(&RULE_SHAPE), required, since(version::V2014_01_01))]
        Not(Box<Rule>),
        /// What two say.
        ///
        /// `<Both>`.
        #[field(4, "Both", Record(&PAIR_SHAPE), required)]
        Both(Box<Pair>),
        /// Nothing at all.
        ///
        /// `<Never>`, always empty.
        #[field(5, "Never", Fixed(""), required)]
        Never,
    }
}

::xms_runtime::record! {
    /// Two rules.
    ///
    /// Element `<Pair>`. In any version. Occurs in [`PUT`](super::super::choice::PUT).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[element(PAIR_SHAPE, "Pair", NAMESPACE)]
    pub struct Pair {
        /// The first.
        ///
        /// `<Left>`, with exactly one child, required.
        #[field(0, "Left", Record(&RULE_SHAPE), required)]
        pub left: Rule,
        /// The second.
        ///
        /// `<Right>`, with exactly one child.
        #[field(1, "Right", Record(&RULE_SHAPE))]
        pub right: Option<Rule>,
    }
}

impl Pair {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(left: Rule) -> Self {
        Self { left, right: None }
    }
}
