//! The two that say whether a document is a description: the parser, and a validator with the schema.

use std::fmt::Write as _;

use boon::{Compiler, SchemaIndex, Schemas};
use serde_json::{Map, Value, json};
use toml::de::{DeTable, DeValue};
use xms_codegen::diagnostic::{Diagnostics, render_short};
use xms_codegen::emit::schema::schema;
use xms_codegen::language::{COMMON, RESOURCE, SERVICE, Table};
use xms_codegen::parse::{FolderKind, ServiceFolder, parse_all};
use xms_codegen::source::Sources;

use super::samples::minimal;

/// A validator that has read the schema.
pub(crate) struct Judge {
    schemas: Schemas,
    index: SchemaIndex,
    /// Documents that both accepted.
    pub(crate) accepted: usize,
    /// Documents that both rejected.
    pub(crate) rejected: usize,
}

impl Judge {
    pub(crate) fn new() -> Self {
        let (mut compiler, mut schemas) = (Compiler::new(), Schemas::new());
        compiler.add_resource("schema.json", serde_json::from_str(&schema()).unwrap()).unwrap();
        let index = compiler.compile("schema.json", &mut schemas).unwrap();
        Self { schemas, index, accepted: 0, rejected: 0 }
    }

    /// What the schema says.
    pub(crate) fn schema(&self, document: &Value) -> Result<(), String> {
        self.schemas.validate(document, self.index).map_err(|error| format!("{error:#}"))
    }

    /// What the parser says about a file whose keys are those of `root`.
    pub(crate) fn parser(&self, root: &'static Table, document: &Value) -> Result<(), String> {
        let mut sources = Sources::default();
        let is_root = root.id != RESOURCE.id;
        let service = if is_root { toml_of(document) } else { toml_of(&minimal(&SERVICE)) };
        let service = sources.add("service.toml", service);
        let resource = sources.add("things.toml", if is_root { String::new() } else { toml_of(document) });
        let kind = if root.id == COMMON.id { FolderKind::Common } else { FolderKind::Service };
        let folder =
            ServiceFolder { name: "example".to_owned(), kind, service, resources: vec![resource], incomplete: false };
        let mut diagnostics = Diagnostics::new();
        parse_all(&[folder], &sources, &mut diagnostics);
        if diagnostics.is_empty() { Ok(()) } else { Err(render_short(&diagnostics, &sources)) }
    }
}

/// A document as TOML: its keys, each with an inline value.
fn toml_of(document: &Value) -> String {
    let mut text = String::new();
    for (key, value) in document.as_object().unwrap() {
        writeln!(text, "{} = {}", json!(key), inline(value)).unwrap();
    }
    text
}

fn inline(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", ")),
        Value::Object(entries) => {
            let entries = entries.iter().map(|(key, value)| format!("{} = {}", json!(key), inline(value)));
            format!("{{ {} }}", entries.collect::<Vec<_>>().join(", "))
        }
        // The two languages write the rest alike.
        plain => plain.to_string(),
    }
}

/// What a validator sees of a file.
pub(crate) fn value_of(text: &str) -> Value {
    object(DeTable::parse(text).unwrap().get_ref())
}

fn object(table: &DeTable<'_>) -> Value {
    let entries = table.iter().map(|(key, value)| (key.get_ref().to_string(), plain(value.get_ref())));
    Value::Object(Map::from_iter(entries))
}

fn plain(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => json!(text),
        DeValue::Integer(number) => json!(number.as_str().parse::<i64>().unwrap()),
        DeValue::Float(number) => json!(number.as_str().parse::<f64>().unwrap()),
        DeValue::Boolean(value) => json!(value),
        DeValue::Datetime(date) => json!(date.to_string()),
        DeValue::Array(items) => items.iter().map(|item| plain(item.get_ref())).collect(),
        DeValue::Table(table) => object(table),
    }
}
