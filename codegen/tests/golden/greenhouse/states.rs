// Written by `xms generate` from api/greenhouse/states.toml; do not edit.
//! Locks.
//!
//! Secrets, and elements that are nil or empty on purpose.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`PUT`] | `PUT /lock` | any version |

use xms_runtime::{
    Body, DateTime, Field, Kind, Method, Nillable, Operation, Record, Resource, Response, Secret, Shape, Value,
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
pub static PUT: Operation = Operation::new("states.put", "Put Lock", Method::Put, "/lock")
    .body(Body::Element(Lock::SHAPE))
    .responses(&[Response::new(204, Body::None)]);

/// The table of this resource: its operations, elements and enums.
pub static RESOURCE: Resource =
    Resource { name: "states", title: "Locks", operations: &[&PUT], shapes: &[Lock::SHAPE], enums: &[] };

/// A lock.
///
/// Element `<Lock>`. In any version. Taken by [`PUT`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// The code.
    ///
    /// `<Code>`, required, secret.
    pub code: Secret<String>,
    /// Further codes.
    ///
    /// `<Spares>` of `<Spare>`, secret.
    pub spares: Secret<Vec<String>>,
    /// When it opens by itself.
    ///
    /// `<Opens>`, may be nil on purpose.
    pub opens: Option<Nillable<DateTime>>,
    /// Tries.
    ///
    /// `<Tries>`, required, secret, may be nil on purpose.
    pub tries: Nillable<Secret<i32>>,
    /// Hints.
    ///
    /// `<Hints>` of `<Hint>`, may be nil on purpose.
    pub hints: Option<Nillable<Vec<String>>>,
}

impl Lock {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &LOCK_SHAPE;

    /// With what is required; everything else is set by the method of its name.
    pub fn new(code: impl Into<String>, tries: i32) -> Self {
        Self {
            code: Secret::new(code.into()),
            spares: Secret::new(Vec::new()),
            opens: None,
            tries: Nillable::Value(Secret::new(tries)),
            hints: None,
        }
    }

    /// Sets [`spares`](field@Self::spares).
    #[must_use]
    pub fn spares(mut self, value: impl Into<Vec<String>>) -> Self {
        self.spares = Secret::new(value.into());
        self
    }

    /// Sets [`opens`](field@Self::opens).
    #[must_use]
    pub fn opens(mut self, value: impl Into<DateTime>) -> Self {
        self.opens = Some(Nillable::Value(value.into()));
        self
    }

    /// Says that [`opens`](field@Self::opens) has no value.
    #[must_use]
    pub fn opens_nil(mut self) -> Self {
        self.opens = Some(Nillable::Nil);
        self
    }

    /// Says that [`tries`](field@Self::tries) has no value.
    #[must_use]
    pub fn tries_nil(mut self) -> Self {
        self.tries = Nillable::Nil;
        self
    }

    /// Sets [`hints`](field@Self::hints).
    #[must_use]
    pub fn hints(mut self, value: impl Into<Vec<String>>) -> Self {
        self.hints = Some(Nillable::Value(value.into()));
        self
    }

    /// Says that [`hints`](field@Self::hints) has no value.
    #[must_use]
    pub fn hints_nil(mut self) -> Self {
        self.hints = Some(Nillable::Nil);
        self
    }
}

static LOCK_SHAPE: Shape = Shape::new::<Lock>(
    "Lock",
    NAMESPACE,
    &[
        Field::new("Code", Kind::String).required().secret(),
        Field::new("Spares", Kind::List(&Field::new("Spare", Kind::String))).secret(),
        Field::new("Opens", Kind::DateTime).nil(),
        Field::new("Tries", Kind::Int32).required().secret().nil(),
        Field::new("Hints", Kind::List(&Field::new("Hint", Kind::String))).nil(),
    ],
);

impl Record for Lock {
    fn shape(&self) -> &'static Shape {
        &LOCK_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.code,
            1 => &self.spares,
            2 => &self.opens,
            3 => &self.tries,
            _ => &self.hints,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.code,
            1 => &mut self.spares,
            2 => &mut self.opens,
            3 => &mut self.tries,
            _ => &mut self.hints,
        }
    }

    fn empty() -> Self {
        Self { code: Value::empty(), spares: Secret::new(Vec::new()), opens: None, tries: Value::empty(), hints: None }
    }
}
