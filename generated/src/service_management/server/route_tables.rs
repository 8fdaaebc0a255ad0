// Written by `xms generate` from api-spec/service-management/route-tables.toml; do not edit.
//! The server's side of *Route tables*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::migrations::ValidationMessageList;
use super::super::route_tables::{
    CreateRouteTable, EffectiveRoute, EffectiveRouteTable, GetOptions, RESOURCE, Route,
    RouteTable, RouteTableList, RouteTableReference, SetRoute,
};

/// Does what a server does for [`route_tables`](super::super::route_tables). A method that is not
/// written refuses.
pub trait RouteTables: Send + Sync + 'static {
    /// Creates a route table without routes.
    ///
    /// `POST /services/networking/routetables`, since 2015-04-01; see
    /// [`CREATE`](super::super::route_tables::CREATE).
    fn create(
        &self,
        request: &Incoming,
        body: CreateRouteTable,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = body;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the route tables of the subscription, without their routes.
    ///
    /// `GET /services/networking/routetables`, since 2015-04-01; see
    /// [`LIST`](super::super::route_tables::LIST).
    fn list(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<RouteTableList>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads a route table, and on request its routes.
    ///
    /// `GET /services/networking/routetables/{route-table-name}`, since 2015-04-01; see
    /// [`GET`](super::super::route_tables::GET).
    fn get(
        &self,
        request: &Incoming,
        route_table_name: String,
        options: GetOptions,
    ) -> impl Future<Output = Outcome<RouteTable>> + Send {
        let _ = (route_table_name, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Deletes a route table that no subnet uses.
    ///
    /// `DELETE /services/networking/routetables/{route-table-name}`, since 2015-04-01; see
    /// [`DELETE`](super::super::route_tables::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        route_table_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = route_table_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Adds a route to a table, or replaces the one of that name.
    ///
    /// `PUT /services/networking/routetables/{route-table-name}/routes/{route-name}`, since
    /// 2015-04-01; see [`SET_ROUTE`](super::super::route_tables::SET_ROUTE).
    fn set_route(
        &self,
        request: &Incoming,
        route_table_name: String,
        route_name: String,
        body: SetRoute,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (route_table_name, route_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Takes a route from a table.
    ///
    /// `DELETE /services/networking/routetables/{route-table-name}/routes/{route-name}`, since
    /// 2015-04-01; see [`DELETE_ROUTE`](super::super::route_tables::DELETE_ROUTE).
    fn delete_route(
        &self,
        request: &Incoming,
        route_table_name: String,
        route_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (route_table_name, route_name);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lets a route table decide where traffic of a subnet is sent.
    ///
    /// `POST /services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/routetables`,
    /// since 2015-04-01; see [`ADD_TO_SUBNET`](super::super::route_tables::ADD_TO_SUBNET).
    fn add_to_subnet(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        subnet_name: String,
        body: RouteTableReference,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (virtual_network_name, subnet_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Tells which route table decides where traffic of a subnet is sent.
    ///
    /// `GET /services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/routetables`,
    /// since 2015-04-01; see [`GET_FOR_SUBNET`](super::super::route_tables::GET_FOR_SUBNET).
    fn get_for_subnet(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        subnet_name: String,
    ) -> impl Future<Output = Outcome<RouteTableReference>> + Send {
        let _ = (virtual_network_name, subnet_name);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lets the platform decide again where traffic of a subnet is sent.
    ///
    /// `DELETE /services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/routetables`,
    /// since 2015-04-01; see
    /// [`REMOVE_FROM_SUBNET`](super::super::route_tables::REMOVE_FROM_SUBNET).
    fn remove_from_subnet(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        subnet_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (virtual_network_name, subnet_name);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Tells where traffic of an instance is really sent, whoever decided it.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}/effectiveroutetable`,
    /// since 2015-04-01; see
    /// [`GET_EFFECTIVE_FOR_ROLE_INSTANCE`](super::super::route_tables::GET_EFFECTIVE_FOR_ROLE_INSTANCE).
    fn get_effective_for_role_instance(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        role_instance_name: String,
    ) -> impl Future<Output = Outcome<EffectiveRouteTable>> + Send {
        let _ = (cloud_service_name, deployment_name, role_instance_name);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Tells where traffic of a further network interface of an instance is really sent.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}/networkinterfaces/{network-interface-name}/effectiveroutetable`,
    /// since 2015-04-01; see
    /// [`GET_EFFECTIVE_FOR_NETWORK_INTERFACE`](super::super::route_tables::GET_EFFECTIVE_FOR_NETWORK_INTERFACE).
    fn get_effective_for_network_interface(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        role_instance_name: String,
        network_interface_name: String,
    ) -> impl Future<Output = Outcome<EffectiveRouteTable>> + Send {
        let _ = (
            cloud_service_name,
            deployment_name,
            role_instance_name,
            network_interface_name,
        );
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Tells what stands in the way of moving a route table to Resource Manager.
    ///
    /// `POST /services/networking/routetables/{route-table-name}/migration`, first seen at
    /// 2016-07-01; see [`VALIDATE_MIGRATION`](super::super::route_tables::VALIDATE_MIGRATION).
    fn validate_migration(
        &self,
        request: &Incoming,
        route_table_name: String,
    ) -> impl Future<Output = Outcome<ValidationMessageList>> + Send {
        let _ = route_table_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Makes a route table ready to be moved to Resource Manager; it can be looked at there
    /// afterwards.
    ///
    /// `POST /services/networking/routetables/{route-table-name}/migration`, first seen at
    /// 2016-07-01; see [`PREPARE_MIGRATION`](super::super::route_tables::PREPARE_MIGRATION).
    fn prepare_migration(
        &self,
        request: &Incoming,
        route_table_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = route_table_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Moves what was prepared to Resource Manager; this API does not have it any more.
    ///
    /// `POST /services/networking/routetables/{route-table-name}/migration`, first seen at
    /// 2016-07-01; see [`COMMIT_MIGRATION`](super::super::route_tables::COMMIT_MIGRATION).
    fn commit_migration(
        &self,
        request: &Incoming,
        route_table_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = route_table_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Takes back what was prepared; all is as it was.
    ///
    /// `POST /services/networking/routetables/{route-table-name}/migration`, first seen at
    /// 2016-07-01; see [`ABORT_MIGRATION`](super::super::route_tables::ABORT_MIGRATION).
    fn abort_migration(
        &self,
        request: &Incoming,
        route_table_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = route_table_name;
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct RouteTablesHandler<T>(pub(super) Arc<T>);

impl<T: RouteTables> Handler for RouteTablesHandler<T> {
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
                    let outcome = RouteTables::create(&*self.0, request, body);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let outcome = RouteTables::list(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let route_table_name = request.path(0)?;
                    let options = GetOptions {
                        detail_level: request.query_option("detailLevel")?,
                    };
                    let outcome = RouteTables::get(
                        &*self.0,
                        request,
                        route_table_name,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let route_table_name = request.path(0)?;
                    let outcome = RouteTables::delete(
                        &*self.0,
                        request,
                        route_table_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let route_table_name = request.path(0)?;
                    let route_name = request.path(1)?;
                    let body = request.element()?;
                    let outcome = RouteTables::set_route(
                        &*self.0,
                        request,
                        route_table_name,
                        route_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            5 => {
                Box::pin(async move {
                    let route_table_name = request.path(0)?;
                    let route_name = request.path(1)?;
                    let outcome = RouteTables::delete_route(
                        &*self.0,
                        request,
                        route_table_name,
                        route_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            6 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let subnet_name = request.path(1)?;
                    let body = request.element()?;
                    let outcome = RouteTables::add_to_subnet(
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
                    let outcome = RouteTables::get_for_subnet(
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
                    let outcome = RouteTables::remove_from_subnet(
                        &*self.0,
                        request,
                        virtual_network_name,
                        subnet_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            9 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let role_instance_name = request.path(2)?;
                    let outcome = RouteTables::get_effective_for_role_instance(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        role_instance_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            10 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let role_instance_name = request.path(2)?;
                    let network_interface_name = request.path(3)?;
                    let outcome = RouteTables::get_effective_for_network_interface(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        role_instance_name,
                        network_interface_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            11 => {
                Box::pin(async move {
                    let route_table_name = request.path(0)?;
                    let outcome = RouteTables::validate_migration(
                        &*self.0,
                        request,
                        route_table_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            12 => {
                Box::pin(async move {
                    let route_table_name = request.path(0)?;
                    let outcome = RouteTables::prepare_migration(
                        &*self.0,
                        request,
                        route_table_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            13 => {
                Box::pin(async move {
                    let route_table_name = request.path(0)?;
                    let outcome = RouteTables::commit_migration(
                        &*self.0,
                        request,
                        route_table_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            14 => {
                Box::pin(async move {
                    let route_table_name = request.path(0)?;
                    let outcome = RouteTables::abort_migration(
                        &*self.0,
                        request,
                        route_table_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for RouteTableList {
    type Item = RouteTable;

    const ITEMS: ItemList<RouteTable> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}

impl Listing for RouteTable {
    type Item = Route;

    const ITEMS: ItemList<Route> = ItemList::new(Self::SHAPE, &[4]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}

impl Listing for EffectiveRouteTable {
    type Item = EffectiveRoute;

    const ITEMS: ItemList<EffectiveRoute> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
