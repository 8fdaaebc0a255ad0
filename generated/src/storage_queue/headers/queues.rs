// Written by `xms generate` from api-spec/storage-queue/queues.toml; do not edit.
//! Headers of the answers of *Queues*.

use ::xms_runtime::Dictionary;

use super::super::queues::GET_METADATA;

::xms_runtime::headers! {
    /// Holds the headers that [`GET_METADATA`](super::super::queues::GET_METADATA) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(GET_METADATA)]
    pub struct GetMetadataHeaders {
        /// `x-ms-meta-` with any ending: Metadata by name.
        #[header(0)]
        pub metadata: Dictionary<String>,
        /// `x-ms-approximate-messages-count`: How many messages there are, at least.
        #[header(1)]
        pub approximate_messages_count: Option<i64>,
    }
}

impl GetMetadataHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`metadata`](field@Self::metadata).
    #[must_use]
    pub fn metadata(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.metadata = value.into();
        self
    }

    /// Sets [`approximate_messages_count`](field@Self::approximate_messages_count).
    #[must_use]
    pub fn approximate_messages_count(mut self, value: i64) -> Self {
        self.approximate_messages_count = Some(value);
        self
    }
}
