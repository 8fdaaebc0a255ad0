// Written by `xms generate` from api-spec/service-management/deployment-migrations.toml; do not edit.
//! Deployment migrations.
//!
//! Moving the virtual machines of a cloud service to Resource Manager.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`VALIDATE`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/migration` | first seen at 2017-01-01 |
//! | [`PREPARE`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/migration` | first seen at 2017-01-01 |
//! | [`COMMIT`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/migration` | first seen at 2017-01-01 |
//! | [`ABORT`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/migration` | first seen at 2017-01-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::{LONG_RUNNING, version};
use super::migrations::ValidationMessageList;

pub use super::elements::deployment_migrations::*;

/// Tells what stands in the way of moving a deployment to Resource Manager.
///
/// Validate Deployment Migration:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/migration`,
/// first seen at 2017-01-01. Takes [`DeploymentNetworkResource`]. Answers 200 with
/// [`ValidationMessageList`]. See also [`deployment-migrations.prepare`](PREPARE).
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
///
/// In the query:
///
/// - `comp=validate`
///
/// For example, *an extension is in the way* (2017-01-01):
///
/// ````xml
/// <DeploymentNetworkResource xmlns="http://schemas.microsoft.com/windowsazure">
///   <ResourceGroupName>shop-network</ResourceGroupName>
///   <VirtualNetworkName>shop</VirtualNetworkName>
///   <SubNetName>inner</SubNetName>
///   <DestinationVirtualNetwork>Existing</DestinationVirtualNetwork>
/// </DeploymentNetworkResource>
/// ````
///
/// ````xml
/// <ValidationMessages xmlns="http://schemas.microsoft.com/windowsazure">
///   <ValidationMessage>
///     <ResourceType>Deployment</ResourceType>
///     <ResourceName>contoso-1</ResourceName>
///     <Category>Error</Category>
///     <Message>The virtual machine has an extension that cannot be moved.</Message>
///     <VirtualMachine>front</VirtualMachine>
///   </ValidationMessage>
/// </ValidationMessages>
/// ````
pub static VALIDATE: Operation = Operation {
    id: "deployment-migrations.validate",
    title: "Validate Deployment Migration",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/migration",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
    ],
    query: &[Parameter::constant("comp", "validate")],
    body: Body::Element(DeploymentNetworkResource::SHAPE),
    responses: &[
        ExpectedResponse::new(200, Body::Element(ValidationMessageList::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2017_01_01),
    ..Operation::BASE
};

/// Makes a deployment ready to be moved to Resource Manager; it can be looked at there afterwards.
///
/// Prepare Deployment Migration:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/migration`,
/// first seen at 2017-01-01, long-running. Takes [`DeploymentNetworkResource`]. Answers 202. See
/// also [`deployment-migrations.commit`](COMMIT), [`deployment-migrations.abort`](ABORT).
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
///
/// In the query:
///
/// - `comp=prepare`
///
/// For example, *into a network that is there* (2017-01-01):
///
/// ````xml
/// <DeploymentNetworkResource xmlns="http://schemas.microsoft.com/windowsazure">
///   <ResourceGroupName>shop-network</ResourceGroupName>
///   <VirtualNetworkName>shop</VirtualNetworkName>
///   <SubNetName>inner</SubNetName>
///   <DestinationVirtualNetwork>Existing</DestinationVirtualNetwork>
/// </DeploymentNetworkResource>
/// ````
pub static PREPARE: Operation = Operation {
    id: "deployment-migrations.prepare",
    title: "Prepare Deployment Migration",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/migration",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
    ],
    query: &[Parameter::constant("comp", "prepare")],
    body: Body::Element(DeploymentNetworkResource::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2017_01_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Moves a prepared deployment to Resource Manager; this API does not have it any more.
///
/// Commit Deployment Migration:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/migration`,
/// first seen at 2017-01-01, long-running. Answers 202. See also
/// [`deployment-migrations.prepare`](PREPARE).
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
///
/// In the query:
///
/// - `comp=commit`
pub static COMMIT: Operation = Operation {
    id: "deployment-migrations.commit",
    title: "Commit Deployment Migration",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/migration",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
    ],
    query: &[Parameter::constant("comp", "commit")],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2017_01_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Takes back what was prepared; the deployment is as it was.
///
/// Abort Deployment Migration:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/migration`,
/// first seen at 2017-01-01, long-running. Answers 202. See also
/// [`deployment-migrations.prepare`](PREPARE).
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
///
/// In the query:
///
/// - `comp=abort`
pub static ABORT: Operation = Operation {
    id: "deployment-migrations.abort",
    title: "Abort Deployment Migration",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/migration",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
    ],
    query: &[Parameter::constant("comp", "abort")],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2017_01_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "deployment-migrations",
    title: "Deployment migrations",
    operations: &[&VALIDATE, &PREPARE, &COMMIT, &ABORT],
    shapes: &[DeploymentNetworkResource::SHAPE],
    enums: &[DestinationVirtualNetwork::TABLE],
    ..Resource::BASE
};
