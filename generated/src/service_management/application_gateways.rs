// Written by `xms generate` from api-spec/service-management/application-gateways.toml; do not edit.
//! Application gateways.
//!
//! Load balancers that understand HTTP: they end TLS, keep sessions, and look whether servers are
//! well.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`CREATE`] | `POST /services/networking/ApplicationGateways` | first seen at 2014-10-01 |
//! | [`LIST`] | `GET /services/networking/ApplicationGateways` | first seen at 2014-10-01 |
//! | [`GET`] | `GET /services/networking/ApplicationGateways/{application-gateway-name}` | first seen at 2014-10-01 |
//! | [`UPDATE`] | `PUT /services/networking/ApplicationGateways/{application-gateway-name}` | first seen at 2014-10-01 |
//! | [`DELETE`] | `DELETE /services/networking/ApplicationGateways/{application-gateway-name}` | first seen at 2014-10-01 |
//! | [`EXECUTE_OPERATION`] | `POST /services/networking/ApplicationGateways/{application-gateway-name}/Operations` | first seen at 2014-10-01 |
//! | [`GET_CONFIGURATION`] | `GET /services/networking/ApplicationGateways/{application-gateway-name}/configuration` | first seen at 2014-10-01 |
//! | [`SET_CONFIGURATION`] | `POST /services/networking/ApplicationGateways/{application-gateway-name}/configuration` | first seen at 2014-10-01 |
//! | [`ADD_CERTIFICATE`] | `PUT /services/networking/ApplicationGateways/{application-gateway-name}/sslcertificates/{certificate-name}` | first seen at 2014-10-01 |
//! | [`LIST_CERTIFICATES`] | `GET /services/networking/ApplicationGateways/{application-gateway-name}/sslcertificates` | first seen at 2014-10-01 |
//! | [`GET_CERTIFICATE`] | `GET /services/networking/ApplicationGateways/{application-gateway-name}/sslcertificates/{certificate-name}` | first seen at 2014-10-01 |
//! | [`DELETE_CERTIFICATE`] | `DELETE /services/networking/ApplicationGateways/{application-gateway-name}/sslcertificates/{certificate-name}` | first seen at 2014-10-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, LongRunning, Method, Operation,
    Parameter, Resource,
};

use super::version;
use super::gateway_operations::GatewayOperationAsyncResponse;
use super::service_certificates::CertificateFile;

pub use super::elements::application_gateways::*;

/// Creates an application gateway, without a configuration and not started.
///
/// Create Application Gateway: `POST /services/networking/ApplicationGateways`, first seen at
/// 2014-10-01, long-running. Takes [`CreateApplicationGateway`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also
/// [`application-gateways.set-configuration`](SET_CONFIGURATION),
/// [`application-gateways.execute-operation`](EXECUTE_OPERATION).
///
/// Source: first .NET client that has it.
///
/// For example, *of two instances* (2015-04-01):
///
/// ````xml
/// <CreateApplicationGatewayParameters xmlns="http://schemas.microsoft.com/windowsazure">
///   <Description>Front of the shop</Description>
///   <GatewaySize>Small</GatewaySize>
///   <InstanceCount>2</InstanceCount>
///   <Name>web</Name>
///   <Subnets>
///     <Subnet>inner</Subnet>
///   </Subnets>
///   <VnetName>shop</VnetName>
/// </CreateApplicationGatewayParameters>
/// ````
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static CREATE: Operation = Operation {
    id: "application-gateways.create",
    title: "Create Application Gateway",
    method: Method::Post,
    path: "/services/networking/ApplicationGateways",
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    body: Body::Element(CreateApplicationGateway::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2014_10_01),
    long_running: Some(&CREATE_LONG_RUNNING),
    ..Operation::BASE
};

static CREATE_LONG_RUNNING: LongRunning = LongRunning {
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

/// Lists the application gateways of the subscription.
///
/// List Application Gateways: `GET /services/networking/ApplicationGateways`, first seen at
/// 2014-10-01. Answers 200 with [`ApplicationGatewayList`]. See also
/// [`application-gateways.get`](GET).
///
/// Source: first .NET client that has it.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <ApplicationGateways xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ApplicationGateway>
///     <Description i:nil="true"/>
///     <DnsName>b3e1a4.cloudapp.net</DnsName>
///     <GatewaySize>Small</GatewaySize>
///     <InstanceCount>2</InstanceCount>
///     <Name>web</Name>
///     <State>Running</State>
///     <Subnets>
///       <Subnet>inner</Subnet>
///     </Subnets>
///     <VirtualIPs>
///       <VirtualIP>23.99.10.32</VirtualIP>
///     </VirtualIPs>
///     <VnetName>shop</VnetName>
///   </ApplicationGateway>
/// </ApplicationGateways>
/// ````
pub static LIST: Operation = Operation {
    id: "application-gateways.list",
    title: "List Application Gateways",
    method: Method::Get,
    path: "/services/networking/ApplicationGateways",
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    responses: &[
        ExpectedResponse::new(200, Body::Element(ApplicationGatewayList::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2014_10_01),
    ..Operation::BASE
};

/// Reads an application gateway: its addresses, its size and its state.
///
/// Get Application Gateway:
/// `GET /services/networking/ApplicationGateways/{application-gateway-name}`, first seen at
/// 2014-10-01. Answers 200 with [`ApplicationGateway`]. See also
/// [`application-gateways.get-configuration`](GET_CONFIGURATION).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `application-gateway-name`: The application gateway: unique in the subscription.
///
/// For example, *running* (2015-04-01):
///
/// ````xml
/// <ApplicationGateway xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Description i:nil="true"/>
///   <DnsName>b3e1a4.cloudapp.net</DnsName>
///   <GatewaySize>Small</GatewaySize>
///   <InstanceCount>2</InstanceCount>
///   <Name>web</Name>
///   <State>Running</State>
///   <Subnets>
///     <Subnet>inner</Subnet>
///   </Subnets>
///   <VirtualIPs>
///     <VirtualIP>23.99.10.32</VirtualIP>
///   </VirtualIPs>
///   <VnetName>shop</VnetName>
/// </ApplicationGateway>
/// ````
pub static GET: Operation = Operation {
    id: "application-gateways.get",
    title: "Get Application Gateway",
    method: Method::Get,
    path: "/services/networking/ApplicationGateways/{application-gateway-name}",
    path_parameters: &[
        Parameter::new("application-gateway-name", Kind::String).required(),
    ],
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    responses: &[ExpectedResponse::new(200, Body::Element(ApplicationGateway::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2014_10_01),
    ..Operation::BASE
};

/// Changes size, number of instances, and network of an application gateway.
///
/// Update Application Gateway:
/// `PUT /services/networking/ApplicationGateways/{application-gateway-name}`, first seen at
/// 2014-10-01, long-running. Takes [`UpdateApplicationGateway`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also [`application-gateways.get`](GET).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `application-gateway-name`: The application gateway: unique in the subscription.
///
/// For example, *more instances* (2015-04-01):
///
/// ````xml
/// <UpdateApplicationGatewayParameters xmlns="http://schemas.microsoft.com/windowsazure">
///   <GatewaySize>Medium</GatewaySize>
///   <InstanceCount>3</InstanceCount>
///   <Subnets>
///     <Subnet>inner</Subnet>
///   </Subnets>
///   <VnetName>shop</VnetName>
/// </UpdateApplicationGatewayParameters>
/// ````
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static UPDATE: Operation = Operation {
    id: "application-gateways.update",
    title: "Update Application Gateway",
    method: Method::Put,
    path: "/services/networking/ApplicationGateways/{application-gateway-name}",
    path_parameters: &[
        Parameter::new("application-gateway-name", Kind::String).required(),
    ],
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    body: Body::Element(UpdateApplicationGateway::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2014_10_01),
    long_running: Some(&UPDATE_LONG_RUNNING),
    ..Operation::BASE
};

static UPDATE_LONG_RUNNING: LongRunning = LongRunning {
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

/// Deletes an application gateway, whether it runs or not.
///
/// Delete Application Gateway:
/// `DELETE /services/networking/ApplicationGateways/{application-gateway-name}`, first seen at
/// 2014-10-01, long-running. Answers 202 with [`GatewayOperationAsyncResponse`]. See also
/// [`application-gateways.create`](CREATE).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `application-gateway-name`: The application gateway: unique in the subscription.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static DELETE: Operation = Operation {
    id: "application-gateways.delete",
    title: "Delete Application Gateway",
    method: Method::Delete,
    path: "/services/networking/ApplicationGateways/{application-gateway-name}",
    path_parameters: &[
        Parameter::new("application-gateway-name", Kind::String).required(),
    ],
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2014_10_01),
    long_running: Some(&DELETE_LONG_RUNNING),
    ..Operation::BASE
};

static DELETE_LONG_RUNNING: LongRunning = LongRunning {
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

/// Starts or stops an application gateway.
///
/// Execute Application Gateway Operation:
/// `POST /services/networking/ApplicationGateways/{application-gateway-name}/Operations`, first
/// seen at 2014-10-01, long-running. Takes [`ApplicationGatewayOperation`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also [`application-gateways.get`](GET).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `application-gateway-name`: The application gateway: unique in the subscription.
///
/// For example, *start* (2015-04-01):
///
/// ````xml
/// <ApplicationGatewayOperation xmlns="http://schemas.microsoft.com/windowsazure">
///   <OperationType>start</OperationType>
/// </ApplicationGatewayOperation>
/// ````
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static EXECUTE_OPERATION: Operation = Operation {
    id: "application-gateways.execute-operation",
    title: "Execute Application Gateway Operation",
    method: Method::Post,
    path: "/services/networking/ApplicationGateways/{application-gateway-name}/Operations",
    path_parameters: &[
        Parameter::new("application-gateway-name", Kind::String).required(),
    ],
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    body: Body::Element(ApplicationGatewayOperation::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2014_10_01),
    long_running: Some(&EXECUTE_OPERATION_LONG_RUNNING),
    ..Operation::BASE
};

static EXECUTE_OPERATION_LONG_RUNNING: LongRunning = LongRunning {
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

/// Reads what an application gateway listens to and where it sends requests.
///
/// Get Application Gateway Configuration:
/// `GET /services/networking/ApplicationGateways/{application-gateway-name}/configuration`, first
/// seen at 2014-10-01. Answers 200 with [`ApplicationGatewayConfiguration`]. See also
/// [`application-gateways.set-configuration`](SET_CONFIGURATION).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `application-gateway-name`: The application gateway: unique in the subscription.
///
/// For example, *one rule* (2016-07-01):
///
/// ````xml
/// <ApplicationGatewayConfiguration xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <FrontendIPConfigurations>
///     <FrontendIPConfiguration>
///       <Name>private</Name>
///       <Type>Private</Type>
///       <StaticIPAddress>10.0.0.10</StaticIPAddress>
///     </FrontendIPConfiguration>
///   </FrontendIPConfigurations>
///   <FrontendPorts>
///     <FrontendPort>
///       <Name>https</Name>
///       <Port>443</Port>
///     </FrontendPort>
///   </FrontendPorts>
///   <Probes>
///     <Probe>
///       <Name>health</Name>
///       <Port>8080</Port>
///       <Protocol>Http</Protocol>
///       <Host>127.0.0.1</Host>
///       <Path>/health</Path>
///       <Interval>45</Interval>
///       <Timeout>25</Timeout>
///       <UnhealthyThreshold>2</UnhealthyThreshold>
///     </Probe>
///   </Probes>
///   <BackendAddressPools>
///     <BackendAddressPool>
///       <Name>servers</Name>
///       <IPAddresses>
///         <IPAddress>10.0.1.4</IPAddress>
///         <IPAddress>10.0.1.5</IPAddress>
///       </IPAddresses>
///     </BackendAddressPool>
///   </BackendAddressPools>
///   <BackendHttpSettingsList>
///     <BackendHttpSettings>
///       <Name>plain</Name>
///       <Port>80</Port>
///       <Protocol>Http</Protocol>
///       <CookieBasedAffinity>Enabled</CookieBasedAffinity>
///       <RequestTimeout>30</RequestTimeout>
///       <Probe>health</Probe>
///     </BackendHttpSettings>
///   </BackendHttpSettingsList>
///   <HttpListeners>
///     <HttpListener>
///       <Name>shop</Name>
///       <FrontendIP>private</FrontendIP>
///       <FrontendPort>https</FrontendPort>
///       <Protocol>Https</Protocol>
///       <SslCert>shop</SslCert>
///     </HttpListener>
///   </HttpListeners>
///   <HttpLoadBalancingRules>
///     <HttpLoadBalancingRule>
///       <Name>all</Name>
///       <Type>Basic</Type>
///       <BackendHttpSettings>plain</BackendHttpSettings>
///       <Listener>shop</Listener>
///       <BackendAddressPool>servers</BackendAddressPool>
///     </HttpLoadBalancingRule>
///   </HttpLoadBalancingRules>
/// </ApplicationGatewayConfiguration>
/// ````
pub static GET_CONFIGURATION: Operation = Operation {
    id: "application-gateways.get-configuration",
    title: "Get Application Gateway Configuration",
    method: Method::Get,
    path: "/services/networking/ApplicationGateways/{application-gateway-name}/configuration",
    path_parameters: &[
        Parameter::new("application-gateway-name", Kind::String).required(),
    ],
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    responses: &[
        ExpectedResponse::new(200, Body::Element(ApplicationGatewayConfiguration::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2014_10_01),
    ..Operation::BASE
};

/// Replaces what an application gateway listens to and where it sends requests.
///
/// Set Application Gateway Configuration:
/// `POST /services/networking/ApplicationGateways/{application-gateway-name}/configuration`, first
/// seen at 2014-10-01, long-running. Takes [`ApplicationGatewayConfiguration`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also
/// [`application-gateways.get-configuration`](GET_CONFIGURATION).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `application-gateway-name`: The application gateway: unique in the subscription.
///
/// For example, *one rule* (2016-07-01):
///
/// ````xml
/// <ApplicationGatewayConfiguration xmlns="http://schemas.microsoft.com/windowsazure">
///   <FrontendIPConfigurations>
///     <FrontendIPConfiguration>
///       <Name>private</Name>
///       <Type>Private</Type>
///       <StaticIPAddress>10.0.0.10</StaticIPAddress>
///     </FrontendIPConfiguration>
///   </FrontendIPConfigurations>
///   <FrontendPorts>
///     <FrontendPort>
///       <Name>https</Name>
///       <Port>443</Port>
///     </FrontendPort>
///   </FrontendPorts>
///   <Probes>
///     <Probe>
///       <Name>health</Name>
///       <Port>8080</Port>
///       <Protocol>Http</Protocol>
///       <Host>127.0.0.1</Host>
///       <Path>/health</Path>
///       <Interval>45</Interval>
///       <Timeout>25</Timeout>
///       <UnhealthyThreshold>2</UnhealthyThreshold>
///     </Probe>
///   </Probes>
///   <BackendAddressPools>
///     <BackendAddressPool>
///       <Name>servers</Name>
///       <IPAddresses>
///         <IPAddress>10.0.1.4</IPAddress>
///         <IPAddress>10.0.1.5</IPAddress>
///       </IPAddresses>
///     </BackendAddressPool>
///   </BackendAddressPools>
///   <BackendHttpSettingsList>
///     <BackendHttpSettings>
///       <Name>plain</Name>
///       <Port>80</Port>
///       <Protocol>Http</Protocol>
///       <CookieBasedAffinity>Enabled</CookieBasedAffinity>
///       <RequestTimeout>30</RequestTimeout>
///       <Probe>health</Probe>
///     </BackendHttpSettings>
///   </BackendHttpSettingsList>
///   <HttpListeners>
///     <HttpListener>
///       <Name>shop</Name>
///       <FrontendIP>private</FrontendIP>
///       <FrontendPort>https</FrontendPort>
///       <Protocol>Https</Protocol>
///       <SslCert>shop</SslCert>
///     </HttpListener>
///   </HttpListeners>
///   <HttpLoadBalancingRules>
///     <HttpLoadBalancingRule>
///       <Name>all</Name>
///       <Type>Basic</Type>
///       <BackendHttpSettings>plain</BackendHttpSettings>
///       <Listener>shop</Listener>
///       <BackendAddressPool>servers</BackendAddressPool>
///     </HttpLoadBalancingRule>
///   </HttpLoadBalancingRules>
/// </ApplicationGatewayConfiguration>
/// ````
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static SET_CONFIGURATION: Operation = Operation {
    id: "application-gateways.set-configuration",
    title: "Set Application Gateway Configuration",
    method: Method::Post,
    path: "/services/networking/ApplicationGateways/{application-gateway-name}/configuration",
    path_parameters: &[
        Parameter::new("application-gateway-name", Kind::String).required(),
    ],
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    body: Body::Element(ApplicationGatewayConfiguration::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2014_10_01),
    long_running: Some(&SET_CONFIGURATION_LONG_RUNNING),
    ..Operation::BASE
};

static SET_CONFIGURATION_LONG_RUNNING: LongRunning = LongRunning {
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

/// Gives an application gateway a certificate with its key, for listeners with TLS.
///
/// Add Application Gateway Certificate:
/// `PUT /services/networking/ApplicationGateways/{application-gateway-name}/sslcertificates/{certificate-name}`,
/// first seen at 2014-10-01, long-running. Takes [`CertificateFile`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also
/// [`application-gateways.list-certificates`](LIST_CERTIFICATES).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `application-gateway-name`: The application gateway: unique in the subscription.
/// - `certificate-name`: What listeners call the certificate.
///
/// For example, *with a password* (2015-04-01):
///
/// ````xml
/// <CertificateFile xmlns="http://schemas.microsoft.com/windowsazure">
///   <Data>MIIKAgIBAzCC</Data>
///   <CertificateFormat>pfx</CertificateFormat>
///   <Password>not a real one</Password>
/// </CertificateFile>
/// ````
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static ADD_CERTIFICATE: Operation = Operation {
    id: "application-gateways.add-certificate",
    title: "Add Application Gateway Certificate",
    method: Method::Put,
    path: "/services/networking/ApplicationGateways/{application-gateway-name}/sslcertificates/{certificate-name}",
    path_parameters: &[
        Parameter::new("application-gateway-name", Kind::String).required(),
        Parameter::new("certificate-name", Kind::String).required(),
    ],
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    body: Body::Element(CertificateFile::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2014_10_01),
    long_running: Some(&ADD_CERTIFICATE_LONG_RUNNING),
    ..Operation::BASE
};

static ADD_CERTIFICATE_LONG_RUNNING: LongRunning = LongRunning {
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

/// Lists by thumbprint what the gateway can offer for TLS.
///
/// List Application Gateway Certificates:
/// `GET /services/networking/ApplicationGateways/{application-gateway-name}/sslcertificates`, first
/// seen at 2014-10-01. Answers 200 with [`ApplicationGatewayCertificateList`]. See also
/// [`application-gateways.get-certificate`](GET_CERTIFICATE).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `application-gateway-name`: The application gateway: unique in the subscription.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <ApplicationGatewayCertificates xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ApplicationGatewayCertificate>
///     <Name>shop</Name>
///     <Data>MIIDCTCCAfGg</Data>
///     <State>Provisioned</State>
///   </ApplicationGatewayCertificate>
/// </ApplicationGatewayCertificates>
/// ````
pub static LIST_CERTIFICATES: Operation = Operation {
    id: "application-gateways.list-certificates",
    title: "List Application Gateway Certificates",
    method: Method::Get,
    path: "/services/networking/ApplicationGateways/{application-gateway-name}/sslcertificates",
    path_parameters: &[
        Parameter::new("application-gateway-name", Kind::String).required(),
    ],
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    responses: &[
        ExpectedResponse::new(
            200,
            Body::Element(ApplicationGatewayCertificateList::SHAPE),
        ),
    ],
    availability: Availability::ALWAYS.seen(version::V2014_10_01),
    ..Operation::BASE
};

/// Reads a certificate of an application gateway, without its key.
///
/// Get Application Gateway Certificate:
/// `GET /services/networking/ApplicationGateways/{application-gateway-name}/sslcertificates/{certificate-name}`,
/// first seen at 2014-10-01. Answers 200 with [`ApplicationGatewayCertificate`]. See also
/// [`application-gateways.list-certificates`](LIST_CERTIFICATES).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `application-gateway-name`: The application gateway: unique in the subscription.
/// - `certificate-name`: What listeners call the certificate.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <ApplicationGatewayCertificate xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Name>shop</Name>
///   <Data>MIIDCTCCAfGg</Data>
///   <State>Provisioned</State>
/// </ApplicationGatewayCertificate>
/// ````
pub static GET_CERTIFICATE: Operation = Operation {
    id: "application-gateways.get-certificate",
    title: "Get Application Gateway Certificate",
    method: Method::Get,
    path: "/services/networking/ApplicationGateways/{application-gateway-name}/sslcertificates/{certificate-name}",
    path_parameters: &[
        Parameter::new("application-gateway-name", Kind::String).required(),
        Parameter::new("certificate-name", Kind::String).required(),
    ],
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    responses: &[
        ExpectedResponse::new(200, Body::Element(ApplicationGatewayCertificate::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2014_10_01),
    ..Operation::BASE
};

/// Takes a certificate from an application gateway; no listener may use it.
///
/// Delete Application Gateway Certificate:
/// `DELETE /services/networking/ApplicationGateways/{application-gateway-name}/sslcertificates/{certificate-name}`,
/// first seen at 2014-10-01, long-running. Answers 202 with [`GatewayOperationAsyncResponse`]. See
/// also [`application-gateways.add-certificate`](ADD_CERTIFICATE).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `application-gateway-name`: The application gateway: unique in the subscription.
/// - `certificate-name`: What listeners call the certificate.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static DELETE_CERTIFICATE: Operation = Operation {
    id: "application-gateways.delete-certificate",
    title: "Delete Application Gateway Certificate",
    method: Method::Delete,
    path: "/services/networking/ApplicationGateways/{application-gateway-name}/sslcertificates/{certificate-name}",
    path_parameters: &[
        Parameter::new("application-gateway-name", Kind::String).required(),
        Parameter::new("certificate-name", Kind::String).required(),
    ],
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2014_10_01),
    long_running: Some(&DELETE_CERTIFICATE_LONG_RUNNING),
    ..Operation::BASE
};

static DELETE_CERTIFICATE_LONG_RUNNING: LongRunning = LongRunning {
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

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "application-gateways",
    title: "Application gateways",
    operations: &[
        &CREATE,
        &LIST,
        &GET,
        &UPDATE,
        &DELETE,
        &EXECUTE_OPERATION,
        &GET_CONFIGURATION,
        &SET_CONFIGURATION,
        &ADD_CERTIFICATE,
        &LIST_CERTIFICATES,
        &GET_CERTIFICATE,
        &DELETE_CERTIFICATE,
    ],
    shapes: &[
        CreateApplicationGateway::SHAPE,
        UpdateApplicationGateway::SHAPE,
        ApplicationGatewayOperation::SHAPE,
        ApplicationGatewayList::SHAPE,
        ApplicationGateway::SHAPE,
        ApplicationGatewayCertificateList::SHAPE,
        ApplicationGatewayCertificate::SHAPE,
        ApplicationGatewayConfiguration::SHAPE,
        ApplicationGatewayFrontendIpConfiguration::SHAPE,
        FrontendPort::SHAPE,
        Probe::SHAPE,
        BackendAddressPool::SHAPE,
        BackendHttpSettings::SHAPE,
        HttpListener::SHAPE,
        HttpLoadBalancingRule::SHAPE,
    ],
    enums: &[HttpProtocol::TABLE, ApplicationGatewayOperationType::TABLE],
    ..Resource::BASE
};
