//! Why a stream ended before its end.
//!
//! In: what its source says, and how far it was read. Out: one line that names both.

use std::error::Error;
use std::fmt;
use std::io;
use std::sync::Arc;

/// Reports a stream that ended before its end, with the number of bytes that came.
#[derive(Clone)]
pub struct StreamError {
    kind: StreamErrorKind,
    received: u64,
    expected: Option<u64>,
    cause: Option<Arc<dyn Error + Send + Sync>>,
}

/// Says why a stream ended before its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StreamErrorKind {
    /// The connection, or what the application reads from, broke off.
    Interrupted,
    /// Nothing came for longer than a stream may pause.
    TimedOut,
    /// There are more bytes than the caller wants to collect.
    TooLarge,
    /// There are more or fewer bytes than the length that was given for it.
    WrongLength,
    /// It can be read only once, and somebody has begun to.
    Spent,
}

impl StreamError {
    /// Makes an error of that kind.
    pub fn new(kind: StreamErrorKind) -> Self {
        Self { kind, received: 0, expected: None, cause: None }
    }

    /// Adds the error that caused it.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.cause = Some(Arc::from(source.into()));
        self
    }

    /// Returns why it ended.
    pub fn kind(&self) -> StreamErrorKind {
        self.kind
    }

    /// Counts the bytes that came before.
    pub fn received(&self) -> u64 {
        self.received
    }

    /// Returns how many bytes there should have been, where that is known.
    pub fn expected(&self) -> Option<u64> {
        self.expected
    }

    /// Returns the error that caused it. Its chain ends at what `Display` shows, so it is no [`source`](Error::source).
    pub fn get_ref(&self) -> Option<&(dyn Error + Send + Sync + 'static)> {
        self.cause.as_deref()
    }

    /// With how far it was read.
    pub(super) fn at(mut self, received: u64, expected: Option<u64>) -> Self {
        (self.received, self.expected) = (received, expected);
        self
    }
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, received, expected, .. } = self;
        let of = expected.map_or(String::new(), |expected| format!(" of {expected}"));
        match kind {
            StreamErrorKind::Interrupted => write!(f, "the stream broke off after {received}{of} bytes")?,
            StreamErrorKind::TimedOut => write!(f, "nothing more came of the stream after {received}{of} bytes")?,
            StreamErrorKind::TooLarge => write!(f, "the stream has more than the {received} bytes that are wanted")?,
            StreamErrorKind::WrongLength => {
                write!(f, "the stream has another length than was given: {received}{of} bytes")?
            }
            StreamErrorKind::Spent => f.write_str("the stream can be read only once, and that was begun before")?,
        }
        // The error at the end of the chain is the one that says what happened.
        let mut cause = self.cause.as_deref().map(|cause| cause as &(dyn Error + 'static));
        while let Some(next) = cause.and_then(Error::source) {
            cause = Some(next);
        }
        cause.map_or(Ok(()), |cause| write!(f, ": {cause}"))
    }
}

/// The same line: the `Debug` of a cause could show anything.
impl fmt::Debug for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StreamError({:?}, {:?})", self.kind, self.to_string())
    }
}

impl Error for StreamError {}

impl From<StreamError> for io::Error {
    fn from(error: StreamError) -> Self {
        let kind = match error.kind {
            StreamErrorKind::TimedOut => io::ErrorKind::TimedOut,
            StreamErrorKind::Interrupted => io::ErrorKind::UnexpectedEof,
            _ => io::ErrorKind::InvalidData,
        };
        Self::new(kind, error)
    }
}
