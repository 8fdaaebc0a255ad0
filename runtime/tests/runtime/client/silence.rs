//! Secrets stay out of errors, `Debug` and traces.

use std::fmt::{self, Write as _};
use std::sync::{Arc, Mutex};

use http::HeaderValue;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use xms_runtime::client::credential::{Credential, CredentialError, UnauthorizedRequest};
use xms_runtime::client::{BoxFuture, ClientCore, HttpResponse, Scripted, TransportErrorKind};
use xms_runtime::{Kind, Parameter, Service};

use crate::client::service::{GET, SERVICE, THING_XML, Things, error_xml, status_xml, thing};

/// Writes down everything that is told.
#[derive(Clone, Default)]
struct Listener(Arc<Mutex<String>>);

struct Writer<'a>(&'a mut String);

impl Visit for Writer<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

impl Subscriber for Listener {
    fn enabled(&self, _metadata: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut text = self.0.lock().unwrap();
        let _ = write!(text, "\n{}", span.metadata().name());
        span.record(&mut Writer(&mut text));
        Id::from_u64(1)
    }

    fn record(&self, _span: &Id, values: &Record<'_>) {
        values.record(&mut Writer(&mut self.0.lock().unwrap()));
    }

    fn record_follows_from(&self, _span: &Id, _follows: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut text = self.0.lock().unwrap();
        let _ = write!(text, "\n{}", event.metadata().level());
        event.record(&mut Writer(&mut text));
    }

    fn enter(&self, _span: &Id) {}

    fn exit(&self, _span: &Id) {}
}

#[derive(Debug)]
struct Token;

impl Credential for Token {
    fn authorize<'a>(&'a self, request: &'a mut UnauthorizedRequest) -> BoxFuture<'a, Result<(), CredentialError>> {
        let mut value = HeaderValue::from_static("Bearer hush-token");
        value.set_sensitive(true);
        request.headers_mut().insert("authorization", value);
        Box::pin(std::future::ready(Ok(())))
    }
}

#[tokio::test]
async fn spans_have_the_usual_names_and_nothing_tells_a_secret() {
    let listener = Listener::default();
    // With one subscriber alone, an event that another test's thread meets first is taken for one that nobody wants.
    let _another = tracing::Dispatch::new(Listener::default());
    let guard = tracing::subscriber::set_default(listener.clone());
    let transport = Scripted::new([
        HttpResponse::new(503).body(error_xml("ServerBusy")),
        HttpResponse::new(200).body(THING_XML),
        HttpResponse::new(307).header("location", "/else?key=hush-query"),
        HttpResponse::new(409).body(error_xml("ConflictError")),
    ])
    .fail(TransportErrorKind::Unsendable)
    .fail(TransportErrorKind::Interrupted);
    let client = Things::builder("acc").credential(Token).transport(transport.clone()).build().unwrap();
    let mut shown = String::new();
    client.get("x", Some("hush-query")).header("x-own", "hush-own").await.unwrap();
    for error in [
        client.get("x", Some("hush-query")).await.unwrap_err(),
        client.start("x", "hush-header").await.unwrap_err(),
        client.add(&thing()).await.unwrap_err(),
        client.start("x", "hush-header\n").await.unwrap_err(),
    ] {
        let _ = write!(shown, "{error} {error:?}");
    }
    assert_eq!(transport.requests().len(), 6);
    assert_eq!(transport.requests()[0].headers["authorization"], "Bearer hush-token");
    let _ = write!(shown, "{client:?} {transport:?} {:?}", client.get("x", Some("hush-query")));
    drop(guard);
    let told = listener.0.lock().unwrap().clone();
    assert!(!shown.contains("hush") && !told.contains("hush"), "{shown}\n{told}");
    for part in [
        "xms.call otel.name=\"things.get\" xms.operation=\"things.get\" xms.version=2014-01-01",
        "otel.name=GET /{account}/things/{name} otel.kind=\"client\" http.request.method=\"GET\"",
        "url.full=\"https://things.example/acc/things/x?comp=all&key=REDACTED\" url.template=/{account}/things/{name}",
        "server.address=\"things.example\" server.port=443",
        "http.response.status_code=503",
        "error.type=\"ServerBusy\"",
        "http.request.resend_count=1",
        "message=repeated",
        "message=redirected",
    ] {
        assert!(told.contains(part), "{part}\nnot in {told}");
    }
}

#[tokio::test]
async fn a_failed_call_is_one_warning_and_an_answer_one_line_of_debugging() {
    let listener = Listener::default();
    let _another = tracing::Dispatch::new(Listener::default());
    let guard = tracing::subscriber::set_default(listener.clone());
    let answer = |status, body: String| HttpResponse::new(status).header("x-things-request-id", "8f3c").body(body);
    let accepted = || answer(202, String::new());
    let transport = Scripted::new([
        answer(503, error_xml("ServerBusy")),
        answer(409, error_xml("ConflictError")),
        answer(200, THING_XML.to_owned()),
        answer(200, "<".to_owned()),
        accepted(),
        answer(200, status_xml("Failed")),
        answer(200, "<Page".to_owned()),
    ]);
    let client = Things::builder("acc").transport(transport).build().unwrap();
    client.get("x", None).await.unwrap_err();
    client.get("x", None).await.unwrap();
    client.get("x", None).await.unwrap_err();
    client.add(&thing()).until_done().await.unwrap_err();
    client.list().items().next().await.unwrap().unwrap_err();
    client.get("..", None).await.unwrap_err();
    drop(guard);
    let told = listener.0.lock().unwrap().clone();
    let lines =
        |level: &str| told.lines().filter(|line| line.starts_with(level)).map(str::to_owned).collect::<Vec<_>>();
    let warnings = lines("WARN");
    assert_eq!(warnings.len(), 5, "{told}");
    for part in [
        " xms.operation=\"things.get\"",
        " error.type=\"ConflictError\"",
        " xms.error_code=\"ConflictError\"",
        " xms.request_id=\"8f3c\"",
        " xms.attempts=2",
        " message=things.get: 409 ConflictError: It is so. (2 attempts, request 8f3c)",
    ] {
        assert!(warnings[0].contains(part), "{part}\nnot in {}", warnings[0]);
    }
    let answered: Vec<String> = lines("DEBUG").into_iter().filter(|line| line.contains("message=answered")).collect();
    assert_eq!(answered.len(), 7, "{told}");
    assert!(answered[0].contains("http.response.status_code=503 xms.request_id=\"8f3c\""), "{}", answered[0]);
}

#[tokio::test]
async fn a_foreign_host_and_an_address_are_told_without_secrets() {
    static SECRET: Service =
        Service { base_parameters: &[Parameter::new("account", Kind::String).required().secret()], ..SERVICE };
    let moved = HttpResponse::new(307).header("location", "https://hush-token.example/");
    let transport = Scripted::new([moved]);
    let client: ClientCore = ClientCore::builder(&SECRET)
        .base_value(&"hush-base")
        .credential(Token)
        .transport(transport.clone())
        .build()
        .unwrap();
    let error = client.call(&GET).path(&"x").build::<()>().await.unwrap_err();
    let shown = format!("{error} {error:?} {client:?}");
    assert!(!shown.contains("hush") && shown.contains("https://things.example/REDACTED"), "{shown}");
    assert_eq!(transport.requests()[0].url.path(), "/hush-base/things/x");
}
