// Written by `xms generate` from api-spec/storage-blob/account.toml; do not edit.
//! Headers of the answers of *Account*.

use super::super::account::{AccountKind, GET_INFORMATION, SkuName};

::xms_runtime::headers! {
    /// Holds the headers that [`GET_INFORMATION`](super::super::account::GET_INFORMATION) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(GET_INFORMATION)]
    pub struct GetInformationHeaders {
        /// `x-ms-sku-name`: How the account is replicated and how fast it is.
        #[header(0)]
        pub sku_name: Option<SkuName>,
        /// `x-ms-account-kind`: What kind of account it is.
        #[header(1)]
        pub account_kind: Option<AccountKind>,
        /// `x-ms-is-hns-enabled`: Whether blobs are in real folders. Since 2019-07-07.
        #[header(2)]
        pub is_hns_enabled: Option<bool>,
    }
}

impl GetInformationHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`sku_name`](field@Self::sku_name).
    #[must_use]
    pub fn sku_name(mut self, value: impl Into<SkuName>) -> Self {
        self.sku_name = Some(value.into());
        self
    }

    /// Sets [`account_kind`](field@Self::account_kind).
    #[must_use]
    pub fn account_kind(mut self, value: impl Into<AccountKind>) -> Self {
        self.account_kind = Some(value.into());
        self
    }

    /// Sets [`is_hns_enabled`](field@Self::is_hns_enabled).
    #[must_use]
    pub fn is_hns_enabled(mut self, value: bool) -> Self {
        self.is_hns_enabled = Some(value);
        self
    }
}
