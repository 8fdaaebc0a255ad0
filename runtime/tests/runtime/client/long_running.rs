//! Operations that go on after their answer.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use xms_runtime::client::{ErrorKind, HttpResponse, Scripted, WaitError};

use crate::client::server::{Server, Step, answer};
use crate::client::service::{RULE, Status, THING_XML, Things, V1, error_xml, status_xml, thing};

fn state(state: &str) -> Step {
    answer(200, "", &status_xml(state))
}

fn accepted(status: u16) -> Step {
    answer(status, "x-things-request-id: op1\r\n", "")
}

#[tokio::test]
async fn is_driven_to_its_end_through_a_busy_service() {
    let busy = || answer(503, "", &error_xml("ServerBusy"));
    let [running, done] = ["InProgress", "Succeeded"].map(state);
    let server = Server::start([busy(), busy(), accepted(202), running.clone(), running, done]).await;
    let mut seen = Vec::new();
    let client = server.client();
    let body = thing();
    let wait = client.add(&body).api_version(V1).until_done();
    let finished = wait.on_progress(|progress| seen.push(format!("{} {progress}", progress.polls))).await;
    let finished = finished.unwrap();
    assert_eq!((finished.operation_id(), finished.state()), (Some("op1"), Some("Succeeded")));
    assert_eq!(finished.read::<Status>().unwrap().id, "op1");
    let [first, second, last] =
        ["1 operation op1: InProgress", "2 operation op1: InProgress", "3 operation op1: Succeeded"];
    assert_eq!(seen, ["0 operation op1: accepted", first, second, last]);
    assert_eq!((server.count("POST"), server.count("GET /acc/operations/op1 ")), (3, 3));
    // Polls speak the version of their call.
    assert!(server.taken().iter().all(|request| request.contains("x-things-version: 2013-01-01\r\n")));
}

#[tokio::test]
async fn that_fails_ends_in_its_own_error() {
    let error = error_xml("ResourceNotFound").replace(" xmlns=\"urn:things\"", "");
    let failed = format!(
        "<Operation xmlns=\"urn:things\"><ID>op1</ID><Status>Failed</Status><HttpStatusCode>404</HttpStatusCode>\
         {error}</Operation>"
    );
    let server = Server::start([accepted(202), answer(200, "", &failed)]).await;
    let error = server.client().add(&thing()).until_done().await.unwrap_err();
    assert_eq!((error.code(), error.status()), (Some("ResourceNotFound"), Some(404)));
    assert_eq!(error.to_string(), "things.add: operation op1 ended as Failed: 404 ResourceNotFound: It is so.");
    assert!(matches!(error.kind(), ErrorKind::Operation(_)) && !error.is_retryable());
    assert_eq!(server.count("POST"), 1);
}

#[tokio::test]
async fn is_looked_at_after_200_too_and_can_be_done_at_once() {
    let server = Server::start([accepted(200), state("Succeeded"), answer(200, "", "")]).await;
    let client = server.client();
    let body = thing();
    let wait = client.add(&body).until_done().interval(Duration::from_secs(60));
    assert_eq!(wait.await.unwrap().state(), Some("Succeeded"));
    let finished = client.add(&thing()).until_done().await.unwrap();
    assert_eq!((finished.state(), finished.raw().status()), (None, 200));
    assert_eq!((server.count("POST"), server.count("GET")), (2, 1));
}

#[tokio::test]
async fn can_be_resumed_by_its_id() {
    let server = Server::start([state("InProgress"), state("Succeeded")]).await;
    let finished = server.client().0.resume("op1").await.unwrap();
    assert_eq!(finished.state(), Some("Succeeded"));
    assert_eq!((server.count("POST"), server.count("GET")), (0, 2));
}

#[tokio::test]
async fn can_be_followed_by_another_client_and_by_another_rule() {
    let server = Server::start([accepted(202), state("InProgress"), state("Succeeded"), state("Succeeded")]).await;
    let begun = server.client().add(&thing()).await.unwrap();
    let id = begun.operation_id().unwrap().to_owned();
    let other = server.client();
    assert_eq!(other.0.resume(&id).await.unwrap().state(), Some("Succeeded"));
    assert_eq!(other.0.resume_by(&RULE, &id).await.unwrap().operation_id(), Some("op1"));
    assert_eq!((server.count("POST"), server.count("GET /acc/operations/op1 ")), (1, 3));
}

#[tokio::test(start_paused = true)]
async fn is_looked_at_early_and_then_at_the_interval() {
    let accepted = HttpResponse::new(202).header("x-things-request-id", "op1");
    let running = || body(&status_xml("InProgress"));
    let (_, client) = scripted([accepted, running(), running(), running(), running(), body(&status_xml("Succeeded"))]);
    let mut seen = Vec::new();
    let thing = thing();
    let wait = client.add(&thing).until_done().interval(Duration::from_secs(5));
    wait.on_progress(|progress| seen.push(progress.elapsed.as_secs())).await.unwrap();
    assert_eq!(seen, [0, 1, 3, 7, 12, 17]);
}

#[tokio::test(start_paused = true)]
async fn can_be_waited_for_after_its_id_is_stored() {
    let (transport, client) =
        scripted([made(), body(&status_xml("InProgress")), body(&status_xml("Succeeded")), body(THING_XML)]);
    let accepted = client.make("a b").await.unwrap();
    assert_eq!((accepted.operation_id(), transport.requests().len()), (Some("op1"), 1));
    let finished = accepted.until_done().await.unwrap();
    assert_eq!((finished.state(), finished.result().name.as_str()), (Some("Succeeded"), "x"));
    let (_, client) = scripted([HttpResponse::new(202)]);
    let error = client.add(&thing()).await.unwrap().until_done().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Waiting(WaitError::NoOperationId { .. })), "{error}");
}

#[tokio::test]
async fn that_a_service_does_not_know_cannot_be_resumed() {
    let unknown = HttpResponse::new(404).header("x-things-request-id", "8f3c").body(error_xml("ResourceNotFound"));
    let (_, client) = scripted([unknown]);
    let error = client.0.resume("op1").await.unwrap_err();
    assert_eq!((error.status(), error.code(), error.pending_operation()), (Some(404), Some("ResourceNotFound"), None));
    assert_eq!(
        error.to_string(),
        "operations.get: the service knows no operation op1, or no longer, so there is nothing to wait for: \
         404 ResourceNotFound: It is so. (request 8f3c)"
    );
}

#[tokio::test]
async fn is_left_alone_once_nobody_waits() {
    let server = Server::start([accepted(202)].into_iter().chain(vec![state("InProgress"); 1000])).await;
    let client = server.client();
    let looks = Arc::new(AtomicU32::new(0));
    let seen = Arc::clone(&looks);
    let waiting = tokio::spawn(async move {
        let body = thing();
        let wait = client.add(&body).until_done().interval(Duration::from_millis(10));
        wait.on_progress(move |progress| seen.store(progress.polls, Ordering::SeqCst)).await
    });
    while looks.load(Ordering::SeqCst) < 2 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    waiting.abort();
    assert!(waiting.await.unwrap_err().is_cancelled());
    // A look that was on its way when the future was dropped may still arrive.
    let taken = server.count("GET");
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(server.count("GET") <= taken + 1);
    assert_eq!(server.count("POST"), 1);
}

#[tokio::test]
async fn says_its_id_when_waiting_fails() {
    let server = Server::start([accepted(202), answer(403, "", &error_xml("ForbiddenError"))]).await;
    let error = server.client().add(&thing()).until_done().await.unwrap_err();
    assert_eq!((error.operation(), error.code()), ("operations.get", Some("ForbiddenError")));
    assert_eq!(error.pending_operation(), Some("op1"));
    assert!(error.to_string().ends_with("(operation op1 goes on)"), "{error}");
    let server = Server::start([accepted(202), state("Suspended")]).await;
    let error = server.client().add(&thing()).until_done().await.unwrap_err();
    assert_eq!(error.to_string(), "things.add: operation op1 ended as Suspended");
}

#[tokio::test]
async fn waits_as_long_as_the_service_asks_and_stops_when_dropped() {
    let accepted = HttpResponse::new(202).header("x-things-request-id", "op1").header("retry-after", "60");
    let transport = Scripted::new([accepted]);
    let client = Things::builder("acc").transport(transport.clone()).build().unwrap();
    let body = thing();
    let waiting = tokio::time::timeout(Duration::from_millis(100), client.add(&body).until_done().into_future());
    assert!(waiting.await.is_err());
    assert_eq!(transport.requests().len(), 1);
}

fn body(text: &str) -> HttpResponse {
    HttpResponse::new(200).body(text.to_owned())
}

fn scripted(answers: impl IntoIterator<Item = HttpResponse>) -> (Scripted, Things) {
    let transport = Scripted::new(answers);
    let client = Things::builder("acc").transport(transport.clone()).build().unwrap();
    (transport, client)
}

fn made() -> HttpResponse {
    HttpResponse::new(202).body(status_xml("Begun"))
}

#[tokio::test]
async fn an_answer_holds_the_id_and_more() {
    let (_, client) = scripted([made()]);
    let accepted = client.make("x").await.unwrap();
    assert_eq!((accepted.operation_id(), accepted.value().status.as_str()), (Some("op1"), "Begun"));
    let (_, client) = scripted([HttpResponse::new(202).body("<Operation xmlns='urn:things'><ID>op1</ID></Operation>")]);
    let error = client.make("x").await.unwrap_err();
    assert!(error.to_string().contains("Status"), "{error}");
    assert_eq!(error.pending_operation(), Some("op1"));
}

#[tokio::test]
async fn what_came_of_it_is_read_when_it_is_done() {
    let (transport, client) =
        scripted([made(), body(&status_xml("InProgress")), body(&status_xml("Succeeded")), body(THING_XML)]);
    let wait = client.make("a b").until_done().interval(Duration::from_millis(1));
    let finished = wait.await.unwrap();
    assert_eq!((finished.state(), finished.result().name.as_str()), (Some("Succeeded"), "x"));
    let urls: Vec<String> = transport.requests().iter().map(|request| request.url.path().to_owned()).collect();
    assert_eq!(urls[1..], ["/acc/operations/op1", "/acc/operations/op1", "/acc/things/a%20b"]);
}

#[tokio::test]
async fn a_status_may_be_a_word() {
    let failed = status_xml("NotFound");
    let (_, client) = scripted([made(), body(&failed)]);
    let error = client.make("x").until_done().interval(Duration::from_millis(1)).await.unwrap_err();
    assert_eq!(error.status(), Some(404), "{error}");
}

#[tokio::test]
async fn an_answer_without_an_id_in_its_body_is_told() {
    let nothing = "<Operation xmlns='urn:things'><ID/><Status>s</Status></Operation>";
    let (_, client) = scripted([HttpResponse::new(202).body(nothing)]);
    let error = client.make("x").until_done().await.unwrap_err();
    assert!(error.to_string().contains("without an id in its answer"), "{error}");
}
