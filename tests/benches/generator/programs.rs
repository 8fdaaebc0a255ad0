//! Whole commands in processes of their own.
//!
//! In: a program and its arguments. Out: the CPU time of a run, all its threads together, and its wall-clock time.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::cpu;
use crate::support::{median, time};

/// What a run costs, in milliseconds.
pub(crate) struct Cost {
    /// CPU time: the mean, for the system counts in steps.
    pub(crate) cpu: f64,
    /// Wall-clock time: the median.
    pub(crate) wall: f64,
}

/// Runs the `xms` command, which this program is when it has arguments. Before every run `prepare` is called.
pub(crate) fn xms(arguments: &[&OsStr], runs: usize, prepare: impl FnMut()) -> Cost {
    run(&env::current_exe().expect("this program has a path"), arguments, runs, prepare)
}

/// Runs a program several times.
pub(crate) fn run(program: &Path, arguments: &[&OsStr], runs: usize, mut prepare: impl FnMut()) -> Cost {
    let (mut cpu, mut walls) = (0.0, Vec::new());
    for _ in 0..runs {
        prepare();
        let before = cpu::of_children();
        let mut command = Command::new(program);
        command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
        let (wall, status) = time(|| command.status().expect("the program runs"));
        assert!(status.success(), "{} ends well", program.display());
        walls.push(wall);
        cpu += cpu::of_children() - before;
    }
    Cost { cpu: cpu * 1e3 / runs as f64, wall: median(&mut walls) }
}

/// The installed `cargo-progenitor`: the one that the environment names, or the one in `PATH`.
pub(crate) fn progenitor() -> Option<PathBuf> {
    let named = env::var_os("CARGO_PROGENITOR").map(PathBuf::from);
    let folders = env::var_os("PATH").unwrap_or_default();
    let found = || env::split_paths(&folders).map(|folder| folder.join("cargo-progenitor")).find(|file| file.is_file());
    named.or_else(found)
}
