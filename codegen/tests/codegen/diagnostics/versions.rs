//! Versions that are unknown or cannot be.

use super::{SERVICE, fields, item, none_of, one, run, said, service};

#[test]
fn versions_that_are_not_known() {
    fields("A = { type = \"string\", since = «\"2014-06-02\" }", "X0301", "2014-06-01");
    fields("A = { type = \"string\", since = «\"June 2014\" }", "X0301", "YYYY-MM-DD");
    let text = SERVICE.replace("default = \"2014-06-01\"", "default = «\"2016-01-01\"");
    service(&text, "summary = \"Goods.\"\n", "X0301", "2015-04-01");
    let text = SERVICE.replace("[\"2013-03-01\", \"2014-06-01\"", "[\"2014-06-01\", «\"2013-03-01\"");
    service(&text, "summary = \"Goods.\"\n", "X0308", "oldest first");
}

#[test]
fn versions_that_cannot_be() {
    fields("A = { type = \"string\", since = «\"2013-03-01\" }", "X0302", "remove `since`");
    fields("A = { type = \"string\", seen = «\"2013-03-01\" }", "X0302", "remove `seen`");
    let query = "[operation.a]\nsince = \"2014-06-01\"\nrequest = \"GET /a\"\n";
    one(&format!("{query}query = {{ q = {{ since = «\"2013-03-01\" }} }}"), "X0302", "correct one");
    one(
        &format!("{query}query = {{ q = {{ type = \"Q\" }} }}\n[enum.Q.values]\nA = {{ since = «\"2013-03-01\" }}"),
        "X0302",
        "remove `since`",
    );
    fields("A = { type = \"string\", until = «\"2014-06-01\" }", "X0303", "first version without it");
    fields("A = { type = \"string\", since = \"2015-04-01\", seen = «\"2015-04-01\" }", "X0304", "remove `seen`");
    fields("A = { type = \"string\", was = { name = \"B\", until = «\"2014-06-01\" } }", "X0305", "remove `was`");
    one(
        &format!("{}A = {{ type = \"B\", since = «\"2014-06-01\" }}\n[element.B]\nsince = \"2015-04-01\"\n", item("")),
        "X0306",
        "2015-04-01",
    );
    fields("A = { type = \"string\", required-since = «\"2014-06-01\" }", "X0307", "required = true");
    fields("A = { type = \"string\", required = true, optional-since = «\"2015-04-01\" }", "X0307", "remove");
}

#[test]
fn a_version_equal_to_the_operations_is_fine() {
    none_of(SERVICE, &format!("{}A = {{ type = \"string\", since = \"2014-06-01\" }}\n", item("")));
}

#[test]
fn an_example_has_a_version_where_there_are_some() {
    one("[operation.a]\nrequest = \"GET /a\"\n«[[operation.a.example]]\nname = \"x\"", "X0104", "version = ");
}

#[test]
fn nothing_speaks_of_versions_where_there_are_none() {
    let service = "summary = \"A shop.\"\nendpoint = \"https://shop.example\"\n";
    for wrong in [
        "since = \"2014-06-01\"",
        "query = { v = { version = true } }",
        "example = [{ name = \"x\", version = \"2014-06-01\" }]",
    ] {
        let resource = format!("[operation.a]\nrequest = \"GET /a\"\n{wrong}\n");
        let outcome = run(&[("service.toml", service), ("goods.toml", &resource)]);
        let codes: Vec<&str> = outcome.found.iter().map(|found| found.code).filter(|code| *code != "X0601").collect();
        assert_eq!(codes, ["X0330"], "{wrong}: {}", said(&outcome.found));
    }
}
