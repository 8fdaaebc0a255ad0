// Written by `xms generate` from api-spec/service-management/role-instances.toml; do not edit.
//! Role instances.
//!
//! Instances of web and worker roles: to restart, to make anew, to take away.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`REBOOT`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}` or `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/roleinstances/{role-instance-name}` | since 2010-10-28 |
//! | [`REIMAGE`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}` or `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/roleinstances/{role-instance-name}` | since 2010-10-28 |
//! | [`REBUILD`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}` or `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/roleinstances/{role-instance-name}` | since 2013-06-01 |
//! | [`DELETE`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/` or `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/roleinstances/` | since 2013-08-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::{LONG_RUNNING, version};
use super::deployments::DeploymentSlot;

pub use super::elements::role_instances::*;

/// Starts an instance of a role again.
///
/// Reboot Role Instance:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}`
/// or
/// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/roleinstances/{role-instance-name}`,
/// since 2010-10-28, long-running. Answers 202. See also [`role-instances.reimage`](REIMAGE).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `role-instance-name`: The instance, such as `front_IN_0`; of virtual machines their name.
/// - `deployment-slot`: Where in its cloud service the deployment is.
///
/// In the query:
///
/// - `comp=reboot`
pub static REBOOT: Operation = Operation {
    id: "role-instances.reboot",
    title: "Reboot Role Instance",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("role-instance-name", Kind::String).required(),
    ],
    other_addresses: {
        static AT_SLOT: Operation = Operation {
            path: "/services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/roleinstances/{role-instance-name}",
            path_parameters: &[
                Parameter::new("cloud-service-name", Kind::String).required(),
                Parameter::new("deployment-slot", Kind::Enum(DeploymentSlot::TABLE))
                    .required(),
                Parameter::new("role-instance-name", Kind::String).required(),
            ],
            ..REBOOT
        };
        &[&AT_SLOT]
    },
    query: &[Parameter::constant("comp", "reboot")],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2010_10_28),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Installs the operating system of an instance anew; what lies on its other disks stays.
///
/// Reimage Role Instance:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}`
/// or
/// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/roleinstances/{role-instance-name}`,
/// since 2010-10-28, long-running. Answers 202. See also [`role-instances.rebuild`](REBUILD).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `role-instance-name`: The instance, such as `front_IN_0`; of virtual machines their name.
/// - `deployment-slot`: Where in its cloud service the deployment is.
///
/// In the query:
///
/// - `comp=reimage`
pub static REIMAGE: Operation = Operation {
    id: "role-instances.reimage",
    title: "Reimage Role Instance",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("role-instance-name", Kind::String).required(),
    ],
    other_addresses: {
        static AT_SLOT: Operation = Operation {
            path: "/services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/roleinstances/{role-instance-name}",
            path_parameters: &[
                Parameter::new("cloud-service-name", Kind::String).required(),
                Parameter::new("deployment-slot", Kind::Enum(DeploymentSlot::TABLE))
                    .required(),
                Parameter::new("role-instance-name", Kind::String).required(),
            ],
            ..REIMAGE
        };
        &[&AT_SLOT]
    },
    query: &[Parameter::constant("comp", "reimage")],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2010_10_28),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Installs the operating system of an instance anew, and empties the disks that are named.
///
/// Rebuild Role Instance:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}`
/// or
/// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/roleinstances/{role-instance-name}`,
/// since 2013-06-01, long-running. Answers 202. See also [`role-instances.reimage`](REIMAGE).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `role-instance-name`: The instance, such as `front_IN_0`; of virtual machines their name.
/// - `deployment-slot`: Where in its cloud service the deployment is.
///
/// In the query:
///
/// - `comp=rebuild`
/// - `resources`: Which disks: `allLocalDrives`.
pub static REBUILD: Operation = Operation {
    id: "role-instances.rebuild",
    title: "Rebuild Role Instance",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("role-instance-name", Kind::String).required(),
    ],
    other_addresses: {
        static AT_SLOT: Operation = Operation {
            path: "/services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/roleinstances/{role-instance-name}",
            path_parameters: &[
                Parameter::new("cloud-service-name", Kind::String).required(),
                Parameter::new("deployment-slot", Kind::Enum(DeploymentSlot::TABLE))
                    .required(),
                Parameter::new("role-instance-name", Kind::String).required(),
            ],
            ..REBUILD
        };
        &[&AT_SLOT]
    },
    query: &[
        Parameter::constant("comp", "rebuild"),
        Parameter::new("resources", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2013_06_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Takes instances of roles away, and changes the configuration to their number.
///
/// Delete Role Instances:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/`
/// or
/// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/roleinstances/`,
/// since 2013-08-01, long-running. Takes [`RoleInstanceNames`]. Answers 202. See also
/// [`deployments.change-configuration`](super::deployments::CHANGE_CONFIGURATION).
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
/// - `comp=delete`
///
/// For example, *two, by the slot of their deployment* (2015-04-01):
///
/// ````xml
/// <RoleInstances xmlns="http://schemas.microsoft.com/windowsazure">
///   <Name>front_IN_2</Name>
///   <Name>front_IN_3</Name>
/// </RoleInstances>
/// ````
pub static DELETE: Operation = Operation {
    id: "role-instances.delete",
    title: "Delete Role Instances",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
    ],
    other_addresses: {
        static AT_SLOT: Operation = Operation {
            path: "/services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/roleinstances/",
            path_parameters: &[
                Parameter::new("cloud-service-name", Kind::String).required(),
                Parameter::new("deployment-slot", Kind::Enum(DeploymentSlot::TABLE))
                    .required(),
            ],
            ..DELETE
        };
        &[&AT_SLOT]
    },
    query: &[Parameter::constant("comp", "delete")],
    body: Body::Element(RoleInstanceNames::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2013_08_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "role-instances",
    title: "Role instances",
    operations: &[&REBOOT, &REIMAGE, &REBUILD, &DELETE],
    shapes: &[
        RoleInstanceNames::SHAPE,
        RoleInstance::SHAPE,
        InstanceEndpoint::SHAPE,
        GuestAgentStatus::SHAPE,
        GuestAgentMessage::SHAPE,
        FormattedMessage::SHAPE,
        ResourceExtensionStatus::SHAPE,
        ExtensionSettingStatus::SHAPE,
        SubStatus::SHAPE,
        InstancePublicIp::SHAPE,
        InstanceNetworkInterface::SHAPE,
        InstanceIpConfiguration::SHAPE,
        MaintenanceStatus::SHAPE,
    ],
    enums: &[RoleInstanceStatus::TABLE, RoleInstancePowerState::TABLE],
    ..Resource::BASE
};
