// Written by `xms generate` from api/greenhouse/union.toml; do not edit.
//! Devices.
//!
//! An element that is one of several.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`ADD`] | `POST /devices` | any version |

use ::xms_runtime::{Body, ExpectedResponse, Method, Operation, Resource};

use super::NAMESPACE;

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

::xms_runtime::union! {
    /// A device that can be switched.
    ///
    /// Element `<Device>`. In any version. One of several, told apart by the text of `<Kind>`.
    /// Taken by [`ADD`].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[element(DEVICE_SHAPE, "Device", NAMESPACE, "Device", "Kind")]
    pub enum Device {
        /// Gives light.
        ///
        /// With the text `Lamp` in `<Kind>`.
        #[variant("Lamp", Lamp::SHAPE)]
        Lamp(Box<Lamp>),
        /// Rings.
        ///
        /// With the text `door/bell` in `<Kind>`.
        #[variant("door/bell", Bell::SHAPE)]
        DoorBell(Box<Bell>),
    }
}

::xms_runtime::record! {
    /// Gives light.
    ///
    /// Element `<Device>`. In any version. Occurs in [`ADD`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(LAMP_SHAPE, "Lamp", NAMESPACE, tag("Device"))]
    pub struct Lamp {
        #[fixed("Kind", "Lamp")]
        /// Power.
        ///
        /// `<Watts>`.
        #[field(1, "Watts", Int32)]
        pub watts: Option<i32>,
    }
}

impl Lamp {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Rings.
    ///
    /// Element `<Device>`. In any version. Occurs in [`ADD`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(BELL_SHAPE, "Bell", NAMESPACE, tag("Device"))]
    #[fixed("Kind", "door/bell")]
    pub struct Bell {}
}

impl Bell {
    /// Creates the element; it has no fields to set.
    pub fn new() -> Self {
        Default::default()
    }
}
