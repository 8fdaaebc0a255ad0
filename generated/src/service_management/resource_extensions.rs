// Written by `xms generate` from api-spec/service-management/resource-extensions.toml; do not edit.
//! Resource extensions.
//!
//! Extensions of virtual machines, as their publishers offer them.
//!
//! What runs on a virtual machine beside its owner's software: agents for monitoring,
//! configuration, debugging and the like. Extensions of cloud services are others.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`LIST`] | `GET /services/resourceextensions` | since 2013-11-01 |
//! | [`LIST_VERSIONS`] | `GET /services/resourceextensions/{publisher-name}/{extension-name}` | since 2013-11-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::version;

pub use super::elements::resource_extensions::*;

/// Lists the newest version of every extension that virtual machines can have.
///
/// List Resource Extensions: `GET /services/resourceextensions`, since 2013-11-01. Answers 200 with
/// [`ResourceExtensionList`]. See also [`resource-extensions.list-versions`](LIST_VERSIONS).
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <ResourceExtensions xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ResourceExtension>
///     <Publisher>Contoso.Tools</Publisher>
///     <Name>Watcher</Name>
///     <Version>1.2</Version>
///     <Label>Watcher</Label>
///     <Description>Tells when something goes wrong</Description>
///     <ReplicationCompleted>true</ReplicationCompleted>
///     <IsJsonExtension>true</IsJsonExtension>
///     <SupportedOS>Linux</SupportedOS>
///     <CompanyName>Contoso</CompanyName>
///     <PublishedDate>2015-02-25T00:00:00Z</PublishedDate>
///   </ResourceExtension>
/// </ResourceExtensions>
/// ````
pub static LIST: Operation = Operation {
    id: "resource-extensions.list",
    title: "List Resource Extensions",
    method: Method::Get,
    path: "/services/resourceextensions",
    responses: &[
        ExpectedResponse::new(200, Body::Element(ResourceExtensionList::SHAPE)),
    ],
    availability: Availability::ALWAYS.since(version::V2013_11_01),
    ..Operation::BASE
};

/// Lists every version of one extension for virtual machines that can be referred to.
///
/// List Resource Extension Versions:
/// `GET /services/resourceextensions/{publisher-name}/{extension-name}`, since 2013-11-01. Answers
/// 200 with [`ResourceExtensionList`]. See also [`resource-extensions.list`](LIST).
///
/// In the path:
///
/// - `publisher-name`: Who made the extension.
/// - `extension-name`: How its publisher calls the extension.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <ResourceExtensions xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ResourceExtension>
///     <Publisher>Contoso.Tools</Publisher>
///     <Name>Watcher</Name>
///     <Version>1.2</Version>
///     <Label>Watcher</Label>
///     <Description>Tells when something goes wrong</Description>
///     <ReplicationCompleted>true</ReplicationCompleted>
///     <IsJsonExtension>true</IsJsonExtension>
///     <SupportedOS>Linux</SupportedOS>
///     <CompanyName>Contoso</CompanyName>
///     <PublishedDate>2015-02-25T00:00:00Z</PublishedDate>
///   </ResourceExtension>
/// </ResourceExtensions>
/// ````
pub static LIST_VERSIONS: Operation = Operation {
    id: "resource-extensions.list-versions",
    title: "List Resource Extension Versions",
    method: Method::Get,
    path: "/services/resourceextensions/{publisher-name}/{extension-name}",
    path_parameters: &[
        Parameter::new("publisher-name", Kind::String).required(),
        Parameter::new("extension-name", Kind::String).required(),
    ],
    responses: &[
        ExpectedResponse::new(200, Body::Element(ResourceExtensionList::SHAPE)),
    ],
    availability: Availability::ALWAYS.since(version::V2013_11_01),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "resource-extensions",
    title: "Resource extensions",
    operations: &[&LIST, &LIST_VERSIONS],
    shapes: &[ResourceExtensionList::SHAPE, ResourceExtension::SHAPE],
    ..Resource::BASE
};
