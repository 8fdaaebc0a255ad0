//! Bodies in pieces, through a server on loopback: as many bytes as one likes in constant memory, at the pace of whoever
//! reads; and what happens when they break off.

mod support;

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use peak_alloc::PeakAlloc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use xms_runtime::client::{
    Call, ClientBuilder, ClientCore, ErrorKind, HttpResponse, InProcess, RetryPolicy, Scripted, Transport,
};
use xms_runtime::server::{Answer, BoxFuture, ErrorResponse, Handler, Incoming, Response, Server};
use xms_runtime::{
    Body, ByteStream, Bytes, Catalog, ExpectedResponse, Kind, Method, Operation, Parameter, Resource, Service,
    StreamErrorKind,
};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// So many bytes go up and down.
const LENGTH: u64 = 200 << 20;
/// So much memory may be taken for it: a fraction of what is sent.
const ROOM: usize = 16 << 20;

static PUT: Operation = Operation::new("films.put", "Put Film", Method::Put, "/films/{name}")
    .path_parameters(&[Parameter::new("name", Kind::String).required()])
    .body(Body::Stream("video/mp4"))
    .responses(&[ExpectedResponse::new(201, Body::Text("text/plain"))]);

static GET: Operation = Operation::new("films.get", "Get Film", Method::Get, "/films/{length}")
    .path_parameters(&[Parameter::new("length", Kind::Int64).required()])
    .responses(&[ExpectedResponse::new(200, Body::Stream("video/mp4"))]);

static KEEP: Operation = Operation::new("films.keep", "Keep Film", Method::Put, "/shelves/{number}")
    .path_parameters(&[Parameter::new("number", Kind::Int32).required()])
    .body(Body::Stream("video/mp4"))
    .responses(&[ExpectedResponse::new(201, Body::None)]);

static NOTE: Operation = Operation::new("films.note", "Note Film", Method::Get, "/notes/{length}")
    .path_parameters(&[Parameter::new("length", Kind::Int64).required()])
    .responses(&[ExpectedResponse::new(200, Body::Bytes("text/plain"))]);

static RESOURCE: Resource =
    Resource { name: "films", title: "Films", operations: &[&PUT, &GET, &NOTE, &KEEP], ..Resource::BASE };

static SERVICE: Service = Service { name: "films", title: "Films", endpoint: "https://films.example", ..Service::BASE };

static CATALOG: Catalog = Catalog::new(&SERVICE, &[&RESOURCE]);

/// Keeps nothing: counts what comes, and sends as much as is asked for.
#[derive(Clone, Default)]
struct Films;

impl Handler for Films {
    fn resource(&self) -> &'static Resource {
        &RESOURCE
    }

    fn answer<'a>(&'a self, index: usize, request: &'a Incoming) -> BoxFuture<'a, Result<Response, ErrorResponse>> {
        Box::pin(async move {
            if index == 3 {
                request.path::<i32>(0)?;
            }
            if index == 0 {
                let mut stream = request.stream();
                while let Some(piece) = stream.next().await {
                    piece.map_err(|error| request.failure(error.to_string()))?;
                }
                return Answer::new(stream.received().to_string()).respond(request);
            }
            let length = request.path::<i64>(0)?.unsigned_abs();
            let film = ByteStream::from_stream(Film { left: length, made: Arc::default() }).with_length(length);
            match index {
                1 => Answer::new(film).respond(request),
                _ => Answer::new(film.collect(usize::MAX).await.unwrap_or_default()).respond(request),
            }
        })
    }
}

/// So many bytes, made when they are asked for.
struct Film {
    left: u64,
    made: Arc<AtomicU64>,
}

impl Stream for Film {
    type Item = Result<Vec<u8>, io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let length = self.left.min(64 << 10);
        self.left -= length;
        self.made.fetch_add(length, Ordering::Relaxed);
        Poll::Ready((length > 0).then(|| Ok(vec![7; length as usize])))
    }
}

fn film(length: u64) -> ByteStream {
    ByteStream::from_stream(Film { left: length, made: Arc::default() }).with_length(length)
}

fn server() -> Server {
    Server::new(&CATALOG).offer(Films)
}

fn quick() -> ClientBuilder {
    let retry = RetryPolicy::DEFAULT.delays(Duration::from_millis(1), Duration::from_millis(2));
    ClientCore::builder(&SERVICE).retry(retry)
}

fn through(transport: impl Transport + 'static) -> ClientCore {
    quick().transport(transport).build().unwrap()
}

fn put<'a>(client: &ClientCore, film: impl Into<ByteStream>) -> Call<'a, String> {
    client.call(&PUT).path(&"one").stream(film).build()
}

fn get<'a>(client: &ClientCore, length: u64) -> Call<'a, ByteStream> {
    client.call(&GET).path(&length).build()
}

async fn read(mut stream: ByteStream) -> u64 {
    while let Some(piece) = stream.next().await {
        assert!(piece.unwrap().iter().all(|&byte| byte == 7));
    }
    stream.received()
}

#[tokio::test]
async fn two_hundred_mebibytes_go_up_and_down_in_constant_memory() {
    let client = quick().endpoint(support::serve(server()).await).build().unwrap();
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    assert_eq!(put(&client, film(LENGTH)).await.unwrap(), LENGTH.to_string());
    let answer = get(&client, LENGTH).with_reply().await.unwrap();
    assert_eq!(answer.headers()["content-length"], LENGTH.to_string());
    assert_eq!(read(answer.into_value()).await, LENGTH);
    let taken = MEMORY.peak_usage().saturating_sub(before);
    assert!(taken < ROOM, "{taken} bytes for streams of {LENGTH}");
}

#[tokio::test]
async fn a_server_in_process_passes_pieces_on_as_they_are_asked_for() {
    let client = through(InProcess::new(server()));
    assert_eq!(put(&client, film(1 << 20)).await.unwrap(), (1 << 20).to_string());
    assert_eq!(put(&client, "seven").await.unwrap(), "5");
    let mut stream = get(&client, 1 << 40).await.unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap().len(), 64 << 10);
    assert_eq!(read(get(&client, 1 << 20).await.unwrap()).await, 1 << 20);
}

#[tokio::test]
async fn nothing_is_made_that_nobody_reads() {
    // A service that takes the head of a request and nothing more.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let client = quick().endpoint(address).max_pause(Duration::from_millis(200)).build().unwrap();
    let made = Arc::new(AtomicU64::new(0));
    let endless = Film { left: u64::MAX, made: Arc::clone(&made) };
    let error = put(&client, ByteStream::from_stream(endless)).await.unwrap_err();
    let made = made.load(Ordering::Relaxed);
    assert!(made < 32 << 20, "{made} bytes were made for a service that reads none");
    assert!(error.to_string().contains("no answer within 200ms"), "{error}");
    assert!(error.to_string().contains("not repeated, since its body is a stream that can be sent only once"));
    drop(listener);
}

#[tokio::test]
async fn an_answer_that_breaks_off_says_how_much_of_it_came() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let client = quick().endpoint(address).max_pause(Duration::from_millis(200)).build().unwrap();
    let service = tokio::spawn(async move {
        let head = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n7777777777";
        let (mut connection, _) = listener.accept().await.unwrap();
        assert!(connection.read(&mut [0; 4096]).await.unwrap() > 0);
        connection.write_all(head).await.unwrap();
        drop(connection);
        let (mut connection, _) = listener.accept().await.unwrap();
        assert!(connection.read(&mut [0; 4096]).await.unwrap() > 0);
        connection.write_all(head).await.unwrap();
        connection
    });
    let error = get(&client, 100).await.unwrap().collect(1000).await.unwrap_err();
    assert_eq!((error.kind(), error.received(), error.expected()), (StreamErrorKind::Interrupted, 10, Some(100)));
    assert!(error.to_string().starts_with("the stream broke off after 10 of 100 bytes: "), "{error}");
    let error = get(&client, 100).await.unwrap().collect(1000).await.unwrap_err();
    assert_eq!((error.kind(), error.received()), (StreamErrorKind::TimedOut, 10));
    drop(service.await);
}

#[tokio::test]
async fn a_refused_stream_is_answered_with_the_reason() {
    let client = quick().endpoint(support::serve(server()).await).build().unwrap();
    let refused = client.call(&KEEP).path(&"many").stream(film(8 << 20)).build::<()>().await.unwrap_err();
    assert_eq!(refused.status(), Some(400), "{refused}");
}

#[tokio::test]
async fn what_can_be_sent_again_is_repeated_and_nothing_else() {
    let busy = || Scripted::new([HttpResponse::new(503), HttpResponse::new(201).body("ok")]);
    let transport = busy();
    assert_eq!(put(&through(transport.clone()), "seven").await.unwrap(), "ok");
    assert!(transport.requests().iter().all(|request| request.body == "seven"));
    let transport = busy();
    let error = put(&through(transport.clone()), ByteStream::from_reader(&b"seven"[..])).await.unwrap_err();
    assert_eq!((error.status(), transport.requests().len()), (Some(503), 1));
    assert!(error.to_string().ends_with("(not repeated, since its body is a stream that can be sent only once)"));
    let moved = Scripted::new([HttpResponse::new(307).header("location", "/else")]);
    let error = put(&through(moved), ByteStream::from_reader(&b"seven"[..])).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Redirect(_)), "{error}");
}

#[tokio::test]
async fn collected_answers_have_a_limit_and_are_asked_for_once() {
    let served = quick().endpoint(support::serve(server()).await).response_limit(1000).build().unwrap();
    let transport = Scripted::new([HttpResponse::new(200).body(vec![7; 1001]), HttpResponse::new(200).body("no")]);
    let scripted = through(transport.clone());
    let note = |client: &ClientCore, length: u64| client.call(&NOTE).path(&length).build::<Bytes>();
    let from_service = note(&served, 1001).await.unwrap_err();
    let from_script = note(&scripted, 1001).response_limit(1000).await.unwrap_err();
    for error in [from_service, from_script] {
        let expected = "the answer has more than the 1000 bytes that are taken; `response_limit` takes more";
        assert!(error.to_string().starts_with(&format!("films.note: {expected}")), "{error}");
        assert!(!error.is_retryable());
    }
    assert_eq!(transport.remaining(), 1);
    assert_eq!(note(&served, 1001).response_limit(1001).await.unwrap().len(), 1001);
}

#[tokio::test]
async fn a_source_that_fails_is_told_to_the_caller() {
    let client = quick().endpoint(support::serve(server()).await).build().unwrap();
    let mut pieces = [Ok(Bytes::from_static(b"seven")), Err(io::Error::other("disk on fire"))].into_iter();
    let broken = ByteStream::from_stream(FromFn(move || pieces.next()));
    let error = put(&client, broken).await.unwrap_err();
    let expected = "the body was not sent whole: the stream broke off after 5 bytes: disk on fire";
    assert!(error.to_string().contains(expected), "{error}");
}

/// Pieces that a function gives.
struct FromFn<F>(F);

impl<F: FnMut() -> Option<io::Result<Bytes>> + Unpin> Stream for FromFn<F> {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready((self.0)())
    }
}

#[tokio::test]
async fn a_stream_can_be_read_as_a_stream() {
    let mut stream = Box::pin(ByteStream::from("seven"));
    let piece = poll_fn(|context| stream.as_mut().poll_next(context)).await;
    assert_eq!(piece.unwrap().unwrap(), "seven");
}
