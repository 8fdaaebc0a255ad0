// Written by `xms generate` from api/greenhouse/cycles.toml; do not edit.
//! Elements and enums of *Trees*.

use ::xms_runtime::{Field, Kind};

use super::super::NAMESPACE;
use super::super::cycles_too::{Bud, Twig};

::xms_runtime::record! {
    /// A branch of a tree.
    ///
    /// Element `<Branch>`. In any version. Answered by [`GET`](super::super::cycles::GET).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(pub(super)BRANCH_SHAPE, "Branch", NAMESPACE)]
    pub struct Branch {
        /// What gardeners call it.
        ///
        /// `<Name>`.
        #[field(0, "Name", String)]
        pub name: Option<String>,
        /// A thinner branch.
        ///
        /// `<Twig>`.
        #[field(1, "Twig", Record(&super::cycles_too::TWIG_SHAPE))]
        pub twig: Option<Box<Twig>>,
        /// What will grow.
        ///
        /// `<Buds>` of `<Bud>`, one of several elements.
        #[field(
            2,
            "Buds",
            List(&Field::new("Bud", Kind::Record(&super::cycles_too::BUD_SHAPE)))
        )]
        pub buds: Vec<Bud>,
    }
}

impl Branch {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}
