// Written by `xms generate` from api/greenhouse/cycles.toml; do not edit.
//! Trees.
//!
//! Elements that lead back to themselves, also through another resource.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET`] | `GET /tree` | any version |

use xms_runtime::{Body, Field, Kind, Method, Operation, Record, Resource, Response, Shape, Value};

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
pub static GET: Operation = Operation::new("cycles.get", "Get Tree", Method::Get, "/tree")
    .responses(&[Response::new(200, Body::Element(Branch::SHAPE))]);

/// The table of this resource: its operations, elements and enums.
pub static RESOURCE: Resource =
    Resource { name: "cycles", title: "Trees", operations: &[&GET], shapes: &[Branch::SHAPE], enums: &[] };

/// A branch.
///
/// Element `<Branch>`. In any version. Answered by [`GET`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Branch {
    /// Its name.
    ///
    /// `<Name>`.
    pub name: Option<String>,
    /// A thinner branch.
    ///
    /// `<Twig>`.
    pub twig: Option<Box<Twig>>,
    /// What will grow.
    ///
    /// `<Buds>` of `<Bud>`, one of several elements.
    pub buds: Vec<Bud>,
}

impl Branch {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &BRANCH_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`twig`](field@Self::twig).
    #[must_use]
    pub fn twig(mut self, value: Twig) -> Self {
        self.twig = Some(Box::new(value));
        self
    }

    /// Sets [`buds`](field@Self::buds).
    #[must_use]
    pub fn buds(mut self, value: impl Into<Vec<Bud>>) -> Self {
        self.buds = value.into();
        self
    }
}

pub(super) static BRANCH_SHAPE: Shape = Shape::new::<Branch>(
    "Branch",
    NAMESPACE,
    &[
        Field::new("Name", Kind::String),
        Field::new("Twig", Kind::Record(&super::cycles_too::TWIG_SHAPE)),
        Field::new("Buds", Kind::List(&Field::new("Bud", Kind::Record(&super::cycles_too::BUD_SHAPE)))),
    ],
);

impl Record for Branch {
    fn shape(&self) -> &'static Shape {
        &BRANCH_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            1 => &self.twig,
            _ => &self.buds,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            1 => &mut self.twig,
            _ => &mut self.buds,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}
