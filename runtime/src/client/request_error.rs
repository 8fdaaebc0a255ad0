//! Reports why no request can be made of a call's values.

use std::fmt;

use crate::host::LONGEST_LABEL;
use crate::path::PathError;

/// Reports why no request can be made of a call's values.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestError {
    /// A path parameter is missing or may not be sent.
    Path(PathError),
    /// A value of the host is no label of a host's name: with it, the request would go elsewhere.
    Host {
        /// Names the parameter.
        parameter: &'static str,
    },
    /// The operation puts something in front of the host, which is an address in numbers.
    NumericHost {
        /// Says what.
        prefix: &'static str,
    },
    /// HTTP cannot hold a header with that value.
    Header {
        /// Names the header.
        name: String,
    },
    /// The application set a header that HTTP itself needs, such as `Content-Length`.
    ReservedHeader {
        /// Names the header.
        name: String,
    },
    /// The application set the header of the version instead of the version, which decides what may be sent.
    VersionHeader {
        /// Names the header.
        name: &'static str,
    },
    /// Base URL, path and query do not make a URL.
    Url,
    /// The link to a further page leads to another server, or nowhere.
    Link,
    /// The body is not of the kind that the operation takes.
    Body,
    /// A batch has no calls, or too many.
    BatchSize {
        /// Says how many there may be.
        max: usize,
    },
    /// The operation is none of those that may stand in the batch, or its body comes in pieces.
    NotInBatch,
    /// The operation cannot be followed: its table has no rule for that.
    NotLongRunning,
    /// A blocking call was made inside an executor, where it would block everything else.
    InsideExecutor,
    /// The system gave no resources for blocking calls.
    NoExecutor,
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(error) => fmt::Display::fmt(error, f),
            Self::Host { parameter } => write!(
                f,
                "the host needs a value for `{parameter}`, of up to {LONGEST_LABEL} letters, digits and dashes, neither \
                 beginning nor ending with a dash"
            ),
            Self::NumericHost { prefix } => write!(
                f,
                "`{prefix}` cannot stand in front of a host in numbers; use a name, such as `localhost`, or \
                 `host_prefixes(false)` where the service does without it"
            ),
            Self::Header { name } => write!(f, "HTTP cannot hold the header `{name}` with that value"),
            Self::ReservedHeader { name } => {
                write!(f, "the header `{name}` is set by the HTTP client; leave it out")
            }
            Self::VersionHeader { name } => {
                write!(f, "the header `{name}` is set by the version of the call; use `api_version`")
            }
            Self::Url => f.write_str("the base address with path and query is no URL"),
            Self::Link => f.write_str("the link to the next page leads to another server, and is not followed"),
            Self::Body => f.write_str("the body is not what the operation takes"),
            Self::BatchSize { max } => write!(f, "a batch holds from 1 to {max} calls"),
            Self::NotInBatch => f.write_str("the call may not stand in this batch"),
            Self::NotLongRunning => f.write_str("there is no rule by which the operation could be followed"),
            Self::InsideExecutor => f.write_str("a blocking call inside an executor; await it instead"),
            Self::NoExecutor => f.write_str("the system gave no resources for a blocking call"),
        }
    }
}

impl std::error::Error for RequestError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Path(error) => error.source(),
            _ => None,
        }
    }
}
