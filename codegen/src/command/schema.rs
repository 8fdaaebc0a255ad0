//! `xms schema`.

use std::path::PathBuf;

use super::output::Output;
use super::{CommandError, Outcome};
use crate::emit::schema::schema;
use crate::write::write_text;

/// Writes the JSON Schema of the description language.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  xms schema                             to the terminal
  xms schema --out api-spec/schema.json  into a file, for editors")]
pub(super) struct Schema {
    /// File to write; otherwise the schema goes to the standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl Schema {
    pub(super) fn run(&self, output: &mut Output) -> Result<Outcome, CommandError> {
        let text = schema();
        let Some(file) = &self.out else {
            output.text(&text)?;
            return Ok(Outcome::Success);
        };
        match write_text(file, &text).map_err(|error| CommandError(format!("cannot write the schema: {error}")))? {
            true => output.line("wrote", file.display())?,
            false => output.line("done", format_args!("{} is up to date", file.display()))?,
        }
        Ok(Outcome::Success)
    }
}
