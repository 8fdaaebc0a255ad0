//! A key goes through all stages, as `docs/new-key.md` does it: its edits find their places and leave Rust and TOML. With
//! `XMS_LONG=1` they are made in a copy of the generator, the page's commands run, and what they print is compared.
//!
//! The copy and what is built of it lie in a folder below this build's own, and stay there: a file is written only where
//! it differs, so that a second run compiles nothing. The copy is not compiled with what these tests need beside the
//! generator; that takes two minutes of a processor the first time, and clients would take several.

#[path = "../codegen/pages/difference.rs"]
mod difference;
#[path = "../../../tests/tests/system/documentation/markdown.rs"]
mod markdown;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

use self::difference::changes;
use self::markdown::{Block, blocks, matches};

/// What is copied: the generator with its tests, and what it generates from and to.
const PARTS: [&str; 8] = [
    "Cargo.toml",
    "Cargo.lock",
    "api-spec",
    "codegen",
    "facts",
    "generated",
    "tests/greenhouse/api",
    "tests/tests/system/documentation/markdown.rs",
];

/// Files by their path from the root.
type Files = BTreeMap<PathBuf, Vec<u8>>;

/// The folder in which the page is followed.
struct Copy {
    root: PathBuf,
    target: PathBuf,
}

/// The page, and what its edits and commands need.
fn beginning() -> (Vec<Block>, Files) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let page = blocks(&fs::read_to_string(root.join("docs/new-key.md")).unwrap());
    let mut files = Files::new();
    PARTS.iter().for_each(|part| read(root, Path::new(part), &mut files));
    without_what_only_other_tests_need(&mut files);
    (page, files)
}

#[test]
fn edits_find_their_places() {
    let (page, mut files) = beginning();
    page.iter().for_each(|block| edit(&mut files, block));
    let edited = page.iter().filter(|block| block.kind == "diff").flat_map(|block| changes(&block.text));
    let mut rust = 0;
    for path in edited.map(|item| item.path).collect::<BTreeSet<_>>() {
        let text = std::str::from_utf8(&files[Path::new(path)]).unwrap();
        let fault = match path.rsplit_once('.') {
            Some((_, "rs")) => {
                rust += 1;
                syn::parse_file(text).err().map(|error| error.to_string())
            }
            Some((_, "toml")) => text.parse::<toml::Table>().err().map(|error| error.to_string()),
            _ => None,
        };
        assert_eq!(fault, None, "{path}");
    }
    assert!(rust > 5, "{rust}");
}

#[test]
fn a_new_key_goes_through_all_stages() {
    if env::var_os("XMS_LONG").is_none() {
        return;
    }
    let (page, mut files) = beginning();
    // What is edited before the first command is edited in memory, so that cargo finds files as the last run left them.
    let first = page.iter().position(|block| block.kind == "sh").unwrap();
    page[..first].iter().for_each(|block| edit(&mut files, block));

    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("new-key");
    let copy = Copy { root: place.join("xms"), target: place.join("target") };
    copy.bring(&files);
    let built = copy.cargo(&["build", "--quiet", "--package", "xms-codegen"]).output().unwrap();
    if !built.status.success() {
        let messages = text(built.stderr);
        assert!(messages.contains("offline"), "{messages}");
        let _ = writeln!(io::stderr(), "skipped: what the generator depends on is not there, and nothing is fetched");
        return;
    }
    let mut compared = 0;
    for (index, block) in page.iter().enumerate().skip(first) {
        match block.kind.as_str() {
            "diff" => {
                edit(&mut files, block);
                copy.bring_changed(&files, block);
            }
            "sh" => {
                let expected = &page[index + 1].text;
                let printed = copy.run(block.text.trim());
                assert!(matches(&printed, expected), "{}prints\n{printed}\nand the page says\n{expected}", block.text);
                compared += 1;
            }
            _ => {}
        }
    }
    assert_eq!(compared, 4);
}

/// Reads a file, or a folder with all that is below it.
fn read(root: &Path, path: &Path, files: &mut Files) {
    let full = root.join(path);
    if full.is_dir() {
        for entry in fs::read_dir(&full).unwrap() {
            read(root, &path.join(entry.unwrap().file_name()), files);
        }
    } else {
        files.insert(path.to_owned(), fs::read(full).unwrap());
    }
}

/// Makes a workspace of the generator alone, without the tests that compile what is generated.
fn without_what_only_other_tests_need(files: &mut Files) {
    files.retain(|path, _| !path.starts_with("codegen/tests/compile"));
    change(files, "Cargo.toml", |text| {
        let (head, rest) = text.split_once("members = [").unwrap();
        let (_, rest) = rest.split_once(']').unwrap();
        format!("{head}members = [\"facts\", \"codegen\"]{rest}")
    });
    change(files, "codegen/Cargo.toml", |text| {
        let test = "[[test]]\nname = \"compile\"\nrequired-features = [\"cli\"]\n";
        let (head, rest) = text.split_once("[dev-dependencies]\n").unwrap();
        let (_, rest) = rest.split_once("\n[").unwrap();
        assert!(head.contains(test), "{head}");
        format!("{}[{rest}", head.replace(test, ""))
    });
}

/// Replaces a text; one that is not there yet is empty.
fn change(files: &mut Files, path: &str, by: impl FnOnce(&str) -> String) {
    let file = files.entry(path.into()).or_default();
    *file = by(std::str::from_utf8(file).unwrap()).into_bytes();
}

/// Makes the edits of a block, if that is one.
fn edit(files: &mut Files, block: &Block) {
    for item in changes(&block.text).iter().filter(|_| block.kind == "diff") {
        change(files, item.path, |before| item.apply(before));
    }
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

impl Copy {
    /// Makes the copy hold these files and no others.
    fn bring(&self, files: &Files) {
        fs::create_dir_all(&self.root).unwrap();
        let mut present = Files::new();
        read(&self.root, Path::new(""), &mut present);
        for path in present.keys().filter(|path| !files.contains_key(*path)) {
            fs::remove_file(self.root.join(path)).unwrap();
        }
        files.iter().filter(|(path, bytes)| present.get(*path) != Some(bytes)).for_each(|(path, bytes)| {
            let file = self.root.join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, bytes).unwrap();
        });
    }

    /// Writes the files that a block has changed.
    fn bring_changed(&self, files: &Files, block: &Block) {
        for item in changes(&block.text) {
            fs::write(self.root.join(item.path), &files[Path::new(item.path)]).unwrap();
        }
    }

    fn cargo(&self, arguments: &[&str]) -> Command {
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(arguments).current_dir(&self.root);
        cargo.env("CARGO_TARGET_DIR", &self.target).env("CARGO_NET_OFFLINE", "true");
        // Nobody looks into these programs, and without it they are built in two thirds of the time.
        cargo.env("CARGO_PROFILE_DEV_DEBUG", "0");
        cargo
    }

    /// Runs a command line of the page: `xms`, whose findings come first, or tests, which must pass.
    fn run(&self, line: &str) -> String {
        if let Some(arguments) = line.strip_prefix("cargo run -- ") {
            let mut xms = Command::new(self.target.join("debug").join(format!("xms{}", env::consts::EXE_SUFFIX)));
            let output = xms.args(arguments.split_whitespace()).current_dir(&self.root).output().unwrap();
            let printed = text(output.stderr) + &text(output.stdout);
            // 1 is that something was found, which the page shows.
            assert!(matches!(output.status.code(), Some(0 | 1)), "{line}: {printed}");
            return printed;
        }
        let arguments = line.strip_prefix("XMS_BLESS=1 cargo ").unwrap_or_else(|| panic!("what does `{line}` do?"));
        let arguments: Vec<&str> = arguments.split_whitespace().collect();
        let output = self.cargo(&arguments).env("XMS_BLESS", "1").output().unwrap();
        let printed = text(output.stdout);
        assert!(output.status.success(), "{line}: {printed}\n{}", text(output.stderr));
        printed
    }
}
