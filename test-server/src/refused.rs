//! Why a server's own paths refuse a request.
//!
//! In: a status, and a sentence that says what to do. Out: a response, as JSON. What the service refuses is not said
//! here: it has a form of its own.

use axum::body::Body;
use http::header::{CONNECTION, CONTENT_TYPE};
use http::{HeaderName, HeaderValue, Response, StatusCode};
use serde::Serialize;

/// The content type of all that the own paths say but for the page.
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// Says why a request is refused: with a status, and a sentence that says what to do.
#[derive(Debug)]
pub struct Refused {
    status: StatusCode,
    message: String,
    header: Option<(HeaderName, HeaderValue)>,
}

#[derive(Serialize)]
struct Said<'a> {
    error: &'a str,
}

impl Refused {
    /// Makes a refusal of a status and a sentence.
    pub fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, message: message.into(), header: None }
    }

    /// Adds a header that goes with the status.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: &'static str) -> Self {
        self.header = Some((name, HeaderValue::from_static(value)));
        self
    }

    /// Makes the answer that the client reads. The connection ends: a body that nobody has read may still be on it.
    pub fn into_response(self) -> Response<Body> {
        let mut response = json(&Said { error: &self.message });
        *response.status_mut() = self.status;
        response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
        response.headers_mut().extend(self.header);
        response
    }
}

/// Makes a response with that value in a line of JSON.
pub fn json(value: &impl Serialize) -> Response<Body> {
    // Nothing that is said here has a form that JSON has not.
    let mut text = serde_json::to_string(value).unwrap_or_default();
    text.push('\n');
    let mut response = Response::new(Body::from(text));
    response.headers_mut().insert(CONTENT_TYPE, JSON);
    response
}
