// Written by `xms generate` from api/garden-common/plants.toml; do not edit.
//! Elements and enums of *Plants*.

use ::xms_runtime::Version;

use super::super::NAMESPACE;

::xms_runtime::record! {
    /// Something that grows.
    ///
    /// Element `<Plant>`. In any version. Used by operations of Beds, Tools.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[element(PLANT_SHAPE, "Plant", NAMESPACE)]
    pub struct Plant {
        /// What it is called.
        ///
        /// `<Name>`, required.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// When it was sown.
        ///
        /// `<Sown>`. Since 2020-01-01.
        #[field(1, "Sown", Enum(Season::TABLE), since(Version::new(2020, 1, 1)))]
        pub sown: Option<Season>,
        /// Centimetres to the next one.
        ///
        /// `<Spacing>`. Optional from 2020-01-01 on.
        #[field(2, "Spacing", Int32, optional_since(Version::new(2020, 1, 1)))]
        pub spacing: Option<i32>,
    }
}

impl Plant {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            sown: None,
            spacing: None,
        }
    }
}

::xms_runtime::record! {
    /// Says why a request is refused.
    ///
    /// Element `<Error>`. In any version. Used by operations of Beds, Tools.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[element(ERROR_SHAPE, "Error", NAMESPACE)]
    pub struct Error {
        /// What the error is called.
        ///
        /// `<Code>`, required.
        #[field(0, "Code", String, required)]
        pub code: String,
        /// What happened.
        ///
        /// `<Message>`.
        #[field(1, "Message", String)]
        pub message: Option<String>,
    }
}

impl Error {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            message: None,
        }
    }
}

::xms_runtime::open_enum! {
    /// When it is.
    ///
    /// Since 2020-01-01. Used by operations of Beds, Tools. The set is open: a value that is not
    /// named here is kept as it came.
    #[values(SEASON_TABLE, "Season")]
    pub enum Season {
        /// From March on.
        ///
        /// `Spring`. Since 2020-01-01.
        #[value(0, "Spring")]
        Spring,
        /// From September on.
        ///
        /// `Autumn`. Since 2020-01-01.
        #[value(1, "Autumn", since(Version::new(2020, 1, 1)))]
        Autumn,
    }
}
