//! Changes of parameters in path, query and headers.
//!
//! In: the parameters of an operation in both states. Out: changes of what must be given, of what is sent, and of the
//! arguments of its method.

use xms_facts::Version;

use super::availability::AvailabilityChange;
use super::content::value_text;
use super::field::content_reason;
use super::{Effect, Location, Walk, range_text};
use crate::model::{Operation, Parameter, ParameterPlace, ParameterRole, ParameterValues};

/// What the place of a parameter is called.
fn place_text(place: ParameterPlace) -> &'static str {
    match place {
        ParameterPlace::Host => "host",
        ParameterPlace::BasePath(_) | ParameterPlace::Path(_) => "path",
        ParameterPlace::Query => "query",
        ParameterPlace::Header => "header",
        ParameterPlace::ResponseHeader => "response header",
    }
}

/// What parameters belong to: an operation, or the base path of a service.
#[derive(Clone, Copy)]
pub(super) struct Owner<'a> {
    pub(super) subject: &'a str,
    /// The operation, before and after; `None`: the service.
    pub(super) operations: Option<(&'a Operation, &'a Operation)>,
    /// The versions at which it occurs.
    pub(super) versions: &'a [Version],
}

impl Owner<'_> {
    /// Whether a parameter was, and is, an argument of the method.
    fn given(&self, old: &Parameter, new: &Parameter) -> (bool, bool) {
        self.operations.map_or((true, true), |(before, after)| (before.is_needed(old), after.is_needed(new)))
    }
}

impl Walk<'_> {
    pub(super) fn parameters(&mut self, old: &Operation, new: &Operation, versions: &[Version]) {
        let owner = Owner { subject: &new.id, operations: Some((old, new)), versions };
        if old.addresses.is_none() && new.addresses.is_none() {
            self.path_parameters(owner, &old.path_parameters, &new.path_parameters);
        } else {
            self.parameters_of_addresses(owner, old, new);
        }
        for (before, after) in
            [(&old.query, &new.query), (&old.headers, &new.headers), (&old.response_headers, &new.response_headers)]
        {
            self.named(owner, before, after);
        }
        let location = Location::New(new.name.span);
        if !keeps_order(old, new) {
            let why = "the arguments of its method stand in another order";
            self.push(Effect::CALLERS, location, &new.id, "required parameters stand in another order", why);
        }
        let why = "its optional parameters are one argument of its method";
        match (&old.options, &new.options) {
            (None, Some(_)) => self.push(Effect::CALLERS, location, &new.id, "takes options now", why),
            (Some(_), None) => self.push(Effect::CALLERS, location, &new.id, "takes no options any more", why),
            _ => {}
        }
        let why = "what its method returns, and a server's answers, is another type";
        match (&old.answer_headers, &new.answer_headers) {
            (None, Some(_)) => self.push(Effect::CALLERS, location, &new.id, "answers headers now", why),
            (Some(_), None) => self.push(Effect::CALLERS, location, &new.id, "answers no headers any more", why),
            _ => {}
        }
    }

    /// Placeholders, one by one in the order of the path; their names are the author's affair.
    pub(super) fn path_parameters(&mut self, owner: Owner<'_>, old: &[Parameter], new: &[Parameter]) {
        let names = |list: &[Parameter]| list.iter().map(|parameter| parameter.name.value.clone()).collect::<Vec<_>>();
        let (before, after) = (names(old), names(new));
        let location = new.first().or(old.first()).map(|parameter| parameter.name.span);
        if before.len() != after.len() {
            let Some(span) = location else { return };
            let location = if new.is_empty() { Location::Old(span) } else { Location::New(span) };
            let what = format!("takes {} placeholders, took {}", after.len(), before.len());
            self.push(Effect::CALLERS, location, owner.subject, what, "its method has other arguments");
            return;
        }
        let sorted = |mut names: Vec<String>| {
            names.sort_unstable();
            names
        };
        if before != after && sorted(before.clone()) == sorted(after.clone()) {
            let Some(span) = location else { return };
            let what = format!("placeholders are `{}`, were `{}`", after.join("`, `"), before.join("`, `"));
            let why = "the arguments of its method stand in another order";
            self.push(Effect::CALLERS, Location::New(span), owner.subject, what, why);
            return;
        }
        for (left, right) in old.iter().zip(new) {
            self.documentation(left.name.value != right.name.value);
            self.parameter(owner, left, right);
        }
    }

    fn named(&mut self, owner: Owner<'_>, old: &[Parameter], new: &[Parameter]) {
        // Letter case does not count in names of headers.
        let is_same = |left: &Parameter, right: &Parameter| {
            let is_query = left.place == ParameterPlace::Query;
            let (left, right) = (&left.name.value, &right.name.value);
            if is_query { left == right } else { left.eq_ignore_ascii_case(right) }
        };
        for parameter in old {
            if !new.iter().any(|other| is_same(parameter, other)) {
                let callers = !matches!(parameter.role, ParameterRole::Constant(_) | ParameterRole::Version);
                let why = if parameter.place.is_sent() { "it is not sent any more" } else { "it is not read any more" };
                let effect = Effect { callers, wire: parameter.place.is_sent() };
                let subject = subject(owner.subject, parameter);
                self.push(effect, Location::Old(parameter.name.span), &subject, "the parameter is gone", why);
            }
        }
        for parameter in new {
            match old.iter().find(|other| is_same(other, parameter)) {
                Some(before) => self.parameter(owner, before, parameter),
                None => self.new_parameter(owner, parameter),
            }
        }
    }

    fn new_parameter(&mut self, owner: Owner<'_>, parameter: &Parameter) {
        let (subject, location) = (subject(owner.subject, parameter), Location::New(parameter.name.span));
        if !parameter.place.is_sent() {
            let always = owner.operations.is_some_and(|(_, operation)| operation.is_always_there(parameter));
            let (effect, why) = if always {
                (Effect::BOTH, "answers without it were read; servers must give it")
            } else {
                (Effect::NONE, "it is read where it is answered")
            };
            self.push(effect, location, &subject, "the parameter is new", why);
            return;
        }
        if let ParameterRole::Constant(text) = &parameter.role {
            let what = format!("the parameter is new, always `{text}`");
            self.push(Effect::WIRE, location, &subject, what, "requests without it were accepted");
            return;
        }
        let needed: Vec<Version> =
            owner.versions.iter().copied().filter(|&version| needs(parameter, version)).collect();
        let callers = owner.given(parameter, parameter).1;
        let effect = Effect { callers, wire: !needed.is_empty() };
        let mut reasons = Vec::new();
        if callers {
            reasons.push("its method takes one more argument".to_owned());
        }
        if !needed.is_empty() {
            reasons.push(format!("requests without it were accepted at {}", range_text(&needed)));
        }
        if reasons.is_empty() {
            let required = "it is required only at versions that were not known before";
            reasons.push(if parameter.required { required } else { "it may be left out" }.to_owned());
        }
        let kind = if parameter.required { "required" } else { "optional" };
        self.push(effect, location, &subject, format!("the {kind} parameter is new"), reasons.join("; "));
    }

    /// A parameter that both states have.
    pub(super) fn parameter(&mut self, owner: Owner<'_>, old: &Parameter, new: &Parameter) {
        let (subject, location) = (subject(owner.subject, new), Location::New(new.name.span));
        self.words((&old.prose, &old.default), (&new.prose, &new.default));
        if old.role != new.role {
            let text = |parameter: &Parameter| match &parameter.role {
                ParameterRole::Value => "the caller's".to_owned(),
                ParameterRole::Constant(text) => format!("always `{text}`"),
                ParameterRole::Version => "the client's version".to_owned(),
                ParameterRole::Prefix => "the beginning of many names".to_owned(),
            };
            let given = |parameter: &Parameter| matches!(parameter.role, ParameterRole::Value | ParameterRole::Prefix);
            let effect = Effect { callers: given(old) || given(new), wire: true };
            let what = format!("is {}, was {}", text(new), text(old));
            self.push(effect, location, &subject, what, "something else is sent");
            return;
        }
        let effect = self.value(old.value, new.value);
        if effect.is_breaking() {
            let what = format!("is {}, was {}", value_text(self.new, new.value), value_text(self.old, old.value));
            self.push(effect, location, &subject, what, content_reason(effect));
        }
        if old.values != new.values {
            let what = format!("holds {}, held {}", values_text(&new.values), values_text(&old.values));
            self.push(Effect::BOTH, location, &subject, what, "its type in Rust is another, and it stands otherwise");
        }
        if old.overlaps != new.overlaps {
            let what =
                if new.overlaps { "also holds what has an entry of its own" } else { "holds only what has no entry" };
            self.push(Effect::CALLERS, location, &subject, what, "programs find other names in the map");
        }
        if old.generated != new.generated && new.place.is_sent() {
            let (what, why) = match new.generated {
                true => {
                    ("is made by the client where a call gives none", "requests without it become requests with it")
                }
                false => ("is no longer made by the client", "requests that had it are sent without it"),
            };
            self.push(Effect::WIRE, location, &subject, what, why);
        }
        let (was_given, is_given) = owner.given(old, new);
        // Arguments of a method have no names; fields of its options, and of its answer's headers, do.
        let options = !was_given && !is_given && !new.place.is_path();
        if old.rust != new.rust && options {
            let what = format!("the Rust name is `{}`, was `{}`", new.rust, old.rust);
            self.push(Effect::CALLERS, location, &subject, what, "programs name it");
        }
        self.requirement_of(owner, old, new);
        if old.secret != new.secret {
            let what = if new.secret { "is secret" } else { "is no longer secret" };
            let (effect, why) = if options {
                (Effect::CALLERS, "its type in Rust is another")
            } else {
                (Effect::NONE, "it is only shown or not")
            };
            self.push(effect, location, &subject, what, why);
        }
        let facts = (&*old.availability, &*new.availability);
        self.availability_change(&AvailabilityChange {
            subject: &subject,
            location,
            facts,
            versions: owner.versions,
            sent: new.place.is_sent(),
        });
        if new.place.is_sent() {
            self.limits(&subject, location, &old.limits, &new.limits);
        }
    }

    /// When a parameter must be given.
    fn requirement_of(&mut self, owner: Owner<'_>, old: &Parameter, new: &Parameter) {
        let (before, after) = owner.given(old, new);
        let callers = new.place.is_sent() && before != after;
        if new.place == ParameterPlace::ResponseHeader {
            self.answered(owner, old, new);
            return;
        }
        if new.place.is_path() || (old.required == new.required && !callers) {
            return;
        }
        let asked: Vec<Version> = owner
            .versions
            .iter()
            .copied()
            .filter(|&version| old.availability.exists_at(version) && !needs(old, version) && needs(new, version))
            .collect();
        let wire = new.place.is_sent() && !asked.is_empty();
        let mut reasons = Vec::new();
        match (callers, after) {
            (true, true) => reasons.push("its method takes it as an argument, not as an option".to_owned()),
            (true, false) => reasons.push("its method takes it as an option, not as an argument".to_owned()),
            (false, _) => {}
        }
        if wire {
            reasons.push(format!("requests without it were accepted at {}", range_text(&asked)));
        }
        if reasons.is_empty() {
            reasons.push("nothing more is asked at versions that were known".to_owned());
        }
        let what = match (old.required == new.required, new.required) {
            (true, _) if after => "every version of its operation has it",
            (true, _) => "not every version of its operation has it",
            (false, true) => "is required, was optional",
            (false, false) => "is optional, was required",
        };
        let subject = subject(owner.subject, new);
        self.push(Effect { callers, wire }, Location::New(new.name.span), &subject, what, reasons.join("; "));
    }
}

impl Walk<'_> {
    /// When a response header is there.
    fn answered(&mut self, owner: Owner<'_>, old: &Parameter, new: &Parameter) {
        let Some((before, after)) = owner.operations else { return };
        let what = match (before.is_always_there(old), after.is_always_there(new)) {
            (false, true) => "is always there now",
            (true, false) => "may be absent now",
            _ => return,
        };
        let subject = subject(owner.subject, new);
        self.push(Effect::CALLERS, Location::New(new.name.span), &subject, what, "its type in Rust is another");
    }
}

fn values_text(values: &ParameterValues) -> String {
    match values {
        ParameterValues::One => "one value".to_owned(),
        ParameterValues::List => "a list".to_owned(),
        ParameterValues::Set { delimiter } => format!("a set with `{delimiter}` between its values"),
    }
}

fn subject(owner: &str, parameter: &Parameter) -> String {
    format!("{owner}, {} `{}`", place_text(parameter.place), parameter.name.value)
}

/// Whether the arguments that two methods share stand in the same order; those of the path are looked at elsewhere.
fn keeps_order(old: &Operation, new: &Operation) -> bool {
    let names = |operation: &Operation| -> Vec<String> {
        let lists = operation.query.iter().chain(&operation.headers);
        let given = lists.filter(|parameter| operation.is_needed(parameter));
        given.map(|parameter| parameter.name.value.to_ascii_lowercase()).collect()
    };
    let (before, after) = (names(old), names(new));
    let common = |names: &[String], others: &[String]| -> Vec<String> {
        names.iter().filter(|name| others.contains(name)).cloned().collect()
    };
    common(&before, &after) == common(&after, &before)
}

/// Whether a request must say it at a version.
fn needs(parameter: &Parameter, version: Version) -> bool {
    parameter.role == ParameterRole::Value
        && parameter.availability.exists_at(version)
        && parameter.availability.requires_at(parameter.required, version)
}
