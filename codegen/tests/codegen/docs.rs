//! The documentation site: what stands on its pages, and that it holds together.
//!
//! `golden/docs/api` describes a small service and `golden/docs` holds its site; `XMS_BLESS=1 cargo test` writes that
//! anew. What the script does in a browser is another package's test.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{env, fs};

use serde_json::Value;
use xms_codegen::emit::Files;
use xms_codegen::emit::docs::{Options, emit};
use xms_codegen::pipeline::read_model;
use xms_codegen::write::{OutputKind, compare_as, write_as};

use crate::support::{copy, golden, run};

/// The site of the services in a folder, about which there is no error.
fn site(folder: &Path) -> Files {
    let reading = read_model(folder).unwrap();
    assert!(!reading.diagnostics.has_errors());
    emit(&reading.model, &Options::new("api"))
}

#[test]
fn pages_are_as_they_were() {
    let mut files = site(&golden().join("docs/api"));
    // These are the same for every service.
    files.0.retain(|path, _| !["style.css", "site.js", "try.js"].iter().any(|file| path == Path::new(file)));
    let out = golden().join("docs");
    if env::var_os("XMS_BLESS").is_some() {
        write_as(OutputKind::Site, &files, &out).unwrap();
    }
    let stale = compare_as(OutputKind::Site, &files, &out).unwrap();
    let diffs: String = stale.iter().map(|file| file.diff.as_str()).collect();
    assert!(stale.is_empty(), "{diffs}\n`XMS_BLESS=1 cargo test -p xms-codegen` makes this the new state");
}

/// The values of an attribute in a page.
fn values<'a>(text: &'a str, attribute: &str) -> Vec<&'a str> {
    let begin = format!(" {attribute}=\"");
    text.split(begin.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// The pages by the way to them, and the places on each.
fn places(files: &Files) -> BTreeMap<String, BTreeSet<&str>> {
    let mut pages = BTreeMap::new();
    for (path, text) in &files.0 {
        let ids = values(text, "id");
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(unique.len(), ids.len(), "{}: a place stands twice", path.display());
        pages.insert(path.to_string_lossy().replace('\\', "/"), unique);
    }
    pages
}

#[test]
fn every_link_has_an_end_and_nothing_is_fetched() {
    for folder in ["api", "docs/api"] {
        let files = site(&golden().join(folder));
        let pages = places(&files);
        for (path, text) in files.0.iter().filter(|(path, _)| path.extension().is_some_and(|end| end == "html")) {
            let own = path.to_string_lossy().replace('\\', "/");
            // The icon is empty and stands in the page.
            let links = values(text, "href").into_iter().chain(values(text, "src")).filter(|link| *link != "data:,");
            for link in links {
                assert!(!link.contains(':') && !link.starts_with("//"), "{own}: {link}");
                let (file, place) = link.split_once('#').unwrap_or((link, ""));
                let target = match (file.strip_prefix("../"), own.rsplit_once('/')) {
                    _ if file.is_empty() => own.clone(),
                    (Some(file), Some(_)) => file.to_owned(),
                    (None, Some((folder, _))) => format!("{folder}/{file}"),
                    (_, None) => file.to_owned(),
                };
                let ids = pages.get(&target).unwrap_or_else(|| panic!("{own}: no page {target}"));
                assert!(place.is_empty() || ids.contains(place), "{own}: no place {place} on {target}");
            }
        }
        let text = |path: &str| files.0[Path::new(path)].as_str();
        for fetched in ["url(", "@import", "http:", "https:"] {
            assert!(!text("style.css").contains(fetched), "{fetched}");
        }
        for fetched in ["fetch(", "XMLHttpRequest", "import", "http:", "https:"] {
            assert!(!text("site.js").contains(fetched), "{fetched}");
        }
    }
}

/// The calls that pages show, as functions of a module.
fn calls(files: &Files) -> String {
    let mut out = String::from("// Written by `xms docs` from api, by its test; do not edit.\n");
    out += "use super::greenhouse::client::Greenhouse;\n";
    out += "use ::xms_runtime::DateTime;\nuse ::xms_runtime::client::Batch;\n";
    for module in [
        "address",
        "alike",
        "choice",
        "collections",
        "cycles",
        "enum_",
        "names",
        "operation",
        "places",
        "record",
        "states",
        "union",
    ] {
        out += &format!("use super::greenhouse::{module}::*;\n");
    }
    for (path, text) in &files.0 {
        for section in text.split("<section class=\"operation\" id=\"operation.").skip(1) {
            let name = section.split('"').next().unwrap().replace('-', "_");
            let page = path.file_stem().unwrap().to_string_lossy().replace('-', "_");
            for (index, block) in section.split(" aria-label=\"Rust\"").skip(1).enumerate() {
                let code = block.split_once('>').unwrap().1.split("</pre>").next().unwrap();
                // Where the script names a version there is nothing yet.
                let (before, behind) = code.split_once("<span data-call=\"").unwrap();
                let code = format!("{before}{}", behind.split_once("></span>").unwrap().1);
                let code = code.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
                let number = if index == 0 { String::new() } else { format!("_{}", index + 1) };
                out += &format!(
                    "\npub async fn {page}_{name}{number}(client: &Greenhouse) -> Result<(), Box<dyn std::error::Error>> {{\n"
                );
                code.lines().for_each(|line| out += &format!("    {line}\n"));
                out += "    Ok(())\n}\n";
            }
        }
    }
    out
}

#[test]
fn calls_are_as_they_were() {
    let mut files = Files::default();
    files.0.insert("calls.rs".into(), calls(&site(&golden().join("api"))));
    if env::var_os("XMS_BLESS").is_some() {
        write_as(OutputKind::Crate, &files, &golden()).unwrap();
    }
    // That they compile is another test's part.
    let stale = compare_as(OutputKind::Crate, &files, &golden()).unwrap();
    assert!(stale.is_empty(), "{}", stale[0].diff);
}

#[test]
fn headings_leave_out_no_level() {
    for folder in ["api", "docs/api"] {
        for (path, text) in &site(&golden().join(folder)).0 {
            let mut last = 0;
            for at in text.match_indices("<h").map(|(at, _)| at) {
                let Some(level) = text[at + 2..].chars().next().and_then(|c| c.to_digit(10)) else { continue };
                assert!(level <= last + 1, "{}: {}", path.display(), &text[at..at + 40]);
                last = level;
            }
        }
    }
}

#[test]
fn the_search_finds_places_that_exist() {
    let files = site(&golden().join("api"));
    let pages = places(&files);
    let index = &files.0[Path::new("search.js")];
    let mut found = 0;
    for line in index.lines().filter(|line| line.starts_with("[\"")) {
        let entry: Value = serde_json::from_str(line.trim_end_matches(',')).unwrap();
        let whole = entry[3].as_str().unwrap();
        let parts = entry[9].as_array().into_iter().flatten();
        let parts = parts.map(|part| part[1].as_str().unwrap_or_default());
        for part in parts.chain([""]) {
            let place = format!("{whole}{part}");
            let (page, place) = place.split_once('#').unwrap_or((&place, ""));
            assert!(place.is_empty() || pages[page].contains(place), "{part}: {line}");
            found += 1;
        }
    }
    assert!(found > 100, "{found}");
}

#[test]
fn services_share_a_site_and_each_has_its_picker() {
    let folder = tempfile::tempdir().unwrap();
    for (name, source) in [("greenhouse", "api/greenhouse"), ("shed", "docs/api/shed")] {
        copy(&golden().join(source), &folder.path().join(name));
    }
    let files = site(folder.path());
    let index = &files.0[Path::new("index.html")];
    assert_eq!(values(index, "data-picker"), ["greenhouse", "shed"]);
    assert!(index.contains("<h1>Reference</h1>") && index.contains("href=\"shed/tools.html#operation.lend\""));
    assert_eq!(values(&files.0[Path::new("shed/tools.html")], "data-picker"), ["shed"]);
}

fn docs(arguments: &[&str], code: i32) -> String {
    let (out, messages) = run(Path::new("."), &[&["docs"], arguments].concat(), code);
    out + &messages
}

#[test]
fn the_command_writes_compares_and_removes() {
    let folder = tempfile::tempdir().unwrap();
    let (api, out) = (folder.path().join("api"), folder.path().join("site"));
    copy(&golden().join("docs/api/shed"), &api.join("shed"));
    let arguments = ["--api-spec", api.to_str().unwrap(), "--out", out.to_str().unwrap()];
    docs(&arguments, 0);
    // Pages are made only where something is another.
    let again = |arguments: &[&str]| {
        let told = docs(&[arguments, &["-v"]].concat(), 0);
        (told.contains("nothing to do: all 8 files"), told.lines().any(|line| line.trim_start().starts_with("emit ")))
    };
    assert_eq!(again(&arguments), (true, false));
    let page = out.join("shed/tools.html");
    let made = fs::read_to_string(&page).unwrap();
    fs::write(&page, made.replace("</html>", "by hand</html>")).unwrap();
    assert_eq!((again(&arguments), again(&arguments)), ((false, true), (true, false)));
    assert!(fs::read_to_string(&page).unwrap() == made);
    let linked = [&arguments[..], &["--rustdoc", "../doc/sheds"]].concat();
    assert_eq!((again(&linked), again(&linked)), ((false, true), (true, false)));
    docs(&arguments, 0);
    let check = [&arguments[..], &["--check"]].concat();
    docs(&check, 0);
    // What an author says of the beginning is a page, and links lead to the crate's own documentation where that is said.
    fs::write(api.join("shed/start.md"), "Begin.\n\n## First\n\n- a `tool`\n").unwrap();
    docs(&[&arguments[..], &["--rustdoc", "../doc/sheds"]].concat(), 0);
    let start = fs::read_to_string(out.join("shed/get-started.html")).unwrap();
    assert!(start.contains("<p>Begin.</p>") && start.contains("<h2 id=\"step-1\">First</h2>"), "{start}");
    let tools = fs::read_to_string(out.join("shed/tools.html")).unwrap();
    for place in
        ["shed/client/tools/struct.Tools.html#method.lend", "shed/tools/struct.Lend.html", "shed/tools/enum.State.html"]
    {
        assert!(tools.contains(&format!("href=\"../../doc/sheds/{place}\"")), "{place}");
    }
    // A site inside, and a page of somebody else, stay.
    fs::create_dir(out.join("old")).unwrap();
    fs::copy(out.join("search.js"), out.join("old/search.js")).unwrap();
    fs::copy(out.join("index.html"), out.join("old/page.html")).unwrap();
    fs::write(out.join("shed/mine.html"), "<p>mine</p>\n").unwrap();
    fs::rename(api.join("shed/tools.toml"), api.join("shed/things.toml")).unwrap();
    let service = fs::read_to_string(api.join("shed/things.toml")).unwrap().replace("tools.burn", "things.burn");
    fs::write(api.join("shed/things.toml"), service).unwrap();
    assert!(docs(&check, 1).contains("stale"));
    docs(&arguments, 0);
    assert!(out.join("shed/things.html").exists() && !out.join("shed/tools.html").exists());
    assert!(out.join("shed/mine.html").exists() && out.join("old/page.html").exists());
    docs(&["--api-spec", "nowhere", "--out", out.to_str().unwrap()], 2);
    assert!(docs(&["--help"], 0).contains("Examples:\n  xms docs --out"));
}
