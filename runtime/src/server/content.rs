//! What an answer can carry, and how it is written.
//!
//! In: a value, and the request that it answers. Out: a response in the version that was asked for, without what that
//! version does not have. Headers and other statuses are put on it elsewhere.

use bytes::Bytes;

use super::error_response::ErrorResponse;
use super::incoming::Incoming;
use super::response::{Response, XML};
use crate::xml::encode_answer;
use crate::{Body, ByteStream, Record, ResponseHeaders, WithHeaders};

/// Describes a value that an answer can carry. The response depends on the value, and on operation and version of the
/// request.
pub trait Content {
    /// Writes the response, with the operation's usual status for such a value.
    ///
    /// # Errors
    /// Fails when it cannot be written.
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse>;
}

/// The first accepted status whose answers carry such a body.
fn status(request: &Incoming, fits: impl Fn(&Body) -> bool) -> u16 {
    let responses = request.operation().responses;
    let fitting = responses.iter().find(|response| fits(&response.body)).or(responses.first());
    fitting.map_or(200, |response| response.status)
}

impl Content for () {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Ok(Response::of(status(request, |body| matches!(body, Body::None)), Bytes::new(), None))
    }
}

/// Writes an element whose type is known only at run time.
impl Content for Box<dyn Record> {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        element(&**self, request)
    }
}

impl<R: Record> Content for R {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        element(self, request)
    }
}

fn element(record: &dyn Record, request: &Incoming) -> Result<Response, ErrorResponse> {
    let shape = record.declared();
    let status = status(request, |body| matches!(body, Body::Element(one) if std::ptr::eq(*one, shape)));
    if request.operation().response(status).is_some_and(|response| response.presence.is_never(request.version())) {
        let mut response = Response::of(status, Bytes::new(), None);
        response.left_out.push(shape.tag.to_owned());
        return Ok(response);
    }
    let (written, left_out) = encode_answer(record, request.version());
    let text = written.map_err(|error| request.failure(format!("the answer cannot be written: {error}")))?;
    let mut response = Response::of(status, Bytes::from(text), Some(XML));
    response.left_out = left_out;
    Ok(response)
}

impl Content for String {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        plain(Bytes::copy_from_slice(self.as_bytes()), request)
    }
}

impl Content for Bytes {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        plain(self.clone(), request)
    }
}

fn plain(content: Bytes, request: &Incoming) -> Result<Response, ErrorResponse> {
    let responses = request.operation().responses.iter();
    let mut kinds = responses.filter_map(|response| match response.body {
        Body::Text(kind)
        | Body::Value { content_type: kind, .. }
        | Body::Bytes(kind)
        | Body::Stream(kind)
        | Body::Literal { content_type: kind, .. } => Some((response.status, kind)),
        _ => None,
    });
    let (status, kind) = kinds.next().unwrap_or((200, "application/octet-stream"));
    Ok(Response::of(status, content, Some(kind)))
}

impl Content for ByteStream {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        let mut response = plain(Bytes::new(), request)?;
        response.stream = Some(self.clone());
        Ok(response)
    }
}

/// Writes the body with the headers that the version has.
impl<B: Content, H: ResponseHeaders> Content for WithHeaders<B, H> {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        let mut response = self.body.write(request)?;
        response.add_headers(&self.headers, request)?;
        Ok(response)
    }
}

/// Answers `None` with the first status whose responses may carry nothing in the version of the request.
impl<T: Content> Content for Option<T> {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        if let Some(value) = self {
            return value.write(request);
        }
        let version = request.version();
        let mut responses = request.operation().responses.iter();
        let fitting = responses.find(|response| response.may_be_empty(version));
        let fitting = fitting.ok_or_else(|| request.failure("the answer lacks the body that its version has"))?;
        Ok(Response::of(fitting.status, Bytes::new(), None))
    }
}
