// Written by `xms generate` from api-spec/service-management/service-certificates.toml; do not edit.
//! The client's side of *Service certificates*.

use ::xms_runtime::client::{Accepted, Call, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::service_certificates::{
    ADD, Certificate, CertificateFile, CertificateList, DELETE, GET, LIST,
};

/// Calls the operations of [`service_certificates`](super::super::service_certificates); made by
/// [`ServiceManagement::service_certificates`](super::ServiceManagement::service_certificates).
#[derive(Clone, Copy, Debug)]
pub struct ServiceCertificates<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> ServiceCertificates<'a> {
    /// Adds a certificate to a cloud service.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/certificates`, since 2009-10-01,
    /// long-running; see [`ADD`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::service_certificates::CertificateFile;
    /// use xms_services::service_management::service_certificates::CertificateFormat;
    ///
    /// let body = CertificateFile::new(&b"MZ/?123"[..], CertificateFormat::Pfx)
    ///     .password("correct horse battery");
    /// let status = client.service_certificates().add("contoso", &body).until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn add(
        &self,
        cloud_service_name: &str,
        body: &'a CertificateFile,
    ) -> Call<'a, Accepted> {
        self.core.call(&ADD).path(&cloud_service_name).body(body).build()
    }

    /// Lists the certificates of a cloud service.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/certificates`, since 2009-10-01; see
    /// [`LIST`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.service_certificates().list("contoso").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list(&self, cloud_service_name: &str) -> Call<'static, CertificateList> {
        self.core.call(&LIST).path(&cloud_service_name).build()
    }

    /// Reads the public part of one certificate of a cloud service.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/certificates/{algorithm}-{thumbprint}`,
    /// since 2009-10-01; see [`GET`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
    /// - `algorithm`: Algorithm of the thumbprint, such as `sha1`.
    /// - `thumbprint`: Thumbprint of the certificate, in hexadecimal.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .service_certificates()
    ///     .get("contoso", "sha1", "3C1E5A7092B4D6F8013C5E7A92B4D6F8103C5E7A")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(
        &self,
        cloud_service_name: &str,
        algorithm: &str,
        thumbprint: &str,
    ) -> Call<'static, Certificate> {
        self.core
            .call(&GET)
            .path(&cloud_service_name)
            .path(&algorithm)
            .path(&thumbprint)
            .build()
    }

    /// Takes a certificate away from a cloud service.
    ///
    /// `DELETE /services/hostedservices/{cloud-service-name}/certificates/{algorithm}-{thumbprint}`,
    /// since 2009-10-01, long-running; see [`DELETE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
    /// - `algorithm`: Algorithm of the thumbprint, such as `sha1`.
    /// - `thumbprint`: Thumbprint of the certificate, in hexadecimal.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .service_certificates()
    ///     .delete("contoso", "sha1", "3C1E5A7092B4D6F8013C5E7A92B4D6F8103C5E7A")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(
        &self,
        cloud_service_name: &str,
        algorithm: &str,
        thumbprint: &str,
    ) -> Call<'static, Accepted> {
        self.core
            .call(&DELETE)
            .path(&cloud_service_name)
            .path(&algorithm)
            .path(&thumbprint)
            .build()
    }
}

impl Page for CertificateList {
    type Item = Certificate;

    const ITEMS: Option<ItemList<Certificate>> = Some(ItemList::new(Self::SHAPE, &[0]));

    fn into_items(self) -> Vec<Certificate> {
        self.certificates
    }
}
