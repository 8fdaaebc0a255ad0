//! A model as Rust: the crate of all services, or a module for each to be included.
//!
//! In: a model without errors. Out: files in memory, laid out as rustfmt would, each with a first line that says
//! what it was written from. A file of a resource depends on that resource and on what it refers to, so that a
//! change of one resource leaves the others' files as they are. No file is read or written here.

/// Appends formatted text to a string, which cannot fail.
macro_rules! put {
    ($out:expr, $($text:tt)*) => {{
        use std::fmt::Write as _;
        let _ = $out.write_fmt(format_args!($($text)*));
    }};
}

/// As the standard `format!`, but with room for a line from the start. That one begins with room for nothing where a text
/// begins with a value, as most do here, and growing was a tenth of the time of this stage.
macro_rules! format {
    ($($text:tt)*) => {{
        let mut out = String::with_capacity(64);
        put!(out, $($text)*);
        out
    }};
}

mod client;
pub(super) mod docs;
mod error_code;
mod example;
mod expr;
pub(super) mod facts;
mod handle;
mod imports;
mod layout;
mod long_running;
mod manifest;
mod module;
mod names;
mod open_enum;
mod operation;
mod options;
mod record;
mod recursion;
mod resource;
mod server;
mod service;
mod service_trait;
mod snippet;
mod table;
mod types;
mod union;
pub(super) mod usage;
mod uses;
mod value;
mod version;

use std::path::{Path, PathBuf};

pub use self::manifest::{Package, own_dev_dependencies};

use self::docs::Doc;
use self::module::Module;
use self::recursion::Cycles;
use super::{Files, first_line};
use crate::model::{Model, Resource, Service};
use crate::parallel::in_parallel;

/// What is made of a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// A crate with a manifest, and a folder of modules for each service.
    Crate,
    /// One file for each service, for `include!` in a module of a program that generates code while it is built.
    Module,
}

/// Whether one of the two sides of operations is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Include {
    /// It is not.
    No,
    /// Behind the crate's feature of the side's name, `client` or `server`.
    Feature,
    /// In any case; the runtime's feature of that name must be on.
    Always,
}

/// How files are made.
#[derive(Clone, Debug)]
pub struct Options {
    /// What is made.
    pub layout: Layout,
    /// Whether types implement serde's traits when the feature `serde` is on.
    pub serde: bool,
    /// Whether there are clients.
    pub client: Include,
    /// Whether there are traits for servers.
    pub server: Include,
    /// Whether wire examples become tests; only in a crate.
    pub tests: bool,
    /// The folder of the descriptions as files name it.
    pub source_root: String,
    /// How the manifest is made; only of a crate.
    pub package: Package,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            layout: Layout::Crate,
            serde: true,
            client: Include::Feature,
            server: Include::Feature,
            tests: true,
            source_root: "api-spec".to_owned(),
            package: Package::default(),
        }
    }
}

/// Writes all services of `model`, which has no errors, into memory.
pub fn emit(model: &Model, options: &Options) -> Files {
    let cycles = Cycles::new(model);
    let mut emitter = Emitter { model, options, cycles: &cycles, files: Files::default() };
    match options.layout {
        Layout::Crate => emitter.whole_crate(),
        Layout::Module => emitter.modules(),
    }
    emitter.files
}

struct Emitter<'a> {
    model: &'a Model,
    options: &'a Options,
    cycles: &'a Cycles,
    files: Files,
}

/// A module of a service: its name, and everything in it; where it is a file, the whole file.
struct Part {
    name: String,
    text: String,
}

/// One of the two sides of operations, which has a module of its own.
struct Side {
    kind: SideKind,
    /// What stands in front of the module.
    guard: &'static str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum SideKind {
    Client,
    Server,
}

impl SideKind {
    /// The module's name.
    fn name(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Server => "server",
        }
    }
}

/// What stands in front of the client; `None` where there is none.
fn client_guard(sides: &[Side]) -> Option<&'static str> {
    sides.iter().find(|side| side.kind == SideKind::Client).map(|side| side.guard)
}

impl Emitter<'_> {
    fn add(&mut self, path: PathBuf, first_line: &str, text: &str) {
        self.files.0.insert(path, format!("{first_line}\n{text}"));
    }

    fn source(&self, service: &Service, file: &str) -> String {
        let root = &self.options.source_root;
        let root = if root.is_empty() { String::new() } else { format!("{root}/") };
        format!("{root}{}/{file}.toml", service.name)
    }

    fn whole_crate(&mut self) {
        let model = self.model;
        let root = &self.options.source_root;
        self.add("Cargo.toml".into(), &first_line("#", root), &manifest::cargo_toml(model, self.options));
        self.add("src/lib.rs".into(), &first_line("//", root), &manifest::lib(model));
        for service in &model.services {
            let folder = PathBuf::from("src").join(&service.module);
            self.add_parts(&folder, self.parts(service));
            let mut text = service::comment(service).print("//!", 0) + "\n";
            let sides = self.sides();
            for side in &sides {
                self.side_files(service, side.kind, &folder.join(side.kind.name()));
            }
            let names: Vec<&str> = sides.iter().map(|side| side.kind.name()).collect();
            for name in service::modules(model, service, &names) {
                let guard = sides.iter().find(|side| side.kind.name() == name).map_or("", |side| side.guard);
                put!(text, "{guard}pub mod {name};\n");
            }
            text.push('\n');
            text.push_str(&service::items(model, service, self.cycles, client_guard(&sides)));
            let source = self.source(service, "service");
            self.add(folder.join("mod.rs"), &first_line("//", &source), &text);
            if self.options.tests {
                self.tests(service);
            }
        }
    }

    /// The sides of operations that are there.
    fn sides(&self) -> Vec<Side> {
        let side = |kind, include, guard| match include {
            Include::No => None,
            Include::Feature => Some(Side { kind, guard }),
            Include::Always => Some(Side { kind, guard: "" }),
        };
        let client = side(SideKind::Client, self.options.client, "#[cfg(feature = \"client\")]\n");
        let server = side(SideKind::Server, self.options.server, "#[cfg(feature = \"server\")]\n");
        client.into_iter().chain(server).collect()
    }

    fn side_files(&mut self, service: &Service, side: SideKind, folder: &Path) {
        let model = self.model;
        self.add_parts(folder, self.side_parts(service, side));
        let mut text = self.side_comment(service, side).print("//!", 0) + "\n";
        let modules = client::modules(model, service);
        modules.iter().for_each(|name| put!(text, "pub mod {name};\n"));
        if !modules.is_empty() {
            text.push('\n');
        }
        text.push_str(&self.side_items(service, side));
        let source = self.source(service, "service");
        self.add(folder.join("mod.rs"), &first_line("//", &source), &text);
    }

    fn side_comment(&self, service: &Service, side: SideKind) -> Doc {
        match side {
            SideKind::Client => client::comment(service),
            SideKind::Server => server::comment(service),
        }
    }

    fn side_items(&self, service: &Service, side: SideKind) -> String {
        match side {
            SideKind::Client => client::items(self.model, service, self.cycles),
            SideKind::Server => server::items(self.model, service),
        }
    }

    /// The modules of one side, one for each resource.
    fn side_parts(&self, service: &Service, side: SideKind) -> Vec<Part> {
        let model = self.model;
        in_parallel(&client::resources(model, service), |&id| {
            let resource = &model[id];
            let module = Module::beside_resource(model, id, self.cycles);
            let (comment, text) = match side {
                SideKind::Client => (handle::comment(model, id), handle::print(module, id)),
                SideKind::Server => (service_trait::comment(model, id), service_trait::print(module, id)),
            };
            self.part(service, &resource.module, &resource.name, &comment, &text)
        })
    }

    fn modules(&mut self) {
        let model = self.model;
        for service in &model.services {
            let sides = self.sides();
            let mut text = service::items(model, service, self.cycles, client_guard(&sides));
            for Side { kind, guard } in sides {
                let mut inside = self.side_comment(service, kind).print("//!", 0) + "\n";
                inside.push_str(&self.side_items(service, kind));
                for part in self.side_parts(service, kind) {
                    put!(inside, "\npub mod {} {{\n{}}}\n", part.name, layout::indented(&part.text));
                }
                put!(text, "\n{guard}pub mod {} {{\n{}}}\n", kind.name(), layout::indented(&inside));
            }
            for part in self.parts(service) {
                put!(text, "\npub mod {} {{\n{}}}\n", part.name, layout::indented(&part.text));
            }
            let source = self.source(service, "service");
            self.add(format!("{}.rs", service.module).into(), &first_line("//", &source), &text);
        }
    }

    /// The modules of a service, each complete but for the file or block it stands in.
    fn parts(&self, service: &Service) -> Vec<Part> {
        let model = self.model;
        let mut parts = Vec::new();
        if let Some(text) = error_code::print(service) {
            parts.push(self.small_part(service, "error_code", error_code::COMMENT, text));
        }
        parts.extend(in_parallel(&service.resources, |&id| {
            let resource = &model[id];
            let text = resource::print(Module::of_resource(model, id, self.cycles, self.options.serde), id);
            self.part(service, &resource.module, &resource.name, &resource::comment(model, resource), &text)
        }));
        parts.push(self.small_part(service, "version", version::COMMENT, version::print(service)));
        parts
    }

    fn small_part(&self, service: &Service, name: &str, comment: &str, text: String) -> Part {
        let mut doc = Doc::new();
        doc.markdown(comment);
        self.part(service, name, "service", &doc, &text)
    }

    /// A module that is made of `file`. Its comment stands inside, for the names in it are those of the module. Where the
    /// module is a file, the first line is put in front here: all threads do this at once, and each text is moved once.
    fn part(&self, service: &Service, name: &str, file: &str, comment: &Doc, text: &str) -> Part {
        let comment = comment.print("//!", 0);
        let mut whole = match self.options.layout {
            Layout::Crate => first_line("//", &self.source(service, file)) + "\n",
            Layout::Module => String::new(),
        };
        whole.reserve_exact(comment.len() + 1 + text.len());
        whole.push_str(&comment);
        whole.push('\n');
        whole.push_str(text);
        Part { name: name.to_owned(), text: whole }
    }

    fn add_parts(&mut self, folder: &Path, parts: Vec<Part>) {
        let files = parts.into_iter().map(|part| (folder.join(part.name + ".rs"), part.text));
        self.files.0.extend(files);
    }

    fn tests(&mut self, service: &Service) {
        let model = self.model;
        let resources: Vec<&Resource> = service
            .resources
            .iter()
            .map(|&id| &model[id])
            .filter(|resource| example::has_any(model, resource))
            .collect();
        if resources.is_empty() {
            return;
        }
        let folder = PathBuf::from("tests").join(&service.module);
        let krate = format!("{}::{}", self.options.package.krate(), service.module);
        let texts = in_parallel(&resources, |resource| {
            let first = first_line("//", &self.source(service, &resource.name));
            let comment = format!("{first}\n//! The wire examples of {}.\n\n", facts::code(&resource.name));
            comment + &example::print(model, resource, &krate)
        });
        let mut names: Vec<String> = Vec::new();
        for (resource, text) in resources.iter().zip(texts) {
            let name = resource.module.clone();
            self.files.0.insert(folder.join(format!("{name}.rs")), text);
            names.push(name);
        }
        names.sort();
        let mut text = format!("//! The wire examples of {}.\n", facts::code(&service.name));
        put!(text, "#![cfg(feature = \"{}\")]\n\n", manifest::feature(service));
        for name in names {
            put!(text, "mod {name};\n");
        }
        let source = self.source(service, "service");
        self.add(folder.join("main.rs"), &first_line("//", &source), &text);
    }
}
