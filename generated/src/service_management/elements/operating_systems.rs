// Written by `xms generate` from api-spec/service-management/operating-systems.toml; do not edit.
//! Elements and enums of *Operating systems*.

use ::xms_runtime::{Base64Text, Field, Kind};

use super::super::NAMESPACE;

::xms_runtime::record! {
    /// All versions of the guest operating system.
    ///
    /// Element `<OperatingSystems>`. Since 2013-11-01 or earlier. Answered by
    /// [`LIST`](super::super::operating_systems::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        OPERATING_SYSTEM_LIST_SHAPE,
        "OperatingSystemList",
        NAMESPACE,
        tag("OperatingSystems")
    )]
    pub struct OperatingSystemList {
        /// One entry for each version.
        ///
        /// `<OperatingSystem>`, any number of times. Since 2013-11-01 or earlier.
        #[field(0, "OperatingSystem", Flat(&Kind::Record(OperatingSystem::SHAPE)))]
        pub operating_systems: Vec<OperatingSystem>,
    }
}

impl OperatingSystemList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A version of the guest operating system.
    ///
    /// Element `<OperatingSystem>`. Since 2013-11-01 or earlier. Occurs in every operation of this
    /// resource.
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(OPERATING_SYSTEM_SHAPE, "OperatingSystem", NAMESPACE)]
    pub struct OperatingSystem {
        /// What a service configuration calls it, such as `WA-GUEST-OS-4.20_201506-01`.
        ///
        /// `<Version>`, required. Since 2013-11-01 or earlier.
        #[field(0, "Version", String, required)]
        pub version: String,
        /// A text to show to people.
        ///
        /// `<Label>`, base64 on the wire. Since 2013-11-01 or earlier.
        #[field(1, "Label", Base64Text)]
        pub label: Option<Base64Text>,
        /// Whether roles run under it whose configuration names none.
        ///
        /// `<IsDefault>`. Since 2013-11-01 or earlier.
        #[field(2, "IsDefault", Bool)]
        pub is_default: Option<bool>,
        /// Whether deployments can still ask for it.
        ///
        /// `<IsActive>`. Since 2013-11-01 or earlier.
        #[field(3, "IsActive", Bool)]
        pub is_active: Option<bool>,
        /// The number of the family that it belongs to; absent inside of a family.
        ///
        /// `<Family>`. Since 2013-11-01 or earlier.
        #[field(4, "Family", Int32)]
        pub family: Option<i32>,
        /// What people call that family; absent inside of a family.
        ///
        /// `<FamilyLabel>`, base64 on the wire. Since 2013-11-01 or earlier.
        #[field(5, "FamilyLabel", Base64Text)]
        pub family_label: Option<Base64Text>,
    }
}

impl OperatingSystem {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(version: impl Into<String>) -> Self {
        Self {
            version: version.into(),
            label: None,
            is_default: None,
            is_active: None,
            family: None,
            family_label: None,
        }
    }
}

::xms_runtime::record! {
    /// All families of guest operating systems.
    ///
    /// Element `<OperatingSystemFamilies>`. Since 2013-11-01 or earlier. Answered by
    /// [`LIST_FAMILIES`](super::super::operating_systems::LIST_FAMILIES).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        OPERATING_SYSTEM_FAMILY_LIST_SHAPE,
        "OperatingSystemFamilyList",
        NAMESPACE,
        tag("OperatingSystemFamilies")
    )]
    pub struct OperatingSystemFamilyList {
        /// One entry for each family.
        ///
        /// `<OperatingSystemFamily>`, any number of times. Since 2013-11-01 or earlier.
        #[field(
            0,
            "OperatingSystemFamily",
            Flat(&Kind::Record(OperatingSystemFamily::SHAPE))
        )]
        pub operating_system_families: Vec<OperatingSystemFamily>,
    }
}

impl OperatingSystemFamilyList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A family of guest operating systems, which are made of one release of Windows Server.
    ///
    /// Element `<OperatingSystemFamily>`. Since 2013-11-01 or earlier. Occurs in
    /// [`LIST_FAMILIES`](super::super::operating_systems::LIST_FAMILIES).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(OPERATING_SYSTEM_FAMILY_SHAPE, "OperatingSystemFamily", NAMESPACE)]
    pub struct OperatingSystemFamily {
        /// The family's number, such as 4.
        ///
        /// `<Name>`, required. Since 2013-11-01 or earlier.
        #[field(0, "Name", Int32, required)]
        pub name: i32,
        /// A text to show to people, such as `Windows Server 2012 R2`.
        ///
        /// `<Label>`, base64 on the wire. Since 2013-11-01 or earlier.
        #[field(1, "Label", Base64Text)]
        pub label: Option<Base64Text>,
        /// Its versions.
        ///
        /// `<OperatingSystems>` of `<OperatingSystem>`. Since 2013-11-01 or earlier.
        #[field(
            2,
            "OperatingSystems",
            List(&Field::new("OperatingSystem", Kind::Record(OperatingSystem::SHAPE)))
        )]
        pub operating_systems: Vec<OperatingSystem>,
    }
}

impl OperatingSystemFamily {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: i32) -> Self {
        Self {
            name,
            label: None,
            operating_systems: Vec::new(),
        }
    }
}
