//! How findings are reported, and which of them end a command.
//!
//! In: `--format` and `--deny`. Out: the findings on their stream and whether the command may go on.

use std::io;

use super::Outcome;
use super::output::{FindingFormat, Output};
use crate::diagnostic::Diagnostics;
use crate::pipeline::Reading;

/// What is treated like an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Deny {
    /// Warnings, too.
    Warnings,
}

/// How findings are reported.
#[derive(Clone, Copy, Debug, Default, clap::Args)]
pub(super) struct Reporting {
    /// The form of findings.
    #[arg(long, value_name = "FORM", default_value = "human")]
    format: FindingFormat,
    /// Fail on warnings as on errors.
    #[arg(long, value_name = "WHAT")]
    deny: Option<Deny>,
}

impl Reporting {
    /// Prepares the streams before anything is printed: findings for programs have the standard output for themselves.
    pub(super) fn prepare(self, output: &mut Output) {
        output.set_format(self.format);
    }

    /// Reports everything that was found; answers `Findings` when the command ends with it.
    pub(super) fn report(self, reading: &Reading, output: &Output) -> io::Result<Outcome> {
        output.report(reading, self.format)?;
        if self.format == FindingFormat::Human {
            hint(&reading.diagnostics, output)?;
        }
        if reading.diagnostics.has_errors() {
            return Ok(Outcome::Findings);
        }
        if self.denies(&reading.diagnostics) {
            output.line("denied", "warnings count as errors here: `--deny warnings`")?;
            return Ok(Outcome::Findings);
        }
        Ok(Outcome::Success)
    }

    /// Tells whether there is a warning and warnings are denied.
    fn denies(self, diagnostics: &Diagnostics) -> bool {
        self.deny == Some(Deny::Warnings) && diagnostics.warnings() > 0
    }
}

/// Prints where to learn more, and how many findings need no work.
fn hint(diagnostics: &Diagnostics, output: &Output) -> io::Result<()> {
    let Some(first) = diagnostics.iter().next() else { return Ok(()) };
    let fixes = diagnostics.iter().filter(|item| !item.fixes.is_empty()).count();
    let fix = if fixes == 0 { String::new() } else { format!("; `xms check --fix` can set {fixes} right") };
    output.line("hint", format_args!("`xms explain {}` says more{fix}", first.code))
}
