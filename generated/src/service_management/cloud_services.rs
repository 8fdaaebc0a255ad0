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
//! | [`GET_PROPERTIES`] | `GET /services/hostedservices/{cloud-service-name}` | since 2009-10-01 |

use xms_runtime::{
    Base64Text, Body, DateTime, Dictionary, EnumShape, EnumValue, Field, Kind, MapShape, Method, Nillable, OpenEnum,
    Operation, Parameter, Record, Resource, Response, Shape, Unrecognized, Uri, Value,
};

use super::{NAMESPACE, version};

/// Reads what is known of a cloud service, and on request of its deployments.
///
/// Get Cloud Service Properties: `GET /services/hostedservices/{cloud-service-name}`, since
/// 2009-10-01. Answers 200 with [`HostedService`].
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

/// The table of this resource: its operations, elements and enums.
pub static RESOURCE: Resource = Resource {
    name: "cloud-services",
    title: "Cloud services",
    operations: &[&GET_PROPERTIES],
    shapes: &[HostedService::SHAPE, HostedServiceProperties::SHAPE],
    enums: &[HostedServiceStatus::TABLE],
};

/// A cloud service.
///
/// Element `<HostedService>`. Since 2009-10-01. Answered by [`GET_PROPERTIES`].
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
    /// Thumbprint of the certificate that was made for remote management by WinRM over HTTPS where
    /// none was given. Stays when a role gets another one.
    ///
    /// `<DefaultWinRmCertificateThumbprint>`. Since 2009-10-01.
    pub default_win_rm_certificate_thumbprint: Option<String>,
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
            default_win_rm_certificate_thumbprint: None,
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

    /// Sets [`default_win_rm_certificate_thumbprint`](field@Self::default_win_rm_certificate_thumbprint).
    #[must_use]
    pub fn default_win_rm_certificate_thumbprint(mut self, value: impl Into<String>) -> Self {
        self.default_win_rm_certificate_thumbprint = Some(value.into());
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
        Field::new("DefaultWinRmCertificateThumbprint", Kind::String),
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
            _ => &self.default_win_rm_certificate_thumbprint,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.url,
            1 => &mut self.service_name,
            2 => &mut self.hosted_service_properties,
            _ => &mut self.default_win_rm_certificate_thumbprint,
        }
    }

    fn empty() -> Self {
        Self {
            url: None,
            service_name: Value::empty(),
            hosted_service_properties: None,
            default_win_rm_certificate_thumbprint: None,
        }
    }
}

/// Properties of a cloud service.
///
/// Element `<HostedServiceProperties>`. Since 2009-10-01. Occurs in [`GET_PROPERTIES`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct HostedServiceProperties {
    /// What it is for.
    ///
    /// `<Description>`, may be nil on purpose. Since 2009-10-01.
    pub description: Option<Nillable<String>>,
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
        self.description = Some(Nillable::Value(value.into()));
        self
    }

    /// Says that [`description`](field@Self::description) has no value.
    #[must_use]
    pub fn description_nil(mut self) -> Self {
        self.description = Some(Nillable::Nil);
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
}

static HOSTED_SERVICE_PROPERTIES_SHAPE: Shape = Shape::new::<HostedServiceProperties>(
    "HostedServiceProperties",
    NAMESPACE,
    &[
        Field::new("Description", Kind::String).nil(),
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
            _ => &self.reverse_dns_fqdn,
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
            _ => &mut self.reverse_dns_fqdn,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// State of a cloud service.
///
/// Since 2012-03-01. Occurs in [`GET_PROPERTIES`]. The set is open: a value that is not named here
/// is kept as it came.
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
