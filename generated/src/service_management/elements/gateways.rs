// Written by `xms generate` from api-spec/service-management/gateways.toml; do not edit.
//! Elements and enums of *Gateways*.

use ::xms_runtime::{DateTime, Field, Kind, Secret, Uuid};

use super::super::{NAMESPACE, version};

::xms_runtime::record! {
    /// What the gateway of a virtual network is to be.
    ///
    /// Element `<CreateGatewayParameters>`. Since 2013-11-01 or earlier. Taken by
    /// [`CREATE`](super::super::gateways::CREATE).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        CREATE_GATEWAY_SHAPE,
        "CreateGateway",
        NAMESPACE,
        tag("CreateGatewayParameters")
    )]
    pub struct CreateGateway {
        /// How much traffic it is to take.
        ///
        /// `<GatewaySize>`. First seen at 2014-10-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(0, "GatewaySize", Enum(GatewaySize::TABLE), seen(version::V2014_10_01))]
        pub gateway_size: Option<GatewaySize>,
        /// How it learns routes.
        ///
        /// `<gatewayType>`. First seen at 2014-05-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(1, "gatewayType", Enum(GatewayType::TABLE), seen(version::V2014_05_01))]
        pub gateway_type: Option<GatewayType>,
    }
}

impl CreateGateway {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The size that a gateway is to have.
    ///
    /// Element `<UpdateGatewayParameters>`. Since 2014-10-01 or earlier. Taken by
    /// [`RESIZE`](super::super::gateways::RESIZE). Used by operations of
    /// [`virtual-network-gateways`](super::super::virtual_network_gateways).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        RESIZE_GATEWAY_SHAPE,
        "ResizeGateway",
        NAMESPACE,
        tag("UpdateGatewayParameters")
    )]
    #[fixed("Operation", "Resize")]
    pub struct ResizeGateway {
        /// How much traffic it is to take.
        ///
        /// `<GatewaySize>`, required. Since 2014-10-01 or earlier.
        #[field(0, "GatewaySize", Enum(GatewaySize::TABLE), required)]
        pub gateway_size: GatewaySize,
    }
}

impl ResizeGateway {
    /// Creates the element from its fields, all of which are required.
    pub fn new(gateway_size: impl Into<GatewaySize>) -> Self {
        Self {
            gateway_size: gateway_size.into(),
        }
    }
}

::xms_runtime::record! {
    /// That a gateway is to start again.
    ///
    /// Element `<UpdateGatewayParameters>`. Since 2014-10-01 or earlier. Taken by
    /// [`RESET`](super::super::gateways::RESET). Used by operations of
    /// [`virtual-network-gateways`](super::super::virtual_network_gateways).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        RESET_GATEWAY_SHAPE,
        "ResetGateway",
        NAMESPACE,
        tag("UpdateGatewayParameters")
    )]
    #[fixed("Operation", "Reset")]
    pub struct ResetGateway {
        /// Sent by clients, and of no use.
        ///
        /// `<GatewaySize>`. Since 2014-10-01 or earlier. Source: recorded; no client and no page
        /// has it.
        #[field(0, "GatewaySize", Enum(GatewaySize::TABLE))]
        pub gateway_size: Option<GatewaySize>,
    }
}

impl ResetGateway {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// That the second instance of a gateway is to take over.
    ///
    /// Element `<UpdateGateway>`. Since 2013-11-01 or earlier. Taken by
    /// [`FAILOVER`](super::super::gateways::FAILOVER).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(FAILOVER_GATEWAY_SHAPE, "FailoverGateway", NAMESPACE, tag("UpdateGateway"))]
    #[fixed("UpdateGatewayOperation", "Failover")]
    pub struct FailoverGateway {}
}

impl FailoverGateway {
    /// Creates the element; it has no fields to set.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The gateway of a virtual network.
    ///
    /// Element `<Gateway>`. Since 2013-11-01 or earlier. Answered by
    /// [`GET`](super::super::gateways::GET).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(GATEWAY_SHAPE, "Gateway", NAMESPACE)]
    pub struct Gateway {
        /// How it learns routes.
        ///
        /// `<GatewayType>`. Since 2013-11-01 or earlier.
        #[field(0, "GatewayType", Enum(GatewayType::TABLE))]
        pub gateway_type: Option<GatewayType>,
        /// What happened to it last.
        ///
        /// `<LastEvent>`. Since 2013-11-01 or earlier.
        #[field(1, "LastEvent", Record(GatewayEvent::SHAPE))]
        pub last_event: Option<GatewayEvent>,
        /// Whether it is there: `NotProvisioned`, `Provisioning`, `Provisioned` or
        /// `Deprovisioning`.
        ///
        /// `<State>`. Since 2013-11-01 or earlier.
        #[field(2, "State", String)]
        pub state: Option<String>,
        /// Its public address.
        ///
        /// `<VIPAddress>`. Since 2013-11-01 or earlier.
        #[field(3, "VIPAddress", String)]
        pub vip_address: Option<String>,
        /// By way of which network traffic to everywhere else goes.
        ///
        /// `<DefaultSites>`. First seen at 2014-09-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(4, "DefaultSites", Record(DefaultSites::SHAPE), seen(version::V2014_09_01))]
        pub default_sites: Option<DefaultSites>,
        /// How much traffic it takes.
        ///
        /// `<GatewaySize>`. First seen at 2014-10-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(5, "GatewaySize", Enum(GatewaySize::TABLE), seen(version::V2014_10_01))]
        pub gateway_size: Option<GatewaySize>,
        /// What the service knows it by.
        ///
        /// `<GatewayId>`. Since 2013-11-01 or earlier. Source: recorded; no client and no page has
        /// it.
        #[field(6, "GatewayId", Uuid)]
        pub gateway_id: Option<Uuid>,
    }
}

impl Gateway {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Something that happened to a gateway or a connection.
    ///
    /// Element `<LastEvent>`. Since 2013-11-01 or earlier. Occurs in
    /// [`GET`](super::super::gateways::GET),
    /// [`LIST_CONNECTIONS`](super::super::gateways::LIST_CONNECTIONS). Used by operations of
    /// [`virtual-network-gateways`](super::super::virtual_network_gateways).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(GATEWAY_EVENT_SHAPE, "GatewayEvent", NAMESPACE, tag("LastEvent"))]
    pub struct GatewayEvent {
        /// The number of what happened.
        ///
        /// `<Id>`. Since 2013-11-01 or earlier.
        #[field(0, "Id", String)]
        pub id: Option<String>,
        /// What happened, for people.
        ///
        /// `<Message>`. Since 2013-11-01 or earlier.
        #[field(1, "Message", String)]
        pub message: Option<String>,
        /// When it happened.
        ///
        /// `<Timestamp>`. Since 2013-11-01 or earlier.
        #[field(2, "Timestamp", DateTime)]
        pub timestamp: Option<DateTime>,
        /// More about it.
        ///
        /// `<Data>`. Since 2013-11-01 or earlier.
        #[field(3, "Data", String)]
        pub data: Option<String>,
    }
}

impl GatewayEvent {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// By way of which network traffic to everywhere else goes.
    ///
    /// Element `<DefaultSites>`. Since 2014-09-01 or earlier. Occurs in
    /// [`GET`](super::super::gateways::GET). Used by operations of
    /// [`virtual-network-gateways`](super::super::virtual_network_gateways).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DEFAULT_SITES_SHAPE, "DefaultSites", NAMESPACE)]
    pub struct DefaultSites {
        /// How the network is called in the configuration.
        ///
        /// `<string>`. First seen at 2014-09-01, an upper bound. Source: first .NET client that has
        /// it.
        #[field(0, "string", String, seen(version::V2014_09_01))]
        pub name: Option<String>,
    }
}

impl DefaultSites {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// By way of which network traffic to everywhere else is to go.
    ///
    /// Element `<DefaultSiteList>`. Since 2014-09-01 or earlier. Taken by
    /// [`SET_DEFAULT_SITES`](super::super::gateways::SET_DEFAULT_SITES).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DEFAULT_SITE_LIST_SHAPE, "DefaultSiteList", NAMESPACE)]
    pub struct DefaultSiteList {
        /// How the network is called in the configuration.
        ///
        /// `<string>`, required. Since 2014-09-01 or earlier.
        #[field(0, "string", String, required)]
        pub name: String,
    }
}

impl DefaultSiteList {
    /// Creates the element from its fields, all of which are required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

::xms_runtime::record! {
    /// What is to happen to a connection.
    ///
    /// Element `<UpdateConnection>`. Since 2012-03-01. Taken by
    /// [`UPDATE_CONNECTION`](super::super::gateways::UPDATE_CONNECTION).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(UPDATE_CONNECTION_SHAPE, "UpdateConnection", NAMESPACE)]
    pub struct UpdateConnection {
        /// What is to be done.
        ///
        /// `<Operation>`, required. Since 2012-03-01.
        #[field(0, "Operation", Enum(ConnectionOperation::TABLE), required)]
        pub operation: ConnectionOperation,
        /// An address in the other network to try the connection with.
        ///
        /// `<IPAddress>`. Since 2012-03-01.
        #[field(1, "IPAddress", String)]
        pub ip_address: Option<String>,
    }
}

impl UpdateConnection {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(operation: impl Into<ConnectionOperation>) -> Self {
        Self {
            operation: operation.into(),
            ip_address: None,
        }
    }
}

::xms_runtime::record! {
    /// The networks that a gateway reaches.
    ///
    /// Element `<Connections>`. Since 2013-11-01 or earlier. Answered by
    /// [`LIST_CONNECTIONS`](super::super::gateways::LIST_CONNECTIONS).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CONNECTION_LIST_SHAPE, "ConnectionList", NAMESPACE, tag("Connections"))]
    pub struct ConnectionList {
        /// One entry for each network.
        ///
        /// `<Connection>`, any number of times. Since 2013-11-01 or earlier.
        #[field(0, "Connection", Flat(&Kind::Record(Connection::SHAPE)))]
        pub connections: Vec<Connection>,
    }
}

impl ConnectionList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The connection of a gateway to a network.
    ///
    /// Element `<Connection>`. Since 2013-11-01 or earlier. Occurs in
    /// [`LIST_CONNECTIONS`](super::super::gateways::LIST_CONNECTIONS).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CONNECTION_SHAPE, "Connection", NAMESPACE)]
    pub struct Connection {
        /// How the network is called in the configuration.
        ///
        /// `<LocalNetworkSiteName>`, required. Since 2013-11-01 or earlier.
        #[field(0, "LocalNetworkSiteName", String, required)]
        pub local_network_site_name: String,
        /// Whether the connection stands.
        ///
        /// `<ConnectivityState>`. Since 2013-11-01 or earlier.
        #[field(1, "ConnectivityState", Enum(ConnectivityState::TABLE))]
        pub connectivity_state: Option<ConnectivityState>,
        /// What happened to it last.
        ///
        /// `<LastEvent>`. Since 2013-11-01 or earlier.
        #[field(2, "LastEvent", Record(GatewayEvent::SHAPE))]
        pub last_event: Option<GatewayEvent>,
        /// How many bytes came in on it.
        ///
        /// `<IngressBytesTransferred>`. Since 2013-11-01 or earlier.
        #[field(3, "IngressBytesTransferred", Int64)]
        pub ingress_bytes_transferred: Option<i64>,
        /// How many bytes went out on it.
        ///
        /// `<EgressBytesTransferred>`. Since 2013-11-01 or earlier.
        #[field(4, "EgressBytesTransferred", Int64)]
        pub egress_bytes_transferred: Option<i64>,
        /// The last moment at which it was made.
        ///
        /// `<LastConnectionEstablished>`. Since 2013-11-01 or earlier.
        #[field(5, "LastConnectionEstablished", DateTime)]
        pub last_connection_established: Option<DateTime>,
        /// Addresses that single computers have got on it.
        ///
        /// `<AllocatedIPAddresses>` of `<string>`. Since 2013-11-01 or earlier.
        #[field(6, "AllocatedIPAddresses", List(&Field::new("string", Kind::String)))]
        pub allocated_ip_addresses: Vec<String>,
        /// How many packets went out on it.
        ///
        /// `<EgressPacketsTransferred>`. Since 2013-11-01 or earlier. Source: recorded; no client
        /// and no page has it.
        #[field(7, "EgressPacketsTransferred", Int64)]
        pub egress_packets_transferred: Option<i64>,
        /// How many packets came in on it.
        ///
        /// `<IngressPacketsTransferred>`. Since 2013-11-01 or earlier. Source: recorded; no client
        /// and no page has it.
        #[field(8, "IngressPacketsTransferred", Int64)]
        pub ingress_packets_transferred: Option<i64>,
    }
}

impl Connection {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(local_network_site_name: impl Into<String>) -> Self {
        Self {
            local_network_site_name: local_network_site_name.into(),
            connectivity_state: None,
            last_event: None,
            ingress_bytes_transferred: None,
            egress_bytes_transferred: None,
            last_connection_established: None,
            allocated_ip_addresses: Vec::new(),
            egress_packets_transferred: None,
            ingress_packets_transferred: None,
        }
    }
}

::xms_runtime::record! {
    /// A key by which both ends of a connection know one another.
    ///
    /// Element `<SharedKey>`. Since 2013-11-01 or earlier. Taken by
    /// [`SET_SHARED_KEY`](super::super::gateways::SET_SHARED_KEY). Answered by
    /// [`GET_SHARED_KEY`](super::super::gateways::GET_SHARED_KEY). Used by operations of
    /// [`virtual-network-gateways`](super::super::virtual_network_gateways).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(SHARED_KEY_SHAPE, "SharedKey", NAMESPACE)]
    pub struct SharedKey {
        /// What both ends of the tunnel prove themselves by.
        ///
        /// `<Value>`, required, secret. Since 2013-11-01 or earlier.
        #[field(0, "Value", String, required, secret)]
        pub value: Secret<String>,
    }
}

impl SharedKey {
    /// Creates the element from its fields, all of which are required.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: Secret::new(value.into()),
        }
    }
}

::xms_runtime::record! {
    /// What a key that the service makes is to be.
    ///
    /// Element `<ResetSharedKey>`. Since 2013-11-01 or earlier. Taken by
    /// [`RESET_SHARED_KEY`](super::super::gateways::RESET_SHARED_KEY). Used by operations of
    /// [`virtual-network-gateways`](super::super::virtual_network_gateways).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(RESET_SHARED_KEY_SHAPE, "ResetSharedKey", NAMESPACE)]
    pub struct ResetSharedKey {
        /// How many characters it is to have.
        ///
        /// `<KeyLength>`. Since 2013-11-01 or earlier.
        #[field(0, "KeyLength", Int32)]
        pub key_length: Option<i32>,
    }
}

impl ResetSharedKey {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// How a connection is encrypted.
    ///
    /// Element `<IPsecParameters>`. Since 2014-10-01 or earlier. Taken by
    /// [`SET_IPSEC_PARAMETERS`](super::super::gateways::SET_IPSEC_PARAMETERS). Answered by
    /// [`GET_IPSEC_PARAMETERS`](super::super::gateways::GET_IPSEC_PARAMETERS). Used by operations
    /// of [`virtual-network-gateways`](super::super::virtual_network_gateways).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(IPSEC_PARAMETERS_SHAPE, "IPsecParameters", NAMESPACE)]
    pub struct IpsecParameters {
        /// The cipher: `AES128`, `AES256`, `DES3` or `NoEncryption`.
        ///
        /// `<EncryptionType>`. Since 2014-10-01 or earlier.
        #[field(0, "EncryptionType", String)]
        pub encryption_type: Option<String>,
        /// Whether keys are made independently of one another: `PFS1` or `None`.
        ///
        /// `<PfsGroup>`. Since 2014-10-01 or earlier.
        #[field(1, "PfsGroup", String)]
        pub pfs_group: Option<String>,
        /// After how much traffic a new key is made, in KiB.
        ///
        /// `<SADataSizeKilobytes>`. Since 2014-10-01 or earlier.
        #[field(2, "SADataSizeKilobytes", Int32)]
        pub sa_data_size_kilobytes: Option<i32>,
        /// After how many seconds a new key is made.
        ///
        /// `<SALifeTimeSeconds>`. Since 2014-10-01 or earlier.
        #[field(3, "SALifeTimeSeconds", Int32)]
        pub sa_life_time_seconds: Option<i32>,
        /// What messages are authenticated by: `SHA1` or `SHA256`.
        ///
        /// `<HashAlgorithm>`. First seen at 2015-02-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(4, "HashAlgorithm", String, seen(version::V2015_02_01))]
        pub hash_algorithm: Option<String>,
    }
}

impl IpsecParameters {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// What is to be recorded, and where to.
    ///
    /// Element `<UpdateGatewayPublicDiagnostics>`. Since 2014-10-01 or earlier. Taken by
    /// [`START_DIAGNOSTICS`](super::super::gateways::START_DIAGNOSTICS). Used by operations of
    /// [`virtual-network-gateways`](super::super::virtual_network_gateways).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        START_GATEWAY_DIAGNOSTICS_SHAPE,
        "StartGatewayDiagnostics",
        NAMESPACE,
        tag("UpdateGatewayPublicDiagnostics")
    )]
    #[fixed("Operation", "StartDiagnostics")]
    pub struct StartGatewayDiagnostics {
        /// For how many seconds, 1 to 300; the service refuses a request without it.
        ///
        /// `<CaptureDurationInSeconds>`. Since 2014-10-01 or earlier.
        #[field(0, "CaptureDurationInSeconds", String)]
        pub capture_duration_in_seconds: Option<String>,
        /// The container that the recording is to lie in.
        ///
        /// `<ContainerName>`. Since 2014-10-01 or earlier.
        #[field(1, "ContainerName", String)]
        pub container_name: Option<String>,
        /// What opens the storage account; the service refuses some requests without it.
        ///
        /// `<CustomerStorageKey>`, secret. Since 2014-10-01 or earlier.
        #[field(2, "CustomerStorageKey", String, secret)]
        pub customer_storage_key: Option<Secret<String>>,
        /// The storage account; the service refuses a request without it.
        ///
        /// `<CustomerStorageName>`. Since 2014-10-01 or earlier.
        #[field(3, "CustomerStorageName", String)]
        pub customer_storage_name: Option<String>,
    }
}

impl StartGatewayDiagnostics {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// That nothing more is to be recorded.
    ///
    /// Element `<UpdateGatewayPublicDiagnostics>`. Since 2014-10-01 or earlier. Taken by
    /// [`STOP_DIAGNOSTICS`](super::super::gateways::STOP_DIAGNOSTICS). Used by operations of
    /// [`virtual-network-gateways`](super::super::virtual_network_gateways).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        STOP_GATEWAY_DIAGNOSTICS_SHAPE,
        "StopGatewayDiagnostics",
        NAMESPACE,
        tag("UpdateGatewayPublicDiagnostics")
    )]
    #[fixed("Operation", "StopDiagnostics")]
    pub struct StopGatewayDiagnostics {}
}

impl StopGatewayDiagnostics {
    /// Creates the element; it has no fields to set.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Whether traffic of a gateway is being recorded.
    ///
    /// Element `<GatewayPublicDiagnosticsStatus>`. Since 2014-05-01 or earlier. Answered by
    /// [`GET_DIAGNOSTICS`](super::super::gateways::GET_DIAGNOSTICS). Used by operations of
    /// [`virtual-network-gateways`](super::super::virtual_network_gateways).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        GATEWAY_PUBLIC_DIAGNOSTICS_STATUS_SHAPE,
        "GatewayPublicDiagnosticsStatus",
        NAMESPACE
    )]
    pub struct GatewayPublicDiagnosticsStatus {
        /// Where it lies, once it is done; whoever has the address can read it.
        ///
        /// `<PublicDiagnosticsUrl>`, secret. Since 2014-05-01 or earlier.
        #[field(0, "PublicDiagnosticsUrl", String, secret)]
        pub public_diagnostics_url: Option<Secret<String>>,
        /// How far the recording is.
        ///
        /// `<State>`. Since 2014-05-01 or earlier.
        #[field(1, "State", Enum(GatewayDiagnosticsState::TABLE))]
        pub state: Option<GatewayDiagnosticsState>,
    }
}

impl GatewayPublicDiagnosticsStatus {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// What computers a program is for.
    ///
    /// Element `<VpnClientParameters>`. Since 2014-05-01 or earlier. Taken by
    /// [`GENERATE_VPN_CLIENT_PACKAGE`](super::super::gateways::GENERATE_VPN_CLIENT_PACKAGE).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(VPN_CLIENT_PARAMETERS_SHAPE, "VpnClientParameters", NAMESPACE)]
    pub struct VpnClientParameters {
        /// Their processors.
        ///
        /// `<ProcessorArchitecture>`, required. Since 2014-05-01 or earlier.
        #[field(0, "ProcessorArchitecture", Enum(ProcessorArchitecture::TABLE), required)]
        pub processor_architecture: ProcessorArchitecture,
    }
}

impl VpnClientParameters {
    /// Creates the element from its fields, all of which are required.
    pub fn new(processor_architecture: impl Into<ProcessorArchitecture>) -> Self {
        Self {
            processor_architecture: processor_architecture.into(),
        }
    }
}

::xms_runtime::open_enum! {
    /// How much traffic a gateway takes.
    ///
    /// Since 2014-10-01 or earlier. Occurs in [`CREATE`](super::super::gateways::CREATE),
    /// [`GET`](super::super::gateways::GET), [`RESIZE`](super::super::gateways::RESIZE),
    /// [`RESET`](super::super::gateways::RESET). Used by operations of
    /// [`virtual-network-gateways`](super::super::virtual_network_gateways). The set is open: a
    /// value that is not named here is kept as it came.
    #[values(GATEWAY_SIZE_TABLE, "GatewaySize")]
    pub enum GatewaySize {
        /// About 100 Mbit/s, and 10 networks.
        ///
        /// `Default`. Since 2014-10-01 or earlier.
        #[value(0, "Default")]
        Default,
        /// The same, with ExpressRoute beside.
        ///
        /// `Standard`. Since 2014-10-01 or earlier.
        #[value(1, "Standard")]
        Standard,
        /// About 200 Mbit/s, and 30 networks.
        ///
        /// `HighPerformance`. Since 2014-10-01 or earlier.
        #[value(2, "HighPerformance")]
        HighPerformance,
    }
}

::xms_runtime::open_enum! {
    /// How a gateway learns routes.
    ///
    /// Since 2013-11-01 or earlier. Occurs in [`CREATE`](super::super::gateways::CREATE),
    /// [`GET`](super::super::gateways::GET). Used by operations of
    /// [`virtual-network-gateways`](super::super::virtual_network_gateways). The set is open: a
    /// value that is not named here is kept as it came.
    #[values(GATEWAY_TYPE_TABLE, "GatewayType")]
    pub enum GatewayType {
        /// From the network configuration alone; to one network.
        ///
        /// `StaticRouting`. Since 2013-11-01 or earlier.
        #[value(0, "StaticRouting")]
        StaticRouting,
        /// From the other ends of its connections; to several networks.
        ///
        /// `DynamicRouting`. Since 2013-11-01 or earlier.
        #[value(1, "DynamicRouting")]
        DynamicRouting,
    }
}

::xms_runtime::open_enum! {
    /// What is to happen to a connection.
    ///
    /// Since 2012-03-01. Occurs in
    /// [`UPDATE_CONNECTION`](super::super::gateways::UPDATE_CONNECTION). The set is open: a value
    /// that is not named here is kept as it came.
    #[values(CONNECTION_OPERATION_TABLE, "ConnectionOperation")]
    pub enum ConnectionOperation {
        /// It is to be made.
        ///
        /// `Connect`. Since 2012-03-01.
        #[value(0, "Connect")]
        Connect,
        /// It is to end.
        ///
        /// `Disconnect`. Since 2012-03-01.
        #[value(1, "Disconnect")]
        Disconnect,
        /// It is to be tried.
        ///
        /// `Test`. Since 2012-03-01.
        #[value(2, "Test")]
        Test,
    }
}

::xms_runtime::open_enum! {
    /// Whether a connection stands.
    ///
    /// Since 2013-11-01 or earlier. Occurs in
    /// [`LIST_CONNECTIONS`](super::super::gateways::LIST_CONNECTIONS). The set is open: a value
    /// that is not named here is kept as it came.
    #[values(CONNECTIVITY_STATE_TABLE, "ConnectivityState")]
    pub enum ConnectivityState {
        /// Traffic passes.
        ///
        /// `Connected`. Since 2013-11-01 or earlier.
        #[value(0, "Connected")]
        Connected,
        /// Both ends are agreeing.
        ///
        /// `Connecting`. Since 2013-11-01 or earlier.
        #[value(1, "Connecting")]
        Connecting,
        /// No traffic passes.
        ///
        /// `NotConnected`. Since 2013-11-01 or earlier.
        #[value(2, "NotConnected")]
        NotConnected,
        /// The service cannot tell.
        ///
        /// `Unknown`. Since 2013-11-01 or earlier.
        #[value(3, "Unknown")]
        Unknown,
    }
}

::xms_runtime::open_enum! {
    /// The processors of computers.
    ///
    /// Since 2014-05-01 or earlier. Occurs in
    /// [`GENERATE_VPN_CLIENT_PACKAGE`](super::super::gateways::GENERATE_VPN_CLIENT_PACKAGE). The
    /// set is open: a value that is not named here is kept as it came.
    #[values(PROCESSOR_ARCHITECTURE_TABLE, "ProcessorArchitecture")]
    pub enum ProcessorArchitecture {
        /// Of 64 bits.
        ///
        /// `Amd64`. Since 2014-05-01 or earlier.
        #[value(0, "Amd64")]
        Amd64,
        /// Of 32 bits.
        ///
        /// `X86`. Since 2014-05-01 or earlier.
        #[value(1, "X86")]
        X86,
    }
}

::xms_runtime::open_enum! {
    /// How far a recording of traffic is.
    ///
    /// Since 2014-05-01 or earlier. Occurs in
    /// [`GET_DIAGNOSTICS`](super::super::gateways::GET_DIAGNOSTICS). Used by operations of
    /// [`virtual-network-gateways`](super::super::virtual_network_gateways). The set is open: a
    /// value that is not named here is kept as it came.
    #[values(GATEWAY_DIAGNOSTICS_STATE_TABLE, "GatewayDiagnosticsState")]
    pub enum GatewayDiagnosticsState {
        /// There is none, or it is done.
        ///
        /// `Ready`. Since 2014-05-01 or earlier.
        #[value(0, "Ready")]
        Ready,
        /// It is about to begin.
        ///
        /// `Scheduled`. Since 2014-05-01 or earlier.
        #[value(1, "Scheduled")]
        Scheduled,
        /// It goes on.
        ///
        /// `InProgress`. Since 2014-05-01 or earlier.
        #[value(2, "InProgress")]
        InProgress,
        /// It is being ended.
        ///
        /// `StopInProgress`. Since 2014-05-01 or earlier.
        #[value(3, "StopInProgress")]
        StopInProgress,
    }
}
