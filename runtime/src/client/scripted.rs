//! A transport that answers from a list, for tests of applications.
//!
//! In: answers, in their order. Out: those, and afterwards what was asked. No sockets, no waiting, no threads.

use std::collections::VecDeque;
use std::fmt;
use std::future::ready;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::message::{HttpRequest, HttpResponse};
use super::transport::Transport;
use super::transport_error::{TransportError, TransportErrorKind};
use crate::ByteStream;
use crate::future::BoxFuture;

/// Answers requests from a list and records them: the way to test code that uses an SDK without a network.
///
/// A clone is the same list, so a test keeps one and gives the other to the client's builder. When the list is at its
/// end, requests fail as if no connection could be made. What is sent has passed through everything but the network:
/// encoding, version rules, credential, redirects and retry.
///
/// # Testing code that uses an SDK
///
/// Let the code take its client as an argument; the test then makes one that is like any other but for its transport.
/// Here with the core of a client; a generated one is made in the same way, such as
/// `ServiceManagement::builder("…").transport(transport.clone()).build()?`.
///
/// ```
#[doc = include_str!("../../doc/example-service.txt")]
/// # run(async {
/// use xms_runtime::client::{ClientCore, Error, HttpResponse, Scripted};
///
/// /// The code under test: looks for a bed, and does not mind when there is none.
/// async fn find(client: &ClientCore, name: &str) -> Result<Option<Bed>, Error> {
///     match client.call(&GET).path(&name).build::<Bed>().await {
///         Ok(bed) => Ok(Some(bed)),
///         Err(error) if error.status() == Some(404) => Ok(None),
///         Err(error) => Err(error),
///     }
/// }
///
/// let found = HttpResponse::new(200).body("<Bed><Name>peas</Name></Bed>");
/// let transport = Scripted::new([found, HttpResponse::new(404), HttpResponse::new(403)]);
/// let client: ClientCore = ClientCore::builder(&GARDEN).transport(transport.clone()).build()?;
/// assert!(find(&client, "peas").await?.is_some());
/// assert!(find(&client, "beans").await?.is_none());
/// assert_eq!(find(&client, "peas").await.unwrap_err().status(), Some(403));
///
/// // Everything that was sent can be looked at.
/// let requests = transport.requests();
/// assert_eq!(requests[0].url.as_str(), "https://garden.example/beds/peas");
/// assert_eq!(requests[0].headers["x-garden-version"], "2014-06-01");
/// assert_eq!((requests.len(), transport.remaining()), (3, 0));
/// # Ok(()) });
/// ```
///
/// Errors that no service answers come from [`fail`](Self::fail): a connection that cannot be made, or breaks. Waits
/// between repetitions and polls are real: shorten them with [`RetryPolicy::delays`](super::RetryPolicy::delays) and
/// [`UntilDone::interval`](super::UntilDone::interval), or leave them out with
/// [`RetryPolicy::NEVER`](super::RetryPolicy::NEVER).
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
    /// Answers with these responses, one after the other.
    pub fn new(answers: impl IntoIterator<Item = HttpResponse>) -> Self {
        let scripted = Self::default();
        scripted.state().answers.extend(answers.into_iter().map(Ok));
        scripted
    }

    /// Adds a response at the end.
    pub fn answer(self, response: HttpResponse) -> Self {
        self.state().answers.push_back(Ok(response));
        self
    }

    /// Adds a request that fails without a response at the end.
    pub fn fail(self, kind: TransportErrorKind) -> Self {
        self.state().answers.push_back(Err(TransportError::new(kind, "as the script says")));
        self
    }

    /// Returns the requests that were sent so far. A body that was sent in pieces is there as a whole.
    pub fn requests(&self) -> Vec<HttpRequest> {
        self.state().requests.clone()
    }

    /// Counts the responses and failures that are left.
    pub fn remaining(&self) -> usize {
        self.state().answers.len()
    }

    /// Remembers a request and gives its answer.
    fn next(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        let mut state = self.state();
        state.requests.push(request);
        state.answers.pop_front().unwrap_or_else(|| {
            Err(TransportError::new(TransportErrorKind::Unconnected, "the script has no further answer"))
        })
    }

    /// The same with a body that comes in pieces; it is remembered as a whole.
    async fn take(self, mut request: HttpRequest, mut stream: ByteStream) -> Result<HttpResponse, TransportError> {
        let (body, error) = stream.collect_most(usize::MAX).await;
        (request.body, request.stream) = (body, None);
        let answer = self.next(request);
        match error {
            None => answer,
            Some(error) => {
                let message = "the body was not sent whole";
                Err(TransportError::new(TransportErrorKind::Interrupted, message).with_source(error))
            }
        }
    }

    /// A thread that panicked while it held the list has left it whole.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for Scripted {
    fn send(&self, request: HttpRequest) -> BoxFuture<'static, Result<HttpResponse, TransportError>> {
        match request.stream.clone() {
            None => Box::pin(ready(self.next(request))),
            Some(stream) => Box::pin(self.clone().take(request, stream)),
        }
    }
}

impl fmt::Debug for Scripted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("Scripted").field("requests", &state.requests).field("remaining", &state.answers.len()).finish()
    }
}
