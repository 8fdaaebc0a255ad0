//! `xms check`.

use std::path::Path;

use super::folders::{read, trouble};
use super::output::Output;
use super::reporting::Reporting;
use super::{End, Source, Trouble};
use crate::fix::{AppliedFix, Outcome, fix};
use crate::pipeline::{Input, Reading, summary};
use crate::source::Sources;
use crate::write::{Change, change};

/// Checks the descriptions and writes nothing, unless it is to set right what it can.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  xms check                                         all services in the `api-spec` here or above
  xms check --api-spec api-spec/service-management  one service
  xms check --fix                                   sets right what has one fix, and tells what is left
  xms check --deny warnings --format github         for CI: fails on warnings, annotates the lines
  xms check --format json                           for editors: one JSON object a line

`xms explain CODE` says more about a rule.")]
pub(super) struct Check {
    #[command(flatten)]
    source: Source,
    #[command(flatten)]
    reporting: Reporting,
    /// Set right what can be set right without asking, and tell what was changed and what is left.
    #[arg(long)]
    fix: bool,
}

impl Check {
    pub(super) fn run(&self, output: &mut Output) -> Result<End, Trouble> {
        self.reporting.prepare(output);
        let folder = self.source.folder()?;
        let reading = if self.fix { fixed(&folder, output)? } else { read(&folder)? };
        let end = self.reporting.tell(&reading, output)?;
        output.times(&reading.times)?;
        if end == End::Good {
            output.line("checked", format_args!("{}: {}", folder.display(), summary(&reading.model)))?;
        }
        Ok(end)
    }
}

/// Sets right what can be, on the disk, and says what.
fn fixed(folder: &Path, output: &Output) -> Result<Reading, Trouble> {
    let input = Input::load(folder).map_err(trouble)?;
    let before = input.sources.clone();
    let Outcome { reading, fixed } = fix(input);
    let changes = changes(&before, &reading.sources);
    change(&changes).map_err(|error| Trouble(format!("nothing was fixed: {error}")))?;
    for item in &fixed {
        output.line("fixed", told(item))?;
    }
    if fixed.is_empty() {
        output.line("fixed", "nothing: no finding has a fix that needs no decision")?;
    }
    Ok(reading)
}

fn changes(before: &Sources, after: &Sources) -> Vec<Change> {
    let pairs = before.files().zip(after.files());
    let different = pairs.filter(|((_, before), (_, after))| before.text != after.text);
    let change = |before: &str, after: &str, path: &Path| Change {
        path: path.to_owned(),
        before: before.to_owned(),
        after: after.to_owned(),
    };
    different.map(|((_, before), (_, after))| change(&before.text, &after.text, &before.path)).collect()
}

/// `path:line: X0102: unknown key … (sinse -> since)`
fn told(item: &AppliedFix) -> String {
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
