// Written by `xms generate` from api-spec/service-management/cloud-services.toml; do not edit.
//! Cloud services.
//!
//! Cloud services: what holds deployments, service certificates and extensions.
//!
//! A cloud service is created empty; its name is its name in the DNS, `NAME.cloudapp.net`, and
//! taken or free for all subscriptions together. On the wire it is called a hosted service.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`CREATE`] | `POST /services/hostedservices` | since 2010-10-28 |
//! | [`LIST`] | `GET /services/hostedservices` | since 2009-10-01 |
//! | [`GET_PROPERTIES`] | `GET /services/hostedservices/{cloud-service-name}` | since 2009-10-01 |
//! | [`UPDATE`] | `PUT /services/hostedservices/{cloud-service-name}` | since 2010-10-28 |
//! | [`DELETE`] | `DELETE /services/hostedservices/{cloud-service-name}` | since 2010-10-28 |
//! | [`CHECK_NAME_AVAILABILITY`] | `GET /services/hostedservices/operations/isavailable/{cloud-service-name}` | since 2012-03-01 |

use ::xms_runtime::{
    Availability, Base64Text, Body, Continuation, DateTime, Dictionary, ExpectedResponse,
    Field, Kind, Limits, MapShape, Method, Operation, Parameter, Resource, Uri,
};

use super::{LONG_RUNNING, NAMESPACE, version};
use super::deployments::Deployment;
use super::locations::ComputeCapabilities;

/// Creates a cloud service, without deployments.
///
/// Create Cloud Service: `POST /services/hostedservices`, since 2010-10-28. Takes
/// [`CreateHostedService`]. Answers 201. See also
/// [`cloud-services.check-name-availability`](CHECK_NAME_AVAILABILITY),
/// [`cloud-services.get-properties`](GET_PROPERTIES), [`locations.list`](super::locations::LIST).
///
/// The published page calls it asynchronous; every recorded answer is 201, and the cloud service is
/// there. Its header `Location` names the cloud service for another kind of client, not a status to
/// look up.
///
/// For example, *in a region* (2015-04-01):
///
/// ````xml
/// <CreateHostedService xmlns="http://schemas.microsoft.com/windowsazure">
///   <ServiceName>contoso</ServiceName>
///   <Label>Q29udG9zbw==</Label>
///   <Description>Shop of Contoso</Description>
///   <Location>West US</Location>
///   <ExtendedProperties>
///     <ExtendedProperty>
///       <Name>team</Name>
///       <Value>blue</Value>
///     </ExtendedProperty>
///   </ExtendedProperties>
///   <ReverseDnsFqdn>contoso.cloudapp.net.</ReverseDnsFqdn>
/// </CreateHostedService>
/// ````
pub static CREATE: Operation = Operation {
    id: "cloud-services.create",
    title: "Create Cloud Service",
    method: Method::Post,
    path: "/services/hostedservices",
    body: Body::Element(CreateHostedService::SHAPE),
    responses: &[ExpectedResponse::new(201, Body::None)],
    availability: Availability::ALWAYS.since(version::V2010_10_28),
    ..Operation::BASE
};

/// Lists the cloud services of the subscription.
///
/// List Cloud Services: `GET /services/hostedservices`, since 2009-10-01. Answers 200 with
/// [`HostedServiceList`]. Further pages follow the header `x-ms-continuation-token`. See also
/// [`cloud-services.get-properties`](GET_PROPERTIES), [`cloud-services.create`](CREATE).
///
/// Entries say which sizes of role instances can be deployed, but nothing of deployments. Before
/// 2012-03-01, cloud services with virtual machines are left out.
///
/// The page of this operation has most properties begin with 2012-03-01. That of Get Cloud Service
/// Properties, which answers with the same element, has them from the beginning, and is followed
/// here.
///
/// For example, *two* (2015-04-01):
///
/// ````xml
/// <HostedServices xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <HostedService>
///     <Url>https://management.core.windows.net/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/hostedservices/contoso</Url>
///     <ServiceName>contoso</ServiceName>
///     <HostedServiceProperties>
///       <Description i:nil="true"/>
///       <Location>West US</Location>
///       <Label>Q29udG9zbw==</Label>
///       <Status>Created</Status>
///       <DateCreated>2015-03-02T10:20:30Z</DateCreated>
///       <DateLastModified>2015-03-02T10:21:00Z</DateLastModified>
///       <ExtendedProperties/>
///     </HostedServiceProperties>
///     <ComputeCapabilities>
///       <WebWorkerRoleSizes>
///         <RoleSize>Small</RoleSize>
///       </WebWorkerRoleSizes>
///       <VirtualMachinesRoleSizes>
///         <RoleSize>Basic_A0</RoleSize>
///       </VirtualMachinesRoleSizes>
///     </ComputeCapabilities>
///   </HostedService>
///   <HostedService>
///     <Url>https://management.core.windows.net/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/hostedservices/fabrikam</Url>
///     <ServiceName>fabrikam</ServiceName>
///     <HostedServiceProperties>
///       <Description>Build machines</Description>
///       <AffinityGroup>build</AffinityGroup>
///       <Label>RmFicmlrYW0=</Label>
///       <Status>Creating</Status>
///       <DateCreated>2015-03-02T11:00:00Z</DateCreated>
///       <DateLastModified>2015-03-02T11:00:00Z</DateLastModified>
///       <ExtendedProperties/>
///     </HostedServiceProperties>
///   </HostedService>
/// </HostedServices>
/// ````
pub static LIST: Operation = Operation {
    id: "cloud-services.list",
    title: "List Cloud Services",
    method: Method::Get,
    path: "/services/hostedservices",
    responses: &[ExpectedResponse::new(200, Body::Element(HostedServiceList::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2009_10_01),
    continuation: Some(Continuation::in_header("x-ms-continuation-token")),
    ..Operation::BASE
};

/// Reads what is known of a cloud service, and on request of its deployments.
///
/// Get Cloud Service Properties: `GET /services/hostedservices/{cloud-service-name}`, since
/// 2009-10-01. Answers 200 with [`HostedService`]. See also [`cloud-services.list`](LIST),
/// [`cloud-services.update`](UPDATE).
///
/// Without `embed-detail` the answer has no `Deployments`. Before 2013-06-01 a deployment is
/// missing, too, when all of its instances are stopped and deallocated.
///
/// In the path:
///
/// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
///
/// In the query:
///
/// - `embed-detail`: Whether the deployments are read, too. Absent, it counts as `false`.
///
/// For example, *without detail* (2015-04-01):
///
/// ````xml
/// <HostedService xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Url>https://management.core.windows.net/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/hostedservices/contoso</Url>
///   <ServiceName>contoso</ServiceName>
///   <HostedServiceProperties>
///     <Description i:nil="true"/>
///     <Location>West US</Location>
///     <Label>Q29udG9zbw==</Label>
///     <Status>Created</Status>
///     <DateCreated>2015-03-02T10:20:30Z</DateCreated>
///     <DateLastModified>2015-03-02T10:21:00Z</DateLastModified>
///     <ExtendedProperties>
///       <ExtendedProperty>
///         <Name>team</Name>
///         <Value>blue</Value>
///       </ExtendedProperty>
///     </ExtendedProperties>
///     <ReverseDnsFqdn>contoso.cloudapp.net.</ReverseDnsFqdn>
///   </HostedServiceProperties>
///   <DefaultWinRmCertificateThumbprint>3C1E5A7092B4D6F8013C5E7A92B4D6F8103C5E7A</DefaultWinRmCertificateThumbprint>
/// </HostedService>
/// ````
pub static GET_PROPERTIES: Operation = Operation {
    id: "cloud-services.get-properties",
    title: "Get Cloud Service Properties",
    method: Method::Get,
    path: "/services/hostedservices/{cloud-service-name}",
    path_parameters: &[Parameter::new("cloud-service-name", Kind::String).required()],
    query: &[Parameter::new("embed-detail", Kind::Bool)],
    responses: &[ExpectedResponse::new(200, Body::Element(HostedService::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2009_10_01),
    ..Operation::BASE
};

/// Holds the parameters of [`GET_PROPERTIES`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPropertiesOptions {
    /// `embed-detail`: Whether the deployments are read, too. Absent, it counts as `false`.
    pub embed_detail: Option<bool>,
}

impl GetPropertiesOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Changes what is said of a cloud service.
///
/// Update Cloud Service: `PUT /services/hostedservices/{cloud-service-name}`, since 2010-10-28.
/// Takes [`UpdateHostedService`]. Answers 200. See also
/// [`cloud-services.get-properties`](GET_PROPERTIES).
///
/// Every element may be left out. After an empty `ReverseDnsFqdn` it is read back as empty, too.
///
/// In the path:
///
/// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
///
/// For example, *everything* (2015-04-01):
///
/// ````xml
/// <UpdateHostedService xmlns="http://schemas.microsoft.com/windowsazure">
///   <Label>Q29udG9zbyBzaG9w</Label>
///   <Description>Shop of Contoso, and its blog</Description>
///   <ReverseDnsFqdn>contoso.cloudapp.net.</ReverseDnsFqdn>
///   <ExtendedProperties>
///     <ExtendedProperty>
///       <Name>team</Name>
///       <Value>green</Value>
///     </ExtendedProperty>
///   </ExtendedProperties>
/// </UpdateHostedService>
/// ````
pub static UPDATE: Operation = Operation {
    id: "cloud-services.update",
    title: "Update Cloud Service",
    method: Method::Put,
    path: "/services/hostedservices/{cloud-service-name}",
    path_parameters: &[Parameter::new("cloud-service-name", Kind::String).required()],
    body: Body::Element(UpdateHostedService::SHAPE),
    availability: Availability::ALWAYS.since(version::V2010_10_28),
    ..Operation::BASE
};

/// Deletes a cloud service.
///
/// Delete Cloud Service: `DELETE /services/hostedservices/{cloud-service-name}`, since 2010-10-28,
/// long-running. Answers 200 or 202. See also [`cloud-services.list`](LIST).
///
/// Without `comp` the cloud service must have no deployments; the answer is 200, and was once
/// recorded as 202. With `comp=media` deployments and the disks of virtual machines go, too, which
/// takes a while: the answer is 202. In all cases Get Operation Status knows the outcome.
///
/// In the path:
///
/// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
///
/// In the query:
///
/// - `comp`: What is deleted beside the cloud service. Since 2013-08-01.
pub static DELETE: Operation = Operation {
    id: "cloud-services.delete",
    title: "Delete Cloud Service",
    method: Method::Delete,
    path: "/services/hostedservices/{cloud-service-name}",
    path_parameters: &[Parameter::new("cloud-service-name", Kind::String).required()],
    query: &[
        Parameter::new("comp", Kind::Enum(DeletedParts::TABLE))
            .since(version::V2013_08_01),
    ],
    responses: &[
        ExpectedResponse::new(200, Body::None),
        ExpectedResponse::new(202, Body::None),
    ],
    availability: Availability::ALWAYS.since(version::V2010_10_28),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Holds the parameters of [`DELETE`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteOptions {
    /// `comp`: What is deleted beside the cloud service. Since 2013-08-01.
    pub comp: Option<DeletedParts>,
}

impl DeleteOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Tells whether a cloud service can be created under a name.
///
/// Check Cloud Service Name Availability:
/// `GET /services/hostedservices/operations/isavailable/{cloud-service-name}`, since 2012-03-01.
/// Answers 200 with [`AvailabilityResponse`]. See also [`cloud-services.create`](CREATE).
///
/// Before 2013-03-01 reserved and indecent names count as available.
///
/// In the path:
///
/// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
///
/// For example, *taken* (2015-04-01):
///
/// ````xml
/// <AvailabilityResponse xmlns="http://schemas.microsoft.com/windowsazure">
///   <Result>false</Result>
///   <Reason>The name is taken.</Reason>
/// </AvailabilityResponse>
/// ````
pub static CHECK_NAME_AVAILABILITY: Operation = Operation {
    id: "cloud-services.check-name-availability",
    title: "Check Cloud Service Name Availability",
    method: Method::Get,
    path: "/services/hostedservices/operations/isavailable/{cloud-service-name}",
    path_parameters: &[Parameter::new("cloud-service-name", Kind::String).required()],
    responses: &[ExpectedResponse::new(200, Body::Element(AvailabilityResponse::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2012_03_01),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "cloud-services",
    title: "Cloud services",
    operations: &[
        &CREATE,
        &LIST,
        &GET_PROPERTIES,
        &UPDATE,
        &DELETE,
        &CHECK_NAME_AVAILABILITY,
    ],
    shapes: &[
        CreateHostedService::SHAPE,
        UpdateHostedService::SHAPE,
        HostedServiceList::SHAPE,
        HostedService::SHAPE,
        HostedServiceProperties::SHAPE,
        AvailabilityResponse::SHAPE,
    ],
    enums: &[HostedServiceStatus::TABLE, DeletedParts::TABLE],
    ..Resource::BASE
};

::xms_runtime::record! {
    /// A cloud service to create.
    ///
    /// Element `<CreateHostedService>`. Since 2010-10-28. Taken by [`CREATE`]. In a request at
    /// least one of `<Location>`, `<AffinityGroup>` must be set.
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
    /// Element `<UpdateHostedService>`. Since 2010-10-28. Taken by [`UPDATE`].
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
    /// Element `<HostedServices>`. Since 2009-10-01. Answered by [`LIST`].
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
    /// Element `<HostedService>`. Since 2009-10-01. Answered by [`GET_PROPERTIES`]. Occurs in
    /// [`LIST`].
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
    /// Element `<HostedServiceProperties>`. Since 2009-10-01. Occurs in [`LIST`],
    /// [`GET_PROPERTIES`]. Used by operations of [`affinity-groups`](super::affinity_groups).
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
    /// Element `<AvailabilityResponse>`. Since 2012-03-01. Answered by [`CHECK_NAME_AVAILABILITY`].
    /// Used by operations of [`storage-accounts`](super::storage_accounts).
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
    /// Since 2012-03-01. Occurs in [`LIST`], [`GET_PROPERTIES`]. Used by operations of
    /// [`affinity-groups`](super::affinity_groups). The set is open: a value that is not named here
    /// is kept as it came.
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
    /// Since 2013-08-01. Occurs in [`DELETE`]. Used by operations of
    /// [`deployments`](super::deployments). The set is open: a value that is not named here is kept
    /// as it came.
    #[values(DELETED_PARTS_TABLE, "DeletedParts")]
    pub enum DeletedParts {
        /// Its deployments, and the disks of its virtual machines with the blobs they lie in.
        ///
        /// `media`. Since 2013-08-01.
        #[value(0, "media")]
        Media,
    }
}
