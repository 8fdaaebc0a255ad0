//! `xms docs`.

use std::path::{Path, PathBuf};

use super::folders::read;
use super::output::Output;
use super::{CommandError, Outcome, SourceFolder};
use crate::builder::{fingerprint, source_root};
use crate::emit::Files;
use crate::emit::docs::{Options, emit};
use crate::pipeline::{Stopwatch, summary};
use crate::write::{OutputKind, compare_as, recall, write_made_of};

/// Checks the descriptions and writes their reference documentation.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  xms docs --out target/site                                           all services in the `api-spec` here or above
  xms docs --api-spec api-spec/service-management --out site           one service
  xms docs --out target/site --rustdoc ../doc/xms_services             links to what `cargo doc` writes beside it
  xms docs --out site --check                                          writes nothing, fails when pages are stale
  xdg-open 'target/site/index.html?v=2013-03-01'                       needs no server; begins with that version")]
pub(super) struct Docs {
    #[command(flatten)]
    source: SourceFolder,
    /// Folder of the site.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Link to the documentation of the generated crate: its folder in that of `cargo doc`, as an address or as the way
    /// there from the first page of the site.
    #[arg(long, value_name = "ADDRESS")]
    rustdoc: Option<String>,
    /// Write nothing, show what would change, and fail when that is anything.
    #[arg(long)]
    check: bool,
}

impl Docs {
    pub(super) fn run(&self, output: &mut Output) -> Result<Outcome, CommandError> {
        let folder = self.source.folder()?;
        let reading = read(&folder)?;
        output.diagnostics(&reading.diagnostics, &reading.sources)?;
        if reading.diagnostics.has_errors() {
            return Ok(Outcome::Findings);
        }
        let mut stopwatch = Stopwatch::default();
        let mut options = Options::new(source_root(&folder, &reading));
        options.start = reading.beginnings().map_err(|error| CommandError(error.to_string()))?;
        options.rustdoc = self.rustdoc.clone();
        let mut times = reading.times.clone();
        if self.check {
            let files = emit(&reading.model, &options);
            stopwatch.lap("emit");
            times.append(&mut stopwatch.times);
            output.line("checked", format_args!("{}: {}", folder.display(), summary(&reading.model)))?;
            output.times(&times)?;
            return self.compare(&folder, &files, output);
        }
        let made_of = fingerprint(&folder, &reading, &format!("{options:?}"));
        let known = made_of.and_then(|made_of| recall(OutputKind::Site, made_of, &self.out));
        stopwatch.lap("recall");
        let report = match known {
            Some(report) => report,
            None => {
                let files = emit(&reading.model, &options);
                stopwatch.lap("emit");
                let report = write_made_of(OutputKind::Site, &files, made_of, &self.out)
                    .map_err(|error| CommandError(format!("cannot write the site: {error}")))?;
                stopwatch.lap("write");
                report
            }
        };
        times.append(&mut stopwatch.times);
        output.line("checked", format_args!("{}: {}", folder.display(), summary(&reading.model)))?;
        output.times(&times)?;
        for path in &report.written {
            output.line("wrote", self.out.join(path).display())?;
        }
        for path in &report.removed {
            output.line("removed", self.out.join(path).display())?;
        }
        let unchanged = report.unchanged;
        if report.is_up_to_date() {
            output.line("done", format_args!("nothing to do: all {unchanged} files are up to date"))?;
        } else {
            let changed = report.written.len() + report.removed.len();
            output.line("done", format_args!("{changed} changed, {unchanged} unchanged"))?;
        }
        output.line("open", self.out.join("index.html").display())?;
        Ok(Outcome::Success)
    }

    fn compare(&self, folder: &Path, files: &Files, output: &Output) -> Result<Outcome, CommandError> {
        let stale = compare_as(OutputKind::Site, files, &self.out)?;
        if stale.is_empty() {
            output.line("done", format_args!("all {} files are up to date", files.0.len()))?;
            return Ok(Outcome::Success);
        }
        for file in &stale {
            output.diff(&file.diff)?;
        }
        for file in &stale {
            output.line("stale", self.out.join(&file.path).display())?;
        }
        let source = match &self.source.api_spec {
            Some(_) => format!(" --api-spec {}", folder.display()),
            None => String::new(),
        };
        output.line("fix", format_args!("`xms docs{source} --out {}` brings them up to date", self.out.display()))?;
        Ok(Outcome::Findings)
    }
}
