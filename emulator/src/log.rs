//! The last requests, as the server understood them.
//!
//! In: what the server tells of each request, and what was sent and came back. Out: the latest of them, and how many there
//! were in all. The oldest are forgotten. Texts are made of them when somebody asks.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use http::Method;
use serde::Serialize;
use time::OffsetDateTime;
use xms_runtime::server::RequestRecord;
use xms_runtime::{DateTime, Uuid, Version};
use xms_services::service_management::LONG_RUNNING;

use crate::completed::{Completed, Known};
use crate::contents::Contents;

/// How many requests are remembered.
const CAPACITY: usize = 200;

/// Parts of the log: where more threads answer, some share one.
const PARTS: usize = 16;

/// How many bytes of a text are remembered.
const MAX_TEXT_BYTES: usize = 400;

/// How many elements are remembered of those that were left out, or unknown.
const MAX_ELEMENTS: usize = 20;

/// Describes one request and its answer, as the emulator understood them. It holds no bodies and no values of
/// headers.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Exchange {
    /// Counts the requests since the start or the last reset, from 1.
    pub number: u64,
    /// Tells when it was answered, such as `2014-04-29T18:30:38.25Z`; in the system's time, also where a
    /// [`Clock`](crate::Clock) is moved.
    pub time: String,
    /// Names the HTTP method.
    pub method: String,
    /// Gives the path, without the query's values.
    pub path: String,
    /// Names the operation, such as `extensions.add`; `None` where none was found.
    pub operation: Option<String>,
    /// Gives the version that was asked for; `None` where it was missing or none.
    pub version: Option<String>,
    /// Gives the HTTP status; `None` where no answer was sent.
    pub status: Option<u16>,
    /// Names the service's error code; `None` where the request was carried out.
    pub code: Option<String>,
    /// Lists elements of the answer that the version does not have, twenty at most.
    pub left_out: Vec<String>,
    /// Lists elements of the request that the description does not have, twenty at most.
    pub unknown: Vec<String>,
    /// Gives the answer's `x-ms-request-id`; empty where there was none.
    pub request_id: String,
    /// Tells how long the answer took, in microseconds.
    pub micros: u64,
    /// Names the fault that the request met because of a [`FaultRule`](crate::FaultRule).
    pub fault: Option<String>,
}

impl Exchange {
    fn of(number: u64, entry: &Entry) -> Self {
        Self {
            number,
            time: time(entry.at),
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
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) at: SystemTime,
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
    /// What was sent and came back.
    pub(crate) contents: Contents,
}

impl Entry {
    pub(crate) fn of(record: RequestRecord, fault: Option<String>, contents: Contents) -> Self {
        Self {
            at: SystemTime::now(),
            method: record.method,
            path: truncated(record.path),
            operation: record.operation,
            version: record.version,
            status: Some(record.status),
            code: record.code,
            left_out: truncated_list(record.left_out),
            unknown: truncated_list(record.unknown),
            request_id: Some(record.request_id),
            took: record.elapsed,
            fault,
            contents,
        }
    }

    /// The id, and the subscription with the status, by which a look at operations finds it: it was carried out, and was no such
    /// look itself.
    fn completed(&self) -> Option<(Uuid, Known)> {
        let carried_out = self.code.is_none() && self.operation.is_some_and(|id| id != LONG_RUNNING.poll.id);
        let subscription = first_segment(&self.path).filter(|_| carried_out)?;
        Some((self.request_id?, Known::of(subscription, self.status?)))
    }
}

/// What stands in a path behind the first slash.
pub(crate) fn first_segment(path: &str) -> Option<&str> {
    // A byte is found in less time than a character, and this is done for every request.
    let mut segments = path.as_bytes().split(|byte| *byte == b'/');
    let (before, segment) = (segments.next()?.len(), segments.next()?.len());
    path.get(before + 1..before + 1 + segment)
}

/// A moment, in milliseconds.
fn time(at: SystemTime) -> String {
    let at = OffsetDateTime::from(at);
    let whole = at.replace_nanosecond(u32::from(at.millisecond()) * 1_000_000);
    DateTime::from(whole.unwrap_or(at)).to_string()
}

/// No more of a text than a person reads. Clients may make names and paths as long as they like.
pub(crate) fn truncated(mut text: String) -> String {
    if text.len() > MAX_TEXT_BYTES {
        let end = (0..=MAX_TEXT_BYTES).rev().find(|&end| text.is_char_boundary(end));
        text.truncate(end.unwrap_or_default());
        text.push('…');
        text.shrink_to_fit();
    }
    text
}

/// No more of a list than a person reads; the last says how many there were in all.
fn truncated_list(texts: Vec<String>) -> Vec<String> {
    let count = texts.len();
    let mut truncated_list: Vec<String> = texts.into_iter().take(MAX_ELEMENTS).map(truncated).collect();
    if count > MAX_ELEMENTS {
        truncated_list.push(format!("… {count} in all"));
    }
    truncated_list
}

/// The last requests.
///
/// A thread that answers has a part of its own, so that none waits for another, and gives back the memory that it has taken.
#[derive(Debug, Default)]
pub(crate) struct Log {
    /// Of all, also of those that are forgotten. It grows while a part is locked.
    count: AtomicU64,
    parts: [Mutex<Part>; PARTS],
    /// More of them, with less of each.
    completed: Completed,
}

/// What a thread has answered: as many as are remembered of all, since it may have answered all of them.
type Part = VecDeque<(u64, Arc<Entry>)>;

impl Log {
    pub(crate) fn push(&self, entry: Entry) {
        if let Some((id, known)) = entry.completed() {
            self.completed.push(id, known);
        }
        let entry = Arc::new(entry);
        let mut part = lock(self.own_part());
        let number = self.count.fetch_add(1, Ordering::Relaxed) + 1;
        let forgotten = if part.len() == CAPACITY { part.pop_front() } else { None };
        part.push_back((number, entry));
        drop(part);
        // Nobody waits while its memory is given back.
        drop(forgotten);
    }

    /// The part of the present thread.
    fn own_part(&self) -> &Mutex<Part> {
        static THREADS: AtomicUsize = AtomicUsize::new(0);
        thread_local! {
            static THREAD: usize = THREADS.fetch_add(1, Ordering::Relaxed);
        }
        &self.parts[THREAD.with(|thread| thread % PARTS)]
    }

    /// The status with which a request of that subscription was answered, where it was carried out.
    pub(crate) fn completed_status(&self, request_id: Uuid, subscription: &str) -> Option<u16> {
        self.completed.find(request_id, subscription)
    }

    /// How many there were, and the last of them, the latest first.
    pub(crate) fn last(&self) -> (u64, Vec<Exchange>) {
        let (count, last) = self.copy();
        (count, last.iter().rev().map(|(number, entry)| Exchange::of(*number, entry)).collect())
    }

    /// The requests behind that number, the oldest first, with what was sent and came back. Behind a number that no request
    /// has yet, there were others before everything was forgotten: then it is all of them.
    pub(crate) fn after(&self, number: u64) -> Vec<(Exchange, Arc<Entry>)> {
        let (count, last) = self.copy();
        let number = if number > count { 0 } else { number };
        let behind = last.into_iter().filter(|(own, _)| *own > number);
        behind.map(|(own, entry)| (Exchange::of(own, &entry), entry)).collect()
    }

    /// The request of that number, where it is not forgotten.
    pub(crate) fn exchange(&self, number: u64) -> Option<(Exchange, Arc<Entry>)> {
        let (_, last) = self.copy();
        let (_, entry) = last.into_iter().find(|(own, _)| *own == number)?;
        Some((Exchange::of(number, &entry), entry))
    }

    /// How many there were, and those that are remembered with their numbers, the oldest first.
    fn copy(&self) -> (u64, Vec<(u64, Arc<Entry>)>) {
        // Every number that is given out is in its part once all are locked.
        let parts = self.parts.each_ref().map(lock);
        let count = self.count.load(Ordering::Relaxed);
        let remembered = |(number, _): &&(u64, Arc<Entry>)| number + CAPACITY as u64 > count;
        let mut last: Vec<_> = parts.iter().flat_map(|part| part.iter().filter(remembered)).cloned().collect();
        drop(parts);
        last.sort_unstable_by_key(|(number, _)| *number);
        (count, last)
    }

    pub(crate) fn clear(&self) {
        self.completed.clear();
        let mut parts = self.parts.each_ref().map(lock);
        parts.iter_mut().for_each(|part| part.clear());
        self.count.store(0, Ordering::Relaxed);
    }
}

fn lock<T>(part: &Mutex<T>) -> MutexGuard<'_, T> {
    part.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_and_lists_are_cut_where_characters_end() {
        let long = truncated("é".repeat(MAX_TEXT_BYTES));
        assert!(long.len() <= MAX_TEXT_BYTES + "…".len() && long.ends_with("é…"), "{long}");
        let texts = truncated_list(vec!["a".to_owned(); MAX_ELEMENTS + 1]);
        assert_eq!((texts.len(), texts.last().map(String::as_str)), (MAX_ELEMENTS + 1, Some("… 21 in all")));
    }
}
