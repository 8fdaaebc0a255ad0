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
    Availability, Body, BodyPresence, ExpectedResponse, Kind, Limits, Method, Operation,
    Parameter, Resource,
};

use super::version;

pub use super::elements::messages::*;
pub use super::headers::messages::*;
pub use super::options::messages::*;

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
