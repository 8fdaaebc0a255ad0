//! The server: it reads requests as HTTP says, and answers them as it is told.

use std::collections::HashMap;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use xms_tests::random::Random;

use super::calls::{Attempts, id};
use super::kind::Kind;

/// More than any request of a call has.
const MAX_REQUEST: usize = 64 << 10;

pub(super) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    accepting: JoinHandle<()>,
}

struct Shared {
    silent: usize,
    state: Mutex<State>,
}

struct State {
    random: Random,
    attempts: HashMap<u64, Attempts>,
}

impl Server {
    pub(super) async fn start(seed: u64, silent: usize) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("it is bound");
        let state = Mutex::new(State { random: Random::new(seed), attempts: HashMap::new() });
        let shared = Arc::new(Shared { silent, state });
        let accepting = tokio::spawn({
            let shared = Arc::clone(&shared);
            async move {
                while let Ok((stream, _)) = listener.accept().await {
                    tokio::spawn(serve(stream, Arc::clone(&shared)));
                }
            }
        });
        Self { address, shared, accepting }
    }

    pub(super) fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What was done with the request of that number.
    pub(super) fn take(&self, number: u64) -> Attempts {
        self.shared.state.lock().expect("nobody panics with it").attempts.remove(&number).unwrap_or_default()
    }

    /// Takes no more connections; those that are there end with the client.
    pub(super) fn stop(&self) {
        self.accepting.abort();
    }
}

impl Shared {
    fn choose(&self) -> Kind {
        let mut state = self.state.lock().expect("nobody panics with it");
        Kind::next(&mut state.random, self.silent)
    }

    fn note(&self, number: u64, kind: Kind) {
        let mut state = self.state.lock().expect("nobody panics with it");
        let attempts = state.attempts.entry(number).or_default();
        attempts.kinds.push(kind);
        attempts.done += u32::from(kind.does_it());
    }
}

/// Serves one connection up to its end, or up to what ends it.
async fn serve(mut stream: TcpStream, shared: Arc<Shared>) {
    let _ = stream.set_nodelay(true);
    let mut read = Vec::new();
    loop {
        let kind = shared.choose();
        if kind == Kind::ResetAtOnce && read.is_empty() {
            return reset(stream);
        }
        let Ok(Some((number, body))) = request(&mut stream, &mut read).await else { return };
        // Once something was read, it is too late for that.
        let kind = if kind == Kind::ResetAtOnce { Kind::ClosedBefore } else { kind };
        shared.note(number, kind);
        match answer(&mut stream, kind, number, body).await {
            Ok(Then::GoOn) => {}
            Ok(Then::Reset) => return reset(stream),
            Ok(Then::Close) | Err(_) => return,
        }
    }
}

/// Ends a connection so that the other side is told that it broke.
fn reset(stream: TcpStream) {
    let _ = stream.set_zero_linger();
}

/// The number of the next request, and whether its answer has a body.
async fn request(stream: &mut TcpStream, read: &mut Vec<u8>) -> io::Result<Option<(u64, bool)>> {
    loop {
        if let Some(end) = read.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&read[..end]).into_owned();
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            let whole = end + 4 + length.map_or(0, |length| length.parse().unwrap_or_default());
            if read.len() >= whole {
                read.drain(..whole);
                return Ok(parse(&head));
            }
        }
        if read.len() > MAX_REQUEST || stream.read_buf(read).await? == 0 {
            return Ok(None);
        }
    }
}

fn parse(head: &str) -> Option<(u64, bool)> {
    let target = head.split(' ').nth(1)?;
    if let Some(id) = target.strip_prefix("/sub/operations/") {
        return Some((u64::from_str_radix(&id.replace('-', ""), 16).ok()?, true));
    }
    let name = target.strip_prefix("/sub/services/hostedservices/c")?.split('/').next()?;
    Some((name.parse().ok()?, false))
}

/// What happens to the connection afterwards.
enum Then {
    GoOn,
    Close,
    Reset,
}

async fn answer(stream: &mut TcpStream, kind: Kind, number: u64, has_body: bool) -> io::Result<Then> {
    let id = id(number);
    let body = match has_body {
        true => format!(
            "<Operation xmlns=\"http://schemas.microsoft.com/windowsazure\"><ID>{id}</ID><Status>Succeeded</Status></Operation>"
        ),
        false => String::new(),
    };
    let line = if has_body { "HTTP/1.1 200 OK\r\n" } else { "HTTP/1.1 202 Accepted\r\n" };
    let head = format!("{line}x-ms-request-id: {id}\r\ncontent-type: application/xml\r\n");
    let plain = format!("{head}content-length: {}\r\n\r\n{body}", body.len());
    let chunk = if has_body { format!("{:x}\r\n{body}\r\n", body.len()) } else { String::new() };
    let chunked = format!("{head}transfer-encoding: chunked\r\n\r\n{chunk}");
    let half = |text: &str| text.as_bytes()[..text.len() / 2].to_vec();
    let (bytes, then) = match kind {
        Kind::Plain => (plain.into_bytes(), Then::GoOn),
        Kind::Chunked => (format!("{chunked}0\r\n\r\n").into_bytes(), Then::GoOn),
        Kind::UpToTheEnd => (format!("{head}connection: close\r\n\r\n{body}").into_bytes(), Then::Close),
        Kind::Continued => (format!("HTTP/1.1 100 Continue\r\n\r\n{plain}").into_bytes(), Then::GoOn),
        Kind::LastOne => (plain.replacen("\r\n", "\r\nconnection: close\r\n", 1).into_bytes(), Then::Close),
        Kind::LastOneInSilence => (plain.into_bytes(), Then::Close),
        Kind::Slow => {
            for piece in plain.as_bytes().chunks(16) {
                stream.write_all(piece).await?;
                tokio::task::yield_now().await;
            }
            (Vec::new(), Then::GoOn)
        }
        Kind::ResetAtOnce | Kind::ClosedBefore => (Vec::new(), Then::Close),
        Kind::ResetAfter => (Vec::new(), Then::Reset),
        Kind::CutHead => (half(&head), Then::Close),
        Kind::CutBody => (format!("{head}content-length: {}\r\n\r\n{body}", body.len() + 10).into_bytes(), Then::Close),
        Kind::CutChunks => (chunked.into_bytes(), Then::Close),
        Kind::BadChunk => (format!("{head}transfer-encoding: chunked\r\n\r\nxyz\r\n{body}").into_bytes(), Then::Close),
        Kind::TooShort => {
            let extra = if has_body { "" } else { "<Extra/>" };
            (format!("{head}content-length: {}\r\n\r\n{body}{extra}", body.len() / 2).into_bytes(), Then::GoOn)
        }
        Kind::Twice => (format!("{plain}{plain}").into_bytes(), Then::GoOn),
        Kind::Stray => (format!("{plain}and more").into_bytes(), Then::GoOn),
        Kind::Busy => {
            let error = "<Error xmlns=\"http://schemas.microsoft.com/windowsazure\"><Code>ServerBusy</Code><Message>Later.</Message></Error>";
            let answer =
                format!("HTTP/1.1 503 Busy\r\nretry-after: 0\r\ncontent-length: {}\r\n\r\n{error}", error.len());
            (answer.into_bytes(), Then::GoOn)
        }
        Kind::BusyGateway => (b"HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n".to_vec(), Then::GoOn),
        Kind::Page => {
            let page =
                "HTTP/1.1 502 Bad\r\ncontent-type: text/html\r\ncontent-length: 26\r\n\r\n<html><title>x</title><p/>";
            (page.as_bytes().to_vec(), Then::GoOn)
        }
        Kind::NoHttp => (b"SSH-2.0-OpenSSH\r\n\r\n".to_vec(), Then::Close),
        Kind::ForbiddenBody => (b"HTTP/1.1 204 None\r\ncontent-length: 6\r\n\r\n<body>".to_vec(), Then::GoOn),
        Kind::HugeHead => {
            let long = "x".repeat(1 << 20);
            (format!("{head}x-long: {long}\r\ncontent-length: 0\r\n\r\n").into_bytes(), Then::Close)
        }
        Kind::Zipped => {
            let zipped = format!("{head}content-encoding: gzip\r\ncontent-length: 3\r\n\r\n\u{1f}\u{b}\u{8}");
            (zipped.into_bytes(), Then::GoOn)
        }
        Kind::Silent => {
            // Up to when the client gives up.
            let mut rest = [0; 16];
            while stream.read(&mut rest).await? > 0 {}
            (Vec::new(), Then::Close)
        }
    };
    stream.write_all(&bytes).await?;
    Ok(then)
}
