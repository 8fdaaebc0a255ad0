//! Affinity groups.
//!
//! In: their names with a location. Out: the same, with the cloud services and storage accounts that are in them. One that
//! is in use is not deleted.

use xms_runtime::server::{Incoming, Outcome};
use xms_services::service_management::affinity_groups::{
    AffinityGroup, AffinityGroupHostedService, AffinityGroupList, CreateAffinityGroup, UpdateAffinityGroup,
};
use xms_services::service_management::server::AffinityGroups;

use super::{Service, check_base64, check_location, conflict, subscription};
use crate::state::State;
use crate::state::cloud_service::whole_seconds;
use crate::state::named::Kept;

impl AffinityGroups for Service {
    async fn create(&self, request: &Incoming, body: CreateAffinityGroup) -> Outcome<()> {
        check_base64("Label", Some(&body.label))?;
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        check_location(&state, &body.location)?;
        state.world.affinity_groups.check_free(owner, &body.name)?;
        let mut group = AffinityGroup::new(&body.name);
        group.label = Some(body.label);
        group.description = body.description;
        group.location = Some(body.location);
        group.capabilities = vec!["PersistentVMRole".to_owned(), "HighMemory".to_owned()];
        group.created_time = Some(whole_seconds(state.now));
        let kept = Kept::new(group, &state.room)?;
        state.world.affinity_groups.insert(owner, &body.name, kept);
        Ok(().into())
    }

    async fn list(&self, request: &Incoming) -> Outcome<AffinityGroupList> {
        let state = self.shared.read_state();
        let groups = state.world.affinity_groups.of(subscription(request)).cloned();
        Ok(AffinityGroupList::new().affinity_groups(groups.collect::<Vec<_>>()).into())
    }

    async fn get_properties(&self, request: &Incoming, name: String) -> Outcome<AffinityGroup> {
        let state = self.shared.read_state();
        let owner = subscription(request);
        let mut group = state.world.affinity_groups.get(owner, &name)?.clone();
        let inside = |other: &Option<String>| other.as_ref().is_some_and(|other| other.eq_ignore_ascii_case(&name));
        let services = state.world.services.iter().filter(|service| service.subscription.eq_ignore_ascii_case(owner));
        let services = services.filter(|service| inside(&service.properties.affinity_group));
        group.hosted_services = services
            .map(|service| {
                AffinityGroupHostedService::new(&service.name)
                    .url(self.url(request, &service.name))
                    .hosted_service_properties(service.properties.clone())
            })
            .collect();
        let accounts = state.world.storage_accounts.of(owner).filter(|account| {
            account.storage_service_properties.as_ref().is_some_and(|known| inside(&known.affinity_group))
        });
        group.storage_services = accounts.cloned().collect();
        Ok(group.into())
    }

    async fn update(&self, request: &Incoming, name: String, body: UpdateAffinityGroup) -> Outcome<()> {
        check_base64("Label", Some(&body.label))?;
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        let mut group = state.world.affinity_groups.get(owner, &name)?.clone();
        group.label = Some(body.label);
        group.description = body.description.or(group.description);
        let room = state.room.clone();
        state.world.affinity_groups.replace(owner, &name, group, &room)?;
        Ok(().into())
    }

    async fn delete(&self, request: &Incoming, name: String) -> Outcome<()> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        state.world.affinity_groups.get(owner, &name)?;
        if is_in_use(&state, owner, &name) {
            return Err(conflict(format!("The affinity group `{name}` is in use.")));
        }
        state.world.affinity_groups.remove(owner, &name);
        Ok(().into())
    }
}

/// Whether something of that subscription is in the group.
fn is_in_use(state: &State, owner: &str, name: &str) -> bool {
    let inside = |other: &Option<String>| other.as_ref().is_some_and(|other| other.eq_ignore_ascii_case(name));
    let mut services = state.world.services.iter().filter(|service| service.subscription.eq_ignore_ascii_case(owner));
    let mut accounts = state.world.storage_accounts.of(owner);
    services.any(|service| inside(&service.properties.affinity_group))
        || accounts
            .any(|one| one.storage_service_properties.as_ref().is_some_and(|known| inside(&known.affinity_group)))
}
