//! The JSON Schema of descriptions: it is up to date, accepts every description there is, and draws the line where the
//! parser draws it. Another implementation than ours says what the schema means.

mod judge;
mod samples;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};
use xms_codegen::emit::schema::schema;
use xms_codegen::language::{COMMON, Dependency, Key, Kind, RESOURCE, SERVICE, Table, tables};

use self::judge::Judge;
use self::samples::{minimal, sample, strange};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn the_checked_in_schema_is_up_to_date() {
    let checked_in = fs::read_to_string(root().join("api-spec/schema.json")).unwrap();
    let hint = "`cargo run -- schema --out api-spec/schema.json` brings api-spec/schema.json up to date";
    assert!(checked_in == schema(), "{hint}");
}

#[test]
fn every_description_is_valid() {
    let judge = Judge::new();
    let mut folders =
        ["api-spec", "tests/greenhouse/api", "codegen/tests/golden/api"].map(|path| root().join(path)).to_vec();
    let mut count = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "toml") {
                let value = judge::value_of(&fs::read_to_string(&path).unwrap());
                assert_eq!(judge.schema(&value), Ok(()), "{}", path.display());
                count += 1;
            }
        }
    }
    assert!(count > 15, "{count}");
}

#[test]
fn texts_that_are_wrong_by_shape_are_not_valid() {
    let judge = Judge::new();
    for text in [
        "titel = 'x'",
        "[elements.A]",
        "[operation.a]\nrequest = 'GET /'\nidempotent = 'true'",
        "[operation.a]\nsummary = 'x'",
        "[operation.a]\nrequest = 'GET /'\nbody = {}",
        "[operation.a]\nrequest = 'GET /'\nresponse = { literal = '<A/>' }",
        "[operation.a]\nrequest = 'GET /{q}'\npath = { q = { prefix = true } }",
        "[operation.a]\nrequest = 'GET /'\n[[operation.a.example]]\nversion = '2020-01-01'",
        "[element.A.fields]\nB = { type = 'string', requird = true }",
        "[element.A.fields]\nB = { set = 'string' }",
        "[enum.A.values]\nB = 1",
        "[enum.A]\nsummary = 'x'",
        "[enum.A.values]",
        "base-path = '/a'",
        "endpoint = 'https://a.example'\n[version]\nheader = 'v'\ndefault = 'x'\nknown = []",
    ] {
        assert!(judge.schema(&judge::value_of(text)).is_err(), "{text}");
    }
}

/// Both judges about one document; it is counted by what they say.
fn compare(judge: &mut Judge, place: &dyn Fn(Value) -> (&'static Table, Value), table: Value) {
    let (root, document) = place(table);
    let (parser, schema) = (judge.parser(root, &document), judge.schema(&document));
    assert_eq!(parser.is_ok(), schema.is_ok(), "{document:#}\nparser: {parser:?}\nschema: {schema:?}");
    *(if parser.is_ok() { &mut judge.accepted } else { &mut judge.rejected }) += 1;
}

/// `table` with another entry.
fn with(table: &Value, key: &str, value: Value) -> Value {
    let mut entries = table.as_object().cloned().unwrap_or_default();
    entries.insert(key.to_owned(), value);
    Value::Object(entries)
}

fn without(table: &Value, key: &str) -> Value {
    let mut entries = table.as_object().cloned().unwrap_or_default();
    entries.remove(key);
    Value::Object(entries)
}

/// Everything that may stand in a table of this kind, and much that may not; `place` puts it into a document.
fn examine(
    judge: &mut Judge,
    table: &'static Table,
    place: &dyn Fn(Value) -> (&'static Table, Value),
    seen: &mut Vec<&str>,
) {
    if seen.contains(&table.id) {
        return;
    }
    seen.push(table.id);
    let usual = minimal(table);
    assert!(judge.schema(&place(usual.clone()).1).is_ok(), "{usual:#}");
    compare(judge, place, usual.clone());
    compare(judge, place, with(&usual, "no-such-key", json!("x")));
    for key in table.keys() {
        compare(judge, place, without(&usual, key.name));
        for value in strange(key.kind) {
            compare(judge, place, with(&usual, key.name, value));
        }
        accepted(judge, table, key, place);
    }
    // Keys that depend on one another, in all combinations.
    let tied: BTreeSet<&str> = table.dependencies.iter().flat_map(named).collect();
    for bits in 0..1_u32 << tied.len() {
        let mut entries = usual.clone();
        for (index, name) in tied.iter().enumerate() {
            let kind = table.key(name).unwrap().kind;
            entries = if bits >> index & 1 == 1 { with(&entries, name, sample(kind)) } else { without(&entries, name) };
        }
        compare(judge, place, entries);
    }
    for key in table.keys() {
        let Some(inner) = key.kind.table() else { continue };
        let deeper = |value: Value| place(with(&usual, key.name, around(key.kind, value)));
        examine(judge, inner, &deeper, seen);
    }
}

/// What the language says a key holds is what both accept.
fn accepted(judge: &mut Judge, table: &'static Table, key: &Key, place: &dyn Fn(Value) -> (&'static Table, Value)) {
    // Beside keys that exclude it, it is examined with them.
    if table.dependencies.iter().flat_map(named).all(|name| name != key.name) {
        let document = place(with(&minimal(table), key.name, sample(key.kind))).1;
        assert_eq!(judge.schema(&document), Ok(()), "{}: {}", table.id, key.name);
    }
}

fn named(rule: &Dependency) -> Vec<&'static str> {
    match rule {
        Dependency::Needs { key, needs } => vec![key, needs],
        Dependency::Only { key, beside } if *beside != "literal" => vec![key, beside],
        Dependency::Only { key, .. } => vec![key],
        Dependency::Forms { sets, .. } => sets.concat(),
    }
}

/// The value of a key of this kind that has `inner` as its table.
fn around(kind: Kind, inner: Value) -> Value {
    match kind {
        Kind::Tables(_) => json!([inner]),
        Kind::NamesOr(kind) => around(*kind, inner),
        Kind::Named(names, kind) => {
            Value::Object(Map::from_iter([(samples::name(names).to_owned(), around(*kind, inner))]))
        }
        _ => inner,
    }
}

#[test]
fn parser_and_schema_draw_the_same_line() {
    let mut judge = Judge::new();
    let mut seen = Vec::new();
    // Nothing in it tells a service without keys from a resource.
    examine(&mut judge, &SERVICE, &|value| (&SERVICE, with(&value, "declaration", json!(true))), &mut seen);
    // Nor does anything tell a folder that services share.
    examine(&mut judge, &COMMON, &|value| (&COMMON, with(&value, "strip-prefixes", json!(["x-"]))), &mut seen);
    examine(&mut judge, &RESOURCE, &|value| (&RESOURCE, value), &mut seen);
    assert_eq!(seen.len(), tables().len());
    assert!(judge.accepted > 500 && judge.rejected > 2_000, "{} and {}", judge.accepted, judge.rejected);
}
