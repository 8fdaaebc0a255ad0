//! Spector's client against the generated server. It compares bodies byte by byte, with the white space that people like
//! to read: what it gets is compared here, by what it says.

use std::sync::Arc;

use http::Request;
use serde_json::Value;
use tokio::net::TcpListener;
use xms_runtime::server::{Bytes, ErrorResponse, Incoming, Outcome, RouterOptions, Server};
use xms_smithy::compare::canonical;
use xms_spector::payload::pageable::{LinkedPetListResult, ListWithContinuationOptions, PetListResult};
use xms_spector::payload::xml::*;
use xms_spector::payload::{CATALOG, server};

use super::node::{installed, node, spector};
use super::values;

/// Answers as the scenarios say, and takes nothing else than what they send.
struct Scenarios;

macro_rules! documents_of_server {
    ($($get:ident $put:ident $type:ident $value:ident();)+) => {
        impl server::Xml for Scenarios {
            $(
                async fn $get(&self, _request: &Incoming) -> Outcome<$type> {
                    Ok(values::$value().into())
                }

                async fn $put(&self, _request: &Incoming, body: $type) -> Outcome<()> {
                    if body == values::$value() {
                        return Ok(().into());
                    }
                    Err(ErrorResponse::other(400, "400", format!("it is {body:?}")))
                }
            )+

            async fn get_error(&self, _request: &Incoming) -> Outcome<SimpleModel> {
                Err(ErrorResponse::other(400, "400", "Something went wrong"))
            }
        }
    };
}
values::documents!(documents_of_server);

impl server::Pageable for Scenarios {
    async fn list_with_continuation(
        &self,
        _request: &Incoming,
        options: ListWithContinuationOptions,
    ) -> Outcome<PetListResult> {
        let [first, second, third, fourth] = values::pets();
        Ok(match options.marker {
            None => PetListResult::new([first, second]).next_marker("page2").into(),
            Some(_) => PetListResult::new([third, fourth]).into(),
        })
    }

    async fn list_with_next_link(&self, request: &Incoming) -> Outcome<LinkedPetListResult> {
        let [first, second, ..] = values::pets();
        let host = request.headers().get("host").and_then(|host| host.to_str().ok());
        let base = host.map_or_else(|| "PLACEHOLDER_BASE_URL".to_owned(), |host| format!("http://{host}"));
        let link = format!("{base}/payload/pageable/xml/list-with-next-link/nextPage");
        Ok(LinkedPetListResult::new([first, second]).next_link(link.as_str()).into())
    }

    async fn next_page(&self, _request: &Incoming) -> Outcome<LinkedPetListResult> {
        let [.., third, fourth] = values::pets();
        Ok(LinkedPetListResult::new([third, fourth]).into())
    }
}

fn scenarios() -> Server {
    let scenarios = Arc::new(Scenarios);
    Server::new(&CATALOG).offer(server::xml(scenarios.clone())).offer(server::pageable(scenarios))
}

#[tokio::test(flavor = "multi_thread")]
async fn spectors_client_may_write_everything() {
    let Some(folder) = installed() else { return };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let router = scenarios().into_router(RouterOptions::default());
    let serving = tokio::spawn(async move { axum::serve(listener, router).await });
    let knock = spector(&folder)
        .args(["knock", "node_modules/@typespec/http-specs/specs", "--baseUrl", &address, "--filter", "payload/xml/**"])
        .output();
    let output = String::from_utf8(knock.await.unwrap().stdout).unwrap();
    serving.abort();
    // `✓ Scenario: Payload_Xml_SimpleModelValue_put`, with colours.
    let passed = output.lines().filter(|line| line.contains('✓') && line.contains("_put"));
    assert_eq!(passed.count(), 14, "{output}");
}

#[tokio::test]
async fn what_is_read_says_what_the_scenarios_say() {
    let Some(folder) = installed() else { return };
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/spector/scenarios.cjs");
    let output = node(&folder).arg(script).output().await.unwrap();
    let answers: Value = serde_json::from_slice(&output.stdout).unwrap();
    let server = scenarios();
    let answers = answers.as_array().unwrap();
    for answer in answers {
        let request = Request::get(answer["target"].as_str().unwrap()).body(Bytes::new()).unwrap();
        let response = server.answer(request).await;
        assert_eq!(answer["status"], response.status().as_u16(), "{answer}");
        let text = String::from_utf8(response.body().to_vec()).unwrap();
        assert_eq!(canonical(&text), canonical(answer["body"].as_str().unwrap()), "{answer}");
    }
    assert_eq!(answers.len(), 19);
}
