//! What would fail at the first call, or do nothing, is refused where it is written, once.

use super::{SERVICE, fields, none_of, one, run, said, service};

#[test]
fn paths_and_addresses_are_what_can_be_sent() {
    let request = |path: &str, help: &str| one(&format!("[operation.a]\nrequest = «\"GET {path}\""), "X0105", help);
    request("/ärzte/{x}", "percent-encoded");
    request("/{x}/ä", "percent-encoded");
    request("/g/{baz*}", "as the last segment, `{name+}` takes slashes too");
    request("/g/{baz+}/x", "with nothing beside it");
    request("/g/x{baz+}", "with nothing beside it");
    request("/g/{baz*}", "write its name alone");
    request("/g/<x>", "GET /path/{parameter}");
    none_of(SERVICE, "[operation.a]\nrequest = \"GET /%C3%A4/{é}-x\"");
    let endpoint = SERVICE.replace("\"https://shop", "«\"https://shop.example/{account}");
    service(&endpoint, "", "X0105", "those of paths stand in `base-path`");
}

#[test]
fn headers_of_http_itself_belong_to_nobody() {
    let header = |name: &str, keys: &str| {
        one(
            &format!("[operation.a]\nrequest = \"GET /a\"\nheaders = {{ «{name} = {{ {keys} }} }}"),
            "X0212",
            "remove it",
        );
    };
    header("Content-Length", "");
    header("transfer-encoding", "value = \"chunked\"");
    header("host", "");
    header("Con", "prefix = true");
    header("X-Version", "");
    for value in ["a\\r\\nb: c", "\u{e9}", " a"] {
        let text = format!("[operation.a]\nrequest = \"GET /a\"\nheaders = {{ x = {{ value = «\"{value}\" }} }}");
        one(&text, "X0105", "without line ends");
        one(&format!("[operation.a]\nrequest = \"GET /a\"\nresponse = {{ text = «\"{value}\" }}"), "X0105", "ASCII");
    }
    service(&SERVICE.replace("\"x-version\"", "«\"Host\""), "", "X0212", "remove it");
    one("[operation.a]\nrequest = \"GET /a\"\ncontinuation = { header = «\"TE\" }", "X0212", "remove it");
    service(&SERVICE.replace("\"urn:shop\"", "«\"urn: shop\""), "", "X0105", "xmlns");
    one(
        "[operation.a]\nrequest = \"GET /a\"\nresponse-headers = { «connection = {} }",
        "X0212",
        "no operation has a say in it",
    );
}

#[test]
fn errors_are_no_successes() {
    one("[operation.a]\nrequest = \"GET /a\"\nstatus = [200, «404]", "X0212", "[error.CODE]");
    one("[operation.a]\nrequest = \"GET /a\"\nresponses = { 200 = {}, «500 = {} }", "X0212", "[error.CODE]");
}

#[test]
fn empty_is_a_state_only_where_something_can_be_empty() {
    for kind in ["int32", "date-time", "string", "uuid", "xml", "bool"] {
        fields(&format!("A = {{ type = \"{kind}\", keep-empty = «true }}"), "X0212", "remove it");
    }
    fields("A = { type = \"base64-bytes\", keep-empty = true }", "", "");
    fields("A = { type = \"E\", keep-empty = true }\n[enum.E.values]\na = \"\"", "", "");
    fields(
        "A = { list = \"string\", item = \"B\", keep-empty = true }\nB = { type = \"C\", keep-empty = true }\n[element.C.fields]\nD = { type = \"string\" }",
        "",
        "",
    );
}

#[test]
fn an_error_element_is_a_code_and_a_message() {
    let error = |fields: &str, help: &str| {
        one(&format!("[operation.a]\nrequest = \"GET /a\"\n[element.Error.fields]\n{fields}\n"), "X0221", help);
    };
    error("«Code = { type = \"int32\" }\nMessage = { type = \"string\" }", "type = \"string\"");
    error("Code = { type = \"string\" }\n«Message = { list = \"string\", item = \"x\" }", "type = \"string\"");
    error(
        "Code = { type = \"string\" }\nMessage = { type = \"string\" }\n«Time = { type = \"date\", required = true }",
        "a server has a code and a message",
    );
    error(
        "Code = { type = \"string\" }\nMessage = { type = \"string\" }\n«Time = { type = \"date\", optional-since = \"2014-06-01\" }",
        "remove what makes it required",
    );
}

#[test]
fn one_mistake_is_told_once_and_in_its_own_words() {
    let known = SERVICE
        .replace("known   = [\"2013-03-01\", \"2014-06-01\", \"2015-04-01\"]", "known = [«2013-03-01, 2014-06-01]");
    service(&known, "", "X0103", "write it in quotes");
    fields("A = { list = «\"list\", item = \"B\" }", "X0201", "`list = \"string\"`");
    one(
        "[operation.a]\nrequest = \"GET /a\"\nresponse = { «200 = \"string\", 204 = {} }",
        "X0102",
        "`responses = { 200 = \"Item\", 204 = {} }`",
    );
    let outcome = run(&[
        ("service.toml", SERVICE),
        ("goods.toml", "[operation.a]\nrequest = \"GET /a\"\nquery = { q = { zzz = 1, yyy = 2 } }"),
    ]);
    assert!(!said(&outcome.found).contains("header"), "{}", said(&outcome.found));
    let see = "[operation.a]\nrequest = \"GET /a\"\nsee = [«\"empty.get\"]";
    super::one_of(
        &[("service.toml", SERVICE), ("goods.toml", see), ("empty.toml", "")],
        "X0204",
        "`empty.toml` describes no operation: add `[operation.get]` to it",
    );
}
