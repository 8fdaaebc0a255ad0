//! A crate narrowed to one version, outside of any workspace: written by the command, compiled, and run.
//!
//! It is built in a folder below this build's own, which keeps what it depends on from one run to the next.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// Uses what the version has, without an `Option` where it is required, and finds nothing else.
const PROGRAM: &str = r##"
use narrowed::runtime::xml::{Decoding, Encoding, Gate, decode, encode};
use narrowed::shop::goods::{Item, RESOURCE};
use narrowed::shop::{CATALOG, version};

#[test]
fn one_version() {
    assert_eq!(version::ALL, [version::V2013_01_01]);
    assert_eq!(RESOURCE.operations.len(), 1);
    let item = Item::new("hat", 2);
    let size: i32 = item.size;
    assert_eq!(size, 2);
    let body = encode(&item, &Encoding::client(version::DEFAULT, Gate::Strict)).unwrap();
    assert_eq!(body, "<Item><OldName>hat</OldName><Size>2</Size></Item>");
    assert_eq!(decode::<Item>(body.as_bytes(), &Decoding::default()).unwrap(), item);
    assert!(Item::SHAPE.field("Later").is_none() && CATALOG.operation("goods.later").is_none());
}
"##;

const SERVICE: &str = r#"
summary  = "A shop."
endpoint = "https://shop.example"
[version]
header  = "x-version"
default = "2014-01-01"
known   = ["2011-01-01", "2012-01-01", "2013-01-01", "2014-01-01", "2015-01-01"]
"#;

/// Its texts would like to be more than texts: none of them runs, and none ends a comment.
const RESOURCE: &str = r#####"
summary = "- ~~~rust\n  std::process::exit(1)\n  ~~~\n\n      - std::process::exit(1)\n"
doc     = """
*/ /* \\` <script> \\` \u0022##### {} `
```rust
std::process::exit(1)
```
~~~
std::process::exit(1)
~~~
\u0001\u0001\u0001\u0001std::process::exit(1)"""

[operation.add]
summary = "```rust\nstd::process::exit(1)\n```"
since   = "2012-01-01"
request = "POST /goods"
body    = "Item"
[[operation.add.example]]
name    = "old"
version = "2013-01-01"
request = "<Item><OldName>hat</OldName><Size>1</Size></Item>"
[[operation.add.example]]
name    = "new"
version = "2014-01-01"
request = "<Item><Name>hat</Name><Size>1</Size><Later>x</Later></Item>"
[[operation.add.example]]
name    = "fence"
version = "2013-01-01"
request = """<Item><OldName>
````
```rust
std::process::exit(1)
```
\u0022######################################################################################################################\
</OldName><Size>1</Size></Item>"""
[operation.later]
since   = "2014-01-01"
request = "GET /later"
[element.Item]
[element.Item.fields]
Name  = { type = "string", required = true, was = { name = "OldName", until = "2014-01-01" } }
Size  = { type = "int32", required-since = "2013-01-01" }
Later = { type = "string", since = "2014-01-01", doc = "> ```rust\n> std::process::exit(1)" }
"#####;

#[test]
fn a_crate_of_one_version_compiles_and_runs() {
    let folder = tempfile::tempdir().unwrap();
    let api = folder.path().join("api-spec/shop");
    fs::create_dir_all(&api).unwrap();
    fs::write(api.join("service.toml"), SERVICE).unwrap();
    fs::write(api.join("goods.toml"), RESOURCE).unwrap();
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let krate = folder.path().join("narrowed");
    let mut xms = Command::new(env!("CARGO_BIN_EXE_xms"));
    xms.args(["generate", "--versions", "2013-01-01", "--name", "narrowed", "--out", "narrowed", "--runtime"]);
    let output = xms.arg(workspace.join("runtime")).current_dir(folder.path()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    fs::write(krate.join("tests/program.rs"), PROGRAM).unwrap();
    // The versions of this workspace are there already: nothing is fetched. Clients would take minutes to compile.
    fs::copy(workspace.join("Cargo.lock"), krate.join("Cargo.lock")).unwrap();
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["test", "--quiet", "--offline", "--no-default-features", "--features", "shop"]).current_dir(&krate);
    let output = cargo.env("CARGO_TARGET_DIR", target()).env("RUSTFLAGS", "-D warnings").output().unwrap();
    let (out, messages) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}\n{messages}");
    // The program's test, those of the two examples of the version, and none of the documentation.
    let passed = ["1 passed", "2 passed", "0 passed"].map(|count| out.matches(&format!("ok. {count}")).count());
    assert_eq!(passed, [1, 1, 1], "{out}");
}

/// A folder for what is built: beside this program, so that it is there the next time.
fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("narrowed")
}
