//! What concerns a whole description.

use super::operations::LONG_RUNNING;
use super::{SERVICE, none_of, one, run, said, service};

#[test]
fn one_mistake_gives_one_error() {
    let get = "[operation.get]\nrequest = \"GET /a/{name}\"\n[[operation.get.example]]\nname = \"a\"\nversion = \"2014-06-01\"\n";
    one(&format!("{get}path = {{ «nam = \"x\" }}\n"), "X0509", "`name`");
    // An unknown key hides the rest of service.toml from other rules, and not the rest of the service.
    let text = SERVICE.replace("base-path", "«base-pth");
    service(&text, &format!("{get}path = {{ shop = \"s\", name = \"x\" }}\n"), "X0102", "`base-path`");
}

#[test]
fn what_is_not_documented() {
    one("summary = \"G.\"\n[operation.«a]\nrequest = \"GET /a\"\n", "X0601", "summary");
    one("[operation.«a]\nrequest = \"GET /a\"\nsummary = \"A.\"", "X0602", "[[operation.a.example]]");
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
