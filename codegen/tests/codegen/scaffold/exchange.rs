//! Operations from captured exchanges: what headers, query, status and version say.

use std::fs;

use xms_codegen::scaffold::{Exchange, FirstVersion, NewOperation, Sample, ScaffoldError};

use super::{plan, project};
use crate::support::run_with_input;

const REQUEST: &str = "PUT /12345/services/hostedservices/contoso/labels/Top%201?depth=2 HTTP/1.1\r\n\
    Host: cloud.example\r\nx-ms-version: 2013-03-01\r\nContent-Type: application/xml\r\nx-ms-lease-key: abc\r\n\
    Accept: */*\r\n\r\n<Label xmlns=\"http://schemas.microsoft.com/windowsazure\"><Text>a</Text></Label>";
const ANSWER: &str = "HTTP/1.1 201 Created\r\nDate: Tue, 29 Apr 2014 18:30:38 GMT\r\nServer: x\r\n\
    Last-Modified: Tue, 29 Apr 2014 18:30:38 GMT\r\nContent-Length: 0\r\n\r\n";

fn exchange() -> Exchange {
    Exchange::from_http(&Sample::new("request.txt", REQUEST), Some(&Sample::new("answer.txt", ANSWER))).unwrap()
}

/// The file that a plan of an exchange would write, or why there is none.
fn written(line: &str, exchange: Exchange) -> Result<String, ScaffoldError> {
    let mut wanted = NewOperation::new("labels.put", line, FirstVersion::Unversioned);
    wanted.exchange = Some(exchange);
    plan(&project(), &wanted).map(|plan| plan.files[0].after.clone())
}

#[test]
fn an_exchange_says_what_is_typed_otherwise() {
    let text = written("", exchange()).unwrap();
    for part in [
        "seen             = \"2013-03-01\"\n",
        "\"PUT /services/hostedservices/{cloud-service-name}/labels/{label-name}\"",
        "depth = { type = \"int32\", doc = \"\" }",
        "status           = 201",
        "x-ms-lease-key = { type = \"string\", secret = true, doc = \"\" }",
        "Last-Modified = { type = \"http-date\", doc = \"\" }",
        "{ cloud-service-name = \"contoso\", label-name = \"Top 1\" }",
        "query   = { depth = \"2\" }",
        "headers = { x-ms-lease-key = \"abc\" }",
        "[element.Label]",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    for common in ["Host", "Accept", "x-ms-version", "Content-", "Server", "Date ="] {
        assert!(!text.contains(common), "{common}\n{text}");
    }
}

#[test]
fn what_is_given_goes_before_the_exchange() {
    let line = "PUT /services/hostedservices/{cloud-service-name}/labels/{label}?depth=2";
    let text = written(line, exchange()).unwrap();
    assert!(text.contains(line) && text.contains("label = \"Top 1\"") && !text.contains("depth = {"), "{text}");
}

#[test]
fn an_exchange_may_not_do() {
    let failed = ANSWER.replace("201 Created", "404 Not Found");
    let of = |request: &str, answer: &str| {
        let exchange =
            Exchange::from_http(&Sample::new("request.txt", request), Some(&Sample::new("answer.txt", answer)));
        written("", exchange.unwrap()).unwrap_err().to_string()
    };
    assert!(of(REQUEST, &failed).contains("the status 404"));
    assert!(of(&REQUEST.replace("x-ms-version", "x-other"), ANSWER).contains("--seen"));
}

#[test]
fn the_command_reads_messages_and_har_files() {
    let folder = project();
    fs::write(folder.path().join("request.txt"), REQUEST).unwrap();
    fs::write(folder.path().join("answer.txt"), ANSWER).unwrap();
    let har = r#"{"log": {"entries": [{
        "request": {"method": "GET", "url": "https://cloud.example/12345/notes?top=5", "headers": [
            {"name": "X-MS-Version", "value": "2014-06-01"}]},
        "response": {"status": 200, "headers": [{"name": "Content-Type", "value": "text/plain"}],
            "content": {"text": "hello"}}}, {}]}}"#;
    fs::write(folder.path().join("cloud.har"), har).unwrap();
    let run = |arguments: &[&str], code| {
        let (out, messages) = run_with_input(folder.path(), &[&["new", "operation"], arguments].concat(), "", code);
        out + &messages
    };
    run(&["labels.put", "--http-request", "request.txt", "--http-response", "answer.txt"], 0);
    assert!(run(&["notes.get", "--har", "cloud.har"], 2).contains("has 2 entries; say with --entry"));
    run(&["notes.get", "--har", "cloud.har", "--entry", "1"], 0);
    let text = fs::read_to_string(folder.path().join("api-spec/cloud/notes.toml")).unwrap();
    assert!(text.contains("{ text = \"text/plain\" }") && text.contains("\nhello\n"), "{text}");
    assert!(run(&["a.b", "--http-response", "answer.txt"], 2).contains("--http-request"));
    // A text that is one value.
    for (name, body, kind) in
        [("count", "7", "int32"), ("open", "true", "bool"), ("since", "2014-06-01T00:00:00Z", "date-time")]
    {
        fs::write(folder.path().join("har"), har.replace("hello", body).replace("notes?top=5", name)).unwrap();
        let printed = run(&[&format!("{name}.get"), "--har", "har", "--entry", "1"], 0);
        let text = fs::read_to_string(folder.path().join(format!("api-spec/cloud/{name}.toml"))).unwrap();
        assert!(text.contains(&format!("{{ text = \"text/plain\", type = \"{kind}\" }}")), "{text}");
        assert!(printed.contains(&format!("the sample is `{kind}`; it may be text")), "{printed}");
    }
}
