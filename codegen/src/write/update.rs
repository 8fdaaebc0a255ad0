//! A folder that is brought up to date while its files are made.
//!
//! In: one file after the other, from whatever thread has made it. Out: a [`Report`], when the last one came. Of files
//! that differ the new text waits beside their places; nothing is renamed or removed before all have come and nothing
//! went wrong. No text is kept in memory.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::TempPath;

use super::last_run::{Fingerprint, remember, sum_of};
use super::leftover::{leftovers, remove_empty_folders};
use super::new_folder::{NewFolder, vacant_path};
use super::{OutputKind, Report, is_same, link_on_the_way, read_generated, stage, temporary, with_path};

/// Brings a folder up to date, file by file.
#[derive(Debug)]
pub struct Update<'o> {
    kind: OutputKind,
    out: &'o Path,
    /// Where nothing stands yet: the folder that takes its place.
    new: Option<NewFolder>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// All files so far, each with the sum of what it holds.
    made: BTreeMap<PathBuf, u64>,
    /// New texts of files that differ, beside their places. Closed: a system has fewer open files for a program than a
    /// large service has.
    staged: BTreeMap<PathBuf, TempPath>,
    /// Folders and files on whose way there is no link.
    no_links: HashSet<PathBuf>,
    /// Folders that were looked at.
    folders: HashSet<PathBuf>,
    /// What went wrong with the first file by path.
    error: Option<(PathBuf, io::Error)>,
}

/// What a file was found to be.
enum Found {
    Unchanged,
    New,
    Staged(TempPath),
}

impl<'o> Update<'o> {
    /// Begins with the folder `out`, which holds a `kind`.
    ///
    /// # Errors
    /// Fails where nothing stands there yet, and nothing can be made there.
    pub fn begin(kind: OutputKind, out: &'o Path) -> io::Result<Self> {
        let new = vacant_path(out).map(NewFolder::begin).transpose()?;
        Ok(Self { kind, out, new, state: Mutex::default() })
    }

    /// Takes a file. What goes wrong is said at the end.
    pub fn take(&self, path: &Path, text: &str) {
        let found = match &self.new {
            Some(new) => new.write(path, text).map(|()| Found::New),
            None => self.look(path, text),
        };
        let sum = sum_of(text.as_bytes());
        let mut state = self.state();
        state.made.insert(path.to_owned(), sum);
        match found {
            Ok(Found::Staged(file)) => {
                state.staged.insert(path.to_owned(), file);
            }
            Ok(Found::New | Found::Unchanged) => {}
            // Threads have no order.
            Err(error) if state.error.as_ref().is_none_or(|(first, _)| path < first) => {
                state.error = Some((path.to_owned(), error));
            }
            Err(_) => {}
        }
    }

    fn look(&self, path: &Path, text: &str) -> io::Result<Found> {
        {
            let mut state = self.state();
            link_on_the_way(path, self.out, &mut state.no_links)?;
            let folder = path.parent().unwrap_or(Path::new(""));
            if !state.folders.contains(folder) {
                temporary::sweep(&self.out.join(folder));
                state.folders.insert(folder.to_owned());
            }
        }
        let place = self.out.join(path);
        match read_generated(&place)? {
            Some(present) if is_same(&present, text) => Ok(Found::Unchanged),
            _ => {
                let file = stage(&place, text).map_err(|error| with_path(error, &place))?;
                Ok(Found::Staged(file.into_temp_path()))
            }
        }
    }

    /// Puts new files in their places, and removes those that were not made.
    ///
    /// # Errors
    /// Fails when a file or folder could not be read, written or removed, or a file that xms has not written stands in
    /// the place of one that was made. Where anything could not be read or written, nothing was changed.
    pub fn finish(self) -> io::Result<Report> {
        self.finish_made_of(None)
    }

    /// Does the same, and remembers that the folder is up to date with what `fingerprint` sums up.
    ///
    /// # Errors
    /// Fails as [`finish`](Self::finish) does.
    pub fn finish_made_of(self, fingerprint: Option<Fingerprint>) -> io::Result<Report> {
        let Self { kind, out, new, state } = self;
        let State { made, staged, error, .. } = state.into_inner().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, error)) = error {
            return Err(error);
        }
        let mut report = Report::default();
        if let Some(new) = new {
            new.finish()?;
            report.written = made.keys().cloned().collect();
        } else {
            report.unchanged = made.len() - staged.len();
            let leftovers = leftovers(kind, |path| made.contains_key(path), out)?;
            for (path, file) in staged {
                let place = out.join(&path);
                file.persist(&place).map_err(|error| with_path(error.error, &place))?;
                report.written.push(path);
            }
            for path in leftovers {
                let place = out.join(&path);
                fs::remove_file(&place).map_err(|error| with_path(error, &place))?;
                remove_empty_folders(kind, out, &path);
                report.removed.push(path);
            }
        }
        if let Some(fingerprint) = fingerprint {
            remember(fingerprint, &made, out);
        }
        Ok(report)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
