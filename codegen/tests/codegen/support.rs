//! What several kinds of tests need: the command, descriptions in texts, folders, chance.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use xms_codegen::check::check;
use xms_codegen::diagnostic::{Diagnostics, render_short};
use xms_codegen::model::Model;
use xms_codegen::model::resolve::resolve;
use xms_codegen::parse::parse;
use xms_codegen::source::Sources;

/// The folder of what tests compare with.
pub(crate) fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// Copies a folder with all that is below it.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The command with its arguments, in a folder.
pub(crate) fn xms(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xms"));
    command.args(arguments).current_dir(folder).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs the command, which must end with `code`: what it writes to its standard output, and its messages.
pub(crate) fn run(folder: &Path, arguments: &[&str], code: i32) -> (String, String) {
    run_with_input(folder, arguments, "", code)
}

/// Runs the command as [`run`] does, with a text at its standard input.
pub(crate) fn run_with_input(folder: &Path, arguments: &[&str], input: &str, code: i32) -> (String, String) {
    let mut child = xms(folder, arguments).spawn().unwrap();
    // A command that does not read its input may be gone already.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    let [out, messages] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    assert_eq!(output.status.code(), Some(code), "{out}\n{messages}");
    (out, messages)
}

/// Runs `git`, which must do what it is asked.
pub(crate) fn git(folder: &Path, arguments: &[&str]) {
    let mut git = Command::new("git");
    git.args(["-c", "user.name=x", "-c", "user.email=x@example.invalid", "-c", "commit.gpgsign=false"]);
    let output = git.args(arguments).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// The service of `shop/service.toml` and one resource, `shop/goods.toml`, which have no errors.
pub(crate) fn shop(service: &str, resource: &str) -> (Model, Sources) {
    let mut sources = Sources::default();
    let files = [sources.add("shop/service.toml", service), sources.add("shop/goods.toml", resource)];
    let mut diagnostics = Diagnostics::new();
    let description = parse("shop", files[0], &files[1..], &sources, &mut diagnostics);
    let model = resolve(&[description], &mut diagnostics);
    check(&model, &sources, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{}", render_short(&diagnostics, &sources));
    (model, sources)
}

/// A folder with `api-spec/shop`, which holds these files.
pub(crate) fn project(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let shop = folder.path().join("api-spec/shop");
    fs::create_dir_all(&shop).unwrap();
    for (name, text) in files {
        fs::write(shop.join(name), text).unwrap();
    }
    folder
}

/// The same numbers on every machine.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    /// A number less than `bound`, and 0 where that is 0.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound.max(1)
    }

    /// One of some texts.
    pub(crate) fn one_of<'a>(&mut self, texts: &[&'a str]) -> &'a str {
        texts[self.below(texts.len())]
    }

    /// A piece of `whole`.
    pub(crate) fn range(&mut self, whole: usize, longest: usize) -> std::ops::Range<usize> {
        let start = self.below(whole + 1);
        start..(start + self.below(longest + 1)).min(whole)
    }
}
