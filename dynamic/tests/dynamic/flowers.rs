//! A small service, described in the test, called and served.

use std::fs;
use std::path::Path;

use xms_dynamic::serve::Options;

use crate::support::{Service, xms_call, xms_call_on};

const SERVICE: &str = r#"
title    = "Flowers"
summary  = "Beds of flowers."
endpoint = "https://flowers.example"
namespace = "urn:flowers"
request-id-header = "x-flowers-request-id"
[version]
header  = "x-flowers-version"
default = "2014-06-01"
known   = ["2013-01-01", "2014-06-01"]
[error-reply]
element = "Error"
[error.NoSuchBed]
status = 404
doc    = "There is no such bed."
[error.BadBody]
status = 400
doc    = "The body is wrong."
[refusals]
body = "BadBody"
value = "BadBody"
"#;

const BEDS: &str = r#"
title   = "Beds"
summary = "Beds of flowers."

[operation.list]
summary    = "Lists beds."
request    = "GET /beds"
query      = { colour = { type = "Colour", doc = "Only of that." }, limit = { type = "int32", doc = "How many." } }
response   = "Beds"
[[operation.list.example]]
name    = "two beds"
version = "2014-06-01"
response = '''
<Beds xmlns="urn:flowers">
  <Bed><Name>roses</Name><Colour>Red</Colour><Plants><Plant>rose</Plant><Plant>moss</Plant></Plants></Bed>
  <Bed><Name>lilies</Name><Colour>White</Colour><Watered>true</Watered></Bed>
</Beds>
'''
[[operation.list.example]]
name    = "no beds at all"
version = "2014-06-01"
status  = 404
response = '<Error xmlns="urn:flowers"><Code>NoSuchBed</Code><Message>There is none.</Message></Error>'

[operation.get]
summary  = "Reads a bed."
request  = "GET /beds/{name}"
path     = { name = { doc = "Its name." } }
response = "Bed"
[[operation.get.example]]
name    = "a bed"
version = "2014-06-01"
path    = { name = "roses" }
response = '<Bed xmlns="urn:flowers"><Name>roses</Name><Colour>Red</Colour></Bed>'
[[operation.get.example]]
name    = "no such bed"
version = "2014-06-01"
path    = { name = "weeds" }
status  = 404
response = '<Error xmlns="urn:flowers"><Code>NoSuchBed</Code><Message>There is no bed weeds.</Message></Error>'

[operation.plant]
summary = "Plants a bed."
request = "PUT /beds"
headers = { x-flowers-key = { secret = true, doc = "Opens the shed." } }
body    = "Bed"
status  = 201

[element.Beds]
summary = "Beds."
[element.Beds.fields]
Bed = { list = "Bed", flat = true, doc = "Each of them." }

[element.Bed]
summary = "A bed."
[element.Bed.fields]
Name    = { type = "string", required = true, max = 10, doc = "Its name." }
Colour  = { type = "Colour", doc = "Its colour." }
Watered = { type = "bool", since = "2014-06-01", doc = "Whether it was watered." }
Plants  = { list = "string", item = "Plant", doc = "What grows in it." }
Inside  = { type = "Bed", doc = "A bed in the bed." }
Labels  = { map = "string", entry = "Label", doc = "What is written on it." }
Count   = { type = "int32", doc = "How many flowers." }

[element.Error]
summary = "An error."
[element.Error.fields]
Code    = { type = "string", required = true, doc = "Its code." }
Message = { type = "string", doc = "What it means." }

[enum.Colour]
summary = "A colour."
[enum.Colour.values]
Red   = "Red."
White = "White."
"#;

/// A folder of descriptions with one service.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let flowers = folder.path().join("flowers");
    fs::create_dir(&flowers).unwrap();
    fs::write(flowers.join("service.toml"), SERVICE).unwrap();
    fs::write(flowers.join("beds.toml"), BEDS).unwrap();
    folder
}

/// Words that call an operation of the service in a folder.
fn words<'w>(folder: &'w Path, words: &[&'w str], more: &[&'w str]) -> Vec<&'w str> {
    [&["flowers"][..], words, &["--api-spec", folder.to_str().unwrap()], more].concat()
}

#[test]
fn answers_are_printed_as_asked() {
    let folder = folder();
    let service = Service::start(folder.path(), None, &Options::default());
    let endpoint = ["--endpoint", service.url.as_str()];
    let list = |more: &[&str]| xms_call(&words(folder.path(), &["beds.list"], &[&endpoint[..], more].concat())).well();
    assert_eq!(
        list(&["--output", "table"]),
        "Name    Colour  Watered  Plants\nroses   Red              rose, moss\nlilies  White   true\n"
    );
    // What the version does not have is left out.
    assert!(!list(&["--version", "2013-01-01", "--output", "json"]).contains("Watered"));
    let json: serde_json::Value = serde_json::from_str(&list(&["--output", "json"])).unwrap();
    assert_eq!(json["Bed"][0]["Plants"], serde_json::json!(["rose", "moss"]));
    assert_eq!(json["Bed"][1]["Watered"], serde_json::json!(true));
    let get = |name: &'static str| words(folder.path(), &["beds.get", name], &endpoint);
    // The values of a request's path stand in its answer.
    let tulips = xms_call_on(&get("tulips"), true).well();
    assert_eq!(tulips, "Name    tulips\nColour  Red\n");
    let xml = xms_call(&get("roses")).well();
    assert_eq!(xml, "<Bed xmlns=\"urn:flowers\"><Name>roses</Name><Colour>Red</Colour></Bed>\n");
    let error = xms_call(&get("weeds")).badly(1);
    assert!(error.starts_with("error: beds.get: 404 NoSuchBed: There is no bed weeds. (request "), "{error}");
}

#[test]
fn bodies_are_made_of_fields() {
    let folder = folder();
    let curl = |fields: &[&str]| {
        let flags: Vec<&str> = fields.iter().flat_map(|field| ["--field", field]).collect();
        xms_call(&words(folder.path(), &["beds.plant"], &[&flags[..], &["--curl"]].concat()))
    };
    let made = curl(&[
        "Name=a<b",
        "Plants.Plant=rose",
        "Plants=moss",
        "Inside.Name=b",
        "Inside.Plants=fern",
        "Labels.de=Rosen",
        "Count=3",
    ]);
    assert_eq!(
        made.well(),
        "curl \\\n  -X PUT \\\n  https://flowers.example/beds \\\n  -H 'x-flowers-version: 2014-06-01' \\\n  -H 'content-type: application/xml' \\\n  --data-binary '<Bed xmlns=\"urn:flowers\"><Name>a&lt;b</Name><Plants>\
         <Plant>rose</Plant><Plant>moss</Plant></Plants><Inside><Name>b</Name><Plants><Plant>fern</Plant></Plants></Inside>\
         <Labels><Label><Name>de</Name><Value>Rosen</Value></Label></Labels><Count>3</Count></Bed>'\n"
    );
    for (fields, named) in [
        (&["Nam=a"][..], "did you mean `Name`?"),
        (&["Name=a", "Name=b"], "`Name` is given twice"),
        (&["Name.x=a"], "has no field `x`"),
        (&["Count=many"], "the value of `Count` is not an integer"),
        (&["Inside.Nmae=a"], "did you mean `Name`?"),
        (&["Inside=a"], "has fields of its own"),
        (&["Name=far too long a name"], "Bed/Name"),
        (&["Colour=Red"], "Bed/Name is required"),
        (&["Labels=a"], "Labels.NAME=VALUE"),
        (&["Name"], "give it as NAME=VALUE"),
    ] {
        let error = curl(fields).badly(2);
        assert!(error.contains(named), "{fields:?}: {error}");
    }
}

#[test]
fn secrets_are_no_arguments_and_no_output() {
    let folder = folder();
    let plant = |key: &str, more: &[&str]| {
        let header = format!("x-flowers-key={key}");
        let all = [&["--field", "Name=a", "--header", &header], more].concat();
        xms_call(&words(folder.path(), &["beds.plant"], &all))
    };
    assert!(plant("hunter2", &["--curl"]).badly(2).contains("@env:VARIABLE"));
    assert!(plant("@env:XMS_TEST_NOT_SET", &[]).badly(2).contains("`XMS_TEST_NOT_SET` is not set"));
    let curl = plant("@env:SHED", &["--curl"]).well();
    assert!(curl.contains("-H \"x-flowers-key: ${SHED}\""), "{curl}");
    let rust = plant("@env:SHED", &["--rust"]).well();
    assert!(rust.contains("std::env::var(\"SHED\")?") && rust.contains("Bed::new(\"a\")"), "{rust}");
}

#[test]
fn requests_are_checked_by_the_description() {
    let folder = folder();
    let mut options = Options::default();
    options.strict = true;
    options.faults = vec!["busy times=1 operation=beds.list".to_owned()];
    let service = Service::start(folder.path(), None, &options);
    let (http, url) = (reqwest::blocking::Client::new(), &service.url);
    let put = |version: &str, body: &str| {
        let sent = http.put(format!("{url}/beds")).header("x-flowers-version", version).body(body.to_owned()).send();
        let answer = sent.unwrap();
        (answer.status().as_u16(), answer.text().unwrap())
    };
    let bed = |inside: &str| format!("<Bed xmlns=\"urn:flowers\">{inside}</Bed>");
    assert_eq!(put("2014-06-01", &bed("<Name>a</Name><Watered>true</Watered>")).0, 201);
    for (version, body, named) in [
        ("2013-01-01", bed("<Name>a</Name><Watered>true</Watered>"), "Watered"),
        ("2014-06-01", bed("<Colour>Red</Colour>"), "Name"),
        ("2014-06-01", bed("<Name>a</Name><Slugs/>"), "Slugs"),
        ("2014-06-01", bed("<Colour>Red</Colour><Name>a</Name>"), "`Colour` stands elsewhere"),
        ("2014-06-01", bed("<Name>a</Name><Count>x</Count>"), "Count"),
    ] {
        let (status, answer) = put(version, &body);
        assert!(status == 400 && answer.contains("<Code>BadBody</Code>") && answer.contains(named), "{answer}");
    }
    assert_eq!(put("1999-01-01", &bed("<Name>a</Name>")).0, 400);

    let list = || http.get(format!("{url}/beds")).header("x-flowers-version", "2014-06-01").send().unwrap().status();
    assert_eq!([list().as_u16(), list().as_u16()], [503, 200]);
    let log = http.get(format!("{url}/_control/requests")).send().unwrap().text().unwrap();
    let log: serde_json::Value = serde_json::from_str(&log).unwrap();
    assert_eq!((log.as_array().unwrap().len(), &log[1]["fault"]), (9, &"busy".into()));
    let page = http.get(url).header("accept", "text/html").send().unwrap().text().unwrap();
    assert!(page.contains("<h1>Flowers</h1>") && page.contains("beds.plant"), "{page}");
    let reset = http.post(format!("{url}/_control/reset")).send().unwrap();
    assert_eq!((reset.status().as_u16(), reset.text().unwrap().as_str()), (200, "[]\n"));
    let add = http.post(format!("{url}/_control/faults")).header("content-type", "application/json");
    assert_eq!(add.body("[\"reset times=1\"]").send().unwrap().text().unwrap(), "[\"reset times=1\"]\n");
    assert!(http.get(format!("{url}/beds")).send().is_err());
}

#[test]
fn the_site_is_beside_the_service() {
    let folder = folder();
    fs::write(folder.path().join("flowers/start.md"), "# Begin\n\nPlant one.\n").unwrap();
    let service = Service::start(folder.path(), None, &Options::default());
    let http = reqwest::blocking::Client::new();
    let get = |path: &str| http.get(format!("{}{path}", service.url)).send().unwrap();
    let site = get("/_site/");
    let policy = site.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(policy.contains("script-src 'self'") && policy.contains("connect-src 'self'"), "{policy}");
    assert!(site.text().unwrap().contains("Flowers"));
    assert!(get("/_site/flowers/beds.html").text().unwrap().contains("id=\"operation.plant\""));
    assert!(get("/_site/flowers/get-started.html").text().unwrap().contains("Plant one."));
    assert_eq!(get("/_site/flowers/none.html").status().as_u16(), 404);
    // By this the pages know that they can send what they show.
    let health: serde_json::Value = serde_json::from_str(&get("/_control/health").text().unwrap()).unwrap();
    assert_eq!(health["services"], serde_json::json!(["flowers"]));
    // Neither site nor service is for pages of others.
    for path in ["/_site/", "/beds"] {
        let cross = http.get(format!("{}{path}", service.url)).header("sec-fetch-site", "cross-site");
        assert_eq!(cross.send().unwrap().status().as_u16(), 403, "{path}");
    }
}

#[test]
fn what_there_is_is_listed() {
    let folder = folder();
    let listed = xms_call(&words(folder.path(), &[], &[])).well();
    assert!(listed.contains("beds.get NAME") && listed.contains("Reads a bed."), "{listed}");
    let help = xms_call(&words(folder.path(), &["beds.plant", "--help"], &[])).well();
    for part in
        ["PUT /beds", "Name=", "string, required, at most 10", "since 2014-06-01", "Inside.Name=", "Labels.NAME="]
    {
        assert!(help.contains(part), "{part}: {help}");
    }
    let error = xms_call(&words(folder.path(), &["beds.gte", "a"], &[])).badly(2);
    assert!(error.contains("did you mean `beds.get`?"), "{error}");
    let error = xms_call(&words(folder.path(), &["beds.get"], &[])).badly(2);
    assert!(error.contains("takes 1 value (NAME), and was given 0"), "{error}");
    let error = xms_call(&words(folder.path(), &["beds.list", "--query", "limt=1"], &[])).badly(2);
    assert!(error.contains("did you mean `limit`?"), "{error}");
    let error = xms_call(&words(folder.path(), &["beds.list", "--query", "limit=few"], &[])).badly(2);
    assert!(error.contains("the query parameter `limit` is not an integer"), "{error}");
}
