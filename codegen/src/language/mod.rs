//! The description language, as data: which tables there are, which keys they have, and what the keys hold.
//!
//! In: nothing. Out: [`SERVICE`], [`COMMON`] and [`RESOURCE`], the tables that files are, and all tables inside them. The parser
//! reads by these definitions and the JSON Schema is made of them, so neither can know a key that the other does not.
//! What values mean is said in sentences, which editors show; what they lead to is known elsewhere.

mod definition;
mod element;
mod example_text;
mod header;
mod long_running;
mod operation;
mod parameter;
mod protocol;
mod scalar;
mod service;
mod shared;
mod spelling;
mod subject;
mod value_kind;

pub use definition::{Dependency, Key, Kind, Table};
pub use element::{ELEMENT, ENUM, FIELD, INNER, VALUE, WAS};
pub use example_text::ExampleText;
pub use header::{HEADERS, Header};
pub use long_running::{LONG_RUNNING, LONG_RUNNING_CHANGES, STATE, STATE_CHANGES};
pub use operation::{ANSWER, BODY, CONTINUATION, EXAMPLE, OPERATION, RESOURCE, RESPONSE};
pub use parameter::{HEADER, PARAMETER, PARAMETERS, QUERY};
pub use protocol::{METHODS, Refusal, Retry};
pub use scalar::Scalar;
pub use service::{COMMON, ERROR_CODE, ERROR_REPLY, REFUSALS, RETRIES, SERVICE, VERSION};
pub use spelling::{Names, Spelling};
pub use subject::{Subject, defined_by, named_by};
pub use value_kind::ValueKind;

/// Lists all tables, each once, those that hold others in front of them.
pub fn tables() -> Vec<&'static Table> {
    let mut found: Vec<&'static Table> = vec![&SERVICE, &COMMON, &RESOURCE];
    let mut at = 0;
    while let Some(table) = found.get(at).copied() {
        for key in table.keys() {
            let inner = key.kind.table().filter(|inner| !found.iter().any(|known| known.id == inner.id));
            found.extend(inner);
        }
        at += 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Dependency, tables};

    #[test]
    fn ids_and_keys_are_unique_and_everything_is_documented() {
        let mut ids = BTreeSet::new();
        for table in tables() {
            assert!(ids.insert(table.id), "{}", table.id);
            let mut keys = BTreeSet::new();
            for key in table.keys() {
                let name = key.name;
                assert!(keys.insert(name), "{}: {name}", table.id);
                assert!(key.doc.ends_with('.') && !key.doc.contains("  "), "{}: {name}: {}", table.id, key.doc);
                assert!(key.example.contains(name) || (!key.required && key.example.is_empty()), "{name}");
            }
            assert!(table.doc.ends_with('.'), "{}", table.id);
            for rule in table.dependencies {
                let named: Vec<&str> = match rule {
                    Dependency::Needs { key, needs } => {
                        assert!(!table.key(needs).expect("a key").example.is_empty(), "{needs}");
                        vec![key, needs]
                    }
                    Dependency::Only { key, beside } => vec![key, beside],
                    Dependency::Forms { sets, .. } => sets.concat(),
                };
                assert!(named.iter().all(|name| keys.contains(name)), "{rule:?}");
            }
        }
        assert!(ids.len() > 15);
    }
}
