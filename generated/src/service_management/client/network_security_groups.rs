// Written by `xms generate` from api-spec/service-management/network-security-groups.toml; do not edit.
//! The client's side of *Network security groups*.

use ::xms_runtime::client::{Accepted, Call, CallBuilder, CallOptions, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::migrations::ValidationMessageList;
use super::super::network_security_groups::{
    ABORT_MIGRATION, ADD_TO_NETWORK_INTERFACE, ADD_TO_ROLE, ADD_TO_SUBNET,
    COMMIT_MIGRATION, CREATE, CreateNetworkSecurityGroup, DELETE, DELETE_RULE, GET,
    GET_FOR_NETWORK_INTERFACE, GET_FOR_ROLE, GET_FOR_SUBNET, GetOptions, LIST,
    NetworkSecurityGroup, NetworkSecurityGroupList, NetworkSecurityGroupOfPart,
    NetworkSecurityGroupReference, NetworkSecurityRule, PREPARE_MIGRATION,
    REMOVE_FROM_NETWORK_INTERFACE, REMOVE_FROM_ROLE, REMOVE_FROM_SUBNET, SET_RULE,
    SetNetworkSecurityRule, VALIDATE_MIGRATION,
};

/// Calls the operations of [`network_security_groups`](super::super::network_security_groups); made
/// by
/// [`ServiceManagement::network_security_groups`](super::ServiceManagement::network_security_groups).
#[derive(Clone, Copy, Debug)]
pub struct NetworkSecurityGroups<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> NetworkSecurityGroups<'a> {
    /// Creates a network security group without rules of its own.
    ///
    /// `POST /services/networking/networksecuritygroups`, first seen at 2014-09-01, long-running;
    /// see [`CREATE`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::network_security_groups::CreateNetworkSecurityGroup;
    ///
    /// let body = CreateNetworkSecurityGroup::new("web", "West US").label("Web servers");
    /// let status = client.network_security_groups().create(&body).until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn create(&self, body: &'a CreateNetworkSecurityGroup) -> Call<'a, Accepted> {
        self.core.call(&CREATE).body(body).build()
    }

    /// Lists the network security groups of the subscription, without their rules.
    ///
    /// `GET /services/networking/networksecuritygroups`, first seen at 2014-09-01; see [`LIST`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.network_security_groups().list().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list(&self) -> Call<'static, NetworkSecurityGroupList> {
        self.core.call(&LIST).build()
    }

    /// Reads a network security group, and on request its rules.
    ///
    /// `GET /services/networking/networksecuritygroups/{network-security-group-name}`, since
    /// 2014-10-01; see [`GET`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// `.options(…)` takes what may be left out: [`GetOptions`].
    ///
    /// Arguments:
    ///
    /// - `network-security-group-name`: The network security group: unique in the subscription and
    ///   region.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::network_security_groups::DetailLevel;
    /// use xms_services::service_management::network_security_groups::GetOptions;
    ///
    /// let answer = client
    ///     .network_security_groups()
    ///     .get("web")
    ///     .options(GetOptions::new().detaillevel(DetailLevel::Full))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(
        &self,
        network_security_group_name: &str,
    ) -> Call<'static, NetworkSecurityGroup, GetOptions> {
        self.core.call(&GET).path(&network_security_group_name).build_with_options()
    }

    /// Deletes a network security group that nothing uses.
    ///
    /// `DELETE /services/networking/networksecuritygroups/{network-security-group-name}`, first
    /// seen at 2014-09-01, long-running; see [`DELETE`].
    ///
    /// Arguments:
    ///
    /// - `network-security-group-name`: The network security group: unique in the subscription and
    ///   region.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client.network_security_groups().delete("web").until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(&self, network_security_group_name: &str) -> Call<'static, Accepted> {
        self.core.call(&DELETE).path(&network_security_group_name).build()
    }

    /// Adds a rule to a network security group, or replaces the one of that name.
    ///
    /// `PUT /services/networking/networksecuritygroups/{network-security-group-name}/rules/{rule-name}`,
    /// since 2014-10-01, long-running; see [`SET_RULE`].
    ///
    /// Arguments:
    ///
    /// - `network-security-group-name`: The network security group: unique in the subscription and
    ///   region.
    /// - `rule-name`: How its group calls the rule.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::network_security_groups::RuleAction;
    /// use xms_services::service_management::network_security_groups::RuleProtocol;
    /// use xms_services::service_management::network_security_groups::SetNetworkSecurityRule;
    /// use xms_services::service_management::network_security_groups::TrafficDirection;
    ///
    /// let body = SetNetworkSecurityRule::new(
    ///     TrafficDirection::Inbound,
    ///     100,
    ///     RuleAction::Allow,
    ///     "INTERNET",
    ///     "*",
    ///     "*",
    ///     "443",
    ///     RuleProtocol::Tcp,
    /// );
    /// let status = client
    ///     .network_security_groups()
    ///     .set_rule("web", "https", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn set_rule(
        &self,
        network_security_group_name: &str,
        rule_name: &str,
        body: &'a SetNetworkSecurityRule,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&SET_RULE)
            .path(&network_security_group_name)
            .path(&rule_name)
            .body(body)
            .build()
    }

    /// Takes a rule from a network security group.
    ///
    /// `DELETE /services/networking/networksecuritygroups/{network-security-group-name}/rules/{rule-name}`,
    /// first seen at 2014-09-01, long-running; see [`DELETE_RULE`].
    ///
    /// Arguments:
    ///
    /// - `network-security-group-name`: The network security group: unique in the subscription and
    ///   region.
    /// - `rule-name`: How its group calls the rule.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .network_security_groups()
    ///     .delete_rule("web", "https")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete_rule(
        &self,
        network_security_group_name: &str,
        rule_name: &str,
    ) -> Call<'static, Accepted> {
        self.core
            .call(&DELETE_RULE)
            .path(&network_security_group_name)
            .path(&rule_name)
            .build()
    }

    /// Lets a network security group decide over the traffic of a subnet.
    ///
    /// `POST /services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/networksecuritygroups`,
    /// first seen at 2014-09-01, long-running; see [`ADD_TO_SUBNET`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    /// - `subnet-name`: How its virtual network calls the subnet.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::network_security_groups::NetworkSecurityGroupReference;
    ///
    /// let body = NetworkSecurityGroupReference::new("web");
    /// let status = client
    ///     .network_security_groups()
    ///     .add_to_subnet("shop", "inner", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn add_to_subnet(
        &self,
        virtual_network_name: &str,
        subnet_name: &str,
        body: &'a NetworkSecurityGroupReference,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&ADD_TO_SUBNET)
            .path(&virtual_network_name)
            .path(&subnet_name)
            .body(body)
            .build()
    }

    /// Tells which network security group decides over the traffic of a subnet.
    ///
    /// `GET /services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/networksecuritygroups`,
    /// first seen at 2014-09-01; see [`GET_FOR_SUBNET`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    /// - `subnet-name`: How its virtual network calls the subnet.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.network_security_groups().get_for_subnet("shop", "inner").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_for_subnet(
        &self,
        virtual_network_name: &str,
        subnet_name: &str,
    ) -> Call<'static, NetworkSecurityGroupOfPart> {
        self.core
            .call(&GET_FOR_SUBNET)
            .path(&virtual_network_name)
            .path(&subnet_name)
            .build()
    }

    /// Lets a network security group not decide over the traffic of a subnet any more.
    ///
    /// `DELETE /services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/networksecuritygroups/{network-security-group-name}`,
    /// first seen at 2014-09-01, long-running; see [`REMOVE_FROM_SUBNET`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    /// - `subnet-name`: How its virtual network calls the subnet.
    /// - `network-security-group-name`: The network security group: unique in the subscription and
    ///   region.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .network_security_groups()
    ///     .remove_from_subnet("shop", "inner", "web")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn remove_from_subnet(
        &self,
        virtual_network_name: &str,
        subnet_name: &str,
        network_security_group_name: &str,
    ) -> Call<'static, Accepted> {
        self.core
            .call(&REMOVE_FROM_SUBNET)
            .path(&virtual_network_name)
            .path(&subnet_name)
            .path(&network_security_group_name)
            .build()
    }

    /// Lets a network security group decide over the traffic of a virtual machine.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networksecuritygroups`,
    /// since 2015-04-01, long-running; see [`ADD_TO_ROLE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `role-name`: The virtual machine, which is a role of its deployment.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::network_security_groups::NetworkSecurityGroupReference;
    ///
    /// let body = NetworkSecurityGroupReference::new("web");
    /// let status = client
    ///     .network_security_groups()
    ///     .add_to_role("contoso", "contoso-1", "front", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn add_to_role(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        role_name: &str,
        body: &'a NetworkSecurityGroupReference,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&ADD_TO_ROLE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&role_name)
            .body(body)
            .build()
    }

    /// Tells which network security group decides over the traffic of a virtual machine.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networksecuritygroups`,
    /// since 2015-04-01; see [`GET_FOR_ROLE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `role-name`: The virtual machine, which is a role of its deployment.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .network_security_groups()
    ///     .get_for_role("contoso", "contoso-1", "front")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_for_role(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        role_name: &str,
    ) -> Call<'static, NetworkSecurityGroupOfPart> {
        self.core
            .call(&GET_FOR_ROLE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&role_name)
            .build()
    }

    /// Lets a network security group not decide over the traffic of a virtual machine any more.
    ///
    /// `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networksecuritygroups/{network-security-group-name}`,
    /// since 2015-04-01, long-running; see [`REMOVE_FROM_ROLE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `role-name`: The virtual machine, which is a role of its deployment.
    /// - `network-security-group-name`: The network security group: unique in the subscription and
    ///   region.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .network_security_groups()
    ///     .remove_from_role("contoso", "contoso-1", "front", "web")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn remove_from_role(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        role_name: &str,
        network_security_group_name: &str,
    ) -> Call<'static, Accepted> {
        self.core
            .call(&REMOVE_FROM_ROLE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&role_name)
            .path(&network_security_group_name)
            .build()
    }

    /// Lets a network security group decide over the traffic of a further network interface of a
    /// virtual machine.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/networksecuritygroups`,
    /// since 2015-04-01, long-running; see [`ADD_TO_NETWORK_INTERFACE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `role-name`: The virtual machine, which is a role of its deployment.
    /// - `network-interface-name`: How the virtual machine calls its further network interface.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::network_security_groups::NetworkSecurityGroupReference;
    ///
    /// let body = NetworkSecurityGroupReference::new("web");
    /// let status = client
    ///     .network_security_groups()
    ///     .add_to_network_interface("contoso", "contoso-1", "front", "inner", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn add_to_network_interface(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        role_name: &str,
        network_interface_name: &str,
        body: &'a NetworkSecurityGroupReference,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&ADD_TO_NETWORK_INTERFACE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&role_name)
            .path(&network_interface_name)
            .body(body)
            .build()
    }

    /// Tells which network security group decides over the traffic of a further network interface
    /// of a virtual machine.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/networksecuritygroups`,
    /// since 2015-04-01; see [`GET_FOR_NETWORK_INTERFACE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `role-name`: The virtual machine, which is a role of its deployment.
    /// - `network-interface-name`: How the virtual machine calls its further network interface.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .network_security_groups()
    ///     .get_for_network_interface("contoso", "contoso-1", "front", "inner")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_for_network_interface(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        role_name: &str,
        network_interface_name: &str,
    ) -> Call<'static, NetworkSecurityGroupOfPart> {
        self.core
            .call(&GET_FOR_NETWORK_INTERFACE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&role_name)
            .path(&network_interface_name)
            .build()
    }

    /// Lets a network security group not decide over the traffic of a further network interface of
    /// a virtual machine any more.
    ///
    /// `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/networksecuritygroups/{network-security-group-name}`,
    /// since 2015-04-01, long-running; see [`REMOVE_FROM_NETWORK_INTERFACE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `role-name`: The virtual machine, which is a role of its deployment.
    /// - `network-interface-name`: How the virtual machine calls its further network interface.
    /// - `network-security-group-name`: The network security group: unique in the subscription and
    ///   region.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .network_security_groups()
    ///     .remove_from_network_interface("contoso", "contoso-1", "front", "inner", "web")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn remove_from_network_interface(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        role_name: &str,
        network_interface_name: &str,
        network_security_group_name: &str,
    ) -> Call<'static, Accepted> {
        self.core
            .call(&REMOVE_FROM_NETWORK_INTERFACE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&role_name)
            .path(&network_interface_name)
            .path(&network_security_group_name)
            .build()
    }

    /// Tells what stands in the way of moving a network security group to Resource Manager.
    ///
    /// `POST /services/networking/networksecuritygroups/{network-security-group-name}/migration`,
    /// first seen at 2016-07-01; see [`VALIDATE_MIGRATION`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// Arguments:
    ///
    /// - `network-security-group-name`: The network security group: unique in the subscription and
    ///   region.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.network_security_groups().validate_migration("web").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn validate_migration(
        &self,
        network_security_group_name: &str,
    ) -> Call<'static, ValidationMessageList> {
        self.core.call(&VALIDATE_MIGRATION).path(&network_security_group_name).build()
    }

    /// Makes a network security group ready to be moved to Resource Manager; it can be looked at
    /// there afterwards.
    ///
    /// `POST /services/networking/networksecuritygroups/{network-security-group-name}/migration`,
    /// first seen at 2016-07-01, long-running; see [`PREPARE_MIGRATION`].
    ///
    /// Arguments:
    ///
    /// - `network-security-group-name`: The network security group: unique in the subscription and
    ///   region.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .network_security_groups()
    ///     .prepare_migration("web")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn prepare_migration(
        &self,
        network_security_group_name: &str,
    ) -> Call<'static, Accepted> {
        self.core.call(&PREPARE_MIGRATION).path(&network_security_group_name).build()
    }

    /// Moves what was prepared to Resource Manager; this API does not have it any more.
    ///
    /// `POST /services/networking/networksecuritygroups/{network-security-group-name}/migration`,
    /// first seen at 2016-07-01, long-running; see [`COMMIT_MIGRATION`].
    ///
    /// Arguments:
    ///
    /// - `network-security-group-name`: The network security group: unique in the subscription and
    ///   region.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .network_security_groups()
    ///     .commit_migration("web")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn commit_migration(
        &self,
        network_security_group_name: &str,
    ) -> Call<'static, Accepted> {
        self.core.call(&COMMIT_MIGRATION).path(&network_security_group_name).build()
    }

    /// Takes back what was prepared; all is as it was.
    ///
    /// `POST /services/networking/networksecuritygroups/{network-security-group-name}/migration`,
    /// first seen at 2016-07-01, long-running; see [`ABORT_MIGRATION`].
    ///
    /// Arguments:
    ///
    /// - `network-security-group-name`: The network security group: unique in the subscription and
    ///   region.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .network_security_groups()
    ///     .abort_migration("web")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn abort_migration(
        &self,
        network_security_group_name: &str,
    ) -> Call<'static, Accepted> {
        self.core.call(&ABORT_MIGRATION).path(&network_security_group_name).build()
    }
}

impl CallOptions for GetOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("detaillevel", &self.detaillevel)
    }
}

impl Page for NetworkSecurityGroupList {
    type Item = NetworkSecurityGroup;

    const ITEMS: Option<ItemList<NetworkSecurityGroup>> = Some(
        ItemList::new(Self::SHAPE, &[0]),
    );

    fn into_items(self) -> Vec<NetworkSecurityGroup> {
        self.network_security_groups
    }
}

impl Page for NetworkSecurityGroup {
    type Item = NetworkSecurityRule;

    const ITEMS: Option<ItemList<NetworkSecurityRule>> = Some(
        ItemList::new(Self::SHAPE, &[3]),
    );

    fn into_items(self) -> Vec<NetworkSecurityRule> {
        self.rules
    }
}
