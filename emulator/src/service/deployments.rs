//! Deployments of packages, in the two slots of a cloud service.
//!
//! In: packages with their configurations. Out: the roles that a configuration names, and as many instances of each as it
//! says. A package is not fetched, and nothing runs.

use xms_runtime::server::{Answer, ErrorResponse, Incoming, Outcome};
use xms_runtime::{Base64Text, Uri, Uuid};
use xms_services::service_management::deployments::{
    ChangeConfiguration, CreateDeployment, DeleteOptions, Deployment, DeploymentAddress, DeploymentSlot,
    DeploymentStatus, RollbackUpdateOrUpgrade, Swap, UpdateDeploymentStatus, UpdatedDeploymentStatus,
    UpgradeDeployment, VirtualIp, WalkUpgradeDomain,
};
use xms_services::service_management::server::Deployments;

use super::upgrades::check_settled;
use super::{Service, bad_request, check_base64, cloud_service, conflict, not_found, subscription};
use crate::document::ServiceConfiguration;
use crate::state::State;
use crate::state::cloud_service::{case_folded, whole_seconds};
use crate::state::deployment::{configured, set_running, slot};
use crate::state::named::{Kept, is_called};
use crate::state::operation::Target;

impl Deployments for Service {
    async fn create(
        &self,
        request: &Incoming,
        service: String,
        place: DeploymentSlot,
        body: CreateDeployment,
    ) -> Outcome<()> {
        let place = known_slot(&place)?;
        check_base64("Label", Some(&body.label))?;
        let configuration = read_configuration(&body.configuration)?;
        let mut state = self.shared.write_state();
        check_new(&state, request, &service, &place, &body.name)?;
        let mut made = new_deployment(&state, request, &service, &body.name, place);
        let runs = body.start_deployment == Some(true);
        made.label = Some(body.label);
        made.configuration = Some(body.configuration);
        (made.roles, made.role_instances) = configured(&configuration);
        made.role_instances.iter_mut().for_each(|instance| set_running(instance, runs, false));
        made.status = Some(if runs { DeploymentStatus::Running } else { DeploymentStatus::Suspended });
        made.extended_properties = body.extended_properties;
        made.extension_configuration = body.extension_configuration;
        self.put(&mut state, request, service, made)
    }

    async fn get(&self, request: &Incoming, service: String, address: DeploymentAddress) -> Outcome<Deployment> {
        let state = self.shared.read_state();
        Ok(addressed(&state, request, &service, &address)?.clone().into())
    }

    async fn delete(
        &self,
        request: &Incoming,
        service: String,
        address: DeploymentAddress,
        options: DeleteOptions,
    ) -> Outcome<()> {
        let mut state = self.shared.write_state();
        let place = slot(addressed(&state, request, &service, &address)?).to_owned();
        let owner = subscription(request).to_owned();
        let with_disks = options.comp.is_some();
        let target = Target::cloud_service(&service);
        self.change(&mut state, request, target, move |world| {
            world.remove_deployment(&owner, &service, &place, with_disks);
        })?;
        Ok(().into())
    }

    async fn change_configuration(
        &self,
        request: &Incoming,
        service: String,
        address: DeploymentAddress,
        body: ChangeConfiguration,
    ) -> Outcome<()> {
        let configuration = read_configuration(&body.configuration)?;
        let mut state = self.shared.write_state();
        let before = addressed(&state, request, &service, &address)?.clone();
        let mut changed = before.clone();
        reconfigure(&mut changed, body.configuration, &configuration);
        changed.extension_configuration = body.extension_configuration.or(changed.extension_configuration);
        if !body.extended_properties.is_empty() {
            changed.extended_properties = body.extended_properties;
        }
        self.put_upgraded(&mut state, request, service, before, changed, body.mode.as_ref())
    }

    async fn update_status(
        &self,
        request: &Incoming,
        service: String,
        address: DeploymentAddress,
        body: UpdateDeploymentStatus,
    ) -> Outcome<()> {
        self.change_addressed(request, service, &address, |_, changed| {
            let runs = match body.status {
                UpdatedDeploymentStatus::Running => true,
                UpdatedDeploymentStatus::Suspended => false,
                other => return Err(bad_request(format!("A deployment is not set to `{other}`."))),
            };
            changed.status = Some(if runs { DeploymentStatus::Running } else { DeploymentStatus::Suspended });
            changed.role_instances.iter_mut().for_each(|instance| set_running(instance, runs, false));
            Ok(())
        })
    }

    async fn upgrade(
        &self,
        request: &Incoming,
        service: String,
        address: DeploymentAddress,
        body: UpgradeDeployment,
    ) -> Outcome<()> {
        check_base64("Label", Some(&body.label))?;
        let configuration = read_configuration(&body.configuration)?;
        let mut state = self.shared.write_state();
        let before = addressed(&state, request, &service, &address)?.clone();
        let mut changed = before.clone();
        reconfigure(&mut changed, body.configuration, &configuration);
        changed.label = Some(body.label);
        changed.extension_configuration = body.extension_configuration.or(changed.extension_configuration);
        if !body.extended_properties.is_empty() {
            changed.extended_properties = body.extended_properties;
        }
        self.put_upgraded(&mut state, request, service, before, changed, Some(&body.mode))
    }

    async fn walk_upgrade_domain(
        &self,
        request: &Incoming,
        service: String,
        address: DeploymentAddress,
        body: WalkUpgradeDomain,
    ) -> Outcome<()> {
        let mut state = self.shared.write_state();
        let walked = addressed(&state, request, &service, &address)?.clone();
        self.walk(&mut state, request, service, walked, body.upgrade_domain)
    }

    async fn rollback(
        &self,
        request: &Incoming,
        service: String,
        address: DeploymentAddress,
        _: RollbackUpdateOrUpgrade,
    ) -> Outcome<()> {
        let mut state = self.shared.write_state();
        let deployment = addressed(&state, request, &service, &address)?.clone();
        self.roll_back(&mut state, request, service, &deployment)?;
        // The description has both statuses, and tells by its source which is that of which address: a rule that no key says.
        let by_name = matches!(address, DeploymentAddress::Name { .. });
        Ok(Answer::new(()).status(if by_name { 200 } else { 202 }))
    }

    async fn swap(&self, request: &Incoming, service: String, body: Swap) -> Outcome<()> {
        let mut state = self.shared.write_state();
        cloud_service(&state, request, &service)?;
        let (production, staging) = (DeploymentSlot::Production, DeploymentSlot::Staging);
        let at = |place: &DeploymentSlot| state.world.deployments.get(&service, place.as_str()).ok().cloned();
        let named = |deployment: &Option<Deployment>| deployment.as_ref().and_then(|one| one.name.clone());
        let (before, after) = (at(&production), at(&staging));
        let wanted = body.production.filter(|name| !name.is_empty());
        if named(&after) != Some(body.source_deployment) || named(&before) != wanted {
            return Err(conflict("The names are not those of the deployments in production and staging."));
        }
        before.iter().chain(&after).try_for_each(check_settled)?;
        let (mut to_staging, mut to_production) = (before, after);
        // What is outside stays where it is: the addresses are those of the slots.
        match (&mut to_staging, &mut to_production) {
            (Some(down), Some(up)) => {
                std::mem::swap(&mut down.url, &mut up.url);
                std::mem::swap(&mut down.virtual_ips, &mut up.virtual_ips);
            }
            (None, Some(up)) => up.url = Some(address_of(&production, &service, up)),
            _ => {}
        }
        let moved = |deployment: Option<Deployment>, place: DeploymentSlot| {
            let moved = deployment.map(|mut deployment| {
                deployment.deployment_slot = Some(place);
                deployment
            });
            moved.map(|deployment| Kept::new(deployment, &state.room)).transpose()
        };
        let (to_staging, to_production) = (moved(to_staging, staging)?, moved(to_production, production)?);
        let target = Target::cloud_service(&service);
        self.change(&mut state, request, target, move |world| {
            for (place, kept) in [(DeploymentSlot::Staging, to_staging), (DeploymentSlot::Production, to_production)] {
                world.deployments.remove(&service, place.as_str());
                if let Some(kept) = kept {
                    world.deployments.insert(&service, place.as_str(), kept);
                }
            }
        })?;
        Ok(().into())
    }
}

/// One with a name and a place, and nothing in it.
pub(super) fn new_deployment(
    state: &State,
    request: &Incoming,
    service: &str,
    name: &str,
    place: DeploymentSlot,
) -> Deployment {
    let id = Uuid::from_u128(request.request_id().as_u128()).to_string().replace('-', "");
    let mut made = Deployment::new();
    made.private_id = Some(id);
    made.url = Some(address_of(&place, service, &made));
    made.name = Some(name.to_owned());
    made.deployment_slot = Some(place);
    made.status = Some(DeploymentStatus::Running);
    made.upgrade_domain_count = Some(5);
    made.locked = Some(false);
    made.rollback_allowed = Some(false);
    made.created_time = Some(whole_seconds(state.now));
    // The service calls the address that each deployment has so.
    let address = VirtualIp::new().name(format!("{service}ContractContract")).address(new_address(request));
    made.virtual_ips = vec![address.is_dns_programmed(true)];
    made
}

/// Where a deployment is reached in that slot.
fn address_of(place: &DeploymentSlot, service: &str, deployment: &Deployment) -> Uri {
    let id = deployment.private_id.clone().unwrap_or_default();
    let host = if *place == DeploymentSlot::Production { case_folded(service) } else { id };
    format!("http://{host}.cloudapp.net/").into()
}

/// An address of the range for documentation, one of few: nothing is ever reached there.
pub(super) fn new_address(request: &Incoming) -> String {
    format!("203.0.113.{}", 1 + request.request_id().as_u128() % 254)
}

/// One of the two slots, however it is spelled: clients write it in lower case in addresses.
pub(super) fn known_slot(place: &DeploymentSlot) -> Result<DeploymentSlot, ErrorResponse> {
    let both = [DeploymentSlot::Production, DeploymentSlot::Staging];
    let found = both.into_iter().find(|known| known.as_str().eq_ignore_ascii_case(place.as_str()));
    found.ok_or_else(|| bad_request(format!("There is no slot `{place}`.")))
}

/// Refuses a deployment where there is one already, of that name or in that place.
pub(super) fn check_new(
    state: &State,
    request: &Incoming,
    service: &str,
    place: &DeploymentSlot,
    name: &str,
) -> Result<(), ErrorResponse> {
    cloud_service(state, request, service)?;
    if state.deployments(service).any(|other| slot(other) == place.as_str()) {
        return Err(conflict(format!("The slot `{place}` of `{service}` has a deployment already.")));
    }
    if deployment(state, request, service, name).is_ok() {
        return Err(conflict(format!("There is a deployment `{name}` already.")));
    }
    Ok(())
}

/// The deployment of that name.
pub(super) fn deployment<'a>(
    state: &'a State,
    request: &Incoming,
    service: &str,
    name: &str,
) -> Result<&'a Deployment, ErrorResponse> {
    cloud_service(state, request, service)?;
    let found = state.deployments(service).find(|deployment| is_called(deployment.name.as_ref(), name));
    found.ok_or_else(|| not_found(format!("The cloud service `{service}` has no deployment `{name}`.")))
}

/// The deployment of that name or in that place.
pub(super) fn addressed<'a>(
    state: &'a State,
    request: &Incoming,
    service: &str,
    address: &DeploymentAddress,
) -> Result<&'a Deployment, ErrorResponse> {
    let place = match address {
        DeploymentAddress::Name { deployment_name } => return deployment(state, request, service, deployment_name),
        DeploymentAddress::Slot { deployment_slot } => deployment_slot,
        _ => return Err(request.not_offered()),
    };
    cloud_service(state, request, service)?;
    let mut all = state.deployments(service);
    let found = all.find(|deployment| slot(deployment).eq_ignore_ascii_case(place.as_str()));
    found.ok_or_else(|| not_found(format!("The slot `{place}` of `{service}` has no deployment.")))
}

/// Takes over a configuration; whether the instances run stays as it was.
fn reconfigure(deployment: &mut Deployment, encoded: Base64Text, configuration: &ServiceConfiguration) {
    (deployment.roles, deployment.role_instances) = configured(configuration);
    let runs = deployment.status != Some(DeploymentStatus::Suspended);
    deployment.role_instances.iter_mut().for_each(|instance| set_running(instance, runs, false));
    deployment.configuration = Some(encoded);
}

fn read_configuration(encoded: &Base64Text) -> Result<ServiceConfiguration, ErrorResponse> {
    let document = encoded.bytes().map_err(|_| bad_request("`Configuration` is no base64."))?;
    Ok(ServiceConfiguration::read(&document))
}
