//! A network that misbehaves, and how often the server took a POST.

use std::time::Duration;

use xms_runtime::client::{ErrorKind, HttpResponse, Scripted, TransportErrorKind};

use crate::server::{Server, Step, answer};
use crate::service::{THING_XML, Things, error_xml, thing};

fn transport_kind(error: &xms_runtime::client::Error) -> TransportErrorKind {
    match error.kind() {
        ErrorKind::Transport(error) => error.kind(),
        other => panic!("no transport error: {other}"),
    }
}

#[tokio::test]
async fn without_a_connection_every_method_is_tried_again() {
    let server = Server::start([]).await;
    // The server has closed its door by the time that its task has run.
    tokio::time::sleep(Duration::from_millis(50)).await;
    let error = server.client().add(&thing()).await.unwrap_err();
    assert_eq!(transport_kind(&error), TransportErrorKind::Unconnected);
    assert_eq!((error.attempts(), error.is_retryable()), (5, true));
    assert!(error.to_string().contains("no connection was made: "), "{error}");
}

#[tokio::test]
async fn a_post_is_not_repeated_when_the_connection_breaks() {
    for step in [Step::CloseAfter, Step::CloseBefore] {
        let server = Server::start([step.clone(), answer(202, "", "")]).await;
        let error = server.client().add(&thing()).await.unwrap_err();
        assert_eq!(transport_kind(&error), TransportErrorKind::Interrupted, "{step:?}");
        assert_eq!((error.attempts(), error.is_retryable()), (1, false));
        assert_eq!(server.count("POST"), usize::from(matches!(step, Step::CloseAfter)));
    }
}

#[tokio::test]
async fn a_get_is_repeated_when_the_connection_breaks() {
    let server = Server::start([Step::CloseBefore, Step::CloseAfter, answer(200, "", THING_XML)]).await;
    assert_eq!(server.client().get("x", None).await.unwrap().name, "x");
    assert_eq!(server.count("GET"), 2);
}

#[tokio::test]
async fn silence_and_slowness_end_with_the_limit() {
    for step in [Step::Silence, Step::Slow("HTTP/1.1 202 Accepted\r\ncontent-length: 0\r\n\r\n".into())] {
        let server = Server::start([step]).await;
        let begun = std::time::Instant::now();
        let error = server.client().add(&thing()).timeout(Duration::from_millis(100)).await.unwrap_err();
        assert_eq!(transport_kind(&error), TransportErrorKind::TimedOut);
        assert!(begun.elapsed() < Duration::from_secs(2));
        assert_eq!((server.count("POST"), error.attempts(), error.is_retryable()), (1, 1, false));
    }
}

#[tokio::test]
async fn an_attempt_has_its_own_limit() {
    let server = Server::start([Step::Silence, answer(200, "", THING_XML)]).await;
    let client = Things::builder("acc").endpoint(server.url()).attempt_timeout(Duration::from_millis(100));
    assert_eq!(client.build().unwrap().get("x", None).await.unwrap().name, "x");
    assert_eq!(server.count("GET"), 2);
}

#[tokio::test]
async fn an_accepted_answer_that_is_cut_is_no_value() {
    let cut = Step::Answer(format!("HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{THING_XML}"));
    let server = Server::start([cut.clone(), cut.clone(), answer(200, "", THING_XML)]).await;
    assert!(server.client().get("x", None).await.is_ok());
    assert_eq!(server.count("GET"), 3);
    let server = Server::start([Step::Answer("HTTP/1.1 202 X\r\ncontent-length: 5\r\n\r\n".into())]).await;
    let error = server.client().add(&thing()).await.unwrap_err();
    assert_eq!((transport_kind(&error), error.status()), (TransportErrorKind::Interrupted, Some(202)));
    assert_eq!(server.count("POST"), 1);
}

#[tokio::test]
async fn a_length_that_is_too_short_makes_a_decode_error_with_its_place() {
    let short = Step::Answer(format!("HTTP/1.1 200 OK\r\ncontent-length: 40\r\nconnection: close\r\n\r\n{THING_XML}"));
    let server = Server::start([short]).await;
    let error = server.client().get("x", None).await.unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("things.get: the answer (200, 40 bytes) cannot be read: "), "{text}");
    assert_eq!((error.status(), error.body().map(|body| body.len())), (Some(200), Some(40)));
}

#[tokio::test]
async fn statuses_are_repeated_by_what_is_known_of_the_request() {
    let busy = answer(503, "", &error_xml("ServerBusy"));
    for (first, post, get) in [
        (busy, 2, 2),
        (answer(503, "", ""), 1, 2),
        (answer(429, "retry-after: 0\r\n", ""), 2, 2),
        (answer(500, "", &error_xml("InternalError")), 1, 2),
        (answer(409, "", &error_xml("ConflictError")), 1, 1),
        (answer(401, "", ""), 1, 1),
        (answer(403, "", &error_xml("ForbiddenError")), 1, 1),
        (answer(400, "", ""), 1, 1),
    ] {
        let server = Server::start([first.clone(), answer(202, "", "")]).await;
        let result = server.client().add(&thing()).await;
        assert_eq!((server.count("POST"), result.is_ok()), (post, post == 2), "{first:?}");
        let server = Server::start([first.clone(), answer(200, "", THING_XML)]).await;
        let result = server.client().get("x", None).await;
        assert_eq!((server.count("GET"), result.is_ok()), (get, get == 2), "{first:?}");
    }
}

#[tokio::test]
async fn a_retry_after_is_honoured_and_not_begun_when_it_is_beyond_the_limit() {
    let busy = |after: &'static str| HttpResponse::new(503).header("retry-after", after).body(error_xml("ServerBusy"));
    let transport = Scripted::new([busy("1"), HttpResponse::new(202)]);
    let client = Things::builder("acc").transport(transport.clone()).build().unwrap();
    let begun = std::time::Instant::now();
    client.add(&thing()).await.unwrap();
    assert!(begun.elapsed() >= Duration::from_secs(1));
    let transport = Scripted::new([busy("3600")]);
    let client = Things::builder("acc").transport(transport.clone()).build().unwrap();
    let error = client.add(&thing()).await.unwrap_err();
    assert_eq!((error.retry_after(), error.is_retryable()), (Some(Duration::from_secs(3600)), true));
    assert_eq!(transport.requests().len(), 1);
}

#[tokio::test]
async fn a_redirect_repeats_method_and_body_on_the_same_host() {
    let target = Server::start([answer(202, "x-things-request-id: op2\r\n", "")]).await;
    let place = format!("location: {}/else?x=1\r\n", target.url());
    let server = Server::start([answer(307, &place, "")]).await;
    let accepted = server.client().add(&thing()).await.unwrap();
    assert_eq!(accepted.operation_id(), Some("op2"));
    assert_eq!((server.count("POST /acc/things "), target.count("POST /else?x=1 ")), (1, 1));
    assert!(target.taken()[0].ends_with("<Name>a&lt;b</Name></Thing>"));
}

#[tokio::test]
async fn a_redirect_to_a_subdomain_keeps_what_is_secret_on_its_way() {
    let south = HttpResponse::new(307).header("location", "https://south.things.example/else");
    let transport = Scripted::new([south, HttpResponse::new(200)]);
    let client = Things::builder("acc").transport(transport.clone()).build().unwrap();
    client.start("x", "s").await.unwrap();
    let requests = transport.requests();
    assert_eq!(requests[1].url.as_str(), "https://south.things.example/else");
    assert_eq!((&requests[1].method, &requests[1].headers), (&requests[0].method, &requests[0].headers));
}

#[tokio::test]
async fn a_redirect_elsewhere_or_for_ever_is_an_error() {
    let server = Server::start([answer(307, "location: http://foreign.example/\r\n", "")]).await;
    let error = server.client().add(&thing()).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Redirect(_)));
    assert!(error.to_string().starts_with("things.add: 307, not followed: `foreign.example` is neither"), "{error}");
    assert_eq!((server.count("POST"), error.status()), (1, Some(307)));
    let server = Server::start(vec![answer(307, "location: /again\r\n", ""); 8]).await;
    let error = server.client().add(&thing()).await.unwrap_err();
    assert_eq!(error.to_string(), "things.add: 307, not followed: more than 5 in a row");
    assert_eq!(server.count("POST"), 6);
}
