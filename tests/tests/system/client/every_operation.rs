//! Every operation, through its method: what goes on the wire is what its table says, and what comes back is its value.

use std::time::Duration;

use xms_runtime::client::{ClientBuilder, ClientCore, ErrorKind, HttpRequest, HttpResponse, RetryPolicy, Scripted};
use xms_runtime::route::Routes;
use xms_runtime::testing::{Node, parse};
use xms_runtime::xml::Side;
use xms_runtime::{Body, Catalog, Gate, Kind, Operation, Parameter, Presence, Role, Service, Version};
use xms_tests::documents::render::{Names, plain};
use xms_tests::documents::targets::targets;
use xms_tests::documents::{Part, minimal, rules, texts};

use crate::client::calls::{Brought, Given, SERVICES, entry};

/// A value of the path with everything that has to be written otherwise.
const VALUE: &str = "ä b/?#%2e";

/// What the host's placeholders stand for.
const HOST: &str = "eu-1";

/// Gives a client what its service's host asks for.
pub(crate) fn with_host(builder: ClientBuilder, service: &Service) -> ClientBuilder {
    service.host_parameters.iter().fold(builder, |builder, _| builder.host_value(&HOST))
}

pub(crate) fn core(service: &'static Service, version: Version, transport: Scripted) -> ClientCore {
    let quick = RetryPolicy::DEFAULT.delays(Duration::from_millis(1), Duration::from_millis(2));
    let builder =
        with_host(ClientCore::builder(service), service).base_value(&"sub 1").api_version(version).retry(quick);
    builder.transport(transport).build().expect("the choices fit")
}

/// Three versions: the operation's first, the client's usual one, the last; those that have the operation.
fn versions(service: &Service, operation: &Operation) -> Vec<Version> {
    let first = operation.availability.since.or(service.known.first().copied());
    let mut versions: Vec<Version> =
        first.into_iter().chain([service.default_version]).chain(service.known.last().copied()).collect();
    versions.retain(|version| matches!(operation.availability.at(*version), Presence::Exists));
    versions.sort_unstable();
    versions.dedup();
    versions
}

/// The smallest documents with everything that a body can have, one by one; a single `None` where it is no element.
pub(crate) fn documents(body: Body, version: Version) -> Vec<Option<Part>> {
    match body {
        Body::Element(shape) => {
            targets(shape).iter().map(|target| Some(minimal::document(shape, target, version))).collect()
        }
        _ => vec![None],
    }
}

/// Answers of the operation, and what each is as a value.
fn answers(operation: &Operation, version: Version) -> Vec<(HttpResponse, Brought)> {
    let mut answers = Vec::new();
    for response in operation.responses {
        for document in documents(response.body, version) {
            let (status, text) =
                (HttpResponse::new(response.status), document.map(|part| plain(&part, Names::Present)));
            answers.push(match (text, response.body) {
                (Some(text), _) => (status.body(text.clone()), Brought::Element(text)),
                (None, Body::Text(_)) => (status.body("ein Schild"), Brought::Text("ein Schild".to_owned())),
                (None, Body::Value { kind: Kind::Double, .. }) => {
                    (status.body("1.5"), Brought::Text("Some(1.5)".to_owned()))
                }
                (None, Body::Value { .. }) => (status.body("open"), Brought::Text("Open".to_owned())),
                (None, _) if operation.responses.iter().any(|one| matches!(one.body, Body::Value { .. })) => {
                    (status, Brought::Text("None".to_owned()))
                }
                (None, _) if operation.long_running.is_some() => {
                    (status.header("x-ms-request-id", "8f3c"), Brought::Accepted(Some("8f3c".to_owned())))
                }
                (None, _) => (status, Brought::Nothing),
            });
        }
    }
    answers
}

fn tree(document: &str) -> Node {
    parse(document).unwrap_or_else(|error| panic!("{error}: {document}"))
}

/// Holds a request against the operation's table, and against the matcher of requests.
fn check(routes: &Routes, operation: &'static Operation, version: Version, sent: &HttpRequest, given: &Given) {
    let service = routes.service();
    let filled = |url: String, parameter: &Parameter| url.replace(&format!("{{{}}}", parameter.name), HOST);
    let endpoint = service.host_parameters.iter().fold(service.endpoint.to_owned(), filled);
    let target = sent.url.as_str().strip_prefix(&endpoint).expect("it goes to the service");
    let header = |name: &str| sent.headers.get(name)?.to_str().ok();
    let route = routes.find(sent.method.as_str(), target, header, &sent.body);
    let route = route.unwrap_or_else(|| panic!("{} is not found at {target}", operation.id));
    assert_eq!(route.operation.id, operation.id, "{target}");
    assert_eq!((&*route.base, &*route.path), (&["sub 1".to_owned()][..], &*given.path), "{target}");
    assert_eq!(sent.method.as_str(), operation.method.as_str());
    let (_, query) = target.split_once('?').unwrap_or_default();
    let constant = |name: &str, text: &str| route.query.iter().any(|(key, value)| key == name && value == text);
    let exist = |parameter: &&Parameter| matches!(parameter.availability.at(version), Presence::Exists);
    for parameter in operation.query.iter().filter(exist) {
        match parameter.role {
            Role::Constant(text) => assert!(constant(parameter.name, text), "{target}"),
            Role::Version => assert!(constant(parameter.name, &version.to_string()), "{target}"),
            Role::Value | Role::Prefix => assert!(query.contains(parameter.name), "{target}"),
        }
    }
    assert_eq!(sent.headers[service.version_header], version.to_string());
    let content_type = sent.headers.get("content-type").and_then(|value| value.to_str().ok());
    let expected = match operation.body {
        Body::Element(_) => Some("application/xml"),
        Body::Text(media_type) | Body::Bytes(media_type) | Body::Value { content_type: media_type, .. } => {
            Some(media_type)
        }
        _ => None,
    };
    assert_eq!(content_type, expected, "{}", operation.id);
    let usual = 1 + usize::from(content_type.is_some()) + operation.headers.len();
    assert_eq!(sent.headers.len(), usual, "{:?}", sent.headers);
}

#[test]
fn the_lists_name_operations_that_exist_in_their_order() {
    let names = |catalog: &&'static Catalog| catalog.service.name;
    let listed: Vec<&str> = SERVICES.iter().map(|(catalog, _)| names(catalog)).collect();
    assert_eq!(listed, crate::services::CATALOGS.iter().map(names).collect::<Vec<_>>());
    for (catalog, entries) in SERVICES {
        let listed: Vec<&str> = entries.iter().map(|(id, _)| *id).collect();
        let described = catalog.operations().map(|operation| operation.id).filter(|id| listed.contains(id));
        assert_eq!(
            listed,
            described.collect::<Vec<_>>(),
            "the list of methods of {} against its table",
            names(catalog)
        );
    }
}

#[tokio::test(start_paused = true)]
async fn requests_are_what_tables_say_and_answers_become_values() {
    let (mut sent, mut refused) = (0, 0);
    for (catalog, _) in SERVICES {
        let (service, routes) = (catalog.service, Routes::new(catalog));
        for operation in catalog.operations() {
            for version in versions(service, operation) {
                let requests = documents(operation.body, version);
                let answers = answers(operation, version);
                for index in 0..requests.len().max(answers.len()) {
                    let (response, expected) = &answers[index % answers.len()];
                    let transport = Scripted::new([response.clone()]);
                    let path = operation.path_parameters.iter().map(|parameter| match parameter.kind {
                        Kind::String => format!("{VALUE}{}", parameter.name),
                        _ => texts::plain(&parameter.kind, parameter.limits, None, version).0,
                    });
                    let request = &requests[index % requests.len()];
                    let body = request.as_ref().map_or(String::new(), |part| plain(part, Names::Present));
                    let given = Given::new(core(service, version, transport.clone()), path.collect(), body);
                    let outcome = entry(service, operation).call(&given).await;
                    let written =
                        request.as_ref().map(|part| rules::written(part, Side::Client(Gate::Strict), version));
                    let requests = transport.requests();
                    match (outcome, &requests[..], written) {
                        (outcome, [], Some(written)) => {
                            let error = outcome.expect_err("nothing was sent");
                            let (ErrorKind::Version(found) | ErrorKind::Encode(found)) = error.kind() else {
                                panic!("{error}")
                            };
                            assert_eq!(found.problems, written.problems, "{} at {version}", operation.id);
                            refused += 1;
                        }
                        (Ok(brought), [request], written) => {
                            check(&routes, operation, version, request, &given);
                            if let Some(written) = written {
                                assert_eq!(written.problems, [], "{} at {version}", operation.id);
                                let body = std::str::from_utf8(&request.body).expect("UTF-8");
                                assert_eq!(tree(body), tree(&plain(&written.document, Names::At(version))));
                            }
                            match (&brought, expected) {
                                (Brought::Element(brought), Brought::Element(expected)) => {
                                    assert_eq!(tree(brought), tree(expected), "{}", operation.id);
                                }
                                _ => assert_eq!(&brought, expected, "{}", operation.id),
                            }
                            sent += 1;
                        }
                        (outcome, requests, _) => panic!("{}: {outcome:?} {requests:?}", operation.id),
                    }
                }
            }
        }
    }
    assert!(sent > 100 && refused > 10, "{sent} sent, {refused} refused");
}
