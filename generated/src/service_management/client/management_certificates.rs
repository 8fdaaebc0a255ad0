// Written by `xms generate` from api-spec/service-management/management-certificates.toml; do not edit.
//! The client's side of *Management certificates*.

use ::xms_runtime::client::{Call, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::management_certificates::{
    ADD, AddSubscriptionCertificate, DELETE, GET, LIST, SubscriptionCertificate,
    SubscriptionCertificateList,
};

/// Calls the operations of [`management_certificates`](super::super::management_certificates); made
/// by
/// [`ServiceManagement::management_certificates`](super::ServiceManagement::management_certificates).
#[derive(Clone, Copy, Debug)]
pub struct ManagementCertificates<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> ManagementCertificates<'a> {
    /// Lets the owner of a certificate manage the subscription.
    ///
    /// `POST /certificates`, since 2012-03-01; see [`ADD`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::management_certificates::AddSubscriptionCertificate;
    ///
    /// let body = AddSubscriptionCertificate::new()
    ///     .public_key(&b"0\x82\x01\n\x02\x82\x01\x01\0"[..])
    ///     .thumbprint("5BA1A9DD4FC0B2D7B2A5C8E4A2F2C3D4E5F60718")
    ///     .data(&b"0\x82\x03\t0\x82\x01\xF1\xA0"[..]);
    /// client.management_certificates().add(&body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn add(&self, body: &'a AddSubscriptionCertificate) -> Call<'a, ()> {
        self.core.call(&ADD).body(body).build()
    }

    /// Lists the certificates that can manage the subscription.
    ///
    /// `GET /certificates`, since 2012-03-01; see [`LIST`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.management_certificates().list().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list(&self) -> Call<'static, SubscriptionCertificateList> {
        self.core.call(&LIST).build()
    }

    /// Reads one of the certificates that can manage the subscription.
    ///
    /// `GET /certificates/{thumbprint}`, since 2012-03-01; see [`GET`].
    ///
    /// Arguments:
    ///
    /// - `thumbprint`: SHA-1 of the certificate in hexadecimal digits.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .management_certificates()
    ///     .get("5BA1A9DD4FC0B2D7B2A5C8E4A2F2C3D4E5F60718")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(&self, thumbprint: &str) -> Call<'static, SubscriptionCertificate> {
        self.core.call(&GET).path(&thumbprint).build()
    }

    /// Takes the right to manage the subscription from the owner of a certificate.
    ///
    /// `DELETE /certificates/{thumbprint}`, since 2012-03-01; see [`DELETE`].
    ///
    /// Arguments:
    ///
    /// - `thumbprint`: SHA-1 of the certificate in hexadecimal digits.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .management_certificates()
    ///     .delete("5BA1A9DD4FC0B2D7B2A5C8E4A2F2C3D4E5F60718")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(&self, thumbprint: &str) -> Call<'static, ()> {
        self.core.call(&DELETE).path(&thumbprint).build()
    }
}

impl Page for SubscriptionCertificateList {
    type Item = SubscriptionCertificate;

    const ITEMS: Option<ItemList<SubscriptionCertificate>> = Some(
        ItemList::new(Self::SHAPE, &[0]),
    );

    fn into_items(self) -> Vec<SubscriptionCertificate> {
        self.certificates
    }
}
