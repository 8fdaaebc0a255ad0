// Written by `xms generate` from api-spec/service-management/operations.toml; do not edit.
//! Elements and enums of *Operation status*.

use ::xms_runtime::Uuid;

use super::super::NAMESPACE;

::xms_runtime::record! {
    /// How one request is doing.
    ///
    /// Element `<Operation>`. Since 2009-10-01. Answered by
    /// [`GET_STATUS`](super::super::operations::GET_STATUS). Used by operations of
    /// [`subscriptions`](super::super::subscriptions).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(OPERATION_STATUS_SHAPE, "OperationStatus", NAMESPACE, tag("Operation"))]
    pub struct OperationStatus {
        /// The request id, written with dashes.
        ///
        /// `<ID>`, required. Since 2009-10-01.
        #[field(0, "ID", Uuid, required)]
        pub id: Uuid,
        /// Whether it goes on, was done, or failed.
        ///
        /// `<Status>`, required. Since 2009-10-01.
        #[field(1, "Status", Enum(OperationState::TABLE), required)]
        pub status: OperationState,
        /// HTTP status of the outcome; only once it has ended.
        ///
        /// `<HttpStatusCode>`. Since 2009-10-01.
        #[field(2, "HttpStatusCode", Int32)]
        pub http_status_code: Option<i32>,
        /// Why it failed; only then.
        ///
        /// `<Error>`. Since 2009-10-01.
        #[field(3, "Error", Record(Error::SHAPE))]
        pub error: Option<Error>,
    }
}

impl OperationStatus {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(id: impl Into<Uuid>, status: impl Into<OperationState>) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            http_status_code: None,
            error: None,
        }
    }
}

::xms_runtime::record! {
    /// Why the service did not do what it was asked.
    ///
    /// Element `<Error>`. Since 2009-10-01. Answered by every operation that fails.
    ///
    /// The body of every error answer, and part of the status of an operation that failed.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ERROR_SHAPE, "Error", NAMESPACE)]
    pub struct Error {
        /// Names the kind of error; an open set.
        ///
        /// `<Code>`. Since 2009-10-01.
        #[field(0, "Code", String)]
        pub code: Option<String>,
        /// Explanation for a person.
        ///
        /// `<Message>`. Since 2009-10-01.
        #[field(1, "Message", String)]
        pub message: Option<String>,
    }
}

impl Error {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::open_enum! {
    /// Where a request is on its way.
    ///
    /// Since 2009-10-01. Occurs in [`GET_STATUS`](super::super::operations::GET_STATUS). Used by
    /// operations of [`subscriptions`](super::super::subscriptions). The set is open: a value that
    /// is not named here is kept as it came.
    #[values(OPERATION_STATE_TABLE, "OperationState")]
    pub enum OperationState {
        /// The service is still at work.
        ///
        /// `InProgress`. Since 2009-10-01.
        #[value(0, "InProgress")]
        InProgress,
        /// It was done.
        ///
        /// `Succeeded`. Since 2009-10-01.
        #[value(1, "Succeeded")]
        Succeeded,
        /// It was not done; `Error` says why.
        ///
        /// `Failed`. Since 2009-10-01.
        #[value(2, "Failed")]
        Failed,
    }
}
