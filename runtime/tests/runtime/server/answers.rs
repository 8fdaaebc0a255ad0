//! What is answered, by version.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use xms_runtime::Resource;
use xms_runtime::server::{
    Answer, BoxFuture, Bytes, Content, ErrorResponse, Handler, Incoming, Prebuilt, Response as Made, Server,
};

use crate::server::service::{THINGS_CATALOG, ask, request, server};

#[tokio::test]
async fn an_answer_has_the_elements_and_names_of_its_version() {
    for (version, elements) in [
        ("2013-01-01", "<Name>acc 7 None</Name>"),
        ("2014-01-01", "<Name>acc 7 None</Name><Bulk>3</Bulk>"),
        ("2015-01-01", "<Name>acc 7 None</Name><Size>3</Size>"),
        // Versions that are not listed are ordered by their date.
        ("2014-06-06", "<Name>acc 7 None</Name><Bulk>3</Bulk>"),
        ("2031-01-01", "<Name>acc 7 None</Name><Size>3</Size>"),
    ] {
        let (status, body) = ask("GET", "/acc/things/7", version, "").await;
        assert_eq!((status, body), (200, format!("<Thing xmlns=\"urn:things\">{elements}</Thing>")), "{version}");
    }
}

#[tokio::test]
async fn paths_are_found_without_regard_to_case_and_values_are_typed() {
    let (status, body) = ask("GET", "/acc/THINGS/7?Deep=true", "2015-01-01", "").await;
    assert!(status == 200 && body.contains("acc 7 Some(true)"), "{body}");
}

#[tokio::test]
async fn a_body_is_read_under_the_names_of_its_version() {
    let (status, _) = ask("POST", "/acc/things", "2014-01-01", "<Thing><Name>a</Name><Bulk>1</Bulk></Thing>").await;
    assert_eq!(status, 201);
    let (status, body) = ask("POST", "/acc/things", "2013-01-01", "<Thing><Name>a</Name></Thing>").await;
    assert_eq!((status, body.as_str()), (202, ""));
}

#[tokio::test]
async fn headers_are_those_of_the_service_and_of_the_method() {
    let (server, seen) = server();
    let first = server.answer(request("GET", "/acc/things/7", "2013-01-01", "")).await;
    let second = server.answer(request("GET", "/acc/things/404", "2013-01-01", "")).await;
    let id = |headers: &http::HeaderMap| headers["x-things-request-id"].to_str().unwrap().to_owned();
    assert_eq!(first.headers()["x-more"], "yes");
    assert_eq!(first.headers()["content-type"], "application/xml; charset=utf-8");
    assert_eq!(id(first.headers()).len(), 32);
    assert_ne!(id(first.headers()), id(second.headers()));
    let seen = seen.lock().unwrap();
    assert_eq!(seen[0].left_out, ["Thing/Bulk"]);
    assert_eq!((seen[0].operation, seen[0].request_id.simple()), (Some("things.get"), id(first.headers())));
    assert_eq!((seen[1].status, seen[1].code.as_deref()), (404, Some("NoThing")));
}

#[tokio::test]
async fn headers_that_nothing_describes_are_those_of_no_message() {
    let (server, _) = server();
    let mut asked = request("GET", "/acc/things/7", "2013-01-01", "");
    for name in ["host", "content-type", "authorization", "x-own", "x-other"] {
        asked.headers_mut().insert(name, "1".parse().unwrap());
    }
    let answer = server.answer(asked).await;
    let was: Vec<&str> = answer.headers().keys().filter_map(|name| name.as_str().strip_prefix("x-was-")).collect();
    assert_eq!(was, ["x-other"]);
}

#[tokio::test]
async fn what_is_not_described_is_read_past_and_told() {
    let (server, seen) = server();
    let body = "<Thing><Name>a</Name><Colour>blue</Colour></Thing>";
    let response = server.answer(request("POST", "/acc/things", "2015-01-01", body)).await;
    assert_eq!(response.status(), 202);
    assert_eq!(seen.lock().unwrap()[0].unknown, ["Thing/Colour"]);
}

/// Says its version, and counts how often it was written.
#[derive(Default)]
struct Counted(AtomicUsize);

impl Content for Counted {
    fn write(&self, request: &Incoming) -> Result<Made, ErrorResponse> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Ok(Made::of(200, Bytes::from(request.version().to_string()), None))
    }
}

struct Keeping(Arc<Prebuilt<Counted>>);

impl Handler for Keeping {
    fn resource(&self) -> &'static Resource {
        THINGS_CATALOG.resources[0]
    }

    fn answer<'a>(&'a self, _: usize, request: &'a Incoming) -> BoxFuture<'a, Result<Made, ErrorResponse>> {
        Box::pin(async move { Answer::<Counted>::from(Arc::clone(&self.0)).header("x-more", "yes").respond(request) })
    }
}

#[tokio::test]
async fn what_is_kept_is_written_once_for_each_of_some_versions() {
    let kept = Arc::new(Prebuilt::new(Counted::default()));
    let server = Server::new(&THINGS_CATALOG).offer(Keeping(Arc::clone(&kept)));
    for (days, writes) in [(1..=3, 3), (1..=3, 3), (1..=20, 20), (1..=20, 32)] {
        for day in days {
            let version = format!("2014-03-{day:02}");
            let response = server.answer(request("GET", "/acc/things/7", &version, "")).await;
            assert_eq!(response.headers()["x-more"], "yes");
            assert_eq!(*response.body(), version);
        }
        assert_eq!(kept.0.load(Ordering::Relaxed), writes);
    }
}
