//! Answers that come in pages.

use std::future::poll_fn;
use std::pin::Pin;

use futures_core::Stream;
use xms_runtime::client::{Call, ContinuationError, ErrorKind, HttpResponse, Pages, Reply, Scripted};

use crate::client::server::{Server, answer};
use crate::client::service::{THING_XML, Thing, Things, page_xml};

/// The queries of all requests.
fn queries(transport: &Scripted) -> Vec<String> {
    transport.requests().iter().map(|request| request.url.query().unwrap_or_default().to_owned()).collect()
}

fn client(answers: impl IntoIterator<Item = HttpResponse>) -> (Scripted, Things) {
    let transport = Scripted::new(answers);
    let client = Things::builder("acc").transport(transport.clone()).build().unwrap();
    (transport, client)
}

fn page(name: &str, next: &str) -> HttpResponse {
    HttpResponse::new(200).body(page_xml(name, next))
}

#[tokio::test]
async fn go_on_where_the_header_says() {
    let next = |place: &str| format!("x-things-next: {place}\r\n");
    let [first, second] = [next("a=1"), next("b")].map(|header| answer(200, &header, THING_XML));
    let server = Server::start([first, second, answer(200, "x-things-next: \r\n", THING_XML)]).await;
    let client = server.client();
    let mut pages = client.search().pages();
    let (mut things, mut places) = (Vec::new(), Vec::new());
    while let Some(page) = pages.next().await {
        things.push(page.unwrap().name);
        places.push(pages.cursor().map(str::to_owned));
    }
    assert_eq!(things, ["x", "x", "x"]);
    assert_eq!(places, [Some("a=1".to_owned()), Some("b".to_owned()), None]);
    let taken = server.taken();
    assert!(!taken[0].contains("x-things-next"), "{}", taken[0]);
    assert!(taken[1].contains("\r\nx-things-next: a=1\r\n") && taken[2].contains("\r\nx-things-next: b\r\n"));
    assert!(pages.next().await.is_none());
    assert_eq!(server.count("GET"), 3);
}

#[tokio::test]
async fn go_on_where_the_element_says() {
    let (transport, client) = client([page("a", "p&amp;2"), page("b", "3"), page("c", "")]);
    let mut pages = client.list().pages();
    let mut names = Vec::new();
    while let Some(page) = pages.next().await {
        names.push(page.unwrap().name);
    }
    assert_eq!(names, ["a", "b", "c"]);
    assert_eq!(queries(&transport), ["max=2", "max=2&from=p%262", "max=2&from=3"]);
}

#[tokio::test]
async fn begin_and_go_on_where_somebody_else_stopped() {
    let (transport, client) = client([page("b", "3"), HttpResponse::new(403), page("c", "")]);
    let mut pages = client.list().pages().starting_at("2");
    assert_eq!(pages.next().await.unwrap().unwrap().name, "b");
    assert_eq!(pages.next().await.unwrap().unwrap_err().status(), Some(403));
    assert!(pages.next().await.is_none());
    let mut rest = client.list().pages().starting_at(pages.cursor().unwrap());
    assert_eq!(rest.next().await.unwrap().unwrap().name, "c");
    assert_eq!(queries(&transport), ["max=2&from=2", "max=2&from=3", "max=2&from=3"]);
}

#[tokio::test]
async fn that_turn_in_a_circle_end_in_an_error() {
    let (transport, client) = client([page("a", "2"), page("b", "3"), page("c", "2"), page("d", "")]);
    let mut pages = client.list().pages();
    for name in ["a", "b", "c"] {
        assert_eq!(pages.next().await.unwrap().unwrap().name, name);
    }
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Continuation(ContinuationError::Repeats)), "{error}");
    let text = "things.list: the service goes on at a page that it gave before, so the rest cannot be read";
    assert_eq!(error.to_string(), text);
    assert!(pages.next().await.is_none());
    assert_eq!(transport.requests().len(), 3);
}

#[tokio::test]
async fn are_one_where_the_operation_has_no_more() {
    let (transport, client) = client([HttpResponse::new(200).header("x-things-next", "2").body(THING_XML)]);
    let mut pages: Pages<'_, Reply<Thing>> = client.get("x", None).with_reply().pages();
    assert_eq!(pages.next().await.unwrap().unwrap().status(), 200);
    assert!(pages.next().await.is_none());
    assert_eq!(transport.requests().len(), 1);
}

#[tokio::test]
async fn that_are_dropped_on_their_way_come_next() {
    let (transport, client) = client([page("a", "2"), page("b", "")]);
    let mut pages = client.list().pages();
    assert_eq!(pages.next().await.unwrap().unwrap().name, "a");
    drop(pages.next());
    assert_eq!(pages.next().await.unwrap().unwrap().name, "b");
    assert_eq!(transport.remaining(), 0);
}

#[test]
fn move_between_threads() {
    fn is_send<T: Send>(value: T) -> T {
        value
    }
    let (_, client) = client([]);
    let call: Call<'_, Thing> = client.search();
    drop(is_send(is_send(call.pages()).next()));
}

#[cfg(feature = "blocking")]
#[test]
fn are_read_without_an_executor() {
    let (transport, client) = client([page("a", "2"), page("b", "")]);
    let mut pages = client.list().pages();
    let mut names = Vec::new();
    while let Some(page) = pages.next_blocking() {
        names.push(page.unwrap().name);
    }
    assert_eq!((names, transport.remaining()), (vec!["a".to_owned(), "b".to_owned()], 0));
}

#[cfg(feature = "blocking")]
#[tokio::test]
async fn are_refused_inside_an_executor() {
    let (transport, client) = client([page("a", "")]);
    let mut pages = client.list().pages();
    assert!(matches!(pages.next_blocking().unwrap().unwrap_err().kind(), ErrorKind::Request(_)));
    assert!(pages.next_blocking().is_none());
    assert_eq!(transport.requests().len(), 0);
}

#[tokio::test]
async fn a_link_is_followed_on_the_same_server() {
    let next = "https://things.example/acc/shelf?from=p%262&amp;to=3";
    let (transport, client) = client([page("a", next), page("b", "?from=4"), page("c", "")]);
    let mut pages = client.browse().pages();
    let mut names = Vec::new();
    while let Some(page) = pages.next().await {
        names.push(page.unwrap().name);
    }
    assert_eq!(names, ["a", "b", "c"]);
    let urls: Vec<String> = transport.requests().iter().map(|request| request.url.to_string()).collect();
    assert_eq!(urls[1], "https://things.example/acc/shelf?from=p%262&to=3");
    assert_eq!(urls[2], "https://things.example/acc/shelf?from=4");
}

#[tokio::test]
async fn a_link_to_another_server_is_not_followed() {
    for next in
        ["https://evil.example/acc/shelf", "http://things.example/acc/shelf", "//things.example:8443/", "data:x"]
    {
        let (transport, client) = client([page("a", next)]);
        let mut pages = client.browse().pages();
        assert_eq!(pages.next().await.unwrap().unwrap().name, "a");
        let error = pages.next().await.unwrap().unwrap_err();
        assert!(error.to_string().contains("leads to another server"), "{next}: {error}");
        assert!(pages.next().await.is_none());
        assert_eq!(transport.requests().len(), 1);
    }
}

#[tokio::test]
async fn items_come_page_by_page() {
    let (_, client) = client([page("ab", "2"), page("", "3"), page("c", "4"), HttpResponse::new(404)]);
    let mut items = client.list().pages().items();
    for item in ['a', 'b', 'c'] {
        assert_eq!(items.next().await.unwrap().unwrap(), item);
    }
    assert_eq!(items.next().await.unwrap().unwrap_err().status(), Some(404));
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn pages_and_items_are_streams() {
    let (_, client) = client([page("ab", "2"), page("c", "")]);
    let mut pages = client.list().pages();
    let first = poll_fn(|context| Pin::new(&mut pages).poll_next(context)).await;
    assert_eq!(first.unwrap().unwrap().name, "ab");
    let mut items = pages.items();
    let mut rest = async || poll_fn(|context| Pin::new(&mut items).poll_next(context)).await;
    assert_eq!(rest().await.unwrap().unwrap(), 'c');
    assert!(rest().await.is_none());
}
