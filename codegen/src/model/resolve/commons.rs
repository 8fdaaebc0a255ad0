//! Folders that several services share.
//!
//! In: `use` of all services, and the common folders that were read. Out: which service uses which folder, with reports
//! of names that lead nowhere (X0241, X0242), of folders that nobody uses (X0244) and of what such a folder cannot have
//! (X0245); and, once a folder is resolved, what its services find in it. A folder is resolved before all services, in a
//! scope of its own: it sees no service and no other folder, and its versions are those that all its services know.

use std::collections::{HashMap, HashSet};

use super::Resolver;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Model, Parameter, ServiceId, TypeId};
use crate::nearest::Proposals;
use crate::parse::FolderKind;
use crate::parse::description::{Description, ElementDecl, ServiceDecl, TypeDecl};
use crate::rule;
use crate::source::{Span, Spanned};

/// What the services that use a common folder find in it.
#[derive(Debug)]
pub(super) struct Common<'a> {
    /// The folder as written.
    pub(super) description: &'a Description,
    /// The folder in the model.
    pub(super) id: ServiceId,
    /// Its types by name, in its order.
    pub(super) types: Vec<(&'a str, TypeId)>,
    /// Its parameters, by their places; `None` where one cannot be. For lookup only.
    pub(super) parameters: HashMap<Span, Option<Parameter>>,
    /// A type was refused for its name.
    pub(super) has_rejected_types: bool,
}

/// The common folders that were resolved.
#[derive(Debug, Default)]
pub(super) struct Commons<'a> {
    pub(super) list: Vec<Common<'a>>,
    /// All their types as written, by id.
    pub(super) types: Vec<&'a TypeDecl>,
}

/// What was found in a common folder.
#[derive(Debug)]
pub(super) struct Found {
    id: ServiceId,
    first_type: usize,
    /// Where its types have their names, in the order of the model.
    names: Vec<Span>,
    parameters: HashMap<Span, Option<Parameter>>,
    has_rejected_types: bool,
}

impl<'a> Commons<'a> {
    /// Adds a folder that was resolved.
    pub(super) fn add(&mut self, description: &'a Description, found: Found) {
        let Found { id, first_type, names, parameters, has_rejected_types } = found;
        let names: HashSet<Span> = names.into_iter().collect();
        let decls = description.resources.iter().flat_map(|resource| &resource.types);
        let decls: Vec<&TypeDecl> = decls.filter(|decl| names.contains(&decl.name().span)).collect();
        let named = decls.iter().enumerate();
        let types = named.map(|(at, decl)| (decl.name().value.as_str(), TypeId::new(first_type + at))).collect();
        self.types.extend(decls);
        self.list.push(Common { description, id, types, parameters, has_rejected_types });
    }

    /// The folder in which a type is described; `None` for one of the service that is resolved.
    pub(super) fn home(&self, span: Span) -> Option<&ServiceDecl> {
        let has = |common: &&Common<'_>| common.description.resources.iter().any(|other| other.file == span.file);
        self.list.iter().find(has).map(|common| &common.description.service)
    }
}

/// The common folders that a service names, each with the place where it does.
pub(super) fn used<'a>(
    service: &Description,
    all: &[&'a Description],
    diagnostics: &mut Diagnostics,
) -> Vec<(&'a Description, Span)> {
    let mut found: Vec<(&Description, Span)> = Vec::new();
    for path in &service.service.uses {
        let name = path.value.strip_prefix("../").unwrap_or_default();
        if name.is_empty() || name.contains(['/', '\\']) || name.starts_with('.') {
            let meant = path.value.rsplit(['/', '\\']).next().unwrap_or_default();
            let meant = all.iter().find(|other| other.kind.is_common() && other.name == meant);
            diagnostics.push(
                rule::NOT_BESIDE
                    .at(path.span, format!("`{}` is no folder beside this one", path.value))
                    .label("not of the form \"../NAME\"")
                    .help("a common folder stands beside the services that use it: write `use = [\"../NAME\"]`")
                    .rename(path.span, meant.map(|meant| format!("../{}", meant.name))),
            );
            continue;
        }
        let Some(&other) = all.iter().find(|other| other.name == name) else {
            let commons: Vec<&str> =
                all.iter().filter(|other| other.kind.is_common()).map(|other| other.name.as_str()).collect();
            let proposals = Proposals::default();
            let help = match proposals.nearest(name, commons.iter().copied()) {
                Some(near) => format!("did you mean \"../{near}\"?"),
                None => format!("describe what services share in `{name}/common.toml`, beside this folder"),
            };
            let sure = proposals.unambiguous(name, commons).map(|near| format!("../{near}"));
            let diagnostic = rule::NO_COMMON_FOLDER
                .at(path.span, format!("there is no common folder `{name}`"))
                .label("has no `common.toml`");
            diagnostics.push(diagnostic.help(help).rename(path.span, sure));
            continue;
        };
        if !other.kind.is_common() {
            diagnostics.push(
                rule::NO_COMMON_FOLDER
                    .at(path.span, format!("`{name}` is a service, which nobody can use"))
                    .label("has a `service.toml`")
                    .help("move what both have into a folder with a `common.toml`, and use that"),
            );
        } else if found.iter().any(|(known, _)| known.name == other.name) {
            diagnostics.push(
                rule::KEYS_CLASH
                    .at(path.span, format!("`{}` stands twice in `use`", path.value))
                    .label("again")
                    .help("remove one")
                    .remove(path.span),
            );
        } else {
            found.push((other, path.span));
        }
    }
    found
}

/// X0244, and X0245 for operations.
pub(super) fn check_folder(
    common: &Description,
    users: &[&Description],
    all_found: bool,
    diagnostics: &mut Diagnostics,
) {
    // A name that leads nowhere may have meant this one.
    if users.is_empty() && all_found && common.kind == FolderKind::Common {
        let top = Span::new(common.service.file, 0..0);
        diagnostics.push(
            rule::NOBODY_USES
                .at(top, format!("no service uses the folder `{}`", common.name))
                .help(format!("write `use = [\"../{}\"]` in the `service.toml` of those that share it", common.name)),
        );
    }
    for operation in common.resources.iter().flat_map(|resource| &resource.operations) {
        diagnostics.push(
            rule::OPERATION_OF_NOBODY
                .at(operation.name.span, format!("the common folder `{}` has an operation", common.name))
                .label("of no service")
                .help("move it into a service: folders that services share have elements, enums and parameters only"),
        );
    }
}

impl<'a> Resolver<'a> {
    /// Resolves a common folder.
    pub(super) fn run_common(mut self) -> Found {
        let errors = self.diagnostics.len();
        self.declare();
        self.resolve_service();
        self.split_tables();
        self.resolve_types();
        self.common_declarations();
        let description = self.description;
        let has_operations = description.resources.iter().any(|resource| !resource.operations.is_empty());
        if self.users.is_empty()
            || has_operations
            || description.damaged
            || description.has_syntax_errors
            || self.diagnostics.len() > errors
        {
            self.model.damage.services.insert(self.service);
        }
        Found {
            id: self.service,
            first_type: self.first_type,
            names: self.types.iter().map(|(_, decl)| decl.name().span).collect(),
            parameters: self.shared_parameters,
            has_rejected_types: self.has_rejected_types,
        }
    }

    /// Takes in what the folders that the service uses have: their types by name, and their parameters. X0243.
    pub(super) fn take_commons(&mut self) {
        let uses: Vec<(&Common<'_>, Span)> =
            self.used.iter().filter_map(|&(index, span)| Some((self.commons.list.get(index)?, span))).collect();
        for (common, span) in uses {
            self.has_rejected_types |= common.has_rejected_types;
            for &(name, id) in &common.types {
                let Some(&other) = self.types_by_name.get(name) else {
                    self.types_by_name.insert(name, id);
                    continue;
                };
                let (first, second) = (self.decl(other).name().span, self.decl(id).name().span);
                self.report(
                    rule::SHARED_NAME_TAKEN
                        .at(span, format!("two of the folders that this service uses have a `{name}`"))
                        .label("the second of them")
                        .also(first, "in one")
                        .also(second, "in the other")
                        .help("rename one of the two; `tag` keeps the name on the wire"),
                );
            }
            self.shared_parameters.extend(common.parameters.iter().map(|(span, one)| (*span, one.clone())));
        }
    }

    /// The namespace of an element, by what the folder says in which it is described.
    pub(super) fn element_namespace(&mut self, decl: &ElementDecl) -> String {
        let common = self.commons.home(decl.name.span);
        match (&decl.namespace, common) {
            (Some(name), None) => self.namespace(name),
            (Some(name), Some(common)) => {
                let entry = common.namespaces.iter().find(|entry| entry.name.value == name.value);
                entry.map_or(name, |entry| &entry.value).value.clone()
            }
            (None, common) => {
                let service = common.unwrap_or(&self.description.service);
                service.namespace.as_ref().map(|uri| uri.value.clone()).unwrap_or_default()
            }
        }
    }

    /// The folders that the service uses, as written.
    pub(super) fn used_folders(&self) -> impl Iterator<Item = &'a ServiceDecl> + use<'a> {
        let commons = self.commons;
        self.used.clone().into_iter().filter_map(|(index, _)| Some(&commons.list.get(index)?.description.service))
    }

    /// Whether what holds for all could not be read whole, here or in a folder that is used.
    pub(super) fn may_miss_declarations(&self) -> bool {
        let mut folders = std::iter::once(&self.description.service).chain(self.used_folders());
        self.may_miss_tables() || folders.any(|folder| folder.damaged)
    }

    /// Shows where `meant` stands, if that is in a folder that is used: nobody looks for it there.
    pub(super) fn elsewhere(&self, diagnostic: Diagnostic, meant: Option<&Spanned<String>>) -> Diagnostic {
        let own = |span: Span| self.used_folders().any(|folder| folder.file == span.file);
        match meant.filter(|meant| own(meant.span)) {
            Some(meant) => diagnostic.also(meant.span, "shared by services"),
            None => diagnostic,
        }
    }
}

/// X0421 of the parameters in common folders that none of the operations `asked` for has.
pub(super) fn report_unused(
    commons: &Commons<'_>,
    asked: &HashSet<Span>,
    model: &Model,
    diagnostics: &mut Diagnostics,
) {
    for common in &commons.list {
        let mut users = model.services.iter().enumerate().filter(|(_, service)| service.uses.contains(&common.id));
        if users.any(|(index, _)| model.damage.services.contains(&ServiceId::new(index))) {
            continue;
        }
        for (place, decl) in super::shared::all(&common.description.service.parameters) {
            if !decl.damaged && !asked.contains(&decl.span) {
                diagnostics.push(super::shared::unused(place, &decl.name));
            }
        }
    }
}
