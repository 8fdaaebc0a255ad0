// Written by `xms generate` from api-spec/storage-queue/messages.toml; do not edit.
//! Elements and enums of *Messages*.

use ::xms_runtime::{DateTime, Kind, Uuid};

::xms_runtime::record! {
    /// A message to be put.
    ///
    /// Element `<QueueMessage>`. Since 2009-09-19. Taken by [`PUT`](super::super::messages::PUT),
    /// [`UPDATE`](super::super::messages::UPDATE).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(MESSAGE_BODY_SHAPE, "QueueMessage", "")]
    pub struct MessageBody {
        /// Its text, at most 64 KiB. Control characters that XML cannot hold have to be coded by
        /// the caller.
        ///
        /// `<MessageText>`, required. Since 2009-09-19.
        #[field(0, "MessageText", String, required)]
        pub message_text: String,
    }
}

impl MessageBody {
    /// Creates the element from its fields, all of which are required.
    pub fn new(message_text: impl Into<String>) -> Self {
        Self {
            message_text: message_text.into(),
        }
    }
}

::xms_runtime::record! {
    /// What was put: one message.
    ///
    /// Element `<QueueMessagesList>`. Since 2016-05-31. Answered by
    /// [`PUT`](super::super::messages::PUT).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(PUT_MESSAGES_SHAPE, "PutMessages", "", tag("QueueMessagesList"))]
    pub struct PutMessages {
        /// One entry for each message.
        ///
        /// `<QueueMessage>`, any number of times. Since 2016-05-31.
        #[field(0, "QueueMessage", Flat(&Kind::Record(PutMessage::SHAPE)))]
        pub messages: Vec<PutMessage>,
    }
}

impl PutMessages {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A message that was put.
    ///
    /// Element `<QueueMessage>`. Since 2016-05-31. Occurs in [`PUT`](super::super::messages::PUT).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(PUT_MESSAGE_SHAPE, "PutMessage", "", tag("QueueMessage"))]
    pub struct PutMessage {
        /// Identifier that the service gave the message.
        ///
        /// `<MessageId>`, required. Since 2016-05-31.
        #[field(0, "MessageId", Uuid, required)]
        pub message_id: Uuid,
        /// When it was put.
        ///
        /// `<InsertionTime>`, a date of HTTP on the wire, required. Since 2016-05-31.
        #[field(1, "InsertionTime", HttpDate, required)]
        pub insertion_time: DateTime,
        /// When it is deleted by itself.
        ///
        /// `<ExpirationTime>`, a date of HTTP on the wire, required. Since 2016-05-31.
        #[field(2, "ExpirationTime", HttpDate, required)]
        pub expiration_time: DateTime,
        /// What it takes to change or delete the message.
        ///
        /// `<PopReceipt>`, required. Since 2016-05-31.
        #[field(3, "PopReceipt", String, required)]
        pub pop_receipt: String,
        /// When others see it.
        ///
        /// `<TimeNextVisible>`, a date of HTTP on the wire, required. Since 2016-05-31.
        #[field(4, "TimeNextVisible", HttpDate, required)]
        pub time_next_visible: DateTime,
    }
}

impl PutMessage {
    /// Creates the element from its fields, all of which are required.
    pub fn new(
        message_id: impl Into<Uuid>,
        insertion_time: impl Into<DateTime>,
        expiration_time: impl Into<DateTime>,
        pop_receipt: impl Into<String>,
        time_next_visible: impl Into<DateTime>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            insertion_time: insertion_time.into(),
            expiration_time: expiration_time.into(),
            pop_receipt: pop_receipt.into(),
            time_next_visible: time_next_visible.into(),
        }
    }
}

::xms_runtime::record! {
    /// Messages that were got.
    ///
    /// Element `<QueueMessagesList>`. Since 2009-09-19. Answered by
    /// [`GET`](super::super::messages::GET).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(GOT_MESSAGES_SHAPE, "GotMessages", "", tag("QueueMessagesList"))]
    pub struct GotMessages {
        /// One entry for each message.
        ///
        /// `<QueueMessage>`, any number of times. Since 2009-09-19.
        #[field(0, "QueueMessage", Flat(&Kind::Record(GotMessage::SHAPE)))]
        pub messages: Vec<GotMessage>,
    }
}

impl GotMessages {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A message that was got.
    ///
    /// Element `<QueueMessage>`. Since 2009-09-19. Occurs in [`GET`](super::super::messages::GET).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(GOT_MESSAGE_SHAPE, "GotMessage", "", tag("QueueMessage"))]
    pub struct GotMessage {
        /// Identifier that the service gave the message.
        ///
        /// `<MessageId>`, required. Since 2009-09-19.
        #[field(0, "MessageId", Uuid, required)]
        pub message_id: Uuid,
        /// When it was put.
        ///
        /// `<InsertionTime>`, a date of HTTP on the wire, required. Since 2009-09-19.
        #[field(1, "InsertionTime", HttpDate, required)]
        pub insertion_time: DateTime,
        /// When it is deleted by itself.
        ///
        /// `<ExpirationTime>`, a date of HTTP on the wire, required. Since 2009-09-19.
        #[field(2, "ExpirationTime", HttpDate, required)]
        pub expiration_time: DateTime,
        /// What it takes to change or delete the message.
        ///
        /// `<PopReceipt>`, required. Since 2009-09-19.
        #[field(3, "PopReceipt", String, required)]
        pub pop_receipt: String,
        /// When others see it.
        ///
        /// `<TimeNextVisible>`, a date of HTTP on the wire, required. Since 2009-09-19.
        #[field(4, "TimeNextVisible", HttpDate, required)]
        pub time_next_visible: DateTime,
        /// How often it was got.
        ///
        /// `<DequeueCount>`, required. Since 2009-09-19.
        #[field(5, "DequeueCount", Int64, required)]
        pub dequeue_count: i64,
        /// What it carries, at most 64 KiB; by custom in base64.
        ///
        /// `<MessageText>`, required. Since 2009-09-19.
        #[field(6, "MessageText", String, required)]
        pub message_text: String,
    }
}

impl GotMessage {
    /// Creates the element from its fields, all of which are required.
    pub fn new(
        message_id: impl Into<Uuid>,
        insertion_time: impl Into<DateTime>,
        expiration_time: impl Into<DateTime>,
        pop_receipt: impl Into<String>,
        time_next_visible: impl Into<DateTime>,
        dequeue_count: i64,
        message_text: impl Into<String>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            insertion_time: insertion_time.into(),
            expiration_time: expiration_time.into(),
            pop_receipt: pop_receipt.into(),
            time_next_visible: time_next_visible.into(),
            dequeue_count,
            message_text: message_text.into(),
        }
    }
}

::xms_runtime::record! {
    /// Messages that were looked at.
    ///
    /// Element `<QueueMessagesList>`. Since 2009-09-19. Answered by
    /// [`PEEK`](super::super::messages::PEEK).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(PEEKED_MESSAGES_SHAPE, "PeekedMessages", "", tag("QueueMessagesList"))]
    pub struct PeekedMessages {
        /// One entry for each message.
        ///
        /// `<QueueMessage>`, any number of times. Since 2009-09-19.
        #[field(0, "QueueMessage", Flat(&Kind::Record(PeekedMessage::SHAPE)))]
        pub messages: Vec<PeekedMessage>,
    }
}

impl PeekedMessages {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A message that was looked at.
    ///
    /// Element `<QueueMessage>`. Since 2009-09-19. Occurs in
    /// [`PEEK`](super::super::messages::PEEK).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(PEEKED_MESSAGE_SHAPE, "PeekedMessage", "", tag("QueueMessage"))]
    pub struct PeekedMessage {
        /// Identifier that the service gave the message.
        ///
        /// `<MessageId>`, required. Since 2009-09-19.
        #[field(0, "MessageId", Uuid, required)]
        pub message_id: Uuid,
        /// When it was put.
        ///
        /// `<InsertionTime>`, a date of HTTP on the wire, required. Since 2009-09-19.
        #[field(1, "InsertionTime", HttpDate, required)]
        pub insertion_time: DateTime,
        /// When it is deleted by itself.
        ///
        /// `<ExpirationTime>`, a date of HTTP on the wire, required. Since 2009-09-19.
        #[field(2, "ExpirationTime", HttpDate, required)]
        pub expiration_time: DateTime,
        /// How often it was got.
        ///
        /// `<DequeueCount>`, required. Since 2009-09-19.
        #[field(3, "DequeueCount", Int64, required)]
        pub dequeue_count: i64,
        /// What it carries, at most 64 KiB; by custom in base64.
        ///
        /// `<MessageText>`, required. Since 2009-09-19.
        #[field(4, "MessageText", String, required)]
        pub message_text: String,
    }
}

impl PeekedMessage {
    /// Creates the element from its fields, all of which are required.
    pub fn new(
        message_id: impl Into<Uuid>,
        insertion_time: impl Into<DateTime>,
        expiration_time: impl Into<DateTime>,
        dequeue_count: i64,
        message_text: impl Into<String>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            insertion_time: insertion_time.into(),
            expiration_time: expiration_time.into(),
            dequeue_count,
            message_text: message_text.into(),
        }
    }
}
