// Written by `xms generate` from api-spec/service-management/service-certificates.toml; do not edit.
//! Setters of the elements of *Service certificates*.

use ::xms_runtime::{Base64Bytes, Secret, Uri};

use super::super::service_certificates::{Certificate, CertificateFile, CertificateList};

impl CertificateFile {
    /// Sets [`password`](field@Self::password).
    #[must_use]
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(Secret::new(value.into()));
        self
    }
}

impl CertificateList {
    /// Sets [`certificates`](field@Self::certificates).
    #[must_use]
    pub fn certificates(mut self, value: impl Into<Vec<Certificate>>) -> Self {
        self.certificates = value.into();
        self
    }
}

impl Certificate {
    /// Sets [`certificate_url`](field@Self::certificate_url).
    #[must_use]
    pub fn certificate_url(mut self, value: impl Into<Uri>) -> Self {
        self.certificate_url = Some(value.into());
        self
    }

    /// Sets [`thumbprint`](field@Self::thumbprint).
    #[must_use]
    pub fn thumbprint(mut self, value: impl Into<String>) -> Self {
        self.thumbprint = Some(value.into());
        self
    }

    /// Sets [`thumbprint_algorithm`](field@Self::thumbprint_algorithm).
    #[must_use]
    pub fn thumbprint_algorithm(mut self, value: impl Into<String>) -> Self {
        self.thumbprint_algorithm = Some(value.into());
        self
    }

    /// Sets [`data`](field@Self::data).
    #[must_use]
    pub fn data(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.data = Some(value.into());
        self
    }
}
