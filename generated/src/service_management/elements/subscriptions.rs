// Written by `xms generate` from api-spec/service-management/subscriptions.toml; do not edit.
//! Elements and enums of *Subscriptions*.

use ::xms_runtime::{DateTime, Field, Kind, Uuid};

use super::super::{NAMESPACE, version};
use super::super::operations::OperationStatus;

::xms_runtime::record! {
    /// What a subscription may have, and what it has.
    ///
    /// Element `<Subscription>`. Since 2011-10-01. Answered by
    /// [`GET`](super::super::subscriptions::GET).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(SUBSCRIPTION_SHAPE, "Subscription", NAMESPACE)]
    pub struct Subscription {
        /// The identifier in the address of every request.
        ///
        /// `<SubscriptionID>`, required. Since 2011-10-01.
        #[field(0, "SubscriptionID", String, required)]
        pub subscription_id: String,
        /// A text to show to people.
        ///
        /// `<SubscriptionName>`. Since 2011-10-01.
        #[field(1, "SubscriptionName", String)]
        pub subscription_name: Option<String>,
        /// Whether it can be used.
        ///
        /// `<SubscriptionStatus>`. Since 2011-10-01.
        #[field(2, "SubscriptionStatus", Enum(SubscriptionStatus::TABLE))]
        pub subscription_status: Option<SubscriptionStatus>,
        /// The e-mail address of whoever pays for it.
        ///
        /// `<AccountAdminLiveEmailId>`. Since 2011-10-01.
        #[field(3, "AccountAdminLiveEmailId", String)]
        pub account_admin_email: Option<String>,
        /// The e-mail address of whoever manages it.
        ///
        /// `<ServiceAdminLiveEmailId>`. Since 2011-10-01.
        #[field(4, "ServiceAdminLiveEmailId", String)]
        pub service_admin_email: Option<String>,
        /// How many processors its instances may have together.
        ///
        /// `<MaxCoreCount>`. Since 2011-10-01.
        #[field(5, "MaxCoreCount", Int32)]
        pub max_core_count: Option<i32>,
        /// How many storage accounts there may be.
        ///
        /// `<MaxStorageAccounts>`. Since 2011-10-01.
        #[field(6, "MaxStorageAccounts", Int32)]
        pub max_storage_accounts: Option<i32>,
        /// How many cloud services there may be.
        ///
        /// `<MaxHostedServices>`. Since 2011-10-01.
        #[field(7, "MaxHostedServices", Int32)]
        pub max_hosted_services: Option<i32>,
        /// How many processors are in use.
        ///
        /// `<CurrentCoreCount>`. Since 2011-10-01.
        #[field(8, "CurrentCoreCount", Int32)]
        pub current_core_count: Option<i32>,
        /// How many cloud services there are.
        ///
        /// `<CurrentHostedServices>`. Since 2011-10-01.
        #[field(9, "CurrentHostedServices", Int32)]
        pub current_hosted_services: Option<i32>,
        /// How many storage accounts there are.
        ///
        /// `<CurrentStorageAccounts>`. Since 2011-10-01.
        #[field(10, "CurrentStorageAccounts", Int32)]
        pub current_storage_accounts: Option<i32>,
        /// How many virtual networks there may be.
        ///
        /// `<MaxVirtualNetworkSites>`. Since 2011-10-01.
        #[field(11, "MaxVirtualNetworkSites", Int32)]
        pub max_virtual_network_sites: Option<i32>,
        /// How many virtual networks there are.
        ///
        /// `<CurrentVirtualNetworkSites>`. Since 2011-10-01.
        #[field(12, "CurrentVirtualNetworkSites", Int32)]
        pub current_virtual_network_sites: Option<i32>,
        /// How many networks of the owner's own may be connected to.
        ///
        /// `<MaxLocalNetworkSites>`. Since 2011-10-01.
        #[field(13, "MaxLocalNetworkSites", Int32)]
        pub max_local_network_sites: Option<i32>,
        /// How many of them are described.
        ///
        /// `<CurrentLocalNetworkSites>`. Since 2011-10-01.
        #[field(14, "CurrentLocalNetworkSites", Int32)]
        pub current_local_network_sites: Option<i32>,
        /// How many DNS servers virtual networks may name.
        ///
        /// `<MaxDnsServers>`. Since 2011-10-01.
        #[field(15, "MaxDnsServers", Int32)]
        pub max_dns_servers: Option<i32>,
        /// How many they name.
        ///
        /// `<CurrentDnsServers>`. Since 2011-10-01.
        #[field(16, "CurrentDnsServers", Int32)]
        pub current_dns_servers: Option<i32>,
        /// Under what kind of contract it is paid for.
        ///
        /// `<OfferCategories>`. Since 2011-10-01. Source: recorded; no client and no page has it.
        #[field(17, "OfferCategories", String)]
        pub offer_categories: Option<String>,
        /// The directory whose users may manage it.
        ///
        /// `<AADTenantID>`. Since 2011-10-01. Source: recorded; no client and no page has it.
        #[field(18, "AADTenantID", Uuid)]
        pub aad_tenant_id: Option<Uuid>,
        /// The moment of its creation.
        ///
        /// `<CreatedTime>`. Since 2011-10-01. Source: recorded; no client and no page has it.
        #[field(19, "CreatedTime", DateTime)]
        pub created_time: Option<DateTime>,
        /// How many addresses may be reserved.
        ///
        /// `<MaxReservedIPs>`. Since 2011-10-01. Source: recorded; no client and no page has it.
        #[field(20, "MaxReservedIPs", Int32)]
        pub max_reserved_ips: Option<i32>,
        /// How many are reserved.
        ///
        /// `<CurrentReservedIPs>`. Since 2011-10-01. Source: recorded; no client and no page has
        /// it.
        #[field(21, "CurrentReservedIPs", Int32)]
        pub current_reserved_ips: Option<i32>,
        /// How many instances may have a public address of their own.
        ///
        /// `<MaxPublicIPCount>`. Since 2011-10-01. Source: recorded; no client and no page has it.
        #[field(22, "MaxPublicIPCount", Int32)]
        pub max_public_ip_count: Option<i32>,
        /// How many network security groups there are.
        ///
        /// `<CurrentNetworkSecurityGroups>`. Since 2011-10-01. Source: recorded; no client and no
        /// page has it.
        #[field(23, "CurrentNetworkSecurityGroups", Int32)]
        pub current_network_security_groups: Option<i32>,
        /// How many of those there may be.
        ///
        /// `<MaxNetworkSecurityGroups>`. Since 2011-10-01. Source: recorded; no client and no page
        /// has it.
        #[field(24, "MaxNetworkSecurityGroups", Int32)]
        pub max_network_security_groups: Option<i32>,
        /// How many rules one of those may have.
        ///
        /// `<MaxNetworkSecurityRulesPerGroup>`. Since 2011-10-01. Source: recorded; no client and
        /// no page has it.
        #[field(25, "MaxNetworkSecurityRulesPerGroup", Int32)]
        pub max_network_security_rules_per_group: Option<i32>,
        /// How many route tables there may be.
        ///
        /// `<MaxRouteTables>`. Since 2011-10-01. Source: recorded; no client and no page has it.
        #[field(26, "MaxRouteTables", Int32)]
        pub max_route_tables: Option<i32>,
        /// How many routes one of those may have.
        ///
        /// `<MaxRoutesPerRouteTable>`. Since 2011-10-01. Source: recorded; no client and no page
        /// has it.
        #[field(27, "MaxRoutesPerRouteTable", Int32)]
        pub max_routes_per_route_table: Option<i32>,
    }
}

impl Subscription {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(subscription_id: impl Into<String>) -> Self {
        Self {
            subscription_id: subscription_id.into(),
            subscription_name: None,
            subscription_status: None,
            account_admin_email: None,
            service_admin_email: None,
            max_core_count: None,
            max_storage_accounts: None,
            max_hosted_services: None,
            current_core_count: None,
            current_hosted_services: None,
            current_storage_accounts: None,
            max_virtual_network_sites: None,
            current_virtual_network_sites: None,
            max_local_network_sites: None,
            current_local_network_sites: None,
            max_dns_servers: None,
            current_dns_servers: None,
            offer_categories: None,
            aad_tenant_id: None,
            created_time: None,
            max_reserved_ips: None,
            current_reserved_ips: None,
            max_public_ip_count: None,
            current_network_security_groups: None,
            max_network_security_groups: None,
            max_network_security_rules_per_group: None,
            max_route_tables: None,
            max_routes_per_route_table: None,
        }
    }
}

::xms_runtime::record! {
    /// A page of what was done with a subscription.
    ///
    /// Element `<SubscriptionOperationCollection>`. Since 2013-03-01 or earlier. Answered by
    /// [`LIST_OPERATIONS`](super::super::subscriptions::LIST_OPERATIONS).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        SUBSCRIPTION_OPERATION_COLLECTION_SHAPE,
        "SubscriptionOperationCollection",
        NAMESPACE
    )]
    pub struct SubscriptionOperationCollection {
        /// What was done, the newest first.
        ///
        /// `<SubscriptionOperations>` of `<SubscriptionOperation>`. Since 2013-03-01 or earlier.
        #[field(
            0,
            "SubscriptionOperations",
            List(
                &Field::new(
                    "SubscriptionOperation",
                    Kind::Record(SubscriptionOperation::SHAPE)
                )
            )
        )]
        pub operations: Vec<SubscriptionOperation>,
        /// What the next page is asked for with; absent on the last one.
        ///
        /// `<ContinuationToken>`. Since 2013-03-01 or earlier.
        #[field(1, "ContinuationToken", String)]
        pub continuation_token: Option<String>,
    }
}

impl SubscriptionOperationCollection {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Something that was done with a subscription.
    ///
    /// Element `<SubscriptionOperation>`. Since 2013-03-01 or earlier. Occurs in
    /// [`LIST_OPERATIONS`](super::super::subscriptions::LIST_OPERATIONS).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(SUBSCRIPTION_OPERATION_SHAPE, "SubscriptionOperation", NAMESPACE)]
    pub struct SubscriptionOperation {
        /// What Get Operation Status knows it by.
        ///
        /// `<OperationId>`, required. Since 2013-03-01 or earlier.
        #[field(0, "OperationId", String, required)]
        pub operation_id: String,
        /// The path of the thing that it was done to.
        ///
        /// `<OperationObjectId>`. Since 2013-03-01 or earlier.
        #[field(1, "OperationObjectId", String)]
        pub operation_object_id: Option<String>,
        /// What was done, such as `CreateHostedService`.
        ///
        /// `<OperationName>`. Since 2013-03-01 or earlier.
        #[field(2, "OperationName", String)]
        pub operation_name: Option<String>,
        /// What was given with the request.
        ///
        /// `<OperationParameters>` of `<OperationParameter>`. Since 2013-03-01 or earlier.
        #[field(
            3,
            "OperationParameters",
            List(&Field::new("OperationParameter", Kind::Record(OperationParameter::SHAPE)))
        )]
        pub operation_parameters: Vec<OperationParameter>,
        /// Who asked for it.
        ///
        /// `<OperationCaller>`. Since 2013-03-01 or earlier.
        #[field(4, "OperationCaller", Record(OperationCaller::SHAPE))]
        pub operation_caller: Option<OperationCaller>,
        /// How it went.
        ///
        /// `<OperationStatus>`. Since 2013-03-01 or earlier.
        #[field(5, "OperationStatus", Record(OperationStatus::SHAPE))]
        pub operation_status: Option<OperationStatus>,
        /// The moment at which it began.
        ///
        /// `<OperationStartedTime>`. Since 2011-06-01.
        #[field(6, "OperationStartedTime", DateTime, since(version::V2011_06_01))]
        pub operation_started_time: Option<DateTime>,
        /// The moment at which it ended; absent while it goes on.
        ///
        /// `<OperationCompletedTime>`. Since 2011-06-01.
        #[field(7, "OperationCompletedTime", DateTime, since(version::V2011_06_01))]
        pub operation_completed_time: Option<DateTime>,
    }
}

impl SubscriptionOperation {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(operation_id: impl Into<String>) -> Self {
        Self {
            operation_id: operation_id.into(),
            operation_object_id: None,
            operation_name: None,
            operation_parameters: Vec::new(),
            operation_caller: None,
            operation_status: None,
            operation_started_time: None,
            operation_completed_time: None,
        }
    }
}

::xms_runtime::record! {
    /// Something that was given with a request.
    ///
    /// Element `<OperationParameter>`. Since 2013-03-01 or earlier. Occurs in
    /// [`LIST_OPERATIONS`](super::super::subscriptions::LIST_OPERATIONS).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(OPERATION_PARAMETER_SHAPE, "OperationParameter", NAMESPACE)]
    pub struct OperationParameter {
        /// Which parameter it was, such as `subscriptionID`.
        ///
        /// `<Name>`, required, in the namespace
        /// `http://schemas.datacontract.org/2004/07/Microsoft.WindowsAzure.ServiceManagement`.
        /// Since 2013-03-01 or earlier.
        #[field(
            0,
            "Name",
            String,
            required,
            namespace(
                "http://schemas.datacontract.org/2004/07/Microsoft.WindowsAzure.ServiceManagement"
            )
        )]
        pub name: String,
        /// What was given, as a text.
        ///
        /// `<Value>`, in the namespace
        /// `http://schemas.datacontract.org/2004/07/Microsoft.WindowsAzure.ServiceManagement`.
        /// Since 2013-03-01 or earlier.
        #[field(
            1,
            "Value",
            String,
            namespace(
                "http://schemas.datacontract.org/2004/07/Microsoft.WindowsAzure.ServiceManagement"
            )
        )]
        pub value: Option<String>,
    }
}

impl OperationParameter {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: None,
        }
    }
}

::xms_runtime::record! {
    /// Who asked for an operation, and from where.
    ///
    /// Element `<OperationCaller>`. Since 2013-03-01 or earlier. Occurs in
    /// [`LIST_OPERATIONS`](super::super::subscriptions::LIST_OPERATIONS).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(OPERATION_CALLER_SHAPE, "OperationCaller", NAMESPACE)]
    pub struct OperationCaller {
        /// Whether it was asked for by this API, and not in a portal.
        ///
        /// `<UsedServiceManagementApi>`. Since 2013-03-01 or earlier.
        #[field(0, "UsedServiceManagementApi", Bool)]
        pub used_service_management_api: Option<bool>,
        /// Who asked in a portal.
        ///
        /// `<UserEmailAddress>`. Since 2013-03-01 or earlier.
        #[field(1, "UserEmailAddress", String)]
        pub user_email_address: Option<String>,
        /// Which management certificate the request was made with.
        ///
        /// `<SubscriptionCertificateThumbprint>`. Since 2013-03-01 or earlier.
        #[field(2, "SubscriptionCertificateThumbprint", String)]
        pub subscription_certificate_thumbprint: Option<String>,
        /// The address that the request came from.
        ///
        /// `<ClientIP>`. Since 2013-03-01 or earlier.
        #[field(3, "ClientIP", String)]
        pub client_ip: Option<String>,
    }
}

impl OperationCaller {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::open_enum! {
    /// Whether a subscription can be used.
    ///
    /// Since 2011-10-01. Occurs in [`GET`](super::super::subscriptions::GET). The set is open: a
    /// value that is not named here is kept as it came.
    #[values(SUBSCRIPTION_STATUS_TABLE, "SubscriptionStatus")]
    pub enum SubscriptionStatus {
        /// Everything can be done.
        ///
        /// `Active`. Since 2011-10-01.
        #[value(0, "Active")]
        Active,
        /// Something is due, such as a payment; everything can still be done.
        ///
        /// `Warned`. Since 2011-10-01.
        #[value(1, "Warned")]
        Warned,
        /// Nothing runs, and nothing can be created.
        ///
        /// `Disabled`. Since 2011-10-01.
        #[value(2, "Disabled")]
        Disabled,
        /// It is going away, with all that it has.
        ///
        /// `Deleting`. Since 2011-10-01.
        #[value(3, "Deleting")]
        Deleting,
        /// Nothing is left of it.
        ///
        /// `Deleted`. Since 2011-10-01.
        #[value(4, "Deleted")]
        Deleted,
    }
}

::xms_runtime::open_enum! {
    /// How an operation ended.
    ///
    /// Since 2013-03-01 or earlier. Occurs in
    /// [`LIST_OPERATIONS`](super::super::subscriptions::LIST_OPERATIONS). The set is open: a value
    /// that is not named here is kept as it came.
    #[values(OPERATION_RESULT_TABLE, "OperationResult")]
    pub enum OperationResult {
        /// What was asked for was done.
        ///
        /// `Succeeded`. Since 2013-03-01 or earlier.
        #[value(0, "Succeeded")]
        Succeeded,
        /// It was not.
        ///
        /// `Failed`. Since 2013-03-01 or earlier.
        #[value(1, "Failed")]
        Failed,
        /// It goes on.
        ///
        /// `InProgress`. Since 2013-03-01 or earlier.
        #[value(2, "InProgress")]
        InProgress,
    }
}
