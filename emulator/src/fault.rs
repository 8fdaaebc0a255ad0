//! Rules of faults on request, by the operations of the service.
//!
//! In: texts of people. Out: rules for requests. What rules do is known elsewhere.

use std::fmt;
use std::str::FromStr;

use xms_services::service_management::CATALOG;
use xms_test_server::{Failure, FaultScope};
pub use xms_test_server::{FaultLimitError, ParseFaultError};

use crate::state::operation::OperationOutcome;

/// What rules are read by.
const SCOPE: FaultScope = FaultScope { catalog: &CATALOG, redirects: true };

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
pub struct FaultRule(pub(crate) xms_test_server::FaultRule);

impl FromStr for FaultRule {
    type Err = ParseFaultError;

    fn from_str(text: &str) -> Result<Self, ParseFaultError> {
        xms_test_server::FaultRule::parse(text, SCOPE).map(Self)
    }
}

impl fmt::Display for FaultRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// How an operation ends that fails on request.
pub(crate) fn outcome(failure: Failure) -> OperationOutcome {
    let code = failure.code.unwrap_or_else(|| "InternalError".to_owned());
    OperationOutcome {
        status: failure.status.unwrap_or(500),
        error: Some((code, "It was to fail on request.".to_owned())),
    }
}
