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
use xms_codegen::source::{FileId, Sources};

/// What says what holds for all of a folder that services share.
const COMMON: &str = "common.toml";
/// What the service's own folder is called here.
const SERVICE: &str = "service";

/// A file of a description: its name and its bytes.
pub(crate) type File = (String, Vec<u8>);

/// The real descriptions; of each service its `service.toml` first, then the others by name, then those of the folder
/// that it shares with others, whose names begin with the folder's.
fn services() -> Vec<Vec<File>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec");
    let mut folders: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    let (services, others): (Vec<_>, Vec<_>) =
        folders.into_iter().partition(|folder| folder.join("service.toml").is_file());
    let commons: Vec<(String, Vec<File>)> = others
        .iter()
        .filter(|folder| folder.join(COMMON).is_file())
        .map(|folder| (folder.file_name().unwrap().to_string_lossy().into_owned(), service(folder)))
        .collect();
    let whole = |folder: &PathBuf| {
        let mut files = service(folder);
        let own = String::from_utf8(files[0].1.clone()).unwrap();
        for (name, shared) in commons.iter().filter(|(name, _)| own.contains(&format!("\"../{name}\""))) {
            files.extend(shared.iter().map(|(file, bytes)| (format!("{name}/{file}"), bytes.clone())));
        }
        files
    };
    services.iter().map(whole).collect()
}

pub(crate) fn service(folder: &Path) -> Vec<File> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_some_and(|extension| extension == "toml")).collect();
    paths.sort_by_key(|path| (!path.ends_with("service.toml") && !path.ends_with(COMMON), path.clone()));
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    paths.iter().map(|path| (name(path), fs::read(path).unwrap())).collect()
}

/// The files as the pipeline takes them. A file that is no text is missing, as it is when read from the disk.
pub(crate) fn input<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Input {
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::new());
    // In the order of the files, of which the first of each folder says what holds for all.
    let mut folders: Vec<(&str, Vec<Option<FileId>>)> = Vec::new();
    for (name, bytes) in files {
        let folder = name.split_once('/').map_or(SERVICE, |(folder, _)| folder);
        let id = decode(name, bytes.to_vec(), &mut sources, &mut diagnostics);
        match folders.iter_mut().find(|(known, _)| *known == folder) {
            Some((_, ids)) => ids.push(id),
            None => folders.push((folder, vec![id])),
        }
    }
    let folders = folders.into_iter().filter_map(|(name, ids)| {
        let kind = if name == SERVICE { FolderKind::Service } else { FolderKind::Common };
        let resources = ids.iter().skip(1).copied().flatten().collect();
        let service = ids.first().copied().flatten()?;
        Some(ServiceFolder { name: name.to_owned(), kind, service, resources, incomplete: false })
    });
    Input { folders: folders.collect(), sources, diagnostics }
}
