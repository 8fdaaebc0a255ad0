//! The page that says what each version of a service brought.
//!
//! In: a service of the model that has versions. Out: its page with a section for each version, the newest first: what
//! came, what has another name or is asked for since, what went. The script joins the sections between any two
//! versions. What came or went with something larger is not said again.

use std::collections::BTreeMap;

use xms_facts::Version;

use super::Options;
use super::html::{Html, class, id, plain};
use super::link::{Here, NEWS_PAGE, field_anchor, operation_anchor, value_anchor};
use super::page::Page;
use super::window::Window;
use super::words::{service_title, title};
use crate::model::{Availability, Field, Model, OperationId, ServiceId, TypeId, TypeKind};

/// What happened to a thing, in the order in which a page tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Came,
    Seen,
    Changed,
    Went,
}

impl Kind {
    fn heading(self) -> &'static str {
        match self {
            Self::Came => "New",
            Self::Seen => "First seen, and perhaps older",
            Self::Changed => "Changed",
            Self::Went => "Gone",
        }
    }
}

/// One thing that happened.
struct Entry {
    kind: Kind,
    /// What it is: `operation`, `element`.
    what: &'static str,
    name: String,
    /// What the name stands for more than that, such as its new name.
    note: String,
    href: String,
}

/// The whole page.
pub(super) fn print(model: &Model, options: &Options, of: ServiceId, source: &str) -> String {
    let service = &model[of];
    let heading = format!("What is new in {}", service_title(service));
    let here = Here::Service(of);
    let page = Page { model, options, here, file: NEWS_PAGE, title: heading.clone(), shared: Vec::new(), source };
    let mut news = News { model, here, entries: BTreeMap::new() };
    news.service(of);
    let known = service.known.iter().map(|version| version.value);
    known.for_each(|version| {
        news.entries.entry(version).or_default();
    });
    page.print(|html| {
        html.element("h1", plain(), &heading);
        html.inside("p", class("lead"), |html| {
            html.text("What each version has that the one before has not, and what it no longer has. What is new as a whole is named once, without its parts.");
        });
        between(html, news.entries.keys().copied());
        for (version, entries) in news.entries.iter().rev() {
            section(html, *version, entries);
        }
    })
}

/// Adds the choice of two versions, for the script.
fn between(html: &mut Html, versions: impl Iterator<Item = Version>) {
    let versions: Vec<String> = versions.map(|version| version.to_string()).collect();
    html.inside("p", class("between").flag("hidden"), |html| {
        for (name, text) in [("from", "From "), ("to", " to ")] {
            html.inside("label", plain(), |html| {
                html.text(text);
                html.inside("select", plain().and("data-between", name), |html| {
                    html.element(
                        "option",
                        plain().and("value", ""),
                        if name == "from" { "the first" } else { "the newest" },
                    );
                    for version in versions.iter().rev() {
                        html.element("option", plain().and("value", version), version);
                    }
                });
            });
        }
        html.text(" ").inside("span", class("sum").and("role", "status"), |_| ());
    });
}

fn section(html: &mut Html, version: Version, entries: &[Entry]) {
    let version = version.to_string();
    html.inside("section", class("news").and("data-news", version.as_str()), |html| {
        html.element("h2", id(format!("v{version}")), &version);
        if entries.is_empty() {
            html.element("p", class("facts"), "Nothing that is described here.");
        }
        for kind in [Kind::Came, Kind::Seen, Kind::Changed, Kind::Went] {
            let mut of_kind: Vec<&Entry> = entries.iter().filter(|entry| entry.kind == kind).collect();
            if of_kind.is_empty() {
                continue;
            }
            of_kind.sort_by_key(|entry| rank(entry.what));
            html.element("h3", plain(), kind.heading());
            html.inside("ul", class("prose"), |html| {
                for entry in of_kind {
                    html.inside("li", plain().and("data-kind", kind.heading()), |html| {
                        html.text(entry.what).text(" ");
                        html.element("a", plain().and("href", entry.href.as_str()), &entry.name);
                        html.text(&entry.note);
                    });
                }
            });
        }
    });
}

/// What a reader looks for first.
fn rank(what: &str) -> usize {
    ["operation", "element", "values", "field", "value"].iter().position(|other| *other == what).unwrap_or(usize::MAX)
}

struct News<'a> {
    model: &'a Model,
    here: Here,
    entries: BTreeMap<Version, Vec<Entry>>,
}

impl News<'_> {
    fn service(&mut self, of: ServiceId) {
        let model = self.model;
        for resource in model.visible_resources(&model[of]) {
            for &operation in &model[resource].operations {
                self.operation(operation);
            }
            for &item in &model[resource].types {
                let operations = &model[item].reach.operations;
                if operations.iter().any(|&id| model[model[id].resource].service == of) {
                    self.item(item);
                }
            }
        }
    }

    fn add(&mut self, version: Version, kind: Kind, what: &'static str, name: &str, note: String, href: &str) {
        let (name, href) = (name.to_owned(), href.to_owned());
        self.entries.entry(version).or_default().push(Entry { kind, what, name, note, href });
    }

    /// What `own` says, where that is more than what holds for the whole.
    fn window(&mut self, own: Window, outer: Window, what: &'static str, name: &str, href: &str) {
        let later = |version: &Version| outer.first().is_none_or(|outer| outer < *version);
        if let Some(seen) = own.seen.filter(later) {
            self.add(seen, Kind::Seen, what, name, String::new(), href);
        } else if let Some(since) = own.since.filter(later) {
            self.add(since, Kind::Came, what, name, String::new(), href);
        }
        if let Some(until) = own.until.filter(|until| outer.until.is_none_or(|outer| *until < outer)) {
            self.add(until, Kind::Went, what, name, String::new(), href);
        }
    }

    fn operation(&mut self, of: OperationId) {
        let model = self.model;
        let operation = &model[of];
        let outer = Window::of(&operation.availability);
        self.window(outer, Window::default(), "operation", title(model, of), &self.here.operation(model, of));
        let groups = [
            ("path", &operation.path_parameters),
            ("query", &operation.query),
            ("header", &operation.headers),
            ("answer", &operation.response_headers),
        ];
        let page = self.here.resource(model, operation.resource);
        for (place, parameters) in groups {
            let what = if place == "answer" { "header of the answer" } else { "parameter" };
            for parameter in parameters {
                let name = format!("{} of {}", parameter.name.value, title(model, of));
                let anchor = format!("{}.{place}.{}", operation_anchor(&operation.name.value), parameter.name.value);
                let href = format!("{page}#{}", super::link::encoded(&anchor.replace(char::is_whitespace, "_")));
                self.window(Window::of(&parameter.availability), outer, what, &name, &href);
                self.need(&parameter.availability, what, &name, &href);
            }
        }
    }

    fn item(&mut self, of: TypeId) {
        let (model, here) = (self.model, self.here);
        let item = &model[of];
        let outer = Window::of_type(model, item);
        let name = &item.name.value;
        let what = if matches!(item.kind, TypeKind::Enum(_)) { "values" } else { "element" };
        self.window(Window::of(&item.availability), Window::default(), what, name, &here.item(model, of));
        match &item.kind {
            TypeKind::Record(record) => {
                for field in &record.fields {
                    self.field(of, field, outer);
                }
            }
            TypeKind::Enum(values) => {
                for value in &values.values {
                    let text = &value.text.value;
                    let href = here.part(model, of, &value_anchor(model, of, text));
                    self.window(Window::of(&value.availability), outer, "value", &format!("{name}: {text}"), &href);
                }
            }
            TypeKind::Union(_) => {}
        }
    }

    fn field(&mut self, of: TypeId, field: &Field, outer: Window) {
        let model = self.model;
        let href = self.here.part(model, of, &field_anchor(model, of, field));
        let name = format!("{}/{}", model[of].name.value, field.tag);
        self.window(Window::of(&field.availability), outer, "field", &name, &href);
        self.need(&field.availability, "field", &name, &href);
        if let Some(was) = &field.was {
            let note = format!(", which was called {}", was.name);
            self.add(was.until.value, Kind::Changed, "field", &name, note, &href);
        }
    }

    /// Whether it must be given from a version on, or no longer.
    fn need(&mut self, availability: &Availability, what: &'static str, name: &str, href: &str) {
        for (version, note) in
            [(&availability.required_since, ", now required"), (&availability.optional_since, ", no longer required")]
        {
            if let Some(version) = version {
                self.add(version.value, Kind::Changed, what, name, note.to_owned(), href);
            }
        }
    }
}
