//! What an SDK's calls cost the application that makes them: CPU seconds of a release build, and the size of the
//! program: `cargo bench -p xms-tests --bench application`.
//!
//! An application calls each of 100 operations once; each takes an element of 12 fields and answers it. One SDK is
//! generated from a description by `xms`. The other has an async method for each operation, in the manner of
//! `progenitor`: it makes the request, sends it through `reqwest`, and by status reads the element with serde's derives.
//! Async bodies and generic readers are compiled where they are used, so SDK and application are told apart.
//! Dependencies of both are built before.

#[path = "support/crates.rs"]
mod crates;
#[path = "support/things.rs"]
mod things;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const OPERATIONS: usize = 100;
const ROUNDS: usize = 3;

/// What the application and both SDKs need besides.
const TOKIO: &str = "tokio = { version = \"1\", default-features = false, features = [\"rt\", \"net\", \"time\"] }";

fn main() {
    let root = crates::root("application-bench");
    let (ours, theirs) = (root.join("xms"), root.join("methods"));
    generated(&ours);
    methods(&theirs);
    let mut sides = [(&ours, Vec::new(), Vec::new()), (&theirs, Vec::new(), Vec::new())];
    for (folder, ..) in &sides {
        crates::build(&folder.join("application"), &["--release"]);
    }
    for _ in 0..ROUNDS {
        for (folder, sdk, application) in &mut sides {
            crates::touch(&folder.join("src/lib.rs"));
            sdk.push(crates::build(&folder.join("application"), &["--release", "--package", "things"]));
            application.push(crates::build(&folder.join("application"), &["--release"]));
        }
    }
    let figures = sides.map(|(folder, mut sdk, mut application)| {
        let program = fs::metadata(folder.join("application/target/release/application")).expect("it was built");
        (crates::median(&mut application), crates::median(&mut sdk), program.len() as f64 / 1e6)
    });
    let [ours, theirs] = figures;
    let row = |title: &str, unit: &str, one: f64, other: f64| {
        let less = other / one;
        crates::say(&format!(
            "{title:<20} ours {one:>6.2} {unit:<2}   methods {other:>6.2} {unit:<2}   {less:>5.2} times less"
        ));
    };
    row("application", "s", ours.0, theirs.0);
    row("SDK", "s", ours.1, theirs.1);
    row("SDK and application", "s", ours.0 + ours.1, theirs.0 + theirs.1);
    row("program", "MB", ours.2, theirs.2);
}

/// Writes the SDK that `xms` generates, and its application.
fn generated(folder: &Path) {
    let operation = |number: usize| {
        format!(
            "[operation.put-thing{number}]\ntitle = \"Put\"\nsummary = \"Puts a thing.\"\nsince = \"2013-03-01\"\n\
             request = \"PUT /things{number}/{{name}}\"\nbody = \"Thing{number}\"\nresponse = \"Thing{number}\"\n\
             path = {{ name = {{ doc = \"Its name.\" }} }}\n"
        )
    };
    things::describe(&folder.join("api"), OPERATIONS, operation);
    let out = folder.join("src");
    let builder = xms_codegen::Builder::new(folder.join("api")).out_dir(&out).client(true);
    builder.generate().expect("a valid description");
    let lib = "mod things { include!(\"things.rs\"); }\npub use things::*;\npub use xms_runtime as runtime;\n";
    crates::write(&out.join("lib.rs"), lib);
    let runtime = format!("xms-runtime = {{ path = {:?}, features = [\"client\"] }}", crates::runtime());
    crates::manifest(folder, "things", &runtime);
    let call = |number: usize| format!("client.parts().put_thing{number}(\"a\", &Thing{number}::new()).await?;");
    application(
        folder,
        "use things::client::Things as Client;\nuse things::parts::*;\nuse things::runtime::client::Error;",
        "Client::builder().endpoint(\"http://127.0.0.1:1\").build()",
        call,
    );
}

/// Writes the SDK with an async method for each operation, and its application.
fn methods(folder: &Path) {
    let mut source = things::structs(OPERATIONS);
    source.push_str(METHODS);
    source.push_str("impl Client {\n");
    for number in 0..OPERATIONS {
        writeln!(
            source,
            "    pub async fn put_thing{number}<'a>(&'a self, name: &'a str, body: &'a Thing{number})\n\
             \x20       -> Result<Answer<Thing{number}>, Error> {{\n\
             \x20       let url = format!(\"{{}}/things{number}/{{}}\", self.base, encode(name));\n\
             \x20       let mut headers = HeaderMap::with_capacity(2);\n\
             \x20       headers.append(\"x-ms-version\", HeaderValue::from_static(\"2013-03-01\"));\n\
             \x20       headers.append(CONTENT_TYPE, HeaderValue::from_static(\"application/xml\"));\n\
             \x20       let body = quick_xml::se::to_string(body).map_err(Error::Encode)?;\n\
             \x20       let request = self.client.put(url).headers(headers).body(body).build()?;\n\
             \x20       let response = self.client.execute(request).await?;\n\
             \x20       match response.status().as_u16() {{\n\
             \x20           200 => Answer::read(response).await,\n\
             \x20           400..=599 => Err(Error::Service(Box::new(Answer::read(response).await?))),\n\
             \x20           _ => Err(Error::Unexpected(response)),\n\
             \x20       }}\n    }}\n"
        )
        .expect("a string takes it");
    }
    source.push_str("}\n");
    crates::write(&folder.join("src/lib.rs"), &source);
    let dependencies = format!(
        "{}\npercent-encoding = \"2\"\nreqwest = {{ version = \"0.13\", default-features = false }}",
        things::SERDE
    );
    crates::manifest(folder, "things", &dependencies);
    let call = |number: usize| format!("client.put_thing{number}(\"a\", &Thing{number}::default()).await?;");
    application(folder, "use things::*;", "Client::new(\"http://127.0.0.1:1\")", call);
}

/// Writes an application that calls each operation once.
fn application(folder: &Path, uses: &str, client: &str, call: fn(usize) -> String) {
    let calls: String = (0..OPERATIONS).map(|number| format!("    {}\n", call(number))).collect();
    let source = format!(
        "{uses}\n\nasync fn run(client: &Client) -> Result<(), Error> {{\n{calls}    Ok(())\n}}\n\n\
         fn main() -> Result<(), Box<dyn std::error::Error>> {{\n    let client = {client}?;\n    \
         let executor = tokio::runtime::Builder::new_current_thread().enable_all().build()?;\n    \
         Ok(executor.block_on(run(&client))?)\n}}\n"
    );
    let folder = folder.join("application");
    crates::write(&folder.join("src/main.rs"), &source);
    let dependencies = format!("things = {{ path = \"..\" }}\n{TOKIO}\n\n[profile.release]\nstrip = true");
    crates::manifest(&folder, "application", &dependencies);
}

/// What the methods share.
const METHODS: &str = r#"
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Response;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use std::fmt;

pub struct Client {
    base: String,
    client: reqwest::Client,
}

impl Client {
    pub fn new(base: &str) -> Result<Self, reqwest::Error> {
        Ok(Self { base: base.to_owned(), client: reqwest::Client::builder().build()? })
    }
}

fn encode(value: &str) -> String {
    utf8_percent_encode(value, NON_ALPHANUMERIC).to_string()
}

#[derive(Debug)]
pub struct Answer<T> {
    pub value: T,
    pub status: u16,
    pub headers: HeaderMap,
}

impl<T: serde::de::DeserializeOwned> Answer<T> {
    async fn read(mut response: Response) -> Result<Self, Error> {
        let status = response.status().as_u16();
        let headers = std::mem::take(response.headers_mut());
        let body = response.bytes().await?;
        let value = quick_xml::de::from_reader(&*body).map_err(Error::Decode)?;
        Ok(Self { value, status, headers })
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ServiceError {
    pub code: String,
    pub message: String,
}

#[derive(Debug)]
pub enum Error {
    Encode(quick_xml::SeError),
    Transport(reqwest::Error),
    Decode(quick_xml::DeError),
    Service(Box<Answer<ServiceError>>),
    Unexpected(Response),
}

impl From<reqwest::Error> for Error {
    fn from(error: reqwest::Error) -> Self {
        Self::Transport(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl std::error::Error for Error {}

"#;
