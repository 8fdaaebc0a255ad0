//! What generated code costs to compile: CPU seconds to build 100 generated records, against the same structs with
//! serde derives: `cargo bench -p xms-tests --bench compile`.
//!
//! A description with 100 elements of 12 fields is generated into a crate below `target/`; the other crate has the same
//! structs with `Serialize` and `Deserialize` for `quick-xml`. Dependencies of both are built first; then each crate
//! alone is built several times in turn, and the CPU time of the compiler is read from the system's accounting (Linux).

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

const RECORDS: usize = 100;
const ROUNDS: usize = 3;

/// Fields of every record: name, type in the description, Rust type.
const FIELDS: [(&str, &str, &str); 12] = [
    ("ProviderNameSpace", "string", "String"),
    ("Kind", "string", "String"),
    ("Version", "string", "String"),
    ("Label", "string", "String"),
    ("Description", "string", "String"),
    ("MediaLink", "string", "String"),
    ("Port", "int32", "i32"),
    ("SizeInMegabytes", "int64", "i64"),
    ("BlockRoleUponFailure", "bool", "bool"),
    ("ReplicationCompleted", "bool", "bool"),
    ("CompanyName", "string", "String"),
    ("HomepageUri", "string", "String"),
];

fn main() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target/compile-bench");
    fs::create_dir_all(&root).expect("a folder below target");
    let ours = generated(&root.join("generated"));
    let theirs = derived(&root.join("derived"));
    for profile in ["dev", "release"] {
        let (mut first, mut second) = (Vec::new(), Vec::new());
        build(&ours, profile, false);
        build(&theirs, profile, false);
        for _ in 0..ROUNDS {
            first.push(build(&ours, profile, true));
            second.push(build(&theirs, profile, true));
        }
        let median = |times: &mut Vec<f64>| {
            times.sort_by(f64::total_cmp);
            times[times.len() / 2]
        };
        let (one, other) = (median(&mut first), median(&mut second));
        let less = other / one;
        let line = format!("{profile:<8} ours {one:>6.2} s   serde {other:>6.2} s   {less:>5.2} times less");
        // A closed pipe is nothing to complain about.
        let _ = writeln!(io::stdout(), "{line}");
    }
}

/// Writes the crate that `xms` generates.
fn generated(folder: &Path) -> PathBuf {
    let mut resource = String::from("title = \"Things\"\nsummary = \"Things.\"\n");
    for number in 0..RECORDS {
        write!(
            resource,
            "\n[operation.put-{number}]\ntitle = \"Put\"\nsummary = \"Puts a thing.\"\nsince = \"2013-03-01\"\n\
             request = \"PUT /things{number}\"\nbody = \"Thing{number}\"\n\n\
             [element.Thing{number}]\nsummary = \"A thing.\"\n[element.Thing{number}.fields]\n"
        )
        .expect("a string takes it");
        for (name, kind, _) in FIELDS {
            writeln!(resource, "{name} = {{ type = \"{kind}\", doc = \"A part of it.\" }}").expect("a string takes it");
        }
    }
    let service = "title = \"Things\"\nsummary = \"Things.\"\nendpoint = \"https://things.example\"\n\
                   namespace = \"http://things.example/schema\"\n\n[version]\nheader = \"x-ms-version\"\n\
                   default = \"2013-03-01\"\nknown = [\"2013-03-01\"]\n";
    let description = folder.join("api/things");
    // What an earlier version of this measurement left there would be generated too.
    let _ = fs::remove_dir_all(folder.join("api"));
    fs::create_dir_all(&description).expect("a folder");
    fs::write(description.join("service.toml"), service).expect("a file");
    fs::write(description.join("parts.toml"), resource).expect("a file");
    let out = folder.join("src");
    fs::create_dir_all(&out).expect("a folder");
    xms_codegen::Builder::new(folder.join("api")).out_dir(&out).generate().expect("a valid description");
    fs::write(
        out.join("lib.rs"),
        "#![allow(dead_code)]\nmod things { include!(\"things.rs\"); }\npub use things::*;\n",
    )
    .expect("a file");
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime");
    manifest(folder, &format!("xms-runtime = {{ path = {:?} }}", runtime.display().to_string()))
}

/// Writes the crate with serde's derives.
fn derived(folder: &Path) -> PathBuf {
    let mut source = String::from("use serde::{Deserialize, Serialize};\n");
    for number in 0..RECORDS {
        writeln!(
            source,
            "#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]\n#[serde(rename_all = \"PascalCase\")]\n\
             pub struct Thing{number} {{"
        )
        .expect("a string takes it");
        for (name, _, rust) in FIELDS {
            let snake = heck::AsSnakeCase(name);
            writeln!(
                source,
                "    #[serde(skip_serializing_if = \"Option::is_none\")]\n    pub {snake}: Option<{rust}>,"
            )
            .expect("a string takes it");
        }
        source.push_str("}\n");
        // Derives of generic traits cost their time where they are used: here, as in an SDK with methods.
        writeln!(
            source,
            "pub fn read{number}(text: &str) -> Result<Thing{number}, quick_xml::DeError> {{ quick_xml::de::from_str(text) }}\n\
             pub fn write{number}(thing: &Thing{number}) -> Result<String, quick_xml::SeError> {{ quick_xml::se::to_string(thing) }}"
        )
        .expect("a string takes it");
    }
    fs::create_dir_all(folder.join("src")).expect("a folder");
    fs::write(folder.join("src/lib.rs"), source).expect("a file");
    let dependencies = "quick-xml = { version = \"0.42\", features = [\"serialize\"] }\n\
                        serde = { version = \"1\", features = [\"derive\"] }";
    manifest(folder, dependencies)
}

fn manifest(folder: &Path, dependencies: &str) -> PathBuf {
    let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or("bench");
    let text = format!(
        "[package]\nname = \"bench-{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n\n\
         [workspace]\n"
    );
    fs::write(folder.join("Cargo.toml"), text).expect("a file");
    folder.to_owned()
}

/// Builds a crate; `again`: only the crate itself. Returns the CPU seconds of the compiler.
fn build(folder: &Path, profile: &str, again: bool) -> f64 {
    if again {
        let source = folder.join("src/lib.rs");
        let text = fs::read_to_string(&source).expect("it was written");
        fs::write(&source, text).expect("a file");
    }
    let before = children_cpu();
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--quiet", "--profile", profile]).current_dir(folder).env("CARGO_INCREMENTAL", "0");
    cargo.env_remove("CARGO_TARGET_DIR");
    let status = cargo.status().expect("cargo runs");
    assert!(status.success(), "{} builds", folder.display());
    children_cpu() - before
}

/// CPU seconds of all ended children, from the system's accounting.
fn children_cpu() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").expect("this measurement needs Linux");
    // Fields 16 and 17, counted from behind the command's name in parentheses; in hundredths of a second.
    let fields: Vec<&str> = stat.rsplit(") ").next().unwrap_or_default().split(' ').collect();
    let ticks = |index: usize| fields.get(index).and_then(|field| field.parse::<f64>().ok()).unwrap_or_default();
    (ticks(13) + ticks(14)) / 100.0
}
