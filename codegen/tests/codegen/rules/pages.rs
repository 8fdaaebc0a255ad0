//! The pages of `xms explain`.

use std::collections::BTreeMap;
use std::{env, fs};

use xms_codegen::fix::fix;
use xms_codegen::rule::{self, Rule};

use super::{Described, folder, of_interest};

/// The TOML below the heading `title`.
fn example<'a>(rule: &Rule, title: &str) -> &'a str {
    let page = rule.page;
    let section = page.split("\n## ").find_map(|section| section.strip_prefix(title)).unwrap_or_default();
    let block = section.split_once("```toml\n").and_then(|(_, rest)| rest.split_once("```"));
    block.unwrap_or_else(|| panic!("{}: no TOML below `{title}`", rule.code)).0
}

#[test]
fn every_page_has_its_parts() {
    for rule in rule::all() {
        let headings: Vec<&str> = rule.page.lines().filter_map(|line| line.strip_prefix("## ")).collect();
        assert_eq!(headings, ["Why it matters", "Wrong", "Right"], "{}", rule.code);
        assert!(rule.page.lines().all(|line| line.chars().count() <= 122), "{} has long lines", rule.code);
    }
}

#[test]
fn the_wrong_example_breaks_the_rule_and_nothing_else() {
    for rule in rule::all() {
        let described = Described::new(example(rule, "Wrong"));
        let reading = described.read();
        let found = of_interest(&reading.diagnostics, rule.code);
        let text = described.rendered(&found, &reading.sources);
        assert!(!found.is_empty(), "{} is not reported", rule.code);
        assert!(found.iter().all(|item| item.code == rule.code && item.severity == rule.severity), "{text}");
        assert!(found.len() <= 3, "{text}");
        assert!(found.iter().all(|item| !item.help.is_empty()), "{text}");
    }
}

#[test]
fn the_right_example_is_right() {
    for rule in rule::all() {
        let described = Described::new(example(rule, "Right"));
        let reading = described.read();
        let found = of_interest(&reading.diagnostics, rule.code);
        let text = described.rendered(&found, &reading.sources);
        assert!(!found.has_errors() && found.iter().all(|item| item.code != rule.code), "{}: {text}", rule.code);
    }
}

#[test]
fn a_fix_works_and_the_page_speaks_of_it() {
    let mut fixed = 0;
    for rule in rule::all() {
        let described = Described::new(example(rule, "Wrong"));
        let outcome = fix(described.input());
        if outcome.fixed.is_empty() {
            continue;
        }
        fixed += 1;
        let text = described.rendered(&outcome.reading.diagnostics, &outcome.reading.sources);
        let left = &outcome.reading.diagnostics;
        assert!(!left.has_errors() && left.iter().all(|item| item.code != rule.code), "{}: {text}", rule.code);
        assert!(rule.page.replace('\n', " ").contains("`xms check --fix`"), "{} says nothing of its fix", rule.code);
    }
    assert!(fixed >= 15, "only {fixed} rules have a fix");
}

#[test]
fn messages_are_as_they_were() {
    let place = folder("tests/golden/rules");
    let bless = env::var_os("XMS_BLESS").is_some();
    let mut wanted = BTreeMap::new();
    for rule in rule::all() {
        let described = Described::new(example(rule, "Wrong"));
        let reading = described.read();
        let found = of_interest(&reading.diagnostics, rule.code);
        wanted.insert(format!("{}.txt", rule.code), described.rendered(&found, &reading.sources));
    }
    if bless {
        fs::create_dir_all(&place).unwrap();
    }
    for (name, text) in &wanted {
        let path = place.join(name);
        if bless {
            fs::write(&path, text).unwrap();
        }
        let present = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(&present, text, "{name}; `XMS_BLESS=1 cargo test -p xms-codegen` makes this the new state");
    }
    let names: Vec<String> =
        fs::read_dir(&place).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(names.len(), wanted.len(), "a file in golden/rules belongs to no rule: {names:?}");
}
