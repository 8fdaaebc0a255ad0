// Written by `xms generate` from api-spec/service-management/deployment-migrations.toml; do not edit.
//! The wire examples of `deployment-migrations`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, deployment_migrations, version};

#[test]
fn validate_an_extension_is_in_the_way() {
    let request = r#"<DeploymentNetworkResource xmlns="http://schemas.microsoft.com/windowsazure">
  <ResourceGroupName>shop-network</ResourceGroupName>
  <VirtualNetworkName>shop</VirtualNetworkName>
  <SubNetName>inner</SubNetName>
  <DestinationVirtualNetwork>Existing</DestinationVirtualNetwork>
</DeploymentNetworkResource>
"#;
    let response = r#"<ValidationMessages xmlns="http://schemas.microsoft.com/windowsazure">
  <ValidationMessage>
    <ResourceType>Deployment</ResourceType>
    <ResourceName>contoso-1</ResourceName>
    <Category>Error</Category>
    <Message>The virtual machine has an extension that cannot be moved.</Message>
    <VirtualMachine>front</VirtualMachine>
  </ValidationMessage>
</ValidationMessages>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &deployment_migrations::VALIDATE,
        version: version::V2017_01_01,
        path: &[("cloud-service-name", "contoso"), ("deployment-name", "contoso-1")],
        status: 200,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn prepare_into_a_network_that_is_there() {
    let request = r#"<DeploymentNetworkResource xmlns="http://schemas.microsoft.com/windowsazure">
  <ResourceGroupName>shop-network</ResourceGroupName>
  <VirtualNetworkName>shop</VirtualNetworkName>
  <SubNetName>inner</SubNetName>
  <DestinationVirtualNetwork>Existing</DestinationVirtualNetwork>
</DeploymentNetworkResource>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &deployment_migrations::PREPARE,
        version: version::V2017_01_01,
        path: &[("cloud-service-name", "contoso"), ("deployment-name", "contoso-1")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn commit_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &deployment_migrations::COMMIT,
        version: version::V2017_01_01,
        path: &[("cloud-service-name", "contoso"), ("deployment-name", "contoso-1")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn abort_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &deployment_migrations::ABORT,
        version: version::V2017_01_01,
        path: &[("cloud-service-name", "contoso"), ("deployment-name", "contoso-1")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}
