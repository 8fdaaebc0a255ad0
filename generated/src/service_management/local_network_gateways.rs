// Written by `xms generate` from api-spec/service-management/local-network-gateways.toml; do not edit.
//! Local network gateways.
//!
//! Networks of the owner's own, as the other ends of connections of virtual network gateways.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`CREATE`] | `POST /services/networking/localnetworkgateways` | first seen at 2015-02-01 |
//! | [`LIST`] | `GET /services/networking/localnetworkgateways` | first seen at 2015-02-01 |
//! | [`GET`] | `GET /services/networking/localnetworkgateways/{local-network-gateway-id}` | first seen at 2015-02-01 |
//! | [`UPDATE`] | `PATCH /services/networking/localnetworkgateways/{local-network-gateway-id}` | first seen at 2015-02-01 |
//! | [`DELETE`] | `DELETE /services/networking/localnetworkgateways/{local-network-gateway-id}` | first seen at 2015-02-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Field, Kind, Method, Operation, Parameter,
    Resource, Uuid,
};

use super::{NAMESPACE, version};
use super::os_images::BareString;

/// Describes a network of the owner's own; the answer is its identifier.
///
/// Create Local Network Gateway: `POST /services/networking/localnetworkgateways`, first seen at
/// 2015-02-01. Takes [`CreateLocalNetworkGateway`]. Answers 200 with [`BareString`]. See also
/// [`local-network-gateways.get`](GET),
/// [`gateway-connections.create`](super::gateway_connections::CREATE).
///
/// Source: first .NET client that has it.
///
/// For example, *an office* (2016-07-01):
///
/// ````xml
/// <CreateLocalNetworkGatewayParameters xmlns="http://schemas.microsoft.com/windowsazure">
///   <AddressSpace>
///     <string xmlns="http://schemas.microsoft.com/2003/10/Serialization/Arrays">10.1.0.0/16</string>
///   </AddressSpace>
///   <GatewayName>office</GatewayName>
///   <IpAddress>198.51.100.7</IpAddress>
/// </CreateLocalNetworkGatewayParameters>
/// ````
///
/// ````xml
/// <string xmlns="http://schemas.microsoft.com/2003/10/Serialization/">0b767ac4-7929-4e34-b4a0-e81438a1f2c9</string>
/// ````
pub static CREATE: Operation = Operation {
    id: "local-network-gateways.create",
    title: "Create Local Network Gateway",
    method: Method::Post,
    path: "/services/networking/localnetworkgateways",
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    body: Body::Element(CreateLocalNetworkGateway::SHAPE),
    responses: &[ExpectedResponse::new(200, Body::Element(BareString::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
    ..Operation::BASE
};

/// Lists the networks of the owner's own that were described.
///
/// List Local Network Gateways: `GET /services/networking/localnetworkgateways`, first seen at
/// 2015-02-01. Answers 200 with [`LocalNetworkGatewayList`]. See also
/// [`local-network-gateways.get`](GET).
///
/// Source: first .NET client that has it.
///
/// For example, *one* (2016-07-01):
///
/// ````xml
/// <LocalNetworkGateways xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <LocalNetworkGateway>
///     <Id>0b767ac4-7929-4e34-b4a0-e81438a1f2c9</Id>
///     <GatewayName>office</GatewayName>
///     <IpAddress>198.51.100.7</IpAddress>
///     <AddressSpace>
///       <string xmlns="http://schemas.microsoft.com/2003/10/Serialization/Arrays">10.1.0.0/16</string>
///     </AddressSpace>
///   </LocalNetworkGateway>
/// </LocalNetworkGateways>
/// ````
pub static LIST: Operation = Operation {
    id: "local-network-gateways.list",
    title: "List Local Network Gateways",
    method: Method::Get,
    path: "/services/networking/localnetworkgateways",
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    responses: &[
        ExpectedResponse::new(200, Body::Element(LocalNetworkGatewayList::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
    ..Operation::BASE
};

/// Reads how a network of the owner's own was described.
///
/// Get Local Network Gateway:
/// `GET /services/networking/localnetworkgateways/{local-network-gateway-id}`, first seen at
/// 2015-02-01. Answers 200 with [`LocalNetworkGateway`]. See also
/// [`local-network-gateways.list`](LIST).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `local-network-gateway-id`: Identifier of the local network gateway.
///
/// For example, *one* (2016-07-01):
///
/// ````xml
/// <LocalNetworkGateway xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Id>0b767ac4-7929-4e34-b4a0-e81438a1f2c9</Id>
///   <GatewayName>office</GatewayName>
///   <IpAddress>198.51.100.7</IpAddress>
///   <AddressSpace>
///     <string xmlns="http://schemas.microsoft.com/2003/10/Serialization/Arrays">10.1.0.0/16</string>
///   </AddressSpace>
/// </LocalNetworkGateway>
/// ````
pub static GET: Operation = Operation {
    id: "local-network-gateways.get",
    title: "Get Local Network Gateway",
    method: Method::Get,
    path: "/services/networking/localnetworkgateways/{local-network-gateway-id}",
    path_parameters: &[
        Parameter::new("local-network-gateway-id", Kind::String).required(),
    ],
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    responses: &[ExpectedResponse::new(200, Body::Element(LocalNetworkGateway::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
    ..Operation::BASE
};

/// Changes which addresses are reached in a network of the owner's own.
///
/// Update Local Network Gateway:
/// `PATCH /services/networking/localnetworkgateways/{local-network-gateway-id}`, first seen at
/// 2015-02-01. Takes [`UpdateLocalNetworkGateway`]. Answers 200. See also
/// [`local-network-gateways.get`](GET).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `local-network-gateway-id`: Identifier of the local network gateway.
///
/// For example, *other addresses* (2016-07-01):
///
/// ````xml
/// <UpdateLocalNetworkGatewayParameters xmlns="http://schemas.microsoft.com/windowsazure">
///   <AddressSpace>
///     <string xmlns="http://schemas.microsoft.com/2003/10/Serialization/Arrays">10.1.0.0/16</string>
///   </AddressSpace>
/// </UpdateLocalNetworkGatewayParameters>
/// ````
pub static UPDATE: Operation = Operation {
    id: "local-network-gateways.update",
    title: "Update Local Network Gateway",
    method: Method::Patch,
    path: "/services/networking/localnetworkgateways/{local-network-gateway-id}",
    path_parameters: &[
        Parameter::new("local-network-gateway-id", Kind::String).required(),
    ],
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    body: Body::Element(UpdateLocalNetworkGateway::SHAPE),
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
    ..Operation::BASE
};

/// Forgets a network of the owner's own that has no connections.
///
/// Delete Local Network Gateway:
/// `DELETE /services/networking/localnetworkgateways/{local-network-gateway-id}`, first seen at
/// 2015-02-01. Answers 200. See also
/// [`gateway-connections.delete`](super::gateway_connections::DELETE).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `local-network-gateway-id`: Identifier of the local network gateway.
pub static DELETE: Operation = Operation {
    id: "local-network-gateways.delete",
    title: "Delete Local Network Gateway",
    method: Method::Delete,
    path: "/services/networking/localnetworkgateways/{local-network-gateway-id}",
    path_parameters: &[
        Parameter::new("local-network-gateway-id", Kind::String).required(),
    ],
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "local-network-gateways",
    title: "Local network gateways",
    operations: &[&CREATE, &LIST, &GET, &UPDATE, &DELETE],
    shapes: &[
        CreateLocalNetworkGateway::SHAPE,
        UpdateLocalNetworkGateway::SHAPE,
        LocalNetworkGatewayList::SHAPE,
        LocalNetworkGateway::SHAPE,
        BgpSettings::SHAPE,
    ],
    ..Resource::BASE
};

::xms_runtime::record! {
    /// What is to be said of a network of the owner's own.
    ///
    /// Element `<CreateLocalNetworkGatewayParameters>`. Since 2015-02-01 or earlier. Taken by
    /// [`CREATE`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        CREATE_LOCAL_NETWORK_GATEWAY_SHAPE,
        "CreateLocalNetworkGateway",
        NAMESPACE,
        tag("CreateLocalNetworkGatewayParameters")
    )]
    pub struct CreateLocalNetworkGateway {
        /// The addresses that are reached there, in CIDR notation.
        ///
        /// `<AddressSpace>` of `<string>`. First seen at 2016-07-01, an upper bound. Source: node
        /// client, which is the only one that has it.
        #[field(
            0,
            "AddressSpace",
            List(
                &Field::new(
                    "string",
                    Kind::String
                ).namespace("http://schemas.microsoft.com/2003/10/Serialization/Arrays")
            ),
            seen(version::V2016_07_01)
        )]
        pub address_space: Vec<String>,
        /// How the network is to be called.
        ///
        /// `<GatewayName>`, required. Since 2015-02-01 or earlier.
        #[field(1, "GatewayName", String, required)]
        pub gateway_name: String,
        /// The public address of its VPN device.
        ///
        /// `<IpAddress>`, required. Since 2015-02-01 or earlier.
        #[field(2, "IpAddress", String, required)]
        pub ip_address: String,
        /// How that exchanges routes by BGP.
        ///
        /// `<BgpSettings>`. First seen at 2016-07-01, an upper bound. Source: node client, which is
        /// the only one that has it.
        #[field(3, "BgpSettings", Record(BgpSettings::SHAPE), seen(version::V2016_07_01))]
        pub bgp_settings: Option<BgpSettings>,
    }
}

impl CreateLocalNetworkGateway {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(gateway_name: impl Into<String>, ip_address: impl Into<String>) -> Self {
        Self {
            address_space: Vec::new(),
            gateway_name: gateway_name.into(),
            ip_address: ip_address.into(),
            bgp_settings: None,
        }
    }
}

::xms_runtime::record! {
    /// What is to be said of a network of the owner's own from now on.
    ///
    /// Element `<UpdateLocalNetworkGatewayParameters>`. Since 2015-02-01 or earlier. Taken by
    /// [`UPDATE`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        UPDATE_LOCAL_NETWORK_GATEWAY_SHAPE,
        "UpdateLocalNetworkGateway",
        NAMESPACE,
        tag("UpdateLocalNetworkGatewayParameters")
    )]
    pub struct UpdateLocalNetworkGateway {
        /// The addresses that are reached there, in CIDR notation.
        ///
        /// `<AddressSpace>` of `<string>`. First seen at 2016-03-01, an upper bound. Source:
        /// recorded request 76999b7118da5834.
        #[field(
            0,
            "AddressSpace",
            List(
                &Field::new(
                    "string",
                    Kind::String
                ).namespace("http://schemas.microsoft.com/2003/10/Serialization/Arrays")
            ),
            seen(version::V2016_03_01)
        )]
        pub address_space: Vec<String>,
        /// How its VPN device exchanges routes by BGP.
        ///
        /// `<BgpSettings>`. First seen at 2016-03-01, an upper bound. Source: recorded request
        /// 87bad01f1da6ec8c.
        #[field(1, "BgpSettings", Record(BgpSettings::SHAPE), seen(version::V2016_03_01))]
        pub bgp_settings: Option<BgpSettings>,
    }
}

impl UpdateLocalNetworkGateway {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The networks of the owner's own that were described.
    ///
    /// Element `<LocalNetworkGateways>`. Since 2015-02-01 or earlier. Answered by [`LIST`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        LOCAL_NETWORK_GATEWAY_LIST_SHAPE,
        "LocalNetworkGatewayList",
        NAMESPACE,
        tag("LocalNetworkGateways")
    )]
    pub struct LocalNetworkGatewayList {
        /// One entry for each network.
        ///
        /// `<LocalNetworkGateway>`, any number of times. Since 2015-02-01 or earlier.
        #[field(0, "LocalNetworkGateway", Flat(&Kind::Record(LocalNetworkGateway::SHAPE)))]
        pub local_network_gateways: Vec<LocalNetworkGateway>,
    }
}

impl LocalNetworkGatewayList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A network of the owner's own.
    ///
    /// Element `<LocalNetworkGateway>`. Since 2015-02-01 or earlier. Answered by [`GET`]. Occurs in
    /// [`LIST`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(LOCAL_NETWORK_GATEWAY_SHAPE, "LocalNetworkGateway", NAMESPACE)]
    pub struct LocalNetworkGateway {
        /// The addresses that are reached there, in CIDR notation.
        ///
        /// `<AddressSpace>` of `<string>`. First seen at 2016-07-01, an upper bound. Source: node
        /// client, which is the only one that has it.
        #[field(
            0,
            "AddressSpace",
            List(
                &Field::new(
                    "string",
                    Kind::String
                ).namespace("http://schemas.microsoft.com/2003/10/Serialization/Arrays")
            ),
            seen(version::V2016_07_01)
        )]
        pub address_space: Vec<String>,
        /// How the network is called.
        ///
        /// `<GatewayName>`. Since 2015-02-01 or earlier.
        #[field(1, "GatewayName", String)]
        pub gateway_name: Option<String>,
        /// What other operations know it by.
        ///
        /// `<Id>`, required. Since 2015-02-01 or earlier.
        #[field(2, "Id", Uuid, required)]
        pub id: Uuid,
        /// The public address of its VPN device.
        ///
        /// `<IpAddress>`. Since 2015-02-01 or earlier.
        #[field(3, "IpAddress", String)]
        pub ip_address: Option<String>,
        /// How that exchanges routes by BGP.
        ///
        /// `<BgpSettings>`. First seen at 2016-07-01, an upper bound. Source: node client, which is
        /// the only one that has it.
        #[field(4, "BgpSettings", Record(BgpSettings::SHAPE), seen(version::V2016_07_01))]
        pub bgp_settings: Option<BgpSettings>,
        /// The region of the gateways that can connect to it.
        ///
        /// `<Location>`. Since 2015-02-01 or earlier. Source: recorded; no client and no page has
        /// it.
        #[field(5, "Location", String)]
        pub location: Option<String>,
    }
}

impl LocalNetworkGateway {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(id: impl Into<Uuid>) -> Self {
        Self {
            address_space: Vec::new(),
            gateway_name: None,
            id: id.into(),
            ip_address: None,
            bgp_settings: None,
            location: None,
        }
    }
}

::xms_runtime::record! {
    /// How routes are exchanged by BGP.
    ///
    /// Element `<BgpSettings>`. Since 2016-03-01 or earlier. Occurs in [`CREATE`], [`LIST`],
    /// [`GET`], [`UPDATE`]. Used by operations of
    /// [`virtual-network-gateways`](super::virtual_network_gateways).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(BGP_SETTINGS_SHAPE, "BgpSettings", NAMESPACE)]
    pub struct BgpSettings {
        /// The number of the autonomous system.
        ///
        /// `<Asn>`. Since 2016-03-01 or earlier.
        #[field(0, "Asn", Int32)]
        pub asn: Option<i32>,
        /// The address that speaks BGP.
        ///
        /// `<BgpPeeringAddress>`. Since 2016-03-01 or earlier.
        #[field(1, "BgpPeeringAddress", String)]
        pub bgp_peering_address: Option<String>,
        /// How much routes from there weigh against others.
        ///
        /// `<PeerWeight>`. Since 2016-03-01 or earlier.
        #[field(2, "PeerWeight", Int32)]
        pub peer_weight: Option<i32>,
    }
}

impl BgpSettings {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}
