//! The pages of Markdown: their Rust is compiled as it stands, their links lead somewhere, and what they show twice is
//! the same. What their commands print is compared where the commands are built: `codegen/tests/codegen/pages`,
//! `emulator/tests/emulator/pages.rs`, and for the example `.ci/run`.

mod architecture;
mod markdown;
mod sizes;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use markdown::{blocks, matches};

/// The folders of the crates that are published, each with a page of its own.
const PUBLISHED: [&str; 7] = ["codegen", "dynamic", "emulator", "facts", "generated", "runtime", "test-server"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// All pages, with their paths from the root.
fn pages() -> Vec<(String, String)> {
    let mut pages = Vec::new();
    let own = ["", "api-spec", "docs", "docs/cookbook", "docs/decisions", "docs/performance"];
    for folder in own.into_iter().chain(PUBLISHED) {
        for entry in fs::read_dir(root().join(folder)).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.extension().is_some_and(|extension| extension == "md") {
                let name = path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned();
                pages.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    pages.sort();
    pages
}

/// The Rust files of a folder and those below it, as one text without white space.
fn sources(folder: &Path) -> String {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let texts = entries.map(|path| match path.extension() {
        _ if path.is_dir() => sources(&path),
        Some(extension) if extension == "rs" => squeezed(&fs::read_to_string(&path).unwrap()),
        _ => String::new(),
    });
    texts.collect()
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// What GitHub calls a heading in an address.
fn anchors(page: &str) -> BTreeSet<String> {
    let headings = page.lines().filter_map(|line| line.strip_prefix('#'));
    let anchors = headings.map(|heading| {
        let kept = heading.trim_start_matches('#').trim().chars().filter_map(|character| match character {
            ' ' => Some('-'),
            '-' | '_' => Some(character),
            _ => character.is_alphanumeric().then(|| character.to_ascii_lowercase()),
        });
        kept.collect()
    });
    anchors.collect()
}

/// The lines of a page outside of its blocks of code.
fn prose(page: &str) -> Vec<&str> {
    let mut in_code = false;
    let of_prose = |line: &&str| {
        let is_fence = line.starts_with("```");
        in_code ^= is_fence;
        !in_code && !is_fence
    };
    page.lines().filter(of_prose).collect()
}

/// The targets of a page's links outside of its code.
fn links(page: &str) -> Vec<&str> {
    let lines = prose(page).into_iter();
    lines.flat_map(|line| line.split("](").skip(1).filter_map(|rest| rest.split(')').next())).collect()
}

/// What stands between backquotes in the prose of a page.
fn quoted(page: &str) -> Vec<&str> {
    prose(page).into_iter().flat_map(|line| line.split('`').skip(1).step_by(2)).collect()
}

#[test]
fn no_block_has_a_hidden_line() {
    for (name, page) in pages() {
        for block in blocks(&page).iter().filter(|block| block.kind.starts_with("rust")) {
            let hidden = block.text.lines().find(|line| *line == "#" || line.starts_with("# "));
            assert_eq!(hidden, None, "{name}: a line that rustdoc hides is shown by everybody else");
        }
    }
}

#[test]
fn every_block_of_rust_is_compiled() {
    let library = fs::read_to_string(root().join("tests/src/lib.rs")).unwrap();
    let elsewhere = sources(&root().join("tests")) + &sources(&root().join("generated/examples"));
    for (name, page) in pages() {
        let (ignored, compiled): (Vec<_>, Vec<_>) = blocks(&page)
            .into_iter()
            .filter(|block| block.kind.starts_with("rust"))
            .partition(|block| block.kind.contains("ignore"));
        let included = library.contains(&format!("include_str!(\"../../{name}\")"));
        assert!(compiled.is_empty() || included, "tests/src/lib.rs does not compile {name}");
        // The line that CONTRIBUTING.md adds is nowhere yet.
        for block in ignored.iter().filter(|_| name != "CONTRIBUTING.md") {
            assert!(elsewhere.contains(&squeezed(&block.text)), "{name}: compiled nowhere:\n{}", block.text);
        }
    }
}

#[test]
fn links_lead_somewhere() {
    for (name, page) in pages() {
        for link in links(&page).into_iter().filter(|link| !link.starts_with("http")) {
            let (path, anchor) = link.split_once('#').map_or((link, None), |(path, anchor)| (path, Some(anchor)));
            let file = root().join(&name);
            let target = if path.is_empty() { file } else { file.parent().unwrap().join(path) };
            assert!(target.exists(), "{name}: there is no {path}");
            if let Some(anchor) = anchor {
                let anchors = anchors(&fs::read_to_string(&target).unwrap());
                assert!(anchors.contains(anchor), "{name}: {path} has no heading {anchor}: {anchors:?}");
            }
        }
    }
}

/// An archive has nothing of the folders around it, but what a link of the file system brings into it.
#[test]
fn links_of_a_crate_stay_in_it() {
    for krate in PUBLISHED {
        for folder in [krate.to_owned(), format!("{krate}/doc"), format!("{krate}/doc/cookbook")] {
            let folder = root().join(folder);
            let Ok(entries) = fs::read_dir(&folder) else { continue };
            for path in
                entries.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|e| e == "md"))
            {
                let page = fs::read_to_string(&path).unwrap();
                for link in links(&page).into_iter().filter(|link| !link.starts_with("http") && !link.starts_with('#'))
                {
                    let (file, _) = link.split_once('#').unwrap_or((link, ""));
                    let depth = folder.strip_prefix(root().join(krate)).unwrap().components().count();
                    let is_inside = file.split('/').filter(|part| *part == "..").count() <= depth;
                    assert!(is_inside && folder.join(file).exists(), "{}: the archive has no {file}", path.display());
                }
            }
        }
    }
}

#[test]
fn files_that_are_named_are_there() {
    let folders = [
        ".ci/",
        "api-spec/",
        "bench/",
        "codegen/",
        "docs/",
        "emulator/",
        "facts/",
        "fuzz/",
        "generated/",
        "runtime/",
        "tests/",
    ];
    for (name, page) in pages() {
        let paths = quoted(&page).into_iter().filter(|text| folders.iter().any(|folder| text.starts_with(folder)));
        // A program may have arguments behind its path.
        for path in paths.filter_map(|text| text.split(' ').next()) {
            assert!(root().join(path).exists(), "{name}: there is no {path}");
        }
    }
}

#[test]
fn every_decision_is_in_the_index() {
    let index = fs::read_to_string(root().join("docs/decisions/README.md")).unwrap();
    let linked: BTreeSet<&str> = links(&index).into_iter().collect();
    for (name, page) in pages() {
        let Some(file) = name.strip_prefix("docs/decisions/").filter(|file| *file != "README.md") else { continue };
        assert!(linked.contains(file), "the index does not name {file}");
        for heading in ["## Context", "## Decision", "## What it costs", "## What would change our mind"] {
            assert!(page.contains(heading), "{name} has no `{heading}`");
        }
    }
}

/// The names of types among what a page has between backquotes.
fn types(page: &str) -> BTreeSet<&str> {
    let is_type = |text: &&str| {
        text.starts_with(|first: char| first.is_ascii_uppercase())
            && text.contains(|other: char| other.is_ascii_lowercase())
            && text.chars().all(char::is_alphanumeric)
    };
    quoted(page).into_iter().flat_map(|text| text.split("::")).filter(is_type).collect()
}

/// Types that pages for readers of the code name are in the code under that name; those of the glossary are public.
#[test]
fn types_that_are_named_are_there() {
    let folders = ["facts/src", "runtime/src", "codegen/src", "emulator/src", "dynamic/src", "generated/src"];
    let code: String = folders.iter().map(|folder| sources(&root().join(folder))).collect();
    for (page, public) in [("docs/glossary.md", "pub"), ("ARCHITECTURE.md", ""), ("docs/new-key.md", "")] {
        let text = fs::read_to_string(root().join(page)).unwrap();
        let types = types(&text);
        for name in &types {
            let is_there = ["struct", "enum", "trait", "type"].iter().any(|kind| {
                let pattern = format!("{public}{kind}{name}");
                let mut rest = code.split(pattern.as_str()).skip(1);
                rest.any(|rest| !rest.starts_with(|next: char| next.is_alphanumeric()))
            });
            assert!(is_there, "{page} names `{name}`, which is no type, or none of those who use the crate");
        }
        assert!(!types.is_empty(), "{page}");
    }
}

/// What the README shows of the example is a part of what `docs/sdk.md` shows, which `.ci/run` compares.
#[test]
fn the_readme_shows_what_the_example_prints() {
    let page = |name: &str| fs::read_to_string(root().join(name)).unwrap();
    let example = |block: &markdown::Block| block.text.contains("client.extension_images().register(&image)");
    let whole = blocks(&page("docs/sdk.md")).into_iter().find(|block| block.kind == "text" && example(block)).unwrap();
    let part = blocks(&page("README.md")).into_iter().find(|block| block.kind == "text" && example(block)).unwrap();
    assert!(matches(&whole.text, &part.text), "{}", part.text);
}

/// The operation that the README shows is one of those that are described.
#[test]
fn the_readme_shows_a_description() {
    let page = fs::read_to_string(root().join("README.md")).unwrap();
    let shown: Vec<_> = blocks(&page).into_iter().filter(|block| block.text.starts_with("[operation.")).collect();
    let description = fs::read_to_string(root().join("api-spec/service-management/extensions.toml")).unwrap();
    assert!(!shown.is_empty() && shown.iter().all(|block| description.contains(&block.text)));
}

#[test]
fn lines_are_compared_but_for_numbers_and_what_is_left_out() {
    let printed = "  wrote a.rs\n  wrote b.rs\n  done  2 changed\n";
    for expected in ["wrote a.rs\n…\ndone  9 changed\n", "…\nwrote b.rs\n…\n", "wrote a.rs\nwrote b.rs\ndone 2 changed"]
    {
        assert!(matches(printed, expected), "{expected}");
    }
    for expected in
        ["wrote a.rs\ndone  2 changed\n", "…\nwrote c.rs\n…\n", "wrote a.rs\nwrote b.rs\n", "…\nwrote b.rs\n"]
    {
        assert!(!matches(printed, expected), "{expected}");
    }
    assert!(matches("8becda7de0e37c47d0bd680ecaf50d8d X0201", "68ba14fb091b1feca7fc604177e04def X0201"));
    assert!(!matches("X0201", "X0202"));
}

/// The names in `[dependencies]` of a manifest.
fn dependencies(manifest: &str) -> BTreeSet<String> {
    let manifest: toml::Table = manifest.parse().unwrap();
    manifest.get("dependencies").and_then(toml::Value::as_table).unwrap().keys().cloned().collect()
}

#[test]
fn every_dependency_has_a_reason() {
    let manifests = PUBLISHED.map(|name| fs::read_to_string(root().join(name).join("Cargo.toml")).unwrap());
    let needed: BTreeSet<String> = manifests.iter().flat_map(|manifest| dependencies(manifest)).collect();
    let needed: BTreeSet<&str> = needed.iter().map(String::as_str).filter(|name| !name.starts_with("xms-")).collect();
    let page = fs::read_to_string(root().join("docs/dependencies.md")).unwrap();
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `")?.split(" | ").next());
    let told: BTreeSet<&str> = rows.flat_map(|names| names.split(", ").map(|name| name.trim_matches('`'))).collect();
    assert_eq!(told, needed);
}
