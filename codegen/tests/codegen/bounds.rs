//! Versions that captured exchanges prove, of a small service.

use std::fs;

use crate::support::{project, run_with_input};

const SERVICE: &str = r#"
summary  = "A shop."
endpoint = "https://shop.example"
base-path = "/{shop}"
[parameters.path]
shop = { doc = "Which." }
[version]
header  = "x-version"
default = "2015-01-01"
known   = ["2013-01-01", "2014-01-01", "2015-01-01"]
"#;

const GOODS: &str = r#"
summary = "Goods."
[operation.put]
summary  = "Writes one."
seen     = "2014-01-01"
request  = "PUT /goods"
body     = "Item"
[element.Item]
summary = "One of the goods."
[element.Item.fields]
Name   = { type = "string", doc = "Its name." }
Colour = { type = "string", seen = "2015-01-01", source = "a client", doc = "What it looks like." }
Sizes  = { list = "Size", item = "Size", seen = "2015-01-01", doc = "How large it is." }
Price  = { type = "int32", since = "2015-01-01", doc = "What it costs." }
[enum.Size]
summary = "A size."
[enum.Size.values]
Small = { seen = "2015-01-01", source = "a client", doc = "Small." }
Large = "Large."
"#;

/// What the command says, and the descriptions after it.
fn bounds(exchanges: &str, arguments: &[&str], code: i32) -> (String, String) {
    let folder = project(&[("service.toml", SERVICE), ("goods.toml", GOODS)]);
    let (out, messages) = run_with_input(folder.path(), &[&["bounds", "-"], arguments].concat(), exchanges, code);
    assert_eq!(messages, "");
    let goods = walk(folder.path()).expect("the description is where it was");
    (out, goods)
}

fn walk(folder: &std::path::Path) -> Option<String> {
    let mut found = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
    found.find_map(|path| match path.is_dir() {
        true => walk(&path),
        false if path.ends_with("goods.toml") => fs::read_to_string(path).ok(),
        false => None,
    })
}

fn put(id: &str, shop: &str, version: &str, status: u16, inside: &str) -> String {
    format!(
        r#"{{"id": "{id}", "method": "PUT", "path": "/{shop}/goods", "version": "{version}", "status": {status}, "request": "<Item>{inside}</Item>"}}"#
    ) + "\n"
}

#[test]
fn an_accepted_request_lowers_what_it_holds_and_nothing_else_does() {
    let exchanges = [
        put("refused", "a", "2013-01-01", 400, "<Colour>red</Colour>"),
        put("first", "a", "2014-01-01", 200, "<Colour>red</Colour><Sizes><Size>Small</Size></Sizes>"),
        put("lowest", "a", "2013-01-01", 200, "<Colour>red</Colour>"),
        put("later", "a", "2015-01-01", 200, "<Colour>red</Colour><Price>1</Price>"),
    ]
    .concat();
    let (out, goods) = bounds(&exchanges, &[], 1);
    for line in [
        "`goods.put` is seen at 2014-01-01, and was accepted at 2013-01-01 in `lowest`",
        "`Item.Colour` is seen at 2015-01-01, and was accepted at 2013-01-01 in `lowest`",
        "`Item.Sizes` is seen at 2015-01-01, and was accepted at 2014-01-01 in `first`",
        "`Size = Small` is seen at 2015-01-01, and was accepted at 2014-01-01 in `first`",
        "4 exchanges: 3 accepted ones with a version, 0 left out, 1 that say nothing; 4 bounds can be lower",
    ] {
        assert!(out.contains(line), "{line}\n{out}");
    }
    assert_eq!(goods, GOODS);
}

#[test]
fn a_session_whose_version_was_changed_proves_nothing() {
    let exchanges = [
        put("one", "a", "2014-01-01", 200, "<Colour>red</Colour>"),
        put("two", "a", "2014-01-01", 200, "<Price>1</Price>"),
        put("other", "a", "2013-01-01", 200, ""),
        put("three", "b", "2014-01-01", 200, ""),
    ]
    .concat();
    let (out, _) = bounds(&exchanges, &[], 1);
    let left_out = "2 exchanges of one session: `two` is said to be of 2014-01-01, and has `Item.Price`, which exists since 2015-01-01";
    assert!(out.contains(left_out), "{out}");
    assert!(!out.contains("Colour"), "{out}");
    assert!(out.contains("1 bounds can be lower"), "{out}");
}

#[test]
fn bounds_are_written_down_with_the_exchange_as_their_source() {
    let exchange = put("one", "a", "2013-01-01", 200, "<Colour>red</Colour><Sizes/>");
    let (out, goods) = bounds(&exchange, &["--fix"], 0);
    assert!(out.contains("fixed"), "{out}");
    assert!(goods.contains("seen     = \"2013-01-01\"\nsource = \"accepted in recording one\"\n"), "{goods}");
    let colour = "type = \"string\", seen = \"2013-01-01\", source = \"accepted in recording one\", doc";
    assert!(goods.contains(colour), "{goods}");
    let sizes = "list = \"Size\", item = \"Size\", seen = \"2013-01-01\", source = \"accepted in recording one\", doc";
    assert!(goods.contains(sizes), "{goods}");
}
