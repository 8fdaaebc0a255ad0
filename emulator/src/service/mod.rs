//! The service: what the generated traits ask for, one file a resource.
//!
//! In: typed requests. Out: typed answers, or the service's errors. The rules live here; what they change, in the
//! state.

mod affinity_groups;
mod attached_disks;
mod captures;
mod client_root_certificates;
mod cloud_services;
mod data_disks;
mod deployment_changes;
mod deployment_migrations;
mod deployments;
mod disks;
mod dns_servers;
pub(crate) mod example;
mod extension_images;
mod extensions;
mod gateway_connections;
mod gateway_operations;
mod gateways;
mod ip_forwarding;
mod load_balancers;
mod local_network_gateways;
mod locations;
mod machine_instances;
mod machines;
mod management_certificates;
mod migrations;
mod named_changes;
mod network_security_groups;
mod operating_systems;
mod operations;
mod os_images;
mod reserved_ips;
mod resource_extensions;
mod role_instances;
mod role_sizes;
mod route_tables;
mod service_certificates;
mod shared_keys;
mod static_ips;
mod storage_accounts;
mod subscriptions;
mod upgrades;
mod virtual_ips;
mod virtual_machines;
mod virtual_network_gateways;
mod virtual_networks;
mod vm_images;

use std::sync::Arc;

use xms_runtime::Base64Text;
use xms_runtime::server::{ErrorResponse, Handler, Incoming};
use xms_services::service_management::{CATALOG, error_code, server};

use self::example::Examples;
use crate::aside::{Aside, NotDone};
use crate::fault::outcome;
use crate::shared::Shared;
use crate::state::cloud_service::CloudService;
use crate::state::operation::{OperationOutcome, Target};
use crate::state::{State, World};

/// Answers the operations.
#[derive(Clone, Debug)]
pub(crate) struct Service {
    pub(crate) shared: Arc<Shared>,
    /// Where work is done that takes long.
    pub(crate) aside: Aside,
    /// `http` or `https`.
    pub(crate) scheme: &'static str,
}

impl Service {
    /// The address of a cloud service, under the name by which the client knows this server.
    fn url(&self, request: &Incoming, name: &str) -> String {
        self.address(request, &["services/hostedservices/", name].concat())
    }

    /// The address of something of the subscription that asks.
    fn address(&self, request: &Incoming, path: &str) -> String {
        let host = request.headers().get(http::header::HOST).and_then(|host| host.to_str().ok());
        let host = host.unwrap_or("localhost");
        [self.scheme, "://", host, "/", subscription(request), "/", path].concat()
    }

    /// Makes a change: at once, or where the operation takes long, when it ends.
    ///
    /// # Errors
    /// When another change of the same target goes on.
    fn change(
        &self,
        state: &mut State,
        request: &Incoming,
        target: Target,
        effect: impl FnOnce(&mut World) + Send + Sync + 'static,
    ) -> Result<(), ErrorResponse> {
        if request.operation().long_running.is_some() {
            return state.start_operation(request, target, self.requested_failure(request), effect);
        }
        state.operations.check_idle(&target)?;
        effect(&mut state.world);
        Ok(())
    }

    /// Makes a change of one cloud service of the subscription that asks.
    ///
    /// # Errors
    /// When another change of it goes on.
    fn change_cloud_service(
        &self,
        state: &mut State,
        request: &Incoming,
        name: String,
        effect: impl FnOnce(&mut CloudService) + Send + Sync + 'static,
    ) -> Result<(), ErrorResponse> {
        let owner = subscription(request).to_owned();
        self.change(state, request, Target::cloud_service(&name), move |world| {
            if let Some(service) = world.services.get_mut(&owner, &name) {
                effect(service);
            }
        })
    }

    /// How the operation that a request begins is to fail, where somebody asked for that.
    fn requested_failure(&self, request: &Incoming) -> Option<OperationOutcome> {
        self.shared.faults.failure(request.operation().id).map(outcome)
    }
}

/// What a request is answered whose work was not done.
fn not_done(reason: NotDone) -> ErrorResponse {
    match reason {
        NotDone::Busy => {
            ErrorResponse::new(&error_code::SERVER_BUSY, "Other certificates are being read; come back later.")
        }
        NotDone::Failed => ErrorResponse::new(&error_code::INTERNAL_ERROR, "The certificate could not be read."),
    }
}

/// Who asks.
fn subscription(request: &Incoming) -> &str {
    request.base_value(0)
}

/// What answers each resource: its rules where there are some, and examples for the rest.
pub(crate) fn handlers(service: &Arc<Service>) -> impl Iterator<Item = Examples> {
    let of = || Arc::clone(service);
    let mut rules: Vec<Box<dyn Handler>> = vec![
        Box::new(server::affinity_groups(of())),
        Box::new(server::client_root_certificates(of())),
        Box::new(server::cloud_services(of())),
        Box::new(server::data_disks(of())),
        Box::new(server::deployment_migrations(of())),
        Box::new(server::deployments(of())),
        Box::new(server::disks(of())),
        Box::new(server::dns_servers(of())),
        Box::new(server::extension_images(of())),
        Box::new(server::extensions(of())),
        Box::new(server::gateway_connections(of())),
        Box::new(server::gateway_operations(of())),
        Box::new(server::gateways(of())),
        Box::new(server::ip_forwarding(of())),
        Box::new(server::load_balancers(of())),
        Box::new(server::local_network_gateways(of())),
        Box::new(server::locations(of())),
        Box::new(server::management_certificates(of())),
        Box::new(server::network_security_groups(of())),
        Box::new(server::operating_systems(of())),
        Box::new(server::operations(of())),
        Box::new(server::os_images(of())),
        Box::new(server::reserved_ips(of())),
        Box::new(server::resource_extensions(of())),
        Box::new(server::role_instances(of())),
        Box::new(server::role_sizes(of())),
        Box::new(server::route_tables(of())),
        Box::new(server::service_certificates(of())),
        Box::new(server::static_ips(of())),
        Box::new(server::storage_accounts(of())),
        Box::new(server::subscriptions(of())),
        Box::new(server::virtual_ips(of())),
        Box::new(server::virtual_machines(of())),
        Box::new(server::virtual_network_gateways(of())),
        Box::new(server::virtual_networks(of())),
        Box::new(server::vm_images(of())),
    ];
    CATALOG.resources.iter().map(move |resource| {
        let found = rules.iter().position(|handler| std::ptr::eq(handler.resource(), *resource));
        Examples { service: Arc::clone(service), resource, rules: found.map(|index| rules.swap_remove(index)) }
    })
}

fn not_found(message: impl Into<String>) -> ErrorResponse {
    ErrorResponse::new(&error_code::RESOURCE_NOT_FOUND, message)
}

fn conflict(message: impl Into<String>) -> ErrorResponse {
    ErrorResponse::new(&error_code::CONFLICT_ERROR, message)
}

fn forbidden(message: impl Into<String>) -> ErrorResponse {
    ErrorResponse::new(&error_code::FORBIDDEN_ERROR, message)
}

fn bad_request(message: impl Into<String>) -> ErrorResponse {
    ErrorResponse::new(&error_code::BAD_REQUEST, message)
}

/// A text, where there is one: many clients write an empty element for what they do not set.
fn filled(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.is_empty())
}

/// Refuses a value that should be base64 and is not.
fn check_base64(name: &str, value: Option<&Base64Text>) -> Result<(), ErrorResponse> {
    match value.map(Base64Text::bytes) {
        Some(Err(_)) => Err(bad_request(format!("`{name}` is no base64."))),
        _ => Ok(()),
    }
}

/// Refuses a location that the seed does not have.
fn check_location(state: &State, location: &str) -> Result<(), ErrorResponse> {
    if state.world.locations.iter().any(|other| other.eq_ignore_ascii_case(location)) {
        return Ok(());
    }
    Err(bad_request(format!("There is no location `{location}`.")))
}

/// The cloud service that a request means.
fn cloud_service<'a>(state: &'a State, request: &Incoming, name: &str) -> Result<&'a CloudService, ErrorResponse> {
    let service = state.world.services.get(subscription(request), name);
    service.ok_or_else(|| not_found(format!("The cloud service `{name}` does not exist.")))
}
