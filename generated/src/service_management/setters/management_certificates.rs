// Written by `xms generate` from api-spec/service-management/management-certificates.toml; do not edit.
//! Setters of the elements of *Management certificates*.

use ::xms_runtime::{Base64Bytes, DateTime};

use super::super::management_certificates::{
    AddSubscriptionCertificate, SubscriptionCertificate, SubscriptionCertificateList,
};

impl AddSubscriptionCertificate {
    /// Sets [`public_key`](field@Self::public_key).
    #[must_use]
    pub fn public_key(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.public_key = Some(value.into());
        self
    }

    /// Sets [`thumbprint`](field@Self::thumbprint).
    #[must_use]
    pub fn thumbprint(mut self, value: impl Into<String>) -> Self {
        self.thumbprint = Some(value.into());
        self
    }

    /// Sets [`data`](field@Self::data).
    #[must_use]
    pub fn data(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.data = Some(value.into());
        self
    }
}

impl SubscriptionCertificateList {
    /// Sets [`certificates`](field@Self::certificates).
    #[must_use]
    pub fn certificates(
        mut self,
        value: impl Into<Vec<SubscriptionCertificate>>,
    ) -> Self {
        self.certificates = value.into();
        self
    }
}

impl SubscriptionCertificate {
    /// Sets [`public_key`](field@Self::public_key).
    #[must_use]
    pub fn public_key(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.public_key = Some(value.into());
        self
    }

    /// Sets [`thumbprint`](field@Self::thumbprint).
    #[must_use]
    pub fn thumbprint(mut self, value: impl Into<String>) -> Self {
        self.thumbprint = Some(value.into());
        self
    }

    /// Sets [`data`](field@Self::data).
    #[must_use]
    pub fn data(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.data = Some(value.into());
        self
    }

    /// Sets [`created`](field@Self::created).
    #[must_use]
    pub fn created(mut self, value: impl Into<DateTime>) -> Self {
        self.created = Some(value.into());
        self
    }
}
