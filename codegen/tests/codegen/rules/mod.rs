//! Every rule of the registry against its own page: the wrong example breaks it, the right one does not.
//!
//! An example is a description, or a part of one. A line such as `# shop/goods.toml` says which file follows; without
//! one it is that. A service that an example does not have is taken from `rules/service.toml`. `{1..3}` in a line
//! stands for three lines. What the wrong examples look like as messages stands in `golden/rules`, which
//! `XMS_BLESS=1 cargo test` writes anew.

mod allowances;
mod pages;
mod registry;

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use xms_codegen::diagnostic::{Diagnostics, Style, render};
use xms_codegen::pipeline::{Input, Reading, examine};
use xms_codegen::source::Sources;

/// A folder of this package.
fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// An example on the disk.
struct Described {
    folder: TempDir,
}

impl Described {
    fn new(example: &str) -> Self {
        let described = Self { folder: tempfile::tempdir().unwrap() };
        let mut files: Vec<(String, String)> = Vec::new();
        for line in example.lines() {
            let marker = line.strip_prefix("# ").filter(|path| path.ends_with(".toml") && !path.contains(' '));
            match (marker, files.last_mut()) {
                (Some(path), _) => files.push((path.to_owned(), String::new())),
                (None, Some((_, text))) => text.push_str(&expanded(line)),
                (None, None) => files.push(("shop/goods.toml".to_owned(), expanded(line))),
            }
        }
        if !files.iter().any(|(path, _)| path == "shop/service.toml") {
            let usual = fs::read_to_string(folder("rules/service.toml")).unwrap();
            files.push(("shop/service.toml".to_owned(), usual));
        }
        for (path, text) in files {
            let path = described.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        described
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("api-spec")
    }

    fn input(&self) -> Input {
        Input::load(&self.path()).unwrap()
    }

    fn read(&self) -> Reading {
        examine(self.input())
    }

    /// The findings as people see them, wherever the example lies.
    fn rendered(&self, diagnostics: &Diagnostics, sources: &Sources) -> String {
        let root = format!("{}/", self.folder.path().display());
        render(diagnostics, sources, Style::default()).replace(&root, "")
    }
}

/// A line, or as many as its `{1..3}` says.
fn expanded(line: &str) -> String {
    let counted = line.split_once('{').and_then(|(_, rest)| {
        let range = rest.split_once('}')?.0;
        let (first, last) = range.split_once("..")?;
        let numbers = first.parse::<u32>().ok()?..=last.parse::<u32>().ok()?;
        let range = format!("{{{range}}}");
        Some(numbers.map(|number| line.replace(&range, &number.to_string()) + "\n").collect())
    });
    counted.unwrap_or_else(|| format!("{line}\n"))
}

/// Without the warnings about prose and examples, which the pages leave out; they are kept where one is `code`.
fn of_interest(diagnostics: &Diagnostics, code: &str) -> Diagnostics {
    let mut kept = diagnostics.clone();
    kept.retain(|item| !matches!(item.code, "X0601" | "X0602" | "X0603") || code.starts_with("X06"));
    kept
}
