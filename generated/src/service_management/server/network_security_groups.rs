// Written by `xms generate` from api-spec/service-management/network-security-groups.toml; do not edit.
//! The server's side of *Network security groups*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::migrations::ValidationMessageList;
use super::super::network_security_groups::{
    CreateNetworkSecurityGroup, GetOptions, NetworkSecurityGroup,
    NetworkSecurityGroupList, NetworkSecurityGroupOfPart, NetworkSecurityGroupReference,
    NetworkSecurityRule, RESOURCE, SetNetworkSecurityRule,
};

/// Does what a server does for [`network_security_groups`](super::super::network_security_groups).
/// A method that is not written refuses.
pub trait NetworkSecurityGroups: Send + Sync + 'static {
    /// Creates a network security group without rules of its own.
    ///
    /// `POST /services/networking/networksecuritygroups`, first seen at 2014-09-01; see
    /// [`CREATE`](super::super::network_security_groups::CREATE).
    fn create(
        &self,
        request: &Incoming,
        body: CreateNetworkSecurityGroup,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = body;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the network security groups of the subscription, without their rules.
    ///
    /// `GET /services/networking/networksecuritygroups`, first seen at 2014-09-01; see
    /// [`LIST`](super::super::network_security_groups::LIST).
    fn list(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<NetworkSecurityGroupList>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads a network security group, and on request its rules.
    ///
    /// `GET /services/networking/networksecuritygroups/{network-security-group-name}`, since
    /// 2014-10-01; see [`GET`](super::super::network_security_groups::GET).
    fn get(
        &self,
        request: &Incoming,
        network_security_group_name: String,
        options: GetOptions,
    ) -> impl Future<Output = Outcome<NetworkSecurityGroup>> + Send {
        let _ = (network_security_group_name, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Deletes a network security group that nothing uses.
    ///
    /// `DELETE /services/networking/networksecuritygroups/{network-security-group-name}`, first
    /// seen at 2014-09-01; see [`DELETE`](super::super::network_security_groups::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        network_security_group_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = network_security_group_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Adds a rule to a network security group, or replaces the one of that name.
    ///
    /// `PUT /services/networking/networksecuritygroups/{network-security-group-name}/rules/{rule-name}`,
    /// since 2014-10-01; see [`SET_RULE`](super::super::network_security_groups::SET_RULE).
    fn set_rule(
        &self,
        request: &Incoming,
        network_security_group_name: String,
        rule_name: String,
        body: SetNetworkSecurityRule,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (network_security_group_name, rule_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Takes a rule from a network security group.
    ///
    /// `DELETE /services/networking/networksecuritygroups/{network-security-group-name}/rules/{rule-name}`,
    /// first seen at 2014-09-01; see
    /// [`DELETE_RULE`](super::super::network_security_groups::DELETE_RULE).
    fn delete_rule(
        &self,
        request: &Incoming,
        network_security_group_name: String,
        rule_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (network_security_group_name, rule_name);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lets a network security group decide over the traffic of a subnet.
    ///
    /// `POST /services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/networksecuritygroups`,
    /// first seen at 2014-09-01; see
    /// [`ADD_TO_SUBNET`](super::super::network_security_groups::ADD_TO_SUBNET).
    fn add_to_subnet(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        subnet_name: String,
        body: NetworkSecurityGroupReference,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (virtual_network_name, subnet_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Tells which network security group decides over the traffic of a subnet.
    ///
    /// `GET /services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/networksecuritygroups`,
    /// first seen at 2014-09-01; see
    /// [`GET_FOR_SUBNET`](super::super::network_security_groups::GET_FOR_SUBNET).
    fn get_for_subnet(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        subnet_name: String,
    ) -> impl Future<Output = Outcome<NetworkSecurityGroupOfPart>> + Send {
        let _ = (virtual_network_name, subnet_name);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lets a network security group not decide over the traffic of a subnet any more.
    ///
    /// `DELETE /services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/networksecuritygroups/{network-security-group-name}`,
    /// first seen at 2014-09-01; see
    /// [`REMOVE_FROM_SUBNET`](super::super::network_security_groups::REMOVE_FROM_SUBNET).
    fn remove_from_subnet(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        subnet_name: String,
        network_security_group_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (virtual_network_name, subnet_name, network_security_group_name);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lets a network security group decide over the traffic of a virtual machine.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networksecuritygroups`,
    /// since 2015-04-01; see [`ADD_TO_ROLE`](super::super::network_security_groups::ADD_TO_ROLE).
    fn add_to_role(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        role_name: String,
        body: NetworkSecurityGroupReference,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, role_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Tells which network security group decides over the traffic of a virtual machine.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networksecuritygroups`,
    /// since 2015-04-01; see [`GET_FOR_ROLE`](super::super::network_security_groups::GET_FOR_ROLE).
    fn get_for_role(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        role_name: String,
    ) -> impl Future<Output = Outcome<NetworkSecurityGroupOfPart>> + Send {
        let _ = (cloud_service_name, deployment_name, role_name);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lets a network security group not decide over the traffic of a virtual machine any more.
    ///
    /// `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networksecuritygroups/{network-security-group-name}`,
    /// since 2015-04-01; see
    /// [`REMOVE_FROM_ROLE`](super::super::network_security_groups::REMOVE_FROM_ROLE).
    fn remove_from_role(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        role_name: String,
        network_security_group_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (
            cloud_service_name,
            deployment_name,
            role_name,
            network_security_group_name,
        );
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lets a network security group decide over the traffic of a further network interface of a
    /// virtual machine.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/networksecuritygroups`,
    /// since 2015-04-01; see
    /// [`ADD_TO_NETWORK_INTERFACE`](super::super::network_security_groups::ADD_TO_NETWORK_INTERFACE).
    fn add_to_network_interface(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        role_name: String,
        network_interface_name: String,
        body: NetworkSecurityGroupReference,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (
            cloud_service_name,
            deployment_name,
            role_name,
            network_interface_name,
            body,
        );
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Tells which network security group decides over the traffic of a further network interface
    /// of a virtual machine.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/networksecuritygroups`,
    /// since 2015-04-01; see
    /// [`GET_FOR_NETWORK_INTERFACE`](super::super::network_security_groups::GET_FOR_NETWORK_INTERFACE).
    fn get_for_network_interface(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        role_name: String,
        network_interface_name: String,
    ) -> impl Future<Output = Outcome<NetworkSecurityGroupOfPart>> + Send {
        let _ = (cloud_service_name, deployment_name, role_name, network_interface_name);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lets a network security group not decide over the traffic of a further network interface of
    /// a virtual machine any more.
    ///
    /// `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/networksecuritygroups/{network-security-group-name}`,
    /// since 2015-04-01; see
    /// [`REMOVE_FROM_NETWORK_INTERFACE`](super::super::network_security_groups::REMOVE_FROM_NETWORK_INTERFACE).
    fn remove_from_network_interface(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        role_name: String,
        network_interface_name: String,
        network_security_group_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (
            cloud_service_name,
            deployment_name,
            role_name,
            network_interface_name,
            network_security_group_name,
        );
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Tells what stands in the way of moving a network security group to Resource Manager.
    ///
    /// `POST /services/networking/networksecuritygroups/{network-security-group-name}/migration`,
    /// first seen at 2016-07-01; see
    /// [`VALIDATE_MIGRATION`](super::super::network_security_groups::VALIDATE_MIGRATION).
    fn validate_migration(
        &self,
        request: &Incoming,
        network_security_group_name: String,
    ) -> impl Future<Output = Outcome<ValidationMessageList>> + Send {
        let _ = network_security_group_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Makes a network security group ready to be moved to Resource Manager; it can be looked at
    /// there afterwards.
    ///
    /// `POST /services/networking/networksecuritygroups/{network-security-group-name}/migration`,
    /// first seen at 2016-07-01; see
    /// [`PREPARE_MIGRATION`](super::super::network_security_groups::PREPARE_MIGRATION).
    fn prepare_migration(
        &self,
        request: &Incoming,
        network_security_group_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = network_security_group_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Moves what was prepared to Resource Manager; this API does not have it any more.
    ///
    /// `POST /services/networking/networksecuritygroups/{network-security-group-name}/migration`,
    /// first seen at 2016-07-01; see
    /// [`COMMIT_MIGRATION`](super::super::network_security_groups::COMMIT_MIGRATION).
    fn commit_migration(
        &self,
        request: &Incoming,
        network_security_group_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = network_security_group_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Takes back what was prepared; all is as it was.
    ///
    /// `POST /services/networking/networksecuritygroups/{network-security-group-name}/migration`,
    /// first seen at 2016-07-01; see
    /// [`ABORT_MIGRATION`](super::super::network_security_groups::ABORT_MIGRATION).
    fn abort_migration(
        &self,
        request: &Incoming,
        network_security_group_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = network_security_group_name;
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct NetworkSecurityGroupsHandler<T>(pub(super) Arc<T>);

impl<T: NetworkSecurityGroups> Handler for NetworkSecurityGroupsHandler<T> {
    fn resource(&self) -> &'static Resource {
        &RESOURCE
    }

    fn answer<'a>(
        &'a self,
        index: usize,
        request: &'a Incoming,
    ) -> BoxFuture<'a, Result<Response, ErrorResponse>> {
        match index {
            0 => {
                Box::pin(async move {
                    let body = request.element()?;
                    let outcome = NetworkSecurityGroups::create(&*self.0, request, body);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let outcome = NetworkSecurityGroups::list(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let network_security_group_name = request.path(0)?;
                    let options = GetOptions {
                        detaillevel: request.query_option("detaillevel")?,
                    };
                    let outcome = NetworkSecurityGroups::get(
                        &*self.0,
                        request,
                        network_security_group_name,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let network_security_group_name = request.path(0)?;
                    let outcome = NetworkSecurityGroups::delete(
                        &*self.0,
                        request,
                        network_security_group_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let network_security_group_name = request.path(0)?;
                    let rule_name = request.path(1)?;
                    let body = request.element()?;
                    let outcome = NetworkSecurityGroups::set_rule(
                        &*self.0,
                        request,
                        network_security_group_name,
                        rule_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            5 => {
                Box::pin(async move {
                    let network_security_group_name = request.path(0)?;
                    let rule_name = request.path(1)?;
                    let outcome = NetworkSecurityGroups::delete_rule(
                        &*self.0,
                        request,
                        network_security_group_name,
                        rule_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            6 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let subnet_name = request.path(1)?;
                    let body = request.element()?;
                    let outcome = NetworkSecurityGroups::add_to_subnet(
                        &*self.0,
                        request,
                        virtual_network_name,
                        subnet_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            7 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let subnet_name = request.path(1)?;
                    let outcome = NetworkSecurityGroups::get_for_subnet(
                        &*self.0,
                        request,
                        virtual_network_name,
                        subnet_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            8 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let subnet_name = request.path(1)?;
                    let network_security_group_name = request.path(2)?;
                    let outcome = NetworkSecurityGroups::remove_from_subnet(
                        &*self.0,
                        request,
                        virtual_network_name,
                        subnet_name,
                        network_security_group_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            9 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let role_name = request.path(2)?;
                    let body = request.element()?;
                    let outcome = NetworkSecurityGroups::add_to_role(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        role_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            10 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let role_name = request.path(2)?;
                    let outcome = NetworkSecurityGroups::get_for_role(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        role_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            11 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let role_name = request.path(2)?;
                    let network_security_group_name = request.path(3)?;
                    let outcome = NetworkSecurityGroups::remove_from_role(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        role_name,
                        network_security_group_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            12 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let role_name = request.path(2)?;
                    let network_interface_name = request.path(3)?;
                    let body = request.element()?;
                    let outcome = NetworkSecurityGroups::add_to_network_interface(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        role_name,
                        network_interface_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            13 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let role_name = request.path(2)?;
                    let network_interface_name = request.path(3)?;
                    let outcome = NetworkSecurityGroups::get_for_network_interface(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        role_name,
                        network_interface_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            14 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let role_name = request.path(2)?;
                    let network_interface_name = request.path(3)?;
                    let network_security_group_name = request.path(4)?;
                    let outcome = NetworkSecurityGroups::remove_from_network_interface(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        role_name,
                        network_interface_name,
                        network_security_group_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            15 => {
                Box::pin(async move {
                    let network_security_group_name = request.path(0)?;
                    let outcome = NetworkSecurityGroups::validate_migration(
                        &*self.0,
                        request,
                        network_security_group_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            16 => {
                Box::pin(async move {
                    let network_security_group_name = request.path(0)?;
                    let outcome = NetworkSecurityGroups::prepare_migration(
                        &*self.0,
                        request,
                        network_security_group_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            17 => {
                Box::pin(async move {
                    let network_security_group_name = request.path(0)?;
                    let outcome = NetworkSecurityGroups::commit_migration(
                        &*self.0,
                        request,
                        network_security_group_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            18 => {
                Box::pin(async move {
                    let network_security_group_name = request.path(0)?;
                    let outcome = NetworkSecurityGroups::abort_migration(
                        &*self.0,
                        request,
                        network_security_group_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for NetworkSecurityGroupList {
    type Item = NetworkSecurityGroup;

    const ITEMS: ItemList<NetworkSecurityGroup> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}

impl Listing for NetworkSecurityGroup {
    type Item = NetworkSecurityRule;

    const ITEMS: ItemList<NetworkSecurityRule> = ItemList::new(Self::SHAPE, &[3]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
