// Written by `xms generate` from api/cloud/cloud-services.toml; do not edit.
//! Cloud services.
//!
//! Cloud services: the operations on them.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET_PROPERTIES`] | `GET /services/hostedservices/{cloud-service-name}` | since 2009-10-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::version;

pub use super::elements::cloud_services::*;

/// Reads a cloud service with its deployments.
///
/// Get Cloud Service Properties: `GET /services/hostedservices/{cloud-service-name}`, since
/// 2009-10-01. Answers 200 with [`HostedService`].
///
/// In the path:
///
/// - `cloud-service-name`: The name it was created under.
///
/// In the query:
///
/// - `embed-detail=true`
///
/// For example, *sample* (2014-06-01):
///
/// ````xml
/// <?xml version="1.0" encoding="utf-8"?>
/// <HostedService xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Url>https://management.core.windows.net/3c1e5a70-92b4-4d6f-8013-c5e7a92b4d6f/services/hostedservices/contoso</Url>
///   <ServiceName>contoso</ServiceName>
///   <HostedServiceProperties>
///     <Description i:nil="true" />
///     <Location>West Europe</Location>
///     <Label>Y29udG9zbw==</Label>
///     <Status>Created</Status>
///     <DateCreated>2015-03-02T08:15:30Z</DateCreated>
///     <DateLastModified>2015-03-04T10:20:00Z</DateLastModified>
///     <ExtendedProperties>
///       <ExtendedProperty>
///         <Name>ResourceGroup</Name>
///         <Value>contoso</Value>
///       </ExtendedProperty>
///       <ExtendedProperty>
///         <Name>ResourceLocation</Name>
///         <Value>West Europe</Value>
///       </ExtendedProperty>
///     </ExtendedProperties>
///   </HostedServiceProperties>
///   <Deployments>
///     <Deployment>
///       <Name>blue</Name>
///       <DeploymentSlot>Production</DeploymentSlot>
///       <PrivateID>5f0c1e2d3b4a69788796a5b4c3d2e1f0</PrivateID>
///       <Status>Running</Status>
///       <Label>Ymx1ZQ==</Label>
///       <Url>http://contoso.cloudapp.example/</Url>
///       <RoleInstanceList>
///         <RoleInstance>
///           <RoleName>web</RoleName>
///           <InstanceName>web_IN_0</InstanceName>
///           <InstanceStatus>ReadyRole</InstanceStatus>
///           <InstanceUpgradeDomain>0</InstanceUpgradeDomain>
///           <InstanceStateDetails />
///           <IpAddress>10.0.0.4</IpAddress>
///           <InstanceEndpoints>
///             <InstanceEndpoint>
///               <Name>http</Name>
///               <Vip>192.0.2.10</Vip>
///               <PublicPort>80</PublicPort>
///               <LocalPort>8080</LocalPort>
///               <Protocol>tcp</Protocol>
///             </InstanceEndpoint>
///           </InstanceEndpoints>
///         </RoleInstance>
///       </RoleInstanceList>
///       <UpgradeDomainCount>2</UpgradeDomainCount>
///       <RollbackAllowed>false</RollbackAllowed>
///       <ExtensionConfiguration>
///         <AllRoles>
///           <Extension>
///             <Id>agent</Id>
///           </Extension>
///         </AllRoles>
///       </ExtensionConfiguration>
///     </Deployment>
///   </Deployments>
/// </HostedService>
/// ````
pub static GET_PROPERTIES: Operation = Operation {
    id: "cloud-services.get-properties",
    title: "Get Cloud Service Properties",
    method: Method::Get,
    path: "/services/hostedservices/{cloud-service-name}",
    path_parameters: &[Parameter::new("cloud-service-name", Kind::String).required()],
    query: &[Parameter::constant("embed-detail", "true")],
    responses: &[ExpectedResponse::new(200, Body::Element(HostedService::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2009_10_01),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "cloud-services",
    title: "Cloud services",
    operations: &[&GET_PROPERTIES],
    shapes: &[
        HostedService::SHAPE,
        HostedServiceProperties::SHAPE,
        Deployment::SHAPE,
        RoleInstance::SHAPE,
        InstanceEndpoint::SHAPE,
        ExtensionConfiguration::SHAPE,
        ExtensionConfigurationExtension::SHAPE,
    ],
    ..Resource::BASE
};
