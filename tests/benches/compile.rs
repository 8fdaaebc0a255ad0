//! What generated code costs to compile: CPU seconds to build 100 generated records, against the same structs with
//! serde derives: `cargo bench -p xms-tests --bench compile`.
//!
//! A description with 100 elements of 12 fields is generated into a crate below `target/`; the other crate has the same
//! structs with `Serialize` and `Deserialize` for `quick-xml`. Dependencies of both are built first; then each crate
//! alone is built several times in turn, and the CPU time of the compiler is read from the system's accounting (Linux).

#[path = "support/crates.rs"]
mod crates;
#[path = "support/things.rs"]
mod things;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

const RECORDS: usize = 100;
const ROUNDS: usize = 3;

fn main() {
    let root = crates::root("compile-bench");
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
        let (one, other) = (crates::median(&mut first), crates::median(&mut second));
        let less = other / one;
        let line = format!("{profile:<8} ours {one:>6.2} s   serde {other:>6.2} s   {less:>5.2} times less");
        crates::say(&line);
    }
}

/// Writes the crate that `xms` generates.
fn generated(folder: &Path) -> PathBuf {
    let operation = |number: usize| {
        format!(
            "[operation.put-{number}]\ntitle = \"Put\"\nsummary = \"Puts a thing.\"\nsince = \"2013-03-01\"\n\
             request = \"PUT /things{number}\"\nbody = \"Thing{number}\"\n"
        )
    };
    things::describe(&folder.join("api"), RECORDS, operation);
    let out = folder.join("src");
    xms_codegen::Builder::new(folder.join("api")).out_dir(&out).generate().expect("a valid description");
    crates::write(
        &out.join("lib.rs"),
        "#![allow(dead_code)]\nmod things { include!(\"things.rs\"); }\npub use things::*;\n",
    );
    crates::manifest(folder, "bench-generated", &format!("xms-runtime = {{ path = {:?} }}", crates::runtime()));
    folder.to_owned()
}

/// Writes the crate with serde's derives.
fn derived(folder: &Path) -> PathBuf {
    let mut source = things::structs(RECORDS);
    for number in 0..RECORDS {
        // Derives of generic traits cost their time where they are used: here, as in an SDK with methods.
        writeln!(
            source,
            "pub fn read{number}(text: &str) -> Result<Thing{number}, quick_xml::DeError> {{ quick_xml::de::from_str(text) }}\n\
             pub fn write{number}(thing: &Thing{number}) -> Result<String, quick_xml::SeError> {{ quick_xml::se::to_string(thing) }}"
        )
        .expect("a string takes it");
    }
    crates::write(&folder.join("src/lib.rs"), &source);
    crates::manifest(folder, "bench-derived", things::SERDE);
    folder.to_owned()
}

/// Builds a crate; `again`: only the crate itself. Returns the CPU seconds of the compiler.
fn build(folder: &Path, profile: &str, again: bool) -> f64 {
    if again {
        crates::touch(&folder.join("src/lib.rs"));
    }
    crates::build(folder, &["--profile", profile])
}
