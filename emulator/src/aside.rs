//! Work that takes long, away from the threads that answer requests.
//!
//! In: work of up to seconds. Out: its result, when it is its turn. Only so much is done at once, and who would wait too
//! long for a turn is told to come back. Nothing here knows what the work is.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

/// How much is done at once.
const AT_ONCE: usize = 2;

/// How long somebody waits for a turn.
const MAX_WAIT: Duration = Duration::from_secs(10);

/// Where such work is done. A clone is the same place.
#[derive(Clone, Debug)]
pub(crate) struct Aside(Arc<Semaphore>);

/// Why there is no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotDone {
    /// Too much is being done already.
    Busy,
    /// The work went wrong.
    Failed,
}

impl Default for Aside {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(AT_ONCE)))
    }
}

impl Aside {
    /// Does work whose result is waited for.
    ///
    /// # Errors
    /// When no turn comes, or the work panics.
    pub(crate) async fn run<R: Send + 'static>(&self, work: impl FnOnce() -> R + Send + 'static) -> Result<R, NotDone> {
        let turn = timeout(MAX_WAIT, Arc::clone(&self.0).acquire_owned()).await;
        let Ok(Ok(turn)) = turn else { return Err(NotDone::Busy) };
        let done = spawn_blocking(move || {
            // Held until the work ends, also where nobody waits for it any more.
            let _turn = turn;
            work()
        });
        done.await.map_err(|_| NotDone::Failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn so_much_is_done_at_once() {
        let aside = Aside::default();
        assert_eq!(aside.run(|| 7).await, Ok(7));
        assert_eq!(aside.run(|| panic!("wrong")).await, Err::<(), _>(NotDone::Failed));
        let turns = Arc::clone(&aside.0).acquire_many_owned(2).await;
        assert_eq!(aside.run(|| 7).await, Err(NotDone::Busy));
        drop(turns);
        assert_eq!(aside.run(|| 7).await, Ok(7));
    }
}
