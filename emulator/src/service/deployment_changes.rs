//! How deployments change: one at a time in a cloud service, and when the operation ends.
//!
//! In: deployments as they are to be, or what is to be done with one, or with one of its machines. Out: operations that put
//! them where they were. One that is new is seen from the beginning, as one that is being made. What else a change brings
//! comes with it.

use xms_runtime::server::{ErrorResponse, Incoming, Outcome};
use xms_services::service_management::deployments::{Deployment, DeploymentAddress};
use xms_services::service_management::roles::Role;

use super::Service;
use super::deployments::{addressed, deployment};
use super::machines::{machine, machine_mut};
use crate::state::cloud_service::whole_seconds;
use crate::state::deployment::{being_made, slot};
use crate::state::named::Kept;
use crate::state::operation::Target;
use crate::state::{State, World};

impl Service {
    /// Puts a deployment into its slot, or in the place of what it was, when the operation ends.
    pub(super) fn put(
        &self,
        state: &mut State,
        request: &Incoming,
        service: String,
        deployment: Deployment,
    ) -> Outcome<()> {
        self.put_with(state, request, service, deployment, |_, _, _| ())
    }

    /// Does the same with what comes with it, which is told the cloud service and the slot.
    pub(super) fn put_with(
        &self,
        state: &mut State,
        request: &Incoming,
        service: String,
        mut deployment: Deployment,
        rest: impl FnOnce(&mut World, &str, &str) + Send + Sync + 'static,
    ) -> Outcome<()> {
        deployment.last_modified_time = Some(whole_seconds(state.now));
        let place = slot(&deployment).to_owned();
        let is_new = state.world.deployments.get(&service, &place).is_err();
        let seen = is_new.then(|| Kept::new(being_made(&deployment), &state.room)).transpose()?;
        let kept = Kept::new(deployment, &state.room)?;
        let target = Target::cloud_service(&service);
        self.change(state, request, target.clone(), move |world| {
            rest(world, &service, &place);
            world.deployments.insert(&service, &place, kept);
        })?;
        if let Some(seen) = seen {
            state.operations.show(&target, seen);
        }
        Ok(().into())
    }

    /// Changes the deployment of that name or in that place.
    ///
    /// # Errors
    /// When there is none, or the change refuses.
    pub(super) fn change_addressed(
        &self,
        request: &Incoming,
        service: String,
        address: &DeploymentAddress,
        change: impl FnOnce(&State, &mut Deployment) -> Result<(), ErrorResponse>,
    ) -> Outcome<()> {
        let mut state = self.shared.write_state();
        let mut changed = addressed(&state, request, &service, address)?.clone();
        change(&state, &mut changed)?;
        self.put(&mut state, request, service, changed)
    }

    /// Changes the deployment of that name.
    pub(super) fn change_deployment(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        change: impl FnOnce(&State, &mut Deployment) -> Result<(), ErrorResponse>,
    ) -> Outcome<()> {
        self.change_addressed(request, service, &DeploymentAddress::name(name), change)
    }

    /// Changes a virtual machine of it.
    pub(super) fn change_machine(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: &str,
        change: impl FnOnce(&State, &mut Role) -> Result<(), ErrorResponse>,
    ) -> Outcome<()> {
        self.change_deployment(request, service, name, |state, changed| change(state, machine_mut(changed, role)?))
    }

    /// Looks at a virtual machine.
    pub(super) fn look_at_machine<T>(
        &self,
        request: &Incoming,
        service: &str,
        name: &str,
        role: &str,
        look: impl FnOnce(&Role) -> Result<T, ErrorResponse>,
    ) -> Outcome<T> {
        let state = self.shared.read_state();
        Ok(look(machine(deployment(&state, request, service, name)?, role)?)?.into())
    }
}
