// Written by `xms generate` from api-spec/service-management/virtual-machines.toml; do not edit.
//! Virtual machines.
//!
//! Virtual machines: to create, to start and stop, to change, to capture and to delete.
//!
//! On the wire a virtual machine is a role of a deployment that has exactly one instance. The first
//! one of a cloud service is created together with the deployment, further ones are added to it.
//!
//! What is stopped and deallocated costs nothing and loses its addresses, unless they are reserved;
//! what is only stopped keeps its place.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`CREATE_DEPLOYMENT`] | `POST /services/hostedservices/{cloud-service-name}/deployments` | since 2012-03-01 |
//! | [`ADD`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles` | since 2012-03-01 |
//! | [`GET`] | `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{virtual-machine-name}` | since 2012-03-01 |
//! | [`UPDATE`] | `PUT /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{virtual-machine-name}` | first seen at 2013-11-01 |
//! | [`DELETE`] | `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{virtual-machine-name}` | since 2012-03-01 |
//! | [`START`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations` | first seen at 2013-11-01 |
//! | [`RESTART`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations` | first seen at 2013-11-01 |
//! | [`SHUTDOWN`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations` | since 2012-03-01 |
//! | [`START_ALL`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/Roles/Operations` | first seen at 2013-11-01 |
//! | [`SHUTDOWN_ALL`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/Roles/Operations` | since 2013-06-01 |
//! | [`CAPTURE_OS_IMAGE`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations` | first seen at 2014-04-01 |
//! | [`CAPTURE_VM_IMAGE`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations` | first seen at 2014-04-01 |
//! | [`REDEPLOY`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations` | first seen at 2017-01-01 |
//! | [`INITIATE_MAINTENANCE`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations` | first seen at 2017-01-01 |
//! | [`UPDATE_LOAD_BALANCED_ENDPOINTS`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}` | first seen at 2013-11-01 |
//! | [`GET_REMOTE_DESKTOP_FILE`] | `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/ModelFile` | since 2012-03-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::{LONG_RUNNING, version};
use super::deployments::Deployment;
use super::disks::DeletedMedia;

pub use super::elements::virtual_machines::*;
pub use super::options::virtual_machines::*;

/// Creates a deployment with its first virtual machines in a cloud service.
///
/// Create Virtual Machine Deployment:
/// `POST /services/hostedservices/{cloud-service-name}/deployments`, since 2012-03-01,
/// long-running. Takes [`CreateVirtualMachineDeployment`]. Answers 202 or 200 with [`Deployment`].
/// See also [`virtual-machines.add`](ADD), [`deployments.get`](super::deployments::GET).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
///
/// For example, *Linux, with an endpoint and a data disk* (2015-04-01):
///
/// ````xml
/// <Deployment xmlns="http://schemas.microsoft.com/windowsazure">
///   <Name>contoso-1</Name>
///   <DeploymentSlot>Production</DeploymentSlot>
///   <Label>Shop</Label>
///   <RoleList>
///     <Role>
///       <RoleName>front</RoleName>
///       <RoleType>PersistentVMRole</RoleType>
///       <ConfigurationSets>
///         <ConfigurationSet>
///           <ConfigurationSetType>LinuxProvisioningConfiguration</ConfigurationSetType>
///           <HostName>front</HostName>
///           <UserName>ada</UserName>
///           <UserPassword>not a real one</UserPassword>
///           <DisableSshPasswordAuthentication>false</DisableSshPasswordAuthentication>
///         </ConfigurationSet>
///         <ConfigurationSet>
///           <ConfigurationSetType>NetworkConfiguration</ConfigurationSetType>
///           <InputEndpoints>
///             <InputEndpoint>
///               <LocalPort>22</LocalPort>
///               <Name>ssh</Name>
///               <Port>50022</Port>
///               <Protocol>tcp</Protocol>
///             </InputEndpoint>
///           </InputEndpoints>
///         </ConfigurationSet>
///       </ConfigurationSets>
///       <DataVirtualHardDisks>
///         <DataVirtualHardDisk>
///           <DiskLabel>Orders</DiskLabel>
///           <Lun>0</Lun>
///           <LogicalDiskSizeInGB>100</LogicalDiskSizeInGB>
///           <MediaLink>https://contosodisks.blob.core.windows.net/vhds/orders.vhd</MediaLink>
///         </DataVirtualHardDisk>
///       </DataVirtualHardDisks>
///       <OSVirtualHardDisk>
///         <MediaLink>https://contosodisks.blob.core.windows.net/vhds/front.vhd</MediaLink>
///         <SourceImageName>ubuntu-14_04-amd64</SourceImageName>
///       </OSVirtualHardDisk>
///       <RoleSize>Small</RoleSize>
///     </Role>
///   </RoleList>
///   <VirtualNetworkName>shop</VirtualNetworkName>
/// </Deployment>
/// ````
pub static CREATE_DEPLOYMENT: Operation = Operation {
    id: "virtual-machines.create-deployment",
    title: "Create Virtual Machine Deployment",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments",
    path_parameters: &[Parameter::new("cloud-service-name", Kind::String).required()],
    body: Body::Element(CreateVirtualMachineDeployment::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::None),
        ExpectedResponse::new(200, Body::Element(Deployment::SHAPE)),
    ],
    availability: Availability::ALWAYS.since(version::V2012_03_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Adds a virtual machine to a deployment that has others.
///
/// Add Virtual Machine:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles`, since
/// 2012-03-01, long-running. Takes [`VirtualMachine`]. Answers 202. See also
/// [`virtual-machines.create-deployment`](CREATE_DEPLOYMENT).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
///
/// For example, *Linux* (2015-04-01):
///
/// ````xml
/// <PersistentVMRole xmlns="http://schemas.microsoft.com/windowsazure">
///   <RoleName>front</RoleName>
///   <RoleType>PersistentVMRole</RoleType>
///   <ConfigurationSets>
///     <ConfigurationSet>
///       <ConfigurationSetType>LinuxProvisioningConfiguration</ConfigurationSetType>
///       <HostName>front</HostName>
///       <UserName>ada</UserName>
///       <UserPassword>not a real one</UserPassword>
///       <DisableSshPasswordAuthentication>false</DisableSshPasswordAuthentication>
///     </ConfigurationSet>
///     <ConfigurationSet>
///       <ConfigurationSetType>NetworkConfiguration</ConfigurationSetType>
///       <InputEndpoints>
///         <InputEndpoint>
///           <LocalPort>22</LocalPort>
///           <Name>ssh</Name>
///           <Port>50022</Port>
///           <Protocol>tcp</Protocol>
///         </InputEndpoint>
///       </InputEndpoints>
///     </ConfigurationSet>
///   </ConfigurationSets>
///   <DataVirtualHardDisks>
///     <DataVirtualHardDisk>
///       <DiskLabel>Orders</DiskLabel>
///       <Lun>0</Lun>
///       <LogicalDiskSizeInGB>100</LogicalDiskSizeInGB>
///       <MediaLink>https://contosodisks.blob.core.windows.net/vhds/orders.vhd</MediaLink>
///     </DataVirtualHardDisk>
///   </DataVirtualHardDisks>
///   <OSVirtualHardDisk>
///     <MediaLink>https://contosodisks.blob.core.windows.net/vhds/front.vhd</MediaLink>
///     <SourceImageName>ubuntu-14_04-amd64</SourceImageName>
///   </OSVirtualHardDisk>
///   <RoleSize>Small</RoleSize>
/// </PersistentVMRole>
/// ````
pub static ADD: Operation = Operation {
    id: "virtual-machines.add",
    title: "Add Virtual Machine",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
    ],
    body: Body::Element(VirtualMachine::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2012_03_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Reads how a virtual machine is set up; its state stands in the deployment.
///
/// Get Virtual Machine:
/// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{virtual-machine-name}`,
/// since 2012-03-01. Answers 200 with [`PersistentVmRole`]. See also
/// [`deployments.get`](super::deployments::GET), [`virtual-machines.update`](UPDATE).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `virtual-machine-name`: The virtual machine, which is a role of its deployment.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <PersistentVMRole xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <RoleName>front</RoleName>
///   <OsVersion/>
///   <RoleType>PersistentVMRole</RoleType>
///   <ConfigurationSets>
///     <ConfigurationSet i:type="NetworkConfigurationSet">
///       <ConfigurationSetType>NetworkConfiguration</ConfigurationSetType>
///       <SubnetNames/>
///     </ConfigurationSet>
///   </ConfigurationSets>
///   <AvailabilitySetName>web</AvailabilitySetName>
///   <DataVirtualHardDisks/>
///   <OSVirtualHardDisk>
///     <HostCaching>ReadWrite</HostCaching>
///     <DiskName>contoso-contoso-1-front-0-201503021020300001</DiskName>
///     <MediaLink>https://contosodisks.blob.core.windows.net/vhds/front.vhd</MediaLink>
///     <SourceImageName>ubuntu-14_04-amd64</SourceImageName>
///     <OS>Linux</OS>
///     <IOType>Standard</IOType>
///   </OSVirtualHardDisk>
///   <RoleSize>Small</RoleSize>
/// </PersistentVMRole>
/// ````
pub static GET: Operation = Operation {
    id: "virtual-machines.get",
    title: "Get Virtual Machine",
    method: Method::Get,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{virtual-machine-name}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("virtual-machine-name", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(PersistentVmRole::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2012_03_01),
    ..Operation::BASE
};

/// Changes endpoints, size, extensions and the like of a virtual machine.
///
/// Update Virtual Machine:
/// `PUT /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{virtual-machine-name}`,
/// first seen at 2013-11-01, long-running. Takes [`VirtualMachine`]. Answers 202. See also
/// [`virtual-machines.get`](GET).
///
/// What is left out is gone afterwards: begin with what Get Virtual Machine reads.
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `virtual-machine-name`: The virtual machine, which is a role of its deployment.
///
/// For example, *another size* (2015-04-01):
///
/// ````xml
/// <PersistentVMRole xmlns="http://schemas.microsoft.com/windowsazure">
///   <RoleName>front</RoleName>
///   <RoleType>PersistentVMRole</RoleType>
///   <ConfigurationSets>
///     <ConfigurationSet>
///       <ConfigurationSetType>NetworkConfiguration</ConfigurationSetType>
///     </ConfigurationSet>
///   </ConfigurationSets>
///   <RoleSize>Medium</RoleSize>
/// </PersistentVMRole>
/// ````
pub static UPDATE: Operation = Operation {
    id: "virtual-machines.update",
    title: "Update Virtual Machine",
    method: Method::Put,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{virtual-machine-name}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("virtual-machine-name", Kind::String).required(),
    ],
    body: Body::Element(VirtualMachine::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Deletes a virtual machine, and on request its disks.
///
/// Delete Virtual Machine:
/// `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{virtual-machine-name}`,
/// since 2012-03-01, long-running. Answers 202. See also
/// [`deployments.delete`](super::deployments::DELETE).
///
/// The last virtual machine of a deployment goes together with it, by Delete Deployment.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `virtual-machine-name`: The virtual machine, which is a role of its deployment.
///
/// In the query:
///
/// - `comp`: Whether its disks are deleted, too, with the blobs they lie in. Since 2013-08-01.
pub static DELETE: Operation = Operation {
    id: "virtual-machines.delete",
    title: "Delete Virtual Machine",
    method: Method::Delete,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{virtual-machine-name}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("virtual-machine-name", Kind::String).required(),
    ],
    query: &[
        Parameter::new("comp", Kind::Enum(DeletedMedia::TABLE))
            .since(version::V2013_08_01),
    ],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2012_03_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Starts a machine that was stopped; it gets its addresses again where they were given up.
///
/// Start Virtual Machine:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations`,
/// first seen at 2013-11-01, long-running. Takes [`StartRoleOperation`]. Answers 202. See also
/// [`virtual-machines.shutdown`](SHUTDOWN), [`virtual-machines.start-all`](START_ALL).
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `virtual-machine-name`: The virtual machine, which is a role of its deployment.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <StartRoleOperation xmlns="http://schemas.microsoft.com/windowsazure">
///   <OperationType>StartRoleOperation</OperationType>
/// </StartRoleOperation>
/// ````
pub static START: Operation = Operation {
    id: "virtual-machines.start",
    title: "Start Virtual Machine",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("virtual-machine-name", Kind::String).required(),
    ],
    body: Body::Element(StartRoleOperation::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Starts a virtual machine again that runs.
///
/// Restart Virtual Machine:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations`,
/// first seen at 2013-11-01, long-running. Takes [`RestartRoleOperation`]. Answers 202. See also
/// [`virtual-machines.start`](START).
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `virtual-machine-name`: The virtual machine, which is a role of its deployment.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <RestartRoleOperation xmlns="http://schemas.microsoft.com/windowsazure">
///   <OperationType>RestartRoleOperation</OperationType>
/// </RestartRoleOperation>
/// ````
pub static RESTART: Operation = Operation {
    id: "virtual-machines.restart",
    title: "Restart Virtual Machine",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("virtual-machine-name", Kind::String).required(),
    ],
    body: Body::Element(RestartRoleOperation::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Stops a virtual machine, and on request gives up its place.
///
/// Shutdown Virtual Machine:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations`,
/// since 2012-03-01, long-running. Takes [`ShutdownRoleOperation`]. Answers 202. See also
/// [`virtual-machines.start`](START), [`virtual-machines.shutdown-all`](SHUTDOWN_ALL).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `virtual-machine-name`: The virtual machine, which is a role of its deployment.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <ShutdownRoleOperation xmlns="http://schemas.microsoft.com/windowsazure">
///   <OperationType>ShutdownRoleOperation</OperationType>
///   <PostShutdownAction>StoppedDeallocated</PostShutdownAction>
/// </ShutdownRoleOperation>
/// ````
pub static SHUTDOWN: Operation = Operation {
    id: "virtual-machines.shutdown",
    title: "Shutdown Virtual Machine",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("virtual-machine-name", Kind::String).required(),
    ],
    body: Body::Element(ShutdownRoleOperation::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2012_03_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Starts several virtual machines of a deployment.
///
/// Start Virtual Machines:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/Roles/Operations`,
/// first seen at 2013-11-01, long-running. Takes [`StartRolesOperation`]. Answers 202. See also
/// [`virtual-machines.start`](START).
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
///
/// For example, *two* (2015-04-01):
///
/// ````xml
/// <StartRolesOperation xmlns="http://schemas.microsoft.com/windowsazure">
///   <OperationType>StartRolesOperation</OperationType>
///   <Roles>
///     <Name>front</Name>
///     <Name>back</Name>
///   </Roles>
/// </StartRolesOperation>
/// ````
pub static START_ALL: Operation = Operation {
    id: "virtual-machines.start-all",
    title: "Start Virtual Machines",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/Roles/Operations",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
    ],
    body: Body::Element(StartRolesOperation::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Stops several virtual machines of a deployment, and on request gives up their places.
///
/// Shutdown Virtual Machines:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/Roles/Operations`,
/// since 2013-06-01, long-running. Takes [`ShutdownRolesOperation`]. Answers 202. See also
/// [`virtual-machines.shutdown`](SHUTDOWN).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
///
/// For example, *two* (2015-04-01):
///
/// ````xml
/// <ShutdownRolesOperation xmlns="http://schemas.microsoft.com/windowsazure">
///   <OperationType>ShutdownRolesOperation</OperationType>
///   <Roles>
///     <Name>front</Name>
///     <Name>back</Name>
///   </Roles>
///   <PostShutdownAction>Stopped</PostShutdownAction>
/// </ShutdownRolesOperation>
/// ````
pub static SHUTDOWN_ALL: Operation = Operation {
    id: "virtual-machines.shutdown-all",
    title: "Shutdown Virtual Machines",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/Roles/Operations",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
    ],
    body: Body::Element(ShutdownRolesOperation::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2013_06_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Makes an operating system image of a generalized virtual machine that is stopped.
///
/// Capture Operating System Image:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations`,
/// first seen at 2014-04-01, long-running. Takes [`CaptureRoleOperation`]. Answers 202. See also
/// [`virtual-machines.capture-vm-image`](CAPTURE_VM_IMAGE),
/// [`os-images.list`](super::os_images::LIST).
///
/// The virtual machine is deleted afterwards, or provisioned anew with `ProvisioningConfiguration`.
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `virtual-machine-name`: The virtual machine, which is a role of its deployment.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <CaptureRoleOperation xmlns="http://schemas.microsoft.com/windowsazure">
///   <OperationType>CaptureRoleOperation</OperationType>
///   <PostCaptureAction>Delete</PostCaptureAction>
///   <TargetImageLabel>Web server</TargetImageLabel>
///   <TargetImageName>contoso-web</TargetImageName>
/// </CaptureRoleOperation>
/// ````
pub static CAPTURE_OS_IMAGE: Operation = Operation {
    id: "virtual-machines.capture-os-image",
    title: "Capture Operating System Image",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("virtual-machine-name", Kind::String).required(),
    ],
    body: Body::Element(CaptureRoleOperation::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2014_04_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Makes an image of all disks of a virtual machine.
///
/// Capture Virtual Machine Image:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations`,
/// first seen at 2014-04-01, long-running. Takes [`CaptureRoleAsVmImageOperation`]. Answers 202.
/// See also [`virtual-machines.capture-os-image`](CAPTURE_OS_IMAGE),
/// [`vm-images.list`](super::vm_images::LIST).
///
/// A generalized virtual machine is deleted afterwards; a specialized one stays.
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `virtual-machine-name`: The virtual machine, which is a role of its deployment.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <CaptureRoleAsVMImageOperation xmlns="http://schemas.microsoft.com/windowsazure">
///   <OperationType>CaptureRoleAsVMImageOperation</OperationType>
///   <OSState>Specialized</OSState>
///   <VMImageName>contoso-front</VMImageName>
///   <VMImageLabel>Front of the shop</VMImageLabel>
/// </CaptureRoleAsVMImageOperation>
/// ````
pub static CAPTURE_VM_IMAGE: Operation = Operation {
    id: "virtual-machines.capture-vm-image",
    title: "Capture Virtual Machine Image",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("virtual-machine-name", Kind::String).required(),
    ],
    body: Body::Element(CaptureRoleAsVmImageOperation::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2014_04_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Moves a virtual machine to another host.
///
/// Redeploy Virtual Machine:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations`,
/// first seen at 2017-01-01, long-running. Takes [`RedeployRoleOperation`]. Answers 202. See also
/// [`virtual-machines.restart`](RESTART).
///
/// What lies on its temporary disk is lost.
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `virtual-machine-name`: The virtual machine, which is a role of its deployment.
///
/// For example, *one* (2017-01-01):
///
/// ````xml
/// <RedeployRoleOperation xmlns="http://schemas.microsoft.com/windowsazure">
///   <OperationType>RedeployRoleOperation</OperationType>
/// </RedeployRoleOperation>
/// ````
pub static REDEPLOY: Operation = Operation {
    id: "virtual-machines.redeploy",
    title: "Redeploy Virtual Machine",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("virtual-machine-name", Kind::String).required(),
    ],
    body: Body::Element(RedeployRoleOperation::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2017_01_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Begins maintenance of a virtual machine before the platform does.
///
/// Initiate Virtual Machine Maintenance:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations`,
/// first seen at 2017-01-01, long-running. Takes [`PerformMaintenanceOnRoleOperation`].
/// Answers 202. See also [`deployments.get`](super::deployments::GET).
///
/// `MaintenanceStatus` of the instance says whether and until when it can be begun.
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `virtual-machine-name`: The virtual machine, which is a role of its deployment.
///
/// For example, *one* (2017-01-01):
///
/// ````xml
/// <PerformMaintenanceOnRoleOperation xmlns="http://schemas.microsoft.com/windowsazure">
///   <OperationType>PerformMaintenanceOnRoleOperation</OperationType>
/// </PerformMaintenanceOnRoleOperation>
/// ````
pub static INITIATE_MAINTENANCE: Operation = Operation {
    id: "virtual-machines.initiate-maintenance",
    title: "Initiate Virtual Machine Maintenance",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("virtual-machine-name", Kind::String).required(),
    ],
    body: Body::Element(PerformMaintenanceOnRoleOperation::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2017_01_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Changes endpoints that several virtual machines share.
///
/// Update Load-Balanced Endpoint Set:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}`, first seen
/// at 2013-11-01, long-running. Takes [`LoadBalancedEndpointList`]. Answers 202. See also
/// [`virtual-machines.update`](UPDATE).
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
///
/// In the query:
///
/// - `comp=UpdateLbSet`
///
/// For example, *another way to look* (2015-04-01):
///
/// ````xml
/// <LoadBalancedEndpointList xmlns="http://schemas.microsoft.com/windowsazure">
///   <InputEndpoint>
///     <LoadBalancedEndpointSetName>web</LoadBalancedEndpointSetName>
///     <LocalPort>8080</LocalPort>
///     <Port>80</Port>
///     <LoadBalancerProbe>
///       <Port>8080</Port>
///       <Protocol>tcp</Protocol>
///       <IntervalInSeconds>15</IntervalInSeconds>
///       <TimeoutInSeconds>31</TimeoutInSeconds>
///     </LoadBalancerProbe>
///     <Protocol>tcp</Protocol>
///     <EnableDirectServerReturn>false</EnableDirectServerReturn>
///   </InputEndpoint>
/// </LoadBalancedEndpointList>
/// ````
pub static UPDATE_LOAD_BALANCED_ENDPOINTS: Operation = Operation {
    id: "virtual-machines.update-load-balanced-endpoints",
    title: "Update Load-Balanced Endpoint Set",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
    ],
    query: &[Parameter::constant("comp", "UpdateLbSet")],
    body: Body::Element(LoadBalancedEndpointList::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Reads a file with which a client for remote desktops connects to a virtual machine.
///
/// Get Remote Desktop File:
/// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/ModelFile`,
/// since 2012-03-01. Answers 200 with bytes (`application/octet-stream`). See also
/// [`virtual-machines.get`](GET).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `virtual-machine-name`: The virtual machine, which is a role of its deployment.
///
/// In the query:
///
/// - `FileType=RDP`
///
/// For example, *one* (2015-04-01):
///
/// ````text
/// full address:s:contoso.cloudapp.net:50389
/// ````
pub static GET_REMOTE_DESKTOP_FILE: Operation = Operation {
    id: "virtual-machines.get-remote-desktop-file",
    title: "Get Remote Desktop File",
    method: Method::Get,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/ModelFile",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("virtual-machine-name", Kind::String).required(),
    ],
    query: &[Parameter::constant("FileType", "RDP")],
    responses: &[ExpectedResponse::new(200, Body::Bytes("application/octet-stream"))],
    availability: Availability::ALWAYS.since(version::V2012_03_01),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "virtual-machines",
    title: "Virtual machines",
    operations: &[
        &CREATE_DEPLOYMENT,
        &ADD,
        &GET,
        &UPDATE,
        &DELETE,
        &START,
        &RESTART,
        &SHUTDOWN,
        &START_ALL,
        &SHUTDOWN_ALL,
        &CAPTURE_OS_IMAGE,
        &CAPTURE_VM_IMAGE,
        &REDEPLOY,
        &INITIATE_MAINTENANCE,
        &UPDATE_LOAD_BALANCED_ENDPOINTS,
        &GET_REMOTE_DESKTOP_FILE,
    ],
    shapes: &[
        VirtualMachine::SHAPE,
        VirtualMachineRole::SHAPE,
        CreateVirtualMachineDeployment::SHAPE,
        PersistentVmRole::SHAPE,
        StartRoleOperation::SHAPE,
        RestartRoleOperation::SHAPE,
        ShutdownRoleOperation::SHAPE,
        StartRolesOperation::SHAPE,
        ShutdownRolesOperation::SHAPE,
        CaptureRoleOperation::SHAPE,
        CaptureRoleAsVmImageOperation::SHAPE,
        RedeployRoleOperation::SHAPE,
        PerformMaintenanceOnRoleOperation::SHAPE,
        LoadBalancedEndpointList::SHAPE,
        LoadBalancedEndpoint::SHAPE,
    ],
    enums: &[PostShutdownAction::TABLE, PostCaptureAction::TABLE],
    ..Resource::BASE
};
