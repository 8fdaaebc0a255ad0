// Written by `xms generate` from api/greenhouse/union.toml; do not edit.
//! Elements and enums of *Devices*.

use super::super::NAMESPACE;

::xms_runtime::union! {
    /// A device that can be switched.
    ///
    /// Element `<Device>`. In any version. One of several, told apart by the text of `<Kind>`.
    /// Taken by [`ADD`](super::super::union::ADD).
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
    /// Element `<Device>`. In any version. Occurs in [`ADD`](super::super::union::ADD).
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
    /// Element `<Device>`. In any version. Occurs in [`ADD`](super::super::union::ADD).
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
