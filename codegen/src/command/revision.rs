//! Descriptions in a revision of git.
//!
//! In: a revision and a folder in it. Out: what the stages make of the folder, with places such as
//! `main:api-spec/shop/goods.toml`. The `git` command is asked; the work tree is neither read nor changed.

use std::fmt;
use std::fs::File;
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::CommandError;
use super::folders::read;
use crate::pipeline::Reading;

/// A folder in a revision.
#[derive(Debug)]
pub(super) struct Revision {
    /// Where git is asked.
    here: PathBuf,
    revision: String,
    /// From the root of the repository, without a slash at its end; empty: the root itself.
    folder: String,
}

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.revision, self.folder)
    }
}

impl Revision {
    /// `revision`, with the folder as git names it.
    pub(super) fn new(revision: &str, folder: &str) -> Result<Self, CommandError> {
        Self::of(PathBuf::from("."), revision, folder)
    }

    /// `revision`, with the folder that `folder` is there.
    pub(super) fn beside(revision: &str, folder: &Path) -> Result<Self, CommandError> {
        let prefix = git(folder, &["rev-parse", "--show-prefix"], Stdio::null()).map_err(|error| {
            // Most likely no revision was meant.
            CommandError(format!("`{revision}` is no folder, and no revision of git either: {}", error.0))
        })?;
        Self::of(folder.to_owned(), revision, String::from_utf8_lossy(&prefix).trim())
    }

    fn of(here: PathBuf, revision: &str, folder: &str) -> Result<Self, CommandError> {
        if revision.is_empty() || revision.starts_with('-') {
            return Err(CommandError(format!(
                "`{revision}` is no revision; write one such as `main` or `HEAD~1:api-spec`"
            )));
        }
        Ok(Self { here, revision: revision.to_owned(), folder: folder.trim_end_matches('/').to_owned() })
    }

    /// Reads and checks the folder.
    pub(super) fn read(&self) -> Result<Reading, CommandError> {
        let files = self.list(&self.to_string()).map_err(|error| {
            CommandError(format!(
                "cannot read `{self}`: {}; give a folder, a revision, or `REVISION:FOLDER` with the folder as git names it",
                error.0
            ))
        })?;
        let copy = tempfile::tempdir()?;
        // One service is called as its folder is.
        let name = Path::new(&self.folder).file_name().map_or_else(|| "root".into(), PathBuf::from);
        let root = copy.path().join(name);
        std::fs::create_dir_all(&root)?;
        self.copy(&files, &root)?;
        let above = format!("{}:{}", self.revision, self.folder.rsplit_once('/').map_or("", |(above, _)| above));
        if files.iter().any(|(_, path)| path == "service.toml") && !self.folder.is_empty() {
            // What it shares with other services stands beside it.
            self.copy(&commons(self.list(&above)?), copy.path())?;
        }
        let mut reading = read(&root)?;
        let shown = if self.folder.is_empty() { self.to_string() } else { format!("{self}/") };
        reading.sources.show_as(&root, &shown);
        let above = if above.ends_with(':') { above } else { format!("{above}/") };
        reading.sources.show_as(copy.path(), &above);
        Ok(reading)
    }

    /// The files of a folder of git, each an object and a path.
    fn list(&self, folder: &str) -> Result<Vec<(String, String)>, CommandError> {
        let listing = git(&self.here, &["ls-tree", "-r", "-z", "--full-tree", folder], Stdio::null())?;
        Ok(blobs(&String::from_utf8_lossy(&listing)))
    }

    /// Writes the files, each an object and a path, below `root`.
    fn copy(&self, files: &[(String, String)], root: &Path) -> Result<(), CommandError> {
        // A file, not a pipe: git may answer before it has read everything.
        let mut objects = tempfile::tempfile()?;
        for (object, _) in files {
            writeln!(objects, "{object}")?;
        }
        objects.rewind()?;
        let mut answer = &*git(&self.here, &["cat-file", "--batch"], Stdio::from(objects))?;
        for (_, path) in files {
            let Some((content, rest)) = blob(answer) else {
                return Err(CommandError(format!("git does not answer what `{self}/{path}` contains")));
            };
            answer = rest;
            let place = root.join(path);
            if let Some(folder) = place.parent() {
                std::fs::create_dir_all(folder)?;
            }
            File::create(place)?.write_all(content)?;
        }
        Ok(())
    }
}

/// Of the files of a folder of descriptions those that services share.
fn commons(files: Vec<(String, String)>) -> Vec<(String, String)> {
    let folders: Vec<String> =
        files.iter().filter_map(|(_, path)| Some(path.strip_suffix("/common.toml")?.to_owned())).collect();
    let is_shared =
        |path: &str| path.rsplit_once('/').is_some_and(|(folder, _)| folders.iter().any(|one| one == folder));
    files.into_iter().filter(|(_, path)| is_shared(path)).collect()
}

/// What git answers.
fn git(here: &Path, arguments: &[&str], input: Stdio) -> Result<Vec<u8>, CommandError> {
    let mut command = Command::new("git");
    command.arg("-C").arg(here).args(arguments).stdin(input);
    let output = command.output().map_err(|error| CommandError(format!("cannot run git: {error}")))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let text = String::from_utf8_lossy(&output.stderr);
    let text = text.lines().next().unwrap_or_default();
    Err(CommandError(text.strip_prefix("fatal: ").unwrap_or(text).to_owned()))
}

/// The files of a listing, each with its object; links and other repositories are left out.
fn blobs(listing: &str) -> Vec<(String, String)> {
    let entries = listing.split('\0').filter_map(|entry| entry.split_once('\t'));
    entries
        .filter_map(|(facts, path)| {
            let mut facts = facts.split(' ');
            let (mode, kind, object) = (facts.next()?, facts.next()?, facts.next()?);
            let is_file = kind == "blob" && mode != "120000";
            is_file.then(|| (object.to_owned(), path.to_owned()))
        })
        .collect()
}

/// The first object of an answer, and what follows it.
fn blob(answer: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = answer.iter().position(|&byte| byte == b'\n')?;
    let size: usize = std::str::from_utf8(&answer[..end]).ok()?.rsplit(' ').next()?.parse().ok()?;
    let rest = answer.get(end + 1..)?;
    Some((rest.get(..size)?, rest.get(size + 1..)?))
}

#[cfg(test)]
mod tests {
    use super::{blob, blobs};

    #[test]
    fn listings_hold_files_only() {
        let entries =
            ["100644 blob a1\ta.toml", "120000 blob b2\tlink", "160000 commit c3\tother", "100755 blob d4\tb/c d.toml"];
        let listing = entries.map(|entry| format!("{entry}\0")).concat();
        let expected = [("a1", "a.toml"), ("d4", "b/c d.toml")].map(|(object, path)| (object.into(), path.into()));
        assert_eq!(blobs(&listing), expected);
    }

    #[test]
    fn objects_follow_each_other() {
        let answer = b"a1 blob 3\nx\ny\nb2 blob 0\n\n";
        let (first, rest) = blob(answer).unwrap();
        assert_eq!((first, blob(rest)), (&b"x\ny"[..], Some((&b""[..], &b""[..]))));
        assert_eq!((blob(b"a1 missing\n"), blob(b"a1 blob 9\nx\n")), (None, None));
    }
}
