//! Calls without an executor.
//!
//! In: a call, or a wait for one. Out: the same as when it is awaited. All blocking calls of a process share one
//! executor, which works only while one of them waits; it is never taken down, so dropping clients is always safe.

use std::future::IntoFuture;
use std::sync::OnceLock;

use tokio::runtime::{Builder, Handle, Runtime};

use super::call::Call;
use super::error::{Error, ErrorKind};
use super::long_running::{Finished, UntilDone};
use super::pages::Pages;
use super::reply::FromReply;
use super::request_error::RequestError;

/// `None` when the system gave no resources for it.
static EXECUTOR: OnceLock<Option<Runtime>> = OnceLock::new();

fn executor() -> Result<&'static Runtime, RequestError> {
    if Handle::try_current().is_ok() {
        return Err(RequestError::InsideExecutor);
    }
    let executor = EXECUTOR.get_or_init(|| Builder::new_current_thread().enable_all().build().ok());
    executor.as_ref().ok_or(RequestError::NoExecutor)
}

impl<T: FromReply> Call<'_, T> {
    /// Sends the call and waits for its response, without an executor.
    ///
    /// # Errors
    /// Fails as when it is awaited, and inside an executor, where it must be awaited.
    pub fn send_blocking(self) -> Result<T, Error> {
        match executor() {
            Ok(executor) => executor.block_on(self.into_future()),
            Err(error) => Err(self.plan.request_error(error)),
        }
    }
}

impl<T: FromReply> Pages<'_, T> {
    /// Reads the next page, without an executor; `None` after the last.
    ///
    /// # Errors
    /// Fails as [`next`](Self::next); and inside an executor, where that must be awaited.
    pub fn next_blocking(&mut self) -> Option<Result<T, Error>> {
        match executor() {
            Ok(executor) => executor.block_on(self.next()),
            Err(error) => self.fail(error).map(Err),
        }
    }
}

impl UntilDone<'_> {
    /// Waits until the service has done it, without an executor.
    ///
    /// # Errors
    /// Fails as when it is awaited, and inside an executor, where it must be awaited.
    pub fn wait(self) -> Result<Finished, Error> {
        match executor() {
            Ok(executor) => executor.block_on(self.into_future()),
            Err(error) => Err(Error::new(self.operation(), ErrorKind::Request(error))),
        }
    }
}
