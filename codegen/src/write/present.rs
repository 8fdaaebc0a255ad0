//! Files that are there already.
//!
//! In: their places. Out: what they hold, where it is a regular file, and one that was written here where it is to be replaced.
//! Nothing is changed.

use std::fs::{self, File};
use std::io::{self, BufReader, Read, Seek as _};
use std::path::Path;

use super::leftover::{LONGEST_MARKER, has_marker};
use super::with_path;

/// A file, to be read; `None` when there is none.
fn open(path: &Path) -> io::Result<Option<File>> {
    // A pipe or a device might never end.
    if fs::metadata(path).is_ok_and(|metadata| !metadata.is_file()) {
        return Err(io::Error::new(io::ErrorKind::AlreadyExists, format!("`{}` is no regular file", path.display())));
    }
    match File::open(path) {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(with_path(error, path)),
    }
}

/// What a file holds.
fn whole(file: Option<File>, path: &Path) -> io::Result<Option<Vec<u8>>> {
    let Some(mut file) = file else { return Ok(None) };
    let mut present = Vec::new();
    file.read_to_end(&mut present).map_err(|error| with_path(error, path))?;
    Ok(Some(present))
}

/// The bytes of a file; `None` when there is none.
pub(super) fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    whole(open(path)?, path)
}

/// A file that was written here or is empty, to be read; one of somebody else's is an error.
pub(super) fn open_generated(path: &Path) -> io::Result<Option<File>> {
    let Some(mut file) = open(path)? else { return Ok(None) };
    let is_ours = is_ours(&file).and_then(|is_ours| file.rewind().map(|()| is_ours));
    if !is_ours.map_err(|error| with_path(error, path))? {
        let text = format!(
            "`{}` stands in the place of a generated file and was not written by xms: its first line does not say so; \
             move it away, or choose another folder",
            path.display()
        );
        return Err(io::Error::new(io::ErrorKind::AlreadyExists, text));
    }
    Ok(Some(file))
}

/// Whether a file begins as those that are written here, or has nothing in it.
fn is_ours(file: &File) -> io::Result<bool> {
    let mut beginning = Vec::new();
    file.take(LONGEST_MARKER).read_to_end(&mut beginning)?;
    if has_marker(&beginning) || !beginning.trim_ascii().is_empty() {
        return Ok(has_marker(&beginning));
    }
    for byte in BufReader::new(file).bytes() {
        if !byte?.is_ascii_whitespace() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The bytes of such a file.
pub(super) fn read_generated(path: &Path) -> io::Result<Option<Vec<u8>>> {
    whole(open_generated(path)?, path)
}
