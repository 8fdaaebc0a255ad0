//! Wire samples of an operation.
//!
//! In: the examples beside an operation. Out: for each the request and the answer as they are on the wire, and the
//! versions in which both can occur. Examples were checked before; nothing is judged here.

use super::html::{Html, class, plain};
use super::link::encoded;
use super::window::Window;
use super::{call, prose, xml};
use crate::language::ExampleText;
use crate::model::{Body, Example, Model, Operation, Parameter, ParameterRole, Segment, Service, TypeId};
use crate::source::Spanned;
use crate::wire::error_element;

/// Values by the names of parameters.
type Values = [(Spanned<String>, Spanned<String>)];

/// An example as it is shown.
pub(super) struct Sample<'a> {
    example: &'a Example,
    request: Html,
    answer: Html,
    /// The versions in which both can occur.
    pub(super) window: Window,
}

/// Adds samples of an operation; the first is open. `call` gives the Rust of one where that is another than the usual.
pub(super) fn samples(
    html: &mut Html,
    service: &Service,
    samples: &[Sample<'_>],
    call: impl Fn(&Example) -> Option<String>,
) {
    for (index, sample) in samples.iter().enumerate() {
        section(html, service, sample, call(sample.example), index == 0);
    }
}

/// Prints an example of an operation of the window `window`.
pub(super) fn sample<'a>(model: &Model, operation: &Operation, example: &'a Example, window: Window) -> Sample<'a> {
    let service = &model[model[operation.resource].service];
    let mut whole = used(operation, example).within(window);
    let mut request = Html::new();
    head(&mut request, service, operation, example);
    if let Some(text) = &example.request {
        let element = element(&operation.body);
        whole = body(&mut request, model, element, text, window).within(whole);
    }
    let mut answer = Html::new();
    answer.element("span", class("hs"), &example.status.to_string());
    for (name, value) in &example.response_headers {
        answer.text("\n").element("span", class("hn"), &name.value).text(": ").text(&value.value);
    }
    if let Some(text) = &example.response {
        let usual = operation.responses.iter().find(|response| response.status == example.status);
        let element = match usual {
            Some(response) => element(&response.body),
            None => error_element(model, service, &text.text),
        };
        whole = body(&mut answer, model, element, text, window).within(whole);
    }
    Sample { example, request, answer, window: whole }
}

fn section(html: &mut Html, service: &Service, sample: &Sample<'_>, call: Option<String>, open: bool) {
    let Sample { example, request, answer, window: whole } = sample;
    let with = class("sample").window(*whole);
    let with = match service.is_versioned() {
        true => with.and("data-version", example.version.value.to_string()),
        false => with,
    };
    let with = if open { with.flag("open") } else { with };
    html.inside("details", with, |html| {
        html.inside("summary", plain(), |html| {
            html.element("b", plain(), &capitalized(&example.name.value)).text(" ");
            if service.is_versioned() {
                html.element("span", class("valid"), &valid(*whole));
            }
        });
        if !example.doc.trim().is_empty() {
            prose::blocks(html, &example.doc);
        }
        for (label, piece) in [("Request", request), ("Answer", answer)] {
            html.element("p", class("label"), label);
            let with = class("wire").and("tabindex", "0").and("aria-label", label);
            html.inside("pre", with, |html| {
                html.piece(piece);
            });
        }
        if let Some(code) = call {
            html.element("p", class("label"), "From Rust");
            call::block(html, &code, Window::default());
        }
    });
}

/// The window of the parameters that an example uses.
fn used(operation: &Operation, example: &Example) -> Window {
    let given = |parameter: &&Parameter| {
        let has = |values: &Values| values.iter().any(|(name, _)| name.value == parameter.name.value);
        has(&example.query) || has(&example.headers) || has(&example.response_headers)
    };
    let parameters = operation.query.iter().chain(&operation.headers).chain(&operation.response_headers);
    let parameters = parameters.filter(given);
    parameters.fold(Window::default(), |window, parameter| Window::of(&parameter.availability).within(window))
}

/// `valid from 2013-03-01 on`
fn valid(window: Window) -> String {
    match (window.first(), window.until) {
        (Some(first), Some(until)) => format!("valid from {first} on, before {until}"),
        (Some(first), None) => format!("valid from {first} on"),
        (None, Some(until)) => format!("valid before {until}"),
        (None, None) => "valid in any version".to_owned(),
    }
}

/// A text with its first letter in upper case.
fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

fn element(body: &Body) -> Option<TypeId> {
    match body {
        Body::Element(id) => Some(*id),
        _ => None,
    }
}

/// The request line and the headers.
fn head(html: &mut Html, service: &Service, operation: &Operation, example: &Example) {
    html.element("span", class("hm"), &operation.method).text(" ");
    let mut path = String::new();
    path_of(&service.base_path, &service.base_parameters, &example.path, &mut path);
    path_of(
        operation.shown_path(example).unwrap_or(&operation.path),
        &operation.path_parameters,
        &example.path,
        &mut path,
    );
    if path.is_empty() {
        path.push('/');
    }
    let mut separator = '?';
    for parameter in &operation.query {
        let given = |(name, value): &(Spanned<String>, Spanned<String>)| {
            let own = parameter.name.value == name.value;
            let begins = || {
                let is_other =
                    |other: &Parameter| other.role != ParameterRole::Prefix && other.name.value == name.value;
                name.value.starts_with(&parameter.name.value) && !operation.query.iter().any(is_other)
            };
            let is_it = if parameter.role == ParameterRole::Prefix { begins() } else { own };
            is_it.then(|| (name.value.clone(), value.value.clone()))
        };
        let name = &parameter.name.value;
        let pairs: Vec<(String, String)> = match &parameter.role {
            ParameterRole::Constant(text) => vec![(name.clone(), text.clone())],
            ParameterRole::Version => vec![(name.clone(), example.version.value.to_string())],
            ParameterRole::Value | ParameterRole::Prefix => example.query.iter().filter_map(given).collect(),
        };
        for (name, value) in pairs {
            path.push(separator);
            separator = '&';
            path.push_str(&name);
            if !value.is_empty() {
                path.push('=');
                path.push_str(&encoded(&value));
            }
        }
    }
    html.text(&path);
    let mut header = |name: &str, value: &str, is_version: bool| {
        html.text("\n").element("span", class("hn"), name).text(": ");
        let with = if is_version { plain().flag("data-picked") } else { plain() };
        html.element("span", with, value);
    };
    if let Some(host) = &operation.host {
        let authority = service.endpoint.split_once("://").map_or("", |(_, rest)| rest);
        let authority = authority.split('/').next().unwrap_or_default();
        let filled = operation.host_parameters().iter().fold(host.value.clone(), |host, parameter| {
            let name = &parameter.name.value;
            value(&example.path, name).map_or(host.clone(), |value| host.replace(&format!("{{{name}}}"), value))
        });
        header("Host", &(filled + authority), false);
    }
    if service.is_versioned() {
        header(&service.version_header, &example.version.value.to_string(), true);
    }
    for parameter in &operation.headers {
        if let ParameterRole::Constant(text) = &parameter.role {
            header(&parameter.name.value, text, false);
        }
    }
    for (name, value) in &example.headers {
        header(&name.value, &value.value, false);
    }
}

fn value<'a>(values: &'a Values, name: &str) -> Option<&'a str> {
    values.iter().find(|(key, _)| key.value == name).map(|(_, value)| value.value.as_str())
}

/// Appends a path with the values that an example names; placeholders stand for the others.
fn path_of(segments: &[Segment], parameters: &[Parameter], values: &Values, out: &mut String) {
    for segment in segments {
        out.push('/');
        push_segment(segment, parameters, values, out);
    }
}

fn push_segment(segment: &Segment, parameters: &[Parameter], values: &Values, out: &mut String) {
    match segment {
        Segment::Literal(text) => out.push_str(text),
        Segment::Parameter(index) => {
            let name = parameters.get(*index).map_or("", |parameter| parameter.name.value.as_str());
            match value(values, name) {
                Some(value) => out.push_str(&encoded(value)),
                None => out.push_str(&format!("{{{name}}}")),
            }
        }
        Segment::Rest(index) => {
            let name = parameters.get(*index).map_or("", |parameter| parameter.name.value.as_str());
            match value(values, name) {
                Some(value) => {
                    let parts: Vec<String> = value.split('/').map(|part| encoded(part).to_string()).collect();
                    out.push_str(&parts.join("/"));
                }
                None => out.push_str(&format!("{{{name}+}}")),
            }
        }
        Segment::Mixed(parts) => parts.iter().for_each(|part| push_segment(part, parameters, values, out)),
    }
}

/// Adds a body behind an empty line; the answer is its window.
fn body(html: &mut Html, model: &Model, element: Option<TypeId>, text: &ExampleText, window: Window) -> Window {
    html.text("\n\n");
    let text = text.text.trim();
    match element {
        Some(id) => xml::body(html, model, id, text, window),
        None => {
            html.text(text);
            window
        }
    }
}
