// Written by `xms generate` from api-spec/service-management/gateway-connections.toml; do not edit.
//! The server's side of *Gateway connections*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::gateway_connections::{
    CreateGatewayConnection, GatewayConnection, GatewayConnectionList, RESOURCE,
    UpdateGatewayConnection,
};
use super::super::gateway_operations::GatewayOperationAsyncResponse;

/// Does what a server does for [`gateway_connections`](super::super::gateway_connections). A method
/// that is not written refuses.
pub trait GatewayConnections: Send + Sync + 'static {
    /// Connects a virtual network gateway to a network or to another gateway.
    ///
    /// `POST /services/networking/gatewayconnections`, first seen at 2015-02-01; see
    /// [`CREATE`](super::super::gateway_connections::CREATE).
    fn create(
        &self,
        request: &Incoming,
        body: CreateGatewayConnection,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = body;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the connections of all virtual network gateways.
    ///
    /// `GET /services/networking/gatewayconnections`, first seen at 2015-02-01; see
    /// [`LIST`](super::super::gateway_connections::LIST).
    fn list(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<GatewayConnectionList>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads the connection between a gateway and what it reaches.
    ///
    /// `GET /services/networking/gatewayconnections/virtualnetworkgateway/{gateway-id}/connectedentity/{connected-entity-id}`,
    /// first seen at 2015-02-01; see [`GET`](super::super::gateway_connections::GET).
    fn get(
        &self,
        request: &Incoming,
        gateway_id: String,
        connected_entity_id: String,
    ) -> impl Future<Output = Outcome<GatewayConnection>> + Send {
        let _ = (gateway_id, connected_entity_id);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Changes weight and key of a connection.
    ///
    /// `PATCH /services/networking/gatewayconnections/virtualnetworkgateway/{gateway-id}/connectedentity/{connected-entity-id}`,
    /// first seen at 2015-02-01; see [`UPDATE`](super::super::gateway_connections::UPDATE).
    fn update(
        &self,
        request: &Incoming,
        gateway_id: String,
        connected_entity_id: String,
        body: UpdateGatewayConnection,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (gateway_id, connected_entity_id, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Ends the connection between a gateway and what it reaches.
    ///
    /// `DELETE /services/networking/gatewayconnections/virtualnetworkgateway/{gateway-id}/connectedentity/{connected-entity-id}`,
    /// first seen at 2015-02-01; see [`DELETE`](super::super::gateway_connections::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        gateway_id: String,
        connected_entity_id: String,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (gateway_id, connected_entity_id);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct GatewayConnectionsHandler<T>(pub(super) Arc<T>);

impl<T: GatewayConnections> Handler for GatewayConnectionsHandler<T> {
    fn resource(&self) -> &'static Resource {
        &RESOURCE
    }

    fn answer<'a>(
        &'a self,
        index: usize,
        request: &'a Incoming,
    ) -> BoxFuture<'a, Result<Response, ErrorResponse>> {
        match index {
            0 => {
                Box::pin(async move {
                    let body = request.element()?;
                    let outcome = GatewayConnections::create(&*self.0, request, body);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let outcome = GatewayConnections::list(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let gateway_id = request.path(0)?;
                    let connected_entity_id = request.path(1)?;
                    let outcome = GatewayConnections::get(
                        &*self.0,
                        request,
                        gateway_id,
                        connected_entity_id,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let gateway_id = request.path(0)?;
                    let connected_entity_id = request.path(1)?;
                    let body = request.element()?;
                    let outcome = GatewayConnections::update(
                        &*self.0,
                        request,
                        gateway_id,
                        connected_entity_id,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let gateway_id = request.path(0)?;
                    let connected_entity_id = request.path(1)?;
                    let outcome = GatewayConnections::delete(
                        &*self.0,
                        request,
                        gateway_id,
                        connected_entity_id,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for GatewayConnectionList {
    type Item = GatewayConnection;

    const ITEMS: ItemList<GatewayConnection> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
