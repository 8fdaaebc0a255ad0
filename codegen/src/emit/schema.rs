//! The description language as a JSON Schema, for editors.
//!
//! In: the definitions that the parser reads by. Out: the text of `schema.json`, draft 2020-12: a schema for every
//! table, and a root that has the keys of all files and tells a `service.toml`, a `common.toml` and a resource
//! by them. Every key has its sentence, which editors
//! show. What only the whole description can tell, such as whether a name exists, is not in it.

use super::json::Json;
use crate::language::{self, COMMON, Dependency, Key, Kind, RESOURCE, SERVICE, Table};

/// The text of `schema.json`.
pub fn schema() -> String {
    let defs = language::tables().into_iter().map(|table| (table.id.to_owned(), table_schema(table)));
    let mut text = Json::object([
        ("$schema", Json::text("https://json-schema.org/draft/2020-12/schema")),
        ("$comment", Json::text("Written by `xms schema` from the definitions that the parser reads by; do not edit.")),
        ("title", Json::text("Description of a service that speaks XML and versions itself by a dated header")),
        // Some editors look no deeper than this for what they complete and explain.
        ("properties", Json::Object(keys_of_files())),
        ("if", own_keys(&SERVICE, &COMMON)),
        ("then", reference(&SERVICE)),
        (
            "else",
            Json::object([
                ("if", own_keys(&COMMON, &RESOURCE)),
                ("then", reference(&COMMON)),
                ("else", reference(&RESOURCE)),
            ]),
        ),
        ("$defs", Json::Object(defs.collect())),
    ])
    .pretty();
    text.push('\n');
    text
}

/// The keys of all files; one that differs is as one of them has it.
fn keys_of_files() -> Vec<(String, Json)> {
    let mut found: Vec<(String, Vec<Json>)> = Vec::new();
    for key in [&SERVICE, &COMMON, &RESOURCE].into_iter().flat_map(Table::keys) {
        let schema = key_schema(key);
        match found.iter_mut().find(|(name, _)| name == key.name) {
            None => found.push((key.name.to_owned(), vec![schema])),
            Some((_, known)) if !known.contains(&schema) => known.push(schema),
            Some(_) => {}
        }
    }
    let one = |(name, mut schemas): (String, Vec<Json>)| match (schemas.pop(), schemas.is_empty()) {
        (Some(schema), true) => (name, schema),
        (last, _) => (name, Json::object([("anyOf", Json::Array(schemas.into_iter().chain(last).collect()))])),
    };
    found.into_iter().map(one).collect()
}

/// That one of the keys is there that `table` has and `other` has not.
fn own_keys(table: &Table, other: &Table) -> Json {
    let own = table.keys().filter(|key| other.key(key.name).is_none());
    Json::object([("anyOf", Json::Array(own.map(|key| required([key.name])).collect()))])
}

fn table_schema(table: &Table) -> Json {
    let properties = table.keys().map(|key| (key.name.to_owned(), key_schema(key)));
    let mut schema = vec![
        ("description", Json::text(table.doc)),
        ("type", Json::text("object")),
        ("properties", Json::Object(properties.collect())),
        ("additionalProperties", Json::Boolean(false)),
    ];
    let needed: Vec<Json> = table.keys().filter(|key| key.required).map(|key| Json::text(key.name)).collect();
    if !needed.is_empty() {
        schema.push(("required", Json::Array(needed)));
    }
    let mut beside: Vec<(String, Json)> = Vec::new();
    for rule in table.dependencies {
        match rule {
            Dependency::Needs { key, needs: other } | Dependency::Only { key, beside: other } => {
                beside.push(((*key).to_owned(), Json::Array(vec![Json::text(other)])));
            }
            Dependency::Forms { sets, or_none } => {
                let none: &[&[&str]] = if *or_none { &[&[]] } else { &[] };
                let forms = sets.iter().chain(none).map(|set| form(set, &sets.concat()));
                schema.push(("oneOf", Json::Array(forms.collect())));
            }
        }
    }
    if !beside.is_empty() {
        schema.push(("dependentRequired", Json::Object(beside)));
    }
    Json::object(schema)
}

/// That all keys of `set` are there, and no others of `all`.
fn form(set: &[&str], all: &[&str]) -> Json {
    let others = all.iter().filter(|key| !set.contains(key)).map(|key| ((*key).to_owned(), Json::Boolean(false)));
    let others = Json::Object(others.collect());
    let mut entries = match required(set.iter().copied()) {
        Json::Object(entries) if !set.is_empty() => entries,
        _ => Vec::new(),
    };
    entries.push(("properties".to_owned(), others));
    Json::Object(entries)
}

fn key_schema(key: &Key) -> Json {
    let mut entries = vec![("description".to_owned(), Json::text(key.doc))];
    match kind_schema(key.kind) {
        Json::Object(more) => entries.extend(more),
        other => entries.push(("allOf".to_owned(), Json::Array(vec![other]))),
    }
    Json::Object(entries)
}

fn kind_schema(kind: Kind) -> Json {
    let either = |first: Json, second: Json| Json::object([("anyOf", Json::Array(vec![first, second]))]);
    match kind {
        Kind::Text => type_schema("string"),
        Kind::Spelt(spelling) => matching(spelling.pattern()),
        Kind::Name(usual) => either(words(usual), type_schema("string")),
        Kind::Word(known) => words(known),
        Kind::Boolean => type_schema("boolean"),
        Kind::True => Json::object([("const", Json::Boolean(true))]),
        Kind::Integer => type_schema("integer"),
        Kind::Scalar => {
            let types = ["string", "number", "boolean"].map(Json::text);
            Json::object([("type", Json::Array(types.into()))])
        }
        Kind::Scalars => either(kind_schema(Kind::Scalar), array(kind_schema(Kind::Scalar), true)),
        Kind::Texts => array(type_schema("string"), false),
        Kind::SomeTexts => array(type_schema("string"), true),
        Kind::Status => Json::object([
            ("type", Json::text("integer")),
            ("minimum", Json::Integer(100)),
            ("maximum", Json::Integer(599)),
        ]),
        Kind::Statuses => either(kind_schema(Kind::Status), array(kind_schema(Kind::Status), true)),
        Kind::Table(table) => reference(table),
        Kind::Tables(table) => array(reference(table), false),
        Kind::TextOrFalse => either(type_schema("string"), Json::object([("const", Json::Boolean(false))])),
        Kind::SpeltOr(spelling, table) => either(kind_schema(Kind::Spelt(spelling)), reference(table)),
        Kind::TextOr(table) | Kind::NameOr(table) => either(type_schema("string"), reference(table)),
        Kind::TypeOr(usual, table) => {
            Json::object([("anyOf", Json::Array(vec![words(usual), type_schema("string"), reference(table)]))])
        }
        Kind::BooleanOr(table) => either(type_schema("boolean"), reference(table)),
        Kind::NamesOr(inner) => either(array(type_schema("string"), true), kind_schema(*inner)),
        Kind::Named(names, inner) => {
            let mut entries = vec![("type", Json::text("object")), ("additionalProperties", kind_schema(*inner))];
            if let Some(pattern) = names.pattern() {
                entries.push(("propertyNames", Json::object([("pattern", Json::text(pattern))])));
            }
            if names.at_least_one() {
                entries.push(("minProperties", Json::Integer(1)));
            }
            Json::object(entries)
        }
    }
}

fn type_schema(name: &str) -> Json {
    Json::object([("type", Json::text(name))])
}

fn matching(pattern: &str) -> Json {
    Json::object([("type", Json::text("string")), ("pattern", Json::text(pattern))])
}

fn words(words: &[&str]) -> Json {
    Json::object([("enum", Json::Array(words.iter().map(|word| Json::text(word)).collect()))])
}

fn array(items: Json, not_empty: bool) -> Json {
    let mut entries = vec![("type", Json::text("array")), ("items", items)];
    if not_empty {
        entries.push(("minItems", Json::Integer(1)));
    }
    Json::object(entries)
}

fn required<'k>(keys: impl IntoIterator<Item = &'k str>) -> Json {
    Json::object([("required", Json::Array(keys.into_iter().map(Json::text).collect()))])
}

fn reference(table: &Table) -> Json {
    Json::object([("$ref", Json::text(&format!("#/$defs/{}", table.id)))])
}

#[cfg(test)]
mod tests {
    use super::schema;
    use crate::language::{COMMON, RESOURCE, SERVICE, Spelling, Table, tables};

    #[test]
    fn every_table_and_key_is_in_it() {
        let text = schema();
        for table in tables() {
            assert!(text.contains(&format!("\"{}\": {{\n      \"description\"", table.id)), "{}", table.id);
            for key in table.keys() {
                assert!(
                    text.contains(&format!("        \"{}\": {{\n          \"description\"", key.name)),
                    "{}",
                    key.name
                );
            }
        }
    }

    #[test]
    fn the_root_has_the_keys_of_every_file() {
        let text = schema();
        for key in [&SERVICE, &COMMON, &RESOURCE].into_iter().flat_map(Table::keys) {
            assert!(text.contains(&format!("\n    \"{}\": {{\n      \"description\"", key.name)), "{}", key.name);
        }
    }

    #[test]
    fn patterns_are_regular_expressions() {
        for (spelling, sound, wrong) in [
            (Spelling::Address, "https://a.example/b", "https:///b"),
            (Spelling::Address, "https://{a}.example:1/b", "https://a.example/{b}"),
            (Spelling::HostPrefix, "{a}-b.data.", "{a}"),
            (Spelling::HostPrefix, "data.", "a.."),
            (Spelling::HeaderName, "x-Ms_1", "x y"),
            (Spelling::Path, "/a/{b}-{c}", "/{a/b}"),
            (Spelling::RequestLine, "GET /a/{b}?c=d&e", "GET /a?=b"),
            (Spelling::RequestLine, "GET ?c=d", "GET a"),
            (Spelling::RequestLine, "GET", "/"),
            (Spelling::RequestLine, "PUT /{a}/{b+}?c", "PUT /{a+}/{b}"),
            (Spelling::Interval, "500ms", "5h"),
        ] {
            let pattern = regex_lite::Regex::new(spelling.pattern()).expect("a regular expression");
            assert!(pattern.is_match(sound) && !pattern.is_match(wrong), "{spelling:?}");
        }
    }
}
