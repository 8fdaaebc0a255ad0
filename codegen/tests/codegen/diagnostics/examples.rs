//! Wire examples that contradict the description.

use super::{ROOT, example, item, one, request, response};

#[test]
fn the_same_in_several_examples_is_said_once() {
    let example = |name: &str| {
        format!(
            "[[operation.add.example]]\nname = \"{name}\"\nversion = \"2014-06-01\"\nrequest = '''{ROOT}<«B/></Item>'''\n"
        )
    };
    let second = example("b").replace('«', "");
    one(&format!("{}A = {{ type = \"string\" }}\n", item(&(example("a") + &second))), "X0503", "add `B`");
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
fn headers_of_the_answer() {
    let text = |headers: &str| {
        format!(
            "[operation.a]\nrequest = \"HEAD /a\"\n[operation.a.response-headers]\n\
             etag = {{ required = true }}\nx-size = {{ type = \"int32\" }}\nx-kind = {{ value = \"a\" }}\n\
             [[operation.a.example]]\nname = \"x\"\nversion = \"2014-06-01\"\nresponse-headers = {{ {headers} }}\n"
        )
    };
    one(&text("ETag = \"1\", x-size = «\"many\""), "X0505", "32 bits");
    one(&text("ETag = \"1\", «x-sise = 1"), "X0509", "x-size");
    one(&text("ETag = \"1\", x-kind = «\"b\""), "X0513", "write `a`");
    one(&text("x-size = 1").replace("[[operation", "«[[operation"), "X0509", "etag");
}

#[test]
fn bodies_that_are_one_value() {
    let text = |bodies: &str| {
        format!(
            "[operation.a]\nrequest = \"PUT /a\"\nbody = {{ text = \"a/b\", type = \"State\" }}\n\
             response = {{ text = \"a/b\", type = \"int32\" }}\n\
             [enum.State.values]\nOn = \"\"\nOff = {{ since = \"2014-06-01\" }}\n\
             [[operation.a.example]]\nname = \"x\"\nversion = \"2013-03-01\"\n{bodies}\n"
        )
    };
    one(&text("request = «\"Off\"\nresponse = \"1\""), "X0506", "2014-06-01");
    one(&text("request = \"On\"\nresponse = «\"many\""), "X0505", "32 bits");
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
