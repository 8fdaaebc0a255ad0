// Written by `xms generate` from api-spec/service-management/application-gateways.toml; do not edit.
//! The server's side of *Application gateways*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::application_gateways::{
    ApplicationGateway, ApplicationGatewayCertificate, ApplicationGatewayCertificateList,
    ApplicationGatewayConfiguration, ApplicationGatewayList, ApplicationGatewayOperation,
    CreateApplicationGateway, RESOURCE, UpdateApplicationGateway,
};
use super::super::gateway_operations::GatewayOperationAsyncResponse;
use super::super::service_certificates::CertificateFile;

/// Does what a server does for [`application_gateways`](super::super::application_gateways). A
/// method that is not written refuses.
pub trait ApplicationGateways: Send + Sync + 'static {
    /// Creates an application gateway, without a configuration and not started.
    ///
    /// `POST /services/networking/ApplicationGateways`, first seen at 2014-10-01; see
    /// [`CREATE`](super::super::application_gateways::CREATE).
    fn create(
        &self,
        request: &Incoming,
        body: CreateApplicationGateway,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = body;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the application gateways of the subscription.
    ///
    /// `GET /services/networking/ApplicationGateways`, first seen at 2014-10-01; see
    /// [`LIST`](super::super::application_gateways::LIST).
    fn list(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<ApplicationGatewayList>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads an application gateway: its addresses, its size and its state.
    ///
    /// `GET /services/networking/ApplicationGateways/{application-gateway-name}`, first seen at
    /// 2014-10-01; see [`GET`](super::super::application_gateways::GET).
    fn get(
        &self,
        request: &Incoming,
        application_gateway_name: String,
    ) -> impl Future<Output = Outcome<ApplicationGateway>> + Send {
        let _ = application_gateway_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Changes size, number of instances, and network of an application gateway.
    ///
    /// `PUT /services/networking/ApplicationGateways/{application-gateway-name}`, first seen at
    /// 2014-10-01; see [`UPDATE`](super::super::application_gateways::UPDATE).
    fn update(
        &self,
        request: &Incoming,
        application_gateway_name: String,
        body: UpdateApplicationGateway,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (application_gateway_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Deletes an application gateway, whether it runs or not.
    ///
    /// `DELETE /services/networking/ApplicationGateways/{application-gateway-name}`, first seen at
    /// 2014-10-01; see [`DELETE`](super::super::application_gateways::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        application_gateway_name: String,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = application_gateway_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Starts or stops an application gateway.
    ///
    /// `POST /services/networking/ApplicationGateways/{application-gateway-name}/Operations`, first
    /// seen at 2014-10-01; see
    /// [`EXECUTE_OPERATION`](super::super::application_gateways::EXECUTE_OPERATION).
    fn execute_operation(
        &self,
        request: &Incoming,
        application_gateway_name: String,
        body: ApplicationGatewayOperation,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (application_gateway_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads what an application gateway listens to and where it sends requests.
    ///
    /// `GET /services/networking/ApplicationGateways/{application-gateway-name}/configuration`,
    /// first seen at 2014-10-01; see
    /// [`GET_CONFIGURATION`](super::super::application_gateways::GET_CONFIGURATION).
    fn get_configuration(
        &self,
        request: &Incoming,
        application_gateway_name: String,
    ) -> impl Future<Output = Outcome<ApplicationGatewayConfiguration>> + Send {
        let _ = application_gateway_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Replaces what an application gateway listens to and where it sends requests.
    ///
    /// `POST /services/networking/ApplicationGateways/{application-gateway-name}/configuration`,
    /// first seen at 2014-10-01; see
    /// [`SET_CONFIGURATION`](super::super::application_gateways::SET_CONFIGURATION).
    fn set_configuration(
        &self,
        request: &Incoming,
        application_gateway_name: String,
        body: ApplicationGatewayConfiguration,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (application_gateway_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Gives an application gateway a certificate with its key, for listeners with TLS.
    ///
    /// `PUT /services/networking/ApplicationGateways/{application-gateway-name}/sslcertificates/{certificate-name}`,
    /// first seen at 2014-10-01; see
    /// [`ADD_CERTIFICATE`](super::super::application_gateways::ADD_CERTIFICATE).
    fn add_certificate(
        &self,
        request: &Incoming,
        application_gateway_name: String,
        certificate_name: String,
        body: CertificateFile,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (application_gateway_name, certificate_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists by thumbprint what the gateway can offer for TLS.
    ///
    /// `GET /services/networking/ApplicationGateways/{application-gateway-name}/sslcertificates`,
    /// first seen at 2014-10-01; see
    /// [`LIST_CERTIFICATES`](super::super::application_gateways::LIST_CERTIFICATES).
    fn list_certificates(
        &self,
        request: &Incoming,
        application_gateway_name: String,
    ) -> impl Future<Output = Outcome<ApplicationGatewayCertificateList>> + Send {
        let _ = application_gateway_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads a certificate of an application gateway, without its key.
    ///
    /// `GET /services/networking/ApplicationGateways/{application-gateway-name}/sslcertificates/{certificate-name}`,
    /// first seen at 2014-10-01; see
    /// [`GET_CERTIFICATE`](super::super::application_gateways::GET_CERTIFICATE).
    fn get_certificate(
        &self,
        request: &Incoming,
        application_gateway_name: String,
        certificate_name: String,
    ) -> impl Future<Output = Outcome<ApplicationGatewayCertificate>> + Send {
        let _ = (application_gateway_name, certificate_name);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Takes a certificate from an application gateway; no listener may use it.
    ///
    /// `DELETE /services/networking/ApplicationGateways/{application-gateway-name}/sslcertificates/{certificate-name}`,
    /// first seen at 2014-10-01; see
    /// [`DELETE_CERTIFICATE`](super::super::application_gateways::DELETE_CERTIFICATE).
    fn delete_certificate(
        &self,
        request: &Incoming,
        application_gateway_name: String,
        certificate_name: String,
    ) -> impl Future<Output = Outcome<GatewayOperationAsyncResponse>> + Send {
        let _ = (application_gateway_name, certificate_name);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct ApplicationGatewaysHandler<T>(pub(super) Arc<T>);

impl<T: ApplicationGateways> Handler for ApplicationGatewaysHandler<T> {
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
                    let outcome = ApplicationGateways::create(&*self.0, request, body);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let outcome = ApplicationGateways::list(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let application_gateway_name = request.path(0)?;
                    let outcome = ApplicationGateways::get(
                        &*self.0,
                        request,
                        application_gateway_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let application_gateway_name = request.path(0)?;
                    let body = request.element()?;
                    let outcome = ApplicationGateways::update(
                        &*self.0,
                        request,
                        application_gateway_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let application_gateway_name = request.path(0)?;
                    let outcome = ApplicationGateways::delete(
                        &*self.0,
                        request,
                        application_gateway_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            5 => {
                Box::pin(async move {
                    let application_gateway_name = request.path(0)?;
                    let body = request.element()?;
                    let outcome = ApplicationGateways::execute_operation(
                        &*self.0,
                        request,
                        application_gateway_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            6 => {
                Box::pin(async move {
                    let application_gateway_name = request.path(0)?;
                    let outcome = ApplicationGateways::get_configuration(
                        &*self.0,
                        request,
                        application_gateway_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            7 => {
                Box::pin(async move {
                    let application_gateway_name = request.path(0)?;
                    let body = request.element()?;
                    let outcome = ApplicationGateways::set_configuration(
                        &*self.0,
                        request,
                        application_gateway_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            8 => {
                Box::pin(async move {
                    let application_gateway_name = request.path(0)?;
                    let certificate_name = request.path(1)?;
                    let body = request.element()?;
                    let outcome = ApplicationGateways::add_certificate(
                        &*self.0,
                        request,
                        application_gateway_name,
                        certificate_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            9 => {
                Box::pin(async move {
                    let application_gateway_name = request.path(0)?;
                    let outcome = ApplicationGateways::list_certificates(
                        &*self.0,
                        request,
                        application_gateway_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            10 => {
                Box::pin(async move {
                    let application_gateway_name = request.path(0)?;
                    let certificate_name = request.path(1)?;
                    let outcome = ApplicationGateways::get_certificate(
                        &*self.0,
                        request,
                        application_gateway_name,
                        certificate_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            11 => {
                Box::pin(async move {
                    let application_gateway_name = request.path(0)?;
                    let certificate_name = request.path(1)?;
                    let outcome = ApplicationGateways::delete_certificate(
                        &*self.0,
                        request,
                        application_gateway_name,
                        certificate_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for ApplicationGatewayList {
    type Item = ApplicationGateway;

    const ITEMS: ItemList<ApplicationGateway> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}

impl Listing for ApplicationGatewayCertificateList {
    type Item = ApplicationGatewayCertificate;

    const ITEMS: ItemList<ApplicationGatewayCertificate> = ItemList::new(
        Self::SHAPE,
        &[0],
    );

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
