// Written by `xms generate` from api-spec/storage-blob/container-leases.toml; do not edit.
//! Leases of containers.
//!
//! Locks that keep containers from being deleted.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`ACQUIRE`] | `PUT /{container}` | since 2012-02-12 |
//! | [`RENEW`] | `PUT /{container}` | since 2012-02-12 |
//! | [`CHANGE`] | `PUT /{container}` | since 2012-02-12 |
//! | [`RELEASE`] | `PUT /{container}` | since 2012-02-12 |
//! | [`BREAK_LEASE`] | `PUT /{container}` | since 2012-02-12 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Limits, Method, Operation, Parameter,
    Resource,
};

use super::version;

pub use super::headers::container_leases::*;
pub use super::options::container_leases::*;

/// Locks a container: from now on only who names the lease can delete it.
///
/// Lease Container: `PUT /{container}`, since 2012-02-12. Answers 201.
///
/// With a proposed identifier the request may be repeated: who holds the lease gets it again.
///
/// Source: learn.microsoft.com/rest/api/storageservices/lease-container.
///
/// In the path:
///
/// - `container`: Name of the container: lower-case letters, digits and single dashes, or `$root`,
///   `$web`, `$logs`. From 3 to 63 characters.
///
/// In the query:
///
/// - `restype=container`
/// - `comp=lease`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-lease-action=acquire`: What happens to the lease.
/// - `x-ms-lease-duration`: Seconds that the lease lasts, from 15 to 60; -1: it does not end by
///   itself. From -1 to 60.
/// - `x-ms-proposed-lease-id`: The identifier that the lease is to have; absent: the service makes
///   one.
/// - `If-Modified-Since`: Only when it was changed after this moment.
/// - `If-Unmodified-Since`: Only when it was not changed after this moment.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
/// - `x-ms-lease-id`: Identifier of the lease.
pub static ACQUIRE: Operation = Operation {
    id: "container-leases.acquire",
    title: "Lease Container",
    method: Method::Put,
    path: "/{container}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[
        Parameter::constant("restype", "container"),
        Parameter::constant("comp", "lease"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::constant("x-ms-lease-action", "acquire"),
        Parameter::new("x-ms-lease-duration", Kind::Int32)
            .required()
            .limits(&Limits::NONE.min(-1).max(60)),
        Parameter::new("x-ms-proposed-lease-id", Kind::Uuid),
        Parameter::new("If-Modified-Since", Kind::HttpDate),
        Parameter::new("If-Unmodified-Since", Kind::HttpDate),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    response_headers: &[
        Parameter::new("ETag", Kind::String),
        Parameter::new("Last-Modified", Kind::HttpDate),
        Parameter::new("x-ms-lease-id", Kind::Uuid).required(),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<AcquireHeaders>),
    responses: &[ExpectedResponse::new(201, Body::None)],
    availability: Availability::ALWAYS.since(version::V2012_02_12),
    ..Operation::BASE
};

/// Lets a lease begin anew, also after it ended, if nobody else changed or leased the container
/// since.
///
/// Lease Container: `PUT /{container}`, since 2012-02-12. Answers 200.
///
/// Source: learn.microsoft.com/rest/api/storageservices/lease-container.
///
/// In the path:
///
/// - `container`: Name of the container: lower-case letters, digits and single dashes, or `$root`,
///   `$web`, `$logs`. From 3 to 63 characters.
///
/// In the query:
///
/// - `restype=container`
/// - `comp=lease`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-lease-action=renew`: What happens to the lease.
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
/// - `If-Modified-Since`: Only when it was changed after this moment.
/// - `If-Unmodified-Since`: Only when it was not changed after this moment.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
/// - `x-ms-lease-id`: Identifier of the lease.
pub static RENEW: Operation = Operation {
    id: "container-leases.renew",
    title: "Lease Container",
    method: Method::Put,
    path: "/{container}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[
        Parameter::constant("restype", "container"),
        Parameter::constant("comp", "lease"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::constant("x-ms-lease-action", "renew"),
        Parameter::new("x-ms-lease-id", Kind::Uuid).required(),
        Parameter::new("If-Modified-Since", Kind::HttpDate),
        Parameter::new("If-Unmodified-Since", Kind::HttpDate),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    response_headers: &[
        Parameter::new("ETag", Kind::String),
        Parameter::new("Last-Modified", Kind::HttpDate),
        Parameter::new("x-ms-lease-id", Kind::Uuid).required(),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<RenewHeaders>),
    availability: Availability::ALWAYS.since(version::V2012_02_12),
    ..Operation::BASE
};

/// Gives a lease another identifier.
///
/// Lease Container: `PUT /{container}`, since 2012-02-12. Answers 200.
///
/// Source: learn.microsoft.com/rest/api/storageservices/lease-container.
///
/// In the path:
///
/// - `container`: Name of the container: lower-case letters, digits and single dashes, or `$root`,
///   `$web`, `$logs`. From 3 to 63 characters.
///
/// In the query:
///
/// - `restype=container`
/// - `comp=lease`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-lease-action=change`: What happens to the lease.
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
/// - `x-ms-proposed-lease-id`: The identifier that the lease is to have.
/// - `If-Modified-Since`: Only when it was changed after this moment.
/// - `If-Unmodified-Since`: Only when it was not changed after this moment.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
/// - `x-ms-lease-id`: Identifier of the lease.
pub static CHANGE: Operation = Operation {
    id: "container-leases.change",
    title: "Lease Container",
    method: Method::Put,
    path: "/{container}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[
        Parameter::constant("restype", "container"),
        Parameter::constant("comp", "lease"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::constant("x-ms-lease-action", "change"),
        Parameter::new("x-ms-lease-id", Kind::Uuid).required(),
        Parameter::new("x-ms-proposed-lease-id", Kind::Uuid).required(),
        Parameter::new("If-Modified-Since", Kind::HttpDate),
        Parameter::new("If-Unmodified-Since", Kind::HttpDate),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    response_headers: &[
        Parameter::new("ETag", Kind::String),
        Parameter::new("Last-Modified", Kind::HttpDate),
        Parameter::new("x-ms-lease-id", Kind::Uuid).required(),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<ChangeHeaders>),
    availability: Availability::ALWAYS.since(version::V2012_02_12),
    ..Operation::BASE
};

/// Ends a lease at once, so that others can lease the container.
///
/// Lease Container: `PUT /{container}`, since 2012-02-12. Answers 200.
///
/// Source: learn.microsoft.com/rest/api/storageservices/lease-container.
///
/// In the path:
///
/// - `container`: Name of the container: lower-case letters, digits and single dashes, or `$root`,
///   `$web`, `$logs`. From 3 to 63 characters.
///
/// In the query:
///
/// - `restype=container`
/// - `comp=lease`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-lease-action=release`: What happens to the lease.
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
/// - `If-Modified-Since`: Only when it was changed after this moment.
/// - `If-Unmodified-Since`: Only when it was not changed after this moment.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
pub static RELEASE: Operation = Operation {
    id: "container-leases.release",
    title: "Lease Container",
    method: Method::Put,
    path: "/{container}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[
        Parameter::constant("restype", "container"),
        Parameter::constant("comp", "lease"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::constant("x-ms-lease-action", "release"),
        Parameter::new("x-ms-lease-id", Kind::Uuid).required(),
        Parameter::new("If-Modified-Since", Kind::HttpDate),
        Parameter::new("If-Unmodified-Since", Kind::HttpDate),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    response_headers: &[
        Parameter::new("ETag", Kind::String),
        Parameter::new("Last-Modified", Kind::HttpDate),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<ReleaseHeaders>),
    availability: Availability::ALWAYS.since(version::V2012_02_12),
    ..Operation::BASE
};

/// Ends a lease without its identifier, so that nobody can renew it.
///
/// Lease Container: `PUT /{container}`, since 2012-02-12. Answers 202.
///
/// Nobody else can lease before the period is over; without one, the lease lasts as long as it
/// would have.
///
/// Source: learn.microsoft.com/rest/api/storageservices/lease-container.
///
/// In the path:
///
/// - `container`: Name of the container: lower-case letters, digits and single dashes, or `$root`,
///   `$web`, `$logs`. From 3 to 63 characters.
///
/// In the query:
///
/// - `restype=container`
/// - `comp=lease`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-lease-action=break`: What happens to the lease.
/// - `x-ms-lease-break-period`: Seconds after which a broken lease ends, at most those that it has
///   left. From 0 to 60.
/// - `If-Modified-Since`: Only when it was changed after this moment.
/// - `If-Unmodified-Since`: Only when it was not changed after this moment.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
/// - `x-ms-lease-time`: Seconds until the lease ends; 0: it has ended.
pub static BREAK_LEASE: Operation = Operation {
    id: "container-leases.break",
    title: "Lease Container",
    method: Method::Put,
    path: "/{container}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[
        Parameter::constant("restype", "container"),
        Parameter::constant("comp", "lease"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::constant("x-ms-lease-action", "break"),
        Parameter::new("x-ms-lease-break-period", Kind::Int32)
            .limits(&Limits::NONE.min(0).max(60)),
        Parameter::new("If-Modified-Since", Kind::HttpDate),
        Parameter::new("If-Unmodified-Since", Kind::HttpDate),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    response_headers: &[
        Parameter::new("ETag", Kind::String),
        Parameter::new("Last-Modified", Kind::HttpDate),
        Parameter::new("x-ms-lease-time", Kind::Int32),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<BreakLeaseHeaders>),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2012_02_12),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "container-leases",
    title: "Leases of containers",
    operations: &[&ACQUIRE, &RENEW, &CHANGE, &RELEASE, &BREAK_LEASE],
    ..Resource::BASE
};
