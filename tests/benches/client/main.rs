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
const ROUNDS: usize = 301;
/// Calls of a round; few, so that most rounds have the processor to themselves.
const CALLS: usize = 40;

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
    say(format_args!(
        "calls per second, one after the other; in parentheses the SDK's time as a multiple of the other's"
    ));
    let caller = Caller::new(&server.address);
    assert!(caller.agrees(), "the sides read different values");
    for operation in OPERATIONS {
        let (median, best) = times(&caller, operation);
        let rate = |time: Duration| CALLS as f64 / time.as_secs_f64();
        line(operation.name(), median.map(rate), |sdk, other| other / sdk);
        line("  best", best.map(rate), |sdk, other| other / sdk);
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
        line(operation.name(), counts, |sdk, other| sdk / other);
    }
    line("all", sums, |sdk, other| sdk / other);
}

/// The median and the fastest round of each side.
fn times(caller: &Caller, operation: Operation) -> ([Duration; 3], [Duration; 3]) {
    let mut rounds = [const { Vec::new() }; 3];
    for round in 0..ROUNDS {
        // Each side is first, second and last equally often, whatever rhythm the rest of the machine has.
        for turn in 0..SIDES.len() {
            let side = (round + turn) % SIDES.len();
            rounds[side].push(caller.calls(SIDES[side], operation, CALLS));
        }
    }
    for times in &mut rounds {
        times.sort();
    }
    (rounds.each_ref().map(|times| times[ROUNDS / 2]), rounds.each_ref().map(|times| times[0]))
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
