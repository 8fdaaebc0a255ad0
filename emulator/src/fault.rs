//! Faults on request, so that applications can try their own error paths.
//!
//! In: rules, by flag, by the control endpoint or by a call. Out: what is to happen to a request. Nothing here touches
//! a connection.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use http::Uri;
use xms_services::service_management::SERVICE;

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
/// meet it, and `operation`, which lets only requests of one operation meet it, by its id. A latency is an hour at most,
/// `times` and `every` are a million, a failure has a status from 400 to 599, and a rule has 1024 bytes. An emulator keeps
/// 256 rules.
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
    operation: Option<&'static str>,
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

/// How many rules an emulator keeps.
const MAX_RULES: usize = 256;

/// How many bytes the text of a rule may have.
const MAX_RULE_BYTES: usize = 1_024;

/// How many requests `times` and `every` may count.
const MAX_COUNT: u64 = 1_000_000;

/// The longest latency, in milliseconds: of a rule, and of all that a request meets.
const MAX_LATENCY: u64 = 3_600_000;

/// How many characters of a text that is wrong are shown.
const MAX_SHOWN: usize = 60;

/// With which statuses an operation can fail.
const FAILURES: RangeInclusive<u16> = 400..=599;

const KINDS: [&str; 6] = ["latency", "busy", "redirect", "reset", "truncate", "fail"];

/// Says why a text is no [`FaultRule`], in a sentence that names the word that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseFaultError(String);

impl fmt::Display for ParseFaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ParseFaultError {}

/// Says that there would be more rules than an emulator keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultLimitError(());

impl fmt::Display for FaultLimitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an emulator keeps {MAX_RULES} fault rules; clear them first, or let them end with `times=`")
    }
}

impl std::error::Error for FaultLimitError {}

/// A word of a rule, as messages quote it.
fn quoted(word: &str) -> String {
    let mut shown: String = word.chars().take(MAX_SHOWN).collect::<String>().escape_debug().collect();
    if word.chars().nth(MAX_SHOWN).is_some() {
        shown.push('…');
    }
    format!("`{shown}`")
}

/// The end of a message about a name that does not exist: the one that was probably meant.
fn meant<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let near = known.into_iter().map(|other| (strsim::damerau_levenshtein(name, other), other)).min();
    // Half of its letters wrong is another name.
    near.filter(|(edits, other)| 2 * edits <= other.len())
        .map_or(String::new(), |(_, other)| format!("; did you mean `{other}`?"))
}

/// The parameters behind a kind.
struct Parameters<'a> {
    given: Vec<(&'a str, &'a str)>,
    /// Names of those that the kind takes.
    known: Vec<&'static str>,
}

impl<'a> Parameters<'a> {
    fn read(words: impl Iterator<Item = &'a str>) -> Result<Self, ParseFaultError> {
        let mut given: Vec<(&str, &str)> = Vec::new();
        for word in words {
            let Some((name, value)) = word.split_once('=') else {
                return Err(ParseFaultError(format!("{} is not a word with `=` and a value", quoted(word))));
            };
            if given.iter().any(|(other, _)| *other == name) {
                return Err(ParseFaultError(format!("{} is there twice", quoted(name))));
            }
            given.push((name, value));
        }
        Ok(Self { given, known: Vec::new() })
    }

    fn text(&mut self, name: &'static str) -> Option<&'a str> {
        self.known.push(name);
        let at = self.given.iter().position(|(other, _)| *other == name)?;
        Some(self.given.swap_remove(at).1)
    }

    fn number<N>(&mut self, name: &'static str, range: RangeInclusive<N>) -> Result<Option<N>, ParseFaultError>
    where
        N: FromStr + PartialOrd + fmt::Display,
    {
        let Some(text) = self.text(name) else { return Ok(None) };
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let number = text.parse().ok().filter(|number| digits && range.contains(number));
        number.map(Some).ok_or_else(|| {
            let word = quoted(&format!("{name}={text}"));
            ParseFaultError(format!("{word} is not a number from {} to {}", range.start(), range.end()))
        })
    }

    /// The id of an operation that there is.
    fn operation(&mut self, kind: &FaultKind) -> Result<Option<&'static str>, ParseFaultError> {
        let Some(id) = self.text("operation") else { return Ok(None) };
        let fails = matches!(kind, FaultKind::Fail { .. });
        let Some(operation) = SERVICE.operation(id) else {
            let met = SERVICE.operations().filter(|operation| !fails || operation.long_running.is_some());
            let meant = meant(id, met.map(|operation| operation.id));
            return Err(ParseFaultError(format!("{} is no operation of the service{meant}", quoted(id))));
        };
        if fails && operation.long_running.is_none() {
            let message = format!("`{id}` ends with its answer, so it cannot fail later; `busy` refuses it");
            return Err(ParseFaultError(message));
        }
        Ok(Some(operation.id))
    }

    /// Whether nothing is left that the kind does not take.
    fn end(self) -> Result<(), ParseFaultError> {
        let Some((name, _)) = self.given.first() else { return Ok(()) };
        let (word, meant) = (quoted(name), meant(name, self.known.iter().copied()));
        Err(ParseFaultError(format!("{word} is none of what this kind takes: {}{meant}", self.known.join(", "))))
    }
}

impl FromStr for FaultRule {
    type Err = ParseFaultError;

    fn from_str(text: &str) -> Result<Self, ParseFaultError> {
        if text.len() > MAX_RULE_BYTES {
            return Err(ParseFaultError(format!("a rule has up to {MAX_RULE_BYTES} bytes, and this {}", text.len())));
        }
        let mut words = text.split_whitespace();
        let kind = words.next().unwrap_or_default();
        let mut parameters = Parameters::read(words)?;
        let kind = match kind {
            "latency" => {
                let millis = parameters.number("ms", 0..=MAX_LATENCY)?;
                FaultKind::Latency(millis.ok_or_else(|| ParseFaultError("`latency` needs `ms=`".to_owned()))?)
            }
            "busy" => FaultKind::Busy { retry_after: parameters.number("retry-after", 0..=u64::MAX)? },
            "redirect" => FaultKind::Redirect { to: parameters.text("to").map(checked_address).transpose()? },
            "reset" => FaultKind::Reset,
            "truncate" => FaultKind::Truncate,
            "fail" => FaultKind::Fail {
                status: parameters.number("status", FAILURES)?,
                code: parameters.text("code").map(checked_code).transpose()?,
            },
            other => {
                let meant = meant(other, KINDS);
                return Err(ParseFaultError(format!("{} is none of {}{meant}", quoted(other), KINDS.join(", "))));
            }
        };
        let (times, every) = (parameters.number("times", 1..=MAX_COUNT)?, parameters.number("every", 1..=MAX_COUNT)?);
        let operation = parameters.operation(&kind)?;
        parameters.end()?;
        Ok(Self { kind, times, every, operation })
    }
}

/// An address to which a request can be sent.
fn checked_address(text: &str) -> Result<String, ParseFaultError> {
    let uri = text.parse::<Uri>().ok().filter(|uri| matches!(uri.scheme_str(), Some("http" | "https")));
    match uri.filter(|uri| uri.query().is_none() && !text.contains('#')) {
        Some(_) => Ok(text.to_owned()),
        None => Err(ParseFaultError(format!("{} is not a URL with http or https, and without a query", quoted(text)))),
    }
}

/// A code as services have them.
fn checked_code(text: &str) -> Result<String, ParseFaultError> {
    let plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'));
    if plain && !text.is_empty() {
        return Ok(text.to_owned());
    }
    Err(ParseFaultError(format!("{} is no code, which has letters and digits", quoted(text))))
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
    /// Adds rules; all of them or none. The oldest that fits is taken first.
    ///
    /// # Errors
    /// When there would be more than are kept.
    pub(crate) fn add(&self, added: impl IntoIterator<Item = FaultRule>) -> Result<(), FaultLimitError> {
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
        let mut latency = 0_u64;
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
                    FaultKind::Latency(millis) => latency = latency.saturating_add(*millis),
                    kind => applied.kind = Some(kind.clone()),
                }
            }
        });
        applied.latency = Duration::from_millis(latency.min(MAX_LATENCY));
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
        faults.add(rules.iter().filter_map(|rule| rule.parse().ok())).unwrap();
        faults
    }

    #[test]
    fn what_is_no_rule_is_named() {
        let long = format!("fail code={}", "a".repeat(MAX_RULE_BYTES));
        for (text, named) in [
            ("", "none of latency"),
            ("slow", "`slow`"),
            ("latncy ms=1", "did you mean `latency`?"),
            ("latency", "`ms=`"),
            ("latency ms=soon", "`ms=soon`"),
            ("latency ms=3600001", "from 0 to 3600000"),
            ("latency ms=18446744073709551616", "`ms=18446744073709551616`"),
            ("latency ms=-1", "`ms=-1`"),
            ("latency ms=+1", "`ms=+1`"),
            ("latency ms=", "`ms=`"),
            ("busy twice", "`twice`"),
            ("busy \u{1b}[2J", "`\\u{1b}[2J`"),
            ("reset code=x", "`code`"),
            ("busy retry_after=1", "did you mean `retry-after`?"),
            ("reset every=0", "`every=0`"),
            ("reset times=0", "`times=0`"),
            ("reset times=1000001", "`times=1000001`"),
            ("reset times=1 times=2", "`times` is there twice"),
            ("busy operation=extensions.lst", "did you mean `extensions.list`?"),
            ("busy operation=", "no operation"),
            ("busy operation=Extensions.List", "did you mean `extensions.list`?"),
            ("fail operation=extensions.list", "cannot fail later"),
            ("fail status=0", "from 400 to 599"),
            ("fail status=99", "`status=99`"),
            ("fail status=200", "`status=200`"),
            ("fail status=1000", "`status=1000`"),
            ("fail status=teapot", "`status=teapot`"),
            ("fail code=<a>", "`<a>`"),
            ("redirect to=nowhere", "`nowhere`"),
            ("redirect to=ftp://a", "`ftp://a`"),
            (&long, "up to 1024 bytes"),
        ] {
            let error = text.parse::<FaultRule>().map_err(|error| error.to_string());
            assert!(error.as_ref().is_err_and(|error| error.contains(named)), "{text}: {error:?}");
        }
    }

    #[test]
    fn there_are_so_many_rules_and_no_more() {
        let faults = Faults::default();
        let rules = |count| (0..count).filter_map(|_| "reset".parse().ok()).collect::<Vec<FaultRule>>();
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
        let faults = faults(&["reset every=2 operation=locations.list", "latency ms=3", "latency ms=4"]);
        assert!(faults.apply(Some("extensions.list"), false).kind.is_none());
        assert!(faults.apply(Some("locations.list"), false).kind.is_none());
        let applied = faults.apply(Some("locations.list"), false);
        assert_eq!((applied.kind, applied.latency), (Some(FaultKind::Reset), Duration::from_millis(7)));
    }

    #[test]
    fn operations_fail_as_asked_and_requests_do_not() {
        let faults = faults(&["fail status=409 code=ConflictError times=1"]);
        assert!(faults.apply(Some("locations.list"), false).kind.is_none());
        assert_eq!(faults.failure("a.b").map(|outcome| outcome.status), Some(409));
        assert!(faults.failure("a.b").is_none());
    }
}
