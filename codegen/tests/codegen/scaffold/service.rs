//! A new service: where it goes, what surrounds it, and the crate that comes with it.
//!
//! `tests/begun` is compiled and tested with the workspace; here it is compared with what the command writes. That the two
//! commands do all of it in an empty folder is tried with `XMS_LONG=1`, since cargo compiles everything for that.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::command::run;
use crate::support;

/// The folder of the repository.
fn checkout() -> PathBuf {
    fs::canonicalize(Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).unwrap()
}

/// Whether cargo takes the crate in `folder` as it is: its manifest, and the workspace around it.
fn accepted(folder: &Path) -> bool {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["metadata", "--offline", "--no-deps", "--format-version", "1"]).current_dir(folder);
    cargo.output().unwrap().status.success()
}

/// The files below a folder with their texts, but for what cargo makes.
fn files(folder: &Path, below: &Path, found: &mut Vec<(PathBuf, String)>) {
    let mut entries: Vec<_> =
        fs::read_dir(folder.join(below)).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    entries.sort();
    for name in entries {
        let path = below.join(&name);
        if folder.join(&path).is_dir() {
            files(folder, &path, found);
        } else if name != "Cargo.lock" {
            let text = fs::read_to_string(folder.join(&path)).unwrap();
            found.push((path, text));
        }
    }
}

#[test]
fn a_crate_with_two_services_is_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("tests/begun");
    fs::create_dir_all(&place).unwrap();
    // The crates of xms are where they are beside the real one.
    for krate in ["runtime", "codegen"] {
        fs::create_dir_all(folder.path().join(krate)).unwrap();
        let manifest = format!("[package]\nname = \"xms-{krate}\"\n");
        fs::write(folder.path().join(krate).join("Cargo.toml"), manifest).unwrap();
    }
    for (name, version) in [("weather", "2020-01-15"), ("long-distance", "2021-03-01")] {
        let said = run(&place, &["new", "service", name, "--version", version, "--runtime", "../.."], "", 0);
        assert!(said.contains("next  `cargo test` generates, compiles and tests it"), "{said}");
    }
    let real = checkout().join("tests/begun");
    if env::var_os("XMS_BLESS").is_some() {
        support::copy(&place, &real);
    }
    let [mut found, mut expected] = [Vec::new(), Vec::new()];
    files(&place, Path::new(""), &mut found);
    files(&real, Path::new(""), &mut expected);
    assert_eq!(found, expected);
}

#[test]
fn a_service_goes_to_the_descriptions_that_are_there() {
    let folder = tempfile::tempdir().unwrap();
    let said = run(folder.path(), &["new", "service", "shop", "--version", "2020-01-15"], "", 0);
    assert!(
        said.contains("wrote  Cargo.toml") && said.contains("next  `cargo run --example shop` makes a call"),
        "{said}"
    );
    assert!(run(folder.path(), &["check"], "", 0).contains("1 service, 1 resource, 1 operation, 1 element, 0 enums"));
    // The next one finds the folder of descriptions, and today's date is a version.
    fs::create_dir(folder.path().join("src/deeper")).unwrap();
    let said = run(&folder.path().join("src/deeper"), &["new", "service", "museum", "--out", "../../api-spec"], "", 0);
    assert!(said.contains("wrote  ../../src/lib.rs") && !said.contains("Cargo.toml"), "{said}");
    let said = run(folder.path(), &["new", "operation", "a.b", "--request", "GET /a", "--since", "2020-01-15"], "", 2);
    assert!(said.contains("several services; say with --service which one: museum, shop"), "{said}");
    assert!(run(folder.path(), &["new", "service", "shop"], "", 2).contains("`api-spec/shop` exists; add to it"));
    assert!(run(folder.path(), &["new", "service", "My Shop"], "", 2).contains("is no name for a service"));
    assert!(run(folder.path(), &["new", "service", "bad", "--endpoint", "ftp"], "", 1).contains("error[X0105]"));
    assert!(!folder.path().join("api-spec/bad").exists());
    // A build script of somebody's own is left alone, and so is the library.
    let library = fs::read(folder.path().join("src/lib.rs")).unwrap();
    fs::write(folder.path().join("build.rs"), "fn main() {}").unwrap();
    let said = run(folder.path(), &["new", "service", "garden"], "", 0);
    assert!(said.contains("wrote  api-spec/garden/service.toml") && said.contains("next  `xms generate`"), "{said}");
    assert_eq!(fs::read(folder.path().join("src/lib.rs")).unwrap(), library);
}

#[test]
fn a_crate_joins_only_the_workspace_that_names_it() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    fs::write(
        root.join("Cargo.toml"),
        "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\nexclude = [\"apart\"]\n",
    )
    .unwrap();
    for place in ["empty", "crates/empty", "apart"] {
        fs::create_dir_all(root.join(place)).unwrap();
    }
    // What is around, the folder of the crate, and what is said of it.
    let cases = [
        ("", "one", "a workspace of its own, since that of `"),
        ("empty", "", "a workspace of its own, since that of `"),
        ("crates/empty", "", "a member of the workspace in `"),
        ("crates", "two", "a member of the workspace in `"),
        ("apart", "", ""),
    ];
    for (index, (here, below, words)) in cases.into_iter().enumerate() {
        let name = if below.is_empty() { format!("shop{index}") } else { below.to_owned() };
        let said = run(&root.join(here), &["new", "service", &name], "", 0);
        let place = root.join(here).join(below);
        let manifest = fs::read_to_string(place.join("Cargo.toml")).unwrap();
        assert_eq!(said.contains("    note  "), !words.is_empty(), "{said}");
        assert!(said.contains(words) && manifest.contains(&format!("name = \"{name}-sdk\"")), "{said}");
        assert_eq!(manifest.contains("\n[workspace]\n"), words.contains("of its own"), "{manifest}");
        assert!(!manifest.contains("workspace = true") && accepted(&place), "{manifest}");
        assert_eq!(said.contains(&format!("`cd {below} && cargo test`")), !below.is_empty(), "{said}");
    }
}

#[test]
fn a_crate_of_the_sdk_inherits_only_from_a_workspace_that_gives_all_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    run(root, &["new", "service", "shop", "--out", "api-spec"], "", 0);
    let manifest = |workspace: &str| {
        fs::write(root.join("Cargo.toml"), workspace).unwrap();
        run(root, &["generate"], "", 0);
        fs::read_to_string(root.join("generated/Cargo.toml")).unwrap()
    };
    let own = "[workspace]\nresolver = \"3\"\nmembers = [\"generated\"]\n";
    let foreign = manifest(own);
    assert!(!foreign.contains("workspace = true") && accepted(&root.join("generated")), "{foreign}");
    let ours = fs::read_to_string(checkout().join("Cargo.toml")).unwrap();
    let (_, ours) = ours.split_once("[workspace.package]").unwrap();
    let shared = manifest(&format!("{own}[workspace.package]{ours}"));
    assert!(shared.contains("\nkeywords.workspace = true\n") && shared.contains("\nxms-runtime.workspace = true\n"));
    // What was chosen in the meantime stays.
    let chosen = shared.replace("default = [\"shop\", \"rustls\"]", "default = [\"shop\"]")
        + "[dev-dependencies]\ntime = \"0.3\"\n";
    fs::write(root.join("generated/Cargo.toml"), chosen).unwrap();
    let foreign = manifest(own);
    assert!(foreign.contains("\ntime = \"0.3\"\n") && foreign.contains("\ndefault = [\"shop\"]\n"), "{foreign}");
}

#[test]
fn a_crate_is_put_beside_the_code_of_another() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("src")).unwrap();
    fs::write(folder.path().join("src/lib.rs"), "").unwrap();
    fs::write(folder.path().join("Cargo.toml"), "[package]\nname = \"app\"\nedition = \"2024\"\n").unwrap();
    let said = run(folder.path(), &["new", "service", "shop"], "", 0);
    assert!(said.contains("wrote  shop/Cargo.toml") && accepted(&folder.path().join("shop")), "{said}");
    assert!(accepted(folder.path()));
    let said = run(folder.path(), &["new", "service", "shop"], "", 2);
    assert!(said.contains("`shop/api-spec/shop` exists"), "{said}");
}

#[test]
fn crates_of_xms_are_taken_from_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let crates = folder.path().join("crates");
    for name in ["xms-runtime", "xms-codegen", "xms-facts"] {
        let krate = crates.join(format!("{name}-0.1.0"));
        fs::create_dir_all(&krate).unwrap();
        fs::write(krate.join("Cargo.toml"), format!("[package]\nname = \"{name}\"\n")).unwrap();
        // As cargo packs them.
        fs::write(krate.join("Cargo.toml.orig"), "").unwrap();
    }
    let app = folder.path().join("app");
    fs::create_dir(&app).unwrap();
    run(&app, &["new", "service", "shop", "--runtime", "../crates"], "", 0);
    let manifest = fs::read_to_string(app.join("Cargo.toml")).unwrap();
    let crates = fs::canonicalize(&crates).unwrap();
    for line in [
        format!(
            "xms-runtime = {{ path = {:?}, features = [\"client\", \"server\"] }}\n",
            crates.join("xms-runtime-0.1.0")
        ),
        format!("[patch.crates-io]\nxms-facts = {{ path = {:?} }}\n", crates.join("xms-facts-0.1.0")),
    ] {
        assert!(manifest.contains(&line), "{manifest}");
    }
    let said = run(folder.path(), &["new", "service", "x", "--crate", "x", "--runtime", "app"], "", 2);
    assert!(said.contains("`app` holds no `xms-runtime` with its `xms-codegen`"), "{said}");
}
