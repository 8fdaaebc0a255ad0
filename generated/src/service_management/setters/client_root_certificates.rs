// Written by `xms generate` from api-spec/service-management/client-root-certificates.toml; do not edit.
//! Setters of the elements of *Client root certificates*.

use ::xms_runtime::DateTime;

use super::super::client_root_certificates::{
    ClientRootCertificate, ClientRootCertificateList,
};

impl ClientRootCertificateList {
    /// Sets [`client_root_certificates`](field@Self::client_root_certificates).
    #[must_use]
    pub fn client_root_certificates(
        mut self,
        value: impl Into<Vec<ClientRootCertificate>>,
    ) -> Self {
        self.client_root_certificates = value.into();
        self
    }
}

impl ClientRootCertificate {
    /// Sets [`expiration_time`](field@Self::expiration_time).
    #[must_use]
    pub fn expiration_time(mut self, value: impl Into<DateTime>) -> Self {
        self.expiration_time = Some(value.into());
        self
    }

    /// Sets [`subject`](field@Self::subject).
    #[must_use]
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }

    /// Sets [`thumbprint`](field@Self::thumbprint).
    #[must_use]
    pub fn thumbprint(mut self, value: impl Into<String>) -> Self {
        self.thumbprint = Some(value.into());
        self
    }
}
