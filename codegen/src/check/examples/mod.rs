//! Rules about wire examples.
//!
//! X0501 a body is no XML; X0502 another root or namespace; X0503 an unknown element or attribute; X0504 a request
//! out of wire order; X0505 a text that the type cannot have; X0506 something that the example's version does not
//! have; X0507 something required is missing; X0508 something stands twice; X0509 parameters missing or unknown;
//! X0510 the operation does not exist at that version; X0511 a status that is not accepted; X0512 a limit is broken;
//! X0513 a constant has another text; X0514 a name stands twice.
//! What is wrong in the same way in several places is said once, with all of them.

pub(crate) mod agree;
mod body;
mod field;
mod merge;
mod root;
mod value;

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::fmt;

use xms_facts::{ListItem, Version, split_list};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::language::{ExampleText, Scalar};
use crate::model::{
    Availability, Body, BodyPresence, ContinuationSource, ContinuationTarget, Example, Model, Operation, OperationId,
    Parameter, ParameterRole, ParameterValues, Service, ValueType,
};
use crate::nearest::Proposals;
use crate::parallel::in_parallel;
use crate::rule::{self, Rule};
use crate::source::{FileId, Sources, Span, Spanned};
use crate::wire::error_element;

pub(super) fn check(model: &Model, sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut found = Diagnostics::new();
    model.operations.iter().for_each(|operation| unique(operation, &mut found));
    every(model, sources, &mut found);
    diagnostics.extend(merge::merged(&found));
}

/// Applies the rules to exchanges that were captured, which stand in `model` as examples; also tells whose texts have
/// something to report.
pub(crate) fn recorded(model: &Model, sources: &Sources) -> (Diagnostics, BTreeSet<FileId>) {
    let mut found = Diagnostics::new();
    every(model, sources, &mut found);
    let differing = found.iter().map(|item| item.span.file).collect();
    let mut merged = Diagnostics::new();
    merged.extend(merge::merged(&found));
    merged.sort();
    (merged, differing)
}

fn every(model: &Model, sources: &Sources, diagnostics: &mut Diagnostics) {
    let ids: Vec<OperationId> = OperationId::all(model).collect();
    for found in in_parallel(&ids, |&id| of_operation(model, sources, id)) {
        diagnostics.extend(found);
    }
}

fn of_operation(model: &Model, sources: &Sources, id: OperationId) -> Diagnostics {
    let operation = &model[id];
    let mut diagnostics = Diagnostics::new();
    // What could not be read may have been what an example is compared with.
    if model.damage.operations.contains(&id) {
        return diagnostics;
    }
    let service = &model[model[operation.resource].service];
    let proposals = Proposals::default();
    for example in &operation.examples {
        let mut found = Diagnostics::new();
        Rules { model, sources, service, operation, example, diagnostics: &mut found, proposals: &proposals }.check();
        diagnostics.extend(merge::of_one_example(found, sources, example.version.value));
    }
    diagnostics
}

/// X0514.
fn unique(operation: &Operation, diagnostics: &mut Diagnostics) {
    let mut names: HashMap<&str, Span> = HashMap::new();
    for example in &operation.examples {
        let name = &example.name;
        if let Some(first) = names.insert(&name.value, name.span) {
            diagnostics.push(
                rule::EXAMPLE_NAME_TAKEN
                    .at(name.span, format!("two examples of `{}` are called `{}`", operation.id, name.value))
                    .label("again")
                    .also(first, "first here")
                    .help("give one of them another name: it becomes the name of a test"),
            );
        }
    }
}

/// Why something does not exist at a version.
enum Unavailable {
    /// Not yet: it comes with that version.
    Before(Spanned<Version>),
    /// No longer.
    Since(Spanned<Version>),
}

/// Whether something exists at `version`, and if not, why.
fn unavailable_at(availability: &Availability, version: Version) -> Option<Unavailable> {
    let first = availability.since.as_ref().or(availability.seen.as_ref());
    if let Some(first) = first.filter(|first| version < first.value) {
        return Some(Unavailable::Before(first.clone()));
    }
    // An end before the beginning is another rule's.
    let ends = |until: &&Spanned<Version>| first.is_none_or(|first| first.value < until.value);
    availability
        .until
        .as_ref()
        .filter(|until| version >= until.value)
        .filter(ends)
        .map(|until| Unavailable::Since(until.clone()))
}

/// The report that `what` does not exist at `version`.
fn report_unavailable(rule: Rule, span: Span, what: &str, version: Version, reason: Unavailable) -> Diagnostic {
    let (message, place, label, help) = match reason {
        Unavailable::Before(first) => (
            format!("{what} does not exist at {version}, only from {} on", first.value),
            first.span,
            "exists from here on",
            format!("use {} or a later version for the example, or leave it out", first.value),
        ),
        Unavailable::Since(until) => (
            format!("{what} does not exist at {version}: it is gone from {} on", until.value),
            until.span,
            "gone from here on",
            "use an earlier version for the example, or leave it out".to_owned(),
        ),
    };
    let diagnostic = rule.at(span, message).label(format!("the example is of {version}"));
    diagnostic.also(place, label).about(place).help(help)
}

/// Names as a text: `` `A`, `B` and `C` ``.
fn listed(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => quoted.concat(),
    }
}

/// `` the header `x-ms-date` ``, for messages.
#[derive(Clone, Copy)]
struct Called<'a>(&'a str, &'a str);

impl fmt::Display for Called<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the {} `{}`", self.0, self.1)
    }
}

/// The rules of one example.
struct Rules<'a> {
    model: &'a Model,
    sources: &'a Sources,
    service: &'a Service,
    operation: &'a Operation,
    example: &'a Example,
    diagnostics: &'a mut Diagnostics,
    /// What is still done to find out what was meant in the examples of the operation.
    proposals: &'a Proposals,
}

/// A table of an example.
#[derive(Clone, Copy)]
struct Table<'a> {
    /// What it holds, for messages.
    what: &'static str,
    /// Its key.
    key: &'static str,
    /// What was written.
    given: &'a [(Spanned<String>, Spanned<String>)],
    /// Whether letter case counts.
    exact: bool,
}

impl Rules<'_> {
    fn check(&mut self) {
        let version = &self.example.version;
        if let Some(reason) = unavailable_at(&self.operation.availability, version.value) {
            let what = format!("`{}`", self.operation.id);
            self.diagnostics.push(report_unavailable(
                rule::EXAMPLE_BEFORE_OPERATION,
                version.span,
                &what,
                version.value,
                reason,
            ));
        }
        self.parameters();
        self.request();
        self.response();
    }

    fn parameters(&mut self) {
        let (operation, example, service) = (self.operation, self.example, self.service);
        let path = Table { what: "placeholder", key: "path", given: &example.path, exact: true };
        match operation.shown_path(example) {
            Some(shown) if operation.addresses.is_some() => {
                let shown: Vec<Parameter> = operation.parameters_of(shown).into_iter().cloned().collect();
                self.table(path, &shown, &service.base_parameters, &[]);
            }
            Some(_) => self.table(path, &operation.path_parameters, &service.base_parameters, &[]),
            None => self.address(),
        }
        let (query_name, header_name) = match operation.continuation.as_ref().map(|rule| &rule.target) {
            Some(ContinuationTarget::Query(query)) => (Some(query.as_str()), None),
            Some(ContinuationTarget::Header(header)) => (None, Some(header.as_str())),
            Some(ContinuationTarget::Link) | None => (None, None),
        };
        let query = Table { what: "query parameter", key: "query", given: &example.query, exact: true };
        self.table(query, &operation.query, &[], query_name.as_slice());
        let headers = Table { what: "header", key: "headers", given: &example.headers, exact: false };
        self.table(headers, &operation.headers, &[], header_name.as_slice());
        // An answer is shown as far as somebody cared to; and what refuses has other headers.
        let given = &example.response_headers;
        if !given.is_empty() && example.status < 400 {
            let table = Table { what: "response header", key: "response-headers", given, exact: false };
            let answered = operation.continuation.as_ref().and_then(|rule| match &rule.source {
                ContinuationSource::Header(header) => Some(header.as_str()),
                ContinuationSource::Element(_) => None,
            });
            self.table(table, &operation.response_headers, &[], answered.as_slice());
        }
    }

    /// X0424.
    fn address(&mut self) {
        let Some(addresses) = &self.operation.addresses else { return };
        let all = || self.operation.path_parameters.iter().chain(&self.service.base_parameters);
        let known = |name: &str| all().any(|one| one.name.value == name);
        if !self.example.path.iter().all(|(name, _)| known(&name.value)) {
            // What is misspelt is reported with what it may have meant.
            let (operation, example, service) = (self.operation, self.example, self.service);
            let path = Table { what: "placeholder", key: "path", given: &example.path, exact: true };
            let mut all = operation.path_parameters.clone();
            all.iter_mut().for_each(|parameter| parameter.required = false);
            self.table(path, &all, &service.base_parameters, &[]);
            return;
        }
        let mut diagnostic = rule::ADDRESS_NOT_SAID
            .at(self.example.span, format!("the example `{}` fits none of the addresses", self.example.name.value))
            .label("its `path` does not say which is meant");
        for address in &addresses.all {
            diagnostic = diagnostic.also(address.span, format!("`{}`", address.name.value));
        }
        self.diagnostics.push(diagnostic.help("give the values of the placeholders of one address, and no others"));
    }

    /// X0509, X0506, X0505, X0512 and X0513 of parameters.
    fn table(&mut self, table: Table<'_>, own: &[Parameter], further: &[Parameter], extra: &[&str]) {
        let same = |left: &str, right: &str| if table.exact { left == right } else { left.eq_ignore_ascii_case(right) };
        // What is only misspelt is not missing, too.
        let mut meant: Vec<&str> = Vec::new();
        for (name, value) in table.given {
            let known = || own.iter().chain(further);
            let is_named = |parameter: &&Parameter| {
                parameter.role != ParameterRole::Prefix && same(&parameter.name.value, &name.value)
            };
            let begins = |parameter: &&Parameter| {
                let prefix = &parameter.name.value;
                parameter.role == ParameterRole::Prefix
                    && name.value.get(..prefix.len()).is_some_and(|start| same(start, prefix))
                    && name.value.len() > prefix.len()
            };
            let parameter = known().find(is_named).or_else(|| known().find(begins));
            match parameter {
                Some(parameter) => self.parameter(table, parameter, value),
                None if extra.iter().any(|extra| same(extra, &name.value)) => {}
                // It may be a placeholder of the base path, of which something could not be read.
                None if table.key == "path" && self.service_is_damaged() => {}
                None => {
                    let known = own.iter().chain(further).map(|parameter| parameter.name.value.as_str());
                    let known: Vec<&str> = known.chain(extra.iter().copied()).collect();
                    let near = self.proposals.nearest(&name.value, known.iter().copied());
                    let help = match near {
                        Some(near) => format!("did you mean `{near}`?"),
                        None => "remove it, or describe it in the operation".to_owned(),
                    };
                    meant.extend(near);
                    let mut diagnostic = rule::EXAMPLE_PARAMETER
                        .at(name.span, format!("`{}` has no {} `{}`", self.operation.id, table.what, name.value))
                        .label("unknown");
                    // The example may be right, and the description misspelt.
                    if let Some(parameter) = own.iter().find(|parameter| Some(&*parameter.name.value) == near) {
                        diagnostic = diagnostic.also(parameter.name.span, "described here");
                    }
                    let meant = self.proposals.unambiguous(&name.value, known);
                    self.diagnostics.push(diagnostic.help(help).rename(name.span, meant));
                }
            }
        }
        let lacking: Vec<&Parameter> = own
            .iter()
            .filter(|parameter| {
                parameter.required
                    && parameter.role == ParameterRole::Value
                    && unavailable_at(&parameter.availability, self.example.version.value).is_none()
                    && !meant.contains(&parameter.name.value.as_str())
                    && !table.given.iter().any(|(name, _)| same(&name.value, &parameter.name.value))
            })
            .collect();
        let Some(first) = lacking.first() else { return };
        let names: Vec<&str> = lacking.iter().map(|parameter| parameter.name.value.as_str()).collect();
        let (plural, key) = (if names.len() > 1 { "s" } else { "" }, table.key);
        let entries: Vec<String> = names.iter().map(|name| format!("{name} = \"…\"")).collect();
        let mut diagnostic = rule::EXAMPLE_PARAMETER
            .at(
                self.example.span,
                format!("the example `{}` gives no {}{plural} {}", self.example.name.value, table.what, listed(&names)),
            )
            .label("incomplete")
            .about(first.name.span)
            .help(format!("add {} to its `{key}`, such as `{key} = {{ {} }}`", listed(&names), entries.join(", ")));
        for parameter in lacking {
            diagnostic = diagnostic.also(parameter.name.span, "required");
        }
        self.diagnostics.push(diagnostic);
    }

    /// Whether the base path or the namespace may not be what the author meant.
    fn service_is_damaged(&self) -> bool {
        self.model.damage.service_keys.contains(&self.model[self.operation.resource].service)
    }

    fn parameter(&mut self, table: Table<'_>, parameter: &Parameter, value: &Spanned<String>) {
        let version = self.example.version.value;
        let what = Called(table.what, &parameter.name.value);
        if let Some(reason) = unavailable_at(&parameter.availability, version) {
            self.diagnostics.push(report_unavailable(
                rule::EXAMPLE_NOT_AT_VERSION,
                value.span,
                &what.to_string(),
                version,
                reason,
            ));
            return;
        }
        let constant = match &parameter.role {
            ParameterRole::Constant(text) => Some(text.clone()),
            ParameterRole::Version => Some(version.to_string()),
            ParameterRole::Value | ParameterRole::Prefix => None,
        };
        if let Some(constant) = constant {
            if constant != value.value {
                let diagnostic = value::differs(value.span, what, &constant, &value.value);
                let diagnostic = diagnostic.rename(value.span, Some(constant));
                self.diagnostics.push(diagnostic.also(parameter.name.span, "always the same"));
            }
            return;
        }
        if table.key == "path" && matches!(value.value.as_str(), "" | "." | "..") {
            self.diagnostics.push(
                rule::EXAMPLE_LIMIT
                    .at(value.span, format!("{what} cannot be `{}`", value.value))
                    .label("would make it another path")
                    .help("give it a text that stands for itself"),
            );
            return;
        }
        for text in self.values_of(table, parameter, &value.value) {
            let found = value::ExampleValue { model: self.model, version, what: &what, span: value.span, text: &text };
            found.check(parameter.value, Some(&parameter.limits), self.diagnostics);
        }
    }

    /// The texts of the values that stand in a text.
    fn values_of<'t>(&self, table: Table<'_>, parameter: &Parameter, text: &'t str) -> Vec<Cow<'t, str>> {
        let is_header = !table.exact;
        match &parameter.values {
            ParameterValues::List if is_header => {
                let items = match parameter.value {
                    ValueType::Scalar(Scalar::HttpDate) => ListItem::Date,
                    _ => ListItem::Text,
                };
                split_list(text, items)
            }
            ParameterValues::Set { .. } if text.trim().is_empty() => Vec::new(),
            ParameterValues::Set { delimiter } => {
                let trimmed = |item: &'t str| if is_header { item.trim() } else { item };
                text.split(delimiter.as_str()).map(|item| Cow::Borrowed(trimmed(item))).collect()
            }
            ParameterValues::One | ParameterValues::List => vec![Cow::Borrowed(text)],
        }
    }

    fn request(&mut self) {
        let Some(text) = &self.example.request else { return };
        let operation = self.operation;
        match &operation.body {
            Body::Element(_) if operation.may_lack_body() && text.text.trim().is_empty() => {}
            Body::Element(_) if self.lacks_body(&operation.body_presence, text.span, "the request's body") => {}
            Body::Element(id) => self.body(text, true).root(*id, operation),
            &Body::Value { value, .. } => self.text(text, "the request", value),
            Body::Text(_) | Body::Bytes(_) | Body::Stream(_) | Body::Batch { .. } => {}
            Body::Literal { text: literal, .. } if literal.trim() == text.text.trim() => {}
            Body::Literal { text: literal, .. } => {
                let diagnostic = value::differs(text.span, "the request", literal.trim(), text.text.trim());
                self.diagnostics.push(diagnostic.also(self.operation.name.span, "always the same body"));
            }
            Body::None => self.no_body(text, "request", "sends none", "`body = \"…\"`"),
        }
    }

    /// X0511, and the response by its status.
    fn response(&mut self) {
        let (example, operation) = (self.example, self.operation);
        let accepted = operation.responses.iter().find(|response| response.status == example.status);
        if accepted.is_none() && example.status < 400 {
            let statuses: Vec<String> =
                operation.responses.iter().map(|response| response.status.to_string()).collect();
            self.diagnostics.push(
                rule::EXAMPLE_STATUS
                    .at(example.span, format!("`{}` is not answered with {}", operation.id, example.status))
                    .label(format!("the example `{}` has that status", example.name.value))
                    .about(operation.name.span)
                    .also(operation.name.span, format!("accepts {}", statuses.join(", ")))
                    .help("correct the example's `status`, or add it to the operation's"),
            );
            return;
        }
        let Some(text) = &example.response else { return };
        let presence = accepted.map(|response| &response.presence);
        if let Some(presence) = presence.filter(|presence| !presence.is_always(&operation.availability))
            && (text.text.trim().is_empty() || self.lacks_body(presence, text.span, "the answer's body"))
        {
            return;
        }
        match accepted.map(|response| &response.body) {
            Some(Body::Element(id)) => self.body(text, false).root(*id, operation),
            Some(Body::None) => self.no_body(text, "response", "answers none", "`response = \"…\"`"),
            Some(&Body::Value { value, .. }) => self.text(text, "the response", value),
            Some(_) => {}
            None => {
                if let Some(element) = error_element(self.model, self.service, &text.text) {
                    self.body(text, false).root(element, operation);
                }
            }
        }
    }

    /// X0505 and X0506 of a body that is one value.
    fn text(&mut self, text: &ExampleText, what: &str, value: ValueType) {
        let (model, version, span) = (self.model, self.example.version.value, text.span);
        let example = value::ExampleValue { model, version, what: &what, span, text: text.text.trim() };
        example.check(value, None, self.diagnostics);
    }

    /// X0506 of a body.
    fn lacks_body(&mut self, presence: &BodyPresence, span: Span, what: &str) -> bool {
        let version = self.example.version.value;
        let Some(reason) = unavailable_at(&presence.availability, version) else { return false };
        self.diagnostics.push(report_unavailable(rule::EXAMPLE_NOT_AT_VERSION, span, what, version, reason));
        true
    }

    fn no_body(&mut self, text: &ExampleText, what: &str, label: &str, key: &str) {
        if text.text.trim().is_empty() {
            return;
        }
        self.diagnostics.push(
            rule::EXAMPLE_ROOT
                .at(text.span, format!("`{}` has no {what} body", self.operation.id))
                .label(format!("the operation {label}"))
                .also(self.operation.name.span, "described here")
                .help(format!("remove `{what}` from the example, or describe the body with {key}")),
        );
    }

    fn body<'b>(&'b mut self, text: &'b ExampleText, request: bool) -> body::Walk<'b> {
        // A place inside a text is only as good as the claim that the file holds the text byte for byte.
        let start = text.verbatim_at.filter(|&at| {
            let written = self.sources.text(text.span.file).get(at as usize..);
            written.is_some_and(|written| written.starts_with(&*text.text))
        });
        let any_namespace = self.service_is_damaged();
        body::Walk {
            model: self.model,
            version: self.example.version.value,
            request,
            body: text,
            start,
            diagnostics: self.diagnostics,
            proposals: self.proposals,
            any_namespace,
        }
    }
}
