// Written by `xms generate` from api/cloud/extensions.toml; do not edit.
//! Extensions.
//!
//! Extensions of a cloud service.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET`] | `GET /services/hostedservices/{cloud-service-name}/extensions/{extension-id}` | since 2013-03-01 |
//! | [`LIST`] | `GET /services/hostedservices/{cloud-service-name}/extensions` | since 2013-03-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Limits, Method, Operation, Parameter,
    Resource,
};

use super::version;

pub use super::elements::extensions::*;
pub use super::options::extensions::*;

/// Reads one extension.
///
/// Get Extension: `GET /services/hostedservices/{cloud-service-name}/extensions/{extension-id}`,
/// since 2013-03-01. Answers 200 with [`Extension`].
///
/// In the path:
///
/// - `cloud-service-name`: The name it was created under.
/// - `extension-id`: The id under which the extension was added. Matches `[A-Za-z0-9-]+`.
///
/// For example, *an agent* (2014-06-01):
///
/// ````xml
/// <Extension xmlns="http://schemas.microsoft.com/windowsazure"><Type>Agent</Type><Id>agent</Id></Extension>
/// ````
pub static GET: Operation = Operation {
    id: "extensions.get",
    title: "Get Extension",
    method: Method::Get,
    path: "/services/hostedservices/{cloud-service-name}/extensions/{extension-id}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("extension-id", Kind::String)
            .required()
            .limits(&Limits::NONE.pattern("[A-Za-z0-9-]+")),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(Extension::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2013_03_01),
    ..Operation::BASE
};

/// List Extensions: `GET /services/hostedservices/{cloud-service-name}/extensions`, since
/// 2013-03-01. Answers 200 with [`ExtensionList`].
///
/// In the path:
///
/// - `cloud-service-name`: The name it was created under.
///
/// In the query:
///
/// - `top`
///
/// For example, *sample* (2014-06-01):
///
/// ````xml
/// <Extensions xmlns="http://schemas.microsoft.com/windowsazure">
///   <Extension>
///     <Type>Agent</Type>
///     <Id>agent</Id>
///     <Version>2.*</Version>
///   </Extension>
/// </Extensions>
/// ````
pub static LIST: Operation = Operation {
    id: "extensions.list",
    title: "List Extensions",
    method: Method::Get,
    path: "/services/hostedservices/{cloud-service-name}/extensions",
    path_parameters: &[Parameter::new("cloud-service-name", Kind::String).required()],
    query: &[Parameter::new("top", Kind::String)],
    responses: &[ExpectedResponse::new(200, Body::Element(ExtensionList::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2013_03_01),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "extensions",
    title: "Extensions",
    operations: &[&GET, &LIST],
    shapes: &[Extension::SHAPE, ExtensionList::SHAPE],
    ..Resource::BASE
};
