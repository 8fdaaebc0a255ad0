//! How a long-running operation goes on.
//!
//! In: what the service answered. Out: what an application is told of it: once when the service has accepted the
//! operation, and after every poll. Shown as text, ids and states hold no secret of the request.

use std::fmt;
use std::time::Duration;

/// Is called with how an operation goes on.
pub(super) type ProgressCallback<'a> = Option<Box<dyn FnMut(&Progress) + Send + 'a>>;

/// Reports how a long-running operation goes on: that the service has accepted it, or what one poll showed.
///
/// As text it is one line, such as `operation 68ba14fb: accepted` or `operation 68ba14fb: InProgress`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Gives the operation's id, under which [`resume`](super::ClientCore::resume) waits for it again.
    pub operation_id: String,
    /// Gives its state, in the service's word; `None` when the service has accepted the operation, before the first poll.
    pub state: Option<String>,
    /// Counts the polls so far.
    pub polls: u32,
    /// Gives the time since waiting began.
    pub elapsed: Duration,
    /// The id and the state as they may be shown.
    pub(super) shown: (String, Option<String>),
}

impl fmt::Display for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (operation_id, state) = &self.shown;
        write!(f, "operation {operation_id}: {}", state.as_deref().unwrap_or("accepted"))
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation_id: _, state: _, polls, elapsed, shown: (operation_id, state) } = self;
        let mut debug = f.debug_struct("Progress");
        debug.field("operation_id", operation_id).field("state", state);
        debug.field("polls", polls).field("elapsed", elapsed).finish()
    }
}
