//! Generating into a folder: what is written, what is left alone, and what the command answers.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use xms_codegen::{Builder, GenerateError};

use crate::support;

const SERVICE: &str = r#"
title    = "Shop"
summary  = "Sells things."
endpoint = "https://shop.example"
[version]
header  = "x-version"
default = "2014-01-01"
known   = ["2013-01-01", "2014-01-01"]
"#;

fn resource(name: &str) -> String {
    format!(
        r#"
title   = "{name}"
summary = "Things called {name}."
[operation.get]
title    = "Get {name}"
summary  = "Reads one."
request  = "GET /{name}"
response = "{name}"
[[operation.get.example]]
name     = "one"
version  = "2014-01-01"
response = "<{name}><Size>1</Size></{name}>"
[element.{name}]
summary = "One."
[element.{name}.fields]
Size = {{ type = "int32", doc = "How large." }}
"#
    )
}

/// A folder with `api-spec/shop`, which describes hats and shoes.
fn project() -> TempDir {
    let files = [("service.toml", SERVICE), ("hats.toml", &resource("Hat")), ("shoes.toml", &resource("Shoe"))];
    support::project(&files)
}

/// Runs the command, which must end with `code`; its standard output.
fn run(folder: &Path, arguments: &[&str], code: i32) -> String {
    support::run(folder, arguments, code).0
}

/// The files that a run says it has written or removed.
fn changed(out: &str) -> BTreeSet<&str> {
    let verbs = |line: &&str| line.trim_start().starts_with("wrote ") || line.trim_start().starts_with("removed ");
    out.lines().filter(verbs).filter_map(|line| line.split_whitespace().nth(1)).collect()
}

#[test]
fn the_second_time_nothing_is_written() {
    let folder = project();
    let out = run(folder.path(), &[], 0);
    assert!(changed(&out).contains("generated/src/shop/hats.rs"), "{out}");
    assert!(fs::read_to_string(folder.path().join("generated/tests/shop/hats.rs")).unwrap().contains("fn get_one()"));
    let out = run(folder.path(), &["generate"], 0);
    assert!(changed(&out).is_empty() && out.contains("nothing to do"), "{out}");
    // From a folder below, too.
    let out = run(&folder.path().join("api-spec/shop"), &[], 0);
    assert!(changed(&out).is_empty(), "{out}");
}

/// Whether a run has made files, to write or to compare them.
fn emits(out: &str) -> bool {
    out.lines().any(|line| line.trim_start().starts_with("emit "))
}

#[test]
fn files_are_made_again_only_where_something_is_another() {
    let folder = project();
    let hats = folder.path().join("generated/src/shop/elements/hats.rs");
    let described = folder.path().join("api-spec/shop/hats.toml");
    assert!(emits(&run(folder.path(), &["-v"], 0)) && !emits(&run(folder.path(), &["-v"], 0)));
    // From elsewhere, too, and in whatever folder.
    assert!(!emits(&run(&folder.path().join("api-spec/shop"), &["-v"], 0)));
    // A check compares what would be made.
    assert!(emits(&run(folder.path(), &["generate", "--check", "-v"], 0)));
    let text = fs::read_to_string(&hats).unwrap();
    fs::write(&hats, text.replace("How large.", "By hand.")).unwrap();
    let out = run(folder.path(), &["-v"], 0);
    assert!(emits(&out) && changed(&out) == BTreeSet::from(["generated/src/shop/elements/hats.rs"]), "{out}");
    assert!(!emits(&run(folder.path(), &["-v"], 0)));
    fs::remove_file(&hats).unwrap();
    assert!(emits(&run(folder.path(), &["-v"], 0)) && fs::read_to_string(&hats).unwrap() == text);
    // What is read is an input, even where nothing is made of it.
    fs::write(&described, format!("# As they are sold.\n{}", resource("Hat"))).unwrap();
    let out = run(folder.path(), &["-v"], 0);
    assert!(emits(&out) && changed(&out).is_empty(), "{out}");
    // What is kept of the manifest is looked at as well.
    assert!(!emits(&run(folder.path(), &["-v"], 0)));
    let manifest = folder.path().join("generated/Cargo.toml");
    let kept =
        fs::read_to_string(&manifest).unwrap().replace("[dev-dependencies]\n", "[dev-dependencies]\ntokio = \"1\"\n");
    fs::write(&manifest, kept).unwrap();
    assert!(emits(&run(folder.path(), &["-v"], 0)));
}

#[test]
fn a_change_stays_in_its_resource() {
    let folder = project();
    run(folder.path(), &[], 0);
    let hats = folder.path().join("api-spec/shop/hats.toml");
    fs::write(&hats, resource("Hat").replace("How large.", "How wide.")).unwrap();
    assert_eq!(changed(&run(folder.path(), &[], 0)), BTreeSet::from(["generated/src/shop/elements/hats.rs"]));
    fs::write(&hats, resource("Hat").replace("Size = ", "Old = { type = \"string\", doc = \"x\" }\nSize = ")).unwrap();
    let own = BTreeSet::from(["generated/src/shop/elements/hats.rs", "generated/src/shop/setters/hats.rs"]);
    assert_eq!(changed(&run(folder.path(), &[], 0)), own);
}

#[test]
fn files_of_a_resource_go_with_it_and_others_stay() {
    let folder = project();
    run(folder.path(), &[], 0);
    let mine = folder.path().join("generated/src/shop/mine.rs");
    fs::write(&mine, "// by hand\n").unwrap();
    fs::remove_file(folder.path().join("api-spec/shop/shoes.toml")).unwrap();
    let out = run(folder.path(), &[], 0);
    let expected = [
        "generated/src/shop/client/mod.rs",
        "generated/src/shop/client/shoes.rs",
        "generated/src/shop/elements/mod.rs",
        "generated/src/shop/elements/shoes.rs",
        "generated/src/shop/mod.rs",
        "generated/src/shop/server/mod.rs",
        "generated/src/shop/server/shoes.rs",
        "generated/src/shop/setters/mod.rs",
        "generated/src/shop/setters/shoes.rs",
        "generated/src/shop/shoes.rs",
        "generated/tests/shop/main.rs",
        "generated/tests/shop/shoes.rs",
    ];
    assert_eq!(changed(&out), BTreeSet::from(expected));
    assert!(mine.exists() && !folder.path().join("generated/src/shop/shoes.rs").exists());
}

#[test]
fn check_shows_what_is_stale_and_writes_nothing() {
    let folder = project();
    run(folder.path(), &[], 0);
    run(folder.path(), &["generate", "--check"], 0);
    let file = folder.path().join("generated/src/shop/elements/hats.rs");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("How large.", "Changed by hand.")).unwrap();
    let out = run(folder.path(), &["generate", "--check"], 1);
    assert!(
        out.contains("-        /// Changed by hand.\n+        /// How large.\n")
            && out.contains("`xms generate` brings"),
        "{out}"
    );
    assert!(fs::read_to_string(&file).unwrap().contains("Changed by hand."));
}

#[test]
fn exit_codes_tell_findings_from_failures() {
    let folder = project();
    assert!(run(folder.path(), &["check"], 0).contains("1 service, 2 resources, 2 operations, 2 elements, 0 enums"));
    fs::write(folder.path().join("api-spec/shop/hats.toml"), resource("Hat").replace("int32", "int33")).unwrap();
    for arguments in [&["check"][..], &["generate"], &[]] {
        let (_, messages) = support::run(folder.path(), arguments, 1);
        assert!(
            messages.contains("error[") && messages.contains("int33") && !messages.contains('\u{1b}'),
            "{messages}"
        );
    }
    assert!(!folder.path().join("generated").exists());
    assert!(support::run(folder.path(), &["check", "--color", "always"], 1).1.contains('\u{1b}'));
    run(folder.path(), &["check", "--api-spec", "nowhere"], 2);
    run(folder.path(), &["unknown"], 2);
    // One service is not the whole SDK.
    run(folder.path(), &["generate", "--api-spec", "api-spec/shop"], 2);
    run(tempfile::tempdir().unwrap().path(), &[], 2);
    assert!(run(folder.path(), &["generate", "--help"], 0).contains("Examples:\n  xms generate"));
}

#[test]
fn the_builder_writes_one_file_a_service() {
    let folder = project();
    let out = folder.path().join("out");
    let builder = Builder::new(folder.path().join("api-spec")).out_dir(&out);
    let report = builder.generate().unwrap();
    assert_eq!(report.written, [PathBuf::from("shop.rs")]);
    assert!(builder.generate().unwrap().is_up_to_date());
    let text = fs::read_to_string(out.join("shop.rs")).unwrap();
    assert!(text.starts_with("// Written by `xms generate` from api-spec/shop/service.toml; do not edit.\n"));
    // The folder of the service alone gives the same.
    let single = Builder::new(folder.path().join("api-spec/shop")).out_dir(&out);
    assert!(single.generate().unwrap().is_up_to_date());
}

#[test]
fn the_builder_remembers_what_it_made_and_looks_at_it() {
    let folder = project();
    let (out, hats) = (folder.path().join("out"), folder.path().join("api-spec/shop/hats.toml"));
    let builder = Builder::new(folder.path().join("api-spec")).out_dir(&out);
    builder.generate().unwrap();
    let made = fs::read_to_string(out.join("shop.rs")).unwrap();
    assert!(out.join(".xms-cache/last-run").is_file());
    // By hand.
    fs::write(out.join("shop.rs"), made.replace("pub mod hats", "pub mod caps")).unwrap();
    assert_eq!(builder.generate().unwrap().written, [PathBuf::from("shop.rs")]);
    assert_eq!(fs::read_to_string(out.join("shop.rs")).unwrap(), made);
    // Another choice, and another description.
    assert_eq!(builder.clone().client(true).generate().unwrap().written, [PathBuf::from("shop.rs")]);
    let described = fs::read_to_string(&hats).unwrap();
    fs::write(&hats, format!("# Changed.\n{described}")).unwrap();
    assert_eq!(builder.generate().unwrap().written, [PathBuf::from("shop.rs")]);
    assert_eq!(fs::read_to_string(out.join("shop.rs")).unwrap(), made);
    assert!(builder.generate().unwrap().is_up_to_date());
}

#[test]
fn the_builder_tells_what_is_wrong() {
    let folder = project();
    fs::write(folder.path().join("api-spec/shop/hats.toml"), "title = 1\n").unwrap();
    let out = folder.path().join("out");
    let error = Builder::new(folder.path().join("api-spec")).out_dir(&out).generate().unwrap_err();
    assert!(matches!(&error, GenerateError::Description(text) if text.contains("error[X0103]")), "{error}");
    assert!(!out.exists());
}

#[test]
fn a_narrowed_sdk_has_a_folder_of_its_own() {
    let folder = project();
    for arguments in
        [&["generate", "--only", "hats.*"][..], &["generate", "--versions", "..=2013-01-01", "--out", "generated"]]
    {
        let (_, messages) = support::run(folder.path(), arguments, 2);
        assert!(messages.contains("is for a crate of its own") && messages.contains("--out"), "{messages}");
    }
    let narrowed = ["generate", "--only", "hats.*", "--only", "*.none", "--out", "hats"];
    assert!(support::run(folder.path(), &narrowed, 2).1.contains("`*.none` matches no operation"));
    let narrowed = ["generate", "--only", "hats.*", "--out", "hats", "--name", "just-hats"];
    let out = run(folder.path(), &narrowed, 0);
    assert!(
        changed(&out).contains("hats/src/shop/hats.rs") && !changed(&out).contains("hats/src/shop/shoes.rs"),
        "{out}"
    );
    let manifest = fs::read_to_string(folder.path().join("hats/Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"just-hats\"") && !manifest.contains("workspace"), "{manifest}");
    assert!(
        fs::read_to_string(folder.path().join("hats/tests/shop/hats.rs")).unwrap().contains("use ::just_hats::shop::")
    );
}

#[test]
fn the_builder_narrows() {
    let folder = project();
    let builder = Builder::new(folder.path().join("api-spec"));
    let files = builder.clone().versions("2014-01-01").only("hats.*").files().unwrap();
    let text = &files.0[Path::new("shop.rs")];
    assert!(text.contains("pub mod hats {") && !text.contains("pub mod shoes {") && !text.contains("V2013_01_01"));
    for builder in [builder.clone().versions("2014"), builder.only("coats.*")] {
        assert!(matches!(builder.files(), Err(GenerateError::Narrowing(_))));
    }
}
