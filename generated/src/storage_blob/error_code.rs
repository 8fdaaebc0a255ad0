// Written by `xms generate` from api-spec/storage-blob/service.toml; do not edit.
//! Error codes that the service is known to answer; others occur.

use ::xms_runtime::{ErrorCode, Retry};

/// There is a container of this name.
///
/// `ContainerAlreadyExists`, with status 409. Repeating the request does not help.
pub const CONTAINER_ALREADY_EXISTS: ErrorCode = ErrorCode::new(
        "ContainerAlreadyExists",
        Retry::Never,
    )
    .status(409);

/// The container of this name is being deleted; the name is free after a while.
///
/// `ContainerBeingDeleted`, with status 409. Repeating the request does not help.
pub const CONTAINER_BEING_DELETED: ErrorCode = ErrorCode::new(
        "ContainerBeingDeleted",
        Retry::Never,
    )
    .status(409);

/// There is no container of this name.
///
/// `ContainerNotFound`, with status 404. Repeating the request does not help.
pub const CONTAINER_NOT_FOUND: ErrorCode = ErrorCode::new(
        "ContainerNotFound",
        Retry::Never,
    )
    .status(404);

/// The container was disabled by its owner.
///
/// `ContainerDisabled`, with status 409. Repeating the request does not help.
pub const CONTAINER_DISABLED: ErrorCode = ErrorCode::new(
        "ContainerDisabled",
        Retry::Never,
    )
    .status(409);

/// There is a blob of this name.
///
/// `BlobAlreadyExists`, with status 409. Repeating the request does not help.
pub const BLOB_ALREADY_EXISTS: ErrorCode = ErrorCode::new(
        "BlobAlreadyExists",
        Retry::Never,
    )
    .status(409);

/// There is no blob, snapshot or version of this name.
///
/// `BlobNotFound`, with status 404. Repeating the request does not help.
pub const BLOB_NOT_FOUND: ErrorCode = ErrorCode::new("BlobNotFound", Retry::Never)
    .status(404);

/// A policy or a legal hold keeps the blob from changes.
///
/// `BlobImmutableDueToPolicy`, with status 409. Repeating the request does not help.
pub const BLOB_IMMUTABLE_DUE_TO_POLICY: ErrorCode = ErrorCode::new(
        "BlobImmutableDueToPolicy",
        Retry::Never,
    )
    .status(409);

/// The blob is in the archive, and has to be brought back first.
///
/// `BlobArchived`, with status 409. Repeating the request does not help.
pub const BLOB_ARCHIVED: ErrorCode = ErrorCode::new("BlobArchived", Retry::Never)
    .status(409);

/// The blob is on its way from the archive.
///
/// `BlobBeingRehydrated`, with status 409. Repeating the request does not help.
pub const BLOB_BEING_REHYDRATED: ErrorCode = ErrorCode::new(
        "BlobBeingRehydrated",
        Retry::Never,
    )
    .status(409);

/// The operation is for another kind of blob.
///
/// `InvalidBlobType`, with status 409. Repeating the request does not help.
pub const INVALID_BLOB_TYPE: ErrorCode = ErrorCode::new("InvalidBlobType", Retry::Never)
    .status(409);

/// The name of a block is not base64, or too long.
///
/// `InvalidBlockId`, with status 400. Repeating the request does not help.
pub const INVALID_BLOCK_ID: ErrorCode = ErrorCode::new("InvalidBlockId", Retry::Never)
    .status(400);

/// A block of the list is not where the list says, or is there twice.
///
/// `InvalidBlockList`, with status 400. Repeating the request does not help.
pub const INVALID_BLOCK_LIST: ErrorCode = ErrorCode::new(
        "InvalidBlockList",
        Retry::Never,
    )
    .status(400);

/// The content or the name of a block is not valid.
///
/// `InvalidBlobOrBlock`, with status 400. Repeating the request does not help.
pub const INVALID_BLOB_OR_BLOCK: ErrorCode = ErrorCode::new(
        "InvalidBlobOrBlock",
        Retry::Never,
    )
    .status(400);

/// The blob has as many blocks as it may have.
///
/// `BlockCountExceedsLimit`, with status 409. Repeating the request does not help.
pub const BLOCK_COUNT_EXCEEDS_LIMIT: ErrorCode = ErrorCode::new(
        "BlockCountExceedsLimit",
        Retry::Never,
    )
    .status(409);

/// The range lies outside of the blob.
///
/// `InvalidRange`, with status 416. Repeating the request does not help.
pub const INVALID_RANGE: ErrorCode = ErrorCode::new("InvalidRange", Retry::Never)
    .status(416);

/// The range is not one of whole pages, or lies outside of the blob.
///
/// `InvalidPageRange`, with status 416. Repeating the request does not help.
pub const INVALID_PAGE_RANGE: ErrorCode = ErrorCode::new(
        "InvalidPageRange",
        Retry::Never,
    )
    .status(416);

/// A condition on the sequence number does not hold.
///
/// `SequenceNumberConditionNotMet`, with status 412. Repeating the request does not help.
pub const SEQUENCE_NUMBER_CONDITION_NOT_MET: ErrorCode = ErrorCode::new(
        "SequenceNumberConditionNotMet",
        Retry::Never,
    )
    .status(412);

/// The blob does not have the length that was said.
///
/// `AppendPositionConditionNotMet`, with status 412. Repeating the request does not help.
pub const APPEND_POSITION_CONDITION_NOT_MET: ErrorCode = ErrorCode::new(
        "AppendPositionConditionNotMet",
        Retry::Never,
    )
    .status(412);

/// The blob would become longer than was said.
///
/// `MaxBlobSizeConditionNotMet`, with status 412. Repeating the request does not help.
pub const MAX_BLOB_SIZE_CONDITION_NOT_MET: ErrorCode = ErrorCode::new(
        "MaxBlobSizeConditionNotMet",
        Retry::Never,
    )
    .status(412);

/// The blob has snapshots, and the request does not say what happens to them.
///
/// `SnapshotsPresent`, with status 409. Repeating the request does not help.
pub const SNAPSHOTS_PRESENT: ErrorCode = ErrorCode::new("SnapshotsPresent", Retry::Never)
    .status(409);

/// Somebody holds a lease.
///
/// `LeaseAlreadyPresent`, with status 409. Repeating the request does not help.
pub const LEASE_ALREADY_PRESENT: ErrorCode = ErrorCode::new(
        "LeaseAlreadyPresent",
        Retry::Never,
    )
    .status(409);

/// There is a lease, and the request names none.
///
/// `LeaseIdMissing`, with status 412. Repeating the request does not help.
pub const LEASE_ID_MISSING: ErrorCode = ErrorCode::new("LeaseIdMissing", Retry::Never)
    .status(412);

/// The lease of the blob is another one.
///
/// `LeaseIdMismatchWithBlobOperation`, with status 412. Repeating the request does not help.
pub const LEASE_ID_MISMATCH_WITH_BLOB_OPERATION: ErrorCode = ErrorCode::new(
        "LeaseIdMismatchWithBlobOperation",
        Retry::Never,
    )
    .status(412);

/// The lease of the container is another one.
///
/// `LeaseIdMismatchWithContainerOperation`, with status 412. Repeating the request does not help.
pub const LEASE_ID_MISMATCH_WITH_CONTAINER_OPERATION: ErrorCode = ErrorCode::new(
        "LeaseIdMismatchWithContainerOperation",
        Retry::Never,
    )
    .status(412);

/// The lease is another one.
///
/// `LeaseIdMismatchWithLeaseOperation`, with status 409. Repeating the request does not help.
pub const LEASE_ID_MISMATCH_WITH_LEASE_OPERATION: ErrorCode = ErrorCode::new(
        "LeaseIdMismatchWithLeaseOperation",
        Retry::Never,
    )
    .status(409);

/// The blob has no lease.
///
/// `LeaseNotPresentWithBlobOperation`, with status 412. Repeating the request does not help.
pub const LEASE_NOT_PRESENT_WITH_BLOB_OPERATION: ErrorCode = ErrorCode::new(
        "LeaseNotPresentWithBlobOperation",
        Retry::Never,
    )
    .status(412);

/// The container has no lease.
///
/// `LeaseNotPresentWithContainerOperation`, with status 412. Repeating the request does not help.
pub const LEASE_NOT_PRESENT_WITH_CONTAINER_OPERATION: ErrorCode = ErrorCode::new(
        "LeaseNotPresentWithContainerOperation",
        Retry::Never,
    )
    .status(412);

/// There is no lease.
///
/// `LeaseNotPresentWithLeaseOperation`, with status 409. Repeating the request does not help.
pub const LEASE_NOT_PRESENT_WITH_LEASE_OPERATION: ErrorCode = ErrorCode::new(
        "LeaseNotPresentWithLeaseOperation",
        Retry::Never,
    )
    .status(409);

/// The lease has run out.
///
/// `LeaseLost`, with status 412. Repeating the request does not help.
pub const LEASE_LOST: ErrorCode = ErrorCode::new("LeaseLost", Retry::Never).status(412);

/// The lease was broken, and has not ended yet.
///
/// `LeaseIsBreakingAndCannotBeAcquired`, with status 409. Repeating the request does not help.
pub const LEASE_IS_BREAKING_AND_CANNOT_BE_ACQUIRED: ErrorCode = ErrorCode::new(
        "LeaseIsBreakingAndCannotBeAcquired",
        Retry::Never,
    )
    .status(409);

/// The lease was broken, and has not ended yet.
///
/// `LeaseIsBreakingAndCannotBeChanged`, with status 409. Repeating the request does not help.
pub const LEASE_IS_BREAKING_AND_CANNOT_BE_CHANGED: ErrorCode = ErrorCode::new(
        "LeaseIsBreakingAndCannotBeChanged",
        Retry::Never,
    )
    .status(409);

/// The lease was broken.
///
/// `LeaseIsBrokenAndCannotBeRenewed`, with status 409. Repeating the request does not help.
pub const LEASE_IS_BROKEN_AND_CANNOT_BE_RENEWED: ErrorCode = ErrorCode::new(
        "LeaseIsBrokenAndCannotBeRenewed",
        Retry::Never,
    )
    .status(409);

/// The lease was broken before.
///
/// `LeaseAlreadyBroken`, with status 409. Repeating the request does not help.
pub const LEASE_ALREADY_BROKEN: ErrorCode = ErrorCode::new(
        "LeaseAlreadyBroken",
        Retry::Never,
    )
    .status(409);

/// No copy goes on.
///
/// `NoPendingCopyOperation`, with status 409. Repeating the request does not help.
pub const NO_PENDING_COPY_OPERATION: ErrorCode = ErrorCode::new(
        "NoPendingCopyOperation",
        Retry::Never,
    )
    .status(409);

/// A copy to this blob goes on.
///
/// `PendingCopyOperation`, with status 409. Repeating the request does not help.
pub const PENDING_COPY_OPERATION: ErrorCode = ErrorCode::new(
        "PendingCopyOperation",
        Retry::Never,
    )
    .status(409);

/// The copy that goes on is another one.
///
/// `CopyIdMismatch`, with status 409. Repeating the request does not help.
pub const COPY_ID_MISMATCH: ErrorCode = ErrorCode::new("CopyIdMismatch", Retry::Never)
    .status(409);

/// The source of a copy cannot be read; 403 or 409 occur as well, as the source answers.
///
/// `CannotVerifyCopySource`, with status 404. Repeating the request does not help.
pub const CANNOT_VERIFY_COPY_SOURCE: ErrorCode = ErrorCode::new(
        "CannotVerifyCopySource",
        Retry::Never,
    )
    .status(404);

/// A condition on the source does not hold.
///
/// `SourceConditionNotMet`, with status 412. Repeating the request does not help.
pub const SOURCE_CONDITION_NOT_MET: ErrorCode = ErrorCode::new(
        "SourceConditionNotMet",
        Retry::Never,
    )
    .status(412);

/// The source is a blob of another kind.
///
/// `InvalidSourceBlobType`, with status 409. Repeating the request does not help.
pub const INVALID_SOURCE_BLOB_TYPE: ErrorCode = ErrorCode::new(
        "InvalidSourceBlobType",
        Retry::Never,
    )
    .status(409);

/// The address of the source is not one that can be copied.
///
/// `InvalidSourceBlobUrl`, with status 409. Repeating the request does not help.
pub const INVALID_SOURCE_BLOB_URL: ErrorCode = ErrorCode::new(
        "InvalidSourceBlobUrl",
        Retry::Never,
    )
    .status(409);

/// The blob has what this version does not know.
///
/// `FeatureVersionMismatch`, with status 409. Repeating the request does not help.
pub const FEATURE_VERSION_MISMATCH: ErrorCode = ErrorCode::new(
        "FeatureVersionMismatch",
        Retry::Never,
    )
    .status(409);

/// The signature does not allow to replace a blob.
///
/// `UnauthorizedBlobOverwrite`, with status 403. Repeating the request does not help.
pub const UNAUTHORIZED_BLOB_OVERWRITE: ErrorCode = ErrorCode::new(
        "UnauthorizedBlobOverwrite",
        Retry::Never,
    )
    .status(403);

/// The account accepts tokens only.
///
/// `KeyBasedAuthenticationNotPermitted`, with status 403. Repeating the request does not help.
pub const KEY_BASED_AUTHENTICATION_NOT_PERMITTED: ErrorCode = ErrorCode::new(
        "KeyBasedAuthenticationNotPermitted",
        Retry::Never,
    )
    .status(403);

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
    CONTAINER_ALREADY_EXISTS,
    CONTAINER_BEING_DELETED,
    CONTAINER_NOT_FOUND,
    CONTAINER_DISABLED,
    BLOB_ALREADY_EXISTS,
    BLOB_NOT_FOUND,
    BLOB_IMMUTABLE_DUE_TO_POLICY,
    BLOB_ARCHIVED,
    BLOB_BEING_REHYDRATED,
    INVALID_BLOB_TYPE,
    INVALID_BLOCK_ID,
    INVALID_BLOCK_LIST,
    INVALID_BLOB_OR_BLOCK,
    BLOCK_COUNT_EXCEEDS_LIMIT,
    INVALID_RANGE,
    INVALID_PAGE_RANGE,
    SEQUENCE_NUMBER_CONDITION_NOT_MET,
    APPEND_POSITION_CONDITION_NOT_MET,
    MAX_BLOB_SIZE_CONDITION_NOT_MET,
    SNAPSHOTS_PRESENT,
    LEASE_ALREADY_PRESENT,
    LEASE_ID_MISSING,
    LEASE_ID_MISMATCH_WITH_BLOB_OPERATION,
    LEASE_ID_MISMATCH_WITH_CONTAINER_OPERATION,
    LEASE_ID_MISMATCH_WITH_LEASE_OPERATION,
    LEASE_NOT_PRESENT_WITH_BLOB_OPERATION,
    LEASE_NOT_PRESENT_WITH_CONTAINER_OPERATION,
    LEASE_NOT_PRESENT_WITH_LEASE_OPERATION,
    LEASE_LOST,
    LEASE_IS_BREAKING_AND_CANNOT_BE_ACQUIRED,
    LEASE_IS_BREAKING_AND_CANNOT_BE_CHANGED,
    LEASE_IS_BROKEN_AND_CANNOT_BE_RENEWED,
    LEASE_ALREADY_BROKEN,
    NO_PENDING_COPY_OPERATION,
    PENDING_COPY_OPERATION,
    COPY_ID_MISMATCH,
    CANNOT_VERIFY_COPY_SOURCE,
    SOURCE_CONDITION_NOT_MET,
    INVALID_SOURCE_BLOB_TYPE,
    INVALID_SOURCE_BLOB_URL,
    FEATURE_VERSION_MISMATCH,
    UNAUTHORIZED_BLOB_OVERWRITE,
    KEY_BASED_AUTHENTICATION_NOT_PERMITTED,
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
