// Written by `xms generate` from api-spec/service-management/roles.toml; do not edit.
//! Roles.
//!
//! Roles of a deployment: web and worker roles, and virtual machines.
//!
//! Get Cloud Service Properties and operations on deployments and virtual machines share what is
//! described here. Where no page has the first version of an element, the first client that reads
//! it is an upper bound.

use ::xms_runtime::Resource;

pub use super::elements::roles::*;

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "roles",
    title: "Roles",
    shapes: &[
        Role::SHAPE,
        ConfigurationSet::SHAPE,
        NetworkConfigurationSet::SHAPE,
        RoleInputEndpoint::SHAPE,
        LoadBalancerProbe::SHAPE,
        EndpointAcl::SHAPE,
        EndpointAclRule::SHAPE,
        PublicIp::SHAPE,
        NetworkInterface::SHAPE,
        IpConfiguration::SHAPE,
        ResourceExtensionReference::SHAPE,
        ResourceExtensionParameterValue::SHAPE,
        DataVirtualHardDisk::SHAPE,
        OsVirtualHardDisk::SHAPE,
        VmImageInput::SHAPE,
        OsDiskConfiguration::SHAPE,
        DataDiskConfiguration::SHAPE,
        DebugSettings::SHAPE,
    ],
    ..Resource::BASE
};
