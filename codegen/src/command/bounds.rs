//! `xms bounds`.

use std::path::PathBuf;

use super::check::changes;
use super::folders::read;
use super::output::Output;
use super::replay::contents;
use super::{CommandError, Outcome, SourceFolder};
use crate::fix::edited;
use crate::replay::{self, Bounds};
use crate::write::apply_changes;

/// Computes from captured exchanges from which version on things were accepted.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  xms bounds exchanges.jsonl         the bounds that can be lower, and the exchanges that show it
  xms bounds session.har --fix       writes them down: `seen`, and the exchange as `source`

`xms replay --help` says what a file of exchanges is.")]
pub(super) struct BoundsOf {
    /// HAR file, or file of JSON lines; `-` reads the standard input.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    source: SourceFolder,
    /// Write the lower bounds into the descriptions.
    #[arg(long)]
    fix: bool,
}

impl BoundsOf {
    pub(super) fn run(&self, output: &mut Output) -> Result<Outcome, CommandError> {
        let text = contents(&self.file)?;
        let exchanges = replay::read(&text)
            .map_err(|error| CommandError(format!("`{}` holds no exchanges: {error}", self.file.display())))?;
        let reading = read(&self.source.folder()?)?;
        if reading.diagnostics.has_errors() {
            output.diagnostics(&reading.diagnostics, &reading.sources)?;
            return Err(CommandError("the descriptions have errors, so nothing can be said of versions".to_owned()));
        }
        let found = replay::bounds(&reading.model, &exchanges);
        let Bounds { lower, counted, silent, contradictions } = &found;
        for doubt in contradictions {
            output.line(
                "left out",
                format_args!(
                    "{} exchanges of one session: `{}` is said to be of {}, and has `{}`, which exists since {}",
                    doubt.left_out, doubt.exchange, doubt.version, doubt.what, doubt.since
                ),
            )?;
        }
        for bound in lower {
            let path = reading.sources.path(bound.span.file).display();
            let line = reading.sources.position(bound.span.file, bound.span.start).0;
            output.line(
                if self.fix { "fixed" } else { "lower" },
                format_args!(
                    "{path}:{line}: `{}` is seen at {}, and was accepted at {} in `{}`",
                    bound.what, bound.seen, bound.accepted, bound.exchange
                ),
            )?;
        }
        if self.fix {
            let edits = lower.iter().flat_map(|bound| bound.edits(&reading.sources)).collect();
            let changes = changes(&reading.sources, &edited(&reading.sources, edits));
            apply_changes(&changes).map_err(|error| CommandError(format!("nothing was written: {error}")))?;
        }
        let left_out: usize = contradictions.iter().map(|doubt| doubt.left_out).sum();
        output.line(
            "bounds",
            format_args!(
                "{} exchanges: {counted} accepted ones with a version, {left_out} left out, {silent} that say nothing; \
                 {} bounds can be lower",
                exchanges.len(),
                lower.len()
            ),
        )?;
        Ok(if lower.is_empty() || self.fix { Outcome::Success } else { Outcome::Findings })
    }
}
