//! A folder of files where nothing stands yet.
//!
//! In: the place of a folder that does not exist, and files, from any thread. Out: the folder, all at once: it is filled
//! beside its place and renamed when that went well. With thousands of files this costs less than half of what it costs to look
//! for each in vain and to rename each. Nothing that exists is touched here. Who is killed meanwhile leaves a folder
//! `.xms-…` beside the place, which the next run removes.

use std::collections::HashSet;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::with_path;

/// The place that `out` names, where nothing at all stands there, not even a link that leads nowhere.
pub(super) fn vacant_path(out: &Path) -> Option<PathBuf> {
    // `new/.` is a place, but nothing can be renamed to it.
    let place = out.with_file_name(out.file_name()?);
    matches!(fs::symlink_metadata(&place), Err(error) if error.kind() == io::ErrorKind::NotFound).then_some(place)
}

/// A folder while it is filled.
#[derive(Debug)]
pub(super) struct NewFolder {
    out: PathBuf,
    folder: tempfile::TempDir,
    /// The folders in it that were made.
    made: Mutex<HashSet<PathBuf>>,
}

impl NewFolder {
    /// Begins to fill the folder that will be `out`.
    ///
    /// # Errors
    /// When no folder can be made there.
    pub(super) fn begin(out: PathBuf) -> io::Result<Self> {
        let around = out.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        super::temporary::sweep(around);
        let folder = fs::create_dir_all(around)
            .and_then(|()| temporary_folder(around))
            .map_err(|error| with_path(error, &out))?;
        Ok(Self { out, folder, made: Mutex::default() })
    }

    /// Adds a file, which is empty.
    ///
    /// # Errors
    /// When it or its folder cannot be made.
    pub(super) fn add(&self, path: &Path) -> io::Result<File> {
        let place = self.folder.path().join(path);
        if let Some(folder) = path.parent() {
            let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
            if !made.contains(folder) {
                fs::create_dir_all(self.folder.path().join(folder))?;
                made.insert(folder.to_owned());
            }
        }
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(super::MODE);
        }
        options.open(&place)
    }

    /// Puts the folder in its place.
    ///
    /// # Errors
    /// When it cannot be renamed; then `out` is not there.
    pub(super) fn finish(self) -> io::Result<()> {
        fs::rename(self.folder.path(), &self.out).map_err(|error| with_path(error, &self.out))?;
        // It has another name now, and is not to be removed.
        let _ = self.folder.keep();
        Ok(())
    }
}

/// An empty folder in `around`, which is gone again where it is not kept.
fn temporary_folder(around: &Path) -> io::Result<tempfile::TempDir> {
    let mut builder = tempfile::Builder::new();
    let prefix = super::temporary::prefix();
    builder.prefix(&prefix).rand_bytes(super::temporary::RANDOM);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // As any new folder; the umask still applies.
        builder.permissions(fs::Permissions::from_mode(0o777));
    }
    builder.tempdir_in(around)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::Write as _;
    use std::path::{Path, PathBuf};

    use super::{NewFolder, vacant_path, with_path};

    /// Makes a folder of files that hold their names.
    fn create(names: &[&str], out: &Path) -> std::io::Result<()> {
        let new = NewFolder::begin(out.to_owned())?;
        names.iter().try_for_each(|name| {
            new.add(Path::new(name))
                .and_then(|mut file| file.write_all(name.as_bytes()))
                .map_err(|error| with_path(error, &new.out.join(name)))
        })?;
        new.finish()
    }

    #[test]
    fn a_folder_comes_as_a_whole_or_not_at_all() {
        let around = tempfile::tempdir().expect("a folder");
        let out = around.path().join("a/b");
        assert_eq!(vacant_path(&out.join(".")), Some(out.clone()));
        // A file cannot be a folder as well.
        let error = create(&["x", "x/y"], &out).expect_err("no folder").to_string();
        assert!(error.starts_with(&format!("`{}`: ", out.join("x/y").display())), "{error}");
        assert!(vacant_path(&out).is_some());
        create(&["Cargo.toml", "src/a/b.rs", "src/c.rs"], &out).expect("a folder");
        assert_eq!(fs::read_to_string(out.join("src/a/b.rs")).expect("a file"), "src/a/b.rs");
        assert_eq!(fs::read_dir(around.path().join("a")).expect("a folder").count(), 1);
        assert_eq!((vacant_path(&out), vacant_path(Path::new(""))), (None, None));
    }

    #[cfg(unix)]
    #[test]
    fn others_may_read_it_and_a_link_is_no_room() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};

        let around = tempfile::tempdir().expect("a folder");
        let (out, plain) = (around.path().join("out"), around.path().join("plain"));
        fs::create_dir(&plain).expect("a folder");
        create(&["x"], &out).expect("a folder");
        let mode = |path: &PathBuf| fs::metadata(path).expect("it is there").permissions().mode();
        assert_eq!((mode(&out), mode(&out.join("x")) & 0o777), (mode(&plain), super::super::MODE & mode(&plain)));
        let link = around.path().join("link");
        symlink(around.path().join("nowhere"), &link).expect("a link");
        assert_eq!(vacant_path(&link), None);
    }
}
