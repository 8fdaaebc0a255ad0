//! `xms-call`: see `xms-call --help`.
#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    xms_dynamic::call::run(std::env::args_os())
}
