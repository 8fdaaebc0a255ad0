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
    Availability, Body, Continuation, ExpectedResponse, Kind, Method, Operation,
    Parameter, Resource,
};

use super::{LONG_RUNNING, version};

pub use super::elements::cloud_services::*;
pub use super::options::cloud_services::*;

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
