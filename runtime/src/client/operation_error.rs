//! How a long-running operation fails, and why its end may stay unknown.
//!
//! In: the service's answers to questions for its state. Out: one line without secrets. What the service was asked goes
//! on, unless it says otherwise.

use std::fmt;
use std::time::Duration;

use super::service_error::ServiceError;

/// Reports a long-running operation that failed. Its texts are made fit to be shown, as those of [`ServiceError`] are.
#[derive(Debug)]
#[non_exhaustive]
pub struct OperationError {
    /// Gives its id, under which it can still be looked up.
    pub operation_id: String,
    /// Gives the state in which it ended, in the service's word.
    pub state: String,
    /// Gives the HTTP status of its outcome, where the service says it.
    pub status: Option<u16>,
    /// Gives the service's error code.
    pub code: Option<String>,
    /// Gives the service's message.
    pub message: Option<String>,
}

/// Reports a long-running operation whose end is not known. What the service was asked goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WaitError {
    /// The response names no operation that could be followed.
    NoOperationId {
        /// Gives the HTTP status.
        status: u16,
        /// Names the header that should have had the id; empty where the body should.
        header: &'static str,
    },
    /// The operation was not done within the limit of the wait.
    TimedOut {
        /// Gives the limit.
        limit: Duration,
    },
    /// The service knows no operation of the id that was to be resumed, or no longer.
    UnknownOperation {
        /// Gives the id as it may be shown.
        operation_id: String,
        /// Says how the service refused.
        refusal: ServiceError,
    },
}

impl fmt::Display for OperationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "operation {} ended as {}", self.operation_id, self.state)?;
        let status = self.status.map(|status| status.to_string());
        // A service may have no other codes than statuses.
        let code = self.code.as_ref().filter(|code| Some(*code) != status.as_ref());
        if status.is_some() || code.is_some() {
            f.write_str(":")?;
        }
        for part in [status.as_ref(), code].into_iter().flatten() {
            write!(f, " {part}")?;
        }
        self.message.as_ref().map_or(Ok(()), |message| write!(f, ": {message}"))
    }
}

impl std::error::Error for OperationError {}

impl fmt::Display for WaitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoOperationId { status, header: "" } => write!(
                f,
                "the service accepted it ({status}) without an id in its answer, so its end cannot be waited for"
            ),
            Self::NoOperationId { status, header } => write!(
                f,
                "the service accepted it ({status}) without an id in the header `{header}`, so its end cannot be waited for"
            ),
            Self::TimedOut { limit } => write!(f, "the service was not done within {limit:?}; the wait can be resumed"),
            Self::UnknownOperation { operation_id, refusal } => write!(
                f,
                "the service knows no operation {operation_id}, or no longer, so there is nothing to wait for: {refusal}"
            ),
        }
    }
}

impl std::error::Error for WaitError {}
