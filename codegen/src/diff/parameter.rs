//! Changes of parameters in path, query and headers.
//!
//! In: the parameters of an operation in both states. Out: changes of what must be given, of what is sent, and of the
//! arguments of its method.

use super::content::value_text;
use super::field::content_reason;
use super::lifetime::Lives;
use super::{Effect, Place, Walk, spread};
use crate::model::{Operation, Parameter, ParameterRole, Version};

/// Where parameters stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Home {
    Path,
    Query,
    Header,
    ResponseHeader,
}

impl Home {
    fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::ResponseHeader => "response header",
        }
    }

    fn is_sent(self) -> bool {
        self != Self::ResponseHeader
    }
}

impl Walk<'_> {
    pub(super) fn parameters(&mut self, old: &Operation, new: &Operation, versions: &[Version]) {
        self.path_parameters(&new.id, &old.path_parameters, &new.path_parameters, versions);
        for (home, before, after) in [
            (Home::Query, &old.query, &new.query),
            (Home::Header, &old.headers, &new.headers),
            (Home::ResponseHeader, &old.response_headers, &new.response_headers),
        ] {
            self.named(&new.id, home, before, after, versions);
        }
        let options = |operation: &Operation| {
            let lists = operation.query.iter().chain(&operation.headers);
            lists.filter(|parameter| is_option(parameter)).count() > 0
        };
        if options(old) != options(new) {
            let what = if options(new) { "takes options now" } else { "takes no options any more" };
            let why = "its optional parameters are one argument of its method";
            self.push(Effect::CALLERS, Place::New(new.name.span), &new.id, what, why);
        }
    }

    /// Placeholders, one by one in the order of the path; their names are the author's affair.
    pub(super) fn path_parameters(&mut self, owner: &str, old: &[Parameter], new: &[Parameter], versions: &[Version]) {
        let names = |list: &[Parameter]| list.iter().map(|parameter| parameter.name.value.clone()).collect::<Vec<_>>();
        let (before, after) = (names(old), names(new));
        let place = new.first().or(old.first()).map(|parameter| parameter.name.span);
        if before.len() != after.len() {
            let Some(span) = place else { return };
            let place = if new.is_empty() { Place::Old(span) } else { Place::New(span) };
            let what = format!("takes {} placeholders, took {}", after.len(), before.len());
            self.push(Effect::CALLERS, place, owner, what, "its method has other arguments");
            return;
        }
        let sorted = |mut names: Vec<String>| {
            names.sort_unstable();
            names
        };
        if before != after && sorted(before.clone()) == sorted(after.clone()) {
            let Some(span) = place else { return };
            let what = format!("placeholders are `{}`, were `{}`", after.join("`, `"), before.join("`, `"));
            let why = "the arguments of its method stand in another order";
            self.push(Effect::CALLERS, Place::New(span), owner, what, why);
            return;
        }
        for (left, right) in old.iter().zip(new) {
            self.documentation(left.name.value != right.name.value);
            self.parameter(owner, Home::Path, left, right, versions);
        }
    }

    fn named(&mut self, owner: &str, home: Home, old: &[Parameter], new: &[Parameter], versions: &[Version]) {
        // Letter case does not count in names of headers.
        let is_same = |left: &Parameter, right: &Parameter| {
            let (left, right) = (&left.name.value, &right.name.value);
            if home == Home::Query { left == right } else { left.eq_ignore_ascii_case(right) }
        };
        for parameter in old {
            if !new.iter().any(|other| is_same(parameter, other)) {
                let callers = !matches!(parameter.role, ParameterRole::Constant(_) | ParameterRole::Version);
                let why = if home.is_sent() { "it is not sent any more" } else { "it is not read any more" };
                let effect = Effect { callers, wire: home.is_sent() };
                let subject = subject(owner, home, parameter);
                self.push(effect, Place::Old(parameter.name.span), &subject, "the parameter is gone", why);
            }
        }
        for parameter in new {
            match old.iter().find(|other| is_same(other, parameter)) {
                Some(before) => self.parameter(owner, home, before, parameter, versions),
                None => self.new_parameter(owner, home, parameter, versions),
            }
        }
    }

    fn new_parameter(&mut self, owner: &str, home: Home, parameter: &Parameter, versions: &[Version]) {
        let (subject, place) = (subject(owner, home, parameter), Place::New(parameter.name.span));
        if !home.is_sent() {
            self.push(Effect::NONE, place, &subject, "the parameter is new", "it is read where it is answered");
            return;
        }
        if let ParameterRole::Constant(text) = &parameter.role {
            let what = format!("the parameter is new, always `{text}`");
            self.push(Effect::WIRE, place, &subject, what, "requests without it were accepted");
            return;
        }
        let needed: Vec<Version> = versions.iter().copied().filter(|&version| needs(parameter, version)).collect();
        let (effect, why) = if !is_required(parameter) {
            (Effect::NONE, "it may be left out".to_owned())
        } else if needed.is_empty() {
            (Effect::CALLERS, "its method takes one more argument; no version that was known asks for it".to_owned())
        } else {
            let why =
                format!("its method takes one more argument; requests without it were accepted at {}", spread(&needed));
            (Effect::BOTH, why)
        };
        let kind = if is_required(parameter) { "required" } else { "optional" };
        self.push(effect, place, &subject, format!("the {kind} parameter is new"), why);
    }

    /// A parameter that both states have.
    fn parameter(&mut self, owner: &str, home: Home, old: &Parameter, new: &Parameter, versions: &[Version]) {
        let (subject, place) = (subject(owner, home, new), Place::New(new.name.span));
        self.documentation(old.prose != new.prose || old.default != new.default);
        if old.role != new.role {
            let said = |parameter: &Parameter| match &parameter.role {
                ParameterRole::Value => "the caller's".to_owned(),
                ParameterRole::Constant(text) => format!("always `{text}`"),
                ParameterRole::Version => "the client's version".to_owned(),
                ParameterRole::Prefix => "the beginning of many names".to_owned(),
            };
            let given = |parameter: &Parameter| matches!(parameter.role, ParameterRole::Value | ParameterRole::Prefix);
            let effect = Effect { callers: given(old) || given(new), wire: true };
            let what = format!("is {}, was {}", said(new), said(old));
            self.push(effect, place, &subject, what, "something else is sent");
            return;
        }
        let effect = self.value(old.value, new.value);
        if effect.is_breaking() {
            let what = format!("is {}, was {}", value_text(self.new, new.value), value_text(self.old, old.value));
            self.push(effect, place, &subject, what, content_reason(effect));
        }
        // Arguments of a method have no names; fields of options and of answers do.
        if old.rust != new.rust && (is_option(old) || !home.is_sent()) {
            let what = format!("the Rust name is `{}`, was `{}`", new.rust, old.rust);
            self.push(Effect::CALLERS, place, &subject, what, "programs name it");
        }
        if home != Home::Path && is_required(old) != is_required(new) {
            let asked = versions.iter().any(|&version| !needs(old, version) && needs(new, version));
            let effect = Effect { callers: true, wire: home.is_sent() && asked };
            let (what, why) = match (is_required(new), home.is_sent()) {
                (true, true) => (
                    "is required, was optional",
                    "its method takes it as an argument, and requests without it are refused",
                ),
                (true, false) => ("is required, was optional", "its type in Rust is another"),
                (false, true) => ("is optional, was required", "it is an option of its method, not an argument"),
                (false, false) => ("is optional, was required", "its type in Rust is another"),
            };
            self.push(effect, place, &subject, what, why);
        }
        if old.secret != new.secret {
            let what = if new.secret { "is secret" } else { "is no longer secret" };
            self.push(Effect::NONE, place, &subject, what, "it is only shown or not");
        }
        let facts = (&old.lifetime, &new.lifetime);
        self.lives(&Lives { subject: &subject, place, facts, versions, sent: home.is_sent() });
        if home.is_sent() {
            self.limits(&subject, place, &old.limits, &new.limits);
        }
    }
}

fn subject(owner: &str, home: Home, parameter: &Parameter) -> String {
    format!("{owner}, {} `{}`", home.name(), parameter.name.value)
}

/// Whether it is an argument of the method.
fn is_required(parameter: &Parameter) -> bool {
    parameter.required && parameter.role == ParameterRole::Value
}

/// Whether it is one of the method's options.
fn is_option(parameter: &Parameter) -> bool {
    match parameter.role {
        ParameterRole::Value => !parameter.required,
        ParameterRole::Prefix => true,
        ParameterRole::Constant(_) | ParameterRole::Version => false,
    }
}

fn needs(parameter: &Parameter, version: Version) -> bool {
    is_required(parameter) && parameter.lifetime.exists_at(version)
}
