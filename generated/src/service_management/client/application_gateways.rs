// Written by `xms generate` from api-spec/service-management/application-gateways.toml; do not edit.
//! The client's side of *Application gateways*.

use ::xms_runtime::client::{Accepted, Call, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::application_gateways::{
    ADD_CERTIFICATE, ApplicationGateway, ApplicationGatewayCertificate,
    ApplicationGatewayCertificateList, ApplicationGatewayConfiguration,
    ApplicationGatewayList, ApplicationGatewayOperation, CREATE,
    CreateApplicationGateway, DELETE, DELETE_CERTIFICATE, EXECUTE_OPERATION, GET,
    GET_CERTIFICATE, GET_CONFIGURATION, LIST, LIST_CERTIFICATES, SET_CONFIGURATION,
    UPDATE, UpdateApplicationGateway,
};
use super::super::gateway_operations::GatewayOperationAsyncResponse;
use super::super::service_certificates::CertificateFile;

/// Calls the operations of [`application_gateways`](super::super::application_gateways); made by
/// [`ServiceManagement::application_gateways`](super::ServiceManagement::application_gateways).
#[derive(Clone, Copy, Debug)]
pub struct ApplicationGateways<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> ApplicationGateways<'a> {
    /// Creates an application gateway, without a configuration and not started.
    ///
    /// `POST /services/networking/ApplicationGateways`, first seen at 2014-10-01, long-running; see
    /// [`CREATE`].
    pub fn create(
        &self,
        body: &'a CreateApplicationGateway,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core.call(&CREATE).body(body).build()
    }

    /// Lists the application gateways of the subscription.
    ///
    /// `GET /services/networking/ApplicationGateways`, first seen at 2014-10-01; see [`LIST`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    pub fn list(&self) -> Call<'static, ApplicationGatewayList> {
        self.core.call(&LIST).build()
    }

    /// Reads an application gateway: its addresses, its size and its state.
    ///
    /// `GET /services/networking/ApplicationGateways/{application-gateway-name}`, first seen at
    /// 2014-10-01; see [`GET`].
    ///
    /// Arguments:
    ///
    /// - `application-gateway-name`: The application gateway: unique in the subscription.
    pub fn get(
        &self,
        application_gateway_name: &str,
    ) -> Call<'static, ApplicationGateway> {
        self.core.call(&GET).path(&application_gateway_name).build()
    }

    /// Changes size, number of instances, and network of an application gateway.
    ///
    /// `PUT /services/networking/ApplicationGateways/{application-gateway-name}`, first seen at
    /// 2014-10-01, long-running; see [`UPDATE`].
    ///
    /// Arguments:
    ///
    /// - `application-gateway-name`: The application gateway: unique in the subscription.
    pub fn update(
        &self,
        application_gateway_name: &str,
        body: &'a UpdateApplicationGateway,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core.call(&UPDATE).path(&application_gateway_name).body(body).build()
    }

    /// Deletes an application gateway, whether it runs or not.
    ///
    /// `DELETE /services/networking/ApplicationGateways/{application-gateway-name}`, first seen at
    /// 2014-10-01, long-running; see [`DELETE`].
    ///
    /// Arguments:
    ///
    /// - `application-gateway-name`: The application gateway: unique in the subscription.
    pub fn delete(
        &self,
        application_gateway_name: &str,
    ) -> Call<'static, Accepted<GatewayOperationAsyncResponse>> {
        self.core.call(&DELETE).path(&application_gateway_name).build()
    }

    /// Starts or stops an application gateway.
    ///
    /// `POST /services/networking/ApplicationGateways/{application-gateway-name}/Operations`, first
    /// seen at 2014-10-01, long-running; see [`EXECUTE_OPERATION`].
    ///
    /// Arguments:
    ///
    /// - `application-gateway-name`: The application gateway: unique in the subscription.
    pub fn execute_operation(
        &self,
        application_gateway_name: &str,
        body: &'a ApplicationGatewayOperation,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core
            .call(&EXECUTE_OPERATION)
            .path(&application_gateway_name)
            .body(body)
            .build()
    }

    /// Reads what an application gateway listens to and where it sends requests.
    ///
    /// `GET /services/networking/ApplicationGateways/{application-gateway-name}/configuration`,
    /// first seen at 2014-10-01; see [`GET_CONFIGURATION`].
    ///
    /// Arguments:
    ///
    /// - `application-gateway-name`: The application gateway: unique in the subscription.
    pub fn get_configuration(
        &self,
        application_gateway_name: &str,
    ) -> Call<'static, ApplicationGatewayConfiguration> {
        self.core.call(&GET_CONFIGURATION).path(&application_gateway_name).build()
    }

    /// Replaces what an application gateway listens to and where it sends requests.
    ///
    /// `POST /services/networking/ApplicationGateways/{application-gateway-name}/configuration`,
    /// first seen at 2014-10-01, long-running; see [`SET_CONFIGURATION`].
    ///
    /// Arguments:
    ///
    /// - `application-gateway-name`: The application gateway: unique in the subscription.
    pub fn set_configuration(
        &self,
        application_gateway_name: &str,
        body: &'a ApplicationGatewayConfiguration,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core
            .call(&SET_CONFIGURATION)
            .path(&application_gateway_name)
            .body(body)
            .build()
    }

    /// Gives an application gateway a certificate with its key, for listeners with TLS.
    ///
    /// `PUT /services/networking/ApplicationGateways/{application-gateway-name}/sslcertificates/{certificate-name}`,
    /// first seen at 2014-10-01, long-running; see [`ADD_CERTIFICATE`].
    ///
    /// Arguments:
    ///
    /// - `application-gateway-name`: The application gateway: unique in the subscription.
    /// - `certificate-name`: What listeners call the certificate.
    pub fn add_certificate(
        &self,
        application_gateway_name: &str,
        certificate_name: &str,
        body: &'a CertificateFile,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core
            .call(&ADD_CERTIFICATE)
            .path(&application_gateway_name)
            .path(&certificate_name)
            .body(body)
            .build()
    }

    /// Lists by thumbprint what the gateway can offer for TLS.
    ///
    /// `GET /services/networking/ApplicationGateways/{application-gateway-name}/sslcertificates`,
    /// first seen at 2014-10-01; see [`LIST_CERTIFICATES`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// Arguments:
    ///
    /// - `application-gateway-name`: The application gateway: unique in the subscription.
    pub fn list_certificates(
        &self,
        application_gateway_name: &str,
    ) -> Call<'static, ApplicationGatewayCertificateList> {
        self.core.call(&LIST_CERTIFICATES).path(&application_gateway_name).build()
    }

    /// Reads a certificate of an application gateway, without its key.
    ///
    /// `GET /services/networking/ApplicationGateways/{application-gateway-name}/sslcertificates/{certificate-name}`,
    /// first seen at 2014-10-01; see [`GET_CERTIFICATE`].
    ///
    /// Arguments:
    ///
    /// - `application-gateway-name`: The application gateway: unique in the subscription.
    /// - `certificate-name`: What listeners call the certificate.
    pub fn get_certificate(
        &self,
        application_gateway_name: &str,
        certificate_name: &str,
    ) -> Call<'static, ApplicationGatewayCertificate> {
        self.core
            .call(&GET_CERTIFICATE)
            .path(&application_gateway_name)
            .path(&certificate_name)
            .build()
    }

    /// Takes a certificate from an application gateway; no listener may use it.
    ///
    /// `DELETE /services/networking/ApplicationGateways/{application-gateway-name}/sslcertificates/{certificate-name}`,
    /// first seen at 2014-10-01, long-running; see [`DELETE_CERTIFICATE`].
    ///
    /// Arguments:
    ///
    /// - `application-gateway-name`: The application gateway: unique in the subscription.
    /// - `certificate-name`: What listeners call the certificate.
    pub fn delete_certificate(
        &self,
        application_gateway_name: &str,
        certificate_name: &str,
    ) -> Call<'static, Accepted<GatewayOperationAsyncResponse>> {
        self.core
            .call(&DELETE_CERTIFICATE)
            .path(&application_gateway_name)
            .path(&certificate_name)
            .build()
    }
}

impl Page for ApplicationGatewayList {
    type Item = ApplicationGateway;

    const ITEMS: Option<ItemList<ApplicationGateway>> = Some(
        ItemList::new(Self::SHAPE, &[0]),
    );

    fn into_items(self) -> Vec<ApplicationGateway> {
        self.application_gateways
    }
}

impl Page for ApplicationGatewayCertificateList {
    type Item = ApplicationGatewayCertificate;

    const ITEMS: Option<ItemList<ApplicationGatewayCertificate>> = Some(
        ItemList::new(Self::SHAPE, &[0]),
    );

    fn into_items(self) -> Vec<ApplicationGatewayCertificate> {
        self.application_gateway_certificates
    }
}
