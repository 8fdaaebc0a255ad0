//! What a server understood of a request, for whoever watches it.

use std::time::Duration;

use http::Method;

use crate::Version;
use crate::value::Uuid;

/// Records one request and its response, for logs and metrics. It holds no bodies, and no values of headers.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RequestRecord {
    /// Gives the HTTP method.
    pub method: Method,
    /// Gives the path, without the query, and with `REDACTED` for values that the description calls secret.
    pub path: String,
    /// Gives the id of the operation that was asked for; `None` where none was found.
    pub operation: Option<&'static str>,
    /// Names the version that was asked for, where it was one.
    pub version: Option<Version>,
    /// Gives the HTTP status of the response.
    pub status: u16,
    /// Gives the service's error code, where the request was refused.
    pub code: Option<String>,
    /// Holds the paths of elements that were set in the answer and that the version does not have.
    pub left_out: Vec<String>,
    /// Holds the paths of elements of the request that the description does not have.
    pub unknown: Vec<String>,
    /// Gives the id under which the request was answered.
    pub request_id: Uuid,
    /// Gives the time that answering took, from the whole request to the response.
    pub elapsed: Duration,
}
