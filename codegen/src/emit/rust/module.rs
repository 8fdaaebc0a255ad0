//! One generated module, and the names that may be used in it.
//!
//! In: a resource of the model, or a whole service. Out: tokens for types, versions, namespaces and operations, which
//! are imported by being asked for. What stands in the module is made elsewhere.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use xms_facts::Version;

use super::context::Context;
use super::names::{Tables, module_path};
use super::scope::{External, Scope, path};
use crate::emit::prose::{facts, occurrence};
use crate::ident;
use crate::model::{Model, OperationId, ResourceId, Service, TypeId, TypeKind};

/// What of a resource stands in a module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ModuleKind {
    /// Its operations; everything else of it can be named there, too.
    Operations,
    /// Its elements and enums.
    Elements,
    /// Structs of its operations.
    Structs,
    /// Nothing of its own: the module only refers to the resource, whose operations it imports.
    Beside,
}

impl ModuleKind {
    /// Whether elements and enums of the resource have their names there without an import.
    fn has_types(self) -> bool {
        matches!(self, Self::Operations | Self::Elements)
    }

    /// Whether all tables of its operations have their names there, imported or not.
    fn has_tables(self) -> bool {
        matches!(self, Self::Operations | Self::Beside)
    }
}

/// A module while it is made.
#[derive(Debug)]
pub(super) struct Module<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) model: &'a Model,
    pub(super) service: &'a Service,
    /// `None`: the service's own module, or that of one of its sides.
    resource: Option<ResourceId>,
    kind: ModuleKind,
    pub(super) tables: Tables,
    pub(super) scope: Scope<'a>,
}

impl<'a> Module<'a> {
    /// Begins a module of a resource: that of its operations, or one in a folder beside it.
    pub(super) fn of_resource(context: &'a Context<'a>, id: ResourceId, kind: ModuleKind) -> Self {
        let model = context.model;
        let resource = &model[id];
        let mut taken = context.types(id).clone();
        if kind == ModuleKind::Beside {
            taken.insert(&resource.handle);
        }
        let tables = match kind {
            ModuleKind::Operations | ModuleKind::Elements => Tables::new(model, resource),
            ModuleKind::Structs | ModuleKind::Beside => Tables::default(),
        };
        let depth = if kind == ModuleKind::Operations { 1 } else { 2 };
        Self {
            context,
            model,
            service: &model[resource.service],
            resource: Some(id),
            kind,
            tables,
            scope: Scope::new(taken, depth),
        }
    }

    /// Begins the module of a service, or that of one of its sides, which is `depth` modules further in.
    pub(super) fn of_service(context: &'a Context<'a>, service: &'a Service, depth: usize) -> Self {
        let model = context.model;
        let mut taken = HashSet::from([service.client.as_str()]);
        if depth > 0 {
            taken.extend(service.resources.iter().map(|&id| model[id].handle.as_str()));
        }
        Self {
            context,
            model,
            service,
            resource: None,
            kind: ModuleKind::Beside,
            tables: Tables::default(),
            scope: Scope::new(taken, depth),
        }
    }

    /// Gives the name of something that no description has.
    pub(super) fn external(&mut self, external: External) -> TokenStream {
        self.scope.external(external)
    }

    /// Gives a type, as it can be named here.
    pub(super) fn type_name(&mut self, id: TypeId) -> TokenStream {
        let item = &self.model[id];
        let name = ident::token(&item.rust);
        if self.resource == Some(item.resource) && self.kind.has_types() {
            return quote!(#name);
        }
        let module = module_path(self.model, self.service, item.resource);
        if self.resource.is_none() {
            let module = path(&module);
            return quote!(#module::#name);
        }
        self.scope.of_resource(&module, &item.rust);
        quote!(#name)
    }

    /// Gives a type's name for a link in a comment.
    pub(super) fn type_link(&mut self, id: TypeId) -> String {
        self.type_name(id);
        link(&self.model[id].rust)
    }

    /// Gives an item that is no element, of the resource's module.
    pub(super) fn item(&mut self, name: &'a str) -> Ident {
        if let (Some(resource), true) = (self.resource, self.kind != ModuleKind::Operations) {
            self.scope.of_resource(&self.model[resource].module, name);
        }
        ident::token(name)
    }

    /// Gives an item of a resource's module: by its path where that is another one, which may have the same names.
    pub(super) fn item_of(&mut self, resource: ResourceId, name: &'a str) -> TokenStream {
        if self.resource == Some(resource) {
            let name = self.item(name);
            return quote!(#name);
        }
        self.scope.path_in_service(&format!("{}::{name}", self.model[resource].module))
    }

    /// Gives the table of an element or enum, to which the table of `owner` refers.
    pub(super) fn table_of(&mut self, owner: Option<TypeId>, id: TypeId) -> TokenStream {
        let (model, cycles) = (self.model, &self.context.cycles);
        if owner.is_some_and(|owner| cycles.leads_back(owner, id)) {
            let home = model[id].resource;
            if self.resource == Some(home) {
                let table = ident::token(self.tables.of(id));
                return quote!(&#table);
            }
            let module = ident::token(&model[home].module);
            let table = ident::token(Tables::new(model, &model[home]).of(id));
            return quote!(&super::#module::#table);
        }
        let name = self.type_name(id);
        if matches!(model[id].kind, TypeKind::Enum(_)) { quote!(#name::TABLE) } else { quote!(#name::SHAPE) }
    }

    /// Gives the name of a type's table, with what lets other resources refer to it where they must.
    pub(super) fn table_name(&self, id: TypeId) -> TokenStream {
        let name = ident::token(self.tables.of(id));
        if self.context.cycles.is_spread(id) { quote!(pub(super) #name) } else { quote!(#name) }
    }

    /// Gives a version.
    pub(super) fn version(&mut self, version: Version) -> TokenStream {
        // A folder that services share has no versions of its own.
        if self.service.is_common || !self.service.known.iter().any(|known| known.value == version) {
            let name = self.external(External::VERSION);
            let numbers = numbers(version);
            return quote!(#name::new(#(#numbers),*));
        }
        let module = self.scope.of_service("version");
        let name = ident::token(&ident::version(version));
        quote!(#module::#name)
    }

    /// Gives a namespace.
    pub(super) fn namespace(&mut self, namespace: &str) -> TokenStream {
        if namespace.is_empty() || namespace != self.service.namespace {
            return quote!(#namespace);
        }
        self.scope.of_service("NAMESPACE")
    }

    /// Gives the table of an operation for a link in a comment that shows `text`.
    pub(super) fn operation_link(&self, text: &str, id: OperationId) -> String {
        let (operation, path) = (&self.model[id], self.operation_path(id));
        let is_type = if self.resource == Some(operation.resource) {
            self.scope.is_taken(&operation.constant)
        } else {
            self.context.is_type(id)
        };
        match is_type {
            true => format!("[{text}](value@{path})"),
            false if text == facts::code(&path) => format!("[{text}]"),
            false => format!("[{text}]({path})"),
        }
    }

    /// Gives the table of an operation of the resource for a link in a comment.
    pub(super) fn own_link(&self, id: OperationId) -> String {
        self.operation_link(&facts::code(&self.model[id].constant), id)
    }

    /// Gives sentences on where a type of the resource occurs.
    pub(super) fn occurrences(&self, id: TypeId) -> Vec<String> {
        let home = |id: ResourceId| {
            let resource = &self.model[id];
            format!("[{}]({})", facts::code(&resource.name), self.scope.in_service(&resource.module))
        };
        occurrence::operations(self.model, id, |id| self.own_link(id), home)
    }

    /// The path to the table of an operation, in code as in links.
    fn operation_path(&self, id: OperationId) -> String {
        let operation = &self.model[id];
        let name = &operation.constant;
        if self.resource == Some(operation.resource) && self.kind.has_tables() {
            return name.clone();
        }
        let module = &self.model[operation.resource].module;
        match self.resource {
            None => format!("{module}::{name}"),
            Some(_) => self.scope.in_service(&format!("{module}::{name}")),
        }
    }

    /// The same as tokens.
    pub(super) fn operation_table(&self, id: OperationId) -> TokenStream {
        path(&self.operation_path(id))
    }

    /// Gives the service's rule for long-running operations; its table stands in the module of the operation that is
    /// polled, whose fields it refers to.
    pub(super) fn service_rule(&mut self) -> TokenStream {
        let home = self.service.long_running.as_ref().map(|rule| self.model[rule.poll].resource);
        if home == self.resource { path("LONG_RUNNING") } else { self.scope.of_service("LONG_RUNNING") }
    }
}

/// Macros that every module has and that are called like traits.
const DERIVES: &[&str] = &["Clone", "Copy", "Debug", "Default", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];

/// A type as a link in a comment, which says that it is one where a table or a macro may have the same name.
pub(super) fn link(name: &str) -> String {
    let is_plain = name.contains(|c: char| c.is_ascii_lowercase()) && !DERIVES.contains(&name);
    if is_plain { format!("[`{name}`]") } else { format!("[`{name}`](type@{name})") }
}

/// Year, month and day of a version as they are written.
pub(super) fn numbers(version: Version) -> [proc_macro2::Literal; 3] {
    [u32::from(version.year()), u32::from(version.month()), u32::from(version.day())]
        .map(proc_macro2::Literal::u32_unsuffixed)
}
