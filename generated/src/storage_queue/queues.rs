// Written by `xms generate` from api-spec/storage-queue/queues.toml; do not edit.
//! Queues.
//!
//! Queues of messages, their metadata, and the policies that open them.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`LIST`] | `GET /` | since 2009-09-19 |
//! | [`CREATE`] | `PUT /{queue}` | since 2009-09-19 |
//! | [`DELETE`] | `DELETE /{queue}` | since 2009-09-19 |
//! | [`GET_METADATA`] | `HEAD /{queue}` | since 2009-09-19 |
//! | [`SET_METADATA`] | `PUT /{queue}` | since 2009-09-19 |
//! | [`GET_ACL`] | `GET /{queue}` | since 2012-02-12 |
//! | [`SET_ACL`] | `PUT /{queue}` | since 2012-02-12 |

use ::xms_runtime::{
    Availability, Body, BodyPresence, Continuation, ExpectedResponse, Kind, Limits,
    Method, Operation, Parameter, Resource,
};

use super::version;
use super::storage_common::policies::SignedIdentifierList;

pub use super::elements::queues::*;
pub use super::headers::queues::*;
pub use super::options::queues::*;

/// Lists the queues of an account, a page at a time.
///
/// List Queues: `GET /`, since 2009-09-19. Answers 200 with [`QueueList`]. Further pages are asked
/// for with `marker` in the query.
///
/// Source: learn.microsoft.com/rest/api/storageservices/list-queues1.
///
/// In the query:
///
/// - `comp=list`
/// - `prefix`: Only names that begin with this text.
/// - `marker`: Where the page begins: the continuation of the page before.
/// - `maxresults`: How many entries a page may have; the service takes 5000 for a larger or a
///   missing value. At least 1.
/// - `include`: What else the list tells of each queue. Any number of values, joined by `,`.
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// For example, *with metadata* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="UTF-8" standalone="yes"?><EnumerationResults ServiceEndpoint="http://127.0.0.1:10001/devstoreaccount1"><Prefix/><MaxResults>1</MaxResults><Queues><Queue><Name>que1</Name><Metadata><k>v</k></Metadata></Queue></Queues><NextMarker/></EnumerationResults>
/// ````
pub static LIST: Operation = Operation {
    id: "queues.list",
    title: "List Queues",
    method: Method::Get,
    path: "/",
    query: &[
        Parameter::constant("comp", "list"),
        Parameter::new("prefix", Kind::String),
        Parameter::new("marker", Kind::String),
        Parameter::new("maxresults", Kind::Int32).limits(&Limits::NONE.min(1)),
        Parameter::new("include", Kind::Set(&Kind::Enum(ListQueuesInclude::TABLE), ",")),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(QueueList::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    continuation: Some(Continuation::in_element(&[5]).query("marker")),
    ..Operation::BASE
};

/// Creates a queue.
///
/// Create Queue: `PUT /{queue}`, since 2009-09-19. Answers 201 or 204.
///
/// 204: it is there already, with the same metadata. With other metadata it is an error.
///
/// Source: learn.microsoft.com/rest/api/storageservices/create-queue4.
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
/// - `x-ms-meta-` with any ending: Metadata by name. Names are those of C# identifiers, and keep
///   their case.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// For example, *other metadata* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
/// <Error>
///   <Code>QueueAlreadyExists</Code>
///   <Message>The specified queue already exists.
/// RequestId:e5f872a8-84a1-4f94-a542-b7bad473e06e
/// Time:2026-11-28T07:01:54.385Z</Message>
/// </Error>
/// ````
pub static CREATE: Operation = Operation {
    id: "queues.create",
    title: "Create Queue",
    method: Method::Put,
    path: "/{queue}",
    path_parameters: &[
        Parameter::new("queue", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1))],
    headers: &[
        Parameter::new("x-ms-meta-", Kind::String).prefix(),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    responses: &[
        ExpectedResponse::new(201, Body::None),
        ExpectedResponse::new(204, Body::None),
    ],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Deletes a queue with all its messages.
///
/// Delete Queue: `DELETE /{queue}`, since 2009-09-19. Answers 204.
///
/// For at least 30 seconds no queue of that name can be created.
///
/// Source: learn.microsoft.com/rest/api/storageservices/delete-queue3.
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
pub static DELETE: Operation = Operation {
    id: "queues.delete",
    title: "Delete Queue",
    method: Method::Delete,
    path: "/{queue}",
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

/// Reads the metadata of a queue, and about how many messages it has.
///
/// Get Queue Metadata: `HEAD /{queue}`, since 2009-09-19. Answers 200.
///
/// Source: learn.microsoft.com/rest/api/storageservices/get-queue-metadata.
///
/// In the path:
///
/// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
///   characters.
///
/// In the query:
///
/// - `comp=metadata`
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
/// - `x-ms-meta-` with any ending: Metadata by name.
/// - `x-ms-approximate-messages-count`: How many messages there are, at least.
pub static GET_METADATA: Operation = Operation {
    id: "queues.get-metadata",
    title: "Get Queue Metadata",
    method: Method::Head,
    path: "/{queue}",
    path_parameters: &[
        Parameter::new("queue", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[
        Parameter::constant("comp", "metadata"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    response_headers: &[
        Parameter::new("x-ms-meta-", Kind::String).prefix(),
        Parameter::new("x-ms-approximate-messages-count", Kind::Int64),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<GetMetadataHeaders>),
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Writes the metadata of a queue; what it had before is gone.
///
/// Set Queue Metadata: `PUT /{queue}`, since 2009-09-19. Answers 204.
///
/// Source: learn.microsoft.com/rest/api/storageservices/set-queue-metadata.
///
/// In the path:
///
/// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
///   characters.
///
/// In the query:
///
/// - `comp=metadata`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-meta-` with any ending: Metadata by name. Names are those of C# identifiers, and keep
///   their case.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
pub static SET_METADATA: Operation = Operation {
    id: "queues.set-metadata",
    title: "Set Queue Metadata",
    method: Method::Put,
    path: "/{queue}",
    path_parameters: &[
        Parameter::new("queue", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[
        Parameter::constant("comp", "metadata"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-meta-", Kind::String).prefix(),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    responses: &[ExpectedResponse::new(204, Body::None)],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Reads the stored access policies of a queue.
///
/// Get Queue ACL: `GET /{queue}`, since 2012-02-12. Answers 200 with [`SignedIdentifierList`].
///
/// Source: learn.microsoft.com/rest/api/storageservices/get-queue-acl.
///
/// In the path:
///
/// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
///   characters.
///
/// In the query:
///
/// - `comp=acl`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// For example, *one policy* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="UTF-8" standalone="yes"?><SignedIdentifiers><SignedIdentifier><Id>MTIz</Id><AccessPolicy><Start>2026-01-01T00:00:00.0000000Z</Start><Expiry>2027-01-01T00:00:00.0000000Z</Expiry><Permission>raup</Permission></AccessPolicy></SignedIdentifier></SignedIdentifiers>
/// ````
pub static GET_ACL: Operation = Operation {
    id: "queues.get-acl",
    title: "Get Queue ACL",
    method: Method::Get,
    path: "/{queue}",
    path_parameters: &[
        Parameter::new("queue", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[
        Parameter::constant("comp", "acl"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(SignedIdentifierList::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2012_02_12),
    ..Operation::BASE
};

/// Writes the stored access policies of a queue.
///
/// Set Queue ACL: `PUT /{queue}`, since 2012-02-12. Takes [`SignedIdentifierList`] (optional).
/// Answers 204.
///
/// Policies that are not sent are gone. It takes up to 30 seconds until a policy works.
///
/// Source: learn.microsoft.com/rest/api/storageservices/set-queue-acl.
///
/// In the path:
///
/// - `queue`: Name of the queue: lower-case letters, digits and single dashes. From 3 to 63
///   characters.
///
/// In the query:
///
/// - `comp=acl`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// For example, *one policy* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="utf-8"?><SignedIdentifiers><SignedIdentifier><Id>MTIz</Id><AccessPolicy><Start>2026-01-01T00:00:00.0000000Z</Start><Expiry>2027-01-01T00:00:00.0000000Z</Expiry><Permission>raup</Permission></AccessPolicy></SignedIdentifier></SignedIdentifiers>
/// ````
pub static SET_ACL: Operation = Operation {
    id: "queues.set-acl",
    title: "Set Queue ACL",
    method: Method::Put,
    path: "/{queue}",
    path_parameters: &[
        Parameter::new("queue", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[
        Parameter::constant("comp", "acl"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    body: Body::Element(SignedIdentifierList::SHAPE),
    body_presence: BodyPresence::ALWAYS.optional(),
    responses: &[ExpectedResponse::new(204, Body::None)],
    availability: Availability::ALWAYS.since(version::V2012_02_12),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "queues",
    title: "Queues",
    operations: &[
        &LIST,
        &CREATE,
        &DELETE,
        &GET_METADATA,
        &SET_METADATA,
        &GET_ACL,
        &SET_ACL,
    ],
    shapes: &[QueueList::SHAPE, Queue::SHAPE],
    enums: &[ListQueuesInclude::TABLE],
    ..Resource::BASE
};
