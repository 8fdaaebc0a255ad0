//! Names that do not exist, clash, or cannot be.

use super::{SERVICE, fields, item, one, one_of, run, said, service};

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
fn groups() {
    let with = |groups: &str| format!("groups = [{groups}]\n{SERVICE}");
    let resource = |group: &str| format!("{group}\n[operation.get]\nrequest = \"GET /a\"\n");
    service(&with("\"Goods\""), &resource("group = «\"Godos\""), "X0246", "`Goods`");
    service(&with(""), &resource("group = «\"Goods\""), "X0246", "groups = [\"Goods\"]");
    service(&with("\"Goods\", «\"Goods\""), &resource("group = \"Goods\""), "X0212", "remove one");
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

/// Names of generated items give way to what is described, and to one another.
#[test]
fn generated_names_step_aside() {
    let get = |keys: &str| format!("[operation.get]\nrequest = \"GET /a\"\nquery = {{ z = {{}} }}\n{keys}\n");
    let put = "[operation.put]\nrequest = \"PUT /a\"\nbody = \"GetOptions\"\nresponse = \"GetParameters\"\n\
        [operation.post]\nrequest = \"POST /a\"\nbody = \"GoodsOperations\"\nresponse = \"ShopClient\"\n\
        [element.GetOptions]\n[element.GetParameters]\n[element.GoodsOperations]\n[element.ShopClient]\n\
        [element.Goods]\n";
    let goods = get("response = \"Goods\"") + put;
    let others = ["/b", "/c"].map(|path| get("").replace("/a", path));
    let outcome = run(&[
        ("service.toml", SERVICE),
        ("get-options.toml", &others[0]),
        ("goods.toml", &goods),
        ("shop.toml", &others[1]),
    ]);
    assert!(outcome.found.iter().all(|item| item.code.starts_with("X06")), "{}", said(&outcome.found));
    let handles: Vec<&str> = outcome.model.resources.iter().map(|item| item.handle.as_str()).collect();
    let options: Vec<&str> = outcome.model.operations.iter().filter_map(|item| item.options.as_deref()).collect();
    assert_eq!(handles, ["GetOptionsOperations", "GoodsOperations_", "Shop"]);
    assert_eq!(options, ["GetParameters_"; 3]);
    assert_eq!(outcome.model.services[0].client, "ShopClient_");
}

/// Nothing tells such names apart in Rust, whose words have a case of their own: both places are said.
#[test]
fn names_that_differ_in_case_only() {
    let clash = |files: &[(&str, &str)]| {
        one_of(files, "X0205", "one of the");
        let found = run(files).found;
        let clash = found.iter().find(|item| item.code == "X0205").unwrap();
        assert_eq!(clash.labels.len(), 1, "{}", said(&found));
    };
    let get = "[operation.get]\nrequest = \"GET /a\"\n";
    let field = "[operation.add]\nrequest = \"POST /a\"\nbody = \"Item\"\n[element.Item.fields]\n\
        PartName = { type = \"string\" }\n«partName = { type = \"string\" }\n";
    let value = "[operation.get]\nrequest = \"GET /a\"\nquery = { q = { type = \"E\" } }\n[enum.E.values]\n\
        PartName = \"x\"\n«partName = \"x\"\n";
    let parameter = "[operation.get]\nrequest = \"GET /a\"\n[operation.get.query]\nPartName = {}\n«partName = {}\n";
    let operation = "[operation.PartName]\nrequest = \"GET /a\"\n[operation.«partName]\nrequest = \"GET /b\"\n";
    let element = "[operation.add]\nrequest = \"POST /a\"\nbody = \"PartName\"\nresponse = \"partName\"\n\
        [element.PartName]\n[element.«partName]\n";
    for resource in [field, value, parameter, operation, element] {
        clash(&[("service.toml", SERVICE), ("goods.toml", resource)]);
    }
    let codes = format!("{SERVICE}[error.PartName]\n[error.«partName]\n");
    clash(&[("service.toml", &codes), ("goods.toml", get)]);
    let marked = format!("«{get}").replace("/a", "/b");
    clash(&[("service.toml", SERVICE), ("PartName.toml", get), ("partName.toml", &marked)]);
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
