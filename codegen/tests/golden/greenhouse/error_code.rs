// Written by `xms generate` from api/greenhouse/service.toml; do not edit.
//! Error codes that the service is known to answer; others occur.

use xms_runtime::{ErrorCode, Retry};

/// No hands free; see \<<https://greenhouse.example/busy>\> or \[the wall\].
///
/// `Busy`, with status 503. The service took nothing: any request may be repeated.
pub const BUSY: ErrorCode = ErrorCode { code: "Busy", status: Some(503), retry: Retry::Refused };

/// Nobody knows.
///
/// `Lost`. The request may have been carried out: only idempotent ones are repeated.
pub const LOST: ErrorCode = ErrorCode { code: "Lost", status: None, retry: Retry::Unknown };

/// All of them.
pub const ALL: &[ErrorCode] = &[BUSY, LOST];
