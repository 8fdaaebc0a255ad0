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
    one(&item("").replace("[element.Item]", "[element.Item]\nrust = «\"str\""), "X0206", "such as `Str`");
    fields("SizeInMB = { type = \"int32\" }\n«SizeInMb = { type = \"int32\" }", "X0205", "rust = ");
    one(
        "[operation.get]\nrequest = \"POST /a\"\nresponse = \"T\"\nbody = \"U\"\n[element.T]\nrust = \"U\"\n[element.«U]\n",
        "X0205",
        "rust = ",
    );
}

/// Names that generated code uses itself, and those of what it makes, are left to what is described.
#[test]
fn elements_are_called_as_on_the_wire() {
    for name in ["Option", "Result", "String", "Error", "Send", "Clone", "Goods", "GetOptions", "Shop"] {
        let text = format!(
            "[operation.get]\nrequest = \"GET /a\"\nresponse = \"{name}\"\nquery = {{ a = {{}} }}\n[element.{name}]\n"
        );
        let outcome = run(&[("service.toml", SERVICE), ("goods.toml", &text)]);
        assert!(outcome.found.iter().all(|item| item.code.starts_with("X06")), "{}", said(&outcome.found));
        assert_eq!(outcome.model.types[0].rust, name);
    }
    let model = run(&[
        ("service.toml", SERVICE),
        ("goods.toml", "[operation.get]\nrequest = \"GET /a\"\nresponse = \"Goods\"\n[element.Goods]\n"),
    ])
    .model;
    assert_eq!((model.resources[0].handle.as_str(), model.services[0].client.as_str()), ("GoodsOperations", "Shop"));
}

#[test]
fn files_have_no_key_for_their_name() {
    let text = "[operation.get]\nrequest = \"GET /a\"\n";
    let other = format!("«{}", text.replace("/a", "/b"));
    one_of(&[("service.toml", SERVICE), ("a-b.toml", text), ("a_b.toml", &other)], "X0205", "rename one of the files");
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
