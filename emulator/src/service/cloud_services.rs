//! Cloud services.

use xms_runtime::Dictionary;
use xms_runtime::server::{Answer, ErrorResponse, Incoming, Outcome};
use xms_services::service_management::cloud_services::{
    AvailabilityResponse, CreateHostedService, DeleteOptions, GetPropertiesOptions, HostedService, HostedServiceList,
    UpdateHostedService,
};
use xms_services::service_management::server::CloudServices;

use super::role_sizes::sizes;
use super::{Service, bad_request, check_base64, cloud_service, conflict, filled, not_found, subscription};
use crate::state::State;
use crate::state::cloud_service::{CloudService, whole_seconds};
use crate::state::deployment::slot;
use crate::state::operation::Target;

/// How many characters a host's name may have.
const MAX_NAME_LENGTH: usize = 63;

/// How many texts of the caller's own a cloud service has, and how many characters the name or value of one.
const MAX_PROPERTIES: usize = 50;
const MAX_PROPERTY_LENGTH: usize = 255;

impl CloudServices for Service {
    async fn create(&self, request: &Incoming, body: CreateHostedService) -> Outcome<()> {
        if !is_host_name(&body.service_name) {
            return Err(bad_request(
                "`ServiceName` is letters, digits and hyphens, up to 63, and no hyphen at an end.",
            ));
        }
        let (location, affinity_group) = (filled(body.location), filled(body.affinity_group));
        if location.is_some() && affinity_group.is_some() {
            return Err(bad_request("A cloud service has a `Location` or an `AffinityGroup`, not both."));
        }
        check_base64("Label", Some(&body.label))?;
        check_limits(&body.extended_properties)?;
        let mut state = self.shared.write_state();
        let known = |location: &String| state.world.locations.iter().any(|other| other.eq_ignore_ascii_case(location));
        if let Some(unknown) = location.as_ref().filter(|location| !known(location)) {
            return Err(bad_request(format!("There is no location `{unknown}`.")));
        }
        if !state.world.services.is_free(&body.service_name) {
            return Err(conflict(format!("The name `{}` is taken.", body.service_name)));
        }
        let mut service = CloudService::new(subscription(request), &body.service_name, state.now);
        let properties = &mut service.properties;
        properties.label = Some(body.label);
        properties.description = body.description;
        properties.location = location;
        properties.affinity_group = affinity_group;
        properties.extended_properties = body.extended_properties;
        properties.reverse_dns_fqdn = body.reverse_dns_fqdn;
        service.share = Some(state.room.take_for(&service.properties)?);
        state.world.services.insert(service);
        Ok(().into())
    }

    async fn list(&self, request: &Incoming) -> Outcome<HostedServiceList> {
        let state = self.shared.read_state();
        let owner = subscription(request);
        let own = state.world.services.iter().filter(|service| service.subscription.eq_ignore_ascii_case(owner));
        let services = own.map(|service| self.answer(request, service).compute_capabilities(sizes()));
        Ok(HostedServiceList::new().hosted_services(services.collect::<Vec<_>>()).into())
    }

    async fn get_properties(
        &self,
        request: &Incoming,
        name: String,
        options: GetPropertiesOptions,
    ) -> Outcome<HostedService> {
        let state = self.shared.read_state();
        let service = self.answer(request, cloud_service(&state, request, &name)?);
        if options.embed_detail != Some(true) {
            return Ok(service.into());
        }
        // Clients that ask for the detail count on being told also that there are none.
        let deployments: Vec<_> = state.deployments(&name).cloned().collect();
        Ok(service.deployments(deployments).into())
    }

    async fn update(&self, request: &Incoming, name: String, body: UpdateHostedService) -> Outcome<()> {
        check_base64("Label", body.label.as_ref())?;
        check_limits(&body.extended_properties)?;
        let mut state = self.shared.write_state();
        let (now, room) = (whole_seconds(state.now), state.room.clone());
        let service = idle_cloud_service(&mut state, request, &name)?;
        let mut properties = service.properties.clone();
        if body.label.is_some() {
            properties.label = body.label;
        }
        if body.description.is_some() {
            properties.description = body.description;
        }
        if body.reverse_dns_fqdn.is_some() {
            properties.reverse_dns_fqdn = body.reverse_dns_fqdn;
        }
        if !body.extended_properties.is_empty() {
            properties.extended_properties = body.extended_properties;
        }
        properties.date_last_modified = Some(now);
        room.exchange(&mut service.share, &properties)?;
        service.properties = properties;
        Ok(().into())
    }

    async fn delete(&self, request: &Incoming, name: String, options: DeleteOptions) -> Outcome<()> {
        let mut state = self.shared.write_state();
        idle_cloud_service(&mut state, request, &name)?;
        let places: Vec<String> = state.world.deployments.of(&name).map(|one| slot(one).to_owned()).collect();
        if options.comp.is_none() {
            if !places.is_empty() {
                return Err(conflict(format!("The cloud service `{name}` has deployments.")));
            }
            state.world.services.remove(&name);
            return Ok(().into());
        }
        let owner = subscription(request).to_owned();
        state.start_operation(
            request,
            Target::cloud_service(&name),
            self.requested_failure(request),
            move |world| {
                places.iter().for_each(|place| world.remove_deployment(&owner, &name, place, true));
                world.services.remove(&name);
            },
        )?;
        Ok(Answer::new(()).status(202))
    }

    async fn check_name_availability(&self, _: &Incoming, name: String) -> Outcome<AvailabilityResponse> {
        let state = self.shared.read_state();
        let reason = match (is_host_name(&name), state.world.services.is_free(&name)) {
            (true, true) => return Ok(AvailabilityResponse::new(true).into()),
            (true, false) => "The name is taken.",
            (false, _) => "The name is no name of a host.",
        };
        Ok(AvailabilityResponse::new(false).reason(reason).into())
    }
}

impl Service {
    fn answer(&self, request: &Incoming, service: &CloudService) -> HostedService {
        HostedService::new(&service.name)
            .url(self.url(request, &service.name))
            .hosted_service_properties(service.properties.clone())
    }
}

/// A cloud service that nothing else changes at the moment.
fn idle_cloud_service<'a>(
    state: &'a mut State,
    request: &Incoming,
    name: &str,
) -> Result<&'a mut CloudService, ErrorResponse> {
    cloud_service(state, request, name)?;
    state.operations.check_idle(&Target::cloud_service(name))?;
    let service = state.world.services.get_mut(subscription(request), name);
    service.ok_or_else(|| not_found(format!("The cloud service `{name}` does not exist.")))
}

/// Refuses more texts of the caller's own, or longer ones, than are kept.
fn check_limits(properties: &Dictionary<String>) -> Result<(), ErrorResponse> {
    let mut all = properties.iter();
    let fits = |text: &str| text.chars().count() <= MAX_PROPERTY_LENGTH;
    if properties.len() > MAX_PROPERTIES || !all.all(|(name, value)| !name.is_empty() && fits(name) && fits(value)) {
        let message = format!(
            "`ExtendedProperties` are up to {MAX_PROPERTIES}, with a `Name` and a `Value` of up to {MAX_PROPERTY_LENGTH} \
             characters."
        );
        return Err(bad_request(message));
    }
    Ok(())
}

/// Whether it can be the name of a host.
fn is_host_name(name: &str) -> bool {
    let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    plain && !name.is_empty() && name.len() <= MAX_NAME_LENGTH && !name.starts_with('-') && !name.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_hosts() {
        let long = "a".repeat(64);
        for (name, is) in [("contoso-2", true), ("", false), ("-a", false), ("a.b", false), (&long, false)] {
            assert_eq!(is_host_name(name), is, "{name}");
        }
    }
}
