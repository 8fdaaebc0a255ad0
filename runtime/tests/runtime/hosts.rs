//! Hosts with placeholders, and endpoints that have a path: each request goes to a scripted service, or to a server that is
//! mounted below a path.

use axum::Router;
use axum::body::{Body as AxumBody, to_bytes};
use tower::ServiceExt as _;
use xms_runtime::client::{BuildError, ClientBuilder, ClientCore, HttpResponse, Scripted};
use xms_runtime::server::{Answer, BoxFuture, ErrorResponse, Handler, Incoming, Response, RouterOptions, Server};
use xms_runtime::{Catalog, Kind, Limits, Method, Operation, Parameter, Resource, Service};

const ACCOUNT: Parameter = Parameter::new("account", Kind::String).required().limits(&Limits::NONE.pattern("[^A-Z]+"));

static PING: Operation = Operation::new("boxes.ping", "", Method::Get, "/ping");
static RESOURCE: Resource = Resource { name: "boxes", operations: &[&PING], ..Resource::BASE };
static BOXES: Service = Service {
    name: "boxes",
    endpoint: "https://{account}.boxes.example",
    endpoints: &[("second", "https://{account}-secondary.boxes.example")],
    host_parameters: &[ACCOUNT],
    ..Service::BASE
};

static BOXES_CATALOG: Catalog = Catalog::new(&BOXES, &[&RESOURCE]);

fn builder() -> ClientBuilder {
    ClientCore::builder(&BOXES).transport(Scripted::new([HttpResponse::new(200)]))
}

fn address(builder: ClientBuilder) -> Result<String, String> {
    builder.build().map(|client| client.base_url().to_owned()).map_err(|error| error.to_string())
}

#[test]
fn placeholders_of_hosts_are_filled_once() {
    assert_eq!(address(builder().host_value(&"mine")).unwrap(), "https://mine.boxes.example");
    let second = builder().endpoint("second").host_value(&"mine");
    assert_eq!(address(second).unwrap(), "https://mine-secondary.boxes.example");
    // Another address needs no account, and may have it.
    let local = "http://127.0.0.1:10000/mine/";
    assert_eq!(address(builder().endpoint(local)).unwrap(), "http://127.0.0.1:10000/mine");
    let other = builder().endpoint("https://{account}.example/x").host_value(&"mine");
    assert_eq!(address(other).unwrap(), "https://mine.example/x");
}

#[test]
fn a_value_is_a_part_of_a_name_as_it_is_described() {
    assert!(matches!(builder().build(), Err(BuildError::Host { parameter }) if parameter == "account"));
    let long = "a".repeat(64);
    for value in ["", "a.b", "evil.example/", "a@b", "a:1", "-a", "a-", "ä", "a b", "{account}", "Mine", &*long] {
        let error = address(builder().host_value(&value)).unwrap_err();
        assert!(error.contains("`account`") && !error.contains("evil"), "{value}: {error}");
    }
    assert!(address(builder().endpoint("https://{other}.example").host_value(&"a")).is_err());
}

struct Boxes;

impl Handler for Boxes {
    fn resource(&self) -> &'static Resource {
        &RESOURCE
    }

    fn answer<'a>(&'a self, _index: usize, request: &'a Incoming) -> BoxFuture<'a, Result<Response, ErrorResponse>> {
        Box::pin(async move { Answer::new(()).respond(request) })
    }
}

#[tokio::test]
async fn the_path_of_an_endpoint_stands_in_front_on_both_sides() {
    let transport = Scripted::new([HttpResponse::new(200)]);
    let builder = ClientCore::builder(&BOXES).transport(transport.clone());
    let client = builder.endpoint("http://127.0.0.1:10000/mine").build().unwrap();
    client.call(&PING).build::<()>().await.unwrap();
    let url = transport.requests()[0].url.to_string();
    assert_eq!(url, "http://127.0.0.1:10000/mine/ping");

    let server = Server::new(&BOXES_CATALOG).offer(Boxes).into_router(RouterOptions::default());
    let router = Router::new().nest("/mine", server);
    for (path, status) in [("/mine/ping", 200), ("/mine/pong", 404), ("/ping", 404)] {
        let request = http::Request::get(path).body(AxumBody::empty()).unwrap();
        let response = router.clone().oneshot(request).await.unwrap();
        assert_eq!(response.status().as_u16(), status, "{path}");
        to_bytes(response.into_body(), 1024).await.unwrap();
    }
}
