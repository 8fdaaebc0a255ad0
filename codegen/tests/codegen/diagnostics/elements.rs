//! Fields, unions and limits.

use super::{fields, one};

#[test]
fn elements_without_end() {
    fields("«A = { type = \"Item\", required = true }", "X0217", "optional");
    fields("A = { list = \"Item\", required = true }\nB = { type = \"Item\" }", "", "");
    fields(
        "«A = { type = \"B\", required = true }\n[element.B.fields]\nC = { type = \"Item\", required = true }",
        "X0217",
        "optional",
    );
}

#[test]
fn kinds_of_fields() {
    fields("«A = { doc = \"What?\" }", "X0208", "type = ");
    fields("A = { type = \"string\", list = «\"string\", item = \"B\" }", "X0208", "remove `type` or `list`");
    fields("A = { set = «\"int32\", delimiter = \";\" }", "X0209", "`string` or an enum");
    fields("A = { map = «\"xml\" }", "X0209", "any other type");
    one("[operation.a]\nrequest = \"GET /a\"\nquery = { b = { type = «\"xml\" } }", "X0209", "scalar");
    fields("A = { list = «\"string\" }", "X0210", "item = ");
}

#[test]
fn unions() {
    let text = |discriminated: &str, first: &str, second: &str| {
        format!(
            "[operation.a]\nrequest = \"POST /a\"\nbody = \"Set\"\n[element.Set]\ndiscriminator = \"Kind\"\n\
             variants = {discriminated}\n[element.One.fields]\nKind = {{ {first} }}\n[element.Two.fields]\n\
             Kind = {{ {second} }}\n"
        )
    };
    one(&text("[\"One\", «\"Two\"]", "value = \"1\"", "value = \"1\""), "X0211", "another `value`");
    one(&text("[\"One\", «\"Two\"]", "value = \"1\"", "type = \"string\""), "X0211", "Kind = { value");
}

#[test]
fn attributes_that_tell_elements_apart() {
    let text = |second: &str| {
        format!(
            "[operation.a]\nrequest = \"POST /a\"\nbody = \"Set\"\n[element.Set]\ndiscriminator = \"Kind\"\n\
             variants = [\"One\", {second}\n"
        )
    };
    let one_fields = "[element.One.fields]\nKind = { value = \"1\", attribute = true }\n[element.Two.fields]\n";
    one(&text(&format!("«\"Two\"]\n{one_fields}Kind = {{ value = \"2\" }}")), "X0211", "the same `tag`");
}

#[test]
fn names_on_the_wire() {
    fields("A = { type = \"string\" }\n«B = { type = \"string\", tag = \"A\" }", "X0230", "another `tag`");
    fields("A = { type = \"string\" }\nB = { type = \"string\", tag = \"A\", attribute = true }", "", "");
    fields("A = { type = \"string\" }\nB = { type = \"string\", tag = \"A\", namespace = \"urn:b\" }", "", "");
    fields("A = { type = \"string\", tag = «\"x:A\" }", "X0216", "without a prefix");
    fields("A = { type = \"string\", content = true, tag = «\"B\" }", "X0212", "remove");
    let xml = "namespace = «\"http://www.w3.org/XML/1998/namespace\"";
    fields(&format!("lang = {{ type = \"string\", {xml} }}"), "X0212", "attribute = true");
    fields(&format!("lang = {{ type = \"string\", attribute = true, {} }}", xml.replace('«', "")), "", "");
}

#[test]
fn keys_that_do_not_go_together() {
    fields("A = { list = \"string\", item = \"B\", content = «true }", "X0212", "remove `content`");
    fields("A = { type = \"Item\", attribute = «true }", "X0212", "remove `attribute`");
    fields("A = { list = \"string\", flat = true, nil = «true }", "X0212", "remove it");
    fields("A = { type = \"string\", delimiter = «\";\" }", "X0212", "`set`");
    fields("A = { set = \"string\", delimiter = «\"\" }", "X0212", "delimiter = ");
    fields("A = { value = \"1\", required = «true }", "X0212", "remove it");
    fields("«A = { type = \"string\", content = true }\nB = { type = \"string\" }", "X0212", "attribute = true");
    one("[operation.a]\nrequest = \"GET /a\"\nstatus = «200\nresponses = { 200 = {} }", "X0212", "remove `status`");
    one("[operation.a]\nrequest = \"GET /a?b=1\"\nquery = { «b = { doc = \"B.\" } }", "X0212", "remove one");
    one("[operation.a]\nrequest = \"GET /a/{b}\"\npath = { b = { value = «\"1\" } }", "X0212", "into the path");
}

#[test]
fn limits() {
    fields("A = { type = \"int32\", min = 2, max = «1 }", "X0214", "exchange");
    fields("A = { type = \"string\", pattern = «\"(\" }", "X0214", "whole text");
    fields("A = { type = \"bool\", min = «1 }", "X0212", "remove it");
    let many: String = (0..128).map(|index| format!("F{index} = {{ type = \"string\" }}\n")).collect();
    fields(&format!("{many}«G = {{ type = \"string\" }}"), "X0213", "leave out");
}
