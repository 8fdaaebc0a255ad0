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
fn choices() {
    let choice = "choice = { B = { type = \"string\" }, C = { type = \"int32\" } }";
    fields(&format!("A = {{ {choice} }}"), "", "");
    fields(&format!("A = {{ {choice}, flat = true }}\nD = {{ type = \"string\" }}"), "", "");
    let second = "choice = { E = { type = \"string\" } }, flat = true";
    fields(&format!("A = {{ {choice}, flat = true }}\n«D = {{ {second} }}"), "X0231", "into one choice");
    let twice = "choice = { «D = { type = \"string\" } }, flat = true";
    fields(&format!("A = {{ {twice} }}\nD = {{ type = \"string\" }}"), "X0231", "a wrapper");
    fields("A = { choice = { B = { type = \"string\", required = «true } } }", "X0212", "remove");
    fields("A = { choice = { B = { list = \"string\", flat = «true } } }", "X0212", "`type` instead");
    fields("A = { choice = { B = { type = «\"strin\" } } }", "X0201", "`string`");
    fields("«A = { choice = {} }", "X0212", "describe its children");
    fields(&format!("A = {{ {choice}, tag = «\"T\", flat = true }}"), "X0212", "remove");
    fields("A = { type = \"string\", item-rust = «\"T\" }", "X0212", "choice");
    fields(&format!("A = {{ {choice} }}\n«a = {{ type = \"string\" }}"), "X0205", "rust");
    fields("A = { choice = { B = { type = \"string\" }, «b = { type = \"string\" } } }", "X0205", "rust");
}

#[test]
fn elements_with_exactly_one_child() {
    let text = |keys: &str, fields: &str| {
        format!(
            "[operation.a]\nrequest = \"POST /a\"\nbody = \"U\"\n[element.U]\n{keys}\n[element.U.fields]\n{fields}\n"
        )
    };
    let one_of = |fields: &str| text("one-of = true", fields);
    one(&one_of("A = { type = \"string\", attribute = «true }"), "X0212", "remove");
    one(&one_of("A = { type = \"string\", default = «\"a\" }"), "X0212", "remove");
    one(&text("one-of = true\nat-least-one = [«\"A\"]", "A = { type = \"string\" }"), "X0212", "remove");
    one(&one_of("A = { choice = { B = { type = \"string\" } }, flat = «true }"), "X0212", "the choice repeats");
    one("[operation.a]\nrequest = \"POST /a\"\nbody = \"U\"\n[element.«U]\none-of = true\n", "X0212", "its children");
    let example = "[[operation.a.example]]\nname = \"a\"\nversion = \"2014-06-01\"\nrequest = '<U xmlns=\"urn:shop\">";
    let shop = |inside: &str| {
        format!(
            "[operation.a]\nrequest = \"POST /a\"\nbody = \"U\"\n{example}{inside}</U>'\n[element.U]\none-of = true\n\
             [element.U.fields]\nA = {{ type = \"string\" }}\nB = {{ type = \"U\" }}\n"
        )
    };
    one(&shop("<A>a</A><«B><A/></B>"), "X0508", "`one-of`");
    one(&shop("<B><«C/></B>"), "X0503", "add `C`");
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
    let many: String = (0..1_024).map(|index| format!("F{index} = {{ type = \"string\" }}\n")).collect();
    fields(&format!("{many}«G = {{ type = \"string\" }}"), "X0213", "leave out");
}
