//! What operations put in front of the host, on both sides.

use std::error::Error as _;
use std::sync::Arc;

use xms_greenhouse::plain::buckets::{ReadOptions, Size};
use xms_greenhouse::plain::server::{self, Buckets};
use xms_greenhouse::plain::{CATALOG, Plain};
use xms_runtime::client::{ErrorKind, HttpResponse, InProcess, RequestError, Scripted};
use xms_runtime::server::{Bytes, Incoming, Outcome, Server};

struct Yard;

impl Buckets for Yard {
    async fn list(&self, _request: &Incoming) -> Outcome<String> {
        Ok("all".to_owned().into())
    }

    async fn read(&self, _request: &Incoming, bucket: String, _options: ReadOptions) -> Outcome<String> {
        Ok(format!("in {bucket}").into())
    }

    async fn status(&self, _request: &Incoming) -> Outcome<String> {
        Ok("well".to_owned().into())
    }

    async fn look(&self, request: &Incoming, bucket: String, size: Size, thing: String) -> Outcome<String> {
        Ok(format!("{}: {bucket} {size} {thing}", request.base_value(0)).into())
    }
}

fn server() -> Server {
    Server::new(&CATALOG).offer(server::buckets(Arc::new(Yard)))
}

async fn asked(server: &Server, host: &str, path: &str) -> (u16, String) {
    let request = http::Request::get(path).header("host", host).body(Bytes::new()).unwrap();
    let response = server.answer(request).await;
    (response.status().as_u16(), String::from_utf8_lossy(response.body()).into_owned())
}

#[tokio::test]
async fn the_server_reads_what_the_client_puts_in_front() {
    for endpoint in ["https://plain.example", "http://localhost:1234", "https://plain.example/below"] {
        let client = Plain::builder("me").endpoint(endpoint).transport(InProcess::new(server())).build().unwrap();
        if !endpoint.ends_with("below") {
            assert_eq!(client.buckets().list().await.unwrap(), "all");
            assert_eq!(client.buckets().read("b-1").await.unwrap(), "in b-1");
            assert_eq!(client.buckets().status().await.unwrap(), "well");
            assert_eq!(client.buckets().look("b", "large", "x/y").await.unwrap(), "me: b large x/y");
        }
    }
}

#[tokio::test]
async fn it_stands_in_front_of_any_host_but_one_in_numbers() {
    let transport = Scripted::new([HttpResponse::new(200), HttpResponse::new(200)]);
    let client = |endpoint: &str| Plain::builder("me").endpoint(endpoint).transport(transport.clone());
    let read = async |endpoint: &str| {
        let client = client(endpoint).build().unwrap();
        client.buckets().read("b").options(ReadOptions::new().deep(true)).await.map(drop)
    };
    read("https://tunnel.example:8443/x").await.unwrap();
    for endpoint in ["http://127.0.0.1:80", "http://[::1]:80"] {
        let error = read(endpoint).await.unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::Request(RequestError::NumericHost { prefix: "{bucket}." })),
            "{error}"
        );
    }
    let plain = client("http://127.0.0.1:80").host_prefixes(false).build().unwrap();
    plain.buckets().status().await.unwrap();
    let urls = transport.requests().iter().map(|request| request.url.to_string()).collect::<Vec<_>>();
    assert_eq!(urls, ["https://b.tunnel.example:8443/x/me/list?deep=true", "http://127.0.0.1/me/status"]);
}

#[tokio::test]
async fn a_value_that_leads_elsewhere_is_not_sent() {
    let transport = Scripted::new([]);
    let client = Plain::builder("me").transport(transport.clone()).build().unwrap();
    for value in ["", "a.b", "-a", "a-"] {
        let error = client.buckets().look(value, Size::Small, "x").await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Request(RequestError::Host { parameter: "bucket" })), "{error}");
    }
    for value in ["evil.example/", "a/b", "a:1", "u@b", "..", "%2e", "ü", "a?b", "a#b", "a\\b"] {
        let error = client.buckets().look(value, Size::Small, "x").await.unwrap_err();
        assert!(error.to_string().contains("`bucket`") && error.source().is_none(), "{error}");
    }
    let error = client.buckets().read("much-too-long").await.unwrap_err();
    assert!(error.to_string().contains("bucket"), "{error}");
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn a_request_to_another_host_asks_for_something_else() {
    let server = server();
    assert_eq!(asked(&server, "plain.example", "/me/list").await, (200, "all".into()));
    assert_eq!(asked(&server, "B.PLAIN.example:80", "/me/list").await, (200, "in B".into()));
    // What has no placeholder may be missing, as behind a tunnel.
    assert_eq!(asked(&server, "127.0.0.1:80", "/me/status").await, (200, "well".into()));
    assert_eq!(asked(&server, "other.plain.example", "/me/status").await.0, 400);
    let (status, text) = asked(&server, "127.0.0.1", "/me/list/x").await;
    assert!(status == 400 && text.contains("host"), "{text}");
    // A host that nobody knows has nothing in front; one that is told has.
    assert_eq!(asked(&server, "b.cloud.example", "/me/list").await, (200, "all".into()));
    let server = server.host("cloud.example");
    assert_eq!(asked(&server, "b.cloud.example", "/me/list").await, (200, "in b".into()));
}
