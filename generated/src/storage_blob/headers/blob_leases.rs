// Written by `xms generate` from api-spec/storage-blob/blob-leases.toml; do not edit.
//! Headers of the answers of *Leases of blobs*.

use ::xms_runtime::{DateTime, Uuid};

use super::super::blob_leases::{ACQUIRE, BREAK_LEASE, CHANGE, RELEASE, RENEW};

::xms_runtime::headers! {
    /// Holds the headers that [`ACQUIRE`](super::super::blob_leases::ACQUIRE) answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[answered_by(ACQUIRE)]
    pub struct AcquireHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `x-ms-lease-id`: Identifier of the lease.
        #[header(2)]
        pub lease_id: Uuid,
    }
}

impl AcquireHeaders {
    /// Creates the headers from those that are always there; the methods below set the others.
    pub fn new(lease_id: impl Into<Uuid>) -> Self {
        Self {
            etag: None,
            last_modified: None,
            lease_id: lease_id.into(),
        }
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
    /// Holds the headers that [`RENEW`](super::super::blob_leases::RENEW) answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[answered_by(RENEW)]
    pub struct RenewHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `x-ms-lease-id`: Identifier of the lease.
        #[header(2)]
        pub lease_id: Uuid,
    }
}

impl RenewHeaders {
    /// Creates the headers from those that are always there; the methods below set the others.
    pub fn new(lease_id: impl Into<Uuid>) -> Self {
        Self {
            etag: None,
            last_modified: None,
            lease_id: lease_id.into(),
        }
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
    /// Holds the headers that [`CHANGE`](super::super::blob_leases::CHANGE) answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[answered_by(CHANGE)]
    pub struct ChangeHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `x-ms-lease-id`: Identifier of the lease.
        #[header(2)]
        pub lease_id: Uuid,
    }
}

impl ChangeHeaders {
    /// Creates the headers from those that are always there; the methods below set the others.
    pub fn new(lease_id: impl Into<Uuid>) -> Self {
        Self {
            etag: None,
            last_modified: None,
            lease_id: lease_id.into(),
        }
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
    /// Holds the headers that [`RELEASE`](super::super::blob_leases::RELEASE) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(RELEASE)]
    pub struct ReleaseHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
    }
}

impl ReleaseHeaders {
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
    /// Holds the headers that [`BREAK_LEASE`](super::super::blob_leases::BREAK_LEASE) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(BREAK_LEASE)]
    pub struct BreakLeaseHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `x-ms-lease-time`: Seconds until the lease ends; 0: it has ended.
        #[header(2)]
        pub lease_time: Option<i32>,
    }
}

impl BreakLeaseHeaders {
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

    /// Sets [`lease_time`](field@Self::lease_time).
    #[must_use]
    pub fn lease_time(mut self, value: i32) -> Self {
        self.lease_time = Some(value);
        self
    }
}
