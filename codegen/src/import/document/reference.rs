//! `$ref`: which files there are, and what a reference means.
//!
//! In: trees. Out: paths of files beside them, and the places that references name. What is in another place than a file
//! here is not looked for.

use std::path::{Component, Path, PathBuf};

use percent_encoding::percent_decode_str;

use super::{At, Document, Documents, unescape};
use crate::node::Node;

/// As many references as are followed one after the other.
const MOST_HOPS: usize = 32;

/// The files that a document refers to, beside its own.
pub(super) fn files(document: &Document) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![&document.root];
    while let Some(node) = open.pop() {
        match node {
            Node::Array(items) => open.extend(items.iter().rev()),
            Node::Object(object) => {
                let reference = object.get("$ref").and_then(Node::as_text);
                let file = reference.and_then(|text| file_of(&document.path, text));
                found.extend(file.filter(|file| *file != document.path));
                let values: Vec<&Node> = object.iter().map(|(_, value)| value).collect();
                open.extend(values.into_iter().rev());
            }
            _ => {}
        }
    }
    found.sort();
    found.dedup();
    found
}

/// The file of a reference; `None` where it names no file of this machine.
fn file_of(from: &Path, reference: &str) -> Option<PathBuf> {
    let file = reference.split('#').next().unwrap_or_default();
    if file.contains("://") || file.starts_with("urn:") {
        return None;
    }
    if file.is_empty() {
        return Some(from.to_owned());
    }
    let file = percent_decode_str(file).decode_utf8().ok()?;
    Some(normal(&from.parent().unwrap_or(Path::new("")).join(&*file)))
}

/// A path without `.` and `..`, where that is possible.
pub(super) fn normal(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if matches!(out.components().next_back(), Some(Component::Normal(_))) => {
                out.pop();
            }
            part => out.push(part),
        }
    }
    out
}

impl Documents {
    /// What a place means: itself, or what it refers to. `Err` has the reference that leads nowhere.
    pub(in crate::import) fn resolve<'d>(&'d self, at: &At<'d>) -> Result<At<'d>, String> {
        let mut at = at.clone();
        for _ in 0..MOST_HOPS {
            let Some(reference) = at.text("$ref") else { return Ok(at) };
            at = self.target(&at, reference).ok_or_else(|| reference.to_owned())?;
        }
        Err("a reference to itself".to_owned())
    }

    fn target<'d>(&'d self, at: &At<'d>, reference: &str) -> Option<At<'d>> {
        let path = file_of(&self.files.get(at.file)?.path, reference)?;
        let file = self.files.iter().position(|file| file.path == path)?;
        let pointer = reference.split_once('#').map_or("", |(_, pointer)| pointer);
        let pointer = percent_decode_str(pointer).decode_utf8().ok()?;
        let mut node = &self.files.get(file)?.root;
        for step in pointer.split('/').skip(1) {
            let step = unescape(step);
            node = match node {
                Node::Array(items) => items.get(step.parse::<usize>().ok()?)?,
                node => node.get(&step)?,
            };
        }
        if !pointer.is_empty() && !pointer.starts_with('/') {
            return None;
        }
        Some(At { file, node, pointer: pointer.into_owned() })
    }
}
