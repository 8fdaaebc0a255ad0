//! A new service: its `service.toml` and a first resource, complete enough to be generated at once.
//!
//! In: what is known of the service. Out: the files, checked in memory, without a warning; where it is wanted, also
//! those of the crate that generates it.

use std::path::Path;

use xms_facts::Version;

use super::service_crate::{ServiceCrate, crate_files};
use super::toml_text::{Entry, LaidOut, TomlText, long_text, string, table};
use super::words::{is_name, sentence};
use super::{Plan, PlannedFile, ScaffoldError, findings, guesses, invalid};
use crate::diagnostic::Diagnostics;
use crate::parse::{FolderKind, ServiceFolder};
use crate::pipeline::{Input, examine};
use crate::source::Sources;

/// Says what is known of a new service.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NewService {
    /// Names the service, and its folder.
    pub name: String,
    /// Holds the address a client uses; otherwise it is made from the name.
    pub endpoint: Option<String>,
    /// Holds its version; otherwise it is `today`.
    pub version: Option<String>,
    /// Says that it has no versions.
    pub unversioned: bool,
    /// Names the header that carries the version; otherwise it is `x-version`.
    pub header: Option<String>,
    /// Holds the XML namespace of its elements; otherwise they have none.
    pub namespace: Option<String>,
    /// Names the service for people; otherwise its title is made from the name.
    pub title: Option<String>,
    /// Says which crate generates it; otherwise none does.
    pub krate: Option<ServiceCrate>,
    /// Holds the version that is guessed where none is given: the date of today.
    pub today: String,
}

impl NewService {
    /// Creates a service of which nothing is known but its name.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }
}

/// Describes the service `wanted` in a new folder below `folder`, complete enough to be generated at once.
///
/// # Errors
/// Fails when there is such a service, and when something that was given is no such thing.
pub fn service(folder: &Path, wanted: &NewService) -> Result<Plan, ScaffoldError> {
    let name = wanted.name.as_str();
    if !is_name(name) {
        return invalid(format!(
            "`{name}` is no name for a service: it is a folder, written with small letters, digits and dashes, such as \
             `service-management`"
        ));
    }
    if folder.join("service.toml").is_file() {
        return invalid(format!(
            "`{}` is a single service, which holds no other; give the folder above it",
            folder.display()
        ));
    }
    let place = folder.join(name);
    if place.exists() {
        return invalid(format!(
            "`{}` exists; add to it with `xms new operation`, or choose another name",
            place.display()
        ));
    }
    let version = wanted.version.as_deref().unwrap_or(&wanted.today);
    if version.parse::<Version>().is_err() {
        return invalid(format!("`{version}` is not a version; versions are dates such as 2014-06-01"));
    }
    let texts = [
        (place.join("items.toml"), resource(wanted, version)),
        (place.join("service.toml"), description(wanted, version)),
    ];
    let mut sources = Sources::default();
    let ids: Vec<_> = texts.iter().map(|(path, text)| sources.add(path.as_path(), text.text.as_str())).collect();
    let [resource, own] = ids[..] else { return invalid("the service has no files") };
    let folders = vec![ServiceFolder {
        name: name.to_owned(),
        kind: FolderKind::Service,
        service: own,
        resources: vec![resource],
        incomplete: false,
    }];
    let reading = examine(Input { folders, sources, diagnostics: Diagnostics::new() });
    if reading.diagnostics.has_errors() {
        return Err(findings(format!("the service `{name}` would have errors; nothing was written"), reading));
    }
    let mut all_guesses = Vec::new();
    let mut files: Vec<PlannedFile> = Vec::new();
    if let Some(krate) = &wanted.krate {
        let Some(service) = reading.model.services.first() else { return invalid("the service cannot be read") };
        files.extend(crate_files(krate, service, folder, &sample(wanted, ""))?);
    }
    for (path, text) in texts.into_iter().rev() {
        all_guesses.extend(guesses(&text, &path, 0));
        files.push(PlannedFile { path, before: None, after: text.text });
    }
    let warnings = reading.diagnostics.clone();
    Ok(Plan {
        files,
        guesses: all_guesses,
        added: Vec::new(),
        reused: Vec::new(),
        remarks: Vec::new(),
        reading,
        warnings,
    })
}

/// `service.toml`.
fn description(wanted: &NewService, version: &str) -> LaidOut {
    let guessed = |given: &Option<String>, why: &str| given.is_none().then(|| why.to_owned());
    let title = wanted.title.clone().unwrap_or_else(|| sentence(&wanted.name));
    let endpoint = wanted.endpoint.clone().unwrap_or_else(|| format!("https://{}.example", wanted.name));
    let header = wanted.header.clone().unwrap_or_else(|| "x-version".to_owned());
    let mut out = TomlText::default();
    let mut entries = vec![
        Entry::text("title", &title).guessed(guessed(&wanted.title, "from the name")),
        Entry::text("summary", &format!("The service {title}.")).guessed(Some("say what it is for".to_owned())),
        Entry::text("endpoint", &endpoint).guessed(guessed(&wanted.endpoint, "no address was given")),
    ];
    entries.extend(wanted.namespace.as_ref().map(|namespace| Entry::text("namespace", namespace)));
    out.entries(entries);
    if !wanted.unversioned {
        out.table(&["version"]);
        out.entries([
            Entry::text("header", &header).guessed(guessed(&wanted.header, "no header was given")),
            Entry::text("default", version).guessed(guessed(&wanted.version, "today")),
            Entry::new("known", format!("[{}]", string(version))),
        ]);
    }
    out.lay_out()
}

/// `items.toml`: one operation, to be replaced by the service's own.
fn resource(wanted: &NewService, version: &str) -> LaidOut {
    let doc = |text: &str| table(&[("doc", string(text))]);
    let field = |kind: &str, more: &str, text: &str| {
        let mut keys = vec![("type", string(kind))];
        if !more.is_empty() {
            keys.push((more, "true".to_owned()));
        }
        keys.push(("doc", string(text)));
        table(&keys)
    };
    let body = sample(wanted, "\n  ");
    let mut out = TomlText::default();
    out.entries([
        Entry::text("title", "Items"),
        Entry::text("summary", "A first resource, to be replaced by the service's own."),
    ]);
    out.table(&["operation", "get"]);
    out.entries([Entry::text("title", "Get Item"), Entry::text("summary", "Reads one item.")]);
    out.entries((!wanted.unversioned).then(|| Entry::text("since", version)));
    out.entries([
        Entry::text("request", "GET /items/{item-name}"),
        Entry::new("path", table(&[("item-name", doc("By what it is found."))])),
        Entry::text("response", "Item"),
    ]);
    out.array_table(&["operation", "get", "example"]);
    out.entries([Entry::text("name", "the first item")]);
    out.entries((!wanted.unversioned).then(|| Entry::text("version", version)));
    out.entries([
        Entry::new("path", table(&[("item-name", string("first"))])),
        Entry::new("response", long_text(&body)),
    ]);
    out.table(&["element", "Item"]);
    out.entries([Entry::text("summary", "What the service keeps.")]);
    out.table(&["element", "Item", "fields"]);
    out.entries([
        Entry::new("Name", field("string", "required", "What people call it.")),
        Entry::new("Enabled", field("bool", "", "Whether it is in use.")),
    ]);
    out.lay_out()
}

/// The document of the example, with `indent` in front of each child.
fn sample(wanted: &NewService, indent: &str) -> String {
    let namespace = wanted.namespace.as_deref().map_or_else(String::new, |uri| format!(" xmlns=\"{}\"", escape(uri)));
    let end = indent.trim_end_matches(' ');
    format!("<Item{namespace}>{indent}<Name>first</Name>{indent}<Enabled>true</Enabled>{end}</Item>")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
