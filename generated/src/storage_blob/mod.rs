// Written by `xms generate` from api-spec/storage-blob/service.toml; do not edit.
//! Azure Blob Storage.
//!
//! Containers of blobs: files, logs and disks, at any size.
//!
//! Every request names a dated version in the header `x-ms-version`; the version decides which
//! operations, headers and elements exist.
//!
//! An account has one address for each service. What reads and writes may be signed with the key of
//! the account, with a signature in the address that grants single rights, or with a token; some
//! containers are open to everybody.
//!
//! Requests go to `https://{account}.blob.core.windows.net` unless the client names another
//! address. They name their version in the header `x-ms-version`; a client that names none uses
//! 2021-12-02.

pub mod account;
pub mod append_blobs;
pub mod blob_leases;
pub mod blob_queries;
pub mod blobs;
pub mod block_blobs;
#[cfg(feature = "client")]
pub mod client;
pub mod container_leases;
pub mod containers;
pub mod copies;
mod elements;
pub mod error_code;
mod headers;
pub mod immutability;
mod options;
pub mod page_blobs;
#[cfg(feature = "server")]
pub mod server;
mod setters;
pub mod tags;
pub mod version;

use ::xms_runtime::{Catalog, ErrorReply, Kind, Limits, Parameter, Refusal, Service};

#[cfg(feature = "client")]
pub use self::client::StorageBlob;
pub use super::storage_common;

/// Describes the service: its addresses, versions and errors.
pub static SERVICE: Service = Service {
    name: "storage-blob",
    title: "Azure Blob Storage",
    endpoint: "https://{account}.blob.core.windows.net",
    endpoints: &[
        ("china", "https://{account}.blob.core.chinacloudapi.cn"),
        ("government", "https://{account}.blob.core.usgovcloudapi.net"),
    ],
    host_parameters: &[
        Parameter::new("account", Kind::String)
            .required()
            .limits(&Limits::NONE.pattern("[a-z0-9]{3,24}(-secondary)?")),
    ],
    version_header: "x-ms-version",
    missing_version: Some(version::V2009_09_19),
    request_id_header: Some("x-ms-request-id"),
    default_version: version::DEFAULT,
    known: version::ALL,
    declaration: true,
    error: Some(ErrorReply::new(storage_common::errors::Error::SHAPE, 0, 1)),
    error_code_header: Some("x-ms-error-code"),
    errors: error_code::ALL,
    refusals: &[
        (Refusal::Version, error_code::INVALID_HEADER_VALUE),
        (Refusal::Operation, error_code::RESOURCE_NOT_FOUND),
        (Refusal::Method, error_code::UNSUPPORTED_HTTP_VERB),
        (Refusal::Query, error_code::INVALID_QUERY_PARAMETER_VALUE),
        (Refusal::Body, error_code::INVALID_XML_DOCUMENT),
        (Refusal::Value, error_code::INVALID_INPUT),
        (Refusal::Failure, error_code::INTERNAL_ERROR),
    ],
    ..Service::BASE
};

/// Lists all resources of the service. No client refers to it: who calls one operation links the
/// tables of that one.
pub static CATALOG: Catalog = Catalog::new(
    &SERVICE,
    &[
        &account::RESOURCE,
        &append_blobs::RESOURCE,
        &blob_leases::RESOURCE,
        &blob_queries::RESOURCE,
        &blobs::RESOURCE,
        &block_blobs::RESOURCE,
        &container_leases::RESOURCE,
        &containers::RESOURCE,
        &copies::RESOURCE,
        &immutability::RESOURCE,
        &page_blobs::RESOURCE,
        &tags::RESOURCE,
        &storage_common::errors::RESOURCE,
        &storage_common::policies::RESOURCE,
        &storage_common::properties::RESOURCE,
    ],
);
