//! Values for every kind of key: one that is right, and many of which some are wrong.

use serde_json::{Map, Value, json};
use xms_codegen::language::{Dependency, Kind, Names, Spelling, Table};

/// A table of this kind with as few keys as it may have.
pub(crate) fn minimal(table: &Table) -> Value {
    let mut entries = Map::new();
    for key in table.keys().filter(|key| key.required) {
        entries.insert(key.name.to_owned(), sample(key.kind));
    }
    for rule in table.dependencies {
        if let Dependency::Forms { sets: [first, ..], or_none: false } = rule {
            for name in *first {
                entries.insert((*name).to_owned(), sample(table.key(name).unwrap().kind));
            }
        }
    }
    Value::Object(entries)
}

/// A value of this kind.
pub(crate) fn sample(kind: Kind) -> Value {
    match kind {
        Kind::Text | Kind::TextOrFalse | Kind::Scalar | Kind::Scalars | Kind::TextOr(_) | Kind::NameOr(_) => json!("x"),
        Kind::Spelt(Spelling::Address) => json!("https://a.example"),
        Kind::Spelt(Spelling::HostPrefix) => json!("{a}.b."),
        Kind::Spelt(Spelling::HeaderName) => json!("x-a"),
        Kind::Spelt(Spelling::Path) => json!("/a"),
        Kind::Spelt(Spelling::RequestLine) => json!("GET /a"),
        Kind::Spelt(Spelling::Interval) => json!("30s"),
        Kind::SpeltOr(spelling, _) => sample(Kind::Spelt(spelling)),
        Kind::Name(names) | Kind::Word(names) | Kind::TypeOr(names, _) => json!(names[0]),
        Kind::Boolean | Kind::True | Kind::BooleanOr(_) => json!(true),
        Kind::Integer => json!(-1),
        Kind::Texts | Kind::SomeTexts => json!(["x"]),
        Kind::Status | Kind::Statuses => json!(204),
        Kind::Table(table) => minimal(table),
        Kind::NamesOr(inner) => sample(*inner),
        Kind::Tables(table) => json!([minimal(table)]),
        Kind::Named(names, inner) => Value::Object(Map::from_iter([(name(names).to_owned(), sample(*inner))])),
    }
}

/// A name of this kind.
pub(crate) fn name(names: Names) -> &'static str {
    match names {
        Names::Any | Names::Some | Names::Headers => "a",
        Names::Statuses => "200",
    }
}

/// Values of all kinds; texts that are nearly spelt right; names that are nearly right.
pub(crate) fn strange(kind: Kind) -> Vec<Value> {
    let mut values = vec![
        json!(""),
        json!("x y"),
        json!(0),
        json!(99),
        json!(100),
        json!(599),
        json!(600),
        json!(-200),
        json!(1.5),
        json!(false),
        json!([]),
        json!(["x", "y"]),
        json!(["x", 1]),
        json!([200, 204]),
        json!([200, 99]),
        json!([{}]),
        json!({}),
        json!({ "no such": {} }),
        json!({ "no-such": "x" }),
        json!({ "200": 1 }),
        json!({ "200": "x" }),
        json!({ "600": {} }),
        json!({ "a": true, "b": "x" }),
        json!({ "a": [1] }),
        json!({ "a": "https://b.example" }),
    ];
    values.push(sample(kind));
    match kind {
        Kind::Spelt(_) | Kind::SpeltOr(..) => values.extend(TEXTS.iter().map(|text| json!(text))),
        Kind::Word(words) => values.extend(words.iter().flat_map(|word| [json!(word), json!(word.to_uppercase())])),
        Kind::Name(_) => values.push(json!("Any.Name")),
        Kind::Named(_, inner) => {
            let named = |name: &str, value| Value::Object(Map::from_iter([(name.to_owned(), value)]));
            let names = ["", "a", "x y", "x-a", "\u{e9}", "99", "200", "599", "600", "2000"];
            values.extend(names.iter().map(|name| named(name, sample(*inner))));
            // Values inside it, without going deeper.
            if !matches!(inner, Kind::Named(..)) {
                values.extend(strange(*inner).into_iter().map(|value| named(name_of(kind), value)));
            }
        }
        Kind::Tables(table) => values.extend([json!([minimal(table), minimal(table)]), json!([minimal(table), 1])]),
        _ => {}
    }
    values
}

fn name_of(kind: Kind) -> &'static str {
    if let Kind::Named(names, _) = kind { name(names) } else { "" }
}

/// Texts with and without the spellings of the language.
const TEXTS: &[&str] = &[
    "http://a",
    "https://a.example/b?c",
    "https://",
    "https:///a",
    "https://a b",
    "ftp://a",
    "HTTPS://a",
    "/",
    "a",
    "/a//b",
    "/{a}",
    "/{a}-{b}/c",
    "/{a}{b}",
    "/{}",
    "/{a",
    "/a}",
    "/{a/b}",
    "/{{a}}",
    "/a?b",
    "/a#b",
    "/a b",
    "GET",
    "GET /",
    "GET a",
    "GET  /a",
    "get /a",
    "GE T /a",
    " GET /a",
    "POST /{a}?b=c&d",
    "POST /a?",
    "POST /a?=b",
    "POST /a?b&&c",
    "POST /a?b={c}",
    "POST /a?b=c=d",
    "POST /a?b?c",
    "POST /a?b c",
    "x-ms-version",
    "x:y",
    "x\u{e9}",
    "!#$%&'*+-.^_`|~",
    "30s",
    "500ms",
    "2m",
    "2h",
    "m",
    "-1s",
    "1.5s",
    "30 s",
    "30S",
    "\u{663}s",
];
