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

/// One request and its answer, as the emulator understood them. It holds no bodies and no values of headers.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Exchange {
    /// Its place among all requests since the start or the last reset, counted from 1.
    pub number: u64,
    /// HTTP method.
    pub method: String,
    /// Path, without the query's values.
    pub path: String,
    /// The operation, such as `extensions.add`; `None` where none was found.
    pub operation: Option<String>,
    /// What the request gave as its version.
    pub version: Option<String>,
    /// HTTP status; `None` where no answer was sent.
    pub status: Option<u16>,
    /// The service's error code, where it was refused.
    pub code: Option<String>,
    /// Elements of the answer that the version does not have.
    pub left_out: Vec<String>,
    /// Elements of the request that the description does not have.
    pub unknown: Vec<String>,
    /// The answer's `x-ms-request-id`; empty where there was none.
    pub request_id: String,
    /// How long the answer took, in microseconds.
    pub micros: u64,
    /// The fault that it met on request.
    pub fault: Option<String>,
}

impl Exchange {
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
pub(crate) struct Log(Mutex<(u64, VecDeque<Exchange>)>);

impl Log {
    pub(crate) fn push(&self, mut entry: Exchange) {
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
    pub(crate) fn last(&self) -> (u64, Vec<Exchange>) {
        let inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        (inner.0, inner.1.iter().rev().cloned().collect())
    }

    pub(crate) fn clear(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = (0, VecDeque::new());
    }
}
