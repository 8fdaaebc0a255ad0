//! A service that is nothing but many elements, as a description and as structs with serde's derives.

use std::fmt::Write as _;
use std::fs;
use std::ops::Range;
use std::path::Path;

use crate::crates;

/// What the structs with derives need.
pub(crate) const SERDE: &str = "quick-xml = { version = \"0.42\", features = [\"serialize\"] }\n\
                                serde = { version = \"1\", features = [\"derive\"] }";

/// Operations of one resource.
const RESOURCE: usize = 100;

/// Fields of every record: name, type in the description, Rust type.
const FIELDS: [(&str, &str, &str); 12] = [
    ("ProviderNameSpace", "string", "String"),
    ("Kind", "string", "String"),
    ("Version", "string", "String"),
    ("Label", "string", "String"),
    ("Description", "string", "String"),
    ("MediaLink", "string", "String"),
    ("Port", "int32", "i32"),
    ("SizeInMegabytes", "int64", "i64"),
    ("BlockRoleUponFailure", "bool", "bool"),
    ("ReplicationCompleted", "bool", "bool"),
    ("CompanyName", "string", "String"),
    ("HomepageUri", "string", "String"),
];

const SERVICE: &str = "title = \"Things\"\nsummary = \"Things.\"\nendpoint = \"https://things.example\"\n\
                       namespace = \"http://things.example/schema\"\n\n[version]\nheader = \"x-ms-version\"\n\
                       default = \"2013-03-01\"\nknown = [\"2013-03-01\"]\n";

/// Writes the description `things` into `folder`: elements `Thing0` and so on, and for each what `operation` says, a hundred
/// in a resource.
pub(crate) fn describe(folder: &Path, count: usize, operation: fn(usize) -> String) {
    // What an earlier version of this measurement left there would be generated too.
    let _ = fs::remove_dir_all(folder);
    crates::write(&folder.join("things/service.toml"), SERVICE);
    for first in (0..count).step_by(RESOURCE) {
        let name = if first == 0 { "parts".to_owned() } else { format!("parts-{first}") };
        let resource = resource(first..count.min(first + RESOURCE), operation);
        crates::write(&folder.join("things").join(format!("{name}.toml")), &resource);
    }
}

/// One resource.
fn resource(numbers: Range<usize>, operation: fn(usize) -> String) -> String {
    let mut resource = String::from("title = \"Things\"\nsummary = \"Things.\"\n");
    for number in numbers {
        let operation = operation(number);
        write!(
            resource,
            "\n{operation}\n[element.Thing{number}]\nsummary = \"A thing.\"\n[element.Thing{number}.fields]\n"
        )
        .expect("a string takes it");
        for (name, kind, _) in FIELDS {
            writeln!(resource, "{name} = {{ type = \"{kind}\", doc = \"A part of it.\" }}").expect("a string takes it");
        }
    }
    resource
}

/// The same elements as structs with serde's derives.
pub(crate) fn structs(count: usize) -> String {
    let mut source = String::from("use serde::{Deserialize, Serialize};\n");
    for number in 0..count {
        writeln!(
            source,
            "#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]\n\
             #[serde(rename_all = \"PascalCase\")]\npub struct Thing{number} {{"
        )
        .expect("a string takes it");
        for (name, _, rust) in FIELDS {
            let snake = heck::AsSnakeCase(name);
            writeln!(
                source,
                "    #[serde(skip_serializing_if = \"Option::is_none\")]\n    pub {snake}: Option<{rust}>,"
            )
            .expect("a string takes it");
        }
        source.push_str("}\n");
    }
    source
}
