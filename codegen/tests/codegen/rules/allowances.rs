//! `allow`: what it hides, and where.

use super::Described;

/// The codes that are left, with the line of each.
fn left(example: &str) -> Vec<String> {
    let reading = Described::new(example).read();
    let line = |file, at| reading.sources.position(file, at).0;
    reading.diagnostics.iter().map(|item| format!("{}:{}", item.code, line(item.span.file, item.span.start))).collect()
}

const REST: &str = "summary = \"Goods.\"\n";

#[test]
fn hides_the_warning_at_its_place_only() {
    let operations = |allow: &str| {
        format!(
            "{REST}[operation.a]\nsummary = \"Does it.\"\n{allow}request = \"GET /a\"\n\
             [operation.b]\nsummary = \"Undoes it.\"\nrequest = \"GET /b\"\n"
        )
    };
    assert_eq!(left(&operations("\n")), ["X0602:2", "X0602:6"]);
    assert_eq!(left(&operations("allow = { X0602 = \"never seen\" }\n")), ["X0602:6"]);
    let whole = operations("\n").replace(REST, "summary = \"Goods.\"\nallow = { X0602 = \"never seen\" }\n");
    assert!(left(&whole).is_empty(), "{:?}", left(&whole));
}

#[test]
fn stands_in_every_kind_of_table() {
    let why = "allow = { X0601 = \"nothing is known\" }";
    let text = format!(
        "{REST}[operation.send]\nsummary = \"Does it.\"\nrequest = \"POST /a\"\nbody = \"A\"\n\
         query = {{ q = {{ type = \"E\", {why} }} }}\nallow = {{ X0602 = \"never seen\" }}\n\
         [element.A]\nsummary = \"Does it.\"\n[element.A.fields]\nB = {{ type = \"string\", {why} }}\nC = {{ type = \"D\" , doc = \"Third.\" }}\n\
         [element.D]\n{why}\n[element.D.fields]\nF = {{ type = \"string\" }}\n\
         [enum.E]\nsummary = \"Few.\"\n[enum.E.values]\nx = {{ {why} }}\n"
    );
    assert!(left(&text).is_empty(), "{:?}", left(&text));
    let service = "# shop/service.toml\nallow = { X0601 = \"a sketch\", X0602 = \"a sketch\" }\n\
        endpoint = \"https://shop.example\"\n[version]\nheader = \"x-version\"\ndefault = \"2014-06-01\"\n\
        known = [\"2014-06-01\"]\n[error.Busy]\nstatus = 503\n# shop/goods.toml\n[operation.a]\nrequest = \"GET /a\"\n";
    assert!(left(service).is_empty(), "{:?}", left(service));
}

#[test]
fn tells_when_nothing_is_left_to_allow_and_keeps_silent_beside_errors() {
    let text = |since: &str| {
        format!(
            "{REST}[operation.a]\nsummary = \"Does it.\"\nsince = \"{since}\"\nrequest = \"GET /a\"\n\
             allow = {{ X0602 = \"never seen\", X0601 = \"was so once\" }}\n"
        )
    };
    assert_eq!(left(&text("2014-06-01")), ["X0704:6"]);
    // An error may have silenced the rule.
    assert_eq!(left(&text("2014-06-02")), ["X0301:4"]);
}
