//! Errors with codes in headers and elements of their own, from both sides: each request goes from a client to a server
//! in the same process. The elements are those of a suite of others, with an outer element around the error.

use xms_runtime::client::{ClientCore, ErrorKind, HttpResponse, InProcess, Scripted, ServiceError, Transport};
use xms_runtime::server::{BoxFuture, ErrorResponse, Handler, Incoming, Response, Server};
use xms_runtime::{
    Catalog, ErrorCode, ErrorReply, Field, Kind, Method, Operation, Record, Resource, Retry, Service, Shape, Value,
    Version,
};

#[derive(Clone, Debug, PartialEq)]
struct Usual {
    error: UsualInside,
}

record!(Usual, USUAL, error);

static USUAL: Shape = Shape::new::<Usual>(
    "ErrorResponse",
    "",
    &[Field::new("Error", Kind::Record(&USUAL_INSIDE)).required(), Field::new("RequestId", Kind::Fixed("id"))],
);

#[derive(Clone, Debug, PartialEq)]
struct UsualInside {
    code: Option<String>,
    message: Option<String>,
}

record!(UsualInside, USUAL_INSIDE, code, message);

static USUAL_INSIDE: Shape = Shape::new::<UsualInside>(
    "UsualInside",
    "",
    &[Field::new("Code", Kind::String), Field::new("Message", Kind::String)],
);

#[derive(Clone, Debug, PartialEq)]
struct Complex {
    error: ComplexInside,
}

record!(Complex, COMPLEX, error);

/// Another root than usual.
static COMPLEX: Shape =
    Shape::new::<Complex>("Complaint", "", &[Field::new("Error", Kind::Record(&COMPLEX_INSIDE)).required()]);

#[derive(Clone, Debug, PartialEq)]
struct ComplexInside {
    code: String,
    message: Option<String>,
    top_level: String,
}

record!(ComplexInside, COMPLEX_INSIDE, code, message, top_level);

static COMPLEX_INSIDE: Shape = Shape::new::<ComplexInside>(
    "ComplexInside",
    "",
    &[
        Field::new("Code", Kind::String).required(),
        Field::new("Message", Kind::String),
        Field::new("TopLevel", Kind::String).required(),
    ],
);

const PLAIN_ERROR: ErrorCode = ErrorCode::new("PlainError", Retry::Never).status(404);
const COMPLEX_ERROR: ErrorCode =
    ErrorCode::new("ComplexError", Retry::Never).status(403).reply(ErrorReply::new(&COMPLEX, 0, 0).inside(&[0], &[1]));

static GET: Operation = Operation::new("greetings.get", "", Method::Get, "/greeting");
static HEAD: Operation = Operation::new("greetings.head", "", Method::Head, "/greeting");
static PUT: Operation = Operation::new("greetings.put", "", Method::Put, "/greeting");

static RESOURCE: Resource =
    Resource { name: "greetings", operations: &[&GET, &HEAD, &PUT], shapes: &[&USUAL, &COMPLEX], ..Resource::BASE };

static GREETINGS: Service = Service {
    name: "greetings",
    endpoint: "https://greetings.example",
    default_version: Version::new(2013, 1, 1),
    error: Some(ErrorReply::new(&USUAL, 0, 0).inside(&[0], &[1])),
    error_code_header: Some("x-error-code"),
    errors: &[PLAIN_ERROR, COMPLEX_ERROR],
    ..Service::BASE
};

static GREETINGS_CATALOG: Catalog = Catalog::new(&GREETINGS, &[&RESOURCE]);

/// Fails always.
struct Greetings;

impl Handler for Greetings {
    fn resource(&self) -> &'static Resource {
        &RESOURCE
    }

    fn answer<'a>(&'a self, index: usize, _: &'a Incoming) -> BoxFuture<'a, Result<Response, ErrorResponse>> {
        let error = if index == 2 {
            ErrorResponse::of(&COMPLEX_ERROR, complex())
        } else {
            ErrorResponse::new(&PLAIN_ERROR, "a < b")
        };
        Box::pin(std::future::ready(Err(error)))
    }
}

fn complex() -> Complex {
    let (code, top_level) = ("ComplexError".to_owned(), "Top level".to_owned());
    Complex { error: ComplexInside { code, message: Some("Hi".to_owned()), top_level } }
}

async fn failed(transport: impl Transport + 'static, operation: &'static Operation) -> ServiceError {
    let client: ClientCore = ClientCore::builder(&GREETINGS).transport(transport).build().unwrap();
    let error = client.call(operation).build::<()>().await.unwrap_err();
    let ErrorKind::Service(error) = error.kind() else { panic!("{error}") };
    error.clone()
}

fn in_process() -> InProcess {
    InProcess::new(Server::new(&GREETINGS_CATALOG).offer(Greetings))
}

fn code_and_message(error: &ServiceError) -> (Option<&str>, Option<&str>) {
    (error.code.as_deref(), error.message.as_deref())
}

#[tokio::test]
async fn code_and_message_stand_deeper_than_one_element() {
    let error = failed(in_process(), &GET).await;
    assert_eq!((error.status, code_and_message(&error)), (404, (Some("PlainError"), Some("a < b"))));
    let inside = UsualInside { code: error.code.clone(), message: error.message.clone() };
    assert_eq!(error.element::<Usual>().unwrap(), Usual { error: inside });
    assert!(error.element::<Complex>().is_err());
}

#[tokio::test]
async fn an_answer_to_head_has_its_code_in_a_header() {
    let error = failed(in_process(), &HEAD).await;
    assert_eq!((code_and_message(&error), error.unreadable.is_none()), ((Some("PlainError"), None), true));
}

#[tokio::test]
async fn a_code_has_an_element_of_its_own() {
    let error = failed(in_process(), &PUT).await;
    assert_eq!((error.status, code_and_message(&error)), (403, (Some("ComplexError"), Some("Hi"))));
    assert_eq!(error.element::<Complex>().unwrap(), complex());
    assert!(!format!("{error:?}").contains("Top level"));
}

#[tokio::test]
async fn a_code_is_read_wherever_it_is() {
    let body = "<ErrorResponse><Error><Code>InBody</Code></Error></ErrorResponse>";
    let answer = HttpResponse::new(400).body(body);
    assert_eq!(failed(Scripted::new([answer.clone()]), &GET).await.code.as_deref(), Some("InBody"));
    let answer = answer.header("x-error-code", "InHeader");
    assert_eq!(failed(Scripted::new([answer]), &GET).await.code.as_deref(), Some("InHeader"));
}
