//! Changes of a service.
//!
//! In: a service in both states. Out: changes of what holds for all of its operations, then everything in it: operations,
//! elements, enums.

use xms_facts::Version;

use super::pairs::{shape, types};
use super::parameter::Owner;
use super::{Effect, Location, Walk, or_none};
use crate::language::Retry;
use crate::model::{ErrorCode, ErrorReply, Model, Resource, Service, TypeKind};
use crate::source::Span;

impl Walk<'_> {
    pub(super) fn service(&mut self) {
        let (old, new) = self.services;
        self.prose(&old.prose, &new.prose);
        self.addresses(old, new);
        self.versions_known(old, new);
        self.common_rules(old, new);
        self.errors(old, new);
        for &id in &old.resources {
            let resource = &self.old[id];
            let same = new.resources.iter().map(|&other| &self.new[other]).find(|other| other.name == resource.name);
            if let Some(same) = same {
                self.prose(&resource.prose, &same.prose);
                self.group(resource, same);
            }
        }
        self.operations();
        self.items(old, new);
    }

    fn of_service(&mut self, effect: Effect, what: impl Into<String>, why: &str) {
        let service = self.services.1;
        let subject = service.name.clone();
        self.push(effect, Location::New(Span::new(service.file, 0..0)), &subject, what, why);
    }

    /// A resource that stands elsewhere in the documentation.
    fn group(&mut self, old: &Resource, new: &Resource) {
        let title = |service: &Service, group: Option<usize>| {
            group.and_then(|index| service.groups.get(index)).map(|group| group.value.clone()).unwrap_or_default()
        };
        let (before, after) = (title(self.services.0, old.group), title(self.services.1, new.group));
        if before != after {
            let what = format!("`{}` is listed under {}, was {}", new.name, or_none(&after), or_none(&before));
            self.of_service(Effect::NONE, what, "only documentation has it elsewhere");
        }
    }

    fn addresses(&mut self, old: &Service, new: &Service) {
        if old.endpoint != new.endpoint {
            let what = format!("the endpoint is `{}`, was `{}`", new.endpoint, old.endpoint);
            self.of_service(Effect::WIRE, what, "requests go to another address");
        }
        for (name, url) in &old.endpoints {
            match new.endpoints.iter().find(|(other, _)| other == name) {
                None => {
                    let what = format!("the endpoint `{name}` is gone");
                    self.of_service(Effect::CALLERS, what, "programs ask for it by its name");
                }
                Some((_, other)) if other != url => {
                    let what = format!("the endpoint `{name}` is `{other}`, was `{url}`");
                    self.of_service(Effect::WIRE, what, "requests go to another address");
                }
                Some(_) => {}
            }
        }
        for (name, _) in &new.endpoints {
            if !old.endpoints.iter().any(|(other, _)| other == name) {
                self.of_service(Effect::NONE, format!("the endpoint `{name}` is new"), "nothing else changes");
            }
        }
        if old.publish_settings != new.publish_settings {
            let (effect, what) = if new.publish_settings {
                (Effect::NONE, "clients can be made of `.publishsettings` files")
            } else {
                (Effect::CALLERS, "clients cannot be made of `.publishsettings` files any more")
            };
            self.of_service(effect, what, "it is a constructor of the client");
        }
        let (before, after) = (shape(&old.base_path), shape(&new.base_path));
        if before != after {
            let what = format!("the base path is {}, was {}", or_none(&after), or_none(&before));
            self.of_service(Effect::WIRE, what, "every request has another path");
        }
        let versions = self.versions.clone();
        let name = new.name.clone();
        let owner = Owner { subject: &name, operations: None, versions: &versions };
        self.path_parameters(owner, &old.host_parameters, &new.host_parameters);
        self.path_parameters(owner, &old.base_parameters, &new.base_parameters);
    }

    fn versions_known(&mut self, old: &Service, new: &Service) {
        if old.is_versioned() != new.is_versioned() {
            let what = if new.is_versioned() { "it has versions" } else { "it has no versions any more" };
            let why = "requests carry a version, or none any more; programs that name versions no longer compile";
            return self.of_service(Effect::BOTH, what.to_owned(), why);
        }
        if !new.is_versioned() {
            return;
        }
        if old.missing_version != new.missing_version {
            let text = |version: Option<Version>| {
                version.map_or_else(|| "refused".to_owned(), |version| format!("taken for one of {version}"))
            };
            let (after, before) = (text(new.missing_version), text(old.missing_version));
            let what = format!("a request without a version is {after}, was {before}");
            self.of_service(Effect::WIRE, what, "clients that name no version are answered in another way");
        }
        let subject = new.name.clone();
        for version in &old.known {
            if !new.known.iter().any(|other| other.value == version.value) {
                let what = format!("the version {} is not known any more", version.value);
                self.push(Effect::CALLERS, Location::Old(version.span), &subject, what, "programs name its constant");
            }
        }
        for version in &new.known {
            if !old.known.iter().any(|other| other.value == version.value) {
                let what = format!("the version {} is known", version.value);
                self.push(Effect::NONE, Location::New(version.span), &subject, what, "clients go on using theirs");
            }
        }
        if old.default_version != new.default_version {
            let what = format!("the default version is {}, was {}", new.default_version, old.default_version);
            self.of_service(
                Effect::CALLERS,
                what,
                "a client that names no version sends another, and is answered by it",
            );
        }
        if old.version_header != new.version_header {
            let what = format!("the version is sent in `{}`, was in `{}`", new.version_header, old.version_header);
            self.of_service(Effect::WIRE, what, "a service looks for it in the earlier header");
        }
    }

    fn common_rules(&mut self, old: &Service, new: &Service) {
        if old.namespace != new.namespace {
            let what = format!("the namespace is {}, was {}", or_none(&new.namespace), or_none(&old.namespace));
            self.of_service(Effect::WIRE, what, "every element that names no other is in it");
        }
        if old.request_id_header != new.request_id_header {
            let text = |header: &Option<String>| or_none(header.as_deref().unwrap_or_default());
            let what = format!(
                "the header with the request's id is {}, was {}",
                text(&new.request_id_header),
                text(&old.request_id_header)
            );
            self.of_service(Effect::NONE, what, "errors show another id");
        }
        if old.declaration != new.declaration {
            let what =
                if new.declaration { "bodies have an XML declaration" } else { "bodies have no XML declaration" };
            self.of_service(Effect::NONE, what, "a reader of XML takes both");
        }
        let location = Location::New(Span::new(new.file, 0..0));
        let subject = new.name.clone();
        match (&old.long_running, &new.long_running) {
            (Some(left), Some(right)) => self.rule(&subject, location, left, right),
            (None, None) => {}
            (None, Some(_)) => {
                self.of_service(
                    Effect::NONE,
                    "has a rule for long-running operations",
                    "operations say whether they follow it",
                );
            }
            (Some(_), None) => {
                let why = "programs name it, and what it holds for is not followed";
                self.of_service(Effect::CALLERS, "has no rule for long-running operations", why);
            }
        }
        let (before, after) =
            (reply_text(self.old, old.error_reply.as_ref()), reply_text(self.new, new.error_reply.as_ref()));
        let same = match (&old.error_reply, &new.error_reply) {
            (Some(left), Some(right)) => self.is_same(left.element, right.element) && before.1 == after.1,
            (None, None) => true,
            _ => false,
        };
        if !same {
            let text = |(element, fields): &(String, String)| format!("{}{fields}", or_none(element));
            let what = format!("errors are answered with {}, were with {}", text(&after), text(&before));
            let added = old.error_reply.is_none();
            let effect = if added { Effect::NONE } else { Effect::BOTH };
            let why =
                if added { "what was not read before is read" } else { "code and message are looked for elsewhere" };
            self.of_service(effect, what, why);
        }
        let header = |service: &Service| service.error_code_header.clone().unwrap_or_default();
        let (before, after) = (header(old), header(new));
        if !before.eq_ignore_ascii_case(&after) {
            let what = format!("the header with the code of an error is {}, was {}", or_none(&after), or_none(&before));
            let effect = if before.is_empty() { Effect::NONE } else { Effect::WIRE };
            self.of_service(effect, what, "codes are looked for elsewhere");
        }
    }

    fn errors(&mut self, old: &Service, new: &Service) {
        for error in &old.errors {
            let subject = format!("error {}", error.code.value);
            let Some(other) = new.errors.iter().find(|other| other.code.value == error.code.value) else {
                let location = Location::Old(error.code.span);
                self.push(Effect::CALLERS, location, &subject, "the error code is gone", "programs name its constant");
                continue;
            };
            self.documentation(error.doc != other.doc);
            self.error(&subject, error, other);
        }
        for error in &new.errors {
            if !old.errors.iter().any(|other| other.code.value == error.code.value) {
                let subject = format!("error {}", error.code.value);
                let location = Location::New(error.code.span);
                self.push(Effect::NONE, location, &subject, "the error code is new", "error codes are an open set");
            }
        }
    }

    fn error(&mut self, subject: &str, old: &ErrorCode, new: &ErrorCode) {
        let location = Location::New(new.code.span);
        if old.rust != new.rust {
            let what = format!("the Rust constant is `{}`, was `{}`", new.rust, old.rust);
            self.push(Effect::CALLERS, location, subject, what, "programs name it");
        }
        if old.status != new.status {
            let text = |status: Option<u16>| status.map_or_else(|| "unknown".to_owned(), |status| status.to_string());
            let what = format!("the status is {}, was {}", text(new.status), text(old.status));
            let (effect, why) = if old.status.is_none() {
                (Effect::NONE, "none was told before")
            } else {
                (Effect::WIRE, "a server answers it with another status")
            };
            self.push(effect, location, subject, what, why);
        }
        let same = match (&old.reply, &new.reply) {
            (Some(left), Some(right)) => self.is_same(left.element, right.element),
            (left, right) => left.is_none() && right.is_none(),
        };
        if !same {
            let (before, after) = (reply_text(self.old, old.reply.as_ref()), reply_text(self.new, new.reply.as_ref()));
            let what = format!("is answered with {}, was with {}", or_none(&after.0), or_none(&before.0));
            self.push(Effect::WIRE, location, subject, what, "another element stands on the wire");
        }
        if old.retry != new.retry {
            let rank = |retry| match retry {
                Retry::Never => 0,
                Retry::Unknown => 1,
                Retry::Refused => 2,
            };
            let what = format!("the retry rule is `{}`, was `{}`", new.retry.name(), old.retry.name());
            let (effect, why) = if rank(new.retry) > rank(old.retry) {
                (Effect::BOTH, "requests are repeated that were sent once")
            } else {
                (Effect::NONE, "requests are repeated less often, and callers see the error")
            };
            self.push(effect, location, subject, what, why);
        }
    }

    /// All elements and enums.
    fn items(&mut self, old: &Service, new: &Service) {
        for id in types(self.old, old) {
            if self.pairs.of(id).is_none() {
                let item = &self.old[id];
                let location = Location::Old(item.name.span);
                let kind = if matches!(item.kind, TypeKind::Enum(_)) { "enum" } else { "element" };
                let why = "programs that name its type no longer compile";
                self.push(Effect::CALLERS, location, &item.name.value, format!("the {kind} is gone"), why);
            }
        }
        for id in types(self.new, new) {
            match types(self.old, old).find(|&other| self.pairs.of(other) == Some(id)) {
                Some(before) => self.item(before, id),
                None => {
                    let item = &self.new[id];
                    let kind = if matches!(item.kind, TypeKind::Enum(_)) { "enum" } else { "element" };
                    let location = Location::New(item.name.span);
                    self.push(
                        Effect::NONE,
                        location,
                        &item.name.value,
                        format!("the {kind} is new"),
                        "nothing else changes",
                    );
                }
            }
        }
    }
}

/// The element of an error answer, and its fields in words.
fn reply_text(model: &Model, reply: Option<&ErrorReply>) -> (String, String) {
    let Some(reply) = reply else { return Default::default() };
    let path = |path: &[usize]| {
        let fields = model.fields_on(reply.element, path);
        fields.iter().map(|(_, field)| field.name.value.as_str()).collect::<Vec<_>>().join("/")
    };
    (model[reply.element].name.value.clone(), format!(" (`{}`, `{}`)", path(&reply.code), path(&reply.message)))
}
