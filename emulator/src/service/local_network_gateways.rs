//! Gateways of networks elsewhere.
//!
//! In: where such a gateway is, and which addresses are behind it. Out: the same, under an id. One that something is
//! connected to is not deleted.

use xms_runtime::Uuid;
use xms_runtime::server::{Incoming, Outcome};
use xms_services::service_management::local_network_gateways::{
    CreateLocalNetworkGateway, LocalNetworkGateway, LocalNetworkGatewayList, UpdateLocalNetworkGateway,
};
use xms_services::service_management::os_images::BareString;
use xms_services::service_management::server::LocalNetworkGateways;

use super::{Service, conflict, subscription};
use crate::state::named::{Kept, is_called};

impl LocalNetworkGateways for Service {
    async fn create(&self, request: &Incoming, body: CreateLocalNetworkGateway) -> Outcome<BareString> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        let mut gateways = state.world.local_gateways.of(owner);
        if gateways.any(|gateway| is_called(gateway.gateway_name.as_ref(), &body.gateway_name)) {
            return Err(conflict(format!("There is a local network gateway `{}` already.", body.gateway_name)));
        }
        drop(gateways);
        let id = Uuid::from_u128(request.request_id().as_u128());
        let mut made = LocalNetworkGateway::new(id);
        made.address_space = body.address_space;
        made.gateway_name = Some(body.gateway_name);
        made.ip_address = Some(body.ip_address);
        made.bgp_settings = body.bgp_settings;
        let id = id.to_string();
        let kept = Kept::new(made, &state.room)?;
        state.world.local_gateways.insert(owner, &id, kept);
        Ok(BareString::new().value(id).into())
    }

    async fn list(&self, request: &Incoming) -> Outcome<LocalNetworkGatewayList> {
        let state = self.shared.read_state();
        let gateways = state.world.local_gateways.of(subscription(request)).cloned();
        Ok(LocalNetworkGatewayList::new().local_network_gateways(gateways.collect::<Vec<_>>()).into())
    }

    async fn get(&self, request: &Incoming, id: String) -> Outcome<LocalNetworkGateway> {
        let state = self.shared.read_state();
        Ok(state.world.local_gateways.get(subscription(request), &id)?.clone().into())
    }

    async fn update(&self, request: &Incoming, id: String, body: UpdateLocalNetworkGateway) -> Outcome<()> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        let mut gateway = state.world.local_gateways.get(owner, &id)?.clone();
        gateway.address_space = body.address_space;
        gateway.bgp_settings = body.bgp_settings.or(gateway.bgp_settings);
        let room = state.room.clone();
        state.world.local_gateways.replace(owner, &id, gateway, &room)?;
        Ok(().into())
    }

    async fn delete(&self, request: &Incoming, id: String) -> Outcome<()> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        state.world.local_gateways.get(owner, &id)?;
        let mut connections = state.world.gateway_connections.of(owner);
        if connections.any(|connection| is_called(connection.connected_entity_id.as_ref(), &id)) {
            return Err(conflict(format!("The local network gateway `{id}` is in use.")));
        }
        drop(connections);
        state.world.local_gateways.remove(owner, &id);
        Ok(().into())
    }
}
