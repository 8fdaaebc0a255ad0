// Written by `xms generate` from api/greenhouse/union.toml; do not edit.
//! Devices.
//!
//! An element that is one of several.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`ADD`] | `POST /devices` | any version |

use xms_runtime::{Body, Field, Kind, Method, Operation, Record, Resource, Response, Shape, Value, Xml};

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
pub static ADD: Operation = Operation::new("union.add", "Add Device", Method::Post, "/devices")
    .body(Body::Element(Device::SHAPE))
    .responses(&[Response::new(201, Body::None)]);

/// The table of this resource: its operations, elements and enums.
pub static RESOURCE: Resource = Resource {
    name: "union",
    title: "Devices",
    operations: &[&ADD],
    shapes: &[Device::SHAPE, Lamp::SHAPE, Bell::SHAPE],
    enums: &[],
};

/// A device.
///
/// Element `<Device>`. In any version. One of several, told apart by the text of `<Kind>`. Taken by
/// [`ADD`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Device {
    /// Gives light.
    ///
    /// With the text `Lamp` in `<Kind>`.
    Lamp(Box<Lamp>),
    /// Rings.
    ///
    /// With the text `door/bell` in `<Kind>`.
    DoorBell(Box<Bell>),
    /// One that this SDK does not name, kept as it came.
    Unrecognized(Xml),
}

impl Device {
    /// The table of this element: how its variants are told apart.
    pub const SHAPE: &'static Shape = &DEVICE_SHAPE;
}

static DEVICE_SHAPE: Shape = Shape::new::<Device>("Device", NAMESPACE, &[Field::new("Device", Kind::Xml)])
    .variants("Kind", &[("Lamp", Lamp::SHAPE), ("door/bell", Bell::SHAPE)])
    .raw();

impl From<Lamp> for Device {
    fn from(value: Lamp) -> Self {
        Self::Lamp(Box::new(value))
    }
}

impl From<Bell> for Device {
    fn from(value: Bell) -> Self {
        Self::DoorBell(Box::new(value))
    }
}

impl Record for Device {
    fn shape(&self) -> &'static Shape {
        match self {
            Self::Lamp(value) => value.shape(),
            Self::DoorBell(value) => value.shape(),
            Self::Unrecognized(_) => &DEVICE_SHAPE,
        }
    }

    fn field(&self, index: usize) -> &dyn Value {
        match self {
            Self::Lamp(value) => value.field(index),
            Self::DoorBell(value) => value.field(index),
            Self::Unrecognized(value) => value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match self {
            Self::Lamp(value) => value.field_mut(index),
            Self::DoorBell(value) => value.field_mut(index),
            Self::Unrecognized(value) => value,
        }
    }

    fn declared(&self) -> &'static Shape {
        &DEVICE_SHAPE
    }

    fn empty() -> Self {
        Self::Unrecognized(Value::empty())
    }

    fn select(&mut self, discriminator: Option<&str>) {
        *self = match discriminator {
            Some("Lamp") => Self::Lamp(Record::empty()),
            Some("door/bell") => Self::DoorBell(Record::empty()),
            _ => Record::empty(),
        };
    }
}

/// Gives light.
///
/// Element `<Device>`. In any version. Occurs in [`ADD`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Lamp {
    /// Power.
    ///
    /// `<Watts>`.
    pub watts: Option<i32>,
}

impl Lamp {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &LAMP_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`watts`](field@Self::watts).
    #[must_use]
    pub fn watts(mut self, value: i32) -> Self {
        self.watts = Some(value);
        self
    }
}

static LAMP_SHAPE: Shape =
    Shape::new::<Lamp>("Lamp", NAMESPACE, &[Field::new("Kind", Kind::Fixed("Lamp")), Field::new("Watts", Kind::Int32)])
        .tag("Device");

impl Record for Lamp {
    fn shape(&self) -> &'static Shape {
        &LAMP_SHAPE
    }

    fn field(&self, _index: usize) -> &dyn Value {
        &self.watts
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Value {
        &mut self.watts
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// Rings.
///
/// Element `<Device>`. In any version. Occurs in [`ADD`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Bell {}

impl Bell {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &BELL_SHAPE;

    /// The element; it has no fields to set.
    pub fn new() -> Self {
        Self::default()
    }
}

static BELL_SHAPE: Shape =
    Shape::new::<Bell>("Bell", NAMESPACE, &[Field::new("Kind", Kind::Fixed("door/bell"))]).tag("Device");

impl Record for Bell {
    fn shape(&self) -> &'static Shape {
        &BELL_SHAPE
    }

    fn field(&self, _index: usize) -> &dyn Value {
        xms_runtime::__private::nothing()
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Value {
        xms_runtime::__private::nothing_mut()
    }

    fn empty() -> Self {
        Self::default()
    }
}
