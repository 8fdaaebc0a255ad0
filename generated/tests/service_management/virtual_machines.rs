// Written by `xms generate` from api-spec/service-management/virtual-machines.toml; do not edit.
//! The wire examples of `virtual-machines`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, virtual_machines, version};

#[test]
fn create_deployment_linux_with_an_endpoint_and_a_data_disk() {
    let request = r#"<Deployment xmlns="http://schemas.microsoft.com/windowsazure">
  <Name>contoso-1</Name>
  <DeploymentSlot>Production</DeploymentSlot>
  <Label>Shop</Label>
  <RoleList>
    <Role>
      <RoleName>front</RoleName>
      <RoleType>PersistentVMRole</RoleType>
      <ConfigurationSets>
        <ConfigurationSet>
          <ConfigurationSetType>LinuxProvisioningConfiguration</ConfigurationSetType>
          <HostName>front</HostName>
          <UserName>ada</UserName>
          <UserPassword>not a real one</UserPassword>
          <DisableSshPasswordAuthentication>false</DisableSshPasswordAuthentication>
        </ConfigurationSet>
        <ConfigurationSet>
          <ConfigurationSetType>NetworkConfiguration</ConfigurationSetType>
          <InputEndpoints>
            <InputEndpoint>
              <LocalPort>22</LocalPort>
              <Name>ssh</Name>
              <Port>50022</Port>
              <Protocol>tcp</Protocol>
            </InputEndpoint>
          </InputEndpoints>
        </ConfigurationSet>
      </ConfigurationSets>
      <DataVirtualHardDisks>
        <DataVirtualHardDisk>
          <DiskLabel>Orders</DiskLabel>
          <Lun>0</Lun>
          <LogicalDiskSizeInGB>100</LogicalDiskSizeInGB>
          <MediaLink>https://contosodisks.blob.core.windows.net/vhds/orders.vhd</MediaLink>
        </DataVirtualHardDisk>
      </DataVirtualHardDisks>
      <OSVirtualHardDisk>
        <MediaLink>https://contosodisks.blob.core.windows.net/vhds/front.vhd</MediaLink>
        <SourceImageName>ubuntu-14_04-amd64</SourceImageName>
      </OSVirtualHardDisk>
      <RoleSize>Small</RoleSize>
    </Role>
  </RoleList>
  <VirtualNetworkName>shop</VirtualNetworkName>
</Deployment>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_machines::CREATE_DEPLOYMENT,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn add_linux() {
    let request = r#"<PersistentVMRole xmlns="http://schemas.microsoft.com/windowsazure">
  <RoleName>front</RoleName>
  <RoleType>PersistentVMRole</RoleType>
  <ConfigurationSets>
    <ConfigurationSet>
      <ConfigurationSetType>LinuxProvisioningConfiguration</ConfigurationSetType>
      <HostName>front</HostName>
      <UserName>ada</UserName>
      <UserPassword>not a real one</UserPassword>
      <DisableSshPasswordAuthentication>false</DisableSshPasswordAuthentication>
    </ConfigurationSet>
    <ConfigurationSet>
      <ConfigurationSetType>NetworkConfiguration</ConfigurationSetType>
      <InputEndpoints>
        <InputEndpoint>
          <LocalPort>22</LocalPort>
          <Name>ssh</Name>
          <Port>50022</Port>
          <Protocol>tcp</Protocol>
        </InputEndpoint>
      </InputEndpoints>
    </ConfigurationSet>
  </ConfigurationSets>
  <DataVirtualHardDisks>
    <DataVirtualHardDisk>
      <DiskLabel>Orders</DiskLabel>
      <Lun>0</Lun>
      <LogicalDiskSizeInGB>100</LogicalDiskSizeInGB>
      <MediaLink>https://contosodisks.blob.core.windows.net/vhds/orders.vhd</MediaLink>
    </DataVirtualHardDisk>
  </DataVirtualHardDisks>
  <OSVirtualHardDisk>
    <MediaLink>https://contosodisks.blob.core.windows.net/vhds/front.vhd</MediaLink>
    <SourceImageName>ubuntu-14_04-amd64</SourceImageName>
  </OSVirtualHardDisk>
  <RoleSize>Small</RoleSize>
</PersistentVMRole>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_machines::ADD,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso"), ("deployment-name", "contoso-1")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_one() {
    let response = r#"<PersistentVMRole xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <RoleName>front</RoleName>
  <OsVersion/>
  <RoleType>PersistentVMRole</RoleType>
  <ConfigurationSets>
    <ConfigurationSet i:type="NetworkConfigurationSet">
      <ConfigurationSetType>NetworkConfiguration</ConfigurationSetType>
      <SubnetNames/>
    </ConfigurationSet>
  </ConfigurationSets>
  <AvailabilitySetName>web</AvailabilitySetName>
  <DataVirtualHardDisks/>
  <OSVirtualHardDisk>
    <HostCaching>ReadWrite</HostCaching>
    <DiskName>contoso-contoso-1-front-0-201503021020300001</DiskName>
    <MediaLink>https://contosodisks.blob.core.windows.net/vhds/front.vhd</MediaLink>
    <SourceImageName>ubuntu-14_04-amd64</SourceImageName>
    <OS>Linux</OS>
    <IOType>Standard</IOType>
  </OSVirtualHardDisk>
  <RoleSize>Small</RoleSize>
</PersistentVMRole>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_machines::GET,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("virtual-machine-name", "front"),
        ],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn update_another_size() {
    let request = r#"<PersistentVMRole xmlns="http://schemas.microsoft.com/windowsazure">
  <RoleName>front</RoleName>
  <RoleType>PersistentVMRole</RoleType>
  <ConfigurationSets>
    <ConfigurationSet>
      <ConfigurationSetType>NetworkConfiguration</ConfigurationSetType>
    </ConfigurationSet>
  </ConfigurationSets>
  <RoleSize>Medium</RoleSize>
</PersistentVMRole>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_machines::UPDATE,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("virtual-machine-name", "front"),
        ],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_with_its_disks() {
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_machines::DELETE,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("virtual-machine-name", "front"),
        ],
        query: &[("comp", "media")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn start_one() {
    let request = r#"<StartRoleOperation xmlns="http://schemas.microsoft.com/windowsazure">
  <OperationType>StartRoleOperation</OperationType>
</StartRoleOperation>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_machines::START,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("virtual-machine-name", "front"),
        ],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn restart_one() {
    let request = r#"<RestartRoleOperation xmlns="http://schemas.microsoft.com/windowsazure">
  <OperationType>RestartRoleOperation</OperationType>
</RestartRoleOperation>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_machines::RESTART,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("virtual-machine-name", "front"),
        ],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn shutdown_one() {
    let request = r#"<ShutdownRoleOperation xmlns="http://schemas.microsoft.com/windowsazure">
  <OperationType>ShutdownRoleOperation</OperationType>
  <PostShutdownAction>StoppedDeallocated</PostShutdownAction>
</ShutdownRoleOperation>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_machines::SHUTDOWN,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("virtual-machine-name", "front"),
        ],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn start_all_two() {
    let request = r#"<StartRolesOperation xmlns="http://schemas.microsoft.com/windowsazure">
  <OperationType>StartRolesOperation</OperationType>
  <Roles>
    <Name>front</Name>
    <Name>back</Name>
  </Roles>
</StartRolesOperation>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_machines::START_ALL,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso"), ("deployment-name", "contoso-1")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn shutdown_all_two() {
    let request = r#"<ShutdownRolesOperation xmlns="http://schemas.microsoft.com/windowsazure">
  <OperationType>ShutdownRolesOperation</OperationType>
  <Roles>
    <Name>front</Name>
    <Name>back</Name>
  </Roles>
  <PostShutdownAction>Stopped</PostShutdownAction>
</ShutdownRolesOperation>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_machines::SHUTDOWN_ALL,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso"), ("deployment-name", "contoso-1")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn capture_os_image_one() {
    let request = r#"<CaptureRoleOperation xmlns="http://schemas.microsoft.com/windowsazure">
  <OperationType>CaptureRoleOperation</OperationType>
  <PostCaptureAction>Delete</PostCaptureAction>
  <TargetImageLabel>Web server</TargetImageLabel>
  <TargetImageName>contoso-web</TargetImageName>
</CaptureRoleOperation>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_machines::CAPTURE_OS_IMAGE,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("virtual-machine-name", "front"),
        ],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn capture_vm_image_one() {
    let request = r#"<CaptureRoleAsVMImageOperation xmlns="http://schemas.microsoft.com/windowsazure">
  <OperationType>CaptureRoleAsVMImageOperation</OperationType>
  <OSState>Specialized</OSState>
  <VMImageName>contoso-front</VMImageName>
  <VMImageLabel>Front of the shop</VMImageLabel>
</CaptureRoleAsVMImageOperation>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_machines::CAPTURE_VM_IMAGE,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("virtual-machine-name", "front"),
        ],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn redeploy_one() {
    let request = r#"<RedeployRoleOperation xmlns="http://schemas.microsoft.com/windowsazure">
  <OperationType>RedeployRoleOperation</OperationType>
</RedeployRoleOperation>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_machines::REDEPLOY,
        version: version::V2017_01_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("virtual-machine-name", "front"),
        ],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn initiate_maintenance_one() {
    let request = r#"<PerformMaintenanceOnRoleOperation xmlns="http://schemas.microsoft.com/windowsazure">
  <OperationType>PerformMaintenanceOnRoleOperation</OperationType>
</PerformMaintenanceOnRoleOperation>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_machines::INITIATE_MAINTENANCE,
        version: version::V2017_01_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("virtual-machine-name", "front"),
        ],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn update_load_balanced_endpoints_another_way_to_look() {
    let request = r#"<LoadBalancedEndpointList xmlns="http://schemas.microsoft.com/windowsazure">
  <InputEndpoint>
    <LoadBalancedEndpointSetName>web</LoadBalancedEndpointSetName>
    <LocalPort>8080</LocalPort>
    <Port>80</Port>
    <LoadBalancerProbe>
      <Port>8080</Port>
      <Protocol>tcp</Protocol>
      <IntervalInSeconds>15</IntervalInSeconds>
      <TimeoutInSeconds>31</TimeoutInSeconds>
    </LoadBalancerProbe>
    <Protocol>tcp</Protocol>
    <EnableDirectServerReturn>false</EnableDirectServerReturn>
  </InputEndpoint>
</LoadBalancedEndpointList>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_machines::UPDATE_LOAD_BALANCED_ENDPOINTS,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso"), ("deployment-name", "contoso-1")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_remote_desktop_file_one() {
    let response = r#"full address:s:contoso.cloudapp.net:50389
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_machines::GET_REMOTE_DESKTOP_FILE,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("virtual-machine-name", "front"),
        ],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}
