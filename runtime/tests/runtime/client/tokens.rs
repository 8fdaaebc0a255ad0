//! Calls with a bearer token: fetched once for all of them, and anew when the service refuses it.

use std::future::ready;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use xms_runtime::client::credential::{BearerToken, Token};
use xms_runtime::client::{
    BoxFuture, ErrorKind, HttpRequest, HttpResponse, RetryPolicy, Scripted, Transport, TransportError,
};

use crate::client::server::{Server, answer};
use crate::client::service::{Things, thing};

/// Tokens `t1`, `t2` and so on, and how many were fetched.
fn numbered() -> (BearerToken, Arc<AtomicUsize>) {
    let fetched = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&fetched);
    let token = BearerToken::new(move || {
        let number = count.fetch_add(1, Ordering::SeqCst) + 1;
        async move {
            // The other calls run while this one waits.
            tokio::task::yield_now().await;
            Ok(Token::new(format!("t{number}")))
        }
    });
    (token, fetched)
}

/// The tokens of all requests.
fn sent(transport: &Scripted) -> Vec<String> {
    let requests = transport.requests();
    requests.iter().map(|request| request.headers["authorization"].to_str().unwrap().to_owned()).collect()
}

async fn many(client: &Things) {
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.add(&thing()).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn many_calls_wait_for_one_token() {
    let (token, fetched) = numbered();
    let transport = Scripted::new((0..20).map(|_| HttpResponse::new(202)));
    let client = Things::builder("acc").credential(token).transport(transport.clone()).build().unwrap();
    many(&client).await;
    assert_eq!((fetched.load(Ordering::SeqCst), transport.remaining()), (1, 0));
    assert!(sent(&transport).iter().all(|header| header == "Bearer t1"));
}

/// Knows only the second token.
struct Door;

impl Transport for Door {
    fn send(&self, request: HttpRequest) -> BoxFuture<'static, Result<HttpResponse, TransportError>> {
        let known = request.headers["authorization"] == "Bearer t2";
        Box::pin(ready(Ok(HttpResponse::new(if known { 202 } else { 401 }))))
    }
}

#[tokio::test]
async fn many_calls_that_are_refused_fetch_one_more() {
    let (token, fetched) = numbered();
    let client = Things::builder("acc").credential(token).transport(Door).build().unwrap();
    many(&client).await;
    assert_eq!(fetched.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_refused_token_is_fetched_anew_and_the_post_repeated_once() {
    let (token, fetched) = numbered();
    let server = Server::start([answer(401, "", ""), answer(202, "", "")]).await;
    let client = Things::builder("acc").endpoint(server.url()).credential(token).build().unwrap();
    client.add(&thing()).await.unwrap();
    assert_eq!((server.count("POST"), fetched.load(Ordering::SeqCst)), (2, 2));
    let tokens = server.taken();
    assert!(tokens[0].contains("Bearer t1\r\n") && tokens[1].contains("Bearer t2\r\n"), "{tokens:?}");
}

#[tokio::test]
async fn a_second_refusal_is_the_error_and_the_next_call_begins_with_another_token() {
    let (token, _) = numbered();
    let [first, second] = [401, 401].map(HttpResponse::new);
    let transport = Scripted::new([first, second, HttpResponse::new(202)]);
    let client = Things::builder("acc").credential(token).transport(transport.clone()).build().unwrap();
    let error = client.add(&thing()).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Service(_)), "{error}");
    assert_eq!((error.status(), error.attempts(), error.is_retryable()), (Some(401), 2, false));
    client.add(&thing()).await.unwrap();
    assert_eq!(sent(&transport), ["Bearer t1", "Bearer t2", "Bearer t3"]);
}

#[tokio::test]
async fn nothing_is_repeated_that_would_offer_the_same_or_must_not_be() {
    let refused = || Scripted::new([HttpResponse::new(401), HttpResponse::new(202)]);
    let (fixed, fetched) = (refused(), refused());
    let client = Things::builder("acc").credential(BearerToken::fixed("t")).transport(fixed.clone()).build().unwrap();
    assert_eq!(client.add(&thing()).await.unwrap_err().status(), Some(401));
    let never = Things::builder("acc").credential(numbered().0).retry(RetryPolicy::NEVER);
    let client = never.transport(fetched.clone()).build().unwrap();
    assert_eq!(client.add(&thing()).await.unwrap_err().status(), Some(401));
    assert_eq!((fixed.requests().len(), fetched.requests().len()), (1, 1));
}
