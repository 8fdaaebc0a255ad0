//! `xms diff`.

use std::path::{Path, PathBuf};

use super::folders::read;
use super::output::Output;
use super::revision::Revision;
use super::{CommandError, Outcome, SourceFolder};
use crate::diff::diff;
use crate::diff::report::{Format, report};
use crate::pipeline::Reading;

/// Tells what changed between two states of the descriptions, and whom it breaks.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  xms diff HEAD                              what the work tree changes since the last commit
  xms diff main --format markdown            the same since `main`, as tables for a pull request
  xms diff v1.0 v1.1                         between two tags
  xms diff HEAD~3:api-spec ../other/api-spec a folder in a revision, and one on the disk")]
pub(super) struct Diff {
    /// The earlier state: a folder, a revision of git, or `REVISION:FOLDER` with the folder as git names it.
    old: String,
    /// The later state; otherwise the nearest `api-spec` from here upwards.
    new: Option<String>,
    /// Form of the report: `human`, `markdown` or `json`.
    #[arg(long, value_name = "FORM", default_value = "human")]
    format: Format,
}

impl Diff {
    pub(super) fn run(&self, output: &mut Output) -> Result<Outcome, CommandError> {
        let new = match &self.new {
            Some(new) => state(new, None)?,
            None => State::Folder(SourceFolder::default().folder()?),
        };
        // A revision without a folder means that of the other state.
        let folder = match &new {
            State::Folder(folder) => Some(folder.as_path()),
            State::Revision(_) => None,
        };
        let old = state(&self.old, folder)?.read(output)?;
        let new = new.read(output)?;
        let difference = diff(&old.model, &new.model);
        output.text(&report(&difference, &old.sources, &new.sources, self.format))?;
        Ok(if difference.breaking().next().is_some() { Outcome::Findings } else { Outcome::Success })
    }
}

/// One of the two states.
#[derive(Debug)]
enum State {
    Folder(PathBuf),
    Revision(Revision),
}

/// What was meant by `text`: a folder that is there, or else a revision, by itself in the folder `beside`.
fn state(text: &str, beside: Option<&Path>) -> Result<State, CommandError> {
    let path = Path::new(text);
    if path.is_dir() {
        return Ok(State::Folder(path.to_owned()));
    }
    if let Some((revision, folder)) = text.split_once(':') {
        return Ok(State::Revision(Revision::new(revision, folder)?));
    }
    let folder = match beside {
        Some(folder) => folder.to_owned(),
        None => SourceFolder::default().folder()?,
    };
    Ok(State::Revision(Revision::beside(text, &folder)?))
}

impl State {
    /// The model of a state that has no errors.
    fn read(&self, output: &Output) -> Result<Reading, CommandError> {
        let (reading, name) = match self {
            Self::Folder(folder) => (read(folder)?, folder.display().to_string()),
            Self::Revision(revision) => (revision.read()?, revision.to_string()),
        };
        if reading.diagnostics.has_errors() {
            output.diagnostics(&reading.diagnostics, &reading.sources)?;
            return Err(CommandError(format!("the descriptions in `{name}` have errors, and cannot be compared")));
        }
        Ok(reading)
    }
}
