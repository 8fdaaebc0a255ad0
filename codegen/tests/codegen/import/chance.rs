//! Documents with mistakes made by chance: nothing panics, and whatever is made has no error.

use super::{folder, import_text};
use crate::support::Random;

/// What is put into documents.
const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "'",
    "&a ",
    "*a",
    "$ref",
    "#/components/schemas/Pet",
    "type: array",
    "null",
    "-1",
    "true",
    "get",
    "{petId}",
    "xml",
    "\u{0}",
    "é",
    "<",
    ">",
    "/>",
    "xs:element",
    "maxOccurs=\"unbounded\"",
    "ref=\"Book\"",
    "\n",
    "    ",
    "enum",
    "[]",
    "{}",
    "99999999999999999999",
];

fn mutated(text: &str, random: &mut Random) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..=random.below(4) {
        let range = random.range(bytes.len(), 30);
        let piece = match random.below(3) {
            0 => Vec::new(),
            1 => random.one_of(PIECES).as_bytes().to_vec(),
            _ => {
                let other = random.range(bytes.len(), 200);
                bytes[other].to_vec()
            }
        };
        bytes.splice(range, piece);
    }
    bytes
}

#[test]
fn documents_with_mistakes_become_descriptions_without() {
    let mut made = 0;
    for (file, ending) in [("petshop.yaml", "yaml"), ("kiosk.json", "json"), ("library.xsd", "xsd")] {
        let text = std::fs::read_to_string(folder().join(file)).unwrap();
        let mut random = Random(7);
        for _ in 0..40 {
            let text = mutated(&text, &mut random);
            // What no description can be made of is told in a sentence.
            match import_text(ending, &text) {
                Ok(_) => made += 1,
                Err(error) => assert!(
                    !error.to_string().contains("would have an error"),
                    "{error}\n{}",
                    String::from_utf8_lossy(&text)
                ),
            }
        }
    }
    assert!(made > 10, "{made}");
}

/// Lines of a document, left out one after the other: most of them are still documents.
#[test]
fn documents_without_a_line_become_descriptions() {
    let text = std::fs::read_to_string(folder().join("petshop.yaml")).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let mut made = 0;
    for left_out in (0..lines.len()).step_by(3) {
        let rest: Vec<&str> =
            lines.iter().enumerate().filter(|(at, _)| *at != left_out).map(|(_, line)| *line).collect();
        match import_text("yaml", rest.join("\n").as_bytes()) {
            Ok(_) => made += 1,
            Err(error) => {
                assert!(!error.to_string().contains("would have an error"), "without line {left_out}: {error}")
            }
        }
    }
    assert!(made > lines.len() / 6, "{made}");
}
