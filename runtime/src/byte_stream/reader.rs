//! A stream as a reader.
//!
//! In: pieces. Out: as many bytes of them as the buffer of whoever reads takes.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use tokio::io::{AsyncRead, ReadBuf};

use super::ByteStream;

/// Reads a [`ByteStream`] as a reader of Tokio.
pub struct StreamReader {
    stream: ByteStream,
    /// What is left of the last piece.
    rest: Bytes,
}

impl StreamReader {
    pub(super) fn new(stream: ByteStream) -> Self {
        Self { stream, rest: Bytes::new() }
    }
}

impl fmt::Debug for StreamReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { stream, rest } = self;
        f.debug_struct("StreamReader").field("stream", stream).field("rest_length", &rest.len()).finish()
    }
}

impl AsyncRead for StreamReader {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        target: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.rest.is_empty() {
            match ready!(self.stream.poll_piece(context)) {
                Some(piece) => self.rest = piece?,
                None => return Poll::Ready(Ok(())),
            }
        }
        let length = self.rest.len().min(target.remaining());
        target.put_slice(&self.rest[..length]);
        self.rest.advance(length);
        Poll::Ready(Ok(()))
    }
}
