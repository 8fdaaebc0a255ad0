// Written by `xms generate` from api-spec/service-management/gateways.toml; do not edit.
//! The server's side of *Gateways*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, Bytes, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::gateway_operations::GatewayOperationAsyncResponse;
use super::super::gateways::{
    Connection, ConnectionList, CreateGateway, DefaultSiteList, FailoverGateway, Gateway,
    GatewayPublicDiagnosticsStatus, IpsecParameters, RESOURCE, ResetGateway,
    ResetSharedKey, ResizeGateway, SharedKey, StartGatewayDiagnostics,
    StopGatewayDiagnostics, UpdateConnection, VpnClientParameters,
};

/// Does what a server does for [`gateways`](super::super::gateways). A method that is not written
/// refuses.
pub trait Gateways: Send + Sync + 'static {
    /// Creates the gateway of a virtual network.
    ///
    /// `POST /services/networking/{virtual-network-name}/gateway`, first seen at 2013-11-01; see
    /// [`CREATE`](super::super::gateways::CREATE).
    fn create(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        body: CreateGateway,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (virtual_network_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads the gateway of a virtual network: its address, its state, and what happened last.
    ///
    /// `GET /services/networking/{virtual-network-name}/gateway`, first seen at 2013-11-01; see
    /// [`GET`](super::super::gateways::GET).
    fn get(
        &self,
        request: &Incoming,
        virtual_network_name: String,
    ) -> impl Future<Output = Outcome<Gateway>> + Send {
        let _ = virtual_network_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Deletes the gateway of a virtual network.
    ///
    /// `DELETE /services/networking/{virtual-network-name}/gateway`, first seen at 2013-11-01; see
    /// [`DELETE`](super::super::gateways::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        virtual_network_name: String,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = virtual_network_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lets the second instance of a gateway take over from the first.
    ///
    /// `DELETE /services/networking/{virtual-network-name}/gateway`, first seen at 2013-11-01; see
    /// [`FAILOVER`](super::super::gateways::FAILOVER).
    fn failover(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        body: FailoverGateway,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (virtual_network_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Gives the gateway of a virtual network another size.
    ///
    /// `PATCH /services/networking/{virtual-network-name}/gateway`, first seen at 2014-10-01; see
    /// [`RESIZE`](super::super::gateways::RESIZE).
    fn resize(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        body: ResizeGateway,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (virtual_network_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Starts the gateway of a virtual network again.
    ///
    /// `PATCH /services/networking/{virtual-network-name}/gateway`, first seen at 2014-10-01; see
    /// [`RESET`](super::super::gateways::RESET).
    fn reset(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        body: ResetGateway,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (virtual_network_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the networks that a gateway reaches, each with the state of its connection.
    ///
    /// `GET /services/networking/{virtual-network-name}/gateway/connections`, first seen at
    /// 2013-11-01; see [`LIST_CONNECTIONS`](super::super::gateways::LIST_CONNECTIONS).
    fn list_connections(
        &self,
        request: &Incoming,
        virtual_network_name: String,
    ) -> impl Future<Output = Outcome<ConnectionList>> + Send {
        let _ = virtual_network_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Connects to a network, ends the connection, or tries it.
    ///
    /// `PUT /services/networking/{virtual-network-name}/gateway/connection/{local-network-name}`,
    /// since 2012-03-01; see [`UPDATE_CONNECTION`](super::super::gateways::UPDATE_CONNECTION).
    fn update_connection(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        local_network_name: String,
        body: UpdateConnection,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (virtual_network_name, local_network_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads the key by which a gateway and the other end of a connection know one another.
    ///
    /// `GET /services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/sharedkey`,
    /// first seen at 2013-11-01; see [`GET_SHARED_KEY`](super::super::gateways::GET_SHARED_KEY).
    fn get_shared_key(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        local_network_name: String,
    ) -> impl Future<Output = Outcome<SharedKey>> + Send {
        let _ = (virtual_network_name, local_network_name);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Sets the key by which a gateway and the other end of a connection know one another.
    ///
    /// `POST /services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/sharedkey`,
    /// first seen at 2013-11-01; see [`SET_SHARED_KEY`](super::super::gateways::SET_SHARED_KEY).
    fn set_shared_key(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        local_network_name: String,
        body: SharedKey,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (virtual_network_name, local_network_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Replaces the key of a connection by one that the service makes.
    ///
    /// `PUT /services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/sharedkey`,
    /// first seen at 2013-11-01; see
    /// [`RESET_SHARED_KEY`](super::super::gateways::RESET_SHARED_KEY).
    fn reset_shared_key(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        local_network_name: String,
        body: ResetSharedKey,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (virtual_network_name, local_network_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads how a connection is encrypted.
    ///
    /// `GET /services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/ipsecparameters`,
    /// first seen at 2014-10-01; see
    /// [`GET_IPSEC_PARAMETERS`](super::super::gateways::GET_IPSEC_PARAMETERS).
    fn get_ipsec_parameters(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        local_network_name: String,
    ) -> impl Future<Output = Outcome<IpsecParameters>> + Send {
        let _ = (virtual_network_name, local_network_name);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Says how a connection is to be encrypted.
    ///
    /// `PATCH /services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/ipsecparameters`,
    /// first seen at 2014-10-01; see
    /// [`SET_IPSEC_PARAMETERS`](super::super::gateways::SET_IPSEC_PARAMETERS).
    fn set_ipsec_parameters(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        local_network_name: String,
        body: IpsecParameters,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (virtual_network_name, local_network_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Sends traffic to everywhere else by way of one of the networks that the gateway reaches.
    ///
    /// `POST /services/networking/{virtual-network-name}/gateway/defaultsites`, first seen at
    /// 2014-09-01; see [`SET_DEFAULT_SITES`](super::super::gateways::SET_DEFAULT_SITES).
    fn set_default_sites(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        body: DefaultSiteList,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (virtual_network_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Sends traffic to everywhere else by way of the platform again.
    ///
    /// `DELETE /services/networking/{virtual-network-name}/gateway/defaultsites`, first seen at
    /// 2014-09-01; see [`REMOVE_DEFAULT_SITES`](super::super::gateways::REMOVE_DEFAULT_SITES).
    fn remove_default_sites(
        &self,
        request: &Incoming,
        virtual_network_name: String,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = virtual_network_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Records the traffic of a gateway for a while, into a storage account.
    ///
    /// `PUT /services/networking/{virtual-network-name}/gateway/publicdiagnostics`, first seen at
    /// 2014-10-01; see [`START_DIAGNOSTICS`](super::super::gateways::START_DIAGNOSTICS).
    fn start_diagnostics(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        body: StartGatewayDiagnostics,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (virtual_network_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Ends the recording of traffic before its time.
    ///
    /// `PUT /services/networking/{virtual-network-name}/gateway/publicdiagnostics`, first seen at
    /// 2014-10-01; see [`STOP_DIAGNOSTICS`](super::super::gateways::STOP_DIAGNOSTICS).
    fn stop_diagnostics(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        body: StopGatewayDiagnostics,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (virtual_network_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Tells whether traffic of a gateway is being recorded, and where the recording lies.
    ///
    /// `GET /services/networking/{virtual-network-name}/gateway/publicdiagnostics`, first seen at
    /// 2014-05-01; see [`GET_DIAGNOSTICS`](super::super::gateways::GET_DIAGNOSTICS).
    fn get_diagnostics(
        &self,
        request: &Incoming,
        virtual_network_name: String,
    ) -> impl Future<Output = Outcome<GatewayPublicDiagnosticsStatus>> + Send {
        let _ = virtual_network_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Makes a program with which single computers connect to the virtual network.
    ///
    /// `POST /services/networking/{virtual-network-name}/gateway/vpnclientpackage`, first seen at
    /// 2014-05-01; see
    /// [`GENERATE_VPN_CLIENT_PACKAGE`](super::super::gateways::GENERATE_VPN_CLIENT_PACKAGE).
    fn generate_vpn_client_package(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        body: VpnClientParameters,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (virtual_network_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads a script that sets up a VPN device for the connection to a gateway.
    ///
    /// `GET /services/networking/{virtual-network-name}/gateway/vpndeviceconfigurationscript`,
    /// first seen at 2013-11-01; see
    /// [`GET_DEVICE_CONFIGURATION_SCRIPT`](super::super::gateways::GET_DEVICE_CONFIGURATION_SCRIPT).
    fn get_device_configuration_script(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        vendor: String,
        platform: String,
        o_sfamily: String,
    ) -> impl Future<Output = Outcome<Bytes>> + Send {
        let _ = (virtual_network_name, vendor, platform, o_sfamily);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct GatewaysHandler<T>(pub(super) Arc<T>);

impl<T: Gateways> Handler for GatewaysHandler<T> {
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
                    let virtual_network_name = request.path(0)?;
                    let body = request.element()?;
                    let outcome = Gateways::create(
                        &*self.0,
                        request,
                        virtual_network_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let outcome = Gateways::get(&*self.0, request, virtual_network_name);
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let outcome = Gateways::delete(
                        &*self.0,
                        request,
                        virtual_network_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let body = request.element()?;
                    let outcome = Gateways::failover(
                        &*self.0,
                        request,
                        virtual_network_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let body = request.element()?;
                    let outcome = Gateways::resize(
                        &*self.0,
                        request,
                        virtual_network_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            5 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let body = request.element()?;
                    let outcome = Gateways::reset(
                        &*self.0,
                        request,
                        virtual_network_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            6 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let outcome = Gateways::list_connections(
                        &*self.0,
                        request,
                        virtual_network_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            7 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let local_network_name = request.path(1)?;
                    let body = request.element()?;
                    let outcome = Gateways::update_connection(
                        &*self.0,
                        request,
                        virtual_network_name,
                        local_network_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            8 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let local_network_name = request.path(1)?;
                    let outcome = Gateways::get_shared_key(
                        &*self.0,
                        request,
                        virtual_network_name,
                        local_network_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            9 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let local_network_name = request.path(1)?;
                    let body = request.element()?;
                    let outcome = Gateways::set_shared_key(
                        &*self.0,
                        request,
                        virtual_network_name,
                        local_network_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            10 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let local_network_name = request.path(1)?;
                    let body = request.element()?;
                    let outcome = Gateways::reset_shared_key(
                        &*self.0,
                        request,
                        virtual_network_name,
                        local_network_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            11 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let local_network_name = request.path(1)?;
                    let outcome = Gateways::get_ipsec_parameters(
                        &*self.0,
                        request,
                        virtual_network_name,
                        local_network_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            12 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let local_network_name = request.path(1)?;
                    let body = request.element()?;
                    let outcome = Gateways::set_ipsec_parameters(
                        &*self.0,
                        request,
                        virtual_network_name,
                        local_network_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            13 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let body = request.element()?;
                    let outcome = Gateways::set_default_sites(
                        &*self.0,
                        request,
                        virtual_network_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            14 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let outcome = Gateways::remove_default_sites(
                        &*self.0,
                        request,
                        virtual_network_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            15 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let body = request.element()?;
                    let outcome = Gateways::start_diagnostics(
                        &*self.0,
                        request,
                        virtual_network_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            16 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let body = request.element()?;
                    let outcome = Gateways::stop_diagnostics(
                        &*self.0,
                        request,
                        virtual_network_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            17 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let outcome = Gateways::get_diagnostics(
                        &*self.0,
                        request,
                        virtual_network_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            18 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let body = request.element()?;
                    let outcome = Gateways::generate_vpn_client_package(
                        &*self.0,
                        request,
                        virtual_network_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            19 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let vendor = request.query("vendor")?;
                    let platform = request.query("platform")?;
                    let o_sfamily = request.query("OSfamily")?;
                    let outcome = Gateways::get_device_configuration_script(
                        &*self.0,
                        request,
                        virtual_network_name,
                        vendor,
                        platform,
                        o_sfamily,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for ConnectionList {
    type Item = Connection;

    const ITEMS: ItemList<Connection> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
