//! Commands that are programs of their own.

use std::fs;

use crate::support::{run, xms};

#[test]
fn the_help_lists_commands_of_other_crates_and_says_where_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let (help, _) = run(folder.path(), &["--help"], 0);
    assert!(help.contains("  call ") && help.contains("  serve "), "{help}");
    let (_, error) = run(folder.path(), &["no-such-command"], 2);
    assert!(error.contains("there is no command `no-such-command`"), "{error}");
    let (_, error) = run(folder.path(), &["chekc"], 2);
    assert!(error.contains("did you mean `check`?"), "{error}");
}

/// A program is a script here.
#[cfg(unix)]
#[test]
fn programs_are_found_in_the_path_and_given_all_that_follows() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("xms-greet");
    fs::write(&program, "#!/bin/sh\nprintf '%s|' \"$@\"\nexit 7\n").unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let greet = |arguments: &[&str]| {
        let output = xms(folder.path(), arguments).env("PATH", folder.path()).output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    let arguments = ["greet", "--color", "never", "--help", "-x", "a b"];
    assert_eq!(greet(&arguments), (Some(7), "--color|never|--help|-x|a b|".to_owned()));
    assert_eq!(greet(&["--color", "never", "greet"]), (Some(7), "|".to_owned()));
    assert_eq!(greet(&["../greet"]).0, Some(2));
}

#[test]
fn a_listed_command_that_is_not_installed_says_how_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let alone = folder.path().join(format!("xms{}", std::env::consts::EXE_SUFFIX));
    fs::copy(env!("CARGO_BIN_EXE_xms"), &alone).unwrap();
    let output = std::process::Command::new(alone).args(["call", "--help"]).env("PATH", "").output().unwrap();
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{error}");
    assert!(error.contains("`cargo install xms-dynamic`"), "{error}");
}

#[test]
fn shells_are_helped_and_the_manual_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let (script, _) = run(folder.path(), &["completions", "bash"], 0);
    assert!(script.contains("complete -F") && script.contains("--api-spec"), "{script}");
    let (out, _) = run(folder.path(), &["man", "--out", "man"], 0);
    assert!(out.contains("xms-check.1"), "{out}");
    assert!(fs::read_to_string(folder.path().join("man/xms-lsp.1")).unwrap().contains("language server"));
    assert!(run(folder.path(), &["man"], 0).0.contains(".TH xms 1"));
}
