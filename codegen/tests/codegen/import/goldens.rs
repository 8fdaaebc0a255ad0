//! Small documents, the descriptions that they become, and what was lost.
//!
//! `XMS_BLESS=1` writes all of it anew; `tests/greenhouse` generates Rust of these descriptions, and uses it.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::{env, fs};

use xms_codegen::diagnostic::{Severity, render_short};
use xms_codegen::format::format;
use xms_codegen::pipeline::read_model;

use super::{folder, import};

const DOCUMENTS: [&str; 3] = ["petshop.yaml", "kiosk.json", "library.xsd"];

#[test]
fn imported_descriptions_are_as_they_were() {
    let mut files: BTreeMap<PathBuf, String> = BTreeMap::new();
    for document in DOCUMENTS {
        let imported = import(document).unwrap();
        let place = PathBuf::from(&imported.name);
        for (name, text) in &imported.files {
            assert_eq!(format(text).as_ref(), Some(text), "{document}: {name} is laid out");
            files.insert(place.join(name), text.clone());
        }
        files.insert(place.join("losses.txt"), imported.losses.report());
    }
    let out = folder().join("out");
    if env::var_os("XMS_BLESS").is_some() {
        for (path, text) in &files {
            let path = out.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }
    for (path, text) in &files {
        let there = fs::read_to_string(out.join(path)).unwrap_or_default();
        assert_eq!(&there, text, "{}: `XMS_BLESS=1` makes this the new state", path.display());
    }
    let reading = read_model(&out).unwrap();
    let others: Vec<_> = reading.diagnostics.iter().filter(|item| item.severity == Severity::Error).collect();
    assert!(others.is_empty(), "{}", render_short(&reading.diagnostics, &reading.sources));
}

#[test]
fn unknown_documents_say_what_they_lack() {
    for (text, says) in [
        ("{}", "it has neither `swagger: \"2.0\"` nor `openapi: 3"),
        ("openapi: 3.0.0\npaths: {}", "no operation"),
        ("{\"swagger\": \"2.0\"", "it is no JSON"),
        ("a: [", "neither JSON nor YAML"),
    ] {
        let error = super::import_text("yaml", text.as_bytes()).unwrap_err().to_string();
        assert!(error.contains(says), "{error}");
    }
    let error = super::import_text("xsd", b"<a/>").unwrap_err().to_string();
    assert!(error.contains("its root is no `schema`"), "{error}");
}
