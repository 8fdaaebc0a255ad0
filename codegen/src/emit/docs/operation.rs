//! The section of an operation.
//!
//! In: an operation of the model. Out: what it does, its request line, the call in Rust, parameters, bodies, samples,
//! each with the versions it exists in. Elements that belong to it alone follow in the same section.

use super::html::{Html, class, id, plain};
use super::link::{ERRORS, Here, encoded, error_anchor, operation_anchor};
use super::page::Page;
use super::sample::Sample;
use super::window::Window;
use super::{call, element, prose, sample, words};
use crate::emit::prose::facts;
use crate::emit::rust::{best, call_of};
use crate::ident;
use crate::model::recursion::Cycles;
use crate::model::{
    Body, BodyPresence, Example, LongRunning, Model, Operation, OperationId, Parameter, ParameterRole, RequestId,
    Service, TypeId, ValueType,
};

/// Adds the section of an operation, with the elements that belong to it alone.
pub(super) fn section(html: &mut Html, page: &Page<'_>, cycles: &Cycles, of: OperationId, own: &[TypeId]) {
    let (model, here) = (page.model, page.here);
    let operation = &model[of];
    let service = &model[model[operation.resource].service];
    let window = Window::of(&operation.availability);
    let anchor = operation_anchor(&operation.name.value);
    html.inside("section", class("operation").and("id", anchor.as_str()).window(window), |html| {
        html.inside("h2", plain(), |html| {
            html.text(words::title(model, of)).text(" ");
            element::permalink(html, &anchor);
        });
        html.inside("p", class("tags"), |html| {
            words::badge(html, model, window, window);
            if operation.long_running.is_some() {
                html.element("span", class("tag"), "long-running").text(" ");
            }
            words::deprecated(html, &operation.availability);
            html.element("code", class("rust"), &operation.id).text(" ");
            page.rustdoc(html, &rustdoc(model, of));
        });
        html.inside("div", class("lead"), |html| prose::blocks(html, &operation.prose.summary));
        request_line(html, service, operation);
        prose::blocks(html, &operation.prose.doc);
        html.element("h3", plain(), "From Rust");
        let printed = |example| sample::sample(model, operation, example, window);
        let samples: Vec<Sample<'_>> = operation.examples.iter().map(printed).collect();
        let call_with = |example: Option<&Example>| call_of(model, cycles, of, example).0;
        let best = best(operation);
        let shown = call_with(best);
        let index = best.and_then(|best| operation.examples.iter().position(|example| std::ptr::eq(example, best)));
        let whole = index.and_then(|index| samples.get(index)).map_or(window, |sample| sample.window);
        call::block(html, &shown, if whole == window { Window::default() } else { whole });
        parameters(html, model, here, operation, window);
        html.element("h3", plain(), "Request and answer");
        bodies(html, model, here, operation);
        own.iter().for_each(|&id| element::section(html, page, id, "h4"));
        if !operation.examples.is_empty() {
            html.element("h3", plain(), if operation.examples.len() == 1 { "Sample" } else { "Samples" });
            sample::samples(html, service, &samples, |example| {
                let other = (example.status < 400).then(|| call_with(Some(example)));
                other.filter(|call| *call != shown)
            });
        }
    });
}

/// Adds method and path of each address, the base path less loud.
pub(super) fn request_line(html: &mut Html, service: &Service, operation: &Operation) {
    for (_, text, _) in operation.paths() {
        request_line_to(html, service, operation, text);
    }
}

fn request_line_to(html: &mut Html, service: &Service, operation: &Operation, path_text: &str) {
    html.inside("p", class("request"), |html| {
        method(html, &operation.method);
        html.text(" ");
        html.inside("code", plain(), |html| {
            let base = service.base_path_text();
            let base = if base.is_empty() && path_text.is_empty() { "/".to_owned() } else { base };
            html.element("span", class("base"), &base);
            path(html, path_text);
            let constants: Vec<String> = operation
                .query
                .iter()
                .filter_map(|parameter| match &parameter.role {
                    ParameterRole::Constant(text) if text.is_empty() => Some(parameter.name.value.clone()),
                    ParameterRole::Constant(text) => Some(format!("{}={text}", parameter.name.value)),
                    _ => None,
                })
                .collect();
            if !constants.is_empty() {
                html.text(&format!("?{}", constants.join("&")));
            }
        });
    });
}

/// Adds the method of a request.
pub(super) fn method(html: &mut Html, method: &str) {
    html.element("span", class(format!("method {}", method.to_ascii_lowercase())), method);
}

/// Adds a path; it can be broken in front of each slash.
pub(super) fn path(html: &mut Html, text: &str) {
    for (index, part) in text.split('/').enumerate() {
        if index > 0 {
            html.void("wbr", plain()).text("/");
        }
        if part.contains('{') {
            html.element("span", class("placeholder"), part);
        } else {
            html.text(part);
        }
    }
}

fn parameters(html: &mut Html, model: &Model, here: Here, operation: &Operation, window: Window) {
    let groups = [
        ("path", &operation.path_parameters),
        ("query", &operation.query),
        ("header", &operation.headers),
        ("answer", &operation.response_headers),
    ];
    if groups.iter().all(|(_, parameters)| parameters.is_empty()) {
        return;
    }
    html.element("h3", plain(), "Parameters");
    element::rows(html, &words::columns(model, &["Name", "Type", words::SINCE, "Meaning"]), |html| {
        for (place, parameters) in groups {
            for parameter in parameters {
                let anchor = format!("{}.{place}.{}", operation_anchor(&operation.name.value), parameter.name.value);
                row(html, model, here, place, parameter, &anchor, window);
            }
        }
    });
}

fn row(html: &mut Html, model: &Model, here: Here, place: &str, parameter: &Parameter, anchor: &str, window: Window) {
    let own = Window::of(&parameter.availability);
    let all = own.within(window);
    html.inside("tr", id(anchor.replace(char::is_whitespace, "_")).window(all), |html| {
        html.inside("td", class("name"), |html| {
            html.element("code", plain(), &parameter.name.value).text(" ");
            let place = if place == "answer" { "header of the answer" } else { place };
            html.element("span", class("tag"), place);
            if parameter.required && parameter.role == ParameterRole::Value {
                html.text(" ").element("span", class("tag need"), "required");
            }
            if parameter.secret {
                html.text(" ").element("span", class("tag secret"), "secret");
            }
            words::deprecated(html, &parameter.availability);
        });
        html.inside("td", class("type"), |html| words::value(html, model, here, parameter.value));
        words::version_cell(html, model, own, all);
        html.inside("td", class("meaning"), |html| {
            words::meaning(html, &parameter.prose, &words::parameter(parameter));
            let named = match parameter.value {
                ValueType::Named(id) => Some(id),
                ValueType::Scalar(_) => None,
            };
            words::values(html, model, here, named, all);
        });
    });
}

fn bodies(html: &mut Html, model: &Model, here: Here, operation: &Operation) {
    let service = &model[model[operation.resource].service];
    html.inside("dl", class("bodies"), |html| {
        if let Some(host) = &operation.host {
            fact(html, "Host", |html| {
                html.element("code", plain(), &host.value).text(" in front of the service's.");
            });
        }
        fact(html, "Takes", |html| body(html, model, here, &operation.body, &operation.body_presence));
        fact(html, "Answers", |html| answers(html, model, here, operation));
        if !service.errors.is_empty() {
            fact(html, "Fails with", |html| errors(html, model, here, operation));
        }
        if let Some(rule) = &operation.long_running {
            fact(html, "Goes on", |html| long_running(html, model, here, rule));
        }
        if let Some(result) = operation.result {
            fact(html, "Result", |html| {
                html.text("is read by ");
                html.element("a", plain().and("href", here.operation(model, result)), words::title(model, result));
            });
        }
        if let Some(rule) = &operation.continuation {
            fact(html, "Pages", |html| prose::inline(html, &facts::continuation(rule)));
        }
        fact(html, "Repeated", |html| {
            let idempotent = "without harm: it is idempotent.";
            html.text(if operation.idempotent { idempotent } else { "only when the service took nothing." });
        });
        let background = facts::background(&operation.availability).join(" ");
        if !background.is_empty() {
            fact(html, "Background", |html| prose::inline(html, &background));
        }
        if !operation.see.is_empty() {
            fact(html, "See also", |html| {
                for (index, &other) in operation.see.iter().enumerate() {
                    html.text(if index == 0 { "" } else { ", " });
                    html.element("a", plain().and("href", here.operation(model, other)), words::title(model, other));
                }
            });
        }
    });
}

/// Adds a fact to a list of them.
pub(super) fn fact(html: &mut Html, name: &str, fill: impl FnOnce(&mut Html)) {
    html.element("dt", plain(), name);
    html.inside("dd", plain(), fill);
}

fn body(html: &mut Html, model: &Model, here: Here, body: &Body, presence: &BodyPresence) {
    match body {
        Body::None => {
            html.element("span", class("scalar"), "no body");
        }
        Body::Element(id) => {
            words::item(html, model, here, *id);
        }
        Body::Text(content_type) => {
            html.text("text, ").element("code", plain(), content_type);
        }
        Body::Value { value, content_type } => {
            words::value(html, model, here, *value);
            html.text(" as text, ").element("code", plain(), content_type);
        }
        Body::Bytes(content_type) => {
            html.text("bytes, ").element("code", plain(), content_type);
        }
        Body::Stream(content_type) => {
            html.text("a stream of bytes, ").element("code", plain(), content_type);
        }
        Body::Batch { operations, max } => {
            let ids: Vec<&str> = operations.iter().map(|&id| model[id].id.as_str()).collect();
            html.text(&format!("up to {max} requests of {}", ids.join(", ")));
        }
        Body::Literal { text, .. } => {
            html.text("always ").element("code", plain(), text);
        }
    }
    prose::inline(html, &facts::presence(presence));
}

fn answers(html: &mut Html, model: &Model, here: Here, operation: &Operation) {
    for (index, response) in operation.responses.iter().enumerate() {
        html.text(if index == 0 { "" } else { "; " });
        html.element("code", plain(), &response.status.to_string()).text(" ");
        if matches!(operation.body, Body::Batch { .. }) {
            html.text("with the answers to them");
        } else if response.body != Body::None {
            html.text("with ");
            body(html, model, here, &response.body, &response.presence);
        } else {
            html.element("span", class("scalar"), "without a body");
        }
    }
}

/// Adds the error codes that an operation is known to answer, and where those are that any may answer.
fn errors(html: &mut Html, model: &Model, here: Here, operation: &Operation) {
    let of = model[operation.resource].service;
    let service = &model[of];
    let page = here.service(model, of);
    let errors = operation.errors.iter().filter_map(|&index| service.errors.get(index));
    for error in errors {
        let place = format!("{page}#{}", encoded(&error_anchor(&error.code.value)));
        html.inside("a", plain().and("href", place), |html| {
            html.element("code", plain(), &error.code.value);
        });
        if let Some(status) = error.status {
            html.text(&format!(" ({status})"));
        }
        if let Some(reply) = &error.reply {
            html.text(" in ");
            words::item(html, model, here, reply.element);
        }
        html.text(", ");
    }
    let others = if operation.errors.is_empty() { "any code of the service" } else { "or another code of the service" };
    html.element("a", plain().and("href", format!("{page}#{ERRORS}")), others).text(".");
}

/// Where the method of an operation is, below the crate's documentation.
fn rustdoc(model: &Model, of: OperationId) -> String {
    let operation = &model[of];
    let resource = &model[operation.resource];
    let (service, method) = (&model[resource.service].module, ident::plain(&operation.rust));
    format!("{service}/client/{}/struct.{}.html#method.{method}", ident::plain(&resource.module), resource.handle)
}

fn long_running(html: &mut Html, model: &Model, here: Here, rule: &LongRunning) {
    html.text("after the answer. ");
    html.element("a", plain().and("href", here.operation(model, rule.poll)), words::title(model, rule.poll));
    html.text(" tells how, under ");
    request_id(html, rule);
    html.text(&format!("; a client asks every {}.", interval(rule.interval_ms)));
}

/// Adds what names an operation that goes on.
pub(super) fn request_id(html: &mut Html, rule: &LongRunning) {
    match &rule.request_id {
        RequestId::Header(header) => html.text("the answer's ").element("code", plain(), header),
        RequestId::Element(_) => html.text("the id in the answer"),
    };
}

/// A time in the largest unit that fits.
pub(super) fn interval(ms: u64) -> String {
    match ms {
        ms if ms % 60_000 == 0 && ms > 60_000 => format!("{} minutes", ms / 60_000),
        60_000 => "minute".to_owned(),
        ms if ms % 1_000 == 0 && ms > 1_000 => format!("{} seconds", ms / 1_000),
        1_000 => "second".to_owned(),
        ms => format!("{ms} milliseconds"),
    }
}
