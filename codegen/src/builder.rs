//! Generation from a program, above all from a `build.rs`.
//!
//! In: the folder of the descriptions and where the files go. Out: the files, or everything that is wrong with the
//! descriptions as one error. A build script needs the library alone:
//!
//! ```toml
//! [build-dependencies]
//! xms-codegen = { version = "0.1", default-features = false }
//! ```
//!
//! It calls [`Builder`], and the program includes what that writes; for a service in the folder `api/greenhouse`:
//!
//! ```ignore
//! pub mod greenhouse {
//!     include!(concat!(env!("OUT_DIR"), "/greenhouse.rs"));
//! }
//! ```

use std::env;
use std::error::Error;
use std::fmt;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::diagnostic::{Style, render};
use crate::emit::Files;
use crate::emit::rust::{Include, Layout, Options, Package, emit, emit_each};
use crate::model::Model;
use crate::model::narrow::{Narrowing, RangeError, narrow};
use crate::parse::LoadError;
use crate::pipeline::{Reading, read_model};
use crate::write::{Fingerprint, OutputKind, Report, Update, recall};

/// Generates a module for each service, to be included in a program.
///
/// A `build.rs` that generates types and clients of all services in the folder `api`:
///
/// ```no_run
/// fn main() -> Result<(), xms_codegen::GenerateError> {
///     xms_codegen::Builder::new("api").client(true).generate()?;
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Builder {
    folder: PathBuf,
    out_dir: Option<PathBuf>,
    serde: bool,
    client: bool,
    server: bool,
    rerun_if_changed: Option<bool>,
    versions: Option<String>,
    only: Vec<String>,
}

/// Says why nothing was generated.
///
/// `Display` gives the whole cause, so there is no `source()` beside it. `Debug` shows the same text: that is what a
/// `build.rs` prints whose `main` returns it.
#[non_exhaustive]
pub enum GenerateError {
    /// Says that the descriptions cannot be read.
    Load(LoadError),
    /// Holds the errors of the descriptions, as text with the lines concerned.
    Description(String),
    /// Says which of the versions or operations that were asked for are not there.
    Narrowing(String),
    /// Says that the files cannot be written.
    Write(io::Error),
    /// Says that no folder was given for the files, and that the program is not run by cargo.
    NoOutDir,
}

impl fmt::Display for GenerateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Load(error) => write!(f, "{error}"),
            Self::Description(text) | Self::Narrowing(text) => f.write_str(text),
            Self::Write(error) => write!(f, "cannot write the generated files: {error}"),
            Self::NoOutDir => f.write_str("OUT_DIR is not set: run this in a build.rs, or say `.out_dir(…)`"),
        }
    }
}

impl fmt::Debug for GenerateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Findings have lines of their own.
        let begin = if matches!(self, Self::Description(_)) { "\n" } else { "" };
        write!(f, "{begin}{self}")
    }
}

impl Error for GenerateError {}

impl Builder {
    /// Creates a builder for the service in `folder`, or for all services in the folders below it.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
            out_dir: None,
            serde: false,
            client: false,
            server: false,
            rerun_if_changed: None,
            versions: None,
            only: Vec::new(),
        }
    }

    /// Sets the folder that the files go to, instead of cargo's `OUT_DIR`.
    #[must_use]
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out_dir = Some(folder.into());
        self
    }

    /// Sets whether types implement serde's traits when the program's feature `serde` is on; they do not by default.
    #[must_use]
    pub fn serde(mut self, serde: bool) -> Self {
        self.serde = serde;
        self
    }

    /// Sets whether there is a client, for which the program needs the feature `client` of `xms-runtime`; there is none
    /// by default.
    #[must_use]
    pub fn client(mut self, client: bool) -> Self {
        self.client = client;
        self
    }

    /// Sets whether there are traits for servers, for which the program needs the feature `server` of `xms-runtime`;
    /// there are none by default.
    #[must_use]
    pub fn server(mut self, server: bool) -> Self {
        self.server = server;
        self
    }

    /// Sets whether cargo runs the `build.rs` again when the descriptions change; by default it does where the files go
    /// to `OUT_DIR`.
    #[must_use]
    pub fn rerun_if_changed(mut self, rerun: bool) -> Self {
        self.rerun_if_changed = Some(rerun);
        self
    }

    /// Restricts the service to the versions of a range: `A..=B`, `A..`, `..=B` or `A`. What none of them has is left
    /// out, and what all of them have needs no gate.
    #[must_use]
    pub fn versions(mut self, range: impl Into<String>) -> Self {
        self.versions = Some(range.into());
        self
    }

    /// Restricts the service to operations whose id matches `pattern`, such as `extensions.*`, and to what they need.
    /// Called again, it adds a pattern.
    #[must_use]
    pub fn only(mut self, pattern: impl Into<String>) -> Self {
        self.only.push(pattern.into());
        self
    }

    /// Reads and checks the descriptions, and writes the files that are new or different. What was made of the same
    /// descriptions before, and is as it was, is not made again; a folder `.xms-cache` beside the files remembers that.
    ///
    /// # Errors
    /// Fails when the descriptions cannot be read or have errors, when versions or operations that were asked for are
    /// not there, and when a file cannot be written. Only in the last case may some of the files be written.
    pub fn generate(&self) -> Result<Report, GenerateError> {
        let cargo = env::var_os("OUT_DIR").map(PathBuf::from);
        let rerun = self.rerun_if_changed.unwrap_or(self.out_dir.is_none() && cargo.is_some());
        if rerun {
            // Also when something is wrong: the correction must be seen.
            let line = format!("cargo:rerun-if-changed={}", self.folder.display());
            writeln!(io::stdout(), "{line}").map_err(GenerateError::Write)?;
        }
        let out = self.out_dir.clone().or(cargo).ok_or(GenerateError::NoOutDir)?;
        let Input { model, options, made_of } = self.input()?;
        if let Some(report) = made_of.and_then(|made_of| recall(OutputKind::Crate, made_of, &out)) {
            return Ok(report);
        }
        let update = Update::begin(OutputKind::Crate, &out).map_err(GenerateError::Write)?;
        // Each file is written where it was made: all of them together take more memory than everything else.
        emit_each(&model, &options, &|path, give| update.take(&path, give));
        update.finish_made_of(made_of).map_err(GenerateError::Write)
    }

    /// Reads and checks the descriptions, and keeps the files in memory.
    ///
    /// # Errors
    /// Fails as [`generate`](Self::generate) does, but for what concerns the writing.
    pub fn files(&self) -> Result<Files, GenerateError> {
        let Input { model, options, .. } = self.input()?;
        Ok(emit(&model, &options))
    }

    /// Reads and checks the descriptions.
    fn input(&self) -> Result<Input, GenerateError> {
        let reading = read_model(&self.folder).map_err(GenerateError::Load)?;
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
        if reading.diagnostics.has_errors() {
            let text = render(&reading.diagnostics, &reading.sources, Style::default());
            return Err(GenerateError::Description(text));
        }
        let made_of = fingerprint(&self.folder, &reading, &asked(&options, &narrowing));
        // Files are made of the model alone: texts and findings end here.
        let Reading { model, .. } = reading;
        if narrowing.is_empty() {
            return Ok(Input { model, options, made_of });
        }
        let model = narrow(&model, &narrowing).map_err(|error| GenerateError::Narrowing(error.to_string()))?;
        Ok(Input { model, options, made_of })
    }

    fn narrowing(&self) -> Result<Narrowing, GenerateError> {
        let versions = self.versions.as_ref().map(|range| range.parse()).transpose();
        let versions = versions.map_err(|error: RangeError| GenerateError::Narrowing(error.to_string()))?;
        Ok(Narrowing { versions, only: self.only.clone() })
    }
}

/// What files are made of.
struct Input {
    model: Model,
    options: Options,
    made_of: Option<Fingerprint>,
}

/// The name by which generated files call the folder of the descriptions: the same wherever it stands.
pub(crate) fn source_root(folder: &Path, reading: &Reading) -> String {
    let Ok(full) = folder.canonicalize() else { return String::new() };
    // The folder of a single service is not the folder of the descriptions.
    let first = reading.model.services.iter().find(|service| !service.is_common);
    let file = first.map(|service| reading.sources.path(service.file));
    let single = file.and_then(Path::parent).is_some_and(|parent| parent == folder);
    let root = if single { full.parent() } else { Some(full.as_path()) };
    root.and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Says what is asked for of a crate or module, for its fingerprint.
pub(crate) fn asked(options: &Options, narrowing: &Narrowing) -> String {
    // What is kept of the manifest stands in a file that is compared itself.
    let package = match &options.package {
        Package::Member { .. } => Package::Member { dev_dependencies: String::new(), default: None },
        Package::Own { name, runtime, .. } => {
            let (name, runtime) = (name.clone(), runtime.clone());
            Package::Own { name, runtime, dev_dependencies: String::new(), default: None }
        }
    };
    format!("{:?} {narrowing:?}", Options { package, ..options.clone() })
}

/// Sums up everything that files are made of: what is `asked` for, and all texts.
pub(crate) fn fingerprint(folder: &Path, reading: &Reading, asked: &str) -> Option<Fingerprint> {
    // A file has the same name wherever the folder is called from.
    let path = |path: &'_ Path| path.strip_prefix(folder).unwrap_or(path).as_os_str().as_encoded_bytes().to_vec();
    let files: Vec<(Vec<u8>, &[u8])> =
        reading.sources.files().map(|(_, file)| (path(&file.path), file.text.as_bytes())).collect();
    let files = files.iter().flat_map(|(path, text)| [path.as_slice(), *text]);
    Fingerprint::new(std::iter::once(asked.as_bytes()).chain(files))
}

#[cfg(test)]
mod tests {
    use std::error::Error;
    use std::io;

    use super::GenerateError;
    use crate::scaffold::ScaffoldError;

    #[test]
    fn errors_pass_between_threads_and_give_their_cause_once() {
        let write = GenerateError::Write(io::Error::other("the disk is full"));
        let errors: [Box<dyn Error + Send + Sync>; 2] =
            [write.into(), ScaffoldError::Invalid("a reason".into()).into()];
        let texts = errors.each_ref().map(ToString::to_string);
        assert_eq!(texts, ["cannot write the generated files: the disk is full", "a reason"]);
        assert!(errors.iter().all(|error| error.source().is_none()));
    }
}
