// Written by `xms generate` from api-spec/storage-queue/service.toml; do not edit.
//! Error codes that the service is known to answer; others occur.

use ::xms_runtime::{ErrorCode, Retry};

/// There is a queue of this name with other metadata.
///
/// `QueueAlreadyExists`, with status 409. Repeating the request does not help.
pub const QUEUE_ALREADY_EXISTS: ErrorCode = ErrorCode::new(
        "QueueAlreadyExists",
        Retry::Never,
    )
    .status(409);

/// The queue of this name is being deleted; the name is free after a while.
///
/// `QueueBeingDeleted`, with status 409. Repeating the request does not help.
pub const QUEUE_BEING_DELETED: ErrorCode = ErrorCode::new(
        "QueueBeingDeleted",
        Retry::Never,
    )
    .status(409);

/// There is no queue of this name.
///
/// `QueueNotFound`, with status 404. Repeating the request does not help.
pub const QUEUE_NOT_FOUND: ErrorCode = ErrorCode::new("QueueNotFound", Retry::Never)
    .status(404);

/// The queue was disabled by its owner.
///
/// `QueueDisabled`, with status 409. Repeating the request does not help.
pub const QUEUE_DISABLED: ErrorCode = ErrorCode::new("QueueDisabled", Retry::Never)
    .status(409);

/// The queue has messages.
///
/// `QueueNotEmpty`, with status 409. Repeating the request does not help.
pub const QUEUE_NOT_EMPTY: ErrorCode = ErrorCode::new("QueueNotEmpty", Retry::Never)
    .status(409);

/// There is no such message; it may have been deleted.
///
/// `MessageNotFound`, with status 404. Repeating the request does not help.
pub const MESSAGE_NOT_FOUND: ErrorCode = ErrorCode::new("MessageNotFound", Retry::Never)
    .status(404);

/// The message has more than 64 KiB.
///
/// `MessageTooLarge`, with status 400. Repeating the request does not help.
pub const MESSAGE_TOO_LARGE: ErrorCode = ErrorCode::new("MessageTooLarge", Retry::Never)
    .status(400);

/// The message was got or updated again since.
///
/// `PopReceiptMismatch`, with status 400. Repeating the request does not help.
pub const POP_RECEIPT_MISMATCH: ErrorCode = ErrorCode::new(
        "PopReceiptMismatch",
        Retry::Never,
    )
    .status(400);

/// The marker is none that a list answered.
///
/// `InvalidMarker`, with status 400. Repeating the request does not help.
pub const INVALID_MARKER: ErrorCode = ErrorCode::new("InvalidMarker", Retry::Never)
    .status(400);

/// The service has no room for the request at the moment, or could not end it in time; it may be
/// repeated after a while.
///
/// `ServerBusy`, with status 503. The service took nothing: any request may be repeated.
pub const SERVER_BUSY: ErrorCode = ErrorCode::new("ServerBusy", Retry::Refused)
    .status(503);

/// The operation ran out of time, and may have been carried out.
///
/// `OperationTimedOut`, with status 500. The request may have been carried out: only idempotent
/// ones are repeated.
pub const OPERATION_TIMED_OUT: ErrorCode = ErrorCode::new(
        "OperationTimedOut",
        Retry::Unknown,
    )
    .status(500);

/// The service met an error of its own; whether the request was carried out is open.
///
/// `InternalError`, with status 500. The request may have been carried out: only idempotent ones
/// are repeated.
pub const INTERNAL_ERROR: ErrorCode = ErrorCode::new("InternalError", Retry::Unknown)
    .status(500);

/// The signature or the token was not accepted: wrong key, wrong clock, or what was signed differs
/// from what came.
///
/// `AuthenticationFailed`, with status 403. Repeating the request does not help.
pub const AUTHENTICATION_FAILED: ErrorCode = ErrorCode::new(
        "AuthenticationFailed",
        Retry::Never,
    )
    .status(403);

/// Who signed may not do this, or not from this address. Emulators answer it for a wrong key, too.
///
/// `AuthorizationFailure`, with status 403. Repeating the request does not help.
pub const AUTHORIZATION_FAILURE: ErrorCode = ErrorCode::new(
        "AuthorizationFailure",
        Retry::Never,
    )
    .status(403);

/// The account may not do this now, because it is read-only, for instance.
///
/// `InsufficientAccountPermissions`, with status 403. Repeating the request does not help.
pub const INSUFFICIENT_ACCOUNT_PERMISSIONS: ErrorCode = ErrorCode::new(
        "InsufficientAccountPermissions",
        Retry::Never,
    )
    .status(403);

/// The signature or role does not include this right.
///
/// `AuthorizationPermissionMismatch`, with status 403. Repeating the request does not help.
pub const AUTHORIZATION_PERMISSION_MISMATCH: ErrorCode = ErrorCode::new(
        "AuthorizationPermissionMismatch",
        Retry::Never,
    )
    .status(403);

/// The account is disabled.
///
/// `AccountIsDisabled`, with status 403. Repeating the request does not help.
pub const ACCOUNT_IS_DISABLED: ErrorCode = ErrorCode::new(
        "AccountIsDisabled",
        Retry::Never,
    )
    .status(403);

/// The resource does not know this HTTP method.
///
/// `UnsupportedHttpVerb`, with status 405. Repeating the request does not help.
pub const UNSUPPORTED_HTTP_VERB: ErrorCode = ErrorCode::new(
        "UnsupportedHttpVerb",
        Retry::Never,
    )
    .status(405);

/// The path names no resource of the service.
///
/// `InvalidUri`, with status 400. Repeating the request does not help.
pub const INVALID_URI: ErrorCode = ErrorCode::new("InvalidUri", Retry::Never)
    .status(400);

/// A query parameter has a value that the operation does not take.
///
/// `InvalidQueryParameterValue`, with status 400. Repeating the request does not help.
pub const INVALID_QUERY_PARAMETER_VALUE: ErrorCode = ErrorCode::new(
        "InvalidQueryParameterValue",
        Retry::Never,
    )
    .status(400);

/// A query parameter that the operation needs is missing.
///
/// `MissingRequiredQueryParameter`, with status 400. Repeating the request does not help.
pub const MISSING_REQUIRED_QUERY_PARAMETER: ErrorCode = ErrorCode::new(
        "MissingRequiredQueryParameter",
        Retry::Never,
    )
    .status(400);

/// A query parameter is greater or less than what is allowed; the error tells the bounds.
///
/// `OutOfRangeQueryParameterValue`, with status 400. Repeating the request does not help.
pub const OUT_OF_RANGE_QUERY_PARAMETER_VALUE: ErrorCode = ErrorCode::new(
        "OutOfRangeQueryParameterValue",
        Retry::Never,
    )
    .status(400);

/// A header has a value that the operation does not take; an unknown version, for instance.
///
/// `InvalidHeaderValue`, with status 400. Repeating the request does not help.
pub const INVALID_HEADER_VALUE: ErrorCode = ErrorCode::new(
        "InvalidHeaderValue",
        Retry::Never,
    )
    .status(400);

/// A header that the operation needs is missing.
///
/// `MissingRequiredHeader`, with status 400. Repeating the request does not help.
pub const MISSING_REQUIRED_HEADER: ErrorCode = ErrorCode::new(
        "MissingRequiredHeader",
        Retry::Never,
    )
    .status(400);

/// A header is not known in this version.
///
/// `UnsupportedHeader`, with status 400. Repeating the request does not help.
pub const UNSUPPORTED_HEADER: ErrorCode = ErrorCode::new(
        "UnsupportedHeader",
        Retry::Never,
    )
    .status(400);

/// The body is not well-formed, or not what the operation reads.
///
/// `InvalidXmlDocument`, with status 400. Repeating the request does not help.
pub const INVALID_XML_DOCUMENT: ErrorCode = ErrorCode::new(
        "InvalidXmlDocument",
        Retry::Never,
    )
    .status(400);

/// An element of the body has a value that the operation does not take.
///
/// `InvalidXmlNodeValue`, with status 400. Repeating the request does not help.
pub const INVALID_XML_NODE_VALUE: ErrorCode = ErrorCode::new(
        "InvalidXmlNodeValue",
        Retry::Never,
    )
    .status(400);

/// Something in the request is not valid; the message says what.
///
/// `InvalidInput`, with status 400. Repeating the request does not help.
pub const INVALID_INPUT: ErrorCode = ErrorCode::new("InvalidInput", Retry::Never)
    .status(400);

/// A name or value is too long or too short.
///
/// `OutOfRangeInput`, with status 400. Repeating the request does not help.
pub const OUT_OF_RANGE_INPUT: ErrorCode = ErrorCode::new("OutOfRangeInput", Retry::Never)
    .status(400);

/// A name has characters that names cannot have.
///
/// `InvalidResourceName`, with status 400. Repeating the request does not help.
pub const INVALID_RESOURCE_NAME: ErrorCode = ErrorCode::new(
        "InvalidResourceName",
        Retry::Never,
    )
    .status(400);

/// A name or value of the metadata cannot be sent in a header.
///
/// `InvalidMetadata`, with status 400. Repeating the request does not help.
pub const INVALID_METADATA: ErrorCode = ErrorCode::new("InvalidMetadata", Retry::Never)
    .status(400);

/// The metadata has more than 8 KiB.
///
/// `MetadataTooLarge`, with status 400. Repeating the request does not help.
pub const METADATA_TOO_LARGE: ErrorCode = ErrorCode::new(
        "MetadataTooLarge",
        Retry::Never,
    )
    .status(400);

/// The MD5 of the request is not that of its body.
///
/// `Md5Mismatch`, with status 400. Repeating the request does not help.
pub const MD5_MISMATCH: ErrorCode = ErrorCode::new("Md5Mismatch", Retry::Never)
    .status(400);

/// The body is larger than the operation takes in this version.
///
/// `RequestBodyTooLarge`, with status 413. Repeating the request does not help.
pub const REQUEST_BODY_TOO_LARGE: ErrorCode = ErrorCode::new(
        "RequestBodyTooLarge",
        Retry::Never,
    )
    .status(413);

/// A condition of the request does not hold.
///
/// `ConditionNotMet`, with status 412. Repeating the request does not help.
pub const CONDITION_NOT_MET: ErrorCode = ErrorCode::new("ConditionNotMet", Retry::Never)
    .status(412);

/// What the path names does not exist.
///
/// `ResourceNotFound`, with status 404. Repeating the request does not help.
pub const RESOURCE_NOT_FOUND: ErrorCode = ErrorCode::new(
        "ResourceNotFound",
        Retry::Never,
    )
    .status(404);

/// Lists all of them.
pub const ALL: &[ErrorCode] = &[
    QUEUE_ALREADY_EXISTS,
    QUEUE_BEING_DELETED,
    QUEUE_NOT_FOUND,
    QUEUE_DISABLED,
    QUEUE_NOT_EMPTY,
    MESSAGE_NOT_FOUND,
    MESSAGE_TOO_LARGE,
    POP_RECEIPT_MISMATCH,
    INVALID_MARKER,
    SERVER_BUSY,
    OPERATION_TIMED_OUT,
    INTERNAL_ERROR,
    AUTHENTICATION_FAILED,
    AUTHORIZATION_FAILURE,
    INSUFFICIENT_ACCOUNT_PERMISSIONS,
    AUTHORIZATION_PERMISSION_MISMATCH,
    ACCOUNT_IS_DISABLED,
    UNSUPPORTED_HTTP_VERB,
    INVALID_URI,
    INVALID_QUERY_PARAMETER_VALUE,
    MISSING_REQUIRED_QUERY_PARAMETER,
    OUT_OF_RANGE_QUERY_PARAMETER_VALUE,
    INVALID_HEADER_VALUE,
    MISSING_REQUIRED_HEADER,
    UNSUPPORTED_HEADER,
    INVALID_XML_DOCUMENT,
    INVALID_XML_NODE_VALUE,
    INVALID_INPUT,
    OUT_OF_RANGE_INPUT,
    INVALID_RESOURCE_NAME,
    INVALID_METADATA,
    METADATA_TOO_LARGE,
    MD5_MISMATCH,
    REQUEST_BODY_TOO_LARGE,
    CONDITION_NOT_MET,
    RESOURCE_NOT_FOUND,
];
