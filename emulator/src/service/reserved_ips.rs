//! Reserved addresses.
//!
//! In: names with a location, and deployments that are to use them. Out: addresses of the range for documentation. One
//! that is in use is not given back.

use xms_runtime::Uuid;
use xms_runtime::server::{Incoming, Outcome};
use xms_services::service_management::migrations::ValidationMessageList;
use xms_services::service_management::reserved_ips::{
    CreateReservedIp, ReservedIp, ReservedIpAssociation, ReservedIpList, ReservedIpState,
};
use xms_services::service_management::server::ReservedIps;

use super::deployments::{deployment, new_address};
use super::migrations::{Step, nothing_found};
use super::{Service, check_location, cloud_service, conflict, filled, subscription};

impl ReservedIps for Service {
    async fn create(&self, request: &Incoming, body: CreateReservedIp) -> Outcome<()> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        check_location(&state, &body.location)?;
        state.world.reserved_ips.check_free(owner, &body.name)?;
        let (used_by, used_as) = (filled(body.service_name), filled(body.deployment_name));
        if let (Some(service), Some(name)) = (&used_by, &used_as) {
            deployment(&state, request, service, name)?;
        }
        let mut address = ReservedIp::new(&body.name);
        address.address = Some(new_address(request));
        address.id = Some(Uuid::from_u128(request.request_id().as_u128()).to_string());
        address.label = body.label;
        address.state = Some(ReservedIpState::Created);
        address.in_use = Some(used_by.is_some());
        (address.service_name, address.deployment_name) = (used_by, used_as);
        address.location = Some(body.location);
        address.virtual_ip_name = body.virtual_ip_name;
        self.put_named(&mut state, request, |world| &mut world.reserved_ips, body.name, address)?;
        Ok(().into())
    }

    async fn list(&self, request: &Incoming) -> Outcome<ReservedIpList> {
        let state = self.shared.read_state();
        let addresses = state.world.reserved_ips.of(subscription(request)).cloned();
        Ok(ReservedIpList::new().reserved_ips(addresses.collect::<Vec<_>>()).into())
    }

    async fn get(&self, request: &Incoming, name: String) -> Outcome<ReservedIp> {
        let state = self.shared.read_state();
        Ok(state.world.reserved_ips.get(subscription(request), &name)?.clone().into())
    }

    async fn delete(&self, request: &Incoming, name: String) -> Outcome<()> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        if state.world.reserved_ips.get(owner, &name)?.in_use == Some(true) {
            return Err(conflict(format!("The reserved address `{name}` is in use.")));
        }
        self.remove_named(&mut state, request, |world| &mut world.reserved_ips, name)?;
        Ok(().into())
    }

    async fn associate(&self, request: &Incoming, name: String, body: ReservedIpAssociation) -> Outcome<()> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        cloud_service(&state, request, &body.service_name)?;
        deployment(&state, request, &body.service_name, &body.deployment_name)?;
        if state.world.reserved_ips.get(owner, &name)?.in_use == Some(true) {
            return Err(conflict(format!("The reserved address `{name}` is in use.")));
        }
        self.change_named(
            &mut state,
            request,
            |world| &mut world.reserved_ips,
            name,
            move |address| {
                address.in_use = Some(true);
                address.service_name = Some(body.service_name);
                address.deployment_name = Some(body.deployment_name);
                address.virtual_ip_name = body.virtual_ip_name;
            },
        )?;
        Ok(().into())
    }

    async fn disassociate(&self, request: &Incoming, name: String, _: ReservedIpAssociation) -> Outcome<()> {
        let mut state = self.shared.write_state();
        self.change_named(
            &mut state,
            request,
            |world| &mut world.reserved_ips,
            name,
            move |address| {
                address.in_use = Some(false);
                (address.service_name, address.deployment_name, address.virtual_ip_name) = (None, None, None);
            },
        )?;
        Ok(().into())
    }

    async fn validate_migration(&self, request: &Incoming, name: String) -> Outcome<ValidationMessageList> {
        nothing_found(self.shared.read_state().world.reserved_ips.get(subscription(request), &name))
    }

    async fn prepare_migration(&self, request: &Incoming, name: String) -> Outcome<()> {
        self.migrate_reserved_ip(request, &name, Step::Prepare)
    }

    async fn commit_migration(&self, request: &Incoming, name: String) -> Outcome<()> {
        self.migrate_reserved_ip(request, &name, Step::Commit)
    }

    async fn abort_migration(&self, request: &Incoming, name: String) -> Outcome<()> {
        self.migrate_reserved_ip(request, &name, Step::Abort)
    }
}

impl Service {
    fn migrate_reserved_ip(&self, request: &Incoming, name: &str, step: Step) -> Outcome<()> {
        self.migrate_named(request, |world| &mut world.reserved_ips, "reserved-ip", name, step)
    }
}
