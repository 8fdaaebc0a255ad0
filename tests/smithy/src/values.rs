//! What generated values are made of, and whether two are the same.
//!
//! In: values as tests write them. Out: the types of the runtime. Nothing is read from JSON here.

use std::fmt::Debug;

use time::OffsetDateTime;
use xms_runtime::DateTime;

/// Makes a moment of seconds since 1970, to the millisecond.
pub fn moment(seconds: f64) -> DateTime {
    let milliseconds = (seconds * 1000.0).round() as i128;
    let instant = OffsetDateTime::from_unix_timestamp_nanos(milliseconds * 1_000_000);
    DateTime::from(instant.unwrap_or(OffsetDateTime::UNIX_EPOCH))
}

/// Compares a value with the one that is expected. Numbers that are none are the same, which `==` does not say.
///
/// # Errors
/// Fails with both, where they differ.
pub fn same<T: PartialEq + Debug>(name: &str, actual: &T, expected: &T) -> Result<(), String> {
    if actual == expected || format!("{actual:?}") == format!("{expected:?}") {
        return Ok(());
    }
    Err(format!("{name} is {actual:?}, expected {expected:?}"))
}
