//! Descriptions on the disk.
//!
//! In: the path of a service's folder, or of a folder of such folders. Out: their files in [`Sources`], by name, those of
//! common folders with them, and X0106 for what cannot be read or is out of place. Files that are no TOML are passed over: descriptions have a
//! README beside them, and a schema. Nothing is parsed here.

use std::fmt;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostics;
use crate::rule;
use crate::source::{FileId, Sources, Span};

/// As many bytes as a file of a description may have; the largest real one has a fiftieth of it.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// The file that makes a folder a service.
const SERVICE: &str = "service.toml";

/// The file that makes a folder one that services share.
const COMMON: &str = "common.toml";

/// Says what a folder describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FolderKind {
    /// A service.
    Service,
    /// What several services share.
    Common,
    /// The same, found beside the one service that was asked for.
    CommonBeside,
}

impl FolderKind {
    /// Says whether services share it.
    pub fn is_common(self) -> bool {
        self != Self::Service
    }
}

/// Lists the texts of one service, or of a folder that services share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceFolder {
    /// The folder's name.
    pub name: String,
    /// What it is.
    pub kind: FolderKind,
    /// Its `service.toml`, or `common.toml`.
    pub service: FileId,
    /// Its other files, by name.
    pub resources: Vec<FileId>,
    /// A file could not be read, which was reported: what it would describe is missing.
    pub incomplete: bool,
}

/// Says that the given path cannot be read at all.
#[derive(Debug)]
pub struct LoadError {
    path: PathBuf,
    cause: io::Error,
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read the descriptions in `{}`: {}", self.path.display(), self.cause)
    }
}

// The cause stands in the text: it is told in one line.
impl std::error::Error for LoadError {}

/// Reads the service in `path` with the common folders beside it that it names, or all folders below it.
///
/// # Errors
/// When `path` itself cannot be read. What is wrong below it is reported.
pub fn load(
    path: &Path,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<ServiceFolder>, LoadError> {
    let failed = |cause| LoadError { path: path.to_owned(), cause };
    let entries = list(path).map_err(failed)?;
    let mut loader = Loader { sources, diagnostics };
    if entries.iter().any(|entry| !entry.is_folder && entry.name == SERVICE) {
        // A path such as `.` has no name of its own.
        let name = match path.file_name() {
            Some(name) => name.to_string_lossy().into_owned(),
            None => {
                let full = fs::canonicalize(path).map_err(failed)?;
                full.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
            }
        };
        let Some(service) = loader.folder(path, (name, FolderKind::Service), &entries) else { return Ok(Vec::new()) };
        let mut folders = vec![service];
        loader.beside(path, &mut folders);
        return Ok(folders);
    }
    // Whether it can be read is said later.
    let is_there = |path: PathBuf| fs::symlink_metadata(path).is_ok_and(|metadata| !metadata.is_dir());
    let is_service = |entry: &Entry| entry.is_folder && is_there(path.join(&entry.name).join(SERVICE));
    if !entries.iter().any(is_service) {
        let inner = entries.iter().find(|entry| entry.is_folder && entry.name == "api-spec");
        let help = match inner {
            Some(inner) => format!("did you mean `{}`?", path.join(&inner.name).display()),
            None => "give the folder of a service, which has a `service.toml`, or a folder of such folders".to_owned(),
        };
        loader.report(path.to_owned(), "there is no service in this folder".to_owned(), &help);
        return Ok(Vec::new());
    }
    let mut services = Vec::new();
    for entry in &entries {
        let inner = path.join(&entry.name);
        if !entry.is_folder {
            if is_toml(&entry.name) {
                let message = format!("`{}` belongs to no service", entry.name);
                loader.report(
                    inner,
                    message,
                    "a description is a folder with a `service.toml`: move the file into one",
                );
            }
            continue;
        }
        match list(&inner) {
            Err(cause) => loader.report(inner, format!("cannot read the folder: {cause}"), "see to its permissions"),
            Ok(files) => match kind_of(&files) {
                Some(kind) => services.extend(loader.folder(&inner, (entry.name.clone(), kind), &files)),
                None => {
                    let message = format!("the folder `{}` has no `service.toml`", entry.name);
                    let help = "describe the service in a `service.toml`, what services share in a `common.toml`, or \
                                move the folder elsewhere";
                    loader.report(inner, message, help);
                }
            },
        }
    }
    Ok(services)
}

/// What a folder with these files is, if anything.
fn kind_of(files: &[Entry]) -> Option<FolderKind> {
    let has = |name: &str| files.iter().any(|file| !file.is_folder && file.name == name);
    match (has(SERVICE), has(COMMON)) {
        (true, _) => Some(FolderKind::Service),
        (false, true) => Some(FolderKind::Common),
        (false, false) => None,
    }
}

struct Entry {
    name: String,
    is_folder: bool,
}

/// What is in a folder, by name; what begins with a dot is hidden.
fn list(folder: &Path) -> io::Result<Vec<Entry>> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') {
            // Links count as what they lead to.
            let is_folder = fs::metadata(entry.path()).is_ok_and(|metadata| metadata.is_dir());
            entries.push(Entry { name, is_folder });
        }
    }
    entries.sort_by(|left, right| left.name.cmp(&right.name));
    Ok(entries)
}

/// Whether a name ends as those of descriptions do, but for the case.
fn has_other_case(name: &str) -> bool {
    !is_toml(name) && Path::new(name).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml"))
}

fn is_toml(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "toml")
}

struct Loader<'a> {
    sources: &'a mut Sources,
    diagnostics: &'a mut Diagnostics,
}

impl Loader<'_> {
    /// Reports what concerns a whole file or folder: it has no text, only a path.
    fn report(&mut self, path: PathBuf, message: String, help: &str) {
        let file = self.sources.add(path, "");
        self.diagnostics.push(rule::FILE_OUT_OF_PLACE.at(Span::new(file, 0..0), message).help(help));
    }

    /// Adds the common folders beside the only service that are named in its text, without a word of others there.
    fn beside(&mut self, path: &Path, folders: &mut Vec<ServiceFolder>) {
        let above = match path.parent().filter(|_| path.file_name().is_some()) {
            Some(above) if above.as_os_str().is_empty() => PathBuf::from("."),
            Some(above) => above.to_owned(),
            None => path.join(".."),
        };
        let Some(text) = folders.first().map(|service| self.sources.text(service.service).to_owned()) else { return };
        for entry in list(&above).unwrap_or_default() {
            if !entry.is_folder || !text.contains(&format!("../{}", entry.name)) {
                continue;
            }
            let inner = above.join(&entry.name);
            let files = list(&inner).unwrap_or_default();
            if kind_of(&files) == Some(FolderKind::Common) {
                folders.extend(self.folder(&inner, (entry.name, FolderKind::CommonBeside), &files));
            }
        }
    }

    fn folder(
        &mut self,
        folder: &Path,
        (name, kind): (String, FolderKind),
        entries: &[Entry],
    ) -> Option<ServiceFolder> {
        let own = if kind.is_common() { COMMON } else { SERVICE };
        let service = self.file(folder.join(own));
        let mut resources = Vec::new();
        let mut incomplete = false;
        for entry in entries {
            let path = folder.join(&entry.name);
            if entry.is_folder {
                let message = format!("the folder `{}` stands inside a service", entry.name);
                self.report(path, message, "the files of a service stand side by side: move it out of the service");
                incomplete |= is_toml(&entry.name);
            } else if is_toml(&entry.name) && entry.name != own {
                let file = self.file(path);
                incomplete |= file.is_none();
                resources.extend(file);
            } else if has_other_case(&entry.name) {
                let message = format!("the file `{}` is not read: its ending is not `.toml`", entry.name);
                self.report(path, message, "write the ending in small letters");
                incomplete = true;
            }
        }
        Some(ServiceFolder { name, kind, service: service?, resources, incomplete })
    }

    fn file(&mut self, path: PathBuf) -> Option<FileId> {
        let bytes = match read(&path) {
            Ok(bytes) => bytes,
            Err(cause) => {
                let (message, help) = match cause.kind() {
                    io::ErrorKind::InvalidInput => {
                        ("this is no file that could be read to its end".to_owned(), NO_FILE)
                    }
                    io::ErrorKind::FileTooLarge => {
                        (format!("the file has more than {} MiB", MOST_BYTES >> 20), "divide it into several resources")
                    }
                    io::ErrorKind::NotFound => (format!("cannot read the file: {cause}"), NO_FILE),
                    _ => (format!("cannot read the file: {cause}"), "see to its permissions"),
                };
                self.report(path, message, help);
                return None;
            }
        };
        decode(path, bytes, self.sources, self.diagnostics)
    }
}

/// What to do about a link, a pipe or a device that is called like a file.
const NO_FILE: &str = "put the file itself there, or remove it";

/// The bytes of a file, which has an end and not too many of them.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    // To open a pipe may wait for ever.
    if !fs::metadata(path)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST_BYTES { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

/// Takes in what a file holds; X0106 where that is no text.
pub fn decode(
    path: impl Into<PathBuf>,
    bytes: Vec<u8>,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<FileId> {
    let error = match String::from_utf8(bytes) {
        Ok(text) => return Some(sources.add(path, text)),
        Err(error) => error,
    };
    // Up to the fault the text is the same with the bad bytes replaced, so the place is right.
    let at = error.utf8_error().valid_up_to();
    let file = sources.add(path, String::from_utf8_lossy(error.as_bytes()));
    diagnostics.push(
        rule::FILE_OUT_OF_PLACE
            .at(Span::new(file, at..at + '\u{FFFD}'.len_utf8()), "the file is no UTF-8")
            .label("these bytes are no character")
            .help("save it as UTF-8"),
    );
    None
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{ServiceFolder, load};
    use crate::diagnostic::{Diagnostics, render_short};
    use crate::source::Sources;

    /// Loads a folder with those files; the findings have paths relative to it.
    fn loaded(files: &[(&str, &[u8])]) -> (Vec<ServiceFolder>, Sources, String) {
        let folder = tempfile::tempdir().expect("a folder");
        for (path, content) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            fs::write(path, content).expect("a file");
        }
        let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::new());
        let services = load(folder.path(), &mut sources, &mut diagnostics).expect("a readable folder");
        let text = render_short(&diagnostics, &sources);
        let root = format!("{}/", folder.path().display());
        (services, sources, text.replace(&root, ""))
    }

    #[test]
    fn services_and_their_files_by_name() {
        let (services, sources, text) = loaded(&[
            ("b/service.toml", b""),
            ("b/z.toml", b"z"),
            ("b/a.toml", b"a"),
            ("b/README.md", b""),
            ("a/service.toml", b""),
            ("schema.json", b""),
            (".git/x", b""),
        ]);
        assert_eq!(text, "");
        assert_eq!(services.iter().map(|service| service.name.as_str()).collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(services[1].resources.iter().map(|&file| sources.text(file)).collect::<Vec<_>>(), ["a", "z"]);
    }

    #[test]
    fn one_service() {
        let (services, _, text) = loaded(&[("service.toml", b""), ("a.toml", b"")]);
        assert_eq!((text.as_str(), services.len(), services[0].resources.len()), ("", 1, 1));
    }

    #[test]
    fn what_is_out_of_place() {
        for (path, expected) in [
            ("x/README.md", "x:1:1: error[X0106]: the folder `x` has no `service.toml`; describe the service"),
            ("x.toml", "x.toml:1:1: error[X0106]: `x.toml` belongs to no service; "),
            ("a/x/y.toml", "a/x:1:1: error[X0106]: the folder `x` stands inside a service; "),
        ] {
            let (services, _, text) = loaded(&[("a/service.toml", b""), (path, b"")]);
            assert!(text.starts_with(expected), "{text}");
            assert_eq!(services.len(), 1);
        }
        assert!(loaded(&[]).2.contains("error[X0106]: there is no service in this folder; give"));
        assert!(
            loaded(&[("api-spec/a/service.toml", b""), ("src/x", b"")]).2.contains("folder; did you mean `api-spec`?")
        );
    }

    #[test]
    fn bad_utf8_has_a_place() {
        let (services, _, text) = loaded(&[("service.toml", b""), ("a.toml", b"# \n# \xFF")]);
        assert!(text.starts_with("a.toml:2:3: error[X0106]: the file is no UTF-8; save it as UTF-8"), "{text}");
        assert!(services[0].resources.is_empty());
    }

    #[test]
    fn endings_in_capitals_are_told() {
        let (services, _, text) = loaded(&[("service.toml", b""), ("items.TOML", b"")]);
        assert!(text.starts_with("items.TOML:1:1: error[X0106]: the file `items.TOML` is not read"), "{text}");
        assert!(services[0].incomplete);
    }

    #[cfg(unix)]
    #[test]
    fn what_has_no_end_is_not_read() {
        use std::os::unix::fs::symlink;

        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name);
        fs::write(path("service.toml"), "").expect("a file");
        fs::File::create(path("large.toml")).and_then(|file| file.set_len(super::MOST_BYTES + 1)).expect("a file");
        symlink("/dev/zero", path("zero.toml")).expect("a link");
        symlink(path("nowhere"), path("none.toml")).expect("a link");
        let socket = std::os::unix::net::UnixListener::bind(path("socket.toml")).expect("a socket");
        let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::new());
        let services = load(folder.path(), &mut sources, &mut diagnostics).expect("a readable folder");
        drop(socket);
        let text = render_short(&diagnostics, &sources);
        for part in [
            "large.toml:1:1: error[X0106]: the file has more than 16 MiB",
            "zero.toml:1:1: error[X0106]: this is no file",
            "none.toml:1:1: error[X0106]: cannot read",
            "socket.toml:1:1: error[X0106]: this is no file",
        ] {
            assert!(text.contains(part), "{text}");
        }
        assert!(services[0].resources.is_empty() && services[0].incomplete);
    }

    #[test]
    fn no_folder_is_an_error() {
        let path = Path::new("no/such/folder");
        let error = load(path, &mut Sources::default(), &mut Diagnostics::new()).expect_err("no folder");
        let error: Box<dyn std::error::Error + Send + Sync> = error.into();
        assert!(error.source().is_none(), "told twice");
        assert!(error.to_string().starts_with("cannot read the descriptions in `no/such/folder`: "));
    }
}
