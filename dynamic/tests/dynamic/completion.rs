//! What shells are told that a word can become.

use std::process::{Command, Stdio};

use crate::support::{api_spec, xms_call};

fn completed(words: &[&str]) -> Vec<String> {
    let folder = api_spec();
    let all = [&["--complete", "--api-spec", folder.to_str().unwrap()][..], words].concat();
    xms_call(&all).well().lines().map(str::to_owned).collect()
}

#[test]
fn words_become_what_there_is() {
    assert_eq!(completed(&["storage-"]), ["storage-blob", "storage-queue"]);
    assert_eq!(completed(&["service-management", "extensions."]).len(), 4);
    let fields = completed(&["service-management", "extensions.add", "contoso", "--field", "Th"]);
    assert_eq!(fields, ["Thumbprint=", "ThumbprintAlgorithm="]);
    assert!(completed(&["service-management", "--version", "2014"]).contains(&"2014-06-01".to_owned()));
    assert_eq!(completed(&["service-management", "extensions.list", "--output", "j"]), ["json"]);
    assert_eq!(completed(&["--raise"]), ["--raise-version"]);
    assert!(completed(&["storage-blob", "blobs.list", "--query", ""]).contains(&"prefix=".to_owned()));
}

#[test]
fn scripts_are_scripts() {
    for shell in ["bash", "zsh", "fish"] {
        let script = xms_call(&["--completion", shell]).well();
        assert!(script.contains("xms-call --complete"), "{shell}");
        // Where the shell is installed, it reads its script.
        let check = Command::new(shell).arg("-n").stdin(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let Ok(mut child) = check else { continue };
        use std::io::Write as _;
        child.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
        let ended = child.wait_with_output().unwrap();
        assert!(ended.status.success(), "{shell}: {}", String::from_utf8_lossy(&ended.stderr));
    }
}
