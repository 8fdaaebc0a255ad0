// Written by `xms generate` from api-spec/service-management/dns-servers.toml; do not edit.
//! DNS servers.
//!
//! DNS servers that the instances of a deployment ask.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`ADD`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/dnsservers` | first seen at 2014-06-01 |
//! | [`UPDATE`] | `PUT /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/dnsservers/{dns-server-name}` | first seen at 2014-06-01 |
//! | [`DELETE`] | `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/dnsservers/{dns-server-name}` | first seen at 2014-06-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::{LONG_RUNNING, version};
use super::deployments::DnsServer;

/// Adds a DNS server to a deployment.
///
/// Add DNS Server:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/dnsservers`,
/// first seen at 2014-06-01, long-running. Takes [`DnsServer`]. Answers 202. See also
/// [`dns-servers.update`](UPDATE), [`dns-servers.delete`](DELETE).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
///
/// For example, *one server* (2015-04-01):
///
/// ````xml
/// <DnsServer xmlns="http://schemas.microsoft.com/windowsazure">
///   <Name>office</Name>
///   <Address>10.1.0.4</Address>
/// </DnsServer>
/// ````
pub static ADD: Operation = Operation {
    id: "dns-servers.add",
    title: "Add DNS Server",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/dnsservers",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
    ],
    body: Body::Element(DnsServer::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2014_06_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Changes the address of a DNS server of a deployment.
///
/// Update DNS Server:
/// `PUT /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/dnsservers/{dns-server-name}`,
/// first seen at 2014-06-01, long-running. Takes [`DnsServer`]. Answers 202. See also
/// [`dns-servers.add`](ADD).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `dns-server-name`: How the deployment calls the DNS server.
///
/// For example, *another address* (2015-04-01):
///
/// ````xml
/// <DnsServer xmlns="http://schemas.microsoft.com/windowsazure">
///   <Name>office</Name>
///   <Address>10.1.0.5</Address>
/// </DnsServer>
/// ````
pub static UPDATE: Operation = Operation {
    id: "dns-servers.update",
    title: "Update DNS Server",
    method: Method::Put,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/dnsservers/{dns-server-name}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("dns-server-name", Kind::String).required(),
    ],
    body: Body::Element(DnsServer::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2014_06_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Takes a DNS server from a deployment.
///
/// Delete DNS Server:
/// `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/dnsservers/{dns-server-name}`,
/// first seen at 2014-06-01, long-running. Answers 202. See also [`dns-servers.add`](ADD).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `dns-server-name`: How the deployment calls the DNS server.
pub static DELETE: Operation = Operation {
    id: "dns-servers.delete",
    title: "Delete DNS Server",
    method: Method::Delete,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/dnsservers/{dns-server-name}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("dns-server-name", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2014_06_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "dns-servers",
    title: "DNS servers",
    operations: &[&ADD, &UPDATE, &DELETE],
    ..Resource::BASE
};
