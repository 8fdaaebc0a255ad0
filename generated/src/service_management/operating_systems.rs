// Written by `xms generate` from api-spec/service-management/operating-systems.toml; do not edit.
//! Operating systems.
//!
//! Versions of the guest operating system under which web and worker roles run.
//!
//! A service configuration names one of them, or asks for the newest of a family.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`LIST`] | `GET /operatingsystems` | first seen at 2013-11-01 |
//! | [`LIST_FAMILIES`] | `GET /operatingsystemfamilies` | first seen at 2013-11-01 |

use ::xms_runtime::{Availability, Body, ExpectedResponse, Method, Operation, Resource};

use super::version;

pub use super::elements::operating_systems::*;

/// Lists the versions of the guest operating system that are offered.
///
/// List Operating Systems: `GET /operatingsystems`, first seen at 2013-11-01. Answers 200 with
/// [`OperatingSystemList`]. See also [`operating-systems.list-families`](LIST_FAMILIES).
///
/// Versions that are offered no longer stay in the list and are not active.
///
/// Source: oldest .NET client.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <OperatingSystems xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <OperatingSystem>
///     <Version>WA-GUEST-OS-4.20_201506-01</Version>
///     <Label>V2luZG93cyBBenVyZSBHdWVzdCBPUyA0LjIw</Label>
///     <IsDefault>true</IsDefault>
///     <IsActive>true</IsActive>
///     <Family>4</Family>
///     <FamilyLabel>V2luZG93cyBTZXJ2ZXIgMjAxMiBSMg==</FamilyLabel>
///   </OperatingSystem>
/// </OperatingSystems>
/// ````
pub static LIST: Operation = Operation {
    id: "operating-systems.list",
    title: "List Operating Systems",
    method: Method::Get,
    path: "/operatingsystems",
    responses: &[ExpectedResponse::new(200, Body::Element(OperatingSystemList::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    ..Operation::BASE
};

/// Lists the families of guest operating systems, each with its versions.
///
/// List Operating System Families: `GET /operatingsystemfamilies`, first seen at 2013-11-01.
/// Answers 200 with [`OperatingSystemFamilyList`]. See also [`operating-systems.list`](LIST).
///
/// Source: oldest .NET client.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <OperatingSystemFamilies xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <OperatingSystemFamily>
///     <Name>4</Name>
///     <Label>V2luZG93cyBTZXJ2ZXIgMjAxMiBSMg==</Label>
///     <OperatingSystems>
///       <OperatingSystem>
///         <Version>WA-GUEST-OS-4.20_201506-01</Version>
///         <Label>V2luZG93cyBBenVyZSBHdWVzdCBPUyA0LjIw</Label>
///         <IsDefault>true</IsDefault>
///         <IsActive>true</IsActive>
///       </OperatingSystem>
///     </OperatingSystems>
///   </OperatingSystemFamily>
/// </OperatingSystemFamilies>
/// ````
pub static LIST_FAMILIES: Operation = Operation {
    id: "operating-systems.list-families",
    title: "List Operating System Families",
    method: Method::Get,
    path: "/operatingsystemfamilies",
    responses: &[
        ExpectedResponse::new(200, Body::Element(OperatingSystemFamilyList::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "operating-systems",
    title: "Operating systems",
    operations: &[&LIST, &LIST_FAMILIES],
    shapes: &[
        OperatingSystemList::SHAPE,
        OperatingSystem::SHAPE,
        OperatingSystemFamilyList::SHAPE,
        OperatingSystemFamily::SHAPE,
    ],
    ..Resource::BASE
};
