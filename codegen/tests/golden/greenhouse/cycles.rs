// Written by `xms generate` from api/greenhouse/cycles.toml; do not edit.
//! Trees.
//!
//! Elements that lead back to themselves, also through another resource.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET`] | `GET /tree` | any version |

use ::xms_runtime::{Body, ExpectedResponse, Field, Kind, Method, Operation, Resource};

use super::NAMESPACE;
use super::cycles_too::{Bud, Twig};

/// Reads a tree.
///
/// Get Tree: `GET /tree`, any version. Answers 200 with [`Branch`].
///
/// For example, *two levels* (2013-01-01):
///
/// ````xml
/// <Branch xmlns="urn:greenhouse"><Twig><Branch><Name>low</Name></Branch></Twig><Buds><Bud><Kind>Leaf</Kind><Branch/></Bud></Buds></Branch>
/// ````
pub static GET: Operation = Operation {
    id: "cycles.get",
    title: "Get Tree",
    method: Method::Get,
    path: "/tree",
    responses: &[ExpectedResponse::new(200, Body::Element(Branch::SHAPE))],
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "cycles",
    title: "Trees",
    operations: &[&GET],
    shapes: &[Branch::SHAPE],
    ..Resource::BASE
};

::xms_runtime::record! {
    /// A branch of a tree.
    ///
    /// Element `<Branch>`. In any version. Answered by [`GET`].
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
