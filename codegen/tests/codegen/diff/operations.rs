//! Operations and their parameters.

use super::{SERVICE, compare, resources};

const ITEM: &str = "[element.Item]\n[element.Item.fields]\nA = { type = \"string\" }\n";

/// One operation with these keys, and an element that it may use.
fn operation(keys: &str) -> String {
    let keys =
        if keys.contains("request =") { keys.to_owned() } else { format!("request = \"POST /goods/{{id}}\"\n{keys}") };
    let item = if keys.contains("Item") { ITEM } else { "" };
    format!("[operation.add]\n{keys}\n{item}")
}

fn keys(old: &str, new: &str, expected: &[&str]) {
    resources(&operation(old), &operation(new), expected);
}

#[test]
fn operations_come_and_go() {
    let more = operation("") + "[operation.get]\nrequest = \"GET /goods\"\n";
    resources(&operation(""), &more, &["-- goods.get: the operation is new"]);
    resources(&more, &operation(""), &["CW goods.get: the operation is gone"]);
}

#[test]
fn another_name_of_the_same_request() {
    let renamed = operation("").replace("operation.add", "operation.create").replace("{id}", "{name}");
    resources(&operation(""), &renamed, &["C- goods.create: is called `goods.create`, was `goods.add`"]);
    keys("", "rust = \"create\"", &["C- goods.add: the Rust method is `create`, was `add`"]);
}

#[test]
fn another_request_line() {
    let line = |line: &str| format!("request = \"{line}\"");
    keys(
        "",
        &line("DELETE /goods/{id}"),
        &["-W goods.add: the method is DELETE, was POST", "-W goods.add: is idempotent, was not"],
    );
    keys("", &line("POST /items/{id}"), &["-W goods.add: the path is `/items/{id}`, was `/goods/{id}`"]);
    let expected = [
        "-W goods.add: the path is `/goods/{id}/{part}`, was `/goods/{id}`",
        "C- goods.add: takes 2 placeholders, took 1",
    ];
    keys("", &line("POST /goods/{id}/{part}"), &expected);
    // The name of a placeholder is nobody's business, its place is the callers'.
    keys("", &line("POST /goods/{name}"), &[]);
    let expected = ["C- goods.add: placeholders are `b`, `a`, were `a`, `b`"];
    keys(&line("POST /goods/{a}/{b}"), &line("POST /goods/{b}/{a}"), &expected);
    let expected = "-W goods.add, query `comp`: is always `b`, was always `a`";
    keys(&line("POST /goods?comp=a"), &line("POST /goods?comp=b"), &[expected]);
}

#[test]
fn parameters() {
    let query = |keys: &str| format!("query = {{ q = {{ {keys} }} }}");
    let options = "C- goods.add: takes options now";
    keys("", &query(""), &["-- goods.add, query `q`: the optional parameter is new", options]);
    let two = "query = { q = {}, r = {} }";
    keys(&query(""), two, &["-- goods.add, query `r`: the optional parameter is new"]);
    keys(two, &query(""), &["CW goods.add, query `r`: the parameter is gone"]);
    keys("", &query("required = true"), &["CW goods.add, query `q`: the required parameter is new"]);
    let expected = ["CW goods.add, query `q`: is required, was optional", "C- goods.add: takes no options any more"];
    keys(&query(""), &query("required = true"), &expected);
    let expected = ["C- goods.add, query `q`: is optional, was required", "C- goods.add: takes options now"];
    keys(&query("required = true"), &query(""), &expected);
    keys(&query("type = \"int32\""), &query("type = \"int64\""), &["C- goods.add, query `q`: is `int64`, was `int32`"]);
    keys(&query(""), &query("type = \"int32\""), &["CW goods.add, query `q`: is `int32`, was `string`"]);
    let late = "CW goods.add, query `q`: exists since 2013-01-01, before in any version";
    keys(&query(""), &query("since = \"2013-01-01\""), &[late]);
    keys(&query(""), &query("max = 3"), &["CW goods.add, query `q`: takes at most 3, before any value"]);
    let list = "CW goods.add, query `q`: holds a list, held one value";
    keys(&query(""), &query("list = \"string\""), &[list]);
    let set =
        "CW goods.add, query `q`: holds a set with `;` between its values, held a set with `,` between its values";
    let of = |delimiter: &str| query(&format!("set = \"string\", delimiter = \"{delimiter}\""));
    keys(&of(","), &of(";"), &[set]);
    let made = "-W goods.add, query `q`: is made by the client where a call gives none";
    keys(&query(""), &query("generate = \"uuid\""), &[made]);
    let all = "C- goods.add, query `q`: also holds what has an entry of its own";
    keys(&query("prefix = true"), &query("prefix = true, overlap = true"), &[all]);
    keys("headers = { X-A = {} }", "headers = { x-a = {} }", &[]);
    // Required, but not at every version: an option in Rust.
    let late = query("required = true, since = \"2014-01-01\"");
    keys(
        "query = { r = {} }",
        "query = { r = {}, q = { required = true, since = \"2014-01-01\" } }",
        &["-W goods.add, query `q`: the required parameter is new"],
    );
    let expected = [
        "C- goods.add, query `q`: not every version of its operation has it",
        "CW goods.add, query `q`: exists since 2014-01-01, before in any version",
        "C- goods.add: takes options now",
    ];
    keys(&query("required = true"), &late, &expected);
    let two = |first: &str, second: &str| {
        format!("query = {{ {first} = {{ required = true }}, {second} = {{ required = true }} }}")
    };
    keys(&two("a", "b"), &two("b", "a"), &["C- goods.add: required parameters stand in another order"]);
    keys(&query("rust = \"x\""), &query(""), &["C- goods.add, query `q`: the Rust name is `q`, was `x`"]);
}

#[test]
fn headers_of_the_answer() {
    let headers = |headers: &str| format!("response-headers = {{ {headers} }}");
    let new = "-- goods.add, response header `x-a`: the parameter is new";
    keys("", &headers("x-a = {}"), &[new, "C- goods.add: answers headers now"]);
    let gone = "C- goods.add, response header `x-a`: the parameter is gone";
    keys(&headers("x-a = {}"), "", &[gone, "C- goods.add: answers no headers any more"]);
    keys(&headers("x-b = {}"), &headers("x-b = {}, x-a = {}"), &[new]);
    let new = "CW goods.add, response header `x-a`: the parameter is new";
    keys(&headers("x-b = {}"), &headers("x-b = {}, x-a = { required = true }"), &[new]);
    let (is, may_be) = ("is always there now", "may be absent now");
    let change = |what: &str| format!("C- goods.add, response header `x-a`: {what}");
    keys(&headers("x-a = {}"), &headers("x-a = { required = true }"), &[&change(is)]);
    keys(&headers("x-a = { required = true }"), &headers("x-a = {}"), &[&change(may_be)]);
    keys(&headers("x-a = {}"), &headers("x-a = { rust = \"a\" }"), &[&change("the Rust name is `a`, was `x_a`")]);
}

#[test]
fn bodies() {
    let item = "-- Item: the element is new";
    keys("", "body = \"Item\"", &["CW goods.add: the body of the request is `Item`, was nothing", item]);
    let expected = ["CW goods.add: the body of an answer with 200 is `Item`, was nothing", item];
    keys("", "response = \"Item\"", &expected);
    let text = |kind: &str| format!("body = {{ text = \"{kind}\" }}");
    let expected = "-W goods.add: the body of the request is text (`text/html`), was text (`text/plain`)";
    keys(&text("text/plain"), &text("text/html"), &[expected]);
    let expected = "C- goods.add: the body of the request is `int32` as text (`text/plain`), was text (`text/plain`)";
    let typed = |kind: &str| format!("body = {{ text = \"text/plain\", type = \"{kind}\" }}");
    keys(&text("text/plain"), &typed("int32"), &[expected]);
    keys(&text("text/plain"), &typed("string"), &[]);
    let expected =
        "C- goods.add: the body of the request is `int64` as text (`text/plain`), was `int32` as text (`text/plain`)";
    keys(&typed("int32"), &typed("int64"), &[expected]);
    let expected = "-W goods.add: the body of the request is always `<A/>` (`application/xml`), was nothing";
    keys("", "body = { literal = \"<A/>\" }", &[expected]);
}

#[test]
fn batches() {
    let parts = "[operation.a]\nrequest = \"DELETE /a\"\n[operation.b]\nrequest = \"DELETE /b\"\n";
    let batch = |keys: &str| operation(&format!("request = \"POST /goods\"\n{keys}")) + parts;
    let (one, two) = (batch("body = { batch = [\"goods.a\"] }"), "body = { batch = [\"goods.a\", \"goods.b\"] }");
    resources(&one, &one, &[]);
    let expected = "-W goods.add: the body of the request is up to 256 requests of `goods.a`, `goods.b`, \
                    was up to 256 requests of `goods.a`";
    resources(&one, &batch(two), &[expected]);
    let fewer = batch("body = { batch = [\"goods.a\"], max = 9 }");
    let expected =
        "-W goods.add: the body of the request is up to 9 requests of `goods.a`, was up to 256 requests of `goods.a`";
    resources(&one, &fewer, &[expected]);
    let bytes = batch("body = { bytes = \"multipart/mixed\" }\nresponse = { bytes = \"multipart/mixed\" }");
    let expected =
        "CW goods.add: the body of the request is up to 256 requests of `goods.a`, was bytes (`multipart/mixed`)";
    resources(&bytes, &one, &[expected]);
}

#[test]
fn statuses() {
    keys("status = [200, 202]", "status = 200", &["CW goods.add: the status 202 is not accepted any more"]);
    keys("status = 200", "status = [200, 202]", &["-- goods.add: the status 202 is accepted, too"]);
    keys("status = [200, 202]", "status = [202, 200]", &["-- goods.add: the usual status is 202"]);
    let other = "responses = { 200 = {}, 201 = \"Item\" }";
    keys("", other, &["C- goods.add: the status 201 is accepted, too", "-- Item: the element is new"]);
}

#[test]
fn versions_of_an_operation() {
    let (early, late) = ("since = \"2013-01-01\"", "since = \"2014-01-01\"");
    keys(early, late, &["CW goods.add: exists since 2014-01-01, before since 2013-01-01"]);
    keys(late, early, &["-- goods.add: exists since 2013-01-01, before since 2014-01-01"]);
    // Versions that were not known before break nobody.
    let more = SERVICE.replace("\"2014-01-01\"]", "\"2014-01-01\", \"2015-01-01\"]");
    let field = |keys: &str| operation("body = \"Item\"").replace("\"string\"", &format!("\"string\"{keys}"));
    let new = field(", required-since = \"2015-01-01\"")
        + "B = { type = \"string\", required = true, since = \"2015-01-01\" }\n";
    let expected = [
        "-- shop: the version 2015-01-01 is known",
        "-- Item/A: is required from 2015-01-01 on, was optional",
        "-- Item/B: a required field is new",
    ];
    compare((SERVICE, &field("")), (&more, &new), &expected);
    let gone = operation("until = \"2015-01-01\"");
    let expected =
        ["-- shop: the version 2015-01-01 is known", "-- goods.add: exists until 2015-01-01, before in any version"];
    compare((SERVICE, &operation("")), (&more, &gone), &expected);
}

#[test]
fn what_follows_the_answer() {
    keys("", "idempotent = true", &["-W goods.add: is idempotent, was not"]);
    keys("idempotent = true", "", &["-- goods.add: is not idempotent, was"]);
    let header = |name: &str| format!("continuation = {{ header = \"{name}\" }}");
    keys("", &header("x-a"), &["-- goods.add: has further pages, by the header `x-a`"]);
    keys(&header("x-a"), "", &["C- goods.add: has no further pages, was by the header `x-a`"]);
    let expected = "-W goods.add: further pages are read by the header `x-b`, were by the header `x-a`";
    keys(&header("x-a"), &header("x-b"), &[expected]);
}

#[test]
fn what_stands_in_front_of_the_host() {
    let host = |prefix: &str| format!("host = \"{prefix}\"");
    keys("", &host("a."), &["-W goods.add: `a.` stands in front of the host, where nothing stood"]);
    keys(&host("a."), "", &["-W goods.add: nothing stands in front of the host, where `a.` stood"]);
    keys(&host("a."), &host("b."), &["-W goods.add: `b.` stands in front of the host, where `a.` stood"]);
}

#[test]
fn several_addresses() {
    let of = |addresses: &str, more: &str| format!("addresses = {{ {addresses} }}\n{more}");
    let add = |keys: &str| format!("[operation.add]\n{keys}\n");
    let (name, number) = ("name = \"POST /goods/{name}\"", "number = \"POST /numbered/{number}\"");
    let both = add(&of(&format!("{name}, {number}"), ""));
    resources(&both, &both, &[]);
    let one = add("request = \"POST /goods/{name}\"");
    let (new, gone) = ("the address `/numbered/{number}` is new", "the address `/numbered/{number}` is gone");
    let several = "C- goods.add: has several addresses, had one";
    resources(&one, &both, &[&*format!("-- goods.add: {new}"), several]);
    resources(&both, &one, &[&*format!("CW goods.add: {gone}"), "C- goods.add: has one address, had several"]);
    let more = add(&of(&format!("{name}, {number}, best = \"POST /best\""), ""));
    resources(&both, &more, &["-- goods.add: the address `/best` is new"]);
    let renamed = both.replace("number = ", "digits = ");
    resources(&both, &renamed, &["C- goods.add: the address `digits` was called `number`"]);
    let held = both.replace("{number}", "{digits}");
    resources(&both, &held, &["C- goods.add: the address `number` holds `digits`, held `number`"]);
    let named = add(&of(&format!("{name}, {number}"), "rust-address = \"Which\""));
    resources(&both, &named, &["C- goods.add: its addresses are `Which`, were `GoodAddress`"]);
    let typed = add(&of(&format!("{name}, {number}"), "path = { number = { type = \"int32\" } }"));
    resources(&both, &typed, &["CW goods.add, path `number`: is `int32`, was `string`"]);
    // What stands in front of the host stands in front of all of them.
    let host = |prefix: &str| add(&of(&format!("{name}, {number}"), &format!("host = \"{prefix}\"")));
    resources(&host("a."), &host("b."), &["-W goods.add: `b.` stands in front of the host, where `a.` stood"]);
}

const STATUS: &str = "[operation.status]\nrequest = \"GET /status/{id}\"\nresponse = \"Status\"\n\
    [element.Status]\n[element.Status.fields]\nState = { type = \"string\" }\nOther = { type = \"string\" }\n";
const RULE: &str = "[long-running]\nrequest-id = \"x-id\"\npoll = \"goods.status\"\ninterval = \"1s\"\n\
    state = { field = \"State\", running = [\"r\"], succeeded = [\"s\"], failed = [\"f\"] }\n";

#[test]
fn long_running() {
    let service = format!("{SERVICE}{RULE}");
    let (short, long) = (operation("") + STATUS, operation("long-running = true") + STATUS);
    compare((&service, &short), (&service, &long), &["C- goods.add: is long-running, was not"]);
    compare((&service, &long), (&service, &short), &["C- goods.add: is not long-running, was"]);
    let other = service.replace("[\"s\"]", "[\"s\", \"done\"]").replace("\"1s\"", "\"2s\"");
    let expected = [
        "-W shop: `succeeded` of the rule for long-running operations is `s`, `done`, was `s`",
        "-- shop: a state is asked for every 2000 ms, was 1000 ms",
    ];
    compare((&service, &long), (&other, &long), &expected);
    let own = operation("long-running = { request-id = \"x-other\" }") + STATUS;
    let expected = "-W goods.add: `request-id` of the rule for long-running operations is `x-other`, was `x-id`";
    compare((&service, &long), (&service, &own), &[expected]);
}

#[test]
fn bodies_that_are_not_always_there() {
    let body = |keys: &str| format!("body = {{ element = \"Item\"{keys} }}");
    let subject = "goods.add, the body of the request";
    keys(&body(""), "body = \"Item\"", &[]);
    keys(&body(""), &body(", required = false"), &[&format!("-- {subject}: is optional, was required")]);
    let expected = [&*format!("-W {subject}: is required, was optional"), &*format!("C- {subject}: is always given")];
    keys(&body(", required = false"), &body(""), &expected);
    let answer = |keys: &str| format!("response = {{ element = \"Item\"{keys} }}");
    let expected = [
        "-- goods.add: the body of an answer with 200 is optional, was required",
        "C- goods.add: the body of an answer with 200 is there at other times",
    ];
    keys(&answer(""), &answer(", required = false"), &expected);
}
