//! What the texts of a description name.
//!
//! In: a key of a table. Out: what kind of thing its text, or each text in it, names, where it names one that the same
//! description defines. Editors complete and follow names by it; nothing is looked up here.

use super::definition::{Key, Table};

/// Names a kind of thing that descriptions define, and refer to by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Subject {
    /// An element or an enum.
    Type,
    /// An operation, by its id.
    Operation,
    /// A field of an element, or the way to one.
    Field,
    /// A shared parameter of a path, of a query, of headers, or of headers of answers.
    Parameter(&'static str),
    /// A named error code.
    ErrorCode,
    /// A group of the service.
    Group,
    /// A known version.
    Version,
    /// A named XML namespace.
    Namespace,
    /// A common folder.
    Folder,
}

/// The keys of several tables that name a version.
const VERSIONS: &[&str] = &["since", "seen", "until", "required-since", "optional-since"];
/// The keys of several tables that name a namespace.
const NAMESPACES: &[&str] = &["item-namespace", "entry-namespace", "key-namespace", "value-namespace"];

/// Says what the value of a key names; for a key with a table, what its entries name.
pub fn named_by(table: &Table, key: &Key) -> Option<Subject> {
    Some(match (table.id, key.name) {
        ("field", "type" | "list" | "map" | "set")
        | ("inner", "list" | "map")
        | ("parameter", "type")
        | ("query-parameter" | "header", "type" | "list" | "set")
        | ("body" | "response" | "answer", "element" | "type")
        | ("error-reply" | "error-code", "element")
        | ("element", "variants")
        | ("operation", "body" | "response" | "responses") => Subject::Type,
        ("operation", "see") | ("long-running" | "long-running-changes", "poll" | "result") | ("body", "batch") => {
            Subject::Operation
        }
        ("element", "at-least-one")
        | ("error-reply", "code" | "message")
        | ("long-running" | "long-running-changes", "status" | "error")
        | ("state" | "state-changes", "field")
        | ("continuation", "element" | "items")
        | ("request-id", "element") => Subject::Field,
        ("operation" | "service" | "common", "query") => Subject::Parameter("query"),
        ("operation" | "service" | "common", "headers") => Subject::Parameter("headers"),
        ("operation", "response-headers") => Subject::Parameter("response-headers"),
        ("operation", "path") => Subject::Parameter("path"),
        ("operation", "errors") | ("refusals", _) => Subject::ErrorCode,
        ("resource", "group") => Subject::Group,
        ("element" | "field", "namespace") => Subject::Namespace,
        ("version", "default" | "missing") | ("example", "version") => Subject::Version,
        ("service", "use") => Subject::Folder,
        (_, name) if VERSIONS.contains(&name) => Subject::Version,
        (_, name) if NAMESPACES.contains(&name) => Subject::Namespace,
        _ => return None,
    })
}

/// Says what the names are that an author chooses in the value of a key, or the texts in it that define something.
pub fn defined_by(table: &Table, key: &Key) -> Option<Subject> {
    Some(match (table.id, key.name) {
        ("resource", "element" | "enum") => Subject::Type,
        ("resource", "operation") => Subject::Operation,
        ("element", "fields") => Subject::Field,
        ("service" | "common", "error") => Subject::ErrorCode,
        ("service" | "common", "namespaces") => Subject::Namespace,
        ("service", "groups") => Subject::Group,
        ("version", "known") => Subject::Version,
        ("parameters", "path") => Subject::Parameter("path"),
        ("parameters", "query") => Subject::Parameter("query"),
        ("parameters", "headers") => Subject::Parameter("headers"),
        ("parameters", "response-headers") => Subject::Parameter("response-headers"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Subject, defined_by, named_by};
    use crate::language::tables;

    #[test]
    fn whatever_is_named_is_defined_somewhere() {
        let keys = || tables().into_iter().flat_map(|table| table.keys().map(move |key| (table, key)));
        let named: BTreeSet<Subject> = keys().filter_map(|(table, key)| named_by(table, key)).collect();
        let defined: BTreeSet<Subject> = keys().filter_map(|(table, key)| defined_by(table, key)).collect();
        let missing: Vec<&Subject> = named.difference(&defined).collect();
        assert_eq!(missing, [&Subject::Folder]);
        assert_eq!(defined.difference(&named).count(), 0);
    }
}
