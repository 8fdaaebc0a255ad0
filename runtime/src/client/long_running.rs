//! Waiting for an operation that goes on after its answer.
//!
//! In: a call that will be accepted, an answer that says so, or the id of one that was. Out: how it ended. The state is read where the
//! service's table says; nothing here knows the types of answers. Dropping the future ends the waiting, not the
//! operation.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use super::error::{Error, ErrorKind};
use super::follow_up::FollowUp;
use super::plan::Plan;
use super::progress::{Progress, ProgressCallback};
use super::reply::{FromReply, RawReply};
use super::request_error::RequestError;
use super::settings::Settings;
use super::span;
use super::wait::{MAX_SHOWN, Wait};
use crate::LongRunning;
use crate::future::BoxFuture;

/// How long waiting may take in sum, where the application does not say.
const TIMEOUT: Duration = Duration::from_secs(24 * 60 * 60);

/// Waits until a long-running operation is done. Waiting begins when it is awaited;
/// [`Call::until_done`](super::Call::until_done), [`Accepted::until_done`](super::Accepted::until_done) and
/// [`ClientCore::resume`](super::ClientCore::resume) make it.
///
/// The state is asked for after one second, two, four and so on, up to the service's [interval](Self::interval). Dropping
/// the future ends the waiting, not the operation.
///
/// ```
#[doc = include_str!("../../doc/example-service.txt")]
/// # run(async {
/// use std::time::Duration;
/// use xms_runtime::client::{Accepted, ClientCore, HttpResponse, Scripted};
///
/// // In this service, the field `Name` of the polled element holds the state.
/// let status = |state: &str| HttpResponse::new(200).body(format!("<Bed><Name>{state}</Name></Bed>"));
/// let accepted = HttpResponse::new(202).header("x-garden-request-id", "op1");
/// let transport = Scripted::new([accepted, status("InProgress"), status("Succeeded")]);
/// let client: ClientCore = ClientCore::builder(&GARDEN).transport(transport).build()?;
///
/// let call = client.call(&DIG).path(&"peas").build::<Accepted>();
/// let mut states = Vec::new();
/// let finished = call
///     .until_done()
///     .interval(Duration::from_millis(1))
///     .on_progress(|progress| states.push(progress.state.clone()))
///     .await?;
/// assert_eq!((finished.operation_id(), finished.state()), (Some("op1"), Some("Succeeded")));
/// let states: Vec<_> = states.iter().map(|state| state.as_deref().unwrap_or("accepted")).collect();
/// assert_eq!(states, ["accepted", "InProgress", "Succeeded"]);
/// # Ok(()) });
/// ```
#[must_use = "waiting begins when it is awaited"]
pub struct UntilDone<'a, R = ()> {
    begin: Begin<'a>,
    interval: Option<Duration>,
    timeout: Duration,
    progress: ProgressCallback<'a>,
    result: PhantomData<fn() -> R>,
}

/// Where waiting begins.
enum Begin<'a> {
    Call(Box<Plan<'a>>),
    Answer(Box<RawReply>),
    Id { settings: Arc<Settings>, rule: Option<&'static LongRunning>, id: String },
}

/// Describes a long-running operation that was done, with what came of it, where the description says how that is read.
#[derive(Clone)]
pub struct Finished<R = ()> {
    operation_id: Option<String>,
    state: Option<String>,
    answer: RawReply,
    result: R,
}

impl<R: fmt::Debug> fmt::Debug for Finished<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation_id, state, answer, result } = self;
        let secrets = answer.secrets();
        let [operation_id, state] =
            [operation_id, state].map(|text| text.as_deref().map(|text| secrets.shown_up_to(text, MAX_SHOWN)));
        let mut debug = f.debug_struct("Finished");
        debug.field("operation_id", &operation_id).field("state", &state);
        debug.field("answer", answer).field("result", result).finish()
    }
}

impl Finished {
    pub(super) fn of(operation_id: Option<String>, state: Option<String>, answer: RawReply) -> Self {
        Self { operation_id, state, answer, result: () }
    }
}

impl<R> Finished<R> {
    /// Returns its id; `None` when the service did it at once and gave none.
    pub fn operation_id(&self) -> Option<&str> {
        self.operation_id.as_deref()
    }

    /// Returns its last state, in the service's word; `None` when it was done at once.
    pub fn state(&self) -> Option<&str> {
        self.state.as_deref()
    }

    /// Returns what came of it.
    pub fn result(&self) -> &R {
        &self.result
    }

    /// Returns what came of it, alone.
    pub fn into_result(self) -> R {
        self.result
    }

    /// Returns the last response to a question for its state as it came, or the first where it was done at once.
    pub fn raw(&self) -> &RawReply {
        &self.answer
    }

    /// Reads that response as a value, such as the service's status of an operation.
    ///
    /// # Errors
    /// Fails when the response holds another element.
    pub fn read<T: FromReply>(&self) -> Result<T, Error> {
        T::from_reply(&self.answer)
    }
}

impl UntilDone<'_> {
    pub(super) fn of_id(settings: Arc<Settings>, rule: Option<&'static LongRunning>, id: String) -> Self {
        Self::new(Begin::Id { settings, rule, id })
    }
}

impl<'a, R> UntilDone<'a, R> {
    pub(super) fn of_call(plan: Box<Plan<'a>>) -> Self {
        Self::new(Begin::Call(plan))
    }

    pub(super) fn of_answer(answer: RawReply) -> Self {
        Self::new(Begin::Answer(Box::new(answer)))
    }

    fn new(begin: Begin<'a>) -> Self {
        Self { begin, interval: None, timeout: TIMEOUT, progress: None, result: PhantomData }
    }

    /// What is called in errors.
    #[cfg(feature = "blocking")]
    pub(super) fn operation(&self) -> &'static str {
        match &self.begin {
            Begin::Call(plan) => plan.operation.id,
            Begin::Answer(answer) => answer.request.operation.id,
            Begin::Id { settings, rule, .. } => rule.map_or(settings.service.name, |rule| rule.poll.id),
        }
    }

    /// Overrides the longest interval between two polls; a tenth of a second at least. The first polls come after a second,
    /// two, four and so on, up to the interval. Where the service asks for another pause (`Retry-After`), that counts,
    /// within a second and ten minutes; a shorter interval lowers the second.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = Some(interval);
        self
    }

    /// Limits how long waiting may take, from when the service has accepted the operation; a day without it. The
    /// operation itself goes on: the error has its id ([`Error::pending_operation`]), under which the wait can be resumed.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// Calls `callback` when the service has accepted the operation, with its id alone, and after every poll.
    pub fn on_progress(mut self, callback: impl FnMut(&Progress) + Send + 'a) -> Self {
        self.progress = Some(Box::new(callback));
        self
    }
}

impl<R> fmt::Debug for UntilDone<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.begin {
            Begin::Call(plan) => write!(f, "UntilDone({})", plan.operation.id),
            Begin::Answer(answer) => write!(f, "UntilDone({})", answer.request.operation.id),
            Begin::Id { id, .. } => write!(f, "UntilDone({id})"),
        }
    }
}

impl<'a, R: FromReply> IntoFuture for UntilDone<'a, R> {
    type Output = Result<Finished<R>, Error>;
    type IntoFuture = BoxFuture<'a, Result<Finished<R>, Error>>;

    fn into_future(self) -> Self::IntoFuture {
        let Self { begin, interval, timeout, progress, result: _ } = self;
        let not_long_running = ErrorKind::Request(RequestError::NotLongRunning);
        match begin {
            Begin::Call(plan) => {
                let operation = plan.operation;
                let Some(rule) = operation.long_running else {
                    return failed(Error::new(operation.id, not_long_running));
                };
                let wait = Wait::new(Arc::clone(&plan.settings), rule, operation.id, interval, timeout);
                match plan.prepare() {
                    Ok(exchange) => Box::pin(with_result(wait.telling(progress).begin(exchange))),
                    Err(error) => failed(error),
                }
            }
            Begin::Answer(answer) => {
                let operation = answer.request.operation;
                let (Some(rule), Some(FollowUp { settings, .. })) =
                    (operation.long_running, answer.request.follow_up.as_deref())
                else {
                    return failed(Error::new(operation.id, not_long_running));
                };
                let wait = Wait::new(Arc::clone(settings), rule, operation.id, interval, timeout);
                Box::pin(with_result(wait.telling(progress).follow(*answer)))
            }
            Begin::Id { settings, rule: Some(rule), id } => {
                let wait = Wait::new(settings, rule, rule.poll.id, interval, timeout);
                Box::pin(with_result(wait.telling(progress).resume(id)))
            }
            Begin::Id { settings, rule: None, .. } => failed(Error::new(settings.service.name, not_long_running)),
        }
    }
}

fn failed<'a, T: Send + 'a>(error: Error) -> BoxFuture<'a, Result<T, Error>> {
    Box::pin(std::future::ready(span::told(Err(error))))
}

/// Waits, and then reads what came of it, where that is read by a call of its own.
async fn with_result<R: FromReply>(
    waiting: impl Future<Output = Result<Finished, Error>>,
) -> Result<Finished<R>, Error> {
    span::told(read_result(waiting).await)
}

async fn read_result<R: FromReply>(
    waiting: impl Future<Output = Result<Finished, Error>>,
) -> Result<Finished<R>, Error> {
    let Finished { operation_id, state, answer, result: () } = waiting.await?;
    let reading = answer.begun().and_then(|request| request.follow_up.as_ref()?.result(request.version));
    let result = match reading.map(|plan| plan.send()) {
        Some(reading) => R::from_own(reading.await?)?,
        None => R::from_reply(&answer)?,
    };
    Ok(Finished { operation_id, state, answer, result })
}
