// Written by `xms generate` from api-spec/service-management/deployments.toml; do not edit.
//! Deployments.
//!
//! What runs in a cloud service: web and worker roles with their instances, or virtual machines.
//!
//! A cloud service has room for two deployments, in the slots production and staging. Most
//! operations find one by its name or by its slot; that is one operation with two addresses.
//!
//! Get Cloud Service Properties reads deployments, too, when asked for detail. The first versions
//! of elements are those of its page and of the page of Get Deployment, which answers with the same
//! element; where neither has one, the first client that reads an element is an upper bound.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`CREATE`] | `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}` | since 2009-10-01 |
//! | [`GET`] | `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}` or `GET /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}` | since 2009-10-01 |
//! | [`DELETE`] | `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}` or `DELETE /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}` | since 2009-10-01 |
//! | [`CHANGE_CONFIGURATION`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/` or `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/` | since 2009-10-01 |
//! | [`UPDATE_STATUS`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/` or `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/` | since 2009-10-01 |
//! | [`UPGRADE`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/` or `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/` | since 2009-10-01 |
//! | [`WALK_UPGRADE_DOMAIN`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/` or `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/` | since 2009-10-01 |
//! | [`ROLLBACK`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/` or `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/` | since 2011-10-01 |
//! | [`SWAP`] | `POST /services/hostedservices/{cloud-service-name}` | since 2009-10-01 |
//! | [`GET_PACKAGE`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/package` or `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/package` | since 2012-03-01 |
//! | [`LIST_EVENTS`] | `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/events` or `GET /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/events` | since 2009-10-01 |

use ::xms_runtime::{
    Availability, Body, Continuation, ExpectedResponse, Kind, Method, Operation,
    Parameter, Resource,
};

use super::{LONG_RUNNING, version};
use super::cloud_services::DeletedParts;

pub use super::elements::deployments::*;
pub use super::options::deployments::*;

/// Puts a package with roles into a slot of a cloud service.
///
/// Create Deployment:
/// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}`, since
/// 2009-10-01, long-running. Takes [`CreateDeployment`]. Answers 202. See also
/// [`deployments.get`](GET), [`deployments.swap`](SWAP),
/// [`virtual-machines.create-deployment`](super::virtual_machines::CREATE_DEPLOYMENT).
///
/// The package lies in a storage account of the same subscription. A deployment is made of virtual
/// machines by Create Virtual Machine Deployment.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-slot`: Where in its cloud service the deployment is.
///
/// For example, *into staging* (2015-04-01):
///
/// ````xml
/// <CreateDeployment xmlns="http://schemas.microsoft.com/windowsazure">
///   <Name>contoso-1</Name>
///   <PackageUrl>https://contosodisks.blob.core.windows.net/packages/shop.cspkg</PackageUrl>
///   <Label>U2hvcA==</Label>
///   <Configuration>PD94bWwgdmVyc2lvbj0iMS4wIj8+PFNlcnZpY2VDb25maWd1cmF0aW9uLz4=</Configuration>
///   <StartDeployment>true</StartDeployment>
///   <TreatWarningsAsError>false</TreatWarningsAsError>
///   <ExtensionConfiguration>
///     <AllRoles>
///       <Extension>
///         <Id>remote-desktop</Id>
///       </Extension>
///     </AllRoles>
///   </ExtensionConfiguration>
/// </CreateDeployment>
/// ````
pub static CREATE: Operation = Operation {
    id: "deployments.create",
    title: "Create Deployment",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-slot", Kind::Enum(DeploymentSlot::TABLE)).required(),
    ],
    body: Body::Element(CreateDeployment::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2009_10_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Reads a deployment: its roles, their instances, and how a change of it goes on.
///
/// Get Deployment:
/// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}` or
/// `GET /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}`, since
/// 2009-10-01. Answers 200 with [`Deployment`]. See also
/// [`cloud-services.get-properties`](super::cloud_services::GET_PROPERTIES),
/// [`deployments.create`](CREATE).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `deployment-slot`: Where in its cloud service the deployment is.
///
/// For example, *by its slot* (2015-04-01):
///
/// ````xml
/// <Deployment xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Name>contoso-1</Name>
///   <DeploymentSlot>Staging</DeploymentSlot>
///   <PrivateID>5a0f6c2e4d7b4b0c9a3e1f2d3c4b5a69</PrivateID>
///   <Status>Running</Status>
///   <Label>U2hvcA==</Label>
///   <Url>http://5a0f6c2e4d7b4b0c9a3e1f2d3c4b5a69.cloudapp.net/</Url>
///   <Configuration>PD94bWwgdmVyc2lvbj0iMS4wIj8+PFNlcnZpY2VDb25maWd1cmF0aW9uLz4=</Configuration>
///   <RoleInstanceList>
///     <RoleInstance>
///       <RoleName>front</RoleName>
///       <InstanceName>front_IN_0</InstanceName>
///       <InstanceStatus>ReadyRole</InstanceStatus>
///       <InstanceUpgradeDomain>0</InstanceUpgradeDomain>
///       <InstanceFaultDomain>0</InstanceFaultDomain>
///       <InstanceSize>Small</InstanceSize>
///     </RoleInstance>
///   </RoleInstanceList>
///   <UpgradeDomainCount>1</UpgradeDomainCount>
///   <RoleList>
///     <Role>
///       <RoleName>front</RoleName>
///       <OsVersion>WA-GUEST-OS-4.20_201506-01</OsVersion>
///     </Role>
///   </RoleList>
///   <Locked>false</Locked>
///   <RollbackAllowed>false</RollbackAllowed>
/// </Deployment>
/// ````
pub static GET: Operation = Operation {
    id: "deployments.get",
    title: "Get Deployment",
    method: Method::Get,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
    ],
    other_addresses: {
        static AT_SLOT: Operation = Operation {
            path: "/services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}",
            path_parameters: &[
                Parameter::new("cloud-service-name", Kind::String).required(),
                Parameter::new("deployment-slot", Kind::Enum(DeploymentSlot::TABLE))
                    .required(),
            ],
            ..GET
        };
        &[&AT_SLOT]
    },
    responses: &[ExpectedResponse::new(200, Body::Element(Deployment::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2009_10_01),
    ..Operation::BASE
};

/// Says which of several addresses a request has, such as one of [`GET`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeploymentAddress {
    /// The address with `deployment-name`, as in
    /// `/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}`.
    Name {
        /// `deployment-name`: The deployment: unique in its cloud service, and often the name of its
        /// virtual machine.
        deployment_name: String,
    },
    /// The address with `deployment-slot`, as in
    /// `/services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}`.
    Slot {
        /// `deployment-slot`: Where in its cloud service the deployment is.
        deployment_slot: DeploymentSlot,
    },
}

impl DeploymentAddress {
    /// Creates it as [`Self::Name`].
    pub fn name(deployment_name: impl Into<String>) -> Self {
        Self::Name {
            deployment_name: deployment_name.into(),
        }
    }

    /// Creates it as [`Self::Slot`].
    pub fn slot(deployment_slot: impl Into<DeploymentSlot>) -> Self {
        Self::Slot {
            deployment_slot: deployment_slot.into(),
        }
    }
}

/// Deletes a deployment with all its instances.
///
/// Delete Deployment:
/// `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}` or
/// `DELETE /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}`, since
/// 2009-10-01, long-running. Answers 202. See also [`deployments.create`](CREATE).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `deployment-slot`: Where in its cloud service the deployment is.
///
/// In the query:
///
/// - `comp`: Whether the disks of its virtual machines are deleted, too, with the blobs they lie
///   in. Since 2013-08-01.
pub static DELETE: Operation = Operation {
    id: "deployments.delete",
    title: "Delete Deployment",
    method: Method::Delete,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
    ],
    other_addresses: {
        static AT_SLOT: Operation = Operation {
            path: "/services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}",
            path_parameters: &[
                Parameter::new("cloud-service-name", Kind::String).required(),
                Parameter::new("deployment-slot", Kind::Enum(DeploymentSlot::TABLE))
                    .required(),
            ],
            ..DELETE
        };
        &[&AT_SLOT]
    },
    query: &[
        Parameter::new("comp", Kind::Enum(DeletedParts::TABLE))
            .since(version::V2013_08_01),
    ],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2009_10_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Replaces the configuration of a deployment: how many instances its roles have, and their
/// settings.
///
/// Change Deployment Configuration:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/` or
/// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/`, since
/// 2009-10-01, long-running. Takes [`ChangeConfiguration`]. Answers 202. See also
/// [`deployments.walk-upgrade-domain`](WALK_UPGRADE_DOMAIN), [`deployments.rollback`](ROLLBACK).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `deployment-slot`: Where in its cloud service the deployment is.
///
/// In the query:
///
/// - `comp=config`
///
/// For example, *by its slot* (2015-04-01):
///
/// ````xml
/// <ChangeConfiguration xmlns="http://schemas.microsoft.com/windowsazure">
///   <Configuration>PD94bWwgdmVyc2lvbj0iMS4wIj8+PFNlcnZpY2VDb25maWd1cmF0aW9uLz4=</Configuration>
///   <TreatWarningsAsError>false</TreatWarningsAsError>
///   <Mode>Auto</Mode>
///   <ExtensionConfiguration>
///     <AllRoles>
///       <Extension>
///         <Id>remote-desktop</Id>
///       </Extension>
///     </AllRoles>
///   </ExtensionConfiguration>
/// </ChangeConfiguration>
/// ````
pub static CHANGE_CONFIGURATION: Operation = Operation {
    id: "deployments.change-configuration",
    title: "Change Deployment Configuration",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
    ],
    other_addresses: {
        static AT_SLOT: Operation = Operation {
            path: "/services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/",
            path_parameters: &[
                Parameter::new("cloud-service-name", Kind::String).required(),
                Parameter::new("deployment-slot", Kind::Enum(DeploymentSlot::TABLE))
                    .required(),
            ],
            ..CHANGE_CONFIGURATION
        };
        &[&AT_SLOT]
    },
    query: &[Parameter::constant("comp", "config")],
    body: Body::Element(ChangeConfiguration::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2009_10_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Starts or stops all instances of a deployment.
///
/// Update Deployment Status:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/` or
/// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/`, since
/// 2009-10-01, long-running. Takes [`UpdateDeploymentStatus`]. Answers 202. See also
/// [`deployments.get`](GET).
///
/// What is stopped is still paid for, as its place is kept.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `deployment-slot`: Where in its cloud service the deployment is.
///
/// In the query:
///
/// - `comp=status`
///
/// For example, *stop, by its name* (2015-04-01):
///
/// ````xml
/// <UpdateDeploymentStatus xmlns="http://schemas.microsoft.com/windowsazure">
///   <Status>Suspended</Status>
/// </UpdateDeploymentStatus>
/// ````
pub static UPDATE_STATUS: Operation = Operation {
    id: "deployments.update-status",
    title: "Update Deployment Status",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
    ],
    other_addresses: {
        static AT_SLOT: Operation = Operation {
            path: "/services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/",
            path_parameters: &[
                Parameter::new("cloud-service-name", Kind::String).required(),
                Parameter::new("deployment-slot", Kind::Enum(DeploymentSlot::TABLE))
                    .required(),
            ],
            ..UPDATE_STATUS
        };
        &[&AT_SLOT]
    },
    query: &[Parameter::constant("comp", "status")],
    body: Body::Element(UpdateDeploymentStatus::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2009_10_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Puts a new package in the place of the one that runs, one upgrade domain after the other.
///
/// Upgrade Deployment:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/` or
/// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/`, since
/// 2009-10-01, long-running. Takes [`UpgradeDeployment`]. Answers 202. See also
/// [`deployments.walk-upgrade-domain`](WALK_UPGRADE_DOMAIN), [`deployments.rollback`](ROLLBACK),
/// [`deployments.swap`](SWAP).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `deployment-slot`: Where in its cloud service the deployment is.
///
/// In the query:
///
/// - `comp=upgrade`
///
/// For example, *one role, by its slot* (2015-04-01):
///
/// ````xml
/// <UpgradeDeployment xmlns="http://schemas.microsoft.com/windowsazure">
///   <Mode>Manual</Mode>
///   <PackageUrl>https://contosodisks.blob.core.windows.net/packages/shop-2.cspkg</PackageUrl>
///   <Configuration>PD94bWwgdmVyc2lvbj0iMS4wIj8+PFNlcnZpY2VDb25maWd1cmF0aW9uLz4=</Configuration>
///   <Label>U2hvcA==</Label>
///   <RoleToUpgrade>front</RoleToUpgrade>
///   <Force>false</Force>
/// </UpgradeDeployment>
/// ````
pub static UPGRADE: Operation = Operation {
    id: "deployments.upgrade",
    title: "Upgrade Deployment",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
    ],
    other_addresses: {
        static AT_SLOT: Operation = Operation {
            path: "/services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/",
            path_parameters: &[
                Parameter::new("cloud-service-name", Kind::String).required(),
                Parameter::new("deployment-slot", Kind::Enum(DeploymentSlot::TABLE))
                    .required(),
            ],
            ..UPGRADE
        };
        &[&AT_SLOT]
    },
    query: &[Parameter::constant("comp", "upgrade")],
    body: Body::Element(UpgradeDeployment::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2009_10_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Goes on with a manual change or upgrade in the next upgrade domain.
///
/// Walk Upgrade Domain:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/` or
/// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/`, since
/// 2009-10-01, long-running. Takes [`WalkUpgradeDomain`]. Answers 202. See also
/// [`deployments.upgrade`](UPGRADE), [`deployments.change-configuration`](CHANGE_CONFIGURATION).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `deployment-slot`: Where in its cloud service the deployment is.
///
/// In the query:
///
/// - `comp=walkupgradedomain`
///
/// For example, *the second, by its name* (2015-04-01):
///
/// ````xml
/// <WalkUpgradeDomain xmlns="http://schemas.microsoft.com/windowsazure">
///   <UpgradeDomain>1</UpgradeDomain>
/// </WalkUpgradeDomain>
/// ````
pub static WALK_UPGRADE_DOMAIN: Operation = Operation {
    id: "deployments.walk-upgrade-domain",
    title: "Walk Upgrade Domain",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
    ],
    other_addresses: {
        static AT_SLOT: Operation = Operation {
            path: "/services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/",
            path_parameters: &[
                Parameter::new("cloud-service-name", Kind::String).required(),
                Parameter::new("deployment-slot", Kind::Enum(DeploymentSlot::TABLE))
                    .required(),
            ],
            ..WALK_UPGRADE_DOMAIN
        };
        &[&AT_SLOT]
    },
    query: &[Parameter::constant("comp", "walkupgradedomain")],
    body: Body::Element(WalkUpgradeDomain::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2009_10_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Takes back a change or an upgrade that has not come to its end.
///
/// Rollback Update Or Upgrade:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/` or
/// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/`, since
/// 2011-10-01, long-running. Takes [`RollbackUpdateOrUpgrade`]. Answers 202 or 200. See also
/// [`deployments.get`](GET), [`deployments.upgrade`](UPGRADE).
///
/// Only while `RollbackAllowed` of the deployment is true.
///
/// Source: clients expect 200 for the address by name, and 202 for the one by slot.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `deployment-slot`: Where in its cloud service the deployment is.
///
/// In the query:
///
/// - `comp=rollback`
///
/// For example, *at once, by its slot* (2015-04-01):
///
/// ````xml
/// <RollbackUpdateOrUpgrade xmlns="http://schemas.microsoft.com/windowsazure">
///   <Mode>Auto</Mode>
///   <Force>true</Force>
/// </RollbackUpdateOrUpgrade>
/// ````
pub static ROLLBACK: Operation = Operation {
    id: "deployments.rollback",
    title: "Rollback Update Or Upgrade",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
    ],
    other_addresses: {
        static AT_SLOT: Operation = Operation {
            path: "/services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/",
            path_parameters: &[
                Parameter::new("cloud-service-name", Kind::String).required(),
                Parameter::new("deployment-slot", Kind::Enum(DeploymentSlot::TABLE))
                    .required(),
            ],
            ..ROLLBACK
        };
        &[&AT_SLOT]
    },
    query: &[Parameter::constant("comp", "rollback")],
    body: Body::Element(RollbackUpdateOrUpgrade::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::None),
        ExpectedResponse::new(200, Body::None),
    ],
    availability: Availability::ALWAYS.since(version::V2011_10_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lets the deployments in production and staging change their places.
///
/// Swap Deployment: `POST /services/hostedservices/{cloud-service-name}`, since 2009-10-01,
/// long-running. Takes [`Swap`]. Answers 202. See also [`deployments.create`](CREATE).
///
/// Where nothing is in production, what is in staging goes there. Names that do not agree with what
/// is deployed are answered 409.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
///
/// For example, *both* (2015-04-01):
///
/// ````xml
/// <Swap xmlns="http://schemas.microsoft.com/windowsazure">
///   <Production>contoso-1</Production>
///   <SourceDeployment>contoso-2</SourceDeployment>
/// </Swap>
/// ````
pub static SWAP: Operation = Operation {
    id: "deployments.swap",
    title: "Swap Deployment",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}",
    path_parameters: &[Parameter::new("cloud-service-name", Kind::String).required()],
    body: Body::Element(Swap::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2009_10_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Copies package and configuration of a deployment into a storage account.
///
/// Get Package:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/package` or
/// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/package`,
/// since 2012-03-01, long-running. Answers 202. See also [`deployments.create`](CREATE).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `deployment-slot`: Where in its cloud service the deployment is.
///
/// In the query:
///
/// - `containerUri`: The container to copy them to.
/// - `overwriteExisting`: Whether what is there under their names may be replaced.
pub static GET_PACKAGE: Operation = Operation {
    id: "deployments.get-package",
    title: "Get Package",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/package",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
    ],
    other_addresses: {
        static AT_SLOT: Operation = Operation {
            path: "/services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/package",
            path_parameters: &[
                Parameter::new("cloud-service-name", Kind::String).required(),
                Parameter::new("deployment-slot", Kind::Enum(DeploymentSlot::TABLE))
                    .required(),
            ],
            ..GET_PACKAGE
        };
        &[&AT_SLOT]
    },
    query: &[
        Parameter::new("containerUri", Kind::Uri).required(),
        Parameter::new("overwriteExisting", Kind::Bool),
    ],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2012_03_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lists restarts of instances that the platform made or is about to make.
///
/// List Deployment Events:
/// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/events` or
/// `GET /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/events`,
/// since 2009-10-01. Answers 200 with [`DeploymentEventCollection`]. Further pages follow the
/// header `x-ms-continuation-token`. See also [`deployments.get`](GET).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `deployment-slot`: Where in its cloud service the deployment is.
///
/// In the query:
///
/// - `starttime`: The beginning of the period.
/// - `endtime`: The end of the period.
///
/// For example, *one restart, by name* (2015-04-01):
///
/// ````xml
/// <DeploymentEventCollection xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <RebootEvents>
///     <RebootEvent>
///       <RoleName>front</RoleName>
///       <InstanceName>front_IN_0</InstanceName>
///       <RebootReason>HostUpdate</RebootReason>
///       <RebootStartTime>2015-03-02T10:20:30Z</RebootStartTime>
///     </RebootEvent>
///   </RebootEvents>
/// </DeploymentEventCollection>
/// ````
pub static LIST_EVENTS: Operation = Operation {
    id: "deployments.list-events",
    title: "List Deployment Events",
    method: Method::Get,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/events",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
    ],
    other_addresses: {
        static AT_SLOT: Operation = Operation {
            path: "/services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/events",
            path_parameters: &[
                Parameter::new("cloud-service-name", Kind::String).required(),
                Parameter::new("deployment-slot", Kind::Enum(DeploymentSlot::TABLE))
                    .required(),
            ],
            ..LIST_EVENTS
        };
        &[&AT_SLOT]
    },
    query: &[
        Parameter::new("starttime", Kind::DateTime).required(),
        Parameter::new("endtime", Kind::DateTime).required(),
    ],
    responses: &[
        ExpectedResponse::new(200, Body::Element(DeploymentEventCollection::SHAPE)),
    ],
    availability: Availability::ALWAYS.since(version::V2009_10_01),
    continuation: Some(Continuation::in_header("x-ms-continuation-token")),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "deployments",
    title: "Deployments",
    operations: &[
        &CREATE,
        &GET,
        &DELETE,
        &CHANGE_CONFIGURATION,
        &UPDATE_STATUS,
        &UPGRADE,
        &WALK_UPGRADE_DOMAIN,
        &ROLLBACK,
        &SWAP,
        &GET_PACKAGE,
        &LIST_EVENTS,
    ],
    shapes: &[
        CreateDeployment::SHAPE,
        ChangeConfiguration::SHAPE,
        UpdateDeploymentStatus::SHAPE,
        UpgradeDeployment::SHAPE,
        WalkUpgradeDomain::SHAPE,
        RollbackUpdateOrUpgrade::SHAPE,
        Swap::SHAPE,
        DeploymentEventCollection::SHAPE,
        RebootEvent::SHAPE,
        Deployment::SHAPE,
        UpgradeStatus::SHAPE,
        PersistentVmDowntime::SHAPE,
        ExtensionConfiguration::SHAPE,
        ExtensionReference::SHAPE,
        RoleExtensions::SHAPE,
        DnsSettings::SHAPE,
        DnsServer::SHAPE,
        VirtualIp::SHAPE,
        LoadBalancer::SHAPE,
        FrontendIpConfiguration::SHAPE,
    ],
    enums: &[
        UpgradeMode::TABLE,
        UpdatedDeploymentStatus::TABLE,
        DeploymentSlot::TABLE,
        DeploymentStatus::TABLE,
        UpgradeType::TABLE,
        UpgradeDomainState::TABLE,
    ],
    ..Resource::BASE
};
