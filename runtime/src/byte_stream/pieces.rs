//! Pieces of bytes, whatever they come from.
//!
//! In: bytes, a file, a reader, a stream, the body of a message. Out: one kind of stream, without empty pieces.

use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use tokio::fs::File;
use tokio::io::{AsyncRead, ReadBuf};

use super::error::{StreamError, StreamErrorKind};
use crate::aside::aside;
use crate::future::BoxFuture;

/// What is read.
pub(super) type Pieces = Pin<Box<dyn Stream<Item = Result<Bytes, StreamError>> + Send>>;

/// How many bytes are asked of a reader at once.
const PIECE: usize = 64 << 10;

/// A function that is asked for the next piece.
struct Polled<F>(F);

impl<F> Stream for Polled<F>
where
    F: FnMut(&mut Context<'_>) -> Poll<Option<Result<Bytes, StreamError>>> + Unpin,
{
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match ready!((self.0)(context)) {
                Some(Ok(piece)) if piece.is_empty() => {}
                other => return Poll::Ready(other),
            }
        }
    }
}

fn interrupted(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> StreamError {
    let cause = cause.into();
    match cause.downcast::<StreamError>() {
        Ok(error) => *error,
        Err(cause) => StreamError::new(StreamErrorKind::Interrupted).with_source(cause),
    }
}

pub(super) fn of_bytes(bytes: Bytes) -> Pieces {
    let mut bytes = Some(bytes);
    Box::pin(Polled(move |_: &mut Context<'_>| Poll::Ready(bytes.take().map(Ok))))
}

pub(super) fn of_reader(mut reader: Pin<Box<dyn AsyncRead + Send>>) -> Pieces {
    let mut buffer = BytesMut::new();
    Box::pin(Polled(move |context: &mut Context<'_>| {
        // What was handed on is freed by whoever has it, so memory stays at a piece or two.
        buffer.resize(PIECE, 0);
        let mut target = ReadBuf::new(&mut buffer);
        let read = ready!(reader.as_mut().poll_read(context, &mut target));
        let length = target.filled().len();
        Poll::Ready(match read {
            Ok(()) if length == 0 => None,
            Ok(()) => Some(Ok(buffer.split_to(length).freeze())),
            Err(error) => Some(Err(interrupted(error))),
        })
    }))
}

/// A reader that blocks, with what it gave.
type Read = (Box<dyn io::Read + Send>, Vec<u8>, io::Result<usize>);

pub(super) fn of_blocking_reader(reader: Box<dyn io::Read + Send>) -> Pieces {
    let mut idle = Some(reader);
    let mut reading: Option<BoxFuture<'static, Read>> = None;
    Box::pin(Polled(move |context: &mut Context<'_>| {
        if let Some(mut reader) = idle.take() {
            reading = Some(Box::pin(aside(move || {
                let mut buffer = vec![0; PIECE];
                let read = loop {
                    match reader.read(&mut buffer) {
                        Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                        read => break read,
                    }
                };
                (reader, buffer, read)
            })));
        }
        let Some(present) = &mut reading else { return Poll::Ready(None) };
        let (reader, mut buffer, read) = ready!(present.as_mut().poll(context));
        reading = None;
        Poll::Ready(match read {
            Ok(0) => None,
            Ok(length) => {
                idle = Some(reader);
                buffer.truncate(length);
                Some(Ok(Bytes::from(buffer)))
            }
            Err(error) => Some(Err(interrupted(error))),
        })
    }))
}

pub(super) fn of_file(path: Arc<PathBuf>) -> Pieces {
    let mut opening: Option<BoxFuture<'static, io::Result<File>>> =
        Some(Box::pin(async move { File::open(&*path).await }));
    let mut pieces: Option<Pieces> = None;
    Box::pin(Polled(move |context: &mut Context<'_>| {
        if let Some(file) = &mut opening {
            let file = ready!(file.as_mut().poll(context));
            opening = None;
            match file {
                Ok(file) => pieces = Some(of_reader(Box::pin(file))),
                Err(error) => return Poll::Ready(Some(Err(interrupted(error)))),
            }
        }
        pieces.as_mut().map_or(Poll::Ready(None), |pieces| pieces.as_mut().poll_next(context))
    }))
}

pub(super) fn of_stream<S, B, E>(stream: S) -> Pieces
where
    S: Stream<Item = Result<B, E>> + Send + 'static,
    B: Into<Bytes>,
    E: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    let mut stream = Box::pin(stream);
    Box::pin(Polled(move |context: &mut Context<'_>| {
        let piece = ready!(stream.as_mut().poll_next(context));
        Poll::Ready(piece.map(|piece| piece.map(Into::into).map_err(interrupted)))
    }))
}

pub(super) fn of_body<B>(mut body: B) -> Pieces
where
    B: http_body::Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    Box::pin(Polled(move |context: &mut Context<'_>| {
        let frame = ready!(Pin::new(&mut body).poll_frame(context));
        // Trailers say nothing that anybody asks for.
        Poll::Ready(frame.map(|frame| frame.map(|frame| frame.into_data().unwrap_or_default()).map_err(interrupted)))
    }))
}
