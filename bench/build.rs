//! Lets `xsd-parser` write its code, from the schemas of the documents.
//!
//! In: `schema/`. Out: a file for each schema in cargo's folder for such.

use std::path::Path;
use std::{env, fs};

use xsd_parser::config::{Config, Schema};

fn main() {
    println!("cargo::rerun-if-changed=schema");
    println!("cargo::rerun-if-changed=build.rs");
    let out = env::var("OUT_DIR").expect("cargo gives it");
    for name in ["extensions", "blobs"] {
        let schema = Path::new("schema").join(name).with_extension("xsd");
        let config = Config::default().with_schema(Schema::File(schema)).with_quick_xml();
        let code = xsd_parser::generate(config).expect("a valid schema");
        fs::write(Path::new(&out).join(name).with_extension("rs"), code.to_string()).expect("a file");
    }
}
