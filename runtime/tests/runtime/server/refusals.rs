//! What is refused, and how.

use std::sync::{Arc, Mutex};

use http::Request;
use xms_runtime::server::{Bytes, ErrorResponse, Server};
use xms_runtime::xml::{Decoding, decode};
use xms_runtime::{Catalog, ErrorReply, Field, Kind, Record, Service, Shape, Value, Version};

use crate::server::service::{THINGS, ask, request, server};

fn error(code: &str, message: &str) -> String {
    format!("<Error xmlns=\"urn:things\"><Code>{code}</Code><Message>{message}</Message></Error>")
}

#[tokio::test]
async fn a_version_must_be_there_and_be_one() {
    let request = Request::builder().uri("/acc/things/7").body(Bytes::new()).unwrap();
    let response = server().0.answer(request).await;
    assert_eq!(response.status(), 400);
    assert_eq!(response.body(), &error("WrongVersion", "The header `x-things-version` is missing."));
    let twice = Request::builder().uri("/acc/things/7").header("x-things-version", "2015-01-01");
    let response = server().0.answer(twice.header("x-things-version", "2014-01-01").body(Bytes::new()).unwrap()).await;
    assert_eq!(response.body(), &error("WrongVersion", "The header `x-things-version` holds several versions."));
    for (version, message) in [
        ("soon", "The header `x-things-version` holds no version of the form YYYY-MM-DD."),
        ("2015-02-30", "The header `x-things-version` holds no version of the form YYYY-MM-DD."),
        ("2012-12-31", "There is no version before 2013-01-01."),
    ] {
        assert_eq!(ask("GET", "/acc/things/7", version, "").await, (400, error("WrongVersion", message)));
    }
}

#[tokio::test]
async fn the_version_must_have_what_is_asked_for() {
    let (status, body) = ask("DELETE", "/acc/things/7", "2013-01-01", "").await;
    assert_eq!((status, body), (400, error("WrongVersion", "Drop Thing exists since 2014-01-01.")));
    let (status, body) = ask("GET", "/acc/things/7?deep=true", "2013-01-01", "").await;
    assert!(status == 400 && body.contains("`deep` exists since 2014-01-01."), "{body}");
    let (status, body) = ask("POST", "/acc/things", "2013-01-01", "<Thing><Name>a</Name><Bulk>1</Bulk></Thing>").await;
    assert!(status == 400 && body.contains("2014-01-01"), "{body}");
}

#[tokio::test]
async fn what_is_not_there_is_said_to_be_so() {
    for (method, target, status, code) in [
        ("GET", "/acc/others", 404, "NotFound"),
        ("GET", "/", 404, "NotFound"),
        ("PUT", "/acc/things/7", 405, "MethodNotAllowed"),
        ("get", "/acc/things/7", 405, "MethodNotAllowed"),
        // Described, and not offered.
        ("DELETE", "/acc/things/7", 404, "NotFound"),
        ("GET", "/acc/things/404", 404, "NoThing"),
    ] {
        let (found, body) = ask(method, target, "2015-01-01", "").await;
        assert!(found == status && body.contains(&format!("<Code>{code}</Code>")), "{method} {target}: {found} {body}");
    }
}

#[tokio::test]
async fn values_must_be_of_their_types() {
    for (method, target, body, code) in [
        ("GET", "/acc/things/seven", "", "InvalidValue"),
        ("GET", "/acc/things/7?deep=very", "", "InvalidQueryParameter"),
        ("POST", "/acc/things", "", "InvalidBody"),
        ("POST", "/acc/things", "<Thing>", "InvalidBody"),
        ("POST", "/acc/things", "<Other/>", "InvalidBody"),
        ("POST", "/acc/things", "<Thing/>", "InvalidBody"),
        ("POST", "/acc/things", "<Thing><Name>a</Name><Size>big</Size></Thing>", "InvalidBody"),
        // What a lenient reader would pass over.
        ("POST", "/acc/things", "<Thing><Name>a</Name><Other>\u{1}</Other></Thing>", "InvalidBody"),
        ("POST", "/acc/things", "<Thing><p:Name>a</p:Name></Thing>", "InvalidBody"),
    ] {
        let (status, answer) = ask(method, target, "2015-01-01", body).await;
        assert!(status == 400 && answer.contains(&format!("<Code>{code}</Code>")), "{target} {body}: {answer}");
    }
}

#[tokio::test]
async fn the_methods_of_a_path_are_told_and_head_is_get_without_a_body() {
    let (server, seen) = server();
    let response = server.answer(request("PUT", "/acc/things/7", "2015-01-01", "")).await;
    assert_eq!(
        (response.status().as_u16(), &response.headers()["allow"]),
        (405, &"GET, DELETE, HEAD".parse().unwrap())
    );
    let response = server.answer(request("OPTIONS", "/acc/things", "2015-01-01", "")).await;
    assert_eq!((response.status().as_u16(), &response.headers()["allow"]), (405, &"POST".parse().unwrap()));

    let get = server.answer(request("GET", "/acc/things/7", "2015-01-01", "")).await;
    let head = server.answer(request("HEAD", "/acc/things/7", "2015-01-01", "")).await;
    assert_eq!((head.status(), head.body().len()), (get.status(), 0));
    assert_eq!(head.headers()["content-length"], get.body().len().to_string());
    assert_eq!(head.headers()["content-type"], get.headers()["content-type"]);
    assert_eq!(seen.lock().unwrap().last().unwrap().operation, Some("things.get"));
    for (target, status) in [("/acc/things", 405), ("/acc/others", 404), ("/acc/things/404", 404)] {
        let head = server.answer(request("HEAD", target, "2015-01-01", "")).await;
        assert_eq!((head.status().as_u16(), head.body().len()), (status, 0), "{target}");
    }
}

#[test]
fn a_message_is_one_line_that_can_be_read() {
    let server = server().0;
    let error = ErrorResponse::other(400, "Bad\u{0}Code", "a\u{1}b\u{202e}c\r\n<d>\u{fffe}\u{200b}");
    let response = server.error_response(&error);
    assert_eq!(response.body(), &self::error("Bad\u{fffd}Code", "a\u{fffd}b\u{fffd}c &lt;d&gt;\u{fffd}\u{fffd}"));
    let response = server.error_response(&ErrorResponse::other(400, "A".repeat(1 << 20), "b".repeat(1 << 20)));
    assert!(response.body().len() < 2_000, "{}", response.body().len());
}

#[derive(Debug)]
struct Numbered {
    message: Option<String>,
    count: i64,
    kind: Option<String>,
    code: i32,
}

record!(Numbered, NUMBERED, message, count, kind, code);

static NUMBERED: Shape = Shape::new::<Numbered>(
    "Error",
    "urn:things",
    &[
        Field::new("Message", Kind::String),
        Field::new("Count", Kind::Int64).required(),
        Field::new("Kind", Kind::String),
        Field::new("Code", Kind::Int32).required(),
    ],
);

static NUMBERS: Service = Service { error: Some(ErrorReply::new(&NUMBERED, 3, 0)), ..THINGS };

static NUMBERS_CATALOG: Catalog = Catalog::new(&NUMBERS, &[]);

#[test]
fn an_error_has_the_order_and_the_types_of_its_description() {
    let server = Server::new(&NUMBERS_CATALOG);
    let body = |error| String::from_utf8(server.error_response(&error).into_body().to_vec()).unwrap();
    let expected =
        |code| format!("<Error xmlns=\"urn:things\"><Message>No.</Message><Count>0</Count><Code>{code}</Code></Error>");
    assert_eq!(body(ErrorResponse::other(404, "17", "No.")), expected(17));
    // A code that is no number cannot be written.
    assert_eq!(body(ErrorResponse::other(404, "NoThing", "No.")), expected(404));
    let read: Numbered = decode(body(ErrorResponse::other(404, "17", "No.")).as_bytes(), &Decoding::default()).unwrap();
    assert_eq!((read.code, read.message.as_deref(), read.count, read.kind), (17, Some("No."), 0, None));
}

/// Compiles where servers are shared between threads, and what they refuse with is an error.
const _: () = {
    const fn is_shared<T: Send + Sync + 'static>() {}
    const fn is_error<E: std::error::Error + Send + Sync + 'static>() {}
    is_shared::<Server>();
    is_shared::<xms_runtime::server::Incoming>();
    is_error::<ErrorResponse>();
};

#[tokio::test]
async fn a_missing_version_may_stand_for_one() {
    static LENIENT: Service = Service {
        version_header: "x-version",
        missing_version: Some(Version::new(2013, 1, 1)),
        default_version: Version::new(2015, 1, 1),
        known: &[Version::new(2013, 1, 1), Version::new(2015, 1, 1)],
        ..Service::BASE
    };
    static LENIENT_CATALOG: Catalog = Catalog::new(&LENIENT, &[]);
    let seen = Arc::new(Mutex::new(None));
    let log = Arc::clone(&seen);
    let server = Server::new(&LENIENT_CATALOG).on_request(move |record| *log.lock().unwrap() = record.version);
    let response = server.answer(Request::get("/a").body(Bytes::new()).unwrap()).await;
    // The version is one, so it is the path that is refused.
    assert_eq!((response.status().as_u16(), *seen.lock().unwrap()), (404, Some(Version::new(2013, 1, 1))));
}
