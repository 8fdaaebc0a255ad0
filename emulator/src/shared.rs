//! What all requests share: the state, the faults, and the log.
//!
//! In: a seed and a clock. Out: looks at the state, each at the moment it is taken. No lock is held while anything is
//! awaited.

use std::ops::Deref;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Duration;

use time::OffsetDateTime;
use xms_test_server::Faults;

use crate::clock::Clock;
use crate::log::Log;
use crate::seed::Seed;
use crate::state::State;

/// What all requests share.
#[derive(Debug)]
pub(crate) struct Shared {
    state: RwLock<State>,
    pub(crate) faults: Faults,
    pub(crate) log: Log,
    clock: Clock,
    seed: Seed,
    /// In the place of the seed's.
    operation_time: Option<Duration>,
    replication_time: Option<Duration>,
    /// How often the state was, or may have been, changed.
    changes: AtomicU64,
}

/// A look at the state, beside those of others.
#[derive(Debug)]
pub(crate) struct StateGuard<'a> {
    state: RwLockReadGuard<'a, State>,
    /// When it is taken.
    pub(crate) now: OffsetDateTime,
}

impl Deref for StateGuard<'_> {
    type Target = State;

    fn deref(&self) -> &State {
        &self.state
    }
}

impl Shared {
    pub(crate) fn new(
        seed: Seed,
        clock: Clock,
        operation_time: Option<Duration>,
        replication_time: Option<Duration>,
    ) -> Self {
        let state = RwLock::new(seed.state(clock.now()));
        let (faults, log) = (Faults::default(), Log::default());
        let changes = AtomicU64::new(0);
        let shared = Self { state, faults, log, clock, seed, operation_time, replication_time, changes };
        shared.reset();
        shared
    }

    /// The state at this moment, to be looked at.
    pub(crate) fn read_state(&self) -> StateGuard<'_> {
        let now = self.clock.now();
        let read = || {
            let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
            StateGuard { now: now.max(state.now), state }
        };
        let first = read();
        if !first.operations.has_due(first.now) {
            return first;
        }
        drop(first);
        drop(self.write_state());
        // What others begin meanwhile is later than this look.
        read()
    }

    /// The state at this moment, to be changed.
    pub(crate) fn write_state(&self) -> RwLockWriteGuard<'_, State> {
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        state.advance_to(self.clock.now());
        self.changes.fetch_add(1, Ordering::Relaxed);
        state
    }

    /// A number that is another when the state may have changed, also by what was due.
    pub(crate) fn changes(&self) -> u64 {
        drop(self.read_state());
        self.changes.load(Ordering::Relaxed)
    }

    /// The state as a seed.
    pub(crate) fn export(&self) -> String {
        Seed::export(&self.read_state())
    }

    /// Forgets everything but the seed.
    pub(crate) fn reset(&self) {
        let mut fresh = self.seed.state(self.clock.now());
        fresh.operation_time = self.operation_time.unwrap_or(fresh.operation_time);
        fresh.replication_time = self.replication_time.unwrap_or(fresh.replication_time);
        *self.state.write().unwrap_or_else(PoisonError::into_inner) = fresh;
        self.changes.fetch_add(1, Ordering::Relaxed);
        self.faults.clear();
        self.log.clear();
    }
}
