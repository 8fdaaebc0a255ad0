// Written by `xms generate` from api-spec/storage-queue/messages.toml; do not edit.
//! Setters of the structs of *Messages*.

use super::super::messages::{
    ClearOptions, DeleteOptions, GetOptions, GotMessage, GotMessages, PeekOptions,
    PeekedMessage, PeekedMessages, PutMessage, PutMessages, PutOptions, UpdateOptions,
};

impl PutOptions {
    /// Sets [`visibility_timeout`](field@Self::visibility_timeout).
    #[must_use]
    pub fn visibility_timeout(mut self, value: i32) -> Self {
        self.visibility_timeout = Some(value);
        self
    }

    /// Sets [`time_to_live`](field@Self::time_to_live).
    #[must_use]
    pub fn time_to_live(mut self, value: i32) -> Self {
        self.time_to_live = Some(value);
        self
    }

    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

impl GetOptions {
    /// Sets [`count`](field@Self::count).
    #[must_use]
    pub fn count(mut self, value: i32) -> Self {
        self.count = Some(value);
        self
    }

    /// Sets [`visibility_timeout`](field@Self::visibility_timeout).
    #[must_use]
    pub fn visibility_timeout(mut self, value: i32) -> Self {
        self.visibility_timeout = Some(value);
        self
    }

    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

impl PeekOptions {
    /// Sets [`count`](field@Self::count).
    #[must_use]
    pub fn count(mut self, value: i32) -> Self {
        self.count = Some(value);
        self
    }

    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

impl UpdateOptions {
    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

impl DeleteOptions {
    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

impl ClearOptions {
    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

impl PutMessages {
    /// Sets [`messages`](field@Self::messages).
    #[must_use]
    pub fn messages(mut self, value: impl Into<Vec<PutMessage>>) -> Self {
        self.messages = value.into();
        self
    }
}

impl GotMessages {
    /// Sets [`messages`](field@Self::messages).
    #[must_use]
    pub fn messages(mut self, value: impl Into<Vec<GotMessage>>) -> Self {
        self.messages = value.into();
        self
    }
}

impl PeekedMessages {
    /// Sets [`messages`](field@Self::messages).
    #[must_use]
    pub fn messages(mut self, value: impl Into<Vec<PeekedMessage>>) -> Self {
        self.messages = value.into();
        self
    }
}
