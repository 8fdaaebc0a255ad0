//! What a server understood of a request, for whoever watches it.

use std::time::Duration;

use http::Method;

use crate::Version;
use crate::value::Uuid;

/// One request and its answer. It holds no bodies, and no values of headers.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RequestRecord {
    /// HTTP method.
    pub method: Method,
    /// Path, without the query's values.
    pub path: String,
    /// The operation that was meant; `None` where none was found.
    pub operation: Option<&'static str>,
    /// The version that was asked for, where it was one.
    pub version: Option<Version>,
    /// HTTP status of the answer.
    pub status: u16,
    /// The service's error code, where it was refused.
    pub code: Option<String>,
    /// Elements of the answer that the version does not have.
    pub left_out: Vec<String>,
    /// Elements of the request that the description does not have.
    pub unknown: Vec<String>,
    /// Under which it was answered.
    pub request_id: Uuid,
    /// How long it elapsed.
    pub elapsed: Duration,
}
