//! The beginning of a description: operations and services written for an author to go on from.
//!
//! In: what an author knows of an operation (its request line, its first version, sample bodies), or of a service.
//! Out: the texts of the files as they will be, with a list of everything that was guessed; they were read and checked
//! in memory before anybody sees them. Nothing here writes to the disk.

mod elements;
mod fields;
mod infer;
mod insert;
mod layout;
mod naming;
mod operation;
mod parameters;
mod request;
mod sample;
mod scalar;
mod service;
mod surroundings;
mod words;

use std::fmt;
use std::path::PathBuf;

pub use operation::{Beginning, NewOperation, operation};
pub use sample::Sample;
pub use service::{NewService, service};

use crate::diagnostic::Diagnostics;
use crate::pipeline::Reading;
use crate::source::Sources;

/// Files as they will be, and what there is to say about them.
#[derive(Debug)]
pub struct Plan {
    /// The files, in the order in which they are told.
    pub files: Vec<PlannedFile>,
    /// Everything that was guessed, by place.
    pub guesses: Vec<Guess>,
    /// Names of new elements.
    pub added: Vec<String>,
    /// Elements that were there already, with the place where each is described.
    pub reused: Vec<(String, String)>,
    /// What else the author should know, a sentence each.
    pub remarks: Vec<String>,
    /// What the stages make of the texts; it has no errors.
    pub reading: Reading,
    /// The warnings in it that were not there before.
    pub warnings: Diagnostics,
}

/// A file as it will be.
#[derive(Debug)]
pub struct PlannedFile {
    /// Where it belongs.
    pub path: PathBuf,
    /// What is there now; `None` for a new file.
    pub before: Option<String>,
    /// What will be.
    pub after: String,
}

/// Something that was guessed.
#[derive(Debug)]
pub struct Guess {
    /// The file.
    pub path: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// The key that it is about.
    pub what: String,
    /// What was guessed from what.
    pub why: String,
}

/// Why there is no plan.
#[derive(Debug)]
pub enum Refusal {
    /// In words.
    Words(String),
    /// Errors in a sample, in the descriptions as they are, or as they would be.
    Findings {
        /// What they concern, as a sentence.
        words: String,
        /// The texts.
        sources: Box<Sources>,
        /// The errors.
        diagnostics: Diagnostics,
    },
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Words(words) | Self::Findings { words, .. } => f.write_str(words),
        }
    }
}

impl std::error::Error for Refusal {}

/// A refusal in words.
fn refuse<T>(words: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal::Words(words.into()))
}
