//! That the emulator's copy of the examples' answers is what the descriptions say: they lie outside its package.
//!
//! `XMS_BLESS=1 cargo test -p xms-emulator` writes it anew.

use std::path::Path;
use std::{env, fs};

use toml::{Table, Value};
use xms_services::service_management::CATALOG;

const HEAD: &str = "# What the examples of api-spec/service-management answer.\n\
    # Written by `XMS_BLESS=1 cargo test -p xms-emulator answers`; do not edit.\n";

fn text<'a>(table: &'a Value, key: &str) -> Option<&'a str> {
    table.get(key).and_then(Value::as_str)
}

/// The answers of all examples, in the order of the tables.
fn described(descriptions: &Path) -> String {
    let mut all = Vec::new();
    for resource in CATALOG.resources.iter().filter(|resource| !resource.operations.is_empty()) {
        let file = fs::read_to_string(descriptions.join(format!("{}.toml", resource.name))).unwrap();
        let description: Table = file.parse().unwrap();
        for operation in resource.operations {
            let name = operation.id.rsplit('.').next().unwrap();
            let examples = description["operation"][name].get("example").and_then(Value::as_array);
            for example in examples.into_iter().flatten() {
                let Some(body) = text(example, "response") else { continue };
                let mut answer = Table::new();
                answer.insert("operation".to_owned(), operation.id.into());
                answer.extend(text(example, "version").map(|version| ("version".to_owned(), version.into())));
                answer.insert("body".to_owned(), body.into());
                all.push(Value::Table(answer));
            }
        }
    }
    let file = Table::from_iter([("answer".to_owned(), Value::Array(all))]);
    format!("{HEAD}\n{}", toml::to_string(&file).unwrap())
}

#[test]
fn answers_are_those_of_the_descriptions() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (file, described) = (here.join("src/answers.toml"), described(&here.join("../api-spec/service-management")));
    if env::var_os("XMS_BLESS").is_some() {
        fs::write(&file, &described).unwrap();
    }
    let present = fs::read_to_string(&file).unwrap_or_default();
    assert!(present == described, "src/answers.toml is stale: `XMS_BLESS=1 cargo test -p xms-emulator answers`");
}
