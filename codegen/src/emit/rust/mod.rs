//! A model as Rust: the crate of all services, or a module for each to be included.
//!
//! In: a model without errors. Out: files in memory, each with a first line that says what it was written from. What is
//! emitted are tokens; one printer makes text of them, and formatters pass over it. A file of a resource depends on that
//! resource and on what it refers to, so that a change of one resource leaves the others' files as they are. No file is
//! read or written here.

mod address;
mod argument;
mod call_options;
mod client;
mod doc;
mod error_code;
mod example;
mod handle;
mod headers;
mod long_running;
mod manifest;
mod module;
mod names;
mod one_of;
mod open_enum;
mod operation;
mod options;
mod page;
mod printer;
mod record;
mod resource;
mod root;
mod scope;
mod server;
mod service;
mod service_trait;
mod setters;
mod table;
mod types;
mod union;
mod value;
mod version;

use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::quote;

pub(super) use self::example::literal;
pub use self::manifest::{Package, own_default, own_dev_dependencies};
pub(super) use self::names::{enum_variants, record_variants, setter};
pub(crate) use self::printer::Items;
pub(super) use self::printer::statements;
pub(super) use self::types::is_constructor_argument;

use self::module::Module;
use super::prose::Comment;
use super::{Files, first_line};
use crate::ident;
use crate::model::recursion::Cycles;
use crate::model::{Model, Resource, ResourceId, Service};
use crate::parallel::{both, in_parallel};

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
    guard: TokenStream,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum SideKind {
    Client,
    Server,
    /// No side of operations: what both have, in a module of its own.
    Setters,
}

impl SideKind {
    /// The module's name.
    fn name(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Server => "server",
            Self::Setters => "setters",
        }
    }
}

impl SideKind {
    /// Whether it has names that others may use.
    fn visibility(self) -> TokenStream {
        if self == Self::Setters { TokenStream::new() } else { quote!(pub) }
    }
}

/// What stands in front of the client; `None` where there is none.
fn client_guard(sides: &[Side]) -> Option<&TokenStream> {
    sides.iter().find(|side| side.kind == SideKind::Client).map(|side| &side.guard)
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

    /// A file that is made of `file` of a service.
    fn with_first_line(&self, service: &Service, file: &str, text: &str) -> String {
        format!("{}\n{text}", first_line("//", &self.source(service, file)))
    }

    fn whole_crate(&mut self) {
        let model = self.model;
        let root = &self.options.source_root;
        self.add("Cargo.toml".into(), &first_line("#", root), &manifest::cargo_toml(model, self.options));
        self.add("src/lib.rs".into(), &first_line("//", root), &root::library(model));
        for service in &model.services {
            let folder = PathBuf::from("src").join(&service.module);
            let sides = self.sides(service);
            // The largest resource takes as long as everything beside the resources.
            let this = &*self;
            let (resources, beside) = both(
                || files(&folder, this.parts(service)),
                || {
                    let of_side = |side: &Side| this.side_files(service, side.kind, &folder.join(side.kind.name()));
                    let mut beside: Vec<_> = sides.iter().flat_map(of_side).collect();
                    if this.options.tests {
                        beside.extend(this.tests(service));
                    }
                    beside
                },
            );
            self.files.0.extend(resources);
            self.files.0.extend(beside);
            let names: Vec<&str> = sides.iter().map(|side| side.kind.name()).collect();
            let mut items = service::items(model, service, self.cycles, client_guard(&sides));
            items.prepend(service::modules(model, service, &names).into_iter().map(|name| {
                let side = sides.iter().find(|side| side.kind.name() == name);
                let guard = side.map(|side| &side.guard);
                let visibility = side.map_or(quote!(pub), |side| side.kind.visibility());
                let name = ident::token(&name);
                quote!(#guard #visibility mod #name;)
            }));
            let text = items.print(doc::inner(&service::comment(service)));
            let source = self.source(service, own_file(service));
            self.add(folder.join("mod.rs"), &first_line("//", &source), &text);
        }
    }

    /// The sides of operations that are there.
    fn sides(&self, service: &Service) -> Vec<Side> {
        let has_setters = !setters::resources(self.model, service, self.cycles).is_empty();
        let setters = has_setters.then(|| Side { kind: SideKind::Setters, guard: TokenStream::new() });
        if service.is_common {
            return setters.into_iter().collect();
        }
        let side = |kind: SideKind, include| {
            let name = kind.name();
            match include {
                Include::No => None,
                Include::Feature => Some(Side { kind, guard: quote!(#[cfg(feature = #name)]) }),
                Include::Always => Some(Side { kind, guard: TokenStream::new() }),
            }
        };
        let client = side(SideKind::Client, self.options.client);
        let server = side(SideKind::Server, self.options.server);
        client.into_iter().chain(server).chain(setters).collect()
    }

    fn side_files(&self, service: &Service, side: SideKind, folder: &Path) -> Vec<(PathBuf, String)> {
        let model = self.model;
        let mut files = files(folder, self.side_parts(service, side));
        let mut items = self.side_items(service, side);
        let mut modules: Vec<&str> =
            self.side_resources(service, side).into_iter().map(|id| model[id].module.as_str()).collect();
        modules.sort_unstable();
        let visibility = side.visibility();
        items.prepend(modules.into_iter().map(|name| {
            let name = ident::token(name);
            quote!(#visibility mod #name;)
        }));
        let text = items.print(doc::inner(&side_comment(service, side)));
        files.push((folder.join("mod.rs"), self.with_first_line(service, own_file(service), &text)));
        files
    }

    fn side_items(&self, service: &Service, side: SideKind) -> Items {
        match side {
            SideKind::Client => client::items(self.model, service, self.cycles),
            SideKind::Server => server::items(self.model, service, self.cycles),
            SideKind::Setters => Items::default(),
        }
    }

    /// The resources that have a module there.
    fn side_resources(&self, service: &Service, side: SideKind) -> Vec<ResourceId> {
        match side {
            SideKind::Client | SideKind::Server => client::resources(self.model, service),
            SideKind::Setters => setters::resources(self.model, service, self.cycles),
        }
    }

    /// The modules of one side, one for each resource.
    fn side_parts(&self, service: &Service, side: SideKind) -> Vec<Part> {
        let model = self.model;
        in_parallel(&self.side_resources(service, side), |&id| {
            let resource = &model[id];
            let module = Module::beside_resource(model, id, self.cycles);
            let (comment, items) = match side {
                SideKind::Client => (handle::comment(model, id), handle::items(module, id)),
                SideKind::Server => (service_trait::comment(model, id), service_trait::items(module, id)),
                SideKind::Setters => (setters::comment(model, id), setters::items(module, id)),
            };
            self.part(service, &resource.module, &resource.name, &comment, items)
        })
    }

    fn modules(&mut self) {
        let model = self.model;
        for service in &model.services {
            let sides = self.sides(service);
            let mut text = service::items(model, service, self.cycles, client_guard(&sides)).print(TokenStream::new());
            for Side { kind, guard } in sides {
                let comment = doc::inner(&side_comment(service, kind));
                let mut inside = self.side_items(service, kind).print(comment);
                let visibility = kind.visibility();
                inside.extend(self.side_parts(service, kind).iter().map(|part| part.inside(&visibility)));
                text.push('\n');
                let attributes = root::of_the_service();
                let (head, name) = (kind.visibility(), ident::token(kind.name()));
                text.push_str(&printer::module(&quote!(#guard #attributes #head), &name, &inside));
            }
            text.extend(self.parts(service).iter().map(|part| part.inside(&quote!(pub))));
            let source = self.source(service, own_file(service));
            self.add(format!("{}.rs", service.module).into(), &first_line("//", &source), &text);
        }
    }

    /// The modules of a service, each complete but for the file or block it stands in.
    fn parts(&self, service: &Service) -> Vec<Part> {
        let model = self.model;
        let mut parts = Vec::new();
        if let Some(items) = error_code::items(self.model, service) {
            parts.push(self.small_part(service, "error_code", error_code::COMMENT, items));
        }
        parts.extend(in_parallel(&service.resources, |&id| {
            let resource = &model[id];
            let module = Module::of_resource(model, id, self.cycles, self.options.serde);
            let comment = resource::comment(&module, id);
            self.part(service, &resource.module, &resource.name, &comment, resource::items(module, id))
        }));
        if service::has_versions(service) {
            parts.push(self.small_part(service, "version", version::COMMENT, version::items(service)));
        }
        parts
    }

    fn small_part(&self, service: &Service, name: &str, comment: &str, items: Items) -> Part {
        let mut about = Comment::new();
        about.markdown(comment);
        self.part(service, name, own_file(service), &about, items)
    }

    /// A module that is made of `file`. Its comment stands inside, for the names in it are those of the module. It is
    /// printed here, on the thread that made its tokens: they cannot leave it.
    fn part(&self, service: &Service, name: &str, file: &str, comment: &Comment, items: Items) -> Part {
        let text = items.print(doc::inner(comment));
        let text = match self.options.layout {
            Layout::Crate => self.with_first_line(service, file, &text),
            Layout::Module => text,
        };
        Part { name: name.to_owned(), text }
    }

    fn tests(&self, service: &Service) -> Vec<(PathBuf, String)> {
        let model = self.model;
        let resources: Vec<&Resource> = service
            .resources
            .iter()
            .map(|&id| &model[id])
            .filter(|resource| example::has_any(model, resource))
            .collect();
        if resources.is_empty() {
            return Vec::new();
        }
        let folder = PathBuf::from("tests").join(&service.module);
        let krate = format!("::{}::{}", self.options.package.krate(), service.module);
        let texts = in_parallel(&resources, |resource| {
            let comment = doc::inner(&example::comment(&resource.name));
            let text = example::items(model, resource, &krate).print(comment);
            self.with_first_line(service, &resource.name, &text)
        });
        let mut names: Vec<String> = resources.iter().map(|resource| resource.module.clone()).collect();
        let mut files: Vec<(PathBuf, String)> =
            names.iter().zip(texts).map(|(name, text)| (folder.join(format!("{name}.rs")), text)).collect();
        names.sort();
        files.push((folder.join("main.rs"), self.with_first_line(service, "service", &root::tests(service, &names))));
        files
    }
}

/// The file that says what holds for all of a folder, without its ending.
pub(in crate::emit) fn own_file(service: &Service) -> &'static str {
    if service.is_common { "common" } else { "service" }
}

/// Modules as files of `folder`.
fn files(folder: &Path, parts: Vec<Part>) -> Vec<(PathBuf, String)> {
    parts.into_iter().map(|part| (folder.join(part.name + ".rs"), part.text)).collect()
}

impl Part {
    /// The module in the text of another.
    fn inside(&self, visibility: &TokenStream) -> String {
        let attributes = root::of_the_service();
        format!("\n{}", printer::module(&quote!(#attributes #visibility), &ident::token(&self.name), &self.text))
    }
}

fn side_comment(service: &Service, side: SideKind) -> Comment {
    match side {
        SideKind::Client => client::comment(service),
        SideKind::Server => server::comment(service),
        SideKind::Setters => setters::comment_of_all(service),
    }
}
