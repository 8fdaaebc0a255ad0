//! Changes of operations.
//!
//! In: an operation in both states. Out: changes of its method, its request line, its bodies and statuses, and of how it
//! is followed, repeated and continued.

use xms_facts::Version;

use super::availability::AvailabilityChange;
use super::content::value_text;
use super::pairs::shape;
use super::{Effect, Location, Walk};
use crate::model::{
    Body, ContinuationSource, ContinuationTarget, LongRunning, Model, Operation, OperationId, OutputBody, RequestId,
    Service, TypeKind, answered_element,
};

impl Walk<'_> {
    /// All operations of the service.
    pub(super) fn operations(&mut self) {
        let pairs = self.pairs.operations.clone();
        for id in super::pairs::operations(self.old, self.services.0) {
            if pairs.iter().all(|&(old, _)| old != id) {
                let operation = &self.old[id];
                let why = "programs that call it no longer compile";
                let location = Location::Old(operation.name.span);
                self.push(Effect::BOTH, location, &operation.id, "the operation is gone", why);
            }
        }
        for id in super::pairs::operations(self.new, self.services.1) {
            match pairs.iter().find(|&&(_, new)| new == id) {
                Some(&(old, new)) => self.operation(old, new),
                None => {
                    let operation = &self.new[id];
                    let location = Location::New(operation.name.span);
                    self.push(Effect::NONE, location, &operation.id, "the operation is new", "nothing else changes");
                }
            }
        }
    }

    fn operation(&mut self, old_id: OperationId, new_id: OperationId) {
        let (old, new) = (&self.old[old_id], &self.new[new_id]);
        let (id, location) = (new.id.as_str(), Location::New(new.name.span));
        self.documentation(errors(self.services.0, old) != errors(self.services.1, new));
        self.documentation(old.prose != new.prose || ids(self.old, &old.see) != ids(self.new, &new.see));
        if old.id != new.id {
            let what = format!("is called `{}`, was `{}`", new.id, old.id);
            self.push(Effect::CALLERS, location, id, what, "the request is the same; programs name the method");
        } else if old.rust != new.rust {
            let what = format!("the Rust method is `{}`, was `{}`", new.rust, old.rust);
            self.push(Effect::CALLERS, location, id, what, "programs name it");
        }
        if old.method != new.method {
            let what = format!("the method is {}, was {}", new.method, old.method);
            self.push(Effect::WIRE, Location::New(new.request_span), id, what, "another request is sent");
        }
        if host(old) != host(new) {
            let told = |operation: &Operation| match &operation.host {
                Some(host) => format!("`{}` stands", host.value),
                None => "nothing stands".to_owned(),
            };
            let (now, before) = (told(new), told(old));
            let what =
                format!("{now} in front of the host, where {before}", before = before.replace(" stands", " stood"));
            self.push(Effect::WIRE, Location::New(new.request_span), id, what, "another request is sent");
        }
        if old.addresses.is_some() || new.addresses.is_some() {
            self.operation_addresses(old, new);
        } else if shape(&old.path) != shape(&new.path) {
            let what = format!("the path is `{}`, was `{}`", new.path_text, old.path_text);
            self.push(Effect::WIRE, Location::New(new.request_span), id, what, "another request is sent");
        }
        let versions: Vec<Version> =
            self.versions.iter().copied().filter(|&version| old.availability.exists_at(version)).collect();
        let all = self.versions.clone();
        let facts = (&old.availability, &new.availability);
        self.availability_change(&AvailabilityChange { subject: id, location, facts, versions: &all, sent: true });
        self.parameters(old, new, &versions);
        self.body("the body of the request", new, &old.body, &new.body);
        self.body_presence(old, new, &versions);
        self.responses(old, new);
        self.following(old, new);
        self.continuation(old, new);
        if old.idempotent != new.idempotent {
            let (effect, what, why) = if new.idempotent {
                (Effect::WIRE, "is idempotent, was not", "it may be sent twice where it was sent once")
            } else {
                (Effect::NONE, "is not idempotent, was", "it is repeated less often")
            };
            self.push(effect, location, id, what, why);
        }
    }

    fn body(&mut self, what: &str, operation: &Operation, old: &Body, new: &Body) {
        let effect = match (old, new) {
            (&Body::Element(left), &Body::Element(right)) if self.is_same(left, right) => return,
            (Body::None, Body::None) => return,
            (Body::Text(left), Body::Text(right))
            | (Body::Bytes(left), Body::Bytes(right))
            | (Body::Stream(left), Body::Stream(right))
                if left == right =>
            {
                return;
            }
            (
                Body::Value { value: left, content_type: of_left },
                Body::Value { value: right, content_type: of_right },
            ) if of_left == of_right => {
                let effect = self.value(*left, *right);
                if !effect.is_breaking() {
                    return;
                }
                effect
            }
            // The same texts may stand on the wire.
            (Body::Text(left), Body::Value { content_type: right, .. })
            | (Body::Value { content_type: left, .. }, Body::Text(right))
                if left == right =>
            {
                Effect::CALLERS
            }
            // Bytes are the same on the wire, whether they are held or passed on.
            (Body::Bytes(left), Body::Stream(right)) | (Body::Stream(left), Body::Bytes(right)) if left == right => {
                Effect::CALLERS
            }
            (Body::Text(_), Body::Text(_)) | (Body::Bytes(_), Body::Bytes(_)) | (Body::Stream(_), Body::Stream(_)) => {
                Effect::WIRE
            }
            (Body::Batch { .. }, Body::Batch { .. }) if body_text(self.old, old) == body_text(self.new, new) => return,
            // What may stand in it is no part of the method's signature.
            (Body::Batch { .. }, Body::Batch { .. }) => Effect::WIRE,
            (left @ Body::Literal { .. }, right @ Body::Literal { .. }) if left == right => return,
            // A literal is no argument.
            (Body::Literal { .. } | Body::None, Body::Literal { .. } | Body::None) => Effect::WIRE,
            _ => Effect::BOTH,
        };
        let why = match (effect.callers, effect.wire) {
            (true, true) => "its method has another signature, and the wire another body",
            (true, false) => "its method has another signature",
            _ => "another body stands on the wire",
        };
        let what = format!("{what} is {}, was {}", body_text(self.new, new), body_text(self.old, old));
        self.push(effect, Location::New(operation.name.span), &operation.id, what, why);
    }

    /// When the request has its body; one that was always given may be given on.
    fn body_presence(&mut self, old: &Operation, new: &Operation, versions: &[Version]) {
        if old.body == Body::None || new.body == Body::None {
            return;
        }
        let location = Location::New(new.name.span);
        let subject = format!("{}, the body of the request", new.id);
        let (before, after) = (&old.body_presence, &new.body_presence);
        if before.required != after.required {
            let (effect, what, why) = if after.required {
                (Effect::WIRE, "is required, was optional", "requests without it are refused")
            } else {
                (Effect::NONE, "is optional, was required", "requests that have it are as they were")
            };
            self.push(effect, location, &subject, what, why);
        }
        let facts = (&*before.availability, &*after.availability);
        self.availability_change(&AvailabilityChange { subject: &subject, location, facts, versions, sent: true });
        if old.may_lack_body() && !new.may_lack_body() {
            let why = "its method takes the body itself, and no `Option`";
            self.push(Effect::CALLERS, location, &subject, "is always given", why);
        }
    }

    fn responses(&mut self, old: &Operation, new: &Operation) {
        let location = Location::New(new.name.span);
        for response in &old.responses {
            match new.responses.iter().find(|other| other.status == response.status) {
                Some(other) => {
                    let what = format!("the body of an answer with {}", response.status);
                    self.body(&what, new, &response.body, &other.body);
                    let (before, after) = (&response.presence, &other.presence);
                    if before.required != after.required {
                        let word =
                            if after.required { "is required, was optional" } else { "is optional, was required" };
                        let why = "it is expected otherwise";
                        self.push(Effect::NONE, location, &new.id, format!("{what} {word}"), why);
                    }
                    if before != after && !self.has_same_result(old, new) {
                        let why = "its method has another result";
                        self.push(Effect::CALLERS, location, &new.id, format!("{what} is there at other times"), why);
                    }
                    let subject = format!("{}, {what}", new.id);
                    let facts = (&*before.availability, &*after.availability);
                    let all = self.versions.clone();
                    let change = AvailabilityChange { subject: &subject, location, facts, versions: &all, sent: false };
                    self.availability_change(&change);
                }
                None => {
                    let what = format!("the status {} is not accepted any more", response.status);
                    self.push(Effect::BOTH, location, &new.id, what, "an answer that was a success is an error now");
                }
            }
        }
        for response in &new.responses {
            if old.responses.iter().any(|other| other.status == response.status) {
                continue;
            }
            let what = format!("the status {} is accepted, too", response.status);
            let (effect, why) = if self.has_same_result(old, new) {
                (Effect::NONE, "an answer that was an error is a success now")
            } else {
                (Effect::CALLERS, "its method has another result")
            };
            self.push(effect, location, &new.id, what, why);
        }
        let usual = |operation: &Operation| operation.responses.first().map(|response| response.status);
        let has =
            |operation: &Operation, status| operation.responses.iter().any(|response| Some(response.status) == status);
        let (before, after) = (usual(old), usual(new));
        if let (Some(first), true) = (after.filter(|_| before != after), has(old, after) && has(new, before)) {
            let what = format!("the usual status is {first}");
            self.push(Effect::NONE, location, &new.id, what, "the same statuses are accepted");
        }
    }

    /// Whether the methods of both states answer the same type.
    fn has_same_result(&self, old: &Operation, new: &Operation) -> bool {
        let (before, after) = (old.output(), new.output());
        match (before.body, after.body) {
            (OutputBody::One(left), OutputBody::One(right)) => {
                before.is_optional == after.is_optional
                    && match (left, right) {
                        (&Body::Element(left), &Body::Element(right)) => self.is_same(left, right),
                        (left, right) => std::mem::discriminant(left) == std::mem::discriminant(right),
                    }
            }
            (OutputBody::Nothing, OutputBody::Nothing) | (OutputBody::Several, OutputBody::Several) => true,
            _ => false,
        }
    }

    fn following(&mut self, old: &Operation, new: &Operation) {
        let location = Location::New(new.name.span);
        let (before, after) = (ids(self.old, old.result.as_slice()), ids(self.new, new.result.as_slice()));
        if before != after {
            let text = |ids: &[&str]| ids.first().map_or_else(|| "nothing".to_owned(), |id| format!("`{id}`"));
            let what = format!("what came of it is read by {}, was by {}", text(&after), text(&before));
            self.push(Effect::CALLERS, location, &new.id, what, "waiting for it ends with another value");
        }
        match (&old.long_running, &new.long_running) {
            (None, None) => {}
            (None, Some(_)) => {
                let why = "its method has another result: the operation goes on after the answer";
                self.push(Effect::CALLERS, location, &new.id, "is long-running, was not", why);
            }
            (Some(_), None) => {
                let why = "its method has another result, which nothing is waited for";
                self.push(Effect::CALLERS, location, &new.id, "is not long-running, was", why);
            }
            (Some(left), Some(right)) => {
                // The service's own rule is compared once.
                let is_usual = self.services.0.long_running.as_ref() == Some(left)
                    && self.services.1.long_running.as_ref() == Some(right);
                if !is_usual {
                    self.rule(&new.id, location, left, right);
                }
            }
        }
    }

    /// A rule by which operations are followed.
    pub(super) fn rule(&mut self, subject: &str, location: Location, old: &LongRunning, new: &LongRunning) {
        let (before, after) = (rule_text(self.old, old), rule_text(self.new, new));
        for ((key, before), (_, after)) in before.iter().zip(&after) {
            if before == after {
                continue;
            }
            let what = format!("{key} of the rule for long-running operations is {after}, was {before}");
            let why = "the end of an operation is looked for elsewhere, or taken for another";
            self.push(Effect::WIRE, location, subject, what, why);
        }
        if old.interval_ms != new.interval_ms {
            let what = format!("a state is asked for every {} ms, was {} ms", new.interval_ms, old.interval_ms);
            self.push(Effect::NONE, location, subject, what, "the same states are understood");
        }
    }

    fn continuation(&mut self, old: &Operation, new: &Operation) {
        let text = |model: &Model, operation: &Operation| {
            operation.continuation.as_ref().map(|rule| {
                let source = match &rule.source {
                    ContinuationSource::Header(header) => format!("the header `{header}`"),
                    ContinuationSource::Element(path) => format!("the element `{}`", way(model, operation, path)),
                };
                match &rule.target {
                    ContinuationTarget::Header(header) if source.contains(&format!("`{header}`")) => source,
                    ContinuationTarget::Header(header) => format!("{source} and the header `{header}`"),
                    ContinuationTarget::Query(query) => format!("{source} and the query parameter `{query}`"),
                    ContinuationTarget::Link => format!("{source} as a link"),
                }
            })
        };
        let items = |model: &Model, operation: &Operation| {
            model.items(operation).map(|(_, path)| way(model, operation, &path)).unwrap_or_default()
        };
        let (before, after) = (items(self.old, old), items(self.new, new));
        if before != after && !before.is_empty() {
            let what = match (&*after, new.continuation.is_some()) {
                ("", false) => format!("the answer has no items any more, were `{before}`"),
                (after, false) => format!("the items of the answer are `{after}`, were `{before}`"),
                (after, true) => format!("the items of a page are `{after}`, were `{before}`"),
            };
            self.push(Effect::CALLERS, Location::New(new.name.span), &new.id, what, "other items are given out");
        }
        let (effect, what, why) = match (text(self.old, old), text(self.new, new)) {
            (None, Some(after)) => {
                (Effect::NONE, format!("has further pages, by {after}"), "the first page is answered as before")
            }
            (Some(before), None) => {
                (Effect::CALLERS, format!("has no further pages, was by {before}"), "pages cannot be read one by one")
            }
            (before, after) if before == after => return,
            (before, after) => {
                let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
                (
                    Effect::WIRE,
                    format!("further pages are read by {after}, were by {before}"),
                    "pages are asked for otherwise",
                )
            }
        };
        self.push(effect, Location::New(new.name.span), &new.id, what, why);
    }
}

/// The error codes that an operation is known to answer.
fn errors<'a>(service: &'a Service, operation: &Operation) -> Vec<&'a str> {
    let known = operation.errors.iter().filter_map(|&index| service.errors.get(index));
    known.map(|error| error.code.value.as_str()).collect()
}

fn ids<'a>(model: &'a Model, ids: &[OperationId]) -> Vec<&'a str> {
    ids.iter().map(|&id| model[id].id.as_str()).collect()
}

/// A body in words.
fn body_text(model: &Model, body: &Body) -> String {
    match body {
        Body::None => "nothing".to_owned(),
        Body::Element(id) => format!("`{}`", model[*id].name.value),
        Body::Text(content_type) => format!("text (`{content_type}`)"),
        Body::Value { value, content_type } => format!("{} as text (`{content_type}`)", value_text(model, *value)),
        Body::Bytes(content_type) => format!("bytes (`{content_type}`)"),
        Body::Stream(content_type) => format!("a stream of bytes (`{content_type}`)"),
        Body::Batch { operations, max } => {
            let ids: Vec<String> = ids(model, operations).iter().map(|id| format!("`{id}`")).collect();
            format!("up to {max} requests of {}", ids.join(", "))
        }
        Body::Literal { text, content_type } => format!("always `{text}` (`{content_type}`)"),
    }
}

/// The way to a field of the element that an operation answers.
fn way(model: &Model, operation: &Operation, path: &[usize]) -> String {
    let fields = answered_element(&operation.responses).map(|id| model.fields_on(id, path)).unwrap_or_default();
    fields.iter().map(|(_, field)| field.name.value.as_str()).collect::<Vec<_>>().join("/")
}

/// The name of a field of the element that a body is.
fn field_name(model: &Model, body: &Body, index: usize) -> String {
    let &Body::Element(id) = body else { return String::new() };
    let TypeKind::Record(record) = &model[id].kind else { return String::new() };
    record.fields.get(index).map(|field| field.name.value.clone()).unwrap_or_default()
}

/// What a rule says, but for its interval.
fn rule_text(model: &Model, rule: &LongRunning) -> Vec<(&'static str, String)> {
    let poll = &model[rule.poll];
    let body = poll.responses.first().map(|response| &response.body);
    let field = |index: usize| body.map(|body| field_name(model, body, index)).unwrap_or_default();
    let optional =
        |index: Option<usize>| index.map_or_else(|| "none".to_owned(), |index| format!("`{}`", field(index)));
    let request_id = match &rule.request_id {
        RequestId::Header(header) => format!("`{header}`"),
        RequestId::Element(_) => "an element".to_owned(),
    };
    let states = |states: &[String]| format!("`{}`", states.join("`, `"));
    vec![
        ("`request-id`", request_id),
        ("`poll`", format!("`{}`", poll.id)),
        ("the field of `state`", format!("`{}`", field(rule.state))),
        ("`running`", states(&rule.running)),
        ("`succeeded`", states(&rule.succeeded)),
        ("`failed`", states(&rule.failed)),
        ("`status`", optional(rule.status)),
        ("`error`", optional(rule.error)),
    ]
}

/// What stands in front of the host, without the names of its placeholders.
fn host(operation: &Operation) -> Vec<&str> {
    let host = operation.host.as_ref().map_or("", |host| &host.value);
    host.split('{').map(|piece| piece.split_once('}').map_or(piece, |(_, rest)| rest)).collect()
}
