//! What time it is.
//!
//! In: nothing, or a test that moves the clock. Out: moments. Nothing here waits.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use time::OffsetDateTime;

/// Tells the time. A clone is the same clock.
#[derive(Clone, Debug)]
pub struct Clock(Kind);

#[derive(Clone, Debug)]
enum Kind {
    /// Does not go back when the system's clock is set.
    System {
        begun: Instant,
        at: OffsetDateTime,
    },
    Manual(Arc<Mutex<OffsetDateTime>>),
}

impl Clock {
    /// The system's.
    pub fn system() -> Self {
        Self(Kind::System { begun: Instant::now(), at: OffsetDateTime::now_utc() })
    }

    /// One that stands still, at the present moment, until it is moved.
    pub fn manual() -> Self {
        Self(Kind::Manual(Arc::new(Mutex::new(OffsetDateTime::now_utc()))))
    }

    /// Moves a clock that stands still; does nothing with the system's.
    pub fn advance(&self, by: Duration) {
        if let Kind::Manual(now) = &self.0 {
            let mut now = now.lock().unwrap_or_else(PoisonError::into_inner);
            *now = after(*now, by);
        }
    }

    /// The moment.
    pub(crate) fn now(&self) -> OffsetDateTime {
        match &self.0 {
            Kind::System { begun, at } => after(*at, begun.elapsed()),
            Kind::Manual(now) => *now.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }
}

/// The moment that much later; the last of the calendar where there is none.
pub(crate) fn after(moment: OffsetDateTime, by: Duration) -> OffsetDateTime {
    let by = time::Duration::try_from(by).unwrap_or(time::Duration::MAX);
    moment.checked_add(by).unwrap_or(moment)
}
