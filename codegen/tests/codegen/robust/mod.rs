//! What happens to real descriptions that are damaged: by chance, and by single mistakes of an author.

mod chance;
mod mistakes;
mod stages;

use std::fs;
use std::path::{Path, PathBuf};

use xms_codegen::diagnostic::Diagnostics;
use xms_codegen::parse::load::decode;
use xms_codegen::parse::{FolderKind, ServiceFolder};
use xms_codegen::pipeline::Input;
use xms_codegen::source::Sources;

/// A file of a description: its name and its bytes.
pub(crate) type File = (String, Vec<u8>);

/// The real descriptions; of each service its `service.toml` first, then the others by name.
fn services() -> Vec<Vec<File>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec");
    let mut folders: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.retain(|folder| folder.join("service.toml").is_file());
    folders.sort();
    folders.iter().map(|folder| service(folder)).collect()
}

pub(crate) fn service(folder: &Path) -> Vec<File> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_some_and(|extension| extension == "toml")).collect();
    paths.sort_by_key(|path| (!path.ends_with("service.toml"), path.clone()));
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    paths.iter().map(|path| (name(path), fs::read(path).unwrap())).collect()
}

/// The files as the pipeline takes them. A file that is no text is missing, as it is when read from the disk.
pub(crate) fn input<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Input {
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::new());
    let mut ids = Vec::new();
    for (name, bytes) in files {
        ids.push(decode(name, bytes.to_vec(), &mut sources, &mut diagnostics));
    }
    let service = ids.first().copied().flatten();
    let resources = ids.iter().skip(1).copied().flatten().collect();
    let folder = service.map(|service| ServiceFolder {
        name: "service".to_owned(),
        kind: FolderKind::Service,
        service,
        resources,
        incomplete: false,
    });
    Input { folders: folder.into_iter().collect(), sources, diagnostics }
}
