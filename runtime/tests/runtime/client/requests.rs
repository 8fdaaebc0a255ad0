//! What a call puts on the wire, and what it makes of the answer.

use xms_runtime::Gate;
use xms_runtime::client::credential::BearerToken;
use xms_runtime::client::{
    Accepted, BuildError, Call, Error, ErrorKind, HttpResponse, Pages, Reply, RequestError, Scripted, Sending,
    UntilDone,
};

use crate::client::server::{Server, answer};
use crate::client::service::{THING_XML, Thing, Things, V1, V2, V3, thing};

#[tokio::test]
async fn sends_what_the_table_says_and_reads_the_answer() {
    let server = Server::start([answer(200, "x-things-request-id: r1\r\n", THING_XML)]).await;
    let reply: Reply<Thing> = server.client().get("ü/x", Some("k&1")).with_reply().await.unwrap();
    assert_eq!((reply.status(), reply.request_id(), reply.version()), (200, Some("r1"), V2));
    assert_eq!(*reply, Thing { name: "x".into(), size: Some(3) });
    let request = &server.taken()[0];
    assert!(request.starts_with("GET /acc/things/%C3%BC%2Fx?comp=all&key=k%261 HTTP/1.1\r\n"), "{request}");
    assert!(request.contains("\r\nx-things-version: 2014-01-01\r\n"), "{request}");
    assert!(!request.contains("content-type"), "{request}");
}

#[tokio::test]
async fn a_body_is_xml_with_a_length_and_an_empty_post_says_so() {
    let accepted = answer(202, "x-things-request-id: op1\r\n", "");
    let server = Server::start([accepted, answer(200, "", "")]).await;
    let client = server.client();
    let accepted = client.add(&thing()).header("x-mine", "1").await.unwrap();
    assert_eq!((accepted.status(), accepted.operation_id()), (202, Some("op1")));
    client.start("x", "s").await.unwrap();
    let [post, empty] = &server.taken()[..] else { panic!("two requests") };
    assert!(post.ends_with("\r\n\r\n<Thing xmlns=\"urn:things\"><Name>a&lt;b</Name></Thing>"), "{post}");
    for header in ["content-type: application/xml\r\n", "content-length: 53\r\n", "x-mine: 1\r\n"] {
        assert!(post.contains(header), "{post}");
    }
    assert!(empty.contains("content-length: 0\r\n") && !empty.contains("content-type"), "{empty}");
}

fn scripted(status: u16) -> (Scripted, Things) {
    let transport = Scripted::new([HttpResponse::new(status), HttpResponse::new(status)]);
    let client = Things::builder("acc").transport(transport.clone()).build().unwrap();
    (transport, client)
}

#[tokio::test]
async fn what_a_version_does_not_have_is_refused_before_sending() {
    let (transport, client) = scripted(202);
    let sized = Thing { size: Some(1), ..thing() };
    let error = client.add(&sized).api_version(V1).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Version(_)));
    let text = "things.add: not for version 2013-01-01: Thing/Size exists since 2014-01-01; 2014-01-01 has it";
    assert_eq!(error.to_string(), text);
    let error = client.start("x", "s").api_version(V1).await.unwrap_err();
    assert!(error.to_string().contains("the operation exists since 2014-01-01"), "{error}");
    assert_eq!(transport.requests().len(), 0);
}

#[tokio::test]
async fn a_version_is_raised_no_further_than_needed_and_a_gate_opened() {
    let (transport, client) = scripted(202);
    let sized = Thing { size: Some(1), ..thing() };
    client.add(&sized).api_version(V1).raise_version(true).await.unwrap();
    client.add(&sized).api_version(V1).gate(Gate::Off).await.unwrap();
    let sent = transport.requests();
    let versions: Vec<_> = sent.iter().map(|request| request.headers["x-things-version"].to_str().unwrap()).collect();
    assert_eq!(versions, ["2014-01-01", "2013-01-01"]);
}

#[tokio::test]
async fn what_makes_no_request_is_an_error_before_sending() {
    let (transport, client) = scripted(200);
    let error = client.get("..", None).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Request(RequestError::Path(_))), "{error}");
    let error = client.get("x", None).header("a b", "1").await.unwrap_err();
    assert_eq!(error.to_string(), "things.get: HTTP cannot hold the header `a b` with that value");
    let error = client.add(&Thing { name: "\u{1}".into(), size: None }).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Encode(_)), "{error}");
    assert_eq!(transport.requests().len(), 0);
}

#[test]
fn choices_that_do_not_fit_are_found_when_the_client_is_built() {
    let build = |endpoint: &str, account: &str| {
        Things::builder(account).endpoint(endpoint).transport(Scripted::default()).build()
    };
    assert_eq!(build("south", "a/b").unwrap().0.base_url(), "https://south.things.example/a%2Fb");
    assert_eq!(build("http://[::1]:1/x/", "a").unwrap().0.base_url(), "http://[::1]:1/x/a");
    for endpoint in ["north", "ftp://x", "https://user@x", "https://x?y", ""] {
        assert!(matches!(build(endpoint, "a"), Err(BuildError::Endpoint { .. })), "{endpoint}");
    }
    assert!(matches!(build("south", ".."), Err(BuildError::Base(_))));
}

#[test]
fn a_credential_leaves_the_machine_by_tls_unless_somebody_allows_otherwise() {
    let builder = |endpoint: &str| {
        Things::builder("a").endpoint(endpoint).transport(Scripted::default()).credential(BearerToken::fixed("t"))
    };
    assert!(matches!(builder("http://a.example").build(), Err(BuildError::Unprotected)));
    assert!(builder("http://a.example").allow_http(true).build().is_ok());
    for endpoint in ["https://a.example", "http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1"] {
        assert!(builder(endpoint).build().is_ok(), "{endpoint}");
    }
}

/// What an application may move to another thread: everything, whatever the answer is.
const _: () = {
    const fn is_send<T: Send>() {}
    type NotSend = std::rc::Rc<()>;
    is_send::<Call<'static, NotSend>>();
    is_send::<Sending<NotSend>>();
    is_send::<Pages<'static, NotSend>>();
    is_send::<UntilDone<'static>>();
    is_send::<<UntilDone<'static> as IntoFuture>::IntoFuture>();
    is_send::<Error>();
};

#[test]
fn calls_are_small_and_futures_can_move_between_threads() {
    fn is_send<T: Send>(_: &T) {}
    let (_, client) = scripted(202);
    let body = thing();
    let call: Call<'_, Accepted> = client.add(&body);
    assert!((8..=32).contains(&size_of_val(&call)));
    is_send(&call);
    let sending: Sending<Accepted> = call.into_future();
    is_send(&sending);
    assert!(size_of_val(&sending) <= 32);
    is_send(&client.add(&body).until_done().into_future());
    assert_eq!(size_of::<Error>(), 8);
    drop(client.add(&body).api_version(V3));
    // The future borrows nothing: the body is gone before it runs.
    let sending = {
        let body = thing();
        client.add(&body).into_future()
    };
    drop(sending);
}
