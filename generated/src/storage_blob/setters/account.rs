// Written by `xms generate` from api-spec/storage-blob/account.toml; do not edit.
//! Setters of the structs of *Account*.

use ::xms_runtime::{DateTime, Joined};

use super::super::account::{
    AccessPolicy, AccountKind, CorsRule, Error, GeoReplication, GetInformationHeaders,
    KeyInfo, Logging, Metrics, RetentionPolicy, ServiceProperties, SignedIdentifier,
    SignedIdentifierList, SkuName, StaticWebsite, StorageServiceStats,
};

impl GetInformationHeaders {
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

impl ServiceProperties {
    /// Sets [`logging`](field@Self::logging).
    #[must_use]
    pub fn logging(mut self, value: Logging) -> Self {
        self.logging = Some(value);
        self
    }

    /// Sets [`hour_metrics`](field@Self::hour_metrics).
    #[must_use]
    pub fn hour_metrics(mut self, value: Metrics) -> Self {
        self.hour_metrics = Some(value);
        self
    }

    /// Sets [`minute_metrics`](field@Self::minute_metrics).
    #[must_use]
    pub fn minute_metrics(mut self, value: Metrics) -> Self {
        self.minute_metrics = Some(value);
        self
    }

    /// Sets [`cors`](field@Self::cors).
    #[must_use]
    pub fn cors(mut self, value: impl Into<Vec<CorsRule>>) -> Self {
        self.cors = Some(value.into());
        self
    }

    /// Sets [`default_service_version`](field@Self::default_service_version).
    #[must_use]
    pub fn default_service_version(mut self, value: impl Into<String>) -> Self {
        self.default_service_version = Some(value.into());
        self
    }

    /// Sets [`delete_retention_policy`](field@Self::delete_retention_policy).
    #[must_use]
    pub fn delete_retention_policy(mut self, value: RetentionPolicy) -> Self {
        self.delete_retention_policy = Some(value);
        self
    }

    /// Sets [`static_website`](field@Self::static_website).
    #[must_use]
    pub fn static_website(mut self, value: StaticWebsite) -> Self {
        self.static_website = Some(value);
        self
    }
}

impl StaticWebsite {
    /// Sets [`index_document`](field@Self::index_document).
    #[must_use]
    pub fn index_document(mut self, value: impl Into<String>) -> Self {
        self.index_document = Some(value.into());
        self
    }

    /// Sets [`error_document_404_path`](field@Self::error_document_404_path).
    #[must_use]
    pub fn error_document_404_path(mut self, value: impl Into<String>) -> Self {
        self.error_document_404_path = Some(value.into());
        self
    }

    /// Sets [`default_index_document_path`](field@Self::default_index_document_path).
    #[must_use]
    pub fn default_index_document_path(mut self, value: impl Into<String>) -> Self {
        self.default_index_document_path = Some(value.into());
        self
    }
}

impl KeyInfo {
    /// Sets [`start`](field@Self::start).
    #[must_use]
    pub fn start(mut self, value: impl Into<DateTime>) -> Self {
        self.start = Some(value.into());
        self
    }
}

impl Error {
    /// Sets [`message`](field@Self::message).
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets [`authentication_error_detail`](field@Self::authentication_error_detail).
    #[must_use]
    pub fn authentication_error_detail(mut self, value: impl Into<String>) -> Self {
        self.authentication_error_detail = Some(value.into());
        self
    }

    /// Sets [`query_parameter_name`](field@Self::query_parameter_name).
    #[must_use]
    pub fn query_parameter_name(mut self, value: impl Into<String>) -> Self {
        self.query_parameter_name = Some(value.into());
        self
    }

    /// Sets [`query_parameter_value`](field@Self::query_parameter_value).
    #[must_use]
    pub fn query_parameter_value(mut self, value: impl Into<String>) -> Self {
        self.query_parameter_value = Some(value.into());
        self
    }

    /// Sets [`header_name`](field@Self::header_name).
    #[must_use]
    pub fn header_name(mut self, value: impl Into<String>) -> Self {
        self.header_name = Some(value.into());
        self
    }

    /// Sets [`header_value`](field@Self::header_value).
    #[must_use]
    pub fn header_value(mut self, value: impl Into<String>) -> Self {
        self.header_value = Some(value.into());
        self
    }

    /// Sets [`minimum_allowed`](field@Self::minimum_allowed).
    #[must_use]
    pub fn minimum_allowed(mut self, value: impl Into<String>) -> Self {
        self.minimum_allowed = Some(value.into());
        self
    }

    /// Sets [`maximum_allowed`](field@Self::maximum_allowed).
    #[must_use]
    pub fn maximum_allowed(mut self, value: impl Into<String>) -> Self {
        self.maximum_allowed = Some(value.into());
        self
    }

    /// Sets [`reason`](field@Self::reason).
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}

impl Metrics {
    /// Sets [`include_apis`](field@Self::include_apis).
    #[must_use]
    pub fn include_apis(mut self, value: bool) -> Self {
        self.include_apis = Some(value);
        self
    }

    /// Sets [`retention_policy`](field@Self::retention_policy).
    #[must_use]
    pub fn retention_policy(mut self, value: RetentionPolicy) -> Self {
        self.retention_policy = Some(value);
        self
    }
}

impl RetentionPolicy {
    /// Sets [`days`](field@Self::days).
    #[must_use]
    pub fn days(mut self, value: i32) -> Self {
        self.days = Some(value);
        self
    }

    /// Sets [`allow_permanent_delete`](field@Self::allow_permanent_delete).
    #[must_use]
    pub fn allow_permanent_delete(mut self, value: bool) -> Self {
        self.allow_permanent_delete = Some(value);
        self
    }
}

impl CorsRule {
    /// Sets [`allowed_headers`](field@Self::allowed_headers).
    #[must_use]
    pub fn allowed_headers(mut self, value: impl Into<Joined<String>>) -> Self {
        self.allowed_headers = Some(value.into());
        self
    }

    /// Sets [`exposed_headers`](field@Self::exposed_headers).
    #[must_use]
    pub fn exposed_headers(mut self, value: impl Into<Joined<String>>) -> Self {
        self.exposed_headers = Some(value.into());
        self
    }
}

impl StorageServiceStats {
    /// Sets [`geo_replication`](field@Self::geo_replication).
    #[must_use]
    pub fn geo_replication(mut self, value: GeoReplication) -> Self {
        self.geo_replication = Some(value);
        self
    }
}

impl GeoReplication {
    /// Sets [`last_sync_time`](field@Self::last_sync_time).
    #[must_use]
    pub fn last_sync_time(mut self, value: impl Into<DateTime>) -> Self {
        self.last_sync_time = Some(value.into());
        self
    }
}

impl SignedIdentifierList {
    /// Sets [`policies`](field@Self::policies).
    #[must_use]
    pub fn policies(mut self, value: impl Into<Vec<SignedIdentifier>>) -> Self {
        self.policies = value.into();
        self
    }
}

impl SignedIdentifier {
    /// Sets [`access_policy`](field@Self::access_policy).
    #[must_use]
    pub fn access_policy(mut self, value: AccessPolicy) -> Self {
        self.access_policy = Some(value);
        self
    }
}

impl AccessPolicy {
    /// Sets [`start`](field@Self::start).
    #[must_use]
    pub fn start(mut self, value: impl Into<DateTime>) -> Self {
        self.start = Some(value.into());
        self
    }

    /// Sets [`expiry`](field@Self::expiry).
    #[must_use]
    pub fn expiry(mut self, value: impl Into<DateTime>) -> Self {
        self.expiry = Some(value.into());
        self
    }

    /// Sets [`permission`](field@Self::permission).
    #[must_use]
    pub fn permission(mut self, value: impl Into<String>) -> Self {
        self.permission = Some(value.into());
        self
    }
}
