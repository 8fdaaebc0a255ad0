//! Which operation a request means, where several paths could be its.

use allocation_counter::measure;
use xms_runtime::route::Routes;
use xms_runtime::{Body, Catalog, Kind, Method, Operation, Parameter, Resource, Service, Version};

const NAME: Parameter = Parameter::new("name", Kind::String);

static ONE: Operation = Operation::new("one", "", Method::Get, "/things/{name}").path_parameters(&[NAME]);
static ALL: Operation = Operation::new("all", "", Method::Get, "/things/all");
static PARTS: Operation = Operation::new("parts", "", Method::Get, "/things/{name}/parts").path_parameters(&[NAME]);
static PAIR: Operation =
    Operation::new("pair", "", Method::Get, "/things/{name}-{other}/parts").path_parameters(&[NAME, NAME]);
static TWIN: Operation = Operation::new("twin", "", Method::Get, "/THINGS/all");
static CLEAR: Operation = Operation::new("clear", "", Method::Delete, "/things/{name}").path_parameters(&[NAME]);
static SOME: Operation =
    Operation::new("some", "", Method::Get, "/things/all").query(&[Parameter::constant("comp", "some")]);

static RESOURCE: Resource = Resource {
    name: "things",
    title: "Things",
    operations: &[&ONE, &ALL, &PARTS, &PAIR, &TWIN, &CLEAR, &SOME],
    ..Resource::BASE
};

static THINGS: Service = Service {
    name: "things",
    title: "Things",
    endpoint: "https://things.example",
    base_path: "/{account}",
    base_parameters: &[NAME],
    default_version: Version::new(2014, 1, 1),
    ..Service::BASE
};

static THINGS_CATALOG: Catalog = Catalog::new(&THINGS, &[&RESOURCE]);

/// The operation that a request means, and the values in its path.
fn found(method: &str, target: &str) -> Option<(&'static str, Vec<String>)> {
    let route = Routes::new(&THINGS_CATALOG).find(method, target, |_| None, b"")?;
    Some((route.operation.id, route.base.into_iter().chain(route.path).collect()))
}

fn means(id: &'static str, values: &[&str]) -> Option<(&'static str, Vec<String>)> {
    Some((id, values.iter().map(|value| (*value).to_owned()).collect()))
}

#[test]
fn more_literal_segments_win_and_then_more_constants() {
    assert_eq!(found("GET", "/a/things/b"), means("one", &["a", "b"]));
    assert_eq!(found("GET", "/a/things/all?comp=SOME"), means("some", &["a"]));
    assert_eq!(found("DELETE", "/a/things/all"), means("clear", &["a", "all"]));
    // Nothing but the author's order tells these apart.
    assert_eq!(found("GET", "/a/things/all"), means("all", &["a"]));
    assert_eq!(found("GET", "/a/things/b-c/parts"), means("parts", &["a", "b-c"]));
    // The query selects an operation that has another path.
    assert_eq!(found("GET", "/a/things/b?comp=some"), None);
}

#[test]
fn a_literal_that_leads_nowhere_is_a_value() {
    assert_eq!(found("GET", "/a/Things/All/parts/"), means("parts", &["a", "All"]));
    assert_eq!(found("GET", "/a/things/all/more"), None);
}

#[test]
fn what_a_segment_cannot_be_is_not_found() {
    assert_eq!(found("GET", "/a/things/%41"), means("one", &["a", "A"]));
    for target in ["/a/things/", "/a/things/%ff", "/a/things", "", "/", "things/all"] {
        assert_eq!(found("GET", target), None, "{target}");
    }
}

#[test]
fn methods_are_told_once() {
    assert_eq!(Routes::new(&THINGS_CATALOG).methods().collect::<Vec<_>>(), [Method::Get, Method::Delete]);
}

static ON: Operation = Operation::new("on", "", Method::Post, "/switch").body(literal("on"));
static OFF: Operation = Operation::new("off", "", Method::Post, "/switch").body(literal("<Off/>"));
static ASK: Operation = Operation::new("ask", "", Method::Post, "/switch");

const fn literal(text: &'static str) -> Body {
    Body::Literal { text, content_type: "text/plain" }
}

static SWITCH: Resource =
    Resource { name: "switch", title: "Switch", operations: &[&ON, &OFF, &ASK], ..Resource::BASE };
static SWITCHES: Catalog = Catalog::new(&Service::BASE, &[&SWITCH]);

#[test]
fn a_fixed_body_tells_operations_apart() {
    let routes = Routes::new(&SWITCHES);
    let found = |body: &[u8]| routes.find("POST", "/switch", |_| None, body).map(|route| route.operation.id);
    assert_eq!(
        [found(b"on"), found(b" on\n"), found(b"<Off/>"), found(b"")],
        [Some("on"), Some("on"), Some("off"), Some("ask")]
    );
    assert_eq!([found(b"up"), found(b"<On/>")], [None, None]);
}

static BLOCK: Operation =
    Operation::new("block", "", Method::Put, "/{name}").path_parameters(&[NAME]).headers(&[BLOB_TYPE]);
static PAGE: Operation = Operation::new("page", "", Method::Put, "/{name}")
    .path_parameters(&[NAME])
    .headers(&[Parameter::constant("x-type", "page"), Parameter::new("x-length", Kind::Int64).required()]);
static COPY: Operation = Operation::new("copy", "", Method::Put, "/{name}")
    .path_parameters(&[NAME])
    .headers(&[Parameter::new("x-from", Kind::String).required()]);
static LATER: Operation = Operation::new("later", "", Method::Put, "/{name}")
    .path_parameters(&[NAME])
    .headers(&[BLOB_TYPE, Parameter::new("x-from", Kind::String).required()]);
const BLOB_TYPE: Parameter = Parameter::constant("x-type", "block");

static BLOBS: Resource = Resource { operations: &[&BLOCK, &PAGE, &COPY, &LATER], ..Resource::BASE };
static STORE: Catalog = Catalog::new(&Service::BASE, &[&BLOBS]);

#[test]
fn headers_tell_operations_apart_by_their_value_and_by_being_there() {
    let routes = Routes::new(&STORE);
    let found = |headers: &[(&str, &'static str)]| {
        let header = |name: &str| headers.iter().find(|(other, _)| *other == name).map(|(_, value)| *value);
        routes.find("PUT", "/a", header, b"").map(|route| route.operation.id)
    };
    assert_eq!(found(&[("x-type", "Block")]), Some("block"));
    assert_eq!(found(&[("x-type", "page"), ("x-length", "1")]), Some("page"));
    assert_eq!(found(&[("x-from", "/b")]), Some("copy"));
    // The one of which more is met.
    assert_eq!(found(&[("x-from", "/b"), ("x-type", "block")]), Some("later"));
    for none in [&[][..], &[("x-type", "other")], &[("x-type", "page")]] {
        assert_eq!(found(none), None, "{none:?}");
    }
}

static FILES: Operation = Operation::new("files", "", Method::Get, "/files/{name}").path_parameters(&[NAME]);
static FILE: Operation =
    Operation::new("file", "", Method::Get, "/files/{name}/{path+}").path_parameters(&[NAME, NAME]);
static SHARED: Operation = Operation::new("shared", "", Method::Get, "/{name}/{name}/x").path_parameters(&[NAME, NAME]);
static ABOUT: Operation =
    Operation::new("about", "", Method::Get, "/files/{name}/{path}").path_parameters(&[NAME, NAME]).query(&[FACTS]);
const FACTS: Parameter = Parameter::constant("comp", "facts");

static FOLDER: Resource = Resource { operations: &[&FILE, &FILES, &SHARED, &ABOUT], ..Resource::BASE };
static DRIVE: Catalog = Catalog::new(&Service::BASE, &[&FOLDER]);

#[test]
fn the_rest_of_a_path_is_one_value_where_no_other_path_fits() {
    let routes = Routes::new(&DRIVE);
    let found = |target: &str| {
        let route = routes.find("GET", target, |_| None, b"")?;
        Some(format!("{} {}", route.operation.id, route.path.join("|")))
    };
    assert_eq!(found("/files/a").as_deref(), Some("files a"));
    assert_eq!(found("/files/a/").as_deref(), Some("files a"));
    assert_eq!(found("/files/a/b/c%20d/").as_deref(), Some("file a|b/c d/"));
    assert_eq!(found("/files/a/y").as_deref(), Some("file a|y"));
    assert_eq!(found("/files/a/x").as_deref(), Some("shared files|a"));
    assert_eq!(found("/other/a/x").as_deref(), Some("shared other|a"));
    assert_eq!(found("/files/a/b?comp=facts").as_deref(), Some("about a|b"));
    assert_eq!(found("/files/a/b/c?comp=facts"), None);
}

/// So many operations, each with a path of its own.
fn catalog(count: usize) -> &'static Catalog {
    let operation = |number: usize| {
        let text: &'static str = Box::leak(format!("/Part{number:05}/{{name}}").into_boxed_str());
        let operation = Operation::new(text, "", Method::Get, text).path_parameters(&[NAME]);
        &*Box::leak(Box::new(operation))
    };
    let operations = Box::leak((0..count).map(operation).collect::<Vec<_>>().into_boxed_slice());
    let resource = Box::leak(Box::new(Resource { operations, ..Resource::BASE }));
    let resources: &'static [&'static Resource] = Box::leak(Box::new([&*resource]));
    Box::leak(Box::new(Catalog::new(&THINGS, resources)))
}

#[test]
fn routes_grow_as_operations_do_and_finding_one_does_not() {
    let made = |count: usize| {
        let catalog = catalog(count);
        let built = measure(|| drop(Routes::new(catalog))).bytes_total;
        let routes = Routes::new(catalog);
        let target = format!("/a/p%61RT{:05}/b", count - 1);
        let found =
            measure(|| assert!(routes.find("GET", &target, |_| None, b"").is_some_and(|found| found.path == ["b"])));
        (built, found.bytes_total)
    };
    let [(few, first), (some, second), (many, third)] = [500, 1_000, 2_000].map(made);
    assert!(some <= few * 2 + few / 4 && many <= some * 2 + some / 4, "{few} {some} {many}");
    assert_eq!((first, second), (second, third));
}

#[test]
fn targets_cost_what_they_are_long() {
    let routes = Routes::new(&THINGS_CATALOG);
    let cost = |count: usize| {
        let target = format!("/a/things/b{}?{}", "/%2f".repeat(count), "a=b&".repeat(count));
        measure(|| assert!(routes.find("GET", &target, |_| None, b"").is_none())).bytes_total
    };
    let (short, long) = (cost(1_000), cost(4_000));
    assert!(long <= short * 5, "{short} {long}");
}
