//! `xms replay`.

use std::io::Read;
use std::path::{Path, PathBuf};

use super::folders::read;
use super::output::{FindingFormat, Output};
use super::{CommandError, Outcome, SourceFolder};
use crate::replay::{self, Replay};

/// Stands for the standard input.
pub(super) const STDIN: &str = "-";
/// What a file packed with gzip begins with.
const GZIP: &[u8] = &[0x1f, 0x8b];
/// How many request lines are listed that no operation describes.
const MAX_LISTED: usize = 20;

/// Holds captured exchanges against the descriptions and tells in what they differ.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  xms replay session.har                  what a browser or a proxy has saved
  xms replay exchanges.jsonl              one exchange a line, as JSON
  zcat exchanges.jsonl.gz | xms replay -  from another command

A line of JSON has `method`, `path` (with its query), `status`, and where they are known `id`, `version`,
`request_headers` (a table), `request` and `response` (the bodies as text).")]
pub(super) struct ReplayFile {
    /// HAR file, or file of JSON lines; `-` reads the standard input.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    source: SourceFolder,
    /// Form of the findings.
    #[arg(long, value_name = "FORM", default_value = "human")]
    format: FindingFormat,
}

impl ReplayFile {
    pub(super) fn run(&self, output: &mut Output) -> Result<Outcome, CommandError> {
        output.set_format(self.format);
        let text = contents(&self.file)?;
        let exchanges = replay::read(&text)
            .map_err(|error| CommandError(format!("`{}` holds no exchanges: {error}", self.file.display())))?;
        let mut reading = read(&self.source.folder()?)?;
        if reading.diagnostics.has_errors() {
            output.diagnostics(&reading.diagnostics, &reading.sources)?;
            return Err(CommandError("the descriptions have errors, so nothing can be held against them".to_owned()));
        }
        let Replay { diagnostics, exchanges, as_described, undescribed } =
            replay::replay(&mut reading.model, &mut reading.sources, &exchanges);
        reading.diagnostics = diagnostics;
        output.report(&reading, self.format)?;
        let unknown: usize = undescribed.values().sum();
        let mut lines: Vec<(&String, &usize)> = undescribed.iter().collect();
        lines.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        for (line, count) in lines.iter().take(MAX_LISTED) {
            output.line("unknown", format_args!("{line} ({count})"))?;
        }
        if let Some(more) = lines.len().checked_sub(MAX_LISTED).filter(|&more| more > 0) {
            output.line("unknown", format_args!("{more} request lines more"))?;
        }
        let differing = exchanges - unknown - as_described;
        output.line(
            "replayed",
            format_args!(
                "{exchanges} exchanges: {as_described} as described, {differing} differ, {unknown} that no operation describes"
            ),
        )?;
        Ok(if differing + unknown > 0 { Outcome::Findings } else { Outcome::Success })
    }
}

/// The text of a file, or of the standard input.
pub(super) fn contents(file: &Path) -> Result<String, CommandError> {
    let mut bytes = Vec::new();
    let result = if file == Path::new(STDIN) {
        std::io::stdin().lock().read_to_end(&mut bytes).map(|_| ())
    } else {
        std::fs::read(file).map(|read| bytes = read)
    };
    let shown = file.display();
    result.map_err(|error| CommandError(format!("`{shown}` cannot be read: {error}")))?;
    String::from_utf8(bytes).map_err(|error| {
        CommandError(match error.as_bytes().starts_with(GZIP) {
            true => format!("`{shown}` is packed; unpack it first, as by `gunzip --stdout {shown} | xms … -`"),
            false => format!("`{shown}` cannot be read: it is no text in UTF-8"),
        })
    })
}
