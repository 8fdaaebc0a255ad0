//! The map of the code against the code: the order of its modules is the way that imports go, the walk touches the places
//! that the recipe lists, and tests that are named are there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use xms_codegen::language::tables;

use super::markdown::blocks;
use super::{quoted, root, sources};

fn page(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap()
}

/// What stands below a heading, up to the next one.
fn section<'p>(page: &'p str, heading: &str) -> &'p str {
    let (_, rest) = page.split_once(&format!("\n{heading}\n")).unwrap_or_else(|| panic!("no heading `{heading}`"));
    rest.split("\n#").next().unwrap_or_default()
}

/// The modules of a numbered list with the line that each stands on; those of one line know one another.
fn order(list: &str) -> BTreeMap<&str, usize> {
    let lines = list.lines().filter_map(|line| {
        let (number, rest) = line.split_once(". ")?;
        Some((number.parse().ok()?, rest.split_once(':')?.0))
    });
    lines.flat_map(|(number, names)| quoted(names).into_iter().map(move |name| (name, number))).collect()
}

/// The code of a crate.
struct Crate {
    /// Its modules, each with the texts of its files.
    modules: BTreeMap<String, Vec<String>>,
    /// The module of what the crate offers under a name of its own, and of macros.
    names: BTreeMap<String, String>,
}

impl Crate {
    fn read(folder: &Path) -> Self {
        let root = fs::read_to_string(folder.join("lib.rs")).unwrap();
        let declared = root.lines().filter_map(|line| {
            let (visibility, name) = line.strip_suffix(';')?.split_once("mod ")?;
            matches!(visibility, "" | "pub ").then(|| name.to_owned())
        });
        let mut modules: BTreeMap<String, Vec<String>> = declared.map(|name| (name, Vec::new())).collect();
        let mut names: BTreeMap<String, String> = exports(&root).collect();
        for (name, texts) in &mut modules {
            code(&folder.join(format!("{name}.rs")), texts);
            code(&folder.join(name), texts);
            let macros = texts.iter().flat_map(|text| text.split("macro_rules! ").skip(1));
            let macros = macros.filter_map(|rest| Some((rest.split_whitespace().next()?.to_owned(), name.clone())));
            names.extend(macros);
            if root.contains(&format!("pub use {name}::*;")) {
                let inside = fs::read_to_string(folder.join(name).join("mod.rs")).unwrap();
                names.extend(exports(&inside).map(|(export, _)| (export, name.clone())));
            }
        }
        Self { modules, names }
    }

    /// The module that a path from the crate's root begins with; none where it leads to another crate.
    fn module(&self, name: &str) -> Option<&str> {
        let (module, _) = self.modules.get_key_value(self.names.get(name).map_or(name, String::as_str))?;
        Some(module)
    }
}

/// Names that a file hands on from its modules, each with the module.
fn exports(text: &str) -> impl Iterator<Item = (String, String)> {
    let uses = text.split("pub use ").skip(1).filter_map(|rest| rest.split(';').next()?.split_once("::"));
    uses.flat_map(|(module, names)| {
        let names = names.trim_matches(['{', '}', '\n', ' ']).split(',').map(str::trim).filter(|name| !name.is_empty());
        names.map(|name| (name.to_owned(), module.to_owned())).collect::<Vec<_>>()
    })
}

/// The files of a module without its tests and comments.
fn code(path: &Path, texts: &mut Vec<String>) {
    if path.is_dir() {
        let entries = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
        entries.filter(|entry| !entry.ends_with("tests")).for_each(|entry| code(&entry, texts));
    } else if path.extension().is_some_and(|extension| extension == "rs") && path.exists() {
        let text = fs::read_to_string(path).unwrap();
        let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        texts.push(text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n"));
    }
}

/// The first names of all paths from the crate's root, but for those in what macros expand to.
fn paths(text: &str) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    for (at, begin) in text.match_indices("crate::") {
        if text[..at].ends_with(|before: char| before == '$' || before.is_alphanumeric()) {
            continue;
        }
        let rest = &text[at + begin.len()..];
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        let Some(group) = rest.strip_prefix('{') else {
            found.insert(rest.split(|c| !is_name(c)).next().unwrap_or_default());
            continue;
        };
        let mut depth = 0;
        let mut begins = true;
        for (at, c) in group.char_indices() {
            match c {
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                '{' => depth += 1,
                ',' if depth == 0 => begins = true,
                _ if begins && is_name(c) => {
                    found.insert(group[at..].split(|c| !is_name(c)).next().unwrap_or_default());
                    begins = false;
                }
                _ => {}
            }
        }
    }
    found
}

#[test]
fn modules_import_only_what_stands_before_them() {
    let map = page("ARCHITECTURE.md");
    for (folder, heading) in
        [("codegen/src", "### Modules of the generator"), ("runtime/src", "### Modules of the runtime")]
    {
        let order = order(section(&map, heading));
        let of_crate = Crate::read(&root().join(folder));
        let (listed, there): (BTreeSet<&str>, BTreeSet<&str>) =
            (order.keys().copied().collect(), of_crate.modules.keys().map(String::as_str).collect());
        assert_eq!(listed, there, "{folder}: `{heading}` lists other modules than there are");
        let mut imports = 0;
        for (name, texts) in &of_crate.modules {
            assert!(!texts.is_empty(), "{folder}: {name} has no file");
            for path in texts.iter().flat_map(|text| paths(text)) {
                let Some(other) = of_crate.module(path).filter(|other| other != name) else { continue };
                assert!(
                    order[other] <= order[name.as_str()],
                    "{folder}: {name} uses `crate::{path}`, which comes later"
                );
                imports += 1;
            }
        }
        assert!(imports > 50, "{folder}: {imports}");
    }
}

#[test]
fn paths_are_found_in_groups_and_not_in_macros() {
    let text = "use crate::a::b;\nuse crate::{c::{d, e}, F, g::H};\nlet x = f(crate::i::j($crate::k));";
    assert_eq!(paths(text).into_iter().collect::<Vec<_>>(), ["F", "a", "c", "g", "i"]);
}

/// The walk through a new key touches the places of the recipe, in its order.
#[test]
fn the_recipe_lists_what_the_walk_touches() {
    let (map, walk) = (page("ARCHITECTURE.md"), page("docs/new-key.md"));
    let mut recipe = quoted(section(&map, "### A new key of the language")).into_iter();
    let edits = blocks(&walk).into_iter().filter(|block| block.kind == "diff");
    let edited: Vec<String> = edits
        .flat_map(|block| {
            let paths = block.text.lines().filter_map(|line| line.strip_prefix("+++ b/").map(str::to_owned));
            paths.collect::<Vec<_>>()
        })
        .collect();
    // The rule's page is new, and what the key is tried on is a description like any other.
    let places = edited.iter().filter(|path| !path.starts_with("codegen/rules/") && !path.ends_with("extensions.toml"));
    let mut compared = 0;
    for place in places {
        assert!(
            recipe.any(|path| path == place),
            "the recipe does not list {place} in the place that the walk gives it"
        );
        compared += 1;
    }
    assert!(compared > 12, "{compared}");
}

/// What is named like a function is one: above all tests, which say when a place was forgotten.
#[test]
fn functions_that_are_named_are_there() {
    let folders = ["codegen/src", "codegen/tests", "runtime/src", "tests/tests"];
    let code: String = folders.iter().map(|folder| sources(&root().join(folder))).collect();
    for name in ["ARCHITECTURE.md", "docs/new-key.md"] {
        let page = page(name);
        let is_function =
            |text: &&str| text.matches('_').count() > 2 && text.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        let functions: BTreeSet<&str> = quoted(&page).into_iter().filter(is_function).collect();
        assert!(!functions.is_empty(), "{name}");
        for function in functions {
            assert!(code.contains(&format!("fn{function}(")), "{name}: there is no `{function}`");
        }
    }
}

/// The reference of the language names every key that the language has.
#[test]
fn every_key_is_in_the_reference() {
    let reference = page("api-spec/README.md");
    let quoted = quoted(&reference).join(" ");
    let words: BTreeSet<&str> = quoted.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').collect();
    for table in tables() {
        for key in table.keys() {
            assert!(words.contains(key.name), "api-spec/README.md does not name `{}` of {}", key.name, table.what);
        }
    }
}
