//! Elements and enums: the table of what they hold.
//!
//! In: a type of the model. Out: a section with a row for each field, in the order of the wire, or for each value. Each
//! row carries the versions in which it exists. Where the section stands on a page is not decided here.

use xms_facts::Version;

use super::html::{Html, class, id, plain};
use super::link::{Here, field_anchor, type_anchor, value_anchor};
use super::page::Page;
use super::window::Window;
use super::{prose, words};
use crate::ident;
use crate::model::{
    Availability, Body, Content, Enum, Field, Form, Model, OperationId, Place, Record, Service, TypeId, TypeKind, Union,
};

/// More operations that use an element are only counted.
const FEW_OPERATIONS: usize = 6;

/// Adds the section of an element or enum, under a heading of that level.
pub(super) fn section(html: &mut Html, page: &Page<'_>, type_id: TypeId, heading: &'static str) {
    let (model, here) = (page.model, page.here);
    let item = &model[type_id];
    let window = Window::of_type(model, item);
    let anchor = type_anchor(model, type_id);
    html.inside("section", class("item").and("id", anchor.as_str()).flag("data-counted").window(window), |html| {
        html.inside(heading, plain(), |html| {
            html.text(&item.name.value).text(" ");
            if let Some(tag) = tag(&item.kind) {
                html.element("code", class("tagname"), &format!("<{tag}>")).text(" ");
            }
            permalink(html, &anchor);
        });
        html.inside("p", class("tags"), |html| {
            words::badge(html, model, Window::of(&item.availability), window);
            count(html, &item.kind);
            words::deprecated(html, &item.availability);
            let resource = &model[item.resource];
            html.element(
                "code",
                class("rust").and("title", "its Rust type"),
                &format!("{}::{}", resource.module, item.rust),
            );
            html.text(" ");
            page.rustdoc(html, &rustdoc(model, type_id));
        });
        prose::blocks(html, &item.prose.summary);
        prose::blocks(html, &item.prose.doc);
        let background = crate::emit::prose::facts::background(&item.availability).join(" ");
        if !background.is_empty() {
            html.inside("p", class("facts"), |html| prose::inline(html, &background));
        }
        match &item.kind {
            TypeKind::Record(record) => self::record(html, model, here, type_id, record, window),
            TypeKind::Union(union) => self::union(html, model, here, union, window),
            TypeKind::Enum(values) => self::values(html, model, type_id, values, window),
        }
        uses(html, model, here, type_id);
    });
}

/// Where the type is, below the crate's documentation.
fn rustdoc(model: &Model, of: TypeId) -> String {
    let item = &model[of];
    let resource = &model[item.resource];
    let kind = match &item.kind {
        TypeKind::Record(record) if !record.is_enum() => "struct",
        _ => "enum",
    };
    let (service, module) = (&model[resource.service].module, ident::plain(&resource.module));
    format!("{service}/{module}/{kind}.{}.html", ident::plain(&item.rust))
}

/// Adds the sign that links to the place it stands at.
pub(super) fn permalink(html: &mut Html, anchor: &str) {
    html.element(
        "a",
        class("permalink").and("href", format!("#{anchor}")).and("aria-label", "Link to this place"),
        "#",
    );
}

/// The name on the wire.
fn tag(kind: &TypeKind) -> Option<&str> {
    match kind {
        TypeKind::Record(record) if record.form == Form::Choice => None,
        TypeKind::Record(record) => Some(&record.tag),
        TypeKind::Union(union) => Some(&union.tag),
        TypeKind::Enum(_) => None,
    }
}

/// Adds how many rows there are; the script says how many of them the chosen version has.
fn count(html: &mut Html, kind: &TypeKind) {
    let (number, one, many) = match kind {
        TypeKind::Record(record) => (record.fields.len(), "field", "fields"),
        TypeKind::Union(union) => (union.variants.len(), "variant", "variants"),
        TypeKind::Enum(values) => (values.values.len(), "value", "values"),
    };
    counter(html, number, one, many);
}

/// Adds a number of rows and what they are called.
pub(super) fn counter(html: &mut Html, number: usize, one: &str, many: &str) {
    let text = format!("{number} {}", if number == 1 { one } else { many });
    html.element("span", class("count").and("data-one", one).and("data-many", many), &text).text(" ");
}

/// Adds a table with these columns, whose rows `fill` adds.
pub(super) fn rows(html: &mut Html, columns: &[&str], fill: impl FnOnce(&mut Html)) {
    html.inside("table", class("rows"), |html| {
        html.inside("thead", plain(), |html| {
            html.inside("tr", plain(), |html| {
                for column in columns {
                    html.element("th", plain().and("scope", "col"), column);
                }
            });
        });
        html.inside("tbody", plain(), fill);
    });
}

fn record(html: &mut Html, model: &Model, here: Here, owner: TypeId, record: &Record, window: Window) {
    let names: Vec<String> = record
        .at_least_one
        .iter()
        .filter_map(|&index| record.fields.get(index))
        .map(|field| format!("`<{}>`", field.tag))
        .collect();
    if !names.is_empty() {
        html.inside("p", class("facts"), |html| {
            prose::inline(html, &format!("In a request at least one of {} must be set.", names.join(", ")));
        });
    }
    if record.fields.is_empty() {
        html.element("p", class("facts"), "It is always empty.");
        return;
    }
    let form = match record.form {
        Form::Struct => None,
        Form::OneOf => Some("Exactly one of these is there."),
        Form::Choice => Some("Each of these may stand any number of times; their order carries meaning."),
    };
    if let Some(form) = form {
        html.element("p", class("facts"), form);
    }
    rows(html, &words::columns(model, &["Element", "Type", words::SINCE, "Meaning"]), |html| {
        for field in &record.fields {
            row(html, model, here, owner, field, window);
        }
    });
}

fn row(html: &mut Html, model: &Model, here: Here, owner: TypeId, field: &Field, window: Window) {
    let own = Window::of(&field.availability);
    let all = own.within(window);
    html.inside("tr", id(field_anchor(model, owner, field)).flag("data-row").window(all), |html| {
        html.inside("td", class("name"), |html| {
            names(html, model, field);
            let is_alternative = matches!(&model[owner].kind, TypeKind::Record(record) if record.is_enum());
            need(html, field.required && !is_alternative, &field.availability);
            if field.secret {
                html.text(" ").element(
                    "span",
                    class("tag secret").and("title", "never shown in logs and errors"),
                    "secret",
                );
            }
            words::deprecated(html, &field.availability);
        });
        html.inside("td", class("type"), |html| words::content(html, model, here, &field.content));
        words::version_cell(html, model, own, all);
        html.inside("td", class("meaning"), |html| {
            words::meaning(html, &field.prose, &words::field(field));
            words::values(html, model, here, field.content.named(), all);
        });
    });
}

/// Adds the name on the wire; with an earlier one, each for its versions.
fn names(html: &mut Html, model: &Model, field: &Field) {
    if let Some(choice) = model.flat_choice(field) {
        for (index, alternative) in choice.fields.iter().enumerate() {
            html.text(if index > 0 { " " } else { "" }).element("code", plain(), &alternative.tag);
        }
        return;
    }
    let name = &field.tag;
    let text = match field.place {
        Place::Attribute => format!("@{name}"),
        Place::Element => name.clone(),
        Place::Text => "text()".to_owned(),
    };
    let Some(was) = &field.was else {
        html.element("code", plain(), &text);
        return;
    };
    html.element("code", class("only").window(Window::from(was.until.value)), &text).text(" ");
    html.inside("span", class("only was").window(Window::before(was.until.value)), |html| {
        html.element("code", plain(), &was.name).text(" ");
        html.element("span", class("when"), &format!("before {}", was.until.value));
    });
}

/// Adds whether a field must be there, in all versions or in some.
fn need(html: &mut Html, required: bool, availability: &Availability) {
    let value = |version: &Option<crate::source::Spanned<Version>>| version.as_ref().map(|version| version.value);
    let (from, until) = (value(&availability.required_since), value(&availability.optional_since));
    if !required && from.is_none() && until.is_none() {
        return;
    }
    let mut tag = |window: Window, when: Option<String>| {
        html.text(" ");
        html.inside("span", class("tag need only").window(window), |html| {
            html.text("required");
            if let Some(when) = when {
                html.element("span", class("when"), &format!(" {when}"));
            }
        });
    };
    match (from, until) {
        (Some(from), Some(until)) if from < until => {
            let window = Window { since: Some(from), seen: None, until: Some(until) };
            tag(window, Some(format!("from {from} on, before {until}")));
        }
        (None, None) => tag(Window::default(), None),
        (from, until) => {
            if let Some(until) = until {
                tag(Window::before(until), Some(format!("before {until}")));
            }
            if let Some(from) = from {
                tag(Window::from(from), Some(format!("from {from} on")));
            }
        }
    }
}

fn union(html: &mut Html, model: &Model, here: Here, union: &Union, window: Window) {
    html.inside("p", class("facts"), |html| {
        prose::inline(html, &crate::emit::prose::facts::told_apart(&union.discriminator));
    });
    rows(
        html,
        &words::columns(model, &[union.discriminator.tag.as_str(), "Element", words::SINCE, "Meaning"]),
        |html| {
            for (text, target) in &union.variants {
                let variant = &model[*target];
                let own = Window::of(&variant.availability);
                let all = own.within(window);
                html.inside("tr", plain().flag("data-row").window(all), |html| {
                    html.inside("td", class("name"), |html| {
                        html.element("code", plain(), text);
                    });
                    html.inside("td", class("type"), |html| {
                        words::item(html, model, here, *target);
                    });
                    words::version_cell(html, model, own, all);
                    html.inside("td", class("meaning"), |html| prose::inline(html, &variant.prose.summary));
                });
            }
        },
    );
}

fn values(html: &mut Html, model: &Model, owner: TypeId, values: &Enum, window: Window) {
    html.element("p", class("facts"), "An open set: what it does not name is kept as it came.");
    if values.values.is_empty() {
        return;
    }
    rows(html, &words::columns(model, &["Value", words::SINCE, "Meaning"]), |html| {
        for value in &values.values {
            let own = Window::of(&value.availability);
            let all = own.within(window);
            let anchor = value_anchor(model, owner, &value.text.value);
            html.inside("tr", id(anchor).flag("data-row").window(all), |html| {
                html.inside("td", class("name"), |html| {
                    html.element("code", plain(), &value.text.value);
                    words::deprecated(html, &value.availability);
                });
                words::version_cell(html, model, own, all);
                html.inside("td", class("meaning"), |html| {
                    words::meaning(html, &value.prose, &crate::emit::prose::facts::background(&value.availability));
                });
            });
        }
    });
}

/// Adds the operations and elements that use a type.
fn uses(html: &mut Html, model: &Model, here: Here, id: TypeId) {
    let item = &model[id];
    let service = &model[model[item.resource].service];
    // What services share may be in elements of all of them.
    let users = || model.services.iter().filter(|user| user.uses.contains(&model[item.resource].service));
    let is_reply = |service: &Service| service.error_reply.as_ref().is_some_and(|reply| reply.element == id);
    if is_reply(service) || users().any(is_reply) {
        html.element("p", class("facts uses"), "Answered by every operation that fails.");
        return;
    }
    let resources = users().chain([service]).flat_map(|service| &service.resources);
    let holders: Vec<TypeId> = resources
        .flat_map(|&resource| &model[resource].types)
        .copied()
        .filter(|&holder| holder != id && holds(&model[holder].kind, id))
        .collect();
    let direct = |operation: &OperationId| {
        let operation = &model[*operation];
        let mut bodies = operation.responses.iter().map(|response| &response.body).chain([&operation.body]);
        bodies.any(|body| *body == Body::Element(id))
    };
    let operations: Vec<OperationId> = item.reach.operations.iter().copied().filter(direct).collect();
    // An element that belongs to one operation alone stands beside it.
    let at_home = matches!(item.reach.operations[..], [only] if model[only].resource == item.resource);
    if holders.is_empty() && (operations.is_empty() || at_home) {
        return;
    }
    html.inside("p", class("facts uses"), |html| {
        html.text("Used by ");
        let many = operations.len() > FEW_OPERATIONS;
        let mut first = true;
        let mut comma = |html: &mut Html| {
            html.text(if std::mem::take(&mut first) { "" } else { ", " });
        };
        if many {
            comma(html);
            html.text(&format!("{} operations", operations.len()));
        }
        for &operation in operations.iter().filter(|_| !many) {
            comma(html);
            html.element("a", plain().and("href", here.operation(model, operation)), words::title(model, operation));
        }
        for holder in holders {
            comma(html);
            words::item(html, model, here, holder);
        }
        html.text(".");
    });
}

/// Whether a type names another.
fn holds(kind: &TypeKind, id: TypeId) -> bool {
    match kind {
        TypeKind::Record(record) => record
            .fields
            .iter()
            .any(|field| !matches!(field.content, Content::Fixed(_)) && field.content.named() == Some(id)),
        TypeKind::Union(union) => union.variants.iter().any(|&(_, target)| target == id),
        TypeKind::Enum(_) => false,
    }
}
