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
/// - `cloud-service-name`: Name of the cloud service.
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

    /// Sets [`url`](field@Self::url).
    #[must_use]
    pub fn url(mut self, value: impl Into<Uri>) -> Self {
        self.url = Some(value.into());
        self
    }

    /// Sets [`service_name`](field@Self::service_name).
    #[must_use]
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
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
        self.deployments = value.into();
        self
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

    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<Base64Text>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`status`](field@Self::status).
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
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

    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`deployment_slot`](field@Self::deployment_slot).
    #[must_use]
    pub fn deployment_slot(mut self, value: impl Into<String>) -> Self {
        self.deployment_slot = Some(value.into());
        self
    }

    /// Sets [`private_id`](field@Self::private_id).
    #[must_use]
    pub fn private_id(mut self, value: impl Into<String>) -> Self {
        self.private_id = Some(value.into());
        self
    }

    /// Sets [`status`](field@Self::status).
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<Base64Text>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`url`](field@Self::url).
    #[must_use]
    pub fn url(mut self, value: impl Into<Uri>) -> Self {
        self.url = Some(value.into());
        self
    }

    /// Sets [`role_instance_list`](field@Self::role_instance_list).
    #[must_use]
    pub fn role_instance_list(mut self, value: impl Into<Vec<RoleInstance>>) -> Self {
        self.role_instance_list = value.into();
        self
    }

    /// Sets [`upgrade_domain_count`](field@Self::upgrade_domain_count).
    #[must_use]
    pub fn upgrade_domain_count(mut self, value: i32) -> Self {
        self.upgrade_domain_count = Some(value);
        self
    }

    /// Sets [`rollback_allowed`](field@Self::rollback_allowed).
    #[must_use]
    pub fn rollback_allowed(mut self, value: bool) -> Self {
        self.rollback_allowed = Some(value);
        self
    }

    /// Sets [`extension_configuration`](field@Self::extension_configuration).
    #[must_use]
    pub fn extension_configuration(mut self, value: ExtensionConfiguration) -> Self {
        self.extension_configuration = Some(value);
        self
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

    /// Sets [`role_name`](field@Self::role_name).
    #[must_use]
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }

    /// Sets [`instance_name`](field@Self::instance_name).
    #[must_use]
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Sets [`instance_status`](field@Self::instance_status).
    #[must_use]
    pub fn instance_status(mut self, value: impl Into<String>) -> Self {
        self.instance_status = Some(value.into());
        self
    }

    /// Sets [`instance_upgrade_domain`](field@Self::instance_upgrade_domain).
    #[must_use]
    pub fn instance_upgrade_domain(mut self, value: i32) -> Self {
        self.instance_upgrade_domain = Some(value);
        self
    }

    /// Sets [`instance_state_details`](field@Self::instance_state_details).
    #[must_use]
    pub fn instance_state_details(mut self, value: impl Into<String>) -> Self {
        self.instance_state_details = Some(value.into());
        self
    }

    /// Sets [`ip_address`](field@Self::ip_address).
    #[must_use]
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }

    /// Sets [`instance_endpoints`](field@Self::instance_endpoints).
    #[must_use]
    pub fn instance_endpoints(
        mut self,
        value: impl Into<Vec<InstanceEndpoint>>,
    ) -> Self {
        self.instance_endpoints = value.into();
        self
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

    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`vip`](field@Self::vip).
    #[must_use]
    pub fn vip(mut self, value: impl Into<String>) -> Self {
        self.vip = Some(value.into());
        self
    }

    /// Sets [`public_port`](field@Self::public_port).
    #[must_use]
    pub fn public_port(mut self, value: i32) -> Self {
        self.public_port = Some(value);
        self
    }

    /// Sets [`local_port`](field@Self::local_port).
    #[must_use]
    pub fn local_port(mut self, value: i32) -> Self {
        self.local_port = Some(value);
        self
    }

    /// Sets [`protocol`](field@Self::protocol).
    #[must_use]
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
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

    /// Sets [`all_roles`](field@Self::all_roles).
    #[must_use]
    pub fn all_roles(
        mut self,
        value: impl Into<Vec<ExtensionConfigurationExtension>>,
    ) -> Self {
        self.all_roles = value.into();
        self
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

    /// Sets [`id`](field@Self::id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}
