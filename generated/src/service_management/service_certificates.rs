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
//! | [`GET`] | `GET /services/hostedservices/{cloud-service-name}/certificates/{algorithm}-{thumbprint}` | since 2009-10-01 |
//! | [`DELETE`] | `DELETE /services/hostedservices/{cloud-service-name}/certificates/{algorithm}-{thumbprint}` | since 2009-10-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::{LONG_RUNNING, version};

pub use super::elements::service_certificates::*;

/// Adds a certificate to a cloud service.
///
/// Add Service Certificate: `POST /services/hostedservices/{cloud-service-name}/certificates`,
/// since 2009-10-01, long-running. Takes [`CertificateFile`]. Answers 202. See also
/// [`service-certificates.list`](LIST), [`extensions.add`](super::extensions::ADD).
///
/// In the path:
///
/// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
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
pub static ADD: Operation = Operation {
    id: "service-certificates.add",
    title: "Add Service Certificate",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/certificates",
    path_parameters: &[Parameter::new("cloud-service-name", Kind::String).required()],
    body: Body::Element(CertificateFile::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2009_10_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lists the certificates of a cloud service.
///
/// List Service Certificates: `GET /services/hostedservices/{cloud-service-name}/certificates`,
/// since 2009-10-01. Answers 200 with [`CertificateList`]. See also
/// [`service-certificates.get`](GET).
///
/// In the path:
///
/// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
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
pub static LIST: Operation = Operation {
    id: "service-certificates.list",
    title: "List Service Certificates",
    method: Method::Get,
    path: "/services/hostedservices/{cloud-service-name}/certificates",
    path_parameters: &[Parameter::new("cloud-service-name", Kind::String).required()],
    responses: &[ExpectedResponse::new(200, Body::Element(CertificateList::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2009_10_01),
    ..Operation::BASE
};

/// Reads the public part of one certificate of a cloud service.
///
/// Get Service Certificate:
/// `GET /services/hostedservices/{cloud-service-name}/certificates/{algorithm}-{thumbprint}`, since
/// 2009-10-01. Answers 200 with [`Certificate`]. See also [`service-certificates.list`](LIST).
///
/// In the path:
///
/// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
/// - `algorithm`: Algorithm of the thumbprint, such as `sha1`.
/// - `thumbprint`: Thumbprint of the certificate, in hexadecimal.
///
/// For example, *public part* (2015-04-01):
///
/// ````xml
/// <Certificate xmlns="http://schemas.microsoft.com/windowsazure">
///   <Data>MIIBAAECAwQFBgc=</Data>
/// </Certificate>
/// ````
pub static GET: Operation = Operation {
    id: "service-certificates.get",
    title: "Get Service Certificate",
    method: Method::Get,
    path: "/services/hostedservices/{cloud-service-name}/certificates/{algorithm}-{thumbprint}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("algorithm", Kind::String).required(),
        Parameter::new("thumbprint", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(Certificate::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2009_10_01),
    ..Operation::BASE
};

/// Takes a certificate away from a cloud service.
///
/// Delete Service Certificate:
/// `DELETE /services/hostedservices/{cloud-service-name}/certificates/{algorithm}-{thumbprint}`,
/// since 2009-10-01, long-running. Answers 202. See also [`service-certificates.list`](LIST).
///
/// In the path:
///
/// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
/// - `algorithm`: Algorithm of the thumbprint, such as `sha1`.
/// - `thumbprint`: Thumbprint of the certificate, in hexadecimal.
pub static DELETE: Operation = Operation {
    id: "service-certificates.delete",
    title: "Delete Service Certificate",
    method: Method::Delete,
    path: "/services/hostedservices/{cloud-service-name}/certificates/{algorithm}-{thumbprint}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("algorithm", Kind::String).required(),
        Parameter::new("thumbprint", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2009_10_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "service-certificates",
    title: "Service certificates",
    operations: &[&ADD, &LIST, &GET, &DELETE],
    shapes: &[CertificateFile::SHAPE, CertificateList::SHAPE, Certificate::SHAPE],
    enums: &[CertificateFormat::TABLE],
    ..Resource::BASE
};
