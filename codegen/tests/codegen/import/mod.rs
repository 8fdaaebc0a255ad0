//! Descriptions made of documents of others: as they were, without errors, whatever the documents hold.

mod chance;
mod goldens;
mod hostile;
mod round_trip;

use std::path::PathBuf;

use xms_codegen::import::{ImportError, Imported, openapi, xsd};

use crate::support::golden;

/// The folder with documents, and with what becomes of them.
fn folder() -> PathBuf {
    golden().join("import")
}

/// What a document of the folder becomes.
fn import(file: &str) -> Result<Imported, ImportError> {
    let paths = [folder().join(file)];
    if file.ends_with(".xsd") { xsd(&paths, None) } else { openapi(&paths, None) }
}

/// What a text becomes that is a document of OpenAPI, or of XML Schema.
fn import_text(ending: &str, text: &[u8]) -> Result<Imported, ImportError> {
    let folder = tempfile::tempdir().unwrap();
    let paths = [folder.path().join(format!("document.{ending}"))];
    std::fs::write(&paths[0], text).unwrap();
    if ending == "xsd" { xsd(&paths, Some("made")) } else { openapi(&paths, Some("made")) }
}
