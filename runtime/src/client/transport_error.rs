//! Why there is no answer.
//!
//! In: what a transport met. Out: what is known about the request, and one line that shows the cause. No address is told
//! here, since queries may hold secrets.

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Why there is no answer.
#[derive(Clone)]
pub struct TransportError {
    kind: TransportErrorKind,
    /// In words; for timeouts, of what.
    message: Box<str>,
    source: Option<Arc<dyn Error + Send + Sync>>,
}

/// What is known about a request without an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was made: nothing was sent.
    Unconnected,
    /// No answer in time: the service may have done what it was asked.
    TimedOut,
    /// The connection broke: the service may have done what it was asked.
    Interrupted,
    /// The transport cannot send such a request; nothing was sent, and no repetition helps.
    Refused,
}

impl TransportError {
    /// An error of that kind, in words that hold no secret.
    pub fn new(kind: TransportErrorKind, message: &str) -> Self {
        Self { kind, message: message.into(), source: None }
    }

    /// No answer within `limit`.
    pub fn timed_out(limit: Duration) -> Self {
        Self::new(TransportErrorKind::TimedOut, &format!("no answer within {limit:?}"))
    }

    /// With what caused it.
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.source = Some(Arc::from(source.into()));
        self
    }

    /// What is known about the request.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        // The error at the end of the chain is the one that says what happened.
        let mut cause = self.source();
        while let Some(next) = cause.and_then(Error::source) {
            cause = Some(next);
        }
        cause.map_or(Ok(()), |cause| write!(f, ": {cause}"))
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TransportError({:?}, {:?})", self.kind, self.to_string())
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn Error + 'static))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_the_cause_at_the_end_of_the_chain() {
        let inner = TransportError::new(TransportErrorKind::Interrupted, "middle").with_source("reset by peer");
        let error = TransportError::new(TransportErrorKind::Unconnected, "no connection").with_source(inner);
        assert_eq!(error.to_string(), "no connection: reset by peer");
    }
}
