//! The answers of a described service.
//!
//! In: a request of a known operation. Out: the example that fits it best, in the version that was asked for; what has no
//! example is made of the model. Work that goes on after its answer is remembered, and told as the description says.

use std::sync::Arc;

use http::{HeaderName, HeaderValue};
use xms_codegen::model::Example;
use xms_runtime::server::{BoxFuture, Bytes, ErrorResponse, Handler, Incoming, Response};
use xms_runtime::xml::{Decoding, decode_into, encode_answer};
use xms_runtime::{Body, ExpectedResponse, Kind, LongRunning, Operation, Parameter, Record, Resource, Role, Shape};
use xms_test_server::{Failure, Faults, Site};

use super::Options;
use super::app::failure_code;
use super::check::check;
use super::examples::{best, is_success};
use super::made::{complete, text_of};
use super::running::{Running, State};
use crate::folder::Description;
use crate::value::{Element, FieldValue, Single};

/// What is said of an operation that was to fail.
const ON_REQUEST: &str = "It was to fail on request.";

/// The content type of elements.
const XML: &str = "application/xml; charset=utf-8";

/// What all resources share.
pub(super) struct Shared {
    description: Description,
    faults: Arc<Faults>,
    pub(super) running: Running,
    strict: bool,
}

impl Shared {
    pub(super) fn new(description: Description, options: &Options, faults: Arc<Faults>) -> Self {
        Self { description, faults, running: Running::new(options.operation_time), strict: options.strict }
    }

    /// The site of the description, which takes a while to make.
    pub(super) fn site(&self) -> Site {
        Site::files(self.description.site())
    }
}

/// Answers the operations of a resource.
pub(super) struct Described {
    pub(super) resource: &'static Resource,
    pub(super) shared: Arc<Shared>,
}

impl Handler for Described {
    fn resource(&self) -> &'static Resource {
        self.resource
    }

    fn answer<'a>(&'a self, index: usize, request: &'a Incoming) -> BoxFuture<'a, Result<Response, ErrorResponse>> {
        Box::pin(async move {
            match self.resource.operations.get(index) {
                Some(operation) => self.shared.answer(operation, request).await,
                None => Err(request.not_offered()),
            }
        })
    }
}

impl Shared {
    async fn answer(&self, operation: &'static Operation, request: &Incoming) -> Result<Response, ErrorResponse> {
        let path = check(request, self.strict).await?;
        let examples = self.description.id_of(operation).map(|id| &self.description.model[id].examples);
        let examples = examples.map_or(&[][..], Vec::as_slice);
        if let Some((rule, state)) = self.polled(operation, &path) {
            let example = examples.iter().find(|example| is_success(operation, example));
            return poll(self, rule, state, example, operation, request, &path);
        }
        let example = best(operation, examples, request, &path);
        if let Some(example) = example.filter(|example| !is_success(operation, example)) {
            return Ok(error(self, example));
        }
        let expected = match example {
            Some(example) => operation.response(example.status),
            None => operation.responses.first(),
        };
        let expected = expected.ok_or_else(|| request.failure("the description has no answer"))?;
        let body = body(expected, example, operation, request, &path);
        let id = request.request_id().simple();
        let mut response = respond(expected, body, operation, request, |element| {
            let rule = operation.long_running.and_then(|rule| rule.request_id_element);
            if let Some(path) = rule {
                set_at(element, path, &id);
            }
        })?;
        headers(&mut response, operation, example, request);
        if let Some(rule) = operation.long_running {
            if let (Ok(name), Ok(value)) = (rule.request_id.parse::<HeaderName>(), HeaderValue::try_from(&id)) {
                response.headers.insert(name, value);
            }
            self.running.begin(id, self.faults.failure(operation.id));
        }
        Ok(response)
    }

    /// By which rule an operation is asked about, and how that is, where the operation asks about one that was begun.
    fn polled(&self, operation: &Operation, path: &[String]) -> Option<(&'static LongRunning, State)> {
        let rules = || self.description.catalog().operations().filter_map(|one| one.long_running);
        let rule = rules().find(|rule| rule.poll.id == operation.id)?;
        Some((rule, self.running.state(path.last()?)?))
    }
}

/// What the body of an answer is made of.
enum Content {
    Element(Box<Element>),
    Plain(Vec<u8>),
}

/// The body that an example has, or one that is made.
fn body(
    expected: &ExpectedResponse,
    example: Option<&Example>,
    operation: &'static Operation,
    request: &Incoming,
    path: &[String],
) -> Content {
    let text = example.and_then(|example| example.response.as_ref()).map(|text| text.text.trim());
    match expected.body_at(request.version()) {
        Body::Element(shape) => Content::Element(Box::new(element(shape, example, text, operation, request, path))),
        Body::Value { kind, .. } => {
            Content::Plain(text.map_or_else(|| text_of(&kind, None, request.version()), str::to_owned).into_bytes())
        }
        Body::Text(_) | Body::Bytes(_) | Body::Stream(_) => {
            Content::Plain(text.unwrap_or("example").as_bytes().to_vec())
        }
        Body::Literal { text, .. } => Content::Plain(text.as_bytes().to_vec()),
        Body::None | Body::Batch(_) => Content::Plain(Vec::new()),
    }
}

/// The element of an example, with the values of the request's path in the places of the example's, and with all that the
/// version requires.
fn element(
    shape: &'static Shape,
    example: Option<&Example>,
    text: Option<&str>,
    operation: &'static Operation,
    request: &Incoming,
    path: &[String],
) -> Element {
    let mut element = Element::of(shape);
    if let (Some(example), Some(text)) = (example, text) {
        let decoding = Decoding::default().version(example.version.value);
        if decode_into(&mut element, text.as_bytes(), &decoding).is_err() {
            element = Element::of(shape);
        }
        let parameters = operation.at(request.address()).path_parameters.iter().zip(path);
        let pairs: Vec<(&str, &String)> = parameters
            .filter_map(|(parameter, value)| {
                let shown = example.path.iter().find(|(name, _)| name.value == parameter.name)?;
                (shown.1.value != *value).then_some((shown.1.value.as_str(), value))
            })
            .collect();
        element.replace(&|text| pairs.iter().find(|(shown, _)| *shown == text).map(|(_, value)| (*value).clone()));
    }
    complete(&mut element, request.version(), 0);
    element
}

/// The response with that body.
fn respond(
    expected: &ExpectedResponse,
    content: Content,
    operation: &'static Operation,
    request: &Incoming,
    change: impl FnOnce(&mut Element),
) -> Result<Response, ErrorResponse> {
    let kind = match expected.body_at(request.version()) {
        Body::Element(_) => Some(XML),
        Body::Text(kind)
        | Body::Value { content_type: kind, .. }
        | Body::Bytes(kind)
        | Body::Stream(kind)
        | Body::Literal { content_type: kind, .. } => Some(kind),
        Body::None | Body::Batch(_) => None,
    };
    match content {
        Content::Plain(bytes) => Ok(Response::of(expected.status, Bytes::from(bytes), kind)),
        Content::Element(mut element) => {
            change(&mut element);
            let (written, left_out) = encode_answer(&*element, request.version());
            let cannot = |error| request.failure(format!("the answer of {} cannot be written: {error}", operation.id));
            let mut response = Response::of(expected.status, Bytes::from(written.map_err(cannot)?), kind);
            response.left_out = left_out;
            Ok(response)
        }
    }
}

/// Adds the headers that the description has: those of the example, and made ones that must be there.
fn headers(response: &mut Response, operation: &'static Operation, example: Option<&Example>, request: &Incoming) {
    let version = request.version();
    let is_there = |parameter: &Parameter| {
        matches!(
            parameter.availability.at(version),
            xms_runtime::Presence::Exists | xms_runtime::Presence::TooNew { documented: false, .. }
        )
    };
    let mut add = |name: &str, text: &str| {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_str(text)) {
            response.headers.insert(name, value);
        }
    };
    for parameter in operation.response_headers.iter().filter(|parameter| is_there(parameter)) {
        let shown = example.into_iter().flat_map(|example| &example.response_headers);
        let mut shown = shown.filter(|(name, _)| match parameter.role {
            Role::Prefix => name.value.to_ascii_lowercase().starts_with(&parameter.name.to_ascii_lowercase()),
            _ => name.value.eq_ignore_ascii_case(parameter.name),
        });
        match parameter.role {
            Role::Constant(text) => add(parameter.name, text),
            Role::Version => add(parameter.name, &version.to_string()),
            Role::Prefix => shown.for_each(|(name, value)| add(&name.value, &value.value)),
            Role::Value => match shown.next() {
                Some((_, value)) => add(parameter.name, &value.value),
                None if parameter.availability.requires(parameter.required, Some(version)) => {
                    add(parameter.name, &text_of(&parameter.kind, parameter.limits, version));
                }
                None => {}
            },
        }
    }
}

/// The answer of an example that fails.
fn error(shared: &Shared, example: &Example) -> Response {
    let text = example.response.as_ref().map_or("", |text| &*text.text);
    let kind = if text.trim_start().starts_with('<') { XML } else { "text/plain; charset=utf-8" };
    let mut response = Response::of(example.status, Bytes::from(text.to_owned()), Some(kind));
    let header = shared.description.catalog().service.error_code_header;
    for (name, value) in &example.response_headers {
        if let (Ok(name), Ok(value)) = (name.value.parse::<HeaderName>(), HeaderValue::from_str(&value.value)) {
            response.headers.insert(name, value);
        }
    }
    // An example shows the code in the body; a header that has it, too, is not always shown.
    if let Some(name) = header.filter(|name| !response.headers.contains_key(*name)) {
        let known = shared.description.catalog().service.errors.iter();
        let code = known.into_iter().find(|code| String::from_utf8_lossy(&response.body).contains(code.code));
        if let (Ok(name), Some(code)) = (name.parse::<HeaderName>(), code) {
            response.headers.insert(name, HeaderValue::from_static(code.code));
        }
    }
    response
}

/// The answer to a question about what was begun.
fn poll(
    shared: &Shared,
    rule: &'static LongRunning,
    state: State,
    example: Option<&Example>,
    operation: &'static Operation,
    request: &Incoming,
    path: &[String],
) -> Result<Response, ErrorResponse> {
    let expected = example.and_then(|example| operation.response(example.status)).or(operation.responses.first());
    let expected = expected.ok_or_else(|| request.failure("the description has no answer"))?;
    let catalog = shared.description.catalog();
    let content = body(expected, example, operation, request, path);
    let mut response = respond(expected, content, operation, request, |element| {
        let (word, outcome, failure) = match &state {
            State::Running => (rule.running.first(), None, None),
            State::Succeeded => (rule.succeeded.first(), Some(200), None),
            State::Failed(failure) => (rule.failed.first(), Some(failure.status.unwrap_or(500)), Some(failure)),
        };
        set(element, rule.state, word.copied().unwrap_or_default());
        if let Some(index) = rule.error {
            *element.value_mut(index) = FieldValue::Absent;
            if let Some(failure) = failure {
                set_error(catalog, element, index, failure);
            }
        }
        if let Some(index) = rule.status {
            set_status(element, index, outcome);
        }
    })?;
    headers(&mut response, operation, example, request);
    Ok(response)
}

/// Sets the HTTP status of an outcome, as a number or as a word, as the example has it.
fn set_status(element: &mut Element, index: usize, outcome: Option<u16>) {
    let shown = element.text_at(&[index]);
    let is_word = shown.is_some_and(|text| text.parse::<u16>().is_err());
    match outcome {
        None => *element.value_mut(index) = FieldValue::Absent,
        Some(status) if is_word => {
            let reason = http::StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason());
            set(element, index, &reason.unwrap_or("OK").replace(' ', ""));
        }
        Some(status) => set(element, index, &status.to_string()),
    }
}

/// Sets code and message of a failure, by the names that the service's error element has for them.
fn set_error(catalog: &xms_runtime::Catalog, element: &mut Element, index: usize, failure: &Failure) {
    let Some(Kind::Record(shape)) = element.table().fields.get(index).map(|field| field.kind) else { return };
    let mut error = Element::of(shape);
    let code = failure.code.clone().unwrap_or_else(|| failure_code(catalog).to_owned());
    if let Some(reply) = catalog.service.error {
        for (first, inside, text) in
            [(reply.code, reply.code_inside, code.as_str()), (reply.message, reply.message_inside, ON_REQUEST)]
        {
            let name = name_at(reply.shape, first, inside);
            let at = name.and_then(|name| shape.fields.iter().position(|field| field.is_called(name)));
            if let Some(at) = at {
                set(&mut error, at, text);
            }
        }
    }
    *element.value_mut(index) = FieldValue::One(Single::Element(Box::new(error)));
}

/// The name of the field at the end of a way.
fn name_at(shape: &'static Shape, first: usize, inside: &[usize]) -> Option<&'static str> {
    let field = shape.fields.get(first)?;
    match (inside.split_first(), field.kind) {
        (None, _) => Some(field.name),
        (Some((&next, rest)), Kind::Record(shape)) => name_at(shape, next, rest),
        (Some(_), _) => None,
    }
}

/// Sets a text.
fn set(element: &mut Element, index: usize, text: &str) {
    let Some(kind) = element.table().fields.get(index).map(|field| field.kind) else { return };
    if let Ok(value) = Single::parse(text, &kind) {
        *element.value_mut(index) = FieldValue::One(value);
    }
}

/// Sets the text at the end of a way.
fn set_at(element: &mut Element, path: &[usize], text: &str) {
    match path {
        [] => {}
        [index] => set(element, *index, text),
        [index, rest @ ..] => {
            if let FieldValue::One(Single::Element(inner)) = element.value_mut(*index) {
                set_at(inner, rest, text);
            }
        }
    }
}
