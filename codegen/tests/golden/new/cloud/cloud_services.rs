// Written by `xms generate` from api/cloud/cloud-services.toml; do not edit.
//! Cloud services.
//!
//! Cloud services: the operations on them.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET_PROPERTIES`] | `GET /services/hostedservices/{cloud-service-name}` | since 2009-10-01 |

use ::xms_runtime::{
    Availability, Base64Text, Body, DateTime, Dictionary, ExpectedResponse, Field, Kind,
    MapShape, Method, Operation, Parameter, Resource, Uri,
};

use super::{NAMESPACE, version};

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

::xms_runtime::record! {
    /// Element `<HostedService>`. Since 2009-10-01. Answered by [`GET_PROPERTIES`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(HOSTED_SERVICE_SHAPE, "HostedService", NAMESPACE)]
    pub struct HostedService {
        /// `<Url>`. Since 2009-10-01.
        #[field(0, "Url", Uri)]
        pub url: Option<Uri>,
        /// `<ServiceName>`. Since 2009-10-01.
        #[field(1, "ServiceName", String)]
        pub service_name: Option<String>,
        /// `<HostedServiceProperties>`. Since 2009-10-01.
        #[field(2, "HostedServiceProperties", Record(HostedServiceProperties::SHAPE))]
        pub hosted_service_properties: Option<HostedServiceProperties>,
        /// `<Deployments>` of `<Deployment>`. Since 2009-10-01.
        #[field(
            3,
            "Deployments",
            List(&Field::new("Deployment", Kind::Record(Deployment::SHAPE)))
        )]
        pub deployments: Vec<Deployment>,
    }
}

impl HostedService {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Element `<HostedServiceProperties>`. Since 2009-10-01. Occurs in [`GET_PROPERTIES`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(HOSTED_SERVICE_PROPERTIES_SHAPE, "HostedServiceProperties", NAMESPACE)]
    pub struct HostedServiceProperties {
        /// `<Description>`. Since 2009-10-01.
        #[field(0, "Description", String)]
        pub description: Option<String>,
        /// `<Location>`. Since 2009-10-01.
        #[field(1, "Location", String)]
        pub location: Option<String>,
        /// `<Label>`, base64 on the wire. Since 2009-10-01.
        #[field(2, "Label", Base64Text)]
        pub label: Option<Base64Text>,
        /// `<Status>`. Since 2009-10-01.
        #[field(3, "Status", String)]
        pub status: Option<String>,
        /// `<DateCreated>`. Since 2009-10-01.
        #[field(4, "DateCreated", DateTime)]
        pub date_created: Option<DateTime>,
        /// `<DateLastModified>`. Since 2009-10-01.
        #[field(5, "DateLastModified", DateTime)]
        pub date_last_modified: Option<DateTime>,
        /// `<ExtendedProperties>` of `<ExtendedProperty>` with `<Name>` and `<Value>`. Since
        /// 2009-10-01.
        #[field(
            6,
            "ExtendedProperties",
            Map(
                &MapShape::new(
                    Field::new("ExtendedProperty", Kind::String),
                    Field::new("Name", Kind::String),
                    Field::new("Value", Kind::String)
                )
            )
        )]
        pub extended_properties: Dictionary<String>,
    }
}

impl HostedServiceProperties {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Element `<Deployment>`. Since 2009-10-01. Occurs in [`GET_PROPERTIES`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(DEPLOYMENT_SHAPE, "Deployment", NAMESPACE)]
    pub struct Deployment {
        /// `<Name>`. Since 2009-10-01.
        #[field(0, "Name", String)]
        pub name: Option<String>,
        /// `<DeploymentSlot>`. Since 2009-10-01.
        #[field(1, "DeploymentSlot", String)]
        pub deployment_slot: Option<String>,
        /// `<PrivateID>`. Since 2009-10-01.
        #[field(2, "PrivateID", String)]
        pub private_id: Option<String>,
        /// `<Status>`. Since 2009-10-01.
        #[field(3, "Status", String)]
        pub status: Option<String>,
        /// `<Label>`, base64 on the wire. Since 2009-10-01.
        #[field(4, "Label", Base64Text)]
        pub label: Option<Base64Text>,
        /// `<Url>`. Since 2009-10-01.
        #[field(5, "Url", Uri)]
        pub url: Option<Uri>,
        /// `<RoleInstanceList>` of `<RoleInstance>`. Since 2009-10-01.
        #[field(
            6,
            "RoleInstanceList",
            List(&Field::new("RoleInstance", Kind::Record(RoleInstance::SHAPE)))
        )]
        pub role_instance_list: Vec<RoleInstance>,
        /// `<UpgradeDomainCount>`. Since 2009-10-01.
        #[field(7, "UpgradeDomainCount", Int32)]
        pub upgrade_domain_count: Option<i32>,
        /// `<RollbackAllowed>`. Since 2009-10-01.
        #[field(8, "RollbackAllowed", Bool)]
        pub rollback_allowed: Option<bool>,
        /// `<ExtensionConfiguration>`. Since 2009-10-01.
        #[field(9, "ExtensionConfiguration", Record(ExtensionConfiguration::SHAPE))]
        pub extension_configuration: Option<ExtensionConfiguration>,
    }
}

impl Deployment {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Element `<RoleInstance>`. Since 2009-10-01. Occurs in [`GET_PROPERTIES`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(ROLE_INSTANCE_SHAPE, "RoleInstance", NAMESPACE)]
    pub struct RoleInstance {
        /// `<RoleName>`. Since 2009-10-01.
        #[field(0, "RoleName", String)]
        pub role_name: Option<String>,
        /// `<InstanceName>`. Since 2009-10-01.
        #[field(1, "InstanceName", String)]
        pub instance_name: Option<String>,
        /// `<InstanceStatus>`. Since 2009-10-01.
        #[field(2, "InstanceStatus", String)]
        pub instance_status: Option<String>,
        /// `<InstanceUpgradeDomain>`. Since 2009-10-01.
        #[field(3, "InstanceUpgradeDomain", Int32)]
        pub instance_upgrade_domain: Option<i32>,
        /// `<InstanceStateDetails>`. Since 2009-10-01.
        #[field(4, "InstanceStateDetails", String)]
        pub instance_state_details: Option<String>,
        /// `<IpAddress>`. Since 2009-10-01.
        #[field(5, "IpAddress", String)]
        pub ip_address: Option<String>,
        /// `<InstanceEndpoints>` of `<InstanceEndpoint>`. Since 2009-10-01.
        #[field(
            6,
            "InstanceEndpoints",
            List(&Field::new("InstanceEndpoint", Kind::Record(InstanceEndpoint::SHAPE)))
        )]
        pub instance_endpoints: Vec<InstanceEndpoint>,
    }
}

impl RoleInstance {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Element `<InstanceEndpoint>`. Since 2009-10-01. Occurs in [`GET_PROPERTIES`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(INSTANCE_ENDPOINT_SHAPE, "InstanceEndpoint", NAMESPACE)]
    pub struct InstanceEndpoint {
        /// `<Name>`. Since 2009-10-01.
        #[field(0, "Name", String)]
        pub name: Option<String>,
        /// `<Vip>`. Since 2009-10-01.
        #[field(1, "Vip", String)]
        pub vip: Option<String>,
        /// `<PublicPort>`. Since 2009-10-01.
        #[field(2, "PublicPort", Int32)]
        pub public_port: Option<i32>,
        /// `<LocalPort>`. Since 2009-10-01.
        #[field(3, "LocalPort", Int32)]
        pub local_port: Option<i32>,
        /// `<Protocol>`. Since 2009-10-01.
        #[field(4, "Protocol", String)]
        pub protocol: Option<String>,
    }
}

impl InstanceEndpoint {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Element `<ExtensionConfiguration>`. Since 2009-10-01. Occurs in [`GET_PROPERTIES`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(EXTENSION_CONFIGURATION_SHAPE, "ExtensionConfiguration", NAMESPACE)]
    pub struct ExtensionConfiguration {
        /// `<AllRoles>` of `<Extension>`. Since 2009-10-01.
        #[field(
            0,
            "AllRoles",
            List(
                &Field::new(
                    "Extension",
                    Kind::Record(ExtensionConfigurationExtension::SHAPE)
                )
            )
        )]
        pub all_roles: Vec<ExtensionConfigurationExtension>,
    }
}

impl ExtensionConfiguration {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Element `<Extension>`. Since 2009-10-01. Occurs in [`GET_PROPERTIES`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(
        EXTENSION_CONFIGURATION_EXTENSION_SHAPE,
        "ExtensionConfigurationExtension",
        NAMESPACE,
        tag("Extension")
    )]
    pub struct ExtensionConfigurationExtension {
        /// `<Id>`. Since 2009-10-01.
        #[field(0, "Id", String)]
        pub id: Option<String>,
    }
}

impl ExtensionConfigurationExtension {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}
