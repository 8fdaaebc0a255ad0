//! A model for some versions, or for some operations.
//!
//! In: a model without errors, a range of versions, patterns of operation ids. Out: a model that holds what the rest of
//! the pipeline needs for them and nothing else:
//!
//! - operations that are not chosen, or exist at no version of the range, are gone, and fields, values, parameters and
//!   examples with them; so is every element that nothing reaches any more. What only an upper bound (`seen`) after the
//!   range is known of counts as newer than the range;
//! - a gate that is open in the whole range is gone; a field that is required throughout is always required; of two
//!   names the one that is written in the range remains, and the other is still read;
//! - a service knows the versions in the range. Its default stays where it is one of them, and is else the newest.
//!
//! The operation by which long-running ones are followed, and the element of an error answer, stay in any case. Names
//! in Rust stay as they are, so that a program that uses a narrowed SDK compiles with the whole one. Nothing here reads
//! files; what asks for something that does not exist is an error.

mod compact;
mod keep;
mod range;
mod select;
mod window;

use std::fmt;

pub use range::{RangeError, VersionRange};
pub use select::matches;

use xms_facts::Version;

use self::keep::Keep;
use self::window::Window;
use super::{
    Body, BodyPresence, Continuation, ContinuationSource, ErrorReply, LongRunning, Model, Operation, OperationId,
    RequestId, ServiceId, TypeId, TypeKind, answered_element, reach,
};

/// Says what a model is narrowed to; empty: nothing is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Narrowing {
    /// These versions; `None`: all.
    pub versions: Option<VersionRange>,
    /// Operations whose ids match one of these patterns, in which `*` stands for any text; none: all.
    pub only: Vec<String>,
}

impl Narrowing {
    /// Returns whether it leaves everything as it is.
    pub fn is_empty(&self) -> bool {
        self.versions.is_none() && self.only.is_empty()
    }
}

/// Says why a model cannot be narrowed: all reasons, each a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NarrowError(pub Vec<String>);

impl fmt::Display for NarrowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

impl std::error::Error for NarrowError {}

/// Takes the part of `model`, which has no errors, that `narrowing` asks for.
///
/// # Errors
/// When a bound is no known version, when no service knows a version of the range, and for every pattern that chooses
/// nothing.
pub fn narrow(model: &Model, narrowing: &Narrowing) -> Result<Model, NarrowError> {
    let mut model = model.clone();
    if narrowing.is_empty() {
        return Ok(model);
    }
    let mut problems = bounds(&model, narrowing);
    let windows = windows(&model, narrowing);
    if problems.is_empty() && windows.iter().all(Option::is_none) && !model.services.is_empty() {
        let range = narrowing.versions.map(|range| range.to_string()).unwrap_or_default();
        problems.push(format!("no service knows a version in {range}"));
    }
    let keep = Keep::new(&model, &windows, narrowing);
    if problems.is_empty() {
        problems = unused(&model, &keep, narrowing);
    }
    if !problems.is_empty() {
        return Err(NarrowError(problems));
    }
    for (service, window) in model.services.iter_mut().zip(&windows) {
        let Some(window) = window.filter(|_| narrowing.versions.is_some()) else { continue };
        service.known.retain(|known| window.first <= known.value && known.value <= window.last);
        if !service.known.iter().any(|known| known.value == service.default_version) {
            service.default_version = window.last;
        }
        service.missing_version.take_if(|version| *version < window.first || window.last < *version);
        let parameters = service.host_parameters.iter_mut().chain(&mut service.base_parameters);
        parameters.for_each(|parameter| window.rare(&mut parameter.availability));
    }
    ServiceId::all(&model).for_each(|id| describe_narrowing(&mut model, id, narrowing));
    types(&mut model, &keep, &windows, narrowing);
    operations(&mut model, &keep, &windows, narrowing);
    compact::operations(&mut model, &keep.operations);
    reach::fill(&mut model);
    let reached: Vec<bool> = model.types.iter().map(|item| !item.reach.operations.is_empty()).collect();
    compact::types(&mut model, &reached);
    compact::empty(&mut model);
    model.damage = super::Damage::default();
    Ok(model)
}

/// Bounds of the range that no service knows.
fn bounds(model: &Model, narrowing: &Narrowing) -> Vec<String> {
    let Some(range) = narrowing.versions else { return Vec::new() };
    let versioned = || model.services.iter().filter(|service| service.is_versioned());
    let known = || versioned().flat_map(|service| &service.known).map(|known| known.value);
    let mut problems = Vec::new();
    for bound in [range.from, range.to].into_iter().flatten() {
        if known().any(|known| known == bound) {
            continue;
        }
        let near = known().min_by_key(|&known| known.distance(bound));
        let help = near.map(|near| format!("; the nearest known version is {near}")).unwrap_or_default();
        let problem = format!("{bound} is no known version{help}");
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    }
    problems
}

/// The window of each service; that of a folder which services share spans those of its services.
fn windows(model: &Model, narrowing: &Narrowing) -> Vec<Option<Window>> {
    let of_services: Vec<_> = model.services.iter().map(|service| window(service, narrowing)).collect();
    let spanning = |id: ServiceId| {
        let users = model.services.iter().zip(&of_services).filter(|(service, _)| service.uses.contains(&id));
        let of_users = users.filter_map(|(_, window)| *window);
        of_users.reduce(|left, right| Window { first: left.first.min(right.first), last: left.last.max(right.last) })
    };
    let one = |id: ServiceId| if model[id].is_common { spanning(id) } else { of_services[id.index()] };
    ServiceId::all(model).map(one).collect()
}

/// The versions of a service that stay; `None` where none does. A service without versions stays as it is.
fn window(service: &super::Service, narrowing: &Narrowing) -> Option<Window> {
    let range = narrowing.versions.filter(|_| service.is_versioned());
    let stays = |version: &Version| range.is_none_or(|range| range.contains(*version));
    let known = || service.known.iter().map(|known| known.value).filter(stays);
    Some(Window { first: known().min()?, last: known().max()? })
}

/// Patterns that choose nothing, and a range that has nothing.
fn unused(model: &Model, keep: &Keep, narrowing: &Narrowing) -> Vec<String> {
    let ids: Vec<&str> = model.operations.iter().map(|operation| operation.id.as_str()).collect();
    let range = narrowing.versions.map(|range| range.to_string()).unwrap_or_default();
    let mut problems = Vec::new();
    for pattern in &narrowing.only {
        let chosen = model.operations.iter().zip(&keep.chosen).filter(|(operation, _)| matches(pattern, &operation.id));
        let mut excluded = None;
        let mut any = false;
        for (operation, &stays) in chosen {
            any |= stays;
            excluded = excluded.or(Some(operation));
        }
        match excluded {
            _ if any => {}
            None => problems.push(select::unmatched(pattern, &ids)),
            Some(operation) => {
                let first = operation
                    .availability
                    .first()
                    .map(|first| format!(": `{}` is known from {first} on", operation.id));
                let first = first.unwrap_or_default();
                problems.push(format!("nothing that `{pattern}` matches exists in {range}{first}"));
            }
        }
    }
    if problems.is_empty() && !keep.chosen.contains(&true) {
        problems.push(format!("no operation exists in {range}"));
    }
    problems
}

/// Says in the documentation of a service what it was narrowed to.
fn describe_narrowing(model: &mut Model, id: ServiceId, narrowing: &Narrowing) {
    let service = &mut model[id];
    let mut sentences = Vec::new();
    if narrowing.versions.is_some()
        && service.is_versioned()
        && let (Some(first), Some(last)) = (service.known.first(), service.known.last())
    {
        sentences.push(if first.value == last.value {
            format!("Narrowed to the version {}: gates of other versions are not in these tables.", first.value)
        } else {
            format!(
                "Narrowed to the versions from {} to {}: gates of other versions are not in these tables.",
                first.value, last.value
            )
        });
    }
    if !narrowing.only.is_empty() {
        let patterns: Vec<String> = narrowing.only.iter().map(|pattern| format!("`{pattern}`")).collect();
        sentences.push(format!("Of the operations only {} and what they need.", patterns.join(", ")));
    }
    let doc = &mut service.prose.doc;
    if !doc.trim().is_empty() {
        doc.push_str("\n\n");
    }
    doc.push_str(&sentences.join(" "));
}

/// Brings elements and enums to the window of their service, and indices of fields with them.
fn types(model: &mut Model, keep: &Keep, windows: &[Option<Window>], narrowing: &Narrowing) {
    let to = |id: TypeId, index: usize| keep.index(id, index);
    for index in 0..model.services.len() {
        let rule = model.services[index].long_running.take().and_then(|rule| follow(model, keep, rule));
        let narrowed = |reply: Option<&ErrorReply>| {
            let reply = reply?;
            let path = |path: &[usize]| keep.path(model, reply.element, path);
            Some(ErrorReply { element: reply.element, code: path(&reply.code)?, message: path(&reply.message)? })
        };
        let service = &model.services[index];
        let reply = narrowed(service.error_reply.as_ref());
        let of_codes: Vec<_> = service.errors.iter().map(|error| narrowed(error.reply.as_ref())).collect();
        let service = &mut model.services[index];
        service.long_running = rule;
        service.error_reply = reply;
        service.errors.iter_mut().zip(of_codes).for_each(|(error, reply)| error.reply = reply);
    }
    for index in 0..model.operations.len() {
        let mut rule = model.operations[index].long_running.take().and_then(|rule| follow(model, keep, rule));
        if let Some(LongRunning { request_id: RequestId::Element(way), .. }) = &mut rule {
            // The rule of a service has none.
            *way = answered_element(&model.operations[index].responses)
                .and_then(|id| keep.path(model, id, way))
                .unwrap_or_default();
        }
        let continuation = narrowed_continuation(model, keep, &model.operations[index]);
        let operation = &mut model.operations[index];
        operation.long_running = rule;
        operation.continuation = continuation;
    }
    for index in 0..model.types.len() {
        let id = TypeId::new(index);
        let service = model[model[id].resource].service;
        let window = windows[service.index()].filter(|_| narrowing.versions.is_some());
        let item = &mut model.types[index];
        if let Some(window) = window {
            window.rare(&mut item.availability);
        }
        match &mut item.kind {
            TypeKind::Record(record) => {
                record.at_least_one = record.at_least_one.iter().filter_map(|&field| to(id, field)).collect();
                let mut stays = keep.fields[index].iter();
                record.fields.retain(|_| stays.next().copied().unwrap_or(false));
                if let Some(window) = window {
                    record.fields.iter_mut().for_each(|field| window.field(field));
                }
            }
            TypeKind::Union(union) => union.variants.retain(|&(_, variant)| keep.variants[variant.index()]),
            TypeKind::Enum(values) => {
                if let Some(window) = window {
                    values.values.retain(|value| window.has(&value.availability));
                    values.values.iter_mut().for_each(|value| window.rare(&mut value.availability));
                }
            }
        }
    }
}

/// How an operation is continued, by the fields that stay.
fn narrowed_continuation(model: &Model, keep: &Keep, operation: &Operation) -> Option<Continuation> {
    let mut rule = operation.continuation.clone()?;
    let element = answered_element(&operation.responses);
    let path = |path: &[usize]| keep.path(model, element?, path);
    if let ContinuationSource::Element(way) = &mut rule.source {
        *way = path(way)?;
    }
    rule.items = path(&rule.items).unwrap_or_default();
    Some(rule)
}

/// A rule with the indices of the fields that stay.
fn follow(model: &Model, keep: &Keep, rule: LongRunning) -> Option<LongRunning> {
    let id = keep::answer(model, rule.poll)?;
    let state = keep.index(id, rule.state)?;
    let status = rule.status.and_then(|status| keep.index(id, status));
    let error = rule.error.and_then(|error| keep.index(id, error));
    Some(LongRunning { state, status, error, ..rule })
}

/// Brings operations, their parameters and examples to the window of their service.
fn operations(model: &mut Model, keep: &Keep, windows: &[Option<Window>], narrowing: &Narrowing) {
    for index in 0..model.operations.len() {
        let service = model[model[OperationId::new(index)].resource].service;
        let Some(window) = windows[service.index()] else { continue };
        let operation = &mut model.operations[index];
        operation.responses.retain(|response| keep.response(response, window));
        for list in [&mut operation.query, &mut operation.headers, &mut operation.response_headers] {
            list.retain(|parameter| keep.parameter(parameter, window));
        }
        if narrowing.versions.is_some() {
            in_window(operation, window);
        }
        if operation.optional_parameters().next().is_none() {
            operation.options = None;
        }
        if operation.answered_headers().next().is_none() {
            operation.answer_headers = None;
        }
    }
}

/// Brings bodies to a window; one that no version of it has is none.
fn bodies(operation: &mut Operation, window: Window) {
    let of_request = (&mut operation.body, &mut operation.body_presence);
    let of_answers = operation.responses.iter_mut().map(|response| (&mut response.body, &mut response.presence));
    for (body, presence) in of_answers.chain([of_request]) {
        if window.has(&presence.availability) {
            window.rare(&mut presence.availability);
        } else {
            (*body, *presence) = (Body::None, BodyPresence::always());
        }
    }
    let has_element = operation.responses.iter().any(|response| matches!(response.body, Body::Element(_)));
    let in_element = |rule: &Continuation| matches!(rule.source, ContinuationSource::Element(_));
    operation.continuation.take_if(|rule| in_element(rule) && !has_element);
}

/// Brings what an operation says of versions to a window.
fn in_window(operation: &mut Operation, window: Window) {
    window.availability(&mut operation.availability);
    let lists =
        [&mut operation.path_parameters, &mut operation.query, &mut operation.headers, &mut operation.response_headers];
    for parameter in lists.into_iter().flatten() {
        window.rare(&mut parameter.availability);
    }
    bodies(operation, window);
    operation.examples.retain(|example| window.first <= example.version.value && example.version.value <= window.last);
}
