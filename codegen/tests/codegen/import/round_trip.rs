//! A description that is exported and imported is the same, but for what its version does not have.

use std::collections::BTreeMap;
use std::path::Path;

use xms_codegen::emit::openapi::document;
use xms_codegen::import::openapi;
use xms_codegen::model::{Content, Model, Parameter, ServiceId, TypeKind, ValueType};
use xms_codegen::pipeline::read_model;
use xms_facts::Version;

/// A type by its name.
fn name(model: &Model, kind: ValueType) -> String {
    match kind {
        ValueType::Scalar(scalar) => scalar.name().to_owned(),
        ValueType::Named(id) if model.choice(kind).is_some() => format!("choice {}", model[id].rust.len().min(1)),
        ValueType::Named(id) => model[id].name.value.clone(),
    }
}

fn content(model: &Model, content: &Content) -> String {
    match content {
        Content::One(kind) => name(model, *kind),
        Content::List { item, tag, namespace, inner } => {
            format!("list {} {tag} {namespace:?} {inner:?}", name(model, *item))
        }
        Content::Flat(item) => format!("flat {}", name(model, *item)),
        Content::Map { item, entries, flat, inner } => {
            format!("map {} {entries:?} {flat} {inner:?}", name(model, *item))
        }
        Content::Set { item, delimiter } => format!("set {} {delimiter}", name(model, *item)),
        Content::Fixed(text) => format!("fixed {text}"),
    }
}

fn parameters<'m>(model: &Model, list: impl IntoIterator<Item = &'m Parameter>, version: Version) -> Vec<String> {
    let there = list.into_iter().filter(|own| own.availability.exists_at(version));
    let mut all: Vec<String> = there
        .map(|own| {
            let required = own.required && own.availability.requires_at(own.required, version);
            format!(
                "{} {} {:?} {:?} {required} {}",
                own.name.value,
                name(model, own.value),
                own.values,
                own.role,
                own.secret
            )
        })
        .collect();
    all.sort();
    all
}

/// What a service says at a version: a text for each operation, each element and each enum.
fn facts(model: &Model, service: ServiceId, version: Version) -> BTreeMap<String, Vec<String>> {
    let mut facts = BTreeMap::new();
    for id in model.visible_resources(&model[service]) {
        let operations = model[id].operations.iter().map(|&id| &model[id]);
        for operation in operations.filter(|operation| operation.availability.exists_at(version)) {
            let body = |body: &xms_codegen::model::Body| {
                body.named()
                    .map_or_else(|| format!("{body:?}").chars().take(6).collect(), |id| model[id].name.value.clone())
            };
            let mut lines = operation.request_texts();
            lines.push(format!("{} {:?}", operation.prose.summary, operation.availability.first()));
            lines.push(format!("body {} {}", body(&operation.body), operation.body_presence.required));
            lines.extend(
                operation.responses.iter().map(|response| format!("{} {}", response.status, body(&response.body))),
            );
            for list in [&operation.path_parameters, &operation.query, &operation.headers, &operation.response_headers]
            {
                lines.extend(parameters(model, list, version));
            }
            lines.push(format!(
                "{:?} {:?} {}",
                operation.continuation,
                operation.long_running.is_some(),
                operation.idempotent
            ));
            facts.insert(operation.id.clone(), lines);
        }
        let types = model[id].types.iter().map(|&id| &model[id]);
        for item in types.filter(|item| item.availability.exists_at(version) && !item.reach.operations.is_empty()) {
            let lines: Vec<String> = match &item.kind {
                TypeKind::Record(record) => {
                    let fields = record.fields.iter().filter(|field| field.availability.exists_at(version));
                    let fields = fields.map(|field| {
                        format!(
                            "{} {} {:?} {:?} {} required={} secret={} nil={} empty={} {:?}",
                            field.name.value,
                            field.tag,
                            field.place,
                            field.namespace,
                            content(model, &field.content),
                            field.is_required_at(version),
                            field.secret,
                            field.nil,
                            field.keep_empty,
                            field.availability.first()
                        )
                    });
                    [format!("{} {} {:?}", record.tag, record.namespace, record.form)]
                        .into_iter()
                        .chain(fields)
                        .collect()
                }
                TypeKind::Union(union) => {
                    let variants = union.variants.iter().map(|(text, id)| format!("{text} {}", model[*id].name.value));
                    [format!("{} {}", union.tag, union.discriminator.field)].into_iter().chain(variants).collect()
                }
                TypeKind::Enum(values) => {
                    let there = values.values.iter().filter(|value| value.availability.exists_at(version));
                    there.map(|value| format!("{} {}", value.text.value, value.prose.summary)).collect()
                }
            };
            facts.insert(format!("type {}", item.name.value), lines);
        }
    }
    facts
}

/// How many facts there are, and those that differ.
fn compare(folder: &str) -> (usize, Vec<String>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let reading = read_model(&root.join(folder)).unwrap();
    let place = tempfile::tempdir().unwrap();
    let (mut all, mut differences) = (0, Vec::new());
    for service in reading.model.own_services() {
        let version =
            reading.model[service].known.last().map_or(reading.model[service].default_version, |known| known.value);
        let path = place.path().join("document.json");
        std::fs::write(&path, serde_json::to_string(&document(&reading.model, service, version)).unwrap()).unwrap();
        let imported = openapi(&[path], None).unwrap();
        assert_eq!(imported.name, reading.model[service].name);
        let before = facts(&reading.model, service, version);
        let id = imported.model.own_services().next().unwrap();
        let after = facts(&imported.model, id, version);
        all += before.len();
        for (name, lines) in &before {
            if after.get(name) != Some(lines) {
                differences.push(format!("{name}\n  {lines:#?}\n  {:#?}", after.get(name)));
            }
        }
    }
    (all, differences)
}

#[test]
fn the_services_come_back() {
    let (all, differences) = compare("../api-spec");
    assert!(all > 300 && differences.is_empty(), "{all}: {} differ\n{}", differences.len(), differences.join("\n"));
}
