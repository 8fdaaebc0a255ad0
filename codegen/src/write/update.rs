//! A folder that is brought up to date while its files are made.
//!
//! In: one file after the other, from whatever thread has made it. Out: a [`Report`], when the last one came. Of files
//! that differ the new text waits beside their places; nothing is renamed or removed before all have come and nothing
//! went wrong. No text is kept in memory.

use std::collections::{BTreeMap, HashSet};
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::TempPath;

use super::last_run::{Fingerprint, Sum, remember};
use super::leftover::{leftovers, remove_empty_folders};
use super::new_folder::{NewFolder, vacant_path};
use super::staging::Staging;
use super::{OutputKind, Report, link_on_the_way, temporary, with_path};
use crate::emit::GiveText;

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

/// Where the text of one file goes.
enum Place<'p> {
    New(File),
    Present(Staging<'p>),
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

    /// Takes a file, whose text `give` gives. What goes wrong is said at the end.
    pub fn take(&self, path: &Path, give: GiveText<'_>) {
        let place = self.out.join(path);
        let mut to = self.place(path, &place);
        let mut sum = Sum::default();
        give(&mut |piece| {
            let piece = piece.as_bytes();
            sum.add(piece);
            let taken = match &mut to {
                Ok(Place::New(file)) => file.write_all(piece).map_err(|error| with_path(error, &place)),
                Ok(Place::Present(staging)) => staging.take(piece),
                Err(_) => return,
            };
            if let Err(error) = taken {
                to = Err(error);
            }
        });
        let found = to.and_then(|to| match to {
            Place::New(_) => Ok(None),
            Place::Present(staging) => staging.finish(),
        });
        let mut state = self.state();
        state.made.insert(path.to_owned(), sum.finish());
        match found {
            Ok(Some(file)) => {
                state.staged.insert(path.to_owned(), file);
            }
            Ok(None) => {}
            // Threads have no order.
            Err(error) if state.error.as_ref().is_none_or(|(first, _)| path < first) => {
                state.error = Some((path.to_owned(), error));
            }
            Err(_) => {}
        }
    }

    /// Finds where the text of a file goes, which belongs in `place`.
    fn place<'p>(&self, path: &Path, place: &'p Path) -> io::Result<Place<'p>> {
        if let Some(new) = &self.new {
            return new.add(path).map(Place::New).map_err(|error| with_path(error, place));
        }
        {
            let mut state = self.state();
            link_on_the_way(path, self.out, &mut state.no_links)?;
            let folder = path.parent().unwrap_or(Path::new(""));
            if !state.folders.contains(folder) {
                temporary::sweep(&self.out.join(folder));
                state.folders.insert(folder.to_owned());
            }
        }
        Staging::begin(place).map(Place::Present)
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
