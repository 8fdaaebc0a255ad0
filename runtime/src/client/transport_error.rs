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
    cause: Option<Arc<dyn Error + Send + Sync>>,
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
    Unsendable,
}

impl TransportError {
    /// An error of that kind, in words that hold no secret.
    pub fn new(kind: TransportErrorKind, message: &str) -> Self {
        Self { kind, message: message.into(), cause: None }
    }

    /// No answer within `limit`.
    pub fn timed_out(limit: Duration) -> Self {
        Self::new(TransportErrorKind::TimedOut, &format!("no answer within {limit:?}"))
    }

    /// With what caused it.
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.cause = Some(Arc::from(source.into()));
        self
    }

    /// What is known about the request.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Returns the error that caused it, such as the HTTP client's. Its chain ends at what `Display` shows, so it is no
    /// [`source`](Error::source).
    pub fn get_ref(&self) -> Option<&(dyn Error + Send + Sync + 'static)> {
        self.cause.as_deref()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        // The error at the end of the chain is the one that says what happened.
        let mut cause = self.cause.as_deref().map(|cause| cause as &(dyn Error + 'static));
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

impl Error for TransportError {}

#[cfg(test)]
mod tests {
    use super::*;

    /// An error that names its cause by `source` alone.
    #[derive(Debug)]
    struct Link(&'static str, Option<Box<Link>>);

    impl fmt::Display for Link {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }
    }

    impl Error for Link {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            self.1.as_deref().map(|link| link as &dyn Error)
        }
    }

    #[test]
    fn shows_the_cause_at_the_end_of_the_chain() {
        let cause = Link("request failed", Some(Box::new(Link("reset by peer", None))));
        let error = TransportError::new(TransportErrorKind::Unconnected, "no connection").with_source(cause);
        assert_eq!(error.to_string(), "no connection: reset by peer");
        assert!(error.source().is_none() && error.get_ref().is_some_and(|cause| cause.is::<Link>()));
    }
}
