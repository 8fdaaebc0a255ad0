//! Rules as texts.
//!
//! In: a text of a person. Out: a rule, or the word that is wrong and what was probably meant; and a rule as such a text.
//! What rules do is not known here.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use super::{Failure, FaultKind, FaultRule, FaultScope, MAX_LATENCY};
use http::Uri;

/// How many bytes the text of a rule may have.
const MAX_RULE_BYTES: usize = 1_024;

/// How many requests `times` and `every` may count.
const MAX_COUNT: u64 = 1_000_000;

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
    fn operation(&mut self, kind: &FaultKind, scope: FaultScope) -> Result<Option<&'static str>, ParseFaultError> {
        let Some(id) = self.text("operation") else { return Ok(None) };
        let fails = matches!(kind, FaultKind::Fail(_));
        let Some(operation) = scope.catalog.operation(id) else {
            let met = scope.catalog.operations().filter(|operation| !fails || operation.long_running.is_some());
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

impl FaultRule {
    /// Reads a rule of a server.
    ///
    /// # Errors
    /// Fails when the text is none, with what is wrong with it and what was probably meant.
    pub fn parse(text: &str, scope: FaultScope) -> Result<Self, ParseFaultError> {
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
            "redirect" => {
                let to = parameters.text("to").map(checked_address).transpose()?;
                if to.is_none() && !scope.redirects {
                    return Err(ParseFaultError("`redirect` needs `to=`".to_owned()));
                }
                FaultKind::Redirect { to }
            }
            "reset" => FaultKind::Reset,
            "truncate" => FaultKind::Truncate,
            "fail" => FaultKind::Fail(Failure {
                status: parameters.number("status", FAILURES)?,
                code: parameters.text("code").map(checked_code).transpose()?,
            }),
            other => {
                let meant = meant(other, KINDS);
                return Err(ParseFaultError(format!("{} is none of {}{meant}", quoted(other), KINDS.join(", "))));
            }
        };
        let (times, every) = (parameters.number("times", 1..=MAX_COUNT)?, parameters.number("every", 1..=MAX_COUNT)?);
        let operation = parameters.operation(&kind, scope)?;
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
            Self::Fail(Failure { status, code }) => {
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

#[cfg(test)]
pub(super) mod tests {
    use xms_runtime::{Catalog, LongRunning, Operation, Resource, Service};

    use super::*;

    static SERVICE: Service = Service::BASE;
    static LIST: Operation = Operation { id: "beds.list", ..Operation::BASE };
    static GROWS: LongRunning = LongRunning::BASE;
    static WATER: Operation = Operation { id: "beds.water", long_running: Some(&GROWS), ..Operation::BASE };
    static BEDS: Resource = Resource { operations: &[&LIST, &WATER], ..Resource::BASE };
    static CATALOG: Catalog = Catalog::new(&SERVICE, &[&BEDS]);

    pub(in super::super) fn rule(text: &str) -> Result<FaultRule, ParseFaultError> {
        FaultRule::parse(text, FaultScope { catalog: &CATALOG, redirects: true })
    }

    #[test]
    fn a_rule_is_written_as_it_was_read() {
        for text in [
            "latency ms=200",
            "busy times=2",
            "busy retry-after=1 times=2 operation=beds.list",
            "redirect",
            "redirect to=http://127.0.0.1:8081",
            "reset every=3",
            "truncate times=1",
            "fail status=409 code=ConflictError operation=beds.water",
        ] {
            assert_eq!(rule(text).map(|rule| rule.to_string()).as_deref(), Ok(text));
        }
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
            ("busy operation=beds.lst", "did you mean `beds.list`?"),
            ("busy operation=", "no operation"),
            ("busy operation=Beds.List", "did you mean `beds.list`?"),
            ("fail operation=beds.list", "cannot fail later"),
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
            let error = rule(text).map_err(|error| error.to_string());
            assert!(error.as_ref().is_err_and(|error| error.contains(named)), "{text}: {error:?}");
        }
    }
}
