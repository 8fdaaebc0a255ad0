//! Instructions of a call, counted by callgrind.
//!
//! In: a side and an operation. Out: how many instructions one call takes in user space. This program runs itself under
//! the counter with N and with 2N calls; what starting, connecting and ending cost falls out of the difference.

use std::env;
use std::process::Command;

use super::caller::{Operation, Side};

/// N.
const CALLS: u64 = 400;

/// Instructions of one call.
pub(crate) fn per_call(side: Side, operation: Operation, server: &str) -> f64 {
    let once = count(side, operation, server, CALLS);
    let twice = count(side, operation, server, 2 * CALLS);
    twice.saturating_sub(once) as f64 / CALLS as f64
}

fn count(side: Side, operation: Operation, server: &str, calls: u64) -> u64 {
    let program = env::current_exe().expect("this program has a path");
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(program);
    command.args(["call", side.name(), operation.name(), &calls.to_string(), server]);
    let output = command.output().expect("valgrind runs");
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}");
    // `==4711== Collected : 123456789`
    let collected = text.lines().find_map(|line| line.split_once("Collected : "));
    collected.and_then(|(_, number)| number.trim().parse().ok()).expect("callgrind says what it counted")
}
