//! What errors say.

use std::error::Error as _;

use xms_runtime::Service;
use xms_runtime::client::credential::BearerToken;
use xms_runtime::client::{
    ClientBuilder, Error, ErrorKind, HttpResponse, Scripted, TransportError, TransportErrorKind,
};

use crate::client::service::{SERVICE as TABLE, Things, error_xml, thing};

async fn refused(response: HttpResponse) -> Error {
    let client = Things::builder("acc").transport(Scripted::new([response])).build().unwrap();
    client.add(&thing()).await.unwrap_err()
}

#[tokio::test]
async fn a_refusal_is_one_line_with_code_message_and_request() {
    let response = HttpResponse::new(409).header("x-things-request-id", "8f3c").body(error_xml("ConflictError"));
    let error = refused(response).await;
    assert_eq!(error.to_string(), "things.add: 409 ConflictError: It is so. (request 8f3c)");
    assert_eq!((error.code(), error.status(), error.request_id()), (Some("ConflictError"), Some(409), Some("8f3c")));
    assert_eq!(error.operation(), "things.add");
    assert!(!error.is_retryable() && error.source().is_none());
}

#[tokio::test]
async fn the_request_is_named_by_the_header_that_the_service_says() {
    static SAYS: Service = Service { request_id_header: Some("x-own-id"), ..TABLE };
    static SAYS_NOTHING: Service = Service { long_running: None, ..TABLE };
    for (service, name) in [(&SAYS, "own"), (&TABLE, "things"), (&SAYS_NOTHING, "usual")] {
        let response = HttpResponse::new(409).header("x-own-id", "own").header("x-things-request-id", "things");
        let transport = Scripted::new([response.header("x-request-id", "usual")]);
        let client = ClientBuilder::<Things>::new(service).base_value(&"acc").transport(transport).build().unwrap();
        let error = client.get("x", None).await.unwrap_err();
        assert_eq!(error.request_id(), Some(name));
    }
}

#[tokio::test]
async fn a_body_that_is_no_error_never_hides_the_status() {
    let html = "<!DOCTYPE html><html><head><title>Bad\n gateway</title></head></html>";
    let html = HttpResponse::new(502).header("content-type", "text/html").body(html);
    assert_eq!(refused(html).await.to_string(), "things.add: 502 Bad Gateway: Bad gateway [68 bytes of text/html]");
    assert_eq!(refused(HttpResponse::new(404)).await.to_string(), "things.add: 404 Not Found");
    let other = HttpResponse::new(400).body("<Other/>");
    assert_eq!(refused(other).await.to_string(), "things.add: 400 Bad Request [8 bytes of no content type]");
}

#[tokio::test]
async fn an_error_that_is_cut_gives_what_came() {
    let body = "<Error xmlns=\"urn:things\"><Code>ConflictError</Code><Message>It";
    let reason = TransportError::new(TransportErrorKind::Interrupted, "cut");
    let error = refused(HttpResponse::new(409).body(body).incomplete(reason)).await;
    assert_eq!(error.code(), Some("ConflictError"));
    assert!(error.to_string().starts_with("things.add: 409 ConflictError ["), "{error}");
}

#[tokio::test]
async fn a_status_that_is_not_the_operations_is_a_refusal() {
    for status in [204, 302] {
        let error = refused(HttpResponse::new(status)).await;
        assert!(matches!(error.kind(), ErrorKind::Service(_)), "{error}");
    }
}

#[tokio::test]
async fn a_code_is_asked_for_by_its_table() {
    let error = refused(HttpResponse::new(409).body(error_xml("ConflictError"))).await;
    let [busy, _, conflict] = TABLE.errors else { panic!("the service has three codes") };
    assert!(error.is(conflict) && !error.is(busy));
}

#[tokio::test]
async fn who_is_not_let_in_reads_what_to_check() {
    let refused = || Scripted::new([HttpResponse::new(403).body(error_xml("ForbiddenError"))]);
    let builder = || Things::builder("acc").transport(refused());
    let error = builder().build().unwrap().get("x", None).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "things.get: 403 ForbiddenError: It is so.; sent without a credential, which the client's builder takes"
    );
    let error = builder().credential(BearerToken::from("hush")).build().unwrap().get("x", None).await.unwrap_err();
    assert!(error.to_string().ends_with("; sent with a bearer token; check what its holder may do"), "{error}");
}
