// Written by `xms generate` from api/greenhouse/cycles-too.toml; do not edit.
//! Elements and enums of *Twigs*.

use super::super::NAMESPACE;
use super::super::cycles::Branch;

::xms_runtime::record! {
    /// A twig of a tree.
    ///
    /// Element `<Twig>`. In any version. Used by operations of [`cycles`](super::super::cycles).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(pub(super)TWIG_SHAPE, "Twig", NAMESPACE)]
    pub struct Twig {
        /// Grown thick.
        ///
        /// `<Branch>`.
        #[field(0, "Branch", Record(&super::cycles::BRANCH_SHAPE))]
        pub branch: Option<Box<Branch>>,
    }
}

impl Twig {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::union! {
    /// A bud that opens.
    ///
    /// Element `<Bud>`. In any version. One of several, told apart by the text of `<Kind>`. Used by
    /// operations of [`cycles`](super::super::cycles).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[element(pub(super)BUD_SHAPE, "Bud", NAMESPACE, "Bud", "Kind")]
    pub enum Bud {
        /// A leaf that opens.
        ///
        /// With the text `Leaf` in `<Kind>`.
        #[variant("Leaf", &LEAF_SHAPE)]
        Leaf(Box<Leaf>),
    }
}

::xms_runtime::record! {
    /// A leaf that opens.
    ///
    /// Element `<Bud>`. In any version. Used by operations of [`cycles`](super::super::cycles).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(pub(super)LEAF_SHAPE, "Leaf", NAMESPACE, tag("Bud"))]
    pub struct Leaf {
        #[fixed("Kind", "Leaf")]
        /// What it may become.
        ///
        /// `<Branch>`.
        #[field(1, "Branch", Record(&super::cycles::BRANCH_SHAPE))]
        pub branch: Option<Branch>,
    }
}

impl Leaf {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}
