//! What holds for a whole service: `service.toml`.
//!
//! In: the service as written. Out: a [`Service`] in the model; its rule for long-running operations and its error
//! reply come later, when the operations and elements they name are there.

use xms_facts::Version;

use super::names::{self, prose};
use super::{Resolver, is_true, path};
use crate::ident;
use crate::language::{Refusal, Retry};
use crate::model::{ErrorCode, Parameter, ParameterPlace, ResourceId, Service};
use crate::parse::description::{Description, ErrorCodeDecl, ServiceDecl, VersionDecl};
use crate::rule;
use crate::source::{Span, Spanned};

/// Stands for a version that could not be read; the error is reported and nothing is written.
const NO_VERSION: Version = Version::new(1, 1, 1);

impl<'a> Resolver<'a> {
    pub(super) fn resolve_service(&mut self) {
        let decl = &self.description.service;
        let known = self.known_versions();
        let default_version = self.default_version(&known);
        let missing = decl.version.as_ref().and_then(|version| version.missing.as_ref());
        let missing_version = missing.and_then(|text| self.version(text)).map(|version| version.value);
        let before = self.diagnostics.len();
        let host_parameters = self.host_parameters();
        let (base_path, base_parameters) = self.base_path(&host_parameters);
        let publish_settings = self.publish_settings(&host_parameters, &base_parameters);
        if self.diagnostics.len() > before || decl.damaged {
            self.model.damage.service_keys.insert(self.service);
        }
        let errors = self.error_codes();
        let refusals = self.refusals();
        self.shared_twice(&decl.query, ParameterPlace::Query);
        self.shared_twice(&decl.headers, ParameterPlace::Header);
        self.report_duplicates(&decl.groups, "groups");
        let pairs = |entries: &[crate::parse::description::EntryDecl]| {
            entries.iter().map(|entry| (entry.name.value.clone(), entry.value.value.clone())).collect()
        };
        if let Some(header) = decl.version.as_ref().and_then(|version| version.header.as_ref()) {
            self.own_header(header);
        }
        let of_request = decl.long_running.iter().filter_map(|rule| rule.request_id.as_ref()?.header());
        let of_errors = decl.error_reply.iter().filter_map(|reply| reply.header.as_ref());
        decl.request_id_header.iter().chain(of_request).chain(of_errors).for_each(|header| self.own_header(header));
        let uris = decl.namespace.iter().chain(decl.namespaces.iter().map(|entry| &entry.value));
        uris.for_each(|uri| self.sound_namespace(uri));
        let first = self.model.resources.len() - self.description.resources.len();
        self.model.services.push(Service {
            name: self.description.name.clone(),
            module: ident::service_module(&self.description.name),
            client: ident::type_name(&self.description.name),
            prose: prose(&decl.prose),
            endpoint: names::text(&decl.endpoint).unwrap_or_default(),
            endpoints: pairs(&decl.endpoints),
            host_parameters,
            publish_settings,
            base_path,
            base_parameters,
            namespace: names::text(&decl.namespace).unwrap_or_default(),
            declaration: is_true(&decl.declaration),
            strip_prefixes: decl.strip_prefixes.clone(),
            version_header: self.versions_decl().and_then(|version| names::text(&version.header)).unwrap_or_default(),
            request_id_header: names::text(&decl.request_id_header),
            missing_version,
            default_version,
            known,
            long_running: None,
            error_reply: None,
            error_code_header: decl.error_reply.as_ref().and_then(|reply| names::text(&reply.header)),
            errors,
            refusals,
            is_common: self.description.kind.is_common(),
            groups: decl.groups.clone(),
            uses: self.used.iter().filter_map(|&(index, _)| Some(self.commons.list.get(index)?.id)).collect(),
            resources: (first..self.model.resources.len()).map(ResourceId::new).collect(),
            file: decl.file,
        });
    }

    fn known_versions(&mut self) -> Vec<Spanned<Version>> {
        if !self.is_versioned() {
            let nowhere = Span { file: self.description.service.file, start: 0, end: 0 };
            return vec![Spanned::new(crate::model::UNVERSIONED, nowhere)];
        }
        if self.description.kind.is_common() {
            return self.versions_of_users();
        }
        let Some(decl) = &self.description.service.version else { return Vec::new() };
        let mut complete = !decl.damaged;
        let mut known = Vec::with_capacity(decl.known.len());
        for text in &decl.known {
            match self.date(text) {
                Some(version) => known.push(Spanned::new(version, text.span)),
                None => complete = false,
            }
        }
        if complete && !known.is_empty() {
            self.known = Some(known.iter().map(|version| version.value).collect());
        }
        known
    }

    fn default_version(&mut self, known: &[Spanned<Version>]) -> Version {
        let decl = self.description.service.version.as_ref().and_then(|version| version.default.as_ref());
        decl.and_then(|text| self.version(text))
            .or_else(|| known.last().cloned())
            .map_or(NO_VERSION, |version| version.value)
    }

    /// Of a common folder: the versions that any of its services knows, and for its own facts those that all know.
    fn versions_of_users(&mut self) -> Vec<Spanned<Version>> {
        let lists: Vec<Vec<Spanned<Version>>> = self.users.iter().map(|user| versions_of(user)).collect();
        let mut known: Vec<Spanned<Version>> = lists.iter().flatten().cloned().collect();
        known.sort_by_key(|version| version.value);
        known.dedup_by_key(|version| version.value);
        // What is missing may be in the list that could not be read.
        if !lists.is_empty() && lists.iter().all(|list| !list.is_empty()) {
            let in_all = |version: &&Spanned<Version>| {
                lists.iter().all(|list| list.iter().any(|other| other.value == version.value))
            };
            self.known = Some(known.iter().filter(in_all).map(|version| version.value).collect());
        }
        known
    }

    /// A service that uses this common folder and does not know `version`.
    pub(super) fn user_without(&self, version: Version) -> Option<&'_ str> {
        let lacks = |user: &&&Description| versions_of(user).iter().all(|known| known.value != version);
        self.users.iter().find(lacks).map(|user| user.name.as_str())
    }

    /// `[version]` of the service, or of the first that uses this common folder.
    fn versions_decl(&self) -> Option<&VersionDecl> {
        let of_users = || self.users.iter().find_map(|user| user.service.version.as_ref());
        self.description.service.version.as_ref().or_else(of_users)
    }

    /// Whether the service has versions; where its table could not be read, it is taken to have some. Of a common folder:
    /// whether all of its services have.
    pub(super) fn is_versioned(&self) -> bool {
        let has = |service: &ServiceDecl| service.version.is_some() || service.damaged;
        match self.description.kind.is_common() {
            true => self.users.iter().all(|user| has(&user.service)),
            false => has(&self.description.service),
        }
    }

    /// Reports that something is said of versions where there are none.
    pub(super) fn no_versions(&mut self, span: Span, what: &str) {
        let user = self.users.iter().find(|user| user.service.version.is_none() && !user.service.damaged);
        let who = user.map_or_else(|| "the service".to_owned(), |user| format!("the service `{}`", user.name));
        self.report(
            rule::NO_VERSIONS
                .at(span, format!("{who} has no versions, and {what}"))
                .label("of no version")
                .help("remove it, or describe the versions in `[version]` of `service.toml`"),
        );
    }

    /// The placeholders of all addresses.
    fn host_parameters(&mut self) -> Vec<Parameter> {
        let decl = &self.description.service;
        let mut parameters: Vec<Parameter> = Vec::new();
        for address in decl.endpoint.iter().chain(decl.endpoints.iter().map(|entry| &entry.value)) {
            for piece in address.value.split('{').skip(1) {
                let Some((name, _)) = piece.split_once('}') else { continue };
                if parameters.iter().any(|known| known.name.value == name) {
                    continue;
                }
                let name = Spanned::new(name.to_owned(), address.span);
                let shared = self.shared_parameter_if_any(&name, ParameterPlace::Host);
                parameters.push(shared.unwrap_or_else(|| path::plain(&name, ParameterPlace::Host)));
            }
        }
        parameters
    }

    fn base_path(&mut self, hosts: &[Parameter]) -> (Vec<crate::model::Segment>, Vec<Parameter>) {
        let Some(base) = &self.description.service.base_path else { return (Vec::new(), Vec::new()) };
        let mut base = base.clone();
        if let Some(shorter) = base.value.strip_suffix('/') {
            base.value = shorter.to_owned();
        }
        let (segments, placeholders) = self.split_path(&base);
        for placeholder in &placeholders {
            if hosts.iter().any(|parameter| parameter.name.value == placeholder.value) {
                self.report(
                    rule::PLACEHOLDER_TWICE
                        .at(placeholder.span, format!("the placeholder `{}` is one of the host", placeholder.value))
                        .label("given to the client already")
                        .help("give the two different names"),
                );
            }
        }
        let placeholders = self.unique_placeholders(placeholders, &[]);
        let parameters = self.path_parameters(&[], &placeholders, ParameterPlace::BasePath);
        (path::index(segments, &placeholders), parameters)
    }

    /// Whether subscriptions say where the service is; they have one value to give.
    fn publish_settings(&mut self, hosts: &[Parameter], parameters: &[Parameter]) -> bool {
        let decl = &self.description.service;
        let Some(flag) = decl.publish_settings.as_ref().filter(|flag| flag.value) else { return false };
        if let Some(host) = hosts.first().filter(|_| !decl.damaged) {
            self.report(
                rule::NO_ONE_SUBSCRIPTION
                    .at(flag.span, "a subscription says nothing of the host")
                    .label(format!("the host has `{{{}}}`", host.name.value))
                    .help("write the host of `endpoint` without placeholders, or remove `publish-settings`"),
            );
        } else if parameters.len() != 1 && !decl.damaged {
            let found = parameters.len();
            self.report(
                rule::NO_ONE_SUBSCRIPTION.at(flag.span, "a subscription gives the base path one value")
                    .label(format!("`base-path` takes {found}"))
                    .help("give `base-path` one placeholder, such as \"/{subscription-id}\", or remove `publish-settings`"),
            );
        }
        true
    }

    /// The place of a resource's group among those of the service, or a report that it has none of that title.
    pub(super) fn group_index(&mut self, name: &Spanned<String>) -> Option<usize> {
        let groups = &self.description.service.groups;
        let index = groups.iter().position(|group| group.value == name.value);
        if index.is_some() || self.description.service.damaged {
            return index;
        }
        let known = || groups.iter().map(|group| group.value.as_str());
        let help = match self.proposals.nearest(&name.value, known()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if self.description.kind.is_common() => {
                "remove it: what services share is listed under no group of theirs".to_owned()
            }
            None if groups.is_empty() => format!("write `groups = [\"{}\"]` in `service.toml`", name.value),
            None => "name it in the service's `groups`, at its place in the documentation".to_owned(),
        };
        let sure = self.proposals.unambiguous(&name.value, known()).map(str::to_owned);
        let diagnostic = rule::UNKNOWN_GROUP
            .at(name.span, format!("there is no group `{}`", name.value))
            .label("unknown")
            .help(help)
            .rename(name.span, sure);
        self.report_name(name, diagnostic);
        None
    }

    /// The codes with which a server refuses.
    fn refusals(&mut self) -> Vec<(Refusal, usize)> {
        let decl = &self.description.service;
        let mut refusals = Vec::new();
        for entry in &decl.refusals {
            let reason = Refusal::ALL.iter().find(|(key, _)| *key == entry.name.value);
            let index = self.error_index(&entry.value);
            refusals.extend(reason.zip(index).map(|(&(_, reason), index)| (reason, index)));
        }
        refusals
    }

    /// The place of an error code of the service, or a report that it has none of that name.
    pub(super) fn error_index(&mut self, name: &Spanned<String>) -> Option<usize> {
        let errors = self.error_decls();
        let index = errors.iter().position(|decl| decl.code.value == name.value);
        // What could not be read may be the one.
        if index.is_some() || self.may_miss_declarations() {
            return index;
        }
        let code = &name.value;
        let meant = self.proposals.nearest(code, errors.iter().map(|decl| decl.code.value.as_str()));
        let diagnostic =
            rule::UNKNOWN_ERROR_CODE.at(name.span, format!("the service has no error code `{code}`")).label("unknown");
        let help = match meant {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("describe it with `[error.{code}]`"),
        };
        let meant = errors.iter().map(|decl| &decl.code).find(|code| Some(code.value.as_str()) == meant);
        let diagnostic = self.elsewhere(diagnostic.help(help), meant);
        self.report_name(name, diagnostic);
        None
    }

    /// The error codes of the service as written, those of the folders that it uses behind its own.
    pub(super) fn error_decls(&self) -> Vec<&'a ErrorCodeDecl> {
        self.description.service.errors.iter().chain(self.used_folders().flat_map(|common| &common.errors)).collect()
    }

    /// The same in the model. A common folder has none by itself.
    fn error_codes(&mut self) -> Vec<ErrorCode> {
        let decls = self.error_decls();
        for (index, decl) in decls.iter().enumerate() {
            let is_it = |other: &&&ErrorCodeDecl| other.code.value == decl.code.value;
            if let Some(first) = decls[..index].iter().find(is_it) {
                self.report(
                    rule::SHARED_NAME_TAKEN
                        .at(
                            first.code.span,
                            format!("a folder that this service uses has the error code `{}`, too", first.code.value),
                        )
                        .label("described again here")
                        .also(decl.code.span, "shared by services")
                        .help("remove one of the two"),
                );
            }
        }
        match self.description.kind.is_common() {
            true => Vec::new(),
            false => decls.into_iter().map(|decl| self.error_code(decl)).collect(),
        }
    }

    fn error_code(&mut self, decl: &ErrorCodeDecl) -> ErrorCode {
        if decl.code.value.is_empty() {
            self.report(
                rule::NO_RUST_NAME
                    .at(decl.code.span, "an error code cannot be empty")
                    .label("empty")
                    .help("write the code as the service answers it, such as `[error.ServerBusy]`"),
            );
        }
        ErrorCode {
            code: decl.code.clone(),
            rust: ident::error_code(&decl.code.value),
            status: decl.status.as_ref().map(|status| status.value),
            reply: None,
            retry: decl.retry.as_ref().map_or(Retry::Never, |retry| retry.value),
            doc: names::text(&decl.doc).unwrap_or_default(),
        }
    }
}

/// The versions that a service knows, as far as they could be read.
fn versions_of(service: &Description) -> Vec<Spanned<Version>> {
    let known = service.service.version.iter().flat_map(|version| &version.known);
    known.filter_map(|text| Some(Spanned::new(text.value.parse().ok()?, text.span))).collect()
}
