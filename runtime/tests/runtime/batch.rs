//! Requests that hold several requests, on both sides.

use std::sync::{Arc, Mutex};

use http::Request;
use xms_runtime::client::credential::{Credential, CredentialError, UnauthorizedRequest};
use xms_runtime::client::{
    Batch, BatchReply, BoxFuture as Future, Call, ClientCore, ErrorKind, HttpResponse, InProcess, Scripted,
};
use xms_runtime::server::{Answer, BoxFuture, Bytes, ErrorResponse, Handler, Incoming, Response as Made, Server};
use xms_runtime::{
    BatchRule, Body, Catalog, ExpectedResponse, Kind, Method, Operation, Parameter, Resource, Service, Version,
};

static DROP: Operation = Operation::new("beds.drop", "Drop", Method::Delete, "/beds/{name}")
    .path_parameters(&[Parameter::new("name", Kind::String).required()])
    .responses(&[ExpectedResponse::new(202, Body::None)]);

static NOTE: Operation = Operation::new("beds.note", "Note", Method::Put, "/beds/{name}")
    .path_parameters(&[Parameter::new("name", Kind::String).required()])
    .query(&[Parameter::new("loud", Kind::Bool)])
    .body(Body::Text("text/plain"))
    .responses(&[ExpectedResponse::new(200, Body::Text("text/plain"))]);

static RULE: BatchRule = BatchRule::new(&[&DROP, &NOTE], 3);

static MANY: Operation = Operation::new("beds.many", "Many", Method::Post, "/")
    .query(&[Parameter::constant("comp", "batch")])
    .body(Body::Batch(&RULE))
    .responses(&[ExpectedResponse::new(202, Body::Bytes("multipart/mixed"))]);

static BEDS: Resource = Resource { name: "beds", title: "Beds", operations: &[&DROP, &NOTE, &MANY], ..Resource::BASE };

static GARDEN: Service = Service {
    name: "garden",
    title: "Garden",
    endpoint: "https://garden.example",
    version_header: "x-garden-version",
    default_version: Version::new(2014, 1, 1),
    known: &[Version::new(2014, 1, 1)],
    ..Service::BASE
};

static GARDEN_CATALOG: Catalog = Catalog::new(&GARDEN, &[&BEDS]);

#[derive(Clone, Default)]
struct Beds(Arc<Mutex<Vec<String>>>);

impl Handler for Beds {
    fn resource(&self) -> &'static Resource {
        &BEDS
    }

    fn answer<'a>(&'a self, index: usize, request: &'a Incoming) -> BoxFuture<'a, Result<Made, ErrorResponse>> {
        Box::pin(async move {
            let name: String = request.path(0)?;
            let header = |name: &str| request.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
            let proof = header("authorization").unwrap_or_default();
            self.0.lock().unwrap().push(format!("{} {name} {} {proof}", request.operation().id, request.version()));
            match index {
                0 if name == "weeds" => Err(ErrorResponse::other(404, "NoBed", "There is no such bed.")),
                0 => Answer::new(()).respond(request),
                1 => Answer::new(format!("{}!", request.text()?)).respond(request),
                _ => Err(request.not_offered()),
            }
        })
    }
}

/// Proves each request by its path.
#[derive(Debug)]
struct Seal;

impl Credential for Seal {
    fn authorize<'a>(&'a self, request: &'a mut UnauthorizedRequest) -> Future<'a, Result<(), CredentialError>> {
        let sealed = format!("{} {}", request.url().path(), request.headers().contains_key("x-garden-version"));
        Box::pin(async move { request.set_authorization("Seal ", &sealed) })
    }
}

fn drop_bed(client: &ClientCore, name: &str) -> Call<'static, ()> {
    client.call(&DROP).path(&name).build()
}

fn note<'a>(client: &ClientCore, name: &str, text: &'a str) -> Call<'a, String> {
    client.call(&NOTE).path(&name).query("loud", &true).text(text).build()
}

fn send<'a>(client: &ClientCore, batch: Batch<'a>) -> Call<'a, BatchReply> {
    client.call(&MANY).batch(batch).build()
}

#[tokio::test]
async fn each_call_is_answered_by_itself() {
    let beds = Beds::default();
    let server = Server::new(&GARDEN_CATALOG).offer(beds.clone());
    let client = ClientCore::builder(&GARDEN).transport(InProcess::new(server)).credential(Seal).build().unwrap();
    let mut batch = Batch::new();
    let gone = batch.add(drop_bed(&client, "a b"));
    let missing = batch.add(drop_bed(&client, "weeds"));
    let noted = batch.add(note(&client, "peas", "--batch\r\nripe"));
    assert_eq!((batch.len(), format!("{gone:?}").as_str()), (3, "BatchPart(0, beds.drop)"));
    let mut answers = send(&client, batch).await.unwrap();
    assert_eq!(answers.take(noted).unwrap(), "--batch\r\nripe!");
    answers.take(gone).unwrap();
    let error = answers.take(missing).unwrap_err();
    assert_eq!(error.status(), Some(404));
    let seen = beds.0.lock().unwrap().clone();
    // Each is signed by itself, and without the version, which is that of the whole.
    let expected =
        ["beds.drop a b 2014-01-01 Seal /beds/a%20b false", "beds.drop weeds 2014-01-01 Seal /beds/weeds false"];
    assert_eq!((&seen[..2], seen.len()), (&expected.map(str::to_owned)[..], 3));
}

#[tokio::test]
async fn what_may_not_stand_there_is_not_sent() {
    let transport = Scripted::new([]);
    let client = ClientCore::builder(&GARDEN).transport(transport.clone()).build().unwrap();
    let empty = send(&client, Batch::new()).await.unwrap_err();
    assert!(empty.to_string().contains("a batch holds from 1 to 3 calls"), "{empty}");
    let mut nested = Batch::new();
    nested.add(send(&client, Batch::new()));
    let nested = send(&client, nested).await.unwrap_err();
    assert!(nested.to_string().contains("may not stand in this batch"), "{nested}");
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn what_the_answer_lacks_is_an_error_of_that_call() {
    let part = "--b\r\nContent-Type: application/http\r\nContent-ID: 1\r\n\r\nHTTP/1.1 202 Accepted\r\n\r\n";
    let answer = |body: String| HttpResponse::new(202).header("content-type", "multipart/mixed; boundary=b").body(body);
    let transport = Scripted::new([answer(format!("{part}\r\n--b--")), answer(part.to_owned())]);
    let client = ClientCore::builder(&GARDEN).transport(transport).build().unwrap();
    let batch = || {
        let mut batch = Batch::new();
        let both = [batch.add(drop_bed(&client, "a")), batch.add(drop_bed(&client, "b"))];
        (batch, both)
    };
    let (calls, [first, second]) = batch();
    let mut answers = send(&client, calls).await.unwrap();
    answers.take(second).unwrap();
    let error = answers.take(first).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Decode(_)), "{error}");
    let cut = send(&client, batch().0).await.unwrap_err();
    assert!(matches!(cut.kind(), ErrorKind::Decode(_)), "{cut}");
}

#[tokio::test]
async fn servers_refuse_what_is_no_batch_and_parts_that_are_none_of_it() {
    let server = Server::new(&GARDEN_CATALOG).offer(Beds::default());
    let ask = async |content_type: &str, body: &str| {
        let request = Request::post("/?comp=batch").header("x-garden-version", "2014-01-01");
        let request = request.header("content-type", content_type).body(Bytes::copy_from_slice(body.as_bytes()));
        let answer = server.answer(request.unwrap()).await;
        (answer.status().as_u16(), String::from_utf8_lossy(answer.body()).into_owned())
    };
    let part = |start: &str| format!("--b\r\nContent-Type: application/http\r\n\r\n{start}\r\n\r\n\r\n");
    let kind = "multipart/mixed; boundary=b";
    let drop_one = part("DELETE /beds/a HTTP/1.1");
    for (content_type, body, message) in [
        ("text/plain", drop_one.clone() + "--b--", "with a boundary"),
        (kind, drop_one.clone(), "its last boundary is missing"),
        (kind, drop_one.repeat(4) + "--b--", "more than 3 parts"),
    ] {
        let (status, body) = ask(content_type, &body).await;
        assert!(status == 400 && body.contains(message), "{status} {body}");
    }
    for (start, answer) in [
        ("DELETE /beds/a HTTP/1.1", "HTTP/1.1 202 Accepted"),
        ("POST /?comp=batch HTTP/1.1", "beds.many is no part of this batch"),
        ("DELETE /elsewhere HTTP/1.1", "HTTP/1.1 404 Not Found"),
        ("DELETE", "The part holds no request"),
    ] {
        let (status, body) = ask(kind, &(part(start) + "--b--")).await;
        assert!(status == 202 && body.contains(answer), "{status} {body}");
    }
}
