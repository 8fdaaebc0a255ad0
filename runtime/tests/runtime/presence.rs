//! Bodies that are not always there, from both sides: each request goes from a client to a server in the same process.

use xms_runtime::client::{Call, ClientCore, ErrorKind, HttpResponse, InProcess, Scripted, Transport};
use xms_runtime::server::{Answer, BoxFuture, ErrorResponse, Handler, Incoming, Response, Server};
use xms_runtime::{
    Body, BodyPresence, Catalog, ExpectedResponse, Field, Gate, Kind, Method, Operation, Record, Resource, Service,
    Shape, Value, Version,
};

const V1: Version = Version::new(2013, 1, 1);
const V2: Version = Version::new(2014, 1, 1);
const V3: Version = Version::new(2015, 1, 1);

#[derive(Clone, Debug, PartialEq)]
struct Note {
    text: String,
}

record!(Note, NOTE, text);

static NOTE: Shape = Shape::new::<Note>("Note", "", &[Field::new("Text", Kind::String).required()]);

/// May always come without a note, and be answered with none.
static MAY: Operation = Operation::new("notes.may", "", Method::Post, "/may")
    .body(Body::Element(&NOTE))
    .body_presence(BodyPresence::ALWAYS.optional())
    .responses(&[ExpectedResponse::new(200, Body::Element(&NOTE)).presence(BodyPresence::ALWAYS.optional())]);

/// Takes and answers a note in the second version.
static THEN: Operation = Operation::new("notes.then", "", Method::Post, "/then")
    .body(Body::Element(&NOTE))
    .body_presence(BodyPresence::ALWAYS.since(V2).until(V3))
    .responses(&[ExpectedResponse::new(201, Body::Element(&NOTE)).presence(BodyPresence::ALWAYS.since(V2).until(V3))]);

static RESOURCE: Resource = Resource { name: "notes", operations: &[&MAY, &THEN], shapes: &[&NOTE], ..Resource::BASE };

static NOTES: Service = Service {
    name: "notes",
    endpoint: "https://notes.example",
    version_header: "x-version",
    default_version: V2,
    known: &[V1, V2, V3],
    ..Service::BASE
};

static NOTES_CATALOG: Catalog = Catalog::new(&NOTES, &[&RESOURCE]);

/// Answers a note as it came, and always one where the version of the answer decides.
struct Notes;

impl Handler for Notes {
    fn resource(&self) -> &'static Resource {
        &RESOURCE
    }

    fn answer<'a>(&'a self, index: usize, request: &'a Incoming) -> BoxFuture<'a, Result<Response, ErrorResponse>> {
        Box::pin(async move {
            let note: Option<Note> = request.element_option()?;
            let note = if index == 0 { note } else { Some(note.unwrap_or_else(|| Note { text: "none".to_owned() })) };
            Answer::new(note).respond(request)
        })
    }
}

fn client(transport: impl Transport + 'static) -> ClientCore {
    ClientCore::builder(&NOTES).transport(transport).build().unwrap()
}

fn in_process() -> ClientCore {
    client(InProcess::new(Server::new(&NOTES_CATALOG).offer(Notes)))
}

fn call<'a>(client: &ClientCore, operation: &'static Operation, note: Option<&'a Note>) -> Call<'a, Option<Note>> {
    client.call(operation).body_option(note).build()
}

#[tokio::test]
async fn an_optional_body_is_sent_and_answered_or_not() {
    let (client, note) = (in_process(), Note { text: "a".to_owned() });
    assert_eq!(call(&client, &MAY, Some(&note)).await.unwrap(), Some(note));
    assert_eq!(call(&client, &MAY, None).await.unwrap(), None);
}

#[tokio::test]
async fn a_version_has_its_bodies() {
    let (client, note) = (in_process(), Note { text: "a".to_owned() });
    for (version, sent, answered) in [(V1, None, None), (V2, Some(&note), Some(&note)), (V3, None, None)] {
        let answer = call(&client, &THEN, sent).api_version(version).await.unwrap();
        assert_eq!(answer.as_ref(), answered, "{version}");
    }
}

#[tokio::test]
async fn what_the_version_does_not_have_is_not_sent() {
    let (client, note) = (in_process(), Note { text: "a".to_owned() });
    for (version, sent, problem) in [
        (V1, Some(&note), "the body exists since 2014-01-01"),
        (V3, Some(&note), "the body is gone since 2015-01-01"),
        (V2, None, "the body is required"),
    ] {
        let error = call(&client, &THEN, sent).api_version(version).await.unwrap_err();
        assert!(error.to_string().contains(problem), "{error}");
    }
    let raised = call(&client, &THEN, Some(&note)).api_version(V1).raise_version(true).with_reply().await.unwrap();
    assert_eq!((raised.version(), raised.value().as_ref()), (V2, Some(&note)));
}

#[tokio::test]
async fn a_server_refuses_what_the_version_does_not_have() {
    let (client, note) = (in_process(), Note { text: "a".to_owned() });
    for (version, sent, problem) in
        [(V1, Some(&note), "exists since 2014-01-01"), (V3, Some(&note), "gone from 2015-01-01"), (V2, None, "missing")]
    {
        let call = call(&client, &THEN, sent).api_version(version).gate(Gate::Off);
        let error = call.await.unwrap_err();
        let ErrorKind::Service(error) = error.kind() else { panic!("{error}") };
        assert_eq!(error.status, 400);
        assert!(error.to_string().contains(problem), "{error}");
    }
}

#[tokio::test]
async fn an_answer_is_read_by_the_version_that_was_sent() {
    let answer = |body: &'static str| client(Scripted::new([HttpResponse::new(201).body(body)]));
    assert_eq!(call(&answer("noise"), &THEN, None).api_version(V1).await.unwrap(), None);
    let note = Note { text: String::new() };
    assert!(call(&answer(""), &THEN, Some(&note)).await.is_err());
    assert!(call(&answer("noise"), &THEN, Some(&note)).await.is_err());
}
