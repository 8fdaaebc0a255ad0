//! Secrets are sent and shown nowhere: not by `Debug`, not by errors, not by spans and events, whatever comes back.
//!
//! Every secret that the tables know holds a marker, as do the credential and a header of the application's own. Then
//! the service quotes all of them in every way in which it can answer.

use std::time::Duration;

use xms_runtime::client::credential::{BearerToken, ManagementCertificate};
use xms_runtime::client::{
    ClientBuilder, ClientCore, HttpRequest, HttpResponse, RetryPolicy, Scripted, TransportError, TransportErrorKind,
};
use xms_runtime::{Base64Bytes, Body, Gate, Kind, Operation, Service, Shape};
use xms_services::service_management::ServiceManagement;
use xms_tests::documents::render::{Names, plain};
use xms_tests::documents::targets::targets;
use xms_tests::documents::{Content, Part, leaf, minimal};

use crate::client::calls::{Given, SERVICES, entry};
use crate::client::every_operation::{documents, with_host};
use crate::client::fixtures::{Directory, EMPTY_PASSWORD, PEM, THUMBPRINT};
use crate::client::listener::{Listener, logged};
use crate::client::loopback::{answer, nobody, serve};
use crate::client::markers::{self, TEXT, TOKEN, check, mark, quoted};

fn builder(service: &'static Service) -> ClientBuilder {
    let quick = RetryPolicy::DEFAULT.delays(Duration::from_millis(1), Duration::from_millis(2)).max_retries(2);
    let builder = with_host(ClientCore::builder(service), service).base_value(&"sub").gate(Gate::Off).retry(quick);
    builder.credential(BearerToken::fixed(TOKEN))
}

/// Bodies of the operation with a secret in every place, one by one; the smallest where there is no such place.
fn bodies(service: &Service, operation: &Operation) -> Vec<String> {
    let mut documents: Vec<Part> = documents(operation.body, service.default_version).into_iter().flatten().collect();
    let marked: Vec<bool> = documents.iter_mut().map(|document| mark(document) > 0).collect();
    let any = marked.iter().any(|&is| is);
    let texts = documents.iter().zip(marked).filter(|(_, is)| *is || !any).map(|(part, _)| plain(part, Names::Present));
    let mut texts: Vec<String> = texts.collect();
    if !any {
        texts.truncate(1);
    }
    if texts.is_empty() { vec![String::new()] } else { texts }
}

fn given(core: ClientCore, operation: &Operation, body: &str) -> Given {
    let path = operation.path_parameters.iter();
    let path = path.map(|parameter| if parameter.secret { TEXT } else { parameter.name }.to_owned()).collect();
    let mut given = Given::new(core, path, body.to_owned());
    given.wait = operation.long_running.is_some();
    given.own_header = true;
    given
}

/// An accepted answer with secrets in it.
fn success(service: &Service, operation: &Operation) -> HttpResponse {
    let usual = operation.responses[0];
    let answer = HttpResponse::new(usual.status).header("set-cookie", TOKEN);
    let shape = match usual.body {
        Body::Element(shape) => shape,
        Body::Value { kind: Kind::Double, .. } => return answer.body("1.5"),
        _ => return answer.body(TEXT),
    };
    let marked = targets(shape).into_iter().map(|target| {
        let mut document = minimal::document(shape, &target, service.default_version);
        (mark(&mut document), document)
    });
    let most = marked.max_by_key(|(marks, _)| *marks).map(|(_, document)| document);
    answer.body(most.map_or(String::new(), |document| plain(&document, Names::Present)))
}

/// Documents of that shape in which every text is `words`, and the state, where there is one, `state`.
fn said(service: &Service, shape: &'static Shape, words: &str, state: Option<(usize, &str)>) -> Vec<String> {
    fn say(part: &mut Part, words: &str, state: Option<(&str, &str)>) {
        match &mut part.content {
            Content::Text(text, _) => match state {
                Some((name, state)) if part.field.name == name => *text = state.to_owned(),
                _ if matches!(leaf(&part.field.kind), Kind::String) => *text = words.to_owned(),
                _ => {}
            },
            Content::Record(parts) | Content::Items(parts) => parts.iter_mut().for_each(|part| say(part, words, state)),
            Content::Subtree(_) | Content::Nil => {}
        }
    }
    let state = state.map(|(index, text)| (shape.fields[index].name, text));
    let documents = targets(shape).into_iter().map(|target| {
        let mut document = minimal::document(shape, &target, service.default_version);
        say(&mut document, words, state);
        plain(&document, Names::Present)
    });
    documents.collect()
}

/// Everything that can come back, with all secrets of the request quoted.
fn scripts(service: &Service, operation: &Operation, request: &HttpRequest) -> Vec<(&'static str, Scripted)> {
    let words = quoted(request);
    let xml = |status: u16| HttpResponse::new(status).header("content-type", "application/xml");
    let accepted = operation.responses[0].status;
    let one = |answer: HttpResponse| Scripted::new([answer]);
    let cut = TransportError::new(TransportErrorKind::Interrupted, "cut");
    let mut scripts = vec![
        ("the request as answer", one(xml(400).body(request.body.clone()))),
        ("the request as accepted answer", one(xml(accepted).body(request.body.clone()))),
        ("a line of text", one(HttpResponse::new(400).body(words.clone()))),
        ("a long line of text", one(HttpResponse::new(400).body(format!("{:190}{words}", "")))),
        ("a page", one(HttpResponse::new(502).body(format!("<html><title>{words}</title></html>")))),
        ("an unreadable answer", one(xml(accepted).body(format!("<{words}")))),
        ("an answer that is cut", one(xml(accepted).body(words.clone()).incomplete(cut))),
        (
            "a way to another host",
            one(HttpResponse::new(307).header("location", &format!("https://evil.example/?{words}"))),
        ),
        (
            "a way to the same host",
            Scripted::new([HttpResponse::new(307).header("location", &format!("/?{words}")), HttpResponse::new(404)]),
        ),
        ("a refused credential", one(HttpResponse::new(401).header("www-authenticate", &words).body(words.clone()))),
        ("no connection", Scripted::default()),
        ("no answer", Scripted::default().fail(TransportErrorKind::TimedOut)),
        ("a busy service", Scripted::new([HttpResponse::new(503).body(words.clone()), success(service, operation)])),
    ];
    for error in service.error.iter().flat_map(|reply| said(service, reply.shape, &words, None)) {
        scripts.push(("an error element", one(xml(409).body(error))));
    }
    let rule = operation.long_running;
    if let Some((rule, Body::Element(shape))) = rule.map(|rule| (rule, rule.poll.responses[0].body)) {
        for text in said(service, shape, &words, Some((rule.state, rule.failed[0]))) {
            let begun = HttpResponse::new(accepted).header(rule.request_id, "8f3c");
            scripts.push(("a failed operation", Scripted::new([begun, xml(200).body(text)])));
        }
    }
    scripts
}

#[tokio::test(start_paused = true)]
async fn nothing_tells_a_secret_whatever_comes_back() {
    let (listener, _guard) = Listener::listen(false);
    let (mut failed, mut hidden) = (0, 0);
    for (catalog, _) in SERVICES {
        let service = catalog.service;
        for operation in catalog.operations() {
            for body in bodies(service, operation) {
                let transport = Scripted::new([success(service, operation)]);
                let core = builder(service).transport(transport.clone()).build().unwrap();
                let mut first = given(core, operation, &body);
                first.wait = false;
                entry(service, operation).call(&first).await.unwrap_or_else(|error| panic!("{error}: {body}"));
                let request = transport.requests().swap_remove(0);
                assert!(request.headers["authorization"].to_str().unwrap().contains(TOKEN));
                for (place, transport) in scripts(service, operation, &request) {
                    let core = builder(service).transport(transport.clone()).build().unwrap();
                    let given = given(core, operation, &body);
                    let outcome = entry(service, operation).call(&given).await;
                    let place = format!("{}, {place}", operation.id);
                    check(&format!("{} {transport:?} {:#?}", given.shown(), transport.requests()), &place);
                    if let Err(error) = outcome {
                        check(&markers::shown(&error), &place);
                        failed += 1;
                        hidden += usize::from(error.to_string().contains("***"));
                    }
                }
                check(&first.shown(), operation.id);
            }
        }
    }
    check(&listener.text(), "what was told");
    assert!(failed > 300 && hidden > 100, "{failed} failed, {hidden} of them quoted secrets");
    assert!(listener.text().contains("url.full") && listener.text().contains("REDACTED"));
}

#[tokio::test]
async fn the_http_client_below_tells_no_secret_either() {
    let (listener, _guard) = Listener::listen(false);
    let (mut refused, mut sent) = (0, 0);
    for (catalog, _) in SERVICES {
        let service = catalog.service;
        let elsewhere = format!("location: /else?{TEXT}\r\n");
        let error = answer(400, "", &format!("I cannot read {TOKEN}"));
        let each = [answer(307, &elsewhere, ""), error, answer(200, "", "")];
        let there = builder(service)
            .endpoint(serve(std::iter::repeat_n(each, catalog.operations().count()).flatten().collect()).await)
            .build()
            .unwrap();
        let nowhere = builder(service).endpoint(nobody().await).build().unwrap();
        for operation in catalog.operations() {
            let body = bodies(service, operation).swap_remove(0);
            for core in [&there, &there, &nowhere] {
                let mut given = given(core.clone(), operation, &body);
                given.wait = false;
                match entry(service, operation).call(&given).await {
                    Ok(_) => sent += 1,
                    Err(error) => {
                        check(&markers::shown(&error), operation.id);
                        refused += 1;
                    }
                }
                check(&given.shown(), operation.id);
            }
        }
    }
    assert!(refused > 20 && sent > 0, "{refused} refused, {sent} sent");
    let (told, logged) = (listener.text(), logged());
    check(&told, "what was told");
    check(&logged, "what was logged");
    assert!(told.contains("hyper_util") && logged.contains("reqwest"), "the client below says nothing");
}

#[tokio::test]
async fn certificates_show_neither_key_nor_password() {
    let (listener, _guard) = Listener::listen(false);
    let url = serve(vec![answer(200, "", ""); 8]).await.replace("http:", "https:");
    let mut certificates = vec![ManagementCertificate::from_pem(PEM).unwrap()];
    let old = Base64Bytes::from_encoded(EMPTY_PASSWORD).bytes().unwrap();
    certificates.push(ManagementCertificate::from_pkcs12(&old, "").unwrap());
    check(&markers::shown(&ManagementCertificate::from_pkcs12(&old, markers::PASSWORD).unwrap_err()), "PKCS#12");
    let directory = Directory::new("sdk_secrets");
    directory.write("both.pem", PEM);
    let export = format!("pkcs12 -export -in both.pem -passout pass:{} -out file.p12", markers::PASSWORD);
    if directory.openssl(&export).is_some() {
        let bytes = directory.read("file.p12");
        certificates.push(ManagementCertificate::from_pkcs12(&bytes, markers::PASSWORD).unwrap());
        check(
            &markers::shown(&ManagementCertificate::from_pkcs12(&bytes[..90], markers::PASSWORD).unwrap_err()),
            "cut",
        );
    }
    let documents =
        format!("<PublishData><PublishProfile><Subscription Id='1' ManagementCertificate='{EMPTY_PASSWORD}'");
    let path = directory.write("broken.publishsettings", documents);
    check(&markers::shown(&ServiceManagement::from_publish_settings(path).unwrap_err()), "`.publishsettings`");
    for certificate in certificates {
        check(&format!("{certificate:?} {certificate:#?}"), "the certificate");
        assert!(format!("{certificate:?}").contains(THUMBPRINT));
        let builder = ServiceManagement::builder("sub").credential(certificate).endpoint(&*url);
        check(&format!("{builder:?}"), "the builder");
        let client = builder.retry(RetryPolicy::NEVER).build().unwrap();
        check(&format!("{client:?} {:?}", client.extensions()), "the client");
        // The server does not speak TLS, so that what is made of the certificate fails late.
        let error = client.extensions().list("contoso").await.unwrap_err();
        check(&markers::shown(&error), "the error");
    }
    check(&listener.text(), "what was told");
    check(&logged(), "what was logged");
}
