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

use xms_runtime::{
    Base64Text, Body, Continuation, DateTime, Dictionary, EnumShape, EnumValue, Field, Kind, Limits, MapShape, Method,
    OpenEnum, Operation, Parameter, Record, Resource, Response, Shape, Unrecognized, Uri, Value,
};

use super::deployments::Deployment;
use super::locations::ComputeCapabilities;
use super::{LONG_RUNNING, NAMESPACE, version};

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
pub static CREATE: Operation =
    Operation::new("cloud-services.create", "Create Cloud Service", Method::Post, "/services/hostedservices")
        .body(Body::Element(CreateHostedService::SHAPE))
        .responses(&[Response::new(201, Body::None)])
        .since(version::V2010_10_28);

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
pub static LIST: Operation =
    Operation::new("cloud-services.list", "List Cloud Services", Method::Get, "/services/hostedservices")
        .responses(&[Response::new(200, Body::Element(HostedServiceList::SHAPE))])
        .since(version::V2009_10_01)
        .continuation(Continuation::Header("x-ms-continuation-token"));

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
/// - `cloud-service-name`: Name of the cloud service.
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
pub static GET_PROPERTIES: Operation = Operation::new(
    "cloud-services.get-properties",
    "Get Cloud Service Properties",
    Method::Get,
    "/services/hostedservices/{cloud-service-name}",
)
.path_parameters(&[Parameter::new("cloud-service-name", Kind::String).required()])
.query(&[Parameter::new("embed-detail", Kind::Bool)])
.responses(&[Response::new(200, Body::Element(HostedService::SHAPE))])
.since(version::V2009_10_01);

/// What may be said in a call of [`GET_PROPERTIES`], and need not.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPropertiesOptions {
    /// `embed-detail`: Whether the deployments are read, too. Absent, it counts as `false`.
    pub embed_detail: Option<bool>,
}

impl GetPropertiesOptions {
    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`embed_detail`](field@Self::embed_detail).
    #[must_use]
    pub fn embed_detail(mut self, value: bool) -> Self {
        self.embed_detail = Some(value);
        self
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
/// - `cloud-service-name`: Name of the cloud service.
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
pub static UPDATE: Operation = Operation::new(
    "cloud-services.update",
    "Update Cloud Service",
    Method::Put,
    "/services/hostedservices/{cloud-service-name}",
)
.path_parameters(&[Parameter::new("cloud-service-name", Kind::String).required()])
.body(Body::Element(UpdateHostedService::SHAPE))
.since(version::V2010_10_28);

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
/// - `cloud-service-name`: Name of the cloud service.
///
/// In the query:
///
/// - `comp`: What is deleted beside the cloud service. Since 2013-08-01.
pub static DELETE: Operation = Operation::new(
    "cloud-services.delete",
    "Delete Cloud Service",
    Method::Delete,
    "/services/hostedservices/{cloud-service-name}",
)
.path_parameters(&[Parameter::new("cloud-service-name", Kind::String).required()])
.query(&[Parameter::new("comp", Kind::Enum(DeletedParts::TABLE)).since(version::V2013_08_01)])
.responses(&[Response::new(200, Body::None), Response::new(202, Body::None)])
.since(version::V2010_10_28)
.long_running(&LONG_RUNNING);

/// What may be said in a call of [`DELETE`], and need not.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteOptions {
    /// `comp`: What is deleted beside the cloud service. Since 2013-08-01.
    pub comp: Option<DeletedParts>,
}

impl DeleteOptions {
    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`comp`](field@Self::comp).
    #[must_use]
    pub fn comp(mut self, value: impl Into<DeletedParts>) -> Self {
        self.comp = Some(value.into());
        self
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
/// - `cloud-service-name`: The name to check.
///
/// For example, *taken* (2015-04-01):
///
/// ````xml
/// <AvailabilityResponse xmlns="http://schemas.microsoft.com/windowsazure">
///   <Result>false</Result>
///   <Reason>The name is taken.</Reason>
/// </AvailabilityResponse>
/// ````
pub static CHECK_NAME_AVAILABILITY: Operation = Operation::new(
    "cloud-services.check-name-availability",
    "Check Cloud Service Name Availability",
    Method::Get,
    "/services/hostedservices/operations/isavailable/{cloud-service-name}",
)
.path_parameters(&[Parameter::new("cloud-service-name", Kind::String).required()])
.responses(&[Response::new(200, Body::Element(AvailabilityResponse::SHAPE))])
.since(version::V2012_03_01);

/// The table of this resource: its operations, elements and enums.
pub static RESOURCE: Resource = Resource {
    name: "cloud-services",
    title: "Cloud services",
    operations: &[&CREATE, &LIST, &GET_PROPERTIES, &UPDATE, &DELETE, &CHECK_NAME_AVAILABILITY],
    shapes: &[
        CreateHostedService::SHAPE,
        UpdateHostedService::SHAPE,
        HostedServiceList::SHAPE,
        HostedService::SHAPE,
        HostedServiceProperties::SHAPE,
        AvailabilityResponse::SHAPE,
    ],
    enums: &[HostedServiceStatus::TABLE, DeletedParts::TABLE],
};

/// A cloud service to create.
///
/// Element `<CreateHostedService>`. Since 2010-10-28. Taken by [`CREATE`]. In a request at least
/// one of `<Location>`, `<AffinityGroup>` must be set.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreateHostedService {
    /// Name of the cloud service, and its name in the DNS; no other one may have it.
    ///
    /// `<ServiceName>`, required. Since 2010-10-28.
    pub service_name: String,
    /// Name to show to people, up to 100 characters.
    ///
    /// `<Label>`, base64 on the wire, required. Since 2010-10-28.
    pub label: Base64Text,
    /// What it is for.
    ///
    /// `<Description>`. Since 2010-10-28. At most 1024 characters.
    pub description: Option<String>,
    /// The region it shall be in; this or `AffinityGroup`, not both.
    ///
    /// `<Location>`. Since 2010-10-28.
    pub location: Option<String>,
    /// The affinity group it shall belong to, instead of a `Location`.
    ///
    /// `<AffinityGroup>`. Since 2010-10-28.
    pub affinity_group: Option<String>,
    /// Texts of the caller's own, by name: up to 50, of up to 255 characters.
    ///
    /// `<ExtendedProperties>` of `<ExtendedProperty>` with `<Name>` and `<Value>`. Since
    /// 2012-03-01.
    pub extended_properties: Dictionary<String>,
    /// The name to which a reverse DNS query for its address leads.
    ///
    /// `<ReverseDnsFqdn>`. Since 2014-06-01.
    pub reverse_dns_fqdn: Option<String>,
}

impl CreateHostedService {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &CREATE_HOSTED_SERVICE_SHAPE;

    /// With what is required; everything else is set by the method of its name.
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

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`location`](field@Self::location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// Sets [`affinity_group`](field@Self::affinity_group).
    #[must_use]
    pub fn affinity_group(mut self, value: impl Into<String>) -> Self {
        self.affinity_group = Some(value.into());
        self
    }

    /// Sets [`extended_properties`](field@Self::extended_properties).
    #[must_use]
    pub fn extended_properties(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.extended_properties = value.into();
        self
    }

    /// Sets [`reverse_dns_fqdn`](field@Self::reverse_dns_fqdn).
    #[must_use]
    pub fn reverse_dns_fqdn(mut self, value: impl Into<String>) -> Self {
        self.reverse_dns_fqdn = Some(value.into());
        self
    }
}

static CREATE_HOSTED_SERVICE_SHAPE: Shape = Shape::new::<CreateHostedService>(
    "CreateHostedService",
    NAMESPACE,
    &[
        Field::new("ServiceName", Kind::String).required(),
        Field::new("Label", Kind::Base64Text).required(),
        Field::new("Description", Kind::String).limits(&Limits { min: None, max: Some(1024), pattern: None }),
        Field::new("Location", Kind::String),
        Field::new("AffinityGroup", Kind::String),
        Field::new(
            "ExtendedProperties",
            Kind::Map(&MapShape {
                entry: Field::new("ExtendedProperty", Kind::String),
                key: Field::new("Name", Kind::String),
                value: Field::new("Value", Kind::String),
            }),
        )
        .since(version::V2012_03_01),
        Field::new("ReverseDnsFqdn", Kind::String).since(version::V2014_06_01),
    ],
)
.at_least_one(&[3, 4]);

impl Record for CreateHostedService {
    fn shape(&self) -> &'static Shape {
        &CREATE_HOSTED_SERVICE_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.service_name,
            1 => &self.label,
            2 => &self.description,
            3 => &self.location,
            4 => &self.affinity_group,
            5 => &self.extended_properties,
            _ => &self.reverse_dns_fqdn,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.service_name,
            1 => &mut self.label,
            2 => &mut self.description,
            3 => &mut self.location,
            4 => &mut self.affinity_group,
            5 => &mut self.extended_properties,
            _ => &mut self.reverse_dns_fqdn,
        }
    }

    fn empty() -> Self {
        Self {
            service_name: Value::empty(),
            label: Value::empty(),
            description: None,
            location: None,
            affinity_group: None,
            extended_properties: Dictionary::new(),
            reverse_dns_fqdn: None,
        }
    }
}

/// What shall be changed of a cloud service.
///
/// Element `<UpdateHostedService>`. Since 2010-10-28. Taken by [`UPDATE`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct UpdateHostedService {
    /// Name to show to people, up to 100 characters.
    ///
    /// `<Label>`, base64 on the wire. Since 2010-10-28.
    pub label: Option<Base64Text>,
    /// What it is for.
    ///
    /// `<Description>`. Since 2010-10-28. At most 1024 characters.
    pub description: Option<String>,
    /// The name to which a reverse DNS query for its address leads; may be empty.
    ///
    /// `<ReverseDnsFqdn>`. Since 2014-06-01.
    pub reverse_dns_fqdn: Option<String>,
    /// Texts of the caller's own, by name: up to 50, of up to 255 characters.
    ///
    /// `<ExtendedProperties>` of `<ExtendedProperty>` with `<Name>` and `<Value>`. Since
    /// 2012-03-01.
    pub extended_properties: Dictionary<String>,
}

impl UpdateHostedService {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &UPDATE_HOSTED_SERVICE_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<Base64Text>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`reverse_dns_fqdn`](field@Self::reverse_dns_fqdn).
    #[must_use]
    pub fn reverse_dns_fqdn(mut self, value: impl Into<String>) -> Self {
        self.reverse_dns_fqdn = Some(value.into());
        self
    }

    /// Sets [`extended_properties`](field@Self::extended_properties).
    #[must_use]
    pub fn extended_properties(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.extended_properties = value.into();
        self
    }
}

static UPDATE_HOSTED_SERVICE_SHAPE: Shape = Shape::new::<UpdateHostedService>(
    "UpdateHostedService",
    NAMESPACE,
    &[
        Field::new("Label", Kind::Base64Text),
        Field::new("Description", Kind::String).limits(&Limits { min: None, max: Some(1024), pattern: None }),
        Field::new("ReverseDnsFqdn", Kind::String).since(version::V2014_06_01),
        Field::new(
            "ExtendedProperties",
            Kind::Map(&MapShape {
                entry: Field::new("ExtendedProperty", Kind::String),
                key: Field::new("Name", Kind::String),
                value: Field::new("Value", Kind::String),
            }),
        )
        .since(version::V2012_03_01),
    ],
);

impl Record for UpdateHostedService {
    fn shape(&self) -> &'static Shape {
        &UPDATE_HOSTED_SERVICE_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.label,
            1 => &self.description,
            2 => &self.reverse_dns_fqdn,
            _ => &self.extended_properties,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.label,
            1 => &mut self.description,
            2 => &mut self.reverse_dns_fqdn,
            _ => &mut self.extended_properties,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// The cloud services of a subscription.
///
/// Element `<HostedServices>`. Since 2009-10-01. Answered by [`LIST`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct HostedServiceList {
    /// One entry for each cloud service.
    ///
    /// `<HostedService>`, any number of times. Since 2009-10-01.
    pub hosted_services: Vec<HostedService>,
}

impl HostedServiceList {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &HOSTED_SERVICE_LIST_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`hosted_services`](field@Self::hosted_services).
    #[must_use]
    pub fn hosted_services(mut self, value: impl Into<Vec<HostedService>>) -> Self {
        self.hosted_services = value.into();
        self
    }
}

static HOSTED_SERVICE_LIST_SHAPE: Shape = Shape::new::<HostedServiceList>(
    "HostedServiceList",
    NAMESPACE,
    &[Field::new("HostedService", Kind::Flat(&Kind::Record(HostedService::SHAPE)))],
)
.tag("HostedServices");

impl Record for HostedServiceList {
    fn shape(&self) -> &'static Shape {
        &HOSTED_SERVICE_LIST_SHAPE
    }

    fn field(&self, _index: usize) -> &dyn Value {
        &self.hosted_services
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Value {
        &mut self.hosted_services
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A cloud service.
///
/// Element `<HostedService>`. Since 2009-10-01. Answered by [`GET_PROPERTIES`]. Occurs in [`LIST`].
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct HostedService {
    /// Address of the cloud service in this API.
    ///
    /// `<Url>`. Since 2009-10-01.
    pub url: Option<Uri>,
    /// Name of the cloud service.
    ///
    /// `<ServiceName>`, required. Since 2009-10-01.
    pub service_name: String,
    /// What was said of it, and its state.
    ///
    /// `<HostedServiceProperties>`. Since 2009-10-01.
    pub hosted_service_properties: Option<HostedServiceProperties>,
    /// What runs in it; only where `embed-detail` asks for it, and empty where nothing runs then.
    ///
    /// `<Deployments>` of `<Deployment>`, absent and empty are different. Since 2009-10-01.
    pub deployments: Option<Vec<Deployment>>,
    /// Thumbprint of the certificate that was made for remote management by WinRM over HTTPS where
    /// none was given. Stays when a role gets another one.
    ///
    /// `<DefaultWinRmCertificateThumbprint>`. Since 2009-10-01. Read under
    /// `<DefaultWinRMCertificateThumbprint>`, too.
    pub default_win_rm_certificate_thumbprint: Option<String>,
    /// Sizes that deployments in it can have; only in lists.
    ///
    /// `<ComputeCapabilities>`. Since 2014-05-01.
    pub compute_capabilities: Option<ComputeCapabilities>,
}

impl HostedService {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &HOSTED_SERVICE_SHAPE;

    /// With what is required; everything else is set by the method of its name.
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

    /// Sets [`url`](field@Self::url).
    #[must_use]
    pub fn url(mut self, value: impl Into<Uri>) -> Self {
        self.url = Some(value.into());
        self
    }

    /// Sets [`hosted_service_properties`](field@Self::hosted_service_properties).
    #[must_use]
    pub fn hosted_service_properties(mut self, value: HostedServiceProperties) -> Self {
        self.hosted_service_properties = Some(value);
        self
    }

    /// Sets [`deployments`](field@Self::deployments).
    #[must_use]
    pub fn deployments(mut self, value: impl Into<Vec<Deployment>>) -> Self {
        self.deployments = Some(value.into());
        self
    }

    /// Sets [`default_win_rm_certificate_thumbprint`](field@Self::default_win_rm_certificate_thumbprint).
    #[must_use]
    pub fn default_win_rm_certificate_thumbprint(mut self, value: impl Into<String>) -> Self {
        self.default_win_rm_certificate_thumbprint = Some(value.into());
        self
    }

    /// Sets [`compute_capabilities`](field@Self::compute_capabilities).
    #[must_use]
    pub fn compute_capabilities(mut self, value: ComputeCapabilities) -> Self {
        self.compute_capabilities = Some(value);
        self
    }
}

static HOSTED_SERVICE_SHAPE: Shape = Shape::new::<HostedService>(
    "HostedService",
    NAMESPACE,
    &[
        Field::new("Url", Kind::Uri),
        Field::new("ServiceName", Kind::String).required(),
        Field::new("HostedServiceProperties", Kind::Record(HostedServiceProperties::SHAPE)),
        Field::new("Deployments", Kind::List(&Field::new("Deployment", Kind::Record(Deployment::SHAPE)))).keep_empty(),
        Field::new("DefaultWinRmCertificateThumbprint", Kind::String).also(&["DefaultWinRMCertificateThumbprint"]),
        Field::new("ComputeCapabilities", Kind::Record(ComputeCapabilities::SHAPE)).since(version::V2014_05_01),
    ],
);

impl Record for HostedService {
    fn shape(&self) -> &'static Shape {
        &HOSTED_SERVICE_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.url,
            1 => &self.service_name,
            2 => &self.hosted_service_properties,
            3 => &self.deployments,
            4 => &self.default_win_rm_certificate_thumbprint,
            _ => &self.compute_capabilities,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.url,
            1 => &mut self.service_name,
            2 => &mut self.hosted_service_properties,
            3 => &mut self.deployments,
            4 => &mut self.default_win_rm_certificate_thumbprint,
            _ => &mut self.compute_capabilities,
        }
    }

    fn empty() -> Self {
        Self {
            url: None,
            service_name: Value::empty(),
            hosted_service_properties: None,
            deployments: None,
            default_win_rm_certificate_thumbprint: None,
            compute_capabilities: None,
        }
    }
}

/// Properties of a cloud service.
///
/// Element `<HostedServiceProperties>`. Since 2009-10-01. Occurs in [`LIST`], [`GET_PROPERTIES`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct HostedServiceProperties {
    /// What it is for.
    ///
    /// `<Description>`. Since 2009-10-01.
    pub description: Option<String>,
    /// The affinity group it belongs to; then there is no `Location`.
    ///
    /// `<AffinityGroup>`. Since 2009-10-01.
    pub affinity_group: Option<String>,
    /// The region it is in; then there is no `AffinityGroup`.
    ///
    /// `<Location>`. Since 2009-10-01.
    pub location: Option<String>,
    /// Name to show to people.
    ///
    /// `<Label>`, base64 on the wire. Since 2009-10-01.
    pub label: Option<Base64Text>,
    /// Its state.
    ///
    /// `<Status>`. Since 2012-03-01.
    pub status: Option<HostedServiceStatus>,
    /// When it was created.
    ///
    /// `<DateCreated>`. Since 2012-03-01.
    pub date_created: Option<DateTime>,
    /// When it was last changed.
    ///
    /// `<DateLastModified>`. Since 2012-03-01.
    pub date_last_modified: Option<DateTime>,
    /// Texts of the caller's own, by name.
    ///
    /// `<ExtendedProperties>` of `<ExtendedProperty>` with `<Name>` and `<Value>`. Since
    /// 2012-03-01.
    pub extended_properties: Dictionary<String>,
    /// The name to which a reverse DNS query for its address leads.
    ///
    /// `<ReverseDnsFqdn>`. Since 2014-06-01.
    pub reverse_dns_fqdn: Option<String>,
    /// Undocumented.
    ///
    /// `<GuestAgentType>`. First seen at 2017-01-01, an upper bound. Source: recorded in lists,
    /// version not kept; no page and no client has it.
    pub guest_agent_type: Option<String>,
}

impl HostedServiceProperties {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &HOSTED_SERVICE_PROPERTIES_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`affinity_group`](field@Self::affinity_group).
    #[must_use]
    pub fn affinity_group(mut self, value: impl Into<String>) -> Self {
        self.affinity_group = Some(value.into());
        self
    }

    /// Sets [`location`](field@Self::location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<Base64Text>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`status`](field@Self::status).
    #[must_use]
    pub fn status(mut self, value: impl Into<HostedServiceStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets [`date_created`](field@Self::date_created).
    #[must_use]
    pub fn date_created(mut self, value: impl Into<DateTime>) -> Self {
        self.date_created = Some(value.into());
        self
    }

    /// Sets [`date_last_modified`](field@Self::date_last_modified).
    #[must_use]
    pub fn date_last_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.date_last_modified = Some(value.into());
        self
    }

    /// Sets [`extended_properties`](field@Self::extended_properties).
    #[must_use]
    pub fn extended_properties(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.extended_properties = value.into();
        self
    }

    /// Sets [`reverse_dns_fqdn`](field@Self::reverse_dns_fqdn).
    #[must_use]
    pub fn reverse_dns_fqdn(mut self, value: impl Into<String>) -> Self {
        self.reverse_dns_fqdn = Some(value.into());
        self
    }

    /// Sets [`guest_agent_type`](field@Self::guest_agent_type).
    #[must_use]
    pub fn guest_agent_type(mut self, value: impl Into<String>) -> Self {
        self.guest_agent_type = Some(value.into());
        self
    }
}

static HOSTED_SERVICE_PROPERTIES_SHAPE: Shape = Shape::new::<HostedServiceProperties>(
    "HostedServiceProperties",
    NAMESPACE,
    &[
        Field::new("Description", Kind::String),
        Field::new("AffinityGroup", Kind::String),
        Field::new("Location", Kind::String),
        Field::new("Label", Kind::Base64Text),
        Field::new("Status", Kind::Enum(HostedServiceStatus::TABLE)).since(version::V2012_03_01),
        Field::new("DateCreated", Kind::DateTime).since(version::V2012_03_01),
        Field::new("DateLastModified", Kind::DateTime).since(version::V2012_03_01),
        Field::new(
            "ExtendedProperties",
            Kind::Map(&MapShape {
                entry: Field::new("ExtendedProperty", Kind::String),
                key: Field::new("Name", Kind::String),
                value: Field::new("Value", Kind::String),
            }),
        )
        .since(version::V2012_03_01),
        Field::new("ReverseDnsFqdn", Kind::String).since(version::V2014_06_01),
        Field::new("GuestAgentType", Kind::String).seen(version::V2017_01_01),
    ],
);

impl Record for HostedServiceProperties {
    fn shape(&self) -> &'static Shape {
        &HOSTED_SERVICE_PROPERTIES_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.affinity_group,
            2 => &self.location,
            3 => &self.label,
            4 => &self.status,
            5 => &self.date_created,
            6 => &self.date_last_modified,
            7 => &self.extended_properties,
            8 => &self.reverse_dns_fqdn,
            _ => &self.guest_agent_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.affinity_group,
            2 => &mut self.location,
            3 => &mut self.label,
            4 => &mut self.status,
            5 => &mut self.date_created,
            6 => &mut self.date_last_modified,
            7 => &mut self.extended_properties,
            8 => &mut self.reverse_dns_fqdn,
            _ => &mut self.guest_agent_type,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// Whether a name is free.
///
/// Element `<AvailabilityResponse>`. Since 2012-03-01. Answered by [`CHECK_NAME_AVAILABILITY`].
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AvailabilityResponse {
    /// Whether it can be used.
    ///
    /// `<Result>`, required. Since 2012-03-01.
    pub result: bool,
    /// Why it cannot.
    ///
    /// `<Reason>`. Since 2013-03-01.
    pub reason: Option<String>,
}

impl AvailabilityResponse {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &AVAILABILITY_RESPONSE_SHAPE;

    /// With what is required; everything else is set by the method of its name.
    pub fn new(result: bool) -> Self {
        Self { result, reason: None }
    }

    /// Sets [`reason`](field@Self::reason).
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}

static AVAILABILITY_RESPONSE_SHAPE: Shape = Shape::new::<AvailabilityResponse>(
    "AvailabilityResponse",
    NAMESPACE,
    &[Field::new("Result", Kind::Bool).required(), Field::new("Reason", Kind::String).since(version::V2013_03_01)],
);

impl Record for AvailabilityResponse {
    fn shape(&self) -> &'static Shape {
        &AVAILABILITY_RESPONSE_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.result,
            _ => &self.reason,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.result,
            _ => &mut self.reason,
        }
    }

    fn empty() -> Self {
        Self { result: Value::empty(), reason: None }
    }
}

/// State of a cloud service.
///
/// Since 2012-03-01. Occurs in [`LIST`], [`GET_PROPERTIES`]. The set is open: a value that is not
/// named here is kept as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HostedServiceStatus {
    /// It is being created.
    ///
    /// `Creating`. Since 2012-03-01.
    Creating,
    /// It can be used.
    ///
    /// `Created`. Since 2012-03-01.
    Created,
    /// It is being deleted.
    ///
    /// `Deleting`. Since 2012-03-01.
    Deleting,
    /// It is gone.
    ///
    /// `Deleted`. Since 2012-03-01.
    Deleted,
    /// It is being changed.
    ///
    /// `Changing`. Since 2012-03-01.
    Changing,
    /// Its name is being made known to the DNS.
    ///
    /// `ResolvingDns`. Since 2012-03-01.
    ResolvingDns,
    /// A value that this SDK does not name.
    Unrecognized(Unrecognized),
}

impl HostedServiceStatus {
    /// The table of this enum: values and their versions.
    pub const TABLE: &'static EnumShape = &HOSTED_SERVICE_STATUS_TABLE;
}

static HOSTED_SERVICE_STATUS_TABLE: EnumShape = EnumShape::new(
    "HostedServiceStatus",
    &[
        EnumValue::new("Creating"),
        EnumValue::new("Created"),
        EnumValue::new("Deleting"),
        EnumValue::new("Deleted"),
        EnumValue::new("Changing"),
        EnumValue::new("ResolvingDns"),
    ],
);

impl OpenEnum for HostedServiceStatus {
    fn table() -> &'static EnumShape {
        Self::TABLE
    }

    fn named(index: usize) -> Option<Self> {
        Some(match index {
            0 => Self::Creating,
            1 => Self::Created,
            2 => Self::Deleting,
            3 => Self::Deleted,
            4 => Self::Changing,
            5 => Self::ResolvingDns,
            _ => return None,
        })
    }

    fn unrecognized(text: Unrecognized) -> Self {
        Self::Unrecognized(text)
    }

    fn index(&self) -> Result<usize, &Unrecognized> {
        Ok(match self {
            Self::Creating => 0,
            Self::Created => 1,
            Self::Deleting => 2,
            Self::Deleted => 3,
            Self::Changing => 4,
            Self::ResolvingDns => 5,
            Self::Unrecognized(text) => return Err(text),
        })
    }
}

xms_runtime::open_enum!(HostedServiceStatus);

/// What is deleted together with a cloud service.
///
/// Since 2013-08-01. Occurs in [`DELETE`]. The set is open: a value that is not named here is kept
/// as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeletedParts {
    /// Its deployments, and the disks of its virtual machines with the blobs they lie in.
    ///
    /// `media`. Since 2013-08-01.
    Media,
    /// A value that this SDK does not name.
    Unrecognized(Unrecognized),
}

impl DeletedParts {
    /// The table of this enum: values and their versions.
    pub const TABLE: &'static EnumShape = &DELETED_PARTS_TABLE;
}

static DELETED_PARTS_TABLE: EnumShape = EnumShape::new("DeletedParts", &[EnumValue::new("media")]);

impl OpenEnum for DeletedParts {
    fn table() -> &'static EnumShape {
        Self::TABLE
    }

    fn named(index: usize) -> Option<Self> {
        Some(match index {
            0 => Self::Media,
            _ => return None,
        })
    }

    fn unrecognized(text: Unrecognized) -> Self {
        Self::Unrecognized(text)
    }

    fn index(&self) -> Result<usize, &Unrecognized> {
        Ok(match self {
            Self::Media => 0,
            Self::Unrecognized(text) => return Err(text),
        })
    }
}

xms_runtime::open_enum!(DeletedParts);
