//! A transport that answers from a list, for tests of applications.
//!
//! In: answers, in their order. Out: those, and afterwards what was asked. No sockets, no waiting, no threads.

use std::collections::VecDeque;
use std::fmt;
use std::future::ready;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::future::BoxFuture;
use super::message::{HttpRequest, HttpResponse};
use super::transport::Transport;
use super::transport_error::{TransportError, TransportErrorKind};

/// Answers from a list and remembers what was asked: the way to test code that uses an SDK without a network.
///
/// A clone is the same list, so a test keeps one and gives the other to the client's builder. When the list is at its
/// end, requests fail as if no connection could be made. What is sent has passed through everything but the network:
/// encoding, version rules, credential, redirects and retry.
///
/// ```
/// use xms_runtime::client::{HttpResponse, Scripted};
///
/// let transport = Scripted::new([
///     HttpResponse::new(202).header("x-ms-request-id", "8f3c"),
///     HttpResponse::new(200).body("<Operation><Status>Succeeded</Status></Operation>"),
/// ]);
/// // let client = ServiceManagement::builder("…").transport(transport.clone()).build()?;
/// // … the code under test uses the client …
/// assert_eq!(transport.requests().len(), 0);
/// ```
#[derive(Clone, Default)]
pub struct Scripted {
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    answers: VecDeque<Result<HttpResponse, TransportError>>,
    requests: Vec<HttpRequest>,
}

impl Scripted {
    /// Answers with these, one after the other.
    pub fn new(answers: impl IntoIterator<Item = HttpResponse>) -> Self {
        let scripted = Self::default();
        scripted.state().answers.extend(answers.into_iter().map(Ok));
        scripted
    }

    /// Adds an answer at the end.
    pub fn answer(self, response: HttpResponse) -> Self {
        self.state().answers.push_back(Ok(response));
        self
    }

    /// Adds a request without an answer at the end.
    pub fn fail(self, kind: TransportErrorKind) -> Self {
        self.state().answers.push_back(Err(TransportError::new(kind, "as the script says")));
        self
    }

    /// What was asked so far.
    pub fn requests(&self) -> Vec<HttpRequest> {
        self.state().requests.clone()
    }

    /// How many answers are left.
    pub fn left(&self) -> usize {
        self.state().answers.len()
    }

    /// A thread that panicked while it held the list has left it whole.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for Scripted {
    fn send(&self, request: HttpRequest) -> BoxFuture<'static, Result<HttpResponse, TransportError>> {
        let mut state = self.state();
        state.requests.push(request);
        let answer = state.answers.pop_front().unwrap_or_else(|| {
            Err(TransportError::new(TransportErrorKind::Unconnected, "the script has no further answer"))
        });
        Box::pin(ready(answer))
    }
}

impl fmt::Debug for Scripted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("Scripted").field("requests", &state.requests).field("left", &state.answers.len()).finish()
    }
}
