//! Why there is no response, or not all of it.
//!
//! In: what a transport met. Out: what is known about the request, and one line that shows the cause: the error at the
//! end of the chain of causes, which says what happened. Of addresses, host and port alone are told, since queries may
//! hold secrets.

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::{StreamError, StreamErrorKind};

/// Reports why there is no response, or not all of it.
///
/// Its line shows the error at the end of the chain of causes, which says what happened, and of the address host and port
/// alone, where no connection was made: queries may hold secrets.
#[derive(Clone)]
pub struct TransportError {
    kind: TransportErrorKind,
    /// In words; for timeouts, of what.
    message: Box<str>,
    cause: Option<Arc<dyn Error + Send + Sync>>,
    /// Host and port to which no connection was made.
    host_and_port: Option<Box<str>>,
}

/// Says what is known about a request that got no response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was made, so nothing was sent.
    Unconnected,
    /// There was no response in time. The service may have done what it was asked.
    TimedOut,
    /// The connection broke. The service may have done what it was asked.
    Interrupted,
    /// The transport cannot send such a request. Nothing was sent, and retrying does not help.
    Unsendable,
    /// TLS was refused by one of both sides, such as for a certificate that is not trusted. Nothing was sent, and
    /// retrying does not help.
    Untrusted,
    /// There is a response whose body is longer than what is collected. The service did what it was asked, and retrying
    /// does not help.
    TooLarge,
    /// There is a response whose body is in a form that was not asked for, such as compressed. The service did what it
    /// was asked, or refused it.
    Unreadable,
}

impl TransportError {
    /// Makes an error of that kind, in words that hold no secret.
    pub fn new(kind: TransportErrorKind, message: &str) -> Self {
        Self { kind, message: message.into(), cause: None, host_and_port: None }
    }

    /// Makes the error of a request that got no response within `limit`.
    pub fn timed_out(limit: Duration) -> Self {
        Self::new(TransportErrorKind::TimedOut, &format!("no answer within {limit:?}"))
    }

    /// The error of a response with a longer body than is collected.
    pub(super) fn too_large(limit: usize) -> Self {
        let message = format!("the answer has more than the {limit} bytes that are taken; `response_limit` takes more");
        Self::new(TransportErrorKind::TooLarge, &message)
    }

    /// The error of a response whose body ends before it is complete.
    pub(super) fn broken_off(error: StreamError) -> Self {
        match error.kind() {
            StreamErrorKind::TimedOut => Self::new(TransportErrorKind::TimedOut, &error.to_string()),
            // The error at the end of the chain says what happened.
            _ => Self::new(TransportErrorKind::Interrupted, "the answer broke off").with_source(error),
        }
    }

    /// The error of a response whose body is compressed.
    pub(super) fn encoded(status: u16, encoding: &str) -> Self {
        let message = format!("the answer ({status}) is encoded as `{encoding}`, which was not asked for");
        Self::new(TransportErrorKind::Unreadable, &message)
    }

    /// Adds where the connection was to go, if there was none.
    pub(super) fn to(mut self, host_and_port: impl FnOnce() -> String) -> Self {
        if matches!(self.kind, TransportErrorKind::Unconnected | TransportErrorKind::Untrusted) {
            self.host_and_port = Some(host_and_port().into_boxed_str());
        }
        self
    }

    /// Adds the error that caused it.
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.cause = Some(Arc::from(source.into()));
        self
    }

    /// Returns what is known about the request.
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
        if let Some(host_and_port) = &self.host_and_port {
            write!(f, " to {host_and_port}")?;
        }
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
