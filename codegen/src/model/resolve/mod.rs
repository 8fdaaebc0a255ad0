//! From what authors wrote to the model that every later stage works on.
//!
//! In: one [`Description`] a service, and one a folder that services share. Out: a [`Model`] in which every name is an id, with Rust names, versions and
//! reach computed, and diagnostics for everything that cannot be resolved. What cannot be resolved is left out and
//! marked in [`Damage`](super::Damage), so that nothing is reported twice. Rules over a whole model are not here
//! but in the check stage.
//!
//! X0201 unknown type; X0202 a name that is not unique; X0204 unknown operation; X0206 no Rust name; X0207 unknown
//! field; X0208 no kind of field, or two; X0209 a type of the wrong kind; X0210 items without a name; X0211 variants
//! that cannot be told apart; X0212 keys that do not go together; X0213 too many fields; X0214 limits that cannot be;
//! X0215 unknown namespace; X0216 no name for XML; X0301 unknown version; X0401 no such placeholder; X0402 a
//! placeholder twice; X0405 no rule for long-running operations; X0406 an operation that cannot be polled; X0407
//! unknown method; X0420 no such shared parameter; X0421 a shared parameter that nobody has; X0241 to X0245 folders that
//! services share.

mod address;
mod commons;
mod continuation;
mod element;
mod error_reply;
mod field;
mod field_keys;
mod follow;
mod names;
mod operation;
mod other_languages;
mod parameter;
mod path;
mod service;
mod shared;
mod split_tables;

use std::collections::{HashMap, HashSet};

use xms_facts::Version;

use self::commons::Commons;
use super::{Model, OperationId, Parameter, Resource, ResourceId, ServiceId, TypeId, reach};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ident;
use crate::nearest::Proposals;
use crate::parse::description::{Description, OperationDecl, SharedParametersDecl, TypeDecl};
use crate::rule;
use crate::source::{Span, Spanned};

/// Resolves all services together; they come out by name, whatever their order here, behind the folders that they share.
pub fn resolve(descriptions: &[Description], diagnostics: &mut Diagnostics) -> Model {
    let mut order: Vec<&Description> = descriptions.iter().collect();
    order.sort_by(|left, right| left.name.cmp(&right.name));
    let (folders, services): (Vec<&Description>, Vec<&Description>) =
        order.iter().partition(|description| description.kind.is_common());
    let used: Vec<_> = services.iter().map(|service| commons::used(service, &order, diagnostics)).collect();
    let mut pairs = services.iter().zip(&used);
    let all_found = pairs.all(|(service, used)| !service.damaged && used.len() == service.service.uses.len());
    let mut model = Model::default();
    let mut commons = Commons::default();
    let none = Commons::default();
    for &folder in &folders {
        let is_it = |uses: &&Vec<(&Description, Span)>| uses.iter().any(|(other, _)| other.name == folder.name);
        let users: Vec<&Description> =
            services.iter().zip(&used).filter(|(_, uses)| is_it(uses)).map(|(service, _)| *service).collect();
        commons::check_folder(folder, &users, all_found, diagnostics);
        let found = Resolver { users, ..Resolver::new(folder, &none, &mut model, diagnostics) }.run_common();
        commons.add(folder, found);
    }
    let mut asked = HashSet::new();
    for (&service, uses) in services.iter().zip(&used) {
        let index = |name: &str| folders.iter().position(|folder| folder.name == name);
        let used = uses.iter().filter_map(|(folder, span)| Some((index(&folder.name)?, *span))).collect();
        let resolver = Resolver { used, ..Resolver::new(service, &commons, &mut model, diagnostics) };
        asked.extend(resolver.run());
    }
    commons::report_unused(&commons, &asked, &model, diagnostics);
    reach::fill(&mut model);
    model
}

/// The resolver of one service, or of one folder that services share.
struct Resolver<'a> {
    description: &'a Description,
    /// The common folders.
    commons: &'a Commons<'a>,
    /// Those that the service uses, with the places where it says so.
    used: Vec<(usize, Span)>,
    /// The services that use the folder, where it is one.
    users: Vec<&'a Description>,
    /// The shared parameters that operations have, by their places. For lookup only.
    asked: HashSet<Span>,
    model: &'a mut Model,
    diagnostics: &'a mut Diagnostics,
    service: ServiceId,
    /// Known versions; `None` where the description's list could not be read, and nothing can be judged by it.
    known: Option<Vec<Version>>,
    /// The first type of this service.
    first_type: usize,
    /// Its types as written, from `first_type` on, each with its resource.
    types: Vec<(ResourceId, &'a TypeDecl)>,
    /// Its types by name. For lookup only: the order of a map never reaches the model.
    types_by_name: HashMap<&'a str, TypeId>,
    /// Its operations as written, each with its resource.
    operations: Vec<(ResourceId, &'a OperationDecl)>,
    /// Its operations by id, such as `extensions.add`. For lookup only.
    operations_by_id: HashMap<String, OperationId>,
    /// Ids in the author's order, for proposals.
    operation_ids: Vec<String>,
    /// A type was refused for its name, so names that are not found may be its own.
    has_rejected_types: bool,
    /// Something was not found, and nothing was said because it is known why.
    has_suppressed_errors: bool,
    /// Findings about names, by kind and name: said once for all places. For lookup only.
    reported: HashMap<(&'static str, String), usize>,
    /// `[parameters]` of the resource whose operations are resolved.
    shared_in_resource: Option<&'a SharedParametersDecl>,
    /// The shared parameters that somebody has asked for, by their places; `None` where one cannot be. For lookup only.
    shared_parameters: HashMap<Span, Option<Parameter>>,
    /// What is still done to find out what was meant.
    proposals: Proposals,
}

impl<'a> Resolver<'a> {
    fn new(
        description: &'a Description,
        commons: &'a Commons<'a>,
        model: &'a mut Model,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        let service = ServiceId::new(model.services.len());
        let first_type = model.types.len();
        Self {
            description,
            commons,
            used: Vec::new(),
            users: Vec::new(),
            asked: HashSet::new(),
            model,
            diagnostics,
            service,
            known: None,
            first_type,
            types: Vec::new(),
            types_by_name: HashMap::new(),
            operations: Vec::new(),
            operations_by_id: HashMap::new(),
            operation_ids: Vec::new(),
            has_rejected_types: false,
            has_suppressed_errors: false,
            reported: HashMap::new(),
            shared_in_resource: None,
            shared_parameters: HashMap::new(),
            proposals: Proposals::default(),
        }
    }

    /// One that knows the types of this one and nothing of the model, for work that needs no more.
    fn fork<'f>(&self, model: &'f mut Model, diagnostics: &'f mut Diagnostics) -> Resolver<'f>
    where
        'a: 'f,
    {
        Resolver {
            service: self.service,
            users: self.users.clone(),
            used: self.used.clone(),
            known: self.known.clone(),
            first_type: self.first_type,
            types: self.types.clone(),
            types_by_name: self.types_by_name.clone(),
            has_rejected_types: self.has_rejected_types,
            // Where it finds anything, all is done again.
            proposals: Proposals::none(),
            ..Resolver::new(self.description, self.commons, model, diagnostics)
        }
    }

    /// Resolves a service; gives the places of the shared parameters that it has.
    fn run(mut self) -> HashSet<Span> {
        let errors = self.diagnostics.len();
        self.take_commons();
        self.declare();
        self.resolve_service();
        self.split_tables();
        self.resolve_types();
        self.resolve_operations();
        self.resolve_following();
        self.settle_names();
        let unused = self.unused_shared_parameters();
        let damage = &mut self.model.damage.services;
        let uses: Vec<ServiceId> = self.model.services[self.service.index()].uses.clone();
        let inherits = uses.iter().any(|common| damage.contains(common));
        if self.description.damaged || self.description.has_syntax_errors || self.diagnostics.len() > errors {
            // What uses a part of them may be missing.
            damage.extend(uses);
            damage.insert(self.service);
        } else if inherits {
            damage.insert(self.service);
        } else {
            self.report_unused(&unused);
        }
        self.asked
    }

    /// Gives every resource, type and operation its id, so that the rest can be resolved in one pass.
    fn declare(&mut self) {
        let description = self.description;
        let first_operation = self.model.operations.len();
        let has_operations = !description.kind.is_common();
        for decl in &description.resources {
            let resource = ResourceId::new(self.model.resources.len());
            let mut types = Vec::new();
            for type_decl in &decl.types {
                types.extend(self.declare_type(resource, type_decl));
            }
            let mut operations = Vec::new();
            for operation in decl.operations.iter().filter(|_| has_operations) {
                let id = OperationId::new(first_operation + self.operations.len());
                let name = format!("{}.{}", decl.name, operation.name.value);
                self.operations_by_id.insert(name.clone(), id);
                self.operation_ids.push(name);
                self.operations.push((resource, operation));
                operations.push(id);
            }
            if decl.damaged || decl.has_syntax_errors || decl.operations.iter().any(|item| item.request.is_none()) {
                self.model.damage.resources.insert(resource);
            }
            let prose = names::prose(&decl.prose);
            let group = decl.group.as_ref().and_then(|group| self.group_index(group));
            self.model.resources.push(Resource {
                service: self.service,
                name: decl.name.clone(),
                module: ident::resource_module(&decl.name),
                handle: ident::type_name(&decl.name),
                prose,
                group,
                operations,
                types,
                file: decl.file,
            });
        }
    }

    /// Gives the client, the handles of resources and the structs of optional parameters and response headers names that
    /// no element or enum has: those come from the wire.
    fn settle_names(&mut self) {
        let model = &mut *self.model;
        let resources = model[self.service].resources.clone();
        let shared: Vec<ResourceId> =
            model[self.service].uses.iter().flat_map(|&common| model[common].resources.clone()).collect();
        let types = resources.iter().chain(&shared).flat_map(|&id| &model[id].types);
        let mut taken: HashSet<String> = types.map(|&id| model[id].rust.clone()).collect();
        // Two handles that meet are two names of the description, which is not set right here.
        let mut handles: HashSet<String> = resources.iter().map(|&id| model[id].handle.clone()).collect();
        for &id in &resources {
            let resource = &mut model[id];
            if taken.contains(&resource.handle) {
                let name = ident::with_ending(&resource.handle, "Operations");
                resource.handle = ident::free(name, |name| taken.contains(name) || handles.contains(name));
                handles.insert(resource.handle.clone());
            }
            let handle = resource.handle.clone();
            let is_taken = |name: &str| taken.contains(name) || name == handle;
            for operation in model[id].operations.clone() {
                let operation = &mut model[operation];
                if operation.options.as_deref().is_some_and(is_taken) {
                    operation.options = Some(ident::free(ident::operation_parameters(&operation.rust), is_taken));
                }
                if operation.answer_headers.as_deref().is_some_and(is_taken) {
                    let name = ident::operation_response_headers(&operation.rust);
                    operation.answer_headers = Some(ident::free(name, is_taken));
                }
            }
        }
        taken.extend(resources.into_iter().map(|id| model[id].handle.clone()));
        let client = &mut model[self.service].client;
        if taken.contains(client) {
            *client = ident::free(ident::with_ending(client, "Client"), |name| taken.contains(name));
        }
    }

    fn declare_type(&mut self, resource: ResourceId, decl: &'a TypeDecl) -> Option<TypeId> {
        let name = decl.name();
        // Taken back where the name is free.
        let had_rejected_types = std::mem::replace(&mut self.has_rejected_types, true);
        if crate::language::Scalar::from_name(&name.value).is_some() {
            self.report(
                rule::NAME_TAKEN
                    .at(name.span, format!("`{}` is the name of a built-in type", name.value))
                    .label("not available")
                    .help("give it another name; `tag` keeps the name on the wire"),
            );
            return None;
        }
        if let Some(&first) = self.types_by_name.get(name.value.as_str()) {
            // Who refers to the name may mean the other one.
            self.model.damage.types.insert(first);
            let is_shared = first.index() < self.first_type;
            let first = self.decl(first).name().span;
            if is_shared {
                self.report(
                    rule::SHARED_NAME_TAKEN
                        .at(name.span, format!("a folder that this service uses has a `{}`, too", name.value))
                        .label("defined again here")
                        .also(first, "shared by services")
                        .help("remove one of the two, or rename it; `tag` keeps the name on the wire"),
                );
                return None;
            }
            // A file that was copied defines all of it again, which is one mistake.
            let files = format!("{} {}", first.file.index(), name.span.file.index());
            if let Some(&index) =
                self.reported.get(&(rule::NAME_TAKEN.code, files.clone())).filter(|_| first.file != name.span.file)
            {
                if let Some(first) = self.diagnostics.get_mut(index) {
                    first.add_occurrence(name.span);
                }
                return None;
            }
            self.reported.insert((rule::NAME_TAKEN.code, files), self.diagnostics.len());
            self.report(
                rule::NAME_TAKEN.at(name.span,
                    format!("the name `{}` is not unique in the service", name.value),
                )
                .label("defined again here")
                .also(first, "first defined here")
                .help(
                    "elements and enums share their names in a service: rename one; `tag` keeps the name on the wire",
                ),
            );
            return None;
        }
        self.has_rejected_types = had_rejected_types;
        let id = TypeId::new(self.first_type + self.types.len());
        self.types.push((resource, decl));
        self.types_by_name.insert(&name.value, id);
        Some(id)
    }

    /// A type of this service, or of a folder that it uses, as written.
    fn decl(&self, id: TypeId) -> &'a TypeDecl {
        match id.index().checked_sub(self.first_type) {
            Some(index) => self.types[index].1,
            None => self.commons.types[id.index()],
        }
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Reports what is wrong with a name; in further places the same is only added to the report.
    fn report_name(&mut self, name: &Spanned<String>, diagnostic: Diagnostic) {
        self.has_suppressed_errors = true;
        match self.reported.get(&(diagnostic.code, name.value.clone())) {
            Some(&index) => {
                if let Some(first) = self.diagnostics.get_mut(index) {
                    first.add_occurrence(name.span);
                }
            }
            None => {
                self.reported.insert((diagnostic.code, name.value.clone()), self.diagnostics.len());
                self.report(diagnostic);
            }
        }
    }

    /// Reports keys that do not go together.
    fn report_clash(&mut self, span: Span, message: impl Into<String>, label: &str, help: &str) {
        self.report(rule::KEYS_CLASH.at(span, message).label(label).help(help));
    }

    /// Reports a key or an element of an array, by the place of its value, that has to go.
    fn report_surplus(&mut self, value: Span, message: impl Into<String>, label: &str, help: &str) {
        self.report(rule::KEYS_CLASH.at(value, message).label(label).help(help).remove(value));
    }
}

/// Whether an optional flag is there and true.
fn is_true(flag: &Option<Spanned<bool>>) -> bool {
    flag.as_ref().is_some_and(|flag| flag.value)
}
