//! A server's own paths: what is common to all of them.
//!
//! In: bodies as they come, and answers. Out: bodies of JSON, read within a size and a time; answers that no page of another
//! site can read or show. Who may ask is decided elsewhere.

use std::error::Error as _;
use std::time::Duration;

use axum::BoxError;
use axum::body::{Body, Bytes, HttpBody, to_bytes};
use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use http_body_util::LengthLimitError;

use crate::refused::Refused;

/// How many bytes a body of these paths may have: more than all rules that are taken at once.
const MAX_BODY_BYTES: usize = 512 << 10;

/// What every answer says to browsers: it is what its type says, for pages of this server alone, and not kept.
const HEADERS: [(HeaderName, &str); 6] = [
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (CACHE_CONTROL, "no-store"),
    (REFERRER_POLICY, "no-referrer"),
    (X_FRAME_OPTIONS, "DENY"),
];

/// What an answer that is no page may do in a browser.
const NOTHING: &str = "default-src 'none'; frame-ancestors 'none'; sandbox";

/// Lets an answer of a server's own path be read and shown by pages of that server alone. It may do nothing in a browser
/// unless it says itself what it may do.
pub fn protect(response: &mut Response<Body>) {
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(NOTHING));
}

/// Reads the body of a request that changes something, within that time. It is JSON and says so: pages of other sites can
/// send other types without asking.
///
/// # Errors
/// Fails when it is something else, too long, too slow, or does not arrive whole.
pub async fn read_json<B>(headers: &HeaderMap, body: B, limit: Duration) -> Result<Bytes, Refused>
where
    B: HttpBody<Data = Bytes, Error: Into<BoxError>> + Send + 'static,
{
    let is_json = headers.get(CONTENT_TYPE).map(is_json);
    if is_json == Some(false) || (is_json.is_none() && !body.is_end_stream()) {
        let message = "The body is JSON and says so: send `content-type: application/json`.";
        return Err(Refused::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, message));
    }
    let too_long = || {
        let message = format!("The body has more than {MAX_BODY_BYTES} bytes.");
        Refused::new(StatusCode::PAYLOAD_TOO_LARGE, message)
    };
    if body.size_hint().lower() > MAX_BODY_BYTES as u64 {
        return Err(too_long());
    }
    match tokio::time::timeout(limit, to_bytes(Body::new(body), MAX_BODY_BYTES)).await {
        Ok(Ok(body)) => Ok(body),
        Ok(Err(error)) if error.source().is_some_and(|cause| cause.is::<LengthLimitError>()) => Err(too_long()),
        Ok(Err(_)) => Err(Refused::new(StatusCode::BAD_REQUEST, "The body did not arrive whole.")),
        Err(_) => {
            let message = format!("The body did not arrive within {} seconds.", limit.as_secs_f64());
            Err(Refused::new(StatusCode::REQUEST_TIMEOUT, message))
        }
    }
}

/// Whether a content type is JSON, with or without parameters.
fn is_json(value: &HeaderValue) -> bool {
    let kind = value.as_bytes().split(|byte| *byte == b';').next().unwrap_or_default();
    kind.trim_ascii().eq_ignore_ascii_case(b"application/json")
}
