//! The last requests, as the server understood them.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use xms_runtime::server::RequestRecord;

/// How many requests are remembered.
const CAPACITY: usize = 200;
/// How many bytes of a path are remembered.
const MAX_PATH: usize = 400;
/// How many elements are remembered of those that were left out, or unknown.
const MAX_ELEMENTS: usize = 20;

/// What is remembered of a request and its answer: no bodies, and no values of headers.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Exchange {
    pub(super) number: u64,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) operation: Option<String>,
    pub(super) version: Option<String>,
    pub(super) status: Option<u16>,
    pub(super) code: Option<String>,
    /// Elements of the answer that the version does not have.
    pub(super) left_out: Vec<String>,
    /// Elements of the request that the description does not have.
    pub(super) unknown: Vec<String>,
    pub(super) request_id: String,
    pub(super) micros: u64,
    pub(super) fault: Option<String>,
}

impl Exchange {
    pub(super) fn of(record: RequestRecord) -> Self {
        let few = |texts: Vec<String>| texts.into_iter().take(MAX_ELEMENTS).collect();
        Self {
            number: 0,
            method: record.method.to_string(),
            path: record.path,
            operation: record.operation.map(str::to_owned),
            version: record.version.map(|version| version.to_string()),
            status: Some(record.status),
            code: record.code,
            left_out: few(record.left_out),
            unknown: few(record.unknown),
            request_id: record.request_id.simple(),
            micros: u64::try_from(record.elapsed.as_micros()).unwrap_or(u64::MAX),
            fault: None,
        }
    }
}

/// The last requests.
#[derive(Debug, Default)]
pub(super) struct Log(Mutex<(u64, VecDeque<Exchange>)>);

impl Log {
    pub(super) fn push(&self, mut exchange: Exchange) {
        if let Some((end, _)) = exchange.path.char_indices().find(|(at, _)| *at >= MAX_PATH) {
            exchange.path.truncate(end);
            exchange.path.push('…');
        }
        let mut log = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (count, last) = &mut *log;
        *count += 1;
        exchange.number = *count;
        if last.len() == CAPACITY {
            last.pop_front();
        }
        last.push_back(exchange);
    }

    /// Says what was done to the last request on request.
    pub(super) fn mark_last(&self, fault: String) {
        let mut log = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(last) = log.1.back_mut() {
            last.fault = Some(fault);
        }
    }

    /// The last requests, the latest first.
    pub(super) fn last(&self) -> Vec<Exchange> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1.iter().rev().cloned().collect()
    }

    pub(super) fn clear(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Default::default();
    }
}
