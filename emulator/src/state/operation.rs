//! Operations: what goes on after its answer, and how it ended.
//!
//! In: changes with the moment of their end. Out: their effects, one after the other, and what became of them. Those
//! that have ended are kept in a ring: the oldest are forgotten. Requests that were answered at once are in the log.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fmt;

use time::OffsetDateTime;
use xms_runtime::server::ErrorResponse;
use xms_services::service_management::deployments::Deployment;
use xms_services::service_management::error_code;

use super::World;
use super::cloud_service::case_folded;
use super::named::Kept;
use crate::id_map::IdMap;

/// How many operations that have ended are remembered.
const CAPACITY: usize = 16_384;

/// What only one operation at a time may change.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Target {
    /// A cloud service with all that belongs to it, by its folded name.
    CloudService(String),
    /// An extension, by namespace and type.
    ExtensionImage(String, String),
    /// Anything else that has a name: what it is, whose, and its folded name.
    Named(&'static str, String, String),
    /// Nothing that others change: a request, by its id.
    Request(u128),
}

impl Target {
    /// The cloud service of that name.
    pub(crate) fn cloud_service(name: &str) -> Self {
        Self::CloudService(case_folded(name))
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CloudService(name) => write!(f, "The cloud service `{name}`"),
            Self::ExtensionImage(namespace, kind) => write!(f, "The extension `{namespace}` `{kind}`"),
            Self::Named(what, _, name) => write!(f, "The {what} `{name}`"),
            Self::Request(_) => f.write_str("What the request changes"),
        }
    }
}

/// How an operation ended.
#[derive(Clone, Debug)]
pub(crate) struct OperationOutcome {
    /// HTTP status of the outcome.
    pub(crate) status: u16,
    /// Code and message, where it failed.
    pub(crate) error: Option<(String, String)>,
}

impl OperationOutcome {
    pub(crate) const DONE: Self = Self { status: 200, error: None };
}

/// A change that is to begin.
pub(crate) struct RunningOperation {
    pub(crate) id: u128,
    pub(crate) subscription: String,
    pub(crate) title: &'static str,
    pub(crate) target: Target,
    pub(crate) ends: OffsetDateTime,
    /// How it ends without its effect.
    pub(crate) failure: Option<OperationOutcome>,
    pub(crate) effect: Box<dyn FnOnce(&mut World) + Send + Sync>,
}

/// What is known of an operation.
#[derive(Clone, Debug)]
pub(crate) struct OperationRecord {
    pub(crate) subscription: String,
    pub(crate) title: &'static str,
    /// `None` while it goes on.
    pub(crate) outcome: Option<OperationOutcome>,
}

/// All operations.
#[derive(Default)]
pub(crate) struct OperationStore {
    records: IdMap<OperationRecord>,
    /// By the moment of their end, then in the order in which they began.
    running: BTreeMap<(OffsetDateTime, u64), RunningOperation>,
    /// What is being changed, with the deployment that is made there, as it is seen meanwhile.
    locked: HashMap<Target, Option<Kept<Deployment>>>,
    sequence: u64,
    /// Those that have ended.
    ended: VecDeque<u128>,
}

impl OperationStore {
    /// Whether nothing changes the target.
    ///
    /// # Errors
    /// When something does.
    pub(crate) fn check_idle(&self, target: &Target) -> Result<(), ErrorResponse> {
        if self.locked.contains_key(target) {
            let message = format!("{target} is being changed by another operation.");
            return Err(ErrorResponse::new(&error_code::CONFLICT_ERROR, message));
        }
        Ok(())
    }

    pub(crate) fn start(&mut self, started: RunningOperation) {
        let record =
            OperationRecord { subscription: started.subscription.clone(), title: started.title, outcome: None };
        self.records.insert(started.id, record);
        self.locked.insert(started.target.clone(), None);
        self.sequence += 1;
        self.running.insert((started.ends, self.sequence), started);
    }

    /// Lets a deployment be seen while the operation goes on that makes it, where there is one.
    pub(crate) fn show(&mut self, target: &Target, deployment: Kept<Deployment>) {
        if let Some(shown) = self.locked.get_mut(target) {
            *shown = Some(deployment);
        }
    }

    /// The deployment that is being made in a cloud service.
    pub(crate) fn deploying(&self, service: &str) -> Option<&Deployment> {
        self.locked.get(&Target::cloud_service(service))?.as_ref().map(Kept::value)
    }

    /// Whether one has ended whose effect is still to come.
    pub(crate) fn has_due(&self, now: OffsetDateTime) -> bool {
        self.running.first_key_value().is_some_and(|((ends, _), _)| *ends <= now)
    }

    pub(crate) fn complete_due(&mut self, now: OffsetDateTime, world: &mut World) {
        while let Some(first) = self.running.first_entry() {
            if first.key().0 > now {
                return;
            }
            let started = first.remove();
            self.locked.remove(&started.target);
            let outcome = started.failure.unwrap_or_else(|| {
                (started.effect)(world);
                OperationOutcome::DONE
            });
            if let Some(record) = self.records.get_mut(&started.id) {
                record.outcome = Some(outcome);
            }
            self.ended.push_back(started.id);
            if self.ended.len() > CAPACITY
                && let Some(oldest) = self.ended.pop_front()
            {
                self.records.remove(&oldest);
            }
        }
    }

    /// What is known of an operation of that subscription.
    pub(crate) fn find(&self, id: u128, subscription: &str) -> Option<&OperationRecord> {
        self.records.get(&id).filter(|record| record.subscription.eq_ignore_ascii_case(subscription))
    }

    /// Those that go on, the next to end first.
    pub(crate) fn running(&self) -> impl Iterator<Item = &RunningOperation> {
        self.running.values()
    }

    /// The last that have ended, the latest first, with their ids.
    pub(crate) fn ended(&self) -> impl Iterator<Item = (u128, &OperationRecord)> {
        self.ended.iter().rev().filter_map(|id| Some((*id, self.records.get(id)?)))
    }
}

impl fmt::Debug for OperationStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OperationStore")
            .field("running", &self.running.len())
            .field("ended", &self.ended.len())
            .finish()
    }
}
