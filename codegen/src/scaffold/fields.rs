//! New elements as they are written.
//!
//! In: elements with their names. Out: their tables, with a comment behind everything that was guessed.

use super::elements::{Elements, Target};
use super::infer::{Kind, Observation};
use super::toml_text::{Entry, TomlText, string, table};
use super::words::plural;
use crate::ident;
use crate::model::{Model, Place};

/// What the writing of elements needs to know.
pub(super) struct ElementWriter<'a, 'm, 'n> {
    pub(super) model: &'m Model,
    pub(super) elements: &'a Elements<'m, 'n>,
    /// The service's own namespace.
    pub(super) namespace: &'a str,
    /// Further namespaces of the service: name and URI.
    pub(super) namespaces: &'a [(String, String)],
}

impl ElementWriter<'_, '_, '_> {
    /// `[element.NAME]` and its fields.
    pub(super) fn element(&self, index: usize, out: &mut TomlText) {
        let Some(element) = self.elements.get(index) else { return };
        out.table(&["element", &element.name]);
        let mut entries = Vec::new();
        if element.name != element.tag {
            let reason = element.other.as_ref().map(|(id, why)| {
                let name = &self.model[*id].name.value;
                format!("another element than `{name}`: {why}")
            });
            entries.push(Entry::text("tag", element.tag).guessed(reason));
        }
        if element.namespace != self.namespace {
            entries.push(Entry::new("namespace", self.reference(element.namespace)));
        }
        // To be filled in: `xms check` tells of those that were forgotten.
        entries.push(Entry::text("summary", ""));
        out.entries(entries);
        let fields = self.elements.fields(index);
        if fields.is_empty() {
            return;
        }
        out.table(&["element", &element.name, "fields"]);
        let request = self.elements.in_request(index);
        let keys = keys(&fields);
        let entries = fields.iter().zip(&keys);
        let entry =
            |(field, key): (&Observation<'_>, &String)| self.field(field, key, &fields, element.namespace, request);
        out.entries(entries.map(entry).collect::<Vec<Entry>>());
    }

    /// The name of an element.
    pub(super) fn name(&self, target: Target) -> &str {
        match target {
            Target::Described(id) => &self.model[id].name.value,
            Target::New(index) => self.elements.get(index).map_or("", |element| element.name.as_str()),
        }
    }

    /// A namespace as the description names it.
    fn reference(&self, uri: &str) -> String {
        let named = self.namespaces.iter().find(|(_, known)| known == uri);
        string(named.map_or(uri, |(name, _)| name))
    }

    fn field(
        &self,
        field: &Observation<'_>,
        key: &str,
        all: &[Observation<'_>],
        namespace: &str,
        request: bool,
    ) -> Entry {
        let mut keys: Vec<(&str, String)> = Vec::new();
        match &field.kind {
            Kind::Scalar(_) | Kind::Record(_) => keys.push(("type", string(&self.type_name(&field.kind, request)))),
            Kind::List { item, tag, namespace: of_items } => {
                keys.push(("list", string(&self.type_name(item, request))));
                if matches!(**item, Kind::Scalar(_)) {
                    keys.push(("item", string(tag)));
                }
                if self.item_namespace(item, namespace, request) != *of_items {
                    keys.push(("item-namespace", self.reference(of_items)));
                }
            }
            Kind::Flat(item) => {
                keys.push(("list", string(&self.type_name(item, request))));
                keys.push(("flat", "true".to_owned()));
                keys.extend(plural_rust_name(field.name, all).map(|name| ("rust", string(&name))));
            }
            Kind::Map { entry, pair, item } => {
                keys.push(("map", string(item.name())));
                keys.push(("entry", string(entry)));
                if pair[0] != "Name" {
                    keys.push(("key", string(pair[0])));
                }
            }
        }
        let usual = match field.place {
            Place::Element => namespace,
            Place::Attribute | Place::Text => "",
        };
        let flags = [
            ("attribute", field.place == Place::Attribute),
            ("content", field.place == Place::Text),
            ("nil", field.nil),
            ("keep-empty", field.keep_empty),
            ("secret", field.secret),
        ];
        if key != field.name {
            keys.push(("tag", string(field.name)));
        }
        if field.namespace != usual {
            keys.push(("namespace", self.reference(field.namespace)));
        }
        keys.extend(flags.into_iter().filter(|(_, on)| *on).map(|(key, _)| (key, "true".to_owned())));
        keys.push(("doc", string("")));
        let reason = (!field.guesses.is_empty()).then(|| field.guesses.join("; "));
        Entry::new(key, table(&keys)).guessed(reason)
    }

    /// The type of a child or an item.
    fn type_name(&self, kind: &Kind<'_>, request: bool) -> String {
        match kind {
            Kind::Scalar(scalar) => scalar.name().to_owned(),
            _ => {
                let target = kind.record().and_then(|nodes| self.elements.target(nodes, request));
                target.map(|target| self.name(target).to_owned()).unwrap_or_default()
            }
        }
    }

    /// The namespace in which the items of a list are looked for when it says nothing.
    fn item_namespace<'s>(&'s self, item: &Kind<'_>, parent: &'s str, request: bool) -> &'s str {
        match item.record().and_then(|nodes| self.elements.target(nodes, request)) {
            None => parent,
            Some(Target::New(index)) => self.elements.get(index).map_or(parent, |element| element.namespace),
            Some(Target::Described(id)) => self.model[id].root().map_or(parent, |(_, namespace)| namespace),
        }
    }
}

/// What the fields are called in the description: as on the wire, but that no two have one name there or in Rust.
/// Children come first to their own names.
fn keys(fields: &[Observation<'_>]) -> Vec<String> {
    let mut keys: Vec<String> = fields.iter().map(|field| field.name.to_owned()).collect();
    let mut taken: Vec<String> = Vec::new();
    for attributes in [false, true] {
        for (key, field) in keys.iter_mut().zip(fields) {
            if (field.place == Place::Attribute) != attributes {
                continue;
            }
            let longer = if attributes { format!("{}Attribute", field.name) } else { format!("{}Element", field.name) };
            let numbered = (2..).map(|number| format!("{longer}{number}"));
            let free = |name: &String| !taken.contains(&ident::field(name));
            let mut names = std::iter::once(field.name.to_owned()).chain([longer.clone()]).chain(numbered);
            *key = names.find(free).unwrap_or(longer);
            taken.push(ident::field(key));
        }
    }
    keys
}

/// A Rust name in the plural for a flat list, where it is another than the computed one and no other field has it.
fn plural_rust_name(name: &str, all: &[Observation<'_>]) -> Option<String> {
    let many = ident::field(&plural(name));
    let free = all.iter().all(|field| ident::field(field.name) != many);
    (free && !super::words::is_plural(name) && !many.starts_with("r#")).then_some(many)
}
