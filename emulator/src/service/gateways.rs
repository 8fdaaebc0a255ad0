//! Gateways of virtual networks to networks elsewhere.
//!
//! In: a gateway for a virtual network, and what is to be done with it. Out: the gateway, its connections to the local
//! networks that the configuration names, and their keys. Nothing is ever transferred. How connections are encrypted,
//! packages for clients and diagnostics are answered by examples.

use xms_runtime::Uuid;
use xms_runtime::server::{ErrorResponse, Incoming, Outcome};
use xms_services::service_management::gateway_operations::GatewayOperationAsyncResponse;
use xms_services::service_management::gateways::{
    Connection, ConnectionList, ConnectionOperation, ConnectivityState, CreateGateway, DefaultSiteList, DefaultSites,
    FailoverGateway, Gateway, GatewaySize, GatewayType, ResetGateway, ResetSharedKey, ResizeGateway, SharedKey,
    UpdateConnection,
};
use xms_services::service_management::server::Gateways;

use super::deployments::new_address;
use super::named_changes::place;
use super::{Service, bad_request, conflict, not_found, subscription};
use crate::state::State;
use crate::state::named::Kept;

/// The state of a gateway that is there, and that of one which is not.
pub(super) const PROVISIONED: &str = "Provisioned";
const NOT_PROVISIONED: &str = "NotProvisioned";

impl Gateways for Service {
    async fn create(
        &self,
        request: &Incoming,
        network: String,
        body: CreateGateway,
    ) -> Outcome<GatewayOperationAsyncResponse> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        state.world.sites.get(owner, &network)?;
        state.world.gateways.check_free(owner, &network)?;
        let mut gateway = Gateway::new();
        gateway.gateway_id = Some(Uuid::from_u128(request.request_id().as_u128()));
        gateway.gateway_type = Some(body.gateway_type.unwrap_or(GatewayType::StaticRouting));
        gateway.gateway_size = Some(body.gateway_size.unwrap_or(GatewaySize::Default));
        gateway.vip_address = Some(new_address(request));
        gateway.state = Some(PROVISIONED.to_owned());
        self.put_named(&mut state, request, |world| &mut world.gateways, network, gateway)?;
        Ok(started(request).into())
    }

    async fn get(&self, request: &Incoming, network: String) -> Outcome<Gateway> {
        let state = self.shared.read_state();
        let owner = subscription(request);
        state.world.sites.get(owner, &network)?;
        let gateway = state.world.gateways.get(owner, &network).ok().cloned();
        Ok(gateway.unwrap_or_else(|| Gateway::new().state(NOT_PROVISIONED)).into())
    }

    async fn delete(&self, request: &Incoming, network: String) -> Outcome<GatewayOperationAsyncResponse> {
        let owner = subscription(request).to_owned();
        let mut state = self.shared.write_state();
        state.world.gateways.get(&owner, &network)?;
        let target = state.world.gateways.target(&owner, &network);
        let parts: Vec<String> =
            state.world.connections.under(&owner, &network).map(|(local, _)| place(&network, local)).collect();
        self.change(&mut state, request, target, move |world| {
            parts.iter().for_each(|part| drop(world.connections.remove(&owner, part)));
            world.gateways.remove(&owner, &network);
        })?;
        Ok(started(request).into())
    }

    async fn failover(
        &self,
        request: &Incoming,
        network: String,
        _: FailoverGateway,
    ) -> Outcome<GatewayOperationAsyncResponse> {
        self.change_gateway(request, &network, |_| ())
    }

    async fn resize(
        &self,
        request: &Incoming,
        network: String,
        body: ResizeGateway,
    ) -> Outcome<GatewayOperationAsyncResponse> {
        self.change_gateway(request, &network, |gateway| gateway.gateway_size = Some(body.gateway_size))
    }

    async fn reset(
        &self,
        request: &Incoming,
        network: String,
        _: ResetGateway,
    ) -> Outcome<GatewayOperationAsyncResponse> {
        self.change_gateway(request, &network, |_| ())
    }

    async fn list_connections(&self, request: &Incoming, network: String) -> Outcome<ConnectionList> {
        let state = self.shared.read_state();
        let owner = subscription(request);
        state.world.gateways.get(owner, &network)?;
        let connections = local_networks(&state, owner, &network)?.into_iter().map(|local| {
            let known = state.world.connections.get(owner, &place(&network, &local)).ok().cloned();
            known.unwrap_or_else(|| {
                Connection::new(local).connectivity_state(ConnectivityState::NotConnected).ingress_bytes_transferred(0)
            })
        });
        Ok(ConnectionList::new().connections(connections.collect::<Vec<_>>()).into())
    }

    async fn update_connection(
        &self,
        request: &Incoming,
        network: String,
        local: String,
        body: UpdateConnection,
    ) -> Outcome<GatewayOperationAsyncResponse> {
        let owner = subscription(request).to_owned();
        let mut state = self.shared.write_state();
        state.world.gateways.get(&owner, &network)?;
        check_local_network(&state, &owner, &network, &local)?;
        let connectivity = match body.operation {
            ConnectionOperation::Connect | ConnectionOperation::Test => ConnectivityState::Connected,
            ConnectionOperation::Disconnect => ConnectivityState::NotConnected,
            other => return Err(bad_request(format!("A connection is not asked to `{other}`."))),
        };
        let connection = Connection::new(&local).connectivity_state(connectivity);
        let kept = Kept::new(connection.ingress_bytes_transferred(0).egress_bytes_transferred(0), &state.room)?;
        let target = state.world.gateways.target(&owner, &network);
        let part = place(&network, &local);
        self.change(&mut state, request, target, move |world| world.connections.insert(&owner, &part, kept))?;
        Ok(started(request).into())
    }

    async fn get_shared_key(&self, request: &Incoming, network: String, local: String) -> Outcome<SharedKey> {
        let state = self.shared.read_state();
        check_local_network(&state, subscription(request), &network, &local)?;
        Ok(state.world.shared_keys.get(subscription(request), &place(&network, &local))?.clone().into())
    }

    async fn set_shared_key(
        &self,
        request: &Incoming,
        network: String,
        local: String,
        body: SharedKey,
    ) -> Outcome<GatewayOperationAsyncResponse> {
        check_local_network(&self.shared.read_state(), subscription(request), &network, &local)?;
        self.put_shared_key(request, &network, &local, body)
    }

    async fn reset_shared_key(
        &self,
        request: &Incoming,
        network: String,
        local: String,
        body: ResetSharedKey,
    ) -> Outcome<GatewayOperationAsyncResponse> {
        check_local_network(&self.shared.read_state(), subscription(request), &network, &local)?;
        self.make_shared_key(request, &network, &local, &body)
    }

    async fn set_default_sites(
        &self,
        request: &Incoming,
        network: String,
        body: DefaultSiteList,
    ) -> Outcome<GatewayOperationAsyncResponse> {
        let sites = DefaultSites::new().name(body.name);
        self.change_gateway(request, &network, |gateway| gateway.default_sites = Some(sites))
    }

    async fn remove_default_sites(
        &self,
        request: &Incoming,
        network: String,
    ) -> Outcome<GatewayOperationAsyncResponse> {
        self.change_gateway(request, &network, |gateway| gateway.default_sites = None)
    }
}

impl Service {
    /// Changes the gateway of a virtual network, when the operation ends.
    fn change_gateway(
        &self,
        request: &Incoming,
        network: &str,
        change: impl FnOnce(&mut Gateway),
    ) -> Outcome<GatewayOperationAsyncResponse> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        let mut changed = state.world.gateways.get(owner, network)?.clone();
        change(&mut changed);
        self.put_named(&mut state, request, |world| &mut world.gateways, network.to_owned(), changed)?;
        Ok(started(request).into())
    }
}

/// Says which operation has begun.
pub(super) fn started(request: &Incoming) -> GatewayOperationAsyncResponse {
    GatewayOperationAsyncResponse::new(Uuid::from_u128(request.request_id().as_u128()).to_string())
}

/// The local networks that a virtual network is connected to, by its configuration.
fn local_networks(state: &State, owner: &str, network: &str) -> Result<Vec<String>, ErrorResponse> {
    let site = state.world.sites.get(owner, network)?;
    let local = site.gateway.iter().flat_map(|gateway| &gateway.sites);
    Ok(local.map(|site| site.name.clone()).collect())
}

fn check_local_network(state: &State, owner: &str, network: &str, local: &str) -> Result<(), ErrorResponse> {
    if local_networks(state, owner, network)?.iter().any(|known| known.eq_ignore_ascii_case(local)) {
        return Ok(());
    }
    Err(not_found(format!("The virtual network `{network}` is not connected to `{local}`.")))
}

/// Refuses to take away what a gateway is there for.
pub(super) fn check_without_gateway(state: &State, owner: &str, network: &str) -> Result<(), ErrorResponse> {
    match state.world.gateways.get(owner, network) {
        Ok(_) => Err(conflict(format!("The virtual network `{network}` has a gateway."))),
        Err(_) => Ok(()),
    }
}
