//! `xms check`.

use std::path::{Path, PathBuf};

use super::folders::{load_error, read};
use super::output::Output;
use super::reporting::Reporting;
use super::{CommandError, Outcome, SourceFolder};
use crate::fix::{AppliedFix, fix};
use crate::pipeline::{Input, Reading, summary};
use crate::source::Sources;
use crate::write::{FileChange, apply_changes};

/// Checks the descriptions and writes nothing, unless it is to set right what it can.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  xms check                                         all services in the `api-spec` here or above
  xms check api-spec/service-management             one service
  xms check --fix                                   sets right what has one fix, and tells what is left
  xms check --deny warnings --format github         for CI: fails on warnings, annotates the lines
  xms check --format json                           for editors: one JSON object a line

`xms explain CODE` says more about a rule.")]
pub(super) struct Check {
    /// Folder of a service, or of several, as `--api-spec` gives it.
    #[arg(value_name = "DIR", conflicts_with = "api_spec")]
    folder: Option<PathBuf>,
    #[command(flatten)]
    source: SourceFolder,
    #[command(flatten)]
    reporting: Reporting,
    /// Set right what can be set right without asking, and tell what was changed and what is left.
    #[arg(long)]
    fix: bool,
}

impl Check {
    pub(super) fn run(&self, output: &mut Output) -> Result<Outcome, CommandError> {
        self.reporting.prepare(output);
        let folder = self.folder.clone().map_or_else(|| self.source.folder(), Ok)?;
        let reading = if self.fix { fix_files(&folder, output)? } else { read(&folder)? };
        let end = self.reporting.report(&reading, output)?;
        output.times(&reading.times)?;
        if end == Outcome::Success {
            output.line("checked", format_args!("{}: {}", folder.display(), summary(&reading.model)))?;
        }
        Ok(end)
    }
}

/// Sets right what can be, on the disk, and says what.
fn fix_files(folder: &Path, output: &Output) -> Result<Reading, CommandError> {
    let input = Input::load(folder).map_err(load_error)?;
    let before = input.sources.clone();
    let crate::fix::Outcome { reading, fixed } = fix(input);
    let changes = changes(&before, &reading.sources);
    apply_changes(&changes).map_err(|error| CommandError(format!("nothing was fixed: {error}")))?;
    for item in &fixed {
        output.line("fixed", fixed_line(item))?;
    }
    if fixed.is_empty() {
        output.line("fixed", "nothing: no finding has a fix that needs no decision")?;
    }
    Ok(reading)
}

pub(super) fn changes(before: &Sources, after: &Sources) -> Vec<FileChange> {
    let pairs = before.files().zip(after.files());
    let different = pairs.filter(|((_, before), (_, after))| before.text != after.text);
    let change = |before: &str, after: &str, path: &Path| FileChange {
        path: path.to_owned(),
        before: before.to_owned(),
        after: after.to_owned(),
    };
    different.map(|((_, before), (_, after))| change(&before.text, &after.text, &before.path)).collect()
}

/// `path:line: X0102: unknown key … (sinse -> since)`
fn fixed_line(item: &AppliedFix) -> String {
    let changes: Vec<String> = item
        .changes
        .iter()
        .filter(|(before, after)| before != after)
        .map(|(before, after)| match after.as_str() {
            "" => format!("{} removed", before.trim().trim_end_matches(',')),
            after => format!("{before} -> {after}"),
        })
        .collect();
    format!("{}:{}: {}: {} ({})", item.path.display(), item.line, item.code, item.message, changes.join("; "))
}
