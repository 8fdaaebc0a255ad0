// Written by `xms generate` from api-spec/service-management/service.toml; do not edit.
//! Azure Service Management.
//!
//! Cloud services, their extensions and what belongs to them, as Azure offered them before Resource
//! Manager.
//!
//! Every request names a dated version in the header `x-ms-version`; the version decides which
//! operations and elements exist, and an answer leaves out what is newer than the version asked
//! for.
//!
//! Operations that take long answer 202 at once with an `x-ms-request-id`; Get Operation Status
//! tells, under that id, how they go on and how they end.
//!
//! Requests go to `https://management.core.windows.net/{subscription-id}` unless the client names
//! another address. They name their version in the header `x-ms-version`; a client that names none
//! uses 2015-04-01.

#[cfg(feature = "client")]
pub mod client;
pub mod cloud_services;
pub mod deployments;
pub mod error_code;
pub mod extension_images;
pub mod extensions;
pub mod locations;
pub mod operations;
pub mod roles;
#[cfg(feature = "server")]
pub mod server;
pub mod service_certificates;
pub mod version;

use ::xms_runtime::{Kind, Parameter, Refusal, Service};

#[cfg(feature = "client")]
pub use self::client::ServiceManagement;
pub use self::operations::LONG_RUNNING;

/// Names the XML namespace of elements that have no other.
pub const NAMESPACE: &str = "http://schemas.microsoft.com/windowsazure";

/// Describes the service: its addresses, versions, errors and resources.
pub static SERVICE: Service = Service {
    name: "service-management",
    title: "Azure Service Management",
    endpoint: "https://management.core.windows.net",
    endpoints: &[
        ("china", "https://management.core.chinacloudapi.cn"),
        ("government", "https://management.core.usgovcloudapi.net"),
        ("germany", "https://management.core.cloudapi.de"),
    ],
    base_path: "/{subscription-id}",
    base_parameters: &[Parameter::new("subscription-id", Kind::String).required()],
    version_header: "x-ms-version",
    default_version: version::DEFAULT,
    known: version::ALL,
    error: Some(operations::ERROR_REPLY),
    errors: error_code::ALL,
    refusals: &[
        (Refusal::Version, error_code::MISSING_OR_INCORRECT_VERSION_HEADER),
        (Refusal::Operation, error_code::RESOURCE_NOT_FOUND),
        (Refusal::Method, error_code::INVALID_HTTP_VERB),
        (Refusal::Query, error_code::MISSING_OR_INVALID_REQUIRED_QUERY_PARAMETER),
        (Refusal::Body, error_code::INVALID_XML_REQUEST),
        (Refusal::Value, error_code::BAD_REQUEST),
        (Refusal::Failure, error_code::INTERNAL_ERROR),
    ],
    resources: &[
        &cloud_services::RESOURCE,
        &deployments::RESOURCE,
        &extension_images::RESOURCE,
        &extensions::RESOURCE,
        &locations::RESOURCE,
        &operations::RESOURCE,
        &roles::RESOURCE,
        &service_certificates::RESOURCE,
    ],
    ..Service::BASE
};
