//! Files in memory and files on the disk.
//!
//! In: what was made of a model, and the folder it belongs in. Out: the folder brought up to date (see [`Update`]), or a
//! list of what is not. A file is written only when it differs, and whole or not at all: all are written beside their places
//! first, and renamed when that went well; a folder that is not there yet is made in the same way. Files that were
//! written earlier and are no longer made are removed, and only they: they are known by their first line. A file of
//! somebody else's is never replaced, and nothing is written, read or removed through a link below the folder. Which ends
//! lines have is no difference: version control and formatters choose them. Nothing here knows what the files contain.

mod difference;
mod last_run;
mod leftover;
mod new_folder;
mod present;
mod same_lines;
mod staging;
mod temporary;
mod update;

use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

pub use self::difference::diff;
pub use self::last_run::{Fingerprint, recall};
use self::leftover::leftovers;
use self::present::{read, read_generated};
use self::same_lines::same_lines;
pub use self::update::Update;
use crate::emit::Files;

/// Readable for everyone, as files of a source tree are; the umask still applies.
#[cfg(unix)]
const MODE: u32 = 0o644;
/// Says what is written, and so where files are looked for that are no longer made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutputKind {
    /// Looks for them in the `src` and `tests` of a crate.
    Crate,
    /// Looks for them among the pages in the folder of a site and the folders in that, but not in sites of their own.
    Site,
}

/// Lists what was done to bring a folder up to date.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// Lists the files that were new or different, below the output folder.
    pub written: Vec<PathBuf>,
    /// Lists the files that are no longer made, and were removed.
    pub removed: Vec<PathBuf>,
    /// Counts the files that were as they should be.
    pub unchanged: usize,
}

impl Report {
    /// Tells whether there was nothing to do.
    pub fn is_up_to_date(&self) -> bool {
        self.written.is_empty() && self.removed.is_empty()
    }
}

/// Describes a file that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StaleFile {
    /// Names the file, below the output folder.
    pub path: PathBuf,
    /// Shows the difference from what is there to what should be, in the unified form.
    pub diff: String,
}

/// Brings the crate in the folder `out` up to date with `files`.
///
/// # Errors
/// Fails as [`write_as`] does.
pub fn write(files: &Files, out: &Path) -> io::Result<Report> {
    write_as(OutputKind::Crate, files, out)
}

/// Brings the folder `out`, which holds a `kind`, up to date with `files`.
///
/// # Errors
/// Fails when a file or folder cannot be read, written or removed, or a file that xms has not written stands in the place
/// of one of `files`. Where anything cannot be read or written, nothing was changed.
pub fn write_as(kind: OutputKind, files: &Files, out: &Path) -> io::Result<Report> {
    write_made_of(kind, files, None, out)
}

/// Does the same, and remembers that the folder is up to date with what `made_of` sums up (see [`recall`]).
///
/// # Errors
/// Fails as [`write_as`] does.
pub fn write_made_of(kind: OutputKind, files: &Files, made_of: Option<Fingerprint>, out: &Path) -> io::Result<Report> {
    let update = Update::begin(kind, out)?;
    for (path, text) in &files.0 {
        update.take(path, &mut |take| take(text));
    }
    update.finish_made_of(made_of)
}

/// Replaces one file, which an author may have written, whole or not at all. Its permissions stay as they are.
///
/// # Errors
/// Fails when it cannot be written; then the old file is as it was.
pub fn replace_file(path: &Path, text: &str) -> io::Result<()> {
    // A link stays a link: what it leads to is replaced.
    let place = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    temporary::sweep(place.parent().unwrap_or(Path::new(".")));
    let file = stage(&place, text).map_err(|error| with_path(error, path))?;
    if let Ok(present) = fs::metadata(&place) {
        fs::set_permissions(file.path(), present.permissions()).map_err(|error| with_path(error, path))?;
    }
    file.persist(&place).map_err(|error| with_path(error.error, path))?;
    Ok(())
}

/// Lists what [`write()`] would change in the folder `out`.
///
/// # Errors
/// Fails as [`compare_as`] does.
pub fn compare(files: &Files, out: &Path) -> io::Result<Vec<StaleFile>> {
    compare_as(OutputKind::Crate, files, out)
}

/// Lists what [`write_as`] would change in the folder `out`, which holds a `kind`.
///
/// # Errors
/// Fails when a file or folder cannot be read, or a file that xms has not written stands in the place of one of `files`.
pub fn compare_as(kind: OutputKind, files: &Files, out: &Path) -> io::Result<Vec<StaleFile>> {
    no_links(files.0.keys().map(PathBuf::as_path), out)?;
    let mut stale = Vec::new();
    for (path, text) in &files.0 {
        // Which ends lines have is no difference.
        let present = read_generated(&out.join(path))?.map(same_lines);
        if present.as_deref() != Some(text.as_bytes()) {
            let present = present.unwrap_or_default();
            stale.push(StaleFile { path: path.clone(), diff: diff(path, &String::from_utf8_lossy(&present), text) });
        }
    }
    for path in leftovers(kind, |path| files.0.contains_key(path), out)? {
        let present = read(&out.join(&path))?.unwrap_or_default();
        let diff = diff(&path, &String::from_utf8_lossy(&present), "");
        stale.push(StaleFile { path, diff });
    }
    Ok(stale)
}

/// Holds the new text of a file that an author has written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileChange {
    /// Names the file.
    pub path: PathBuf,
    /// Repeats what the file holds now.
    pub before: String,
    /// Holds what the file is to hold.
    pub after: String,
}

/// Gives files that authors have written new texts: all of them, or none where one cannot be written or was changed by somebody else
/// since it was read. A link stays one: what it leads to is replaced.
///
/// # Errors
/// Fails when a file cannot be read or written, or does not hold what `before` says.
pub fn apply_changes(changes: &[FileChange]) -> io::Result<()> {
    let folders: BTreeSet<&Path> = changes.iter().filter_map(|change| change.path.parent()).collect();
    folders.into_iter().for_each(temporary::sweep);
    let mut staged = Vec::with_capacity(changes.len());
    for FileChange { path, before, after } in changes {
        let ready = || {
            let place = fs::canonicalize(path)?;
            if fs::read(&place)? != before.as_bytes() {
                return Err(io::Error::other("it was changed in the meantime; run the command again"));
            }
            let file = stage(&place, after)?;
            file.as_file().set_permissions(fs::metadata(&place)?.permissions())?;
            Ok((place, file.into_temp_path()))
        };
        staged.push(ready().map_err(|error| with_path(error, path))?);
    }
    for (place, file) in staged {
        file.persist(&place).map_err(|error| with_path(error.error, &place))?;
    }
    Ok(())
}

/// Brings one file up to date, whole or not at all, and answers whether it was not before.
///
/// # Errors
/// Fails when the file cannot be read or written.
pub fn write_text(path: &Path, text: &str) -> io::Result<bool> {
    if read(path)?.as_deref() == Some(text.as_bytes()) {
        return Ok(false);
    }
    replace_file(path, text)?;
    Ok(true)
}

/// Fails where a link stands below `out` on the way to one of the files, or in its place: what it leads to is no part of
/// the folder.
fn no_links<'p>(paths: impl Iterator<Item = &'p Path>, out: &Path) -> io::Result<()> {
    let mut seen = HashSet::new();
    paths.into_iter().try_for_each(|path| link_on_the_way(path, out, &mut seen))
}

/// Does so for one file; `seen` are files and folders on whose way there is none.
fn link_on_the_way(path: &Path, out: &Path, seen: &mut HashSet<PathBuf>) -> io::Result<()> {
    // The last one is the folder itself, which may be given by a link.
    for part in path.ancestors().filter(|part| !part.as_os_str().is_empty()) {
        if seen.contains(part) {
            break;
        }
        let place = out.join(part);
        if fs::symlink_metadata(&place).is_ok_and(|metadata| metadata.is_symlink()) {
            let text = format!(
                "`{}` is a link, and nothing is written through links; remove it, or choose another folder",
                place.display()
            );
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, text));
        }
        seen.insert(part.to_owned());
    }
    Ok(())
}

fn with_path(error: io::Error, path: &Path) -> io::Error {
    io::Error::new(error.kind(), format!("`{}`: {error}", path.display()))
}

/// Writes a file beside its place; it is gone again where it is not renamed.
fn stage(place: &Path, text: &str) -> io::Result<NamedTempFile> {
    let mut file = temporary_file(place)?;
    file.write_all(text.as_bytes())?;
    Ok(file)
}

/// Makes an empty file beside the place of another.
fn temporary_file(place: &Path) -> io::Result<NamedTempFile> {
    let folder = place.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    let prefix = temporary::prefix();
    builder.prefix(&prefix).rand_bytes(temporary::RANDOM);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(fs::Permissions::from_mode(MODE));
    }
    builder.tempfile_in(folder)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::{FileChange, apply_changes, compare, write};
    use crate::emit::{Files, first_line};

    fn files(names: &[&str]) -> Files {
        let text = |name: &str| format!("{}\n// {name}\n", first_line("//", name));
        Files(names.iter().map(|name| (PathBuf::from(name), text(name))).collect())
    }

    #[cfg(unix)]
    #[test]
    fn nothing_goes_through_a_link() {
        use std::os::unix::fs::symlink;

        let folder = tempfile::tempdir().unwrap();
        let (out, other) = (folder.path().join("out"), folder.path().join("other"));
        let (one, both) = (files(&["lib.rs"]), files(&["lib.rs", "src/a.rs"]));
        write(&both, &other.join("b")).unwrap();
        write(&one, &out).unwrap();
        // A folder: nothing is removed in it, and nothing written.
        symlink(other.join("b/src"), out.join("src")).unwrap();
        assert!(write(&one, &out).unwrap().is_up_to_date() && compare(&one, &out).unwrap().is_empty());
        for error in [write(&both, &out).unwrap_err(), compare(&both, &out).unwrap_err()] {
            assert!(error.to_string().contains("src` is a link, and nothing is written through links"), "{error}");
        }
        fs::remove_file(out.join("src")).unwrap();
        // A file, and one that leads nowhere.
        fs::create_dir(out.join("src")).unwrap();
        for target in [other.join("b/src/a.rs"), other.join("none")] {
            symlink(&target, out.join("src/a.rs")).unwrap();
            let error = write(&both, &out).unwrap_err().to_string();
            assert!(error.contains("src/a.rs` is a link"), "{error}");
            fs::remove_file(out.join("src/a.rs")).unwrap();
        }
        assert!(!other.join("none").exists() && other.join("b/src/a.rs").exists());
        // The folder itself may be given by one.
        symlink(&out, folder.path().join("link")).unwrap();
        assert_eq!(write(&both, &folder.path().join("link")).unwrap().written, [PathBuf::from("src/a.rs")]);
        // A folder in the place of a file is nothing that could be read.
        fs::remove_file(out.join("lib.rs")).unwrap();
        fs::create_dir(out.join("lib.rs")).unwrap();
        let error = write(&both, &out).unwrap_err().to_string();
        assert!(error.contains("lib.rs` is no regular file"), "{error}");
    }

    #[test]
    fn what_a_killed_run_left_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        let (around, one) = (folder.path(), files(&["src/a.rs"]));
        let left = format!(".xms-{}-aBc123", u32::MAX);
        fs::create_dir(around.join(&left)).unwrap();
        write(&one, &around.join("out")).unwrap();
        fs::write(around.join("out/src").join(&left), "").unwrap();
        write(&one, &around.join("out")).unwrap();
        if Path::new("/proc/self").exists() {
            let names = |folder: &Path| fs::read_dir(folder).unwrap().count();
            assert_eq!((names(around), names(&around.join("out/src"))), (1, 1));
        }
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
    fn ends_of_lines_are_no_difference() {
        let folder = tempfile::tempdir().unwrap();
        let (out, both) = (folder.path(), files(&["src/a.rs", "src/b.rs"]));
        write(&both, out).unwrap();
        let text = fs::read_to_string(out.join("src/a.rs")).unwrap().replace('\n', "\r\n");
        fs::write(out.join("src/a.rs"), &text).unwrap();
        assert_eq!((compare(&both, out).unwrap(), write(&both, out).unwrap().unchanged), (Vec::new(), 2));
        assert_eq!(fs::read_to_string(out.join("src/a.rs")).unwrap(), text);
        // A difference beside them is shown alone.
        fs::write(out.join("src/a.rs"), text.replace("// src", "// other")).unwrap();
        let diff = &compare(&both, out).unwrap()[0].diff;
        assert!(diff.contains("-// other/a.rs\n+// src/a.rs\n") && !diff.contains('\r'), "{diff:?}");
        fs::write(out.join("src/a.rs"), text.replace("// src", "// \rsrc")).unwrap();
        assert_eq!(compare(&both, out).unwrap().len(), 1);
    }

    #[test]
    fn a_file_of_somebody_else_is_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path();
        fs::create_dir(out.join("src")).unwrap();
        fs::write(out.join("src/b.rs"), "// by hand\n").unwrap();
        let both = files(&["src/a.rs", "src/b.rs"]);
        for error in [write(&both, out).unwrap_err(), compare(&both, out).unwrap_err()] {
            assert!(error.to_string().contains("b.rs` stands in the place of a generated file"), "{error}");
        }
        assert!(!out.join("src/a.rs").exists());
        assert_eq!(fs::read_to_string(out.join("src/b.rs")).unwrap(), "// by hand\n");
    }

    #[test]
    fn nothing_changes_where_anything_cannot_be_written() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path();
        write(&files(&["src/a.rs", "src/old.rs"]), out).unwrap();
        fs::write(out.join("tests"), "not a folder").unwrap();
        let mut new = files(&["src/b.rs", "tests/c.rs"]);
        new.0.insert("src/a.rs".into(), format!("{}\n// new\n", first_line("//", "src/a.rs")));
        let error = write(&new, out).unwrap_err().to_string();
        assert!(error.contains("c.rs`: "), "{error}");
        let names = |folder: &str| fs::read_dir(out.join(folder)).unwrap().count();
        assert!(names("src") == 2 && !fs::read_to_string(out.join("src/a.rs")).unwrap().contains("new"));
    }

    #[cfg(unix)]
    #[test]
    fn a_changed_file_keeps_its_permissions_and_a_link_stays_one() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};

        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("file"), folder.path().join("link"));
        let to = |path: &Path, before: &str, after: &str| FileChange {
            path: path.to_owned(),
            before: before.to_owned(),
            after: after.to_owned(),
        };
        fs::write(&file, "old").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
        symlink(&file, &link).unwrap();
        apply_changes(&[to(&link, "old", "new")]).unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "new");
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        // All or none.
        let missing = folder.path().join("missing");
        assert!(apply_changes(&[to(&file, "new", "newer"), to(&missing, "", "x")]).is_err());
        assert!(apply_changes(&[to(&file, "old", "newer")]).unwrap_err().to_string().contains("in the meantime"));
        assert_eq!(fs::read_to_string(&file).unwrap(), "new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn files_of_authors_are_changed_together_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let to = |name: &str, before: &str, after: &str| FileChange {
            path: path(name),
            before: before.to_owned(),
            after: after.to_owned(),
        };
        fs::write(path("a"), "1").unwrap();
        fs::write(path("b"), "2").unwrap();
        let error = apply_changes(&[to("a", "1", "x"), to("b", "other", "y")]).unwrap_err();
        assert!(error.to_string().contains("in the meantime"), "{error}");
        assert_eq!(fs::read_to_string(path("a")).unwrap(), "1");
        apply_changes(&[to("a", "1", "x"), to("b", "2", "y")]).unwrap();
        assert_eq!(fs::read_to_string(path("a")).unwrap() + &fs::read_to_string(path("b")).unwrap(), "xy");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn differences_are_shown() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("src")).unwrap();
        let first = first_line("//", "a");
        fs::write(folder.path().join("src/a.rs"), format!("{first}\nold\n")).unwrap();
        let new = Files([(PathBuf::from("src/a.rs"), format!("{first}\nnew\n"))].into());
        let stale = compare(&new, folder.path()).unwrap();
        let expected = format!("--- a/src/a.rs\n+++ b/src/a.rs\n@@ -1,2 +1,2 @@\n {first}\n-old\n+new\n");
        assert_eq!(stale[0].diff, expected);
    }
}
