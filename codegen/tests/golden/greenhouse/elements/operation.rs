// Written by `xms generate` from api/greenhouse/operation.toml; do not edit.
//! Elements and enums of *Operations*.

use ::xms_runtime::{Field, Kind, Uri};

use super::super::NAMESPACE;

::xms_runtime::record! {
    /// A piece of work.
    ///
    /// Element `<Work>`. In any version. Taken by [`ASK`](super::super::operation::ASK). Answered
    /// by [`POLL`](super::super::operation::POLL), [`SWEEP`](super::super::operation::SWEEP),
    /// [`PLANT`](super::super::operation::PLANT). Occurs in
    /// [`LIST`](super::super::operation::LIST), [`BROWSE`](super::super::operation::BROWSE).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[element(WORK_SHAPE, "Work", NAMESPACE)]
    pub struct Work {
        /// How it goes.
        ///
        /// `<State>`, required.
        #[field(0, "State", String, required)]
        pub state: String,
        /// HTTP status of the end.
        ///
        /// `<Outcome>`.
        #[field(1, "Outcome", Int32)]
        pub outcome: Option<i32>,
        /// What went wrong.
        ///
        /// `<Fault>`.
        #[field(2, "Fault", Record(Fault::SHAPE))]
        pub fault: Option<Fault>,
    }
}

impl Work {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(state: impl Into<String>) -> Self {
        Self {
            state: state.into(),
            outcome: None,
            fault: None,
        }
    }
}

::xms_runtime::record! {
    /// Work that waits.
    ///
    /// Element `<WorkList>`. In any version. Answered by [`LIST`](super::super::operation::LIST),
    /// [`ASK`](super::super::operation::ASK).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(WORK_LIST_SHAPE, "WorkList", NAMESPACE)]
    pub struct WorkList {
        /// Each.
        ///
        /// `<Work>`, any number of times.
        #[field(0, "Work", Flat(&Kind::Record(Work::SHAPE)))]
        pub work: Vec<Work>,
        /// Where further work begins.
        ///
        /// `<Next>`.
        #[field(1, "Next", String)]
        pub next: Option<String>,
    }
}

impl WorkList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Shelves in their order.
    ///
    /// Element `<Shelves>`. In any version. Answered by
    /// [`BROWSE`](super::super::operation::BROWSE).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(SHELVES_SHAPE, "Shelves", NAMESPACE)]
    pub struct Shelves {
        /// Where they are.
        ///
        /// `<Place>`.
        #[field(0, "Place", Record(Place::SHAPE))]
        pub place: Option<Place>,
    }
}

impl Shelves {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A place with shelves.
    ///
    /// Element `<Place>`. In any version. Occurs in [`BROWSE`](super::super::operation::BROWSE).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(PLACE_SHAPE, "Place", NAMESPACE)]
    pub struct Place {
        /// What lies above.
        ///
        /// `<Upper>` of `<Work>`.
        #[field(0, "Upper", List(&Field::new("Work", Kind::Record(Work::SHAPE))))]
        pub upper: Vec<Work>,
        /// What lies below.
        ///
        /// `<Lower>` of `<Work>`.
        #[field(1, "Lower", List(&Field::new("Work", Kind::Record(Work::SHAPE))))]
        pub lower: Vec<Work>,
        /// Where further shelves are.
        ///
        /// `<Link>`.
        #[field(2, "Link", Uri)]
        pub link: Option<Uri>,
    }
}

impl Place {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// What went wrong.
    ///
    /// Element `<Fault>`. In any version. Answered by every operation that fails.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(FAULT_SHAPE, "Fault", NAMESPACE)]
    pub struct Fault {
        /// Which.
        ///
        /// `<Code>`.
        #[field(0, "Code", String)]
        pub code: Option<String>,
        /// In words.
        ///
        /// `<Text>`.
        #[field(1, "Text", String)]
        pub text: Option<String>,
    }
}

impl Fault {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// What went wrong, when it is cold.
    ///
    /// Element `<Fault>`. In any version. Answered by operations that fail with `Frozen`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[element(FROST_SHAPE, "Frost", NAMESPACE, tag("Fault"))]
    pub struct Frost {
        #[fixed("Code", "Frozen")]
        /// In words.
        ///
        /// `<Text>`.
        #[field(1, "Text", String)]
        pub text: Option<String>,
        /// How cold it is.
        ///
        /// `<Degrees>`, required.
        #[field(2, "Degrees", Int32, required)]
        pub degrees: i32,
    }
}

impl Frost {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(degrees: i32) -> Self {
        Self { text: None, degrees }
    }
}
