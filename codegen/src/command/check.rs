//! `xms check`.

use super::folders::read;
use super::output::Output;
use super::{End, Source, Trouble};
use crate::pipeline::summary;

/// Checks the descriptions and writes nothing.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  xms check                                         all services in the `api-spec` here or above
  xms check --api-spec api-spec/service-management  one service")]
pub(super) struct Check {
    #[command(flatten)]
    source: Source,
}

impl Check {
    pub(super) fn run(&self, output: &mut Output) -> Result<End, Trouble> {
        let folder = self.source.folder()?;
        let reading = read(&folder)?;
        output.findings(&reading)?;
        output.times(&reading.times)?;
        if reading.diagnostics.has_errors() {
            return Ok(End::Found);
        }
        output.line("checked", format_args!("{}: {}", folder.display(), summary(&reading.model)))?;
        Ok(End::Good)
    }
}
