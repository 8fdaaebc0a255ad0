//! Captured exchanges, held against a small service.

use crate::support::{project, run_with_input};

const SERVICE: &str = r#"
summary  = "A shop."
endpoint = "https://shop.example"
[version]
header  = "x-version"
default = "2014-01-01"
known   = ["2014-01-01", "2015-01-01"]
"#;

const GOODS: &str = r#"
summary = "Goods."
[operation.get]
summary  = "Reads one."
request  = "GET /goods/{name}"
path     = { name = { doc = "Which." } }
response = "Item"
[operation.put]
summary  = "Writes one."
request  = "PUT /goods/{name}"
path     = { name = { doc = "Which." } }
body     = "Item"
status   = 201
[operation.put.headers]
x-shelf = { type = "int32", required = true, doc = "Where." }
[element.Item]
summary = "One of the goods."
[element.Item.fields]
Name  = { type = "string", required = true, doc = "Its name." }
Price = { type = "int32", since = "2015-01-01", doc = "What it costs." }
"#;

/// What the command says about the exchanges, and what it finds in them.
fn replay(exchanges: &str, code: i32) -> (String, String) {
    let folder = project(&[("service.toml", SERVICE), ("goods.toml", GOODS)]);
    run_with_input(folder.path(), &["replay", "-"], exchanges, code)
}

#[test]
fn what_is_as_described_is_counted_and_nothing_else_is_said() {
    let (out, messages) = replay(
        r#"{"method": "GET", "path": "/goods/a%2Fb", "status": 200, "response": "<Item><Name>a/b</Name></Item>"}
           {"method": "PUT", "path": "/Goods/x", "status": 201, "version": "2015-01-01", "request": "<Item><Name>x</Name><Price>1</Price></Item>"}
           {"method": "GET", "path": "/goods/x", "status": 307}"#,
        0,
    );
    assert_eq!(out.trim(), "replayed  3 exchanges: 3 as described, 0 differ, 0 that no operation describes");
    assert_eq!(messages, "");
}

#[test]
fn what_differs_is_told_once_with_all_places_and_without_what_nobody_describes() {
    let item = r#""response": "<Item><Name>x</Name><Colour>red</Colour></Item>""#;
    let (out, messages) = replay(
        &format!(
            r#"{{"id": "one", "method": "GET", "path": "/goods/x?sig=hush", "status": 200, {item}}}
               {{"id": "two", "method": "GET", "path": "/goods/y", "status": 200, {item}}}
               {{"id": "three", "method": "DELETE", "path": "/goods/y?sig=hush", "status": 202}}
               {{"id": "four", "method": "PUT", "path": "/goods/y", "status": 201, "request": "<Item><Name>x</Name></Item>",
                 "request_headers": {{"authorization": "hush"}}}}"#
        )
        .replace(",\n                 \"request_headers\"", ", \"request_headers\""),
        1,
    );
    assert!(out.contains("unknown  DELETE /goods/y (1)\n"), "{out}");
    assert!(out.contains("4 exchanges: 0 as described, 3 differ, 1 that no operation describes"), "{out}");
    assert_eq!(messages.matches("has no field `Colour`").count(), 1, "{messages}");
    assert!(messages.contains("one:") && messages.contains("two:"), "{messages}");
    assert!(messages.contains("`goods.get` has no query parameter `sig`"), "{messages}");
    assert!(messages.contains("x-shelf"), "{messages}");
    assert!(!messages.contains("hush"), "{messages}");
}

#[test]
fn a_text_without_exchanges_is_refused_with_its_line() {
    let (_, messages) = replay("{\"method\": \"GET\"}\n", 2);
    assert!(messages.contains("`-` holds no exchanges: line 1: missing field `path`"), "{messages}");
}

#[test]
fn what_stands_in_front_of_the_host_tells_operations_apart() {
    let goods = GOODS.to_owned()
        + "[operation.look]\nsummary = \"Looks.\"\nrequest = \"GET /goods/{name}\"\nhost = \"{shop}-x.data.\"\nresponse = \"Look\"\n\
           [element.Look]\nsummary = \"A look.\"\n[element.Look.fields]\nShop = { type = \"string\", doc = \"Which.\" }\n";
    let folder = project(&[("service.toml", SERVICE), ("goods.toml", &goods)]);
    let exchange = |host: &str, answer: &str| {
        format!(
            "{{\"method\": \"GET\", \"path\": \"/goods/x\", \"request_headers\": {{\"Host\": \"{host}\", \"x-version\": \"2014-01-01\"}}, \
             \"status\": 200, \"response\": \"{answer}\"}}\n"
        )
    };
    let exchanges = exchange("b-x.data.shop.example", "<Look><Shop>b</Shop></Look>")
        + &exchange("shop.example", "<Item><Name>x</Name></Item>");
    let (out, messages) = run_with_input(folder.path(), &["replay", "-"], &exchanges, 0);
    assert_eq!(out.trim(), "replayed  2 exchanges: 2 as described, 0 differ, 0 that no operation describes");
    assert_eq!(messages, "");
}

#[test]
fn an_exchange_has_any_of_several_addresses() {
    let goods = GOODS.to_owned()
        + "[operation.look]\nsummary = \"Looks.\"\nresponse = \"Item\"\nhost = \"{shop}-x.data.\"\n\
           addresses = { name = \"GET /goods/{name}\", number = \"GET /numbered/{number}\" }\n\
           [operation.look.path]\nshop = { doc = \"Whose.\" }\nname = { doc = \"Its name.\" }\n\
           number = { type = \"int32\", doc = \"Its number.\" }\n";
    let folder = project(&[("service.toml", SERVICE), ("goods.toml", &goods)]);
    let exchange = |path: &str| {
        format!(
            "{{\"method\": \"GET\", \"path\": \"{path}\", \"request_headers\": {{\"Host\": \"b-x.data.shop.example\", \
             \"x-version\": \"2014-01-01\"}}, \"status\": 200, \"response\": \"<Item><Name>x</Name></Item>\"}}\n"
        )
    };
    let both = exchange("/goods/x") + &exchange("/numbered/7");
    let (out, messages) = run_with_input(folder.path(), &["replay", "-"], &both, 0);
    assert_eq!(out.trim(), "replayed  2 exchanges: 2 as described, 0 differ, 0 that no operation describes");
    assert_eq!(messages, "");
    // A value is held against the placeholder of its own address.
    let (out, messages) = run_with_input(folder.path(), &["replay", "-"], &exchange("/numbered/x"), 1);
    assert!(out.contains("1 differ"), "{out}");
    assert!(messages.contains("`number`") && !messages.contains("`name`"), "{messages}");
}
