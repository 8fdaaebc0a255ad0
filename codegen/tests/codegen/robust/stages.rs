//! Odd texts in sound descriptions, through every stage: what is read is checked, and what has no errors becomes Rust,
//! pages and a layout. Nothing here looks at what comes out but that it is Rust, and that it comes.

use std::env;
use std::path::Path;

use xms_codegen::emit::docs;
use xms_codegen::emit::rust::{Layout, Options, emit};
use xms_codegen::fix::fix;
use xms_codegen::format::format;
use xms_codegen::pipeline::examine;

use super::{File, input, service};
use crate::support::{Random, golden};

/// As many descriptions as are changed, and as many with `XMS_EVERY=1`; the seed is fixed, so they are the same everywhere.
const TEXTS: usize = 120;
const MORE_TEXTS: usize = 10_000;

/// Texts that stand in no description, and that some stage may take apart.
const ODD: &[&str] = &[
    "ä",
    "ß",
    "ŉ",
    "İ",
    "名",
    "\u{1f600}",
    "e\u{301}",
    "\u{a0}",
    "\u{2028}",
    "{",
    "}",
    "{é}",
    "/",
    "//",
    "`",
    "``ä`",
    "~~~",
    "|",
    "*",
    "**é**",
    "\\\\",
    "\\\"",
    "\\u0000",
    "\\n",
    "\\r\\n",
    "\\t",
    "- é",
    "1) é",
    "<",
    "<é>",
    "</",
    "&",
    "&#0;",
    "]]>",
    "$",
    "%",
    "%é",
    "#",
    "r#",
    "_",
    "1",
    "http://é",
    "<https://é>",
    "0",
    "-1",
    "9999999999999999999",
];

/// Values of all kinds, to stand where others did.
const VALUES: &[&str] = &[
    "\"\"",
    "\"é\"",
    "true",
    "0",
    "-1",
    "9223372036854775807",
    "1e309",
    "nan",
    "2014-06-01",
    "[]",
    "{}",
    "[\"é\"]",
    "[[]]",
    "{ é = 1 }",
];

/// Where a character of `text` begins.
fn place(text: &str, random: &mut Random) -> usize {
    let mut at = random.below(text.len() + 1);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Puts something into one of the quoted texts, or in the place of one, so that most of the result is read.
fn in_a_text(text: &mut String, random: &mut Random) {
    let quotes: Vec<usize> = text.match_indices('"').map(|(at, _)| at).collect();
    let Some(&quote) = quotes.get(random.below(quotes.len()) / 2 * 2) else { return };
    let end = text[quote + 1..].find('"').map_or(text.len(), |length| quote + 1 + length);
    let inside = quote + 1 + place(&text[quote + 1..end], random);
    let odd = random.one_of(ODD);
    match random.below(3) {
        0 => text.replace_range((quote + 1).min(end)..end, odd),
        _ => text.insert_str(inside, odd),
    }
}

/// Changes names, values, lines, or anything at all.
fn change(text: &mut String, random: &mut Random) {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let (one, other) = (random.below(lines.len()), random.below(lines.len()));
    let Some(&line) = lines.get(one) else { return };
    match random.below(16) {
        0 => *text = [&lines[..one], &lines[one + 1..]].concat().concat(),
        1 => *text = [&lines[..=one], &lines[one..]].concat().concat(),
        2 => {
            let mut lines = lines.clone();
            lines.swap(one, other);
            *text = lines.concat();
        }
        3 => {
            let at = place(text, random);
            text.truncate(at);
        }
        4 => {
            let at = place(text, random);
            text.insert_str(at, random.one_of(ODD));
        }
        5 => {
            if let Some((key, _)) = line.split_once('=') {
                let changed = format!("{key}= {}\n", random.one_of(VALUES));
                let mut lines = lines.clone();
                lines[one] = &changed;
                *text = lines.concat();
            }
        }
        _ => in_a_text(text, random),
    }
}

/// The descriptions that are small and have everything.
fn small() -> Vec<Vec<File>> {
    let greenhouse = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/greenhouse/api/greenhouse");
    vec![service(&golden().join("api/greenhouse")), service(&golden().join("docs/api/shed")), service(&greenhouse)]
}

#[test]
fn every_stage_takes_every_text() {
    let mut random = Random(0xD15C);
    let services = small();
    let mut made = 0;
    let texts = if env::var_os("XMS_EVERY").is_some() { MORE_TEXTS } else { TEXTS };
    for round in 0..texts {
        let mut files = services[random.below(services.len())].clone();
        for _ in 0..=random.below(2) {
            let at = random.below(files.len());
            let mut text = String::from_utf8(files[at].1.clone()).unwrap();
            change(&mut text, &mut random);
            files[at].1 = text.into_bytes();
        }
        for (_, bytes) in &files {
            format(std::str::from_utf8(bytes).unwrap());
        }
        let input = input(files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())));
        let mut reading = examine(input.clone());
        if reading.diagnostics.has_errors() {
            reading = fix(input).reading;
        }
        if reading.diagnostics.has_errors() {
            continue;
        }
        made += 1;
        let layout = if round % 2 == 0 { Layout::Crate } else { Layout::Module };
        for (path, text) in emit(&reading.model, &Options { layout, ..Options::default() }).0 {
            if path.extension().is_some_and(|extension| extension == "rs") {
                assert!(syn::parse_file(&text).is_ok(), "{}: {text}", path.display());
            }
        }
        docs::emit(&reading.model, &docs::Options::default());
    }
    assert!(made > texts / 4, "{made} of {texts} had no errors");
}
