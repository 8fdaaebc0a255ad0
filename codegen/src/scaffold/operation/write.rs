//! The operation, its elements and its example, written into the resource's file.
//!
//! In: what was given, and the elements of the samples with their names. Out: the plan, or the errors that the
//! description would have. What an author wrote in the file stays as it is, byte for byte.

use super::Named;
use super::read::Request;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::language::Scalar;
use crate::model::{Model, Service, TypeId};
use crate::scaffold::destination::place;
use crate::scaffold::elements::{ElementUse, Target};
use crate::scaffold::fields::ElementWriter;
use crate::scaffold::insert::insert;
use crate::scaffold::scalar::scalar;
use crate::scaffold::toml_text::{Entry, LaidOut, TomlText, long_text, string, table};
use crate::scaffold::words::{operation_title, sentence};
use crate::scaffold::{Plan, PlannedFile, ScaffoldError, findings, guesses};
use crate::source::Sources;

/// Puts an operation into its file.
pub(super) fn write(request: &Request<'_>, named: &Named<'_>) -> Result<Plan, ScaffoldError> {
    let destination = &request.destination;
    let service = &destination.model()[destination.service];
    let namespaces = destination.namespaces();
    let (model, namespace) = (destination.model(), service.namespace.as_str());
    let writer = ElementWriter { model, elements: &named.elements, namespace, namespaces: &namespaces };
    let operation = operation_text(request, named, &writer);
    let elements = elements_text(&writer, &named.order);
    let Summary { added, reused, remarks } = summarize(&writer, &named.order, &destination.reading.sources);

    let path = destination.resource_path(request.resource);
    let before = destination.resource_text(request.resource).map(str::to_owned);
    let top = if before.is_some() { LaidOut::default() } else { top_text(request.resource, service) };
    let inserted = insert(before.as_deref().unwrap_or(&top.text), &operation.text, &elements.text);
    let guesses = guesses(&top, &path, 0)
        .chain(guesses(&operation, &path, inserted.operation))
        .chain(guesses(&elements, &path, inserted.elements))
        .collect();
    let reading = destination.examine_with(request.resource, &inserted.text);
    if reading.diagnostics.has_errors() {
        let id = &request.wanted.id;
        return Err(findings(format!("with `{id}` the description would have errors; nothing was written"), reading));
    }
    let old = &destination.reading.diagnostics;
    let is_new = |item: &&Diagnostic| old.iter().all(|known| known.message != item.message);
    let mut warnings = Diagnostics::new();
    warnings.extend(reading.diagnostics.iter().filter(is_new).cloned());
    let files = vec![PlannedFile { path, before, after: inserted.text }];
    Ok(Plan { files, guesses, added, reused, remarks, reading, warnings })
}

/// What the author of a new resource has to look at first.
fn top_text(resource: &str, service: &Service) -> LaidOut {
    let words = sentence(resource);
    let reason = Some("from the file's name".to_owned());
    let mut out = TomlText::default();
    let group = service
        .groups
        .first()
        .map(|group| Entry::text("group", &group.value).guessed(Some("the first of the service's groups".to_owned())));
    out.entries(
        [Entry::text("title", &words).guessed(reason.clone())].into_iter().chain(group).chain([Entry::text(
            "summary",
            &format!("{words}: the operations on them."),
        )
        .guessed(reason)]),
    );
    out.lay_out()
}

/// `[operation.NAME]` with its parameters and its example.
fn operation_text(request: &Request<'_>, named: &Named<'_>, writer: &ElementWriter<'_, '_, '_>) -> LaidOut {
    let (wanted, name) = (request.wanted, request.name);
    let samples = request.samples();
    let parameters = request.parameters(&samples);
    let mut out = TomlText::default();
    out.table(&["operation", name]);
    let (title, reason) = match &wanted.title {
        Some(title) => (title.clone(), None),
        None => (operation_title(request.resource, name), Some("from the id".to_owned())),
    };
    out.entries([Entry::text("title", &title).guessed(reason)]);
    out.entries(wanted.summary.as_ref().map(|summary| Entry::text("summary", summary)));
    let first = wanted.first_version.given().map(|(key, _)| Entry::text(key, &request.first_version.to_string()));
    out.entries(first);
    out.entries([Entry::text("request", &request.line.line)]);
    out.entries(parameters.declarations());
    let bodies = [
        ("body", named.body, &wanted.body_type, &wanted.body),
        ("response", named.response, &wanted.response_type, &wanted.response),
    ];
    for (key, target, kind, sample) in bodies {
        out.entries(target.map(|target| Entry::text(key, writer.name(target))));
        out.entries(kind.as_ref().map(|kind| match sample {
            Some(sample) => text_body(key, kind, sample.text.trim()),
            None => Entry::new(key, table(&[("bytes", string(kind))])),
        }));
    }
    let status = match wanted.status.as_slice() {
        [] | [200] => None,
        [status] => Some(status.to_string()),
        statuses => Some(format!("[{}]", statuses.iter().map(u16::to_string).collect::<Vec<_>>().join(", "))),
    };
    out.entries(status.map(|status| Entry::new("status", status)));
    out.entries(wanted.long_running.then(|| Entry::new("long-running", "true")));
    parameters.tables(name, &mut out);

    out.array_table(&["operation", name, "example"]);
    out.entries([Entry::text("name", "sample")]);
    if wanted.first_version.given().is_some() {
        let version = Entry::text("version", &request.sample_version.to_string());
        out.entries([version.guessed(request.sample_version_guess.clone())]);
    }
    out.entries(parameters.example_values());
    let bodies = [
        ("request", &request.body, wanted.body.as_ref().filter(|_| wanted.body_type.is_some())),
        ("response", &request.response, wanted.response.as_ref().filter(|_| wanted.response_type.is_some())),
    ];
    for (key, sample, text) in bodies {
        out.entries(sample.as_ref().map(|sample| Entry::new(key, long_text(&sample.text))));
        out.entries(text.map(|sample| Entry::new(key, long_text(&sample.text))));
    }
    out.lay_out()
}

/// A body of text, which is one value where the sample looks like no other text.
fn text_body(key: &str, kind: &str, text: &str) -> Entry {
    let is_value = |scalar| {
        matches!(scalar, Scalar::Bool | Scalar::Int32 | Scalar::Int64)
            || matches!(scalar, Scalar::DateTime | Scalar::HttpDate | Scalar::Date)
    };
    let found = Some(text).filter(|text| !text.is_empty()).map(|text| scalar(key, &[text]).0);
    match found.filter(|&scalar| is_value(scalar)) {
        Some(scalar) => Entry::new(key, table(&[("text", string(kind)), ("type", string(scalar.name()))]))
            .guessed(Some(format!("the sample is `{}`; it may be text", scalar.name()))),
        None => Entry::new(key, table(&[("text", string(kind))])),
    }
}

/// The tables of all new elements.
fn elements_text(writer: &ElementWriter<'_, '_, '_>, order: &[ElementUse]) -> LaidOut {
    let mut out = TomlText::default();
    for used in order {
        if let Target::New(index) = used.target {
            writer.element(index, &mut out);
        }
    }
    out.lay_out()
}

/// What there is to report about the elements of an operation.
#[derive(Default)]
struct Summary {
    added: Vec<String>,
    reused: Vec<(String, String)>,
    remarks: Vec<String>,
}

fn summarize(writer: &ElementWriter<'_, '_, '_>, order: &[ElementUse], sources: &Sources) -> Summary {
    let model = writer.model;
    let mut summary = Summary::default();
    let mut has_secrets = false;
    for used in order {
        match used.target {
            Target::New(index) => {
                summary.added.push(writer.name(used.target).to_owned());
                has_secrets |= writer.elements.fields(index).iter().any(|field| field.secret);
            }
            Target::Described(id) => {
                let place = place(sources, model[id].name.span);
                summary.reused.push((model[id].name.value.clone(), place));
                summary.remarks.extend(new_direction(model, id, used.in_request));
            }
        }
    }
    if has_secrets {
        summary.remarks.push("the sample has secret fields: see that their values are made up".to_owned());
    }
    summary
}

/// What there is to report about an element that is sent or answered for the first time.
fn new_direction(model: &Model, id: TypeId, in_request: bool) -> Option<String> {
    let item = &model[id];
    let name = &item.name.value;
    if in_request && !item.reach.request {
        return Some(format!("`{name}` was only answered so far; what a request requires may differ from it"));
    }
    (!in_request && !item.reach.response)
        .then(|| format!("`{name}` was only sent so far; what an answer holds may differ from it"))
}
