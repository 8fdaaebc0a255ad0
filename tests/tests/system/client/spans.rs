//! Spans by OpenTelemetry's names for HTTP, and silence where nobody listens.

use std::time::Duration;

use xms_runtime::client::{ClientBuilder, HttpResponse, RetryPolicy, Scripted, TransportErrorKind};
use xms_runtime::{Method, Operation};
use xms_services::service_management::{SERVICE, ServiceManagement, version};

use crate::client::errors::error_body;
use crate::client::listener::Listener;

/// All attributes that the SDK tells, beside its own (`xms.`) and what the bridge to OpenTelemetry reads (`otel.`).
const ATTRIBUTES: [&str; 12] = [
    "error.type",
    "http.request.body.size",
    "http.request.method",
    "http.request.method_original",
    "http.request.resend_count",
    "http.response.body.size",
    "http.response.status_code",
    "message",
    "server.address",
    "server.port",
    "url.full",
    "url.template",
];

fn builder(transport: &Scripted) -> ClientBuilder<ServiceManagement> {
    let quick = RetryPolicy::DEFAULT.delays(Duration::from_millis(1), Duration::from_millis(2));
    let builder = ServiceManagement::builder("sub").api_version(version::V2014_06_01).retry(quick);
    builder.transport(transport.clone())
}

fn busy() -> HttpResponse {
    HttpResponse::new(503).body(error_body(&SERVICE, "ServerBusy", "Later."))
}

fn accepted() -> HttpResponse {
    HttpResponse::new(202).header("x-ms-request-id", "8f3c")
}

fn state(state: &str) -> HttpResponse {
    HttpResponse::new(200).body(format!(
        "<Operation xmlns=\"http://schemas.microsoft.com/windowsazure\"><ID>5f0c1e2d-3b4a-6978-8796-a5b4c3d2e1f0</ID>\
         <Status>{state}</Status></Operation>"
    ))
}

/// The whole life of an operation: a busy service, a redirect, two polls; and one that cannot be reached.
async fn everything() -> (Scripted, Result<(), xms_runtime::client::Error>) {
    let moved = HttpResponse::new(307).header("location", "https://south.management.core.windows.net/else?key=hidden");
    let transport = Scripted::new([busy(), moved, accepted(), state("InProgress"), state("Succeeded")]);
    let client = builder(&transport).build().expect("the choices fit");
    let done = client.extensions().delete("contoso", "nightly").until_done().interval(Duration::ZERO);
    done.await.expect("it succeeds");
    let outcome = client.extensions().get("contoso", "nightly").await.map(|_| ());
    (transport, outcome)
}

#[tokio::test]
async fn calls_attempts_and_polls_have_the_usual_names() {
    let (listener, _guard) = Listener::listen(false);
    let (_, outcome) = everything().await;
    outcome.unwrap_err();

    let calls = listener.spans("xms.call");
    let names: Vec<Option<&str>> = calls.iter().map(|call| call.field("otel.name")).collect();
    let poll = "operations.get-status";
    assert_eq!(names, [Some("extensions.delete"), Some(poll), Some(poll), Some("extensions.get")]);
    assert_eq!((calls[0].field("xms.version"), calls[0].field("error.type")), (Some("2014-06-01"), None));
    assert_eq!((calls[3].field("error.type"), calls[3].field("otel.status_code")), (Some("transport"), Some("ERROR")));

    let attempts = listener.spans("xms.attempt");
    let [first, second] = &attempts[..2] else { panic!("{attempts:?}") };
    for (name, text) in [
        (
            "otel.name",
            "DELETE /{subscription-id}/services/hostedservices/{cloud-service-name}/extensions/{extension-id}",
        ),
        ("otel.kind", "client"),
        ("otel.status_code", "ERROR"),
        ("http.request.method", "DELETE"),
        ("http.request.body.size", "0"),
        ("http.response.status_code", "503"),
        ("error.type", "ServerBusy"),
        ("server.address", "management.core.windows.net"),
        ("server.port", "443"),
        ("url.full", "https://management.core.windows.net/sub/services/hostedservices/contoso/extensions/nightly"),
        ("url.template", "/{subscription-id}/services/hostedservices/{cloud-service-name}/extensions/{extension-id}"),
    ] {
        assert_eq!(first.field(name), Some(text), "{name}");
    }
    assert_eq!(first.field("http.request.resend_count"), None);
    assert_eq!(second.field("http.request.resend_count"), Some("1"));
    assert_eq!((second.field("http.response.status_code"), second.field("error.type")), (Some("202"), None));
    assert_eq!(second.field("http.request.method_original"), None);
    for attempt in &attempts {
        assert_eq!(listener.span(attempt.parent).map(|parent| parent.name), Some("xms.call"));
        let unusual =
            |name: &&str| !ATTRIBUTES.contains(name) && !name.starts_with("xms.") && !name.starts_with("otel.");
        assert_eq!(attempt.fields.iter().map(|(name, _)| *name).find(unusual), None);
    }
    let unreached = attempts.last().expect("some");
    assert_eq!(
        (unreached.field("http.response.status_code"), unreached.field("error.type")),
        (None, Some("transport"))
    );

    let polls = listener.spans("xms.poll");
    assert_eq!(polls.len(), 2);
    for (number, poll) in polls.iter().enumerate() {
        assert_eq!(poll.field("xms.operation"), Some("extensions.delete"));
        assert_eq!(poll.field("xms.operation_id"), Some("8f3c"));
        assert_eq!(poll.field("xms.poll"), Some(&*(number + 1).to_string()));
    }
    assert_eq!(listener.span(calls[1].parent).map(|parent| parent.name), Some("xms.poll"));
    assert!(listener.text().contains("redirected") && listener.text().contains("repeated"));
    assert!(!listener.text().contains("hidden"), "the query of a redirect is told");
}

static MERGE: Operation = Operation::new("things.merge", "Merge", Method::Merge, "/things");

#[tokio::test]
async fn unknown_methods_and_addresses_are_told_as_the_names_want_it() {
    let (listener, _guard) = Listener::listen(false);
    let transport = Scripted::new([HttpResponse::new(200)]).fail(TransportErrorKind::TimedOut);
    let client = builder(&transport).endpoint("http://[::1]:8080").build().expect("the choices fit");
    client.core().call(&MERGE).build::<()>().await.unwrap();
    client.core().call(&MERGE).build::<()>().await.unwrap_err();
    let [merge, late] = &listener.spans("xms.attempt")[..] else { panic!("{}", listener.text()) };
    assert_eq!(merge.field("otel.name"), Some("HTTP /{subscription-id}/things"));
    assert_eq!(merge.field("http.request.method"), Some("_OTHER"));
    assert_eq!(merge.field("http.request.method_original"), Some("MERGE"));
    assert_eq!((merge.field("server.address"), merge.field("server.port")), (Some("::1"), Some("8080")));
    assert_eq!(late.field("error.type"), Some("timeout"));
}

#[tokio::test]
async fn nothing_is_told_when_nobody_listens() {
    let (listener, _guard) = Listener::listen(true);
    let (transport, outcome) = everything().await;
    assert!(outcome.is_err() && transport.requests().len() > 5);
    assert_eq!(listener.told(), 0, "{}", listener.text());
}
