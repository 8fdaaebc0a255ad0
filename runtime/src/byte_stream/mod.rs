//! Bodies that come and go in pieces.
//!
//! In: bytes, files, readers, streams, or the body of a message. Out: pieces one after the other, as fast as they are
//! asked for, and how it ended. Nothing is read before somebody asks, and few pieces are held: the
//! one that is read, and what its reader has not taken yet.

mod error;
mod pieces;
mod reader;

use std::fmt;
use std::future::poll_fn;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http_body::{Frame, SizeHint};
use tokio::io::AsyncRead;
use tokio::time::{Instant, Sleep, sleep_until};

pub use error::{StreamError, StreamErrorKind};
use pieces::Pieces;
pub use reader::StreamReader;

/// Represents a body that is sent or received in pieces, one after the other, in constant memory: a piece is read when
/// it is asked for.
///
/// Generated methods take one (`impl Into<ByteStream>`) or return one where the description says `stream`. It is made
/// of bytes or text by `From`, and of [files](Self::file), [readers](Self::from_reader) and
/// [streams](Self::from_stream); it is read by [`next`](Self::next), [`collect`](Self::collect),
/// [`into_reader`](Self::into_reader), and as a [`Stream`].
///
/// Bytes and files can be read again from their beginning, so a request with them may be repeated. Everything else can
/// be read once: a clone then reads the same source, and whoever begins has it alone.
///
/// ```
/// use xms_runtime::{ByteStream, Bytes};
///
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let mut stream = ByteStream::from_reader(&b"peas and beans"[..]);
/// while let Some(piece) = stream.next().await {
///     assert_eq!(&piece?[..], b"peas and beans");
/// }
/// assert_eq!(ByteStream::from("peas").collect(100).await?, "peas");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct ByteStream {
    origin: Origin,
    /// What is being read; `None` before the first piece was asked for.
    reading: Option<Mutex<Pieces>>,
    length: Option<u64>,
    sha256: Option<[u8; 32]>,
    received: u64,
    ended: bool,
    pause: Option<Pause>,
    progress: Option<Arc<AtomicU64>>,
}

/// Where the pieces come from.
#[derive(Clone)]
enum Origin {
    Bytes(Bytes),
    File(Arc<PathBuf>),
    /// `None` when somebody has begun to read it.
    Once(Arc<Mutex<Option<Pieces>>>),
}

/// How long it may take until the next piece comes.
struct Pause {
    limit: Duration,
    /// Since the present one began.
    end: Option<Pin<Box<Sleep>>>,
}

impl ByteStream {
    fn new(origin: Origin, length: Option<u64>) -> Self {
        Self { origin, reading: None, length, sha256: None, received: 0, ended: false, pause: None, progress: None }
    }

    fn once(pieces: Pieces, length: Option<u64>) -> Self {
        Self::new(Origin::Once(Arc::new(Mutex::new(Some(pieces)))), length)
    }

    /// Reads a file, from its beginning whenever it is sent. It is opened when the first piece is asked for.
    ///
    /// # Errors
    /// Fails when its length cannot be found out.
    pub async fn file(path: impl Into<PathBuf>) -> std::io::Result<Self> {
        let path = path.into();
        let length = tokio::fs::metadata(&path).await?.len();
        Ok(Self::new(Origin::File(Arc::new(path)), Some(length)))
    }

    /// Reads from a reader, once. Services that must know the length beforehand need [`with_length`](Self::with_length),
    /// too.
    pub fn from_reader(reader: impl AsyncRead + Send + 'static) -> Self {
        Self::once(pieces::of_reader(Box::pin(reader)), None)
    }

    /// Reads from a reader that blocks, once, on threads for work that does.
    pub fn from_blocking_reader(reader: impl std::io::Read + Send + 'static) -> Self {
        Self::once(pieces::of_blocking_reader(Box::new(reader)), None)
    }

    /// Reads from a stream of pieces, once. Services that must know the length beforehand need
    /// [`with_length`](Self::with_length), too.
    pub fn from_stream<S, B, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        Self::once(pieces::of_stream(stream), None)
    }

    /// Reads the body of a message of HTTP.
    pub(crate) fn from_body<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let length = body.size_hint().exact();
        Self::once(pieces::of_body(body), length)
    }

    /// Says how many bytes there are, where that is not known of itself. When there are more or fewer, reading fails.
    #[must_use]
    pub fn with_length(mut self, length: u64) -> Self {
        self.length = Some(length);
        self
    }

    /// Gives the SHA-256 of all bytes, for credentials that sign it.
    #[must_use]
    pub fn with_sha256(mut self, digest: [u8; 32]) -> Self {
        self.sha256 = Some(digest);
        self
    }

    /// Lets reading fail when nothing comes for that long.
    #[must_use]
    pub fn with_max_pause(mut self, limit: Duration) -> Self {
        self.pause = Some(Pause { limit, end: None });
        self
    }

    /// Adds the bytes that are taken from it to a counter.
    #[cfg(feature = "client")]
    pub(crate) fn counted_by(mut self, progress: Arc<AtomicU64>) -> Self {
        self.progress = Some(progress);
        self
    }

    /// Returns how many bytes there are in all, where that is known.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// Returns the SHA-256 that was given for it.
    pub fn sha256(&self) -> Option<[u8; 32]> {
        self.sha256
    }

    /// Counts the bytes that were read from it so far.
    pub fn received(&self) -> u64 {
        self.received
    }

    /// Whether it can still be read from its beginning, by a clone.
    pub(crate) fn is_whole(&self) -> bool {
        match &self.origin {
            Origin::Once(pieces) => pieces.lock().unwrap_or_else(PoisonError::into_inner).is_some(),
            Origin::Bytes(_) | Origin::File(_) => true,
        }
    }

    /// Returns the bytes that it was made of, without a copy.
    ///
    /// # Errors
    /// Gives it back where it was made of something else, or something was read from it.
    pub fn try_into_bytes(self) -> Result<Bytes, Box<Self>> {
        match self.origin {
            Origin::Bytes(bytes) if self.received == 0 && !self.ended => Ok(bytes),
            origin => Err(Box::new(Self { origin, ..self })),
        }
    }

    /// Reads the next piece, which is not empty; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<Bytes, StreamError>> {
        poll_fn(|context| self.poll_piece(context)).await
    }

    /// Reads all that is left, into memory.
    ///
    /// # Errors
    /// Fails when it breaks off, or there are more than `limit` bytes; then no more is read.
    pub async fn collect(mut self, limit: usize) -> Result<Bytes, StreamError> {
        let (collected, error) = self.collect_most(limit).await;
        error.map_or(Ok(collected), Err)
    }

    /// The same, with what was read before it failed.
    pub(crate) async fn collect_most(&mut self, limit: usize) -> (Bytes, Option<StreamError>) {
        let too_large = || StreamError::new(StreamErrorKind::TooLarge).at(limit as u64, None);
        let left = self.length.map(|length| length.saturating_sub(self.received));
        if left.is_some_and(|left| left > limit as u64) {
            return (Bytes::new(), Some(too_large()));
        }
        let mut first = Bytes::new();
        let mut buffer = BytesMut::new();
        let mut error = None;
        while let Some(piece) = self.next().await {
            let piece = match piece {
                Ok(piece) => piece,
                Err(met) => {
                    error = Some(met);
                    break;
                }
            };
            if first.len() + buffer.len() + piece.len() > limit {
                error = Some(too_large());
                break;
            }
            match (first.is_empty(), buffer.is_empty()) {
                // Most bodies come in one piece, which then is not copied.
                (true, true) => first = piece,
                (false, true) => {
                    buffer.extend_from_slice(&first);
                    buffer.extend_from_slice(&piece);
                    first = Bytes::new();
                }
                _ => buffer.extend_from_slice(&piece),
            }
        }
        (if buffer.is_empty() { first } else { buffer.freeze() }, error)
    }

    /// Makes a reader of it.
    pub fn into_reader(self) -> StreamReader {
        StreamReader::new(self)
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, StreamError>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let polled = match self.begin() {
            Ok(pieces) => pieces.as_mut().poll_next(context),
            Err(error) => Poll::Ready(Some(Err(error))),
        };
        let result = match polled {
            Poll::Pending => {
                let Some(limit) = self.pause.as_mut().and_then(|pause| pause.expired(context)) else {
                    return Poll::Pending;
                };
                Err(StreamError::new(StreamErrorKind::TimedOut).with_source(format!("no piece within {limit:?}")))
            }
            Poll::Ready(Some(Ok(piece))) => {
                let before = self.received;
                self.received = before.saturating_add(piece.len() as u64);
                if let Some(pause) = &mut self.pause {
                    pause.end = None;
                }
                if let Some(progress) = &self.progress {
                    progress.fetch_add(piece.len() as u64, Ordering::Relaxed);
                }
                if self.length.is_some_and(|length| self.received > length) {
                    Err(StreamError::new(StreamErrorKind::WrongLength))
                } else {
                    return Poll::Ready(Some(Ok(piece)));
                }
            }
            Poll::Ready(Some(Err(error))) => Err(error),
            Poll::Ready(None) if self.length.is_some_and(|length| self.received < length) => {
                Err(StreamError::new(StreamErrorKind::WrongLength))
            }
            Poll::Ready(None) => Ok(()),
        };
        self.ended = true;
        self.reading = None;
        Poll::Ready(result.err().map(|error| Err(error.at(self.received, self.length))))
    }

    /// The pieces, begun where nobody did yet.
    fn begin(&mut self) -> Result<&mut Pieces, StreamError> {
        let reading = match self.reading.take() {
            Some(reading) => reading,
            None => Mutex::new(match &self.origin {
                Origin::Bytes(bytes) => pieces::of_bytes(bytes.clone()),
                Origin::File(path) => pieces::of_file(Arc::clone(path)),
                Origin::Once(pieces) => {
                    let pieces = pieces.lock().unwrap_or_else(PoisonError::into_inner).take();
                    pieces.ok_or_else(|| StreamError::new(StreamErrorKind::Spent))?
                }
            }),
        };
        let reading = self.reading.insert(reading);
        Ok(reading.get_mut().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Pause {
    /// Its limit, where it is over.
    fn expired(&mut self, context: &mut Context<'_>) -> Option<Duration> {
        let end = match &mut self.end {
            Some(end) => end,
            // A limit beyond what clocks can express is none.
            none => none.insert(Box::pin(sleep_until(Instant::now().checked_add(self.limit)?))),
        };
        end.as_mut().poll(context).is_ready().then_some(self.limit)
    }
}

/// A clone begins at the beginning; see the type for what can be read only once.
impl Clone for ByteStream {
    fn clone(&self) -> Self {
        let pause = self.pause.as_ref().map(|pause| Pause { limit: pause.limit, end: None });
        let progress = self.progress.clone();
        Self { sha256: self.sha256, pause, progress, ..Self::new(self.origin.clone(), self.length) }
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_piece(context)
    }
}

impl http_body::Body for ByteStream {
    type Data = Bytes;
    type Error = StreamError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, StreamError>>> {
        self.poll_piece(context).map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.ended || self.length == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or(SizeHint::default(), |length| SizeHint::with_exact(length.saturating_sub(self.received)))
    }
}

impl From<Bytes> for ByteStream {
    fn from(bytes: Bytes) -> Self {
        let length = bytes.len() as u64;
        Self::new(Origin::Bytes(bytes), Some(length))
    }
}

impl From<Vec<u8>> for ByteStream {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for ByteStream {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static [u8]> for ByteStream {
    fn from(bytes: &'static [u8]) -> Self {
        Bytes::from_static(bytes).into()
    }
}

impl From<&'static str> for ByteStream {
    fn from(text: &'static str) -> Self {
        text.as_bytes().into()
    }
}

/// Shows neither what is in it nor where it comes from.
impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream").field("length", &self.length).field("received", &self.received).finish()
    }
}

#[cfg(test)]
mod tests;
