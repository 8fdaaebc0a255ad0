// Written by `xms generate` from api/greenhouse/places.toml; do not edit.
//! Elements and enums of *Signs*.

use super::super::NAMESPACE;

::xms_runtime::record! {
    /// A sign at a door.
    ///
    /// Element `<Sign>`. In any version. Answered by [`GET`](super::super::places::GET).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[element(SIGN_SHAPE, "Sign", NAMESPACE)]
    pub struct Sign {
        /// Its height in centimetres.
        ///
        /// Attribute `size`, required.
        #[field(0, "size", Int32, required, attribute)]
        pub size: i32,
        /// Its language.
        ///
        /// Attribute `lang`.
        #[field(1, "lang", String, attribute)]
        pub lang: Option<String>,
        /// What it says.
        ///
        /// The element's own text.
        #[field(2, "Text", String, content)]
        pub text: Option<String>,
    }
}

impl Sign {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(size: i32) -> Self {
        Self {
            size,
            lang: None,
            text: None,
        }
    }
}
