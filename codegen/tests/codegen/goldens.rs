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

/// How many files a folder has, and those in it.
fn files_below(folder: &Path) -> usize {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.map(|path| if path.is_dir() { files_below(&path) } else { 1 }).sum()
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
    let present = files_below(&golden().join("greenhouse"));
    assert_eq!(present, modules.0.len(), "a file in golden/greenhouse is no longer generated: remove it");
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
    assert!(
        text("src/lib.rs").contains("#[cfg(feature = \"greenhouse\")]\n#[rustfmt::skip]\n#[forbid(unsafe_code)]\n")
    );
    assert!(
        text("tests/greenhouse/main.rs")
            .contains("#[cfg(feature = \"greenhouse\")]\n#[rustfmt::skip]\nmod collections;\n")
    );
    let tests = text("tests/greenhouse/union.rs");
    assert!(tests.contains("fn add_lamp() {") && tests.contains("operation: &union::ADD,"), "{tests}");
    assert!(text("src/greenhouse/elements/record.rs").contains("#[cfg_attr(feature = \"serde\", derive("));
}

/// The services whose Rust is looked at: those of this crate's tests, and those of the workspace.
fn readings() -> Vec<Reading> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["tests/golden/api", "../api-spec", "../tests/greenhouse/api"];
    folders.into_iter().map(|folder| read_model(&root.join(folder)).unwrap()).collect()
}

/// The text as it is printed once more.
fn print(text: &str, path: &Path) -> String {
    let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{}: {error}\n{text}", path.display()));
    items(&file.items, path);
    prettyplease::unparse(&file)
}

/// What stands in macros of the runtime is an item, too.
fn items(items: &[syn::Item], path: &Path) {
    for item in items {
        match item {
            syn::Item::Mod(module) => self::items(module.content.as_ref().map_or(&[][..], |(_, inner)| inner), path),
            syn::Item::Macro(item) => {
                let inner = syn::parse2::<syn::Item>(item.mac.tokens.clone());
                assert!(inner.is_ok(), "{}: {}", path.display(), item.mac.tokens);
            }
            _ => {}
        }
    }
}

#[test]
fn everything_that_is_emitted_is_rust_and_printed_alike() {
    let module = Options { layout: Layout::Module, serde: true, ..options() };
    let is_rust = |path: &Path| path.extension().is_some_and(|extension| extension == "rs");
    for reading in readings() {
        for options in [&module, &Options::default()] {
            let files = emit(&reading.model, options);
            assert!(files.0 == emit(&reading.model, options).0, "the second time is another");
            for (path, text) in files.0.iter().filter(|(path, _)| is_rust(path)) {
                let printed = print(text, path);
                assert_eq!(print(&printed, path), printed, "{}", path.display());
            }
        }
    }
    let mut folders = vec![golden()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            match path.is_dir() {
                true => folders.push(path),
                false if is_rust(&path) => drop(print(&fs::read_to_string(&path).unwrap(), &path)),
                false => {}
            }
        }
    }
}
