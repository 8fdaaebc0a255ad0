// Written by `xms generate` from api/cloud/cloud-services.toml; do not edit.
//! Elements and enums of *Cloud services*.

use ::xms_runtime::{Base64Text, DateTime, Dictionary, Field, Kind, MapShape, Uri};

use super::super::NAMESPACE;

::xms_runtime::record! {
    /// Element `<HostedService>`. Since 2009-10-01. Answered by
    /// [`GET_PROPERTIES`](super::super::cloud_services::GET_PROPERTIES).
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
    /// Element `<HostedServiceProperties>`. Since 2009-10-01. Occurs in
    /// [`GET_PROPERTIES`](super::super::cloud_services::GET_PROPERTIES).
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
    /// Element `<Deployment>`. Since 2009-10-01. Occurs in
    /// [`GET_PROPERTIES`](super::super::cloud_services::GET_PROPERTIES).
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
    /// Element `<RoleInstance>`. Since 2009-10-01. Occurs in
    /// [`GET_PROPERTIES`](super::super::cloud_services::GET_PROPERTIES).
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
    /// Element `<InstanceEndpoint>`. Since 2009-10-01. Occurs in
    /// [`GET_PROPERTIES`](super::super::cloud_services::GET_PROPERTIES).
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
    /// Element `<ExtensionConfiguration>`. Since 2009-10-01. Occurs in
    /// [`GET_PROPERTIES`](super::super::cloud_services::GET_PROPERTIES).
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
    /// Element `<Extension>`. Since 2009-10-01. Occurs in
    /// [`GET_PROPERTIES`](super::super::cloud_services::GET_PROPERTIES).
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
