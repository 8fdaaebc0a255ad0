// Written by `xms generate` from api/tools/service.toml; do not edit.
//! Error codes that the service is known to answer; others occur.

use ::xms_runtime::{ErrorCode, Retry};

/// The ground is frozen.
///
/// `Frost`, with status 409. Repeating the request does not help.
pub const FROST: ErrorCode = ErrorCode::new("Frost", Retry::Never).status(409);

/// Lists all of them.
pub const ALL: &[ErrorCode] = &[FROST];
