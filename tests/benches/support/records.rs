//! Crates of many records: one that is generated, and one with the same structs and serde's derives.
//!
//! In: a folder, and how many. Out: the folder, with a crate in it that can be built.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::{crates, things};

/// An operation that sends the element of that number.
pub(crate) fn put(number: usize) -> String {
    format!(
        "[operation.put-{number}]\ntitle = \"Put\"\nsummary = \"Puts a thing.\"\nsince = \"2013-03-01\"\n\
         request = \"PUT /things{number}\"\nbody = \"Thing{number}\"\n"
    )
}

/// Writes the crate that `xms` generates.
pub(crate) fn generated(folder: &Path, count: usize) -> PathBuf {
    things::describe(&folder.join("api"), count, put);
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
pub(crate) fn derived(folder: &Path, count: usize) -> PathBuf {
    let mut source = things::structs(count);
    for number in 0..count {
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
