//! Waiting for an operation that goes on after its answer.
//!
//! In: a call that will be accepted, or the id of one that was. Out: how it ended. The state is read where the
//! service's table says; nothing here knows the types of answers. Dropping the future ends the waiting, not the
//! operation.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, sleep, timeout};
use tracing::Instrument;

use super::error::{Error, ErrorKind, OperationError, WaitError};
use super::exchange::Exchange;
use super::plan::Plan;
use super::prepared_request::Begun;
use super::reply::{FromReply, RawReply};
use super::request_error::RequestError;
use super::secrets::Secrets;
use super::settings::Settings;
use super::{retry, span};
use crate::aside::aside;
use crate::future::BoxFuture;
use crate::value::{children_of, text_of};
use crate::{Body, Field, LongRunning, Record, Version};

/// Polls come no faster than this, whatever the service or the application says.
const SHORTEST_INTERVAL: Duration = Duration::from_millis(100);
/// A service that asks to come back at once is asked again after this.
const SHORTEST_RETRY_AFTER: Duration = Duration::from_secs(1);
/// A service that asks to come back later than this is asked again after this.
const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(10 * 60);
/// How long waiting may take in sum, where the application does not say.
const TIMEOUT: Duration = Duration::from_secs(24 * 60 * 60);
/// How many characters of an id or a state are shown.
const MAX_SHOWN: usize = 200;

/// Waits until a long-running operation is done. Waiting begins when it is awaited;
/// [`Call::until_done`](super::Call::until_done) and [`ClientCore::resume`](super::ClientCore::resume) make it.
///
/// Dropping the future ends the waiting, not the operation.
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
/// assert_eq!(states, ["InProgress", "Succeeded"]);
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

/// What is called after every poll.
type ProgressCallback<'a> = Option<Box<dyn FnMut(&Progress) + Send + 'a>>;

/// Where waiting begins.
enum Begin<'a> {
    Call(Box<Plan<'a>>),
    Id { settings: Arc<Settings>, rule: Option<&'static LongRunning>, id: String },
}

/// Reports how a long-running operation goes on, as one poll showed it.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Gives the operation's id.
    pub operation_id: String,
    /// Gives its state, in the service's word.
    pub state: String,
    /// Counts the polls so far.
    pub polls: u32,
    /// Gives the time since waiting began.
    pub elapsed: Duration,
    /// The id and the state as they may be shown.
    shown: (String, String),
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation_id: _, state: _, polls, elapsed, shown: (operation_id, state) } = self;
        let mut debug = f.debug_struct("Progress");
        debug.field("operation_id", operation_id).field("state", state);
        debug.field("polls", polls).field("elapsed", elapsed).finish()
    }
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

    fn new(begin: Begin<'a>) -> Self {
        Self { begin, interval: None, timeout: TIMEOUT, progress: None, result: PhantomData }
    }

    /// What is called in errors.
    #[cfg(feature = "blocking")]
    pub(super) fn operation(&self) -> &'static str {
        match &self.begin {
            Begin::Call(plan) => plan.operation.id,
            Begin::Id { settings, rule, .. } => rule.map_or(settings.service.name, |rule| rule.poll.id),
        }
    }

    /// Overrides the interval between two polls; a tenth of a second at least. Where the service asks for another one
    /// (`Retry-After`), that counts, within a second and ten minutes; a shorter interval lowers the second.
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

    /// Calls `callback` after every poll.
    pub fn on_progress(mut self, callback: impl FnMut(&Progress) + Send + 'a) -> Self {
        self.progress = Some(Box::new(callback));
        self
    }
}

impl<R> fmt::Debug for UntilDone<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.begin {
            Begin::Call(plan) => write!(f, "UntilDone({})", plan.operation.id),
            Begin::Id { id, .. } => write!(f, "UntilDone({id})"),
        }
    }
}

impl<'a, R: FromReply> IntoFuture for UntilDone<'a, R> {
    type Output = Result<Finished<R>, Error>;
    type IntoFuture = BoxFuture<'a, Result<Finished<R>, Error>>;

    fn into_future(self) -> Self::IntoFuture {
        let progress = self.progress;
        match self.begin {
            Begin::Call(plan) => {
                let Some(rule) = plan.operation.long_running else {
                    return failed(plan.request_error(RequestError::NotLongRunning));
                };
                let wait = Wait::new(Arc::clone(&plan.settings), rule, plan.operation.id, self.interval, self.timeout);
                let result = plan.operation.result.map(|operation| plan.follow_up(operation));
                match plan.prepare() {
                    Ok(exchange) => Box::pin(with_result(wait.begin(exchange, progress), result)),
                    Err(error) => failed(error),
                }
            }
            Begin::Id { settings, rule: Some(rule), id } => {
                let wait = Wait::new(settings, rule, rule.poll.id, self.interval, self.timeout);
                let shown = Secrets::default().shown_up_to(&id, MAX_SHOWN);
                Box::pin(with_result(wait.poll_until_done(id, shown, Duration::ZERO, progress), None))
            }
            Begin::Id { settings, rule: None, .. } => {
                failed(Error::new(settings.service.name, ErrorKind::Request(RequestError::NotLongRunning)))
            }
        }
    }
}

fn failed<'a, T: Send + 'a>(error: Error) -> BoxFuture<'a, Result<T, Error>> {
    Box::pin(std::future::ready(Err(error)))
}

/// Waits, and then reads what came of it, where that is read by a call of its own.
async fn with_result<R: FromReply>(
    waiting: impl Future<Output = Result<Finished, Error>>,
    result: Option<Plan<'static>>,
) -> Result<Finished<R>, Error> {
    let Finished { operation_id, state, answer, result: () } = waiting.await?;
    let version = answer.request.version;
    let result = match result.map(|plan| Plan { version: Some(version), ..plan }.send()) {
        Some(reading) => R::from_reply(&reading.await?)?,
        None => R::from_reply(&answer)?,
    };
    Ok(Finished { operation_id, state, answer, result })
}

/// The response of a poll, and what is in it as the table has it.
fn record(answer: RawReply) -> Result<(RawReply, Option<Box<dyn Record>>), Error> {
    let Body::Element(shape) = answer.described_body() else { return Ok((answer, None)) };
    let mut record = (shape.make)();
    answer.fill(&mut *record)?;
    Ok((answer, Some(record)))
}

/// The HTTP status that a word stands for, such as `NotFound`: its reason, without blanks.
fn status_called(word: &str) -> Option<u16> {
    let is_called = |status: &u16| {
        let reason = http::StatusCode::from_u16(*status).ok().and_then(|status| status.canonical_reason());
        reason.is_some_and(|reason| {
            let letters = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
            letters(reason).eq_ignore_ascii_case(&letters(word))
        })
    };
    (100..600).find(is_called)
}

/// What waiting needs to know.
struct Wait {
    settings: Arc<Settings>,
    rule: &'static LongRunning,
    operation: &'static str,
    version: Version,
    interval: Duration,
    timeout: Duration,
    begun: Instant,
    /// What is said of its failure may quote the request that began it.
    begun_by: Option<Begun>,
}

impl Wait {
    fn new(
        settings: Arc<Settings>,
        rule: &'static LongRunning,
        operation: &'static str,
        interval: Option<Duration>,
        timeout: Duration,
    ) -> Self {
        let interval = interval.unwrap_or(Duration::from_millis(rule.interval_ms)).max(SHORTEST_INTERVAL);
        let version = settings.version;
        Self { settings, rule, operation, version, interval, timeout, begun: Instant::now(), begun_by: None }
    }

    async fn begin(mut self, exchange: Box<Exchange>, callback: ProgressCallback<'_>) -> Result<Finished, Error> {
        self.version = exchange.request.version;
        let answer = exchange.run().await?;
        let Some(id) = answer.operation_id()? else {
            if answer.status() == 202 {
                let error = WaitError::NoOperationId { status: 202, header: self.rule.request_id };
                return Err(answer.error(ErrorKind::Waiting(error)));
            }
            return Ok(Finished { operation_id: None, state: None, answer, result: () });
        };
        // Another status than 202 says that it is probably done, so the first look is at once.
        let first = if answer.status() == 202 { self.next_wait(&answer) } else { Duration::ZERO };
        let shown = answer.secrets().shown_up_to(&id, MAX_SHOWN);
        self.begun_by = Some(Begun { request: answer.request, sensitive: answer.sensitive });
        self.poll_until_done(id, shown, first, callback).await
    }

    /// Polls; `shown` is the id as it may be shown.
    async fn poll_until_done(
        self,
        id: String,
        shown: String,
        first: Duration,
        callback: ProgressCallback<'_>,
    ) -> Result<Finished, Error> {
        let (limit, operation) = (self.timeout, self.operation);
        match timeout(limit, self.poll_without_end(&id, &shown, first, callback)).await {
            Ok(result) => result,
            Err(_) => {
                let error = Error::new(operation, ErrorKind::Waiting(WaitError::TimedOut { limit }));
                Err(error.with_pending(&id, shown))
            }
        }
    }

    async fn poll_without_end(
        &self,
        id: &str,
        shown: &str,
        first: Duration,
        mut callback: ProgressCallback<'_>,
    ) -> Result<Finished, Error> {
        let goes_on = |error: Error| error.with_pending(id, shown.to_owned());
        let (mut wait, mut number) = (first, 0u32);
        loop {
            sleep(wait).await;
            number = number.saturating_add(1);
            let span = span::of_poll(self.operation, shown, number);
            let answer = self.poll_once(id).instrument(span).await.map_err(goes_on)?;
            let (answer, record) =
                if answer.is_long() { aside(|| record(answer)).await } else { record(answer) }.map_err(goes_on)?;
            let state = record.as_deref().and_then(|record| text_of(record.field(self.rule.state)));
            // Where the table says that such answers have no element, every state is unknown.
            let state = state.unwrap_or_default();
            if let Some(callback) = &mut callback {
                let shown = (shown.to_owned(), answer.secrets().shown_up_to(&state, MAX_SHOWN));
                let (operation_id, state) = (id.to_owned(), state.clone());
                callback(&Progress { operation_id, state, polls: number, elapsed: self.begun.elapsed(), shown });
            }
            let is_one_of = |states: &[&str]| states.contains(&state.as_str());
            if is_one_of(self.rule.succeeded) {
                let operation_id = Some(id.to_owned());
                return Ok(Finished { operation_id, state: Some(state), answer, result: () });
            }
            if !is_one_of(self.rule.running) {
                // Failed, or in a state that the description does not have: waiting on might never end.
                return Err(self.ended(shown, &state, record, &answer));
            }
            wait = self.next_wait(&answer);
        }
    }

    /// Polls once.
    async fn poll_once(&self, id: &str) -> Result<RawReply, Error> {
        // In a block of its own, since a plan is nothing to hold over a wait.
        let exchange = {
            let mut plan = Plan::new(Arc::clone(&self.settings), self.rule.poll);
            plan.push_path(&id);
            plan.version = Some(self.version);
            plan.begun_by = self.begun_by.clone();
            plan.prepare()?
        };
        exchange.run().await
    }

    fn next_wait(&self, answer: &RawReply) -> Duration {
        let shortest = SHORTEST_RETRY_AFTER.min(self.interval);
        retry::retry_after(&answer.response).map_or(self.interval, |wait| wait.clamp(shortest, LONGEST_RETRY_AFTER))
    }

    /// The error of an operation that ended in another state than success.
    fn ended(&self, shown: &str, state: &str, record: Option<Box<dyn Record>>, answer: &RawReply) -> Error {
        let secrets = answer.secrets();
        let state = secrets.shown_up_to(state, MAX_SHOWN);
        let mut error =
            OperationError { operation_id: shown.to_owned(), state, status: None, code: None, message: None };
        if let Some(record) = record.as_deref() {
            (error.code, error.message) = self.code_and_message(record, &secrets);
            error.status = self.outcome(record).or_else(|| self.usual_status(error.code.as_deref()));
        }
        let request_id = answer.request_id.as_deref().map(|id| secrets.shown(id));
        Error::new(self.operation, ErrorKind::Operation(error)).with_answer(Some(answer.response.clone()), request_id)
    }

    /// The HTTP status of the outcome, where the answer says it.
    fn outcome(&self, record: &dyn Record) -> Option<u16> {
        let text = text_of(record.field(self.rule.status?))?;
        text.parse().ok().or_else(|| status_called(&text)).filter(|status| (100..600).contains(status))
    }

    /// Code and message inside the field with the error, by the names that the service's error element has for them.
    fn code_and_message(&self, record: &dyn Record, secrets: &Secrets) -> (Option<String>, Option<String>) {
        let Some(index) = self.rule.error else { return (None, None) };
        let Some(inside) = children_of(record.field(index)) else { return (None, None) };
        let Some(reply) = self.settings.service.error else { return (None, None) };
        let text = |field: Option<&'static Field>| {
            let field = field?;
            let child = inside.children.iter().find(|(name, _)| field.is_called(name));
            child.map(|(_, text)| secrets.shown(text)).filter(|text| !text.is_empty())
        };
        (text(reply.code_field()), text(reply.message_field()))
    }

    /// The status that the service's table has for a code.
    fn usual_status(&self, code: Option<&str>) -> Option<u16> {
        self.settings.service.errors.iter().find(|known| Some(known.code) == code).and_then(|known| known.status)
    }
}
