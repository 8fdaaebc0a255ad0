//! Says how much of what is known of services is described; see `--help`.
#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = std::env::args_os().skip(1);
    ExitCode::from(xms_tests::coverage::command::run(arguments, &mut std::io::stdout().lock(), &mut std::io::stderr()))
}
