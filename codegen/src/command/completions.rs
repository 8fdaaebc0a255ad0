//! `xms completions`.

use clap::CommandFactory as _;
use clap_complete::Shell;

use super::output::Output;
use super::{Arguments, CommandError, Outcome};

/// Prints what a shell needs to complete commands and options.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  xms completions bash > ~/.local/share/bash-completion/completions/xms
  xms completions fish > ~/.config/fish/completions/xms.fish")]
pub(super) struct Completions {
    /// Which shell.
    shell: Shell,
}

impl Completions {
    pub(super) fn run(&self, output: &Output) -> Result<Outcome, CommandError> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Arguments::command(), "xms", &mut script);
        output.text(&String::from_utf8_lossy(&script))?;
        Ok(Outcome::Success)
    }
}
