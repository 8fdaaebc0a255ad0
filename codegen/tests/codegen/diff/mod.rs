//! What a change breaks: for every class of change the smallest pair of descriptions that shows it.

mod command;
mod elements;
mod fields;
mod operations;
mod report;
mod service;

use xms_codegen::diff::{Difference, diff};

use crate::support::shop;

const SERVICE: &str = r#"
endpoint  = "https://shop.example"
base-path = "/{shop}"
namespace = "urn:shop"
[version]
header  = "x-version"
default = "2013-01-01"
known   = ["2012-01-01", "2013-01-01", "2014-01-01"]
"#;

/// All changes, a line each, such as `CW Item/A: the field is gone`; C breaks callers, W the wire.
fn lines(difference: &Difference) -> Vec<String> {
    let line = |change: &xms_codegen::diff::Change| {
        let mark = |is: bool, letter: &str| if is { letter.to_owned() } else { "-".to_owned() };
        let effect = mark(change.effect.callers, "C") + &mark(change.effect.wire, "W");
        assert!(!change.why.is_empty());
        format!("{effect} {}: {}", change.subject, change.what)
    };
    difference.changes.iter().map(line).collect()
}

/// The changes between two services, both with the same resource.
fn services(old: &str, new: &str, resource: &str, expected: &[&str]) {
    compare((old, resource), (new, resource), expected);
}

/// The changes between two resources of the usual service.
fn resources(old: &str, new: &str, expected: &[&str]) {
    compare((SERVICE, old), (SERVICE, new), expected);
}

fn compare(old: (&str, &str), new: (&str, &str), expected: &[&str]) {
    let difference = diff(&shop(old.0, old.1).0, &shop(new.0, new.1).0);
    assert_eq!(lines(&difference), expected);
}

/// The changes of the fields of `Item`, which is only sent.
fn sent(old: &str, new: &str, expected: &[&str]) {
    let text = |fields: &str| format!("[operation.add]\nrequest = \"POST /goods\"\nbody = \"Item\"\n{}", item(fields));
    resources(&text(old), &text(new), expected);
}

/// The changes of the fields of `Item`, which is only answered.
fn answered(old: &str, new: &str, expected: &[&str]) {
    let text =
        |fields: &str| format!("[operation.get]\nrequest = \"GET /goods\"\nresponse = \"Item\"\n{}", item(fields));
    resources(&text(old), &text(new), expected);
}

fn item(fields: &str) -> String {
    format!("[element.Item]\n[element.Item.fields]\n{fields}\n")
}
