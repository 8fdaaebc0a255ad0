// Written by `xms generate` from api/greenhouse/enum.toml; do not edit.
//! Elements and enums of *Colours*.

use super::super::{NAMESPACE, version};

::xms_runtime::record! {
    /// A colour.
    ///
    /// Element `<Paint>`. In any version. Answered by [`GET`](super::super::enum_::GET).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[element(PAINT_SHAPE, "Paint", NAMESPACE)]
    pub struct Paint {
        /// The colour that it has.
        ///
        /// `<Colour>`, required.
        #[field(0, "Colour", Enum(Colour::TABLE), required)]
        pub colour: Colour,
    }
}

impl Paint {
    /// Creates the element from its fields, all of which are required.
    pub fn new(colour: impl Into<Colour>) -> Self {
        Self { colour: colour.into() }
    }
}

::xms_runtime::open_enum! {
    /// Colours of flowers.
    ///
    /// In any version. Occurs in [`GET`](super::super::enum_::GET). Used by operations of
    /// [`collections`](super::super::collections). The set is open: a value that is not named here
    /// is kept as it came.
    #[values(COLOUR_TABLE, "Colour")]
    pub enum Colour {
        /// Like a rose.
        ///
        /// `red`.
        #[value(0, "red")]
        Red,
        /// Like a leaf.
        ///
        /// `pale|green`. Since 2014-01-01.
        #[value(1, "pale|green", since(version::V2014_01_01))]
        PaleGreen,
        /// White.
        ///
        /// `1.0`. First seen at 2015-01-01, an upper bound. Source: a photograph.
        #[value(2, "1.0", seen(version::V2015_01_01))]
        White,
    }
}

::xms_runtime::open_enum! {
    /// Plants that are known.
    ///
    /// In any version. Occurs in [`GET`](super::super::enum_::GET). Used by operations of
    /// [`operation`](super::super::operation), [`text`](super::super::text). The set is open: a
    /// value that is not named here is kept as it came.
    #[values(PLANT_TABLE, "Plant")]
    pub enum Plant {
        /// A rose, with thorns.
        ///
        /// `rose`.
        #[value(0, "rose")]
        Rose,
        /// A tulip, in spring.
        ///
        /// `tulip`.
        #[value(1, "tulip")]
        Tulip,
    }
}

::xms_runtime::text_body! {
    impl Plant {}
}
