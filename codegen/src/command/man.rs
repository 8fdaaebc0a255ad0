//! `xms man`.

use std::path::PathBuf;

use clap::CommandFactory as _;

use super::output::Output;
use super::{Arguments, CommandError, Outcome};
use crate::write::write_text;

/// Writes the manual.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  xms man --out ~/.local/share/man/man1  `man xms`, `man xms-check` and all others
  xms man | man -l -                     the first page, to be read at once")]
pub(super) struct Man {
    /// Folder for a page of each command; otherwise the first page goes to the standard output.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Man {
    pub(super) fn run(&self, output: &Output) -> Result<Outcome, CommandError> {
        let mut command = Arguments::command();
        command.build();
        let Some(folder) = &self.out else {
            output.text(&page(&command)?)?;
            return Ok(Outcome::Success);
        };
        std::fs::create_dir_all(folder)?;
        let commands = command.get_subcommands().filter(|inner| inner.get_name() != "help");
        for command in std::iter::once(&command).chain(commands) {
            let name = command.get_display_name().unwrap_or_else(|| command.get_name());
            let file = folder.join(format!("{name}.1"));
            write_text(&file, &page(command)?)
                .map_err(|error| CommandError(format!("cannot write the manual: {error}")))?;
            output.line("wrote", file.display())?;
        }
        Ok(Outcome::Success)
    }
}

fn page(command: &clap::Command) -> Result<String, CommandError> {
    let mut page = Vec::new();
    clap_mangen::Man::new(command.clone()).render(&mut page)?;
    Ok(String::from_utf8_lossy(&page).into_owned())
}
