//! `xms diff` in a repository.

use std::fs;
use std::path::Path;

use super::SERVICE;
use crate::support::{self, git};

const GET: &str = "[operation.get]\nrequest = \"GET /goods\"\n";
const NEW: &str = "[operation.new]\nrequest = \"GET /new\"\n";

/// Runs `xms diff`, which must end with `code`; both of its outputs.
fn run(folder: &Path, arguments: &[&str], code: i32) -> String {
    let (out, messages) = support::run(folder, &[&["diff"], arguments].concat(), code);
    out + &messages
}

#[test]
fn states_are_folders_or_revisions() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let shop = root.join("below/api-spec/shop");
    fs::create_dir_all(&shop).unwrap();
    fs::write(shop.join("service.toml"), SERVICE).unwrap();
    let goods = shop.join("goods.toml");
    fs::write(&goods, GET).unwrap();
    git(root, &["init", "-q", "-b", "main"]);
    git(root, &["add", "."]);
    git(root, &["commit", "-q", "-m", "one"]);
    fs::write(&goods, format!("{GET}{NEW}")).unwrap();
    git(root, &["commit", "-q", "-a", "-m", "two"]);
    let below = root.join("below");
    // The work tree, from any folder in it.
    assert!(run(&below, &["HEAD"], 0).starts_with("0 breaking changes, 0 compatible"));
    let added = run(&below.join("api-spec/shop"), &["HEAD~1"], 0);
    assert!(
        added.contains("goods.new: the operation is new\n  --> ") && added.contains("1 compatible change"),
        "{added}"
    );
    // Two revisions; what is gone has its place in the first.
    let gone = run(&below, &["main", "main~1"], 1);
    assert!(gone.contains("goods.new: the operation is gone\n  --> main:below/api-spec/shop/goods.toml:3\n"), "{gone}");
    // A folder in a revision, and one on the disk.
    run(root, &["main~1:below/api-spec", "below/api-spec"], 0);
    run(root, &["below/api-spec/shop", "main~1:below/api-spec/shop/"], 1);
    assert!(run(&below, &["main", "HEAD~1", "--format", "json"], 1).contains("\"breaking\": 1"));
    assert!(run(&below, &["main", "HEAD~1", "--format", "xml"], 2).contains("`human`, `markdown` or `json`"));
    // What cannot be read.
    assert!(run(&below, &["nothing"], 2).contains("nothing:below/api-spec"));
    assert!(run(&below, &["main:nowhere"], 2).contains("main:nowhere"));
    assert!(run(tempfile::tempdir().unwrap().path(), &["main"], 2).contains("api-spec"));
    fs::write(&goods, "[operation.get]\n").unwrap();
    let broken = run(&below, &["HEAD"], 2);
    assert!(broken.contains("error[X0104]") && broken.contains("have errors, and cannot be compared"), "{broken}");
}
