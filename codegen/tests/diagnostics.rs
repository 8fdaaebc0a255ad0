//! Every rule of the resolve and check stages, broken once by the smallest description that breaks it.
//!
//! `«` marks the place where the diagnostic must point; it is not part of the text.

use xms_codegen::check::check;
use xms_codegen::diagnostic::{Diagnostic, Diagnostics, Severity};
use xms_codegen::model::Model;
use xms_codegen::model::resolve::resolve;
use xms_codegen::parse::parse;
use xms_codegen::source::{FileId, Sources};

const SERVICE: &str = r#"
summary   = "A shop."
endpoint  = "https://shop.example"
base-path = "/{shop}"
namespace = "urn:shop"
[path]
shop = { doc = "Name of the shop." }
[version]
header  = "x-version"
default = "2014-06-01"
known   = ["2013-03-01", "2014-06-01", "2015-04-01"]
"#;

/// What a description of several files says about itself.
struct Outcome {
    model: Model,
    found: Vec<Diagnostic>,
    places: Vec<(FileId, usize, usize)>,
    marked: Option<(FileId, usize, usize)>,
}

/// Resolves and checks a service made of `files`, each a path and a text.
fn run(files: &[(&str, &str)]) -> Outcome {
    let mut sources = Sources::default();
    let mut marked = None;
    let mut ids = Vec::new();
    for (path, text) in files {
        let plain = text.replace('«', "");
        let id = sources.add(*path, plain);
        if let Some(at) = text.find('«') {
            let (line, column) = sources.position(id, at as u32);
            marked = Some((id, line, column));
        }
        ids.push(id);
    }
    let mut diagnostics = Diagnostics::new();
    let description = parse("shop", ids[0], &ids[1..], &sources, &mut diagnostics);
    let model = resolve(&[description], &mut diagnostics);
    check(&model, &sources, &mut diagnostics);
    diagnostics.sort();
    let found: Vec<Diagnostic> = diagnostics.iter().cloned().collect();
    let places = found
        .iter()
        .map(|item| {
            let (line, column) = sources.position(item.span.file, item.span.start);
            (item.span.file, line, column)
        })
        .collect();
    Outcome { model, found, places, marked }
}

fn said(found: &[Diagnostic]) -> String {
    let lines: Vec<String> =
        found.iter().map(|item| format!("{} {} [{}] {:?}", item.code, item.message, item.label, item.help)).collect();
    lines.join("\n")
}

/// Exactly one diagnostic comes, with `code` at the mark, and its help has `help` in it. Warnings about missing
/// documentation do not count, unless they are what is asked for.
fn one_of(files: &[(&str, &str)], code: &str, help: &str) {
    let outcome = run(files);
    let said = said(&outcome.found);
    let about_docs = code.starts_with("X06");
    let counts = |item: &Diagnostic| if about_docs { item.code == code } else { !item.code.starts_with("X06") };
    let mut kept = outcome.found.iter().zip(&outcome.places).filter(|(item, _)| counts(item));
    let Some((item, place)) = kept.next() else { panic!("{code} does not come:\n{said}") };
    assert_eq!(item.code, code, "{said}");
    assert!(!item.label.is_empty(), "no label:\n{said}");
    assert!(item.help.join(" ").contains(help), "{said}");
    assert_eq!(Some(*place), outcome.marked, "place of {code}:\n{said}");
    assert_eq!(item.severity == Severity::Warning, about_docs || code == "X0203", "{said}");
    if !about_docs {
        assert_eq!(kept.next().map(|(item, _)| item.code), None, "follow-up errors:\n{said}");
    }
}

/// Nothing comes but warnings about missing documentation.
fn none_of(service: &str, resource: &str) {
    let outcome = run(&[("service.toml", service), ("goods.toml", resource)]);
    let wrong: Vec<Diagnostic> = outcome.found.into_iter().filter(|item| !item.code.starts_with("X06")).collect();
    assert!(wrong.is_empty(), "{}", said(&wrong));
}

/// A service of its own, with one resource.
fn service(service: &str, resource: &str, code: &str, help: &str) {
    one_of(&[("service.toml", service), ("goods.toml", resource)], code, help);
}

/// One resource beside the usual service.
fn one(resource: &str, code: &str, help: &str) {
    one_of(&[("service.toml", SERVICE), ("goods.toml", resource)], code, help);
}

/// Fields of an element that a request and a response carry.
fn fields(fields: &str, code: &str, help: &str) {
    one(&format!("{}{fields}\n", item("")), code, help);
}

/// An operation whose body is `Item`, with further keys, up to the table of its fields.
fn item(keys: &str) -> String {
    format!(
        "[operation.add]\nsince = \"2014-06-01\"\nrequest = \"POST /goods\"\nbody = \"Item\"\n{keys}\n\
         [element.Item]\n[element.Item.fields]\n"
    )
}

/// An example of an operation that sends `Item` with these fields.
fn request(fields: &str, xml: &str, code: &str, help: &str) {
    example(fields, &format!("request = '''{xml}'''"), code, help);
}

fn response(fields: &str, xml: &str, code: &str, help: &str) {
    example(fields, &format!("response = '''{xml}'''"), code, help);
}

fn example(fields: &str, keys: &str, code: &str, help: &str) {
    let text = format!(
        "[operation.add]\nsince = \"2013-03-01\"\nrequest = \"POST /goods\"\nbody = \"Item\"\nresponse = \"Item\"\n\
         [[operation.add.example]]\nname = \"a\"\nversion = \"2014-06-01\"\n{keys}\n\
         [element.Item]\n[element.Item.fields]\n{fields}\n"
    );
    if code.is_empty() {
        none_of(SERVICE, &text);
    } else {
        one(&text, code, help);
    }
}

const ROOT: &str = r#"<Item xmlns="urn:shop">"#;

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
    one("[operation.a]\nrequest = \"GET /a\"\n[enum.«string]\n", "X0202", "another name");
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
fn kinds_of_fields() {
    fields("«A = { doc = \"What?\" }", "X0208", "type = ");
    fields("A = { type = \"string\", list = «\"string\", item = \"B\" }", "X0208", "remove `type` or `list`");
    fields("A = { set = «\"int32\", delimiter = \";\" }", "X0209", "`string` or an enum");
    fields("A = { map = «\"Item\" }", "X0209", "`list`");
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
    let many: String = (0..128).map(|index| format!("F{index} = {{ type = \"string\" }}\n")).collect();
    fields(&format!("{many}«G = {{ type = \"string\" }}"), "X0213", "leave out");
}

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
fn paths() {
    one("[operation.a]\nrequest = \"GET /a/{name}\"\npath = { «nmae = { doc = \"A.\" } }", "X0401", "`name`");
    one("[operation.a]\nrequest = \"GET /a/{b}/«{b}\"\n", "X0402", "different names");
    one("[operation.a]\nrequest = \"GET /a/«{shop}\"\n", "X0402", "another name");
    one("[operation.a]\nrequest = \"GET /a/«b{c}\"\n", "X0105", "whole segment");
    let text = SERVICE.replace("shop =", "«shop =").replace("/{shop}", "/{shops}");
    service(&text, "summary = \"Goods.\"\n", "X0401", "`shops`");
}

#[test]
fn operations_that_cannot_be_told_apart() {
    let first = "[operation.a]\nrequest = \"GET /Goods/{a}\"\n";
    one(&format!("{first}[operation.b]\nrequest = «\"GET /goods/{{b}}\"\n"), "X0403", "constant query");
    let pair = |tag: &str, first: &str, second: &str| {
        format!(
            "[operation.a]\nrequest = \"POST /a\"\nbody = \"One\"\n[operation.b]\nrequest = «\"POST /a\"\nbody = \"Two\"\n\
             [element.One]\ntag = \"{tag}\"\n[element.One.fields]\n{first}\n[element.Two.fields]\n{second}\n"
        )
    };
    one(&pair("Two", "K = { value = \"1\" }", "K = { value = \"1\" }"), "X0403", "another `value`");
    none_of(SERVICE, &pair("One", "", "").replace('«', ""));
    none_of(SERVICE, &pair("Two", "K = { value = \"1\" }", "K = { value = \"2\" }").replace('«', ""));
}

#[test]
fn bodies_that_cannot_be() {
    one(&item("").replace("\"POST", "«\"GET"), "X0404", "remove `body`");
    one("[operation.a]\nrequest = «\"GET /a\"\nresponses = { 204 = { text = \"text/plain\" } }", "X0404", "{}");
}

const LONG_RUNNING: &str = "[long-running]\nrequest-id = \"x-id\"\npoll = \"goods.poll\"\ninterval = \"1s\"\nerror = \"E\"\n\
    state = { field = \"State\", running = [\"R\"], succeeded = [\"S\"], failed = [\"F\"] }\n";

const POLL: &str = "[operation.poll]\nrequest = \"GET /poll/{id}\"\nresponse = \"Poll\"\n[element.Poll.fields]\n\
    State = { type = \"string\" }\nE = { type = \"Err\" }\n[element.Err.fields]\nCode = { type = \"string\" }\n";

#[test]
fn long_running_operations() {
    one("[operation.a]\nrequest = \"POST /a\"\nlong-running = «true\n", "X0405", "[long-running]");
    let with = |from: &str, to: &str| format!("{SERVICE}{}", LONG_RUNNING.replace(from, to));
    service(&with("\"goods.poll\"", "«\"goods.pol\""), POLL, "X0204", "`goods.poll`");
    service(&with("\"State\"", "«\"Phase\""), POLL, "X0207", "its fields are `State`, `E`");
    service(&with("\"E\"", "«\"State\""), POLL, "X0207", "error's element");
    service(&with("\"goods.poll\"", "«\"goods.poll\""), &POLL.replace("/{id}", ""), "X0406", "takes the request id");
}

#[test]
fn an_operation_overrides_single_keys() {
    let resource = format!("[operation.a]\nrequest = \"POST /a\"\nlong-running = {{ interval = \"5s\" }}\n{POLL}");
    let outcome = run(&[("service.toml", &format!("{SERVICE}{LONG_RUNNING}")), ("goods.toml", &resource)]);
    let rules = outcome.model.operations.iter().filter_map(|operation| operation.long_running.as_ref());
    assert_eq!(rules.map(|rule| rule.interval_ms).collect::<Vec<_>>(), [5000], "{}", said(&outcome.found));
    let mut types = outcome.model.types.iter();
    assert!(types.all(|item| item.reach.response && !item.reach.request));
}

#[test]
fn what_is_not_documented() {
    one("summary = \"G.\"\n[operation.«a]\nrequest = \"GET /a\"\n", "X0601", "summary");
    one("[operation.«a]\nrequest = \"GET /a\"\nsummary = \"A.\"", "X0602", "[[operation.a.example]]");
}

#[test]
fn examples_as_a_whole() {
    let text = |keys: &str| {
        format!(
            "[operation.a]\nsince = \"2014-06-01\"\nrequest = \"GET /a/{{id}}\"\nresponse = \"Item\"\n\
             query = {{ top = {{ type = \"int32\", max = 9 }} }}\n{keys}\n[element.Item]\n"
        )
    };
    let example = |keys: &str, code: &str, help: &str| {
        one(&text(&format!("[[operation.a.example]]\nname = \"x\"\n{keys}")), code, help);
    };
    example("version = «\"2013-03-01\"\npath = { id = \"1\" }", "X0510", "2014-06-01");
    example("version = \"2014-06-01\"\npath = { id = \"1\", «ide = \"2\" }", "X0509", "`id`");
    example("version = \"2014-06-01\"\npath = { id = «\"..\" }", "X0512", "stands for itself");
    example("version = \"2014-06-01\"\npath = { id = \"1\" }\nquery = { top = «\"x\" }", "X0505", "32 bits");
    example("version = \"2014-06-01\"\npath = { id = \"1\" }\nquery = { top = «10 }", "X0512", "`max`");
    let whole = "«[[operation.a.example]]\nname = \"x\"\nversion = \"2014-06-01\"\n";
    one(&text(whole), "X0509", "path = { id = ");
    one(&text(&format!("{whole}status = 201\npath = {{ id = \"1\" }}")), "X0511", "`status`");
    let twice = |mark: &str| {
        format!("[[operation.a.example]]\nname = {mark}\"x\"\nversion = \"2014-06-01\"\npath = {{ id = \"1\" }}\n")
    };
    one(&text(&format!("{}{}", twice(""), twice("«"))), "X0514", "another name");
}

#[test]
fn bodies_that_are_not_the_element() {
    request("", "«<Item", "X0501", "as it is on the wire");
    request("", "<«Itme xmlns=\"urn:shop\"/>", "X0502", "<Item>");
    request("", "<«Item/>", "X0502", "xmlns=\"urn:shop\"");
    let field = "A = { type = \"string\" }";
    request(field, "<«Item xmlns=\"https://shop\"><A/></Item>", "X0502", "xmlns=");
    request(field, &format!("{ROOT}<«A xmlns=\"\"/></Item>"), "X0502", "xmlns=\"urn:shop\"");
}

#[test]
fn elements_of_examples() {
    let pair = "A = { type = \"string\" }\nB = { type = \"string\" }";
    request("Name = { type = \"string\" }", &format!("{ROOT}<«Nmae/></Item>"), "X0503", "`Name`");
    request(pair, &format!("{ROOT}«x<A/></Item>"), "X0503", "content = true");
    request(pair, "<Item xmlns=\"urn:shop\" «a=\"1\"/>", "X0503", "attribute = true");
    request(pair, &format!("{ROOT}<B/><«A/></Item>"), "X0504", "write `A` before `B`");
    response(pair, &format!("{ROOT}<B/><A/></Item>"), "", "");
    request(pair, &format!("{ROOT}<A/><«A/></Item>"), "X0508", "flat = true");
    request("A = { list = \"string\", flat = true }", &format!("{ROOT}<A/><A/></Item>"), "", "");
    request("A = { type = \"string\", required = true }", "<«Item xmlns=\"urn:shop\"/>", "X0507", "add `A`");
    request("A = { value = \"1\" }", &format!("{ROOT}<A>«2</A></Item>"), "X0513", "write `1`");
}

#[test]
fn texts_of_examples() {
    for (kind, wrong) in [
        ("bool", "yes"),
        ("int32", "1.5"),
        ("int64", "x"),
        ("double", "x"),
        ("date-time", "yesterday"),
        ("date", "2014"),
        ("uuid", "1"),
        ("base64-text", "a"),
        ("base64-bytes", "a"),
    ] {
        let field = format!("A = {{ type = \"{kind}\" }}");
        request(&field, &format!("{ROOT}<A>«{wrong}</A></Item>"), "X0505", "correct the type");
        response(&field, &format!("{ROOT}<A/></Item>"), "", "");
    }
    request("A = { type = \"string\", max = 1 }", &format!("{ROOT}<A>«ab</A></Item>"), "X0512", "`max`");
    response("A = { type = \"string\", max = 1 }", &format!("{ROOT}<A>ab</A></Item>"), "", "");
    let pattern = "A = { type = \"string\", pattern = \"[a-z]+\" }";
    request(pattern, &format!("{ROOT}<A>«a1</A></Item>"), "X0512", "`pattern`");
    let list = "A = { list = \"string\", item = \"B\" }";
    request(list, &format!("{ROOT}<«A/></Item>"), "X0505", "keep-empty");
    request(&list.replace(" }", ", keep-empty = true }"), &format!("{ROOT}<A/></Item>"), "", "");
}

#[test]
fn versions_of_examples() {
    let newer = "A = { type = \"string\", since = \"2015-04-01\" }";
    request(newer, &format!("{ROOT}<«A/></Item>"), "X0506", "2015-04-01");
    request(&newer.replace("since", "seen"), &format!("{ROOT}<«A/></Item>"), "X0506", "2015-04-01");
    let gone = "A = { type = \"string\", until = \"2014-06-01\" }";
    request(gone, &format!("{ROOT}<«A/></Item>"), "X0506", "earlier version");
    let required = "A = { type = \"string\", required-since = \"2015-04-01\" }";
    request(required, &format!("{ROOT}</Item>"), "", "");
    request(&required.replace("2015-04-01", "2014-06-01"), "<«Item xmlns=\"urn:shop\"/>", "X0507", "add `A`");
    let renamed = "A = { type = \"string\", was = { name = \"B\", until = \"2014-06-01\" } }";
    request(renamed, &format!("{ROOT}<«B/></Item>"), "X0506", "write `A`");
    response(renamed, &format!("{ROOT}<B/></Item>"), "", "");
    request("A = { type = \"string\", also = [\"B\"] }", &format!("{ROOT}<«B/></Item>"), "X0503", "write `A`");
}

#[test]
fn examples_of_every_kind_of_field() {
    let fields = "N = { type = \"string\", attribute = true, required = true }\nM = { map = \"int32\" }\n\
        S = { set = \"E\", delimiter = \";\" }\nL = { list = \"Item\" }\nX = { type = \"xml\" }\n\
        Z = { type = \"int32\", nil = true }\nU = { type = \"U\" }\n\
        [enum.E.values]\na = \"A.\"\nb = { since = \"2015-04-01\" }\n\
        [element.U]\ndiscriminator = \"K\"\nvariants = [\"V\"]\n\
        [element.V.fields]\nK = { value = \"v\" }\nT = { type = \"Text\" }\n\
        [element.Text.fields]\nBody = { type = \"int32\", content = true }";
    let body = |map: &str, set: &str, list: &str, kind: &str, text: &str| {
        format!(
            "<Item xmlns=\"urn:shop\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" N=\"1\">\n\
             <M><Entry><Name>k</Name>{map}</Entry></M><S>{set}</S><L>{list}</L><X><any/></X><Z i:nil=\"true\"/>\
             <U><K>{kind}</K><T>{text}</T></U></Item>\n"
        )
    };
    let (map, list) = ("<Value>1</Value>", "<Item N=\"2\"/>");
    request(fields, &body(map, "a;other", list, "v", "7"), "", "");
    request(fields, &body("<Value>«x</Value>", "a", list, "v", "7"), "X0505", "32 bits");
    request(fields, &body(map, "«b", list, "v", "7"), "X0506", "2015-04-01");
    request(fields, &body(map, "a", "<«Itm/>", "v", "7"), "X0503", "<Item>");
    request(fields, &body(map, "a", "<«Item/>", "v", "7"), "X0507", "add `N`");
    request(fields, &body(map, "a", list, "«w", "7"), "X0513", "one of `v`");
    request(fields, &body(map, "a", list, "v", "«x"), "X0505", "32 bits");
}

#[test]
fn a_body_with_escapes_is_pointed_at_as_a_whole() {
    example("", "request = «\"<Itme xmlns=\\\"urn:shop\\\"/>\"", "X0502", "<Item>");
}

#[test]
fn error_examples_have_the_error_element() {
    let text = "[operation.a]\nrequest = \"GET /a\"\n[[operation.a.example]]\nname = \"x\"\nversion = \"2014-06-01\"\n\
         status = 404\nresponse = '''<Error xmlns=\"urn:shop\"><Code>A</Code><«Mesage/></Error>'''\n\
         [element.Error.fields]\nCode = { type = \"string\" }\nMessage = { type = \"string\" }\n";
    one(text, "X0503", "`Message`");
}

#[test]
fn a_syntax_error_is_the_only_one() {
    let text = "[operation.a]\nrequest = \"GET /a\"\nresponse = \"Item\"\n[element.Item\n\
         [element.Other.fields]\nA = { type = \"Item\" }\n";
    let outcome = run(&[("service.toml", SERVICE), ("goods.toml", text)]);
    let codes: Vec<&str> = outcome.found.iter().map(|item| item.code).filter(|code| !code.starts_with("X06")).collect();
    assert_eq!(codes, ["X0101"], "{}", said(&outcome.found));
}

/// One of everything, to be spoiled.
const WHOLE: &str = r#"
title = "Goods"
summary = "Goods of a shop."
[operation.add]
title = "Add Item"
summary = "Adds an item."
since = "2013-03-01"
request = "POST /goods/{kind}?comp=item"
path = { kind = { doc = "Kind of goods." } }
query = { top = { type = "int32", max = 9, doc = "Most." } }
headers = { x-meta- = { prefix = true, doc = "Notes." } }
body = "Item"
responses = { 201 = "Item", 204 = {} }
long-running = { interval = "5s" }
continuation = { element = "Name", query = "from" }
see = ["goods.poll"]
[[operation.add.example]]
name = "one"
version = "2014-06-01"
path = { kind = "fruit" }
query = { top = 3 }
request = '''
<Item xmlns="urn:shop" Id="1">
  <Name>Pear</Name>
  <Tags>a;b</Tags>
  <Parts><Part>1</Part></Parts>
  <Notes><Entry><Name>k</Name><Value>2</Value></Entry></Notes>
  <Box><Kind>round</Kind></Box>
</Item>
'''
[operation.poll]
summary = "Reads a state."
request = "GET /poll/{id}"
response = "Poll"
[element.Item]
at-least-one = ["Name", "Tags"]
[element.Item.fields]
Id = { type = "int32", attribute = true, required = true }
Name = { type = "string", pattern = "[A-Z].*", was = { name = "Title", until = "2014-06-01" } }
Tags = { set = "Tag", delimiter = ";", keep-empty = true, since = "2014-06-01" }
Parts = { list = "int64", item = "Part", required-since = "2015-04-01" }
Notes = { map = "int32", seen = "2014-06-01", until = "2015-04-01", source = "a client" }
Box = { type = "Case", nil = true }
[enum.Tag.values]
a = "A tag."
b = { doc = "Another.", since = "2014-06-01" }
[element.Case]
discriminator = "Kind"
variants = ["Round"]
[element.Round.fields]
Kind = { value = "round" }
[element.Poll.fields]
State = { type = "string" }
E = { type = "Err" }
[element.Err.fields]
Code = { type = "string" }
"#;

#[test]
fn the_whole_is_right_and_no_part_of_it_panics() {
    let usual = format!("{SERVICE}{LONG_RUNNING}");
    none_of(&usual, WHOLE);
    let lines: Vec<&str> = WHOLE.lines().collect();
    for gone in 0..lines.len() {
        run(&[("service.toml", &usual), ("goods.toml", &lines[..gone].join("\n"))]);
        let rest = [&lines[..gone], &lines[gone + 1..]].concat();
        run(&[("service.toml", &usual), ("goods.toml", &rest.join("\n"))]);
    }
    let mut state = 1u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let letters: Vec<char> = "aZ0\"'=[]{}<>/.-_ \n&;é".chars().collect();
    for _ in 0..400 {
        let mut text: Vec<char> = WHOLE.chars().collect();
        for _ in 0..=next(3) {
            let at = next(text.len());
            text[at] = letters[next(letters.len())];
        }
        run(&[("service.toml", &usual), ("goods.toml", &text.into_iter().collect::<String>())]);
    }
}
