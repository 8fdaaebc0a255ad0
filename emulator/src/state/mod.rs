//! What the emulated service knows.
//!
//! In: changes that requests ask for, and the present moment. Out: what there is, and what is going on. Changes take
//! effect when their operations end, and that is found out when the state is next looked at: nothing here waits, and
//! no task runs behind it. Nothing here knows HTTP.

pub(crate) mod certificate;
pub(crate) mod cloud_service;
pub(crate) mod extension;
pub(crate) mod extension_image;
pub(crate) mod number;
pub(crate) mod operation;
pub(crate) mod room;

use std::time::Duration;

use time::OffsetDateTime;
use xms_runtime::server::{ErrorResponse, Incoming};

use cloud_service::CloudServices;
use extension_image::ExtensionImages;
use operation::{OperationOutcome, OperationStore, RunningOperation, Target};
use room::Room;

/// Everything but what is going on.
#[derive(Debug, Default)]
pub(crate) struct World {
    pub(crate) images: ExtensionImages,
    pub(crate) services: CloudServices,
    /// In the seed's order.
    pub(crate) locations: Vec<String>,
    /// Subscriptions that may publish.
    pub(crate) publishers: Vec<String>,
}

/// What there is, and what is going on.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) world: World,
    pub(crate) operations: OperationStore,
    /// What there can be besides.
    pub(crate) room: Room,
    /// How long a change takes.
    pub(crate) operation_time: Duration,
    /// How long an extension needs to reach all regions.
    pub(crate) replication_time: Duration,
    pub(crate) now: OffsetDateTime,
}

impl State {
    /// What there is at that moment, with nothing going on.
    pub(crate) fn new(world: World, operation_time: Duration, replication_time: Duration, now: OffsetDateTime) -> Self {
        Self {
            world,
            operations: OperationStore::default(),
            room: Room::default(),
            operation_time,
            replication_time,
            now,
        }
    }

    /// Carries out what has ended by then.
    pub(crate) fn advance_to(&mut self, now: OffsetDateTime) {
        // Two threads may have asked for the time in one order and come here in the other.
        self.now = self.now.max(now);
        self.operations.complete_due(self.now, &mut self.world);
    }

    /// Begins a change; its effect comes when it ends, unless it is to fail.
    ///
    /// # Errors
    /// When another change of the same target goes on.
    pub(crate) fn start_operation(
        &mut self,
        request: &Incoming,
        target: Target,
        failure: Option<OperationOutcome>,
        effect: impl FnOnce(&mut World) + Send + Sync + 'static,
    ) -> Result<(), ErrorResponse> {
        self.operations.check_idle(&target)?;
        self.operations.start(RunningOperation {
            id: request.request_id().as_u128(),
            subscription: request.base_value(0).to_owned(),
            title: request.operation().title,
            target,
            ends: crate::clock::after(self.now, self.operation_time),
            failure,
            effect: Box::new(effect),
        });
        Ok(())
    }
}
