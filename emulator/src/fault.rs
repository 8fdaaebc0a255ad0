//! Faults on request, so that applications can try their own error paths.
//!
//! In: rules, by flag, by the control endpoint or by a call. Out: what is to happen to a request. Nothing here touches
//! a connection.

use std::fmt;
use std::str::FromStr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::state::operation::OperationOutcome;

/// Says what goes wrong with requests, with which of them, and how often.
///
/// A rule is read from a text (`str::parse`): a kind, and then parameters in any order. `Display` writes the same text.
///
/// | kind | parameters | what happens |
/// | --- | --- | --- |
/// | `latency` | `ms` | the answer comes so many milliseconds later; several such rules add up |
/// | `busy` | `retry-after`, in seconds | the answer is 503 `ServerBusy`; nothing is done |
/// | `redirect` | `to`, a URL | the answer is 307, to the emulator's second port unless `to` is given |
/// | `reset` | | the connection is reset; nothing is done |
/// | `truncate` | | the request is carried out, and its answer ends in the middle |
/// | `fail` | `status`, `code` | the operation is accepted and fails later; 500 `InternalError` unless they are given |
///
/// All kinds take `times`, which ends the rule after so many requests, `every`, which lets only each so many-th request
/// meet it, and `operation`, which lets only requests of one operation meet it.
///
/// ```
/// use xms_emulator::FaultRule;
///
/// for rule in [
///     "latency ms=200",
///     "busy times=2",
///     "busy retry-after=1 times=2 operation=extensions.add",
///     "redirect",
///     "redirect to=http://127.0.0.1:8081",
///     "reset every=3",
///     "truncate times=1",
///     "fail status=409 code=ConflictError operation=extensions.delete",
/// ] {
///     assert_eq!(rule.parse::<FaultRule>()?.to_string(), rule);
/// }
/// # Ok::<(), xms_emulator::ParseFaultError>(())
/// ```
///
/// A text that is no rule is refused with what is wrong with it:
///
/// ```
/// let error = "busy soon".parse::<xms_emulator::FaultRule>().unwrap_err();
/// assert_eq!(error.to_string(), "`soon` is not a word with `=` and a value");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultRule {
    kind: FaultKind,
    times: Option<u64>,
    every: Option<u64>,
    operation: Option<String>,
}

/// What happens to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FaultKind {
    /// It is answered later.
    Latency(u64),
    /// It is answered 503, and says when to come back.
    Busy { retry_after: Option<u64> },
    /// It is sent to another address, or to the emulator's second port.
    Redirect { to: Option<String> },
    /// Its connection is reset, and nothing is done.
    Reset,
    /// It is carried out, and its answer ends in the middle.
    Truncate,
    /// It is accepted, and its operation fails.
    Fail { status: Option<u16>, code: Option<String> },
}

/// Says why a text is no [`FaultRule`], in a sentence that names the word that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseFaultError(String);

impl fmt::Display for ParseFaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ParseFaultError {}

/// The parameters behind a kind.
struct Parameters<'a>(Vec<(&'a str, &'a str)>);

impl Parameters<'_> {
    fn text(&mut self, name: &str) -> Option<String> {
        let at = self.0.iter().position(|(other, _)| *other == name)?;
        Some(self.0.remove(at).1.to_owned())
    }

    fn number<N: FromStr>(&mut self, name: &str) -> Result<Option<N>, ParseFaultError> {
        let Some(text) = self.text(name) else { return Ok(None) };
        text.parse().map(Some).map_err(|_| ParseFaultError(format!("`{name}={text}` is not a number that fits")))
    }
}

impl FromStr for FaultRule {
    type Err = ParseFaultError;

    fn from_str(text: &str) -> Result<Self, ParseFaultError> {
        let mut parts = text.split_whitespace();
        let kind = parts.next().unwrap_or_default();
        let parameters = parts.map(|word| {
            word.split_once('=').ok_or_else(|| ParseFaultError(format!("`{word}` is not a word with `=` and a value")))
        });
        let mut parameters = Parameters(parameters.collect::<Result<_, _>>()?);
        let kind = match kind {
            "latency" => {
                let millis = parameters.number("ms")?;
                FaultKind::Latency(millis.ok_or_else(|| ParseFaultError("`latency` needs `ms=`".to_owned()))?)
            }
            "busy" => FaultKind::Busy { retry_after: parameters.number("retry-after")? },
            "redirect" => FaultKind::Redirect { to: parameters.text("to") },
            "reset" => FaultKind::Reset,
            "truncate" => FaultKind::Truncate,
            "fail" => FaultKind::Fail { status: parameters.number("status")?, code: parameters.text("code") },
            other => {
                let message = format!("`{other}` is none of latency, busy, redirect, reset, truncate, fail");
                return Err(ParseFaultError(message));
            }
        };
        let (times, every) = (parameters.number("times")?, parameters.number("every")?);
        let rule = Self { kind, times, every, operation: parameters.text("operation") };
        if every == Some(0) {
            return Err(ParseFaultError("`every=0` takes no request".to_owned()));
        }
        match parameters.0.first() {
            Some((name, _)) => {
                Err(ParseFaultError(format!("`{name}` says nothing about this kind, or is there twice")))
            }
            None => Ok(rule),
        }
    }
}

impl fmt::Display for FaultRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.kind)?;
        write_parameter(f, "times", self.times.as_ref())?;
        write_parameter(f, "every", self.every.as_ref())?;
        write_parameter(f, "operation", self.operation.as_ref())
    }
}

impl fmt::Display for FaultKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Latency(millis) => write!(f, "latency ms={millis}"),
            Self::Busy { retry_after } => {
                f.write_str("busy")?;
                write_parameter(f, "retry-after", retry_after.as_ref())
            }
            Self::Redirect { to } => {
                f.write_str("redirect")?;
                write_parameter(f, "to", to.as_ref())
            }
            Self::Reset => f.write_str("reset"),
            Self::Truncate => f.write_str("truncate"),
            Self::Fail { status, code } => {
                f.write_str("fail")?;
                write_parameter(f, "status", status.as_ref())?;
                write_parameter(f, "code", code.as_ref())
            }
        }
    }
}

fn write_parameter(f: &mut fmt::Formatter<'_>, name: &str, value: Option<&impl fmt::Display>) -> fmt::Result {
    value.map_or(Ok(()), |value| write!(f, " {name}={value}"))
}

/// A rule, and what is left of it.
#[derive(Debug)]
struct ActiveRule {
    rule: FaultRule,
    /// Requests that it could have met.
    matched: u64,
    left: Option<u64>,
}

impl ActiveRule {
    /// Whether it takes this request.
    fn consume(&mut self, operation: Option<&str>) -> bool {
        if self.rule.operation.is_some() && self.rule.operation.as_deref() != operation {
            return false;
        }
        self.matched += 1;
        if !self.matched.is_multiple_of(self.rule.every.unwrap_or(1)) {
            return false;
        }
        if let Some(left) = &mut self.left {
            *left = left.saturating_sub(1);
        }
        true
    }
}

/// The rules that are in force.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    rules: Mutex<Vec<ActiveRule>>,
    /// How many there are: requests look here first.
    count: AtomicUsize,
}

/// What is done to a request.
#[derive(Debug, Default)]
pub(crate) struct AppliedFaults {
    /// How much later it is answered.
    pub(crate) latency: Duration,
    /// What else.
    pub(crate) kind: Option<FaultKind>,
}

impl Faults {
    /// Adds a rule. The oldest that fits is taken first.
    pub(crate) fn add(&self, rule: FaultRule) {
        self.change(|rules| rules.push(ActiveRule { left: rule.times, rule, matched: 0 }));
    }

    pub(crate) fn clear(&self) {
        self.change(Vec::clear);
    }

    /// The rules, with what is left of them.
    pub(crate) fn list(&self) -> Vec<String> {
        let rules = self.rules.lock().unwrap_or_else(PoisonError::into_inner);
        rules.iter().map(|active| FaultRule { times: active.left, ..active.rule.clone() }.to_string()).collect()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.count.load(Ordering::Acquire) == 0
    }

    /// What is done to a request of that operation before it is carried out, or to its answer.
    pub(crate) fn apply(&self, operation: Option<&str>, redirected: bool) -> AppliedFaults {
        let mut applied = AppliedFaults::default();
        self.change(|rules| {
            for active in rules {
                let fits = match active.rule.kind {
                    FaultKind::Latency(_) => true,
                    FaultKind::Fail { .. } => false,
                    FaultKind::Redirect { .. } => applied.kind.is_none() && !redirected,
                    _ => applied.kind.is_none(),
                };
                if !fits || !active.consume(operation) {
                    continue;
                }
                match &active.rule.kind {
                    FaultKind::Latency(millis) => applied.latency += Duration::from_millis(*millis),
                    kind => applied.kind = Some(kind.clone()),
                }
            }
        });
        applied
    }

    /// How the operation that a request begins is to fail.
    pub(crate) fn failure(&self, operation: &str) -> Option<OperationOutcome> {
        if self.is_empty() {
            return None;
        }
        self.change(|rules| {
            rules.iter_mut().find_map(|active| match active.rule.kind.clone() {
                FaultKind::Fail { status, code } => active.consume(Some(operation)).then(|| failed(status, code)),
                _ => None,
            })
        })
    }

    fn change<R>(&self, change: impl FnOnce(&mut Vec<ActiveRule>) -> R) -> R {
        let mut rules = self.rules.lock().unwrap_or_else(PoisonError::into_inner);
        let result = change(&mut rules);
        rules.retain(|active| active.left != Some(0));
        self.count.store(rules.len(), Ordering::Release);
        result
    }
}

fn failed(status: Option<u16>, code: Option<String>) -> OperationOutcome {
    let code = code.unwrap_or_else(|| "InternalError".to_owned());
    OperationOutcome { status: status.unwrap_or(500), error: Some((code, "It was to fail on request.".to_owned())) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(rules: &[&str]) -> Faults {
        let faults = Faults::default();
        rules.iter().filter_map(|rule| rule.parse().ok()).for_each(|rule| faults.add(rule));
        faults
    }

    #[test]
    fn what_is_no_rule_is_named() {
        for (text, named) in [
            ("", "none of latency"),
            ("slow", "`slow`"),
            ("latency", "`ms=`"),
            ("latency ms=soon", "`ms=soon`"),
            ("busy twice", "`twice`"),
            ("reset code=x", "`code`"),
            ("reset every=0", "`every=0`"),
            ("reset times=1 times=2", "`times`"),
        ] {
            let error = text.parse::<FaultRule>().map_err(|error| error.to_string());
            assert!(error.as_ref().is_err_and(|error| error.contains(named)), "{text}: {error:?}");
        }
    }

    #[test]
    fn a_rule_ends_after_its_times() {
        let faults = faults(&["busy times=2"]);
        let busy = |_| faults.apply(None, false).kind.is_some();
        assert_eq!([1, 2, 3].map(busy), [true, true, false]);
        assert!(faults.is_empty());
    }

    #[test]
    fn a_rule_takes_its_operation_only_and_each_so_many_th() {
        let faults = faults(&["reset every=2 operation=a.b", "latency ms=3", "latency ms=4"]);
        assert!(faults.apply(Some("a.c"), false).kind.is_none());
        assert!(faults.apply(Some("a.b"), false).kind.is_none());
        let applied = faults.apply(Some("a.b"), false);
        assert_eq!((applied.kind, applied.latency), (Some(FaultKind::Reset), Duration::from_millis(7)));
    }

    #[test]
    fn operations_fail_as_asked_and_requests_do_not() {
        let faults = faults(&["fail status=409 code=ConflictError times=1"]);
        assert!(faults.apply(Some("a.b"), false).kind.is_none());
        assert_eq!(faults.failure("a.b").map(|outcome| outcome.status), Some(409));
        assert!(faults.failure("a.b").is_none());
    }
}
