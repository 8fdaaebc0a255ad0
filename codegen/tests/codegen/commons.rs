//! Folders that several services share: what is generated, and that all commands know them.
//!
//! `golden/common/api` holds two services and what they share, `golden/common/src` what is made of them.
//! `XMS_BLESS=1 cargo test` writes the latter anew.

use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

use xms_codegen::diagnostic::render_short;
use xms_codegen::diff::diff;
use xms_codegen::emit::Files;
use xms_codegen::emit::rust::{Include, Layout, Options, emit};
use xms_codegen::model::Model;
use xms_codegen::model::narrow::{Narrowing, narrow};
use xms_codegen::pipeline::read_model;
use xms_codegen::write::{compare, write};

use crate::support::{copy, git, golden, run};

/// The model of a folder in which there is nothing to say about.
fn read(folder: &Path) -> Model {
    let reading = read_model(folder).unwrap();
    assert!(reading.diagnostics.is_empty(), "{}", render_short(&reading.diagnostics, &reading.sources));
    reading.model
}

fn shared() -> Model {
    read(&golden().join("common/api"))
}

/// What is found in the folder after one text of a file is another.
fn found(file: &str, before: &str, after: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    copy(&golden().join("common/api"), folder.path());
    let file = folder.path().join(file);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains(before), "{text}");
    fs::write(&file, text.replace(before, after)).unwrap();
    let reading = read_model(folder.path()).unwrap();
    let text = render_short(&reading.diagnostics, &reading.sources);
    text.replace(&format!("{}/", folder.path().display()), "")
}

fn options() -> Options {
    let (client, server) = (Include::No, Include::No);
    Options { serde: false, client, server, tests: false, source_root: "api".to_owned(), ..Options::default() }
}

#[test]
fn generated_modules_are_as_they_were() {
    let files = emit(&shared(), &options()).0;
    let manifest = &files[Path::new("Cargo.toml")];
    assert!(
        manifest.contains("default = [\"beds\", \"tools\"]\nbeds = [\"garden-common\"]\ntools = [\"garden-common\"]\n")
    );
    assert!(manifest.contains("\ngarden-common = []\n"));
    assert!(files[Path::new("src/lib.rs")].contains("#[cfg(feature = \"garden-common\")]\n"));
    let modules = Files(files.into_iter().filter(|(path, _)| path.components().count() > 2).collect());
    let folder = golden().join("common");
    if env::var_os("XMS_BLESS").is_some() {
        write(&modules, &folder).unwrap();
    }
    let stale = compare(&modules, &folder).unwrap();
    let diffs: String = stale.iter().map(|file| file.diff.as_str()).collect();
    assert!(stale.is_empty(), "{diffs}\n`XMS_BLESS=1 cargo test -p xms-codegen` makes this the new state");
}

#[test]
fn a_program_includes_a_file_for_what_services_share() {
    let files = emit(&shared(), &Options { layout: Layout::Module, ..options() }).0;
    let paths: Vec<&str> = files.keys().map(|path| path.to_str().unwrap()).collect();
    assert_eq!(paths, ["beds.rs", "garden_common.rs", "tools.rs"]);
    assert!(files[Path::new("tools.rs")].contains("\npub use super::garden_common;\n"));
}

#[test]
fn one_service_is_read_with_what_it_shares() {
    let model = read(&golden().join("common/api/beds"));
    let names: Vec<&str> = model.services.iter().map(|service| service.name.as_str()).collect();
    assert_eq!(names, ["garden-common", "beds"]);
    assert_eq!(model.own_services().count(), 1);
}

#[test]
fn versions_are_those_that_all_services_know() {
    let text = found("garden-common/plants.toml", "optional-since = \"2020-01-01\"", "since = \"2018-01-01\"");
    assert_eq!(
        text.lines().map(|line| line.split(';').next().unwrap()).collect::<Vec<_>>(),
        [
            "garden-common/plants.toml:9:37: error[X0301]: 2018-01-01 is not in the list of known versions of `beds`, which \
          uses this folder"
        ]
    );
    let versions = "[version]\nheader  = \"x-version\"\ndefault = \"2020-01-01\"\n\
                    known   = [\"2018-01-01\", \"2019-01-01\", \"2020-01-01\"]\n";
    let text = found("tools/service.toml", versions, "");
    assert!(text.contains("error[X0330]: the service `tools` has no versions"), "{text}");
}

#[test]
fn what_is_wrong_is_told_once() {
    let text = found("garden-common/common.toml", "type = \"Season\"", "type = \"Saison\"");
    assert_eq!(text.lines().count(), 1, "{text}");
    let text = found(
        "garden-common/common.toml",
        "[parameters.query]\n",
        "[parameters.query]\nlimit = { doc = \"How many.\" }\n",
    );
    assert!(text.starts_with("garden-common/common.toml:10:1: warning[X0421]: no operation has"), "{text}");
    assert_eq!(text.lines().count(), 1, "{text}");
    let text = found("garden-common/plants.toml", "[enum.Season]\n", "[parameters.query]\nlimit = {}\n[enum.Season]\n");
    assert!(text.contains("error[X0245]: the parameter `limit`"), "{text}");
    let text = found("garden-common/plants.toml", "\n\n[element.Plant]", "\ngroup = \"Plants\"\n\n[element.Plant]");
    assert!(text.contains("error[X0246]: there is no group `Plants`"), "{text}");
    let text = found("beds/service.toml", "[version]", "[error.Frost]\nstatus = 400\ndoc = \"Cold.\"\n[version]");
    assert!(
        text.starts_with("beds/service.toml:7:8: error[X0243]: a folder that this service uses has the error"),
        "{text}"
    );
    let text =
        found("beds/service.toml", "\"../garden-common\"", "\"../garden-common\", \"../tools\", \"../garden-common\"");
    let codes: Vec<&str> = text.lines().filter_map(|line| Some(line.split_once('[')?.1.split_once(']')?.0)).collect();
    assert_eq!(codes, ["X0242", "X0212"], "{text}");
}

#[test]
fn a_narrowed_model_has_what_is_left_of_it() {
    let of =
        |only: &str| narrow(&shared(), &Narrowing { only: vec![only.to_owned()], ..Narrowing::default() }).unwrap();
    let names = |model: &Model| model.types.iter().map(|item| item.name.value.clone()).collect::<BTreeSet<_>>();
    let beds = of("beds.*");
    assert_eq!(names(&beds), ["Bed", "Error", "Plant", "Season"].map(str::to_owned).into());
    let user = beds.services.iter().find(|service| service.name == "beds").unwrap();
    assert_eq!(user.uses.iter().map(|&id| beds[id].name.as_str()).collect::<Vec<_>>(), ["garden-common"]);
    assert!(beds.services.iter().all(|service| service.name != "tools"));
    let versions = Some("2018-01-01..=2019-01-01".parse().unwrap());
    let old = narrow(&shared(), &Narrowing { versions, ..Narrowing::default() }).unwrap();
    assert_eq!(names(&old), ["Bed", "Error", "Plant"].map(str::to_owned).into());
}

#[test]
fn a_change_of_what_services_share_concerns_each() {
    let (folder, api) = (tempfile::tempdir().unwrap(), golden().join("common/api"));
    copy(&api, folder.path());
    let plants = folder.path().join("garden-common/plants.toml");
    let text = fs::read_to_string(&plants).unwrap();
    fs::write(&plants, text.replace("Spacing = {", "Distance = {")).unwrap();
    let reading = read_model(folder.path()).unwrap();
    let changes = diff(&shared(), &reading.model).changes;
    let gone: Vec<&str> = changes
        .iter()
        .filter(|change| change.effect.is_breaking() && change.subject.ends_with("Plant/Spacing"))
        .map(|change| change.subject.as_str())
        .collect();
    assert_eq!(gone, ["beds: Plant/Spacing", "tools: Plant/Spacing"], "{changes:#?}");
}

#[test]
fn commands_find_it_beside_one_service() {
    let folder = tempfile::tempdir().unwrap();
    copy(&golden().join("common/api"), &folder.path().join("api"));
    git(folder.path(), &["init", "-q"]);
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "-qm", "first"]);
    let (_, messages) = run(folder.path(), &["diff", "HEAD:api/beds", "api/beds"], 0);
    assert!(!messages.contains("error"), "{messages}");
    let site = folder.path().join("site");
    run(folder.path(), &["docs", "--api-spec", "api", "--out", "site"], 0);
    let page = |path: &str| fs::read_to_string(site.join(path)).unwrap();
    assert!(page("beds/beds.html").contains("href=\"../garden-common/plants.html#element.Plant\""));
    let about = page("garden-common/index.html");
    assert!(about.contains("href=\"../beds/index.html\"") && about.contains("href=\"../tools/index.html\""), "{about}");
    assert!(page("index.html").contains("href=\"garden-common/index.html\""));
}
