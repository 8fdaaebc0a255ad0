//! The `xms` command.
//!
//! In: arguments. Out: text on the terminal and an exit code: 0, 1 when something was found (errors in descriptions,
//! files that are not up to date), 2 when it could not run. What is done is done by the library; here it is only
//! called and told.

mod check;
mod explain;
mod folders;
mod generate;
mod output;
mod reporting;

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{ColorChoice, Parser, Subcommand};

use self::output::Output;

/// Makes typed SDKs of descriptions of versioned XML services.
///
/// A description is a folder of TOML files: `api-spec/SERVICE/service.toml` says what holds for the whole service, and
/// every other file beside it describes one resource. Without a command, `xms generate` is meant: it looks for
/// `api-spec` here and in the folders above, and writes the crate `generated` beside it.
///
/// It ends with 0 when all is well, 1 when something was found (an error in a description, stale files), and 2 when it
/// could not run.
#[derive(Debug, Parser)]
#[command(name = "xms", version, after_help = EXAMPLES)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// Colours in messages: `auto` uses them on a terminal.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: ColorChoice,
}

const EXAMPLES: &str = "Examples:
  xms                                     brings `generated` up to date with `api-spec`
  xms generate --check                    shows what is stale and fails, for CI
  xms check --api-spec ../other/api-spec  only checks descriptions, here those of another project";

#[derive(Debug, Subcommand)]
enum Command {
    /// Checks the descriptions and writes the SDK.
    ///
    /// Nothing is written when a description has an error. A file is replaced only where it differs, and files that
    /// were written earlier and are no longer made are removed; files that were not written by xms are left alone.
    Generate(generate::Generate),
    /// Checks the descriptions, and sets right what it can with `--fix`.
    ///
    /// Every error is told in one run: its code, file, line and column, the text underlined, and how to set it right.
    /// With `--fix`, what needs no decision is set right in the files.
    Check(check::Check),
    /// Says what a rule is for, with the wrong and the right way.
    ///
    /// Without a code it lists all rules, by subject.
    Explain(explain::Explain),
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// All is well.
    Good,
    /// Something was found.
    Found,
}

/// Why a command could not run, in a sentence.
#[derive(Debug)]
struct Trouble(String);

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self(error.to_string())
    }
}

/// Where descriptions are looked for when no folder is given.
#[derive(Debug, Default, clap::Args)]
struct Source {
    /// Folder of a service, or of several; otherwise the nearest `api-spec` from here upwards.
    #[arg(long, value_name = "DIR")]
    api_spec: Option<PathBuf>,
}

/// Runs the command of this process.
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are no errors; both have their own stream.
            let code = if error.use_stderr() { 2 } else { 0 };
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    let mut output = Output::new(arguments.color);
    let end = match &arguments.command {
        None => generate::Generate::default().run(&mut output),
        Some(Command::Generate(generate)) => generate.run(&mut output),
        Some(Command::Check(check)) => check.run(&mut output),
        Some(Command::Explain(explain)) => explain.run(&output),
    };
    match end {
        Ok(End::Good) => ExitCode::SUCCESS,
        Ok(End::Found) => ExitCode::from(1),
        Err(trouble) => {
            output.trouble(&trouble.0);
            ExitCode::from(2)
        }
    }
}
