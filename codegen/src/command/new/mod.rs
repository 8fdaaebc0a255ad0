//! `xms new`.
//!
//! In: a plan. Out: its files on the disk, and what there is to say about them.

mod operation;
mod service;

use std::path::Path;

use clap::Subcommand;

use super::output::Output;
use super::{CommandError, Outcome};
use crate::diagnostic::Diagnostics;
use crate::rule;
use crate::scaffold::{Plan, ScaffoldError};
use crate::write::{FileChange, apply_changes, diff, replace_file};

/// The rule that something says nothing about itself.
const UNDOCUMENTED: &str = rule::UNDOCUMENTED.code;

/// Begins a description.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  xms new operation locations.list --request \"GET /locations\" --since 2010-10-28 --response sample.xml
  xms new service shop")]
pub(super) struct New {
    #[command(subcommand)]
    kind: NewKind,
}

#[derive(Debug, Subcommand)]
enum NewKind {
    /// Writes an operation, and from sample bodies its elements and its example.
    ///
    /// Elements come in the order of the sample, with types told from its texts; one that is described already is used
    /// again. What was guessed has a comment that begins with `# guessed:`. Nothing is written when the description
    /// would have an error.
    ///
    /// The file of a resource that is new is made. In one that exists, the operation goes behind the last one and the
    /// elements to the end, and nothing else changes.
    Operation(Box<operation::NewOperation>),
    /// Starts a service that can be generated at once.
    ///
    /// It writes `api-spec/NAME/service.toml` and a first resource with one operation. Where there are no descriptions here
    /// or above, and in a folder with nothing in it, a crate comes with it: its build script generates the service, it has
    /// a test and an example. Inside another crate or workspace it gets a folder of its own, and joins a workspace only if
    /// that names it. A crate that this command began gets every other service, too.
    Service(Box<service::NewService>),
}

impl New {
    pub(super) fn run(&self, output: &mut Output) -> Result<Outcome, CommandError> {
        match &self.kind {
            NewKind::Operation(operation) => operation.run(output),
            NewKind::Service(service) => service.run(output),
        }
    }
}

/// Writes the files of a plan, or shows them, and reports what was guessed.
fn apply_plan(plan: &Plan, dry_run: bool, output: &Output) -> Result<(), CommandError> {
    for file in &plan.files {
        let before = file.before.as_deref().unwrap_or_default();
        if dry_run {
            output.diff(&diff(&file.path, before, &file.after))?;
            continue;
        }
        if let Some(folder) = file.path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        match &file.before {
            // Not where somebody else was faster.
            Some(before) => {
                let (path, before, after) = (file.path.clone(), before.clone(), file.after.clone());
                apply_changes(&[FileChange { path, before, after }])?;
            }
            None => replace_file(&file.path, &file.after)?,
        }
        output.line("wrote", file.path.display())?;
    }
    if !plan.added.is_empty() {
        output.line("added", plan.added.join(", "))?;
    }
    for (name, place) in &plan.reused {
        output.line("reused", format_args!("{name}, described at {place}"))?;
    }
    for remark in &plan.remarks {
        output.line("note", remark)?;
    }
    for guess in &plan.guesses {
        let path = guess.path.display();
        output.line("guessed", format_args!("{path}:{}  {}: {}", guess.line, guess.key, guess.reason))?;
    }
    let mut others = Diagnostics::new();
    others.extend(plan.warnings.iter().filter(|item| item.code != UNDOCUMENTED).cloned());
    output.diagnostics(&others, &plan.reading.sources)?;
    Ok(())
}

/// Counts what has no documentation yet.
fn undocumented(plan: &Plan) -> usize {
    plan.warnings.iter().filter(|item| item.code == UNDOCUMENTED).count()
}

/// `3 guesses`
fn count(number: usize, one: &str, more: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { more })
}

/// Reports why there is no plan.
fn report_error(error: ScaffoldError, output: &Output) -> Result<Outcome, CommandError> {
    match error {
        error @ (ScaffoldError::Invalid(_) | ScaffoldError::Load(_)) => Err(CommandError(error.to_string())),
        ScaffoldError::Findings { message, sources, diagnostics } => {
            output.diagnostics(&diagnostics, &sources)?;
            output.error(&message);
            Ok(Outcome::Findings)
        }
    }
}

/// ` --api-spec DIR`, where that was said.
fn api_spec_option(folder: Option<&Path>) -> String {
    folder.map_or_else(String::new, |folder| format!(" --api-spec {}", folder.display()))
}
