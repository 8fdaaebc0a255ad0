// Written by `xms generate` from api-spec/service-management/static-ips.toml; do not edit.
//! Setters of the elements of *Static IP addresses*.

use super::super::static_ips::AddressAvailabilityResponse;

impl AddressAvailabilityResponse {
    /// Sets [`available_addresses`](field@Self::available_addresses).
    #[must_use]
    pub fn available_addresses(mut self, value: impl Into<Vec<String>>) -> Self {
        self.available_addresses = value.into();
        self
    }
}
