//! The wait itself: polls, and the pauses between them.
//!
//! In: an accepted answer or an operation's id, and the rule by which it is followed. Out: the last answer, where the
//! operation succeeded, or why its end is another or not known. First looks come early, since most operations are short.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, sleep, timeout};
use tracing::Instrument;

use super::error::{Error, ErrorKind};
use super::exchange::Exchange;
use super::long_running::Finished;
use super::operation_error::{OperationError, WaitError};
use super::plan::Plan;
use super::prepared_request::Begun;
use super::progress::{Progress, ProgressCallback};
use super::reply::RawReply;
use super::secrets::Secrets;
use super::settings::Settings;
use super::{retry, span};
use crate::aside::aside;
use crate::value::{children_of, text_of};
use crate::{Body, Field, LongRunning, Record, Version};

/// Polls come no faster than this, whatever the service or the application says.
const SHORTEST_INTERVAL: Duration = Duration::from_millis(100);
/// A service that asks to come back at once is asked again after this.
const SHORTEST_RETRY_AFTER: Duration = Duration::from_secs(1);
/// A service that asks to come back later than this is asked again after this.
const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(10 * 60);
/// The pause before the first look; each further one is twice as long, up to the interval.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
/// How many characters of an id or a state are shown.
pub(super) const MAX_SHOWN: usize = 200;

/// The response of a poll, and what is in it as the table has it.
fn record(answer: RawReply) -> Result<(RawReply, Option<Box<dyn Record>>), Error> {
    let Body::Element(shape) = answer.described_body() else { return Ok((answer, None)) };
    let mut record = shape.record();
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
pub(super) struct Wait<'a> {
    settings: Arc<Settings>,
    rule: &'static LongRunning,
    operation: &'static str,
    version: Version,
    interval: Duration,
    timeout: Duration,
    progress: ProgressCallback<'a>,
    begun: Instant,
    /// What is said of its failure may quote the request that began it.
    begun_by: Option<Begun>,
}

impl<'a> Wait<'a> {
    pub(super) fn new(
        settings: Arc<Settings>,
        rule: &'static LongRunning,
        operation: &'static str,
        interval: Option<Duration>,
        timeout: Duration,
    ) -> Self {
        let interval = interval.unwrap_or(Duration::from_millis(rule.interval_ms)).max(SHORTEST_INTERVAL);
        let version = settings.version;
        let begun = Instant::now();
        Self { settings, rule, operation, version, interval, timeout, progress: None, begun, begun_by: None }
    }

    /// Tells how it goes on.
    pub(super) fn telling(mut self, progress: ProgressCallback<'a>) -> Self {
        self.progress = progress;
        self
    }

    /// Sends the call that begins the operation, and waits for that.
    pub(super) async fn begin(self, exchange: Box<Exchange>) -> Result<Finished, Error> {
        let answer = exchange.run().await?;
        self.follow(*answer).await
    }

    /// Waits for the operation that an answer names.
    pub(super) async fn follow(mut self, answer: RawReply) -> Result<Finished, Error> {
        let Some(id) = answer.operation_id()? else {
            if answer.status() == 202 {
                let error = WaitError::NoOperationId { status: 202, header: self.rule.request_id };
                return Err(answer.error(ErrorKind::Waiting(error)));
            }
            return Ok(Finished::of(None, None, answer));
        };
        self.version = answer.version();
        // Another status than 202 says that it is probably done, so the first look is at once.
        let first = if answer.status() == 202 { self.next_pause(&answer, 0) } else { Duration::ZERO };
        let shown = answer.secrets().shown_up_to(&id, MAX_SHOWN);
        self.begun_by = Some(Begun { request: answer.request, sensitive: answer.sensitive });
        self.tell(&id, &shown, None, 0);
        self.poll_in_time(&id, shown, first).await
    }

    /// Waits for the operation of that id, which was begun earlier.
    pub(super) async fn resume(self, id: String) -> Result<Finished, Error> {
        let shown = Secrets::default().shown_up_to(&id, MAX_SHOWN);
        self.poll_in_time(&id, shown, Duration::ZERO).await
    }

    /// Polls; `shown` is the id as it may be shown.
    async fn poll_in_time(mut self, id: &str, shown: String, first: Duration) -> Result<Finished, Error> {
        let (limit, operation) = (self.timeout, self.operation);
        match timeout(limit, self.poll_without_end(id, &shown, first)).await {
            Ok(result) => result,
            Err(_) => {
                let error = Error::new(operation, ErrorKind::Waiting(WaitError::TimedOut { limit }));
                Err(error.with_pending(id, shown))
            }
        }
    }

    async fn poll_without_end(&mut self, id: &str, shown: &str, first: Duration) -> Result<Finished, Error> {
        let goes_on = |error: Error| error.with_pending(id, shown.to_owned());
        let (mut pause, mut number) = (first, 0u32);
        loop {
            sleep(pause).await;
            number = number.saturating_add(1);
            let polled = match self.poll(id) {
                Ok(poll) => {
                    let span = span::of_poll(self.operation, shown, number);
                    async move { poll.run().await }.instrument(span).await
                }
                Err(error) => Err(error),
            };
            let answer = *polled.map_err(|error| match self.begun_by {
                Some(_) => goes_on(error),
                None => error.about_operation(id, shown.to_owned()),
            })?;
            let (answer, record) =
                if answer.is_long() { aside(|| record(answer)).await } else { record(answer) }.map_err(goes_on)?;
            let state = record.as_deref().and_then(|record| text_of(record.field(self.rule.state)));
            // Where the table says that such answers have no element, every state is unknown.
            let state = state.unwrap_or_default();
            self.tell(id, shown, Some((&state, &answer)), number);
            let is_one_of = |states: &[&str]| states.contains(&state.as_str());
            if is_one_of(self.rule.succeeded) {
                return Ok(Finished::of(Some(id.to_owned()), Some(state), answer));
            }
            if !is_one_of(self.rule.running) {
                // Failed, or in a state that the description does not have: waiting on might never end.
                return Err(self.ended(shown, &state, record, &answer));
            }
            pause = self.next_pause(&answer, number);
        }
    }

    /// Tells the application that the operation was accepted, or the state that an answer has.
    fn tell(&mut self, id: &str, shown: &str, state: Option<(&str, &RawReply)>, polls: u32) {
        let Some(callback) = &mut self.progress else { return };
        let shown_state = state.map(|(state, answer)| answer.secrets().shown_up_to(state, MAX_SHOWN));
        callback(&Progress {
            operation_id: id.to_owned(),
            state: state.map(|(state, _)| state.to_owned()),
            polls,
            elapsed: self.begun.elapsed(),
            shown: (shown.to_owned(), shown_state),
        });
    }

    /// What asks for the state.
    fn poll(&self, id: &str) -> Result<Box<Exchange>, Error> {
        let mut plan = Plan::new(Arc::clone(&self.settings), self.rule.poll);
        plan.push_path(&id);
        plan.version = Some(self.version);
        plan.begun_by = self.begun_by.clone();
        plan.prepare()
    }

    /// How long the next look is waited for, after so many: as long as the service asks, or the interval, which is
    /// approached from below.
    fn next_pause(&self, answer: &RawReply, looks: u32) -> Duration {
        let shortest = SHORTEST_RETRY_AFTER.min(self.interval);
        let usual = || FIRST_PAUSE.saturating_mul(1 << looks.min(30)).min(self.interval);
        retry::retry_after(&answer.response).map_or_else(usual, |wait| wait.clamp(shortest, LONGEST_RETRY_AFTER))
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
        let error = Error::new(self.operation, ErrorKind::Operation(error));
        error.with_answer(Some(answer.response.clone()), answer.shown_request_id())
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
