//! A new service: its `service.toml` and a first resource, complete enough to be generated at once.
//!
//! In: what is known of the service. Out: the files, checked in memory, without a warning; where it is wanted, also
//! those of a crate that generates the service in its build script.

use std::path::{Path, PathBuf};

use super::layout::{Line, Page, long_text, string, table};
use super::words::{camel, is_name, sentence};
use super::{Guess, Plan, PlannedFile, Refusal, refuse};
use crate::diagnostic::Diagnostics;
use crate::ident;
use crate::model::Version;
use crate::parse::ServiceFolder;
use crate::pipeline::{Input, examine};
use crate::source::Sources;

/// What is known of a new service.
#[derive(Clone, Debug, Default)]
pub struct NewService {
    /// The name of its folder.
    pub name: String,
    /// The address a client uses.
    pub endpoint: Option<String>,
    /// Its version.
    pub version: Option<String>,
    /// The header that carries the version.
    pub header: Option<String>,
    /// The XML namespace of its elements; otherwise none.
    pub namespace: Option<String>,
    /// Its title; otherwise made from the name.
    pub title: Option<String>,
    /// The folder of a crate that generates it.
    pub krate: Option<PathBuf>,
    /// The version that is guessed where none is given: today.
    pub today: String,
}

/// The files of `wanted`, with its description in a folder below `folder`.
///
/// # Errors
/// [`Refusal`]: there is such a service, or something that was given is no such thing.
pub fn service(folder: &Path, wanted: &NewService) -> Result<Plan, Refusal> {
    let name = wanted.name.as_str();
    if !is_name(name) {
        return refuse(format!(
            "`{name}` is no name for a service: it is a folder, written with small letters, digits and dashes, such as \
             `service-management`"
        ));
    }
    if folder.join("service.toml").is_file() {
        return refuse(format!(
            "`{}` is a single service, which holds no other; give the folder above it",
            folder.display()
        ));
    }
    let place = folder.join(name);
    if place.exists() {
        return refuse(format!(
            "`{}` exists; add to it with `xms new operation`, or choose another name",
            place.display()
        ));
    }
    let version = wanted.version.as_deref().unwrap_or(&wanted.today);
    if Version::parse(version).is_none() {
        return refuse(format!("`{version}` is not a version; versions are dates such as 2014-06-01"));
    }
    let pages = [
        (place.join("items.toml"), resource(wanted, version)),
        (place.join("service.toml"), description(wanted, version)),
    ];
    let mut sources = Sources::default();
    let ids: Vec<_> = pages.iter().map(|(path, page)| sources.add(path.as_path(), page.text.as_str())).collect();
    let [resource, own] = ids[..] else { return refuse("the service has no files") };
    let folders =
        vec![ServiceFolder { name: name.to_owned(), service: own, resources: vec![resource], incomplete: false }];
    let reading = examine(Input { folders, sources, diagnostics: Diagnostics::new() });
    if reading.diagnostics.has_errors() {
        return Err(Refusal::Findings {
            words: format!("the service `{name}` would have errors; nothing was written"),
            sources: Box::new(reading.sources),
            diagnostics: reading.diagnostics,
        });
    }
    let mut guesses = Vec::new();
    let mut files: Vec<PlannedFile> = Vec::new();
    if let Some(krate) = &wanted.krate {
        for (path, text) in crate_files(wanted, krate, folder) {
            if path.exists() {
                return refuse(format!(
                    "`{}` exists; a crate begins in a folder of its own, or say with --out where the description goes",
                    path.display()
                ));
            }
            files.push(PlannedFile { path, before: None, after: text });
        }
    }
    for (path, page) in pages.into_iter().rev() {
        guesses.extend(page.marks.into_iter().map(|mark| Guess {
            path: path.clone(),
            line: mark.line + 1,
            what: mark.what,
            why: mark.why,
        }));
        files.push(PlannedFile { path, before: None, after: page.text });
    }
    let warnings = reading.diagnostics.clone();
    Ok(Plan { files, guesses, added: Vec::new(), reused: Vec::new(), remarks: Vec::new(), reading, warnings })
}

/// `service.toml`.
fn description(wanted: &NewService, version: &str) -> Page {
    let guessed = |given: &Option<String>, why: &str| given.is_none().then(|| why.to_owned());
    let title = wanted.title.clone().unwrap_or_else(|| sentence(&wanted.name));
    let endpoint = wanted.endpoint.clone().unwrap_or_else(|| format!("https://{}.example", wanted.name));
    let header = wanted.header.clone().unwrap_or_else(|| "x-version".to_owned());
    let mut page = Page::default();
    let mut lines = vec![
        Line::text("title", &title).guessed(guessed(&wanted.title, "from the name")),
        Line::text("summary", &format!("The service {title}.")).guessed(Some("say what it is for".to_owned())),
        Line::text("endpoint", &endpoint).guessed(guessed(&wanted.endpoint, "no address was given")),
    ];
    lines.extend(wanted.namespace.as_ref().map(|namespace| Line::text("namespace", namespace)));
    page.block(&lines);
    page.gap();
    page.header(&["version"]);
    page.block(&[
        Line::text("header", &header).guessed(guessed(&wanted.header, "no header was given")),
        Line::text("default", version).guessed(guessed(&wanted.version, "today")),
        Line::new("known", format!("[{}]", string(version))),
    ]);
    page
}

/// `items.toml`: one operation, to be replaced by the service's own.
fn resource(wanted: &NewService, version: &str) -> Page {
    let namespace = wanted.namespace.as_deref().map_or_else(String::new, |uri| format!(" xmlns=\"{}\"", escape(uri)));
    let doc = |text: &str| table(&[("doc", string(text))]);
    let field = |kind: &str, more: &str, text: &str| {
        let mut keys = vec![("type", string(kind))];
        if !more.is_empty() {
            keys.push((more, "true".to_owned()));
        }
        keys.push(("doc", string(text)));
        table(&keys)
    };
    let body = format!("<Item{namespace}>\n  <Name>first</Name>\n  <Enabled>true</Enabled>\n</Item>");
    let mut page = Page::default();
    page.block(&[
        Line::text("title", "Items"),
        Line::text("summary", "A first resource, to be replaced by the service's own."),
    ]);
    page.gap();
    page.header(&["operation", "get"]);
    page.block(&[
        Line::text("title", "Get Item"),
        Line::text("summary", "Reads one item."),
        Line::text("since", version),
        Line::text("request", "GET /items/{item-name}"),
        Line::new("path", table(&[("item-name", doc("Name of the item."))])),
        Line::text("response", "Item"),
    ]);
    page.gap();
    page.item_header(&["operation", "get", "example"]);
    page.block(&[
        Line::text("name", "the first item"),
        Line::text("version", version),
        Line::new("path", table(&[("item-name", string("first"))])),
        Line::new("response", long_text(&body)),
    ]);
    page.gap();
    page.header(&["element", "Item"]);
    page.block(&[Line::text("summary", "An item.")]);
    page.header(&["element", "Item", "fields"]);
    page.block(&[
        Line::new("Name", field("string", "required", "Its name.")),
        Line::new("Enabled", field("bool", "", "Whether it is in use.")),
    ]);
    page
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// The files of a crate around the descriptions in `folder`.
fn crate_files(wanted: &NewService, krate: &Path, folder: &Path) -> [(PathBuf, String); 4] {
    let name = &wanted.name;
    let module = ident::service_module(name);
    let below = folder.strip_prefix(krate).unwrap_or(folder).display();
    let version = env!("CARGO_PKG_VERSION");
    let manifest = format!(
        "[package]\nname = {}\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         # The feature `rustls` or `native-tls` adds https.\n\
         xms-runtime = {{ version = \"{version}\", features = [\"client\"] }}\n\n\
         [build-dependencies]\n\
         xms-codegen = {{ version = \"{version}\", default-features = false }}\n",
        string(name)
    );
    let build = format!(
        "//! Generates the service from its description.\n\n\
         fn main() -> Result<(), xms_codegen::builder::Failure> {{\n    \
         xms_codegen::Builder::new(\"{below}\").client(true).generate()?;\n    Ok(())\n}}\n"
    );
    let title = camel(name);
    let lib = format!(
        "//! {title}: generated from `{below}/{name}`.\n\n/// The service.\npub mod {module} {{\n    \
         include!(concat!(env!(\"OUT_DIR\"), \"/{module}.rs\"));\n}}\n"
    );
    let krate_module = name.replace('-', "_");
    let namespace = wanted.namespace.as_deref().map_or_else(String::new, |uri| format!(" xmlns=\"{}\"", escape(uri)));
    let test = format!(
        "//! The generated types read what the description shows.\n\n\
         use {krate_module}::{module}::items::Item;\nuse xms_runtime::xml::{{Decoding, decode}};\n\n\
         #[test]\nfn an_item_is_read() {{\n    \
         let body = br#\"<Item{namespace}><Name>first</Name><Enabled>true</Enabled></Item>\"#;\n    \
         let item: Item = decode(body, &Decoding::default()).unwrap();\n    \
         assert_eq!(item, Item::new(\"first\").enabled(true));\n}}\n"
    );
    [
        (krate.join("Cargo.toml"), manifest),
        (krate.join("build.rs"), build),
        (krate.join("src/lib.rs"), lib),
        (krate.join("tests/items.rs"), test),
    ]
}
