// Written by `xms generate` from api-spec/storage-queue/messages.toml; do not edit.
//! The wire examples of `messages`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::storage_queue::{CATALOG, messages, version};

#[test]
fn put_a_text() {
    let request = r#"<?xml version="1.0" encoding="utf-8"?><QueueMessage><MessageText>héllo &lt;b&gt; &amp;amp; ]]&gt;</MessageText></QueueMessage>
"#;
    let response = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><QueueMessagesList><QueueMessage><MessageId>4151da0d-84e2-4353-b373-274b1f25c65f</MessageId><InsertionTime>Sat, 28 Nov 2026 07:01:54 GMT</InsertionTime><ExpirationTime>Sat, 28 Nov 2026 07:02:54 GMT</ExpirationTime><PopReceipt>MjhOb3YyMDI2MDc6MDE6NTQ0ZjA1</PopReceipt><TimeNextVisible>Sat, 28 Nov 2026 07:01:54 GMT</TimeNextVisible></QueueMessage></QueueMessagesList>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &messages::PUT,
        version: version::V2021_12_02,
        path: &[("queue", "que1")],
        query: &[("messagettl", "60"), ("visibilitytimeout", "0")],
        status: 201,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn put_before_the_answer_had_a_body() {
    let request = r#"<?xml version="1.0" encoding="utf-8"?><QueueMessage><MessageText>m</MessageText></QueueMessage>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &messages::PUT,
        version: version::V2015_12_11,
        path: &[("queue", "que1")],
        status: 201,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_one() {
    let response = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><QueueMessagesList><QueueMessage><MessageId>4151da0d-84e2-4353-b373-274b1f25c65f</MessageId><InsertionTime>Sat, 28 Nov 2026 07:01:54 GMT</InsertionTime><ExpirationTime>Sat, 28 Nov 2026 07:02:54 GMT</ExpirationTime><PopReceipt>MjhOb3YyMDI2MDc6MDE6NTQ1MDYz</PopReceipt><TimeNextVisible>Sat, 28 Nov 2026 07:02:24 GMT</TimeNextVisible><DequeueCount>1</DequeueCount><MessageText>héllo &lt;b&gt; &amp;amp; ]]&gt;</MessageText></QueueMessage></QueueMessagesList>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &messages::GET,
        version: version::V2021_12_02,
        path: &[("queue", "que1")],
        query: &[("numofmessages", "1"), ("visibilitytimeout", "30")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_no_such_queue() {
    let response = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Error>
  <Code>QueueNotFound</Code>
  <Message>The specified queue does not exist.
RequestId:e5f872a8-84a1-4f94-a542-b7bad473e06e
Time:2026-11-28T07:01:54.385Z</Message>
</Error>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &messages::GET,
        version: version::V2021_12_02,
        path: &[("queue", "nowhere")],
        status: 404,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn peek_one() {
    let response = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><QueueMessagesList><QueueMessage><MessageId>4151da0d-84e2-4353-b373-274b1f25c65f</MessageId><InsertionTime>Sat, 28 Nov 2026 07:01:54 GMT</InsertionTime><ExpirationTime>Sat, 28 Nov 2026 07:02:54 GMT</ExpirationTime><DequeueCount>0</DequeueCount><MessageText>héllo &lt;b&gt; &amp;amp; ]]&gt;</MessageText></QueueMessage></QueueMessagesList>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &messages::PEEK,
        version: version::V2021_12_02,
        path: &[("queue", "que1")],
        query: &[("numofmessages", "5")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn update_another_text() {
    let request = r#"<QueueMessage><MessageText>new</MessageText></QueueMessage>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &messages::UPDATE,
        version: version::V2021_12_02,
        path: &[("queue", "que1"), ("message", "4151da0d-84e2-4353-b373-274b1f25c65f")],
        query: &[
            ("popreceipt", "MjhOb3YyMDI2MDc6MDE6NTQ1MDYz"),
            ("visibilitytimeout", "1"),
        ],
        response_headers: &[
            ("x-ms-popreceipt", "MjhOb3YyMDI2MDc6MDE6NTU1MDYz"),
            ("x-ms-time-next-visible", "Sat, 28 Nov 2026 07:01:54 GMT"),
        ],
        status: 204,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &messages::DELETE,
        version: version::V2021_12_02,
        path: &[("queue", "que1"), ("message", "4151da0d-84e2-4353-b373-274b1f25c65f")],
        query: &[("popreceipt", "MjhOb3YyMDI2MDc6MDE6NTQ1MDYz")],
        status: 204,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn clear_all() {
    let example = Example {
        catalog: &CATALOG,
        operation: &messages::CLEAR,
        version: version::V2021_12_02,
        path: &[("queue", "que1")],
        status: 204,
        ..Example::BASE
    };
    check(&example);
}
