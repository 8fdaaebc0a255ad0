//! How findings are told, and which of them end a command.
//!
//! In: `--format` and `--deny`. Out: the findings on their stream and whether the command may go on.

use std::io;

use super::End;
use super::output::Output;
use crate::diagnostic::Diagnostics;
use crate::pipeline::Reading;

/// The form of findings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    /// For people: the lines concerned, underlined, and the way to set them right.
    #[default]
    Human,
    /// For editors: one JSON object a line on the standard output; all else goes to the other stream.
    Json,
    /// For GitHub's annotations: one workflow command a line on the standard output.
    Github,
}

/// What is treated like an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Deny {
    /// Warnings, too.
    Warnings,
}

/// How findings are told.
#[derive(Clone, Copy, Debug, Default, clap::Args)]
pub(super) struct Reporting {
    /// The form of findings.
    #[arg(long, value_name = "FORM", default_value = "human")]
    format: Format,
    /// Fail on warnings as on errors.
    #[arg(long, value_name = "WHAT")]
    deny: Option<Deny>,
}

impl Reporting {
    /// To be called before anything is said: findings for programs have the standard output for themselves.
    pub(super) fn prepare(self, output: &mut Output) {
        output.set_format(self.format);
    }

    /// Tells everything that was found; `Found` when the command ends with it.
    pub(super) fn tell(self, reading: &Reading, output: &Output) -> io::Result<End> {
        output.findings(reading, self.format)?;
        if self.format == Format::Human {
            hint(&reading.diagnostics, output)?;
        }
        if reading.diagnostics.has_errors() {
            return Ok(End::Found);
        }
        if self.denies(&reading.diagnostics) {
            output.line("denied", "warnings count as errors here: `--deny warnings`")?;
            return Ok(End::Found);
        }
        Ok(End::Good)
    }

    /// Whether there is a warning and warnings are denied.
    fn denies(self, diagnostics: &Diagnostics) -> bool {
        self.deny == Some(Deny::Warnings) && diagnostics.warnings() > 0
    }
}

/// Where to learn more, and what needs no work.
fn hint(diagnostics: &Diagnostics, output: &Output) -> io::Result<()> {
    let Some(first) = diagnostics.iter().next() else { return Ok(()) };
    let fixes = diagnostics.iter().filter(|item| !item.fixes.is_empty()).count();
    let fix = if fixes == 0 { String::new() } else { format!("; `xms check --fix` can set {fixes} right") };
    output.line("hint", format_args!("`xms explain {}` says more{fix}", first.code))
}
