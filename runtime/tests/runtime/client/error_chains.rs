//! What all errors have in common: the chain of their sources says nothing that the line above says already, and they
//! can go where an application needs them.

use std::error::Error as StdError;
use std::io;

use xms_runtime::client::credential::{BearerToken, CredentialError, CredentialErrorKind, ManagementCertificate};
use xms_runtime::client::{
    BuildError, Call, ClientBuilder, ClientCore, ContinuationError, DecodeError, Error, ErrorKind, Finished,
    HttpResponse, OperationError, Pages, RedirectError, Reply, RequestError, RetryPolicy, Scripted, Sending,
    ServiceError, TransportError, TransportErrorKind, UntilDone,
};
use xms_runtime::path::PathError;
use xms_runtime::xml::{EncodeError, Problem, XmlError, XmlErrorKind};
use xms_runtime::{Base64Error, ParseDateError, ParseUuidError, ParseVersionError, ParseXmlError};

use crate::client::service::{Thing, Things, V1, page_xml, status_xml};

/// Walks the sources of an error: none may stand in the line of the error above it. Returns how many there are.
fn sources(error: &(dyn StdError + 'static)) -> usize {
    let chain = std::iter::successors(Some(error), |error| (*error).source());
    let lines: Vec<String> = chain.map(ToString::to_string).collect();
    for pair in lines.windows(2) {
        assert!(!pair[0].contains(&pair[1]), "`{}` has `{}` as its source too", pair[0], pair[1]);
    }
    lines.len() - 1
}

fn client(responses: impl IntoIterator<Item = HttpResponse>) -> Things {
    let builder = Things::builder("acc").retry(RetryPolicy::NEVER);
    builder.transport(Scripted::new(responses)).build().unwrap()
}

/// What the transport says, with a cause and the cause of that.
fn broken() -> TransportError {
    let middle = io::Error::other(TransportError::new(TransportErrorKind::Interrupted, "reset by peer"));
    TransportError::new(TransportErrorKind::Interrupted, "the answer broke off").with_source(middle)
}

/// The error of a call that gets that answer.
async fn get(response: HttpResponse) -> Error {
    client([response]).get("x", None).await.unwrap_err()
}

/// The error of a page that goes on where it began.
async fn repeating() -> Error {
    let page = || HttpResponse::new(200).body(page_xml("a", "1"));
    let mut pages = client([page(), page()]).list().pages();
    assert!(pages.next().await.unwrap().is_ok() && pages.next().await.unwrap().is_ok());
    pages.next().await.unwrap().unwrap_err()
}

/// The error of a call whose source of tokens fails.
async fn without_token() -> Error {
    let closed = || CredentialError::no_token("the vault is closed").caused_by(io::Error::other("no route to it"));
    let builder = Things::builder("acc").credential(BearerToken::new(move || async move { Err(closed()) }));
    builder.transport(Scripted::default()).build().unwrap().get("x", None).await.unwrap_err()
}

#[tokio::test]
async fn calls_fail_with_lines_that_say_nothing_twice() {
    let unnamed = Thing { name: "\u{0}".to_owned(), size: None };
    let errors = [
        ("request", client([]).get("..", None).await.unwrap_err(), 0),
        ("version", client([]).start("x", "y").api_version(V1).await.unwrap_err(), 0),
        ("encode", client([]).add(&unnamed).await.unwrap_err(), 0),
        ("credential", without_token().await, 1),
        ("transport", get(HttpResponse::new(200).body("<").incomplete(broken())).await, 0),
        ("redirect", get(HttpResponse::new(307).header("location", "http://foreign.example/")).await, 0),
        ("service", get(HttpResponse::new(404)).await, 0),
        ("decode", get(HttpResponse::new(200).body("<Thing xmlns='urn:things'>")).await, 0),
        ("continuation", repeating().await, 0),
        ("operation", client([HttpResponse::new(200).body(status_xml("Failed"))]).0.resume("op").await.unwrap_err(), 0),
    ];
    for (kind, error, expected) in &errors {
        let met = match error.kind() {
            ErrorKind::Request(inner) => ("request", sources(inner)),
            ErrorKind::Version(inner) => ("version", sources(inner)),
            ErrorKind::Encode(inner) => ("encode", sources(inner)),
            ErrorKind::Credential(inner) => ("credential", sources(inner)),
            ErrorKind::Transport(inner) => ("transport", sources(inner)),
            ErrorKind::Redirect(inner) => ("redirect", sources(inner)),
            ErrorKind::Service(inner) => ("service", sources(inner)),
            ErrorKind::Decode(inner) => ("decode", sources(inner)),
            ErrorKind::Continuation(inner) => ("continuation", sources(inner)),
            ErrorKind::Operation(inner) => ("operation", sources(inner)),
            _ => ("other", 0),
        };
        assert_eq!((met, sources(error), sources(error.kind())), ((*kind, *expected), *expected, *expected), "{error}");
    }
}

const DAMAGED: &str = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";

#[test]
fn what_a_line_shows_is_no_source_but_can_be_reached() {
    let error = broken();
    assert_eq!((error.to_string().as_str(), sources(&error)), ("the answer broke off: reset by peer", 0));
    assert!(error.get_ref().is_some_and(|cause| cause.is::<io::Error>()));
    let error = ManagementCertificate::from_pem_file("no/such/file").unwrap_err();
    assert_eq!((error.kind(), sources(&error)), (&CredentialErrorKind::Unreadable, 0));
    assert!(error.get_ref().is_some_and(|cause| cause.is::<io::Error>()));
    let build = |account: &str| Things::builder(account).root_certificates(DAMAGED).build().unwrap_err();
    assert!(matches!(build(".."), BuildError::Base(_)) && sources(&build("..")) == 0);
    assert!(matches!(build("a"), BuildError::Transport(_) | BuildError::NoTls) && sources(&build("a")) == 0);
}

/// Compiles where each of them is an error that can be boxed, sent and shared.
const _: () = {
    const fn is_error<E: StdError + Send + Sync + 'static>() {}
    is_error::<Error>();
    is_error::<ErrorKind>();
    is_error::<BuildError>();
    is_error::<ContinuationError>();
    is_error::<CredentialError>();
    is_error::<CredentialErrorKind>();
    is_error::<DecodeError>();
    is_error::<OperationError>();
    is_error::<RedirectError>();
    is_error::<RequestError>();
    is_error::<ServiceError>();
    is_error::<TransportError>();
    is_error::<EncodeError>();
    is_error::<Problem>();
    is_error::<XmlError>();
    is_error::<XmlErrorKind>();
    is_error::<PathError>();
    is_error::<Base64Error>();
    is_error::<ParseDateError>();
    is_error::<ParseUuidError>();
    is_error::<ParseVersionError>();
    is_error::<ParseXmlError>();
};

/// Compiles where clients are shared between threads, and calls and their futures move between them.
const _: () = {
    const fn is_shared<T: Send + Sync + 'static>() {}
    const fn is_sent<T: Send>() {}
    is_shared::<ClientCore>();
    is_shared::<Scripted>();
    is_shared::<Reply<Thing>>();
    is_shared::<Finished>();
    is_sent::<ClientBuilder<Things>>();
    is_sent::<Call<'_, Thing>>();
    is_sent::<Sending<Thing>>();
    is_sent::<UntilDone<'_>>();
    is_sent::<<UntilDone<'_> as IntoFuture>::IntoFuture>();
    is_sent::<Pages<'_, Thing>>();
};
