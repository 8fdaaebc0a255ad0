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
    Availability, Body, ExpectedResponse, Field, Kind, Method, Operation, Parameter,
    Resource,
};

use super::{LONG_RUNNING, NAMESPACE, version};
use super::migrations::ValidationMessageList;

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

::xms_runtime::record! {
    /// An address that is to be reserved.
    ///
    /// Element `<ReservedIP>`. Since 2014-05-01. Taken by [`CREATE`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CREATE_RESERVED_IP_SHAPE, "CreateReservedIP", NAMESPACE, tag("ReservedIP"))]
    pub struct CreateReservedIp {
        /// How the address is to be called.
        ///
        /// `<Name>`, required. Since 2014-05-01.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// A text to show to people.
        ///
        /// `<Label>`. Since 2014-05-01.
        #[field(1, "Label", String)]
        pub label: Option<String>,
        /// The cloud service whose present address is to be kept.
        ///
        /// `<ServiceName>`. Since 2014-05-01.
        #[field(2, "ServiceName", String)]
        pub service_name: Option<String>,
        /// The deployment in it that has the address.
        ///
        /// `<DeploymentName>`. Since 2014-05-01.
        #[field(3, "DeploymentName", String)]
        pub deployment_name: Option<String>,
        /// The region whose deployments can use it.
        ///
        /// `<Location>`, required. Since 2014-05-01.
        #[field(4, "Location", String, required)]
        pub location: String,
        /// Which address of the deployment, where it has several.
        ///
        /// `<VirtualIPName>`. First seen at 2015-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(5, "VirtualIPName", String, seen(version::V2015_04_01))]
        pub virtual_ip_name: Option<String>,
        /// What traffic from the address is marked with.
        ///
        /// `<IPTagList>` of `<IPTag>`. Since 2014-05-01. Source: recorded; no client and no page
        /// has it.
        #[field(6, "IPTagList", List(&Field::new("IPTag", Kind::Record(IpTag::SHAPE))))]
        pub ip_tags: Vec<IpTag>,
    }
}

impl CreateReservedIp {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>, location: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            label: None,
            service_name: None,
            deployment_name: None,
            location: location.into(),
            virtual_ip_name: None,
            ip_tags: Vec::new(),
        }
    }
}

::xms_runtime::record! {
    /// A mark of traffic from a public address.
    ///
    /// Element `<IPTag>`. Since 2014-05-01. Occurs in [`CREATE`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(IP_TAG_SHAPE, "IPTag", NAMESPACE)]
    pub struct IpTag {
        /// The kind of mark, such as `FirstPartyUsage`.
        ///
        /// `<IPTagType>`. Since 2014-05-01. Source: recorded.
        #[field(0, "IPTagType", String)]
        pub tag_type: Option<String>,
        /// The mark.
        ///
        /// `<Value>`. Since 2014-05-01. Source: recorded.
        #[field(1, "Value", String)]
        pub value: Option<String>,
    }
}

impl IpTag {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The reserved addresses of a subscription.
    ///
    /// Element `<ReservedIPs>`. Since 2013-11-01 or earlier. Answered by [`LIST`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(RESERVED_IP_LIST_SHAPE, "ReservedIPList", NAMESPACE, tag("ReservedIPs"))]
    pub struct ReservedIpList {
        /// One entry for each address.
        ///
        /// `<ReservedIP>`, any number of times. Since 2013-11-01 or earlier.
        #[field(0, "ReservedIP", Flat(&Kind::Record(ReservedIp::SHAPE)))]
        pub reserved_ips: Vec<ReservedIp>,
    }
}

impl ReservedIpList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A reserved address.
    ///
    /// Element `<ReservedIP>`. Since 2013-11-01 or earlier. Answered by [`GET`]. Occurs in
    /// [`LIST`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(RESERVED_IP_SHAPE, "ReservedIP", NAMESPACE)]
    pub struct ReservedIp {
        /// How the address is called.
        ///
        /// `<Name>`, required. Since 2013-11-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// The address itself, such as `23.99.10.20`.
        ///
        /// `<Address>`. Since 2013-11-01 or earlier.
        #[field(1, "Address", String)]
        pub address: Option<String>,
        /// What the service knows it by.
        ///
        /// `<Id>`. Since 2013-11-01 or earlier.
        #[field(2, "Id", String)]
        pub id: Option<String>,
        /// A text to show to people.
        ///
        /// `<Label>`. Since 2013-11-01 or earlier.
        #[field(3, "Label", String)]
        pub label: Option<String>,
        /// Whether it can be used yet.
        ///
        /// `<State>`. Since 2013-11-01 or earlier.
        #[field(4, "State", Enum(ReservedIpState::TABLE))]
        pub state: Option<ReservedIpState>,
        /// Whether a deployment has it.
        ///
        /// `<InUse>`. Since 2013-11-01 or earlier.
        #[field(5, "InUse", Bool)]
        pub in_use: Option<bool>,
        /// The cloud service of that deployment.
        ///
        /// `<ServiceName>`. Since 2013-11-01 or earlier.
        #[field(6, "ServiceName", String)]
        pub service_name: Option<String>,
        /// Whose machines answer there.
        ///
        /// `<DeploymentName>`. Since 2013-11-01 or earlier.
        #[field(7, "DeploymentName", String)]
        pub deployment_name: Option<String>,
        /// The region whose deployments can use it.
        ///
        /// `<Location>`. First seen at 2014-05-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(8, "Location", String, seen(version::V2014_05_01))]
        pub location: Option<String>,
        /// Which address of the deployment it is.
        ///
        /// `<VirtualIPName>`. First seen at 2015-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(9, "VirtualIPName", String, seen(version::V2015_04_01))]
        pub virtual_ip_name: Option<String>,
    }
}

impl ReservedIp {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            address: None,
            id: None,
            label: None,
            state: None,
            in_use: None,
            service_name: None,
            deployment_name: None,
            location: None,
            virtual_ip_name: None,
        }
    }
}

::xms_runtime::record! {
    /// The deployment that gets or loses a reserved address.
    ///
    /// Element `<ReservedIPAssociation>`. Since 2015-02-01. Taken by [`ASSOCIATE`],
    /// [`DISASSOCIATE`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(RESERVED_IP_ASSOCIATION_SHAPE, "ReservedIPAssociation", NAMESPACE)]
    pub struct ReservedIpAssociation {
        /// The cloud service of the deployment.
        ///
        /// `<ServiceName>`, required. Since 2015-02-01.
        #[field(0, "ServiceName", String, required)]
        pub service_name: String,
        /// Whose machines are to answer there.
        ///
        /// `<DeploymentName>`, required. Since 2015-02-01.
        #[field(1, "DeploymentName", String, required)]
        pub deployment_name: String,
        /// Which of its addresses, where it has several.
        ///
        /// `<VirtualIPName>`. First seen at 2015-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(2, "VirtualIPName", String, seen(version::V2015_04_01))]
        pub virtual_ip_name: Option<String>,
    }
}

impl ReservedIpAssociation {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(
        service_name: impl Into<String>,
        deployment_name: impl Into<String>,
    ) -> Self {
        Self {
            service_name: service_name.into(),
            deployment_name: deployment_name.into(),
            virtual_ip_name: None,
        }
    }
}

::xms_runtime::open_enum! {
    /// Whether a reserved address can be used.
    ///
    /// Since 2013-11-01 or earlier. Occurs in [`LIST`], [`GET`]. The set is open: a value that is
    /// not named here is kept as it came.
    #[values(RESERVED_IP_STATE_TABLE, "ReservedIPState")]
    pub enum ReservedIpState {
        /// It can be given to a deployment.
        ///
        /// `Created`. Since 2013-11-01 or earlier.
        #[value(0, "Created")]
        Created,
        /// The service is still looking for one.
        ///
        /// `Creating`. Since 2013-11-01 or earlier.
        #[value(1, "Creating")]
        Creating,
        /// It is being given to a deployment, or taken from one.
        ///
        /// `Updating`. Since 2013-11-01 or earlier.
        #[value(2, "Updating")]
        Updating,
        /// It is being given back.
        ///
        /// `Deleting`. Since 2013-11-01 or earlier.
        #[value(3, "Deleting")]
        Deleting,
        /// It cannot be used.
        ///
        /// `Unavailable`. Since 2013-11-01 or earlier.
        #[value(4, "Unavailable")]
        Unavailable,
    }
}
