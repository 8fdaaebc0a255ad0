// Written by `xms generate` from api-spec/storage-queue/messages.toml; do not edit.
//! Messages.
//!
//! Messages in a queue: each is got by one reader at a time, who deletes it when the work is done.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`PUT`] | `POST /{queue}/messages` | since 2009-09-19 |
//! | [`GET`] | `GET /{queue}/messages` | since 2009-09-19 |
//! | [`PEEK`] | `GET /{queue}/messages` | since 2009-09-19 |
//! | [`UPDATE`] | `PUT /{queue}/messages/{message}` | since 2011-08-18 |
//! | [`DELETE`] | `DELETE /{queue}/messages/{message}` | since 2009-09-19 |
//! | [`CLEAR`] | `DELETE /{queue}/messages` | since 2009-09-19 |

use ::xms_runtime::{
    Availability, Body, BodyPresence, DateTime, ExpectedResponse, Kind, Limits, Method,
    Operation, Parameter, Resource, Uuid,
};

use super::version;

/// Puts a message at the end of the queue.
///
/// Put Message: `POST /{queue}/messages`, since 2009-09-19. Takes [`MessageBody`]. Answers 201 with
/// [`PutMessages`] (since 2016-05-31).
///
/// Up to 2016-05-31 the answer has no body.
///
/// Source: learn.microsoft.com/rest/api/storageservices/put-message.
///
/// In the path:
///
/// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
///   characters.
///
/// In the query:
///
/// - `visibilitytimeout`: After how many seconds the message can be seen. Since 2011-08-18. From 0
///   to 604800.
/// - `messagettl`: For how many seconds the message is kept, 7 days where nothing is said; -1: for
///   ever, from 2017-07-29 on. At least -1.
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// For example, *a text* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="utf-8"?><QueueMessage><MessageText>héllo &lt;b&gt; &amp;amp; ]]&gt;</MessageText></QueueMessage>
/// ````
///
/// ````xml
/// <?xml version="1.0" encoding="UTF-8" standalone="yes"?><QueueMessagesList><QueueMessage><MessageId>4151da0d-84e2-4353-b373-274b1f25c65f</MessageId><InsertionTime>Sat, 28 Nov 2026 07:01:54 GMT</InsertionTime><ExpirationTime>Sat, 28 Nov 2026 07:02:54 GMT</ExpirationTime><PopReceipt>MjhOb3YyMDI2MDc6MDE6NTQ0ZjA1</PopReceipt><TimeNextVisible>Sat, 28 Nov 2026 07:01:54 GMT</TimeNextVisible></QueueMessage></QueueMessagesList>
/// ````
pub static PUT: Operation = Operation {
    id: "messages.put",
    title: "Put Message",
    method: Method::Post,
    path: "/{queue}/messages",
    path_parameters: &[
        Parameter::new("queue", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[
        Parameter::new("visibilitytimeout", Kind::Int32)
            .since(version::V2011_08_18)
            .limits(&Limits::NONE.min(0).max(604800)),
        Parameter::new("messagettl", Kind::Int32).limits(&Limits::NONE.min(-1)),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    body: Body::Element(MessageBody::SHAPE),
    responses: &[
        ExpectedResponse::new(201, Body::Element(PutMessages::SHAPE))
            .presence(BodyPresence::ALWAYS.since(version::V2016_05_31)),
    ],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Holds the parameters of [`PUT`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PutOptions {
    /// `visibilitytimeout`: After how many seconds the message can be seen. Since 2011-08-18. From
    /// 0 to 604800.
    pub visibility_timeout: Option<i32>,
    /// `messagettl`: For how many seconds the message is kept, 7 days where nothing is said; -1:
    /// for ever, from 2017-07-29 on. At least -1.
    pub time_to_live: Option<i32>,
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl PutOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Gets messages from the front of the queue; nobody else sees them for a while.
///
/// Get Messages: `GET /{queue}/messages`, since 2009-09-19. Answers 200 with [`GotMessages`]. See
/// also [`messages.delete`](DELETE), [`messages.peek`](PEEK).
///
/// Who has done the work of a message deletes it before that time is over; otherwise it is got
/// again.
///
/// Source: learn.microsoft.com/rest/api/storageservices/get-messages.
///
/// In the path:
///
/// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
///   characters.
///
/// In the query:
///
/// - `numofmessages`: How many messages at most. Absent, it counts as `1`. From 1 to 32.
/// - `visibilitytimeout`: For how many seconds nobody else sees the messages. Absent, it counts as
///   `30`. From 1 to 604800.
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// For example, *one* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="UTF-8" standalone="yes"?><QueueMessagesList><QueueMessage><MessageId>4151da0d-84e2-4353-b373-274b1f25c65f</MessageId><InsertionTime>Sat, 28 Nov 2026 07:01:54 GMT</InsertionTime><ExpirationTime>Sat, 28 Nov 2026 07:02:54 GMT</ExpirationTime><PopReceipt>MjhOb3YyMDI2MDc6MDE6NTQ1MDYz</PopReceipt><TimeNextVisible>Sat, 28 Nov 2026 07:02:24 GMT</TimeNextVisible><DequeueCount>1</DequeueCount><MessageText>héllo &lt;b&gt; &amp;amp; ]]&gt;</MessageText></QueueMessage></QueueMessagesList>
/// ````
pub static GET: Operation = Operation {
    id: "messages.get",
    title: "Get Messages",
    method: Method::Get,
    path: "/{queue}/messages",
    path_parameters: &[
        Parameter::new("queue", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[
        Parameter::new("numofmessages", Kind::Int32)
            .limits(&Limits::NONE.min(1).max(32)),
        Parameter::new("visibilitytimeout", Kind::Int32)
            .limits(&Limits::NONE.min(1).max(604800)),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(GotMessages::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Holds the parameters of [`GET`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOptions {
    /// `numofmessages`: How many messages at most. Absent, it counts as `1`. From 1 to 32.
    pub count: Option<i32>,
    /// `visibilitytimeout`: For how many seconds nobody else sees the messages. Absent, it counts
    /// as `30`. From 1 to 604800.
    pub visibility_timeout: Option<i32>,
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl GetOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Looks at messages at the front of the queue, and leaves them there.
///
/// Peek Messages: `GET /{queue}/messages`, since 2009-09-19. Answers 200 with [`PeekedMessages`].
/// See also [`messages.get`](GET).
///
/// Source: learn.microsoft.com/rest/api/storageservices/peek-messages.
///
/// In the path:
///
/// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
///   characters.
///
/// In the query:
///
/// - `peekonly=true`
/// - `numofmessages`: How many messages at most. Absent, it counts as `1`. From 1 to 32.
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// For example, *one* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="UTF-8" standalone="yes"?><QueueMessagesList><QueueMessage><MessageId>4151da0d-84e2-4353-b373-274b1f25c65f</MessageId><InsertionTime>Sat, 28 Nov 2026 07:01:54 GMT</InsertionTime><ExpirationTime>Sat, 28 Nov 2026 07:02:54 GMT</ExpirationTime><DequeueCount>0</DequeueCount><MessageText>héllo &lt;b&gt; &amp;amp; ]]&gt;</MessageText></QueueMessage></QueueMessagesList>
/// ````
pub static PEEK: Operation = Operation {
    id: "messages.peek",
    title: "Peek Messages",
    method: Method::Get,
    path: "/{queue}/messages",
    path_parameters: &[
        Parameter::new("queue", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[
        Parameter::constant("peekonly", "true"),
        Parameter::new("numofmessages", Kind::Int32)
            .limits(&Limits::NONE.min(1).max(32)),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(PeekedMessages::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Holds the parameters of [`PEEK`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PeekOptions {
    /// `numofmessages`: How many messages at most. Absent, it counts as `1`. From 1 to 32.
    pub count: Option<i32>,
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl PeekOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Changes the text of a message, and when it can be seen.
///
/// Update Message: `PUT /{queue}/messages/{message}`, since 2011-08-18. Takes [`MessageBody`]
/// (optional). Answers 204.
///
/// Source: learn.microsoft.com/rest/api/storageservices/update-message.
///
/// In the path:
///
/// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
///   characters.
/// - `message`: Identifier that the service gave the message.
///
/// In the query:
///
/// - `popreceipt`: What came with the message when it was got, put or updated last.
/// - `visibilitytimeout`: After how many seconds the message can be seen. From 0 to 604800.
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `x-ms-popreceipt`: What it takes to change or delete the message from now on.
/// - `x-ms-time-next-visible`: When others see the message.
///
/// For example, *another text* (2021-12-02):
///
/// ````xml
/// <QueueMessage><MessageText>new</MessageText></QueueMessage>
/// ````
pub static UPDATE: Operation = Operation {
    id: "messages.update",
    title: "Update Message",
    method: Method::Put,
    path: "/{queue}/messages/{message}",
    path_parameters: &[
        Parameter::new("queue", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
        Parameter::new("message", Kind::Uuid).required(),
    ],
    query: &[
        Parameter::new("popreceipt", Kind::String).required(),
        Parameter::new("visibilitytimeout", Kind::Int32)
            .required()
            .limits(&Limits::NONE.min(0).max(604800)),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    response_headers: &[
        Parameter::new("x-ms-popreceipt", Kind::String).required(),
        Parameter::new("x-ms-time-next-visible", Kind::HttpDate).required(),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<UpdateHeaders>),
    body: Body::Element(MessageBody::SHAPE),
    body_presence: BodyPresence::ALWAYS.optional(),
    responses: &[ExpectedResponse::new(204, Body::None)],
    availability: Availability::ALWAYS.since(version::V2011_08_18),
    ..Operation::BASE
};

/// Holds the parameters of [`UPDATE`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl UpdateOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`UPDATE`] answers.
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

/// Deletes a message that was got.
///
/// Delete Message: `DELETE /{queue}/messages/{message}`, since 2009-09-19. Answers 204. See also
/// [`messages.get`](GET).
///
/// Source: learn.microsoft.com/rest/api/storageservices/delete-message2.
///
/// In the path:
///
/// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
///   characters.
/// - `message`: Identifier that the service gave the message.
///
/// In the query:
///
/// - `popreceipt`: What came with the message when it was got, put or updated last.
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
pub static DELETE: Operation = Operation {
    id: "messages.delete",
    title: "Delete Message",
    method: Method::Delete,
    path: "/{queue}/messages/{message}",
    path_parameters: &[
        Parameter::new("queue", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
        Parameter::new("message", Kind::Uuid).required(),
    ],
    query: &[
        Parameter::new("popreceipt", Kind::String).required(),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    responses: &[ExpectedResponse::new(204, Body::None)],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Holds the parameters of [`DELETE`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl DeleteOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Deletes all messages of a queue.
///
/// Clear Messages: `DELETE /{queue}/messages`, since 2009-09-19. Answers 204.
///
/// Source: learn.microsoft.com/rest/api/storageservices/clear-messages.
///
/// In the path:
///
/// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
///   characters.
///
/// In the query:
///
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
pub static CLEAR: Operation = Operation {
    id: "messages.clear",
    title: "Clear Messages",
    method: Method::Delete,
    path: "/{queue}/messages",
    path_parameters: &[
        Parameter::new("queue", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1))],
    headers: &[
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    responses: &[ExpectedResponse::new(204, Body::None)],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Holds the parameters of [`CLEAR`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClearOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl ClearOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "messages",
    title: "Messages",
    operations: &[&PUT, &GET, &PEEK, &UPDATE, &DELETE, &CLEAR],
    shapes: &[
        MessageBody::SHAPE,
        PutMessages::SHAPE,
        PutMessage::SHAPE,
        GotMessages::SHAPE,
        GotMessage::SHAPE,
        PeekedMessages::SHAPE,
        PeekedMessage::SHAPE,
    ],
    ..Resource::BASE
};

::xms_runtime::record! {
    /// A message to be put.
    ///
    /// Element `<QueueMessage>`. Since 2009-09-19. Taken by [`PUT`], [`UPDATE`].
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
    /// Element `<QueueMessagesList>`. Since 2016-05-31. Answered by [`PUT`].
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
    /// Element `<QueueMessage>`. Since 2016-05-31. Occurs in [`PUT`].
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
    /// Element `<QueueMessagesList>`. Since 2009-09-19. Answered by [`GET`].
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
    /// Element `<QueueMessage>`. Since 2009-09-19. Occurs in [`GET`].
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
    /// Element `<QueueMessagesList>`. Since 2009-09-19. Answered by [`PEEK`].
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
    /// Element `<QueueMessage>`. Since 2009-09-19. Occurs in [`PEEK`].
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
