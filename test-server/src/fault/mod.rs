//! Faults on request, so that applications can try their own error paths.
//!
//! In: rules, by flag, by the control endpoint or by a call. Out: what is to happen to a request, or to an operation that
//! goes on. Nothing here touches a connection.

mod text;

use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use xms_runtime::Catalog;

pub use self::text::ParseFaultError;

/// Says which rules a server understands.
#[derive(Clone, Copy, Debug)]
pub struct FaultScope {
    /// The operations that a rule may name.
    pub catalog: &'static Catalog,
    /// Whether the server has a second address, to which requests are redirected that are not sent elsewhere.
    pub redirects: bool,
}

/// Says what goes wrong with requests, with which of them, and how often.
///
/// A rule is read from a text ([`parse`](Self::parse)): a kind, and then parameters in any order. `Display` writes the
/// same text.
///
/// | kind | parameters | what happens |
/// | --- | --- | --- |
/// | `latency` | `ms` | the answer comes so many milliseconds later; several such rules add up |
/// | `busy` | `retry-after`, in seconds | the answer is 503; nothing is done |
/// | `redirect` | `to`, a URL | the answer is 307, to the server's second address unless `to` is given |
/// | `reset` | | the connection is reset; nothing is done |
/// | `truncate` | | the request is carried out, and its answer ends in the middle |
/// | `fail` | `status`, `code` | the operation is accepted and fails later |
///
/// All kinds take `times`, which ends the rule after so many requests, `every`, which lets only each so many-th request
/// meet it, and `operation`, which lets only requests of one operation meet it, by its id. A latency is an hour at most,
/// `times` and `every` are a million, a failure has a status from 400 to 599, and a rule has 1024 bytes.
///
/// ```
/// use xms_runtime::{Catalog, Resource, Service};
/// use xms_test_server::{FaultRule, FaultScope};
///
/// static SERVICE: Service = Service::BASE;
/// static BEDS: Resource = Resource::BASE;
/// static CATALOG: Catalog = Catalog::new(&SERVICE, &[&BEDS]);
///
/// let scope = FaultScope { catalog: &CATALOG, redirects: false };
/// assert_eq!(FaultRule::parse("busy  times=2", scope)?.to_string(), "busy times=2");
/// assert_eq!(FaultRule::parse("redirect", scope).unwrap_err().to_string(), "`redirect` needs `to=`");
/// # Ok::<(), xms_test_server::ParseFaultError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultRule {
    kind: FaultKind,
    times: Option<u64>,
    every: Option<u64>,
    operation: Option<&'static str>,
}

/// Says what happens to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// It is answered so many milliseconds later.
    Latency(u64),
    /// It is answered 503, and told when to come back.
    Busy {
        /// After how many seconds.
        retry_after: Option<u64>,
    },
    /// It is sent to another address, or to the server's second one.
    Redirect {
        /// Where to, where that is said.
        to: Option<String>,
    },
    /// Its connection is reset, and nothing is done.
    Reset,
    /// It is carried out, and its answer ends in the middle.
    Truncate,
    /// It is accepted, and its operation fails.
    Fail(Failure),
}

/// Says how an operation fails that was accepted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Failure {
    /// The status, where one was asked for.
    pub status: Option<u16>,
    /// The service's code, where one was asked for.
    pub code: Option<String>,
}

/// How many rules a server keeps.
const MAX_RULES: usize = 256;

/// The longest latency, in milliseconds: of a rule, and of all that a request meets.
const MAX_LATENCY: u64 = 3_600_000;

/// Says that there would be more rules than a server keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultLimitError(());

impl fmt::Display for FaultLimitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{MAX_RULES} fault rules are kept; clear them first, or let them end with `times=`")
    }
}

impl std::error::Error for FaultLimitError {}

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
        if self.rule.operation.is_some() && self.rule.operation != operation {
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

/// Holds the rules that are in force.
#[derive(Debug, Default)]
pub struct Faults {
    rules: Mutex<Vec<ActiveRule>>,
    /// How many there are: requests look here first.
    count: AtomicUsize,
}

/// Says what is done to a request.
#[derive(Debug, Default)]
pub struct AppliedFaults {
    /// How much later it is answered.
    pub latency: Duration,
    /// What else.
    pub kind: Option<FaultKind>,
}

impl Faults {
    /// Adds rules; all of them or none. The oldest that fits is taken first.
    ///
    /// # Errors
    /// Fails when there would be more than are kept.
    pub fn add(&self, added: impl IntoIterator<Item = FaultRule>) -> Result<(), FaultLimitError> {
        self.change(|rules| {
            let before = rules.len();
            let added = added.into_iter().take(MAX_RULES + 1);
            rules.extend(added.map(|rule| ActiveRule { left: rule.times, rule, matched: 0 }));
            if rules.len() <= MAX_RULES {
                return Ok(());
            }
            rules.truncate(before);
            Err(FaultLimitError(()))
        })
    }

    /// Removes all rules.
    pub fn clear(&self) {
        self.change(Vec::clear);
    }

    /// Returns the rules as texts, with what is left of them.
    pub fn list(&self) -> Vec<String> {
        let rules = self.rules.lock().unwrap_or_else(PoisonError::into_inner);
        rules.iter().map(|active| FaultRule { times: active.left, ..active.rule.clone() }.to_string()).collect()
    }

    /// Returns whether there are none.
    pub fn is_empty(&self) -> bool {
        self.count.load(Ordering::Acquire) == 0
    }

    /// Takes what is done to a request of that operation before it is carried out, or to its answer. One that was redirected
    /// is not redirected again.
    pub fn apply(&self, operation: Option<&str>, redirected: bool) -> AppliedFaults {
        let mut applied = AppliedFaults::default();
        let mut latency = 0_u64;
        self.change(|rules| {
            for active in rules {
                let fits = match active.rule.kind {
                    FaultKind::Latency(_) => true,
                    FaultKind::Fail(_) => false,
                    FaultKind::Redirect { .. } => applied.kind.is_none() && !redirected,
                    _ => applied.kind.is_none(),
                };
                if !fits || !active.consume(operation) {
                    continue;
                }
                match &active.rule.kind {
                    FaultKind::Latency(millis) => latency = latency.saturating_add(*millis),
                    kind => applied.kind = Some(kind.clone()),
                }
            }
        });
        applied.latency = Duration::from_millis(latency.min(MAX_LATENCY));
        applied
    }

    /// Takes how the operation fails that a request begins, where it is to fail.
    pub fn failure(&self, operation: &str) -> Option<Failure> {
        if self.is_empty() {
            return None;
        }
        self.change(|rules| {
            rules.iter_mut().find_map(|active| match active.rule.kind.clone() {
                FaultKind::Fail(failure) => active.consume(Some(operation)).then_some(failure),
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

#[cfg(test)]
mod tests {
    use super::text::tests::rule;
    use super::*;

    fn faults(rules: &[&str]) -> Faults {
        let faults = Faults::default();
        faults.add(rules.iter().map(|text| rule(text).unwrap())).unwrap();
        faults
    }

    #[test]
    fn there_are_so_many_rules_and_no_more() {
        let faults = Faults::default();
        let rules = |count| (0..count).map(|_| rule("reset").unwrap()).collect::<Vec<FaultRule>>();
        assert!(faults.add(rules(MAX_RULES - 1)).is_ok());
        // All of them or none.
        assert!(faults.add(rules(2)).is_err() && faults.list().len() == MAX_RULES - 1);
        assert!(faults.add(rules(1)).is_ok() && faults.add(rules(1)).is_err());
        faults.clear();
        assert!(faults.add(rules(1)).is_ok());
    }

    #[test]
    fn latencies_add_up_to_an_hour_at_most() {
        let longest = format!("latency ms={MAX_LATENCY}");
        let faults = faults(&[longest.as_str(); MAX_RULES]);
        assert_eq!(faults.apply(None, false).latency, Duration::from_millis(MAX_LATENCY));
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
        let faults = faults(&["reset every=2 operation=beds.list", "latency ms=3", "latency ms=4"]);
        assert!(faults.apply(Some("beds.water"), false).kind.is_none());
        assert!(faults.apply(Some("beds.list"), false).kind.is_none());
        let applied = faults.apply(Some("beds.list"), false);
        assert_eq!((applied.kind, applied.latency), (Some(FaultKind::Reset), Duration::from_millis(7)));
    }

    #[test]
    fn operations_fail_as_asked_and_requests_do_not() {
        let faults = faults(&["fail status=409 code=ConflictError times=1"]);
        assert!(faults.apply(Some("beds.list"), false).kind.is_none());
        assert_eq!(faults.failure("a.b").and_then(|failure| failure.status), Some(409));
        assert!(faults.failure("a.b").is_none());
    }
}
