// Written by `xms generate` from api-spec/service-management/service-certificates.toml; do not edit.
//! The server's side of *Service certificates*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::service_certificates::{
    Certificate, CertificateFile, CertificateList, RESOURCE,
};

/// Does what a server does for [`service_certificates`](super::super::service_certificates). A
/// method that is not written refuses.
pub trait ServiceCertificates: Send + Sync + 'static {
    /// Adds a certificate to a cloud service.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/certificates`, since 2009-10-01; see
    /// [`ADD`](super::super::service_certificates::ADD).
    fn add(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        body: CertificateFile,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the certificates of a cloud service.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/certificates`, since 2009-10-01; see
    /// [`LIST`](super::super::service_certificates::LIST).
    fn list(
        &self,
        request: &Incoming,
        cloud_service_name: String,
    ) -> impl Future<Output = Outcome<CertificateList>> + Send {
        let _ = cloud_service_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads the public part of one certificate of a cloud service.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/certificates/{algorithm}-{thumbprint}`,
    /// since 2009-10-01; see [`GET`](super::super::service_certificates::GET).
    fn get(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        algorithm: String,
        thumbprint: String,
    ) -> impl Future<Output = Outcome<Certificate>> + Send {
        let _ = (cloud_service_name, algorithm, thumbprint);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Takes a certificate away from a cloud service.
    ///
    /// `DELETE /services/hostedservices/{cloud-service-name}/certificates/{algorithm}-{thumbprint}`,
    /// since 2009-10-01; see [`DELETE`](super::super::service_certificates::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        algorithm: String,
        thumbprint: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, algorithm, thumbprint);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct ServiceCertificatesHandler<T>(pub(super) Arc<T>);

impl<T: ServiceCertificates> Handler for ServiceCertificatesHandler<T> {
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
                    let body = request.element()?;
                    let outcome = ServiceCertificates::add(
                        &*self.0,
                        request,
                        cloud_service_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let outcome = ServiceCertificates::list(
                        &*self.0,
                        request,
                        cloud_service_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let algorithm = request.path(1)?;
                    let thumbprint = request.path(2)?;
                    let outcome = ServiceCertificates::get(
                        &*self.0,
                        request,
                        cloud_service_name,
                        algorithm,
                        thumbprint,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let algorithm = request.path(1)?;
                    let thumbprint = request.path(2)?;
                    let outcome = ServiceCertificates::delete(
                        &*self.0,
                        request,
                        cloud_service_name,
                        algorithm,
                        thumbprint,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for CertificateList {
    type Item = Certificate;

    const ITEMS: ItemList<Certificate> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
