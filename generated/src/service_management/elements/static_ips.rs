// Written by `xms generate` from api-spec/service-management/static-ips.toml; do not edit.
//! Elements and enums of *Static IP addresses*.

use ::xms_runtime::{Field, Kind};

use super::super::NAMESPACE;

::xms_runtime::record! {
    /// Whether an address is free.
    ///
    /// Element `<AddressAvailabilityResponse>`. Since 2013-11-01 or earlier. Answered by
    /// [`CHECK`](super::super::static_ips::CHECK).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ADDRESS_AVAILABILITY_RESPONSE_SHAPE, "AddressAvailabilityResponse", NAMESPACE)]
    pub struct AddressAvailabilityResponse {
        /// Whether nothing has the address.
        ///
        /// `<IsAvailable>`, required. Since 2013-11-01 or earlier.
        #[field(0, "IsAvailable", Bool, required)]
        pub is_available: bool,
        /// Some that are free instead.
        ///
        /// `<AvailableAddresses>` of `<AvailableAddress>`. Since 2013-11-01 or earlier.
        #[field(
            1,
            "AvailableAddresses",
            List(&Field::new("AvailableAddress", Kind::String))
        )]
        pub available_addresses: Vec<String>,
    }
}

impl AddressAvailabilityResponse {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(is_available: bool) -> Self {
        Self {
            is_available,
            available_addresses: Vec::new(),
        }
    }
}
