// Written by `xms generate` from api-spec/storage-blob/blob-leases.toml; do not edit.
//! Setters of the structs of *Leases of blobs*.

use ::xms_runtime::{DateTime, Uuid};

use super::super::blob_leases::{
    AcquireHeaders, AcquireOptions, BreakLeaseHeaders, BreakLeaseOptions, ChangeHeaders,
    ChangeOptions, ReleaseHeaders, ReleaseOptions, RenewHeaders, RenewOptions,
};

impl AcquireOptions {
    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`lease_duration`](field@Self::lease_duration).
    #[must_use]
    pub fn lease_duration(mut self, value: i32) -> Self {
        self.lease_duration = Some(value);
        self
    }

    /// Sets [`proposed_lease_id`](field@Self::proposed_lease_id).
    #[must_use]
    pub fn proposed_lease_id(mut self, value: impl Into<Uuid>) -> Self {
        self.proposed_lease_id = Some(value.into());
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

impl AcquireHeaders {
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

impl RenewOptions {
    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
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

impl RenewHeaders {
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

impl ChangeOptions {
    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
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

impl ChangeHeaders {
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

impl ReleaseOptions {
    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
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

impl ReleaseHeaders {
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

impl BreakLeaseOptions {
    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`lease_break_period`](field@Self::lease_break_period).
    #[must_use]
    pub fn lease_break_period(mut self, value: i32) -> Self {
        self.lease_break_period = Some(value);
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

impl BreakLeaseHeaders {
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

    /// Sets [`lease_time`](field@Self::lease_time).
    #[must_use]
    pub fn lease_time(mut self, value: i32) -> Self {
        self.lease_time = Some(value);
        self
    }
}
