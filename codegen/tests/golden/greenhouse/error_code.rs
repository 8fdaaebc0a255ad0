// Written by `xms generate` from api/greenhouse/service.toml; do not edit.
//! Error codes that the service is known to answer; others occur.

use ::xms_runtime::{ErrorCode, ErrorReply, Retry};

/// No hands free; see <https://greenhouse.example/busy> or \[the wall\].
///
/// `Busy`, with status 503. The service took nothing: any request may be repeated.
pub const BUSY: ErrorCode = ErrorCode::new("Busy", Retry::Refused).status(503);

/// Nobody knows.
///
/// `Lost`. The request may have been carried out: only idempotent ones are repeated.
pub const LOST: ErrorCode = ErrorCode::new("Lost", Retry::Unknown);

/// The water is ice.
///
/// `Frozen`, with status 409. Repeating the request does not help. Answered with
/// [`Frost`](super::operation::Frost).
pub const FROZEN: ErrorCode = ErrorCode::new("Frozen", Retry::Never)
    .status(409)
    .reply(ErrorReply::new(super::operation::Frost::SHAPE, 0, 1));

/// Lists all of them.
pub const ALL: &[ErrorCode] = &[BUSY, LOST, FROZEN];
