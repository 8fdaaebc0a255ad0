//! What pages say of versions, types and limits, in the same words everywhere.
//!
//! In: facts of the model. Out: short pieces of HTML. Longer sentences are those of the comments of generated code.

use super::html::{Html, class, plain};
use super::link::{Here, value_anchor};
use super::prose;
use super::window::Window;
use crate::emit::prose::facts;
use crate::language::Scalar;
use crate::model::{
    Availability, Content, Entries, Field, Layer, Model, OperationId, Parameter, ParameterPlace, ParameterRole, Place,
    Prose, ResourceId, Service, TypeId, TypeKind, ValueType,
};

/// The column of versions.
pub(super) const SINCE: &str = "Since";

/// So many values of an enum stand beside the fields that have one of them.
const FEW_VALUES: usize = 12;

/// What a service is called.
pub(super) fn service_title(service: &Service) -> &str {
    let title = service.prose.title.trim();
    if title.is_empty() { &service.name } else { title }
}

/// What a resource is called.
pub(super) fn resource_title(model: &Model, id: ResourceId) -> &str {
    let title = model[id].prose.title.trim();
    if title.is_empty() { &model[id].name } else { title }
}

/// What an operation is called.
pub(super) fn title(model: &Model, id: OperationId) -> &str {
    let title = model[id].prose.title.trim();
    if title.is_empty() { &model[id].id } else { title }
}

/// Adds the versions of a thing: its own, or, less loud, those of what it belongs to.
fn versions(html: &mut Html, model: &Model, own: Window, all: Window) {
    let inherited = own.first().is_none();
    let shown = if inherited { all } else { own };
    let name = if inherited { "since inherited" } else { "since" };
    match (shown.seen, shown.since) {
        (Some(seen), _) => {
            let title = "first seen then; it may be older";
            html.element("span", class(format!("{name} seen")).and("title", title), &format!("≤ {seen}"));
        }
        (None, Some(since)) => {
            html.element("span", class(name), &since.to_string());
        }
        (None, None) if model.is_versioned() => {
            html.element("span", class("since inherited"), "any");
        }
        (None, None) => {}
    }
    if let Some(until) = own.until {
        html.text(" ").element("span", class("until"), &format!("gone from {until} on"));
    }
}

/// Gives the columns of a table without the one of versions, where nothing has any.
pub(super) fn columns<'a>(model: &Model, columns: &[&'a str]) -> Vec<&'a str> {
    columns.iter().copied().filter(|column| *column != SINCE || model.is_versioned()).collect()
}

/// Adds the cell of a table with the versions of a thing, where something has versions.
pub(super) fn version_cell(html: &mut Html, model: &Model, own: Window, all: Window) {
    if model.is_versioned() {
        html.inside("td", class("versions"), |html| versions(html, model, own, all));
    }
}

/// Adds the versions of an operation or element in a line: `since 2013-03-01`.
pub(super) fn badge(html: &mut Html, model: &Model, own: Window, all: Window) {
    if !model.is_versioned() {
        return;
    }
    let shown = if own.first().is_none() { all } else { own };
    let (text, name) = match (shown.seen, shown.since) {
        (Some(seen), _) => (format!("seen at {seen}"), "tag seen"),
        (None, Some(since)) => (format!("since {since}"), "tag"),
        (None, None) => ("any version".to_owned(), "tag"),
    };
    let with = class(name);
    let with = if shown.seen.is_some() { with.and("title", "first seen then; it may be older") } else { with };
    html.element("span", with, &text).text(" ");
    if let Some(until) = own.until {
        html.element("span", class("tag gone"), &format!("gone from {until} on")).text(" ");
    }
}

/// Adds a note where a thing is to be avoided.
pub(super) fn deprecated(html: &mut Html, availability: &Availability) {
    if availability.deprecated.is_some() {
        html.text(" ").element("span", class("tag gone"), "deprecated");
    }
}

/// Adds what a field holds.
pub(super) fn content(html: &mut Html, model: &Model, here: Here, content: &Content) {
    match content {
        Content::One(item) => value(html, model, here, *item),
        Content::List { item, .. } if model.choice(*item).is_some() => {
            html.text("list of ");
            value(html, model, here, *item);
        }
        Content::List { item, tag, inner, .. } => {
            html.text("list of ");
            inside(html, model, here, *item, inner);
            html.text(" ").element("code", class("tagname"), &format!("<{tag}>"));
        }
        Content::Flat(item) => {
            html.text("any number of ");
            value(html, model, here, *item);
        }
        Content::Map { item, entries, flat, inner } => {
            html.text("map to ");
            inside(html, model, here, *item, inner);
            html.text(", ");
            self::entries(html, entries, *flat);
        }
        Content::Set { item, delimiter } => {
            html.text("set of ");
            value(html, model, here, *item);
            html.text(", joined by ").element("code", plain(), delimiter);
        }
        Content::Fixed(text) => {
            html.text("always ").element("code", plain(), text);
        }
    }
}

/// Adds what stands in each item of a list or entry of a map.
fn inside(html: &mut Html, model: &Model, here: Here, item: ValueType, inner: &[Layer]) {
    match inner.split_first() {
        None => value(html, model, here, item),
        Some((Layer::List(tag), further)) => {
            html.text("lists of ");
            inside(html, model, here, item, further);
            html.text(" ").element("code", class("tagname"), &format!("<{}>", tag.name));
        }
        Some((Layer::Map(entries), further)) => {
            html.text("maps to ");
            inside(html, model, here, item, further);
            html.text(" (");
            self::entries(html, entries, false);
            html.text(")");
        }
    }
}

/// Adds how the entries of a map are written.
fn entries(html: &mut Html, entries: &Entries, flat: bool) {
    let Entries::Pairs { entry, key, value } = entries else {
        html.text("each called by its name");
        return;
    };
    match flat {
        true => html.text("each "),
        false => html.element("code", class("tagname"), &format!("<{}>", entry.name)).text(" "),
    };
    html.text("with ").element("code", class("tagname"), &format!("<{}>", key.name)).text(" and ");
    html.element("code", class("tagname"), &format!("<{}>", value.name));
}

/// Adds the type of a value; an element or enum is linked.
pub(super) fn value(html: &mut Html, model: &Model, here: Here, value: ValueType) {
    match value {
        ValueType::Scalar(scalar) => html.element("span", class("scalar"), scalar.name()),
        ValueType::Named(id) => item(html, model, here, id),
    };
}

/// Adds a link to an element or enum.
pub(super) fn item<'a>(html: &'a mut Html, model: &Model, here: Here, id: TypeId) -> &'a mut Html {
    html.element("a", plain().and("href", here.item(model, id)), &model[id].name.value)
}

/// Adds the meaning of a thing: its prose and, smaller, further facts as Markdown.
pub(super) fn meaning(html: &mut Html, text: &Prose, facts: &[String]) {
    if text.summary.trim().contains("\n\n") {
        prose::blocks(html, &text.summary);
    } else {
        prose::inline(html, &text.summary.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    if !text.doc.trim().is_empty() {
        prose::blocks(html, &text.doc);
    }
    if !facts.is_empty() {
        html.text(" ");
        html.inside("small", class("facts"), |html| prose::inline(html, &facts.join(" ")));
    }
}

/// Adds the values of an enum where there are few.
pub(super) fn values(html: &mut Html, model: &Model, here: Here, value: Option<TypeId>, outer: Window) {
    let Some(id) = value else { return };
    let TypeKind::Enum(kind) = &model[id].kind else { return };
    if kind.values.is_empty() || kind.values.len() > FEW_VALUES {
        return;
    }
    let window = Window::of_type(model, &model[id]).within(outer);
    html.inside("div", class("values"), |html| {
        for value in &kind.values {
            let text = &value.text.value;
            let with = plain()
                .and("href", here.part(model, id, &value_anchor(model, id, text)))
                .window(Window::of(&value.availability).within(window));
            html.inside("a", with, |html| {
                html.element("code", plain(), text);
            });
            html.text(" ");
        }
    });
}

/// Further facts of a field, a sentence each.
pub(super) fn field(field: &Field) -> Vec<String> {
    let mut sentences = Vec::new();
    if field.place == Place::Text {
        sentences.push("The element's own text.".to_owned());
    }
    for (is, text) in
        [(field.nil, "Nil, absent and set are different."), (field.keep_empty, "Absent, empty and set are different.")]
    {
        if is {
            sentences.push(text.to_owned());
        }
    }
    if let Some(namespace) = &field.namespace {
        sentences.push(format!("It stands {}.", facts::in_namespace(namespace)));
    }
    if let Content::List { namespace: Some(namespace), .. } = &field.content {
        sentences.push(format!("Its items stand {}.", facts::in_namespace(namespace)));
    }
    if !field.also.is_empty() {
        let names: Vec<String> = field.also.iter().map(|name| facts::code(&format!("<{name}>"))).collect();
        sentences.push(format!("Read under {}, too.", facts::any_of(&names)));
    }
    sentences.extend(facts::default(field.default.as_ref()));
    let number = matches!(
        field.content,
        Content::One(ValueType::Scalar(Scalar::Int32 | Scalar::Int64 | Scalar::Double | Scalar::DoubleInfinity))
    );
    sentences.extend(facts::limits(&field.limits, number));
    sentences.extend(facts::background(&field.availability));
    sentences
}

/// Further facts of a parameter, a sentence each.
pub(super) fn parameter(parameter: &Parameter) -> Vec<String> {
    let mut sentences = Vec::new();
    match &parameter.role {
        ParameterRole::Constant(text) => sentences.push(format!("Always {}.", facts::code(text))),
        ParameterRole::Version => sentences.push("Carries the client's version.".to_owned()),
        ParameterRole::Prefix if parameter.place == ParameterPlace::Query => {
            let what = match (parameter.name.value.is_empty(), parameter.overlaps) {
                (true, false) => "All other parameters.",
                (true, true) => "All parameters.",
                (false, _) => "Any number of parameters whose names begin so.",
            };
            sentences.push(what.to_owned());
        }
        ParameterRole::Prefix => sentences.push("Any number of headers whose names begin so.".to_owned()),
        ParameterRole::Value => {}
    }
    sentences.extend(facts::several(parameter));
    if parameter.generated {
        sentences.push("Clients make a UUID where none is given.".to_owned());
    }
    sentences.extend(facts::default(parameter.default.as_ref()));
    let number = matches!(
        parameter.value,
        ValueType::Scalar(Scalar::Int32 | Scalar::Int64 | Scalar::Double | Scalar::DoubleInfinity)
    );
    sentences.extend(facts::limits(&parameter.limits, number));
    sentences.extend(facts::background(&parameter.availability));
    sentences
}
