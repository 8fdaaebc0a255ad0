//! Crates that are written and built to see what that costs.
//!
//! In: folders and texts. Out: CPU seconds of the compiler, from the system's accounting (Linux).

#[path = "cpu.rs"]
mod cpu;

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The folder of a measurement, below `target/`.
pub(crate) fn root(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target").join(name);
    fs::create_dir_all(&root).expect("a folder below target");
    root
}

/// Where the runtime is.
pub(crate) fn runtime() -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime").display().to_string()
}

/// Writes a file, and the folders that it is in.
pub(crate) fn write(file: &Path, text: &str) {
    fs::create_dir_all(file.parent().expect("a file is in a folder")).expect("a folder");
    fs::write(file, text).expect("a file");
}

/// Writes a crate's manifest.
pub(crate) fn manifest(folder: &Path, name: &str, dependencies: &str) {
    let text = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n\n\
         [workspace]\n"
    );
    write(&folder.join("Cargo.toml"), &text);
    // The versions that this repository is built with.
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).expect("a lock file");
}

/// Makes a file look changed.
pub(crate) fn touch(file: &Path) {
    let text = fs::read_to_string(file).expect("it was written");
    fs::write(file, text).expect("a file");
}

/// Builds in a folder. Returns the CPU seconds of cargo and the compiler.
pub(crate) fn build(folder: &Path, arguments: &[&str]) -> f64 {
    let before = cpu::of_children();
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--quiet"]).args(arguments).current_dir(folder).env("CARGO_INCREMENTAL", "0");
    cargo.env_remove("CARGO_TARGET_DIR");
    let status = cargo.status().expect("cargo runs");
    assert!(status.success(), "{} builds", folder.display());
    cpu::of_children() - before
}

/// The one in the middle.
pub(crate) fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// Prints a line. A closed pipe is nothing to complain about.
pub(crate) fn say(line: &str) {
    let _ = writeln!(io::stdout(), "{line}");
}
