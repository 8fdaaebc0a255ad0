//! What a call costs through the SDK, against plain `reqwest` doing the same URL, headers, body and decoding.
//!
//! A server on loopback, in a process of its own, answers fixed bytes at once. Against it run, one call after the other
//! on one connection: the SDK (`sdk`); `reqwest` as an application would use it, with structs that have serde's derives
//! (`plain`); and the same `reqwest` code with the SDK's own XML engine (`engine`), which leaves the bare cost of going
//! through a `Call`. Measured are times, in rounds that alternate, and, where `valgrind` is installed, instructions: each
//! side makes N and 2N calls under callgrind, and the difference counts.

mod caller;
mod instructions;
mod plain;
mod server;

use std::time::Duration;

pub(crate) use caller::OPERATIONS;
use caller::{Caller, Operation, SIDES, Side};
use server::Server;
pub(crate) use server::serve;

/// Calls of a round; few, so that most rounds have the processor to themselves.
const CALLS: usize = 40;

/// What a call costs each side: the SDK, `reqwest` with serde, `reqwest` with the engine.
#[derive(Clone, Debug)]
pub(crate) struct CallCost {
    /// What is called.
    pub(crate) operation: &'static str,
    /// The median of all rounds, in microseconds a call.
    pub(crate) times: [f64; 3],
    /// Instructions of a call.
    pub(crate) instructions: Option<[f64; 3]>,
}

/// Makes calls for a counter: `SIDE OPERATION COUNT ADDRESS`; whether there are such.
pub(crate) fn count(side: &str, operation: &str, count: &str, address: &str) -> bool {
    match (Side::named(side), Operation::named(operation), count.parse()) {
        (Some(side), Some(operation), Ok(count)) => {
            Caller::new(address).calls(side, operation, count);
            true
        }
        _ => false,
    }
}

/// Measures all operations.
///
/// # Errors
/// Fails when the sides read different values.
pub(crate) fn measure(rounds: usize, counted: bool) -> Result<Vec<CallCost>, String> {
    let server = Server::start();
    let caller = Caller::new(&server.address);
    if !caller.agrees() {
        return Err("the sides of a call read different values".to_owned());
    }
    let cost = |operation: Operation| CallCost {
        operation: operation.name(),
        times: times(&caller, operation, rounds).map(|time| time.as_secs_f64() * 1e6 / CALLS as f64),
        instructions: counted.then(|| SIDES.map(|side| instructions::per_call(side, operation, &server.address))),
    };
    Ok(OPERATIONS.map(cost).into())
}

/// The median round of each side.
fn times(caller: &Caller, operation: Operation, rounds: usize) -> [Duration; 3] {
    let mut times = [const { Vec::new() }; 3];
    for round in 0..rounds {
        // Each side is first, second and last equally often, whatever rhythm the rest of the machine has.
        for turn in 0..SIDES.len() {
            let side = (round + turn) % SIDES.len();
            times[side].push(caller.calls(SIDES[side], operation, CALLS));
        }
    }
    times.map(|mut times| {
        times.sort();
        times[times.len() / 2]
    })
}
