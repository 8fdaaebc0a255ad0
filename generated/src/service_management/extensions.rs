// Written by `xms generate` from api-spec/service-management/extensions.toml; do not edit.
//! Extensions of a cloud service.
//!
//! Extensions that were added to a cloud service, to run beside its roles.
//!
//! An extension is added once, under an id of the caller's choice; deployments of the same cloud
//! service then refer to it by that id. What can be added is listed by the operations on extension
//! images.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`ADD`] | `POST /services/hostedservices/{cloud-service-name}/extensions` | since 2013-03-01 |
//! | [`GET`] | `GET /services/hostedservices/{cloud-service-name}/extensions/{extension-id}` | since 2013-03-01 |
//! | [`LIST`] | `GET /services/hostedservices/{cloud-service-name}/extensions` | since 2013-03-01 |
//! | [`DELETE`] | `DELETE /services/hostedservices/{cloud-service-name}/extensions/{extension-id}` | since 2013-03-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::{LONG_RUNNING, version};

pub use super::elements::extensions::*;

/// Adds an available extension to a cloud service.
///
/// Add Extension: `POST /services/hostedservices/{cloud-service-name}/extensions`, since
/// 2013-03-01, long-running. Takes [`AddExtension`]. Answers 202 or 200. See also
/// [`extension-images.list-available`](super::extension_images::LIST_AVAILABLE),
/// [`extension-images.list-versions`](super::extension_images::LIST_VERSIONS),
/// [`extensions.list`](LIST).
///
/// The published page tells the status of the finished operation, 200; every recorded answer is
/// 202, and the outcome is read with Get Operation Status.
///
/// The extension runs once a deployment of the cloud service refers to its id.
///
/// In the path:
///
/// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
///
/// For example, *everything set* (2013-03-01):
///
/// ````xml
/// <Extension xmlns="http://schemas.microsoft.com/windowsazure">
///   <ProviderNameSpace>Microsoft.Windows.Azure.Extensions</ProviderNameSpace>
///   <Type>RDP</Type>
///   <Id>rdp-contoso</Id>
///   <Thumbprint>3C1E5A7092B4D6F8013C5E7A92B4D6F8103C5E7A</Thumbprint>
///   <ThumbprintAlgorithm>sha1</ThumbprintAlgorithm>
///   <PublicConfiguration>PFB1YmxpY0NvbmZpZz4KICA8VXNlck5hbWU+YWRhPC9Vc2VyTmFtZT4KICA8RXhwaXJhdGlvbj4yMDE1LTEyLTMxPC9FeHBpcmF0aW9uPgo8L1B1YmxpY0NvbmZpZz4=</PublicConfiguration>
///   <PrivateConfiguration>PFByaXZhdGVDb25maWc+CiAgPFBhc3N3b3JkPmNvcnJlY3QgaG9yc2UgYmF0dGVyeTwvUGFzc3dvcmQ+CjwvUHJpdmF0ZUNvbmZpZz4=</PrivateConfiguration>
///   <Version>1.*</Version>
/// </Extension>
/// ````
pub static ADD: Operation = Operation {
    id: "extensions.add",
    title: "Add Extension",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/extensions",
    path_parameters: &[Parameter::new("cloud-service-name", Kind::String).required()],
    body: Body::Element(AddExtension::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::None),
        ExpectedResponse::new(200, Body::None),
    ],
    availability: Availability::ALWAYS.since(version::V2013_03_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Reads one extension that was added to a cloud service.
///
/// Get Extension: `GET /services/hostedservices/{cloud-service-name}/extensions/{extension-id}`,
/// since 2013-03-01. Answers 200 with [`Extension`]. See also [`extensions.list`](LIST),
/// [`extensions.add`](ADD).
///
/// The private configuration is never returned.
///
/// In the path:
///
/// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
/// - `extension-id`: The id under which the extension was added; List Extensions tells it.
///
/// For example, *before 2014-06-01* (2013-03-01):
///
/// ````xml
/// <Extension xmlns="http://schemas.microsoft.com/windowsazure">
///   <ProviderNameSpace>Microsoft.Windows.Azure.Extensions</ProviderNameSpace>
///   <Type>RDP</Type>
///   <Id>rdp-contoso</Id>
///   <Version>1.*</Version>
///   <Thumbprint>3C1E5A7092B4D6F8013C5E7A92B4D6F8103C5E7A</Thumbprint>
///   <ThumbprintAlgorithm>sha1</ThumbprintAlgorithm>
///   <PublicConfiguration>PFB1YmxpY0NvbmZpZz4KICA8VXNlck5hbWU+YWRhPC9Vc2VyTmFtZT4KICA8RXhwaXJhdGlvbj4yMDE1LTEyLTMxPC9FeHBpcmF0aW9uPgo8L1B1YmxpY0NvbmZpZz4=</PublicConfiguration>
/// </Extension>
/// ````
pub static GET: Operation = Operation {
    id: "extensions.get",
    title: "Get Extension",
    method: Method::Get,
    path: "/services/hostedservices/{cloud-service-name}/extensions/{extension-id}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("extension-id", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(Extension::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2013_03_01),
    ..Operation::BASE
};

/// Lists the extensions that were added to a cloud service.
///
/// List Extensions: `GET /services/hostedservices/{cloud-service-name}/extensions`, since
/// 2013-03-01. Answers 200 with [`ExtensionList`]. See also [`extensions.get`](GET),
/// [`extensions.add`](ADD),
/// [`extension-images.list-available`](super::extension_images::LIST_AVAILABLE).
///
/// In the path:
///
/// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
///
/// For example, *none* (2015-04-01):
///
/// ````xml
/// <Extensions xmlns="http://schemas.microsoft.com/windowsazure"></Extensions>
/// ````
pub static LIST: Operation = Operation {
    id: "extensions.list",
    title: "List Extensions",
    method: Method::Get,
    path: "/services/hostedservices/{cloud-service-name}/extensions",
    path_parameters: &[Parameter::new("cloud-service-name", Kind::String).required()],
    responses: &[ExpectedResponse::new(200, Body::Element(ExtensionList::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2013_03_01),
    ..Operation::BASE
};

/// Takes an extension away from a cloud service.
///
/// Delete Extension:
/// `DELETE /services/hostedservices/{cloud-service-name}/extensions/{extension-id}`, since
/// 2013-03-01, long-running. Answers 202 or 200. See also [`extensions.add`](ADD),
/// [`extensions.list`](LIST).
///
/// Answered with 202 or 200; in both cases the outcome can be read with Get Operation Status.
///
/// In the path:
///
/// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
/// - `extension-id`: The id under which the extension was added.
pub static DELETE: Operation = Operation {
    id: "extensions.delete",
    title: "Delete Extension",
    method: Method::Delete,
    path: "/services/hostedservices/{cloud-service-name}/extensions/{extension-id}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("extension-id", Kind::String).required(),
    ],
    responses: &[
        ExpectedResponse::new(202, Body::None),
        ExpectedResponse::new(200, Body::None),
    ],
    availability: Availability::ALWAYS.since(version::V2013_03_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "extensions",
    title: "Extensions of a cloud service",
    operations: &[&ADD, &GET, &LIST, &DELETE],
    shapes: &[AddExtension::SHAPE, Extension::SHAPE, ExtensionList::SHAPE],
    ..Resource::BASE
};
