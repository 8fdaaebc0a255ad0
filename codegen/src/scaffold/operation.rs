//! A new operation in a description.
//!
//! In: the folder of the descriptions and what is known of the operation. Out: the resource's file with the operation,
//! its elements and its example in it, checked in memory: a plan exists only for a description without errors.

use std::path::Path;

use super::elements::{Elements, Target};
use super::fields::Writing;
use super::insert::insert;
use super::layout::{Line, Mark, Page, long_text};
use super::naming::Names;
use super::parameters::Parameters;
use super::sample::{self, Sample};
use super::words::{operation_title, sentence};
use super::{Guess, Plan, PlannedFile, Refusal, refuse};
use super::{request, surroundings};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::model::{Model, ServiceId, TypeId};
use crate::parse::load;
use crate::pipeline::{Input, Reading, examine};
use crate::source::Sources;
use crate::wire::xml::Node;

/// What is known of a new operation.
#[derive(Clone, Debug)]
pub struct NewOperation {
    /// `RESOURCE.NAME`.
    pub id: String,
    /// The request line, such as `GET /services/{name}?comp=list&prefix={prefix}`.
    pub request: String,
    /// From when on it exists.
    pub beginning: Beginning,
    /// A request body.
    pub body: Option<Sample>,
    /// A body of a success.
    pub response: Option<Sample>,
    /// Otherwise made from the id.
    pub title: Option<String>,
    /// One sentence; otherwise left out.
    pub summary: Option<String>,
    /// The status of a success; otherwise 200.
    pub status: Option<u16>,
    /// Whether it goes on after its answer.
    pub long_running: bool,
    /// The service, where there are several.
    pub service: Option<String>,
    /// The version of the samples; otherwise the service's default, or the operation's first where that is later.
    pub version: Option<String>,
    /// Values of placeholders in the example.
    pub values: Vec<(String, String)>,
}

/// From when on an operation exists.
#[derive(Clone, Debug)]
pub enum Beginning {
    /// Documented.
    Since(String),
    /// An upper bound.
    Seen(String),
}

/// The description of `wanted` in the service in `folder`, or in one of those below it.
///
/// # Errors
/// [`Refusal`]: something that was given is no such thing, a sample is not well-formed, or the descriptions have errors
/// or would have them.
pub fn operation(folder: &Path, wanted: &NewOperation) -> Result<Plan, Refusal> {
    let (resource, name) = surroundings::names(&wanted.id)?;
    let line = request::read(&wanted.request)?;
    let mut sources = Sources::default();
    let mut diagnostics = Diagnostics::new();
    let mut folders =
        load(folder, &mut sources, &mut diagnostics).map_err(|error| Refusal::Words(error.to_string()))?;
    let before =
        examine(Input { folders: folders.clone(), sources: sources.clone(), diagnostics: diagnostics.clone() });
    if before.diagnostics.has_errors() {
        return Err(findings("the descriptions have errors; set them right before adding to them", before));
    }
    let at = surroundings::choose(&folders, &sources, resource, wanted.service.as_deref())?;
    let model = &before.model;
    let chosen = folders.get(at).map(|folder| folder.name.clone()).unwrap_or_default();
    let Some(index) = model.services.iter().position(|service| service.name == chosen) else {
        return refuse(format!("the service `{chosen}` cannot be read"));
    };
    let service = ServiceId::new(index);
    let first = surroundings::version(&model[service], wanted.beginning.text())?;
    let (version, why) = surroundings::sample_version(&model[service], first, wanted.version.as_deref())?;
    surroundings::is_new(model, &sources, service, resource, name, wanted.id.as_str())?;

    let body = wanted.body.as_ref().map(|body| sample::read(body, "request")).transpose()?;
    let response = wanted.response.as_ref().map(|response| sample::read(response, "response")).transpose()?;
    let mut elements = Elements::new(model, service, version);
    let body_target = body.as_ref().map(|(node, _)| elements.add_root(node, true));
    let response_target = response.as_ref().map(|(node, _)| elements.add_root(node, false));
    let sent = body_target.map(|target| (target, true));
    let roots: Vec<(Target, bool)> = sent.into_iter().chain(response_target.map(|target| (target, false))).collect();
    let met = elements.name(&roots, name, &mut Names::of(model, service, resource));
    let samples: Vec<&Node> = body.iter().chain(&response).map(|(node, _)| node).collect();
    let parameters = Parameters { model, service, request: &line, given: &wanted.values, samples: &samples };
    parameters.check()?;
    let namespaces = surroundings::namespaces(&folders, &sources, at);
    let writing = Writing { model, elements: &elements, namespace: &model[service].namespace, namespaces: &namespaces };

    let mut page = Page::default();
    page.header(&["operation", name]);
    let (title, guessed) = match &wanted.title {
        Some(title) => (title.clone(), None),
        None => (operation_title(resource, name), Some("from the id".to_owned())),
    };
    let mut lines = vec![Line::text("title", &title).guessed(guessed)];
    lines.extend(wanted.summary.as_ref().map(|summary| Line::text("summary", summary)));
    lines.push(Line::text(wanted.beginning.key(), &first.to_string()));
    lines.push(Line::text("request", &line.line));
    lines.extend(parameters.lines());
    lines.extend(body_target.map(|target| Line::text("body", writing.name(target))));
    lines.extend(response_target.map(|target| Line::text("response", writing.name(target))));
    lines.extend(wanted.status.filter(|status| *status != 200).map(|status| Line::new("status", status.to_string())));
    lines.extend(wanted.long_running.then(|| Line::new("long-running", "true")));
    page.block(&lines);
    parameters.tables(name, &mut page);
    page.gap();
    page.item_header(&["operation", name, "example"]);
    let mut lines = vec![Line::text("name", "sample"), Line::text("version", &version.to_string()).guessed(why)];
    lines.extend(parameters.values());
    let texts = [("request", &body), ("response", &response)];
    lines.extend(texts.iter().filter_map(|(key, sample)| Some(Line::new(key, long_text(&sample.as_ref()?.1)))));
    page.block(&lines);

    let types = element_page(&writing, &met);
    let told = tell(&writing, &met, &sources);
    let path = folders.get(at).and_then(|folder| sources.path(folder.service).parent()).unwrap_or(folder);
    let path = path.join(format!("{resource}.toml"));
    let file = surroundings::resource_file(&folders, &sources, at, resource);
    let old = file.map(|file| sources.text(file).to_owned());
    let top = if old.is_some() { Page::default() } else { top(resource) };
    let inserted = insert(old.as_deref().unwrap_or(&top.text), &page.text, &types.text);
    let mut guesses = marks(&top.marks, &path, 0);
    guesses.extend(marks(&page.marks, &path, inserted.operation));
    guesses.extend(marks(&types.marks, &path, inserted.elements));
    match file {
        Some(file) => sources.replace(file, inserted.text.as_str()),
        None => {
            let file = sources.add(path.as_path(), inserted.text.as_str());
            if let Some(folder) = folders.get_mut(at) {
                folder.resources.push(file);
                folder.resources.sort_by(|left, right| sources.path(*left).cmp(sources.path(*right)));
            }
        }
    }
    let reading = examine(Input { folders, sources, diagnostics });
    if reading.diagnostics.has_errors() {
        let words = format!("with `{}` the description would have errors; nothing was written", wanted.id);
        return Err(findings(&words, reading));
    }
    let mut warnings = Diagnostics::new();
    let said = |item: &Diagnostic| before.diagnostics.iter().any(|old| old.message == item.message);
    warnings.extend(reading.diagnostics.iter().filter(|item| !said(item)).cloned());
    let files = vec![PlannedFile { path, before: old, after: inserted.text }];
    Ok(Plan { files, guesses, added: told.added, reused: told.reused, remarks: told.remarks, reading, warnings })
}

/// What the author of a new resource has to look at first.
fn top(resource: &str) -> Page {
    let words = sentence(resource);
    let why = Some("from the file's name".to_owned());
    let mut page = Page::default();
    page.block(&[
        Line::text("title", &words).guessed(why.clone()),
        Line::text("summary", &format!("{words}: the operations on them.")).guessed(why),
    ]);
    page
}

/// The tables of all new elements.
fn element_page(writing: &Writing<'_, '_, '_>, met: &[(Target, bool)]) -> Page {
    let mut page = Page::default();
    for (target, _) in met {
        if let Target::New(index) = target {
            if !page.text.is_empty() {
                page.gap();
            }
            writing.element(*index, &mut page);
        }
    }
    page
}

/// What there is to say about the elements of an operation.
#[derive(Default)]
struct Told {
    added: Vec<String>,
    reused: Vec<(String, String)>,
    remarks: Vec<String>,
}

fn tell(writing: &Writing<'_, '_, '_>, met: &[(Target, bool)], sources: &Sources) -> Told {
    let model = writing.model;
    let mut told = Told::default();
    let mut secrets = false;
    for (target, sent) in met {
        match *target {
            Target::New(index) => {
                told.added.push(writing.name(*target).to_owned());
                secrets |= writing.elements.fields(index).iter().any(|field| field.secret);
            }
            Target::Known(id) => {
                let place = surroundings::place(sources, model[id].name.span);
                told.reused.push((model[id].name.value.clone(), place));
                told.remarks.extend(other_way(model, id, *sent));
            }
        }
    }
    if secrets {
        told.remarks.push("the sample has secret fields: see that their values are made up".to_owned());
    }
    told
}

impl Beginning {
    fn key(&self) -> &'static str {
        match self {
            Self::Since(_) => "since",
            Self::Seen(_) => "seen",
        }
    }

    fn text(&self) -> &str {
        match self {
            Self::Since(text) | Self::Seen(text) => text,
        }
    }
}

/// What there is to say about an element that goes a way now that it did not go so far.
fn other_way(model: &Model, id: TypeId, request: bool) -> Option<String> {
    let item = &model[id];
    let name = &item.name.value;
    if request && !item.reach.request {
        return Some(format!("`{name}` was only answered so far; what a request requires may differ from it"));
    }
    (!request && !item.reach.response)
        .then(|| format!("`{name}` was only sent so far; what an answer holds may differ from it"))
}

fn marks(marks: &[Mark], path: &Path, offset: usize) -> Vec<Guess> {
    let guess = |mark: &Mark| Guess {
        path: path.to_owned(),
        line: offset + mark.line + 1,
        what: mark.what.clone(),
        why: mark.why.clone(),
    };
    marks.iter().map(guess).collect()
}

fn findings(words: &str, reading: Reading) -> Refusal {
    let Reading { sources, diagnostics, .. } = reading;
    let mut errors = Diagnostics::new();
    errors.extend(diagnostics.iter().filter(|item| item.severity == Severity::Error).cloned());
    Refusal::Findings { words: words.to_owned(), sources: Box::new(sources), diagnostics: errors }
}
