//! Bodies as they come in over a connection.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, HttpBody, to_bytes};
use http::Request;
use tower::ServiceExt;
use xms_runtime::Resource;
use xms_runtime::server::{
    BoxFuture, Bytes, ErrorResponse, Handler, Incoming, Response as Made, RouterOptions, Server,
};

use crate::server::service::{THINGS_CATALOG, server};

/// A body that begins and never ends.
struct Endless(Option<Bytes>);

impl HttpBody for Endless {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, Infallible>>> {
        self.0.take().map_or(Poll::Pending, |data| Poll::Ready(Some(Ok(http_body::Frame::data(data)))))
    }
}

/// Status, whether the connection ends, and the body of the answer to a request with that body.
async fn ask(body: Body) -> (u16, bool, String) {
    let mut options = RouterOptions::default();
    options.max_body_bytes = 1_000;
    options.body_timeout = Duration::from_secs(5);
    let request = Request::post("/acc/things").header("x-things-version", "2015-01-01").body(body).unwrap();
    let response = server().0.router(options).oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let text = String::from_utf8(to_bytes(body, 10_000).await.unwrap().to_vec()).unwrap();
    (parts.status.as_u16(), parts.headers.contains_key("connection"), text)
}

#[tokio::test]
async fn a_body_in_pieces_is_one() {
    let pieces = ["<Thing><Na", "me>a</Name>", "</Thing>"];
    assert_eq!(ask(Body::from(pieces.concat())).await, (202, false, String::new()));
    let stream = Pieces(pieces.iter().rev().map(|piece| Bytes::from_static(piece.as_bytes())).collect());
    assert_eq!(ask(Body::new(stream)).await, (202, false, String::new()));
}

/// A body in pieces, the last first.
struct Pieces(Vec<Bytes>);

impl HttpBody for Pieces {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.0.pop().map(|data| Ok(http_body::Frame::data(data))))
    }
}

#[tokio::test]
async fn a_body_may_be_so_long() {
    let (status, ends, text) = ask(Body::from("x".repeat(10 << 20))).await;
    assert!(status == 413 && ends && text.contains("more than 1000 bytes"), "{text}");
    let (_, ends, text) = ask(Body::from("x".repeat(1_000))).await;
    assert!(!ends && !text.contains("more than"), "{text}");
}

#[tokio::test(start_paused = true)]
async fn a_body_that_does_not_end_is_waited_for_so_long() {
    let (status, ends, text) = ask(Body::new(Endless(Some(Bytes::from_static(b"<Thing>"))))).await;
    assert!(status == 408 && ends && text.contains("within 5 seconds"), "{text}");
}

/// A body that says how long it is, and panics when somebody reads it.
struct Unread(u64);

impl HttpBody for Unread {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, Infallible>>> {
        panic!("the body was read");
    }

    fn size_hint(&self) -> http_body::SizeHint {
        http_body::SizeHint::with_exact(self.0)
    }
}

#[tokio::test]
async fn the_head_alone_refuses_who_waits_and_what_nobody_reads() {
    const HUGE: u64 = 100_000_000_000;
    for (line, length, waits, status) in [
        ("POST /acc/things", HUGE, true, 413),
        ("POST /acc/things", HUGE, false, 413),
        ("POST /acc/others", HUGE, true, 404),
        ("POST /acc/others", HUGE, false, 404),
        ("POST /acc/others", 10, true, 404),
        ("PUT /acc/things/7", 10, true, 405),
        ("GET /acc/things/7", HUGE, true, 413),
    ] {
        let (method, target) = line.split_once(' ').unwrap();
        let mut request = Request::builder().method(method).uri(target).header("x-things-version", "2015-01-01");
        if waits {
            request = request.header("expect", "100-continue");
        }
        let request = request.body(Unread(length)).unwrap();
        let response = server().0.receive(request, &RouterOptions::default()).await;
        assert_eq!(
            (response.status().as_u16(), &response.headers()["connection"]),
            (status, &"close".parse().unwrap())
        );
    }
    // A version that is none is known from the head, too.
    let request = Request::post("/acc/things").header("expect", "100-continue").body(Unread(10)).unwrap();
    assert_eq!(server().0.receive(request, &RouterOptions::default()).await.status(), 400);
}

/// Says on which thread it answers.
struct Threads;

impl Handler for Threads {
    fn resource(&self) -> &'static Resource {
        THINGS_CATALOG.resources[0]
    }

    fn answer<'a>(&'a self, _: usize, _: &'a Incoming) -> BoxFuture<'a, Result<Made, ErrorResponse>> {
        Box::pin(async {
            tokio::time::sleep(Duration::from_millis(1)).await;
            Ok(Made::of(200, Bytes::from(format!("{:?}", std::thread::current().id())), None))
        })
    }
}

#[tokio::test]
async fn long_bodies_are_read_aside() {
    let server = Server::new(&THINGS_CATALOG).offer(Threads);
    let here = format!("{:?}", std::thread::current().id());
    for (length, aside) in [(10, false), (300 << 10, true)] {
        let request = Request::post("/acc/things").header("x-things-version", "2015-01-01");
        let response = server.answer(request.body(Bytes::from(vec![b' '; length])).unwrap()).await;
        assert_eq!(*response.body() != here, aside, "{length}");
    }
}
