//! Headers of answers as values.

use http::HeaderValue;
use xms_runtime::client::{Accepted, Error, ErrorKind, HttpResponse, Scripted};
use xms_runtime::{
    Body, Dictionary, ExpectedResponse, Kind, Method, Operation, Parameter, Secret, Version, WithHeaders, headers,
};

use crate::client::service::{RULE, THING_XML, Things, V1, V3, status_xml};

static LOOK: Operation = Operation::new("things.look", "Look", Method::Head, "/things").response_headers(&[
    Parameter::constant("x-kind", "thing"),
    Parameter::new("ETag", Kind::String).required(),
    Parameter::new("x-size", Kind::Int32),
    Parameter::new("x-key", Kind::String).secret(),
    Parameter::new("x-meta-", Kind::Int32).prefix(),
    Parameter::new("x-late", Kind::Bool).required().since(V3),
]);

headers! {
    /// Holds all kinds of headers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[answered_by(LOOK)]
    pub(crate) struct LookHeaders {
        #[header(1)]
        etag: String,
        #[header(2)]
        size: Option<i32>,
        #[header(3)]
        key: Option<Secret<String>>,
        #[header(4)]
        meta: Dictionary<i32>,
        #[header(5)]
        late: Option<bool>,
    }
}

async fn look(version: Version, response: HttpResponse) -> Result<LookHeaders, Error> {
    let client = Things::builder("acc").transport(Scripted::new([response])).api_version(version).build().unwrap();
    let reply: WithHeaders<(), LookHeaders> = client.0.call(&LOOK).build().await?;
    Ok(reply.headers)
}

#[tokio::test]
async fn are_read_by_name_without_regard_to_case() {
    let response = HttpResponse::new(200).header("etag", "a1").header("X-Size", " 7").header("x-key", "hunter2");
    let headers =
        look(V1, response.header("x-meta-b", "2").header("x-meta-a", "1").header("x-meta-", "3")).await.unwrap();
    assert_eq!((headers.etag.as_str(), headers.size, headers.late), ("a1", Some(7), None));
    assert_eq!(headers.meta, Dictionary::from([("b", 2), ("a", 1)]));
    assert!(format!("{headers:?}").contains("key: Some(***)"), "{headers:?}");
    // What says nothing is no number; an empty text is one.
    let headers = look(V1, HttpResponse::new(200).header("etag", "").header("x-size", "")).await.unwrap();
    assert_eq!((headers.etag.as_str(), headers.size), ("", None));
}

#[tokio::test]
async fn that_nothing_describes_are_those_of_no_message() {
    static ALL: [Parameter; 2] = [Parameter::new("x-size", Kind::Int32), Parameter::new("", Kind::String).prefix()];
    static SEND: Operation =
        Operation::new("things.send", "Send", Method::Head, "/things").headers(&ALL).response_headers(&ALL);
    headers! {
        /// Holds all headers.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #[answered_by(SEND)]
        struct SendHeaders {
            #[header(0)]
            size: Option<i32>,
            #[header(1)]
            others: Dictionary<String>,
        }
    }
    let answer = || {
        let own = HttpResponse::new(200).header("content-type", "a").header("x-things-request-id", "b");
        own.header("x-size", "7").header("x-a", "c").header("etag", "d")
    };
    let transport = Scripted::new([answer(), answer()]);
    let client = Things::builder("acc").transport(transport.clone()).build().unwrap();
    let send = |others: Dictionary<String>| {
        client.0.call(&SEND).header("x-size", &7).header_values("", &others).build::<WithHeaders<(), SendHeaders>>()
    };
    let headers = send(Dictionary::from([("x-b", "1"), ("X-Size", "8")])).await.unwrap().headers;
    assert_eq!((headers.size, headers.others), (Some(7), Dictionary::from([("x-a", "c"), ("etag", "d")])));
    let sent = &transport.requests()[0].headers;
    assert_eq!((&sent["x-b"], &sent["x-size"]), (&HeaderValue::from_static("1"), &HeaderValue::from_static("7")));
    for reserved in ["host", "x-things-version"] {
        let error = send(Dictionary::from([(reserved, "1")])).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Request(_)), "{error}");
    }
}

#[tokio::test]
async fn that_are_missing_or_something_else_are_named() {
    let whole = || HttpResponse::new(200).header("etag", "a1");
    for (version, response, message) in [
        (V1, HttpResponse::new(200), "the header `ETag` is missing, which should hold a text"),
        (V1, whole().header("x-size", "many"), "the header `x-size` does not hold an integer (i32)"),
        (V1, whole().header("x-meta-b", "many"), "the header `x-meta-b` does not hold an integer (i32)"),
        (V3, whole(), "the header `x-late` is missing, which should hold `true` or `false`"),
    ] {
        let error = look(version, response).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Header(_)));
        assert_eq!(error.to_string(), format!("things.look: the answer cannot be read: {message}"));
    }
}

#[tokio::test]
async fn secret_ones_are_not_shown() {
    let response = HttpResponse::new(200).header("etag", "a1").header("x-key", "hunter2");
    let client = Things::builder("acc").transport(Scripted::new([response])).build().unwrap();
    let reply = client.0.call(&LOOK).build::<()>().with_reply().await.unwrap();
    assert_eq!(reply.headers()["x-key"], "hunter2");
    let shown = format!("{reply:?} {:?}", reply.headers());
    assert!(shown.contains("a1") && !shown.contains("hunter2"), "{shown}");
}

#[tokio::test]
async fn come_with_any_body_and_with_what_was_accepted() {
    static GET: Operation = Operation { method: Method::Get, responses: &RESPONSES, ..LOOK };
    static RESPONSES: [ExpectedResponse; 1] = [ExpectedResponse::new(200, Body::Text("text/plain"))];
    static ADD: Operation = Operation { method: Method::Post, long_running: Some(&RULE), ..LOOK };
    let accepted = || HttpResponse::new(200).header("etag", "a1").header("x-things-request-id", "op1");
    let done = HttpResponse::new(200).body(status_xml("Succeeded"));
    let transport = Scripted::new([accepted().body(THING_XML), accepted(), accepted(), done]);
    let client = Things::builder("acc").transport(transport).build().unwrap();
    let reply: WithHeaders<String, LookHeaders> = client.0.call(&GET).build().await.unwrap();
    assert_eq!((reply.len(), reply.headers.etag.as_str()), (THING_XML.len(), "a1"));
    let add = || client.0.call(&ADD).build::<Accepted<WithHeaders<(), LookHeaders>>>();
    let reply = add().await.unwrap();
    assert_eq!((reply.operation_id(), reply.headers.etag.as_str()), (Some("op1"), "a1"));
    assert_eq!(add().until_done().await.unwrap().state(), Some("Succeeded"));
}

#[tokio::test]
async fn of_several_the_one_that_is_something_else_is_named() {
    let response = HttpResponse::new(200).header("etag", "a1").header("x-meta-a", "1").header("x-meta-b", "two");
    let error = look(V1, response).await.unwrap_err().to_string();
    assert!(error.contains("x-meta-b"), "{error}");
}

#[tokio::test]
async fn that_overlap_are_received_twice_and_sent_once() {
    static ALL: [Parameter; 2] =
        [Parameter::new("x-size", Kind::Int32), Parameter::new("x-", Kind::String).prefix().overlapping()];
    static SEND: Operation =
        Operation::new("things.send", "Send", Method::Head, "/things").headers(&ALL).response_headers(&ALL);
    headers! {
        /// Holds all headers of the service.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #[answered_by(SEND)]
        struct SendHeaders {
            #[header(0)]
            size: Option<i32>,
            #[header(1)]
            all: Dictionary<String>,
        }
    }
    let transport = Scripted::new([HttpResponse::new(200).header("x-size", "7").header("x-a", "c")]);
    let client = Things::builder("acc").transport(transport.clone()).build().unwrap();
    let others: Dictionary<String> = Dictionary::from([("b", "1"), ("Size", "8")]);
    let call = client.0.call(&SEND).header("x-size", &7).header_values("x-", &others);
    let headers = call.build::<WithHeaders<(), SendHeaders>>().await.unwrap().headers;
    assert_eq!((headers.size, headers.all), (Some(7), Dictionary::from([("size", "7"), ("a", "c")])));
    let sent = &transport.requests()[0].headers;
    assert_eq!((&sent["x-b"], &sent["x-size"]), (&HeaderValue::from_static("1"), &HeaderValue::from_static("7")));
}
