// Written by `xms generate` from api/shop/items.toml; do not edit.
//! Items.
//!
//! A first resource, to be replaced by the service's own.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET`] | `GET /items/{item-name}` | since 2020-01-15 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::version;

pub use super::elements::items::*;

/// Reads one item.
///
/// Get Item: `GET /items/{item-name}`, since 2020-01-15. Answers 200 with [`Item`].
///
/// In the path:
///
/// - `item-name`: By what it is found.
///
/// For example, *the first item* (2020-01-15):
///
/// ````xml
/// <Item xmlns="urn:shop">
///   <Name>first</Name>
///   <Enabled>true</Enabled>
/// </Item>
/// ````
pub static GET: Operation = Operation {
    id: "items.get",
    title: "Get Item",
    method: Method::Get,
    path: "/items/{item-name}",
    path_parameters: &[Parameter::new("item-name", Kind::String).required()],
    responses: &[ExpectedResponse::new(200, Body::Element(Item::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2020_01_15),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "items",
    title: "Items",
    operations: &[&GET],
    shapes: &[Item::SHAPE],
    ..Resource::BASE
};
