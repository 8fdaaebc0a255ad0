// Written by `xms generate` from api-spec/service-management/service-certificates.toml; do not edit.
//! Service certificates.
//!
//! Certificates that the roles and extensions of a cloud service can use.
//!
//! A certificate is added with its private key and found again by its thumbprint; the private key
//! is never returned. Extensions have their private configuration encrypted with one of them.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`ADD`] | `POST /services/hostedservices/{cloud-service-name}/certificates` | since 2009-10-01 |
//! | [`LIST`] | `GET /services/hostedservices/{cloud-service-name}/certificates` | since 2009-10-01 |
//! | [`GET`] | `GET /services/hostedservices/{cloud-service-name}/certificates/{thumbprint-algorithm}-{thumbprint}` | since 2009-10-01 |
//! | [`DELETE`] | `DELETE /services/hostedservices/{cloud-service-name}/certificates/{thumbprint-algorithm}-{thumbprint}` | since 2009-10-01 |

use xms_runtime::{
    Base64Bytes, Body, EnumShape, EnumValue, Field, Kind, Method, OpenEnum, Operation, Parameter, Record, Resource,
    Response, Secret, Shape, Unrecognized, Uri, Value,
};

use super::{LONG_RUNNING, NAMESPACE, version};

/// Adds a certificate to a cloud service.
///
/// Add Service Certificate: `POST /services/hostedservices/{cloud-service-name}/certificates`,
/// since 2009-10-01, long-running. Takes [`CertificateFile`]. Answers 202. See also
/// [`service-certificates.list`](LIST), [`extensions.add`](super::extensions::ADD).
///
/// In the path:
///
/// - `cloud-service-name`: Name of the cloud service.
///
/// For example, *with its private key* (2009-10-01):
///
/// ````xml
/// <CertificateFile xmlns="http://schemas.microsoft.com/windowsazure">
///   <Data>TVovPzEyMw==</Data>
///   <CertificateFormat>pfx</CertificateFormat>
///   <Password>correct horse battery</Password>
/// </CertificateFile>
/// ````
pub static ADD: Operation = Operation::new(
    "service-certificates.add",
    "Add Service Certificate",
    Method::Post,
    "/services/hostedservices/{cloud-service-name}/certificates",
)
.path_parameters(&[Parameter::new("cloud-service-name", Kind::String).required()])
.body(Body::Element(CertificateFile::SHAPE))
.responses(&[Response::new(202, Body::None)])
.since(version::V2009_10_01)
.long_running(&LONG_RUNNING);

/// Lists the certificates of a cloud service.
///
/// List Service Certificates: `GET /services/hostedservices/{cloud-service-name}/certificates`,
/// since 2009-10-01. Answers 200 with [`CertificateList`]. See also
/// [`service-certificates.get`](GET).
///
/// In the path:
///
/// - `cloud-service-name`: Name of the cloud service.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <Certificates xmlns="http://schemas.microsoft.com/windowsazure">
///   <Certificate>
///     <CertificateUrl>https://management.core.windows.net/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/hostedservices/contoso/certificates/sha1-3C1E5A7092B4D6F8013C5E7A92B4D6F8103C5E7A</CertificateUrl>
///     <Thumbprint>3C1E5A7092B4D6F8013C5E7A92B4D6F8103C5E7A</Thumbprint>
///     <ThumbprintAlgorithm>sha1</ThumbprintAlgorithm>
///     <Data>MIIBAAECAwQFBgc=</Data>
///   </Certificate>
/// </Certificates>
/// ````
pub static LIST: Operation = Operation::new(
    "service-certificates.list",
    "List Service Certificates",
    Method::Get,
    "/services/hostedservices/{cloud-service-name}/certificates",
)
.path_parameters(&[Parameter::new("cloud-service-name", Kind::String).required()])
.responses(&[Response::new(200, Body::Element(CertificateList::SHAPE))])
.since(version::V2009_10_01);

/// Reads the public part of one certificate of a cloud service.
///
/// Get Service Certificate:
/// `GET /services/hostedservices/{cloud-service-name}/certificates/{thumbprint-algorithm}-{thumbprint}`,
/// since 2009-10-01. Answers 200 with [`Certificate`]. See also
/// [`service-certificates.list`](LIST).
///
/// In the path:
///
/// - `cloud-service-name`: Name of the cloud service.
/// - `thumbprint-algorithm`: Algorithm of the thumbprint, such as `sha1`.
/// - `thumbprint`: Thumbprint of the certificate, in hexadecimal.
///
/// For example, *public part* (2015-04-01):
///
/// ````xml
/// <Certificate xmlns="http://schemas.microsoft.com/windowsazure">
///   <Data>MIIBAAECAwQFBgc=</Data>
/// </Certificate>
/// ````
pub static GET: Operation = Operation::new(
    "service-certificates.get",
    "Get Service Certificate",
    Method::Get,
    "/services/hostedservices/{cloud-service-name}/certificates/{thumbprint-algorithm}-{thumbprint}",
)
.path_parameters(&[
    Parameter::new("cloud-service-name", Kind::String).required(),
    Parameter::new("thumbprint-algorithm", Kind::String).required(),
    Parameter::new("thumbprint", Kind::String).required(),
])
.responses(&[Response::new(200, Body::Element(Certificate::SHAPE))])
.since(version::V2009_10_01);

/// Takes a certificate away from a cloud service.
///
/// Delete Service Certificate:
/// `DELETE /services/hostedservices/{cloud-service-name}/certificates/{thumbprint-algorithm}-{thumbprint}`,
/// since 2009-10-01, long-running. Answers 202. See also [`service-certificates.list`](LIST).
///
/// In the path:
///
/// - `cloud-service-name`: Name of the cloud service.
/// - `thumbprint-algorithm`: Algorithm of the thumbprint, such as `sha1`.
/// - `thumbprint`: Thumbprint of the certificate, in hexadecimal.
pub static DELETE: Operation = Operation::new(
    "service-certificates.delete",
    "Delete Service Certificate",
    Method::Delete,
    "/services/hostedservices/{cloud-service-name}/certificates/{thumbprint-algorithm}-{thumbprint}",
)
.path_parameters(&[
    Parameter::new("cloud-service-name", Kind::String).required(),
    Parameter::new("thumbprint-algorithm", Kind::String).required(),
    Parameter::new("thumbprint", Kind::String).required(),
])
.responses(&[Response::new(202, Body::None)])
.since(version::V2009_10_01)
.long_running(&LONG_RUNNING);

/// The table of this resource: its operations, elements and enums.
pub static RESOURCE: Resource = Resource {
    name: "service-certificates",
    title: "Service certificates",
    operations: &[&ADD, &LIST, &GET, &DELETE],
    shapes: &[CertificateFile::SHAPE, CertificateList::SHAPE, Certificate::SHAPE],
    enums: &[CertificateFormat::TABLE],
};

/// A certificate to add to a cloud service.
///
/// Element `<CertificateFile>`. Since 2009-10-01. Taken by [`ADD`].
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CertificateFile {
    /// The file with the certificate, as it is.
    ///
    /// `<Data>`, base64 on the wire, required, secret. Since 2009-10-01.
    pub data: Secret<Base64Bytes>,
    /// What kind of file it is.
    ///
    /// `<CertificateFormat>`, required. Since 2009-10-01.
    pub certificate_format: CertificateFormat,
    /// What opens a file with a private key.
    ///
    /// `<Password>`, secret. Since 2009-10-01.
    pub password: Option<Secret<String>>,
}

impl CertificateFile {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &CERTIFICATE_FILE_SHAPE;

    /// With what is required; everything else is set by the method of its name.
    pub fn new(data: impl Into<Base64Bytes>, certificate_format: impl Into<CertificateFormat>) -> Self {
        Self { data: Secret::new(data.into()), certificate_format: certificate_format.into(), password: None }
    }

    /// Sets [`password`](field@Self::password).
    #[must_use]
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(Secret::new(value.into()));
        self
    }
}

static CERTIFICATE_FILE_SHAPE: Shape = Shape::new::<CertificateFile>(
    "CertificateFile",
    NAMESPACE,
    &[
        Field::new("Data", Kind::Base64Bytes).required().secret(),
        Field::new("CertificateFormat", Kind::Enum(CertificateFormat::TABLE)).required(),
        Field::new("Password", Kind::String).secret(),
    ],
);

impl Record for CertificateFile {
    fn shape(&self) -> &'static Shape {
        &CERTIFICATE_FILE_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.data,
            1 => &self.certificate_format,
            _ => &self.password,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.data,
            1 => &mut self.certificate_format,
            _ => &mut self.password,
        }
    }

    fn empty() -> Self {
        Self { data: Value::empty(), certificate_format: Value::empty(), password: None }
    }
}

/// The certificates of a cloud service.
///
/// Element `<Certificates>`. Since 2009-10-01. Answered by [`LIST`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CertificateList {
    /// One entry for each certificate.
    ///
    /// `<Certificate>`, any number of times. Since 2009-10-01.
    pub certificates: Vec<Certificate>,
}

impl CertificateList {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &CERTIFICATE_LIST_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`certificates`](field@Self::certificates).
    #[must_use]
    pub fn certificates(mut self, value: impl Into<Vec<Certificate>>) -> Self {
        self.certificates = value.into();
        self
    }
}

static CERTIFICATE_LIST_SHAPE: Shape = Shape::new::<CertificateList>(
    "CertificateList",
    NAMESPACE,
    &[Field::new("Certificate", Kind::Flat(&Kind::Record(Certificate::SHAPE)))],
)
.tag("Certificates");

impl Record for CertificateList {
    fn shape(&self) -> &'static Shape {
        &CERTIFICATE_LIST_SHAPE
    }

    fn field(&self, _index: usize) -> &dyn Value {
        &self.certificates
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Value {
        &mut self.certificates
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A certificate of a cloud service.
///
/// Element `<Certificate>`. Since 2009-10-01. Answered by [`GET`]. Occurs in [`LIST`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Certificate {
    /// Address of the certificate in this API; only in lists.
    ///
    /// `<CertificateUrl>`. Since 2009-10-01.
    pub certificate_url: Option<Uri>,
    /// Thumbprint of the certificate; only in lists.
    ///
    /// `<Thumbprint>`. Since 2009-10-01.
    pub thumbprint: Option<String>,
    /// Algorithm of the thumbprint, such as `sha1`; only in lists.
    ///
    /// `<ThumbprintAlgorithm>`. Since 2009-10-01.
    pub thumbprint_algorithm: Option<String>,
    /// The public part, in the form of a .cer file.
    ///
    /// `<Data>`, base64 on the wire. Since 2009-10-01.
    pub data: Option<Base64Bytes>,
}

impl Certificate {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &CERTIFICATE_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`certificate_url`](field@Self::certificate_url).
    #[must_use]
    pub fn certificate_url(mut self, value: impl Into<Uri>) -> Self {
        self.certificate_url = Some(value.into());
        self
    }

    /// Sets [`thumbprint`](field@Self::thumbprint).
    #[must_use]
    pub fn thumbprint(mut self, value: impl Into<String>) -> Self {
        self.thumbprint = Some(value.into());
        self
    }

    /// Sets [`thumbprint_algorithm`](field@Self::thumbprint_algorithm).
    #[must_use]
    pub fn thumbprint_algorithm(mut self, value: impl Into<String>) -> Self {
        self.thumbprint_algorithm = Some(value.into());
        self
    }

    /// Sets [`data`](field@Self::data).
    #[must_use]
    pub fn data(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.data = Some(value.into());
        self
    }
}

static CERTIFICATE_SHAPE: Shape = Shape::new::<Certificate>(
    "Certificate",
    NAMESPACE,
    &[
        Field::new("CertificateUrl", Kind::Uri),
        Field::new("Thumbprint", Kind::String),
        Field::new("ThumbprintAlgorithm", Kind::String),
        Field::new("Data", Kind::Base64Bytes),
    ],
);

impl Record for Certificate {
    fn shape(&self) -> &'static Shape {
        &CERTIFICATE_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.certificate_url,
            1 => &self.thumbprint,
            2 => &self.thumbprint_algorithm,
            _ => &self.data,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.certificate_url,
            1 => &mut self.thumbprint,
            2 => &mut self.thumbprint_algorithm,
            _ => &mut self.data,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// Kind of file that a certificate comes in.
///
/// Since 2009-10-01. Occurs in [`ADD`]. The set is open: a value that is not named here is kept as
/// it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertificateFormat {
    /// A .pfx file: the certificate with its private key, under a password.
    ///
    /// `pfx`. Since 2009-10-01.
    Pfx,
    /// A .cer file: the public part.
    ///
    /// `cer`. Since 2009-10-01.
    Cer,
    /// A value that this SDK does not name.
    Unrecognized(Unrecognized),
}

impl CertificateFormat {
    /// The table of this enum: values and their versions.
    pub const TABLE: &'static EnumShape = &CERTIFICATE_FORMAT_TABLE;
}

static CERTIFICATE_FORMAT_TABLE: EnumShape =
    EnumShape::new("CertificateFormat", &[EnumValue::new("pfx"), EnumValue::new("cer")]);

impl OpenEnum for CertificateFormat {
    fn table() -> &'static EnumShape {
        Self::TABLE
    }

    fn named(index: usize) -> Option<Self> {
        Some(match index {
            0 => Self::Pfx,
            1 => Self::Cer,
            _ => return None,
        })
    }

    fn unrecognized(text: Unrecognized) -> Self {
        Self::Unrecognized(text)
    }

    fn index(&self) -> Result<usize, &Unrecognized> {
        Ok(match self {
            Self::Pfx => 0,
            Self::Cer => 1,
            Self::Unrecognized(text) => return Err(text),
        })
    }
}

xms_runtime::open_enum!(CertificateFormat);
