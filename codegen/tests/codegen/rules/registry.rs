//! The registry against the code that reports.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use xms_codegen::rule;

use super::folder;

/// The codes in quotes in all files below `folder`.
fn used(folder: &Path, codes: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            used(&path, codes);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            // What tests make up is no rule.
            let text = text.split("#[cfg(test)]").next().unwrap_or_default();
            let quoted = text.split('"').filter(|word| word.len() == 5 && word.starts_with("X0"));
            codes.extend(quoted.filter(|word| word[1..].bytes().all(|byte| byte.is_ascii_digit())).map(str::to_owned));
        }
    }
}

#[test]
fn every_code_that_is_reported_is_a_rule_and_every_rule_is_reported() {
    let mut codes = BTreeSet::new();
    for stage in ["allowance.rs", "check", "model", "parse"] {
        let path = folder("src").join(stage);
        if path.is_dir() {
            used(&path, &mut codes);
        } else {
            let text = fs::read_to_string(path).unwrap();
            codes.extend(text.split('"').filter(|word| word.len() == 5 && word.starts_with("X0")).map(str::to_owned));
        }
    }
    let rules: BTreeSet<String> = rule::all().map(|rule| rule.code.to_owned()).collect();
    assert_eq!(codes.difference(&rules).collect::<Vec<_>>(), Vec::<&String>::new(), "without an entry");
    assert_eq!(rules.difference(&codes).collect::<Vec<_>>(), Vec::<&String>::new(), "never reported");
}

#[test]
fn every_page_belongs_to_a_rule() {
    let pages = fs::read_dir(folder("rules")).unwrap().map(|entry| entry.unwrap().path());
    let pages = pages.filter(|path| path.extension().is_some_and(|extension| extension == "md")).count();
    assert_eq!(pages, rule::all().count());
}
