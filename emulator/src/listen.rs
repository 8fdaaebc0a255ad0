//! Sockets, and the threads that serve them.
//!
//! In: bound listeners and what answers. Out: answered connections, until it is stopped or dropped; then all threads have
//! ended and the ports are free. No task lives outside.

use std::future::{Future, poll_fn};
use std::net::{SocketAddr, TcpListener as StdListener};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;
use std::{io, thread};

use http::header::CACHE_CONTROL;
use http::{HeaderValue, Request};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{oneshot, watch};
use xms_test_server::ConnectionReset;

use crate::app::{App, ConnectionInfo};
use crate::refusal;
#[cfg(feature = "tls")]
use crate::tls::Tls;

/// How long a client may take to send the head of a request, and how long a connection may be idle.
const HEAD_TIMEOUT: Duration = Duration::from_secs(60);

/// How long a client that was answered may go on sending.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(2);

/// What serves connections.
#[derive(Clone)]
pub(crate) struct ConnectionContext {
    pub(crate) app: Arc<App>,
    /// In the place of [`HEAD_TIMEOUT`].
    pub(crate) head_timeout: Option<Duration>,
    #[cfg(feature = "tls")]
    pub(crate) tls: Option<Arc<Tls>>,
}

/// Threads that serve.
pub(crate) struct ListenerThread {
    /// Takes how long requests may take to come to their end.
    stop: Option<oneshot::Sender<Duration>>,
    thread: Option<thread::JoinHandle<()>>,
}

/// Listens at that address, or at the first free port where it has none.
pub(crate) fn bind(address: SocketAddr) -> io::Result<StdListener> {
    let listener = StdListener::bind(address)?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

impl ListenerThread {
    /// Serves the service's own listener, and the one to which requests are redirected.
    ///
    /// # Errors
    /// When the system gives no thread or no resources for one.
    pub(crate) fn start(
        own: StdListener,
        redirect_listener: StdListener,
        context: ConnectionContext,
    ) -> io::Result<Self> {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().thread_name("emulator").build()?;
        let (stop, stopped) = oneshot::channel();
        let run = move || {
            runtime.block_on(async {
                let listeners = [(own, false), (redirect_listener, true)];
                let (end, ends) = watch::channel(());
                for (listener, redirected) in listeners {
                    if let Ok(listener) = TcpListener::from_std(listener) {
                        tokio::spawn(accept(listener, redirected, context.clone(), ends.clone()));
                    }
                }
                drop(ends);
                // An error means that whoever could stop it is gone.
                let grace = stopped.await.unwrap_or_default();
                end.send_replace(());
                // Each connection has a receiver while it is open. Those that are left break off below.
                let _ = tokio::time::timeout(grace, end.closed()).await;
            });
            // Here the runtime goes, and all tasks, connections and listeners with it.
        };
        let thread = thread::Builder::new().name("emulator".to_owned()).spawn(run)?;
        Ok(Self { stop: Some(stop), thread: Some(thread) })
    }
}

impl ListenerThread {
    /// Takes no more connections, ends those that are idle, and lets requests come to their end that have begun: for so long
    /// at most.
    pub(crate) fn stop(&mut self, grace: Duration) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(grace);
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for ListenerThread {
    fn drop(&mut self) {
        self.stop(Duration::ZERO);
    }
}

async fn accept(listener: TcpListener, redirected: bool, context: ConnectionContext, mut ends: watch::Receiver<()>) {
    let given = ends.clone();
    let mut ended = pin!(ends.changed());
    loop {
        let accepted = poll_fn(|context| match ended.as_mut().poll(context) {
            Poll::Ready(_) => Poll::Ready(None),
            Poll::Pending => listener.poll_accept(context).map(Some),
        });
        match accepted.await {
            Some(Ok((stream, _))) => {
                let _ = stream.set_nodelay(true);
                tokio::spawn(connection(stream, redirected, context.clone(), given.clone()));
            }
            // Such as too many open files: some will be closed.
            Some(Err(_)) => tokio::time::sleep(Duration::from_millis(20)).await,
            None => return,
        }
    }
}

async fn connection(stream: TcpStream, redirected: bool, context: ConnectionContext, ends: watch::Receiver<()>) {
    #[cfg(feature = "tls")]
    if let Some(tls) = &context.tls {
        let limit = context.head_timeout.unwrap_or(HEAD_TIMEOUT);
        let mut first = [0];
        let Ok(peeked) = tokio::time::timeout(limit, stream.peek(&mut first)).await else { return };
        // TLS begins with a number, HTTP with the letters of a method.
        if matches!(peeked, Ok(1)) && first[0].is_ascii_alphabetic() {
            return close_with(stream, &refusal::plain_http(context.app.server())).await;
        }
        let handshake = tokio::time::timeout(limit, tls.acceptor.accept(stream)).await;
        if let Ok(Ok(stream)) = handshake {
            let has_certificate = stream.get_ref().1.peer_certificates().is_some();
            serve(stream, ConnectionInfo { redirected, has_certificate }, &context, ends).await;
        }
        return;
    }
    serve(stream, ConnectionInfo { redirected, has_certificate: false }, &context, ends).await;
}

/// A stream that can be broken off.
trait ResettableStream: AsyncRead + AsyncWrite + Unpin + Send + 'static {
    /// Lets the end of the connection be a reset.
    fn reset(&self);
}

impl ResettableStream for TcpStream {
    fn reset(&self) {
        // Without it the connection ends all the same, in the usual way.
        let _ = self.set_zero_linger();
    }
}

#[cfg(feature = "tls")]
impl ResettableStream for tokio_rustls::server::TlsStream<TcpStream> {
    fn reset(&self) {
        self.get_ref().0.reset();
    }
}

async fn serve(
    stream: impl ResettableStream,
    info: ConnectionInfo,
    context: &ConnectionContext,
    mut ends: watch::Receiver<()>,
) {
    let app = Arc::clone(&context.app);
    let service = service_fn(move |request: Request<Incoming>| {
        let app = Arc::clone(&app);
        let (mut head, body) = request.into_parts();
        // Connections that outlive their last answer want one that can be moved.
        Box::pin(async move {
            let mut response = app.answer(&mut head, body, info).await?;
            // Whoever looks again and again at an operation must not see the same answer out of a cache.
            response.headers_mut().entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-cache"));
            Ok::<_, ConnectionReset>(response)
        })
    });
    let mut builder = http1::Builder::new();
    let head_timeout = context.head_timeout.unwrap_or(HEAD_TIMEOUT);
    // Who has said everything may close its half of the connection and still listen.
    builder.timer(TokioTimer::new()).header_read_timeout(head_timeout).half_close(true);
    let mut connection = builder.serve_connection(TokioIo::new(stream), service);
    let mut stopping = pin!(ends.changed());
    let mut stopped = false;
    let ended = poll_fn(|context| {
        if !stopped && stopping.as_mut().poll(context).is_ready() {
            stopped = true;
            Pin::new(&mut connection).graceful_shutdown();
        }
        connection.poll_without_shutdown(context)
    })
    .await;
    let parts = connection.into_parts();
    let mut stream = parts.io.into_inner();
    if stopped {
        // Nobody waits for what an idle client would say.
        return drop(tokio::time::timeout(CLOSE_TIMEOUT, stream.shutdown()).await);
    }
    let answer = match ended {
        Err(error) if ConnectionReset::caused(&error) => return stream.reset(),
        Err(error) if error.is_timeout() && !parts.read_buf.is_empty() => {
            refusal::head_timeout(context.app.server(), head_timeout)
        }
        // Everything else that is wrong with a head was answered by `hyper`.
        Err(_) if parts.read_buf.starts_with(refusal::HTTP2_PREFACE) => refusal::http2(context.app.server()),
        _ => Vec::new(),
    };
    close_with(stream, &answer).await;
}

/// Says a last word, and ends the connection.
async fn close_with(mut stream: impl ResettableStream, answer: &[u8]) {
    // Who does not listen any more is not told.
    let _ = tokio::time::timeout(CLOSE_TIMEOUT, stream.write_all(answer)).await;
    let _ = tokio::time::timeout(CLOSE_TIMEOUT, drain(stream)).await;
}

/// Ends a connection so that the last answer arrives: what the client still sends is read, since closing before it
/// would be a reset.
async fn drain(mut stream: impl ResettableStream) -> io::Result<()> {
    stream.shutdown().await?;
    let mut buffer = vec![0; 16 << 10];
    while stream.read(&mut buffer).await? > 0 {}
    Ok(())
}
