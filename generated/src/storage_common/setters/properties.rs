// Written by `xms generate` from api-spec/storage-common/properties.toml; do not edit.
//! Setters of the elements of *Service properties*.

use ::xms_runtime::{DateTime, Joined};

use super::super::properties::{
    CorsRule, GeoReplication, Metrics, RetentionPolicy, StorageServiceStats,
};

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
