// Written by `xms generate` from api-spec/service-management/deployments.toml; do not edit.
//! The wire examples of `deployments`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, deployments, version};

#[test]
fn create_into_staging() {
    let request = r#"<CreateDeployment xmlns="http://schemas.microsoft.com/windowsazure">
  <Name>contoso-1</Name>
  <PackageUrl>https://contosodisks.blob.core.windows.net/packages/shop.cspkg</PackageUrl>
  <Label>U2hvcA==</Label>
  <Configuration>PD94bWwgdmVyc2lvbj0iMS4wIj8+PFNlcnZpY2VDb25maWd1cmF0aW9uLz4=</Configuration>
  <StartDeployment>true</StartDeployment>
  <TreatWarningsAsError>false</TreatWarningsAsError>
  <ExtensionConfiguration>
    <AllRoles>
      <Extension>
        <Id>remote-desktop</Id>
      </Extension>
    </AllRoles>
  </ExtensionConfiguration>
</CreateDeployment>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &deployments::CREATE,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso"), ("deployment-slot", "Staging")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn create_the_slot_is_taken() {
    let request = r#"<CreateDeployment xmlns="http://schemas.microsoft.com/windowsazure">
  <Name>contoso-2</Name>
  <PackageUrl>https://contosodisks.blob.core.windows.net/packages/shop.cspkg</PackageUrl>
  <Label>U2hvcA==</Label>
  <Configuration>PD94bWwgdmVyc2lvbj0iMS4wIj8+PFNlcnZpY2VDb25maWd1cmF0aW9uLz4=</Configuration>
</CreateDeployment>
"#;
    let response = r#"<Error xmlns="http://schemas.microsoft.com/windowsazure">
  <Code>ConflictError</Code>
  <Message>The specified deployment slot Staging is occupied.</Message>
</Error>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &deployments::CREATE,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso"), ("deployment-slot", "Staging")],
        status: 409,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_by_its_slot() {
    let response = r#"<Deployment xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Name>contoso-1</Name>
  <DeploymentSlot>Staging</DeploymentSlot>
  <PrivateID>5a0f6c2e4d7b4b0c9a3e1f2d3c4b5a69</PrivateID>
  <Status>Running</Status>
  <Label>U2hvcA==</Label>
  <Url>http://5a0f6c2e4d7b4b0c9a3e1f2d3c4b5a69.cloudapp.net/</Url>
  <Configuration>PD94bWwgdmVyc2lvbj0iMS4wIj8+PFNlcnZpY2VDb25maWd1cmF0aW9uLz4=</Configuration>
  <RoleInstanceList>
    <RoleInstance>
      <RoleName>front</RoleName>
      <InstanceName>front_IN_0</InstanceName>
      <InstanceStatus>ReadyRole</InstanceStatus>
      <InstanceUpgradeDomain>0</InstanceUpgradeDomain>
      <InstanceFaultDomain>0</InstanceFaultDomain>
      <InstanceSize>Small</InstanceSize>
    </RoleInstance>
  </RoleInstanceList>
  <UpgradeDomainCount>1</UpgradeDomainCount>
  <RoleList>
    <Role>
      <RoleName>front</RoleName>
      <OsVersion>WA-GUEST-OS-4.20_201506-01</OsVersion>
    </Role>
  </RoleList>
  <Locked>false</Locked>
  <RollbackAllowed>false</RollbackAllowed>
</Deployment>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &deployments::GET,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso"), ("deployment-slot", "Staging")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_by_its_name_with_disks() {
    let example = Example {
        catalog: &CATALOG,
        operation: &deployments::DELETE,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso"), ("deployment-name", "contoso-1")],
        query: &[("comp", "media")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn change_configuration_by_its_slot() {
    let request = r#"<ChangeConfiguration xmlns="http://schemas.microsoft.com/windowsazure">
  <Configuration>PD94bWwgdmVyc2lvbj0iMS4wIj8+PFNlcnZpY2VDb25maWd1cmF0aW9uLz4=</Configuration>
  <TreatWarningsAsError>false</TreatWarningsAsError>
  <Mode>Auto</Mode>
  <ExtensionConfiguration>
    <AllRoles>
      <Extension>
        <Id>remote-desktop</Id>
      </Extension>
    </AllRoles>
  </ExtensionConfiguration>
</ChangeConfiguration>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &deployments::CHANGE_CONFIGURATION,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso"), ("deployment-slot", "Staging")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn update_status_stop_by_its_name() {
    let request = r#"<UpdateDeploymentStatus xmlns="http://schemas.microsoft.com/windowsazure">
  <Status>Suspended</Status>
</UpdateDeploymentStatus>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &deployments::UPDATE_STATUS,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso"), ("deployment-name", "contoso-1")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn upgrade_one_role_by_its_slot() {
    let request = r#"<UpgradeDeployment xmlns="http://schemas.microsoft.com/windowsazure">
  <Mode>Manual</Mode>
  <PackageUrl>https://contosodisks.blob.core.windows.net/packages/shop-2.cspkg</PackageUrl>
  <Configuration>PD94bWwgdmVyc2lvbj0iMS4wIj8+PFNlcnZpY2VDb25maWd1cmF0aW9uLz4=</Configuration>
  <Label>U2hvcA==</Label>
  <RoleToUpgrade>front</RoleToUpgrade>
  <Force>false</Force>
</UpgradeDeployment>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &deployments::UPGRADE,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso"), ("deployment-slot", "Staging")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn walk_upgrade_domain_the_second_by_its_name() {
    let request = r#"<WalkUpgradeDomain xmlns="http://schemas.microsoft.com/windowsazure">
  <UpgradeDomain>1</UpgradeDomain>
</WalkUpgradeDomain>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &deployments::WALK_UPGRADE_DOMAIN,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso"), ("deployment-name", "contoso-1")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn rollback_at_once_by_its_slot() {
    let request = r#"<RollbackUpdateOrUpgrade xmlns="http://schemas.microsoft.com/windowsazure">
  <Mode>Auto</Mode>
  <Force>true</Force>
</RollbackUpdateOrUpgrade>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &deployments::ROLLBACK,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso"), ("deployment-slot", "Staging")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn swap_both() {
    let request = r#"<Swap xmlns="http://schemas.microsoft.com/windowsazure">
  <Production>contoso-1</Production>
  <SourceDeployment>contoso-2</SourceDeployment>
</Swap>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &deployments::SWAP,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_package_by_its_slot() {
    let example = Example {
        catalog: &CATALOG,
        operation: &deployments::GET_PACKAGE,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso"), ("deployment-slot", "Staging")],
        query: &[
            ("containerUri", "https://contosodisks.blob.core.windows.net/backup"),
            ("overwriteExisting", "true"),
        ],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_events_one_restart_by_name() {
    let response = r#"<DeploymentEventCollection xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <RebootEvents>
    <RebootEvent>
      <RoleName>front</RoleName>
      <InstanceName>front_IN_0</InstanceName>
      <RebootReason>HostUpdate</RebootReason>
      <RebootStartTime>2015-03-02T10:20:30Z</RebootStartTime>
    </RebootEvent>
  </RebootEvents>
</DeploymentEventCollection>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &deployments::LIST_EVENTS,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso"), ("deployment-name", "contoso-1")],
        query: &[
            ("starttime", "2015-03-01T00:00:00Z"),
            ("endtime", "2015-03-31T00:00:00Z"),
        ],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}
