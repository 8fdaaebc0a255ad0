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
    Availability, Body, DateTime, ExpectedResponse, Kind, Limits, Method, Operation,
    Parameter, Resource, Uuid,
};

use super::version;

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

/// Holds the parameters of [`ACQUIRE`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AcquireOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-lease-duration`: Seconds that the lease lasts, from 15 to 60; -1: it does not end by
    /// itself. Required from 2012-02-12 on; before, a lease lasts a minute. Since 2012-02-12. From
    /// -1 to 60.
    pub lease_duration: Option<i32>,
    /// `x-ms-proposed-lease-id`: The identifier that the lease is to have; absent: the service
    /// makes one. Since 2012-02-12.
    pub proposed_lease_id: Option<Uuid>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl AcquireOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`ACQUIRE`] answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[answered_by(ACQUIRE)]
    pub struct AcquireHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `x-ms-lease-id`: Identifier of the lease.
        #[header(2)]
        pub lease_id: Uuid,
    }
}

impl AcquireHeaders {
    /// Creates the headers from those that are always there; the methods below set the others.
    pub fn new(lease_id: impl Into<Uuid>) -> Self {
        Self {
            etag: None,
            last_modified: None,
            lease_id: lease_id.into(),
        }
    }
}

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

/// Holds the parameters of [`RENEW`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RenewOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl RenewOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`RENEW`] answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[answered_by(RENEW)]
    pub struct RenewHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `x-ms-lease-id`: Identifier of the lease.
        #[header(2)]
        pub lease_id: Uuid,
    }
}

impl RenewHeaders {
    /// Creates the headers from those that are always there; the methods below set the others.
    pub fn new(lease_id: impl Into<Uuid>) -> Self {
        Self {
            etag: None,
            last_modified: None,
            lease_id: lease_id.into(),
        }
    }
}

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

/// Holds the parameters of [`CHANGE`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl ChangeOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`CHANGE`] answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[answered_by(CHANGE)]
    pub struct ChangeHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `x-ms-lease-id`: Identifier of the lease.
        #[header(2)]
        pub lease_id: Uuid,
    }
}

impl ChangeHeaders {
    /// Creates the headers from those that are always there; the methods below set the others.
    pub fn new(lease_id: impl Into<Uuid>) -> Self {
        Self {
            etag: None,
            last_modified: None,
            lease_id: lease_id.into(),
        }
    }
}

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

/// Holds the parameters of [`RELEASE`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReleaseOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl ReleaseOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`RELEASE`] answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(RELEASE)]
    pub struct ReleaseHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
    }
}

impl ReleaseHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

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

/// Holds the parameters of [`BREAK_LEASE`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BreakLeaseOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-lease-break-period`: Seconds after which a broken lease ends, at most those that it
    /// has left. Since 2012-02-12. From 0 to 60.
    pub lease_break_period: Option<i32>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl BreakLeaseOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`BREAK_LEASE`] answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(BREAK_LEASE)]
    pub struct BreakLeaseHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `x-ms-lease-time`: Seconds until the lease ends; 0: it has ended.
        #[header(2)]
        pub lease_time: Option<i32>,
    }
}

impl BreakLeaseHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "blob-leases",
    title: "Leases of blobs",
    operations: &[&ACQUIRE, &RENEW, &CHANGE, &RELEASE, &BREAK_LEASE],
    enums: &[LeaseStatus::TABLE, LeaseState::TABLE, LeaseDuration::TABLE],
    ..Resource::BASE
};

::xms_runtime::open_enum! {
    /// Whether a lease keeps others from writing, as headers and lists of blobs and containers tell
    /// it.
    ///
    /// Since 2009-09-19. Used by operations of [`blobs`](super::blobs),
    /// [`containers`](super::containers). The set is open: a value that is not named here is kept
    /// as it came.
    #[values(LEASE_STATUS_TABLE, "LeaseStatus")]
    pub enum LeaseStatus {
        /// Only who holds the lease can change it.
        ///
        /// `locked`. Since 2009-09-19.
        #[value(0, "locked")]
        Locked,
        /// It is free.
        ///
        /// `unlocked`. Since 2009-09-19.
        #[value(1, "unlocked")]
        Unlocked,
    }
}

::xms_runtime::open_enum! {
    /// How far a lease has come, from when it is acquired until it has ended.
    ///
    /// Since 2012-02-12. Used by operations of [`blobs`](super::blobs),
    /// [`containers`](super::containers). The set is open: a value that is not named here is kept
    /// as it came.
    #[values(LEASE_STATE_TABLE, "LeaseState")]
    pub enum LeaseState {
        /// Nobody holds one: it can be acquired.
        ///
        /// `available`. Since 2012-02-12.
        #[value(0, "available")]
        Available,
        /// Somebody holds it: only with its identifier can the blob or container be changed.
        ///
        /// `leased`. Since 2012-02-12.
        #[value(1, "leased")]
        Leased,
        /// It has run out, and can be renewed.
        ///
        /// `expired`. Since 2012-02-12.
        #[value(2, "expired")]
        Expired,
        /// It was broken, and ends soon.
        ///
        /// `breaking`. Since 2012-02-12.
        #[value(3, "breaking")]
        Breaking,
        /// It was broken, and has ended.
        ///
        /// `broken`. Since 2012-02-12.
        #[value(4, "broken")]
        Broken,
    }
}

::xms_runtime::open_enum! {
    /// Whether a lease ends by itself.
    ///
    /// Since 2012-02-12. Used by operations of [`blobs`](super::blobs),
    /// [`containers`](super::containers). The set is open: a value that is not named here is kept
    /// as it came.
    #[values(LEASE_DURATION_TABLE, "LeaseDuration")]
    pub enum LeaseDuration {
        /// It lasts until it is released or broken.
        ///
        /// `infinite`. Since 2012-02-12.
        #[value(0, "infinite")]
        Infinite,
        /// It ends 15 to 60 seconds after it was acquired or renewed last.
        ///
        /// `fixed`. Since 2012-02-12.
        #[value(1, "fixed")]
        Fixed,
    }
}
