// Written by `xms generate` from api-spec/service-management/management-certificates.toml; do not edit.
//! Management certificates.
//!
//! Certificates with which clients authenticate to this API.
//!
//! Whoever has the private key to one of them can manage the whole subscription. The service keeps
//! public keys only. A subscription has at most 25 of them.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`ADD`] | `POST /certificates` | since 2012-03-01 |
//! | [`LIST`] | `GET /certificates` | since 2012-03-01 |
//! | [`GET`] | `GET /certificates/{thumbprint}` | since 2012-03-01 |
//! | [`DELETE`] | `DELETE /certificates/{thumbprint}` | since 2012-03-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::version;

pub use super::elements::management_certificates::*;

/// Lets the owner of a certificate manage the subscription.
///
/// Add Management Certificate: `POST /certificates`, since 2012-03-01. Takes
/// [`AddSubscriptionCertificate`]. Answers 200. See also [`management-certificates.list`](LIST),
/// [`management-certificates.delete`](DELETE).
///
/// For example, *one certificate* (2015-04-01):
///
/// ````xml
/// <SubscriptionCertificate xmlns="http://schemas.microsoft.com/windowsazure">
///   <SubscriptionCertificatePublicKey>MIIBCgKCAQEA</SubscriptionCertificatePublicKey>
///   <SubscriptionCertificateThumbprint>5BA1A9DD4FC0B2D7B2A5C8E4A2F2C3D4E5F60718</SubscriptionCertificateThumbprint>
///   <SubscriptionCertificateData>MIIDCTCCAfGg</SubscriptionCertificateData>
/// </SubscriptionCertificate>
/// ````
pub static ADD: Operation = Operation {
    id: "management-certificates.add",
    title: "Add Management Certificate",
    method: Method::Post,
    path: "/certificates",
    body: Body::Element(AddSubscriptionCertificate::SHAPE),
    availability: Availability::ALWAYS.since(version::V2012_03_01),
    ..Operation::BASE
};

/// Lists the certificates that can manage the subscription.
///
/// List Management Certificates: `GET /certificates`, since 2012-03-01. Answers 200 with
/// [`SubscriptionCertificateList`]. See also [`management-certificates.get`](GET).
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <SubscriptionCertificates xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <SubscriptionCertificate>
///     <SubscriptionCertificatePublicKey>MIIBCgKCAQEA</SubscriptionCertificatePublicKey>
///     <SubscriptionCertificateThumbprint>5BA1A9DD4FC0B2D7B2A5C8E4A2F2C3D4E5F60718</SubscriptionCertificateThumbprint>
///     <SubscriptionCertificateData>MIIDCTCCAfGg</SubscriptionCertificateData>
///     <Created>2015-03-02T10:20:30Z</Created>
///   </SubscriptionCertificate>
/// </SubscriptionCertificates>
/// ````
pub static LIST: Operation = Operation {
    id: "management-certificates.list",
    title: "List Management Certificates",
    method: Method::Get,
    path: "/certificates",
    responses: &[
        ExpectedResponse::new(200, Body::Element(SubscriptionCertificateList::SHAPE)),
    ],
    availability: Availability::ALWAYS.since(version::V2012_03_01),
    ..Operation::BASE
};

/// Reads one of the certificates that can manage the subscription.
///
/// Get Management Certificate: `GET /certificates/{thumbprint}`, since 2012-03-01. Answers 200 with
/// [`SubscriptionCertificate`]. See also [`management-certificates.list`](LIST).
///
/// In the path:
///
/// - `thumbprint`: SHA-1 of the certificate in hexadecimal digits.
///
/// For example, *by its thumbprint* (2015-04-01):
///
/// ````xml
/// <SubscriptionCertificate xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <SubscriptionCertificatePublicKey>MIIBCgKCAQEA</SubscriptionCertificatePublicKey>
///   <SubscriptionCertificateThumbprint>5BA1A9DD4FC0B2D7B2A5C8E4A2F2C3D4E5F60718</SubscriptionCertificateThumbprint>
///   <SubscriptionCertificateData>MIIDCTCCAfGg</SubscriptionCertificateData>
///   <Created>2015-03-02T10:20:30Z</Created>
/// </SubscriptionCertificate>
/// ````
pub static GET: Operation = Operation {
    id: "management-certificates.get",
    title: "Get Management Certificate",
    method: Method::Get,
    path: "/certificates/{thumbprint}",
    path_parameters: &[Parameter::new("thumbprint", Kind::String).required()],
    responses: &[
        ExpectedResponse::new(200, Body::Element(SubscriptionCertificate::SHAPE)),
    ],
    availability: Availability::ALWAYS.since(version::V2012_03_01),
    ..Operation::BASE
};

/// Takes the right to manage the subscription from the owner of a certificate.
///
/// Delete Management Certificate: `DELETE /certificates/{thumbprint}`, since 2012-03-01.
/// Answers 200. See also [`management-certificates.add`](ADD).
///
/// A client can take it from itself: the certificate that the request is made with may be the one
/// that is deleted.
///
/// In the path:
///
/// - `thumbprint`: SHA-1 of the certificate in hexadecimal digits.
pub static DELETE: Operation = Operation {
    id: "management-certificates.delete",
    title: "Delete Management Certificate",
    method: Method::Delete,
    path: "/certificates/{thumbprint}",
    path_parameters: &[Parameter::new("thumbprint", Kind::String).required()],
    availability: Availability::ALWAYS.since(version::V2012_03_01),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "management-certificates",
    title: "Management certificates",
    operations: &[&ADD, &LIST, &GET, &DELETE],
    shapes: &[
        AddSubscriptionCertificate::SHAPE,
        SubscriptionCertificateList::SHAPE,
        SubscriptionCertificate::SHAPE,
    ],
    ..Resource::BASE
};
