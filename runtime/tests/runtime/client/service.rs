//! A service of eight operations, with tables written by hand.

use xms_runtime::client::{Accepted, Call, ClientBuilder, ClientCore, RetryPolicy};
use xms_runtime::{
    Body, Continuation, ErrorCode, ErrorReply, ExpectedResponse, Field, Kind, LongRunning, Method, Operation,
    Parameter, Record, Retry, Service, Shape, Value, Version,
};

pub(crate) const V1: Version = Version::new(2013, 1, 1);
pub(crate) const V2: Version = Version::new(2014, 1, 1);
pub(crate) const V3: Version = Version::new(2015, 1, 1);

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Thing {
    pub(crate) name: String,
    pub(crate) size: Option<i32>,
}

record!(Thing, THING, name, size);

static THING: Shape = Shape::new::<Thing>(
    "Thing",
    "urn:things",
    &[Field::new("Name", Kind::String).required(), Field::new("Size", Kind::Int32).since(V2)],
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

#[derive(Debug)]
pub(crate) struct Status {
    pub(crate) id: String,
    pub(crate) status: String,
    pub(crate) http_status: Option<i32>,
    pub(crate) error: Option<Failure>,
}

record!(Status, STATUS, id, status, http_status, error);

static STATUS: Shape = Shape::new::<Status>(
    "Operation",
    "urn:things",
    &[
        Field::new("ID", Kind::String).required(),
        Field::new("Status", Kind::String).required(),
        Field::new("HttpStatusCode", Kind::Int32),
        Field::new("Error", Kind::Record(&FAILURE)),
    ],
);

#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) name: String,
    next: Option<String>,
}

record!(Page, PAGE, name, next);

static PAGE: Shape = Shape::new::<Page>(
    "Page",
    "urn:things",
    &[Field::new("Name", Kind::String).required(), Field::new("Next", Kind::String)],
);

pub(crate) static RULE: LongRunning = LongRunning {
    request_id: "x-things-request-id",
    poll: &GET_STATUS,
    interval_ms: 1,
    state: 1,
    running: &["InProgress"],
    succeeded: &["Succeeded"],
    failed: &["Failed"],
    status: Some(2),
    error: Some(3),
    ..LongRunning::BASE
};

pub(crate) static GET: Operation = Operation::new("things.get", "Get Thing", Method::Get, "/things/{name}")
    .path_parameters(&[Parameter::new("name", Kind::String).required()])
    .query(&[Parameter::constant("comp", "all"), Parameter::new("key", Kind::String).secret()])
    .responses(&[ExpectedResponse::new(200, Body::Element(&THING))]);

static ADD: Operation = Operation::new("things.add", "Add Thing", Method::Post, "/things")
    .body(Body::Element(&THING))
    .responses(&[ExpectedResponse::new(202, Body::None), ExpectedResponse::new(200, Body::None)])
    .long_running(&RULE);

/// As the rule of the service, but that the answer's body has the id, and a word the status.
static MAKE_RULE: LongRunning = LongRunning { request_id: "", request_id_element: Some(&[0]), status: Some(1), ..RULE };

static MAKE: Operation = Operation::new("things.make", "Make Thing", Method::Put, "/things/{name}")
    .path_parameters(&[Parameter::new("name", Kind::String).required()])
    .responses(&[ExpectedResponse::new(202, Body::Element(&STATUS))])
    .long_running(&MAKE_RULE)
    .result(&GET);

static START: Operation = Operation::new("things.start", "Start Thing", Method::Post, "/things/{name}/start")
    .path_parameters(&[Parameter::new("name", Kind::String).required()])
    .headers(&[Parameter::new("x-things-secret", Kind::String).secret()])
    .since(V2);

static SEARCH: Operation = Operation::new("things.search", "Search Things", Method::Get, "/search")
    .responses(&[ExpectedResponse::new(200, Body::Element(&THING))])
    .continuation(Continuation::in_header("x-things-next"));

static LIST: Operation = Operation::new("things.list", "List Things", Method::Get, "/things")
    .query(&[Parameter::new("max", Kind::Int32), Parameter::new("from", Kind::String)])
    .responses(&[ExpectedResponse::new(200, Body::Element(&PAGE))])
    .continuation(Continuation::in_element(&[1]).query("from"));

static BROWSE: Operation = Operation::new("things.browse", "Browse Things", Method::Get, "/shelf")
    .responses(&[ExpectedResponse::new(200, Body::Element(&PAGE))])
    .continuation(Continuation::in_element(&[1]));

static GET_STATUS: Operation = Operation::new("operations.get", "Get Status", Method::Get, "/operations/{id}")
    .path_parameters(&[Parameter::new("id", Kind::String).required()])
    .responses(&[ExpectedResponse::new(200, Body::Element(&STATUS))]);

pub(crate) static SERVICE: Service = Service {
    name: "things",
    title: "Things",
    endpoint: "https://things.example",
    endpoints: &[("south", "https://south.things.example")],
    base_path: "/{account}",
    base_parameters: &[Parameter::new("account", Kind::String)],
    version_header: "x-things-version",
    default_version: V2,
    known: &[V1, V2, V3],
    error: Some(ErrorReply::new(&FAILURE, 0, 1)),
    errors: &[
        ErrorCode::new("ServerBusy", Retry::Refused).status(503),
        ErrorCode::new("InternalError", Retry::Unknown).status(500),
        ErrorCode::new("ConflictError", Retry::Never).status(409),
    ],
    long_running: Some(&RULE),
    ..Service::BASE
};

/// The client as a generator would write it.
#[derive(Clone, Debug)]
pub(crate) struct Things(pub(crate) ClientCore);

impl From<ClientCore> for Things {
    fn from(core: ClientCore) -> Self {
        Self(core)
    }
}

impl Things {
    pub(crate) fn builder(account: &str) -> ClientBuilder<Self> {
        let quick =
            RetryPolicy::DEFAULT.delays(std::time::Duration::from_millis(1), std::time::Duration::from_millis(2));
        ClientBuilder::new(&SERVICE).base_value(&account).retry(quick)
    }

    pub(crate) fn get<'a>(&self, name: &str, key: Option<&str>) -> Call<'a, Thing> {
        self.0.call(&GET).path(&name).query_option("key", &key).build()
    }

    pub(crate) fn search<'a>(&self) -> Call<'a, Thing> {
        self.0.call(&SEARCH).build()
    }

    pub(crate) fn browse<'a>(&self) -> Call<'a, Page> {
        self.0.call(&BROWSE).build()
    }

    pub(crate) fn list<'a>(&self) -> Call<'a, Page> {
        self.0.call(&LIST).query("max", &2).build()
    }

    pub(crate) fn add<'a>(&self, thing: &'a Thing) -> Call<'a, Accepted> {
        self.0.call(&ADD).body(thing).build()
    }

    pub(crate) fn make<'a>(&self, name: &str) -> Call<'a, Accepted<Status, Thing>> {
        self.0.call(&MAKE).path(&name).build()
    }

    pub(crate) fn start<'a>(&self, name: &str, secret: &str) -> Call<'a, ()> {
        self.0.call(&START).path(&name).header("x-things-secret", &secret).build()
    }
}

impl xms_runtime::client::Page for Page {
    type Item = char;

    fn into_items(self) -> Vec<char> {
        self.name.chars().collect()
    }
}

/// A page with that name and place of the next one, both as XML.
pub(crate) fn page_xml(name: &str, next: &str) -> String {
    format!("<Page xmlns=\"urn:things\"><Name>{name}</Name><Next>{next}</Next></Page>")
}

pub(crate) fn thing() -> Thing {
    Thing { name: "a<b".to_owned(), size: None }
}

pub(crate) const THING_XML: &str = "<Thing xmlns=\"urn:things\"><Name>x</Name><Size>3</Size></Thing>";

pub(crate) fn error_xml(code: &str) -> String {
    format!("<Error xmlns=\"urn:things\"><Code>{code}</Code><Message>It is\nso.</Message></Error>")
}

pub(crate) fn status_xml(state: &str) -> String {
    format!("<Operation xmlns=\"urn:things\"><ID>op1</ID><Status>{state}</Status></Operation>")
}
