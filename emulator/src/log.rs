//! The last requests, as the server understood them.
//!
//! In: what the server tells of each request. Out: the latest of them, and how many there were in all. The oldest are
//! forgotten. Texts are made of them when somebody asks.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::Method;
use serde::Serialize;
use xms_runtime::server::RequestRecord;
use xms_runtime::{Uuid, Version};
use xms_services::service_management::LONG_RUNNING;

use crate::answered::Answered;

/// How many requests are remembered.
const LENGTH: usize = 200;

/// How many bytes of a text are remembered.
const LONGEST: usize = 400;

/// How many elements are remembered of those that were left out, or unknown.
const MOST: usize = 20;

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
    /// The version that the request asked for, where it was one.
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
    fn of(number: u64, entry: &Entry) -> Self {
        Self {
            number,
            method: entry.method.to_string(),
            path: entry.path.clone(),
            operation: entry.operation.map(str::to_owned),
            version: entry.version.map(|version| version.to_string()),
            status: entry.status,
            code: entry.code.clone(),
            left_out: entry.left_out.clone(),
            unknown: entry.unknown.clone(),
            request_id: entry.request_id.map(|id| id.simple()).unwrap_or_default(),
            micros: u64::try_from(entry.took.as_micros()).unwrap_or(u64::MAX),
            fault: entry.fault.clone(),
        }
    }
}

/// The same as it is remembered.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) operation: Option<&'static str>,
    pub(crate) version: Option<Version>,
    /// HTTP status; `None` where no answer was sent.
    pub(crate) status: Option<u16>,
    pub(crate) code: Option<String>,
    /// Elements of the answer that the version does not have.
    pub(crate) left_out: Vec<String>,
    /// Elements of the request that the description does not have.
    pub(crate) unknown: Vec<String>,
    pub(crate) request_id: Option<Uuid>,
    pub(crate) took: Duration,
    /// What was done to it on request.
    pub(crate) fault: Option<String>,
}

impl Entry {
    pub(crate) fn of(record: RequestRecord) -> Self {
        Self {
            method: record.method,
            path: shortened(record.path),
            operation: record.operation,
            version: record.version,
            status: Some(record.status),
            code: record.code,
            left_out: few(record.left_out),
            unknown: few(record.unknown),
            request_id: Some(record.request_id),
            took: record.elapsed,
            fault: None,
        }
    }

    /// The id, the subscription and the status by which a look at operations finds it: it was carried out, and was no such
    /// look itself.
    fn answered(&self) -> Option<(Uuid, &str, u16)> {
        let carried_out = self.code.is_none() && self.operation.is_some_and(|id| id != LONG_RUNNING.poll.id);
        let subscription = self.path.split('/').nth(1).filter(|_| carried_out)?;
        Some((self.request_id?, subscription, self.status?))
    }
}

/// No more of a text than a person reads. Clients may make names and paths as long as they like.
fn shortened(mut text: String) -> String {
    if text.len() > LONGEST {
        let end = (0..=LONGEST).rev().find(|&end| text.is_char_boundary(end));
        text.truncate(end.unwrap_or_default());
        text.push('…');
        text.shrink_to_fit();
    }
    text
}

/// No more of a list than a person reads; the last says how many there were in all.
fn few(texts: Vec<String>) -> Vec<String> {
    let count = texts.len();
    let mut few: Vec<String> = texts.into_iter().take(MOST).map(shortened).collect();
    if count > MOST {
        few.push(format!("… {count} in all"));
    }
    few
}

/// The last requests.
#[derive(Debug, Default)]
pub(crate) struct Log(Mutex<Entries>);

#[derive(Debug, Default)]
struct Entries {
    /// Of all, also of those that are forgotten.
    count: u64,
    last: VecDeque<Entry>,
    /// More of them, with less of each.
    answered: Answered,
}

impl Log {
    fn entries(&self) -> MutexGuard<'_, Entries> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn push(&self, entry: Entry) {
        let mut entries = self.entries();
        entries.count += 1;
        if let Some((id, subscription, status)) = entry.answered() {
            entries.answered.push(id, subscription, status);
        }
        let forgotten = if entries.last.len() == LENGTH { entries.last.pop_front() } else { None };
        entries.last.push_back(entry);
        drop(entries);
        // Nobody waits while its memory is given back.
        drop(forgotten);
    }

    /// Says what was done to the request of that id.
    pub(crate) fn mark(&self, request_id: Option<Uuid>, fault: String) {
        let mut entries = self.entries();
        if let Some(entry) = entries.last.iter_mut().rev().find(|entry| entry.request_id == request_id) {
            entry.fault = Some(fault);
        }
    }

    /// The status with which a request of that subscription was answered, where it was carried out.
    pub(crate) fn answered(&self, request_id: Uuid, subscription: &str) -> Option<u16> {
        self.entries().answered.find(request_id, subscription)
    }

    /// How many there were, and the last of them, the latest first.
    pub(crate) fn last(&self) -> (u64, Vec<Exchange>) {
        let entries = self.entries();
        let last = (1..=entries.count).rev().zip(entries.last.iter().rev());
        (entries.count, last.map(|(number, entry)| Exchange::of(number, entry)).collect())
    }

    pub(crate) fn clear(&self) {
        *self.entries() = Entries::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_and_lists_are_cut_where_characters_end() {
        let long = shortened("é".repeat(LONGEST));
        assert!(long.len() <= LONGEST + "…".len() && long.ends_with("é…"), "{long}");
        let texts = few(vec!["a".to_owned(); MOST + 1]);
        assert_eq!((texts.len(), texts.last().map(String::as_str)), (MOST + 1, Some("… 21 in all")));
    }
}
