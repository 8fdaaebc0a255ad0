//! No text whatever makes the stage panic, and every text that is cut short is reported.

use super::{SERVICE, read};
use crate::diagnostic::{Style, render, render_short};

const TEXT: &str = r#"# Things, and what can be done with them.
title   = "Things — all of them"
summary = "Things that a service keeps."

[operation.list]
title    = "List Things"
summary  = "Reads all things."
since    = "2013-03-01"
request  = "GET /services/{service-name}/things?comp=list"
response = "Things"
query    = { filter = { type = "string", doc = "Only those." }, max = { type = "int32", min = 1, max = 100 } }
see      = ["things.add"]

[operation.add]
title        = "Add Thing"
summary      = "Adds a thing."
since        = "2013-03-01"
request      = "POST /services/{service-name}/things"
body         = "AddThing"
status       = [202, 200]
long-running = { poll = "things.list", interval = "500ms" }
headers      = { x-lease = { type = "uuid", secret = true }, x-meta- = { prefix = true } }

[operation.add.path]
service-name = { doc = "The service\u0027s name." }

[[operation.add.example]]
name    = "small"
version = "2014-06-01"
path    = { service-name = "contoso" }
request = '''
<Thing xmlns="http://service.example/things">
  <Name>a "quoted" [name]</Name>
</Thing>'''
response = """
<Thing a=\"b\"/>\
  """

[[operation.add.example]]
name    = 'refused'
version = "2014-06-01"
status  = 409

[element.Things]
summary = "Many things."
[element.Things.fields]
Thing = { list = "Thing", flat = true, doc = "One." }

[element.Thing]
at-least-one = ["Name", "Kind"]
[element.Thing.fields]
Name  = { type = "string", required = true, doc = "Its name.", pattern = '[a-z]+' }
Kind  = { type = "Kind", since = "2014-06-01", was = { name = "Sort", until = "2014-06-01" } }
Parts = { set = "string", delimiter = ";", default = 1.5, also = ["Pieces"] }
Bag   = { map = "string", entry = "Item", key = "K", value = "V" }

[enum.Kind]
summary = "Kinds."
[enum.Kind.values]
Big   = "Not small."
Small = { doc = "Not big.", since = "2014-06-01", deprecated = "Use `Big`." }
"#;

/// Reads and renders; what is rendered is not looked at, only that it comes.
fn survive(text: &str) -> usize {
    for (service, resource) in [(SERVICE, text), (text, "")] {
        let (_, diagnostics, sources) = read(service, resource);
        assert_eq!(diagnostics.is_empty(), render(&diagnostics, &sources, Style { color: true }).is_empty());
        assert_eq!(diagnostics.len(), render_short(&diagnostics, &sources).lines().count());
    }
    read(SERVICE, text).1.errors()
}

#[test]
fn the_text_is_sound() {
    assert_eq!(super::faults(TEXT), "");
    assert_eq!(super::faults(&TEXT.replace('\n', "\r\n")), "");
    assert_eq!(super::faults(&format!("\u{feff}{TEXT}")), "");
}

#[test]
fn every_prefix() {
    let mut sound = 0;
    for (end, _) in TEXT.char_indices() {
        let errors = survive(&TEXT[..end]);
        // A text cut inside of a table is nearly always broken in one place.
        assert!(errors <= 2, "{errors} errors in the first {end} bytes: {}", super::faults(&TEXT[..end]));
        sound += usize::from(errors == 0);
    }
    assert!(sound < TEXT.len() / 2);
}

#[test]
fn every_line_removed_and_every_line_twice() {
    let lines: Vec<&str> = TEXT.split_inclusive('\n').collect();
    for index in 0..lines.len() {
        survive(&[&lines[..index], &lines[index + 1..]].concat().concat());
        survive(&[&lines[..=index], &lines[index..]].concat().concat());
    }
}

#[test]
fn random_damage() {
    let mut state: u64 = 0x2545_F491_4F6C_DD1D;
    let mut random = move |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below.max(1)
    };
    let pieces = [
        "[",
        "]",
        "{",
        "}",
        "=",
        "'",
        "\"",
        "'''",
        "\"\"\"",
        "\n",
        "\r",
        ",",
        ".",
        "#",
        "\\",
        "é",
        "\0",
        "1",
        "[[",
        "\n[element.",
    ];
    for _ in 0..400 {
        let mut bytes = TEXT.as_bytes().to_vec();
        for _ in 0..=random(3) {
            let at = random(bytes.len());
            match random(4) {
                0 if at < bytes.len() => bytes[at] = random(256) as u8,
                1 => drop(bytes.drain(at..(at + random(40)).min(bytes.len()))),
                2 => bytes.truncate(at),
                _ => drop(bytes.splice(at..at, pieces[random(pieces.len())].bytes())),
            }
        }
        survive(&String::from_utf8_lossy(&bytes));
    }
}
