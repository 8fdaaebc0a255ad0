//! What is generated, file by file: one small resource for each kind of thing.
//!
//! `golden/api` holds the descriptions and `golden/greenhouse` what is made of them. `XMS_BLESS=1 cargo test` writes
//! the latter anew. That they compile is another test's part.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use xms_codegen::diagnostic::render_short;
use xms_codegen::emit::Files;
use xms_codegen::emit::rust::{Include, Layout, Options, emit};
use xms_codegen::pipeline::{Reading, read_model};
use xms_codegen::write::{compare, write};

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// The descriptions, about which there is nothing to say.
fn read() -> Reading {
    let reading = read_model(&golden().join("api")).unwrap();
    let uncalled: String = render_short(&reading.diagnostics, &reading.sources);
    let others: Vec<&str> = uncalled.lines().filter(|line| !line.contains("[X0602]")).collect();
    assert!(others.is_empty(), "{others:#?}");
    reading
}

fn options() -> Options {
    Options {
        serde: false,
        client: Include::Always,
        server: Include::Always,
        tests: false,
        source_root: "api".to_owned(),
        ..Options::default()
    }
}

#[test]
fn generated_modules_are_as_they_were() {
    let files = emit(&read().model, &options());
    // The modules of the service; root and manifest of the crate are no part of it.
    let inside = |(path, text): (PathBuf, String)| Some((path.strip_prefix("src").ok()?.to_owned(), text));
    let modules: BTreeMap<PathBuf, String> =
        files.0.into_iter().filter_map(inside).filter(|(path, _)| path.starts_with("greenhouse")).collect();
    let modules = Files(modules);
    if env::var_os("XMS_BLESS").is_some() {
        write(&modules, &golden()).unwrap();
    }
    let stale = compare(&modules, &golden()).unwrap();
    let diffs: String = stale.iter().map(|file| file.diff.as_str()).collect();
    assert!(stale.is_empty(), "{diffs}\n`XMS_BLESS=1 cargo test -p xms-codegen` makes this the new state");
    let count = |folder: &str| fs::read_dir(golden().join(folder)).unwrap().count();
    let files = count("greenhouse") - 2 + count("greenhouse/client") + count("greenhouse/server");
    assert_eq!(files, modules.0.len(), "a file in golden/greenhouse is no longer generated: remove it");
}

#[test]
fn one_file_holds_a_service_for_programs_that_include_it() {
    let files = emit(&read().model, &Options { layout: Layout::Module, ..options() });
    let paths: Vec<&PathBuf> = files.0.keys().collect();
    assert_eq!(paths, [Path::new("greenhouse.rs")]);
    let text = &files.0[Path::new("greenhouse.rs")];
    // Comments and attributes of the whole file are not allowed in a file that is included.
    assert!(!text.lines().any(|line| line.starts_with("//!") || line.starts_with("#!")));
    assert!(text.contains("\npub mod record {\n    //! Beds.\n"));
    assert!(!text.contains("serde"));
}

#[test]
fn the_crate_has_a_feature_and_tests_for_each_service() {
    let files = emit(&read().model, &Options::default());
    let text = |path: &str| files.0[Path::new(path)].as_str();
    assert!(text("Cargo.toml").contains("default = [\"greenhouse\", \"rustls\"]\ngreenhouse = []\n"));
    assert!(text("src/lib.rs").contains("#[cfg(feature = \"greenhouse\")]\n#[rustfmt::skip]\n#[allow(\n"));
    assert!(
        text("tests/greenhouse/main.rs")
            .contains("#![cfg(feature = \"greenhouse\")]\n\n#[rustfmt::skip]\nmod collections;\n")
    );
    let tests = text("tests/greenhouse/union.rs");
    assert!(tests.contains("fn add_lamp() {") && tests.contains("operation: &union::ADD,"), "{tests}");
    assert!(text("src/greenhouse/record.rs").contains("#[cfg_attr(feature = \"serde\", derive("));
}
