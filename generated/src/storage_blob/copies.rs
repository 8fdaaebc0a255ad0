// Written by `xms generate` from api-spec/storage-blob/copies.toml; do not edit.
//! Copies.
//!
//! Copies of blobs and of other addresses, carried out by the service.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`ABORT`] | `PUT /{container}/{blob}` | since 2012-02-12 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Limits, Method, Operation, Parameter,
    Resource, Uuid,
};

use super::version;

/// Stops a copy that goes on; the new blob stays, and is empty.
///
/// Abort Copy Blob: `PUT /{container}/{blob}`, since 2012-02-12. Answers 204.
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
/// - `comp=copy`
/// - `copyid`: Identifier that the service gave the copy.
///
/// In the header:
///
/// - `x-ms-copy-action=abort`: What happens to the copy.
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
///
/// For example, *has ended* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
/// <Error>
///   <Code>NoPendingCopyOperation</Code>
///   <Message>There is currently no pending copy operation.
/// RequestId:e5f872a8-84a1-4f94-a542-b7bad473e06e
/// Time:2026-11-28T07:01:54.385Z</Message>
/// </Error>
/// ````
pub static ABORT: Operation = Operation {
    id: "copies.abort",
    title: "Abort Copy Blob",
    method: Method::Put,
    path: "/{container}/{blob}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
        Parameter::new("blob", Kind::String)
            .required()
            .limits(&Limits::NONE.min(1).max(1024)),
    ],
    query: &[
        Parameter::constant("comp", "copy"),
        Parameter::new("copyid", Kind::String).required(),
    ],
    headers: &[
        Parameter::constant("x-ms-copy-action", "abort"),
        Parameter::new("x-ms-lease-id", Kind::Uuid),
    ],
    responses: &[ExpectedResponse::new(204, Body::None)],
    availability: Availability::ALWAYS.since(version::V2012_02_12),
    ..Operation::BASE
};

/// Holds the parameters of [`ABORT`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AbortOptions {
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub x_ms_lease_id: Option<Uuid>,
}

impl AbortOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`x_ms_lease_id`](field@Self::x_ms_lease_id).
    #[must_use]
    pub fn x_ms_lease_id(mut self, value: impl Into<Uuid>) -> Self {
        self.x_ms_lease_id = Some(value.into());
        self
    }
}

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "copies",
    title: "Copies",
    operations: &[&ABORT],
    enums: &[CopyStatus::TABLE],
    ..Resource::BASE
};

::xms_runtime::open_enum! {
    /// How a copy goes on.
    ///
    /// Since 2012-02-12. Used by operations of [`blobs`](super::blobs),
    /// [`page-blobs`](super::page_blobs). The set is open: a value that is not named here is kept
    /// as it came.
    #[values(COPY_STATUS_TABLE, "CopyStatus")]
    pub enum CopyStatus {
        /// It goes on.
        ///
        /// `pending`. Since 2012-02-12.
        #[value(0, "pending")]
        Pending,
        /// It has ended, and the blob is whole.
        ///
        /// `success`. Since 2012-02-12.
        #[value(1, "success")]
        Success,
        /// It was stopped.
        ///
        /// `aborted`. Since 2012-02-12.
        #[value(2, "aborted")]
        Aborted,
        /// It has failed; the description says why.
        ///
        /// `failed`. Since 2012-02-12.
        #[value(3, "failed")]
        Failed,
    }
}
