//! Measuring two ways of doing the same thing side by side.

use std::hint::black_box;
use std::io::Write as _;
use std::time::{Duration, Instant};

/// Makes the allocator keep what is given back to it (glibc raises its thresholds when a large block is freed).
/// Otherwise one side or the other, by chance of its last allocation, pays for taking its memory from the system anew
/// in every round.
pub(crate) fn keep_memory() {
    drop(black_box(vec![1u8; 31 << 20]));
}

/// Runs both in turn, `rounds` times, and prints the fastest and the median round of each and the ratio of the medians.
pub(crate) fn compare<A, B>(
    title: &str,
    bytes: usize,
    rounds: usize,
    mut ours: impl FnMut() -> A,
    mut theirs: impl FnMut() -> B,
) {
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        first.push(time(&mut ours));
        second.push(time(&mut theirs));
    }
    first.sort();
    second.sort();
    let speed = |time: Duration| bytes as f64 / 1e6 / time.as_secs_f64();
    let (one, other) = (first[rounds / 2], second[rounds / 2]);
    say(format_args!(
        "{title:<44} ours {:>7.0} MB/s (best {:>5.0})   serde {:>6.0} MB/s (best {:>5.0})   {:>5.2} times",
        speed(one),
        speed(first[0]),
        speed(other),
        speed(second[0]),
        other.as_secs_f64() / one.as_secs_f64()
    ));
}

/// Prints a line of the result. A closed pipe is nothing to complain about.
pub(crate) fn say(line: std::fmt::Arguments<'_>) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

fn time<T>(run: &mut impl FnMut() -> T) -> Duration {
    let start = Instant::now();
    black_box(run());
    start.elapsed()
}
