//! Bodies of requests and answers.
//!
//! In: nothing; these are types. Out: what a body is, and when it is there.

use super::{Availability, OperationId, Rare, TypeId, ValueType};

/// Says what a body is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// No body.
    None,
    /// A record or union as XML.
    Element(TypeId),
    /// Text of that content type.
    Text(String),
    /// One value as text.
    Value {
        /// Its type: a scalar or an enum.
        value: ValueType,
        /// Its content type.
        content_type: String,
    },
    /// Bytes of that content type.
    Bytes(String),
    /// Bytes of that content type that come and go in pieces.
    Stream(String),
    /// Requests of other operations.
    Batch {
        /// Those whose requests it may hold.
        operations: Vec<OperationId>,
        /// How many it holds at most.
        max: usize,
    },
    /// Always this text.
    Literal {
        /// The body.
        text: String,
        /// Its content type.
        content_type: String,
    },
}

impl Body {
    /// Returns the element or enum that it is, if any.
    pub fn named(&self) -> Option<TypeId> {
        match *self {
            Self::Element(id) | Self::Value { value: ValueType::Named(id), .. } => Some(id),
            _ => None,
        }
    }
}

/// Says when a body is there.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BodyPresence {
    /// Must be there in the versions that have it.
    pub required: bool,
    /// When it exists.
    pub availability: Rare<Availability>,
}

impl BodyPresence {
    /// Says that a body is there in every version.
    pub fn always() -> Self {
        Self { required: true, availability: Rare::default() }
    }

    /// Returns whether an operation of those versions always has the body.
    pub fn is_always(&self, operation: &Availability) -> bool {
        let first = self.availability.first();
        let from_the_start = first.is_none_or(|first| operation.first().is_some_and(|own| first <= own));
        self.required && self.availability.until.is_none() && from_the_start
    }
}

/// Describes an answer that an operation accepts.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExpectedResponse {
    /// HTTP status.
    pub status: u16,
    /// What it carries.
    pub body: Body,
    /// When it carries that.
    pub presence: BodyPresence,
}

impl ExpectedResponse {
    /// Describes an answer that always has that body.
    pub fn new(status: u16, body: Body) -> Self {
        Self { status, body, presence: BodyPresence::always() }
    }
}

/// Finds the first element that answers carry.
pub fn answered_element(responses: &[ExpectedResponse]) -> Option<TypeId> {
    responses.iter().find_map(|response| match response.body {
        Body::Element(id) => Some(id),
        _ => None,
    })
}
