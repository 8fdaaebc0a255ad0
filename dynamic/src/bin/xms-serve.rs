//! `xms-serve`: see `xms-serve --help`.
#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    xms_dynamic::serve::run(std::env::args_os())
}
