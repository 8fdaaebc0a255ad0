//! `CONTRIBUTING.md` does what it says: its commands run, in a copy of the descriptions, and print what stands below
//! them.
//!
//! A number stands for any number there, and a line with `…` for any lines: what other operations change is not its
//! matter. Nothing outside the copy is touched.

use std::fs;
use std::path::Path;

use crate::support::{copy, run};

/// What stands between two fences: what kind it is, and its text.
fn blocks(text: &str) -> Vec<(String, String)> {
    let mut blocks = Vec::new();
    let mut open: Option<(String, String)> = None;
    for line in text.lines() {
        match (line.strip_prefix("```"), open.take()) {
            (Some(kind), None) => open = Some((kind.to_owned(), String::new())),
            (Some(_), Some(block)) => blocks.push(block),
            (None, Some((kind, mut inside))) => {
                inside.push_str(line);
                inside.push('\n');
                open = Some((kind, inside));
            }
            (None, None) => {}
        }
    }
    blocks
}

/// The arguments of a command line, with texts in double quotes as one.
fn arguments(line: &str) -> Vec<String> {
    let parts = line.split('"').enumerate();
    let words = parts.flat_map(|(index, part)| match index % 2 {
        0 => part.split_whitespace().map(str::to_owned).collect(),
        _ => vec![part.to_owned()],
    });
    words.collect()
}

/// A line with `#` for each number in it, and one space for several.
fn masked(line: &str) -> String {
    let mut masked = String::new();
    for character in line.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        match character {
            '0'..='9' | '.' if masked.ends_with('#') => {}
            '0'..='9' => masked.push('#'),
            other => masked.push(other),
        }
    }
    masked
}

/// Whether `printed` has the lines of `expected` in their order, without others between them but where `…` stands.
fn says(printed: &str, expected: &str) -> bool {
    let printed: Vec<String> = printed.lines().map(masked).filter(|line| !line.is_empty()).collect();
    let expected: Vec<String> = expected.lines().map(masked).filter(|line| !line.is_empty()).collect();
    let mut rest = printed.as_slice();
    expected.split(|line| line == "…").filter(|part| !part.is_empty()).all(|part| {
        let found = rest.windows(part.len()).position(|lines| lines == part);
        rest = found.map_or(&[][..], |index| &rest[index + part.len()..]);
        found.is_some()
    })
}

#[test]
fn the_commands_print_what_stands_below_them() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let folder = tempfile::tempdir().unwrap();
    copy(&root.join("api-spec"), &folder.path().join("api-spec"));
    copy(&root.join("generated"), &folder.path().join("generated"));
    let written = folder.path().join("api-spec/service-management/affinity-groups.toml");
    let blocks = blocks(&fs::read_to_string(root.join("CONTRIBUTING.md")).unwrap());
    let mut compared = 0;
    for (index, (kind, text)) in blocks.iter().enumerate() {
        match kind.as_str() {
            "xml" => fs::write(folder.path().join("affinity-groups.xml"), text).unwrap(),
            // The edit: everything from the first element on, and no guess is left.
            "toml" => {
                let before = fs::read_to_string(&written).unwrap();
                let operation = before.split("[element.").next().unwrap().replace(": the operations on them.", "");
                fs::write(&written, operation + text).unwrap();
            }
            "sh" => {
                let Some(("text", expected)) = blocks.get(index + 1).map(|(kind, text)| (kind.as_str(), text)) else {
                    continue;
                };
                let line = text.trim().strip_prefix("cargo run -- ").unwrap();
                let arguments = arguments(line);
                let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
                let (out, messages) = run(folder.path(), &arguments, 0);
                let printed = messages + &out;
                assert!(says(&printed, expected), "{line}\nprints\n{printed}\nand CONTRIBUTING.md says\n{expected}");
                compared += 1;
            }
            _ => {}
        }
    }
    assert_eq!(compared, 3);
}

#[test]
fn what_is_not_printed_is_found() {
    let printed = "  wrote a.rs\n  wrote b.rs\n  done  2 changed\n";
    assert!(says(printed, "wrote a.rs\n…\ndone  9 changed\n"));
    assert!(!says(printed, "wrote a.rs\ndone  2 changed\n") && !says(printed, "wrote c.rs\n"));
}
