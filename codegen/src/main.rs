//! The `xms` command: see `xms --help`.
#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    xms_codegen::command::run()
}
