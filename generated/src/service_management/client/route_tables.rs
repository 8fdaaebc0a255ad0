// Written by `xms generate` from api-spec/service-management/route-tables.toml; do not edit.
//! The client's side of *Route tables*.

use ::xms_runtime::client::{Accepted, Call, CallBuilder, CallOptions, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::migrations::ValidationMessageList;
use super::super::route_tables::{
    ABORT_MIGRATION, ADD_TO_SUBNET, COMMIT_MIGRATION, CREATE, CreateRouteTable, DELETE,
    DELETE_ROUTE, EffectiveRoute, EffectiveRouteTable, GET,
    GET_EFFECTIVE_FOR_NETWORK_INTERFACE, GET_EFFECTIVE_FOR_ROLE_INSTANCE, GET_FOR_SUBNET,
    GetOptions, LIST, PREPARE_MIGRATION, REMOVE_FROM_SUBNET, Route, RouteTable,
    RouteTableList, RouteTableReference, SET_ROUTE, SetRoute, VALIDATE_MIGRATION,
};

/// Calls the operations of [`route_tables`](super::super::route_tables); made by
/// [`ServiceManagement::route_tables`](super::ServiceManagement::route_tables).
#[derive(Clone, Copy, Debug)]
pub struct RouteTables<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> RouteTables<'a> {
    /// Creates a route table without routes.
    ///
    /// `POST /services/networking/routetables`, since 2015-04-01, long-running; see [`CREATE`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::route_tables::CreateRouteTable;
    ///
    /// let body = CreateRouteTable::new("guarded", "West US")
    ///     .label("By way of the firewall");
    /// let status = client.route_tables().create(&body).until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn create(&self, body: &'a CreateRouteTable) -> Call<'a, Accepted> {
        self.core.call(&CREATE).body(body).build()
    }

    /// Lists the route tables of the subscription, without their routes.
    ///
    /// `GET /services/networking/routetables`, since 2015-04-01; see [`LIST`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.route_tables().list().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list(&self) -> Call<'static, RouteTableList> {
        self.core.call(&LIST).build()
    }

    /// Reads a route table, and on request its routes.
    ///
    /// `GET /services/networking/routetables/{route-table-name}`, since 2015-04-01; see [`GET`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// `.options(…)` takes what may be left out: [`GetOptions`].
    ///
    /// Arguments:
    ///
    /// - `route-table-name`: The route table: unique in the subscription and region.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::network_security_groups::DetailLevel;
    /// use xms_services::service_management::route_tables::GetOptions;
    ///
    /// let answer = client
    ///     .route_tables()
    ///     .get("guarded")
    ///     .options(GetOptions::new().detail_level(DetailLevel::Full))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(&self, route_table_name: &str) -> Call<'static, RouteTable, GetOptions> {
        self.core.call(&GET).path(&route_table_name).build_with_options()
    }

    /// Deletes a route table that no subnet uses.
    ///
    /// `DELETE /services/networking/routetables/{route-table-name}`, since 2015-04-01,
    /// long-running; see [`DELETE`].
    ///
    /// Arguments:
    ///
    /// - `route-table-name`: The route table: unique in the subscription and region.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client.route_tables().delete("guarded").until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(&self, route_table_name: &str) -> Call<'static, Accepted> {
        self.core.call(&DELETE).path(&route_table_name).build()
    }

    /// Adds a route to a table, or replaces the one of that name.
    ///
    /// `PUT /services/networking/routetables/{route-table-name}/routes/{route-name}`, since
    /// 2015-04-01, long-running; see [`SET_ROUTE`].
    ///
    /// Arguments:
    ///
    /// - `route-table-name`: The route table: unique in the subscription and region.
    /// - `route-name`: How its table calls the route.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::route_tables::NextHop;
    /// use xms_services::service_management::route_tables::NextHopKind;
    /// use xms_services::service_management::route_tables::SetRoute;
    ///
    /// let body = SetRoute::new(
    ///     "out",
    ///     "0.0.0.0/0",
    ///     NextHop::new().kind(NextHopKind::VirtualAppliance).ip_address("10.0.0.4"),
    /// );
    /// let status = client
    ///     .route_tables()
    ///     .set_route("guarded", "out", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn set_route(
        &self,
        route_table_name: &str,
        route_name: &str,
        body: &'a SetRoute,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&SET_ROUTE)
            .path(&route_table_name)
            .path(&route_name)
            .body(body)
            .build()
    }

    /// Takes a route from a table.
    ///
    /// `DELETE /services/networking/routetables/{route-table-name}/routes/{route-name}`, since
    /// 2015-04-01, long-running; see [`DELETE_ROUTE`].
    ///
    /// Arguments:
    ///
    /// - `route-table-name`: The route table: unique in the subscription and region.
    /// - `route-name`: How its table calls the route.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .route_tables()
    ///     .delete_route("guarded", "out")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete_route(
        &self,
        route_table_name: &str,
        route_name: &str,
    ) -> Call<'static, Accepted> {
        self.core.call(&DELETE_ROUTE).path(&route_table_name).path(&route_name).build()
    }

    /// Lets a route table decide where traffic of a subnet is sent.
    ///
    /// `POST /services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/routetables`,
    /// since 2015-04-01, long-running; see [`ADD_TO_SUBNET`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    /// - `subnet-name`: How its virtual network calls the subnet.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::route_tables::RouteTableReference;
    ///
    /// let body = RouteTableReference::new().route_table_name("guarded");
    /// let status = client
    ///     .route_tables()
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
        body: &'a RouteTableReference,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&ADD_TO_SUBNET)
            .path(&virtual_network_name)
            .path(&subnet_name)
            .body(body)
            .build()
    }

    /// Tells which route table decides where traffic of a subnet is sent.
    ///
    /// `GET /services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/routetables`,
    /// since 2015-04-01; see [`GET_FOR_SUBNET`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    /// - `subnet-name`: How its virtual network calls the subnet.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.route_tables().get_for_subnet("shop", "inner").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_for_subnet(
        &self,
        virtual_network_name: &str,
        subnet_name: &str,
    ) -> Call<'static, RouteTableReference> {
        self.core
            .call(&GET_FOR_SUBNET)
            .path(&virtual_network_name)
            .path(&subnet_name)
            .build()
    }

    /// Lets the platform decide again where traffic of a subnet is sent.
    ///
    /// `DELETE /services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/routetables`,
    /// since 2015-04-01, long-running; see [`REMOVE_FROM_SUBNET`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    /// - `subnet-name`: How its virtual network calls the subnet.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .route_tables()
    ///     .remove_from_subnet("shop", "inner")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn remove_from_subnet(
        &self,
        virtual_network_name: &str,
        subnet_name: &str,
    ) -> Call<'static, Accepted> {
        self.core
            .call(&REMOVE_FROM_SUBNET)
            .path(&virtual_network_name)
            .path(&subnet_name)
            .build()
    }

    /// Tells where traffic of an instance is really sent, whoever decided it.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}/effectiveroutetable`,
    /// since 2015-04-01; see [`GET_EFFECTIVE_FOR_ROLE_INSTANCE`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `role-instance-name`: The instance, such as `front_IN_0`; of virtual machines their name.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .route_tables()
    ///     .get_effective_for_role_instance("contoso", "contoso-1", "front")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_effective_for_role_instance(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        role_instance_name: &str,
    ) -> Call<'static, EffectiveRouteTable> {
        self.core
            .call(&GET_EFFECTIVE_FOR_ROLE_INSTANCE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&role_instance_name)
            .build()
    }

    /// Tells where traffic of a further network interface of an instance is really sent.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}/networkinterfaces/{network-interface-name}/effectiveroutetable`,
    /// since 2015-04-01; see [`GET_EFFECTIVE_FOR_NETWORK_INTERFACE`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `role-instance-name`: The instance, such as `front_IN_0`; of virtual machines their name.
    /// - `network-interface-name`: How the virtual machine calls its further network interface.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .route_tables()
    ///     .get_effective_for_network_interface("contoso", "contoso-1", "front", "inner")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_effective_for_network_interface(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        role_instance_name: &str,
        network_interface_name: &str,
    ) -> Call<'static, EffectiveRouteTable> {
        self.core
            .call(&GET_EFFECTIVE_FOR_NETWORK_INTERFACE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&role_instance_name)
            .path(&network_interface_name)
            .build()
    }

    /// Tells what stands in the way of moving a route table to Resource Manager.
    ///
    /// `POST /services/networking/routetables/{route-table-name}/migration`, first seen at
    /// 2016-07-01; see [`VALIDATE_MIGRATION`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// Arguments:
    ///
    /// - `route-table-name`: The route table: unique in the subscription and region.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.route_tables().validate_migration("guarded").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn validate_migration(
        &self,
        route_table_name: &str,
    ) -> Call<'static, ValidationMessageList> {
        self.core.call(&VALIDATE_MIGRATION).path(&route_table_name).build()
    }

    /// Makes a route table ready to be moved to Resource Manager; it can be looked at there
    /// afterwards.
    ///
    /// `POST /services/networking/routetables/{route-table-name}/migration`, first seen at
    /// 2016-07-01, long-running; see [`PREPARE_MIGRATION`].
    ///
    /// Arguments:
    ///
    /// - `route-table-name`: The route table: unique in the subscription and region.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client.route_tables().prepare_migration("guarded").until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn prepare_migration(&self, route_table_name: &str) -> Call<'static, Accepted> {
        self.core.call(&PREPARE_MIGRATION).path(&route_table_name).build()
    }

    /// Moves what was prepared to Resource Manager; this API does not have it any more.
    ///
    /// `POST /services/networking/routetables/{route-table-name}/migration`, first seen at
    /// 2016-07-01, long-running; see [`COMMIT_MIGRATION`].
    ///
    /// Arguments:
    ///
    /// - `route-table-name`: The route table: unique in the subscription and region.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client.route_tables().commit_migration("guarded").until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn commit_migration(&self, route_table_name: &str) -> Call<'static, Accepted> {
        self.core.call(&COMMIT_MIGRATION).path(&route_table_name).build()
    }

    /// Takes back what was prepared; all is as it was.
    ///
    /// `POST /services/networking/routetables/{route-table-name}/migration`, first seen at
    /// 2016-07-01, long-running; see [`ABORT_MIGRATION`].
    ///
    /// Arguments:
    ///
    /// - `route-table-name`: The route table: unique in the subscription and region.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client.route_tables().abort_migration("guarded").until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn abort_migration(&self, route_table_name: &str) -> Call<'static, Accepted> {
        self.core.call(&ABORT_MIGRATION).path(&route_table_name).build()
    }
}

impl CallOptions for GetOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("detailLevel", &self.detail_level)
    }
}

impl Page for RouteTableList {
    type Item = RouteTable;

    const ITEMS: Option<ItemList<RouteTable>> = Some(ItemList::new(Self::SHAPE, &[0]));

    fn into_items(self) -> Vec<RouteTable> {
        self.route_tables
    }
}

impl Page for RouteTable {
    type Item = Route;

    const ITEMS: Option<ItemList<Route>> = Some(ItemList::new(Self::SHAPE, &[4]));

    fn into_items(self) -> Vec<Route> {
        self.routes
    }
}

impl Page for EffectiveRouteTable {
    type Item = EffectiveRoute;

    const ITEMS: Option<ItemList<EffectiveRoute>> = Some(
        ItemList::new(Self::SHAPE, &[0]),
    );

    fn into_items(self) -> Vec<EffectiveRoute> {
        self.routes
    }
}
