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

use super::{NAMESPACE, version};

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

/// Holds the parameters of [`LIST`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOptions {
    /// `top`
    pub count: Option<String>,
}

impl ListOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "extensions",
    title: "Extensions",
    operations: &[&GET, &LIST],
    shapes: &[Extension::SHAPE, ExtensionList::SHAPE],
    ..Resource::BASE
};

::xms_runtime::record! {
    /// An extension that was added.
    ///
    /// Element `<Extension>`. Since 2013-03-01. Answered by [`GET`]. Occurs in [`LIST`].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[element(EXTENSION_SHAPE, "Extension", NAMESPACE)]
    pub struct Extension {
        /// What it does.
        ///
        /// `<Type>`, required. Since 2013-03-01.
        #[field(0, "Type", String, required)]
        pub kind: String,
        /// Unique in its service.
        ///
        /// `<Id>`, required. Since 2013-03-01.
        #[field(1, "Id", String, required)]
        pub id: String,
        /// Which release runs.
        ///
        /// `<Version>`. Since 2013-03-01.
        #[field(2, "Version", String)]
        pub version: Option<String>,
        /// Whether its configuration is JSON.
        ///
        /// `<IsJsonExtension>`. Since 2014-06-01.
        #[field(3, "IsJsonExtension", Bool, since(version::V2014_06_01))]
        pub is_json_extension: Option<bool>,
    }
}

impl Extension {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(kind: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            id: id.into(),
            version: None,
            is_json_extension: None,
        }
    }
}

::xms_runtime::record! {
    /// Element `<Extensions>`. Since 2013-03-01. Answered by [`LIST`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(EXTENSION_LIST_SHAPE, "ExtensionList", NAMESPACE, tag("Extensions"))]
    pub struct ExtensionList {
        /// `<Extension>`, any number of times. Since 2013-03-01.
        #[field(0, "Extension", Flat(&Kind::Record(Extension::SHAPE)))]
        pub extensions: Vec<Extension>,
    }
}

impl ExtensionList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}
