//! The first stage: texts to [`Description`]s.
//!
//! In: folders of TOML files (see [`load()`]), or their texts. Out: what the author wrote, key by key, each with its
//! place, and one diagnostic for everything that could not be read. Every file is read to its end: a syntax error
//! costs the table it stands in and nothing else. No rule of the language beyond spelling is known here, and no
//! name is looked up.
//!
//! Codes: X0101 syntax, X0102 unknown key, X0103 wrong kind of value, X0104 missing key, X0105 malformed value,
//! X0106 files and folders, X0107 their names.

mod allow;
pub mod description;
mod direction;
mod element;
mod entries;
mod explain;
mod file_name;
mod lexical;
pub mod load;
mod operation;
mod pieces;
pub(crate) mod regions;
mod resource;
mod service;
mod syntax;
mod table;
#[cfg(test)]
mod tests;

pub use description::Description;
pub use load::{FolderKind, LoadError, ServiceFolder, load};

use crate::diagnostic::Diagnostics;
use crate::language::{COMMON, SERVICE};
use crate::parallel::in_parallel;
use crate::source::{FileId, Sources, Span};

/// Reads the texts of one service: `service` is its `service.toml`, `resources` its other files in their order.
pub fn parse(
    name: &str,
    service: FileId,
    resources: &[FileId],
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Description {
    parse_as(FolderKind::Service, name, service, resources, sources, diagnostics)
}

fn parse_as(
    kind: FolderKind,
    name: &str,
    service: FileId,
    resources: &[FileId],
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Description {
    let errors_before = diagnostics.errors();
    file_name::check("folder", name, service, diagnostics);
    for &file in resources {
        file_name::check("file", &file_name::of_resource(file, sources), file, diagnostics);
    }
    let definition = if kind.is_common() { &COMMON } else { &SERVICE };
    let (service, service_syntax) = service::parse(service, definition, sources, diagnostics);
    let parsed = in_parallel(resources, |&file| {
        let mut found = Diagnostics::new();
        (resource::parse(file, sources, &mut found), found)
    });
    let mut resources = Vec::with_capacity(parsed.len());
    for (resource, found) in parsed {
        resources.push(resource);
        diagnostics.extend(found);
    }
    let has_syntax_errors = service_syntax || resources.iter().any(|resource| resource.has_syntax_errors);
    let damaged = diagnostics.errors() > errors_before;
    let mut allowances = service.allowances.clone();
    for allowance in allowances.iter_mut().filter(|allowance| allowance.places.is_empty()) {
        let files = std::iter::once(service.file).chain(resources.iter().map(|resource| resource.file));
        allowance.places = files.map(Span::whole).collect();
    }
    allowances.extend(resources.iter().flat_map(|resource| resource.allowances.iter().cloned()));
    Description { name: name.to_owned(), kind, service, resources, damaged, has_syntax_errors, allowances }
}

/// Whether the text of `file` is TOML 1.0; where it is not, the errors that [`parse`] reports for it are reported.
pub fn is_toml(file: FileId, sources: &Sources, diagnostics: &mut Diagnostics) -> bool {
    let errors_before = diagnostics.errors();
    syntax::read(file, sources.text(file), &mut String::new(), diagnostics);
    diagnostics.errors() == errors_before
}

/// Reads all services and common folders that [`load()`] found.
pub fn parse_all(folders: &[ServiceFolder], sources: &Sources, diagnostics: &mut Diagnostics) -> Vec<Description> {
    let one = |folder: &ServiceFolder| {
        let ServiceFolder { name, kind, service, resources, .. } = folder;
        let mut description = parse_as(*kind, name, *service, resources, sources, diagnostics);
        description.has_syntax_errors |= folder.incomplete;
        description
    };
    folders.iter().map(one).collect()
}
