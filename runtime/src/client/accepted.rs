//! A long-running operation that was accepted.
//!
//! In: an accepted answer. Out: its value, with the id under which the operation goes on, and the wait for its end. The
//! operation goes on whether anything of this is asked for or not.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use super::error::Error;
use super::long_running::UntilDone;
use super::reply::{FromReply, RawReply};

/// How many characters of an operation's id are shown.
const MAX_ID: usize = 200;

/// Identifies a long-running operation that was accepted, and holds what its answer carries. It dereferences to that.
///
/// `R` is what waiting for it ends with, where the description names an operation that reads what came of it.
pub struct Accepted<T = (), R = ()> {
    operation_id: Option<String>,
    /// The answer as it came, by which the operation is followed, and whose request an id may quote.
    answer: RawReply,
    value: T,
    result: PhantomData<fn() -> R>,
}

impl<T, R> Accepted<T, R> {
    /// Returns the id under which the operation can be followed, by this process or another; `None` when the service
    /// gave no id.
    pub fn operation_id(&self) -> Option<&str> {
        self.operation_id.as_deref()
    }

    /// Returns the id under which the service knows the request.
    pub fn request_id(&self) -> Option<&str> {
        self.answer.request_id()
    }

    /// Returns the HTTP status: 202, or another when it was done at once.
    pub fn status(&self) -> u16 {
        self.answer.status()
    }

    /// Returns what the answer carries.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Returns what the answer carries, alone.
    pub fn into_value(self) -> T {
        self.value
    }
}

impl<T, R> Accepted<T, R> {
    /// Waits until the service has done it, as [`Call::until_done`](super::Call::until_done) does. The
    /// [id](Self::operation_id) can be stored before, so that the wait can be taken up again whatever happens meanwhile.
    ///
    /// ```
    #[doc = include_str!("../../doc/example-service.txt")]
    /// # run(async {
    /// use xms_runtime::client::{Accepted, ClientCore, HttpResponse, Scripted};
    ///
    /// let accepted = HttpResponse::new(202).header("x-garden-request-id", "op1");
    /// let done = HttpResponse::new(200).body("<Bed><Name>Succeeded</Name></Bed>");
    /// let transport = Scripted::new([accepted, done.clone(), done]);
    /// let client: ClientCore = ClientCore::builder(&GARDEN).transport(transport).build()?;
    ///
    /// let accepted = client.call(&DIG).path(&"peas").build::<Accepted>().await?;
    /// let stored = accepted.operation_id().unwrap_or_default().to_owned();
    /// assert_eq!(accepted.until_done().await?.state(), Some("Succeeded"));
    ///
    /// // The same, in another process.
    /// assert_eq!(client.resume(stored).await?.state(), Some("Succeeded"));
    /// # Ok(()) });
    /// ```
    pub fn until_done(&self) -> UntilDone<'static, R> {
        UntilDone::of_answer(self.answer.clone())
    }
}

impl<T, R> Deref for Accepted<T, R> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: Clone, R> Clone for Accepted<T, R> {
    fn clone(&self) -> Self {
        let Self { operation_id, answer, value, result } = self;
        Self { operation_id: operation_id.clone(), answer: answer.clone(), value: value.clone(), result: *result }
    }
}

impl<T: PartialEq, R> PartialEq for Accepted<T, R> {
    fn eq(&self, other: &Self) -> bool {
        let ids = |one: &Self| (one.operation_id.clone(), one.answer.request_id.clone(), one.status());
        ids(self) == ids(other) && self.value == other.value
    }
}

impl<T: Eq, R> Eq for Accepted<T, R> {}

impl<T: fmt::Debug, R> fmt::Debug for Accepted<T, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation_id, answer, value, result: _ } = self;
        let secrets = answer.secrets();
        let [operation_id, request_id] =
            [operation_id, &answer.request_id].map(|id| id.as_deref().map(|id| secrets.shown_up_to(id, MAX_ID)));
        let mut debug = f.debug_struct("Accepted");
        debug.field("operation_id", &operation_id).field("request_id", &request_id);
        debug.field("status", &self.status()).field("value", value).finish()
    }
}

impl<T: FromReply, R: 'static> FromReply for Accepted<T, R> {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        Self::from_own(Box::new(answer.clone()))
    }

    fn from_own(answer: Box<RawReply>) -> Result<Self, Error> {
        let operation_id = answer.operation_id()?;
        // It goes on, whether its answer is read or not.
        let value = T::from_reply(&answer).map_err(|error| match &operation_id {
            Some(id) => error.with_pending(id, answer.secrets().shown_up_to(id, MAX_ID)),
            None => error,
        })?;
        Ok(Self { operation_id, answer: *answer, value, result: PhantomData })
    }
}
