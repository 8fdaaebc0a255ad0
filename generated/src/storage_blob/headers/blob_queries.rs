// Written by `xms generate` from api-spec/storage-blob/blob-queries.toml; do not edit.
//! Headers of the answers of *Queries*.

use ::xms_runtime::DateTime;

use super::super::blob_leases::{LeaseDuration, LeaseState, LeaseStatus};
use super::super::blob_queries::QUERY;
use super::super::blobs::BlobType;

::xms_runtime::headers! {
    /// Holds the headers that [`QUERY`](super::super::blob_queries::QUERY) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(QUERY)]
    pub struct QueryHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `Content-Type`: Content type that is kept with the blob.
        #[header(2)]
        pub content_type: Option<String>,
        /// `x-ms-blob-type`: Which kind of blob it is.
        #[header(3)]
        pub blob_type: Option<BlobType>,
        /// `x-ms-lease-status`: Whether a lease locks it.
        #[header(4)]
        pub lease_status: Option<LeaseStatus>,
        /// `x-ms-lease-state`: In which state its lease is. Since 2012-02-12.
        #[header(5)]
        pub lease_state: Option<LeaseState>,
        /// `x-ms-lease-duration`: Whether its lease ends by itself. Since 2012-02-12.
        #[header(6)]
        pub lease_duration: Option<LeaseDuration>,
    }
}

impl QueryHeaders {
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

    /// Sets [`content_type`](field@Self::content_type).
    #[must_use]
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }

    /// Sets [`blob_type`](field@Self::blob_type).
    #[must_use]
    pub fn blob_type(mut self, value: impl Into<BlobType>) -> Self {
        self.blob_type = Some(value.into());
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
}
