//! A new service: its `service.toml` and a first resource, complete enough to be generated at once.
//!
//! In: what is known of the service. Out: the files, checked in memory, without a warning; where it is wanted, also
//! those of a crate that generates the service in its build script.

use std::path::{Path, PathBuf};

use proc_macro2::Literal;
use quote::quote;
use xms_facts::Version;

use super::toml_text::{Entry, LaidOut, TomlText, long_text, string, table};
use super::words::{camel, is_name, sentence};
use super::{Plan, PlannedFile, ScaffoldError, findings, guesses, invalid};
use crate::diagnostic::Diagnostics;
use crate::emit::rust::Items;
use crate::ident;
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
    /// Names the folder of a crate that generates it; otherwise there is no crate.
    pub krate: Option<PathBuf>,
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
        for (path, text) in crate_files(wanted, krate, folder) {
            if path.exists() {
                return invalid(format!(
                    "`{}` exists; a crate begins in a folder of its own, or say with --out where the description goes",
                    path.display()
                ));
            }
            files.push(PlannedFile { path, before: None, after: text });
        }
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
    let below = below.to_string();
    let title = camel(name);
    let namespace = wanted.namespace.as_deref().map_or_else(String::new, |uri| format!(" xmlns=\"{}\"", escape(uri)));
    let body = format!("<Item{namespace}><Name>first</Name><Enabled>true</Enabled></Item>");
    let build = build_script(&below);
    let lib = library(&module, &format!(" {title}: generated from `{below}/{name}`."));
    let test = test(&name.replace('-', "_"), &module, &body);
    [
        (krate.join("Cargo.toml"), manifest),
        (krate.join("build.rs"), build),
        (krate.join("src/lib.rs"), lib),
        (krate.join("tests/items.rs"), test),
    ]
}

fn build_script(below: &str) -> String {
    let mut items = Items::default();
    items.push(quote! {
        fn main() -> Result<(), xms_codegen::GenerateError> {
            xms_codegen::Builder::new(#below).client(true).generate()?;
            Ok(())
        }
    });
    items.print(quote!(#![doc = " Generates the service from its description."]))
}

fn library(module: &str, comment: &str) -> String {
    let (file, module) = (format!("/{module}.rs"), ident::token(module));
    let mut items = Items::default();
    items.push(quote! {
        #[doc = " The service."]
        pub mod #module {
            include!(concat!(env!("OUT_DIR"), #file));
        }
    });
    items.print(quote!(#![doc = #comment]))
}

fn test(krate: &str, module: &str, body: &str) -> String {
    let (krate, module) = (ident::token(krate), ident::token(module));
    let body = Literal::byte_string(body.as_bytes());
    let mut items = Items::default();
    items.push(quote!(use #krate::#module::items::Item;));
    items.push(quote!(
        use xms_runtime::xml::{Decoding, decode};
    ));
    items.push(quote! {
        #[test]
        fn an_item_is_read() {
            let body = #body;
            let item: Item = decode(body, &Decoding::default()).unwrap();
            assert_eq!(item, Item::new("first").enabled(true));
        }
    });
    items.print(quote!(#![doc = " The generated types read what the description shows."]))
}
