//! The control endpoint: faults, beginning anew, the state as a seed, and whether there is anybody.
//!
//! In: rules as a JSON array of texts. Out: the rules in force, as such an array; the seed as TOML. Who may ask was decided before.

use std::str::from_utf8;

use axum::body::Body;
use axum::response::Response;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, StatusCode};
use serde::Serialize;
use xms_services::service_management::SERVICE;
use xms_test_server::{Refused, json};

use crate::fault::FaultRule;
use crate::shared::Shared;

/// What all of its paths begin with.
pub(crate) const ALL: &str = "/_control/";
pub(crate) const FAULTS: &str = "/_control/faults";
pub(crate) const RESET: &str = "/_control/reset";
pub(crate) const SEED: &str = "/_control/seed";
pub(crate) const HEALTH: &str = "/_control/health";
pub(crate) const REQUESTS: &str = "/_control/requests";

/// That it serves.
pub(crate) fn health() -> Response {
    json(&Health { status: "serves", services: [SERVICE.name] })
}

/// What somebody is told who asks whether it serves.
#[derive(Serialize)]
struct Health {
    status: &'static str,
    /// Which it serves: pages of a site look for theirs.
    services: [&'static str; 1],
}

/// The rules in force.
pub(crate) fn list(shared: &Shared) -> Response {
    json(&shared.faults.list())
}

/// Adds rules; all of them or none.
pub(crate) fn add(shared: &Shared, body: &[u8]) -> Result<Response, Refused> {
    let refused = |message: String| Refused::new(StatusCode::BAD_REQUEST, message);
    let texts: Vec<String> = serde_json::from_slice(body).map_err(|error| {
        refused(format!(
            "The body is a JSON array of rules, such as `[\"busy times=2\"]`; in line {}, column {} it is none.",
            error.line(),
            error.column()
        ))
    })?;
    let rules = (1..).zip(&texts).map(|(number, text)| {
        text.parse::<FaultRule>().map(|rule| rule.0).map_err(|error| refused(format!("Rule {number}: {error}.")))
    });
    let rules = rules.collect::<Result<Vec<_>, _>>()?;
    shared.faults.add(rules).map_err(|error| refused(format!("No rule was added: {error}.")))?;
    Ok(list(shared))
}

/// Ends all rules.
pub(crate) fn clear(shared: &Shared) -> Response {
    shared.faults.clear();
    list(shared)
}

/// The state as a seed.
pub(crate) fn seed(shared: &Shared) -> Response {
    let mut response = Response::new(Body::from(shared.export()));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/toml"));
    response
}

/// Forgets everything but the seed.
pub(crate) fn reset(shared: &Shared, body: &[u8]) -> Result<Response, Refused> {
    if !matches!(from_utf8(body).map(str::trim), Ok("" | "{}")) {
        return Err(Refused::new(StatusCode::BAD_REQUEST, "A reset takes nothing: send no body, or `{}`."));
    }
    shared.reset();
    Ok(list(shared))
}
