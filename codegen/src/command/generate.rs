//! `xms generate`.

use std::path::{Path, PathBuf};

use super::folders::{generated, read};
use super::output::Output;
use super::own_crate::OwnCrate;
use super::reporting::Reporting;
use super::{CommandError, Outcome, SourceFolder};
use crate::builder::{asked, fingerprint, source_root};
use crate::emit::Files;
use crate::emit::rust::{Options, emit, emit_each};
use crate::model::narrow::narrow;
use crate::pipeline::{Reading, Stopwatch, summary};
use crate::write::{OutputKind, Update, compare, recall};

/// Checks the descriptions and writes the SDK.
#[derive(Debug, Default, clap::Args)]
#[command(after_help = "Examples:
  xms generate                                `api-spec` here or above, into `generated` beside it
  xms generate --api-spec api-spec --out sdk  into a crate of another name
  xms generate --deny warnings                writes nothing where a description has a warning
  xms generate --check                        writes nothing, shows a diff and fails when it is not empty
  xms generate --versions 2013-03-01..=2013-11-01 --only 'extensions.*' --out sdk
                                              a crate for these versions and operations, and nothing else")]
pub(super) struct Generate {
    #[command(flatten)]
    source: SourceFolder,
    #[command(flatten)]
    reporting: Reporting,
    /// Folder of the SDK's crate; otherwise `generated` beside `api-spec`.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Write nothing, show what would change, and fail when that is anything.
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    own: OwnCrate,
}

impl Generate {
    /// The command with these options.
    pub(super) fn new(source: SourceFolder, out: Option<PathBuf>) -> Self {
        Self { source, out, ..Self::default() }
    }

    pub(super) fn run(&self, output: &mut Output) -> Result<Outcome, CommandError> {
        self.reporting.prepare(output);
        let folder = self.source.folder()?;
        let out = match &self.out {
            Some(out) => out.clone(),
            None => generated(&folder)?,
        };
        let package = self.own.package(self.out.as_deref(), &folder)?;
        let narrowing = self.own.narrowing();
        let reading = read(&folder)?;
        if self.reporting.report(&reading, output)? == Outcome::Findings {
            return Ok(Outcome::Findings);
        }
        let mut stopwatch = Stopwatch::default();
        let options = Options { source_root: source_root(&folder, &reading), package, ..Options::default() };
        let made_of = fingerprint(&folder, &reading, &asked(&options, &narrowing));
        let Reading { model, sources, diagnostics, mut times, .. } = reading;
        // Files are made of the model alone, and all texts are as much again.
        drop((sources, diagnostics));
        let model = if narrowing.is_empty() {
            model
        } else {
            let narrowed = narrow(&model, &narrowing).map_err(|error| CommandError(error.to_string()))?;
            stopwatch.lap("narrow");
            narrowed
        };
        if self.check {
            let files = emit(&model, &options);
            stopwatch.lap("emit");
            times.append(&mut stopwatch.times);
            output.line("checked", format_args!("{}: {}", folder.display(), summary(&model)))?;
            output.times(&times)?;
            return self.compare(&files, &out, output);
        }
        let known = made_of.and_then(|made_of| recall(OutputKind::Crate, made_of, &out));
        stopwatch.lap("recall");
        let report = match known {
            Some(report) => report,
            None => {
                let failed = |error| CommandError(format!("cannot write the SDK: {error}"));
                let update = Update::begin(OutputKind::Crate, &out).map_err(failed)?;
                // Each file is written where it was made: all of them together take more memory than everything else.
                emit_each(&model, &options, &|path, give| update.take(&path, give));
                stopwatch.lap("emit");
                let report = update.finish_made_of(made_of).map_err(failed)?;
                stopwatch.lap("write");
                report
            }
        };
        times.append(&mut stopwatch.times);
        output.line("checked", format_args!("{}: {}", folder.display(), summary(&model)))?;
        output.times(&times)?;
        for path in &report.written {
            output.line("wrote", out.join(path).display())?;
        }
        for path in &report.removed {
            output.line("removed", out.join(path).display())?;
        }
        let unchanged = report.unchanged;
        if report.is_up_to_date() {
            output.line("done", format_args!("nothing to do: all {unchanged} files are up to date"))?;
        } else {
            let changed = report.written.len() + report.removed.len();
            output.line("done", format_args!("{changed} changed, {unchanged} unchanged"))?;
        }
        Ok(Outcome::Success)
    }

    fn compare(&self, files: &Files, out: &Path, output: &Output) -> Result<Outcome, CommandError> {
        let stale = compare(files, out)?;
        if stale.is_empty() {
            output.line("done", format_args!("all {} files are up to date", files.0.len()))?;
            return Ok(Outcome::Success);
        }
        for file in &stale {
            output.diff(&file.diff)?;
        }
        for file in &stale {
            output.line("stale", out.join(&file.path).display())?;
        }
        let mut command = String::from("xms generate");
        for (option, value) in [("--api-spec", &self.source.api_spec), ("--out", &self.out)] {
            if let Some(value) = value {
                command.push_str(&format!(" {option} {}", value.display()));
            }
        }
        command.push_str(&self.own.arguments());
        output.line("fix", format_args!("`{command}` brings them up to date"))?;
        Ok(Outcome::Findings)
    }
}
