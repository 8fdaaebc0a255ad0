//! Elements, several in one, and sets of values.

use super::resources;

const ADD: &str = "[operation.add]\nrequest = \"POST /goods\"\nbody = \"Item\"\n";
const GET: &str = "[operation.get]\nrequest = \"GET /goods\"\nresponse = \"Item\"\n";
const ITEM: &str = "[element.Item]\n[element.Item.fields]\nA = { type = \"string\" }\nB = { type = \"string\" }\n";

/// Operation and element, with further keys of the element.
fn item(operation: &str, keys: &str) -> String {
    operation.to_owned() + &ITEM.replace("[element.Item.fields]", &format!("{keys}\n[element.Item.fields]"))
}

#[test]
fn an_element_under_another_name() {
    let old = item(ADD, "");
    let renamed = old.replace("Item", "Thing").replace("[element.Thing]\n", "[element.Thing]\ntag = \"Item\"\n");
    resources(&old, &renamed, &["C- Thing: the Rust type is `Thing`, was `Item`"]);
    resources(&old, &item(ADD, "rust = \"Thing\""), &["C- Item: the Rust type is `Thing`, was `Item`"]);
    resources(&old, &item(ADD, "tag = \"Thing\""), &["-W Item: is called `Thing` on the wire, was `Item`"]);
    resources(&old, &item(ADD, "namespace = \"urn:x\""), &["-W Item: the namespace is `urn:x`, was `urn:shop`"]);
}

#[test]
fn elements_come_and_go() {
    let held = "C = { type = \"Part\" }\n[element.Part]\n[element.Part.fields]\nX = { type = \"string\" }\n";
    let more = item(ADD, "") + held;
    let expected = ["-- Item/C: an optional field is new", "-- Part: the element is new"];
    resources(&item(ADD, ""), &more, &expected);
    resources(&more, &item(ADD, ""), &["C- Part: the element is gone", "CW Item/C: the field is gone"]);
}

#[test]
fn an_element_of_another_version() {
    let expected = "Item: exists since 2013-01-01, before in any version";
    resources(&item(ADD, ""), &item(ADD, "since = \"2013-01-01\""), &[&format!("CW {expected}")]);
    resources(&item(GET, ""), &item(GET, "since = \"2013-01-01\""), &[&format!("-- {expected}")]);
}

#[test]
fn at_least_one_of_several() {
    let one = "at-least-one = [\"A\"]";
    let both = "at-least-one = [\"A\", \"B\"]";
    resources(&item(ADD, ""), &item(ADD, both), &["CW Item: needs at least one of `A`, `B`, before none"]);
    resources(&item(ADD, one), &item(ADD, both), &["-- Item: needs at least one of `A`, `B`, before `A`"]);
    resources(&item(ADD, both), &item(ADD, one), &["CW Item: needs at least one of `A`, before `A`, `B`"]);
    resources(&item(ADD, both), &item(ADD, ""), &["-- Item: needs at least one of none, before `A`, `B`"]);
}

const UNION: &str = "[element.Item]\ndiscriminator = \"Kind\"\nvariants = [\"Lamp\", \"Horn\"]\n\
    [element.Lamp]\ntag = \"Item\"\n[element.Lamp.fields]\nKind = { value = \"Lamp\" }\nWatts = { type = \"int32\" }\n\
    [element.Horn]\ntag = \"Item\"\n[element.Horn.fields]\nKind = { value = \"Horn\" }\n";

#[test]
fn one_of_several_elements() {
    let both = format!("{GET}{UNION}");
    let one = both.replace(", \"Horn\"]", "]");
    let one = one.split("[element.Horn]").next().unwrap();
    resources(&both, one, &["C- Horn: the element is gone", "C- Item: the variant `Horn` is gone"]);
    resources(one, &both, &["-- Item: the variant `Horn` is new", "-- Horn: the element is new"]);
    let text = both.replace("value = \"Lamp\"", "value = \"Light\"");
    let expected =
        ["-W Item: `Light` is `Lamp`, before `Lamp` was `Lamp`", "-W Lamp/Kind: is always `Light`, was always `Lamp`"];
    resources(&both, &text, &expected);
    let kind = format!("{GET}[element.Item]\n[element.Item.fields]\nKind = {{ type = \"string\" }}\n");
    let expected = [
        "C- Lamp: the element is gone",
        "C- Horn: the element is gone",
        "CW Item: is an element, was one of several elements",
    ];
    resources(&both, &kind, &expected);
}

/// `Item` is sent with a field of this set of values.
fn shade(values: &str) -> String {
    format!("{ADD}[element.Item]\n[element.Item.fields]\nA = {{ type = \"Shade\" }}\n[enum.Shade.values]\n{values}\n")
}

#[test]
fn values() {
    resources(&shade("red = \"\""), &shade("red = \"\"\nblue = \"\""), &["-- Shade/blue: the value is new"]);
    resources(&shade("red = \"\"\nblue = \"\""), &shade("red = \"\""), &["C- Shade/blue: the value is gone"]);
    let named = shade("red = { rust = \"Crimson\" }");
    resources(&shade("red = \"\""), &named, &["C- Shade/red: the Rust variant is `Crimson`, was `Red`"]);
    let late = shade("red = { since = \"2013-01-01\" }");
    resources(&shade("red = \"\""), &late, &["CW Shade/red: exists since 2013-01-01, before in any version"]);
    // A set of values is a text on the wire.
    let text =
        shade("red = \"\"").replace("type = \"Shade\"", "type = \"string\"").split("[enum").next().unwrap().to_owned();
    let expected = ["C- Shade: the enum is gone", "C- Item/A: is `string`, was `Shade`"];
    resources(&shade("red = \"\""), &text, &expected);
}
