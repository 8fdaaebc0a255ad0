//! Everything that a network and a service can do wrong, and what becomes of a POST and of a GET: the kind of error,
//! the status, and how many requests the server took.

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use tokio::net::TcpSocket;
use xms_runtime::client::{
    Error, ErrorKind, HttpResponse, ReqwestTransport, RetryPolicy, Scripted, TransportErrorKind,
};

use crate::client::server::{Server, Step, answer};
use crate::client::service::{THING_XML, Things, error_xml, thing};

/// How long one attempt may take here.
const ATTEMPT: Duration = Duration::from_millis(900);
/// How long a call may take here.
const CALL: Duration = Duration::from_secs(10);
/// A wait that no call here has room for, in seconds.
const LONG: u64 = 3600;

/// What the service does to the first requests; afterwards it does its work.
struct Trouble {
    name: &'static str,
    steps: Vec<Step>,
    /// The status in the error.
    status: Option<u16>,
    post: Outcome,
    get: Outcome,
}

/// What becomes of a call, and how many requests of its the server took.
type Outcome = (&'static str, usize);

fn kind(error: &Error) -> &'static str {
    match error.kind() {
        ErrorKind::Transport(error) => match error.kind() {
            TransportErrorKind::Unconnected => "unconnected",
            TransportErrorKind::TimedOut => "timeout",
            TransportErrorKind::Interrupted => "interrupted",
            _ => "refused",
        },
        ErrorKind::Redirect(_) => "redirect",
        ErrorKind::Service(_) => "service",
        ErrorKind::Decode(_) => "decode",
        _ => "other",
    }
}

fn trouble(name: &'static str, step: Step, status: impl Into<Option<u16>>, post: Outcome, get: Outcome) -> Trouble {
    Trouble { name, steps: vec![step], status: status.into(), post, get }
}

fn raw(text: impl Into<String>) -> Step {
    Step::Answer(text.into())
}

/// The connection misbehaves.
fn of_the_network() -> Vec<Trouble> {
    let slow = "HTTP/1.1 202 Accepted\r\ncontent-length: 0\r\nx-padding: many more bytes\r\n\r\n".to_owned();
    let cut = format!("HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{THING_XML}");
    let short = format!("HTTP/1.1 200 OK\r\ncontent-length: 40\r\nconnection: close\r\n\r\n{THING_XML}");
    let two_lengths = format!("HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 62\r\n\r\n{THING_XML}");
    let (lost, repeated) = (("interrupted", 1), ("done", 2));
    vec![
        trouble("reset before the request is read", Step::ResetBefore, None, ("interrupted", 0), ("done", 1)),
        trouble("closed after the request is read", Step::CloseAfter, None, lost, repeated),
        trouble("reset after the request is read", Step::ResetAfter, None, lost, repeated),
        trouble("silence", Step::Silence, None, ("timeout", 1), repeated),
        trouble("slow bytes", Step::Slow(slow), None, ("timeout", 1), repeated),
        trouble("truncated body", raw(cut), 200, lost, repeated),
        trouble("length too short", raw(short), 200, ("done", 1), ("decode", 1)),
        trouble("two lengths", raw(two_lengths), None, lost, repeated),
        trouble("no HTTP", raw("hello\r\n\r\n"), None, lost, repeated),
    ]
}

/// The service, or what stands in front of it, gives another answer than is hoped for.
fn of_the_service() -> Vec<Trouble> {
    let page = "<html><head><title>Bad gateway</title></head></html>";
    let foreign = answer(307, "location: http://foreign.example/\r\n", "");
    let round = answer(307, "location: /again\r\n", "");
    let loops = Trouble {
        name: "307 loop",
        steps: vec![round; 6],
        status: Some(307),
        post: ("redirect", 6),
        get: ("redirect", 6),
    };
    let refused = ("service", 1);
    let (lost, repeated) = (refused, ("done", 2));
    let named = |status, code| answer(status, "", &error_xml(code));
    vec![
        trouble("HTML", answer(502, "content-type: text/html\r\n", page), 502, lost, repeated),
        trouble("HTML as success", answer(200, "content-type: text/html\r\n", page), 200, refused, ("decode", 1)),
        trouble("307 to a foreign host", foreign, 307, ("redirect", 1), ("redirect", 1)),
        loops,
        trouble("400", answer(400, "", ""), 400, refused, refused),
        trouble("401", answer(401, "", ""), 401, refused, refused),
        trouble("403", named(403, "ForbiddenError"), 403, refused, refused),
        trouble("409", named(409, "ConflictError"), 409, refused, refused),
        trouble("500 that may have been done", named(500, "InternalError"), 500, lost, repeated),
        trouble("503 that took nothing", named(503, "ServerBusy"), 503, repeated, repeated),
        trouble("503 of unknown cause", answer(503, "", ""), 503, lost, repeated),
    ]
}

/// 429 and 503 with `Retry-After`: now and much later, in seconds and as a date.
fn with_retry_after() -> Vec<Trouble> {
    let past = "retry-after: Thu, 01 Jan 1970 00:00:10 GMT\r\n".to_owned();
    let date = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(LONG));
    let late = [format!("retry-after: {LONG}\r\n"), format!("retry-after: {date}\r\n")];
    let (refused, repeated) = (("service", 1), ("done", 2));
    let busy = error_xml("ServerBusy");
    let mut all = Vec::new();
    for header in ["retry-after: 0\r\n", &past] {
        all.push(trouble("429, now", answer(429, header, ""), 429, repeated, repeated));
        all.push(trouble("503 of unknown cause, now", answer(503, header, ""), 503, refused, repeated));
        all.push(trouble("503 that took nothing, now", answer(503, header, &busy), 503, repeated, repeated));
    }
    for header in &late {
        all.push(trouble("429, late", answer(429, header, ""), 429, refused, refused));
        all.push(trouble("503 of unknown cause, late", answer(503, header, ""), 503, refused, refused));
        all.push(trouble("503 that took nothing, late", answer(503, header, &busy), 503, refused, refused));
    }
    all
}

/// Meets all trouble at the same time, since some of it takes as long as an attempt may.
async fn meet(all: Vec<Trouble>) {
    // To read the system's certificates takes longer than most of the trouble, so the transport is made once.
    let transport = ReqwestTransport::with_tls(None, &[]).unwrap();
    let tasks: Vec<_> = all
        .into_iter()
        .flat_map(|trouble| {
            let trouble = Arc::new(trouble);
            [("POST", trouble.post), ("GET", trouble.get)].map(|(method, expected)| {
                let (trouble, transport) = (Arc::clone(&trouble), transport.clone());
                tokio::spawn(async move { trouble.meet(method, expected, transport).await })
            })
        })
        .collect();
    let mut wrong = Vec::new();
    for task in tasks {
        wrong.extend(task.await.unwrap());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

impl Trouble {
    /// Meets it once; says what was not as expected.
    async fn meet(&self, method: &str, expected: Outcome, transport: ReqwestTransport) -> Option<String> {
        let good = if method == "POST" { answer(202, "", "") } else { answer(200, "", THING_XML) };
        let server = Server::start(self.steps.iter().cloned().chain([good])).await;
        let builder = Things::builder("acc").endpoint(server.url()).timeout(CALL).attempt_timeout(ATTEMPT);
        let client = builder.transport(transport).build().unwrap();
        let begun = Instant::now();
        let result = match method {
            "POST" => client.add(&thing()).await.map(|_| ()),
            _ => client.get("x", None).await.map(|_| ()),
        };
        let outcome = result.as_ref().map_or_else(kind, |()| "done");
        let (taken, all) = (server.count(method), server.taken().len());
        let error = result.as_ref().err();
        let after = error.and_then(Error::retry_after).unwrap_or_default().as_secs();
        let right = (outcome, taken) == expected
            && all == taken
            && begun.elapsed() < CALL
            && error.is_none_or(|error| error.status() == self.status)
            && (!self.name.ends_with("late") || (LONG - 60..=LONG).contains(&after));
        (!right).then(|| format!("{}, {method}: {outcome}, {taken} of {all}, {after} s, {result:?}", self.name))
    }
}

#[tokio::test]
async fn of_the_network_ends_in_time_and_never_doubles_a_post() {
    meet(of_the_network()).await;
}

#[tokio::test]
async fn of_the_service_ends_as_its_answer_says() {
    meet(of_the_service()).await;
}

#[tokio::test]
async fn that_passes_is_waited_for_as_the_service_asks() {
    meet(with_retry_after()).await;
}

#[tokio::test]
async fn without_a_connection_every_method_is_tried_again() {
    // Who holds a port without listening refuses connections, and nobody else can take it.
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = socket.local_addr().unwrap();
    let client = Things::builder("acc").endpoint(format!("http://{address}")).timeout(CALL).build().unwrap();
    let error = client.add(&thing()).await.unwrap_err();
    assert_eq!((kind(&error), error.attempts(), error.is_retryable()), ("unconnected", 5, true));
    assert!(error.to_string().contains(&format!("no connection was made to {address}: ")), "{error}");
    let error = client.get("x", Some("hush")).await.unwrap_err();
    assert!(!error.to_string().contains("hush"), "{error}");
    assert_eq!((kind(&error), error.attempts(), error.is_retryable()), ("unconnected", 5, true));
}

#[tokio::test]
async fn waits_that_a_service_asks_for_count_among_those_of_the_policy() {
    let busy = || HttpResponse::new(503).header("retry-after", "60").body(error_xml("ServerBusy"));
    let policy = RetryPolicy::DEFAULT.max_total_delay(Duration::from_secs(5));
    let transport = Scripted::new([busy(), busy()]);
    let client = Things::builder("acc").retry(policy).transport(transport.clone()).build().unwrap();
    let error = client.get("x", None).await.unwrap_err();
    assert_eq!((error.status(), transport.requests().len()), (Some(503), 1));
}
