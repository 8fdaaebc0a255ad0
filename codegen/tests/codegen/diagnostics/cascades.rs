//! One mistake of which much else follows: one report, with all places.

use super::{ROOT, SERVICE, fields, item, one, one_of, run, said, service};

/// An example of `operation.add` with that body.
fn sent(name: &str, version: &str, xml: &str) -> String {
    format!("[[operation.add.example]]\nname = \"{name}\"\nversion = \"{version}\"\nrequest = '''{xml}'''\n")
}

/// Two examples of an operation that sends `Item` with these fields; the mark stands in the first.
fn twice(fields: &str, xml: &str, code: &str, help: &str) {
    let examples = sent("a", "2014-06-01", xml) + &sent("b", "2015-04-01", &xml.replace('«', ""));
    one(&format!("{}{fields}\n", item(&examples)), code, help);
}

#[test]
fn what_examples_say_of_one_field() {
    twice("A = { type = \"string\", max = 2 }", &format!("{ROOT}<A>«long</A></Item>"), "X0512", "`max`");
    twice("A = { type = \"int32\" }", &format!("{ROOT}<A>«x</A></Item>"), "X0505", "32 bits");
    twice("A = { list = \"string\", item = \"I\" }", &format!("{ROOT}<A><«B/><C/><D/></A></Item>"), "X0503", "<I>");
}

#[test]
fn what_examples_say_of_one_element() {
    let three = "A = { type = \"string\" }\nB = { type = \"string\" }\nC = { type = \"string\" }";
    twice(three, &format!("{ROOT}<C/><«B/><A/></Item>"), "X0504", "write `B` before `C`");
    twice("", &format!("{ROOT}<«X/><Y/><Z/></Item>"), "X0503", "add `X`");
    let required = "A = { type = \"string\", required = true }\nB = { type = \"string\", required = true }";
    twice(required, "<«Item xmlns=\"urn:shop\"/>", "X0507", "add `A` and `B`");
}

#[test]
fn the_namespace_of_a_whole_service() {
    let text = |mark: &str, tag: &str| {
        format!(
            "[operation.add-{tag}]\nsince = \"2014-06-01\"\nrequest = \"POST /{tag}\"\nbody = \"{tag}\"\n\
             [[operation.add-{tag}.example]]\nname = \"a\"\nversion = \"2014-06-01\"\n\
             request = '<{mark}{tag} xmlns=\"urn:shop\"/>'\n[element.{tag}]\n"
        )
    };
    service(
        &SERVICE.replace("urn:shop", "urn:shpo"),
        &(text("«", "Apple") + &text("", "Berry")),
        "X0502",
        "correct the `namespace`",
    );
    service(&SERVICE.replace("namespace = \"urn:shop\"", ""), &text("«", "Apple"), "X0502", "namespace = \"urn:shop\"");
}

#[test]
fn versions_that_are_too_early_or_too_late() {
    let later = "A = { type = \"string\", since = \"2015-04-01\" }\nB = { type = \"string\", since = \"2015-04-01\" }";
    let example = sent("a", "2014-06-01", &format!("{ROOT}<«A/><B/></Item>"));
    one(&format!("{}{later}\n", item(&example)), "X0506", "use 2015-04-01");
    let older = |name: &str| format!("{name} = {{ type = \"string\", since = \"2014-06-01\" }}\n");
    one(
        &format!(
            "{}{}{}{}",
            item("").replace("2014-06-01", "2015-04-01").replace("since = \"", "since = «\""),
            older("A"),
            older("B"),
            older("C")
        ),
        "X0302",
        "correct this version",
    );
}

#[test]
fn a_limit_that_nothing_keeps_says_nothing_of_examples() {
    let example = sent("a", "2014-06-01", &format!("{ROOT}<A>x</A></Item>"));
    one(&format!("{}A = {{ type = \"string\", min = 9, max = «1 }}\n", item(&example)), "X0214", "exchange");
}

#[test]
fn no_rule_for_any_long_running_operation() {
    let text = |name: &str| format!("[operation.{name}]\nrequest = \"PUT /{name}\"\nlong-running = true\n");
    one(&(text("a").replace("true", "«true") + &text("b")), "X0405", "[long-running]");
}

#[test]
fn a_body_of_another_status() {
    let operation = "request = \"GET /a\"\nresponses = { 200 = \"Apple\", 202 = \"Berry\" }\n";
    let example = "[[operation.a.example]]\nname = \"a\"\nversion = \"2014-06-01\"\n";
    let types = "[element.Apple]\n[element.Berry]\n";
    let body = "response = '<«Berry xmlns=\"urn:shop\"/>'\n";
    one(&format!("[operation.a]\n{operation}{example}{body}{types}"), "X0502", "write `status = 202`");
}

#[test]
fn a_file_that_was_copied() {
    let text = "[operation.get]\nrequest = \"GET /a\"\nresponse = \"Apple\"\n\
        [element.Apple]\n[element.Berry]\n[element.Cherry]\n";
    let outcome = run(&[("service.toml", SERVICE), ("fruit.toml", text), ("more.toml", text)]);
    let codes: Vec<&str> = outcome.found.iter().map(|item| item.code).filter(|code| !code.starts_with("X06")).collect();
    assert_eq!(codes, ["X0403", "X0202"]);
}

#[test]
fn unused_elements_that_hold_others() {
    let held = "[element.Held]\n[element.Held.fields]\nItem = { type = \"Item\" }\n";
    let text = format!("{}\n{held}[element.«Nobody]\n[element.Nobody.fields]\nA = {{ type = \"Held\" }}\n", item(""));
    one(&text, "X0203", "remove it");
}

#[test]
fn names_that_were_changed_in_one_place() {
    let renamed = item("").replace("[element.Item", "[element.ItemRequest").replace("body = ", "body = «");
    one(&renamed, "X0201", "`ItemRequest`, which nothing names");
    fields("A = { type = «\"boolean\" }", "X0201", "`bool`");
    fields("A = { type = «\"Text\" }\nB = { type = \"Test\" }\n[enum.Test.values]\nC = \"C.\"", "X0201", "`Test`");
    for (name, sure) in [("boolean", 1), ("Boolean", 0), ("number", 0)] {
        let text = format!("{}A = {{ type = \"{name}\" }}\n", item(""));
        let outcome = run(&[("service.toml", SERVICE), ("goods.toml", &text)]);
        let unknown = outcome.found.iter().find(|item| item.code == "X0201");
        assert_eq!(unknown.map(|item| item.fixes.len()), Some(sure), "{name}");
    }
    fields("A = { type = «\"Item[]\" }", "X0201", "list = \"Item\"");
    let get = |see: &str| format!("[operation.get-all]\nrequest = \"GET /a\"\n{see}");
    one_of(
        &[
            ("service.toml", SERVICE),
            ("a.toml", &get("")),
            ("b.toml", &get("see = [«\"goods.get-all\"]").replace("/a", "/b")),
        ],
        "X0204",
        "no file `goods.toml`",
    );
    // Two files are as near: the author says which.
    let other = get("see = [\"applez.get-all\"]").replace("/a", "/b");
    let outcome = run(&[("service.toml", SERVICE), ("apples.toml", &get("")), ("applet.toml", &other)]);
    let unknown = outcome.found.iter().find(|item| item.code == "X0204");
    assert_eq!(unknown.map(|item| item.fixes.len()), Some(0), "{}", said(&outcome.found));
    one(&get("see = [«\"goods.remove\"]"), "X0204", "`goods` has `get-all`");
}

#[test]
fn placeholders_of_another_style() {
    let text =
        |path: &str| format!("[operation.a]\nrequest = \"GET /a/{path}\"\npath = {{ «b = {{ doc = \"B.\" }} }}\n");
    one(&text(":b"), "X0401", "instead of `:b`");
    one(&text("{item-name}"), "X0401", "call it `item-name`");
}

#[test]
fn values_that_do_not_go_together() {
    fields("A = { type = \"bool\", default = «\"maybe\" }", "X0220", "`true` or `false`");
    fields("A = { type = \"string\", required = true, default = «\"x\" }", "X0212", "remove `default`");
    let until = "required = true, optional-since = «\"2015-04-01\"";
    fields(&format!("A = {{ type = \"string\", {until}, default = \"x\" }}"), "X0307", "says when it is required");
    for number in ["5_000", "0x10", "-1", "\"7\""] {
        fields(&format!("A = {{ type = \"int32\", default = {number} }}"), "", "");
    }
    fields("A = { type = \"date-time\", default = \"the time of the request\" }", "", "");
    let kind = |default: &str, values: &str| {
        format!("A = {{ type = \"Kind\", default = {default} }}\n[enum.Kind.values]\n{values}")
    };
    fields(&kind("«\"read-only\"", "ReadOnly = \"R.\""), "X0220", "`ReadOnly`");
    fields(&kind("\"Gen3\"", "Gen1 = \"A.\"\nGen2 = \"B.\""), "", "");
    fields(&kind("\"read\"", "Read = { «dco = \"R.\" }\nReed = \"B.\""), "X0102", "`doc`");
    let operation = |keys: &str| format!("[operation.a]\nrequest = \"GET /a\"\n{keys}\n");
    one(&operation("headers = { «X-Version = { doc = \"V.\" } }"), "X0212", "remove it");
    one(&operation("see = [«\"goods.a\"]"), "X0212", "remove it");
    one(&operation("responses = «{}"), "X0105", "each accepted status");
    one(
        &operation("response = \"Fruit\"\n[element.Fruit.fields]\nB = { type = \"C\" }\n«[enum.C]"),
        "X0104",
        "[enum.NAME.values]",
    );
}
