//! Files that were written earlier and are no longer made.
//!
//! In: which files are made now, and the folder it belongs in. Out: the files there that begin as ours do and are none of these. No
//! link is followed, and only empty folders are removed here.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::{OutputKind, with_path};
use crate::emit::MARKER;

/// The folders of a crate in which files that are no longer made are looked for.
const SWEPT_FOLDERS: &[&str] = &["src", "tests"];
/// A file that every site has in its folder.
const SITE_FILE: &str = "search.js";
/// How comments begin in the files that are written.
const COMMENT_STARTS: &[&str] = &["// ", "# ", "/* ", "<!-- "];
/// As many bytes tell what is ours.
pub(super) const LONGEST_MARKER: u64 = (MARKER.len() + "<!-- ".len()) as u64;

/// Files with our first line that are not made, by path.
pub(super) fn leftovers(
    kind: OutputKind,
    is_made: impl Fn(&Path) -> bool,
    out: &Path,
) -> io::Result<BTreeSet<PathBuf>> {
    let mut found = BTreeSet::new();
    let mut folders: Vec<PathBuf> = match kind {
        OutputKind::Crate => SWEPT_FOLDERS.iter().map(PathBuf::from).collect(),
        OutputKind::Site => vec![PathBuf::new()],
    };
    while let Some(folder) = folders.pop() {
        if !folder.as_os_str().is_empty()
            && fs::symlink_metadata(out.join(&folder)).is_ok_and(|metadata| metadata.is_symlink())
        {
            continue;
        }
        let entries = match fs::read_dir(out.join(&folder)) {
            Ok(entries) => entries,
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => continue,
            Err(error) => return Err(with_path(error, &out.join(&folder))),
        };
        for entry in entries {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            let file_type = entry.file_type()?;
            // Links are somebody else's.
            if file_type.is_dir() {
                if kind == OutputKind::Crate || (folder == Path::new("") && !out.join(&path).join(SITE_FILE).exists()) {
                    folders.push(path);
                }
            } else if file_type.is_file()
                && !is_made(&path)
                && may_be_leftover(kind, &path)
                && is_generated_file(&out.join(&path))?
            {
                found.insert(path);
            }
        }
    }
    Ok(found)
}

/// Whether a file of that name can be one that is no longer made: only modules and pages come and go.
fn may_be_leftover(kind: OutputKind, path: &Path) -> bool {
    let wanted = match kind {
        OutputKind::Crate => "rs",
        OutputKind::Site => "html",
    };
    path.extension().is_some_and(|extension| extension == wanted)
}

/// Whether a file begins as those that are written here.
fn is_generated_file(path: &Path) -> io::Result<bool> {
    let mut beginning = Vec::new();
    let file = fs::File::open(path).map_err(|error| with_path(error, path))?;
    file.take(LONGEST_MARKER).read_to_end(&mut beginning).map_err(|error| with_path(error, path))?;
    Ok(has_marker(&beginning))
}

/// Whether a text begins as those that are written here.
pub(super) fn has_marker(text: &[u8]) -> bool {
    COMMENT_STARTS.iter().any(|comment| {
        let behind = text.strip_prefix(comment.as_bytes());
        behind.is_some_and(|behind| behind.starts_with(MARKER.as_bytes()))
    })
}

/// Removes the folders that `path` leaves empty, up to those that are always there.
pub(super) fn remove_empty_folders(kind: OutputKind, out: &Path, path: &Path) {
    let stays = if kind == OutputKind::Crate { 1 } else { 0 };
    let mut folder = path.parent();
    while let Some(inner) = folder.filter(|folder| folder.components().count() > stays) {
        // It fails where something is left in the folder, which is as it should be.
        if fs::remove_dir(out.join(inner)).is_err() {
            return;
        }
        folder = inner.parent();
    }
}
