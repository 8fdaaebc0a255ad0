//! What goes on after its answer, and how it ended.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use xms_test_server::Failure;

/// How many operations are remembered.
const CAPACITY: usize = 1_000;

/// An operation that was begun.
#[derive(Clone, Debug)]
struct Begun {
    id: String,
    at: Instant,
    failure: Option<Failure>,
}

/// How an operation is.
#[derive(Clone, Debug)]
pub(super) enum State {
    Running,
    Succeeded,
    Failed(Failure),
}

/// The operations that were begun.
#[derive(Debug)]
pub(super) struct Running {
    begun: Mutex<VecDeque<Begun>>,
    /// How long each takes.
    time: Duration,
}

impl Running {
    pub(super) fn new(time: Duration) -> Self {
        Self { begun: Mutex::default(), time }
    }

    pub(super) fn begin(&self, id: String, failure: Option<Failure>) {
        let mut begun = self.begun.lock().unwrap_or_else(PoisonError::into_inner);
        if begun.len() == CAPACITY {
            begun.pop_front();
        }
        begun.push_back(Begun { id, at: Instant::now(), failure });
    }

    /// How the operation of that id is; `None` where none was begun.
    pub(super) fn state(&self, id: &str) -> Option<State> {
        let begun = self.begun.lock().unwrap_or_else(PoisonError::into_inner);
        let found = begun.iter().rev().find(|begun| begun.id == id)?;
        Some(match &found.failure {
            _ if found.at.elapsed() < self.time => State::Running,
            None => State::Succeeded,
            Some(failure) => State::Failed(failure.clone()),
        })
    }

    pub(super) fn clear(&self) {
        self.begun.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
