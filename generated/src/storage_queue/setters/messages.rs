// Written by `xms generate` from api-spec/storage-queue/messages.toml; do not edit.
//! Setters of the elements of *Messages*.

use super::super::messages::{
    GotMessage, GotMessages, PeekedMessage, PeekedMessages, PutMessage, PutMessages,
};

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
