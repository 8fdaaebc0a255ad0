//! Files that hold keys and other secrets.
//!
//! In: a path and a text. Out: a file that nobody but its owner can read, at no moment. What stood there before is
//! replaced, not written into: it may have been open to others, or be a link.

#[cfg(any(test, feature = "tls"))]
use std::fs::DirBuilder;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

/// Makes a folder that nobody else can look into, where there is none yet.
///
/// # Errors
/// When it cannot be made, or something else is there.
#[cfg(any(test, feature = "tls"))]
pub(crate) fn create_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Writes a file that nobody else can read.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn write(path: &Path, text: &str) -> io::Result<()> {
    let fresh = path.with_extension(format!("{:016x}.tmp", fastrand::u64(..)));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&fresh)?;
    let written = file.write_all(text.as_bytes()).and_then(|()| fs::rename(&fresh, path));
    if written.is_err() {
        // What went wrong is told; that the rest cannot be removed either is no news.
        let _ = fs::remove_file(&fresh);
    }
    written
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn nobody_else_can_read_what_is_written() {
        let outside = tempfile::tempdir().unwrap();
        let folder = outside.path().join("a/b");
        create_folder(&folder).unwrap();
        assert_eq!((mode(&folder), mode(folder.parent().unwrap())), (0o700, 0o700));
        let file = folder.join("client.pem");
        // One that was open to others, and a link to one.
        fs::write(&file, "old").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
        let link = folder.join("link.pem");
        symlink(&file, &link).unwrap();
        write(&link, "key").unwrap();
        assert_eq!((mode(&link), fs::read_to_string(&file).unwrap().as_str()), (0o600, "old"));
        write(&file, "key").unwrap();
        assert_eq!((mode(&file), fs::read_to_string(&file).unwrap().as_str()), (0o600, "key"));
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
        // A folder that is there stays as it is.
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
        create_folder(&folder).unwrap();
        assert_eq!(mode(&folder), 0o755);
    }
}
