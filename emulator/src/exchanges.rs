//! The last requests and their answers, for tests in any language and for the page.
//!
//! In: which of them. Out: JSON: what the emulator understood of each, with headers and bodies. What is secret is hidden:
//! what the description calls so, and all that nobody can say it of.

use std::collections::BTreeMap;
use std::str::from_utf8;

use axum::response::Response;
use http::StatusCode;
use serde::Serialize;
use xms_runtime::{Body, Operation};
use xms_services::service_management::CATALOG;

use crate::contents::{Contents, HIDDEN, Message};
use crate::control;
use crate::log::Exchange;
use crate::secrets::Secrets;
use crate::shared::Shared;
use xms_test_server::{Refused, json};

/// An exchange with its contents.
#[derive(Serialize)]
struct Whole {
    #[serde(flatten)]
    exchange: Exchange,
    request: Shown,
    response: Shown,
}

/// A message, as it is shown.
#[derive(Default, Serialize)]
struct Shown {
    headers: BTreeMap<String, String>,
    /// Its beginning, where it is a text.
    body: Option<String>,
    /// Of the whole body.
    body_bytes: usize,
}

/// The last requests, the oldest first; with `after=N`, those behind that number.
pub(crate) fn list(shared: &Shared, query: Option<&str>) -> Result<Response, Refused> {
    let after = match query.filter(|query| !query.is_empty()).map(|query| query.strip_prefix("after=")) {
        None => Some(0),
        Some(number) => number.and_then(|number| number.parse().ok()),
    };
    let after = after.ok_or_else(|| {
        let message = "The only parameter is `after`, the number of a request, such as `?after=12`.";
        Refused::new(StatusCode::BAD_REQUEST, message)
    })?;
    let listed = shared.log.after(after).into_iter().map(|(exchange, entry)| whole(exchange, &entry.contents));
    Ok(json(&listed.collect::<Vec<_>>()))
}

/// The request whose number is at the end of the path.
pub(crate) fn one(shared: &Shared, path: &str) -> Option<Response> {
    let number = path.strip_prefix(control::REQUESTS)?.strip_prefix('/')?.parse().ok()?;
    let (exchange, entry) = shared.log.exchange(number)?;
    Some(json(&whole(exchange, &entry.contents)))
}

fn whole(exchange: Exchange, contents: &Contents) -> Whole {
    let operation = exchange.operation.as_deref().and_then(|id| CATALOG.operation(id));
    let secrets = operation.filter(|operation| is_xml(operation)).map(Secrets::of);
    let show = |message: &Message| shown(message, operation, secrets.as_ref());
    let (request, mut response) = (show(&contents.request), show(&contents.response));
    if exchange.code.is_some() {
        // Why a request is refused is told by whoever does not know a secret of it.
        response.body = text(&contents.response.body).filter(|text| !text.is_empty()).map(str::to_owned);
    }
    Whole { exchange, request, response }
}

fn shown(message: &Message, operation: Option<&'static Operation>, secrets: Option<&Secrets>) -> Shown {
    let is_secret = |name: &str| {
        let described = operation.into_iter().flat_map(|operation| operation.headers);
        described.filter(|header| header.secret).any(|header| header.name.eq_ignore_ascii_case(name))
    };
    let mut headers = BTreeMap::<String, String>::new();
    for (name, value) in message.headers() {
        let value = if is_secret(name) { HIDDEN } else { value };
        headers
            .entry(name.to_owned())
            .and_modify(|all| *all = format!("{all}, {value}"))
            .or_insert_with(|| value.to_owned());
    }
    let body = match (text(&message.body), secrets) {
        _ if message.body.is_empty() => None,
        (Some(body), Some(secrets)) => Some(secrets.hide(body)),
        _ => Some(HIDDEN.to_owned()),
    };
    let cut = message.body.len() < message.body_bytes;
    let body = body.map(|body| if cut { format!("{body}…") } else { body });
    Shown { headers, body, body_bytes: message.body_bytes }
}

/// Whether all that an operation sends and answers is made of elements, or nothing.
fn is_xml(operation: &Operation) -> bool {
    let mut bodies = operation.responses.iter().map(|response| &response.body).chain([&operation.body]);
    bodies.all(|body| matches!(body, Body::Element(_) | Body::None))
}

/// A text, which may be cut inside of its last character.
fn text(bytes: &[u8]) -> Option<&str> {
    match from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) if error.error_len().is_none() => from_utf8(&bytes[..error.valid_up_to()]).ok(),
        Err(_) => None,
    }
}
