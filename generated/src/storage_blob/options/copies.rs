// Written by `xms generate` from api-spec/storage-blob/copies.toml; do not edit.
//! Optional parameters of the operations of *Copies*.

use ::xms_runtime::{Base64Bytes, DateTime, Dictionary, Secret, Uuid};

use super::super::blobs::{AccessTier, RehydratePriority};
use super::super::copies::CopySourceTags;
use super::super::immutability::ImmutabilityPolicyMode;

/// Holds the parameters of [`START`](super::super::copies::START) that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StartOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-meta-` with any ending: Metadata by name. Names are those of C# identifiers, and keep
    /// their case.
    pub metadata: Dictionary<String>,
    /// `x-ms-tags`: Tags of the blob, written like a query: `project=xms&done=no`. Since
    /// 2019-12-12.
    pub tags: Option<String>,
    /// `x-ms-access-tier`: The tier in which the blob is stored. Since 2018-11-09.
    pub access_tier: Option<AccessTier>,
    /// `x-ms-rehydrate-priority`: How soon a blob is brought back from the archive. Since
    /// 2019-02-02.
    pub rehydrate_priority: Option<RehydratePriority>,
    /// `x-ms-seal-blob`: Whether the copy of an append blob is sealed. Since 2019-12-12.
    pub seal_blob: Option<bool>,
    /// `x-ms-immutability-policy-until-date`: Until when the blob cannot be changed or deleted.
    /// Since 2020-06-12.
    pub immutability_policy_until_date: Option<DateTime>,
    /// `x-ms-immutability-policy-mode`: Whether the policy can be taken back. Since 2020-06-12.
    pub immutability_policy_mode: Option<ImmutabilityPolicyMode>,
    /// `x-ms-legal-hold`: Whether the blob is under legal hold, so that nobody can change or delete
    /// it. Since 2020-06-12.
    pub legal_hold: Option<bool>,
    /// `x-ms-source-if-match`: Only when the ETag of the source is this one. Since 2012-02-12.
    pub source_if_match: Option<String>,
    /// `x-ms-source-if-none-match`: Only when the ETag of the source is another one. Since
    /// 2012-02-12.
    pub source_if_none_match: Option<String>,
    /// `x-ms-source-if-modified-since`: Only when the source was changed after this moment. Since
    /// 2012-02-12.
    pub source_if_modified_since: Option<DateTime>,
    /// `x-ms-source-if-unmodified-since`: Only when the source was not changed after this moment.
    /// Since 2012-02-12.
    pub source_if_unmodified_since: Option<DateTime>,
    /// `x-ms-source-if-tags`: Only when the tags of the source meet this condition. Since
    /// 2019-12-12.
    pub source_if_tags: Option<String>,
    /// `x-ms-source-lease-id`: Only when the source is held by this lease. Since 2012-02-12. Gone
    /// from 2018-03-28 on.
    pub source_lease_id: Option<Uuid>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl StartOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`metadata`](field@Self::metadata).
    #[must_use]
    pub fn metadata(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.metadata = value.into();
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[must_use]
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets [`access_tier`](field@Self::access_tier).
    #[must_use]
    pub fn access_tier(mut self, value: impl Into<AccessTier>) -> Self {
        self.access_tier = Some(value.into());
        self
    }

    /// Sets [`rehydrate_priority`](field@Self::rehydrate_priority).
    #[must_use]
    pub fn rehydrate_priority(mut self, value: impl Into<RehydratePriority>) -> Self {
        self.rehydrate_priority = Some(value.into());
        self
    }

    /// Sets [`seal_blob`](field@Self::seal_blob).
    #[must_use]
    pub fn seal_blob(mut self, value: bool) -> Self {
        self.seal_blob = Some(value);
        self
    }

    /// Sets [`immutability_policy_until_date`](field@Self::immutability_policy_until_date).
    #[must_use]
    pub fn immutability_policy_until_date(mut self, value: impl Into<DateTime>) -> Self {
        self.immutability_policy_until_date = Some(value.into());
        self
    }

    /// Sets [`immutability_policy_mode`](field@Self::immutability_policy_mode).
    #[must_use]
    pub fn immutability_policy_mode(
        mut self,
        value: impl Into<ImmutabilityPolicyMode>,
    ) -> Self {
        self.immutability_policy_mode = Some(value.into());
        self
    }

    /// Sets [`legal_hold`](field@Self::legal_hold).
    #[must_use]
    pub fn legal_hold(mut self, value: bool) -> Self {
        self.legal_hold = Some(value);
        self
    }

    /// Sets [`source_if_match`](field@Self::source_if_match).
    #[must_use]
    pub fn source_if_match(mut self, value: impl Into<String>) -> Self {
        self.source_if_match = Some(value.into());
        self
    }

    /// Sets [`source_if_none_match`](field@Self::source_if_none_match).
    #[must_use]
    pub fn source_if_none_match(mut self, value: impl Into<String>) -> Self {
        self.source_if_none_match = Some(value.into());
        self
    }

    /// Sets [`source_if_modified_since`](field@Self::source_if_modified_since).
    #[must_use]
    pub fn source_if_modified_since(mut self, value: impl Into<DateTime>) -> Self {
        self.source_if_modified_since = Some(value.into());
        self
    }

    /// Sets [`source_if_unmodified_since`](field@Self::source_if_unmodified_since).
    #[must_use]
    pub fn source_if_unmodified_since(mut self, value: impl Into<DateTime>) -> Self {
        self.source_if_unmodified_since = Some(value.into());
        self
    }

    /// Sets [`source_if_tags`](field@Self::source_if_tags).
    #[must_use]
    pub fn source_if_tags(mut self, value: impl Into<String>) -> Self {
        self.source_if_tags = Some(value.into());
        self
    }

    /// Sets [`source_lease_id`](field@Self::source_lease_id).
    #[must_use]
    pub fn source_lease_id(mut self, value: impl Into<Uuid>) -> Self {
        self.source_lease_id = Some(value.into());
        self
    }

    /// Sets [`lease_id`](field@Self::lease_id).
    #[must_use]
    pub fn lease_id(mut self, value: impl Into<Uuid>) -> Self {
        self.lease_id = Some(value.into());
        self
    }

    /// Sets [`if_match`](field@Self::if_match).
    #[must_use]
    pub fn if_match(mut self, value: impl Into<String>) -> Self {
        self.if_match = Some(value.into());
        self
    }

    /// Sets [`if_none_match`](field@Self::if_none_match).
    #[must_use]
    pub fn if_none_match(mut self, value: impl Into<String>) -> Self {
        self.if_none_match = Some(value.into());
        self
    }

    /// Sets [`if_modified_since`](field@Self::if_modified_since).
    #[must_use]
    pub fn if_modified_since(mut self, value: impl Into<DateTime>) -> Self {
        self.if_modified_since = Some(value.into());
        self
    }

    /// Sets [`if_unmodified_since`](field@Self::if_unmodified_since).
    #[must_use]
    pub fn if_unmodified_since(mut self, value: impl Into<DateTime>) -> Self {
        self.if_unmodified_since = Some(value.into());
        self
    }

    /// Sets [`if_tags`](field@Self::if_tags).
    #[must_use]
    pub fn if_tags(mut self, value: impl Into<String>) -> Self {
        self.if_tags = Some(value.into());
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

/// Holds the parameters of [`COPY_FROM_URL`](super::super::copies::COPY_FROM_URL) that may be left
/// out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CopyFromUrlOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-copy-source-authorization`: A bearer token, as `Bearer TOKEN`, with which the source
    /// is read. Secret. Since 2020-10-02.
    pub copy_source_authorization: Option<Secret<String>>,
    /// `x-ms-copy-source-tag-option`: Whether the new blob has the tags of the source, or those of
    /// `x-ms-tags`. Since 2021-08-06.
    pub copy_source_tag_option: Option<CopySourceTags>,
    /// `x-ms-source-content-md5`: MD5 of the bytes that are read; the service refuses others.
    pub source_content_md5: Option<Base64Bytes>,
    /// `x-ms-meta-` with any ending: Metadata by name. Names are those of C# identifiers, and keep
    /// their case.
    pub metadata: Dictionary<String>,
    /// `x-ms-tags`: Tags of the blob, written like a query: `project=xms&done=no`. Since
    /// 2019-12-12.
    pub tags: Option<String>,
    /// `x-ms-access-tier`: The tier in which the blob is stored. Since 2018-11-09.
    pub access_tier: Option<AccessTier>,
    /// `x-ms-encryption-scope`: The encryption scope of the account in which the content is
    /// encrypted. Since 2019-02-02.
    pub encryption_scope: Option<String>,
    /// `x-ms-immutability-policy-until-date`: Until when the blob cannot be changed or deleted.
    /// Since 2020-06-12.
    pub immutability_policy_until_date: Option<DateTime>,
    /// `x-ms-immutability-policy-mode`: Whether the policy can be taken back. Since 2020-06-12.
    pub immutability_policy_mode: Option<ImmutabilityPolicyMode>,
    /// `x-ms-legal-hold`: Whether the blob is under legal hold, so that nobody can change or delete
    /// it. Since 2020-06-12.
    pub legal_hold: Option<bool>,
    /// `x-ms-source-if-match`: Only when the ETag of the source is this one. Since 2012-02-12.
    pub source_if_match: Option<String>,
    /// `x-ms-source-if-none-match`: Only when the ETag of the source is another one. Since
    /// 2012-02-12.
    pub source_if_none_match: Option<String>,
    /// `x-ms-source-if-modified-since`: Only when the source was changed after this moment. Since
    /// 2012-02-12.
    pub source_if_modified_since: Option<DateTime>,
    /// `x-ms-source-if-unmodified-since`: Only when the source was not changed after this moment.
    /// Since 2012-02-12.
    pub source_if_unmodified_since: Option<DateTime>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl CopyFromUrlOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`copy_source_authorization`](field@Self::copy_source_authorization).
    #[must_use]
    pub fn copy_source_authorization(mut self, value: impl Into<String>) -> Self {
        self.copy_source_authorization = Some(Secret::new(value.into()));
        self
    }

    /// Sets [`copy_source_tag_option`](field@Self::copy_source_tag_option).
    #[must_use]
    pub fn copy_source_tag_option(mut self, value: impl Into<CopySourceTags>) -> Self {
        self.copy_source_tag_option = Some(value.into());
        self
    }

    /// Sets [`source_content_md5`](field@Self::source_content_md5).
    #[must_use]
    pub fn source_content_md5(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.source_content_md5 = Some(value.into());
        self
    }

    /// Sets [`metadata`](field@Self::metadata).
    #[must_use]
    pub fn metadata(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.metadata = value.into();
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[must_use]
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets [`access_tier`](field@Self::access_tier).
    #[must_use]
    pub fn access_tier(mut self, value: impl Into<AccessTier>) -> Self {
        self.access_tier = Some(value.into());
        self
    }

    /// Sets [`encryption_scope`](field@Self::encryption_scope).
    #[must_use]
    pub fn encryption_scope(mut self, value: impl Into<String>) -> Self {
        self.encryption_scope = Some(value.into());
        self
    }

    /// Sets [`immutability_policy_until_date`](field@Self::immutability_policy_until_date).
    #[must_use]
    pub fn immutability_policy_until_date(mut self, value: impl Into<DateTime>) -> Self {
        self.immutability_policy_until_date = Some(value.into());
        self
    }

    /// Sets [`immutability_policy_mode`](field@Self::immutability_policy_mode).
    #[must_use]
    pub fn immutability_policy_mode(
        mut self,
        value: impl Into<ImmutabilityPolicyMode>,
    ) -> Self {
        self.immutability_policy_mode = Some(value.into());
        self
    }

    /// Sets [`legal_hold`](field@Self::legal_hold).
    #[must_use]
    pub fn legal_hold(mut self, value: bool) -> Self {
        self.legal_hold = Some(value);
        self
    }

    /// Sets [`source_if_match`](field@Self::source_if_match).
    #[must_use]
    pub fn source_if_match(mut self, value: impl Into<String>) -> Self {
        self.source_if_match = Some(value.into());
        self
    }

    /// Sets [`source_if_none_match`](field@Self::source_if_none_match).
    #[must_use]
    pub fn source_if_none_match(mut self, value: impl Into<String>) -> Self {
        self.source_if_none_match = Some(value.into());
        self
    }

    /// Sets [`source_if_modified_since`](field@Self::source_if_modified_since).
    #[must_use]
    pub fn source_if_modified_since(mut self, value: impl Into<DateTime>) -> Self {
        self.source_if_modified_since = Some(value.into());
        self
    }

    /// Sets [`source_if_unmodified_since`](field@Self::source_if_unmodified_since).
    #[must_use]
    pub fn source_if_unmodified_since(mut self, value: impl Into<DateTime>) -> Self {
        self.source_if_unmodified_since = Some(value.into());
        self
    }

    /// Sets [`lease_id`](field@Self::lease_id).
    #[must_use]
    pub fn lease_id(mut self, value: impl Into<Uuid>) -> Self {
        self.lease_id = Some(value.into());
        self
    }

    /// Sets [`if_match`](field@Self::if_match).
    #[must_use]
    pub fn if_match(mut self, value: impl Into<String>) -> Self {
        self.if_match = Some(value.into());
        self
    }

    /// Sets [`if_none_match`](field@Self::if_none_match).
    #[must_use]
    pub fn if_none_match(mut self, value: impl Into<String>) -> Self {
        self.if_none_match = Some(value.into());
        self
    }

    /// Sets [`if_modified_since`](field@Self::if_modified_since).
    #[must_use]
    pub fn if_modified_since(mut self, value: impl Into<DateTime>) -> Self {
        self.if_modified_since = Some(value.into());
        self
    }

    /// Sets [`if_unmodified_since`](field@Self::if_unmodified_since).
    #[must_use]
    pub fn if_unmodified_since(mut self, value: impl Into<DateTime>) -> Self {
        self.if_unmodified_since = Some(value.into());
        self
    }

    /// Sets [`if_tags`](field@Self::if_tags).
    #[must_use]
    pub fn if_tags(mut self, value: impl Into<String>) -> Self {
        self.if_tags = Some(value.into());
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

/// Holds the parameters of [`ABORT`](super::super::copies::ABORT) that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AbortOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl AbortOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`lease_id`](field@Self::lease_id).
    #[must_use]
    pub fn lease_id(mut self, value: impl Into<Uuid>) -> Self {
        self.lease_id = Some(value.into());
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}
