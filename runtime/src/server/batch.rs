//! Requests that hold several requests.
//!
//! In: a body of several messages, and the operations that may stand in it. Out: one answer that holds the answer of each,
//! under the id that its request had. Each is answered as one that came alone; only the version is that of the whole.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue, Method, Request, Uri};

use super::error_response::ErrorResponse;
use super::incoming::{Incoming, refuse};
use super::response::Response;
use super::server::Server;
use crate::multipart::{MultipartWriter, Part, boundary, parts};
use crate::value::Uuid;
use crate::{BatchRule, Refusal};

impl Server {
    /// Answers each part of a request; what is no body of several messages is refused as a whole.
    pub(super) async fn answer_batch(
        &self,
        batch: &'static BatchRule,
        request: &Incoming,
    ) -> Result<Response, ErrorResponse> {
        let wrong = |error| request.refuse(Refusal::Body, format!("The body cannot be read: {error}."));
        let content_type = request.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let boundary = boundary(content_type.unwrap_or_default()).map_err(wrong)?;
        let parts = parts(&request.body, &boundary, batch.max_parts).map_err(wrong)?;
        let mut writer = MultipartWriter::new(format!("batchresponse_{}", Uuid::from_u128(fastrand::u128(..))));
        for part in parts {
            let answer = match self.part(batch, &part, request) {
                // It calls itself, and so must know its own size no more.
                Ok(asked) => Box::pin(self.answer(asked)).await,
                Err(error) => self.error_response(&error),
            };
            let headers = answer.headers().iter().map(|(name, value)| (name.as_str(), value.as_bytes()));
            let start = format!("HTTP/1.1 {}", answer.status());
            writer.push(part.id, &start, headers, answer.body());
        }
        let (content_type, body) = writer.finish();
        let status = request.operation.responses.first().map_or(202, |response| response.status);
        let mut response = Response::of(status, Bytes::from(body), None);
        let content_type = HeaderValue::try_from(content_type).map_err(|error| request.failure(error.to_string()))?;
        response.headers.insert(CONTENT_TYPE, content_type);
        Ok(response)
    }

    /// A part as a request of its own, which must be one of those that may stand there.
    fn part(&self, batch: &BatchRule, part: &Part<'_>, whole: &Incoming) -> Result<Request<Bytes>, ErrorResponse> {
        let wrong = || refuse(self.service(), Refusal::Body, "The part holds no request.");
        let mut words = part.start.split(' ');
        let (Some(method), Some(target), Some(_), None) = (words.next(), words.next(), words.next(), words.next())
        else {
            return Err(wrong());
        };
        // What else a target can be leads past the list of operations that may stand here.
        if !target.starts_with('/') {
            return Err(wrong());
        }
        let mut request = Request::new(Bytes::copy_from_slice(part.body));
        *request.method_mut() = Method::from_bytes(method.as_bytes()).map_err(|_| wrong())?;
        *request.uri_mut() = target.parse::<Uri>().map_err(|_| wrong())?;
        for (name, value) in &part.headers {
            let made = name.parse::<HeaderName>().ok().zip(HeaderValue::from_str(value).ok());
            let (name, value) = made.ok_or_else(wrong)?;
            request.headers_mut().append(name, value);
        }
        if let Ok(name) = self.service().version_header.parse::<HeaderName>() {
            let version = HeaderValue::try_from(whole.version.to_string()).map_err(|_| wrong())?;
            request.headers_mut().insert(name, version);
        }
        let header = |name: &str| request.headers().get(name)?.to_str().ok();
        let found = self.routes().find(method, target, header, request.body());
        let found = found.map(|found| found.operation);
        if found.is_some_and(|found| batch.operations.iter().any(|one| std::ptr::eq(*one, found))) {
            return Ok(request);
        }
        let message = match found {
            Some(found) => format!("{} is no part of this batch.", found.id),
            None => "No operation has this path.".to_owned(),
        };
        Err(refuse(self.service(), Refusal::Operation, message))
    }
}
