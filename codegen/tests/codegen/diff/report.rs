//! The forms of a report.

use xms_codegen::diff::report::{Format, report};

use super::{SERVICE, diff};
use crate::support::shop;

const OLD: &str = "[operation.get]\nrequest = \"GET /a\"\n[operation.gone]\nrequest = \"GET /gone\"\n";
const NEW: &str = "[operation.new]\nrequest = \"GET /new|x\"\n[operation.get]\nsummary = \"x\"\nrequest = \"GET /a\"\n";

fn printed(old: &str, new: &str, format: Format) -> String {
    let (old, new) = (shop(SERVICE, old), shop(SERVICE, new));
    report(&diff(&old.0, &new.0), &old.1, &new.1, format)
}

#[test]
fn for_people() {
    let expected = "breaking (callers, wire): goods.gone: the operation is gone\n\
        \x20 --> shop/goods.toml:3\n\
        \x20  = programs that call it no longer compile\n\n\
        compatible: goods.new: the operation is new\n\
        \x20 --> shop/goods.toml:1\n\
        \x20  = nothing else changes\n\n\
        1 breaking change, 1 compatible change, 1 change of documentation\n";
    assert_eq!(printed(OLD, NEW, Format::Human), expected);
}

#[test]
fn for_a_pull_request() {
    let expected = "**1 breaking change, 1 compatible change, 1 change of documentation**\n\n### Breaking\n\n\
        | What | Change | Breaks | Why | Where |\n| --- | --- | --- | --- | --- |\n\
        | goods.gone | the operation is gone | callers, wire | programs that call it no longer compile | shop/goods.toml:3 |\n\n\
        ### Compatible\n\n| What | Change | Why | Where |\n| --- | --- | --- | --- |\n\
        | goods.new | the operation is new | nothing else changes | shop/goods.toml:1 |\n";
    assert_eq!(printed(OLD, NEW, Format::Markdown), expected);
    // A bar does not end a cell.
    let moved = NEW.replace("/a", "/a|b");
    assert!(printed(NEW, &moved, Format::Markdown).contains("the path is `/a\\|b`, was `/a`"));
}

#[test]
fn for_programs() {
    let text = printed(OLD, NEW, Format::Json);
    let first = r#"{
      "subject": "goods.gone",
      "what": "the operation is gone",
      "why": "programs that call it no longer compile",
      "breaks": {
        "callers": true,
        "wire": true
      },
      "place": {
        "state": "old",
        "file": "shop/goods.toml",
        "line": 3
      }
    }"#;
    assert!(text.contains(first), "{text}");
    assert!(text.ends_with("],\n  \"breaking\": 1,\n  \"compatible\": 1,\n  \"documentation\": 1\n}\n"), "{text}");
    let none = printed(OLD, OLD, Format::Json);
    assert_eq!(none, "{\n  \"changes\": [],\n  \"breaking\": 0,\n  \"compatible\": 0,\n  \"documentation\": 0\n}\n");
}
