//! Files in memory and files on the disk.
//!
//! In: what was made of a model, and the folder it belongs in. Out: the folder brought up to date, or a list of what
//! is not. A file is written only when it differs, and whole or not at all: it is written beside its place and then
//! renamed. Files that were written earlier and are no longer made are removed, and only they: they are known by
//! their first line. Nothing here knows what the files contain.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use similar::TextDiff;

use crate::emit::{Files, MARKER};

/// The folders, below the output folder, in which files that are no longer made are looked for.
const SWEPT: &[&str] = &["src", "tests"];
/// Lines around a difference that are shown with it.
const CONTEXT: usize = 3;

/// What was done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Files that were new or different, below the output folder.
    pub written: Vec<PathBuf>,
    /// Files that are no longer made.
    pub removed: Vec<PathBuf>,
    /// How many were as they should be.
    pub unchanged: usize,
}

impl Report {
    /// Whether there was nothing to do.
    pub fn is_fresh(&self) -> bool {
        self.written.is_empty() && self.removed.is_empty()
    }
}

/// A file that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// The file, below the output folder.
    pub path: PathBuf,
    /// The difference from what is there to what should be, in the unified form.
    pub diff: String,
}

/// Brings the folder `out` up to date with `files`.
///
/// # Errors
/// When a file or folder cannot be read, written or removed; what was done until then stays.
pub fn write(files: &Files, out: &Path) -> io::Result<Report> {
    let mut report = Report::default();
    for (path, text) in &files.0 {
        let place = out.join(path);
        if read(&place)?.is_some_and(|present| present == text.as_bytes()) {
            report.unchanged += 1;
            continue;
        }
        replace(&place, text).map_err(|error| with_path(error, &place))?;
        report.written.push(path.clone());
    }
    for path in leftovers(files, out)? {
        let place = out.join(&path);
        fs::remove_file(&place).map_err(|error| with_path(error, &place))?;
        remove_empty_folders(out, &path);
        report.removed.push(path);
    }
    Ok(report)
}

/// What [`write()`] would change in the folder `out`.
///
/// # Errors
/// When a file or folder cannot be read.
pub fn compare(files: &Files, out: &Path) -> io::Result<Vec<Stale>> {
    let mut stale = Vec::new();
    for (path, text) in &files.0 {
        let present = read(&out.join(path))?;
        if present.as_deref() != Some(text.as_bytes()) {
            let present = present.unwrap_or_default();
            stale.push(Stale { path: path.clone(), diff: diff(path, &String::from_utf8_lossy(&present), text) });
        }
    }
    for path in leftovers(files, out)? {
        let present = read(&out.join(&path))?.unwrap_or_default();
        let diff = diff(&path, &String::from_utf8_lossy(&present), "");
        stale.push(Stale { path, diff });
    }
    Ok(stale)
}

fn diff(path: &Path, present: &str, wanted: &str) -> String {
    let path = slashed(path);
    let side = |side: &str, text: &str| if text.is_empty() { "/dev/null".to_owned() } else { format!("{side}/{path}") };
    let diff = TextDiff::from_lines(present, wanted);
    diff.unified_diff().context_radius(CONTEXT).header(&side("a", present), &side("b", wanted)).to_string()
}

/// A path below the output folder, the same on every system.
fn slashed(path: &Path) -> String {
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// The bytes of a file; `None` when there is none.
fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(with_path(error, path)),
    }
}

fn with_path(error: io::Error, path: &Path) -> io::Error {
    io::Error::new(error.kind(), format!("`{}`: {error}", path.display()))
}

fn replace(place: &Path, text: &str) -> io::Result<()> {
    let folder = place.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".xms-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // Readable for everyone, as files of a source tree are; the umask still applies.
        builder.permissions(fs::Permissions::from_mode(0o644));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.persist(place).map_err(|error| error.error)?;
    Ok(())
}

/// Files with our first line that are not among `files`, by path.
fn leftovers(files: &Files, out: &Path) -> io::Result<BTreeSet<PathBuf>> {
    let mut found = BTreeSet::new();
    let mut folders: Vec<PathBuf> = SWEPT.iter().map(PathBuf::from).collect();
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(out.join(&folder)) {
            Ok(entries) => entries,
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => continue,
            Err(error) => return Err(with_path(error, &out.join(&folder))),
        };
        for entry in entries {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            let kind = entry.file_type()?;
            // Links are somebody else's.
            if kind.is_dir() {
                folders.push(path);
            } else if kind.is_file() && !files.0.contains_key(&path) && is_ours(&out.join(&path))? {
                found.insert(path);
            }
        }
    }
    Ok(found)
}

/// Whether a file begins as those that are written here.
fn is_ours(path: &Path) -> io::Result<bool> {
    let mut beginning = Vec::new();
    let file = fs::File::open(path).map_err(|error| with_path(error, path))?;
    file.take(MARKER.len() as u64 + 3).read_to_end(&mut beginning).map_err(|error| with_path(error, path))?;
    Ok(["// ", "# "].iter().any(|comment| beginning.starts_with(format!("{comment}{MARKER}").as_bytes())))
}

/// Removes the folders that `path` leaves empty, up to those that are always there.
fn remove_empty_folders(out: &Path, path: &Path) {
    let mut folder = path.parent();
    while let Some(inner) = folder.filter(|folder| folder.components().count() > 1) {
        // It fails where something is left in the folder, which is as it should be.
        if fs::remove_dir(out.join(inner)).is_err() {
            return;
        }
        folder = inner.parent();
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::{compare, write};
    use crate::emit::{Files, first_line};

    fn files(names: &[&str]) -> Files {
        let text = |name: &str| format!("{}\n// {name}\n", first_line("//", name));
        Files(names.iter().map(|name| (PathBuf::from(name), text(name))).collect())
    }

    #[test]
    fn writes_once_and_removes_only_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path();
        let both = files(&["src/a/one.rs", "src/a/b/two.rs"]);
        assert_eq!(compare(&both, out).unwrap().len(), 2);
        assert_eq!(write(&both, out).unwrap().written.len(), 2);
        assert_eq!((write(&both, out).unwrap().unchanged, compare(&both, out).unwrap()), (2, Vec::new()));
        fs::write(out.join("src/a/mine.rs"), "// mine\n").unwrap();
        fs::write(out.join("src/a/empty.rs"), "").unwrap();
        let one = files(&["src/a/one.rs"]);
        assert_eq!(compare(&one, out).unwrap()[0].path, PathBuf::from("src/a/b/two.rs"));
        let report = write(&one, out).unwrap();
        assert_eq!((report.removed, report.unchanged), (vec![PathBuf::from("src/a/b/two.rs")], 1));
        assert!(
            !out.join("src/a/b").exists() && out.join("src/a/mine.rs").exists() && out.join("src/a/empty.rs").exists()
        );
    }

    #[test]
    fn differences_are_shown() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("src")).unwrap();
        fs::write(folder.path().join("src/a.rs"), "old\n").unwrap();
        let stale = compare(&Files([(PathBuf::from("src/a.rs"), "new\n".to_owned())].into()), folder.path()).unwrap();
        assert_eq!(stale[0].diff, "--- a/src/a.rs\n+++ b/src/a.rs\n@@ -1 +1 @@\n-old\n+new\n");
    }
}
