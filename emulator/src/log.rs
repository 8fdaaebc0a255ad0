//! The last requests, as the server understood them.
//!
//! In: what the server tells of each request. Out: the latest of them, and how many there were in all. The oldest are
//! forgotten.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use xms_runtime::server::Seen;

/// How many requests are remembered.
const LENGTH: usize = 200;

/// One request and its answer.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Entry {
    /// Its place among all requests since the start.
    pub(crate) number: u64,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) operation: Option<String>,
    pub(crate) version: Option<String>,
    /// HTTP status; `None` where no answer was sent.
    pub(crate) status: Option<u16>,
    pub(crate) code: Option<String>,
    /// Elements of the answer that the version does not have.
    pub(crate) left_out: Vec<String>,
    /// Elements of the request that the description does not have.
    pub(crate) unknown: Vec<String>,
    pub(crate) request_id: String,
    pub(crate) micros: u64,
    /// What was done to it on request.
    pub(crate) fault: Option<String>,
}

impl Entry {
    pub(crate) fn of(seen: Seen) -> Self {
        Self {
            number: 0,
            method: seen.method,
            path: seen.path,
            operation: seen.operation.map(str::to_owned),
            version: seen.version.map(|version| version.to_string()),
            status: Some(seen.status),
            code: seen.code,
            left_out: seen.left_out,
            unknown: seen.unknown,
            request_id: seen.request_id,
            micros: u64::try_from(seen.took.as_micros()).unwrap_or(u64::MAX),
            fault: None,
        }
    }
}

/// The last requests.
#[derive(Debug, Default)]
pub(crate) struct Log(Mutex<(u64, VecDeque<Entry>)>);

impl Log {
    pub(crate) fn push(&self, mut entry: Entry) {
        let mut inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (count, entries) = &mut *inner;
        *count += 1;
        entry.number = *count;
        if entries.len() == LENGTH {
            entries.pop_front();
        }
        entries.push_back(entry);
    }

    /// Says what was done to the request of that id.
    pub(crate) fn mark(&self, request_id: &str, fault: String) {
        let mut inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(entry) = inner.1.iter_mut().rev().find(|entry| entry.request_id == request_id) {
            entry.fault = Some(fault);
        }
    }

    /// How many there were, and the last of them, the latest first.
    pub(crate) fn last(&self) -> (u64, Vec<Entry>) {
        let inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        (inner.0, inner.1.iter().rev().cloned().collect())
    }

    pub(crate) fn clear(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = (0, VecDeque::new());
    }
}
