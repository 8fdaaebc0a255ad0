// Written by `xms generate` from api-spec/service-management/client-root-certificates.toml; do not edit.
//! The client's side of *Client root certificates*.

use ::xms_runtime::client::{Accepted, Bytes, Call, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::client_root_certificates::{
    ADD, ClientRootCertificate, ClientRootCertificateData, ClientRootCertificateList,
    DELETE, GET, LIST,
};
use super::super::gateway_operations::GatewayOperationAsyncResponse;

/// Calls the operations of [`client_root_certificates`](super::super::client_root_certificates);
/// made by
/// [`ServiceManagement::client_root_certificates`](super::ServiceManagement::client_root_certificates).
#[derive(Clone, Copy, Debug)]
pub struct ClientRootCertificates<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> ClientRootCertificates<'a> {
    /// Lets computers connect whose certificates this one has signed.
    ///
    /// `POST /services/networking/{virtual-network-name}/gateway/clientrootcertificates`, first
    /// seen at 2013-11-01, long-running; see [`ADD`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::client_root_certificates::ClientRootCertificateData;
    ///
    /// let body = ClientRootCertificateData::new(&b"0\x82\x03\t0\x82\x01\xF1\xA0"[..]);
    /// let status = client
    ///     .client_root_certificates()
    ///     .add("shop", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn add(
        &self,
        virtual_network_name: &str,
        body: &'a ClientRootCertificateData,
    ) -> Call<'a, Accepted<GatewayOperationAsyncResponse>> {
        self.core.call(&ADD).path(&virtual_network_name).body(body).build()
    }

    /// Lists the root certificates of a gateway.
    ///
    /// `GET /services/networking/{virtual-network-name}/gateway/clientrootcertificates`, first seen
    /// at 2013-11-01; see [`LIST`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.client_root_certificates().list("shop").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list(
        &self,
        virtual_network_name: &str,
    ) -> Call<'static, ClientRootCertificateList> {
        self.core.call(&LIST).path(&virtual_network_name).build()
    }

    /// Reads a root certificate of a gateway.
    ///
    /// `GET /services/networking/{virtual-network-name}/gateway/clientrootcertificates/{certificate-thumbprint}`,
    /// first seen at 2013-11-01; see [`GET`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    /// - `certificate-thumbprint`: SHA-1 of the root certificate in hexadecimal digits.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .client_root_certificates()
    ///     .get("shop", "5BA1A9DD4FC0B2D7B2A5C8E4A2F2C3D4E5F60718")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(
        &self,
        virtual_network_name: &str,
        certificate_thumbprint: &str,
    ) -> Call<'static, Bytes> {
        self.core
            .call(&GET)
            .path(&virtual_network_name)
            .path(&certificate_thumbprint)
            .build()
    }

    /// Lets computers not connect any more whose certificates this one has signed.
    ///
    /// `DELETE /services/networking/{virtual-network-name}/gateway/clientrootcertificates/{certificate-thumbprint}`,
    /// first seen at 2013-11-01; see [`DELETE`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    /// - `certificate-thumbprint`: SHA-1 of the root certificate in hexadecimal digits.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .client_root_certificates()
    ///     .delete("shop", "5BA1A9DD4FC0B2D7B2A5C8E4A2F2C3D4E5F60718")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(
        &self,
        virtual_network_name: &str,
        certificate_thumbprint: &str,
    ) -> Call<'static, GatewayOperationAsyncResponse> {
        self.core
            .call(&DELETE)
            .path(&virtual_network_name)
            .path(&certificate_thumbprint)
            .build()
    }
}

impl Page for ClientRootCertificateList {
    type Item = ClientRootCertificate;

    const ITEMS: Option<ItemList<ClientRootCertificate>> = Some(
        ItemList::new(Self::SHAPE, &[0]),
    );

    fn into_items(self) -> Vec<ClientRootCertificate> {
        self.client_root_certificates
    }
}
