//! The control endpoint: faults, and beginning anew.
//!
//! In: lines of text. Out: lines of text.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::routing::{get, post};
use http::StatusCode;

use crate::fault::FaultRule;
use crate::shared::Shared;

const FAULTS: &str = "/_control/faults";
const RESET: &str = "/_control/reset";
/// The paths of the endpoint.
pub(crate) const PATHS: [&str; 2] = [FAULTS, RESET];

/// What answers them.
pub(crate) fn routes() -> Router<Arc<Shared>> {
    Router::new().route(FAULTS, get(list).post(add).delete(clear)).route(RESET, post(reset))
}

/// The rules in force, one a line.
async fn list(State(shared): State<Arc<Shared>>) -> String {
    shared.faults.list().iter().map(|rule| format!("{rule}\n")).collect()
}

/// Adds rules, one a line; all of them or none.
async fn add(State(shared): State<Arc<Shared>>, text: String) -> (StatusCode, String) {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    match lines.map(str::parse::<FaultRule>).collect::<Result<Vec<_>, _>>() {
        Ok(rules) => {
            rules.into_iter().for_each(|rule| shared.faults.add(rule));
            (StatusCode::OK, list(State(shared)).await)
        }
        Err(error) => (StatusCode::BAD_REQUEST, format!("{error}\n")),
    }
}

async fn clear(State(shared): State<Arc<Shared>>) {
    shared.faults.clear();
}

async fn reset(State(shared): State<Arc<Shared>>) {
    shared.reset();
}
