//! What a service answers beyond its description.
//!
//! In: the elements and attributes that no table has, when an answer is read. Out: the same with the call that they
//! came with, for whoever listens and for who has the reply. Values are not among them: nobody says what they hold.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use super::settings::Settings;
use crate::xml::Unknown;
use crate::{Operation, Version};

/// Called with what answers hold beyond the description.
pub(super) type Observer = Arc<dyn Fn(&UnknownReport) + Send + Sync>;

/// Reports elements and attributes of an answer that the description does not have; see
/// [`ClientBuilder::on_unknown`](super::ClientBuilder::on_unknown).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnknownReport {
    /// Gives the id of the operation that was called.
    pub operation: &'static str,
    /// Names the version that was sent.
    pub version: Version,
    /// Gives the HTTP status of the answer.
    pub status: u16,
    /// Counts elements and attributes, without what stands inside them.
    pub count: usize,
    /// Holds the paths of elements, and of attributes as `path/@name`; a thousand of them at most.
    pub paths: Vec<String>,
}

/// What was found in one answer, shared by all that hold it.
#[derive(Clone)]
pub(super) struct Findings {
    observer: Option<Observer>,
    found: Arc<Mutex<Unknown>>,
}

impl Findings {
    pub(super) fn new(settings: &Settings) -> Self {
        Self { observer: settings.on_unknown.clone(), found: Arc::default() }
    }

    /// Keeps what was found, and tells it when it is new: an answer may be read several times.
    pub(super) fn note(&self, operation: &Operation, version: Version, status: u16, unknown: Unknown) {
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        if *found == unknown {
            return;
        }
        *found = unknown.clone();
        drop(found);
        if let Some(observer) = &self.observer {
            let Unknown { count, paths } = unknown;
            observer(&UnknownReport { operation: operation.id, version, status, count, paths });
        }
    }

    pub(super) fn found(&self) -> Unknown {
        self.found.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl fmt::Debug for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Findings").field(&self.found()).finish()
    }
}
