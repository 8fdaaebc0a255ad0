//! Calls of described operations, as `xms call` sends them.
//!
//! In: arguments. Out: what the service answered, on standard output; what is wrong, in one line on standard error, with
//! the exit code 1 where the service or the network refused, and 2 where nothing could be sent. Nothing is written but
//! the file of `--out`.

mod answer;
mod arguments;
mod client;
mod complete;
mod curl;
mod given;
mod help;
mod list;
mod profile;
mod request;
mod rust_call;
mod send;
mod table;
mod wait;

use std::ffi::OsString;
use std::fmt;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};
use xms_runtime::client::{Error, ErrorKind};

use self::arguments::Arguments;
use crate::folder::{Description, descriptions};

/// Where a call is told.
pub struct Console<'a> {
    /// Takes what was answered.
    pub out: &'a mut dyn Write,
    /// Takes everything else.
    pub err: &'a mut dyn Write,
    /// Says whether people read `out`.
    pub is_out_terminal: bool,
    /// Says whether people read `err`.
    pub is_err_terminal: bool,
}

impl fmt::Debug for Console<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { out: _, err: _, is_out_terminal, is_err_terminal } = self;
        let mut debug = f.debug_struct("Console");
        debug
            .field("is_out_terminal", is_out_terminal)
            .field("is_err_terminal", is_err_terminal)
            .finish_non_exhaustive()
    }
}

/// Says why nothing could be sent, in a sentence.
#[derive(Debug)]
struct Usage(String);

/// Says why a call came to nothing.
#[derive(Debug)]
enum Failure {
    /// Nothing could be sent: exit code 2.
    Usage(String),
    /// The service or the network refused: exit code 1.
    Call(String),
    /// Whoever reads the output has gone.
    Closed,
}

impl From<Usage> for Failure {
    fn from(Usage(message): Usage) -> Self {
        Self::Usage(message)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Closed,
            _ => Self::Usage(error.to_string()),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let message = error.to_string();
        match error.kind() {
            ErrorKind::Version(problems) => {
                let helps = problems.problems.iter().all(|problem| problem.kind.is_version());
                let hint = if helps && problems.needs().is_some() {
                    "; --raise-version sends it in one that has all"
                } else {
                    ""
                };
                Self::Usage(message + hint)
            }
            ErrorKind::Request(_) | ErrorKind::Encode(_) | ErrorKind::Credential(_) => Self::Usage(message),
            _ => Self::Call(message),
        }
    }
}

/// Runs `xms call` with the arguments of the process, its name first.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let (out, err) = (io::stdout(), io::stderr());
    let (is_out_terminal, is_err_terminal) = (out.is_terminal(), err.is_terminal());
    let console = Console { out: &mut out.lock(), err: &mut err.lock(), is_out_terminal, is_err_terminal };
    ExitCode::from(run_in(arguments, console))
}

/// Runs `xms call` with what it prints going elsewhere; gives the exit code.
pub fn run_in(arguments: impl IntoIterator<Item = OsString>, mut console: Console<'_>) -> u8 {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let failure = match execute(arguments, &mut console) {
        Ok(()) => return 0,
        Err(failure) => failure,
    };
    let (code, message) = match failure {
        Failure::Call(message) => (1, message),
        Failure::Usage(message) => (2, message),
        Failure::Closed => return 0,
    };
    // Where standard error is closed, nobody is there to be told.
    let _ = writeln!(console.err, "error: {message}");
    code
}

fn execute(arguments: Vec<OsString>, console: &mut Console<'_>) -> Result<(), Failure> {
    if let Some(words) = complete::asked(&arguments) {
        return Ok(complete::print(&words, console.out)?);
    }
    let arguments = match Arguments::command().try_get_matches_from(arguments) {
        Ok(matches) => Arguments::from_arg_matches(&matches).map_err(|error| Usage(error.to_string()))?,
        Err(error) => {
            let text = error.render().to_string();
            return Err(Failure::Usage(text.trim_start_matches("error: ").trim_end().to_owned()));
        }
    };
    if let Some(shell) = arguments.completion {
        return Ok(write!(console.out, "{}", complete::script(shell))?);
    }
    if arguments.program_version {
        return Ok(writeln!(console.out, "xms call {}", env!("CARGO_PKG_VERSION"))?);
    }
    let Some(service) = arguments.service.clone() else {
        if arguments.help {
            return Ok(write!(console.out, "{}", Arguments::command().render_help())?);
        }
        let folder = descriptions(arguments.api_spec.as_deref()).map_err(Usage)?;
        return Ok(list::services_of(&folder, console.out)?);
    };
    let folder = descriptions(arguments.api_spec.as_deref()).map_err(Usage)?;
    let description = Description::read(&folder, Some(&service)).map_err(Usage)?;
    let Some(operation) = arguments.operation.clone() else {
        if let Some(id) = &arguments.resume {
            return send::resume(&description, &arguments, id, console);
        }
        return Ok(list::operations(&description, console.out)?);
    };
    let (id, table) = description.operation(&operation).map_err(Usage)?;
    if arguments.help {
        return Ok(help::print(&description, id, console.out)?);
    }
    let is_sent = !arguments.curl && !arguments.rust;
    let request = request::Request::new(&description, id, table, &arguments, is_sent)?;
    if arguments.curl {
        curl::print(&description, &request, &arguments, console)
    } else if arguments.rust {
        Ok(rust_call::print(&description, &request, &arguments, console)?)
    } else {
        send::send(&description, &request, &arguments, console)
    }
}
