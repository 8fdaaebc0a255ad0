//! Both sides of the second service: its traits, written for a few beds, answer its client.

use std::sync::{Arc, Mutex};

use xms_greenhouse::greenhouse::beds::{Bed, Day, LabelHeaders, Lamp, LookHeaders, Move, Plant};
use xms_greenhouse::greenhouse::server::{self, Beds, Notes};
use xms_greenhouse::greenhouse::{Greenhouse, error_code, version};
use xms_runtime::client::{Bytes, ErrorKind, InProcess};
use xms_runtime::server::{ErrorResponse, Incoming, Outcome, RequestRecord, Server};
use xms_runtime::{Version, WithHeaders};

/// The names of planted beds.
#[derive(Default)]
struct Garden {
    beds: Mutex<Vec<String>>,
}

impl Beds for Garden {
    async fn plant(&self, _request: &Incoming, body: Bed) -> Outcome<()> {
        self.beds.lock().unwrap().push(body.id);
        Ok(().into())
    }

    async fn r#move(&self, _request: &Incoming, bed: String, _body: Move) -> Outcome<()> {
        if self.beds.lock().unwrap().contains(&bed) {
            return Ok(().into());
        }
        Err(ErrorResponse::new(&error_code::WITHERED, format!("There is no bed {bed}.")))
    }

    async fn label(
        &self,
        request: &Incoming,
        bed: String,
        options: xms_greenhouse::greenhouse::beds::LabelOptions,
    ) -> Outcome<WithHeaders<String, LabelHeaders>> {
        let language = options.language.as_deref().unwrap_or("-");
        let label = format!("{bed} at {} in {language}", request.base_value(0));
        let headers = LabelHeaders::new().x_length(label.len() as i32);
        Ok(WithHeaders::new(label, headers).into())
    }

    async fn look(&self, _request: &Incoming, bed: String) -> Outcome<LookHeaders> {
        let headers = LookHeaders::new().etag(bed).x_day(Day::Fri).x_depth(30).x_lock("1234");
        Ok(headers.x_note([("ann", "dry"), ("bob", "wet")]).into())
    }
}

impl Notes for Garden {
    async fn write(&self, _request: &Incoming, note: String, body: String) -> Outcome<()> {
        self.beds.lock().unwrap().push(format!("{note}: {body}"));
        Ok(().into())
    }

    async fn copy(&self, _request: &Incoming, note: String, greenhouse_from: String) -> Outcome<()> {
        self.beds.lock().unwrap().push(format!("{note}: as {greenhouse_from}"));
        Ok(().into())
    }
}

type Log = Arc<Mutex<Vec<RequestRecord>>>;

fn garden() -> (Server, Log) {
    let log = Log::default();
    let seen = Arc::clone(&log);
    let server = Server::new(&xms_greenhouse::greenhouse::CATALOG)
        .offer(server::beds(Arc::new(Garden::default())))
        .offer(server::notes(Arc::new(Garden::default())))
        .on_request(move |one| seen.lock().unwrap().push(one));
    (server, log)
}

fn client(version: Version) -> (Greenhouse, Log) {
    let (server, log) = garden();
    (Greenhouse::builder("eu", "north").transport(InProcess::new(server)).api_version(version).build().unwrap(), log)
}

#[tokio::test]
async fn what_one_side_says_the_other_understands() {
    let (client, log) = client(version::V2022_11_30);
    let bed = Bed::new("b 7/ü").plant([Plant::new("tomato")]).devices([Lamp::new(40).into()]);
    client.beds().plant(&bed).await.unwrap();
    client.beds().r#move("b 7/ü", &Move::new(1, 2)).await.unwrap();
    let options = xms_greenhouse::greenhouse::beds::LabelOptions::new().language("en");
    let label = client.beds().label("b 7/ü").options(options).await.unwrap();
    assert_eq!((label.as_str(), label.headers.x_length), ("b 7/ü at north in en", Some(21)));
    let log = log.lock().unwrap();
    let understood: Vec<_> = log.iter().map(|seen| (seen.operation.unwrap(), seen.status)).collect();
    assert_eq!(understood, [("beds.plant", 201), ("beds.move", 200), ("beds.label", 200)]);
}

#[tokio::test]
async fn headers_alone_are_an_answer_in_its_version() {
    let (new, _) = client(version::V2022_11_30);
    let reply = new.beds().look("b7").with_reply().await.unwrap();
    let expected = LookHeaders::new()
        .etag("b7")
        .x_day(Day::Fri)
        .x_depth(30)
        .x_lock("1234")
        .x_note([("ann", "dry"), ("bob", "wet")]);
    assert_eq!(*reply.value(), expected);
    assert_eq!(reply.headers()["x-kind"], "bed");
    assert!(!format!("{:?} {:?}", reply.value(), reply.headers()).contains("1234"));
    let (old, log) = client(version::V2020_01_15);
    assert_eq!(old.beds().look("b7").await.unwrap().x_depth, None);
    assert_eq!(log.lock().unwrap()[0].left_out, ["x-depth"]);
}

#[tokio::test]
async fn a_fault_is_the_client_s_error() {
    let (client, _) = client(version::V2021_05_01);
    let error = client.beds().r#move("b9", &Move::new(1, 2)).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Service(_)));
    assert_eq!((error.status(), error.code()), (Some(410), Some("Withered")));
    // What nobody has written is not offered.
    let error = client.beds().prune("b7", &xms_greenhouse::greenhouse::beds::Prune::new(3)).await.unwrap_err();
    assert_eq!((error.status(), error.code()), (Some(404), Some("NotFound")));
}

async fn raw(method: &str, path: &str, version: Option<&str>, body: &'static str) -> (u16, String) {
    let mut request = http::Request::builder().method(method).uri(path);
    if let Some(version) = version {
        request = request.header("greenhouse-date", version);
    }
    let response = garden().0.answer(request.body(Bytes::from_static(body.as_bytes())).unwrap()).await;
    assert_eq!(response.headers()["x-request-id"].len(), 32);
    (response.status().as_u16(), String::from_utf8(response.body().to_vec()).unwrap())
}

#[tokio::test]
async fn what_does_not_fit_is_refused_with_a_reason() {
    let bed = "<bed xmlns='urn:greenhouse' id='b7'><plant>pea</plant></bed>";
    let newer = "<bed xmlns='urn:greenhouse' id='b7'><plant>pea</plant><Device><Watts>1</Watts><Kind>lamp</Kind></Device></bed>";
    for (method, path, version, body, status, code, message) in [
        ("POST", "/v/north/beds", None, bed, 400, "InvalidVersion", "The header `Greenhouse-Date` is missing."),
        ("POST", "/v/north/beds", Some("soon"), bed, 400, "InvalidVersion", "holds no version"),
        ("POST", "/v/north/beds", Some("2019-12-31"), bed, 400, "InvalidVersion", "no version before 2020-01-15"),
        ("GET", "/v/north/trees", Some("2020-01-15"), "", 404, "NotFound", "No operation has this path."),
        ("PUT", "/v/north/beds", Some("2020-01-15"), bed, 405, "MethodNotAllowed", "PUT is not among the methods"),
        ("POST", "/v/north/beds", Some("2020-01-15"), "<bed", 400, "InvalidBody", "The body cannot be read"),
        ("POST", "/v/north/beds", Some("2020-01-15"), newer, 400, "InvalidValue", "bed/Device exists since 2022-11-30"),
        (
            "POST",
            "/v/north/beds/b7?do=move",
            Some("2020-01-15"),
            "",
            400,
            "InvalidVersion",
            "Move exists since 2021-05-01",
        ),
    ] {
        let (answered, text) = raw(method, path, version, body).await;
        assert_eq!(answered, status, "{method} {path}: {text}");
        assert!(text.starts_with(&format!("<Problem xmlns=\"urn:greenhouse\" kind=\"{code}\">")), "{text}");
        assert!(text.contains(message), "{text} lacks {message}");
    }
    // Letters of the path have no case, and versions between the known ones are ordered by their date.
    let (status, text) = raw("POST", "/V/north/BEDS", Some("2020-06-01"), bed).await;
    assert_eq!((status, text.as_str()), (201, ""));
}

#[tokio::test]
async fn headers_say_what_is_put_at_a_path_with_slashes() {
    let garden = Arc::new(Garden::default());
    let log = Log::default();
    let seen = Arc::clone(&log);
    let server = Server::new(&xms_greenhouse::greenhouse::CATALOG)
        .offer(server::notes(Arc::clone(&garden)))
        .on_request(move |one| seen.lock().unwrap().push(one));
    let client = Greenhouse::builder("eu", "north").transport(InProcess::new(server)).build().unwrap();
    client.notes().write("beds/b 7/todo", "water").await.unwrap();
    client.notes().copy("b8//todo/", "beds/b 7/todo").await.unwrap();
    assert_eq!(client.notes().draw("b8", &[1]).await.unwrap_err().status(), Some(404));
    assert_eq!(*garden.beds.lock().unwrap(), ["beds/b 7/todo: water", "b8//todo/: as beds/b 7/todo"]);
    let seen = |seen: &RequestRecord| format!("{} {}", seen.operation.unwrap(), seen.path);
    let seen: Vec<String> = log.lock().unwrap().iter().map(seen).collect();
    assert_eq!(
        seen,
        [
            "notes.write /v/north/notes/beds/b%207/todo",
            "notes.copy /v/north/notes/b8//todo/",
            "notes.draw /v/north/notes/b8"
        ]
    );
    let error = client.notes().write("a/../b", "water").await.unwrap_err();
    assert!(error.to_string().contains("`note`"), "{error}");
}

#[tokio::test]
async fn a_request_that_says_neither_is_refused() {
    let (server, _) = garden();
    let put = |kind: Option<&str>| {
        let request = http::Request::put("/v/north/notes/a").header("greenhouse-date", "2020-01-15");
        let request = kind
            .map(|kind| ("greenhouse-kind", kind))
            .into_iter()
            .fold(request, |request, (name, kind)| request.header(name, kind));
        request.body(Bytes::from_static(b"x")).unwrap()
    };
    assert_eq!(server.answer(put(Some("TEXT"))).await.status(), 201);
    for kind in [None, Some("song")] {
        assert_eq!(server.answer(put(kind)).await.status(), 400);
    }
}
