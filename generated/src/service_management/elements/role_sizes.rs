// Written by `xms generate` from api-spec/service-management/role-sizes.toml; do not edit.
//! Elements and enums of *Role sizes*.

use ::xms_runtime::Kind;

use super::super::{NAMESPACE, version};

::xms_runtime::record! {
    /// All sizes that a subscription can use.
    ///
    /// Element `<RoleSizes>`. Since 2013-03-01 or earlier. Answered by
    /// [`LIST`](super::super::role_sizes::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ROLE_SIZE_LIST_SHAPE, "RoleSizeList", NAMESPACE, tag("RoleSizes"))]
    pub struct RoleSizeList {
        /// One entry for each size.
        ///
        /// `<RoleSize>`, any number of times. Since 2013-03-01 or earlier.
        #[field(0, "RoleSize", Flat(&Kind::Record(RoleSize::SHAPE)))]
        pub role_sizes: Vec<RoleSize>,
    }
}

impl RoleSizeList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// What an instance of some size has.
    ///
    /// Element `<RoleSize>`. Since 2013-03-01 or earlier. Occurs in
    /// [`LIST`](super::super::role_sizes::LIST).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ROLE_SIZE_SHAPE, "RoleSize", NAMESPACE)]
    pub struct RoleSize {
        /// What requests call the size, such as `Standard_D1`.
        ///
        /// `<Name>`, required. Since 2013-03-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// A text to show to people.
        ///
        /// `<Label>`. Since 2013-03-01 or earlier.
        #[field(1, "Label", String)]
        pub label: Option<String>,
        /// How many processors it has; 1 for shares of one, too.
        ///
        /// `<Cores>`. Since 2013-03-01 or earlier.
        #[field(2, "Cores", Int32)]
        pub cores: Option<i32>,
        /// Its memory in MiB.
        ///
        /// `<MemoryInMb>`. Since 2013-03-01 or earlier.
        #[field(3, "MemoryInMb", Int32)]
        pub memory_in_mb: Option<i32>,
        /// Whether web and worker roles can have this size.
        ///
        /// `<SupportedByWebWorkerRoles>`. Since 2013-03-01 or earlier.
        #[field(4, "SupportedByWebWorkerRoles", Bool)]
        pub supported_by_web_worker_roles: Option<bool>,
        /// Whether virtual machines can.
        ///
        /// `<SupportedByVirtualMachines>`. Since 2013-03-01 or earlier.
        #[field(5, "SupportedByVirtualMachines", Bool)]
        pub supported_by_virtual_machines: Option<bool>,
        /// How many data disks can be attached.
        ///
        /// `<MaxDataDiskCount>`. First seen at 2014-05-01, an upper bound. Source: first .NET
        /// client that has it.
        #[field(6, "MaxDataDiskCount", Int32, seen(version::V2014_05_01))]
        pub max_data_disk_count: Option<i32>,
        /// The temporary disk of a web or worker role, in MiB; 0 where there can be none of this
        /// size.
        ///
        /// `<WebWorkerResourceDiskSizeInMb>`. First seen at 2014-05-01, an upper bound. Source:
        /// first .NET client that has it.
        #[field(7, "WebWorkerResourceDiskSizeInMb", Int32, seen(version::V2014_05_01))]
        pub web_worker_resource_disk_size_in_mb: Option<i32>,
        /// The temporary disk of a virtual machine, in MiB.
        ///
        /// `<VirtualMachineResourceDiskSizeInMb>`. First seen at 2014-05-01, an upper bound.
        /// Source: first .NET client that has it.
        #[field(8, "VirtualMachineResourceDiskSizeInMb", Int32, seen(version::V2014_05_01))]
        pub virtual_machine_resource_disk_size_in_mb: Option<i32>,
    }
}

impl RoleSize {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            label: None,
            cores: None,
            memory_in_mb: None,
            supported_by_web_worker_roles: None,
            supported_by_virtual_machines: None,
            max_data_disk_count: None,
            web_worker_resource_disk_size_in_mb: None,
            virtual_machine_resource_disk_size_in_mb: None,
        }
    }
}
