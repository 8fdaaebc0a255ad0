//! Descriptions from what there is: documents of OpenAPI, schemas of XML.
//!
//! In: files of others. Out: the texts of a description that has no errors, with a list of everything that those files
//! say and a description cannot. Documents are read, turned into a draft in the words of the language, and the draft into
//! texts; nothing is written to the disk here, nothing panics on any input, and time and memory are bounded.

mod document;
mod draft;
mod loss;
mod openapi;
mod xsd;

use std::fmt;
use std::path::PathBuf;

pub use loss::{Loss, LossKind, Losses};

use crate::model::Model;

/// Holds the files of a description that was made of documents.
#[derive(Debug)]
#[non_exhaustive]
pub struct Imported {
    /// Names the service, and its folder.
    pub name: String,
    /// Lists the files: name in the folder, and text.
    pub files: Vec<(String, String)>,
    /// Lists what the documents say and the description does not.
    pub losses: Losses,
    /// Holds what the stages make of the texts.
    pub model: Model,
}

/// Says in a sentence why nothing was made.
#[derive(Debug)]
pub struct ImportError(pub(crate) String);

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ImportError {}

/// Makes a description of documents of Swagger 2.0 or OpenAPI 3, called `name` or after the document.
///
/// Several documents become one service: operations and schemas of all, and of the first what holds for the service.
///
/// # Errors
/// When a file cannot be read, or is no such document.
pub fn openapi(paths: &[PathBuf], name: Option<&str>) -> Result<Imported, ImportError> {
    let documents = document::Documents::read(paths)?;
    let (draft, losses) = openapi::read(&documents, paths, name)?;
    draft::assemble::service(draft, losses)
}

/// Makes the elements and enums of schemas of XML, in one resource of a service called `name` or after the first file.
///
/// A schema knows no operations: the elements are there for an author who refers to them.
///
/// # Errors
/// When a file cannot be read, or is no schema.
pub fn xsd(paths: &[PathBuf], name: Option<&str>) -> Result<Imported, ImportError> {
    let (draft, losses) = xsd::read(paths, name)?;
    draft::assemble::service(draft, losses)
}
