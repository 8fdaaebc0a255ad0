//! Answers that mean harm, or that nobody meant: what is shown of them, how long they are waited for, what of a request
//! they may take.

use std::thread::{self, ThreadId};
use std::time::Duration;

use tokio::time::Instant;
use xms_runtime::client::credential::{BearerToken, CredentialErrorKind};
use xms_runtime::client::{Error, ErrorKind, FromReply, HttpResponse, RawReply, RequestError, Scripted, WaitError};

use crate::client::service::{GET, Status, THING_XML, Things, status_xml, thing};

fn client(answers: impl IntoIterator<Item = HttpResponse>) -> Things {
    Things::builder("acc").transport(Scripted::new(answers)).build().unwrap()
}

fn accepted() -> HttpResponse {
    HttpResponse::new(202).header("x-things-request-id", "op1")
}

fn state(state: &str) -> HttpResponse {
    HttpResponse::new(200).body(status_xml(state))
}

fn error_saying(message: &str) -> String {
    format!("<Error xmlns=\"urn:things\"><Code>ConflictError</Code><Message>{message}</Message></Error>")
}

async fn refused(response: HttpResponse) -> Error {
    client([response]).start("x", "hunter2-secret").await.unwrap_err()
}

#[tokio::test(start_paused = true)]
async fn a_service_that_wants_no_pause_or_a_very_long_one_gets_neither() {
    for (header, at_least, at_most) in
        [("0", 1, 2), ("Thu, 01 Jan 1970 00:00:10 GMT", 1, 2), ("99999999999999", 599, 601), ("-1", 0, 1)]
    {
        let running = state("InProgress").header("retry-after", header);
        let client = client([accepted(), running, state("Succeeded")]);
        let begun = Instant::now();
        client.add(&thing()).until_done().interval(Duration::from_secs(1)).await.unwrap();
        // The first look comes after the interval.
        let waited = begun.elapsed().as_secs() - 1;
        assert!((at_least..=at_most).contains(&waited), "{header}: {waited} s");
    }
    let begun = Instant::now();
    let client = client([accepted(), state("InProgress"), state("Succeeded")]);
    client.add(&thing()).until_done().interval(Duration::ZERO).await.unwrap();
    assert_eq!(begun.elapsed().as_millis(), 200);
}

#[tokio::test(start_paused = true)]
async fn waiting_ends_at_its_limit_and_can_be_resumed() {
    let client =
        client([accepted(), state("InProgress"), state("InProgress"), state("InProgress"), state("Succeeded")]);
    let body = thing();
    let wait = client.add(&body).until_done().interval(Duration::from_secs(10)).timeout(Duration::from_secs(12));
    let error = wait.await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Waiting(WaitError::TimedOut { .. })), "{error:?}");
    assert_eq!(
        error.to_string(),
        "things.add: the service was not done within 12s; the wait can be resumed (operation op1 goes on)"
    );
    assert_eq!(error.pending_operation(), Some("op1"));
    assert_eq!(client.0.resume("op1").await.unwrap().read::<Status>().unwrap().status, "Succeeded");
}

#[tokio::test]
async fn an_acceptance_without_an_id_is_one_clear_sentence() {
    for answer in [HttpResponse::new(202), HttpResponse::new(202).header("x-things-request-id", "  ")] {
        let error = client([answer]).add(&thing()).until_done().await.unwrap_err();
        let text = error.to_string();
        assert!(text.contains("accepted it (202) without an id in the header `x-things-request-id`"), "{text}");
        assert_eq!(error.pending_operation(), None);
    }
}

#[tokio::test]
async fn what_is_shown_steers_no_terminal_and_has_an_end() {
    let body = error_saying("\u{1b}[2Jgone\u{7}\u{202e}\n\tthere");
    let error = refused(HttpResponse::new(400).body(body.clone())).await;
    assert_eq!(error.to_string(), "things.start: 400 ConflictError: \u{fffd}[2Jgone\u{fffd}\u{fffd} there");
    let inside = body.replace(" xmlns=\"urn:things\"", "");
    let failed = status_xml("Failed").replace("</Operation>", &format!("{inside}</Operation>"));
    let error = client([accepted(), HttpResponse::new(200).body(failed)]).add(&thing()).until_done().await.unwrap_err();
    assert_eq!(error.code(), Some("ConflictError"));
    let long = error_saying(&"x".repeat(16 << 20));
    assert!(refused(HttpResponse::new(400).body(long)).await.to_string().len() < 1_200);
    let many = HttpResponse::new(400).header("content-type", &"y".repeat(60_000)).body("no");
    assert!(refused(many).await.to_string().len() < 400);
}

#[tokio::test]
async fn secrets_of_the_request_are_hidden_wherever_the_answer_quotes_them() {
    let quotes = |text: &str| HttpResponse::new(409).body(error_saying(text));
    for answer in [
        quotes("is hunter2-secret right?"),
        quotes("near nter2-secr"),
        HttpResponse::new(409).header("content-type", "hunter2-secret").body("?"),
        HttpResponse::new(409).header("x-things-request-id", "hunter2-secret"),
        HttpResponse::new(200)
            .header("x-things-request-id", "hunter2-secret")
            .header("content-encoding", "hunter2-secret")
            .body("x"),
    ] {
        let error = refused(answer).await;
        let shown = format!("{error} {error:?} {:?} {:?}", error.request_id(), error.kind());
        assert!(!shown.contains("nter2-secr") && shown.contains("***"), "{shown}");
    }
}

#[tokio::test]
async fn a_compressed_answer_is_named() {
    let zipped = |status| HttpResponse::new(status).header("content-encoding", "gzip").body(&b"\x1f\x8b\x08"[..]);
    let error = client([zipped(200)]).get("x", None).await.unwrap_err();
    assert!(error.to_string().contains("(200) is encoded as `gzip`"), "{error}");
    let error = refused(zipped(503)).await;
    assert!(
        error.to_string().contains("503 Service Unavailable [3 bytes of no content type, encoded as gzip]"),
        "{error}"
    );
    let plain = HttpResponse::new(200).header("content-encoding", "identity").body(THING_XML);
    assert_eq!(client([plain]).get("x", None).await.unwrap().name, "x");
}

#[tokio::test]
async fn headers_that_frame_a_request_are_not_the_applications() {
    for name in ["content-length", "Host", "transfer-encoding", "connection", "expect"] {
        let transport = Scripted::new([HttpResponse::new(202)]);
        let client = Things::builder("acc").transport(transport.clone()).build().unwrap();
        let error = client.add(&thing()).header(name, "5").await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Request(RequestError::ReservedHeader { .. })), "{error}");
        assert_eq!(transport.requests().len(), 0);
    }
    let error = client([]).add(&thing()).header("X-Things-Version", "2010-01-01").await.unwrap_err();
    assert!(error.to_string().ends_with("is set by the version of the call; use `api_version`"), "{error}");
}

#[tokio::test]
async fn an_empty_token_is_not_sent() {
    for text in ["", "  "] {
        let transport = Scripted::new([HttpResponse::new(202)]);
        let builder = Things::builder("acc").transport(transport.clone()).credential(BearerToken::fixed(text));
        let error = builder.build().unwrap().add(&thing()).await.unwrap_err();
        let ErrorKind::Credential(error) = error.kind() else { panic!("{error}") };
        assert_eq!((error.kind(), transport.requests().len()), (&CredentialErrorKind::EmptyToken, 0));
    }
}

#[tokio::test]
async fn polls_hide_what_was_secret_in_the_request_that_they_ask_about() {
    let quote = error_saying("no hunter2-secret here");
    for poll in [HttpResponse::new(404).body(quote.clone()), HttpResponse::new(200).body("<hunter2-secret/>")] {
        let client = client([accepted(), poll]);
        let error = client.add(&thing()).header("x-mine", "hunter2-secret").until_done().await.unwrap_err();
        assert_eq!(error.pending_operation(), Some("op1"));
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
    }
}

/// Where an answer was read.
struct Reader(ThreadId);

impl FromReply for Reader {
    fn from_reply(_answer: &RawReply) -> Result<Self, Error> {
        Ok(Self(thread::current().id()))
    }
}

#[tokio::test]
async fn a_long_answer_is_read_aside() {
    let read = async |length: usize| {
        let transport = Scripted::new([HttpResponse::new(200).body("x".repeat(length))]);
        let client = Things::builder("acc").transport(transport).build().unwrap();
        client.0.call(&GET).path(&"x").build::<Reader>().await.unwrap().0
    };
    // The executor of a test has one thread.
    assert_eq!(read(1_000).await, thread::current().id());
    assert_ne!(read(1 << 20).await, thread::current().id());
}
