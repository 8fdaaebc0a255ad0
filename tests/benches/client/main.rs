//! What a call costs through the SDK, against plain `reqwest` doing the same URL, headers, body and decoding:
//! `cargo bench -p xms-tests --bench client`.
//!
//! A server on loopback, in a process of its own, answers fixed bytes at once. Against it run, one call after the other
//! on one connection: the SDK (`sdk`); `reqwest` as an application would use it, with structs that have serde's derives
//! (`plain`); and the same `reqwest` code with the SDK's own XML engine (`engine`), which leaves the bare cost of going
//! through a `Call`. Measured are calls per second, in rounds that alternate, and, where `valgrind` is installed,
//! instructions per call: each side runs N and 2N calls under callgrind, and the difference counts.
//!
//! For a counter of your own: `cargo bench -p xms-tests --bench client -- --count 1000 --side sdk --operation get`.

mod caller;
mod instructions;
mod plain;
mod server;

use std::env;
use std::io::Write as _;
use std::process::ExitCode;
use std::time::Duration;

use caller::{Caller, OPERATIONS, Operation, SIDES, Side};
use server::Server;

/// Rounds of each side, for calls per second.
const ROUNDS: usize = 41;
/// Calls of a round.
const CALLS: usize = 200;

const HELP: &str = "\
Without arguments: compares calls per second and instructions per call.

  --count N --side SIDE --operation OPERATION
        makes N calls of one side and ends, for a counter from outside;
        SIDE is sdk, plain or engine, OPERATION is get, list or add
  --server ADDRESS
        with --count: calls that server instead of one of its own
  --serve
        only answers; prints its address, ends when its input ends

For example: perf stat -e instructions:u client --count 1000 --side sdk --operation get";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let value = |name: &str| {
        let at = arguments.iter().position(|argument| argument == name)?;
        arguments.get(at + 1).map(String::as_str)
    };
    if arguments.is_empty() {
        compare();
    } else if arguments == ["--serve"] {
        server::serve();
    } else if let (Some(count), Some(side), Some(operation)) = (
        value("--count").and_then(|text| text.parse().ok()),
        value("--side").and_then(Side::named),
        value("--operation").and_then(Operation::named),
    ) {
        match value("--server") {
            Some(address) => drop(Caller::new(address).calls(side, operation, count)),
            None => drop(Caller::new(&Server::start().address).calls(side, operation, count)),
        }
    } else {
        say(format_args!("{HELP}"));
        let asked = arguments.iter().any(|argument| argument == "--help");
        return if asked { ExitCode::SUCCESS } else { ExitCode::from(2) };
    }
    ExitCode::SUCCESS
}

/// All that is measured, as a table.
fn compare() {
    let server = Server::start();
    say(format_args!("calls per second, one after the other; in parentheses the SDK's part of the other's time"));
    let caller = Caller::new(&server.address);
    assert!(caller.agrees(), "the sides read different values");
    for operation in OPERATIONS {
        let rates = times(&caller, operation).map(|time| CALLS as f64 / time.as_secs_f64());
        row(operation, rates, |sdk, other| other / sdk);
    }
    if !instructions::countable() {
        say(format_args!("instructions per call: not counted; install valgrind"));
        return;
    }
    say(format_args!("instructions per call; in parentheses the SDK's as a multiple"));
    let mut sums = [0.0; 3];
    for operation in OPERATIONS {
        let counts = SIDES.map(|side| instructions::per_call(side, operation, &server.address));
        for (sum, count) in sums.iter_mut().zip(counts) {
            *sum += count;
        }
        row(operation, counts, |sdk, other| sdk / other);
    }
    line("all", sums, |sdk, other| sdk / other);
}

/// The median time of a round of each side.
fn times(caller: &Caller, operation: Operation) -> [Duration; 3] {
    let mut rounds = [const { Vec::new() }; 3];
    for _ in 0..ROUNDS {
        for (side, times) in SIDES.into_iter().zip(&mut rounds) {
            times.push(caller.calls(side, operation, CALLS));
        }
    }
    rounds.map(|mut times| {
        times.sort();
        times[ROUNDS / 2]
    })
}

fn row(operation: Operation, figures: [f64; 3], ratio: fn(f64, f64) -> f64) {
    line(operation.name(), figures, ratio);
}

fn line(title: &str, [sdk, plain, engine]: [f64; 3], ratio: fn(f64, f64) -> f64) {
    say(format_args!(
        "  {title:<6} sdk {sdk:>7.0}   plain {plain:>7.0} ({:.2})   engine {engine:>7.0} ({:.2})",
        ratio(sdk, plain),
        ratio(sdk, engine)
    ));
}

/// Prints a line. A closed pipe is nothing to complain about.
fn say(line: std::fmt::Arguments<'_>) {
    let _ = writeln!(std::io::stdout(), "{line}");
}
