// Written by `xms generate` from api-spec/service-management/cloud-services.toml; do not edit.
//! Elements and enums of *Cloud services*.

use ::xms_runtime::{
    Base64Text, DateTime, Dictionary, Field, Kind, Limits, MapShape, Uri,
};

use super::super::{NAMESPACE, version};
use super::super::deployments::Deployment;
use super::super::locations::ComputeCapabilities;

::xms_runtime::record! {
    /// A cloud service to create.
    ///
    /// Element `<CreateHostedService>`. Since 2010-10-28. Taken by
    /// [`CREATE`](super::super::cloud_services::CREATE). In a request at least one of `<Location>`,
    /// `<AffinityGroup>` must be set.
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        CREATE_HOSTED_SERVICE_SHAPE,
        "CreateHostedService",
        NAMESPACE,
        at_least_one(&[3, 4])
    )]
    pub struct CreateHostedService {
        /// Name of the cloud service, and its name in the DNS; no other one may have it.
        ///
        /// `<ServiceName>`, required. Since 2010-10-28.
        #[field(0, "ServiceName", String, required)]
        pub service_name: String,
        /// Name to show to people, up to 100 characters.
        ///
        /// `<Label>`, base64 on the wire, required. Since 2010-10-28.
        #[field(1, "Label", Base64Text, required)]
        pub label: Base64Text,
        /// What it is for.
        ///
        /// `<Description>`. Since 2010-10-28. At most 1024 characters.
        #[field(2, "Description", String, limits(&Limits::NONE.max(1024)))]
        pub description: Option<String>,
        /// The region it shall be in; this or `AffinityGroup`, not both.
        ///
        /// `<Location>`. Since 2010-10-28.
        #[field(3, "Location", String)]
        pub location: Option<String>,
        /// The affinity group it shall belong to, instead of a `Location`.
        ///
        /// `<AffinityGroup>`. Since 2010-10-28.
        #[field(4, "AffinityGroup", String)]
        pub affinity_group: Option<String>,
        /// Texts of the caller's own, by name: up to 50, of up to 255 characters.
        ///
        /// `<ExtendedProperties>` of `<ExtendedProperty>` with `<Name>` and `<Value>`. Since
        /// 2012-03-01.
        #[field(
            5,
            "ExtendedProperties",
            Map(
                &MapShape::new(
                    Field::new("ExtendedProperty", Kind::String),
                    Field::new("Name", Kind::String),
                    Field::new("Value", Kind::String)
                )
            ),
            since(version::V2012_03_01)
        )]
        pub extended_properties: Dictionary<String>,
        /// The name to which a reverse DNS query for its address leads.
        ///
        /// `<ReverseDnsFqdn>`. Since 2014-06-01.
        #[field(6, "ReverseDnsFqdn", String, since(version::V2014_06_01))]
        pub reverse_dns_fqdn: Option<String>,
    }
}

impl CreateHostedService {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(service_name: impl Into<String>, label: impl Into<Base64Text>) -> Self {
        Self {
            service_name: service_name.into(),
            label: label.into(),
            description: None,
            location: None,
            affinity_group: None,
            extended_properties: Dictionary::new(),
            reverse_dns_fqdn: None,
        }
    }
}

::xms_runtime::record! {
    /// What shall be changed of a cloud service.
    ///
    /// Element `<UpdateHostedService>`. Since 2010-10-28. Taken by
    /// [`UPDATE`](super::super::cloud_services::UPDATE).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(UPDATE_HOSTED_SERVICE_SHAPE, "UpdateHostedService", NAMESPACE)]
    pub struct UpdateHostedService {
        /// Name to show to people, up to 100 characters.
        ///
        /// `<Label>`, base64 on the wire. Since 2010-10-28.
        #[field(0, "Label", Base64Text)]
        pub label: Option<Base64Text>,
        /// What it is for.
        ///
        /// `<Description>`. Since 2010-10-28. At most 1024 characters.
        #[field(1, "Description", String, limits(&Limits::NONE.max(1024)))]
        pub description: Option<String>,
        /// The name to which a reverse DNS query for its address leads; may be empty.
        ///
        /// `<ReverseDnsFqdn>`. Since 2014-06-01.
        #[field(2, "ReverseDnsFqdn", String, since(version::V2014_06_01))]
        pub reverse_dns_fqdn: Option<String>,
        /// Texts of the caller's own, by name: up to 50, of up to 255 characters.
        ///
        /// `<ExtendedProperties>` of `<ExtendedProperty>` with `<Name>` and `<Value>`. Since
        /// 2012-03-01.
        #[field(
            3,
            "ExtendedProperties",
            Map(
                &MapShape::new(
                    Field::new("ExtendedProperty", Kind::String),
                    Field::new("Name", Kind::String),
                    Field::new("Value", Kind::String)
                )
            ),
            since(version::V2012_03_01)
        )]
        pub extended_properties: Dictionary<String>,
    }
}

impl UpdateHostedService {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The cloud services of a subscription.
    ///
    /// Element `<HostedServices>`. Since 2009-10-01. Answered by
    /// [`LIST`](super::super::cloud_services::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        HOSTED_SERVICE_LIST_SHAPE,
        "HostedServiceList",
        NAMESPACE,
        tag("HostedServices")
    )]
    pub struct HostedServiceList {
        /// One entry for each cloud service.
        ///
        /// `<HostedService>`, any number of times. Since 2009-10-01.
        #[field(0, "HostedService", Flat(&Kind::Record(HostedService::SHAPE)))]
        pub hosted_services: Vec<HostedService>,
    }
}

impl HostedServiceList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A cloud service.
    ///
    /// Element `<HostedService>`. Since 2009-10-01. Answered by
    /// [`GET_PROPERTIES`](super::super::cloud_services::GET_PROPERTIES). Occurs in
    /// [`LIST`](super::super::cloud_services::LIST).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(HOSTED_SERVICE_SHAPE, "HostedService", NAMESPACE)]
    pub struct HostedService {
        /// Address of the cloud service in this API.
        ///
        /// `<Url>`. Since 2009-10-01.
        #[field(0, "Url", Uri)]
        pub url: Option<Uri>,
        /// Name of the cloud service.
        ///
        /// `<ServiceName>`, required. Since 2009-10-01.
        #[field(1, "ServiceName", String, required)]
        pub service_name: String,
        /// What was said of it, and its state.
        ///
        /// `<HostedServiceProperties>`. Since 2009-10-01.
        #[field(2, "HostedServiceProperties", Record(HostedServiceProperties::SHAPE))]
        pub hosted_service_properties: Option<HostedServiceProperties>,
        /// What runs in it; only where `embed-detail` asks for it, and empty where nothing runs
        /// then.
        ///
        /// `<Deployments>` of `<Deployment>`, absent and empty are different. Since 2009-10-01.
        #[field(
            3,
            "Deployments",
            List(&Field::new("Deployment", Kind::Record(Deployment::SHAPE))),
            keep_empty
        )]
        pub deployments: Option<Vec<Deployment>>,
        /// Thumbprint of the certificate that was made for remote management by WinRM over HTTPS
        /// where none was given. Stays when a role gets another one.
        ///
        /// `<DefaultWinRmCertificateThumbprint>`. Since 2009-10-01. Read under
        /// `<DefaultWinRMCertificateThumbprint>`, too.
        #[field(
            4,
            "DefaultWinRmCertificateThumbprint",
            String,
            also(&["DefaultWinRMCertificateThumbprint"])
        )]
        pub default_win_rm_certificate_thumbprint: Option<String>,
        /// Sizes that deployments in it can have; only in lists.
        ///
        /// `<ComputeCapabilities>`. Since 2014-05-01.
        #[field(
            5,
            "ComputeCapabilities",
            Record(ComputeCapabilities::SHAPE),
            since(version::V2014_05_01)
        )]
        pub compute_capabilities: Option<ComputeCapabilities>,
    }
}

impl HostedService {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(service_name: impl Into<String>) -> Self {
        Self {
            url: None,
            service_name: service_name.into(),
            hosted_service_properties: None,
            deployments: None,
            default_win_rm_certificate_thumbprint: None,
            compute_capabilities: None,
        }
    }
}

::xms_runtime::record! {
    /// Properties of a cloud service.
    ///
    /// Element `<HostedServiceProperties>`. Since 2009-10-01. Occurs in
    /// [`LIST`](super::super::cloud_services::LIST),
    /// [`GET_PROPERTIES`](super::super::cloud_services::GET_PROPERTIES). Used by operations of
    /// [`affinity-groups`](super::super::affinity_groups).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(HOSTED_SERVICE_PROPERTIES_SHAPE, "HostedServiceProperties", NAMESPACE)]
    pub struct HostedServiceProperties {
        /// What it is for.
        ///
        /// `<Description>`. Since 2009-10-01.
        #[field(0, "Description", String)]
        pub description: Option<String>,
        /// The affinity group it belongs to; then there is no `Location`.
        ///
        /// `<AffinityGroup>`. Since 2009-10-01.
        #[field(1, "AffinityGroup", String)]
        pub affinity_group: Option<String>,
        /// The region it is in; then there is no `AffinityGroup`.
        ///
        /// `<Location>`. Since 2009-10-01.
        #[field(2, "Location", String)]
        pub location: Option<String>,
        /// Name to show to people.
        ///
        /// `<Label>`, base64 on the wire. Since 2009-10-01.
        #[field(3, "Label", Base64Text)]
        pub label: Option<Base64Text>,
        /// Its state.
        ///
        /// `<Status>`. Since 2012-03-01.
        #[field(4, "Status", Enum(HostedServiceStatus::TABLE), since(version::V2012_03_01))]
        pub status: Option<HostedServiceStatus>,
        /// When it was created.
        ///
        /// `<DateCreated>`. Since 2012-03-01.
        #[field(5, "DateCreated", DateTime, since(version::V2012_03_01))]
        pub date_created: Option<DateTime>,
        /// When it was last changed.
        ///
        /// `<DateLastModified>`. Since 2012-03-01.
        #[field(6, "DateLastModified", DateTime, since(version::V2012_03_01))]
        pub date_last_modified: Option<DateTime>,
        /// Texts of the caller's own, by name.
        ///
        /// `<ExtendedProperties>` of `<ExtendedProperty>` with `<Name>` and `<Value>`. Since
        /// 2012-03-01.
        #[field(
            7,
            "ExtendedProperties",
            Map(
                &MapShape::new(
                    Field::new("ExtendedProperty", Kind::String),
                    Field::new("Name", Kind::String),
                    Field::new("Value", Kind::String)
                )
            ),
            since(version::V2012_03_01)
        )]
        pub extended_properties: Dictionary<String>,
        /// The name to which a reverse DNS query for its address leads.
        ///
        /// `<ReverseDnsFqdn>`. Since 2014-06-01.
        #[field(8, "ReverseDnsFqdn", String, since(version::V2014_06_01))]
        pub reverse_dns_fqdn: Option<String>,
        /// Undocumented.
        ///
        /// `<GuestAgentType>`. First seen at 2017-01-01, an upper bound. Source: recorded in lists,
        /// version not kept; no page and no client has it.
        #[field(9, "GuestAgentType", String, seen(version::V2017_01_01))]
        pub guest_agent_type: Option<String>,
    }
}

impl HostedServiceProperties {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Whether a name is free.
    ///
    /// Element `<AvailabilityResponse>`. Since 2012-03-01. Answered by
    /// [`CHECK_NAME_AVAILABILITY`](super::super::cloud_services::CHECK_NAME_AVAILABILITY). Used by
    /// operations of [`storage-accounts`](super::super::storage_accounts).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(AVAILABILITY_RESPONSE_SHAPE, "AvailabilityResponse", NAMESPACE)]
    pub struct AvailabilityResponse {
        /// Whether it can be used.
        ///
        /// `<Result>`, required. Since 2012-03-01.
        #[field(0, "Result", Bool, required)]
        pub result: bool,
        /// Why it cannot.
        ///
        /// `<Reason>`. Since 2013-03-01.
        #[field(1, "Reason", String, since(version::V2013_03_01))]
        pub reason: Option<String>,
    }
}

impl AvailabilityResponse {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(result: bool) -> Self {
        Self { result, reason: None }
    }
}

::xms_runtime::open_enum! {
    /// State of a cloud service.
    ///
    /// Since 2012-03-01. Occurs in [`LIST`](super::super::cloud_services::LIST),
    /// [`GET_PROPERTIES`](super::super::cloud_services::GET_PROPERTIES). Used by operations of
    /// [`affinity-groups`](super::super::affinity_groups). The set is open: a value that is not
    /// named here is kept as it came.
    #[values(HOSTED_SERVICE_STATUS_TABLE, "HostedServiceStatus")]
    pub enum HostedServiceStatus {
        /// It is being created.
        ///
        /// `Creating`. Since 2012-03-01.
        #[value(0, "Creating")]
        Creating,
        /// It can be used.
        ///
        /// `Created`. Since 2012-03-01.
        #[value(1, "Created")]
        Created,
        /// It is being deleted.
        ///
        /// `Deleting`. Since 2012-03-01.
        #[value(2, "Deleting")]
        Deleting,
        /// It is gone.
        ///
        /// `Deleted`. Since 2012-03-01.
        #[value(3, "Deleted")]
        Deleted,
        /// It is being changed.
        ///
        /// `Changing`. Since 2012-03-01.
        #[value(4, "Changing")]
        Changing,
        /// Its name is being made known to the DNS.
        ///
        /// `ResolvingDns`. Since 2012-03-01.
        #[value(5, "ResolvingDns")]
        ResolvingDns,
    }
}

::xms_runtime::open_enum! {
    /// What is deleted together with a cloud service.
    ///
    /// Since 2013-08-01. Occurs in [`DELETE`](super::super::cloud_services::DELETE). Used by
    /// operations of [`deployments`](super::super::deployments). The set is open: a value that is
    /// not named here is kept as it came.
    #[values(DELETED_PARTS_TABLE, "DeletedParts")]
    pub enum DeletedParts {
        /// Its deployments, and the disks of its virtual machines with the blobs they lie in.
        ///
        /// `media`. Since 2013-08-01.
        #[value(0, "media")]
        Media,
    }
}
