// Written by `xms generate` from api-spec/service-management/client-root-certificates.toml; do not edit.
//! The server's side of *Client root certificates*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, Bytes, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::client_root_certificates::{
    ClientRootCertificate, ClientRootCertificateData, ClientRootCertificateList, RESOURCE,
};
use super::super::gateway_operations::GatewayOperationAsyncResponse;

/// Does what a server does for
/// [`client_root_certificates`](super::super::client_root_certificates). A method that is not
/// written refuses.
pub trait ClientRootCertificates: Send + Sync + 'static {
    /// Lets computers connect whose certificates this one has signed.
    ///
    /// `POST /services/networking/{virtual-network-name}/gateway/clientrootcertificates`, first
    /// seen at 2013-11-01; see [`ADD`](super::super::client_root_certificates::ADD).
    fn add(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        body: ClientRootCertificateData,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (virtual_network_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the root certificates of a gateway.
    ///
    /// `GET /services/networking/{virtual-network-name}/gateway/clientrootcertificates`, first seen
    /// at 2013-11-01; see [`LIST`](super::super::client_root_certificates::LIST).
    fn list(
        &self,
        request: &Incoming,
        virtual_network_name: String,
    ) -> impl Future<Output = Outcome<ClientRootCertificateList>> + Send {
        let _ = virtual_network_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads a root certificate of a gateway.
    ///
    /// `GET /services/networking/{virtual-network-name}/gateway/clientrootcertificates/{certificate-thumbprint}`,
    /// first seen at 2013-11-01; see [`GET`](super::super::client_root_certificates::GET).
    fn get(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        certificate_thumbprint: String,
    ) -> impl Future<Output = Outcome<Bytes>> + Send {
        let _ = (virtual_network_name, certificate_thumbprint);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lets computers not connect any more whose certificates this one has signed.
    ///
    /// `DELETE /services/networking/{virtual-network-name}/gateway/clientrootcertificates/{certificate-thumbprint}`,
    /// first seen at 2013-11-01; see [`DELETE`](super::super::client_root_certificates::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        virtual_network_name: String,
        certificate_thumbprint: String,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (virtual_network_name, certificate_thumbprint);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct ClientRootCertificatesHandler<T>(pub(super) Arc<T>);

impl<T: ClientRootCertificates> Handler for ClientRootCertificatesHandler<T> {
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
                    let outcome = ClientRootCertificates::add(
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
                    let outcome = ClientRootCertificates::list(
                        &*self.0,
                        request,
                        virtual_network_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let certificate_thumbprint = request.path(1)?;
                    let outcome = ClientRootCertificates::get(
                        &*self.0,
                        request,
                        virtual_network_name,
                        certificate_thumbprint,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let virtual_network_name = request.path(0)?;
                    let certificate_thumbprint = request.path(1)?;
                    let outcome = ClientRootCertificates::delete(
                        &*self.0,
                        request,
                        virtual_network_name,
                        certificate_thumbprint,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for ClientRootCertificateList {
    type Item = ClientRootCertificate;

    const ITEMS: ItemList<ClientRootCertificate> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
