//! Work that would hold up a thread of an executor.
//!
//! In: work that takes longer than a millisecond or so. Out: its result, from a thread for work that blocks. Nothing here
//! bounds how much of it there is at once: the executor has a limit of such threads.

/// How many bytes of a document are read in a millisecond or so.
pub(crate) const LONG: usize = 256 << 10;

/// Does work that holds up its thread where it holds up nobody.
pub(crate) async fn aside<R: Send + 'static>(work: impl FnOnce() -> R + Send + 'static) -> R {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        // What went wrong there goes wrong here.
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            // The executor is being taken down, and polls nothing any more.
            Err(_) => std::future::pending().await,
        },
    }
}
