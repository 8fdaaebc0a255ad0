//! The registry against the code that reports.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use xms_codegen::rule;

use super::folder;

/// The texts of all files of Rust below `folder`, without what tests in them make up.
fn sources(folder: &Path, texts: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("tests") {
            sources(&path, texts);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            texts.push(text.split("#[cfg(test)]").next().unwrap_or_default().to_owned());
        }
    }
}

/// The name of the constant of a rule.
fn constant(name: &str) -> String {
    name.replace('-', "_").to_ascii_uppercase()
}

#[test]
fn every_rule_is_reported() {
    let mut texts = Vec::new();
    for stage in ["check", "model", "parse"] {
        sources(&folder("src").join(stage), &mut texts);
    }
    texts.push(fs::read_to_string(folder("src/allowance.rs")).unwrap());
    let text = texts.concat();
    let is_used = |name: &str| {
        let mut places = text.match_indices(name).map(|(at, _)| text[at + name.len()..].chars().next());
        places.any(|next| next.is_none_or(|next| !next.is_ascii_uppercase() && next != '_'))
    };
    let unused: Vec<_> =
        rule::all().filter(|rule| !is_used(&format!("rule::{}", constant(rule.name)))).map(|rule| rule.code).collect();
    assert_eq!(unused, Vec::<&str>::new(), "never reported");
}

#[test]
fn rules_are_reported_by_their_constants() {
    let mut texts = Vec::new();
    sources(&folder("src"), &mut texts);
    for text in texts.iter().filter(|text| !text.contains("rules! {")) {
        let quoted = text.split('"').filter(|word| word.len() == 5 && word.starts_with("X0"));
        assert_eq!(quoted.collect::<BTreeSet<_>>(), BTreeSet::new());
    }
}

#[test]
fn every_page_belongs_to_a_rule() {
    let pages = fs::read_dir(folder("rules")).unwrap().map(|entry| entry.unwrap().path());
    let pages = pages.filter(|path| path.extension().is_some_and(|extension| extension == "md")).count();
    assert_eq!(pages, rule::all().count());
}
