//! Gateways with an id of their own, which several connections share.
//!
//! In: gateways for virtual networks. Out: the same, with an address. One that is connected to something is not deleted.
//! How connections are encrypted, and diagnostics, are answered by examples.

use xms_runtime::Uuid;
use xms_runtime::server::{Incoming, Outcome};
use xms_services::service_management::gateway_operations::GatewayOperationAsyncResponse;
use xms_services::service_management::gateways::{
    GatewaySize, GatewayType, ResetGateway, ResetSharedKey, ResizeGateway, SharedKey,
};
use xms_services::service_management::server::VirtualNetworkGateways;
use xms_services::service_management::virtual_network_gateways::{
    CreateVirtualNetworkGateway, VirtualNetworkGateway, VirtualNetworkGatewayList,
};

use super::deployments::new_address;
use super::gateways::{PROVISIONED, started};
use super::named_changes::place;
use super::{Service, conflict, subscription};
use crate::state::named::is_called;

impl VirtualNetworkGateways for Service {
    async fn create(
        &self,
        request: &Incoming,
        network: String,
        body: CreateVirtualNetworkGateway,
    ) -> Outcome<GatewayOperationAsyncResponse> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        let site = state.world.sites.get(owner, &network)?;
        let mut gateways = state.world.network_gateways.of(owner);
        if gateways.any(|gateway| is_called(gateway.gateway_name.as_ref(), &body.gateway_name)) {
            return Err(conflict(format!("There is a gateway `{}` already.", body.gateway_name)));
        }
        let id = Uuid::from_u128(request.request_id().as_u128());
        let mut made = VirtualNetworkGateway::new(id);
        made.vnet_id = body.vnet_id.or_else(|| site.id.clone());
        made.location = body.location.or_else(|| site.location.clone());
        drop(gateways);
        made.gateway_name = Some(body.gateway_name);
        made.gateway_size = Some(body.gateway_size.unwrap_or(GatewaySize::Default));
        made.gateway_type = Some(body.gateway_type.unwrap_or(GatewayType::DynamicRouting));
        made.bgp_settings = body.bgp_settings;
        made.state = Some(PROVISIONED.to_owned());
        made.vip_address = Some(new_address(request));
        let id = id.to_string();
        self.put_named(&mut state, request, |world| &mut world.network_gateways, id, made)?;
        Ok(started(request).into())
    }

    async fn list(&self, request: &Incoming) -> Outcome<VirtualNetworkGatewayList> {
        let state = self.shared.read_state();
        let gateways = state.world.network_gateways.of(subscription(request)).cloned();
        Ok(VirtualNetworkGatewayList::new().virtual_network_gateways(gateways.collect::<Vec<_>>()).into())
    }

    async fn get(&self, request: &Incoming, id: String) -> Outcome<VirtualNetworkGateway> {
        let state = self.shared.read_state();
        Ok(state.world.network_gateways.get(subscription(request), &id)?.clone().into())
    }

    async fn delete(&self, request: &Incoming, id: String) -> Outcome<GatewayOperationAsyncResponse> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        state.world.network_gateways.get(owner, &id)?;
        if state.world.gateway_connections.under(owner, &id).next().is_some() {
            return Err(conflict(format!("The gateway `{id}` has connections.")));
        }
        self.remove_named(&mut state, request, |world| &mut world.network_gateways, id)?;
        Ok(started(request).into())
    }

    async fn resize(
        &self,
        request: &Incoming,
        id: String,
        body: ResizeGateway,
    ) -> Outcome<GatewayOperationAsyncResponse> {
        self.change_network_gateway(request, &id, |gateway| gateway.gateway_size = Some(body.gateway_size))
    }

    async fn reset(&self, request: &Incoming, id: String, _: ResetGateway) -> Outcome<GatewayOperationAsyncResponse> {
        self.change_network_gateway(request, &id, |_| ())
    }

    async fn get_shared_key(&self, request: &Incoming, id: String, entity: String) -> Outcome<SharedKey> {
        let state = self.shared.read_state();
        Ok(state.world.shared_keys.get(subscription(request), &place(&id, &entity))?.clone().into())
    }

    async fn set_shared_key(
        &self,
        request: &Incoming,
        id: String,
        entity: String,
        body: SharedKey,
    ) -> Outcome<GatewayOperationAsyncResponse> {
        self.shared.read_state().world.gateway_connections.get(subscription(request), &place(&id, &entity))?;
        self.put_shared_key(request, &id, &entity, body)
    }

    async fn reset_shared_key(
        &self,
        request: &Incoming,
        id: String,
        entity: String,
        body: ResetSharedKey,
    ) -> Outcome<GatewayOperationAsyncResponse> {
        self.shared.read_state().world.gateway_connections.get(subscription(request), &place(&id, &entity))?;
        self.make_shared_key(request, &id, &entity, &body)
    }
}

impl Service {
    /// Changes a gateway, when the operation ends.
    fn change_network_gateway(
        &self,
        request: &Incoming,
        id: &str,
        change: impl FnOnce(&mut VirtualNetworkGateway),
    ) -> Outcome<GatewayOperationAsyncResponse> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        let mut changed = state.world.network_gateways.get(owner, id)?.clone();
        change(&mut changed);
        self.put_named(&mut state, request, |world| &mut world.network_gateways, id.to_owned(), changed)?;
        Ok(started(request).into())
    }
}
