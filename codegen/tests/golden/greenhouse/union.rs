// Written by `xms generate` from api/greenhouse/union.toml; do not edit.
//! Devices.
//!
//! An element that is one of several.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`ADD`] | `POST /devices` | any version |

use ::xms_runtime::{Body, ExpectedResponse, Method, Operation, Resource};

pub use super::elements::union::*;

/// Adds a device.
///
/// Add Device: `POST /devices`, any version. Takes [`Device`]. Answers 201.
///
/// For example, *lamp* (2013-01-01):
///
/// ````xml
/// <Device xmlns="urn:greenhouse"><Kind>Lamp</Kind><Watts>60</Watts></Device>
/// ````
pub static ADD: Operation = Operation {
    id: "union.add",
    title: "Add Device",
    method: Method::Post,
    path: "/devices",
    body: Body::Element(Device::SHAPE),
    responses: &[ExpectedResponse::new(201, Body::None)],
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "union",
    title: "Devices",
    operations: &[&ADD],
    shapes: &[Device::SHAPE, Lamp::SHAPE, Bell::SHAPE],
    ..Resource::BASE
};
