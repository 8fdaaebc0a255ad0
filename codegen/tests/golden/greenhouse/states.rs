// Written by `xms generate` from api/greenhouse/states.toml; do not edit.
//! Locks.
//!
//! Secrets, and elements that are nil or empty on purpose.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`PUT`] | `PUT /lock` | any version |

use ::xms_runtime::{
    Body, DateTime, ExpectedResponse, Field, Kind, Method, Nillable, Operation, Resource,
    Secret,
};

use super::NAMESPACE;

/// Sets the lock.
///
/// Put Lock: `PUT /lock`, any version. Takes [`Lock`]. Answers 204.
///
/// For example, *nil* (2013-01-01):
///
/// ````xml
/// <Lock xmlns="urn:greenhouse" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Code>1234</Code><Opens i:nil="true"/><Tries i:nil="true"/></Lock>
/// ````
pub static PUT: Operation = Operation {
    id: "states.put",
    title: "Put Lock",
    method: Method::Put,
    path: "/lock",
    body: Body::Element(Lock::SHAPE),
    responses: &[ExpectedResponse::new(204, Body::None)],
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "states",
    title: "Locks",
    operations: &[&PUT],
    shapes: &[Lock::SHAPE],
    ..Resource::BASE
};

::xms_runtime::record! {
    /// A lock of a door.
    ///
    /// Element `<Lock>`. In any version. Taken by [`PUT`].
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
