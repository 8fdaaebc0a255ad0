//! Extensions that virtual machines can have: those of the seed.

use xms_runtime::server::{Incoming, Outcome};
use xms_services::service_management::resource_extensions::{ResourceExtension, ResourceExtensionList};
use xms_services::service_management::server::ResourceExtensions;

use super::{Service, not_found};
use crate::state::State;
use crate::state::named::EVERYBODY;
use crate::state::number::Number;

impl ResourceExtensions for Service {
    async fn list(&self, _: &Incoming) -> Outcome<ResourceExtensionList> {
        let state = self.shared.read_state();
        let latest = known(&state, |_| true).into_iter().fold(Vec::new(), |mut latest: Vec<ResourceExtension>, one| {
            // Those of one name stand side by side, and the latest comes last.
            if latest.last().is_some_and(|last| last.publisher == one.publisher && last.name == one.name) {
                latest.pop();
            }
            latest.push(one);
            latest
        });
        Ok(ResourceExtensionList::new().resource_extensions(latest).into())
    }

    async fn list_versions(&self, _: &Incoming, publisher: String, name: String) -> Outcome<ResourceExtensionList> {
        let state = self.shared.read_state();
        let versions =
            known(&state, |one| one.publisher.eq_ignore_ascii_case(&publisher) && one.name.eq_ignore_ascii_case(&name));
        if versions.is_empty() {
            return Err(not_found(format!("There is no extension `{publisher}` `{name}` of virtual machines.")));
        }
        Ok(ResourceExtensionList::new().resource_extensions(versions).into())
    }
}

/// Those that fit, by publisher and name, and the versions of each in their order.
fn known(state: &State, fits: impl Fn(&ResourceExtension) -> bool) -> Vec<ResourceExtension> {
    let all = state.world.resource_extensions.of(EVERYBODY).filter(|one| fits(one)).cloned();
    let mut all: Vec<ResourceExtension> = all.collect();
    let key = |one: &ResourceExtension| (one.publisher.clone(), one.name.clone(), Number::parse(&one.version));
    all.sort_by_cached_key(key);
    all
}
