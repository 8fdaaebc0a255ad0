// Written by `xms generate` from api-spec/storage-blob/blob-leases.toml; do not edit.
//! Leases of blobs.
//!
//! Locks that keep blobs from being written and deleted by others.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`ACQUIRE`] | `PUT /{container}/{blob+}` | since 2009-09-19 |
//! | [`RENEW`] | `PUT /{container}/{blob+}` | since 2009-09-19 |
//! | [`CHANGE`] | `PUT /{container}/{blob+}` | since 2012-02-12 |
//! | [`RELEASE`] | `PUT /{container}/{blob+}` | since 2009-09-19 |
//! | [`BREAK_LEASE`] | `PUT /{container}/{blob+}` | since 2009-09-19 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Limits, Method, Operation, Parameter,
    Resource,
};

use super::version;

pub use super::elements::blob_leases::*;
pub use super::headers::blob_leases::*;
pub use super::options::blob_leases::*;

/// Locks a blob: from now on only who names the lease can write or delete it.
///
/// Lease Blob: `PUT /{container}/{blob+}`, since 2009-09-19. Answers 201.
///
/// With a proposed identifier the request may be repeated: who holds the lease gets it again.
///
/// Source: learn.microsoft.com/rest/api/storageservices/lease-blob.
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
/// - `comp=lease`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-lease-action=acquire`: What happens to the lease.
/// - `x-ms-lease-duration`: Seconds that the lease lasts, from 15 to 60; -1: it does not end by
///   itself. Required from 2012-02-12 on; before, a lease lasts a minute. Since 2012-02-12. From -1
///   to 60.
/// - `x-ms-proposed-lease-id`: The identifier that the lease is to have; absent: the service makes
///   one. Since 2012-02-12.
/// - `If-Match`: Only when the ETag is this one; `*`: only when it exists.
/// - `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
/// - `If-Modified-Since`: Only when it was changed after this moment.
/// - `If-Unmodified-Since`: Only when it was not changed after this moment.
/// - `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
/// - `x-ms-lease-id`: Identifier of the lease.
pub static ACQUIRE: Operation = Operation {
    id: "blob-leases.acquire",
    title: "Lease Blob",
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
        Parameter::constant("comp", "lease"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::constant("x-ms-lease-action", "acquire"),
        Parameter::new("x-ms-lease-duration", Kind::Int32)
            .since(version::V2012_02_12)
            .limits(&Limits::NONE.min(-1).max(60)),
        Parameter::new("x-ms-proposed-lease-id", Kind::Uuid).since(version::V2012_02_12),
        Parameter::new("If-Match", Kind::String),
        Parameter::new("If-None-Match", Kind::String),
        Parameter::new("If-Modified-Since", Kind::HttpDate),
        Parameter::new("If-Unmodified-Since", Kind::HttpDate),
        Parameter::new("x-ms-if-tags", Kind::String).since(version::V2019_12_12),
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
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Lets a lease begin anew, also after it ended, if nobody else changed or leased the blob since.
///
/// Lease Blob: `PUT /{container}/{blob+}`, since 2009-09-19. Answers 200.
///
/// Source: learn.microsoft.com/rest/api/storageservices/lease-blob.
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
/// - `comp=lease`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-lease-action=renew`: What happens to the lease.
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
/// - `If-Match`: Only when the ETag is this one; `*`: only when it exists.
/// - `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
/// - `If-Modified-Since`: Only when it was changed after this moment.
/// - `If-Unmodified-Since`: Only when it was not changed after this moment.
/// - `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
/// - `x-ms-lease-id`: Identifier of the lease.
pub static RENEW: Operation = Operation {
    id: "blob-leases.renew",
    title: "Lease Blob",
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
        Parameter::constant("comp", "lease"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::constant("x-ms-lease-action", "renew"),
        Parameter::new("x-ms-lease-id", Kind::Uuid).required(),
        Parameter::new("If-Match", Kind::String),
        Parameter::new("If-None-Match", Kind::String),
        Parameter::new("If-Modified-Since", Kind::HttpDate),
        Parameter::new("If-Unmodified-Since", Kind::HttpDate),
        Parameter::new("x-ms-if-tags", Kind::String).since(version::V2019_12_12),
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
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Gives a lease another identifier.
///
/// Lease Blob: `PUT /{container}/{blob+}`, since 2012-02-12. Answers 200.
///
/// Source: learn.microsoft.com/rest/api/storageservices/lease-blob.
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
/// - `comp=lease`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-lease-action=change`: What happens to the lease.
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
/// - `x-ms-proposed-lease-id`: The identifier that the lease is to have.
/// - `If-Match`: Only when the ETag is this one; `*`: only when it exists.
/// - `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
/// - `If-Modified-Since`: Only when it was changed after this moment.
/// - `If-Unmodified-Since`: Only when it was not changed after this moment.
/// - `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
/// - `x-ms-lease-id`: Identifier of the lease.
pub static CHANGE: Operation = Operation {
    id: "blob-leases.change",
    title: "Lease Blob",
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
        Parameter::constant("comp", "lease"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::constant("x-ms-lease-action", "change"),
        Parameter::new("x-ms-lease-id", Kind::Uuid).required(),
        Parameter::new("x-ms-proposed-lease-id", Kind::Uuid).required(),
        Parameter::new("If-Match", Kind::String),
        Parameter::new("If-None-Match", Kind::String),
        Parameter::new("If-Modified-Since", Kind::HttpDate),
        Parameter::new("If-Unmodified-Since", Kind::HttpDate),
        Parameter::new("x-ms-if-tags", Kind::String).since(version::V2019_12_12),
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

/// Ends a lease at once, so that others can lease the blob.
///
/// Lease Blob: `PUT /{container}/{blob+}`, since 2009-09-19. Answers 200.
///
/// Source: learn.microsoft.com/rest/api/storageservices/lease-blob.
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
/// - `comp=lease`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-lease-action=release`: What happens to the lease.
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
/// - `If-Match`: Only when the ETag is this one; `*`: only when it exists.
/// - `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
/// - `If-Modified-Since`: Only when it was changed after this moment.
/// - `If-Unmodified-Since`: Only when it was not changed after this moment.
/// - `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
pub static RELEASE: Operation = Operation {
    id: "blob-leases.release",
    title: "Lease Blob",
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
        Parameter::constant("comp", "lease"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::constant("x-ms-lease-action", "release"),
        Parameter::new("x-ms-lease-id", Kind::Uuid).required(),
        Parameter::new("If-Match", Kind::String),
        Parameter::new("If-None-Match", Kind::String),
        Parameter::new("If-Modified-Since", Kind::HttpDate),
        Parameter::new("If-Unmodified-Since", Kind::HttpDate),
        Parameter::new("x-ms-if-tags", Kind::String).since(version::V2019_12_12),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    response_headers: &[
        Parameter::new("ETag", Kind::String),
        Parameter::new("Last-Modified", Kind::HttpDate),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<ReleaseHeaders>),
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Ends a lease without its identifier, so that nobody can renew it.
///
/// Lease Blob: `PUT /{container}/{blob+}`, since 2009-09-19. Answers 202.
///
/// Nobody else can lease before the period is over; without one, the lease lasts as long as it
/// would have.
///
/// Source: learn.microsoft.com/rest/api/storageservices/lease-blob.
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
/// - `comp=lease`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-lease-action=break`: What happens to the lease.
/// - `x-ms-lease-break-period`: Seconds after which a broken lease ends, at most those that it has
///   left. Since 2012-02-12. From 0 to 60.
/// - `If-Match`: Only when the ETag is this one; `*`: only when it exists.
/// - `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
/// - `If-Modified-Since`: Only when it was changed after this moment.
/// - `If-Unmodified-Since`: Only when it was not changed after this moment.
/// - `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
/// - `x-ms-lease-time`: Seconds until the lease ends; 0: it has ended.
pub static BREAK_LEASE: Operation = Operation {
    id: "blob-leases.break",
    title: "Lease Blob",
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
        Parameter::constant("comp", "lease"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::constant("x-ms-lease-action", "break"),
        Parameter::new("x-ms-lease-break-period", Kind::Int32)
            .since(version::V2012_02_12)
            .limits(&Limits::NONE.min(0).max(60)),
        Parameter::new("If-Match", Kind::String),
        Parameter::new("If-None-Match", Kind::String),
        Parameter::new("If-Modified-Since", Kind::HttpDate),
        Parameter::new("If-Unmodified-Since", Kind::HttpDate),
        Parameter::new("x-ms-if-tags", Kind::String).since(version::V2019_12_12),
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
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "blob-leases",
    title: "Leases of blobs",
    operations: &[&ACQUIRE, &RENEW, &CHANGE, &RELEASE, &BREAK_LEASE],
    enums: &[LeaseStatus::TABLE, LeaseState::TABLE, LeaseDuration::TABLE],
    ..Resource::BASE
};
