// Written by `xms generate` from api-spec/storage-blob/immutability.toml; do not edit.
//! Immutability.
//!
//! Policies and legal holds that keep single blobs from being changed or deleted.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`SET_POLICY`] | `PUT /{container}/{blob+}` | since 2020-06-12 |
//! | [`DELETE_POLICY`] | `DELETE /{container}/{blob+}` | since 2020-06-12 |
//! | [`SET_LEGAL_HOLD`] | `PUT /{container}/{blob+}` | since 2020-06-12 |

use ::xms_runtime::{Availability, Kind, Limits, Method, Operation, Parameter, Resource};

use super::version;

pub use super::elements::immutability::*;
pub use super::headers::immutability::*;
pub use super::options::immutability::*;

/// Keeps a blob from being changed or deleted until a moment.
///
/// Set Blob Immutability Policy: `PUT /{container}/{blob+}`, since 2020-06-12. Answers 200.
///
/// The service must keep versions of blobs. A locked policy can be prolonged only.
///
/// Source: learn.microsoft.com/rest/api/storageservices/set-blob-immutability-policy.
///
/// In the path:
///
/// - `container`: Name of the container: lower-case letters, digits and single dashes, or `$root`,
///   `$web`, `$logs`. From 3 to 63 characters.
/// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From 1
///   to 1024 characters.
///
/// In the query:
///
/// - `comp=immutabilityPolicies`
/// - `versionid`: Which version of the blob, as the service named it; absent: the current one.
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-immutability-policy-until-date`: Until when the blob cannot be changed or deleted.
/// - `x-ms-immutability-policy-mode`: Whether the policy can be taken back.
/// - `If-Unmodified-Since`: Only when it was not changed after this moment.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `x-ms-immutability-policy-until-date`: Until when the blob cannot be changed or deleted.
/// - `x-ms-immutability-policy-mode`: Whether the policy can be taken back.
pub static SET_POLICY: Operation = Operation {
    id: "immutability.set-policy",
    title: "Set Blob Immutability Policy",
    method: Method::Put,
    path: "/{container}/{blob+}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
        Parameter::new("blob", Kind::String)
            .required()
            .limits(&Limits::NONE.min(1).max(1024)),
    ],
    query: &[
        Parameter::constant("comp", "immutabilityPolicies"),
        Parameter::new("versionid", Kind::String),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-immutability-policy-until-date", Kind::HttpDate).required(),
        Parameter::new(
            "x-ms-immutability-policy-mode",
            Kind::Enum(ImmutabilityPolicyMode::TABLE),
        ),
        Parameter::new("If-Unmodified-Since", Kind::HttpDate),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    response_headers: &[
        Parameter::new("x-ms-immutability-policy-until-date", Kind::HttpDate),
        Parameter::new(
            "x-ms-immutability-policy-mode",
            Kind::Enum(ImmutabilityPolicyMode::TABLE),
        ),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<SetPolicyHeaders>),
    availability: Availability::ALWAYS.since(version::V2020_06_12),
    ..Operation::BASE
};

/// Takes back an unlocked policy.
///
/// Delete Blob Immutability Policy: `DELETE /{container}/{blob+}`, since 2020-06-12. Answers 200.
///
/// Source: learn.microsoft.com/rest/api/storageservices/delete-blob-immutability-policy.
///
/// In the path:
///
/// - `container`: Name of the container: lower-case letters, digits and single dashes, or `$root`,
///   `$web`, `$logs`. From 3 to 63 characters.
/// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From 1
///   to 1024 characters.
///
/// In the query:
///
/// - `comp=immutabilityPolicies`
/// - `versionid`: Which version of the blob, as the service named it; absent: the current one.
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
pub static DELETE_POLICY: Operation = Operation {
    id: "immutability.delete-policy",
    title: "Delete Blob Immutability Policy",
    method: Method::Delete,
    path: "/{container}/{blob+}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
        Parameter::new("blob", Kind::String)
            .required()
            .limits(&Limits::NONE.min(1).max(1024)),
    ],
    query: &[
        Parameter::constant("comp", "immutabilityPolicies"),
        Parameter::new("versionid", Kind::String),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    availability: Availability::ALWAYS.since(version::V2020_06_12),
    ..Operation::BASE
};

/// Puts a blob under legal hold, or ends that.
///
/// Set Blob Legal Hold: `PUT /{container}/{blob+}`, since 2020-06-12. Answers 200.
///
/// Source: learn.microsoft.com/rest/api/storageservices/set-blob-legal-hold.
///
/// In the path:
///
/// - `container`: Name of the container: lower-case letters, digits and single dashes, or `$root`,
///   `$web`, `$logs`. From 3 to 63 characters.
/// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From 1
///   to 1024 characters.
///
/// In the query:
///
/// - `comp=legalhold`
/// - `versionid`: Which version of the blob, as the service named it; absent: the current one.
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-legal-hold`: Whether the blob is under legal hold, so that nobody can change or delete
///   it.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `x-ms-legal-hold`: Whether the blob is under legal hold.
pub static SET_LEGAL_HOLD: Operation = Operation {
    id: "immutability.set-legal-hold",
    title: "Set Blob Legal Hold",
    method: Method::Put,
    path: "/{container}/{blob+}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
        Parameter::new("blob", Kind::String)
            .required()
            .limits(&Limits::NONE.min(1).max(1024)),
    ],
    query: &[
        Parameter::constant("comp", "legalhold"),
        Parameter::new("versionid", Kind::String),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-legal-hold", Kind::Bool).required(),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    response_headers: &[Parameter::new("x-ms-legal-hold", Kind::Bool)],
    make_headers: Some(::xms_runtime::__private::make_headers::<SetLegalHoldHeaders>),
    availability: Availability::ALWAYS.since(version::V2020_06_12),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "immutability",
    title: "Immutability",
    operations: &[&SET_POLICY, &DELETE_POLICY, &SET_LEGAL_HOLD],
    enums: &[ImmutabilityPolicyMode::TABLE],
    ..Resource::BASE
};
