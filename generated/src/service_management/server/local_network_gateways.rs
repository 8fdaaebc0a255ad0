// Written by `xms generate` from api-spec/service-management/local-network-gateways.toml; do not edit.
//! The server's side of *Local network gateways*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::local_network_gateways::{
    CreateLocalNetworkGateway, LocalNetworkGateway, LocalNetworkGatewayList, RESOURCE,
    UpdateLocalNetworkGateway,
};
use super::super::os_images::BareString;

/// Does what a server does for [`local_network_gateways`](super::super::local_network_gateways). A
/// method that is not written refuses.
pub trait LocalNetworkGateways: Send + Sync + 'static {
    /// Describes a network of the owner's own; the answer is its identifier.
    ///
    /// `POST /services/networking/localnetworkgateways`, first seen at 2015-02-01; see
    /// [`CREATE`](super::super::local_network_gateways::CREATE).
    fn create(
        &self,
        request: &Incoming,
        body: CreateLocalNetworkGateway,
    ) -> impl Future<Output = Outcome<BareString>> + Send {
        let _ = body;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the networks of the owner's own that were described.
    ///
    /// `GET /services/networking/localnetworkgateways`, first seen at 2015-02-01; see
    /// [`LIST`](super::super::local_network_gateways::LIST).
    fn list(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<LocalNetworkGatewayList>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads how a network of the owner's own was described.
    ///
    /// `GET /services/networking/localnetworkgateways/{local-network-gateway-id}`, first seen at
    /// 2015-02-01; see [`GET`](super::super::local_network_gateways::GET).
    fn get(
        &self,
        request: &Incoming,
        local_network_gateway_id: String,
    ) -> impl Future<Output = Outcome<LocalNetworkGateway>> + Send {
        let _ = local_network_gateway_id;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Changes which addresses are reached in a network of the owner's own.
    ///
    /// `PATCH /services/networking/localnetworkgateways/{local-network-gateway-id}`, first seen at
    /// 2015-02-01; see [`UPDATE`](super::super::local_network_gateways::UPDATE).
    fn update(
        &self,
        request: &Incoming,
        local_network_gateway_id: String,
        body: UpdateLocalNetworkGateway,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (local_network_gateway_id, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Forgets a network of the owner's own that has no connections.
    ///
    /// `DELETE /services/networking/localnetworkgateways/{local-network-gateway-id}`, first seen at
    /// 2015-02-01; see [`DELETE`](super::super::local_network_gateways::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        local_network_gateway_id: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = local_network_gateway_id;
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct LocalNetworkGatewaysHandler<T>(pub(super) Arc<T>);

impl<T: LocalNetworkGateways> Handler for LocalNetworkGatewaysHandler<T> {
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
                    let outcome = LocalNetworkGateways::create(&*self.0, request, body);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let outcome = LocalNetworkGateways::list(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let local_network_gateway_id = request.path(0)?;
                    let outcome = LocalNetworkGateways::get(
                        &*self.0,
                        request,
                        local_network_gateway_id,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let local_network_gateway_id = request.path(0)?;
                    let body = request.element()?;
                    let outcome = LocalNetworkGateways::update(
                        &*self.0,
                        request,
                        local_network_gateway_id,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let local_network_gateway_id = request.path(0)?;
                    let outcome = LocalNetworkGateways::delete(
                        &*self.0,
                        request,
                        local_network_gateway_id,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for LocalNetworkGatewayList {
    type Item = LocalNetworkGateway;

    const ITEMS: ItemList<LocalNetworkGateway> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
