//! `xms lsp`.

use super::{CommandError, Outcome};

/// Serves an editor.
#[derive(Debug, clap::Args)]
pub(super) struct Lsp {
    /// Said by editors that know other ways, too; there is no other here.
    #[arg(long, hide = true)]
    stdio: bool,
}

impl Lsp {
    pub(super) fn run(&self) -> Result<Outcome, CommandError> {
        crate::lsp::run().map_err(|error| CommandError(error.to_string()))?;
        Ok(Outcome::Success)
    }
}
