//! The time, as the emulator takes it.
//!
//! In: nothing, or a test that moves the clock. Out: moments. Nothing here waits.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use time::OffsetDateTime;

/// Tells an emulator the time: the system's, or one that a test moves.
///
/// A clone is the same clock, so a test keeps one and gives the other to the emulator. Operations that are due are
/// completed when the emulator is asked the next time; nothing waits for a clock.
///
/// ```
/// use std::time::Duration;
///
/// use xms_emulator::{Clock, Emulator};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// let clock = Clock::manual();
/// let emulator = Emulator::builder().clock(clock.clone()).start().await?;
/// // … an operation is begun, and goes on for as long as the clock stands still …
/// clock.advance(Duration::from_secs(1));
/// # drop(emulator);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Clock(Kind);

#[derive(Clone, Debug)]
enum Kind {
    /// Does not go back when the system's clock is set.
    System {
        started: Instant,
        at: OffsetDateTime,
    },
    Manual(Arc<Mutex<OffsetDateTime>>),
}

impl Clock {
    /// Makes a clock that follows the system's from now on. It does not go back when the system's clock is set.
    pub fn system() -> Self {
        Self(Kind::System { started: Instant::now(), at: OffsetDateTime::now_utc() })
    }

    /// Makes a clock that stands still, at the present moment, until [`advance`](Self::advance) moves it.
    pub fn manual() -> Self {
        Self(Kind::Manual(Arc::new(Mutex::new(OffsetDateTime::now_utc()))))
    }

    /// Moves a clock that stands still. Does nothing with one that follows the system's.
    pub fn advance(&self, by: Duration) {
        if let Kind::Manual(now) = &self.0 {
            let mut now = now.lock().unwrap_or_else(PoisonError::into_inner);
            *now = after(*now, by);
        }
    }

    /// The moment.
    pub(crate) fn now(&self) -> OffsetDateTime {
        match &self.0 {
            Kind::System { started, at } => after(*at, started.elapsed()),
            Kind::Manual(now) => *now.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }
}

/// The moment that much later; the last of the calendar where there is none.
pub(crate) fn after(moment: OffsetDateTime, by: Duration) -> OffsetDateTime {
    let by = time::Duration::try_from(by).unwrap_or(time::Duration::MAX);
    moment.checked_add(by).unwrap_or(moment)
}
