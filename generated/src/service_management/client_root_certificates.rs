// Written by `xms generate` from api-spec/service-management/client-root-certificates.toml; do not edit.
//! Client root certificates.
//!
//! Root certificates of a gateway: single computers whose certificates they have signed may connect
//! to the virtual network.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`ADD`] | `POST /services/networking/{virtual-network-name}/gateway/clientrootcertificates` | first seen at 2013-11-01 |
//! | [`LIST`] | `GET /services/networking/{virtual-network-name}/gateway/clientrootcertificates` | first seen at 2013-11-01 |
//! | [`GET`] | `GET /services/networking/{virtual-network-name}/gateway/clientrootcertificates/{certificate-thumbprint}` | first seen at 2013-11-01 |
//! | [`DELETE`] | `DELETE /services/networking/{virtual-network-name}/gateway/clientrootcertificates/{certificate-thumbprint}` | first seen at 2013-11-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, LongRunning, Method, Operation,
    Parameter, Resource,
};

use super::version;
use super::gateway_operations::GatewayOperationAsyncResponse;

pub use super::elements::client_root_certificates::*;

/// Lets computers connect whose certificates this one has signed.
///
/// Add Client Root Certificate:
/// `POST /services/networking/{virtual-network-name}/gateway/clientrootcertificates`, first seen at
/// 2013-11-01, long-running. Takes [`ClientRootCertificateData`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also [`client-root-certificates.list`](LIST),
/// [`gateways.generate-vpn-client-package`](super::gateways::GENERATE_VPN_CLIENT_PACKAGE).
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <Binary>MIIDCTCCAfGg</Binary>
/// ````
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static ADD: Operation = Operation {
    id: "client-root-certificates.add",
    title: "Add Client Root Certificate",
    method: Method::Post,
    path: "/services/networking/{virtual-network-name}/gateway/clientrootcertificates",
    path_parameters: &[Parameter::new("virtual-network-name", Kind::String).required()],
    body: Body::Element(ClientRootCertificateData::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    long_running: Some(&ADD_LONG_RUNNING),
    ..Operation::BASE
};

static ADD_LONG_RUNNING: LongRunning = LongRunning {
    request_id: "x-ms-request-id",
    poll: &super::gateway_operations::GET_STATUS,
    interval_ms: 30_000,
    state: 7,
    running: &["InProgress", "Unknown"],
    succeeded: &["Successful"],
    failed: &["Failed"],
    status: Some(2),
    error: Some(8),
    ..LongRunning::BASE
};

/// Lists the root certificates of a gateway.
///
/// List Client Root Certificates:
/// `GET /services/networking/{virtual-network-name}/gateway/clientrootcertificates`, first seen at
/// 2013-11-01. Answers 200 with [`ClientRootCertificateList`]. See also
/// [`client-root-certificates.get`](GET).
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <ClientRootCertificates xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ClientRootCertificate>
///     <ExpirationTime>2039-12-31T23:59:59Z</ExpirationTime>
///     <Subject>CN=Contoso Root</Subject>
///     <Thumbprint>5BA1A9DD4FC0B2D7B2A5C8E4A2F2C3D4E5F60718</Thumbprint>
///   </ClientRootCertificate>
/// </ClientRootCertificates>
/// ````
pub static LIST: Operation = Operation {
    id: "client-root-certificates.list",
    title: "List Client Root Certificates",
    method: Method::Get,
    path: "/services/networking/{virtual-network-name}/gateway/clientrootcertificates",
    path_parameters: &[Parameter::new("virtual-network-name", Kind::String).required()],
    responses: &[
        ExpectedResponse::new(200, Body::Element(ClientRootCertificateList::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    ..Operation::BASE
};

/// Reads a root certificate of a gateway.
///
/// Get Client Root Certificate:
/// `GET /services/networking/{virtual-network-name}/gateway/clientrootcertificates/{certificate-thumbprint}`,
/// first seen at 2013-11-01. Answers 200 with bytes (`application/octet-stream`). See also
/// [`client-root-certificates.list`](LIST).
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
/// - `certificate-thumbprint`: SHA-1 of the root certificate in hexadecimal digits.
///
/// For example, *one* (2015-04-01):
///
/// ````text
/// a certificate in DER
/// ````
pub static GET: Operation = Operation {
    id: "client-root-certificates.get",
    title: "Get Client Root Certificate",
    method: Method::Get,
    path: "/services/networking/{virtual-network-name}/gateway/clientrootcertificates/{certificate-thumbprint}",
    path_parameters: &[
        Parameter::new("virtual-network-name", Kind::String).required(),
        Parameter::new("certificate-thumbprint", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(200, Body::Bytes("application/octet-stream"))],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    ..Operation::BASE
};

/// Lets computers not connect any more whose certificates this one has signed.
///
/// Delete Client Root Certificate:
/// `DELETE /services/networking/{virtual-network-name}/gateway/clientrootcertificates/{certificate-thumbprint}`,
/// first seen at 2013-11-01. Answers 200 with [`GatewayOperationAsyncResponse`]. See also
/// [`client-root-certificates.add`](ADD).
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
/// - `certificate-thumbprint`: SHA-1 of the root certificate in hexadecimal digits.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static DELETE: Operation = Operation {
    id: "client-root-certificates.delete",
    title: "Delete Client Root Certificate",
    method: Method::Delete,
    path: "/services/networking/{virtual-network-name}/gateway/clientrootcertificates/{certificate-thumbprint}",
    path_parameters: &[
        Parameter::new("virtual-network-name", Kind::String).required(),
        Parameter::new("certificate-thumbprint", Kind::String).required(),
    ],
    responses: &[
        ExpectedResponse::new(200, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "client-root-certificates",
    title: "Client root certificates",
    operations: &[&ADD, &LIST, &GET, &DELETE],
    shapes: &[
        ClientRootCertificateData::SHAPE,
        ClientRootCertificateList::SHAPE,
        ClientRootCertificate::SHAPE,
    ],
    ..Resource::BASE
};
