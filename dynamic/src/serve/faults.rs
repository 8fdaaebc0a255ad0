//! Faults on request, in the words of the emulator.
//!
//! In: rules as texts. Out: what is to happen to a request, or to an operation that goes on.

use std::fmt;
use std::ops::RangeInclusive;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use xms_codegen::nearest::nearest;
use xms_runtime::Catalog;

/// How many rules are kept.
const MAX_RULES: usize = 256;
/// The longest latency, in milliseconds.
const MAX_LATENCY: u64 = 3_600_000;
/// How many requests `times` and `every` may count.
const MAX_COUNT: u64 = 1_000_000;

/// Says what goes wrong with requests, with which of them, and how often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FaultRule {
    kind: FaultKind,
    times: Option<u64>,
    every: Option<u64>,
    operation: Option<&'static str>,
}

/// What happens to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum FaultKind {
    Latency(u64),
    Busy { retry_after: Option<u64> },
    Redirect { to: String },
    Reset,
    Truncate,
    Fail(Failure),
}

/// How an operation that goes on fails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Failure {
    pub(super) status: Option<u16>,
    pub(super) code: Option<String>,
}

impl FaultRule {
    /// Reads a rule: a kind, and then parameters in any order.
    ///
    /// # Errors
    /// Fails, in a sentence, when it is none.
    pub(super) fn parse(text: &str, catalog: &'static Catalog) -> Result<Self, String> {
        const KINDS: [&str; 6] = ["latency", "busy", "redirect", "reset", "truncate", "fail"];
        let mut words = text.split_whitespace();
        let kind = words.next().unwrap_or_default();
        let mut given = Parameters { given: Vec::new(), known: Vec::new() };
        for word in words {
            let pair =
                word.split_once('=').ok_or_else(|| format!("{} is not a word with `=` and a value", shown(word)))?;
            if given.given.iter().any(|(name, _)| *name == pair.0) {
                return Err(format!("{} is there twice", shown(pair.0)));
            }
            given.given.push(pair);
        }
        let kind = match kind {
            "latency" => FaultKind::Latency(given.number("ms", 0..=MAX_LATENCY)?.ok_or("`latency` needs `ms=`")?),
            "busy" => FaultKind::Busy { retry_after: given.number("retry-after", 0..=u64::MAX)? },
            "redirect" => FaultKind::Redirect { to: address(given.text("to").ok_or("`redirect` needs `to=`")?)? },
            "reset" => FaultKind::Reset,
            "truncate" => FaultKind::Truncate,
            "fail" => {
                let status = given.number("status", 400..=599)?.and_then(|status| u16::try_from(status).ok());
                FaultKind::Fail(Failure { status, code: given.text("code").map(code).transpose()? })
            }
            other => {
                let hint = nearest(other, KINDS).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
                return Err(format!("{} is none of {}{hint}", shown(other), KINDS.join(", ")));
            }
        };
        let (times, every) = (given.number("times", 1..=MAX_COUNT)?, given.number("every", 1..=MAX_COUNT)?);
        let operation = given.text("operation").map(|id| operation(id, &kind, catalog)).transpose()?;
        match given.given.first() {
            None => Ok(Self { kind, times, every, operation }),
            Some((name, _)) => {
                Err(format!("{} is none of what this kind takes: {}", shown(name), given.known.join(", ")))
            }
        }
    }
}

/// The parameters behind a kind.
struct Parameters<'t> {
    given: Vec<(&'t str, &'t str)>,
    /// Names of those that the kind takes.
    known: Vec<&'static str>,
}

impl<'t> Parameters<'t> {
    fn text(&mut self, name: &'static str) -> Option<&'t str> {
        self.known.push(name);
        let at = self.given.iter().position(|(other, _)| *other == name)?;
        Some(self.given.swap_remove(at).1)
    }

    fn number(&mut self, name: &'static str, range: RangeInclusive<u64>) -> Result<Option<u64>, String> {
        let Some(text) = self.text(name) else { return Ok(None) };
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        let number = text.parse().ok().filter(|number| digits && range.contains(number));
        let wrong = || {
            format!("{} is not a number from {} to {}", shown(&format!("{name}={text}")), range.start(), range.end())
        };
        number.map(Some).ok_or_else(wrong)
    }
}

/// The id of an operation that there is.
fn operation(id: &str, kind: &FaultKind, catalog: &'static Catalog) -> Result<&'static str, String> {
    let fails = matches!(kind, FaultKind::Fail(_));
    let Some(found) = catalog.operation(id) else {
        let known = catalog.operations().filter(|one| !fails || one.long_running.is_some()).map(|one| one.id);
        let hint = nearest(id, known).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        return Err(format!("{} is no operation of the service{hint}", shown(id)));
    };
    if fails && found.long_running.is_none() {
        return Err(format!("`{}` ends with its answer, so it cannot fail later; `busy` refuses it", found.id));
    }
    Ok(found.id)
}

fn address(text: &str) -> Result<String, String> {
    let uri = text.parse::<http::Uri>().ok().filter(|uri| matches!(uri.scheme_str(), Some("http" | "https")));
    match uri.filter(|uri| uri.query().is_none()) {
        Some(_) => Ok(text.to_owned()),
        None => Err(format!("{} is not a URL with http or https, and without a query", shown(text))),
    }
}

fn code(text: &str) -> Result<String, String> {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'));
    if is_plain && !text.is_empty() { Ok(text.to_owned()) } else { Err(format!("{} is no code", shown(text))) }
}

/// A word of a rule, as messages quote it.
fn shown(word: &str) -> String {
    format!("`{}`", word.chars().take(60).collect::<String>().escape_debug())
}

impl fmt::Display for FaultRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.kind)?;
        parameter(f, "times", self.times.as_ref())?;
        parameter(f, "every", self.every.as_ref())?;
        parameter(f, "operation", self.operation.as_ref())
    }
}

impl fmt::Display for FaultKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Latency(millis) => write!(f, "latency ms={millis}"),
            Self::Busy { retry_after } => {
                f.write_str("busy")?;
                parameter(f, "retry-after", retry_after.as_ref())
            }
            Self::Redirect { to } => write!(f, "redirect to={to}"),
            Self::Reset => f.write_str("reset"),
            Self::Truncate => f.write_str("truncate"),
            Self::Fail(Failure { status, code }) => {
                f.write_str("fail")?;
                parameter(f, "status", status.as_ref())?;
                parameter(f, "code", code.as_ref())
            }
        }
    }
}

fn parameter(f: &mut fmt::Formatter<'_>, name: &str, value: Option<&impl fmt::Display>) -> fmt::Result {
    value.map_or(Ok(()), |value| write!(f, " {name}={value}"))
}

/// A rule, and what is left of it.
#[derive(Debug)]
struct Active {
    rule: FaultRule,
    /// Requests that it could have met.
    matched: u64,
    left: Option<u64>,
}

impl Active {
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
pub(super) struct Faults(Mutex<Vec<Active>>);

/// What is done to a request.
#[derive(Debug, Default)]
pub(super) struct Applied {
    pub(super) latency: Duration,
    pub(super) kind: Option<FaultKind>,
}

impl Faults {
    /// Adds rules; all of them or none. The oldest that fits is taken first.
    ///
    /// # Errors
    /// When there would be more than are kept.
    pub(super) fn add(&self, added: Vec<FaultRule>) -> Result<(), String> {
        self.change(|rules| {
            if rules.len() + added.len() > MAX_RULES {
                return Err(format!(
                    "There are {MAX_RULES} rules at most; clear them first, or let them end with `times=`."
                ));
            }
            rules.extend(added.into_iter().map(|rule| Active { left: rule.times, rule, matched: 0 }));
            Ok(())
        })
    }

    pub(super) fn clear(&self) {
        self.change(Vec::clear);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.change(|rules| rules.is_empty())
    }

    /// The rules, with what is left of them.
    pub(super) fn list(&self) -> Vec<String> {
        self.change(|rules| {
            let texts = rules.iter().map(|active| FaultRule { times: active.left, ..active.rule.clone() }.to_string());
            texts.collect()
        })
    }

    /// What is done to a request of that operation before it is carried out, or to its answer.
    pub(super) fn apply(&self, operation: Option<&str>) -> Applied {
        self.change(|rules| {
            let (mut applied, mut latency) = (Applied::default(), 0_u64);
            for active in rules {
                let fits = match active.rule.kind {
                    FaultKind::Latency(_) => true,
                    FaultKind::Fail(_) => false,
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
            applied.latency = Duration::from_millis(latency.min(MAX_LATENCY));
            applied
        })
    }

    /// How the operation that a request begins is to fail.
    pub(super) fn failure(&self, operation: &str) -> Option<Failure> {
        self.change(|rules| {
            rules.iter_mut().find_map(|active| match active.rule.kind.clone() {
                FaultKind::Fail(failure) => active.consume(Some(operation)).then_some(failure),
                _ => None,
            })
        })
    }

    fn change<R>(&self, change: impl FnOnce(&mut Vec<Active>) -> R) -> R {
        let mut rules = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let result = change(&mut rules);
        rules.retain(|active| active.left != Some(0));
        result
    }
}

#[cfg(test)]
mod tests {
    use xms_runtime::{Resource, Service};

    use super::*;

    static SERVICE: Service = Service::BASE;
    static BEDS: Resource = Resource::BASE;
    static CATALOG: Catalog = Catalog::new(&SERVICE, &[&BEDS]);

    #[test]
    fn rules_are_read_as_they_are_written() {
        for text in [
            "latency ms=200",
            "busy retry-after=1 times=2",
            "redirect to=http://127.0.0.1:8081",
            "reset every=3",
            "truncate times=1",
            "fail status=409 code=ConflictError",
        ] {
            assert_eq!(FaultRule::parse(text, &CATALOG).map(|rule| rule.to_string()).as_deref(), Ok(text));
        }
        for (text, named) in [
            ("latncy ms=1", "did you mean `latency`?"),
            ("latency", "`ms=`"),
            ("busy soon", "`soon`"),
            ("reset times=0", "`times=0`"),
            ("reset times=1 times=2", "twice"),
            ("fail status=200", "400 to 599"),
            ("reset code=x", "`code`"),
            ("busy operation=beds.get", "no operation"),
        ] {
            let error = FaultRule::parse(text, &CATALOG).unwrap_err();
            assert!(error.contains(named), "{text}: {error}");
        }
    }

    #[test]
    fn a_rule_ends_after_its_times() {
        let faults = Faults::default();
        let rules = ["busy times=1", "latency ms=3 every=2"].map(|text| FaultRule::parse(text, &CATALOG).unwrap());
        faults.add(rules.to_vec()).unwrap();
        let applied = [(); 3].map(|()| faults.apply(None)).map(|one| (one.kind.is_some(), one.latency.as_millis()));
        assert_eq!(applied, [(true, 0), (false, 3), (false, 0)]);
        assert_eq!(faults.list(), ["latency ms=3 every=2"]);
    }
}
