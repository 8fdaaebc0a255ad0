//! Where a new operation belongs: its service, its resource's file, versions.
//!
//! In: names and versions as they were given. Out: what they stand for, or a refusal that offers the nearest there is.

use super::words::is_name;
use super::{Refusal, refuse};
use crate::diagnostic::Diagnostics;
use crate::model::{Model, Operation, Service, ServiceId, Version};
use crate::nearest::nearest;
use crate::parse::{ServiceFolder, parse_all};
use crate::source::{FileId, Sources, Span};

/// Resource and name of an operation's id.
pub(super) fn names(id: &str) -> Result<(&str, &str), Refusal> {
    let help = "an operation's id is its resource and its name, such as `extensions.list-versions`: small letters, \
                digits and dashes";
    match id.split_once('.') {
        Some(("service", _)) => refuse("no resource can be called `service`: `service.toml` describes the service"),
        Some((resource, name)) if is_name(resource) && is_name(name) => Ok((resource, name)),
        _ => refuse(format!("`{id}` is no id of an operation; {help}")),
    }
}

/// The service that a resource belongs to: the one that was named, the only one, or the only one that has it.
pub(super) fn choose(
    folders: &[ServiceFolder],
    sources: &Sources,
    resource: &str,
    wanted: Option<&str>,
) -> Result<usize, Refusal> {
    let all: Vec<&str> = folders.iter().map(|folder| folder.name.as_str()).collect();
    if let Some(wanted) = wanted {
        return all.iter().position(|name| *name == wanted).ok_or_else(|| {
            let help = match nearest(wanted, all.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("there is {}; `xms new service {wanted}` begins another", all.join(", ")),
            };
            Refusal::Words(format!("there is no service `{wanted}`; {help}"))
        });
    }
    if folders.len() == 1 {
        return Ok(0);
    }
    let mut having = (0..folders.len()).filter(|&at| resource_file(folders, sources, at, resource).is_some());
    match (having.next(), having.next()) {
        (Some(at), None) => Ok(at),
        _ => refuse(format!("there are several services; say with --service which one: {}", all.join(", "))),
    }
}

/// The file of a resource.
pub(super) fn resource_file(folders: &[ServiceFolder], sources: &Sources, at: usize, resource: &str) -> Option<FileId> {
    let named = |file: &&FileId| sources.path(**file).file_stem().is_some_and(|stem| stem == resource);
    folders.get(at)?.resources.iter().find(named).copied()
}

/// `[namespaces]` of a service.
pub(super) fn namespaces(folders: &[ServiceFolder], sources: &Sources, at: usize) -> Vec<(String, String)> {
    let Some(folder) = folders.get(at) else { return Vec::new() };
    let descriptions = parse_all(std::slice::from_ref(folder), sources, &mut Diagnostics::new());
    let all = descriptions.into_iter().flat_map(|description| description.service.namespaces);
    all.map(|entry| (entry.name.value, entry.value.value)).collect()
}

/// A version that the service knows.
pub(super) fn version(service: &Service, text: &str) -> Result<Version, Refusal> {
    let Some(version) = Version::parse(text) else {
        return refuse(format!("`{text}` is not a version; versions are dates such as 2014-06-01"));
    };
    if service.known.iter().any(|known| known.value == version) {
        return Ok(version);
    }
    let days =
        |version: Version| u32::from(version.year) * 372 + u32::from(version.month) * 31 + u32::from(version.day);
    let near = service.known.iter().min_by_key(|known| days(known.value).abs_diff(days(version)));
    let help = near.map_or_else(String::new, |near| {
        format!("; the nearest is {}, or add {version} to `known` in its service.toml", near.value)
    });
    refuse(format!("{version} is not among the versions that `{}` knows{help}", service.name))
}

/// The version of the samples, and how it was guessed.
pub(super) fn sample_version(
    service: &Service,
    first: Version,
    wanted: Option<&str>,
) -> Result<(Version, Option<String>), Refusal> {
    match wanted {
        Some(wanted) => {
            let version = version(service, wanted)?;
            if version < first {
                return refuse(format!("the sample is of {version}, and the operation comes with {first}"));
            }
            Ok((version, None))
        }
        None if service.default_version > first => {
            Ok((service.default_version, Some("the service's default version".to_owned())))
        }
        None => Ok((first, Some("the operation's first version".to_owned()))),
    }
}

/// Refuses an operation that is there already.
pub(super) fn is_new(
    model: &Model,
    sources: &Sources,
    service: ServiceId,
    resource: &str,
    name: &str,
    id: &str,
) -> Result<(), Refusal> {
    let same = |operation: &&Operation| {
        let of = &model[operation.resource];
        of.service == service && of.name == resource && operation.name.value == name
    };
    match model.operations.iter().find(same) {
        None => Ok(()),
        Some(operation) => refuse(format!(
            "`{id}` is described already, at {}; choose another name, or change it there",
            place(sources, operation.name.span)
        )),
    }
}

/// `FILE:LINE:COLUMN`
pub(super) fn place(sources: &Sources, span: Span) -> String {
    let (line, column) = sources.position(span.file, span.start);
    format!("{}:{line}:{column}", sources.path(span.file).display())
}
