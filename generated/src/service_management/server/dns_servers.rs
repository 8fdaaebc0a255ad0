// Written by `xms generate` from api-spec/service-management/dns-servers.toml; do not edit.
//! The server's side of *DNS servers*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::Resource;
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::deployments::DnsServer;
use super::super::dns_servers::RESOURCE;

/// Does what a server does for [`dns_servers`](super::super::dns_servers). A method that is not
/// written refuses.
pub trait DnsServers: Send + Sync + 'static {
    /// Adds a DNS server to a deployment.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/dnsservers`,
    /// first seen at 2014-06-01; see [`ADD`](super::super::dns_servers::ADD).
    fn add(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        body: DnsServer,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Changes the address of a DNS server of a deployment.
    ///
    /// `PUT /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/dnsservers/{dns-server-name}`,
    /// first seen at 2014-06-01; see [`UPDATE`](super::super::dns_servers::UPDATE).
    fn update(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        dns_server_name: String,
        body: DnsServer,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, dns_server_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Takes a DNS server from a deployment.
    ///
    /// `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/dnsservers/{dns-server-name}`,
    /// first seen at 2014-06-01; see [`DELETE`](super::super::dns_servers::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        dns_server_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, dns_server_name);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct DnsServersHandler<T>(pub(super) Arc<T>);

impl<T: DnsServers> Handler for DnsServersHandler<T> {
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
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let body = request.element()?;
                    let outcome = DnsServers::add(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let dns_server_name = request.path(2)?;
                    let body = request.element()?;
                    let outcome = DnsServers::update(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        dns_server_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let dns_server_name = request.path(2)?;
                    let outcome = DnsServers::delete(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        dns_server_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
