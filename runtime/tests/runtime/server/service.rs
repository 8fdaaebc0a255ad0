//! A service of two operations, with tables written by hand, and a server of it.

use std::sync::{Arc, Mutex};

use http::Request;
use xms_runtime::server::{
    Answer, BoxFuture, Bytes, ErrorResponse, Handler, Incoming, RequestRecord, Response as Made, Server,
};
use xms_runtime::{
    Body, Catalog, Dictionary, ErrorCode, ErrorReply, ExpectedResponse, Field, Kind, Method, Operation, Parameter,
    Record, Refusal, Resource, Retry, Service, Shape, Value, Version,
};

const V1: Version = Version::new(2013, 1, 1);
const V2: Version = Version::new(2014, 1, 1);
const V3: Version = Version::new(2015, 1, 1);

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Thing {
    pub(crate) name: String,
    pub(crate) size: Option<i32>,
}

record!(Thing, THING, name, size);

pub(crate) static THING: Shape = Shape::new::<Thing>(
    "Thing",
    "urn:things",
    &[Field::new("Name", Kind::String).required(), Field::new("Size", Kind::Int32).since(V2).was("Bulk", V3)],
);

#[derive(Debug)]
pub(crate) struct Failure {
    code: String,
    message: String,
}

record!(Failure, FAILURE, code, message);

static FAILURE: Shape = Shape::new::<Failure>(
    "Error",
    "urn:things",
    &[Field::new("Code", Kind::String).required(), Field::new("Message", Kind::String).required()],
);

static GET: Operation = Operation::new("things.get", "Get Thing", Method::Get, "/things/{number}")
    .path_parameters(&[Parameter::new("number", Kind::Int32).required()])
    .query(&[Parameter::new("deep", Kind::Bool).since(V2)])
    .headers(&[Parameter::new("x-own", Kind::String), Parameter::new("", Kind::String).prefix()])
    .responses(&[ExpectedResponse::new(200, Body::Element(&THING))]);

static ADD: Operation = Operation::new("things.add", "Add Thing", Method::Post, "/things")
    .body(Body::Element(&THING))
    .responses(&[ExpectedResponse::new(202, Body::None)]);

static DROP: Operation = Operation::new("things.drop", "Drop Thing", Method::Delete, "/things/{number}")
    .path_parameters(&[Parameter::new("number", Kind::Int32).required()])
    .since(V2);

static RESOURCE: Resource =
    Resource { name: "things", title: "Things", operations: &[&GET, &ADD, &DROP], shapes: &[&THING], ..Resource::BASE };

const WRONG_VERSION: ErrorCode = ErrorCode::new("WrongVersion", Retry::Never).status(400);

pub(crate) static THINGS: Service = Service {
    name: "things",
    title: "Things",
    endpoint: "https://things.example",
    base_path: "/{account}",
    base_parameters: &[Parameter::new("account", Kind::String).required()],
    version_header: "x-things-version",
    request_id_header: Some("x-things-request-id"),
    default_version: V3,
    known: &[V1, V2, V3],
    error: Some(ErrorReply::new(&FAILURE, 0, 1)),
    errors: &[WRONG_VERSION],
    refusals: &[(Refusal::Version, WRONG_VERSION)],
    ..Service::BASE
};

pub(crate) static THINGS_CATALOG: Catalog = Catalog::new(&THINGS, &[&RESOURCE]);

/// Answers as generated code does.
struct Things;

impl Handler for Things {
    fn resource(&self) -> &'static Resource {
        &RESOURCE
    }

    fn answer<'a>(&'a self, index: usize, request: &'a Incoming) -> BoxFuture<'a, Result<Made, ErrorResponse>> {
        Box::pin(async move {
            match index {
                0 => {
                    let number: i32 = request.path(0)?;
                    let deep: Option<bool> = request.query_option("deep")?;
                    let others: Dictionary<String> = request.header_values("")?;
                    if number == 404 {
                        return Err(ErrorResponse::other(404, "NoThing", "There is no such thing."));
                    }
                    let name = format!("{} {number} {deep:?}", request.base_value(0));
                    let mut answer = Answer::new(Thing { name, size: Some(3) }).header("x-more", "yes");
                    for (name, text) in others.iter() {
                        answer = answer.header(&format!("x-was-{name}"), text);
                    }
                    answer.respond(request)
                }
                1 => {
                    let thing: Thing = request.element()?;
                    let status = if thing.size.is_some() { 201 } else { 202 };
                    Answer::new(()).status(status).respond(request)
                }
                _ => Err(request.not_offered()),
            }
        })
    }
}

/// A server, and what it tells about requests.
pub(crate) fn server() -> (Arc<Server>, Arc<Mutex<Vec<RequestRecord>>>) {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&seen);
    (Arc::new(Server::new(&THINGS_CATALOG).offer(Things).on_request(move |one| told.lock().unwrap().push(one))), seen)
}

/// A request in that version.
pub(crate) fn request(method: &str, target: &str, version: &str, body: &'static str) -> Request<Bytes> {
    let builder = Request::builder().method(method).uri(target).header("x-things-version", version);
    builder.body(Bytes::from_static(body.as_bytes())).unwrap()
}

/// Status and body of the answer to a request.
pub(crate) async fn ask(method: &str, target: &str, version: &str, body: &'static str) -> (u16, String) {
    let response = server().0.answer(request(method, target, version, body)).await;
    (response.status().as_u16(), String::from_utf8(response.into_body().to_vec()).unwrap())
}
