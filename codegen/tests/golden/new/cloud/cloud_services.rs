// Written by `xms generate` from api/cloud/cloud-services.toml; do not edit.
//! Cloud services.
//!
//! Cloud services: the operations on them.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET_PROPERTIES`] | `GET /services/hostedservices/{cloud-service-name}` | since 2009-10-01 |

use xms_runtime::{
    Base64Text, Body, DateTime, Dictionary, Field, Kind, MapShape, Method, Operation, Parameter, Record, Resource,
    Response, Shape, Uri, Value,
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
pub static GET_PROPERTIES: Operation = Operation::new(
    "cloud-services.get-properties",
    "Get Cloud Service Properties",
    Method::Get,
    "/services/hostedservices/{cloud-service-name}",
)
.path_parameters(&[Parameter::new("cloud-service-name", Kind::String).required()])
.query(&[Parameter::constant("embed-detail", "true")])
.responses(&[Response::new(200, Body::Element(HostedService::SHAPE))])
.since(version::V2009_10_01);

/// The table of this resource: its operations, elements and enums.
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
    enums: &[],
};

/// Element `<HostedService>`. Since 2009-10-01. Answered by [`GET_PROPERTIES`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HostedService {
    /// `<Url>`. Since 2009-10-01.
    pub url: Option<Uri>,
    /// `<ServiceName>`. Since 2009-10-01.
    pub service_name: Option<String>,
    /// `<HostedServiceProperties>`. Since 2009-10-01.
    pub hosted_service_properties: Option<HostedServiceProperties>,
    /// `<Deployments>` of `<Deployment>`. Since 2009-10-01.
    pub deployments: Vec<Deployment>,
}

impl HostedService {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &HOSTED_SERVICE_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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

static HOSTED_SERVICE_SHAPE: Shape = Shape::new::<HostedService>(
    "HostedService",
    NAMESPACE,
    &[
        Field::new("Url", Kind::Uri),
        Field::new("ServiceName", Kind::String),
        Field::new("HostedServiceProperties", Kind::Record(HostedServiceProperties::SHAPE)),
        Field::new("Deployments", Kind::List(&Field::new("Deployment", Kind::Record(Deployment::SHAPE)))),
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
            _ => &self.deployments,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.url,
            1 => &mut self.service_name,
            2 => &mut self.hosted_service_properties,
            _ => &mut self.deployments,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// Element `<HostedServiceProperties>`. Since 2009-10-01. Occurs in [`GET_PROPERTIES`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HostedServiceProperties {
    /// `<Description>`. Since 2009-10-01.
    pub description: Option<String>,
    /// `<Location>`. Since 2009-10-01.
    pub location: Option<String>,
    /// `<Label>`, base64 on the wire. Since 2009-10-01.
    pub label: Option<Base64Text>,
    /// `<Status>`. Since 2009-10-01.
    pub status: Option<String>,
    /// `<DateCreated>`. Since 2009-10-01.
    pub date_created: Option<DateTime>,
    /// `<DateLastModified>`. Since 2009-10-01.
    pub date_last_modified: Option<DateTime>,
    /// `<ExtendedProperties>` of `<ExtendedProperty>` with `<Name>` and `<Value>`. Since
    /// 2009-10-01.
    pub extended_properties: Dictionary<String>,
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

static HOSTED_SERVICE_PROPERTIES_SHAPE: Shape = Shape::new::<HostedServiceProperties>(
    "HostedServiceProperties",
    NAMESPACE,
    &[
        Field::new("Description", Kind::String),
        Field::new("Location", Kind::String),
        Field::new("Label", Kind::Base64Text),
        Field::new("Status", Kind::String),
        Field::new("DateCreated", Kind::DateTime),
        Field::new("DateLastModified", Kind::DateTime),
        Field::new(
            "ExtendedProperties",
            Kind::Map(&MapShape {
                entry: Field::new("ExtendedProperty", Kind::String),
                key: Field::new("Name", Kind::String),
                value: Field::new("Value", Kind::String),
            }),
        ),
    ],
);

impl Record for HostedServiceProperties {
    fn shape(&self) -> &'static Shape {
        &HOSTED_SERVICE_PROPERTIES_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.location,
            2 => &self.label,
            3 => &self.status,
            4 => &self.date_created,
            5 => &self.date_last_modified,
            _ => &self.extended_properties,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.location,
            2 => &mut self.label,
            3 => &mut self.status,
            4 => &mut self.date_created,
            5 => &mut self.date_last_modified,
            _ => &mut self.extended_properties,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// Element `<Deployment>`. Since 2009-10-01. Occurs in [`GET_PROPERTIES`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Deployment {
    /// `<Name>`. Since 2009-10-01.
    pub name: Option<String>,
    /// `<DeploymentSlot>`. Since 2009-10-01.
    pub deployment_slot: Option<String>,
    /// `<PrivateID>`. Since 2009-10-01.
    pub private_id: Option<String>,
    /// `<Status>`. Since 2009-10-01.
    pub status: Option<String>,
    /// `<Label>`, base64 on the wire. Since 2009-10-01.
    pub label: Option<Base64Text>,
    /// `<Url>`. Since 2009-10-01.
    pub url: Option<Uri>,
    /// `<RoleInstanceList>` of `<RoleInstance>`. Since 2009-10-01.
    pub role_instance_list: Vec<RoleInstance>,
    /// `<UpgradeDomainCount>`. Since 2009-10-01.
    pub upgrade_domain_count: Option<i32>,
    /// `<RollbackAllowed>`. Since 2009-10-01.
    pub rollback_allowed: Option<bool>,
    /// `<ExtensionConfiguration>`. Since 2009-10-01.
    pub extension_configuration: Option<ExtensionConfiguration>,
}

impl Deployment {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &DEPLOYMENT_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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

static DEPLOYMENT_SHAPE: Shape = Shape::new::<Deployment>(
    "Deployment",
    NAMESPACE,
    &[
        Field::new("Name", Kind::String),
        Field::new("DeploymentSlot", Kind::String),
        Field::new("PrivateID", Kind::String),
        Field::new("Status", Kind::String),
        Field::new("Label", Kind::Base64Text),
        Field::new("Url", Kind::Uri),
        Field::new("RoleInstanceList", Kind::List(&Field::new("RoleInstance", Kind::Record(RoleInstance::SHAPE)))),
        Field::new("UpgradeDomainCount", Kind::Int32),
        Field::new("RollbackAllowed", Kind::Bool),
        Field::new("ExtensionConfiguration", Kind::Record(ExtensionConfiguration::SHAPE)),
    ],
);

impl Record for Deployment {
    fn shape(&self) -> &'static Shape {
        &DEPLOYMENT_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            1 => &self.deployment_slot,
            2 => &self.private_id,
            3 => &self.status,
            4 => &self.label,
            5 => &self.url,
            6 => &self.role_instance_list,
            7 => &self.upgrade_domain_count,
            8 => &self.rollback_allowed,
            _ => &self.extension_configuration,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            1 => &mut self.deployment_slot,
            2 => &mut self.private_id,
            3 => &mut self.status,
            4 => &mut self.label,
            5 => &mut self.url,
            6 => &mut self.role_instance_list,
            7 => &mut self.upgrade_domain_count,
            8 => &mut self.rollback_allowed,
            _ => &mut self.extension_configuration,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// Element `<RoleInstance>`. Since 2009-10-01. Occurs in [`GET_PROPERTIES`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RoleInstance {
    /// `<RoleName>`. Since 2009-10-01.
    pub role_name: Option<String>,
    /// `<InstanceName>`. Since 2009-10-01.
    pub instance_name: Option<String>,
    /// `<InstanceStatus>`. Since 2009-10-01.
    pub instance_status: Option<String>,
    /// `<InstanceUpgradeDomain>`. Since 2009-10-01.
    pub instance_upgrade_domain: Option<i32>,
    /// `<InstanceStateDetails>`. Since 2009-10-01.
    pub instance_state_details: Option<String>,
    /// `<IpAddress>`. Since 2009-10-01.
    pub ip_address: Option<String>,
    /// `<InstanceEndpoints>` of `<InstanceEndpoint>`. Since 2009-10-01.
    pub instance_endpoints: Vec<InstanceEndpoint>,
}

impl RoleInstance {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &ROLE_INSTANCE_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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
    pub fn instance_endpoints(mut self, value: impl Into<Vec<InstanceEndpoint>>) -> Self {
        self.instance_endpoints = value.into();
        self
    }
}

static ROLE_INSTANCE_SHAPE: Shape = Shape::new::<RoleInstance>(
    "RoleInstance",
    NAMESPACE,
    &[
        Field::new("RoleName", Kind::String),
        Field::new("InstanceName", Kind::String),
        Field::new("InstanceStatus", Kind::String),
        Field::new("InstanceUpgradeDomain", Kind::Int32),
        Field::new("InstanceStateDetails", Kind::String),
        Field::new("IpAddress", Kind::String),
        Field::new(
            "InstanceEndpoints",
            Kind::List(&Field::new("InstanceEndpoint", Kind::Record(InstanceEndpoint::SHAPE))),
        ),
    ],
);

impl Record for RoleInstance {
    fn shape(&self) -> &'static Shape {
        &ROLE_INSTANCE_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.role_name,
            1 => &self.instance_name,
            2 => &self.instance_status,
            3 => &self.instance_upgrade_domain,
            4 => &self.instance_state_details,
            5 => &self.ip_address,
            _ => &self.instance_endpoints,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.role_name,
            1 => &mut self.instance_name,
            2 => &mut self.instance_status,
            3 => &mut self.instance_upgrade_domain,
            4 => &mut self.instance_state_details,
            5 => &mut self.ip_address,
            _ => &mut self.instance_endpoints,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// Element `<InstanceEndpoint>`. Since 2009-10-01. Occurs in [`GET_PROPERTIES`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceEndpoint {
    /// `<Name>`. Since 2009-10-01.
    pub name: Option<String>,
    /// `<Vip>`. Since 2009-10-01.
    pub vip: Option<String>,
    /// `<PublicPort>`. Since 2009-10-01.
    pub public_port: Option<i32>,
    /// `<LocalPort>`. Since 2009-10-01.
    pub local_port: Option<i32>,
    /// `<Protocol>`. Since 2009-10-01.
    pub protocol: Option<String>,
}

impl InstanceEndpoint {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &INSTANCE_ENDPOINT_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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

static INSTANCE_ENDPOINT_SHAPE: Shape = Shape::new::<InstanceEndpoint>(
    "InstanceEndpoint",
    NAMESPACE,
    &[
        Field::new("Name", Kind::String),
        Field::new("Vip", Kind::String),
        Field::new("PublicPort", Kind::Int32),
        Field::new("LocalPort", Kind::Int32),
        Field::new("Protocol", Kind::String),
    ],
);

impl Record for InstanceEndpoint {
    fn shape(&self) -> &'static Shape {
        &INSTANCE_ENDPOINT_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            1 => &self.vip,
            2 => &self.public_port,
            3 => &self.local_port,
            _ => &self.protocol,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            1 => &mut self.vip,
            2 => &mut self.public_port,
            3 => &mut self.local_port,
            _ => &mut self.protocol,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// Element `<ExtensionConfiguration>`. Since 2009-10-01. Occurs in [`GET_PROPERTIES`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionConfiguration {
    /// `<AllRoles>` of `<Extension>`. Since 2009-10-01.
    pub all_roles: Vec<ExtensionConfigurationExtension>,
}

impl ExtensionConfiguration {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &EXTENSION_CONFIGURATION_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`all_roles`](field@Self::all_roles).
    #[must_use]
    pub fn all_roles(mut self, value: impl Into<Vec<ExtensionConfigurationExtension>>) -> Self {
        self.all_roles = value.into();
        self
    }
}

static EXTENSION_CONFIGURATION_SHAPE: Shape = Shape::new::<ExtensionConfiguration>(
    "ExtensionConfiguration",
    NAMESPACE,
    &[Field::new(
        "AllRoles",
        Kind::List(&Field::new("Extension", Kind::Record(ExtensionConfigurationExtension::SHAPE))),
    )],
);

impl Record for ExtensionConfiguration {
    fn shape(&self) -> &'static Shape {
        &EXTENSION_CONFIGURATION_SHAPE
    }

    fn field(&self, _index: usize) -> &dyn Value {
        &self.all_roles
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Value {
        &mut self.all_roles
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// Element `<Extension>`. Since 2009-10-01. Occurs in [`GET_PROPERTIES`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionConfigurationExtension {
    /// `<Id>`. Since 2009-10-01.
    pub id: Option<String>,
}

impl ExtensionConfigurationExtension {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &EXTENSION_CONFIGURATION_EXTENSION_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](field@Self::id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

static EXTENSION_CONFIGURATION_EXTENSION_SHAPE: Shape = Shape::new::<ExtensionConfigurationExtension>(
    "ExtensionConfigurationExtension",
    NAMESPACE,
    &[Field::new("Id", Kind::String)],
)
.tag("Extension");

impl Record for ExtensionConfigurationExtension {
    fn shape(&self) -> &'static Shape {
        &EXTENSION_CONFIGURATION_EXTENSION_SHAPE
    }

    fn field(&self, _index: usize) -> &dyn Value {
        &self.id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Value {
        &mut self.id
    }

    fn empty() -> Self {
        Self::default()
    }
}
