//! A long run of calls against a server that does wrong: `cargo bench -p xms-tests --bench chaos -- [CALLS]`.
//!
//! 300,000 calls without a number. Prints how they ended, calls a second, and memory at a tenth of the way and at the
//! end; it fails where one ended wrongly, or memory has grown by more than a quarter.

#[path = "../support/chaos/mod.rs"]
mod chaos;
#[path = "support/memory.rs"]
mod memory;

use std::io::{self, Write as _};
use std::time::{Duration, Instant};

use chaos::Plan;
use memory::kilobytes;

const CALLS: u64 = 300_000;

#[tokio::main]
async fn main() {
    let calls = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(CALLS);
    let plan = Plan { seed: 11, calls: calls / 10, at_once: 64, silent: 2_000, attempt: Duration::from_secs(2) };
    let mut memory = Vec::new();
    for round in 0..10 {
        let begun = Instant::now();
        let ends = chaos::run(Plan { seed: plan.seed + round, ..plan }).await;
        let each = begun.elapsed().as_secs_f64() / plan.calls as f64;
        memory.push(kilobytes("VmRSS"));
        let last = memory[memory.len() - 1];
        say(&format!("{} calls, {:.0} a second, {last} KiB: {ends:?}", plan.calls, 1.0 / each));
    }
    let (first, last) = (memory[0], memory[memory.len() - 1]);
    assert!(last <= first + first / 4, "memory grew from {first} to {last} KiB");
}

fn say(line: &str) {
    writeln!(io::stdout(), "{line}").expect("somebody reads it");
}
