//! What a folder was last brought up to date with, so that it is known to be so without its files being made again.
//!
//! In: a fingerprint of everything that files are made of, and the folder that they belong in. Out: whether it holds, byte
//! for byte, what was made of just that. This is remembered in a folder inside, which tells version control to pass over
//! it: in a fresh checkout nothing is remembered, and files are made and compared as ever. Nothing fails here, for what
//! cannot be read or remembered is made again.

use std::collections::BTreeMap;
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{self, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::leftover::leftovers;
use super::present::open_generated;
use super::same_lines::SameLines;
use super::{OutputKind, Report, no_links, replace_file};
use crate::parallel::in_parallel;

/// The folder inside the one that is written.
const FOLDER: &str = ".xms-cache";
/// The file in it that has the fingerprint, and behind it a line for each file that was made.
const FILE: &str = "last-run";
/// The file in it by which version control passes over the folder.
const IGNORED: &str = ".gitignore";

/// As many bytes of a file are summed up at once.
const BLOCK: usize = 16 * 1024;

/// Sums up what files are made of: texts, options, and the program.
///
/// It is compared with what the same program has made before, and with nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint(u64);

impl Fingerprint {
    /// Sums up `inputs`, and the program that makes files of them; `None` where this program cannot be told from others.
    pub fn new<'a>(inputs: impl IntoIterator<Item = &'a [u8]>) -> Option<Self> {
        Some(Self::of(this_program()?, inputs))
    }

    fn of<'a>(program: u64, inputs: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let mut hasher = DefaultHasher::new();
        program.hash(&mut hasher);
        // Each with its length: two texts are not what one is that has both.
        inputs.into_iter().for_each(|input| input.hash(&mut hasher));
        Self(hasher.finish())
    }

    /// Gives the first line of what is remembered.
    fn line(self) -> String {
        format!("{:016x}", self.0)
    }
}

/// Tells this program from others, and from itself as it was built before. What is asked for first holds for good: where
/// a program runs, another may have taken its place.
fn this_program() -> Option<u64> {
    static PROGRAM: OnceLock<Option<u64>> = OnceLock::new();
    *PROGRAM.get_or_init(|| {
        let path = env::current_exe().ok()?;
        let metadata = fs::metadata(&path).ok()?;
        let mut hasher = DefaultHasher::new();
        (env!("CARGO_PKG_VERSION"), path, metadata.len(), metadata.modified().ok()?).hash(&mut hasher);
        Some(hasher.finish())
    })
}

/// Finds the folder `out`, which holds a `kind`, to be up to date with what `fingerprint` sums up; `None` where files have
/// to be made to know that, or to write them.
pub fn recall(kind: OutputKind, fingerprint: Fingerprint, out: &Path) -> Option<Report> {
    let text = fs::read_to_string(out.join(FOLDER).join(FILE)).ok()?;
    let mut lines = text.lines();
    if lines.next()? != fingerprint.line() {
        return None;
    }
    let files: BTreeMap<&Path, u64> = lines.map(line_of_file).collect::<Option<_>>()?;
    no_links(files.keys().copied(), out).ok()?;
    let listed: Vec<(&Path, u64)> = files.iter().map(|(&path, &sum)| (path, sum)).collect();
    let is_as_it_was = |&(path, sum): &(&Path, u64)| sum_of(&out.join(path)).ok().flatten() == Some(sum);
    let same = in_parallel(&listed, is_as_it_was).into_iter().all(|same| same);
    let left = leftovers(kind, |path| files.contains_key(path), out).ok()?;
    (same && left.is_empty()).then(|| Report { unchanged: files.len(), ..Report::default() })
}

/// Remembers that the folder `out` is up to date with files of these sums, which were made of what `fingerprint` sums up.
pub(super) fn remember(fingerprint: Fingerprint, files: &BTreeMap<PathBuf, u64>, out: &Path) {
    let mut text = fingerprint.line() + "\n";
    for (path, sum) in files {
        let Some(path) = path.to_str().filter(|path| !path.contains(['\n', '\r'])) else { return };
        // Strings take everything.
        let _ = writeln!(text, "{sum:016x} {path}");
    }
    let folder = Path::new(FOLDER);
    let [ignored, file] = [IGNORED, FILE].map(|name| folder.join(name));
    // Each is replaced where a link leads to.
    let written = no_links([&*ignored, &*file].into_iter(), out)
        .and_then(|()| replace_file(&out.join(&ignored), "*\n"))
        .and_then(|()| replace_file(&out.join(&file), &text));
    // The next run makes the files again.
    drop(written);
}

/// The path and the sum that a line has.
fn line_of_file(line: &str) -> Option<(&Path, u64)> {
    let (sum, path) = line.split_once(' ')?;
    Some((Path::new(path), u64::from_str_radix(sum, 16).ok()?))
}

/// Sums up what a file holds, piece by piece.
#[derive(Debug, Default)]
pub(super) struct Sum(DefaultHasher);

impl Sum {
    /// Adds the next piece; where one ends makes no difference.
    pub(super) fn add(&mut self, piece: &[u8]) {
        self.0.write(piece);
    }

    /// Gives the sum of all of them.
    pub(super) fn finish(self) -> u64 {
        self.0.finish()
    }
}

/// Sums up what a file of ours holds, with whatever ends of lines; `None` where there is none.
fn sum_of(path: &Path) -> io::Result<Option<u64>> {
    let Some(file) = open_generated(path)? else { return Ok(None) };
    let (mut lines, mut sum, mut block) = (SameLines::new(BufReader::new(file)), Sum::default(), [0; BLOCK]);
    loop {
        match lines.read(&mut block)? {
            0 => return Ok(Some(sum.finish())),
            length => sum.add(&block[..length]),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{FILE, FOLDER, Fingerprint, IGNORED, recall};
    use crate::emit::first_line;
    use crate::write::{OutputKind, Update};

    const CRATE: OutputKind = OutputKind::Crate;

    fn sum(program: u64, inputs: &[&str]) -> Fingerprint {
        Fingerprint::of(program, inputs.iter().map(|input| input.as_bytes()))
    }

    fn written(out: &Path) -> Fingerprint {
        let made_of = sum(1, &["a"]);
        let update = Update::begin(CRATE, out).unwrap();
        for name in ["Cargo.toml", "src/a.rs"] {
            let text = format!("{}\n// {name}\n", first_line("//", name));
            update.take(Path::new(name), &mut |take| text.split_inclusive('/').for_each(&mut *take));
        }
        update.finish_made_of(Some(made_of)).unwrap();
        made_of
    }

    #[test]
    fn what_is_as_it_was_is_known_and_ends_of_lines_make_no_difference() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("out");
        let made_of = written(&out);
        assert_eq!(recall(CRATE, made_of, &out).map(|report| report.unchanged), Some(2));
        let file = out.join("src/a.rs");
        fs::write(&file, fs::read_to_string(&file).unwrap().replace('\n', "\r\n")).unwrap();
        assert!(recall(CRATE, made_of, &out).is_some());
        assert_eq!(fs::read_to_string(out.join(FOLDER).join(IGNORED)).unwrap(), "*\n");
    }

    #[test]
    fn other_inputs_and_another_generator_are_something_else() {
        let folder = tempfile::tempdir().unwrap();
        let made_of = written(folder.path());
        for other in [sum(2, &["a"]), sum(1, &["b"]), sum(1, &["a", ""]), sum(1, &[])] {
            assert_eq!(recall(CRATE, other, folder.path()), None);
        }
        assert!(recall(CRATE, made_of, folder.path()).is_some());
        assert_ne!(sum(1, &["ab", "c"]), sum(1, &["a", "bc"]));
        assert!(Fingerprint::new([]).is_some());
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_remembered_through_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let (out, theirs) = (folder.path().join("out"), folder.path().join("theirs"));
        fs::create_dir_all(out.join(FOLDER)).unwrap();
        fs::write(&theirs, "theirs").unwrap();
        for file in [FILE, IGNORED] {
            std::os::unix::fs::symlink(&theirs, out.join(FOLDER).join(file)).unwrap();
            written(&out);
            assert_eq!(fs::read_to_string(&theirs).unwrap(), "theirs");
            fs::remove_file(out.join(FOLDER).join(file)).unwrap();
        }
    }

    #[test]
    fn changed_missing_and_left_files_are_found() {
        let changes: [fn(&Path); 6] = [
            |out| fs::remove_file(out.join("src/a.rs")).unwrap(),
            |out| fs::write(out.join("Cargo.toml"), format!("{}\n", first_line("//", "Cargo.toml"))).unwrap(),
            |out| fs::write(out.join("src/a.rs"), "// by hand\n").unwrap(),
            |out| fs::write(out.join("src/b.rs"), first_line("//", "b")).unwrap(),
            |out| fs::remove_dir_all(out.join(FOLDER)).unwrap(),
            |out| fs::write(out.join(FOLDER).join(FILE), "nonsense").unwrap(),
        ];
        for (number, change) in changes.into_iter().enumerate() {
            let folder = tempfile::tempdir().unwrap();
            let made_of = written(folder.path());
            // What somebody else has there is no matter.
            fs::write(folder.path().join("src/mine.rs"), "// by hand\n").unwrap();
            assert!(recall(CRATE, made_of, folder.path()).is_some());
            change(folder.path());
            assert_eq!(recall(CRATE, made_of, folder.path()), None, "{number}");
        }
    }
}
