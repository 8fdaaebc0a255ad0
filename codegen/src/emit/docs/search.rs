//! The index of the search.
//!
//! In: the model. Out: a script that holds everything that can be found, a line each: what it is, what it is called,
//! what it belongs to, its place, its versions, what else it is found by, and its fields or values. A script and not
//! data: pages that are read from a disk may not fetch.

use xms_facts::Version;

use super::link::{Here, encoded, error_anchor, field_anchor, value_anchor};
use super::page::services;
use super::window::Window;
use super::words::{resource_title, service_title, title};
use crate::ident;
use crate::model::{Model, ResourceId, ServiceId, TypeId, TypeKind};

/// The script.
pub(super) fn print(model: &Model) -> String {
    let mut index = Index { model, lines: Vec::new() };
    for id in services(model) {
        index.service(id);
        for &resource in &model[id].resources {
            index.resource(resource);
        }
    }
    format!("window.xmsSearch = [\n{}];\n", index.lines.concat())
}

struct Index<'a> {
    model: &'a Model,
    lines: Vec<String>,
}

/// What can be found.
struct Entry<'a> {
    kind: &'a str,
    name: &'a str,
    context: &'a str,
    place: &'a str,
    scope: &'a str,
    window: Window,
    /// What else it is found by: names in Rust, statuses, what it is for.
    also: String,
}

/// What belongs to an entry, as a list of texts: its name, the rest of its place, its versions, and what else it is
/// found by.
type Part = [String; 6];

impl Index<'_> {
    fn add(&mut self, entry: &Entry<'_>, parts: &[Part]) {
        let mut line = String::from("[");
        let [since, seen, until] = versions(entry.window);
        let texts =
            [entry.kind, entry.name, entry.context, entry.place, entry.scope, &since, &seen, &until, &entry.also];
        list(texts, &mut line);
        if !parts.is_empty() {
            line.push_str(",[");
            for part in parts {
                // What is empty at the end is left out.
                let length = part.iter().rposition(|text| !text.is_empty()).map_or(0, |last| last + 1);
                line.push('[');
                list(part.iter().take(length).map(String::as_str), &mut line);
                line.push_str("],");
            }
            line.pop();
            line.push(']');
        }
        line.push_str("],\n");
        self.lines.push(line);
    }

    fn service(&mut self, id: ServiceId) {
        let service = &self.model[id];
        let (place, title) = (Here::Start.service(self.model, id), service_title(service));
        let kind = if service.is_common { "common folder" } else { "service" };
        let entry = Entry {
            kind,
            name: title,
            context: &service.name,
            place: &place,
            scope: &service.name,
            window: Window::default(),
            also: words([&service.client, &service.prose.summary]),
        };
        self.add(&entry, &[]);
        for error in &service.errors {
            let place = format!("{place}#{}", encoded(&error_anchor(&error.code.value)));
            let status = error.status.map(|status| status.to_string()).unwrap_or_default();
            let context = if status.is_empty() { title.to_owned() } else { format!("{title}, {status}") };
            let also = words([&error.rust, &error.doc]);
            let (name, window) = (&error.code.value, Window::default());
            self.add(
                &Entry { kind: "error", name, context: &context, place: &place, scope: &service.name, window, also },
                &[],
            );
        }
    }

    fn resource(&mut self, id: ResourceId) {
        let model = self.model;
        let resource = &model[id];
        let scope = &model[resource.service].name;
        let place = Here::Start.resource(model, id);
        let entry = Entry {
            kind: "resource",
            name: resource_title(model, id),
            context: &resource.name,
            place: &place,
            scope,
            window: Window::default(),
            also: words([&resource.handle, &resource.prose.summary]),
        };
        self.add(&entry, &[]);
        for &of in &resource.operations {
            let operation = &model[of];
            let context = operation.request_texts().join(", ");
            let place = Here::Start.operation(model, of);
            let statuses: Vec<String> =
                operation.responses.iter().map(|response| response.status.to_string()).collect();
            let rust = format!("{}().{}", ident::plain(&resource.module), ident::plain(&operation.rust));
            let also = words([&operation.id, &rust, &statuses.join(" "), &operation.prose.summary]);
            let (name, window) = (title(model, of), Window::of(&operation.availability));
            self.add(&Entry { kind: "operation", name, context: &context, place: &place, scope, window, also }, &[]);
        }
        for &of in &resource.types {
            self.item(of, scope);
        }
    }

    fn item(&mut self, id: TypeId, scope: &str) {
        let model = self.model;
        let item = &model[id];
        let window = Window::of_type(model, item);
        let place = Here::Start.item(model, id);
        let part = |name: &str, anchor: &str, own: Window, also: String| {
            let whole = Here::Start.part(model, id, anchor);
            let rest = whole.strip_prefix(&place).unwrap_or_default();
            let [since, seen, until] = versions(own.within(window));
            [name.to_owned(), rest.to_owned(), since, seen, until, also]
        };
        let mut parts = Vec::new();
        match &item.kind {
            TypeKind::Record(record) => {
                for field in &record.fields {
                    let (anchor, own) = (field_anchor(model, id, field), Window::of(&field.availability));
                    let also = words([other_name(&field.tag, &field.rust), &field.prose.summary]);
                    parts.push(part(&field.tag, &anchor, own, also));
                    if let Some(was) = &field.was {
                        parts.push(part(&was.name, &anchor, Window::before(was.until.value), String::new()));
                    }
                }
            }
            TypeKind::Union(_) => {}
            TypeKind::Enum(values) => {
                for value in &values.values {
                    let text = &value.text.value;
                    let also = words([other_name(text, &value.rust), &value.prose.summary]);
                    parts.push(part(text, &value_anchor(model, id, text), Window::of(&value.availability), also));
                }
            }
        }
        let entry = Entry {
            kind: if matches!(item.kind, TypeKind::Enum(_)) { "values" } else { "element" },
            name: &item.name.value,
            context: resource_title(model, item.resource),
            place: &place,
            scope,
            window,
            also: words([other_name(&item.name.value, &item.rust), &item.prose.summary]),
        };
        self.add(&entry, &parts);
    }
}

fn versions(window: Window) -> [String; 3] {
    let version = |version: Option<Version>| version.map(|version| version.to_string()).unwrap_or_default();
    [version(window.since), version(window.seen), version(window.until)]
}

/// A name in Rust, where it is not the one on the wire in another spelling.
fn other_name<'n>(wire: &str, rust: &'n str) -> &'n str {
    let rust = ident::plain(rust);
    let bare =
        |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    if bare(wire) == bare(rust) { "" } else { rust }
}

/// Texts as one, without what Markdown has for the eye.
fn words<const N: usize>(texts: [&str; N]) -> String {
    let words = texts.iter().flat_map(|text| text.split_whitespace());
    words.map(|word| word.replace(['`', '*'], "")).collect::<Vec<_>>().join(" ")
}

/// Appends texts as those of a list of a script.
fn list<'t>(texts: impl IntoIterator<Item = &'t str>, out: &mut String) {
    for (index, text) in texts.into_iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        quote(text, out);
    }
}

/// Appends a text as a string of a script: of JSON, without what would end the script or a line of it.
fn quote(text: &str, out: &mut String) {
    // A text can always be written.
    let quoted = serde_json::to_string(text).unwrap_or_default();
    for c in quoted.chars() {
        match c {
            '<' | '\u{2028}' | '\u{2029}' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn texts_are_strings_of_a_script() {
        let mut out = String::new();
        super::quote("a\"b\\c\n</script>", &mut out);
        assert_eq!(out, "\"a\\\"b\\\\c\\n\\u003c/script>\"");
    }
}
