// Written by `xms generate` from api-spec/service-management/management-certificates.toml; do not edit.
//! The server's side of *Management certificates*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::management_certificates::{
    AddSubscriptionCertificate, RESOURCE, SubscriptionCertificate,
    SubscriptionCertificateList,
};

/// Does what a server does for [`management_certificates`](super::super::management_certificates).
/// A method that is not written refuses.
pub trait ManagementCertificates: Send + Sync + 'static {
    /// Lets the owner of a certificate manage the subscription.
    ///
    /// `POST /certificates`, since 2012-03-01; see
    /// [`ADD`](super::super::management_certificates::ADD).
    fn add(
        &self,
        request: &Incoming,
        body: AddSubscriptionCertificate,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = body;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the certificates that can manage the subscription.
    ///
    /// `GET /certificates`, since 2012-03-01; see
    /// [`LIST`](super::super::management_certificates::LIST).
    fn list(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<SubscriptionCertificateList>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads one of the certificates that can manage the subscription.
    ///
    /// `GET /certificates/{thumbprint}`, since 2012-03-01; see
    /// [`GET`](super::super::management_certificates::GET).
    fn get(
        &self,
        request: &Incoming,
        thumbprint: String,
    ) -> impl Future<Output = Outcome<SubscriptionCertificate>> + Send {
        let _ = thumbprint;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Takes the right to manage the subscription from the owner of a certificate.
    ///
    /// `DELETE /certificates/{thumbprint}`, since 2012-03-01; see
    /// [`DELETE`](super::super::management_certificates::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        thumbprint: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = thumbprint;
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct ManagementCertificatesHandler<T>(pub(super) Arc<T>);

impl<T: ManagementCertificates> Handler for ManagementCertificatesHandler<T> {
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
                    let outcome = ManagementCertificates::add(&*self.0, request, body);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let outcome = ManagementCertificates::list(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let thumbprint = request.path(0)?;
                    let outcome = ManagementCertificates::get(
                        &*self.0,
                        request,
                        thumbprint,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let thumbprint = request.path(0)?;
                    let outcome = ManagementCertificates::delete(
                        &*self.0,
                        request,
                        thumbprint,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for SubscriptionCertificateList {
    type Item = SubscriptionCertificate;

    const ITEMS: ItemList<SubscriptionCertificate> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
