//! A page that is followed from its beginning to its end.
//!
//! In: a page of Markdown. Out: nothing; a command that prints something else than the page says is a panic. The page's
//! blocks of `diff` are edits, its blocks of `sh` are commands, and a `text` behind them is what they print. Nothing
//! outside of a copy of the descriptions is touched.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::difference::changes;
use super::markdown::{Block, blocks, matches};
use crate::support::{copy, git, xms};

/// A page, and the folder in which it is followed.
#[derive(Debug)]
pub(crate) struct Walk {
    page: &'static str,
    blocks: Vec<Block>,
    folder: TempDir,
    /// Outputs that were compared.
    pub(crate) compared: usize,
}

impl Walk {
    /// Copies what a page is about into a repository with one commit.
    pub(crate) fn new(page: &'static str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let folder = tempfile::tempdir().unwrap();
        // One folder deeper, so that `../` is a place of its own.
        let copied = folder.path().join("xms");
        copy(&root.join("api-spec"), &copied.join("api-spec"));
        copy(&root.join("generated"), &copied.join("generated"));
        // What the crate's manifest inherits stands there.
        fs::copy(root.join("Cargo.toml"), copied.join("Cargo.toml")).unwrap();
        // What the last run here left behind is no part of what is checked in.
        let _ = fs::remove_dir_all(copied.join("generated/.xms-cache"));
        for arguments in [&["init", "-q", "-b", "main"][..], &["add", "."], &["commit", "-q", "-m", "one"]] {
            git(&copied, arguments);
        }
        Self { page, blocks: blocks(&fs::read_to_string(root.join(page)).unwrap()), folder, compared: 0 }
    }

    /// Follows the page. What is done with blocks of other kinds, `other` says.
    pub(crate) fn run(&mut self, other: impl Fn(&Path, &Block)) {
        let folder = self.folder.path().join("xms");
        for (index, block) in self.blocks.iter().enumerate() {
            match block.kind.as_str() {
                "diff" => edit(&folder, &block.text),
                "sh" => {
                    let Some(expected) = self.blocks.get(index + 1).filter(|next| next.kind == "text") else {
                        continue;
                    };
                    let Some(arguments) = arguments(&block.text) else { continue };
                    let printed = run(&folder, &arguments);
                    let (page, command, expected) = (self.page, &block.text, &expected.text);
                    assert!(matches(&printed, expected), "{command}prints\n{printed}\nand {page} says\n{expected}");
                    self.compared += 1;
                }
                _ => other(&folder, block),
            }
        }
    }
}

/// Runs `xms`; both of its outputs, findings first.
fn run(folder: &Path, arguments: &[String]) -> String {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let output = xms(folder, &arguments).output().unwrap();
    let printed = String::from_utf8(output.stderr).unwrap() + &String::from_utf8(output.stdout).unwrap();
    // 1 is that something was found, which pages show.
    assert!(matches!(output.status.code(), Some(0 | 1)), "{arguments:?}: {printed}");
    printed
}

/// The arguments of a command line that runs `xms`, with texts in double quotes as one; `None` for other commands.
fn arguments(line: &str) -> Option<Vec<String>> {
    let line = line.trim();
    let arguments = line.strip_prefix("cargo run -- ").or((line == "cargo run").then_some(""))?;
    let words = arguments.split('"').enumerate().flat_map(|(index, part)| match index % 2 {
        0 => part.split_whitespace().map(str::to_owned).collect(),
        _ => vec![part.to_owned()],
    });
    Some(words.collect())
}

/// Makes the changes of a unified difference.
fn edit(folder: &Path, difference: &str) {
    for change in changes(difference) {
        let file = folder.join(change.path);
        let before = fs::read_to_string(&file).unwrap();
        fs::write(&file, change.apply(&before)).unwrap();
    }
}
