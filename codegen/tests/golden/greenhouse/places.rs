// Written by `xms generate` from api/greenhouse/places.toml; do not edit.
//! Signs.
//!
//! Attributes and the element's own text.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET`] | `GET /sign` | any version |

use ::xms_runtime::{Body, ExpectedResponse, Method, Operation, Resource};

use super::NAMESPACE;

/// Reads a sign.
///
/// Get Sign: `GET /sign`, any version. Answers 200 with [`Sign`].
///
/// For example, *keep out* (2013-01-01):
///
/// ````xml
/// <Sign xmlns="urn:greenhouse" size="3">Keep out</Sign>
/// ````
pub static GET: Operation = Operation {
    id: "places.get",
    title: "Get Sign",
    method: Method::Get,
    path: "/sign",
    responses: &[ExpectedResponse::new(200, Body::Element(Sign::SHAPE))],
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "places",
    title: "Signs",
    operations: &[&GET],
    shapes: &[Sign::SHAPE],
    ..Resource::BASE
};

::xms_runtime::record! {
    /// A sign at a door.
    ///
    /// Element `<Sign>`. In any version. Answered by [`GET`].
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
