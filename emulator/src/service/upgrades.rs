//! Upgrades of deployments that go on after their operation: those that are walked by hand.
//!
//! In: a deployment as it was, and as it is to be. Out: the latter, with how far the upgrade has come. What an upgrade
//! brings is there at once; until its last domain was walked, what was there before is kept, to go back to.

use xms_runtime::server::{ErrorResponse, Incoming, Outcome};
use xms_services::service_management::deployments::{
    Deployment, UpgradeDomainState, UpgradeMode, UpgradeStatus, UpgradeType,
};

use super::{Service, bad_request, conflict};
use crate::state::State;
use crate::state::deployment::slot;
use crate::state::named::Kept;

impl Service {
    /// Puts an upgraded deployment in the place of what it was, when the operation ends.
    pub(super) fn put_upgraded(
        &self,
        state: &mut State,
        request: &Incoming,
        service: String,
        before: Deployment,
        mut after: Deployment,
        mode: Option<&UpgradeMode>,
    ) -> Outcome<()> {
        let walked = mode == Some(&UpgradeMode::Manual);
        set_current(&mut after, walked.then_some(0));
        let before = walked.then(|| Kept::new(before, &state.room)).transpose()?;
        self.put_with(state, request, service, after, move |world, service, place| match before {
            Some(before) => world.replaced.insert(service, place, before),
            None => drop(world.replaced.remove(service, place)),
        })
    }

    /// Upgrades the next domain.
    pub(super) fn walk(
        &self,
        state: &mut State,
        request: &Incoming,
        service: String,
        mut deployment: Deployment,
        domain: i32,
    ) -> Outcome<()> {
        let current = current(&deployment)?;
        if domain != current {
            return Err(bad_request(format!("The next upgrade domain is {current}.")));
        }
        let used = deployment.role_instances.iter().filter_map(|instance| instance.instance_upgrade_domain);
        let last = used.max().unwrap_or(0);
        set_current(&mut deployment, (domain < last).then_some(domain + 1));
        self.put_with(state, request, service, deployment, move |world, service, place| {
            if domain >= last {
                world.replaced.remove(service, place);
            }
        })
    }

    /// Goes back to what was there before the upgrade.
    pub(super) fn roll_back(
        &self,
        state: &mut State,
        request: &Incoming,
        service: String,
        deployment: &Deployment,
    ) -> Outcome<()> {
        current(deployment)?;
        let before = state.world.replaced.get(&service, slot(deployment))?.clone();
        self.put_with(state, request, service, before, |world, service, place| {
            world.replaced.remove(service, place);
        })
    }
}

/// Refuses what cannot be done while an upgrade goes on.
pub(super) fn check_settled(deployment: &Deployment) -> Result<(), ErrorResponse> {
    match current(deployment) {
        Ok(domain) => Err(conflict(format!("The upgrade has come to domain {domain}, and is to end first."))),
        Err(_) => Ok(()),
    }
}

/// The domain that is to be upgraded next.
fn current(deployment: &Deployment) -> Result<i32, ErrorResponse> {
    let status = deployment.upgrade_status.as_ref();
    let domain = status.and_then(|status| status.current_upgrade_domain);
    domain.ok_or_else(|| bad_request("No upgrade of the deployment goes on."))
}

/// Says that an upgrade has come to that domain, or that none goes on.
fn set_current(deployment: &mut Deployment, domain: Option<i32>) {
    let status = |domain| {
        let status = UpgradeStatus::new().upgrade_type(UpgradeType::Manual);
        status.current_upgrade_domain_state(UpgradeDomainState::Before).current_upgrade_domain(domain)
    };
    deployment.upgrade_status = domain.map(status);
    deployment.rollback_allowed = Some(domain.is_some());
    deployment.locked = Some(domain.is_some());
}
