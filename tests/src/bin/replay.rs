//! Replays recorded exchanges; see `--help`.
#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = std::env::args_os().skip(1);
    ExitCode::from(xms_tests::replay::command::run(arguments, &mut std::io::stdout().lock(), &mut std::io::stderr()))
}
