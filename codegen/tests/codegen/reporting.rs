//! What `xms check`, `xms generate` and `xms explain` say, in each form, and how they end.

use std::fs;

use tempfile::TempDir;

use crate::support::{self, run};

const SERVICE: &str = "summary = \"Sells things.\"\nendpoint = \"https://shop.example\"\n[version]\n\
    header = \"x-version\"\ndefault = \"2014-06-01\"\nknown = [\"2014-06-01\", \"2013-03-01\"]\n";

/// A misspelt key, a misspelt type, a version with a wrong digit, and no example.
const BROKEN: &str = "summary = \"Goods.\"\r\n[operation.add] # new\r\nsumary = \"Adds one more.\"\r\nsince = \"2014-06-11\"\r\n\
    request = \"POST /goods\"\r\nbody = \"Itme\"\r\n[element.Item]\r\nsummary = \"One.\"\r\n";

const FIXED: &str = "summary = \"Goods.\"\r\n[operation.add] # new\r\nsummary = \"Adds one more.\"\r\nsince = \"2014-06-01\"\r\n\
    request = \"POST /goods\"\r\nbody = \"Item\"\r\n[element.Item]\r\nsummary = \"One.\"\r\n";

/// A service without a finding.
const PLAIN: &str = "title = 'Shop'\nsummary = 'Sells things.'\nendpoint = 'https://shop.example'\n";

fn project(service: &str, resource: &str) -> TempDir {
    support::project(&[("service.toml", service), ("goods.toml", resource)])
}

#[test]
fn fix_sets_right_what_it_can_and_tells_what_is_left() {
    let folder = project(SERVICE, BROKEN);
    let (out, messages) = run(folder.path(), &["check", "--fix"], 0);
    let resource = fs::read_to_string(folder.path().join("api-spec/shop/goods.toml")).unwrap();
    assert_eq!(resource, FIXED);
    let service = fs::read_to_string(folder.path().join("api-spec/shop/service.toml")).unwrap();
    assert!(service.ends_with("known = [\"2013-03-01\", \"2014-06-01\"]\n"), "{service}");
    let line = "fixed  api-spec/shop/goods.toml:3: X0102: unknown key `sumary` in an operation (sumary -> summary)";
    assert!(out.contains(line), "{out}");
    assert!(out.contains("X0201: ") && out.contains("(\"Itme\" -> \"Item\")") && out.contains("X0308: "), "{out}");
    assert!(messages.contains("warning[X0602]") && messages.ends_with("1 warning\n"), "{messages}");
    assert!(run(folder.path(), &["check", "--fix"], 0).0.contains("fixed  nothing"));
}

#[test]
fn denied_warnings_end_the_command_before_anything_is_written() {
    let folder = project(&SERVICE.replace("\"2014-06-01\", \"2013-03-01\"", "\"2014-06-01\""), FIXED);
    let deny = ["generate", "--deny", "warnings"];
    assert!(run(folder.path(), &deny, 1).0.contains("denied  warnings count"));
    assert!(!folder.path().join("generated").exists());
    run(folder.path(), &["check"], 0);
    run(folder.path(), &["check", "--deny", "warnings"], 1);
    let allowed = FIXED.replace("# new", "\r\nallow = { X0602 = \"never seen on the wire\" }");
    fs::write(folder.path().join("api-spec/shop/goods.toml"), allowed).unwrap();
    run(folder.path(), &deny, 0);
    assert!(folder.path().join("generated/Cargo.toml").exists());
}

#[test]
fn findings_for_programs_have_the_standard_output_for_themselves() {
    let folder = project(&SERVICE.replace("\"2014-06-01\", \"2013-03-01\"", "\"2014-06-01\""), BROKEN);
    let (out, messages) = run(folder.path(), &["check", "-v", "--format", "json"], 1);
    let codes: Vec<serde_json::Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let first = &codes[0];
    assert_eq!(
        (first["code"].as_str(), first["line"].as_u64(), first["column"].as_u64()),
        (Some("X0102"), Some(3), Some(1))
    );
    assert_eq!((&first["file"], &first["severity"]), (&"api-spec/shop/goods.toml".into(), &"error".into()));
    assert_eq!(first["fixes"][0]["replacement"].as_str(), Some("summary"));
    assert!(messages.contains("parse") && !messages.contains("error["), "{messages}");
    let (out, _) = run(folder.path(), &["generate", "--format", "github"], 1);
    let line = "::error file=api-spec/shop/goods.toml,line=3,col=1,endColumn=7,title=X0102::unknown key `sumary`";
    assert!(out.starts_with(line) && out.lines().all(|line| line.starts_with("::")), "{out}");
}

#[test]
fn rules_are_explained_by_code_and_name_and_listed() {
    let folder = tempfile::tempdir().unwrap();
    let (page, _) = run(folder.path(), &["explain", "X0301"], 0);
    assert!(page.starts_with("# X0301: unknown-version\n") && page.contains("## Wrong\n"), "{page}");
    assert_eq!(run(folder.path(), &["explain", "unknown-version"], 0).0, page);
    let (list, _) = run(folder.path(), &["explain"], 0);
    assert!(list.contains("\nversions\n  X0301  error    unknown-version"), "{list}");
    let (_, message) = run(folder.path(), &["explain", "unknow-version"], 2);
    assert!(message.contains("did you mean `unknown-version`?"), "{message}");
    let (lines, _) = run(folder.path(), &["explain", "--format", "json"], 0);
    assert_eq!(lines.lines().count(), list.lines().filter(|line| line.starts_with("  X")).count());
}

#[test]
fn how_much_is_told_is_up_to_the_caller() {
    let folder = project(PLAIN, "title = 'Goods'\nsummary = 'To be sold.'\n");
    let check = |arguments: &[&str]| run(folder.path(), arguments, 0).0;
    assert!(!check(&["check"]).contains(" ms"));
    assert!(check(&["check", "-v"]).contains("  resolve "));
    assert_eq!(check(&["-q", "check"]), "");
    run(folder.path(), &["check", "-q", "-v"], 2);
}

#[test]
fn a_service_is_found_from_within() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("shop/.notes");
    fs::create_dir_all(&inner).unwrap();
    fs::write(folder.path().join("shop/service.toml"), PLAIN).unwrap();
    assert!(run(&inner, &["check"], 0).0.contains("checked  ..: 1 service"));
    assert!(run(&folder.path().join("shop"), &["check"], 0).0.contains("checked  .: 1 service"));
    let (_, error) = run(folder.path(), &["check"], 2);
    assert!(error.contains("no folder `api-spec` and no `service.toml`"), "{error}");
}
