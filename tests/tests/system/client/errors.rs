//! What every operation says when it fails.

use xms_runtime::client::{ErrorKind, HttpResponse, Scripted, TransportErrorKind};
use xms_runtime::{ErrorCode, Operation, Service};
use xms_tests::documents::Content;
use xms_tests::documents::minimal;
use xms_tests::documents::render::{Names, plain};
use xms_tests::documents::targets::targets;

use crate::client::calls::{Given, SERVICES, entry};
use crate::client::every_operation::{core, documents};

/// What an operation is given when only its answer is of interest.
pub(crate) fn given(service: &'static Service, operation: &Operation, transport: Scripted) -> Given {
    let version = service.known.last().copied().unwrap_or(service.default_version);
    let path = operation.path_parameters.iter().map(|parameter| parameter.name.to_owned()).collect();
    let body = documents(operation.body, version).swap_remove(0);
    let body = body.map_or(String::new(), |part| plain(&part, Names::Present));
    Given::new(core(service, version, transport), path, body)
}

/// The service's error element with these values.
pub(crate) fn error_body(service: &Service, code: &str, message: &str) -> String {
    let reply = service.error.expect("errors are described");
    let mut whole: Option<xms_tests::documents::Part> = None;
    for target in targets(reply.shape) {
        let one = minimal::document(reply.shape, &target, service.default_version);
        match (&mut whole, one.content) {
            (Some(whole), Content::Record(parts)) => {
                let Content::Record(all) = &mut whole.content else { continue };
                for part in parts {
                    if !all.iter().any(|known| known.field.name == part.field.name) {
                        all.push(part);
                    }
                }
            }
            (_, content) => whole = Some(xms_tests::documents::Part::root(reply.shape, content)),
        }
    }
    let mut whole = whole.expect("a shape has a root");
    if let Content::Record(parts) = &mut whole.content {
        for (index, text) in [(reply.code, code), (reply.message, message)] {
            let name = reply.shape.fields[index].name;
            for part in parts.iter_mut().filter(|part| part.field.name == name) {
                part.content = Content::Text(text.to_owned(), Vec::new());
            }
        }
    }
    plain(&whole, Names::Present)
}

#[tokio::test]
async fn a_refusal_names_operation_status_code_and_message() {
    for (catalog, _) in SERVICES {
        let service = catalog.service;
        let code: &ErrorCode = service.errors.iter().find(|code| code.status.is_some()).expect("a code with a status");
        let status = code.status.unwrap_or_default();
        for operation in catalog.operations() {
            let body = error_body(service, code.code, "So it is.");
            let transport = Scripted::new([HttpResponse::new(status).body(body)]);
            let error =
                entry(service, operation).call(&given(service, operation, transport.clone())).await.unwrap_err();
            assert_eq!(error.to_string(), format!("{}: {status} {}: So it is.", operation.id, code.code));
            assert_eq!(
                (error.code(), error.status(), error.operation()),
                (Some(code.code), Some(status), operation.id)
            );
            assert_eq!(transport.requests().len(), 1);
        }
    }
}

#[tokio::test]
async fn an_accepted_answer_that_is_something_else_says_its_status_and_size() {
    let mut unreadable = 0;
    for (catalog, _) in SERVICES {
        let service = catalog.service;
        for operation in catalog.operations() {
            let usual = operation.responses[0];
            let transport = Scripted::new([HttpResponse::new(usual.status).body("<html><br></html>")]);
            match entry(service, operation).call(&given(service, operation, transport)).await {
                Ok(_) => assert!(!matches!(usual.body, xms_runtime::Body::Element(_)), "{}", operation.id),
                Err(error) => {
                    let begin = format!("{}: the answer ({}, 17 bytes) cannot be read: ", operation.id, usual.status);
                    assert!(error.to_string().starts_with(&begin), "{error}");
                    assert!(matches!(error.kind(), ErrorKind::Decode(_)));
                    assert_eq!(error.body().map(|body| body.len()), Some(17));
                    unreadable += 1;
                }
            }
        }
    }
    assert!(unreadable > 5);
}

#[tokio::test(start_paused = true)]
async fn only_what_does_no_harm_is_sent_again_after_the_connection_broke() {
    for (catalog, _) in SERVICES {
        let service = catalog.service;
        for operation in catalog.operations() {
            let broken = Scripted::default().fail(TransportErrorKind::Interrupted);
            let transport = (0..8).fold(broken, |script, _| script.fail(TransportErrorKind::Interrupted));
            let error =
                entry(service, operation).call(&given(service, operation, transport.clone())).await.unwrap_err();
            let times = if operation.is_idempotent() { 5 } else { 1 };
            assert_eq!((transport.requests().len(), error.attempts()), (times, times as u32), "{}", operation.id);
            assert_eq!(error.is_retryable(), operation.is_idempotent(), "{}", operation.id);
        }
    }
}
