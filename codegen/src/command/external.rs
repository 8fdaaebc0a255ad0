//! Commands that are programs of their own: `xms NAME …` runs `xms-NAME …`.
//!
//! In: a name, and the arguments as they were given. Out: the exit code of the program that stands beside this one or in
//! the `PATH`. Nothing is known of what it does, but for the crate that has those which the help lists.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use clap::CommandFactory as _;

use super::CommandError;
use crate::nearest::nearest;

/// The crate that has the programs which the help lists.
const CRATE: &str = "xms-dynamic";

/// Whatever follows the name of a listed command; its program reads it.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Arguments of the program, which tells more with `--help`.
    #[arg(value_name = "ARGUMENTS", trailing_var_arg = true, allow_hyphen_values = true)]
    all: Vec<OsString>,
}

/// The listed command that is asked for, where it is one.
pub(super) fn listed() -> Option<&'static str> {
    let mut arguments = env::args_os().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--color" {
            arguments.next();
        } else if !argument.as_encoded_bytes().starts_with(b"-") {
            return ["call", "serve"].into_iter().find(|name| argument == *name);
        }
    }
    None
}

/// Runs the program of a listed command with all that follows its name.
pub(super) fn run(name: &str) -> Result<ExitCode, CommandError> {
    let Some(program) = find(OsStr::new(name)) else {
        return Err(CommandError(format!(
            "`xms {name}` is not installed: `cargo install {CRATE}` brings it, in a checkout `cargo build -p {CRATE}`"
        )));
    };
    // As they were given: what this command knows, too, belongs to the program where it stands behind the name.
    let arguments: Vec<OsString> = env::args_os().skip_while(|argument| argument != name).skip(1).collect();
    start(&program, &arguments)
}

/// Runs the program of a command that is not listed: its name, and its arguments.
pub(super) fn run_other(words: &[OsString]) -> Result<ExitCode, CommandError> {
    let Some((name, arguments)) = words.split_first() else {
        return Err(CommandError("there is no command without a name; `xms --help` lists them".to_owned()));
    };
    match find(name) {
        Some(program) => start(&program, arguments),
        None => Err(unknown(&name.to_string_lossy())),
    }
}

fn unknown(name: &str) -> CommandError {
    let command = super::Arguments::command();
    let known: Vec<&str> = command.get_subcommands().map(clap::Command::get_name).collect();
    let near = nearest(name, known).map(|near| format!("did you mean `{near}`? ")).unwrap_or_default();
    CommandError(format!(
        "there is no command `{name}`, and no program `xms-{name}`: {near}`xms --help` lists the commands"
    ))
}

/// The program `xms-NAME`, beside this one or in the `PATH`.
fn find(name: &OsStr) -> Option<PathBuf> {
    let mut file = OsString::from("xms-");
    file.push(name);
    file.push(env::consts::EXE_SUFFIX);
    // A name that leads elsewhere is none.
    if Path::new(&file).components().count() != 1 {
        return None;
    }
    let own = env::current_exe().ok().and_then(|program| Some(program.parent()?.to_owned()));
    let path = env::var_os("PATH").unwrap_or_default();
    own.into_iter().chain(env::split_paths(&path)).map(|folder| folder.join(&file)).find(|program| program.is_file())
}

/// Becomes the program, so that signals reach it.
#[cfg(unix)]
fn start(program: &Path, arguments: &[OsString]) -> Result<ExitCode, CommandError> {
    use std::os::unix::process::CommandExt as _;

    Err(cannot_run(program, &Command::new(program).args(arguments).exec()))
}

/// Runs the program to its end.
#[cfg(not(unix))]
fn start(program: &Path, arguments: &[OsString]) -> Result<ExitCode, CommandError> {
    let status = Command::new(program).args(arguments).status().map_err(|error| cannot_run(program, &error))?;
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}

fn cannot_run(program: &Path, error: &std::io::Error) -> CommandError {
    CommandError(format!("cannot run `{}`: {error}", program.display()))
}
