//! A service of one's own in two commands, as cargo sees it: `xms new service NAME`, `cargo test`.
//!
//! Cargo compiles the runtime with both sides and the generator for it, which takes minutes: it is done with `XMS_LONG=1`.
//! Otherwise the same crate, in `tests/begun`, is tested with the workspace.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// Runs a program in a folder, which must do what it is asked, and without a warning of the compiler.
fn run(folder: &Path, program: &str, arguments: &[&str]) -> String {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder);
    // This build is not to be seen by the other one.
    command.env_remove("CARGO_MANIFEST_DIR").env("RUSTFLAGS", "-D warnings");
    command.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("first-service"));
    let output = command.output().unwrap();
    let [out, messages] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    assert!(output.status.success(), "{program} {arguments:?}\n{out}\n{messages}");
    out
}

fn cargo(folder: &Path, arguments: &[&str]) -> String {
    let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    run(folder, &cargo, &[arguments, &["--offline", "--quiet"]].concat())
}

/// Begins a service in a folder in which nothing but a crate's lock is: nothing is fetched.
fn begin(folder: &Path, name: &str, more: &[&str]) {
    let xms = PathBuf::from(env!("CARGO_BIN_EXE_xms"));
    run(folder, xms.to_str().unwrap(), &[&["new", "service", name], more].concat());
}

fn lock(folder: &Path) {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
}

/// How often all tests of a program passed, two of them.
fn passed(out: &str) -> usize {
    out.matches("ok. 2 passed").count()
}

#[test]
fn a_service_in_two_commands() {
    if env::var_os("XMS_LONG").is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let first = folder.path().join("first");
    fs::create_dir(&first).unwrap();
    begin(&first, "weather", &[]);
    lock(&first);
    assert_eq!(passed(&cargo(&first, &["test"])), 1);
    assert!(cargo(&first, &["run", "--example", "weather"]).starts_with("Item {\n    name: \"first\""));
    begin(&first, "other", &["--unversioned", "--namespace", "urn:other"]);
    assert_eq!(passed(&cargo(&first, &["test"])), 2);
    assert!(cargo(&first, &["run", "--example", "other"]).starts_with("Item {\n    name: \"first\""));
    // In a workspace that names it, and in one that does not.
    let root = folder.path().join("workspace");
    fs::create_dir_all(root.join("crates/app/src")).unwrap();
    fs::write(root.join("Cargo.toml"), "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n").unwrap();
    fs::write(root.join("crates/app/Cargo.toml"), "[package]\nname = \"app\"\nedition = \"2024\"\n").unwrap();
    fs::write(root.join("crates/app/src/lib.rs"), "").unwrap();
    for place in ["crates", ""] {
        begin(&root.join(place), "shop", &[]);
        let (krate, locked) = (root.join(place).join("shop"), if place.is_empty() { "shop" } else { "" });
        lock(&root.join(locked));
        assert_eq!(passed(&cargo(&krate, &["test"])), 1);
    }
}
