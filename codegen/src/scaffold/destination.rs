//! Where a new operation belongs: its service, its resource's file, versions.
//!
//! In: the folder of the descriptions, and names and versions as they were given. Out: what they stand for, or an error
//! that offers the nearest there is.

use std::path::{Path, PathBuf};

use xms_facts::Version;

use super::words::is_name;
use super::{ScaffoldError, findings, invalid};
use crate::diagnostic::Diagnostics;
use crate::model::{Model, Operation, Service, ServiceId};
use crate::nearest::nearest;
use crate::parse::{ServiceFolder, load, parse_all};
use crate::pipeline::{Input, Reading, examine};
use crate::source::{FileId, Sources, Span};

/// The descriptions as they are, without errors, and the service among them that an operation is added to.
#[derive(Debug)]
pub(super) struct Destination {
    /// The services, with the files of each.
    folders: Vec<ServiceFolder>,
    /// What is wrong with the files themselves.
    load_diagnostics: Diagnostics,
    /// What the stages make of them.
    pub(super) reading: Reading,
    /// The service among `folders`.
    index: usize,
    /// The service in the model.
    pub(super) service: ServiceId,
    /// The folder of the service.
    path: PathBuf,
}

impl Destination {
    /// Reads the descriptions in `folder`, and finds the service that `resource` belongs to.
    pub(super) fn find(folder: &Path, resource: &str, service: Option<&str>) -> Result<Self, ScaffoldError> {
        let mut sources = Sources::default();
        let mut load_diagnostics = Diagnostics::new();
        let folders = load(folder, &mut sources, &mut load_diagnostics).map_err(ScaffoldError::Load)?;
        let reading = examine(Input { folders: folders.clone(), sources, diagnostics: load_diagnostics.clone() });
        if reading.diagnostics.has_errors() {
            let message = "the descriptions have errors; set them right before adding to them";
            return Err(findings(message.to_owned(), reading));
        }
        let index = choose_service(&folders, &reading.sources, resource, service)?;
        let chosen = folders.get(index).map(|folder| folder.name.clone()).unwrap_or_default();
        let Some(id) = reading.model.services.iter().position(|service| service.name == chosen) else {
            return invalid(format!("the service `{chosen}` cannot be read"));
        };
        let path = folders.get(index).and_then(|own| reading.sources.path(own.service).parent()).unwrap_or(folder);
        let (service, path) = (ServiceId::new(id), path.to_owned());
        Ok(Self { folders, load_diagnostics, reading, index, service, path })
    }

    /// The model of the descriptions as they are.
    pub(super) fn model(&self) -> &Model {
        &self.reading.model
    }

    /// The text of a resource's file, where there is one.
    pub(super) fn resource_text(&self, resource: &str) -> Option<&str> {
        let file = resource_file(self.folders.get(self.index)?, &self.reading.sources, resource)?;
        Some(self.reading.sources.text(file))
    }

    /// The path of a resource's file, there or not.
    pub(super) fn resource_path(&self, resource: &str) -> PathBuf {
        self.path.join(format!("{resource}.toml"))
    }

    /// `[namespaces]` of the service.
    pub(super) fn namespaces(&self) -> Vec<(String, String)> {
        let Some(folder) = self.folders.get(self.index) else { return Vec::new() };
        let descriptions = parse_all(std::slice::from_ref(folder), &self.reading.sources, &mut Diagnostics::new());
        let all = descriptions.into_iter().flat_map(|description| description.service.namespaces);
        all.map(|entry| (entry.name.value, entry.value.value)).collect()
    }

    /// Fails for an operation that is there already.
    pub(super) fn ensure_new(&self, resource: &str, name: &str) -> Result<(), ScaffoldError> {
        let model = self.model();
        let same = |operation: &&Operation| {
            let of = &model[operation.resource];
            of.service == self.service && of.name == resource && operation.name.value == name
        };
        match model.operations.iter().find(same) {
            None => Ok(()),
            Some(operation) => invalid(format!(
                "`{resource}.{name}` is described already, at {}; choose another name, or change it there",
                place(&self.reading.sources, operation.name.span)
            )),
        }
    }

    /// What the stages make of the descriptions with another text of a resource's file.
    pub(super) fn examine_with(&self, resource: &str, text: &str) -> Reading {
        let mut folders = self.folders.clone();
        let mut sources = self.reading.sources.clone();
        if let Some(folder) = folders.get_mut(self.index) {
            match resource_file(folder, &sources, resource) {
                Some(file) => sources.replace(file, text),
                None => {
                    folder.resources.push(sources.add(self.resource_path(resource).as_path(), text));
                    folder.resources.sort_by(|left, right| sources.path(*left).cmp(sources.path(*right)));
                }
            }
        }
        examine(Input { folders, sources, diagnostics: self.load_diagnostics.clone() })
    }
}

/// Resource and name of an operation's id.
pub(super) fn split_id(id: &str) -> Result<(&str, &str), ScaffoldError> {
    let help = "an operation's id is its resource and its name, such as `extensions.list-versions`: small letters, \
                digits and dashes";
    match id.split_once('.') {
        Some(("service", _)) => invalid("no resource can be called `service`: `service.toml` describes the service"),
        Some((resource, name)) if is_name(resource) && is_name(name) => Ok((resource, name)),
        _ => invalid(format!("`{id}` is no id of an operation; {help}")),
    }
}

/// The service that a resource belongs to: the one that was named, the only one, or the only one that has it.
fn choose_service(
    folders: &[ServiceFolder],
    sources: &Sources,
    resource: &str,
    wanted: Option<&str>,
) -> Result<usize, ScaffoldError> {
    let services = || folders.iter().enumerate().filter(|(_, folder)| !folder.kind.is_common());
    let all: Vec<&str> = services().map(|(_, folder)| folder.name.as_str()).collect();
    if let Some(wanted) = wanted {
        return services().find(|(_, folder)| folder.name == wanted).map(|(index, _)| index).ok_or_else(|| {
            let help = match nearest(wanted, all.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("there is {}; `xms new service {wanted}` begins another", all.join(", ")),
            };
            ScaffoldError::Invalid(format!("there is no service `{wanted}`; {help}"))
        });
    }
    if let (Some((index, _)), 1) = (services().next(), all.len()) {
        return Ok(index);
    }
    let mut having = services().filter(|(_, folder)| resource_file(folder, sources, resource).is_some());
    match (having.next(), having.next()) {
        (Some((index, _)), None) => Ok(index),
        _ => invalid(format!("there are several services; say with --service which one: {}", all.join(", "))),
    }
}

/// The file of a resource.
fn resource_file(folder: &ServiceFolder, sources: &Sources, resource: &str) -> Option<FileId> {
    let named = |file: &&FileId| sources.path(**file).file_stem().is_some_and(|stem| stem == resource);
    folder.resources.iter().find(named).copied()
}

/// A version that the service knows.
pub(super) fn known_version(service: &Service, text: &str) -> Result<Version, ScaffoldError> {
    let Ok(version) = text.parse::<Version>() else {
        return invalid(format!("`{text}` is not a version; versions are dates such as 2014-06-01"));
    };
    if service.known.iter().any(|known| known.value == version) {
        return Ok(version);
    }
    let near = service.known.iter().min_by_key(|known| known.value.distance(version));
    let help = near.map_or_else(String::new, |near| {
        format!("; the nearest is {}, or add {version} to `known` in its service.toml", near.value)
    });
    invalid(format!("{version} is not among the versions that `{}` knows{help}", service.name))
}

/// The version of the samples, and how it was guessed.
pub(super) fn sample_version(
    service: &Service,
    first: Version,
    wanted: Option<&str>,
) -> Result<(Version, Option<String>), ScaffoldError> {
    match wanted {
        Some(wanted) => {
            let version = known_version(service, wanted)?;
            if version < first {
                return invalid(format!("the sample is of {version}, and the operation comes with {first}"));
            }
            Ok((version, None))
        }
        None if service.default_version > first => {
            Ok((service.default_version, Some("the service's default version".to_owned())))
        }
        None => Ok((first, Some("the operation's first version".to_owned()))),
    }
}

/// `FILE:LINE:COLUMN`
pub(super) fn place(sources: &Sources, span: Span) -> String {
    let (line, column) = sources.position(span.file, span.start);
    format!("{}:{line}:{column}", sources.shown_path(span.file))
}
