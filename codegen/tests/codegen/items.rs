//! Which answers are read item by item.

use xms_codegen::model::Model;

use crate::support::shop;

const SERVICE: &str = r#"
summary  = "A shop."
endpoint = "https://shop.example"
[version]
header  = "x-version"
default = "2014-01-01"
known   = ["2014-01-01"]
"#;

const GOOD: &str = "[element.Good.fields]\nName = { type = \"string\" }\n";

fn model(operation: &str, elements: &str) -> Model {
    let resource =
        format!("[operation.list]\nrequest = \"GET /goods\"\nresponse = \"Goods\"\n{operation}\n{elements}\n{GOOD}");
    shop(SERVICE, &resource).0
}

/// The way to the items of the only operation's answer, by names.
fn items(operation: &str, elements: &str) -> Option<String> {
    let model = model(operation, elements);
    let (element, path) = model.items(&model.operations[0])?;
    let fields = model.fields_on(element, &path);
    Some(fields.iter().map(|(_, field)| field.name.value.as_str()).collect::<Vec<_>>().join("/"))
}

#[test]
fn an_answer_made_for_one_list_of_records_is_read_item_by_item() {
    for (fields, expected) in [
        ("Good = { list = \"Good\", flat = true }", Some("Good")),
        ("Goods = { list = \"Good\" }", Some("Goods")),
        ("Goods = { list = \"Good\" }\nCount = { type = \"int32\" }", Some("Goods")),
        (
            "Page = { type = \"Page\" }\nCount = { type = \"int32\" }\n[element.Page.fields]\nGood = { list = \"Good\" }",
            Some("Page/Good"),
        ),
        ("Best = { type = \"Good\" }\nGoods = { list = \"Good\" }", None),
        ("Goods = { list = \"Good\" }\nTags = { list = \"string\", item = \"Tag\" }", None),
        ("Tags = { list = \"string\", item = \"Tag\" }\nBest = { type = \"Good\" }", None),
        (
            "Goods = { list = \"Good\" }\nTags = { map = \"string\", entry = \"Tag\", key = \"Name\", value = \"Value\" }",
            None,
        ),
    ] {
        assert_eq!(items("", &format!("[element.Goods.fields]\n{fields}")).as_deref(), expected, "{fields}");
    }
}

#[test]
fn what_pages_hold_may_be_any_list_and_stand_beside_anything() {
    let continuation = "continuation = { element = \"Next\", query = \"from\", items = \"Tags\" }";
    let fields =
        "Goods = { list = \"Good\" }\nTags = { list = \"string\", item = \"Tag\" }\nNext = { type = \"string\" }";
    assert_eq!(items(continuation, &format!("[element.Goods.fields]\n{fields}")).as_deref(), Some("Tags"));
}
