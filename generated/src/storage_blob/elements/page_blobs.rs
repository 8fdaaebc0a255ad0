// Written by `xms generate` from api-spec/storage-blob/page-blobs.toml; do not edit.
//! Elements and enums of *Page blobs*.

use ::xms_runtime::Kind;

use super::super::version;

::xms_runtime::record! {
    /// Ranges of pages.
    ///
    /// Element `<PageList>`. Since 2009-09-19. Answered by
    /// [`GET_RANGES`](super::super::page_blobs::GET_RANGES).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(PAGE_LIST_SHAPE, "PageList", "")]
    pub struct PageList {
        /// Ranges in their order.
        ///
        /// `<PageRange>` or `<ClearRange>` in any order. Since 2009-09-19.
        #[field(0, "Ranges", Flat(&Kind::Choice(PageListRange::SHAPE)))]
        pub ranges: Vec<PageListRange>,
        /// Where the next page of the list begins; absent or empty on the last.
        ///
        /// `<NextMarker>`. Since 2020-10-02.
        #[field(1, "NextMarker", String, since(version::V2020_10_02))]
        pub next_marker: Option<String>,
    }
}

impl PageList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::one_of! {
    /// Ranges in their order.
    ///
    /// One of the children that stand in any order. Occurs in
    /// [`GET_RANGES`](super::super::page_blobs::GET_RANGES).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(PAGE_LIST_RANGE_SHAPE, "PageList/Ranges", "", tag("Ranges"))]
    pub enum PageListRange {
        /// One that holds something.
        ///
        /// `<PageRange>`. Since 2009-09-19.
        #[field(0, "PageRange", Record(PageRange::SHAPE), required)]
        PageRange(Box<PageRange>),
        /// One that was emptied.
        ///
        /// `<ClearRange>`. Since 2015-07-08.
        #[field(
            1,
            "ClearRange",
            Record(ClearRange::SHAPE),
            required,
            since(version::V2015_07_08)
        )]
        ClearRange(Box<ClearRange>),
    }
}

::xms_runtime::record! {
    /// A range of pages that hold something.
    ///
    /// Element `<PageRange>`. Since 2009-09-19. Occurs in
    /// [`GET_RANGES`](super::super::page_blobs::GET_RANGES).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(PAGE_RANGE_SHAPE, "PageRange", "")]
    pub struct PageRange {
        /// The first byte.
        ///
        /// `<Start>`, required. Since 2009-09-19.
        #[field(0, "Start", Int64, required)]
        pub start: i64,
        /// The last byte.
        ///
        /// `<End>`, required. Since 2009-09-19.
        #[field(1, "End", Int64, required)]
        pub end: i64,
    }
}

impl PageRange {
    /// Creates the element from its fields, all of which are required.
    pub fn new(start: i64, end: i64) -> Self {
        Self { start, end }
    }
}

::xms_runtime::record! {
    /// A range of pages that were emptied.
    ///
    /// Element `<ClearRange>`. Since 2015-07-08. Occurs in
    /// [`GET_RANGES`](super::super::page_blobs::GET_RANGES).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CLEAR_RANGE_SHAPE, "ClearRange", "")]
    pub struct ClearRange {
        /// The first byte.
        ///
        /// `<Start>`, required. Since 2015-07-08.
        #[field(0, "Start", Int64, required)]
        pub start: i64,
        /// The last byte.
        ///
        /// `<End>`, required. Since 2015-07-08.
        #[field(1, "End", Int64, required)]
        pub end: i64,
    }
}

impl ClearRange {
    /// Creates the element from its fields, all of which are required.
    pub fn new(start: i64, end: i64) -> Self {
        Self { start, end }
    }
}

::xms_runtime::open_enum! {
    /// How a sequence number is changed.
    ///
    /// Since 2009-09-19. Occurs in
    /// [`SET_SEQUENCE_NUMBER`](super::super::page_blobs::SET_SEQUENCE_NUMBER). The set is open: a
    /// value that is not named here is kept as it came.
    #[values(SEQUENCE_NUMBER_ACTION_TABLE, "SequenceNumberAction")]
    pub enum SequenceNumberAction {
        /// To the greater of the two.
        ///
        /// `max`. Since 2009-09-19.
        #[value(0, "max")]
        Max,
        /// To the number that is given.
        ///
        /// `update`. Since 2009-09-19.
        #[value(1, "update")]
        Update,
        /// By one.
        ///
        /// `increment`. Since 2009-09-19.
        #[value(2, "increment")]
        Increment,
    }
}
