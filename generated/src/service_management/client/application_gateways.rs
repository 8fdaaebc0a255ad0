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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::application_gateways::CreateApplicationGateway;
    ///
    /// let body = CreateApplicationGateway::new("web")
    ///     .description("Front of the shop")
    ///     .gateway_size("Small")
    ///     .instance_count(2)
    ///     .subnets(vec!["inner".to_owned()])
    ///     .vnet_name("shop");
    /// let status = client.application_gateways().create(&body).until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.application_gateways().list().await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.application_gateways().get("web").await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::application_gateways::UpdateApplicationGateway;
    ///
    /// let body = UpdateApplicationGateway::new()
    ///     .gateway_size("Medium")
    ///     .instance_count(3)
    ///     .subnets(vec!["inner".to_owned()])
    ///     .vnet_name("shop");
    /// let status = client.application_gateways().update("web", &body).until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client.application_gateways().delete("web").until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::application_gateways::ApplicationGatewayOperation;
    /// use xms_services::service_management::application_gateways::ApplicationGatewayOperationType;
    ///
    /// let body = ApplicationGatewayOperation::new(ApplicationGatewayOperationType::Start);
    /// let status = client
    ///     .application_gateways()
    ///     .execute_operation("web", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.application_gateways().get_configuration("web").await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::application_gateways::ApplicationGatewayConfiguration;
    /// use xms_services::service_management::application_gateways::ApplicationGatewayFrontendIpConfiguration;
    /// use xms_services::service_management::application_gateways::BackendAddressPool;
    /// use xms_services::service_management::application_gateways::BackendHttpSettings;
    /// use xms_services::service_management::application_gateways::FrontendPort;
    /// use xms_services::service_management::application_gateways::HttpListener;
    /// use xms_services::service_management::application_gateways::HttpLoadBalancingRule;
    /// use xms_services::service_management::application_gateways::HttpProtocol;
    /// use xms_services::service_management::application_gateways::Probe;
    ///
    /// let body = ApplicationGatewayConfiguration::new()
    ///     .frontend_ip_configurations(
    ///         vec![
    ///             ApplicationGatewayFrontendIpConfiguration::new("private").kind("Private")
    ///             .static_ip_address("10.0.0.10")
    ///         ],
    ///     )
    ///     .frontend_ports(vec![FrontendPort::new("https", 443)])
    ///     .probes(
    ///         vec![
    ///             Probe::new("health").port(8080).protocol("Http").host("127.0.0.1")
    ///             .path("/health").interval(45).timeout(25).unhealthy_threshold(2)
    ///         ],
    ///     )
    ///     .backend_address_pools(
    ///         vec![
    ///             BackendAddressPool::new("servers").ip_addresses(vec!["10.0.1.4"
    ///             .to_owned(), "10.0.1.5".to_owned()])
    ///         ],
    ///     )
    ///     .backend_http_settings(
    ///         vec![
    ///             BackendHttpSettings::new("plain").port(80).protocol(HttpProtocol::Http)
    ///             .cookie_based_affinity("Enabled").request_timeout(30).probe("health")
    ///         ],
    ///     )
    ///     .http_listeners(
    ///         vec![
    ///             HttpListener::new("shop").frontend_ip("private").frontend_port("https")
    ///             .protocol(HttpProtocol::Https).ssl_cert("shop")
    ///         ],
    ///     )
    ///     .http_load_balancing_rules(
    ///         vec![
    ///             HttpLoadBalancingRule::new("all").kind("Basic")
    ///             .backend_http_settings("plain").listener("shop")
    ///             .backend_address_pool("servers")
    ///         ],
    ///     );
    /// let status = client
    ///     .application_gateways()
    ///     .set_configuration("web", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::service_certificates::CertificateFile;
    /// use xms_services::service_management::service_certificates::CertificateFormat;
    ///
    /// let body = CertificateFile::new(
    ///         &b"0\x82\n\x02\x02\x01\x030\x82"[..],
    ///         CertificateFormat::Pfx,
    ///     )
    ///     .password("not a real one");
    /// let status = client
    ///     .application_gateways()
    ///     .add_certificate("web", "shop", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.application_gateways().list_certificates("web").await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.application_gateways().get_certificate("web", "shop").await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .application_gateways()
    ///     .delete_certificate("web", "shop")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
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
