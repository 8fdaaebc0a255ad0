//! Migrations to Azure Resource Manager, step by step: of networks, deployments, and what belongs to them.
//!
//! In: what is to move, and the step. Out: how far it has come. A step follows the one before, and nothing moves: what was
//! committed stays where it is, and says so.

use xms_runtime::Record;
use xms_runtime::server::{ErrorResponse, Incoming, Outcome};
use xms_services::service_management::migrations::{MigrationState, ValidationMessageList};
use xms_services::service_management::os_images::BareString;

use super::named_changes::Kind;
use super::{Service, conflict, subscription};
use crate::state::State;
use crate::state::named::Kept;
use crate::state::operation::Target;

/// A step of a migration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Prepare,
    Commit,
    Abort,
}

impl Service {
    /// Takes a step of what has a name, and is called `what` in the list of migrations.
    ///
    /// # Errors
    /// When there is none of that name, and those of [`Self::migrate`].
    pub(super) fn migrate_named<T: Record>(
        &self,
        request: &Incoming,
        kind: Kind<T>,
        what: &str,
        name: &str,
        step: Step,
    ) -> Outcome<()> {
        let (mut state, owner) = (self.shared.write_state(), subscription(request));
        let known = kind(&mut state.world);
        known.get(owner, name)?;
        let target = known.target(owner, name);
        self.migrate(&mut state, request, target, format!("{what} {name}"), step)
    }

    /// Takes a step, when the operation ends.
    ///
    /// # Errors
    /// When the migration has not come so far, or too far already; or another operation changes what moves.
    pub(super) fn migrate(
        &self,
        state: &mut State,
        request: &Incoming,
        target: Target,
        name: String,
        step: Step,
    ) -> Outcome<()> {
        let owner = subscription(request).to_owned();
        let wanted = if step == Step::Prepare { MigrationState::NotBegun } else { MigrationState::Prepared };
        let current = migration(state, &owner, &name).unwrap_or(MigrationState::NotBegun);
        if current != wanted {
            return Err(conflict(format!("The state of the migration is `{current}`, and not `{wanted}`.")));
        }
        let next = match step {
            Step::Prepare => Some(MigrationState::Prepared),
            Step::Commit => Some(MigrationState::Committed),
            Step::Abort => None,
        };
        let next = next.map(|next| Kept::new(BareString::new().value(next.as_str()), &state.room)).transpose()?;
        self.change(state, request, target, move |world| match next {
            Some(next) => world.migrations.insert(&owner, &name, next),
            None => drop(world.migrations.remove(&owner, &name)),
        })?;
        Ok(().into())
    }
}

/// How far a migration has come, where one has begun.
pub(super) fn migration(state: &State, owner: &str, name: &str) -> Option<MigrationState> {
    state.world.migrations.get(owner, name).ok().and_then(|known| known.value.as_deref()).map(Into::into)
}

/// Nothing speaks against a migration of what there is.
pub(super) fn nothing_found<T>(found: Result<T, ErrorResponse>) -> Outcome<ValidationMessageList> {
    found.map(|_| ValidationMessageList::new().into())
}
