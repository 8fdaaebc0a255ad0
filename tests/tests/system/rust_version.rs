//! The Rust version that the packages declare is true: nothing they depend on asks for a newer one, and the README says
//! the same. That the code itself uses nothing newer is a lint's part.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// What cargo resolves, with every feature and for every system; where the rest cannot be fetched, what this machine
/// compiles.
fn metadata() -> Value {
    let cargo = || {
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(["metadata", "--format-version", "1"]).current_dir(env!("CARGO_MANIFEST_DIR"));
        cargo
    };
    let whole = cargo().args(["--locked", "--all-features"]).env("CARGO_NET_RETRY", "0").output().unwrap();
    let output = if whole.status.success() {
        whole
    } else {
        cargo().args(["--offline", "--filter-platform", &host()]).output().unwrap()
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The system that is compiled for.
fn host() -> String {
    let output = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())).arg("-vV").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned()
}

/// `1.88` and `1.88.0` as numbers.
fn numbers(version: &str) -> [u32; 3] {
    let mut parts = version.split('.').map(|part| part.parse().unwrap());
    [parts.next().unwrap(), parts.next().unwrap_or(0), parts.next().unwrap_or(0)]
}

#[test]
fn nothing_asks_for_a_newer_rust_than_is_declared() {
    let metadata = metadata();
    let declared = env!("CARGO_PKG_RUST_VERSION");
    let packages = metadata["packages"].as_array().unwrap();
    assert!(packages.len() > 100, "{}", packages.len());
    let newer = packages.iter().filter_map(|package| {
        let version = package["rust_version"].as_str().filter(|version| numbers(version) > numbers(declared))?;
        Some(format!("{} {} asks for Rust {version}", package["name"], package["version"]))
    });
    assert_eq!(newer.collect::<Vec<_>>(), Vec::<String>::new(), "this workspace declares {declared}");
}

#[test]
fn the_readme_says_which_rust_is_needed() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md")).unwrap();
    let says = format!("Rust {} or newer", env!("CARGO_PKG_RUST_VERSION"));
    assert!(readme.contains(&says), "README.md does not say `{says}`");
}
