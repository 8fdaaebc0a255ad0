//! In the place of an answer: that the connection is to be reset.
//!
//! In: nothing. Out: an error that a server of HTTP hands through to whoever holds the socket. No socket is known here.

use std::error::Error;
use std::fmt;

/// Ends a connection instead of answering: an application gives it as the error of its answer, and whoever holds the socket
/// finds it in the [`source`](Error::source) of the connection's error.
#[derive(Clone, Copy, Debug)]
pub struct ConnectionReset;

impl ConnectionReset {
    /// Returns whether a connection ended with this error because of one.
    pub fn caused(error: &dyn Error) -> bool {
        error.source().is_some_and(<dyn Error>::is::<Self>)
    }
}

impl fmt::Display for ConnectionReset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection is reset on request")
    }
}

impl Error for ConnectionReset {}
