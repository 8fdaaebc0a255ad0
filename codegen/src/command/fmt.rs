//! `xms fmt`.

use std::fs;
use std::path::{Path, PathBuf};

use super::output::Output;
use super::replay::{STDIN, contents};
use super::{CommandError, Outcome, SourceFolder};
use crate::diagnostic::Diagnostics;
use crate::format::format;
use crate::parse::{FolderKind, ServiceFolder, is_toml, load};
use crate::source::{FileId, Sources};
use crate::write::{FileChange, apply_changes, diff};

/// Lays out descriptions.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  xms fmt                                              all files of the `api-spec` here or above
  xms fmt api-spec/service-management/extensions.toml  one file, as editors do when they save it
  xms fmt - < extensions.toml                          the standard input, to the standard output
  xms fmt --check                                      writes nothing, shows a diff and fails when it is not empty")]
pub(super) struct Fmt {
    #[command(flatten)]
    source: SourceFolder,
    /// Files to lay out; otherwise all of the folder of descriptions. `-` alone is the standard input.
    #[arg(value_name = "FILES", conflicts_with = "api_spec")]
    files: Vec<PathBuf>,
    /// Write nothing, show what would change, and fail when that is anything.
    #[arg(long)]
    check: bool,
}

impl Fmt {
    pub(super) fn run(&self, output: &mut Output) -> Result<Outcome, CommandError> {
        if self.files.iter().any(|file| file == Path::new(STDIN)) {
            return self.filter(output);
        }
        let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::new());
        let files = self.read(&mut sources, &mut diagnostics)?;
        let mut unchanged = 0;
        let mut changes = Vec::new();
        for file in files {
            let text = sources.text(file);
            match is_toml(file, &sources, &mut diagnostics).then(|| format(text)).flatten() {
                Some(after) if after == text => unchanged += 1,
                Some(after) => {
                    changes.push(FileChange { path: sources.path(file).to_owned(), before: text.to_owned(), after });
                }
                None => {}
            }
        }
        diagnostics.sort();
        output.diagnostics(&diagnostics, &sources)?;
        let found = if diagnostics.has_errors() { Outcome::Findings } else { Outcome::Success };
        if self.check {
            for FileChange { path, before, after } in &changes {
                output.diff(&diff(path, before, after))?;
            }
        } else {
            apply_changes(&changes).map_err(|error| CommandError(format!("cannot write the description: {error}")))?;
        }
        for FileChange { path, .. } in &changes {
            output.line(if self.check { "stale" } else { "wrote" }, path.display())?;
        }
        match (changes.len(), found) {
            (0, Outcome::Success) => output.line("done", format_args!("all {unchanged} files are laid out"))?,
            (_, _) if !self.check => {
                output.line("done", format_args!("{} changed, {unchanged} unchanged", changes.len()))?
            }
            (0, Outcome::Findings) => {}
            (_, _) => {
                output.line("fix", format_args!("`{}` lays them out", self.command()))?;
                return Ok(Outcome::Findings);
            }
        }
        Ok(found)
    }

    /// Lays out the standard input.
    fn filter(&self, output: &Output) -> Result<Outcome, CommandError> {
        if self.files.len() > 1 {
            return Err(CommandError("`-` stands for the standard input, and for no other file beside it".to_owned()));
        }
        let before = contents(Path::new(STDIN))?;
        let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::new());
        let file = sources.add("-", before.as_str());
        let after = is_toml(file, &sources, &mut diagnostics).then(|| format(&before)).flatten();
        output.diagnostics(&diagnostics, &sources)?;
        let Some(after) = after else { return Ok(Outcome::Findings) };
        if !self.check {
            output.text(&after)?;
            return Ok(Outcome::Success);
        }
        output.diff(&diff(Path::new(STDIN), &before, &after))?;
        Ok(if after == before { Outcome::Success } else { Outcome::Findings })
    }

    /// The files to lay out.
    fn read(&self, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Result<Vec<FileId>, CommandError> {
        if self.files.is_empty() {
            let folder = self.source.folder()?;
            let services = load(&folder, sources, diagnostics).map_err(|error| CommandError(error.to_string()))?;
            let files = |service: ServiceFolder| [vec![service.service], service.resources].concat();
            // What stands beside the folder was not asked for.
            let own = services.into_iter().filter(|folder| folder.kind != FolderKind::CommonBeside);
            return Ok(own.flat_map(files).collect());
        }
        let mut files = Vec::with_capacity(self.files.len());
        for path in &self.files {
            // All are read before any is written.
            let text = fs::read_to_string(path)
                .map_err(|error| CommandError(format!("cannot read the file `{}`: {error}", path.display())))?;
            files.push(sources.add(path, text));
        }
        Ok(files)
    }

    /// The command that does what `--check` asks for.
    fn command(&self) -> String {
        let mut command = String::from("xms fmt");
        if let Some(folder) = &self.source.api_spec {
            command.push_str(&format!(" --api-spec {}", folder.display()));
        }
        for file in &self.files {
            command.push_str(&format!(" {}", file.display()));
        }
        command
    }
}
