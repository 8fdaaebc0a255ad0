// Written by `xms generate` from api-spec/service-management/application-gateways.toml; do not edit.
//! The wire examples of `application-gateways`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, application_gateways, version};

#[test]
fn create_of_two_instances() {
    let request = r#"<CreateApplicationGatewayParameters xmlns="http://schemas.microsoft.com/windowsazure">
  <Description>Front of the shop</Description>
  <GatewaySize>Small</GatewaySize>
  <InstanceCount>2</InstanceCount>
  <Name>web</Name>
  <Subnets>
    <Subnet>inner</Subnet>
  </Subnets>
  <VnetName>shop</VnetName>
</CreateApplicationGatewayParameters>
"#;
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &application_gateways::CREATE,
        version: version::V2015_04_01,
        status: 202,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_one() {
    let response = r#"<ApplicationGateways xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ApplicationGateway>
    <Description i:nil="true"/>
    <DnsName>b3e1a4.cloudapp.net</DnsName>
    <GatewaySize>Small</GatewaySize>
    <InstanceCount>2</InstanceCount>
    <Name>web</Name>
    <State>Running</State>
    <Subnets>
      <Subnet>inner</Subnet>
    </Subnets>
    <VirtualIPs>
      <VirtualIP>23.99.10.32</VirtualIP>
    </VirtualIPs>
    <VnetName>shop</VnetName>
  </ApplicationGateway>
</ApplicationGateways>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &application_gateways::LIST,
        version: version::V2015_04_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_running() {
    let response = r#"<ApplicationGateway xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Description i:nil="true"/>
  <DnsName>b3e1a4.cloudapp.net</DnsName>
  <GatewaySize>Small</GatewaySize>
  <InstanceCount>2</InstanceCount>
  <Name>web</Name>
  <State>Running</State>
  <Subnets>
    <Subnet>inner</Subnet>
  </Subnets>
  <VirtualIPs>
    <VirtualIP>23.99.10.32</VirtualIP>
  </VirtualIPs>
  <VnetName>shop</VnetName>
</ApplicationGateway>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &application_gateways::GET,
        version: version::V2015_04_01,
        path: &[("application-gateway-name", "web")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn update_more_instances() {
    let request = r#"<UpdateApplicationGatewayParameters xmlns="http://schemas.microsoft.com/windowsazure">
  <GatewaySize>Medium</GatewaySize>
  <InstanceCount>3</InstanceCount>
  <Subnets>
    <Subnet>inner</Subnet>
  </Subnets>
  <VnetName>shop</VnetName>
</UpdateApplicationGatewayParameters>
"#;
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &application_gateways::UPDATE,
        version: version::V2015_04_01,
        path: &[("application-gateway-name", "web")],
        status: 202,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_one() {
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &application_gateways::DELETE,
        version: version::V2015_04_01,
        path: &[("application-gateway-name", "web")],
        status: 202,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn execute_operation_start() {
    let request = r#"<ApplicationGatewayOperation xmlns="http://schemas.microsoft.com/windowsazure">
  <OperationType>start</OperationType>
</ApplicationGatewayOperation>
"#;
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &application_gateways::EXECUTE_OPERATION,
        version: version::V2015_04_01,
        path: &[("application-gateway-name", "web")],
        status: 202,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_configuration_one_rule() {
    let response = r#"<ApplicationGatewayConfiguration xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <FrontendIPConfigurations>
    <FrontendIPConfiguration>
      <Name>private</Name>
      <Type>Private</Type>
      <StaticIPAddress>10.0.0.10</StaticIPAddress>
    </FrontendIPConfiguration>
  </FrontendIPConfigurations>
  <FrontendPorts>
    <FrontendPort>
      <Name>https</Name>
      <Port>443</Port>
    </FrontendPort>
  </FrontendPorts>
  <Probes>
    <Probe>
      <Name>health</Name>
      <Port>8080</Port>
      <Protocol>Http</Protocol>
      <Host>127.0.0.1</Host>
      <Path>/health</Path>
      <Interval>45</Interval>
      <Timeout>25</Timeout>
      <UnhealthyThreshold>2</UnhealthyThreshold>
    </Probe>
  </Probes>
  <BackendAddressPools>
    <BackendAddressPool>
      <Name>servers</Name>
      <IPAddresses>
        <IPAddress>10.0.1.4</IPAddress>
        <IPAddress>10.0.1.5</IPAddress>
      </IPAddresses>
    </BackendAddressPool>
  </BackendAddressPools>
  <BackendHttpSettingsList>
    <BackendHttpSettings>
      <Name>plain</Name>
      <Port>80</Port>
      <Protocol>Http</Protocol>
      <CookieBasedAffinity>Enabled</CookieBasedAffinity>
      <RequestTimeout>30</RequestTimeout>
      <Probe>health</Probe>
    </BackendHttpSettings>
  </BackendHttpSettingsList>
  <HttpListeners>
    <HttpListener>
      <Name>shop</Name>
      <FrontendIP>private</FrontendIP>
      <FrontendPort>https</FrontendPort>
      <Protocol>Https</Protocol>
      <SslCert>shop</SslCert>
    </HttpListener>
  </HttpListeners>
  <HttpLoadBalancingRules>
    <HttpLoadBalancingRule>
      <Name>all</Name>
      <Type>Basic</Type>
      <BackendHttpSettings>plain</BackendHttpSettings>
      <Listener>shop</Listener>
      <BackendAddressPool>servers</BackendAddressPool>
    </HttpLoadBalancingRule>
  </HttpLoadBalancingRules>
</ApplicationGatewayConfiguration>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &application_gateways::GET_CONFIGURATION,
        version: version::V2016_07_01,
        path: &[("application-gateway-name", "web")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn set_configuration_one_rule() {
    let request = r#"<ApplicationGatewayConfiguration xmlns="http://schemas.microsoft.com/windowsazure">
  <FrontendIPConfigurations>
    <FrontendIPConfiguration>
      <Name>private</Name>
      <Type>Private</Type>
      <StaticIPAddress>10.0.0.10</StaticIPAddress>
    </FrontendIPConfiguration>
  </FrontendIPConfigurations>
  <FrontendPorts>
    <FrontendPort>
      <Name>https</Name>
      <Port>443</Port>
    </FrontendPort>
  </FrontendPorts>
  <Probes>
    <Probe>
      <Name>health</Name>
      <Port>8080</Port>
      <Protocol>Http</Protocol>
      <Host>127.0.0.1</Host>
      <Path>/health</Path>
      <Interval>45</Interval>
      <Timeout>25</Timeout>
      <UnhealthyThreshold>2</UnhealthyThreshold>
    </Probe>
  </Probes>
  <BackendAddressPools>
    <BackendAddressPool>
      <Name>servers</Name>
      <IPAddresses>
        <IPAddress>10.0.1.4</IPAddress>
        <IPAddress>10.0.1.5</IPAddress>
      </IPAddresses>
    </BackendAddressPool>
  </BackendAddressPools>
  <BackendHttpSettingsList>
    <BackendHttpSettings>
      <Name>plain</Name>
      <Port>80</Port>
      <Protocol>Http</Protocol>
      <CookieBasedAffinity>Enabled</CookieBasedAffinity>
      <RequestTimeout>30</RequestTimeout>
      <Probe>health</Probe>
    </BackendHttpSettings>
  </BackendHttpSettingsList>
  <HttpListeners>
    <HttpListener>
      <Name>shop</Name>
      <FrontendIP>private</FrontendIP>
      <FrontendPort>https</FrontendPort>
      <Protocol>Https</Protocol>
      <SslCert>shop</SslCert>
    </HttpListener>
  </HttpListeners>
  <HttpLoadBalancingRules>
    <HttpLoadBalancingRule>
      <Name>all</Name>
      <Type>Basic</Type>
      <BackendHttpSettings>plain</BackendHttpSettings>
      <Listener>shop</Listener>
      <BackendAddressPool>servers</BackendAddressPool>
    </HttpLoadBalancingRule>
  </HttpLoadBalancingRules>
</ApplicationGatewayConfiguration>
"#;
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &application_gateways::SET_CONFIGURATION,
        version: version::V2016_07_01,
        path: &[("application-gateway-name", "web")],
        status: 202,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn add_certificate_with_a_password() {
    let request = r#"<CertificateFile xmlns="http://schemas.microsoft.com/windowsazure">
  <Data>MIIKAgIBAzCC</Data>
  <CertificateFormat>pfx</CertificateFormat>
  <Password>not a real one</Password>
</CertificateFile>
"#;
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &application_gateways::ADD_CERTIFICATE,
        version: version::V2015_04_01,
        path: &[("application-gateway-name", "web"), ("certificate-name", "shop")],
        status: 202,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_certificates_one() {
    let response = r#"<ApplicationGatewayCertificates xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ApplicationGatewayCertificate>
    <Name>shop</Name>
    <Data>MIIDCTCCAfGg</Data>
    <State>Provisioned</State>
  </ApplicationGatewayCertificate>
</ApplicationGatewayCertificates>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &application_gateways::LIST_CERTIFICATES,
        version: version::V2015_04_01,
        path: &[("application-gateway-name", "web")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_certificate_one() {
    let response = r#"<ApplicationGatewayCertificate xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Name>shop</Name>
  <Data>MIIDCTCCAfGg</Data>
  <State>Provisioned</State>
</ApplicationGatewayCertificate>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &application_gateways::GET_CERTIFICATE,
        version: version::V2015_04_01,
        path: &[("application-gateway-name", "web"), ("certificate-name", "shop")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_certificate_one() {
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &application_gateways::DELETE_CERTIFICATE,
        version: version::V2015_04_01,
        path: &[("application-gateway-name", "web"), ("certificate-name", "shop")],
        status: 202,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}
