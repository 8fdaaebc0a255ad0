//! Calls without an executor.
//!
//! In: a call, a wait for one, or a stream. Out: the same as when it is awaited. All blocking calls of a process share one
//! executor, which works only while one of them waits; it is never taken down, so dropping clients is always safe.

use std::fmt;
use std::future::IntoFuture;
use std::io;
use std::sync::OnceLock;
use std::task::{Context, Poll, Waker};
use std::thread;

use bytes::Bytes;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::coop::poll_proceed;

use super::call::Call;
use super::error::{Error, ErrorKind};
use super::items::Items;
use super::long_running::{Finished, UntilDone};
use super::pages::{Page, Pages};
use super::reply::FromReply;
use super::request_error::RequestError;
use super::span;
use crate::ByteStream;

/// `None` when the system gave no resources for it.
static EXECUTOR: OnceLock<Option<Runtime>> = OnceLock::new();

/// More steps than a task may make before it has to let others work.
const STEPS_OF_A_TASK: usize = 1_000;

/// Waits for a future where waiting holds up nobody.
fn wait_for<F: Future<Output: Send> + Send>(future: F) -> Result<F::Output, RequestError> {
    let executor = EXECUTOR.get_or_init(|| Builder::new_current_thread().enable_all().build().ok());
    let executor = executor.as_ref().ok_or(RequestError::NoExecutor)?;
    if Handle::try_current().is_err() {
        return Ok(executor.block_on(future));
    }
    if is_in_task() {
        return Err(RequestError::InsideExecutor);
    }
    // A thread that an executor keeps for work that blocks. Executors do not nest, so another thread drives this one.
    let driven = thread::scope(|scope| {
        let thread = thread::Builder::new().name("xms-blocking".to_owned());
        thread.spawn_scoped(scope, || executor.block_on(future)).map(|thread| thread.join())
    });
    match driven.map_err(|_| RequestError::NoExecutor)? {
        Ok(output) => Ok(output),
        // What went wrong there goes wrong here.
        Err(panic) => std::panic::resume_unwind(panic),
    }
}

/// Whether an executor is polling a task on this thread, which would wait for nobody else. Such a task has a number of
/// steps that it may make at once, and nothing else has; the steps are given back.
fn is_in_task() -> bool {
    let mut context = Context::from_waker(Waker::noop());
    let mut taken = Vec::new();
    while taken.len() < STEPS_OF_A_TASK
        && let Poll::Ready(step) = poll_proceed(&mut context)
    {
        taken.push(step);
    }
    let is_in_task = taken.len() < STEPS_OF_A_TASK;
    // The last one first: each puts back what it found.
    taken.into_iter().rev().for_each(drop);
    is_in_task
}

/// The error of what could not be waited for.
fn not_waited<T>(operation: &'static str, error: RequestError) -> Result<T, Error> {
    span::told(Err(Error::new(operation, ErrorKind::Request(error))))
}

impl<T: FromReply, O> Call<'_, T, O> {
    /// Sends the call and waits for its response, without an executor.
    ///
    /// # Errors
    /// Fails as when it is awaited, and inside a task of an executor, where it must be awaited. In
    /// `tokio::task::spawn_blocking`, and on every other thread that may be held up, it works.
    pub fn send_blocking(self) -> Result<T, Error> {
        let operation = self.plan.operation.id;
        wait_for(self.into_future()).unwrap_or_else(|error| not_waited(operation, error))
    }
}

impl<T: FromReply> Pages<'_, T> {
    /// Reads the next page, without an executor; `None` after the last.
    ///
    /// # Errors
    /// Fails as [`next`](Self::next); and inside a task of an executor, where that must be awaited.
    pub fn next_blocking(&mut self) -> Option<Result<T, Error>> {
        match wait_for(self.next()) {
            Ok(page) => page,
            Err(error) => self.fail(error).map(Err),
        }
    }
}

impl<T: FromReply + Page> Items<'_, T>
where
    T::Item: Send,
{
    /// Reads the next item, without an executor; `None` after the last.
    ///
    /// # Errors
    /// Fails as [`next`](Self::next); and inside a task of an executor, where that must be awaited.
    pub fn next_blocking(&mut self) -> Option<Result<T::Item, Error>> {
        match wait_for(self.next()) {
            Ok(item) => item,
            Err(error) => self.fail(error).map(Err),
        }
    }
}

/// Reads a [`ByteStream`] without an executor; made by [`ByteStream::into_blocking_reader`].
pub struct BlockingReader {
    stream: ByteStream,
    /// What is left of the last piece.
    rest: Bytes,
}

impl fmt::Debug for BlockingReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { stream, rest } = self;
        f.debug_struct("BlockingReader").field("stream", stream).field("rest_length", &rest.len()).finish()
    }
}

impl ByteStream {
    /// Makes a reader of it that works without an executor. Inside a task of an executor reading fails, where
    /// [`into_reader`](Self::into_reader) must be used.
    pub fn into_blocking_reader(self) -> BlockingReader {
        BlockingReader { stream: self, rest: Bytes::new() }
    }
}

impl io::Read for BlockingReader {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        if self.rest.is_empty() && !target.is_empty() {
            match wait_for(self.stream.next()).map_err(io::Error::other)? {
                Some(piece) => self.rest = piece?,
                None => return Ok(0),
            }
        }
        let length = self.rest.len().min(target.len());
        target[..length].copy_from_slice(&self.rest.split_to(length));
        Ok(length)
    }
}

impl<R: FromReply> UntilDone<'_, R> {
    /// Waits until the service has done it, without an executor.
    ///
    /// # Errors
    /// Fails as when it is awaited, and inside a task of an executor, where it must be awaited.
    pub fn wait_blocking(self) -> Result<Finished<R>, Error> {
        let operation = self.operation();
        wait_for(self.into_future()).unwrap_or_else(|error| not_waited(operation, error))
    }
}
