//! Names that do not exist, clash, or cannot be.

use super::{SERVICE, fields, item, one, one_of, run, said};

#[test]
fn names_that_do_not_exist() {
    fields("A = { type = «\"sting\" }", "X0201", "`string`");
    fields("A = { type = «\"Unheard\" }", "X0201", "[element.Unheard]");
    one("[operation.get]\nrequest = \"GET /a\"\nsee = [«\"goods.got\"]", "X0204", "`goods.get`");
    one("[operation.get]\nrequest = \"GET /a\"\nsee = [«\"get\"]", "X0204", "`goods.get`");
    one(
        "[operation.a]\nrequest = \"GET /a\"\nresponse = \"L\"\ncontinuation = { element = «\"Nxt\", query = \"n\" }\n\
         [element.L.fields]\nNext = { type = \"string\" }",
        "X0207",
        "`Next`",
    );
    one(&item("").replace("[element.Item]", "[element.Item]\nat-least-one = [«\"Q\"]"), "X0207", "no fields");
    fields("A = { type = \"string\", namespace = «\"aray\" }", "X0215", "[namespaces]");
}

#[test]
fn names_that_are_not_unique() {
    one_of(
        &[
            ("service.toml", SERVICE),
            ("a.toml", "[operation.get]\nrequest = \"GET /a\"\nresponse = \"Item\"\n[element.Item]\n"),
            ("b.toml", "[operation.get]\nrequest = \"GET /b\"\nresponse = \"Item\"\n[element.«Item]\n"),
        ],
        "X0202",
        "rename",
    );
    one("[operation.a]\nrequest = \"GET /a\"\n[enum.«string.values]\nB = \"B.\"\n", "X0202", "another name");
    // An example of the second one is no further mistake.
    let example = "[[operation.get.example]]\nname = \"n\"\nversion = \"2014-06-01\"\n\
        response = '<Item xmlns=\"urn:shop\"><New>1</New></Item>'\n";
    let get = format!("[operation.get]\nrequest = \"GET /b\"\nresponse = \"Item\"\n{example}");
    one_of(
        &[
            ("service.toml", SERVICE),
            ("a.toml", "[element.Item.fields]\nOld = { type = \"string\", required = true }\n"),
            ("b.toml", &format!("{get}[element.«Item.fields]\nNew = {{ type = \"string\" }}\n")),
        ],
        "X0202",
        "rename",
    );
}

#[test]
fn nothing_uses_it() {
    one("[element.«Lonely]\n", "X0203", "remove it");
}

#[test]
fn rust_names() {
    fields("A = { type = \"string\", rust = «\"a-b\" }", "X0206", "underscores");
    fields("SizeInMB = { type = \"int32\" }\n«SizeInMb = { type = \"int32\" }", "X0205", "rust = ");
    one(
        "[operation.get]\nrequest = \"GET /a\"\nresponse = \"T\"\n[element.«T]\nrust = \"Goods\"\n",
        "X0205",
        "rust = ",
    );
    one("[operation.get]\nrequest = \"GET /a\"\nresponse = \"Option\"\n[element.«Option]\n", "X0205", "rust = ");
}

#[test]
fn files_have_no_key_for_their_name() {
    let text = "[operation.get]\nrequest = \"GET /a\"\n";
    one_of(&[("service.toml", SERVICE), ("option.toml", &format!("«{text}"))], "X0205", "rename the file");
}

#[test]
fn a_type_is_not_called_as_an_operation() {
    one("[operation.a]\nrequest = \"GET /a\"\nresponse = \"A\"\n[element.«A]\n", "X0205", "rust = ");
}

#[test]
fn names_of_generated_items_are_no_clash() {
    let operations = "[operation.resource]\nrequest = \"GET /a\"\n[operation.namespace]\nrequest = \"GET /b\"\n";
    for name in ["version.toml", "error-code.toml", "runtime.toml"] {
        let outcome = run(&[("service.toml", SERVICE), (name, operations)]);
        assert!(outcome.found.iter().all(|item| item.code.starts_with("X06")), "{}", said(&outcome.found));
        let constants: Vec<&str> = outcome.model.operations.iter().map(|item| item.constant.as_str()).collect();
        assert_eq!(constants, ["RESOURCE_", "NAMESPACE_"]);
    }
    one(
        "[operation.resource]\nrequest = \"GET /a\"\n[operation.«other]\nrust = \"resource_\"\nrequest = \"GET /b\"\n",
        "X0205",
        "rust = ",
    );
}

#[test]
fn names_that_xml_cannot_have() {
    fields("«\"A b\" = { type = \"string\" }", "X0216", "without a prefix");
    fields("A = { list = \"string\", item = «\"x:b\" }", "X0216", "without a prefix");
    one(&item("").replace("[element.Item]", "[element.Item]\ntag = «\"\""), "X0216", "on the wire");
    fields("A = { type = \"string\", also = [«\"B\"] }\nB = { type = \"string\" }", "X0202", "`also`");
}
