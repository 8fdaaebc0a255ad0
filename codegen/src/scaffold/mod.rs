//! The beginning of a description: operations and services written for an author to go on from.
//!
//! In: what an author knows of an operation (its request line, its first version, sample bodies), or of a service.
//! Out: the texts of the files as they will be, with a list of everything that was guessed; they were read and checked
//! in memory before anybody sees them. Nothing here writes to the disk.

mod destination;
mod elements;
mod exchange;
mod fields;
mod infer;
mod insert;
mod naming;
mod operation;
mod parameters;
mod request_line;
mod sample;
mod scalar;
mod service;
mod service_crate;
pub(crate) mod toml_text;
mod words;

use std::error::Error;
use std::fmt;
use std::path::{Path, PathBuf};

pub use exchange::Exchange;
pub use operation::{FirstVersion, NewOperation, operation};
pub use sample::Sample;
pub use service::{NewService, service};
pub use service_crate::{CrateOrigin, NewCrate, ServiceCrate};

use self::toml_text::LaidOut;
use crate::diagnostic::{Diagnostics, Severity};
use crate::parse::LoadError;
use crate::pipeline::Reading;
use crate::source::Sources;

/// Holds files as they will be, and what there is to report about them.
#[derive(Debug)]
#[non_exhaustive]
pub struct Plan {
    /// Lists the files, in the order in which they are reported.
    pub files: Vec<PlannedFile>,
    /// Lists everything that was guessed, by place.
    pub guesses: Vec<Guess>,
    /// Names the new elements.
    pub added: Vec<String>,
    /// Names the elements that were there already, each with the place where it is described.
    pub reused: Vec<(String, String)>,
    /// Lists what else the author should know, a sentence each.
    pub remarks: Vec<String>,
    /// Holds what the stages make of the texts; it has no errors.
    pub reading: Reading,
    /// Lists the warnings in it that were not there before.
    pub warnings: Diagnostics,
}

/// Holds a file as it will be.
#[derive(Debug)]
#[non_exhaustive]
pub struct PlannedFile {
    /// Names the file.
    pub path: PathBuf,
    /// Holds what is there now; `None` for a new file.
    pub before: Option<String>,
    /// Holds what will be there.
    pub after: String,
}

/// Describes something that was guessed, and that the author should look at.
#[derive(Debug)]
#[non_exhaustive]
pub struct Guess {
    /// Names the file.
    pub path: PathBuf,
    /// Counts the line, from 1.
    pub line: usize,
    /// Names the key whose value was guessed.
    pub key: String,
    /// Says what it was guessed from, or why it is uncertain.
    pub reason: String,
}

/// Says why there is no plan.
///
/// `Display` gives the whole cause, so there is no `source()` beside it.
#[derive(Debug)]
#[non_exhaustive]
pub enum ScaffoldError {
    /// Says that the descriptions cannot be read.
    Load(LoadError),
    /// Says in a sentence what was given wrong, or does not go with what is there, and how to go on.
    Invalid(String),
    /// Holds errors in a sample, in the descriptions as they are, or as they would be.
    Findings {
        /// Says in a sentence what they concern.
        message: String,
        /// Holds the texts.
        sources: Box<Sources>,
        /// Lists the errors.
        diagnostics: Diagnostics,
    },
}

impl fmt::Display for ScaffoldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Load(error) => write!(f, "{error}"),
            Self::Invalid(message) | Self::Findings { message, .. } => f.write_str(message),
        }
    }
}

impl Error for ScaffoldError {}

/// The errors of a reading, and what they concern.
fn findings(message: String, reading: Reading) -> ScaffoldError {
    let Reading { sources, diagnostics, .. } = reading;
    let mut errors = Diagnostics::new();
    errors.extend(diagnostics.iter().filter(|item| item.severity == Severity::Error).cloned());
    ScaffoldError::Findings { message, sources: Box::new(sources), diagnostics: errors }
}

/// Something that was given is no such thing.
fn invalid<T>(message: impl Into<String>) -> Result<T, ScaffoldError> {
    Err(ScaffoldError::Invalid(message.into()))
}

/// The guesses of a piece that begins at a line of a file.
fn guesses<'a>(piece: &'a LaidOut, path: &'a Path, first_line: usize) -> impl Iterator<Item = Guess> + 'a {
    piece.guesses.iter().map(move |guess| Guess {
        path: path.to_owned(),
        line: first_line + guess.line + 1,
        key: guess.key.clone(),
        reason: guess.reason.clone(),
    })
}
