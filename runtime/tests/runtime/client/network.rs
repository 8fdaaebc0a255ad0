//! Limits, waits and redirects; what goes wrong otherwise is in `trouble`.

use std::process::Command;
use std::time::{Duration, SystemTime};

use tokio::time::Instant;
use xms_runtime::client::{HttpResponse, RetryPolicy, Scripted};

use crate::client::server::{Server, Step, answer};
use crate::client::service::{THING_XML, Things, error_xml, thing};

#[tokio::test]
async fn an_attempt_has_its_own_limit() {
    let server = Server::start([Step::Silence, answer(200, "", THING_XML)]).await;
    let client = Things::builder("acc").endpoint(server.url()).attempt_timeout(Duration::from_millis(100));
    assert_eq!(client.build().unwrap().get("x", None).await.unwrap().name, "x");
    assert_eq!(server.count("GET"), 2);
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
async fn an_answer_that_is_cut_has_its_status_and_one_that_ends_early_its_place() {
    let server = Server::start([Step::Answer("HTTP/1.1 202 X\r\ncontent-length: 5\r\n\r\n".into())]).await;
    let error = server.client().add(&thing()).await.unwrap_err();
    assert!(error.to_string().starts_with("things.add: the answer broke off"), "{error}");
    assert_eq!((error.status(), server.count("POST")), (Some(202), 1));
    let short = Step::Answer(format!("HTTP/1.1 200 OK\r\ncontent-length: 40\r\nconnection: close\r\n\r\n{THING_XML}"));
    let error = Server::start([short]).await.client().get("x", None).await.unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("things.get: the answer (200, 40 bytes) cannot be read: "), "{text}");
    assert_eq!((error.status(), error.body().map(|body| body.len())), (Some(200), Some(40)));
}

#[tokio::test]
async fn a_redirect_elsewhere_or_for_ever_says_so() {
    let refused = async |place: &str, times: usize| {
        let redirect = HttpResponse::new(307).header("location", place);
        let transport = Scripted::new(vec![redirect; times]);
        let client = Things::builder("acc").transport(transport).build().unwrap();
        client.add(&thing()).await.unwrap_err().to_string()
    };
    let text = refused("https://foreign.example/", 1).await;
    assert!(text.starts_with("things.add: 307, not followed: `foreign.example` is neither"), "{text}");
    assert_eq!(refused("/again", 6).await, "things.add: 307, not followed: more than 5 in a row");
}

/// How long a call takes that meets a busy service once. Time passes as soon as everybody waits for it.
async fn waited(after: &str) -> Duration {
    let busy = HttpResponse::new(503).header("retry-after", after).body(error_xml("ServerBusy"));
    let transport = Scripted::new([busy, HttpResponse::new(202)]);
    let client = Things::builder("acc").transport(transport).build().unwrap();
    let begun = Instant::now();
    client.add(&thing()).await.unwrap();
    begun.elapsed()
}

#[tokio::test(start_paused = true)]
async fn a_wait_is_as_long_as_the_service_asks() {
    let near = |waited: Duration, seconds: u64| waited.abs_diff(Duration::from_secs(seconds)) < Duration::from_secs(5);
    let waits = waited("30").await;
    assert!(near(waits, 30), "{waits:?}");
    let date = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(60));
    let waits = waited(&date).await;
    assert!(near(waits, 60), "{waits:?}");
}

#[tokio::test(start_paused = true)]
async fn all_waits_of_a_call_have_a_budget() {
    let transport = Scripted::new((0..20).map(|_| HttpResponse::new(429)));
    let policy = RetryPolicy::DEFAULT.max_retries(20).delays(Duration::from_secs(1), Duration::from_secs(1));
    let client =
        Things::builder("acc").transport(transport.clone()).retry(policy.max_total_delay(Duration::from_secs(5)));
    let begun = Instant::now();
    let error = client.build().unwrap().add(&thing()).await.unwrap_err();
    assert!(begun.elapsed() <= Duration::from_secs(5), "{:?}", begun.elapsed());
    assert!((3..=6).contains(&error.attempts()) && error.is_retryable(), "{error}");
}

/// Tells this test that it runs in a process whose environment names a proxy.
const PROXIED: &str = "XMS_TEST_PROXIED";

#[tokio::test]
async fn requests_to_this_machine_go_through_no_proxy() {
    if std::env::var_os(PROXIED).is_some() {
        let server = Server::start([answer(200, "", THING_XML)]).await;
        assert_eq!(server.client().get("x", None).await.unwrap().name, "x");
        return;
    }
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "client::network::requests_to_this_machine_go_through_no_proxy"]).env(PROXIED, "1");
    // Nothing listens there.
    for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
        command.env(name, "http://127.0.0.1:1");
    }
    command.env_remove("NO_PROXY").env_remove("no_proxy");
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}
