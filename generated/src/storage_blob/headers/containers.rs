// Written by `xms generate` from api-spec/storage-blob/containers.toml; do not edit.
//! Headers of the answers of *Containers*.

use ::xms_runtime::{DateTime, Dictionary};

use super::super::account::{AccountKind, SkuName};
use super::super::blob_leases::{LeaseDuration, LeaseState, LeaseStatus};
use super::super::containers::{
    CREATE, GET_ACCOUNT_INFORMATION, GET_ACL, GET_METADATA, GET_PROPERTIES, PublicAccess,
    SET_ACL, SET_METADATA,
};

::xms_runtime::headers! {
    /// Holds the headers that [`CREATE`](super::super::containers::CREATE) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(CREATE)]
    pub struct CreateHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
    }
}

impl CreateHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`etag`](field@Self::etag).
    #[must_use]
    pub fn etag(mut self, value: impl Into<String>) -> Self {
        self.etag = Some(value.into());
        self
    }

    /// Sets [`last_modified`](field@Self::last_modified).
    #[must_use]
    pub fn last_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.last_modified = Some(value.into());
        self
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`GET_PROPERTIES`](super::super::containers::GET_PROPERTIES) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(GET_PROPERTIES)]
    pub struct GetPropertiesHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `x-ms-meta-` with any ending: Metadata by name.
        #[header(2)]
        pub metadata: Dictionary<String>,
        /// `x-ms-lease-status`: Whether a lease locks it.
        #[header(3)]
        pub lease_status: Option<LeaseStatus>,
        /// `x-ms-lease-state`: In which state its lease is. Since 2012-02-12.
        #[header(4)]
        pub lease_state: Option<LeaseState>,
        /// `x-ms-lease-duration`: Whether its lease ends by itself. Since 2012-02-12.
        #[header(5)]
        pub lease_duration: Option<LeaseDuration>,
        /// `x-ms-blob-public-access`: What may be read without any credential; absent: nothing.
        #[header(6)]
        pub blob_public_access: Option<PublicAccess>,
        /// `x-ms-has-immutability-policy`: Whether a policy keeps blobs of the container from
        /// changes. Since 2017-11-09.
        #[header(7)]
        pub has_immutability_policy: Option<bool>,
        /// `x-ms-has-legal-hold`: Whether the container is under legal hold. Since 2017-11-09.
        #[header(8)]
        pub has_legal_hold: Option<bool>,
        /// `x-ms-default-encryption-scope`: The encryption scope of blobs that name no other. Since
        /// 2019-02-02.
        #[header(9)]
        pub default_encryption_scope: Option<String>,
        /// `x-ms-deny-encryption-scope-override`: Whether blobs may not name another encryption
        /// scope. Since 2019-02-02.
        #[header(10)]
        pub deny_encryption_scope_override: Option<bool>,
        /// `x-ms-immutable-storage-with-versioning-enabled`: Whether single versions of blobs can
        /// be made immutable. Since 2020-10-02.
        #[header(11)]
        pub immutable_storage_with_versioning_enabled: Option<bool>,
    }
}

impl GetPropertiesHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`etag`](field@Self::etag).
    #[must_use]
    pub fn etag(mut self, value: impl Into<String>) -> Self {
        self.etag = Some(value.into());
        self
    }

    /// Sets [`last_modified`](field@Self::last_modified).
    #[must_use]
    pub fn last_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.last_modified = Some(value.into());
        self
    }

    /// Sets [`metadata`](field@Self::metadata).
    #[must_use]
    pub fn metadata(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.metadata = value.into();
        self
    }

    /// Sets [`lease_status`](field@Self::lease_status).
    #[must_use]
    pub fn lease_status(mut self, value: impl Into<LeaseStatus>) -> Self {
        self.lease_status = Some(value.into());
        self
    }

    /// Sets [`lease_state`](field@Self::lease_state).
    #[must_use]
    pub fn lease_state(mut self, value: impl Into<LeaseState>) -> Self {
        self.lease_state = Some(value.into());
        self
    }

    /// Sets [`lease_duration`](field@Self::lease_duration).
    #[must_use]
    pub fn lease_duration(mut self, value: impl Into<LeaseDuration>) -> Self {
        self.lease_duration = Some(value.into());
        self
    }

    /// Sets [`blob_public_access`](field@Self::blob_public_access).
    #[must_use]
    pub fn blob_public_access(mut self, value: impl Into<PublicAccess>) -> Self {
        self.blob_public_access = Some(value.into());
        self
    }

    /// Sets [`has_immutability_policy`](field@Self::has_immutability_policy).
    #[must_use]
    pub fn has_immutability_policy(mut self, value: bool) -> Self {
        self.has_immutability_policy = Some(value);
        self
    }

    /// Sets [`has_legal_hold`](field@Self::has_legal_hold).
    #[must_use]
    pub fn has_legal_hold(mut self, value: bool) -> Self {
        self.has_legal_hold = Some(value);
        self
    }

    /// Sets [`default_encryption_scope`](field@Self::default_encryption_scope).
    #[must_use]
    pub fn default_encryption_scope(mut self, value: impl Into<String>) -> Self {
        self.default_encryption_scope = Some(value.into());
        self
    }

    /// Sets [`deny_encryption_scope_override`](field@Self::deny_encryption_scope_override).
    #[must_use]
    pub fn deny_encryption_scope_override(mut self, value: bool) -> Self {
        self.deny_encryption_scope_override = Some(value);
        self
    }

    /// Sets
    /// [`immutable_storage_with_versioning_enabled`](field@Self::immutable_storage_with_versioning_enabled).
    #[must_use]
    pub fn immutable_storage_with_versioning_enabled(mut self, value: bool) -> Self {
        self.immutable_storage_with_versioning_enabled = Some(value);
        self
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`GET_METADATA`](super::super::containers::GET_METADATA) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(GET_METADATA)]
    pub struct GetMetadataHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `x-ms-meta-` with any ending: Metadata by name.
        #[header(2)]
        pub metadata: Dictionary<String>,
    }
}

impl GetMetadataHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`etag`](field@Self::etag).
    #[must_use]
    pub fn etag(mut self, value: impl Into<String>) -> Self {
        self.etag = Some(value.into());
        self
    }

    /// Sets [`last_modified`](field@Self::last_modified).
    #[must_use]
    pub fn last_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.last_modified = Some(value.into());
        self
    }

    /// Sets [`metadata`](field@Self::metadata).
    #[must_use]
    pub fn metadata(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.metadata = value.into();
        self
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`SET_METADATA`](super::super::containers::SET_METADATA) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(SET_METADATA)]
    pub struct SetMetadataHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
    }
}

impl SetMetadataHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`etag`](field@Self::etag).
    #[must_use]
    pub fn etag(mut self, value: impl Into<String>) -> Self {
        self.etag = Some(value.into());
        self
    }

    /// Sets [`last_modified`](field@Self::last_modified).
    #[must_use]
    pub fn last_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.last_modified = Some(value.into());
        self
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`GET_ACL`](super::super::containers::GET_ACL) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(GET_ACL)]
    pub struct GetAclHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `x-ms-blob-public-access`: What may be read without any credential; absent: nothing.
        #[header(2)]
        pub blob_public_access: Option<PublicAccess>,
    }
}

impl GetAclHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`etag`](field@Self::etag).
    #[must_use]
    pub fn etag(mut self, value: impl Into<String>) -> Self {
        self.etag = Some(value.into());
        self
    }

    /// Sets [`last_modified`](field@Self::last_modified).
    #[must_use]
    pub fn last_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.last_modified = Some(value.into());
        self
    }

    /// Sets [`blob_public_access`](field@Self::blob_public_access).
    #[must_use]
    pub fn blob_public_access(mut self, value: impl Into<PublicAccess>) -> Self {
        self.blob_public_access = Some(value.into());
        self
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`SET_ACL`](super::super::containers::SET_ACL) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(SET_ACL)]
    pub struct SetAclHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
    }
}

impl SetAclHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`etag`](field@Self::etag).
    #[must_use]
    pub fn etag(mut self, value: impl Into<String>) -> Self {
        self.etag = Some(value.into());
        self
    }

    /// Sets [`last_modified`](field@Self::last_modified).
    #[must_use]
    pub fn last_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.last_modified = Some(value.into());
        self
    }
}

::xms_runtime::headers! {
    /// Holds the headers that
    /// [`GET_ACCOUNT_INFORMATION`](super::super::containers::GET_ACCOUNT_INFORMATION) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(GET_ACCOUNT_INFORMATION)]
    pub struct GetAccountInformationHeaders {
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

impl GetAccountInformationHeaders {
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
