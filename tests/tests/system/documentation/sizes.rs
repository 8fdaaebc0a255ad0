//! What people read stays of a size that they can read: files of generated code, and pages of the site.

use std::fs;
use std::path::{Path, PathBuf};

use super::root;
use crate::docs::services;

/// Lines of a generated file.
const LINES: usize = 1_500;
/// Bytes of a page.
const BYTES: usize = 200_000;

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

#[test]
fn no_generated_file_is_long() {
    let mut found = Vec::new();
    files(&root().join("generated/src"), &mut found);
    let lengths = found.iter().map(|path| (fs::read_to_string(path).unwrap().lines().count(), path));
    let long: Vec<_> = lengths.filter(|(lines, _)| *lines > LINES).collect();
    assert!(found.len() > 300 && long.is_empty(), "a resource that is too long is two: {long:?}");
}

#[test]
fn no_page_of_the_site_is_large() {
    let pages = services().iter().filter(|(path, _)| path.ends_with(".html"));
    let sizes: Vec<_> = pages.map(|(path, text)| (text.len(), path)).collect();
    let large: Vec<_> = sizes.iter().filter(|(bytes, _)| *bytes > BYTES).collect();
    assert!(sizes.len() > 50 && large.is_empty(), "a resource with too large a page is two: {large:?}");
}
