//! Calls without an executor.

use std::time::Duration;

use xms_runtime::client::{ErrorKind, HttpResponse, RequestError, Scripted};

use crate::client::server::{Server, answer};
use crate::client::service::{THING_XML, Things, status_xml, thing};

#[test]
fn wait_where_there_is_no_executor() {
    let executor = tokio::runtime::Runtime::new().unwrap();
    let accepted = answer(202, "x-things-request-id: op1\r\n", "");
    let steps = [accepted, answer(200, "", &status_xml("Succeeded")), answer(200, "", THING_XML)];
    let server = executor.block_on(Server::start(steps));
    let client = server.client();
    let finished = client.add(&thing()).until_done().interval(Duration::ZERO).wait_blocking().unwrap();
    assert_eq!(finished.state(), Some("Succeeded"));
    assert_eq!(client.get("x", None).send_blocking().unwrap().name, "x");
}

#[tokio::test]
async fn are_refused_inside_an_executor() {
    let transport = Scripted::new([HttpResponse::new(202)]);
    let client = Things::builder("acc").transport(transport.clone()).build().unwrap();
    let error = client.add(&thing()).send_blocking().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Request(RequestError::InsideExecutor)), "{error}");
    let error = client.add(&thing()).until_done().wait_blocking().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Request(RequestError::InsideExecutor)), "{error}");
    assert_eq!(transport.requests().len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn work_on_a_thread_for_work_that_blocks() {
    let accepted = answer(202, "x-things-request-id: op1\r\n", "");
    let server = Server::start([answer(200, "", THING_XML), accepted, answer(200, "", &status_xml("Succeeded"))]).await;
    let client = server.client();
    let work = move || {
        let name = client.get("x", None).send_blocking().unwrap().name;
        (name, client.add(&thing()).until_done().wait_blocking().unwrap().state().map(str::to_owned))
    };
    let done = tokio::task::spawn_blocking(work).await.unwrap();
    assert_eq!(done, ("x".to_owned(), Some("Succeeded".to_owned())));
}
