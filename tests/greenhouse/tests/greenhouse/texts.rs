//! Bodies that are one value as text, on both sides.

use std::sync::{Arc, Mutex};

use xms_greenhouse::greenhouse::server::{self, Signs};
use xms_greenhouse::greenhouse::signs::Sign;
use xms_greenhouse::greenhouse::{Greenhouse, version};
use xms_runtime::client::{ErrorKind, HttpResponse, InProcess, Scripted};
use xms_runtime::server::{Bytes, Incoming, Outcome, Server};
use xms_runtime::{DateTime, Gate, Version};

/// What stands on the only door.
struct Door(Mutex<Sign>);

impl Signs for Door {
    async fn turn(&self, _request: &Incoming, _door: String, body: Sign) -> Outcome<Sign> {
        Ok(std::mem::replace(&mut *self.0.lock().unwrap(), body).into())
    }

    async fn reopen(&self, _request: &Incoming, _door: String, body: DateTime) -> Outcome<Option<f64>> {
        Ok((body == moment()).then_some(f64::INFINITY).into())
    }
}

fn moment() -> DateTime {
    "2014-01-01T00:00:00Z".parse().unwrap()
}

fn server() -> Server {
    Server::new(&xms_greenhouse::greenhouse::CATALOG).offer(server::signs(Arc::new(Door(Mutex::new(Sign::Open)))))
}

fn in_process(version: Version) -> Greenhouse {
    let builder = Greenhouse::builder("eu", "north").transport(InProcess::new(server()));
    builder.api_version(version).build().unwrap()
}

#[tokio::test]
async fn what_one_side_writes_the_other_reads() {
    let client = in_process(version::V2022_11_30);
    assert_eq!(client.signs().turn("front", "lunch").await.unwrap(), Sign::Open);
    assert_eq!(client.signs().turn("front", Sign::from("away")).await.unwrap(), Sign::Lunch);
    assert_eq!(client.signs().turn("front", Sign::Closed).await.unwrap(), Sign::from("away"));
    assert_eq!(client.signs().reopen("front", moment()).await.unwrap(), Some(f64::INFINITY));
    let later: DateTime = "2015-01-01T00:00:00Z".parse().unwrap();
    assert_eq!(client.signs().reopen("front", later).await.unwrap(), None);
}

#[tokio::test]
async fn they_stand_on_the_wire_in_their_own_form() {
    let plain = |text: &'static str| HttpResponse::new(200).body(text);
    let transport = Scripted::new([plain("7.5\r\n"), plain("many"), plain("")]);
    let builder = Greenhouse::builder("eu", "north").transport(transport.clone());
    let client = builder.api_version(version::V2021_05_01).build().unwrap();
    assert_eq!(client.signs().reopen("front", moment()).await.unwrap(), Some(7.5));
    for _ in 0..2 {
        let error = client.signs().reopen("front", moment()).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Decode(_)), "{error}");
    }
    let sent = &transport.requests()[0];
    assert_eq!(
        (&sent.body[..], sent.headers["content-type"].as_bytes()),
        (&b"Wed, 01 Jan 2014 00:00:00 GMT"[..], &b"text/plain"[..])
    );
}

#[tokio::test]
async fn what_a_version_does_not_have_is_refused_on_both_sides() {
    let client = in_process(version::V2021_05_01);
    let error = client.signs().turn("front", Sign::Lunch).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Version(_)), "{error}");
    assert!(error.to_string().contains("the body = `lunch` exists since 2022-11-30"), "{error}");
    let error = client.signs().turn("front", Sign::Lunch).gate(Gate::Off).await.unwrap_err();
    assert_eq!(error.status(), Some(400), "{error}");
}

#[tokio::test]
async fn what_is_no_such_text_is_refused() {
    let post = |body: &'static [u8]| {
        let request = http::Request::post("/v/north/signs/front").header("Greenhouse-Date", "2021-05-01");
        request.body(Bytes::from_static(body)).unwrap()
    };
    let server = server();
    for (body, status) in
        [(&b"Wed, 01 Jan 2014 00:00:00 GMT"[..], 200), (b"2014-01-01", 400), (b"", 400), (b"\xff", 400)]
    {
        let answer = server.answer(post(body)).await;
        assert_eq!(answer.status(), status, "{body:?}");
    }
    let answer = server.answer(post(b"Wed, 01 Jan 2014 00:00:00 GMT")).await;
    assert_eq!((&answer.body()[..], answer.headers()["content-type"].as_bytes()), (&b"INF"[..], &b"text/x-hours"[..]));
}
