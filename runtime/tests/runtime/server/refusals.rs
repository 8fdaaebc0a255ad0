//! What is refused, and how.

use http::Request;
use xms_runtime::server::Bytes;

use crate::server::service::{ask, server};

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

/// Compiles where servers are shared between threads, and what they refuse with is an error.
const _: () = {
    const fn is_shared<T: Send + Sync + 'static>() {}
    const fn is_error<E: std::error::Error + Send + Sync + 'static>() {}
    is_shared::<xms_runtime::server::Server>();
    is_shared::<xms_runtime::server::Incoming>();
    is_error::<xms_runtime::server::ErrorResponse>();
};
