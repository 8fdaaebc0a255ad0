// Written by `xms generate` from api/cloud/extensions.toml; do not edit.
//! Extensions.
//!
//! Extensions of a cloud service.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET`] | `GET /services/hostedservices/{cloud-service-name}/extensions/{extension-id}` | since 2013-03-01 |
//! | [`LIST`] | `GET /services/hostedservices/{cloud-service-name}/extensions` | since 2013-03-01 |

use xms_runtime::{Body, Field, Kind, Limits, Method, Operation, Parameter, Record, Resource, Response, Shape, Value};

use super::{NAMESPACE, version};

/// Reads one extension.
///
/// Get Extension: `GET /services/hostedservices/{cloud-service-name}/extensions/{extension-id}`,
/// since 2013-03-01. Answers 200 with [`Extension`].
///
/// In the path:
///
/// - `cloud-service-name`: Name of the cloud service.
/// - `extension-id`: The id under which the extension was added. Matches `[A-Za-z0-9-]+`.
///
/// For example, *an agent* (2014-06-01):
///
/// ````xml
/// <Extension xmlns="http://schemas.microsoft.com/windowsazure"><Type>Agent</Type><Id>agent</Id></Extension>
/// ````
pub static GET: Operation = Operation::new(
    "extensions.get",
    "Get Extension",
    Method::Get,
    "/services/hostedservices/{cloud-service-name}/extensions/{extension-id}",
)
.path_parameters(&[
    Parameter::new("cloud-service-name", Kind::String).required(),
    Parameter::new("extension-id", Kind::String).required().limits(&Limits {
        min: None,
        max: None,
        pattern: Some("[A-Za-z0-9-]+"),
    }),
])
.responses(&[Response::new(200, Body::Element(Extension::SHAPE))])
.since(version::V2013_03_01);

/// List Extensions: `GET /services/hostedservices/{cloud-service-name}/extensions`, since
/// 2013-03-01. Answers 200 with [`ExtensionList`].
///
/// In the path:
///
/// - `cloud-service-name`: Name of the cloud service.
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
pub static LIST: Operation = Operation::new(
    "extensions.list",
    "List Extensions",
    Method::Get,
    "/services/hostedservices/{cloud-service-name}/extensions",
)
.path_parameters(&[Parameter::new("cloud-service-name", Kind::String).required()])
.query(&[Parameter::new("top", Kind::String)])
.responses(&[Response::new(200, Body::Element(ExtensionList::SHAPE))])
.since(version::V2013_03_01);

/// What may be said in a call of [`LIST`], and need not.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOptions {
    /// `top`
    pub count: Option<String>,
}

impl ListOptions {
    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`count`](field@Self::count).
    #[must_use]
    pub fn count(mut self, value: impl Into<String>) -> Self {
        self.count = Some(value.into());
        self
    }
}

/// The table of this resource: its operations, elements and enums.
pub static RESOURCE: Resource = Resource {
    name: "extensions",
    title: "Extensions",
    operations: &[&GET, &LIST],
    shapes: &[Extension::SHAPE, ExtensionList::SHAPE],
    enums: &[],
};

/// An extension that was added.
///
/// Element `<Extension>`. Since 2013-03-01. Answered by [`GET`]. Occurs in [`LIST`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Extension {
    /// Its type.
    ///
    /// `<Type>`, required. Since 2013-03-01.
    pub kind: String,
    /// Its id.
    ///
    /// `<Id>`, required. Since 2013-03-01.
    pub id: String,
    /// Its version.
    ///
    /// `<Version>`. Since 2013-03-01.
    pub version: Option<String>,
    /// Whether its configuration is JSON.
    ///
    /// `<IsJsonExtension>`. Since 2014-06-01.
    pub is_json_extension: Option<bool>,
}

impl Extension {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &EXTENSION_SHAPE;

    /// With what is required; everything else is set by the method of its name.
    pub fn new(kind: impl Into<String>, id: impl Into<String>) -> Self {
        Self { kind: kind.into(), id: id.into(), version: None, is_json_extension: None }
    }

    /// Sets [`version`](field@Self::version).
    #[must_use]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }

    /// Sets [`is_json_extension`](field@Self::is_json_extension).
    #[must_use]
    pub fn is_json_extension(mut self, value: bool) -> Self {
        self.is_json_extension = Some(value);
        self
    }
}

static EXTENSION_SHAPE: Shape = Shape::new::<Extension>(
    "Extension",
    NAMESPACE,
    &[
        Field::new("Type", Kind::String).required(),
        Field::new("Id", Kind::String).required(),
        Field::new("Version", Kind::String),
        Field::new("IsJsonExtension", Kind::Bool).since(version::V2014_06_01),
    ],
);

impl Record for Extension {
    fn shape(&self) -> &'static Shape {
        &EXTENSION_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.kind,
            1 => &self.id,
            2 => &self.version,
            _ => &self.is_json_extension,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.kind,
            1 => &mut self.id,
            2 => &mut self.version,
            _ => &mut self.is_json_extension,
        }
    }

    fn empty() -> Self {
        Self { kind: Value::empty(), id: Value::empty(), version: None, is_json_extension: None }
    }
}

/// Element `<Extensions>`. Since 2013-03-01. Answered by [`LIST`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionList {
    /// `<Extension>`, any number of times. Since 2013-03-01.
    pub extensions: Vec<Extension>,
}

impl ExtensionList {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &EXTENSION_LIST_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`extensions`](field@Self::extensions).
    #[must_use]
    pub fn extensions(mut self, value: impl Into<Vec<Extension>>) -> Self {
        self.extensions = value.into();
        self
    }
}

static EXTENSION_LIST_SHAPE: Shape = Shape::new::<ExtensionList>(
    "ExtensionList",
    NAMESPACE,
    &[Field::new("Extension", Kind::Flat(&Kind::Record(Extension::SHAPE)))],
)
.tag("Extensions");

impl Record for ExtensionList {
    fn shape(&self) -> &'static Shape {
        &EXTENSION_LIST_SHAPE
    }

    fn field(&self, _index: usize) -> &dyn Value {
        &self.extensions
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Value {
        &mut self.extensions
    }

    fn empty() -> Self {
        Self::default()
    }
}
