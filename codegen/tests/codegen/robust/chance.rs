//! Damage by chance: whatever the bytes are, the answer is findings with places inside the texts.

use std::time::{Duration, Instant};

use xms_codegen::diagnostic::{Diagnostics, Style, render, render_github, render_json, render_short};
use xms_codegen::emit::rust::{Options, emit};
use xms_codegen::fix::fix;
use xms_codegen::pipeline::{Reading, examine};
use xms_codegen::source::{Sources, Span};

use super::{input, services};
use crate::support::Random;

/// As many damaged texts as are looked at. Each is a few tables, so that it takes less than a millisecond.
const TEXTS: usize = 3_000;
/// No longer than that: slow machines look at fewer.
const TIME: Duration = Duration::from_secs(3);

const PIECES: &[&str] = &[
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
    "\u{feff}",
    "[[",
    "]]",
    "<",
    "</",
    "&",
    "true",
    "-1",
    "1e9",
    "2014-06-01",
    "allow = { X0601 = \"\" }\n",
    "\n[element.A]\n",
    "\u{202e}",
];

fn damage(bytes: &mut Vec<u8>, random: &mut Random) {
    match random.below(9) {
        0 => {
            let piece = random.range(bytes.len(), 1);
            bytes.splice(piece, [random.below(256) as u8]);
        }
        1 => drop(bytes.drain(random.range(bytes.len(), 40))),
        2 => bytes.truncate(random.below(bytes.len() + 1)),
        3 => {
            let at = random.below(bytes.len() + 1);
            bytes.splice(at..at, PIECES[random.below(PIECES.len())].bytes());
        }
        4 => {
            let piece = bytes[random.range(bytes.len(), 60)].to_vec();
            let at = random.below(bytes.len() + 1);
            bytes.splice(at..at, piece);
        }
        5..7 => tokens(bytes, random),
        _ => lines(bytes, random),
    }
}

/// Removes, repeats or swaps words and signs.
fn tokens(bytes: &mut Vec<u8>, random: &mut Random) {
    let word = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let mut tokens: Vec<Vec<u8>> =
        bytes.chunk_by(|left, right| word(left) && word(right)).map(<[u8]>::to_vec).collect();
    shuffle(&mut tokens, random);
    *bytes = tokens.concat();
}

/// Removes, repeats or swaps lines.
fn lines(bytes: &mut Vec<u8>, random: &mut Random) {
    let mut lines: Vec<Vec<u8>> = bytes.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    shuffle(&mut lines, random);
    *bytes = lines.concat();
}

fn shuffle(parts: &mut Vec<Vec<u8>>, random: &mut Random) {
    if parts.is_empty() {
        return;
    }
    let (one, other) = (random.below(parts.len()), random.below(parts.len()));
    match random.below(3) {
        0 => drop(parts.remove(one)),
        1 => parts.insert(other, parts[one].clone()),
        _ => parts.swap(one, other),
    }
}

/// Every place lies in a text and between characters.
fn places_are_sound(diagnostics: &Diagnostics, sources: &Sources) {
    let sound = |span: Span| sources.get(span.file).is_some_and(|text| text.get(span.range()).is_some());
    for item in diagnostics {
        assert!(sound(item.span), "{item:?}");
        assert!(item.labels.iter().all(|(span, _)| sound(*span)), "{item:?}");
        let edits = item.fixes.iter().filter_map(|fix| fix.edit(sources));
        assert!(edits.into_iter().all(|edit| sound(edit.span)), "{item:?}");
    }
}

/// What is done with a reading that nobody looks at.
fn told(reading: &Reading) {
    let Reading { diagnostics, sources, .. } = reading;
    assert_eq!(diagnostics.is_empty(), render(diagnostics, sources, Style::default()).is_empty());
    for text in [render_short, render_json, render_github].map(|render| render(diagnostics, sources)) {
        assert_eq!(text.lines().count(), diagnostics.len());
    }
}

#[test]
fn any_bytes_end_in_findings() {
    let begin = Instant::now();
    let mut random = Random(0x5EED);
    let services = services();
    let mut found = 0;
    let mut texts = 0;
    while texts < TEXTS && begin.elapsed() < TIME {
        texts += 1;
        let files = &services[random.below(services.len())];
        let (_, service) = &files[0];
        // What stands in front of the named errors is enough for most rules.
        let short = service.windows(7).position(|part| part == b"[error.").unwrap_or(service.len());
        let mut service = service[..short].to_vec();
        let (name, resource) = &files[random.below(files.len() - 1) + 1];
        let tables: Vec<&[u8]> = resource.split_inclusive(|byte| *byte == b'[').collect();
        let begin = random.below(tables.len());
        let end = (begin + 1 + random.below(12)).min(tables.len());
        let mut resource = [b"[".as_slice(), &tables[begin..end].concat()].concat();
        for _ in 0..=random.below(3) {
            damage(if random.below(4) == 0 { &mut service } else { &mut resource }, &mut random);
        }
        let input = input([("service.toml", service.as_slice()), (name.as_str(), resource.as_slice())]);
        let reading = examine(input.clone());
        places_are_sound(&reading.diagnostics, &reading.sources);
        found += reading.diagnostics.len();
        if texts % 8 == 0 {
            told(&reading);
            let outcome = fix(input);
            places_are_sound(&outcome.reading.diagnostics, &outcome.reading.sources);
        }
    }
    assert!(found > texts, "{found} findings in {texts} texts");
}

#[test]
fn what_has_no_errors_can_be_generated() {
    let mut random = Random(7);
    let services = services();
    for _ in 0..60 {
        let files = &services[random.below(services.len())];
        let mut files: Vec<(&str, Vec<u8>)> =
            files.iter().map(|(name, bytes)| (name.as_str(), bytes.clone())).collect();
        let index = random.below(files.len());
        damage(&mut files[index].1, &mut random);
        let reading = examine(input(files.iter().map(|(name, bytes)| (*name, bytes.as_slice()))));
        if !reading.diagnostics.has_errors() {
            emit(&reading.model, &Options::default());
        }
    }
}
