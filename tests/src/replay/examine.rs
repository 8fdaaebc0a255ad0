//! One recorded exchange through the generated types and back.
//!
//! In: a row and the services. Out: the operation that method, path, query and body select, path and bodies written
//! again from decoded values, and whether that is what was recorded. The version rules are off: what a recording
//! holds was sent, whatever the version said.

use percent_encoding::percent_decode_str;
use serde::Serialize;
use xms_runtime::route::Routes;
use xms_runtime::testing::{Comparison, compare};
use xms_runtime::xml::{Decoding, Encoding, decode_into, encode, peek};
use xms_runtime::{Body, Gate, Operation, Service, Shape, Version};

use super::read::Row;

/// What became of a row. Without an operation, everything but the id is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// The row's id.
    pub id: String,
    /// Id of the operation that the request selects.
    pub operation: Option<&'static str>,
    /// Path and query, built again from the values of the parameters.
    pub path: Option<String>,
    /// The request's body, written again.
    pub request: Option<String>,
    /// The answer's body, written again.
    pub response: Option<String>,
    /// Paths of elements that the description does not have, first those of the request.
    pub unknown: Vec<String>,
    /// What could not be done.
    pub error: Option<String>,
    /// The first difference between what was recorded and what was written again.
    #[serde(skip)]
    pub difference: Option<String>,
}

/// How a row counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict<'a> {
    /// No operation is described for it.
    Skipped,
    /// Everything was written again as it was recorded.
    Passed,
    /// Something was not, for this reason.
    Failed(&'a str),
}

impl Outcome {
    /// How the row counts.
    pub fn verdict(&self) -> Verdict<'_> {
        match (self.operation, self.error.as_deref().or(self.difference.as_deref())) {
            (None, _) => Verdict::Skipped,
            (Some(_), None) => Verdict::Passed,
            (Some(_), Some(reason)) => Verdict::Failed(reason),
        }
    }

    fn fail(&mut self, what: &str, reason: impl std::fmt::Display) {
        let all = self.error.take().map(|before| format!("{before}; ")).unwrap_or_default();
        self.error = Some(format!("{all}{what}: {reason}"));
    }

    fn differ(&mut self, what: &str, reason: impl std::fmt::Display) {
        self.difference.get_or_insert_with(|| format!("{what}: {reason}"));
    }
}

/// Puts a row through the types of the first service that knows its operation.
pub fn examine(row: &Row, services: &[Routes]) -> Outcome {
    let mut outcome = Outcome { id: row.id.clone(), ..Outcome::default() };
    let request = row.request.as_deref().unwrap_or_default();
    let found = services.iter().find_map(|routes| {
        // Headers of requests were not recorded.
        let route = routes.find(&row.method, &row.path, |_| None, request.as_bytes())?;
        Some((routes.service(), route))
    });
    let Some((service, route)) = found else { return outcome };
    let answer_of_error = row.response.as_deref().zip(service.error);
    if row.status == 404 && answer_of_error.is_some_and(|(body, error)| !is_called(error.shape, body)) {
        // What stands in front of the service says that there is no such address: it is no operation's.
        return outcome;
    }
    outcome.operation = Some(route.operation.id);
    match route.target(service) {
        Ok(target) => {
            if !is_same_target(&target, &row.path) {
                outcome.differ("path", format_args!("`{}` became `{target}`", row.path));
            }
            outcome.path = Some(target);
        }
        Err(error) => outcome.fail("path", error),
    }
    let version = match row.version.as_deref().map(str::parse) {
        None => service.default_version,
        Some(Ok(version)) => version,
        Some(Err(error)) => {
            outcome.fail("version", error);
            return outcome;
        }
    };
    if !request.is_empty() {
        let body = route.operation.body;
        outcome.request = again(&mut outcome, "request", body, request, version, Comparison::Ordered, row.status);
    }
    if let Some(response) = row.response.as_deref().filter(|body| !body.is_empty() && !is_redirect(row.status)) {
        let body = answer(service, route.operation, row.status);
        outcome.response = again(&mut outcome, "response", body, response, version, Comparison::AnyOrder, row.status);
    }
    outcome
}

/// Whether two addresses are the same one: clients differ in what they escape beyond what they must.
fn is_same_target(one: &str, other: &str) -> bool {
    let plain = |text: &str| percent_decode_str(text).collect::<Vec<u8>>();
    // What separates stays apart from the same sign within a value.
    one.matches(['/', '?', '&']).count() == other.matches(['/', '?', '&']).count()
        && plain(one).eq_ignore_ascii_case(&plain(other))
}

fn is_redirect(status: u16) -> bool {
    (300..400).contains(&status)
}

/// What an answer of that status carries. One that is neither an error nor described carries what a success does.
fn answer(service: &Service, operation: &Operation, status: u16) -> Body {
    if status >= 400 {
        return service.error.map_or(Body::None, |error| Body::Element(error.shape));
    }
    let described = operation.response(status).or(operation.responses.first());
    described.map_or(Body::None, |response| response.body)
}

/// The body, written again; notes in `outcome` what went wrong.
fn again(
    outcome: &mut Outcome,
    what: &str,
    body: Body,
    document: &str,
    version: Version,
    comparison: Comparison,
    status: u16,
) -> Option<String> {
    match body {
        Body::Text(_)
        | Body::Batch(_)
        | Body::Value { .. }
        | Body::Bytes(_)
        | Body::Stream(_)
        | Body::Literal { .. } => Some(document.to_owned()),
        Body::None => {
            outcome.fail(what, "there is a body, but none is described");
            None
        }
        // What stands in front of a service answers in its own words; a client shows the status then.
        Body::Element(shape) if what == "response" && status >= 400 && !is_called(shape, document) => {
            Some(document.to_owned())
        }
        Body::Element(shape) => match round_trip(shape, document, version, status, &mut outcome.unknown) {
            Ok(copy) => {
                if let Err(difference) = compare(document, &copy, comparison) {
                    outcome.differ(what, difference);
                }
                Some(copy)
            }
            Err(reason) => {
                outcome.fail(what, reason);
                None
            }
        },
    }
}

/// Whether the root of a document is a record's; what is no document is none's, and told so when it is read.
fn is_called(shape: &Shape, document: &str) -> bool {
    peek(document.as_bytes()).is_none_or(|found| found.root == shape.tag)
}

fn round_trip(
    shape: &'static Shape,
    document: &str,
    version: Version,
    status: u16,
    unknown: &mut Vec<String>,
) -> Result<String, String> {
    let mut record = shape.record();
    let decoding = Decoding::default().version(version);
    let found = decode_into(&mut *record, document.as_bytes(), &decoding).map_err(|error| error.to_string())?;
    unknown.extend(found.paths);
    let written = encode(&*record, &Encoding::client(version, Gate::Off));
    // What a service refused may break limits: it was sent all the same.
    match written {
        Err(_) if status >= 400 => encode(&*record, &Encoding::server(version)),
        other => other,
    }
    .map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(method: &str, path: &str, status: u16, request: Option<&str>, response: Option<&str>) -> Row {
        Row {
            id: "r".to_owned(),
            label: None,
            method: method.to_owned(),
            path: path.to_owned(),
            version: None,
            request: request.map(str::to_owned),
            status,
            response: response.map(str::to_owned),
        }
    }

    #[test]
    fn a_row_that_no_operation_is_described_for_is_skipped() {
        let outcome = examine(&row("GET", "/s/no/such/thing", 200, Some("<a/>"), Some("<b/>")), &crate::routes());
        assert_eq!(outcome, Outcome { id: "r".to_owned(), ..Outcome::default() });
        assert_eq!(outcome.verdict(), Verdict::Skipped);
    }

    #[test]
    fn what_is_not_described_is_listed_and_fails() {
        let answer = "<Operation xmlns='http://schemas.microsoft.com/windowsazure'>\
            <ID>581c40f3-7617-3a03-b792-561be859a88a</ID><Status>New</Status><Mood>x</Mood></Operation>";
        let outcome = examine(&row("get", "/s/Operations/1", 200, None, Some(answer)), &crate::routes());
        assert_eq!(
            (outcome.operation, outcome.path.as_deref()),
            (Some("operations.get-status"), Some("/s/operations/1"))
        );
        assert_eq!(outcome.unknown, ["Operation/Mood"]);
        assert!(matches!(outcome.verdict(), Verdict::Failed(_)));
    }

    #[test]
    fn errors_use_the_error_element_and_redirects_have_no_body() {
        let error = "<Error><Code>X</Code></Error>";
        let failed = examine(&row("GET", "/s/operations/1", 404, None, Some(error)), &crate::routes());
        assert!(failed.error.is_none() && failed.response.is_some_and(|response| response.contains("<Code>X</Code>")));
        let moved = examine(&row("GET", "/s/operations/1", 307, None, Some("<html/>")), &crate::routes());
        assert_eq!((moved.response.as_deref(), moved.verdict()), (None, Verdict::Passed));
    }
}
