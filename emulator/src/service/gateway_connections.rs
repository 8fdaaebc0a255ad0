//! Connections of gateways that have an id of their own.
//!
//! In: a gateway, and what it is to be connected to. Out: the connection. Its key is told by the gateway alone.

use xms_runtime::Secret;
use xms_runtime::server::{Incoming, Outcome};
use xms_services::service_management::gateway_connections::{
    CreateGatewayConnection, GatewayConnection, GatewayConnectionList, UpdateGatewayConnection,
};
use xms_services::service_management::gateway_operations::GatewayOperationAsyncResponse;
use xms_services::service_management::gateways::SharedKey;
use xms_services::service_management::server::GatewayConnections;

use super::gateways::started;
use super::named_changes::place;
use super::{Service, subscription};
use crate::state::named::Kept;

impl GatewayConnections for Service {
    async fn create(
        &self,
        request: &Incoming,
        body: CreateGatewayConnection,
    ) -> Outcome<GatewayOperationAsyncResponse> {
        let owner = subscription(request).to_owned();
        let mut state = self.shared.write_state();
        let gateway = body.virtual_network_gateway_id.to_string();
        state.world.network_gateways.get(&owner, &gateway)?;
        let place = place(&gateway, &body.connected_entity_id);
        state.world.gateway_connections.check_free(&owner, &place)?;
        let mut made = GatewayConnection::new();
        made.connected_entity_id = Some(body.connected_entity_id);
        made.gateway_connection_name = Some(body.gateway_connection_name);
        made.gateway_connection_type = Some(body.gateway_connection_type);
        made.virtual_network_gateway_id = Some(body.virtual_network_gateway_id);
        made.routing_weight = body.routing_weight;
        made.enable_bgp = body.enable_bgp;
        let target = state.world.gateway_connections.target(&owner, &place);
        let kept = Kept::new(made, &state.room)?;
        let key =
            body.shared_key.map(|key| Kept::new(SharedKey::new(key.expose().as_str()), &state.room)).transpose()?;
        self.change(&mut state, request, target, move |world| {
            world.gateway_connections.insert(&owner, &place, kept);
            if let Some(key) = key {
                world.shared_keys.insert(&owner, &place, key);
            }
        })?;
        Ok(started(request).into())
    }

    async fn list(&self, request: &Incoming) -> Outcome<GatewayConnectionList> {
        let state = self.shared.read_state();
        let connections = state.world.gateway_connections.of(subscription(request)).cloned();
        Ok(GatewayConnectionList::new().gateway_connections(connections.collect::<Vec<_>>()).into())
    }

    async fn get(&self, request: &Incoming, gateway: String, entity: String) -> Outcome<GatewayConnection> {
        let state = self.shared.read_state();
        Ok(state.world.gateway_connections.get(subscription(request), &place(&gateway, &entity))?.clone().into())
    }

    async fn update(
        &self,
        request: &Incoming,
        gateway: String,
        entity: String,
        body: UpdateGatewayConnection,
    ) -> Outcome<GatewayOperationAsyncResponse> {
        let owner = subscription(request).to_owned();
        let mut state = self.shared.write_state();
        let place = place(&gateway, &entity);
        let mut changed = state.world.gateway_connections.get(&owner, &place)?.clone();
        changed.routing_weight = Some(body.routing_weight);
        changed.enable_bgp = body.enable_bgp.or(changed.enable_bgp);
        let target = state.world.gateway_connections.target(&owner, &place);
        let kept = Kept::new(changed, &state.room)?;
        let key = body.shared_key.as_ref().map(Secret::expose);
        let key = key.map(|key| Kept::new(SharedKey::new(key.as_str()), &state.room)).transpose()?;
        self.change(&mut state, request, target, move |world| {
            world.gateway_connections.insert(&owner, &place, kept);
            if let Some(key) = key {
                world.shared_keys.insert(&owner, &place, key);
            }
        })?;
        Ok(started(request).into())
    }

    async fn delete(
        &self,
        request: &Incoming,
        gateway: String,
        entity: String,
    ) -> Outcome<GatewayOperationAsyncResponse> {
        let owner = subscription(request).to_owned();
        let mut state = self.shared.write_state();
        let place = place(&gateway, &entity);
        state.world.gateway_connections.get(&owner, &place)?;
        let target = state.world.gateway_connections.target(&owner, &place);
        self.change(&mut state, request, target, move |world| {
            world.gateway_connections.remove(&owner, &place);
            world.shared_keys.remove(&owner, &place);
        })?;
        Ok(started(request).into())
    }
}
