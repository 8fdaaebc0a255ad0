// Written by `xms generate` from api/greenhouse/states.toml; do not edit.
//! Elements and enums of *Locks*.

use ::xms_runtime::{DateTime, Field, Kind, Nillable, Secret};

use super::super::NAMESPACE;

::xms_runtime::record! {
    /// A lock of a door.
    ///
    /// Element `<Lock>`. In any version. Taken by [`PUT`](super::super::states::PUT).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[element(LOCK_SHAPE, "Lock", NAMESPACE)]
    pub struct Lock {
        /// The code that opens it.
        ///
        /// `<Code>`, required, secret.
        #[field(0, "Code", String, required, secret)]
        pub code: Secret<String>,
        /// Further codes.
        ///
        /// `<Spares>` of `<Spare>`, secret.
        #[field(1, "Spares", List(&Field::new("Spare", Kind::String)), secret)]
        pub spares: Secret<Vec<String>>,
        /// When it opens by itself.
        ///
        /// `<Opens>`, may be nil on purpose.
        #[field(2, "Opens", DateTime, nil)]
        pub opens: Option<Nillable<DateTime>>,
        /// Tries before it stays shut.
        ///
        /// `<Tries>`, required, secret, may be nil on purpose.
        #[field(3, "Tries", Int32, required, secret, nil)]
        pub tries: Nillable<Secret<i32>>,
        /// Hints for who forgot.
        ///
        /// `<Hints>` of `<Hint>`, may be nil on purpose.
        #[field(4, "Hints", List(&Field::new("Hint", Kind::String)), nil)]
        pub hints: Option<Nillable<Vec<String>>>,
    }
}

impl Lock {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(code: impl Into<String>, tries: i32) -> Self {
        Self {
            code: Secret::new(code.into()),
            spares: Secret::new(Vec::new()),
            opens: None,
            tries: Nillable::Value(Secret::new(tries)),
            hints: None,
        }
    }
}
