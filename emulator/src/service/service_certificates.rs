//! Service certificates.

use xms_runtime::Base64Bytes;
use xms_runtime::server::{ErrorResponse, Incoming, Outcome};
use xms_services::service_management::server::ServiceCertificates;
use xms_services::service_management::service_certificates::{Certificate, CertificateFile, CertificateList};

use super::{Service, bad_request, cloud_service, not_done, not_found};
use crate::state::certificate::Certificate as Stored;
use crate::state::cloud_service::CloudService;

/// What a file with a certificate can be.
const FORMATS: [&str; 2] = ["pfx", "cer"];

/// The only algorithm of thumbprints.
const ALGORITHM: &str = "sha1";

impl ServiceCertificates for Service {
    async fn add(&self, request: &Incoming, name: String, body: CertificateFile) -> Outcome<()> {
        let data = body.data.expose().bytes().map_err(|_| bad_request("`Data` is no base64."))?;
        if data.is_empty() {
            return Err(bad_request("`Data` is empty."));
        }
        if !FORMATS.iter().any(|format| body.certificate_format.as_str().eq_ignore_ascii_case(format)) {
            return Err(bad_request("`CertificateFormat` is `pfx` or `cer`."));
        }
        // Not for nothing: deriving the keys of a file takes long.
        cloud_service(&self.shared.read_state(), request, &name)?;
        let password = body.password;
        let read = self.aside.run(move || {
            let password = password.as_ref().map_or("", |password| password.expose());
            Stored::from_upload(data, password)
        });
        let mut certificate = read.await.map_err(not_done)?;
        let mut state = self.shared.write_state();
        cloud_service(&state, request, &name)?;
        certificate.share = Some(state.room.take(certificate.data().len())?);
        self.change_cloud_service(&mut state, request, name, move |service| service.add_certificate(certificate))?;
        Ok(().into())
    }

    async fn list(&self, request: &Incoming, name: String) -> Outcome<CertificateList> {
        let state = self.shared.read_state();
        let service = cloud_service(&state, request, &name)?;
        let url = self.url(request, &service.name);
        let certificates = service.certificates.iter().map(|certificate| {
            Certificate::new()
                .certificate_url(format!("{url}/certificates/{ALGORITHM}-{}", certificate.thumbprint()))
                .thumbprint(certificate.thumbprint())
                .thumbprint_algorithm(ALGORITHM)
                .data(Base64Bytes::new(certificate.data()))
        });
        Ok(CertificateList::new().certificates(certificates.collect::<Vec<_>>()).into())
    }

    async fn get(
        &self,
        request: &Incoming,
        name: String,
        thumbprint_algorithm: String,
        thumbprint: String,
    ) -> Outcome<Certificate> {
        let state = self.shared.read_state();
        let service = cloud_service(&state, request, &name)?;
        let certificate = certificate(service, &thumbprint_algorithm, &thumbprint)?;
        Ok(Certificate::new().data(Base64Bytes::new(certificate.data())).into())
    }

    async fn delete(
        &self,
        request: &Incoming,
        name: String,
        thumbprint_algorithm: String,
        thumbprint: String,
    ) -> Outcome<()> {
        let mut state = self.shared.write_state();
        certificate(cloud_service(&state, request, &name)?, &thumbprint_algorithm, &thumbprint)?;
        self.change_cloud_service(&mut state, request, name, move |service| service.remove_certificate(&thumbprint))?;
        Ok(().into())
    }
}

/// A certificate of a cloud service, by its thumbprint.
fn certificate<'a>(service: &'a CloudService, algorithm: &str, thumbprint: &str) -> Result<&'a Stored, ErrorResponse> {
    let found = service.certificate(thumbprint).filter(|_| algorithm.eq_ignore_ascii_case(ALGORITHM));
    found.ok_or_else(|| not_found(format!("The certificate {algorithm}-{thumbprint} does not exist.")))
}
