//! Parameters with several values, and those that a client makes, on both sides.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use xms_greenhouse::greenhouse::baskets::{Extra, GatherHeaders, GatherOptions};
use xms_greenhouse::greenhouse::server::{self, Baskets};
use xms_greenhouse::greenhouse::{Greenhouse, version};
use xms_runtime::client::{HttpResponse, InProcess, RetryPolicy, Scripted};
use xms_runtime::server::{Incoming, Outcome, Server};
use xms_runtime::{DateTime, Dictionary, Joined, Uuid};

const KEYS: [&str; 2] = ["hunter2", "correct, horse"];

/// What was asked for.
type Order = Option<(Vec<i32>, GatherOptions)>;

#[derive(Clone, Default)]
struct Kitchen(Arc<Mutex<Order>>);

impl Baskets for Kitchen {
    async fn gather(&self, _request: &Incoming, row: Vec<i32>, options: GatherOptions) -> Outcome<GatherHeaders> {
        let headers = GatherHeaders::new().ripe(moments()).name(options.name.clone());
        *self.0.lock().unwrap() = Some((row, options));
        Ok(headers.into())
    }
}

fn moments() -> Vec<DateTime> {
    ["2014-04-29T18:30:38Z", "2014-04-30T18:30:38Z"].map(|text| text.parse().unwrap()).into()
}

fn everything() -> GatherOptions {
    let names = ["Ann", "Bob, the \"smith\"", ""].map(str::to_owned);
    GatherOptions::new()
        .with([Extra::Leaf, Extra::Stalk])
        .name(names)
        .key(KEYS.map(str::to_owned))
        .wishes([("colour", vec!["red".to_owned(), "a,b".to_owned()]), ("size", vec!["1".to_owned()])])
}

fn token() -> Uuid {
    "00000000-0000-4000-8000-000000000000".parse().unwrap()
}

#[tokio::test]
async fn what_one_side_lists_the_other_reads() {
    let kitchen = Kitchen::default();
    let server = Server::new(&xms_greenhouse::greenhouse::CATALOG).offer(server::baskets(Arc::new(kitchen.clone())));
    let client = Greenhouse::builder("eu", "north")
        .transport(InProcess::new(server))
        .api_version(version::V2022_11_30)
        .generate_with(token)
        .build()
        .unwrap();
    let headers = client.baskets().gather([1, 2]).options(everything()).await.unwrap();
    assert_eq!(headers, GatherHeaders::new().ripe(moments()).name(everything().name));
    let (row, options) = kitchen.0.lock().unwrap().take().unwrap();
    assert_eq!(row, [1, 2]);
    assert_eq!(options, everything().token(token()));
    // Nothing at all is none.
    client.baskets().gather([1]).await.unwrap();
    let (_, options) = kitchen.0.lock().unwrap().take().unwrap();
    assert_eq!((options.with, options.wishes, options.name), (Joined::new(), Dictionary::new(), Vec::new()));
}

#[tokio::test]
async fn options_are_given_anywhere_in_a_call() {
    let (client, transport) = scripted(vec![ripe(), ripe(), ripe()]);
    let options = || GatherOptions::new().token(token());
    let call = || client.baskets().gather(vec![1]);
    call().options(options()).with_reply().await.unwrap();
    call().api_version(version::V2022_11_30).with_reply().options(options()).timeout(Duration::MAX).await.unwrap();
    call().options(options()).pages().next().await.unwrap().unwrap();
    let requests = transport.requests();
    assert_eq!(requests[0].url, requests[1].url);
    assert!(requests.iter().all(|request| request.headers == requests[0].headers), "{requests:?}");
}

fn scripted(responses: Vec<HttpResponse>) -> (Greenhouse, Scripted) {
    let transport = Scripted::new(responses);
    let client = Greenhouse::builder("eu", "north").transport(transport.clone()).api_version(version::V2022_11_30);
    (client.retry(RetryPolicy::DEFAULT.delays(Duration::ZERO, Duration::ZERO)).build().unwrap(), transport)
}

fn ripe() -> HttpResponse {
    HttpResponse::new(200).header("x-green-ripe", "Tue, 29 Apr 2014 18:30:38 GMT, Wed, 30 Apr 2014 18:30:38 GMT")
}

#[tokio::test]
async fn they_stand_on_the_wire_as_http_lists_them() {
    let (client, transport) = scripted(vec![ripe().header("x-green-name", "a , \"b, c\"").header("x-green-name", "d")]);
    let headers = client.baskets().gather([1, 2]).options(everything()).await.unwrap();
    assert_eq!((headers.ripe, headers.name), (moments(), ["a", "b, c", "d"].map(str::to_owned).into()));
    let requests = transport.requests();
    let query = requests[0].url.query().unwrap();
    assert_eq!(query, "row=1&row=2&with=leaf,stalk&colour=red&colour=a,b&size=1");
    assert_eq!(requests[0].headers["x-green-name"], "Ann, \"Bob, the \\\"smith\\\"\", \"\"");
    assert!(!format!("{requests:?} {:?}", everything()).contains("hunter2"));
}

#[tokio::test]
async fn each_of_several_secrets_is_masked() {
    let problem = "<Problem xmlns='urn:greenhouse' kind='Withered'><Text>correct, horse opens nothing, nor hunter2</Text></Problem>";
    let (client, _) = scripted(vec![HttpResponse::new(410).body(problem)]);
    let error = client.baskets().gather([1]).options(everything()).await.unwrap_err();
    let shown = format!("{error} {error:?}");
    assert!(shown.contains("opens nothing") && !shown.contains("horse") && !shown.contains("hunter2"), "{shown}");
}

#[tokio::test]
async fn each_value_is_checked_by_itself() {
    let (client, transport) = scripted(Vec::new());
    let wrong = client.baskets().gather([9, 10]).await.unwrap_err().to_string();
    assert!(wrong.contains("query parameter `row` is above its maximum of 9"), "{wrong}");
    let none = client.baskets().gather([]).await.unwrap_err().to_string();
    assert!(none.contains("query parameter `row` is required"), "{none}");
    let options = GatherOptions::new().with([Extra::Stalk]);
    let call = client.baskets().gather([1]).options(options).api_version(version::V2021_05_01);
    let late = call.await.unwrap_err().to_string();
    assert!(late.contains("`with` = `stalk` exists since 2022-11-30"), "{late}");
    let options = GatherOptions::new().with([Extra::from("a,b")]);
    let delimiter = client.baskets().gather([1]).options(options).await.unwrap_err().to_string();
    assert!(delimiter.contains("query parameter `with`"), "{delimiter}");
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn what_the_client_makes_is_the_same_in_each_attempt() {
    let busy = || HttpResponse::new(503);
    let (client, transport) = scripted(vec![busy(), busy(), ripe(), ripe(), ripe()]);
    client.baskets().gather([1]).await.unwrap();
    client.baskets().gather([1]).await.unwrap();
    client.baskets().gather([1]).options(GatherOptions::new().token(token())).await.unwrap();
    let sent =
        |request: &xms_runtime::client::HttpRequest| request.headers["x-green-token"].to_str().unwrap().to_owned();
    let tokens: Vec<String> = transport.requests().iter().map(sent).collect();
    assert_eq!((&tokens[0], &tokens[0]), (&tokens[1], &tokens[2]));
    assert_ne!(tokens[2], tokens[3]);
    assert_eq!(tokens[4], token().to_string());
    // Version and variant of a random UUID.
    assert_eq!(&tokens[0][14..15], "4");
    assert!("89ab".contains(&tokens[0][19..20]), "{tokens:?}");
}
