//! A model as Rust: the crate of all services, or a module for each to be included.
//!
//! In: a model without errors. Out: files in memory, each with a first line that says what it was written from. What is
//! emitted are tokens; one printer makes text of them, and formatters pass over it. A file of a resource depends on that
//! resource and on what it refers to, so that a change of one resource leaves the others' files as they are. Each file is
//! given away as soon as it is made, and a large one while it is: together they are many times what they are made of. No
//! file is read or written here.

mod address;
mod argument;
mod call_options;
mod client;
mod context;
mod doc;
mod elements;
mod error_code;
mod example;
mod folder;
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
mod program;
mod record;
mod resource;
mod root;
mod scope;
mod server;
mod service;
mod service_trait;
mod table;
mod types;
mod union;
mod usage;
mod value;
mod version;

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use proc_macro2::TokenStream;
use quote::quote;

pub(super) use self::example::literal;
pub use self::manifest::{INHERITED, Package, own_default, own_dev_dependencies};
pub(super) use self::names::{enum_variants, record_variants, setter};
pub(crate) use self::printer::Items;
pub(super) use self::printer::statements;
pub(super) use self::types::is_constructor_argument;
#[cfg(feature = "site")]
pub(super) use self::usage::{best, call as call_of};

use self::context::Context;
use self::folder::{Folder, FolderKind};
use self::module::{Module, ModuleKind};
use self::printer::Text;
use super::prose::Comment;
use super::{Files, TakeFile, TakePiece, first_line};
use crate::ident;
use crate::model::{Model, Resource, ResourceId, Service};
use crate::parallel::{both, in_order, in_parallel};

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
    let files = Mutex::new(Files::default());
    emit_each(model, options, &|path, give| {
        let mut text = String::new();
        give(&mut |piece| text.push_str(piece));
        files.lock().unwrap_or_else(PoisonError::into_inner).0.insert(path, text);
    });
    files.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// Writes all services of `model`, which has no errors, and gives each file to `take` when it is made: in any order, and
/// from several threads.
pub fn emit_each(model: &Model, options: &Options, take: TakeFile<'_>) {
    let krate = (options.layout == Layout::Crate).then(|| options.package.krate());
    let context = Context::new(model, options.serde, krate);
    let emitter = Emitter { model, options, context: &context, take };
    match options.layout {
        Layout::Crate => emitter.whole_crate(),
        Layout::Module => emitter.modules(),
    }
}

struct Emitter<'a> {
    model: &'a Model,
    options: &'a Options,
    context: &'a Context<'a>,
    take: TakeFile<'a>,
}

/// A module of a service: its name, and everything in it; where it is a file, the whole file.
struct Part {
    name: String,
    text: Text,
}

/// What stands in front of the client; `None` where there is none.
fn client_guard(folders: &[Folder]) -> Option<&TokenStream> {
    folders.iter().find(|folder| folder.kind == FolderKind::Client).map(|folder| &folder.guard)
}

impl Emitter<'_> {
    /// Gives away a file that is there as a whole.
    fn add(&self, path: PathBuf, text: &Text) {
        (self.take)(path, &mut |take| text.give(take));
    }

    /// Gives away a module as a file of `folder`.
    fn add_part(&self, folder: &Path, part: &Part) {
        self.add(folder.join(format!("{}.rs", part.name)), &part.text);
    }

    fn source(&self, service: &Service, file: &str) -> String {
        let root = &self.options.source_root;
        let root = if root.is_empty() { String::new() } else { format!("{root}/") };
        format!("{root}{}/{file}.toml", service.name)
    }

    /// The first line of a file that is made of `file` of a service.
    fn first_line(&self, service: &Service, file: &str) -> String {
        first_line("//", &self.source(service, file)) + "\n"
    }

    fn whole_crate(&self) {
        let model = self.model;
        let root = &self.options.source_root;
        let add = |path: &str, comment: &str, text: &str| {
            let text = format!("{}\n{text}", first_line(comment, root));
            (self.take)(path.into(), &mut |take| take(&text));
        };
        add("Cargo.toml", "#", &manifest::cargo_toml(model, self.options));
        add("src/lib.rs", "//", &root::library(self.context, self.options));
        for service in &model.services {
            let place = PathBuf::from("src").join(&service.module);
            let folders = self.folders(service);
            // The largest resource takes as long as everything beside the resources.
            both(
                || self.parts(service, |part| self.add_part(&place, &part), drop),
                || {
                    folders.iter().for_each(|folder| self.files_of(service, folder, &place.join(folder.kind.name())));
                    if self.options.tests {
                        self.tests(service);
                    }
                },
            );
            let names: Vec<&str> = folders.iter().map(|one| one.kind.name()).collect();
            let mut items = service::items(self.context, service, client_guard(&folders));
            items.prepend(service::modules(model, service, &names).into_iter().map(|name| {
                let one = folders.iter().find(|one| one.kind.name() == name);
                let guard = one.map(|one| &one.guard);
                let visibility = one.map_or(quote!(pub), |one| one.kind.visibility());
                let name = ident::token(&name);
                quote!(#guard #visibility mod #name;)
            }));
            let head = self.first_line(service, own_file(service));
            self.add(place.join("mod.rs"), &items.print_behind(head, doc::inner(&service::comment(service))));
        }
    }

    /// The folders that a service has.
    fn folders(&self, service: &Service) -> Vec<Folder> {
        let folder = |kind, guard| Folder::new(kind, guard, self.context, service);
        let side = |kind: FolderKind, include| {
            let name = kind.name();
            match include {
                Include::No => None,
                Include::Feature => Some(folder(kind, quote!(#[cfg(feature = #name)]))),
                Include::Always => Some(folder(kind, TokenStream::new())),
            }
        };
        let mut folders = Vec::new();
        if !service.is_common {
            folders.extend(side(FolderKind::Client, self.options.client));
            folders.extend(side(FolderKind::Server, self.options.server));
        }
        let of_both = FolderKind::OF_BOTH_SIDES.into_iter().map(|kind| folder(kind, TokenStream::new()));
        folders.extend(of_both.filter(|folder| !folder.resources.is_empty()));
        folders
    }

    fn files_of(&self, service: &Service, one: &Folder, place: &Path) {
        self.parts_of(service, one, |part| self.add_part(place, &part), drop);
        let mut items = one.items(self.context, service);
        let mut modules: Vec<&str> = one.resources.iter().map(|&id| self.model[id].module.as_str()).collect();
        modules.sort_unstable();
        let visibility = one.kind.visibility_inside();
        items.prepend(modules.into_iter().map(|name| {
            let name = ident::token(name);
            quote!(#visibility mod #name;)
        }));
        let head = self.first_line(service, own_file(service));
        self.add(place.join("mod.rs"), &items.print_behind(head, doc::inner(&one.kind.comment(service))));
    }

    /// Takes, in their order, what `done` makes of the modules of one folder, one for each resource.
    fn parts_of<R: Send>(
        &self,
        service: &Service,
        folder: &Folder,
        done: impl Fn(Part) -> R + Sync,
        take: impl FnMut(R),
    ) {
        let kind = folder.kind;
        let make = |&id: &ResourceId| {
            let resource = &self.model[id];
            let (comment, items) = kind.module(self.context, id);
            done(self.part(service, &resource.module, &resource.name, &comment, items))
        };
        in_order(&folder.resources, make, take);
    }

    fn modules(&self) {
        for service in &self.model.services {
            (self.take)(format!("{}.rs", service.module).into(), &mut |take| self.module(service, take));
        }
    }

    /// Gives the text of the file that has all of a service.
    fn module(&self, service: &Service, take: TakePiece<'_>) {
        take(&self.first_line(service, own_file(service)));
        let folders = self.folders(service);
        take(&service::items(self.context, service, client_guard(&folders)).print(TokenStream::new()));
        for folder in &folders {
            let Folder { kind, guard, .. } = folder;
            take("\n");
            let attributes = root::of_the_service();
            let (head, name) = (kind.visibility(), ident::token(kind.name()));
            printer::module(&quote!(#guard #attributes #head), &name, take, |take| {
                let items = folder.items(self.context, service);
                take(&items.print(doc::inner(&kind.comment(service))));
                let visibility = kind.visibility_inside();
                self.parts_of(service, folder, |part| part, |part| part.inside(&visibility, take));
            });
        }
        self.parts(service, |part| part, |part| part.inside(&quote!(pub), take));
    }

    /// Takes, in their order, what `done` makes of the modules of a service, each complete but for the file or block it
    /// stands in.
    fn parts<R: Send>(&self, service: &Service, done: impl Fn(Part) -> R + Sync, mut take: impl FnMut(R)) {
        let model = self.model;
        if let Some(items) = error_code::items(self.model, service) {
            take(done(self.small_part(service, "error_code", error_code::COMMENT, items)));
        }
        let make = |&id: &ResourceId| {
            let resource = &model[id];
            let module = Module::of_resource(self.context, id, ModuleKind::Operations);
            let comment = resource::comment(&module, id);
            done(self.part(service, &resource.module, &resource.name, &comment, resource::items(module, id)))
        };
        in_order(&service.resources, make, &mut take);
        if service::has_versions(service) {
            take(done(self.small_part(service, "version", version::COMMENT, version::items(service))));
        }
    }

    fn small_part(&self, service: &Service, name: &str, comment: &str, items: Items) -> Part {
        let mut about = Comment::new();
        about.markdown(comment);
        self.part(service, name, own_file(service), &about, items)
    }

    /// A module that is made of `file`. Its comment stands inside, for the names in it are those of the module. It is
    /// printed here, on the thread that made its tokens: they cannot leave it.
    fn part(&self, service: &Service, name: &str, file: &str, comment: &Comment, items: Items) -> Part {
        let head = match self.options.layout {
            Layout::Crate => self.first_line(service, file),
            Layout::Module => String::new(),
        };
        Part { name: name.to_owned(), text: items.print_behind(head, doc::inner(comment)) }
    }

    fn tests(&self, service: &Service) {
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
        let krate = format!("::{}::{}", self.options.package.krate(), service.module);
        in_parallel(&resources, |resource| {
            let comment = doc::inner(&example::comment(&resource.name));
            let head = self.first_line(service, &resource.name);
            let text = example::items(model, resource, &krate).print_behind(head, comment);
            self.add(folder.join(format!("{}.rs", resource.module)), &text);
        });
        let mut names: Vec<String> = resources.iter().map(|resource| resource.module.clone()).collect();
        names.sort();
        let text = self.first_line(service, "service") + &root::tests(service, &names);
        (self.take)(folder.join("main.rs"), &mut |take| take(&text));
    }
}

/// The file that says what holds for all of a folder, without its ending.
pub(in crate::emit) fn own_file(service: &Service) -> &'static str {
    if service.is_common { "common" } else { "service" }
}

impl Part {
    /// Gives the module as it stands in the text of another.
    fn inside(&self, visibility: &TokenStream, take: TakePiece<'_>) {
        let attributes = root::of_the_service();
        take("\n");
        printer::module(&quote!(#attributes #visibility), &ident::token(&self.name), take, |take| self.text.give(take));
    }
}
