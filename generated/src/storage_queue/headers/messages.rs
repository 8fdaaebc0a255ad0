// Written by `xms generate` from api-spec/storage-queue/messages.toml; do not edit.
//! Headers of the answers of *Messages*.

use ::xms_runtime::DateTime;

use super::super::messages::UPDATE;

::xms_runtime::headers! {
    /// Holds the headers that [`UPDATE`](super::super::messages::UPDATE) answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[answered_by(UPDATE)]
    pub struct UpdateHeaders {
        /// `x-ms-popreceipt`: What it takes to change or delete the message from now on.
        #[header(0)]
        pub pop_receipt: String,
        /// `x-ms-time-next-visible`: When others see the message.
        #[header(1)]
        pub time_next_visible: DateTime,
    }
}

impl UpdateHeaders {
    /// Creates the headers, all of which are always there.
    pub fn new(
        pop_receipt: impl Into<String>,
        time_next_visible: impl Into<DateTime>,
    ) -> Self {
        Self {
            pop_receipt: pop_receipt.into(),
            time_next_visible: time_next_visible.into(),
        }
    }
}
