//! Generation from a program, above all from a `build.rs`.
//!
//! In: the folder of the descriptions and where the files go. Out: the files, or everything that is wrong with the
//! descriptions as one error. For a `build.rs`:
//!
//! ```no_run
//! fn main() -> Result<(), xms_codegen::builder::Failure> {
//!     xms_codegen::Builder::new("api").generate()?;
//!     Ok(())
//! }
//! ```
//!
//! which needs no more of this crate than the library:
//!
//! ```toml
//! [build-dependencies]
//! xms-codegen = { version = "0.1", default-features = false }
//! ```
//!
//! and in the program, for a service in the folder `api/greenhouse`:
//!
//! ```ignore
//! pub mod greenhouse {
//!     include!(concat!(env!("OUT_DIR"), "/greenhouse.rs"));
//! }
//! ```

use std::env;
use std::fmt;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::diagnostic::{Style, render};
use crate::emit::Files;
use crate::emit::rust::{Include, Layout, Options, emit};
use crate::model::narrow::{Narrowing, RangeError, narrow};
use crate::parse::LoadError;
use crate::pipeline::{Reading, read_model};
use crate::write::{Report, write};

/// Generates a module for each service, to be included in a program.
#[derive(Clone, Debug)]
pub struct Builder {
    folder: PathBuf,
    out: Option<PathBuf>,
    serde: bool,
    client: bool,
    server: bool,
    rerun_if_changed: Option<bool>,
    versions: Option<String>,
    only: Vec<String>,
}

/// Why nothing was generated.
///
/// `Debug` shows the same text as `Display`: that is what a `build.rs` prints whose `main` returns it.
#[non_exhaustive]
pub enum Failure {
    /// The descriptions cannot be read.
    Load(LoadError),
    /// The descriptions have errors; this is the text that tells them.
    Description(String),
    /// The versions or operations that were asked for are not there; this is the text that says which.
    Narrowing(String),
    /// The files cannot be written.
    Write(io::Error),
    /// No folder was given for the files, and the program is not run by cargo.
    NoFolder,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Load(error) => write!(f, "{error}"),
            Self::Description(text) | Self::Narrowing(text) => f.write_str(text),
            Self::Write(error) => write!(f, "cannot write the generated files: {error}"),
            Self::NoFolder => f.write_str("OUT_DIR is not set: run this in a build.rs, or say `.out_dir(…)`"),
        }
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Findings have lines of their own.
        let begin = if matches!(self, Self::Description(_)) { "\n" } else { "" };
        write!(f, "{begin}{self}")
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Load(error) => Some(error),
            Self::Write(error) => Some(error),
            Self::Description(_) | Self::Narrowing(_) | Self::NoFolder => None,
        }
    }
}

impl Builder {
    /// For the service in `folder`, or all services in the folders below it.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
            out: None,
            serde: false,
            client: false,
            server: false,
            rerun_if_changed: None,
            versions: None,
            only: Vec::new(),
        }
    }

    /// Where the files go; otherwise cargo's `OUT_DIR`.
    #[must_use]
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out = Some(folder.into());
        self
    }

    /// Whether types implement serde's traits when the program's feature `serde` is on; otherwise they do not.
    #[must_use]
    pub fn serde(mut self, serde: bool) -> Self {
        self.serde = serde;
        self
    }

    /// Whether there is a client, for which the program needs the feature `client` of `xms-runtime`; otherwise there is
    /// none.
    #[must_use]
    pub fn client(mut self, client: bool) -> Self {
        self.client = client;
        self
    }

    /// Whether there are traits for servers, for which the program needs the feature `server` of `xms-runtime`;
    /// otherwise there are none.
    #[must_use]
    pub fn server(mut self, server: bool) -> Self {
        self.server = server;
        self
    }

    /// Whether cargo is told to run the `build.rs` again when the descriptions change; otherwise that is done where
    /// the files go to `OUT_DIR`.
    #[must_use]
    pub fn rerun_if_changed(mut self, rerun: bool) -> Self {
        self.rerun_if_changed = Some(rerun);
        self
    }

    /// Only these versions: `A..=B`, `A..`, `..=B` or `A`. What none of them has is left out, and what all of them have
    /// needs no gate.
    #[must_use]
    pub fn versions(mut self, range: impl Into<String>) -> Self {
        self.versions = Some(range.into());
        self
    }

    /// Only operations whose id matches `pattern`, such as `extensions.*`, and what they need. Called again, it adds a
    /// pattern.
    #[must_use]
    pub fn only(mut self, pattern: impl Into<String>) -> Self {
        self.only.push(pattern.into());
        self
    }

    /// Reads, checks and writes.
    ///
    /// # Errors
    /// See [`Failure`]. Where it is returned, nothing was changed, or not all.
    pub fn generate(&self) -> Result<Report, Failure> {
        let cargo = env::var_os("OUT_DIR").map(PathBuf::from);
        let rerun = self.rerun_if_changed.unwrap_or(self.out.is_none() && cargo.is_some());
        if rerun {
            // Also when something is wrong: the correction must be seen.
            let line = format!("cargo:rerun-if-changed={}", self.folder.display());
            writeln!(io::stdout(), "{line}").map_err(Failure::Write)?;
        }
        let out = self.out.clone().or(cargo).ok_or(Failure::NoFolder)?;
        let files = self.files()?;
        write(&files, &out).map_err(Failure::Write)
    }

    fn narrowing(&self) -> Result<Narrowing, Failure> {
        let versions = self.versions.as_ref().map(|range| range.parse()).transpose();
        let versions = versions.map_err(|error: RangeError| Failure::Narrowing(error.to_string()))?;
        Ok(Narrowing { versions, only: self.only.clone() })
    }

    /// Reads and checks, and keeps the files in memory.
    ///
    /// # Errors
    /// See [`Failure`].
    pub fn files(&self) -> Result<Files, Failure> {
        let reading = read_model(&self.folder).map_err(Failure::Load)?;
        let options = Options {
            layout: Layout::Module,
            serde: self.serde,
            client: if self.client { Include::Always } else { Include::No },
            server: if self.server { Include::Always } else { Include::No },
            tests: false,
            source_root: source_root(&self.folder, &reading),
            ..Options::default()
        };
        let narrowing = self.narrowing()?;
        if narrowing.is_empty() || reading.diagnostics.has_errors() {
            return generate(&reading, &options, Style::default());
        }
        let model = narrow(&reading.model, &narrowing).map_err(|error| Failure::Narrowing(error.to_string()))?;
        Ok(emit(&model, &options))
    }
}

/// The files of a model that was read, or the text of what is wrong with it.
///
/// # Errors
/// [`Failure::Description`].
pub fn generate(reading: &Reading, options: &Options, style: Style) -> Result<Files, Failure> {
    if reading.diagnostics.has_errors() {
        return Err(Failure::Description(render(&reading.diagnostics, &reading.sources, style)));
    }
    Ok(emit(&reading.model, options))
}

/// The name by which generated files call the folder of the descriptions: the same wherever it stands.
pub fn source_root(folder: &Path, reading: &Reading) -> String {
    let Ok(full) = folder.canonicalize() else { return String::new() };
    // The folder of a single service is not the folder of the descriptions.
    let file = reading.model.services.first().map(|service| reading.sources.path(service.file));
    let single = file.and_then(Path::parent).is_some_and(|parent| parent == folder);
    let root = if single { full.parent() } else { Some(full.as_path()) };
    root.and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
