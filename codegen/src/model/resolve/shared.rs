//! Parameters that operations share.
//!
//! In: `[parameters]` of a service, of its resources and of the folders that it uses, and the names by which operations ask for an entry. Out: the
//! entry as a [`Parameter`] of that operation, and reports of names that no table has (X0420) and of entries that nobody
//! asks for (X0421). What is wrong with an entry is said once, whoever asks for it.

use std::collections::HashSet;

use super::Resolver;
use crate::diagnostic::Diagnostic;
use crate::model::{Parameter, ParameterPlace, ResourceId};
use crate::parse::description::{ParameterDecl, ServiceDecl, SharedParametersDecl};
use crate::rule;
use crate::source::Spanned;

/// Where shared parameters stand.
const PLACES: [ParameterPlace; 4] =
    [ParameterPlace::Path(0), ParameterPlace::Query, ParameterPlace::Header, ParameterPlace::ResponseHeader];

/// The key of `[parameters]` for a place.
fn key(place: ParameterPlace) -> &'static str {
    match place {
        ParameterPlace::Host | ParameterPlace::BasePath(_) | ParameterPlace::Path(_) => "path",
        ParameterPlace::Query => "query",
        ParameterPlace::Header => "headers",
        ParameterPlace::ResponseHeader => "response-headers",
    }
}

fn table(decl: &SharedParametersDecl, place: ParameterPlace) -> &[ParameterDecl] {
    match place {
        ParameterPlace::Host | ParameterPlace::BasePath(_) | ParameterPlace::Path(_) => &decl.path,
        ParameterPlace::Query => &decl.query,
        ParameterPlace::Header => &decl.headers,
        ParameterPlace::ResponseHeader => &decl.response_headers,
    }
}

impl<'a> Resolver<'a> {
    /// Says whose `[parameters]` stand in front of those of the service from here on.
    pub(super) fn enter_resource(&mut self, resource: ResourceId) {
        let first = self.model.resources.len() - self.description.resources.len();
        self.shared_in_resource =
            self.description.resources.get(resource.index() - first).map(|resource| &resource.parameters);
    }

    /// The tables in which a shared parameter may stand, those that are asked first in front.
    fn shared_tables(&self, place: ParameterPlace) -> impl Iterator<Item = &'a [ParameterDecl]> + use<'a> {
        let service = &self.description.service.parameters;
        let commons = self.used_folders().map(|common| &common.parameters);
        self.shared_in_resource.into_iter().chain([service]).chain(commons).map(move |decl| table(decl, place))
    }

    /// The shared parameter of that name; `None` where there is none, or what it says cannot be.
    pub(super) fn shared_parameter_if_any(
        &mut self,
        name: &Spanned<String>,
        place: ParameterPlace,
    ) -> Option<Parameter> {
        let decl = self.shared_tables(place).flatten().find(|decl| decl.name.value == name.value)?;
        self.resolve_once(decl, place)
    }

    /// The parameter that an entry for several operations is; what is wrong with it is reported the first time.
    fn resolve_once(&mut self, decl: &'a ParameterDecl, place: ParameterPlace) -> Option<Parameter> {
        self.asked.insert(decl.span);
        if !self.shared_parameters.contains_key(&decl.span) {
            let parameter = if decl.damaged { None } else { self.parameter(decl, place) };
            self.shared_parameters.insert(decl.span, parameter);
        }
        let Some(Some(parameter)) = self.shared_parameters.get(&decl.span) else {
            self.has_suppressed_errors = true;
            return None;
        };
        Some(Parameter { place, is_shared: true, ..parameter.clone() })
    }

    /// The same, where an operation names it: there must be one.
    pub(super) fn shared_parameter(&mut self, name: &Spanned<String>, place: ParameterPlace) -> Option<Parameter> {
        if let Some(decl) = self.shared_tables(place).flatten().find(|decl| decl.name.value == name.value) {
            return self.resolve_once(decl, place);
        }
        if self.may_miss_declarations() {
            self.has_suppressed_errors = true;
            return None;
        }
        let known: Vec<&str> = self.shared_tables(place).flatten().map(|decl| decl.name.value.as_str()).collect();
        let header = format!("[parameters.{}]", key(place));
        let near = self.proposals.nearest(&name.value, known.iter().copied());
        let mut names = self.shared_tables(place).flatten().map(|decl| &decl.name);
        let meant = names.find(|name| Some(name.value.as_str()) == near);
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("describe it in `{header}`, here or in service.toml, or write a table instead of its name"),
        };
        let sure = self.proposals.unambiguous(&name.value, known.iter().copied());
        let diagnostic = rule::NO_SHARED_PARAMETER
            .at(name.span, format!("`{}` is in no `{header}`", name.value))
            .label("not a shared parameter")
            .help(help)
            .rename(name.span, sure);
        let diagnostic = self.elsewhere(diagnostic, meant);
        self.report_name(name, diagnostic);
        None
    }

    /// Reports shared parameters that a list names twice.
    pub(super) fn shared_twice(&mut self, table: &[ParameterDecl], place: ParameterPlace) {
        let names: Vec<_> = table.iter().filter(|decl| decl.is_shared).map(|decl| decl.name.clone()).collect();
        self.report_duplicates(&names, key(place));
    }

    /// The parameters of the service that every operation has, without those of which an operation has its `own`.
    pub(super) fn common_parameters(&mut self, place: ParameterPlace, own: &[Parameter]) -> Vec<Parameter> {
        let of_all = |decl: &'a ServiceDecl| if place == ParameterPlace::Query { &decl.query } else { &decl.headers };
        let table: Vec<&ParameterDecl> =
            std::iter::once(&self.description.service).chain(self.used_folders()).flat_map(of_all).collect();
        let is_own = |decl: &&ParameterDecl| {
            own.iter().any(|parameter| parameter.name.value.eq_ignore_ascii_case(&decl.name.value))
        };
        let mut named = HashSet::new();
        let common =
            table.into_iter().filter(|decl| !is_own(decl) && named.insert(decl.name.value.to_ascii_lowercase()));
        common
            .filter_map(|decl| match decl.is_shared {
                true => self.shared_parameter(&decl.name, place),
                false => self.resolve_once(decl, place),
            })
            .collect()
    }

    /// The shared parameters that nobody has asked for. What is wrong with them is reported here.
    pub(super) fn unused_shared_parameters(&mut self) -> Vec<(ParameterPlace, &'a Spanned<String>)> {
        let mut unused = Vec::new();
        let resources = self.description.resources.iter().map(|resource| &resource.parameters);
        for decl in std::iter::once(&self.description.service.parameters).chain(resources) {
            for place in PLACES {
                for decl in table(decl, place).iter().filter(|decl| !decl.damaged) {
                    if !self.shared_parameters.contains_key(&decl.span) {
                        self.parameter(decl, place);
                        unused.push((place, &decl.name));
                    }
                }
            }
        }
        unused
    }

    /// X0421.
    pub(super) fn report_unused(&mut self, unused: &[(ParameterPlace, &Spanned<String>)]) {
        for &(place, name) in unused {
            self.report(self::unused(place, name));
        }
    }

    /// Resolves everything that a common folder shares.
    pub(super) fn common_declarations(&mut self) {
        let decl = &self.description.service;
        self.shared_twice(&decl.query, ParameterPlace::Query);
        self.shared_twice(&decl.headers, ParameterPlace::Header);
        let resources = self.description.resources.iter().map(|resource| &resource.parameters);
        for (_, decl) in resources.flat_map(all) {
            self.report(
                rule::OPERATION_OF_NOBODY
                    .at(
                        decl.name.span,
                        format!("the parameter `{}` is shared by no operation of its file", decl.name.value),
                    )
                    .label("nobody sees it")
                    .help("move it into `[parameters]` of `common.toml`"),
            );
        }
        for (place, decl) in all(&decl.parameters).filter(|(_, decl)| !decl.damaged) {
            self.resolve_once(decl, place);
        }
        for place in [ParameterPlace::Query, ParameterPlace::Header] {
            self.common_parameters(place, &[]);
        }
    }
}

/// Everything in `[parameters]`, with its place.
pub(super) fn all(decl: &SharedParametersDecl) -> impl Iterator<Item = (ParameterPlace, &ParameterDecl)> {
    PLACES.into_iter().flat_map(move |place| table(decl, place).iter().map(move |decl| (place, decl)))
}

/// X0421.
pub(super) fn unused(place: ParameterPlace, name: &Spanned<String>) -> Diagnostic {
    let help = match place.is_path() {
        true => format!("write `{{{}}}` in a path, or remove it", name.value),
        false => "name it in an operation, or remove it".to_owned(),
    };
    rule::UNUSED_PARAMETER
        .at(name.span, format!("no operation has the shared parameter `{}`", name.value))
        .label("never asked for")
        .help(help)
}
