// Written by `xms generate` from api-spec/service-management/service.toml; do not edit.
//! Error codes that the service is known to answer; others occur.

use ::xms_runtime::{ErrorCode, Retry};

/// The version header is missing, or its value is no version that the operation knows.
///
/// `MissingOrIncorrectVersionHeader`, with status 400. Repeating the request does not help.
pub const MISSING_OR_INCORRECT_VERSION_HEADER: ErrorCode = ErrorCode::new(
        "MissingOrIncorrectVersionHeader",
        Retry::Never,
    )
    .status(400);

/// The body is not well-formed, or not what the operation reads.
///
/// `InvalidXmlRequest`, with status 400. Repeating the request does not help.
pub const INVALID_XML_REQUEST: ErrorCode = ErrorCode::new(
        "InvalidXmlRequest",
        Retry::Never,
    )
    .status(400);

/// A query parameter that the operation needs is missing or has a value it does not take.
///
/// `MissingOrInvalidRequiredQueryParameter`, with status 400. Repeating the request does not help.
pub const MISSING_OR_INVALID_REQUIRED_QUERY_PARAMETER: ErrorCode = ErrorCode::new(
        "MissingOrInvalidRequiredQueryParameter",
        Retry::Never,
    )
    .status(400);

/// The resource does not know this HTTP method.
///
/// `InvalidHttpVerb`, with status 400. Repeating the request does not help.
pub const INVALID_HTTP_VERB: ErrorCode = ErrorCode::new("InvalidHttpVerb", Retry::Never)
    .status(400);

/// The certificate or token was not accepted. Documented with 403; 401 occurs as well.
///
/// `AuthenticationFailed`, with status 403. Repeating the request does not help.
pub const AUTHENTICATION_FAILED: ErrorCode = ErrorCode::new(
        "AuthenticationFailed",
        Retry::Never,
    )
    .status(403);

/// What the path names does not exist.
///
/// `ResourceNotFound`, with status 404. Repeating the request does not help.
pub const RESOURCE_NOT_FOUND: ErrorCode = ErrorCode::new(
        "ResourceNotFound",
        Retry::Never,
    )
    .status(404);

/// The service met an error of its own; whether the request was carried out is open.
///
/// `InternalError`, with status 500. The request may have been carried out: only idempotent ones
/// are repeated.
pub const INTERNAL_ERROR: ErrorCode = ErrorCode::new("InternalError", Retry::Unknown)
    .status(500);

/// The operation ran out of time and may have been carried out: look at the state before repeating
/// it.
///
/// `OperationTimedOut`, with status 500. The request may have been carried out: only idempotent
/// ones are repeated.
pub const OPERATION_TIMED_OUT: ErrorCode = ErrorCode::new(
        "OperationTimedOut",
        Retry::Unknown,
    )
    .status(500);

/// The service has no room for the request at the moment and has not begun it.
///
/// `ServerBusy`, with status 503. The service took nothing: any request may be repeated.
pub const SERVER_BUSY: ErrorCode = ErrorCode::new("ServerBusy", Retry::Refused)
    .status(503);

/// The subscription is disabled.
///
/// `SubscriptionDisabled`, with status 403. Repeating the request does not help.
pub const SUBSCRIPTION_DISABLED: ErrorCode = ErrorCode::new(
        "SubscriptionDisabled",
        Retry::Never,
    )
    .status(403);

/// A value in the request is not acceptable; the message says which.
///
/// `BadRequest`, with status 400. Repeating the request does not help.
pub const BAD_REQUEST: ErrorCode = ErrorCode::new("BadRequest", Retry::Never)
    .status(400);

/// The request does not go with the present state, or another operation holds the resource.
///
/// `ConflictError`, with status 409. Repeating the request does not help.
pub const CONFLICT_ERROR: ErrorCode = ErrorCode::new("ConflictError", Retry::Never)
    .status(409);

/// The resource is elsewhere for now: the same method and body belong to the address in `Location`.
///
/// `TemporaryRedirect`, with status 307. Repeating the request does not help.
pub const TEMPORARY_REDIRECT: ErrorCode = ErrorCode::new(
        "TemporaryRedirect",
        Retry::Never,
    )
    .status(307);

/// The request is not valid.
///
/// `InvalidRequest`. Repeating the request does not help.
pub const INVALID_REQUEST: ErrorCode = ErrorCode::new("InvalidRequest", Retry::Never);

/// The content type of the body is not one that the operation reads.
///
/// `InvalidContentType`. Repeating the request does not help.
pub const INVALID_CONTENT_TYPE: ErrorCode = ErrorCode::new(
    "InvalidContentType",
    Retry::Never,
);

/// Too many requests came in; this one was turned away. Undocumented; seen with 503, not with 429.
///
/// `TooManyRequests`, with status 503. The service took nothing: any request may be repeated.
pub const TOO_MANY_REQUESTS: ErrorCode = ErrorCode::new(
        "TooManyRequests",
        Retry::Refused,
    )
    .status(503);

/// A condition that the request depends on does not hold.
///
/// `PreconditionError`. Repeating the request does not help.
pub const PRECONDITION_ERROR: ErrorCode = ErrorCode::new(
    "PreconditionError",
    Retry::Never,
);

/// The configuration that was sent does not fit.
///
/// `ConfigurationError`. Repeating the request does not help.
pub const CONFIGURATION_ERROR: ErrorCode = ErrorCode::new(
    "ConfigurationError",
    Retry::Never,
);

/// The subscription may not do this; for instance, only publishers may register extensions.
///
/// `ForbiddenError`, with status 403. Repeating the request does not help.
pub const FORBIDDEN_ERROR: ErrorCode = ErrorCode::new("ForbiddenError", Retry::Never)
    .status(403);

/// Nothing is there. Undocumented; seen beside `ResourceNotFound`.
///
/// `NotFound`, with status 404. Repeating the request does not help.
pub const NOT_FOUND: ErrorCode = ErrorCode::new("NotFound", Retry::Never).status(404);

/// The name is not one that a storage account may have.
///
/// `StorageAccountNameNotValid`, with status 400. Repeating the request does not help.
pub const STORAGE_ACCOUNT_NAME_NOT_VALID: ErrorCode = ErrorCode::new(
        "StorageAccountNameNotValid",
        Retry::Never,
    )
    .status(400);

/// The subscription does not exist.
///
/// `SubscriptionNotFound`, with status 404. Repeating the request does not help.
pub const SUBSCRIPTION_NOT_FOUND: ErrorCode = ErrorCode::new(
        "SubscriptionNotFound",
        Retry::Never,
    )
    .status(404);

/// The subscription is in a state in which the operation is not allowed.
///
/// `SubscriptionStateForbidden`, with status 404. Repeating the request does not help.
pub const SUBSCRIPTION_STATE_FORBIDDEN: ErrorCode = ErrorCode::new(
        "SubscriptionStateForbidden",
        Retry::Never,
    )
    .status(404);

/// Lists all of them.
pub const ALL: &[ErrorCode] = &[
    MISSING_OR_INCORRECT_VERSION_HEADER,
    INVALID_XML_REQUEST,
    MISSING_OR_INVALID_REQUIRED_QUERY_PARAMETER,
    INVALID_HTTP_VERB,
    AUTHENTICATION_FAILED,
    RESOURCE_NOT_FOUND,
    INTERNAL_ERROR,
    OPERATION_TIMED_OUT,
    SERVER_BUSY,
    SUBSCRIPTION_DISABLED,
    BAD_REQUEST,
    CONFLICT_ERROR,
    TEMPORARY_REDIRECT,
    INVALID_REQUEST,
    INVALID_CONTENT_TYPE,
    TOO_MANY_REQUESTS,
    PRECONDITION_ERROR,
    CONFIGURATION_ERROR,
    FORBIDDEN_ERROR,
    NOT_FOUND,
    STORAGE_ACCOUNT_NAME_NOT_VALID,
    SUBSCRIPTION_NOT_FOUND,
    SUBSCRIPTION_STATE_FORBIDDEN,
];
