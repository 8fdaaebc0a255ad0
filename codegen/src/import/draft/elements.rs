//! Elements and enums as tables.
//!
//! In: types with their final names. Out: their tables. Which file they stand in is not known here.

use super::page::Table;
use super::{Content, Draft, FieldDraft, Limits, Place, TypeDraft, TypeIndex, TypeKind, TypeRef};
use crate::scaffold::toml_text::{string, table as inline};

impl Draft {
    /// The name of a type in the description.
    pub(super) fn type_name(&self, kind: TypeRef) -> &str {
        match kind {
            TypeRef::Scalar(scalar) => scalar.name(),
            TypeRef::Named(index) => self.types.get(index.0).map_or("xml", |item| item.name.as_str()),
        }
    }

    fn tag_of(&self, kind: TypeRef) -> Option<&str> {
        let TypeRef::Named(TypeIndex(index)) = kind else { return None };
        match &self.types.get(index)?.kind {
            TypeKind::Element(element) => Some(&element.tag),
            TypeKind::Enum(_) => None,
        }
    }

    /// The namespace of an element, where it has one of its own.
    fn namespace_of(&self, kind: TypeRef) -> Option<&str> {
        let TypeRef::Named(TypeIndex(index)) = kind else { return None };
        match &self.types.get(index)?.kind {
            TypeKind::Element(element) => element.namespace.as_deref(),
            TypeKind::Enum(_) => None,
        }
    }

    /// The tables of a type.
    pub(super) fn type_tables(&self, item: &TypeDraft) -> Vec<Table> {
        match &item.kind {
            TypeKind::Element(element) => {
                let mut head = Table::new(&["element", &item.name], &item.address);
                if element.tag != item.name {
                    head.set("tag", string(&element.tag));
                }
                if let Some(namespace) = &element.namespace
                    && *namespace != self.service.namespace
                {
                    head.set("namespace", string(namespace));
                }
                head.text("summary", &item.prose.summary);
                head.text("doc", &item.prose.doc);
                if item.deprecated {
                    head.text("deprecated", DEPRECATED);
                }
                head.flag("one-of", element.one_of);
                if let Some((field, variants)) = &element.variants {
                    head.text("discriminator", field);
                    let names = variants.iter().map(|&index| string(self.type_name(TypeRef::Named(index))));
                    head.set("variants", format!("[{}]", names.collect::<Vec<_>>().join(", ")));
                }
                for (key, value) in &item.extra {
                    head.set(key, value.as_str());
                }
                if element.fields.is_empty() {
                    return vec![head];
                }
                let mut fields = Table::new(&["element", &item.name, "fields"], &item.address);
                for field in &element.fields {
                    fields.set(&field.name, self.field(field, element.namespace.as_deref()));
                    if let Some(line) = fields.entries.last_mut() {
                        line.address.clone_from(&field.address);
                    }
                }
                vec![head, fields]
            }
            TypeKind::Enum(values) => {
                let mut head = Table::new(&["enum", &item.name], &item.address);
                head.text("summary", &item.prose.summary);
                head.text("doc", &item.prose.doc);
                if values.number {
                    head.text("type", "int32");
                }
                for (key, value) in &item.extra {
                    head.set(key, value.as_str());
                }
                let mut table = Table::new(&["enum", &item.name, "values"], &item.address);
                for value in &values.values {
                    let written = if value.extra.is_empty() {
                        string(&value.doc)
                    } else {
                        let mut keys = vec![("doc", string(&value.doc))];
                        keys.retain(|_| !value.doc.is_empty());
                        keys.extend(value.extra.iter().map(|(key, value)| (key.as_str(), value.clone())));
                        inline(&keys)
                    };
                    table.set(&value.text, written);
                }
                vec![head, table]
            }
        }
    }

    /// `{ … }` of a field.
    fn field(&self, field: &FieldDraft, around: Option<&str>) -> String {
        let mut keys: Vec<(&str, String)> = Vec::new();
        let name = |kind: TypeRef| string(self.type_name(kind));
        let flag = |on: bool| on.then(|| "true".to_owned());
        match &field.content {
            Content::One(kind) => keys.push(("type", name(*kind))),
            Content::List { item, tag, namespace } => {
                keys.push(("list", name(*item)));
                if self.tag_of(*item) != Some(tag) {
                    keys.push(("item", string(tag)));
                }
                let own = self.namespace_of(*item).or(around);
                let items = namespace.as_deref().or(around);
                if items != own {
                    keys.push(("item-namespace", string(items.unwrap_or(&self.service.namespace))));
                }
            }
            Content::Flat(item) => keys.extend([("list", name(*item)), ("flat", "true".to_owned())]),
            Content::ByName(item) => keys.extend([("map", name(*item)), ("by-name", "true".to_owned())]),
            Content::Set(item, delimiter) => keys.extend([("set", name(*item)), ("delimiter", string(delimiter))]),
            Content::Choice(fields) => {
                let inner: Vec<(&str, String)> =
                    fields.iter().map(|inner| (inner.name.as_str(), self.field(inner, around))).collect();
                keys.extend([("choice", inline(&inner)), ("flat", "true".to_owned())]);
            }
            Content::Fixed(text) => keys.push(("value", string(text))),
            Content::Written { .. } => {}
        }
        if field.tag != field.name && field.place != Place::Text && !matches!(field.content, Content::Choice(_)) {
            keys.push(("tag", string(&field.tag)));
        }
        keys.extend(flag(field.place == Place::Attribute).map(|on| ("attribute", on)));
        keys.extend(flag(field.place == Place::Text).map(|on| ("content", on)));
        keys.extend(field.namespace.as_ref().map(|uri| ("namespace", string(uri))));
        keys.extend(flag(field.required && !matches!(field.content, Content::Fixed(_))).map(|on| ("required", on)));
        keys.extend(flag(field.nil).map(|on| ("nil", on)));
        keys.extend(flag(field.secret).map(|on| ("secret", on)));
        keys.extend(field.limits.keys(field.required));
        keys.extend(field.rust.as_ref().map(|rust| ("rust", string(rust))));
        if field.deprecated {
            keys.push(("deprecated", string(DEPRECATED)));
        }
        keys.extend(field.extra.iter().map(|(key, value)| (key.as_str(), value.clone())));
        if !field.doc.is_empty() {
            keys.push(("doc", string(&field.doc)));
        }
        inline(&keys)
    }
}

/// What is said of something whose document says no more than that it is deprecated.
pub(super) const DEPRECATED: &str = "The document says that it is deprecated.";

impl Limits {
    /// The keys; a required value has no default.
    pub(super) fn keys(&self, required: bool) -> Vec<(&'static str, String)> {
        let numbers = [("min", self.min), ("max", self.max)];
        let numbers = numbers.into_iter().filter_map(|(key, number)| Some((key, number?.to_string())));
        let pattern = self.pattern.as_ref().map(|pattern| ("pattern", string(pattern)));
        let default = self.default.clone().filter(|_| !required).map(|value| ("default", value));
        default.into_iter().chain(numbers).chain(pattern).collect()
    }
}
