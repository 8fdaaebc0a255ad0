//! The page: what the service has, what was asked, and what goes wrong on request. It runs no script.

use axum::body::Body;
use http::header::{ACCEPT, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use http::{HeaderValue, Method, Request, Response};
use hyper::body::Incoming;

use super::app::App;

/// What the page may do in a browser: show its own style.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const STYLE: &str = "body{font:14px/1.4 system-ui,sans-serif;margin:2rem;max-width:80rem}table{border-collapse:collapse}\
td,th{text-align:left;padding:.15rem .8rem .15rem 0;vertical-align:top}code{font-size:13px}.wrong{color:#b00}";

/// Whether somebody has opened the page: a browser, at the root, without a query.
pub(super) fn is_asked_for(request: &Request<Incoming>) -> bool {
    let accepts = request.headers().get(ACCEPT).and_then(|value| value.to_str().ok());
    let is_root = request.uri().path() == "/" && request.uri().query().is_none();
    request.method() == Method::GET && is_root && accepts.is_some_and(|kinds| kinds.contains("text/html"))
}

/// The page.
pub(super) fn page(app: &App) -> Response<Body> {
    let service = app.catalog.service;
    let mut html = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><meta http-equiv=refresh content=5><title>{0}</title>\
         <style>{STYLE}</style><h1>{0}</h1><p>Answers with the examples of its description.",
        escaped(service.title)
    );
    let faults = app.faults.list();
    if !faults.is_empty() {
        html += "<h2>Faults</h2><ul>";
        for rule in faults {
            html += &format!("<li><code>{}</code>", escaped(&rule));
        }
        html += "</ul>";
    }
    html += "<h2>Requests</h2><table><tr><th>No.<th>Request<th>Operation<th>Version<th>Answer<th>What was wrong";
    for one in app.log.last() {
        let mut wrong: Vec<String> = one.code.iter().cloned().collect();
        wrong.extend(one.fault.iter().map(|fault| format!("on request: {fault}")));
        wrong.extend(one.unknown.iter().map(|path| format!("not described: {path}")));
        wrong.extend(one.left_out.iter().map(|path| format!("left out: {path}")));
        html += &format!(
            "<tr><td>{}<td><code>{} {}</code><td>{}<td>{}<td>{}<td class=wrong>{}",
            one.number,
            escaped(&one.method),
            escaped(&one.path),
            escaped(one.operation.as_deref().unwrap_or("none")),
            escaped(one.version.as_deref().unwrap_or_default()),
            one.status.map_or("none".to_owned(), |status| status.to_string()),
            escaped(&wrong.join("; ")),
        );
    }
    html += "</table><h2>Operations</h2><table>";
    for operation in app.catalog.operations() {
        html += &format!(
            "<tr><td><code>{}</code><td><code>{} {}{}</code>",
            escaped(operation.id),
            operation.method,
            escaped(service.base_path),
            escaped(operation.path)
        );
    }
    html += "</table>";
    let mut response = Response::new(Body::from(html));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    response
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
