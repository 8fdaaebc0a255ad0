//! Faults on request, so that applications can try their own error paths.
//!
//! In: rules, by flag, by the control endpoint or by a call. Out: what is to happen to a request. Nothing here touches
//! a connection.

use std::fmt;
use std::str::FromStr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::state::operation::Outcome;

/// What happens to requests, which of them, and how often.
///
/// As text: a kind, and words with a value.
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
/// `times` ends the rule after so many requests, `every` takes only each so many-th, and `operation` only those of one
/// operation.
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

/// A text that is no rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseFaultError(String);

impl fmt::Display for ParseFaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ParseFaultError {}

/// The words behind a kind.
struct Words<'a>(Vec<(&'a str, &'a str)>);

impl Words<'_> {
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
        let words = parts.map(|word| {
            word.split_once('=').ok_or_else(|| ParseFaultError(format!("`{word}` is not a word with `=` and a value")))
        });
        let mut words = Words(words.collect::<Result<_, _>>()?);
        let kind = match kind {
            "latency" => {
                let millis = words.number("ms")?;
                FaultKind::Latency(millis.ok_or_else(|| ParseFaultError("`latency` needs `ms=`".to_owned()))?)
            }
            "busy" => FaultKind::Busy { retry_after: words.number("retry-after")? },
            "redirect" => FaultKind::Redirect { to: words.text("to") },
            "reset" => FaultKind::Reset,
            "truncate" => FaultKind::Truncate,
            "fail" => FaultKind::Fail { status: words.number("status")?, code: words.text("code") },
            other => {
                let message = format!("`{other}` is none of latency, busy, redirect, reset, truncate, fail");
                return Err(ParseFaultError(message));
            }
        };
        let (times, every) = (words.number("times")?, words.number("every")?);
        let rule = Self { kind, times, every, operation: words.text("operation") };
        if every == Some(0) {
            return Err(ParseFaultError("`every=0` takes no request".to_owned()));
        }
        match words.0.first() {
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
        write_word(f, "times", self.times.as_ref())?;
        write_word(f, "every", self.every.as_ref())?;
        write_word(f, "operation", self.operation.as_ref())
    }
}

impl fmt::Display for FaultKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Latency(millis) => write!(f, "latency ms={millis}"),
            Self::Busy { retry_after } => {
                f.write_str("busy")?;
                write_word(f, "retry-after", retry_after.as_ref())
            }
            Self::Redirect { to } => {
                f.write_str("redirect")?;
                write_word(f, "to", to.as_ref())
            }
            Self::Reset => f.write_str("reset"),
            Self::Truncate => f.write_str("truncate"),
            Self::Fail { status, code } => {
                f.write_str("fail")?;
                write_word(f, "status", status.as_ref())?;
                write_word(f, "code", code.as_ref())
            }
        }
    }
}

fn write_word(f: &mut fmt::Formatter<'_>, name: &str, value: Option<&impl fmt::Display>) -> fmt::Result {
    value.map_or(Ok(()), |value| write!(f, " {name}={value}"))
}

/// A rule, and what is left of it.
#[derive(Debug)]
struct Active {
    rule: FaultRule,
    /// Requests that it could have met.
    met: u64,
    left: Option<u64>,
}

impl Active {
    /// Whether it takes this request.
    fn take(&mut self, operation: Option<&str>) -> bool {
        if self.rule.operation.is_some() && self.rule.operation.as_deref() != operation {
            return false;
        }
        self.met += 1;
        if !self.met.is_multiple_of(self.rule.every.unwrap_or(1)) {
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
    rules: Mutex<Vec<Active>>,
    /// How many there are: requests look here first.
    count: AtomicUsize,
}

/// What is done to a request.
#[derive(Debug, Default)]
pub(crate) struct Met {
    /// How much later it is answered.
    pub(crate) latency: Duration,
    /// What else.
    pub(crate) kind: Option<FaultKind>,
}

impl Faults {
    /// Adds a rule. The oldest that fits is taken first.
    pub(crate) fn add(&self, rule: FaultRule) {
        self.change(|rules| rules.push(Active { left: rule.times, rule, met: 0 }));
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
    pub(crate) fn meet(&self, operation: Option<&str>, redirected: bool) -> Met {
        let mut met = Met::default();
        self.change(|rules| {
            for active in rules {
                let fits = match active.rule.kind {
                    FaultKind::Latency(_) => true,
                    FaultKind::Fail { .. } => false,
                    FaultKind::Redirect { .. } => met.kind.is_none() && !redirected,
                    _ => met.kind.is_none(),
                };
                if !fits || !active.take(operation) {
                    continue;
                }
                match &active.rule.kind {
                    FaultKind::Latency(millis) => met.latency += Duration::from_millis(*millis),
                    kind => met.kind = Some(kind.clone()),
                }
            }
        });
        met
    }

    /// How the operation that a request begins is to fail.
    pub(crate) fn failure(&self, operation: &str) -> Option<Outcome> {
        if self.is_empty() {
            return None;
        }
        self.change(|rules| {
            rules.iter_mut().find_map(|active| match active.rule.kind.clone() {
                FaultKind::Fail { status, code } => active.take(Some(operation)).then(|| failed(status, code)),
                _ => None,
            })
        })
    }

    fn change<R>(&self, change: impl FnOnce(&mut Vec<Active>) -> R) -> R {
        let mut rules = self.rules.lock().unwrap_or_else(PoisonError::into_inner);
        let result = change(&mut rules);
        rules.retain(|active| active.left != Some(0));
        self.count.store(rules.len(), Ordering::Release);
        result
    }
}

fn failed(status: Option<u16>, code: Option<String>) -> Outcome {
    let code = code.unwrap_or_else(|| "InternalError".to_owned());
    Outcome { status: status.unwrap_or(500), error: Some((code, "It was to fail on request.".to_owned())) }
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
        let busy = |_| faults.meet(None, false).kind.is_some();
        assert_eq!([1, 2, 3].map(busy), [true, true, false]);
        assert!(faults.is_empty());
    }

    #[test]
    fn a_rule_takes_its_operation_only_and_each_so_many_th() {
        let faults = faults(&["reset every=2 operation=a.b", "latency ms=3", "latency ms=4"]);
        assert!(faults.meet(Some("a.c"), false).kind.is_none());
        assert!(faults.meet(Some("a.b"), false).kind.is_none());
        let met = faults.meet(Some("a.b"), false);
        assert_eq!((met.kind, met.latency), (Some(FaultKind::Reset), Duration::from_millis(7)));
    }

    #[test]
    fn operations_fail_as_asked_and_requests_do_not() {
        let faults = faults(&["fail status=409 code=ConflictError times=1"]);
        assert!(faults.meet(Some("a.b"), false).kind.is_none());
        assert_eq!(faults.failure("a.b").map(|outcome| outcome.status), Some(409));
        assert!(faults.failure("a.b").is_none());
    }
}
