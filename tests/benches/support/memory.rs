//! Memory of this process from the system's accounting (Linux).
//!
//! In: the name of a figure in `/proc/self/status`. Out: kilobytes of 1,024 bytes.

use std::fs;

/// Kilobytes: `VmRSS` are those of now, `VmHWM` the most so far.
pub(crate) fn kilobytes(figure: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").expect("this measurement needs Linux");
    let mut figures = status.lines().filter_map(|line| line.split_once(':'));
    let (_, value) = figures.find(|(name, _)| *name == figure).expect("the kernel counts");
    value.trim().trim_end_matches(" kB").parse().expect("a number")
}
