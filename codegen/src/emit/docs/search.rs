//! The index of the search.
//!
//! In: the model. Out: a script that holds everything that can be found, a line each: what it is, what it is called,
//! what it belongs to, its place, and its versions. A script and not data: pages that are read from a disk may not
//! fetch.

use xms_facts::Version;

use super::link::{Here, error_anchor, field_anchor, value_anchor};
use super::page::services;
use super::window::Window;
use super::words::{resource_title, service_title, title};
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

impl Index<'_> {
    fn add(&mut self, kind: &str, name: &str, context: &str, place: &str, scope: &str, window: Window) {
        let mut line = String::from("[");
        let version = |version: Option<Version>| version.map(|version| version.to_string());
        let versions = [version(window.since), version(window.seen), version(window.until)];
        let versions = versions.iter().map(|version| version.as_deref().unwrap_or_default());
        for text in [kind, name, context, place, scope].into_iter().chain(versions) {
            quote(text, &mut line);
            line.push(',');
        }
        line.pop();
        line.push_str("],\n");
        self.lines.push(line);
    }

    fn service(&mut self, id: ServiceId) {
        let service = &self.model[id];
        let (place, title) = (Here::Start.service(self.model, id), service_title(service));
        let kind = if service.is_common { "common folder" } else { "service" };
        self.add(kind, title, &service.name, &place, &service.name, Window::default());
        for error in &service.errors {
            let place = format!("{place}#{}", error_anchor(&error.code.value));
            self.add("error", &error.code.value, title, &place, &service.name, Window::default());
        }
    }

    fn resource(&mut self, id: ResourceId) {
        let model = self.model;
        let resource = &model[id];
        let scope = &model[resource.service].name;
        let place = Here::Start.resource(model, id);
        self.add("resource", resource_title(model, id), &resource.name, &place, scope, Window::default());
        for &of in &resource.operations {
            let operation = &model[of];
            let context = operation.request_texts().join(", ");
            let place = Here::Start.operation(model, of);
            self.add("operation", title(model, of), &context, &place, scope, Window::of(&operation.availability));
        }
        for &of in &resource.types {
            self.item(of, scope);
        }
    }

    fn item(&mut self, id: TypeId, scope: &str) {
        let model = self.model;
        let item = &model[id];
        let (name, window) = (&item.name.value, Window::of_type(model, item));
        let title = resource_title(model, item.resource);
        let place = Here::Start.item(model, id);
        match &item.kind {
            TypeKind::Record(record) => {
                self.add("element", name, title, &place, scope, window);
                for field in &record.fields {
                    let window = Window::of(&field.availability).within(window);
                    let place = Here::Start.part(model, id, &field_anchor(model, id, field));
                    self.add("field", &field.tag, name, &place, scope, window);
                    if let Some(was) = &field.was {
                        let window = Window::before(was.until.value).within(window);
                        self.add("field", &was.name, name, &place, scope, window);
                    }
                }
            }
            TypeKind::Union(_) => self.add("element", name, title, &place, scope, window),
            TypeKind::Enum(values) => {
                self.add("values", name, title, &place, scope, window);
                for value in &values.values {
                    let text = &value.text.value;
                    let window = Window::of(&value.availability).within(window);
                    let place = Here::Start.part(model, id, &value_anchor(model, id, text));
                    self.add("value", text, name, &place, scope, window);
                }
            }
        }
    }
}

/// Appends a text as a string of a script.
fn quote(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() || matches!(c, '<' | '\u{2028}' | '\u{2029}') => {
                out.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    #[test]
    fn texts_are_strings_of_a_script() {
        let mut out = String::new();
        super::quote("a\"b\\c\n</script>", &mut out);
        assert_eq!(out, "\"a\\\"b\\\\c\\u000a\\u003c/script>\"");
    }
}
