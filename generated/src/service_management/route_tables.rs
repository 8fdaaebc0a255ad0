// Written by `xms generate` from api-spec/service-management/route-tables.toml; do not edit.
//! Route tables.
//!
//! Route tables: where traffic of a subnet is sent, in the place of the way that the platform would
//! choose.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`CREATE`] | `POST /services/networking/routetables` | since 2015-04-01 |
//! | [`LIST`] | `GET /services/networking/routetables` | since 2015-04-01 |
//! | [`GET`] | `GET /services/networking/routetables/{route-table-name}` | since 2015-04-01 |
//! | [`DELETE`] | `DELETE /services/networking/routetables/{route-table-name}` | since 2015-04-01 |
//! | [`SET_ROUTE`] | `PUT /services/networking/routetables/{route-table-name}/routes/{route-name}` | since 2015-04-01 |
//! | [`DELETE_ROUTE`] | `DELETE /services/networking/routetables/{route-table-name}/routes/{route-name}` | since 2015-04-01 |
//! | [`ADD_TO_SUBNET`] | `POST /services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/routetables` | since 2015-04-01 |
//! | [`GET_FOR_SUBNET`] | `GET /services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/routetables` | since 2015-04-01 |
//! | [`REMOVE_FROM_SUBNET`] | `DELETE /services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/routetables` | since 2015-04-01 |
//! | [`GET_EFFECTIVE_FOR_ROLE_INSTANCE`] | `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}/effectiveroutetable` | since 2015-04-01 |
//! | [`GET_EFFECTIVE_FOR_NETWORK_INTERFACE`] | `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}/networkinterfaces/{network-interface-name}/effectiveroutetable` | since 2015-04-01 |
//! | [`VALIDATE_MIGRATION`] | `POST /services/networking/routetables/{route-table-name}/migration` | first seen at 2016-07-01 |
//! | [`PREPARE_MIGRATION`] | `POST /services/networking/routetables/{route-table-name}/migration` | first seen at 2016-07-01 |
//! | [`COMMIT_MIGRATION`] | `POST /services/networking/routetables/{route-table-name}/migration` | first seen at 2016-07-01 |
//! | [`ABORT_MIGRATION`] | `POST /services/networking/routetables/{route-table-name}/migration` | first seen at 2016-07-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::{LONG_RUNNING, version};
use super::migrations::ValidationMessageList;
use super::network_security_groups::DetailLevel;

pub use super::elements::route_tables::*;
pub use super::options::route_tables::*;

/// Creates a route table without routes.
///
/// Create Route Table: `POST /services/networking/routetables`, since 2015-04-01, long-running.
/// Takes [`CreateRouteTable`]. Answers 202. See also [`route-tables.set-route`](SET_ROUTE),
/// [`route-tables.add-to-subnet`](ADD_TO_SUBNET).
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <RouteTable xmlns="http://schemas.microsoft.com/windowsazure">
///   <Name>guarded</Name>
///   <Label>By way of the firewall</Label>
///   <Location>West US</Location>
/// </RouteTable>
/// ````
pub static CREATE: Operation = Operation {
    id: "route-tables.create",
    title: "Create Route Table",
    method: Method::Post,
    path: "/services/networking/routetables",
    body: Body::Element(CreateRouteTable::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2015_04_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lists the route tables of the subscription, without their routes.
///
/// List Route Tables: `GET /services/networking/routetables`, since 2015-04-01. Answers 200 with
/// [`RouteTableList`]. See also [`route-tables.get`](GET).
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <RouteTables xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <RouteTable>
///     <Name>guarded</Name>
///     <Label>By way of the firewall</Label>
///     <Location>West US</Location>
///     <RouteTableState>Created</RouteTableState>
///   </RouteTable>
/// </RouteTables>
/// ````
pub static LIST: Operation = Operation {
    id: "route-tables.list",
    title: "List Route Tables",
    method: Method::Get,
    path: "/services/networking/routetables",
    responses: &[ExpectedResponse::new(200, Body::Element(RouteTableList::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2015_04_01),
    ..Operation::BASE
};

/// Reads a route table, and on request its routes.
///
/// Get Route Table: `GET /services/networking/routetables/{route-table-name}`, since 2015-04-01.
/// Answers 200 with [`RouteTable`]. See also [`route-tables.list`](LIST).
///
/// In the path:
///
/// - `route-table-name`: The route table: unique in the subscription and region.
///
/// In the query:
///
/// - `detailLevel`: `Full` for the routes, too.
///
/// For example, *with a route* (2015-04-01):
///
/// ````xml
/// <RouteTable xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Name>guarded</Name>
///   <Label>By way of the firewall</Label>
///   <Location>West US</Location>
///   <RouteTableState>Created</RouteTableState>
///   <RouteList>
///     <Route>
///       <Name>out</Name>
///       <AddressPrefix>0.0.0.0/0</AddressPrefix>
///       <NextHopType>
///         <Type>VirtualAppliance</Type>
///         <IpAddress>10.0.0.4</IpAddress>
///       </NextHopType>
///       <Metric>0</Metric>
///       <RouteState>Created</RouteState>
///     </Route>
///   </RouteList>
/// </RouteTable>
/// ````
pub static GET: Operation = Operation {
    id: "route-tables.get",
    title: "Get Route Table",
    method: Method::Get,
    path: "/services/networking/routetables/{route-table-name}",
    path_parameters: &[Parameter::new("route-table-name", Kind::String).required()],
    query: &[Parameter::new("detailLevel", Kind::Enum(DetailLevel::TABLE))],
    responses: &[ExpectedResponse::new(200, Body::Element(RouteTable::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2015_04_01),
    ..Operation::BASE
};

/// Deletes a route table that no subnet uses.
///
/// Delete Route Table: `DELETE /services/networking/routetables/{route-table-name}`, since
/// 2015-04-01, long-running. Answers 202. See also
/// [`route-tables.remove-from-subnet`](REMOVE_FROM_SUBNET).
///
/// In the path:
///
/// - `route-table-name`: The route table: unique in the subscription and region.
pub static DELETE: Operation = Operation {
    id: "route-tables.delete",
    title: "Delete Route Table",
    method: Method::Delete,
    path: "/services/networking/routetables/{route-table-name}",
    path_parameters: &[Parameter::new("route-table-name", Kind::String).required()],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2015_04_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Adds a route to a table, or replaces the one of that name.
///
/// Set Route: `PUT /services/networking/routetables/{route-table-name}/routes/{route-name}`, since
/// 2015-04-01, long-running. Takes [`SetRoute`]. Answers 202. See also
/// [`route-tables.delete-route`](DELETE_ROUTE).
///
/// In the path:
///
/// - `route-table-name`: The route table: unique in the subscription and region.
/// - `route-name`: How its table calls the route.
///
/// For example, *by way of a virtual machine* (2015-04-01):
///
/// ````xml
/// <Route xmlns="http://schemas.microsoft.com/windowsazure">
///   <Name>out</Name>
///   <AddressPrefix>0.0.0.0/0</AddressPrefix>
///   <NextHopType>
///     <Type>VirtualAppliance</Type>
///     <IpAddress>10.0.0.4</IpAddress>
///   </NextHopType>
/// </Route>
/// ````
pub static SET_ROUTE: Operation = Operation {
    id: "route-tables.set-route",
    title: "Set Route",
    method: Method::Put,
    path: "/services/networking/routetables/{route-table-name}/routes/{route-name}",
    path_parameters: &[
        Parameter::new("route-table-name", Kind::String).required(),
        Parameter::new("route-name", Kind::String).required(),
    ],
    body: Body::Element(SetRoute::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2015_04_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Takes a route from a table.
///
/// Delete Route: `DELETE /services/networking/routetables/{route-table-name}/routes/{route-name}`,
/// since 2015-04-01, long-running. Answers 202. See also [`route-tables.set-route`](SET_ROUTE).
///
/// In the path:
///
/// - `route-table-name`: The route table: unique in the subscription and region.
/// - `route-name`: How its table calls the route.
pub static DELETE_ROUTE: Operation = Operation {
    id: "route-tables.delete-route",
    title: "Delete Route",
    method: Method::Delete,
    path: "/services/networking/routetables/{route-table-name}/routes/{route-name}",
    path_parameters: &[
        Parameter::new("route-table-name", Kind::String).required(),
        Parameter::new("route-name", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2015_04_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lets a route table decide where traffic of a subnet is sent.
///
/// Add Route Table to Subnet:
/// `POST /services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/routetables`,
/// since 2015-04-01, long-running. Takes [`RouteTableReference`]. Answers 202. See also
/// [`route-tables.get-for-subnet`](GET_FOR_SUBNET),
/// [`route-tables.remove-from-subnet`](REMOVE_FROM_SUBNET).
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
/// - `subnet-name`: How its virtual network calls the subnet.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <RouteTableAssociation xmlns="http://schemas.microsoft.com/windowsazure">
///   <RouteTableName>guarded</RouteTableName>
/// </RouteTableAssociation>
/// ````
pub static ADD_TO_SUBNET: Operation = Operation {
    id: "route-tables.add-to-subnet",
    title: "Add Route Table to Subnet",
    method: Method::Post,
    path: "/services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/routetables",
    path_parameters: &[
        Parameter::new("virtual-network-name", Kind::String).required(),
        Parameter::new("subnet-name", Kind::String).required(),
    ],
    body: Body::Element(RouteTableReference::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2015_04_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Tells which route table decides where traffic of a subnet is sent.
///
/// Get Route Table for Subnet:
/// `GET /services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/routetables`,
/// since 2015-04-01. Answers 200 with [`RouteTableReference`]. See also
/// [`route-tables.add-to-subnet`](ADD_TO_SUBNET).
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
/// - `subnet-name`: How its virtual network calls the subnet.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <RouteTableAssociation xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <RouteTableName>guarded</RouteTableName>
/// </RouteTableAssociation>
/// ````
pub static GET_FOR_SUBNET: Operation = Operation {
    id: "route-tables.get-for-subnet",
    title: "Get Route Table for Subnet",
    method: Method::Get,
    path: "/services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/routetables",
    path_parameters: &[
        Parameter::new("virtual-network-name", Kind::String).required(),
        Parameter::new("subnet-name", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(RouteTableReference::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2015_04_01),
    ..Operation::BASE
};

/// Lets the platform decide again where traffic of a subnet is sent.
///
/// Remove Route Table from Subnet:
/// `DELETE /services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/routetables`,
/// since 2015-04-01, long-running. Answers 202. See also
/// [`route-tables.add-to-subnet`](ADD_TO_SUBNET).
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
/// - `subnet-name`: How its virtual network calls the subnet.
pub static REMOVE_FROM_SUBNET: Operation = Operation {
    id: "route-tables.remove-from-subnet",
    title: "Remove Route Table from Subnet",
    method: Method::Delete,
    path: "/services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/routetables",
    path_parameters: &[
        Parameter::new("virtual-network-name", Kind::String).required(),
        Parameter::new("subnet-name", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2015_04_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Tells where traffic of an instance is really sent, whoever decided it.
///
/// Get Effective Routes for Role Instance:
/// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}/effectiveroutetable`,
/// since 2015-04-01. Answers 200 with [`EffectiveRouteTable`]. See also
/// [`route-tables.get-effective-for-network-interface`](GET_EFFECTIVE_FOR_NETWORK_INTERFACE).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `role-instance-name`: The instance, such as `front_IN_0`; of virtual machines their name.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <EffectiveRouteTable xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <EffectiveRouteList>
///     <EffectiveRoute>
///       <Name>out</Name>
///       <Source>User</Source>
///       <Status>Active</Status>
///       <AddressPrefixes>
///         <AddressPrefix>0.0.0.0/0</AddressPrefix>
///       </AddressPrefixes>
///       <EffectiveNextHop>
///         <Type>VirtualAppliance</Type>
///         <IpAddresses>
///           <IpAddress>10.0.0.4</IpAddress>
///         </IpAddresses>
///       </EffectiveNextHop>
///     </EffectiveRoute>
///   </EffectiveRouteList>
/// </EffectiveRouteTable>
/// ````
pub static GET_EFFECTIVE_FOR_ROLE_INSTANCE: Operation = Operation {
    id: "route-tables.get-effective-for-role-instance",
    title: "Get Effective Routes for Role Instance",
    method: Method::Get,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}/effectiveroutetable",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("role-instance-name", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(EffectiveRouteTable::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2015_04_01),
    ..Operation::BASE
};

/// Tells where traffic of a further network interface of an instance is really sent.
///
/// Get Effective Routes for Network Interface:
/// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}/networkinterfaces/{network-interface-name}/effectiveroutetable`,
/// since 2015-04-01. Answers 200 with [`EffectiveRouteTable`]. See also
/// [`route-tables.get-effective-for-role-instance`](GET_EFFECTIVE_FOR_ROLE_INSTANCE).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `role-instance-name`: The instance, such as `front_IN_0`; of virtual machines their name.
/// - `network-interface-name`: How the virtual machine calls its further network interface.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <EffectiveRouteTable xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <EffectiveRouteList>
///     <EffectiveRoute>
///       <Name>out</Name>
///       <Source>User</Source>
///       <Status>Active</Status>
///       <AddressPrefixes>
///         <AddressPrefix>0.0.0.0/0</AddressPrefix>
///       </AddressPrefixes>
///       <EffectiveNextHop>
///         <Type>VirtualAppliance</Type>
///         <IpAddresses>
///           <IpAddress>10.0.0.4</IpAddress>
///         </IpAddresses>
///       </EffectiveNextHop>
///     </EffectiveRoute>
///   </EffectiveRouteList>
/// </EffectiveRouteTable>
/// ````
pub static GET_EFFECTIVE_FOR_NETWORK_INTERFACE: Operation = Operation {
    id: "route-tables.get-effective-for-network-interface",
    title: "Get Effective Routes for Network Interface",
    method: Method::Get,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}/networkinterfaces/{network-interface-name}/effectiveroutetable",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("role-instance-name", Kind::String).required(),
        Parameter::new("network-interface-name", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(EffectiveRouteTable::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2015_04_01),
    ..Operation::BASE
};

/// Tells what stands in the way of moving a route table to Resource Manager.
///
/// Validate Route Table Migration:
/// `POST /services/networking/routetables/{route-table-name}/migration`, first seen at 2016-07-01.
/// Answers 200 with [`ValidationMessageList`]. See also
/// [`route-tables.prepare-migration`](PREPARE_MIGRATION).
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `route-table-name`: The route table: unique in the subscription and region.
///
/// In the query:
///
/// - `comp=validate`
///
/// For example, *something is in the way* (2016-07-01):
///
/// ````xml
/// <ValidationMessages xmlns="http://schemas.microsoft.com/windowsazure">
///   <ValidationMessage>
///     <ResourceType>RouteTable</ResourceType>
///     <ResourceName>guarded</ResourceName>
///     <Category>Error</Category>
///     <Message>The table is used by a subnet that is not ready.</Message>
///   </ValidationMessage>
/// </ValidationMessages>
/// ````
pub static VALIDATE_MIGRATION: Operation = Operation {
    id: "route-tables.validate-migration",
    title: "Validate Route Table Migration",
    method: Method::Post,
    path: "/services/networking/routetables/{route-table-name}/migration",
    path_parameters: &[Parameter::new("route-table-name", Kind::String).required()],
    query: &[Parameter::constant("comp", "validate")],
    responses: &[
        ExpectedResponse::new(200, Body::Element(ValidationMessageList::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2016_07_01),
    ..Operation::BASE
};

/// Makes a route table ready to be moved to Resource Manager; it can be looked at there afterwards.
///
/// Prepare Route Table Migration:
/// `POST /services/networking/routetables/{route-table-name}/migration`, first seen at 2016-07-01,
/// long-running. Answers 202. See also [`route-tables.commit-migration`](COMMIT_MIGRATION),
/// [`route-tables.abort-migration`](ABORT_MIGRATION).
///
/// Until the migration is committed or aborted, nothing of it can be changed.
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `route-table-name`: The route table: unique in the subscription and region.
///
/// In the query:
///
/// - `comp=prepare`
pub static PREPARE_MIGRATION: Operation = Operation {
    id: "route-tables.prepare-migration",
    title: "Prepare Route Table Migration",
    method: Method::Post,
    path: "/services/networking/routetables/{route-table-name}/migration",
    path_parameters: &[Parameter::new("route-table-name", Kind::String).required()],
    query: &[Parameter::constant("comp", "prepare")],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2016_07_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Moves what was prepared to Resource Manager; this API does not have it any more.
///
/// Commit Route Table Migration:
/// `POST /services/networking/routetables/{route-table-name}/migration`, first seen at 2016-07-01,
/// long-running. Answers 202. See also [`route-tables.prepare-migration`](PREPARE_MIGRATION).
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `route-table-name`: The route table: unique in the subscription and region.
///
/// In the query:
///
/// - `comp=commit`
pub static COMMIT_MIGRATION: Operation = Operation {
    id: "route-tables.commit-migration",
    title: "Commit Route Table Migration",
    method: Method::Post,
    path: "/services/networking/routetables/{route-table-name}/migration",
    path_parameters: &[Parameter::new("route-table-name", Kind::String).required()],
    query: &[Parameter::constant("comp", "commit")],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2016_07_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Takes back what was prepared; all is as it was.
///
/// Abort Route Table Migration:
/// `POST /services/networking/routetables/{route-table-name}/migration`, first seen at 2016-07-01,
/// long-running. Answers 202. See also [`route-tables.prepare-migration`](PREPARE_MIGRATION).
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `route-table-name`: The route table: unique in the subscription and region.
///
/// In the query:
///
/// - `comp=abort`
pub static ABORT_MIGRATION: Operation = Operation {
    id: "route-tables.abort-migration",
    title: "Abort Route Table Migration",
    method: Method::Post,
    path: "/services/networking/routetables/{route-table-name}/migration",
    path_parameters: &[Parameter::new("route-table-name", Kind::String).required()],
    query: &[Parameter::constant("comp", "abort")],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2016_07_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "route-tables",
    title: "Route tables",
    operations: &[
        &CREATE,
        &LIST,
        &GET,
        &DELETE,
        &SET_ROUTE,
        &DELETE_ROUTE,
        &ADD_TO_SUBNET,
        &GET_FOR_SUBNET,
        &REMOVE_FROM_SUBNET,
        &GET_EFFECTIVE_FOR_ROLE_INSTANCE,
        &GET_EFFECTIVE_FOR_NETWORK_INTERFACE,
        &VALIDATE_MIGRATION,
        &PREPARE_MIGRATION,
        &COMMIT_MIGRATION,
        &ABORT_MIGRATION,
    ],
    shapes: &[
        CreateRouteTable::SHAPE,
        SetRoute::SHAPE,
        NextHop::SHAPE,
        RouteTableReference::SHAPE,
        RouteTableList::SHAPE,
        RouteTable::SHAPE,
        Route::SHAPE,
        EffectiveRouteTable::SHAPE,
        EffectiveRoute::SHAPE,
        EffectiveNextHop::SHAPE,
    ],
    enums: &[NextHopKind::TABLE, RouteTableState::TABLE],
    ..Resource::BASE
};
