//! Describes services in which everything is called by a hard name, and generates both sides of them.

use std::fmt::Write as _;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Names that mean something else in Rust, in its libraries, in the runtime, or in generated code. No two differ only in
/// case or in what stands between words: those are two names of a description that meet, which is an error.
const NAMES: &[&str] = &[
    // Words that Rust keeps for itself.
    "async await crate dyn fn gen impl match move override Self static struct super try type union yield",
    // What every module has.
    "AsRef Box Clone Copy Debug Default Drop Err Error From Hash Into None Ok Option new PartialEq Result Send Some",
    "String Sync Vec Bool f64 str u8 usize",
    // What is imported from the standard library and the runtime.
    "Arc Future Path Accepted Availability Base64Text Body BoxFuture Bytes Call ClientBuilder ClientCore CredentialError",
    "Dictionary ErrorReply ErrorResponse Field Handler Incoming Joined Kind Limits LongRunning Method Nillable Operation",
    "Outcome Parameter PublishSettings RawReply Record Resource Response Retry Secret Service Shape Uri Value Xml",
    // Crates, tools and macros.
    "alloc clippy core println rustfmt serde std test xms-runtime",
    // What generated code has.
    "ALL NAMESPACE T-A-B-L-E S-H-A-P-E Unrecognized a answer as_str builder client empty error-code implementation index",
    "Content FromReply HeaderError headers WithHeaders",
    "names NamesClient new_nil options NewOptions OptionsOperations OptionsHandler request resume select server T version",
    // Names that are no identifiers, or no names of files or variables.
    "_ 1st 2.0 a.b-c_d Größe con foo lib main",
];

/// Services that are called like crates, with a few of the names.
const CRATES: &[&str] = &["std", "xms-runtime"];
const FEW: Range<usize> = 18..26;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let Some(out) = env::var_os("OUT_DIR").map(PathBuf::from) else { return };
    let api = out.join("api");
    let _ = fs::remove_dir_all(&api);
    let names: Vec<&str> = NAMES.iter().flat_map(|some| some.split(' ')).collect();
    describe(&api.join("names"), "names", &names);
    for &service in CRATES {
        describe(&api.join(service), service, &[&[service], &names[FEW]].concat());
    }
    let builder = xms_codegen::Builder::new(&api).client(true).server(true).rerun_if_changed(false);
    if let Err(failure) = builder.generate() {
        // A build script's way to say why it failed.
        panic!("{failure}");
    }
}

/// Writes the description of a service that has everything by each of the names.
fn describe(folder: &Path, service: &str, names: &[&str]) {
    fs::create_dir_all(folder).unwrap();
    let write = |name: &str, text: &str| fs::write(folder.join(format!("{name}.toml")), text).unwrap();
    let mut text = format!("title = {service:?}\n{SERVICE}");
    names.iter().for_each(|name| writeln!(text, "[error.{name:?}]\nstatus = 400").unwrap());
    write("service", &text);
    write("every", &every(names));
    for (at, name) in names.iter().enumerate() {
        write(&file(name), &resource(names, at));
    }
}

/// What the file of a resource can be called.
fn file(name: &str) -> String {
    name.replace(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'), "-")
}

/// What all of the services have.
const SERVICE: &str = r#"
endpoint         = "https://names.example"
namespace        = "urn:names"
base-path        = "/{account}"
publish-settings = true
[version]
header  = "x-version"
default = "2020-01-01"
known   = ["2020-01-01", "2021-01-01"]
[long-running]
request-id = "x-request-id"
poll       = "every.long-running"
interval   = "1s"
state      = { field = "State", running = ["Running"], succeeded = ["Done"], failed = ["Failed"] }
[error-reply]
element = "Failure"
code    = "Code"
message = "Text"
"#;

/// A resource that uses all elements and values.
const EVERY: &str = r#"
[operation.long-running]
request  = "GET /poll/{id}"
response = "Poll"
[operation.every]
request  = "PUT /every"
body     = "Every"
response = "Every"
[element.Poll.fields]
State = { type = "string" }
[element.Failure.fields]
Code = { type = "string" }
Text = { type = "string" }
"#;

/// A resource with an element that is one of all of them, and an enum of all names.
fn every(names: &[&str]) -> String {
    let mut text = EVERY.to_owned();
    text += "[enum.Values.values]\n";
    names.iter().for_each(|name| writeln!(text, "{name:?} = {{}}").unwrap());
    writeln!(text, "[element.Any]\ndiscriminator = \"Discriminator\"\nvariants = {names:?}").unwrap();
    text += "[element.Every.fields]\nAny = { type = \"Any\" }\nValues = { type = \"Values\" }\n";
    text
}

/// Whether an element can be called so on the wire.
fn is_element(name: &str) -> bool {
    !name.starts_with(|c: char| c.is_ascii_digit())
}

/// The resource of one of the names, with an operation of that name; other names are those of its parameters, and of an
/// element of which the next resource is in need.
fn resource(names: &[&str], at: usize) -> String {
    let name = |distance: usize| names[(at + distance) % names.len()];
    let (operation, element, next) = (name(0), name(1), name(2));
    let [path, needed, optional, header] = [3, 5, 7, 11].map(name);
    let long_running = match at % 3 {
        0 => "long-running = true",
        1 => "long-running = { interval = \"2s\" }",
        _ => "",
    };
    // Each kind of field has a name in turn.
    let kinds = [
        "type = \"string\", required = true",
        "type = \"int32\"",
        "type = \"date-time\", nil = true",
        "type = \"base64-text\", secret = true",
        "list = \"string\", item = \"Item\"",
    ];
    let mut text = format!(
        "[operation.{operation:?}]\nrequest = \"POST /{at}/{{{path}}}\"\nbody = {element:?}\nresponse = {next:?}\n\
         {long_running}\nquery = {{ {needed:?} = {{ required = true }}, {optional:?} = {{ type = \"int32\" }} }}\n"
    );
    if header.is_ascii() {
        writeln!(text, "headers = {{ {header:?} = {{ secret = true }} }}").unwrap();
    }
    writeln!(
        text,
        "[[operation.{operation:?}.example]]\nname = {operation:?}\nversion = \"2020-01-01\"\n\
         path = {{ {path:?} = \"1\" }}\nquery = {{ {needed:?} = \"1\" }}\n\
         [element.{element:?}]\ntag = \"Any\"\n[element.{element:?}.fields]\nDiscriminator = {{ value = {element:?} }}"
    )
    .unwrap();
    let fields = (0..kinds.len()).map(|distance| (name(1 + distance), kinds[(at + distance) % kinds.len()]));
    fields
        .filter(|(name, _)| is_element(name))
        .for_each(|(name, kind)| writeln!(text, "{name:?} = {{ {kind} }}").unwrap());
    // Short ways from one element to another: Rust follows only so many.
    if !at.is_multiple_of(8) {
        writeln!(text, "Next = {{ type = {next:?} }}").unwrap();
    }
    text
}
