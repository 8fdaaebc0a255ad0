//! Fields: the same change in what is sent and in what is answered.

use super::{answered, sent};

const A: &str = "A = { type = \"string\" }\n";

/// `A` with further keys.
fn a(keys: &str) -> String {
    format!("A = {{ type = \"string\", {keys} }}\n")
}

#[test]
fn an_optional_field_is_new() {
    let new = format!("{A}B = {{ type = \"string\" }}\n");
    sent(A, &new, &["-- Item/B: an optional field is new"]);
    answered(A, &new, &["-- Item/B: an optional field is new"]);
}

#[test]
fn a_required_field_is_new() {
    let new = format!("{A}B = {{ type = \"string\", required = true }}\n");
    sent(A, &new, &["CW Item/B: a required field is new"]);
    answered(A, &new, &["CW Item/B: a required field is new"]);
    // Required at versions that were known, but not by `new`.
    let new = format!("{A}B = {{ type = \"string\", required-since = \"2014-01-01\" }}\n");
    sent(A, &new, &["-W Item/B: a required field is new"]);
    let new = format!("{A}B = {{ value = \"b\" }}\n");
    sent(A, &new, &["-W Item/B: a constant field is new"]);
}

#[test]
fn a_field_is_gone() {
    let old = format!("{A}B = {{ type = \"string\" }}\n");
    sent(&old, A, &["CW Item/B: the field is gone"]);
    answered(&old, A, &["C- Item/B: the field is gone"]);
}

#[test]
fn optional_becomes_required_and_back() {
    let required = a("required = true");
    sent(A, &required, &["CW Item/A: is required, was optional"]);
    answered(A, &required, &["CW Item/A: is required, was optional"]);
    sent(&required, A, &["C- Item/A: is optional, was required"]);
    answered(&required, A, &["C- Item/A: is optional, was required"]);
    let later = a("required-since = \"2014-01-01\"");
    sent(A, &later, &["-W Item/A: is required from 2014-01-01 on, was optional"]);
    sent(&later, A, &["-- Item/A: is optional, was required from 2014-01-01 on"]);
}

#[test]
fn another_type() {
    let of = |kind: &str| format!("A = {{ type = \"{kind}\" }}\n");
    sent(A, &of("int32"), &["CW Item/A: is `int32`, was `string`"]);
    // Everything that was written is still understood.
    for (old, new) in [("int32", "int64"), ("uuid", "string"), ("string", "uri"), ("base64-text", "base64-bytes")] {
        let expected = format!("C- Item/A: is `{new}`, was `{old}`");
        sent(&of(old), &of(new), &[&expected]);
        answered(&of(old), &of(new), &[&expected]);
    }
}

#[test]
fn another_shape_on_the_wire() {
    let list = "A = { list = \"string\", item = \"X\" }\n";
    let expected = "-W Item/A: is a list of `string` called `Y`, was a list of `string` called `X`";
    sent(list, "A = { list = \"string\", item = \"Y\" }\n", &[expected]);
    let flat = "A = { list = \"string\", flat = true }\n";
    sent(list, flat, &["-W Item/A: is a flat list of `string`, was a list of `string` called `X`"]);
    let one = "CW Item/A: is a flat list of `string`, was `string`";
    sent(A, flat, &[one]);
    let set = |delimiter: &str| format!("A = {{ set = \"string\", delimiter = \"{delimiter}\" }}\n");
    let expected = "-W Item/A: is a set of `string` joined by `,`, was a set of `string` joined by `;`";
    sent(&set(";"), &set(","), &[expected]);
    let map = |key: &str| format!("A = {{ map = \"string\", key = \"{key}\" }}\n");
    let expected =
        "-W Item/A: is a map of `string` (`Entry`, `Key`, `Value`), was a map of `string` (`Entry`, `Name`, `Value`)";
    sent(&map("Name"), &map("Key"), &[expected]);
    sent("A = { value = \"x\" }\n", "A = { value = \"y\" }\n", &["-W Item/A: is always `y`, was always `x`"]);
}

#[test]
fn another_place() {
    sent(A, &a("attribute = true"), &["-W Item/A: is an attribute, was a child"]);
    sent(A, &a("namespace = \"urn:x\""), &["-W Item/A: the namespace is `urn:x`, was that of its parent"]);
}

#[test]
fn another_order() {
    let b = "B = { type = \"string\" }\n";
    sent(&format!("{A}{b}"), &format!("{b}{A}"), &["-W Item: `A` stands in another place"]);
    answered(&format!("{A}{b}"), &format!("{b}{A}"), &["-- Item: `A` stands in another place"]);
    let (left, right) = (a("required = true"), b.replace(" }", ", required = true }"));
    answered(&format!("{left}{right}"), &format!("{right}{left}"), &["C- Item: `A` stands in another place"]);
}

#[test]
fn another_name() {
    sent(A, &a("rust = \"b\""), &["C- Item/A: the Rust field is `b`, was `a`"]);
    sent(A, "B = { type = \"string\" }\n", &["CW Item/A: the field is gone", "-- Item/B: an optional field is new"]);
    // The earlier name is still known.
    let was = |until: &str| {
        format!("B = {{ type = \"string\", rust = \"a\", was = {{ name = \"A\", until = \"{until}\" }} }}\n")
    };
    let expected = "Item/B: is called `B` (`A` until 2014-01-01), before `A`";
    sent(A, &was("2014-01-01"), &[&format!("-W {expected}")]);
    answered(A, &was("2014-01-01"), &[&format!("-- {expected}")]);
    let also = "B = { type = \"string\", rust = \"a\", also = [\"A\"] }\n";
    sent(A, also, &["-W Item/B: is called `B` (read as `A`, too), before `A`"]);
    answered(A, also, &["-- Item/B: is called `B` (read as `A`, too), before `A`"]);
    answered(&a("also = [\"X\"]"), A, &["-W Item/A: is called `A`, before `A` (read as `X`, too)"]);
}

#[test]
fn another_version() {
    let (early, late) = (a("since = \"2013-01-01\""), a("since = \"2014-01-01\""));
    sent(&early, &late, &["CW Item/A: exists since 2014-01-01, before since 2013-01-01"]);
    sent(&late, &early, &["-- Item/A: exists since 2013-01-01, before since 2014-01-01"]);
    answered(&early, &late, &["-- Item/A: exists since 2014-01-01, before since 2013-01-01"]);
    sent(A, &a("until = \"2014-01-01\""), &["CW Item/A: exists until 2014-01-01, before in any version"]);
    sent(&a("seen = \"2013-01-01\""), &early, &["-- Item/A: exists since 2013-01-01, before seen 2013-01-01"]);
    // A gate makes an `Option` of what was always there.
    let (always, gated) = (a("required = true"), a("required = true, since = \"2013-01-01\""));
    let expected = [
        "-- Item/A: exists since 2013-01-01, before in any version",
        "C- Item/A: not every version of its element has it",
    ];
    answered(&always, &gated, &expected);
    sent(A, &a("deprecated = \"use B\""), &["-- Item/A: is deprecated"]);
}

#[test]
fn other_checks_before_sending() {
    let limited = |max: u32| a(&format!("max = {max}"));
    sent(&limited(9), &limited(5), &["CW Item/A: takes at most 5, before at most 9"]);
    sent(&limited(5), &limited(9), &["-- Item/A: takes at most 9, before at most 5"]);
    sent(A, &a("pattern = \"x+\""), &["CW Item/A: takes what matches `x+`, before any value"]);
    sent(&a("min = 1"), A, &["-- Item/A: takes any value, before at least 1"]);
    // What is answered is not checked.
    answered(&limited(9), &limited(5), &[]);
}

#[test]
fn other_states() {
    sent(A, &a("secret = true"), &["C- Item/A: is secret"]);
    sent(A, &a("nil = true"), &["C- Item/A: may be nil on purpose"]);
    let list = "A = { list = \"string\", item = \"X\" }\n";
    sent(list, &list.replace(" }", ", keep-empty = true }"), &["C- Item/A: empty and absent are different"]);
}

#[test]
fn documentation_is_no_change() {
    sent(A, &a("doc = \"Says more.\", default = \"x\", source = \"a page\""), &[]);
}

#[test]
fn a_comment_in_front_changes_nothing() {
    for folder in ["api", "docs/api"] {
        let folder = crate::support::golden().join(folder);
        let read = |text: &str| {
            let mut input = xms_codegen::pipeline::Input::load(&folder).unwrap();
            let files: Vec<_> = input.sources.files().map(|(id, file)| (id, format!("{text}{}", file.text))).collect();
            files.into_iter().for_each(|(id, text)| input.sources.replace(id, text));
            xms_codegen::pipeline::examine(input).model
        };
        let difference = xms_codegen::diff::diff(&read(""), &read("# A comment.\n\n"));
        assert_eq!(super::lines(&difference), Vec::<String>::new());
    }
}
