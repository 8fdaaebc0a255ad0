// Written by `xms generate` from api-spec/service-management/reserved-ips.toml; do not edit.
//! Reserved IP addresses.
//!
//! Public addresses that stay with the subscription, whatever is deployed.
//!
//! A deployment takes a reserved address when it is created, or later by Associate Reserved IP.
//! Without one, its address goes when it is deleted.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`CREATE`] | `POST /services/networking/reservedips` | since 2014-05-01 |
//! | [`LIST`] | `GET /services/networking/reservedips` | first seen at 2013-11-01 |
//! | [`GET`] | `GET /services/networking/reservedips/{reserved-ip-name}` | first seen at 2013-11-01 |
//! | [`DELETE`] | `DELETE /services/networking/reservedips/{reserved-ip-name}` | first seen at 2013-11-01 |
//! | [`ASSOCIATE`] | `POST /services/networking/reservedips/{reserved-ip-name}/operations/associate` | first seen at 2015-02-01 |
//! | [`DISASSOCIATE`] | `POST /services/networking/reservedips/{reserved-ip-name}/operations/disassociate` | since 2015-02-01 |
//! | [`VALIDATE_MIGRATION`] | `POST /services/networking/reservedips/{reserved-ip-name}/migration` | first seen at 2016-07-01 |
//! | [`PREPARE_MIGRATION`] | `POST /services/networking/reservedips/{reserved-ip-name}/migration` | first seen at 2016-07-01 |
//! | [`COMMIT_MIGRATION`] | `POST /services/networking/reservedips/{reserved-ip-name}/migration` | first seen at 2016-07-01 |
//! | [`ABORT_MIGRATION`] | `POST /services/networking/reservedips/{reserved-ip-name}/migration` | first seen at 2016-07-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::{LONG_RUNNING, version};
use super::migrations::ValidationMessageList;

pub use super::elements::reserved_ips::*;

/// Reserves a public address in a region.
///
/// Create Reserved IP: `POST /services/networking/reservedips`, since 2014-05-01, long-running.
/// Takes [`CreateReservedIp`]. Answers 202. See also [`reserved-ips.get`](GET),
/// [`reserved-ips.associate`](ASSOCIATE).
///
/// With `ServiceName` and `DeploymentName`, the address that this deployment has at the moment is
/// kept for good.
///
/// For example, *a new address* (2015-04-01):
///
/// ````xml
/// <ReservedIP xmlns="http://schemas.microsoft.com/windowsazure">
///   <Name>shop-front</Name>
///   <Label>Shop</Label>
///   <Location>West US</Location>
/// </ReservedIP>
/// ````
pub static CREATE: Operation = Operation {
    id: "reserved-ips.create",
    title: "Create Reserved IP",
    method: Method::Post,
    path: "/services/networking/reservedips",
    body: Body::Element(CreateReservedIp::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2014_05_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lists the reserved addresses of the subscription.
///
/// List Reserved IPs: `GET /services/networking/reservedips`, first seen at 2013-11-01. Answers 200
/// with [`ReservedIpList`]. See also [`reserved-ips.get`](GET).
///
/// Source: oldest .NET client.
///
/// For example, *one in use, one free* (2015-04-01):
///
/// ````xml
/// <ReservedIPs xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ReservedIP>
///     <Name>shop-front</Name>
///     <Address>23.99.10.20</Address>
///     <Id>1d5b3c0a-52f0-4b57-9c2e-0d1a5f2b7c11</Id>
///     <Label>Shop</Label>
///     <State>Created</State>
///     <InUse>true</InUse>
///     <ServiceName>contoso</ServiceName>
///     <DeploymentName>contoso-1</DeploymentName>
///     <Location>West US</Location>
///     <VirtualIPName>contosoContractContract</VirtualIPName>
///   </ReservedIP>
///   <ReservedIP>
///     <Name>spare</Name>
///     <Address>23.99.10.21</Address>
///     <Id>2e6c4d1b-63a1-4c68-8d3f-1e2b60338d22</Id>
///     <Label/>
///     <State>Created</State>
///     <InUse>false</InUse>
///     <Location>West US</Location>
///   </ReservedIP>
/// </ReservedIPs>
/// ````
pub static LIST: Operation = Operation {
    id: "reserved-ips.list",
    title: "List Reserved IPs",
    method: Method::Get,
    path: "/services/networking/reservedips",
    responses: &[ExpectedResponse::new(200, Body::Element(ReservedIpList::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    ..Operation::BASE
};

/// Reads a reserved address, its state, and what uses it.
///
/// Get Reserved IP: `GET /services/networking/reservedips/{reserved-ip-name}`, first seen at
/// 2013-11-01. Answers 200 with [`ReservedIp`]. See also [`reserved-ips.list`](LIST).
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `reserved-ip-name`: How the reserved address is called.
///
/// For example, *in use* (2015-04-01):
///
/// ````xml
/// <ReservedIP xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Name>shop-front</Name>
///   <Address>23.99.10.20</Address>
///   <Id>1d5b3c0a-52f0-4b57-9c2e-0d1a5f2b7c11</Id>
///   <Label>Shop</Label>
///   <State>Created</State>
///   <InUse>true</InUse>
///   <ServiceName>contoso</ServiceName>
///   <DeploymentName>contoso-1</DeploymentName>
///   <Location>West US</Location>
/// </ReservedIP>
/// ````
pub static GET: Operation = Operation {
    id: "reserved-ips.get",
    title: "Get Reserved IP",
    method: Method::Get,
    path: "/services/networking/reservedips/{reserved-ip-name}",
    path_parameters: &[Parameter::new("reserved-ip-name", Kind::String).required()],
    responses: &[ExpectedResponse::new(200, Body::Element(ReservedIp::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    ..Operation::BASE
};

/// Gives a reserved address back; nothing may use it any more.
///
/// Delete Reserved IP: `DELETE /services/networking/reservedips/{reserved-ip-name}`, first seen at
/// 2013-11-01, long-running. Answers 202. See also [`reserved-ips.disassociate`](DISASSOCIATE).
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `reserved-ip-name`: How the reserved address is called.
pub static DELETE: Operation = Operation {
    id: "reserved-ips.delete",
    title: "Delete Reserved IP",
    method: Method::Delete,
    path: "/services/networking/reservedips/{reserved-ip-name}",
    path_parameters: &[Parameter::new("reserved-ip-name", Kind::String).required()],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Gives a reserved address to a deployment, in the place of the one that it has.
///
/// Associate Reserved IP:
/// `POST /services/networking/reservedips/{reserved-ip-name}/operations/associate`, first seen at
/// 2015-02-01, long-running. Takes [`ReservedIpAssociation`]. Answers 202. See also
/// [`reserved-ips.disassociate`](DISASSOCIATE).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `reserved-ip-name`: How the reserved address is called.
///
/// For example, *with a deployment* (2015-04-01):
///
/// ````xml
/// <ReservedIPAssociation xmlns="http://schemas.microsoft.com/windowsazure">
///   <ServiceName>contoso</ServiceName>
///   <DeploymentName>contoso-1</DeploymentName>
///   <VirtualIPName>contosoContractContract</VirtualIPName>
/// </ReservedIPAssociation>
/// ````
pub static ASSOCIATE: Operation = Operation {
    id: "reserved-ips.associate",
    title: "Associate Reserved IP",
    method: Method::Post,
    path: "/services/networking/reservedips/{reserved-ip-name}/operations/associate",
    path_parameters: &[Parameter::new("reserved-ip-name", Kind::String).required()],
    body: Body::Element(ReservedIpAssociation::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Takes a reserved address from a deployment, which gets another one.
///
/// Disassociate Reserved IP:
/// `POST /services/networking/reservedips/{reserved-ip-name}/operations/disassociate`, since
/// 2015-02-01, long-running. Takes [`ReservedIpAssociation`]. Answers 202. See also
/// [`reserved-ips.associate`](ASSOCIATE).
///
/// In the path:
///
/// - `reserved-ip-name`: How the reserved address is called.
///
/// For example, *from a deployment* (2015-02-01):
///
/// ````xml
/// <ReservedIPAssociation xmlns="http://schemas.microsoft.com/windowsazure">
///   <ServiceName>contoso</ServiceName>
///   <DeploymentName>contoso-1</DeploymentName>
/// </ReservedIPAssociation>
/// ````
pub static DISASSOCIATE: Operation = Operation {
    id: "reserved-ips.disassociate",
    title: "Disassociate Reserved IP",
    method: Method::Post,
    path: "/services/networking/reservedips/{reserved-ip-name}/operations/disassociate",
    path_parameters: &[Parameter::new("reserved-ip-name", Kind::String).required()],
    body: Body::Element(ReservedIpAssociation::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2015_02_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Tells what stands in the way of moving a reserved address to Resource Manager.
///
/// Validate Reserved IP Migration:
/// `POST /services/networking/reservedips/{reserved-ip-name}/migration`, first seen at 2016-07-01.
/// Answers 200 with [`ValidationMessageList`]. See also
/// [`reserved-ips.prepare-migration`](PREPARE_MIGRATION).
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `reserved-ip-name`: How the reserved address is called.
///
/// In the query:
///
/// - `comp=validate`
///
/// For example, *nothing is in the way* (2016-07-01):
///
/// ````xml
/// <ValidationMessages xmlns="http://schemas.microsoft.com/windowsazure"/>
/// ````
pub static VALIDATE_MIGRATION: Operation = Operation {
    id: "reserved-ips.validate-migration",
    title: "Validate Reserved IP Migration",
    method: Method::Post,
    path: "/services/networking/reservedips/{reserved-ip-name}/migration",
    path_parameters: &[Parameter::new("reserved-ip-name", Kind::String).required()],
    query: &[Parameter::constant("comp", "validate")],
    responses: &[
        ExpectedResponse::new(200, Body::Element(ValidationMessageList::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2016_07_01),
    ..Operation::BASE
};

/// Makes a reserved address ready to be moved to Resource Manager.
///
/// Prepare Reserved IP Migration:
/// `POST /services/networking/reservedips/{reserved-ip-name}/migration`, first seen at 2016-07-01,
/// long-running. Answers 202. See also [`reserved-ips.commit-migration`](COMMIT_MIGRATION),
/// [`reserved-ips.abort-migration`](ABORT_MIGRATION).
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `reserved-ip-name`: How the reserved address is called.
///
/// In the query:
///
/// - `comp=prepare`
pub static PREPARE_MIGRATION: Operation = Operation {
    id: "reserved-ips.prepare-migration",
    title: "Prepare Reserved IP Migration",
    method: Method::Post,
    path: "/services/networking/reservedips/{reserved-ip-name}/migration",
    path_parameters: &[Parameter::new("reserved-ip-name", Kind::String).required()],
    query: &[Parameter::constant("comp", "prepare")],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2016_07_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Moves a prepared address to Resource Manager; this API does not have it any more.
///
/// Commit Reserved IP Migration:
/// `POST /services/networking/reservedips/{reserved-ip-name}/migration`, first seen at 2016-07-01,
/// long-running. Answers 202. See also [`reserved-ips.prepare-migration`](PREPARE_MIGRATION).
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `reserved-ip-name`: How the reserved address is called.
///
/// In the query:
///
/// - `comp=commit`
pub static COMMIT_MIGRATION: Operation = Operation {
    id: "reserved-ips.commit-migration",
    title: "Commit Reserved IP Migration",
    method: Method::Post,
    path: "/services/networking/reservedips/{reserved-ip-name}/migration",
    path_parameters: &[Parameter::new("reserved-ip-name", Kind::String).required()],
    query: &[Parameter::constant("comp", "commit")],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2016_07_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Takes back what was prepared for moving a reserved address.
///
/// Abort Reserved IP Migration:
/// `POST /services/networking/reservedips/{reserved-ip-name}/migration`, first seen at 2016-07-01,
/// long-running. Answers 202. See also [`reserved-ips.prepare-migration`](PREPARE_MIGRATION).
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `reserved-ip-name`: How the reserved address is called.
///
/// In the query:
///
/// - `comp=abort`
pub static ABORT_MIGRATION: Operation = Operation {
    id: "reserved-ips.abort-migration",
    title: "Abort Reserved IP Migration",
    method: Method::Post,
    path: "/services/networking/reservedips/{reserved-ip-name}/migration",
    path_parameters: &[Parameter::new("reserved-ip-name", Kind::String).required()],
    query: &[Parameter::constant("comp", "abort")],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2016_07_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "reserved-ips",
    title: "Reserved IP addresses",
    operations: &[
        &CREATE,
        &LIST,
        &GET,
        &DELETE,
        &ASSOCIATE,
        &DISASSOCIATE,
        &VALIDATE_MIGRATION,
        &PREPARE_MIGRATION,
        &COMMIT_MIGRATION,
        &ABORT_MIGRATION,
    ],
    shapes: &[
        CreateReservedIp::SHAPE,
        IpTag::SHAPE,
        ReservedIpList::SHAPE,
        ReservedIp::SHAPE,
        ReservedIpAssociation::SHAPE,
    ],
    enums: &[ReservedIpState::TABLE],
    ..Resource::BASE
};
