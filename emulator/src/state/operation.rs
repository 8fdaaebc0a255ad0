//! Operations: what goes on after its answer, and how it ended.
//!
//! In: changes with the moment of their end. Out: their effects, one after the other, and what became of them. Those
//! that have ended are kept in a ring: the oldest are forgotten. Requests that were answered at once are in the log.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::fmt;

use time::OffsetDateTime;
use xms_runtime::server::ErrorResponse;
use xms_services::service_management::error_code;

use super::World;

/// How many operations that have ended are remembered.
const LENGTH: usize = 16_384;

/// What only one operation at a time may change.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Target {
    /// A cloud service with all that belongs to it, by its folded name.
    CloudService(String),
    /// An extension, by namespace and type.
    ExtensionImage(String, String),
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CloudService(name) => write!(f, "The cloud service `{name}`"),
            Self::ExtensionImage(namespace, kind) => write!(f, "The extension `{namespace}` `{kind}`"),
        }
    }
}

/// How an operation ended.
#[derive(Clone, Debug)]
pub(crate) struct Outcome {
    /// HTTP status of the outcome.
    pub(crate) status: u16,
    /// Code and message, where it failed.
    pub(crate) error: Option<(String, String)>,
}

impl Outcome {
    pub(crate) const DONE: Self = Self { status: 200, error: None };
}

/// A change that is to begin.
pub(crate) struct Started {
    pub(crate) id: u128,
    pub(crate) subscription: String,
    pub(crate) title: &'static str,
    pub(crate) target: Target,
    pub(crate) ends: OffsetDateTime,
    /// How it ends without its effect.
    pub(crate) failure: Option<Outcome>,
    pub(crate) effect: Box<dyn FnOnce(&mut World) + Send + Sync>,
}

/// What is known of an operation.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    pub(crate) subscription: String,
    pub(crate) title: &'static str,
    /// `None` while it goes on.
    pub(crate) outcome: Option<Outcome>,
}

/// All operations.
#[derive(Default)]
pub(crate) struct Tasks {
    records: HashMap<u128, Record>,
    /// By the moment of their end, then in the order in which they began.
    running: BTreeMap<(OffsetDateTime, u64), Started>,
    held: HashSet<Target>,
    begun: u64,
    /// Those that have ended.
    ended: VecDeque<u128>,
}

impl Tasks {
    /// Whether nothing changes the target.
    ///
    /// # Errors
    /// When something does.
    pub(crate) fn free(&self, target: &Target) -> Result<(), ErrorResponse> {
        if self.held.contains(target) {
            let message = format!("{target} is being changed by another operation.");
            return Err(ErrorResponse::new(&error_code::CONFLICT_ERROR, message));
        }
        Ok(())
    }

    pub(crate) fn begin(&mut self, started: Started) {
        let record = Record { subscription: started.subscription.clone(), title: started.title, outcome: None };
        self.records.insert(started.id, record);
        self.held.insert(started.target.clone());
        self.begun += 1;
        self.running.insert((started.ends, self.begun), started);
    }

    /// Whether one has ended whose effect is still to come.
    pub(crate) fn is_due(&self, now: OffsetDateTime) -> bool {
        self.running.first_key_value().is_some_and(|((ends, _), _)| *ends <= now)
    }

    pub(crate) fn settle(&mut self, now: OffsetDateTime, world: &mut World) {
        while let Some(first) = self.running.first_entry() {
            if first.key().0 > now {
                return;
            }
            let started = first.remove();
            self.held.remove(&started.target);
            let outcome = started.failure.unwrap_or_else(|| {
                (started.effect)(world);
                Outcome::DONE
            });
            if let Some(record) = self.records.get_mut(&started.id) {
                record.outcome = Some(outcome);
            }
            self.ended.push_back(started.id);
            if self.ended.len() > LENGTH
                && let Some(oldest) = self.ended.pop_front()
            {
                self.records.remove(&oldest);
            }
        }
    }

    /// What is known of an operation of that subscription.
    pub(crate) fn find(&self, id: u128, subscription: &str) -> Option<&Record> {
        self.records.get(&id).filter(|record| record.subscription.eq_ignore_ascii_case(subscription))
    }

    /// Those that go on, the next to end first.
    pub(crate) fn running(&self) -> impl Iterator<Item = &Started> {
        self.running.values()
    }

    /// The last that have ended, the latest first, with their ids.
    pub(crate) fn ended(&self) -> impl Iterator<Item = (u128, &Record)> {
        self.ended.iter().rev().filter_map(|id| Some((*id, self.records.get(id)?)))
    }
}

impl fmt::Debug for Tasks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tasks").field("running", &self.running.len()).field("ended", &self.ended.len()).finish()
    }
}
