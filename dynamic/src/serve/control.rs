//! The control endpoint, in the words of the emulator: faults, the last requests, beginning anew, and health.
//!
//! In: requests that may ask. Out: JSON, or why not.

use std::time::Duration;

use axum::body::Body;
use http::header::ALLOW;
use http::request::Parts;
use http::{Method, Response, StatusCode};
use hyper::body::Incoming;
use xms_test_server::{FaultRule, FaultScope, Refused, json, read_json};

use super::app::App;

const FAULTS: &str = "/_control/faults";
const RESET: &str = "/_control/reset";
const REQUESTS: &str = "/_control/requests";
const HEALTH: &str = "/_control/health";

/// How long a body may take to arrive.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

/// Whether a path is one of these.
pub(super) fn contains(path: &str) -> bool {
    [FAULTS, RESET, REQUESTS, HEALTH].contains(&path)
}

/// Answers a request of one of these paths.
pub(super) async fn answer(app: &App, request: &Parts, body: Incoming) -> Result<Response<Body>, Refused> {
    match (request.uri.path(), &request.method) {
        (FAULTS, &Method::GET | &Method::HEAD) => {}
        (FAULTS, &Method::POST) => add(app, &read_json(&request.headers, body, BODY_TIMEOUT).await?)?,
        (FAULTS, &Method::DELETE) => app.faults.clear(),
        (RESET, &Method::POST) => {
            app.faults.clear();
            app.log.clear();
            app.shared.running.clear();
        }
        (REQUESTS, &Method::GET | &Method::HEAD) => return Ok(json(&app.log.last())),
        (HEALTH, &Method::GET | &Method::HEAD) => {
            let services = [app.catalog.service.name];
            return Ok(json(&serde_json::json!({ "status": "serves", "services": services })));
        }
        (path, _) => return Err(not_allowed(path)),
    }
    Ok(json(&app.faults.list()))
}

fn not_allowed(path: &str) -> Refused {
    let methods = match path {
        FAULTS => "GET, HEAD, POST, DELETE",
        RESET => "POST",
        _ => "GET, HEAD",
    };
    Refused::new(StatusCode::METHOD_NOT_ALLOWED, format!("The methods of this path are {methods}."))
        .header(ALLOW, methods)
}

/// Adds rules; all of them or none.
fn add(app: &App, body: &[u8]) -> Result<(), Refused> {
    let bad = |message: String| Refused::new(StatusCode::BAD_REQUEST, message);
    let Ok(texts) = serde_json::from_slice::<Vec<String>>(body) else {
        return Err(bad("The body is a JSON array of rules, such as `[\"busy times=2\"]`.".to_owned()));
    };
    let scope = FaultScope { catalog: app.catalog, redirects: false };
    let rules = (1..)
        .zip(&texts)
        .map(|(number, text)| FaultRule::parse(text, scope).map_err(|error| bad(format!("Rule {number}: {error}."))));
    let rules = rules.collect::<Result<Vec<_>, _>>()?;
    app.faults.add(rules).map_err(|error| bad(format!("No rule was added: {error}.")))
}
