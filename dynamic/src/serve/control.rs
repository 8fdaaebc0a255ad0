//! The control endpoint, in the words of the emulator: faults, the last requests, beginning anew, and health.

use axum::body::Body;
use http::header::{ALLOW, CONTENT_TYPE};
use http::request::Parts;
use http::{HeaderValue, Method, Response, StatusCode};
use hyper::body::Incoming;
use serde::Serialize;

use super::app::App;
use super::faults::FaultRule;

const FAULTS: &str = "/_control/faults";
const RESET: &str = "/_control/reset";
const REQUESTS: &str = "/_control/requests";
const HEALTH: &str = "/_control/health";

/// How many bytes a body may have.
const MAX_BODY_BYTES: usize = 64 << 10;

/// Whether a path is one of these.
pub(super) fn contains(path: &str) -> bool {
    [FAULTS, RESET, REQUESTS, HEALTH].contains(&path)
}

/// Answers a request of one of these paths.
pub(super) async fn answer(app: &App, request: &Parts, body: Incoming) -> Response<Body> {
    let methods = match (request.uri.path(), &request.method) {
        (FAULTS, &Method::GET | &Method::HEAD) => return json(StatusCode::OK, &app.faults.list()),
        (FAULTS, &Method::POST) => {
            return match read(request, body).await {
                Ok(body) => add(app, &body),
                Err(refused) => refused,
            };
        }
        (FAULTS, &Method::DELETE) => {
            app.faults.clear();
            return json(StatusCode::OK, &app.faults.list());
        }
        (RESET, &Method::POST) => {
            app.faults.clear();
            app.log.clear();
            app.shared.running.clear();
            return json(StatusCode::OK, &app.faults.list());
        }
        (REQUESTS, &Method::GET | &Method::HEAD) => return json(StatusCode::OK, &app.log.last()),
        (HEALTH, &Method::GET | &Method::HEAD) => return json(StatusCode::OK, &serde_json::json!({ "status": "ok" })),
        (FAULTS, _) => "GET, HEAD, POST, DELETE",
        (RESET, _) => "POST",
        _ => "GET, HEAD",
    };
    let mut response = refused(StatusCode::METHOD_NOT_ALLOWED, &format!("The methods of this path are {methods}."));
    response.headers_mut().insert(ALLOW, HeaderValue::from_static(methods));
    response
}

/// Adds rules; all of them or none.
fn add(app: &App, body: &[u8]) -> Response<Body> {
    let bad = |message: String| refused(StatusCode::BAD_REQUEST, &message);
    let Ok(texts) = serde_json::from_slice::<Vec<String>>(body) else {
        return bad("The body is a JSON array of rules, such as `[\"busy times=2\"]`.".to_owned());
    };
    let rules = (1..).zip(&texts);
    let rules = rules
        .map(|(number, text)| FaultRule::parse(text, app.catalog).map_err(|error| format!("Rule {number}: {error}.")));
    let added = rules.collect::<Result<Vec<_>, _>>().and_then(|rules| app.faults.add(rules));
    match added {
        Ok(()) => json(StatusCode::OK, &app.faults.list()),
        Err(message) => bad(message),
    }
}

/// The body of a request that changes something. It is JSON and says so: pages of other sites can send other types
/// without asking.
async fn read(request: &Parts, body: Incoming) -> Result<axum::body::Bytes, Response<Body>> {
    let kind = request.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/json") {
        let message = "The body is JSON and says so: send `content-type: application/json`.";
        return Err(refused(StatusCode::UNSUPPORTED_MEDIA_TYPE, message));
    }
    let body = axum::body::to_bytes(Body::new(body), MAX_BODY_BYTES).await;
    body.map_err(|_| refused(StatusCode::BAD_REQUEST, "The body did not arrive whole, or is too long."))
}

/// A response that says why.
pub(super) fn refused(status: StatusCode, message: &str) -> Response<Body> {
    json(status, &serde_json::json!({ "error": message }))
}

fn json(status: StatusCode, value: &impl Serialize) -> Response<Body> {
    // Nothing that is said here has a form that JSON has not.
    let text = serde_json::to_string(value).unwrap_or_default() + "\n";
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
